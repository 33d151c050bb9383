import SeedPostgres
import SeedRows
import SeedSchema
import Testing

/// A column type with values as the server itself prints them.
struct WireCase: Sendable, CustomTestStringConvertible {
    var type: String
    var wire: WireType
    var values: [String]
    /// What `values` read back as, where the server prints another form than the one given.
    var expected: [String]?

    var testDescription: String { type }

    init(_ type: String, _ wire: WireType, _ values: [String], expected: [String]? = nil) {
        self.type = type
        self.wire = wire
        self.values = values
        self.expected = expected
    }

    static let nasty = [
        "", " ", "'", "''", "\"", "\\", "\\\\", "\\.", "\\N", "\\n", "a\nb", "a\r\nb", "a\tb",
        "\u{8}\u{c}\u{b}\u{1}\u{7f}",
        "null", "NULL", "é", "漢字", "😀👩‍👩‍👧", "e\u{301}", "\u{feff}", "seven77\\", "eight888", "\\eight888888888\n",
        "tab at the end\t", ",;|", "{}", "$1", "-- x", "/* x */",
    ]

    static let all: [WireCase] = [
        WireCase("boolean", .bool, ["t", "f"]),
        WireCase("smallint", .int2, ["0", "-1", "32767", "-32768"]),
        WireCase("integer", .int4, ["0", "-1", "2147483647", "-2147483648"]),
        WireCase("bigint", .int8, ["0", "-1", "9223372036854775807", "-9223372036854775808"]),
        WireCase(
            "numeric(18,2)", .numeric(scale: 2),
            ["0.00", "0.01", "-0.01", "0.10", "1.00", "9999.99", "10000.00", "-10000.01", "9999999999999999.99"]),
        WireCase("numeric", .numeric(scale: 0), ["0", "10000", "-9223372036854775808", "9223372036854775807"]),
        WireCase(
            "numeric(18,18)", .numeric(scale: 18),
            ["0.000000000000000000", "0.000000000000000001", "-0.999999999999999999", "0.000100000000000000"]),
        WireCase("numeric(18,5)", .numeric(scale: 5), ["1.00001", "-12345.67890", "0.00010", "9999999999999.99999"]),
        WireCase("numeric(22,20)", .numeric(scale: 20), ["0.00000000000000000001", "-0.09223372036854775807"]),
        WireCase(
            "date", .date,
            [
                "1970-01-01", "2000-01-01", "1999-12-31", "2024-02-29", "0001-01-01", "0001-12-31 BC", "4713-01-01 BC",
                "5874897-12-31", "10000-01-01", "infinity", "-infinity",
            ]),
        WireCase("time", .time, ["00:00:00", "23:59:59.999999", "24:00:00", "12:34:56.5", "00:00:00.000001"]),
        WireCase(
            "timestamp", .timestamp,
            [
                "1970-01-01 00:00:00", "1999-12-31 23:59:59.999999", "2000-01-01 00:00:00", "0044-03-15 12:00:00 BC",
                "4713-01-01 00:00:00 BC", "294246-12-31 23:59:59.999999", "infinity", "-infinity",
                "1969-12-31 23:59:59.999999",
            ]),
        WireCase(
            "timestamptz", .timestamptz,
            [
                "1970-01-01 00:00:00+00", "2024-02-29 09:05:00.25+00", "0044-03-15 12:00:00+00 BC", "infinity",
                "-infinity",
            ]),
        WireCase(
            "real", .float4,
            ["0", "-0", "1", "0.1", "3.4028235e+38", "1e-45", "NaN", "Infinity", "-Infinity", "1.6777216e+07", "1e+06"]),
        WireCase(
            "double precision", .float8,
            [
                "0", "-0", "1", "0.1", "1.7976931348623157e+308", "5e-324", "NaN", "Infinity", "-Infinity",
                "9007199254740993", "1e+20", "1e-07", "-123456.789",
            ],
            expected: [
                "0", "-0", "1", "0.1", "1.7976931348623157e+308", "5e-324", "NaN", "Infinity", "-Infinity",
                "9.007199254740992e+15", "1e+20", "1e-07", "-123456.789",
            ]),
        WireCase(
            "uuid", .uuid,
            [
                "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "018f3c2a-7b1e-7c3d-9e4f-0123456789ab",
            ]),
        WireCase("text", .text, nasty),
        WireCase("varchar(40)", .text, nasty),
        WireCase("char(3)", .text, ["abc", "é漢😀"]),
        WireCase("name", .text, ["", "x\\\ny"]),
        WireCase("mood", .text, ["sad", "it's \"ok\"\\"]),
        WireCase("json", .text, ["{\"a\": \"\\n\\\\\"}", "[1,  2]", "null"]),
        WireCase("xml", .text, ["<a>&amp;\n\\</a>"]),
        WireCase(
            "jsonb", .jsonb, ["{\"a\": \"\\n\\\\ 😀\"}", "[]", "null", "\"\\u0001\""]),
        WireCase("bytea", .bytea, ["\\x", "\\x00", "\\x5c2e0a0d09ff", "\\x4e"]),
        WireCase("positive", .int4, ["1", "2147483647"]),
        WireCase("interval", .literal, ["00:00:00", "1 year 2 mons -3 days +04:05:06.7"]),
        WireCase("text[]", .literal, ["{}", "{a,NULL,\"\\\\\",\"x\\\"y\",\"\n\"}"]),
        WireCase("int4range", .literal, ["empty", "[1,5)", "(,)"]),
        WireCase("inet", .literal, ["10.0.0.1/8", "::1"]),
        WireCase("bit(3)", .literal, ["101"]),
        WireCase("timetz", .literal, ["12:00:00+05:30"]),
        WireCase("numeric(5,2)", .literal, ["NaN", "1.50"]),
    ]
}

/// Values go in through COPY and must come back as the server prints them, and so through the reader of text forms.
@Suite struct `COPY` {
    static let types = """
        CREATE TYPE mood AS ENUM ('sad', 'it''s "ok"\\');
        CREATE DOMAIN positive AS integer CHECK (VALUE > 0)
        """

    private func batch(_ test: WireCase) -> Batch {
        let column = ColumnVector(layout: test.wire.layout)
        for value in test.values { #expect(column.append(text: value, wire: test.wire), "\(value)") }
        column.appendNull()
        let row = ColumnVector(layout: .int64)
        for i in 0..<column.count { row.ints[i] = Int64(i) }
        row.setCount(column.count)
        return Batch(count: column.count, columns: [row, column])
    }

    @Test(arguments: WireCase.all)
    func `every value comes back as it went in`(_ test: WireCase) throws {
        let tables = """
            ; CREATE TABLE alone (n int, v \(test.type)); CREATE TABLE beside (n int, v \(test.type), r int4range)
            """
        try withPostgres(`COPY`.types + tables) { database, _ in
            let schema = try database.inspect()
            let batch = batch(test)
            let alone = layout(schema.tables[0], [.int4, test.wire])
            try load(batch, alone, database, test, isBinary: CopyBinary.hasBinaryForm(test.wire))
            // A column that has a text form only makes the whole table go as text.
            let ranges = ColumnVector(layout: .bytes)
            for _ in 0..<batch.count { ranges.append("[1,2)") }
            let beside = layout(schema.tables[1], [.int4, test.wire, .literal])
            try load(
                Batch(count: batch.count, columns: batch.columns + [ranges]), beside, database, test, isBinary: false)

            let read = try database.readColumns("SELECT v FROM alone ORDER BY n", wires: [test.wire])[0]
            expectEqual(read, batch.columns[1])
        }
    }

    private func load(
        _ batch: Batch, _ layout: TableLayout, _ database: PostgresDatabase, _ test: WireCase, isBinary: Bool
    ) throws {
        let sink = try #require(try database.sink(layout) as? PostgresSink)
        #expect(sink.isBinary == isBinary)
        try sink.write(batch)
        try sink.finish()
        let loaded = try database.texts("SELECT v FROM \(layout.table.quoted) ORDER BY n")
        #expect(loaded == (test.expected ?? test.values).map { $0 } + [nil])
    }

    private func expectEqual(_ read: ColumnVector, _ written: ColumnVector) {
        #expect(read.count == written.count)
        for i in 0..<min(read.count, written.count) {
            #expect(read.isNull(i) == written.isNull(i))
            switch read.layout {
            case .int64: #expect(read.ints[i] == written.ints[i])
            case .double: #expect(read.doubles[i] == written.doubles[i] || read.doubles[i].isNaN)
            case .uuid: #expect(read.high[i] == written.high[i] && read.low[i] == written.low[i])
            case .bytes: #expect(read.string(i) == written.string(i))
            }
        }
    }

    @Test(arguments: [true, false])
    func `a value too large for its column is refused`(binary: Bool) throws {
        try withPostgres("CREATE TABLE t (v smallint, w \(binary ? "int" : "int4range"))") { database, _ in
            let table = try #require(try database.inspect().tables.first)
            let sink = try database.sink(layout(table, [.int2, binary ? .int4 : .literal]))
            let column = ColumnVector(layout: .int64)
            column.ints[0] = 40_000
            column.setCount(1)
            let other = ColumnVector(layout: binary ? .int64 : .bytes)
            other.appendNull()
            let error = #expect(throws: DatabaseError.self) {
                try sink.write(Batch(count: 1, columns: [column, other]))
                try sink.finish()
            }
            #expect(error?.message.contains("40000") == false)
            #expect(try database.integer("SELECT count(*) FROM t") == 0)
        }
    }

    @Test func `many batches, wide rows and quoted names arrive whole`() throws {
        try withPostgres("CREATE SCHEMA \"S x\"; CREATE TABLE \"S x\".\"T\"\"q\" (\"Select\" bigint, body text)") {
            db, _ in
            let table = try #require(try db.inspect().tables.first)
            let sink = try db.sink(layout(table, [.int8, .text]))
            for start in stride(from: 0, to: 40_000, by: 4096) {
                let count = min(4096, 40_000 - start)
                let ids = ColumnVector(layout: .int64)
                let bodies = ColumnVector(layout: .bytes)
                for i in 0..<count {
                    ids.ints[i] = Int64(start + i)
                    bodies.append(String(repeating: "ab\\\n", count: (start + i) % 50))
                }
                ids.setCount(count)
                try sink.write(Batch(count: count, columns: [ids, bodies]))
            }
            try sink.finish()
            #expect(try db.integer("SELECT sum(\"Select\") FROM \(table.name.quoted)") == 40_000 * 39_999 / 2)
            let wrong =
                "SELECT count(*) FROM \(table.name.quoted) WHERE body <> repeat(E'ab\\\\\\n', (\"Select\" % 50)::int)"
            #expect(try db.integer(wrong) == 0)
        }
    }

    @Test func `a table without columns takes rows`() throws {
        try withPostgres("CREATE TABLE t ()") { database, _ in
            let table = try #require(try database.inspect().tables.first)
            let sink = try database.sink(layout(table, []))
            try sink.write(Batch(count: 3, columns: []))
            try sink.finish()
            #expect(try database.integer("SELECT count(*) FROM t") == 3)
        }
    }

    @Test func `an abandoned load leaves the connection usable and the table empty`() throws {
        try withPostgres("CREATE TABLE t (v int)") { database, _ in
            let table = try #require(try database.inspect().tables.first)
            let column = ColumnVector(layout: .int64)
            column.setCount(1)
            let sink = try database.sink(layout(table, [.int4]))
            try sink.write(Batch(count: 1, columns: [column]))
            #expect(try database.integer("SELECT count(*) FROM t") == 0)
        }
    }

    @Test func `row-level security is obeyed, not circumvented`() throws {
        let setup = """
            DROP ROLE IF EXISTS seed_test_lodger; CREATE ROLE seed_test_lodger;
            CREATE TABLE t (v int, n int GENERATED ALWAYS AS IDENTITY); GRANT ALL ON t TO seed_test_lodger;
            ALTER TABLE t ENABLE ROW LEVEL SECURITY; CREATE POLICY p ON t TO seed_test_lodger WITH CHECK (v > 0)
            """
        try withPostgres(setup) { database, _ in
            try database.execute("SET ROLE seed_test_lodger")
            let table = try #require(try database.inspect().tables.first)
            var layout = layout(table, [.int4, .int4])
            layout.overridesIdentity = true
            let column = ColumnVector(layout: .int64)
            column.setCount(1)
            for value in [5, 0] as [Int64] {
                column.ints[0] = value
                let sink = try database.sink(layout)
                try sink.write(Batch(count: 1, columns: [column, column]))
                if value > 0 {
                    try sink.finish()
                } else {
                    let error = #expect(throws: DatabaseError.self) { try sink.finish() }
                    #expect(error?.kind == .permission)
                }
            }
            try database.execute("RESET ROLE")
            #expect(try database.texts("SELECT (v, n) FROM t") == ["(5,5)"])
            try database.execute("DROP OWNED BY seed_test_lodger; DROP ROLE seed_test_lodger")
        }
    }
}
