import SeedPostgres
import SeedRows
import SeedSchema
import SeedTestSupport
import Testing

@Suite(.serialized) struct `PostgreSQL's expressions` {
    private static let mood = QualifiedName("public", "mood")
    private static let pair = QualifiedName("public", "pair")
    private static let types = TypeFacts(
        enums: [mood: EnumType(name: mood, labels: ["sad", "ok", "happy"])],
        composites: [
            pair: CompositeType(
                name: pair,
                attributes: [
                    .init(name: "a", type: ColumnType(spelling: "integer", kind: .integer(bytes: 4))),
                    .init(name: "b", type: ColumnType(spelling: "text", kind: .text(maxLength: nil))),
                ])
        ])
    private static let table = Table.make([
        ("id", "integer", .integer(bytes: 4)), ("s", "smallint", .integer(bytes: 2)),
        ("i", "integer", .integer(bytes: 4)), ("b", "bigint", .integer(bytes: 8)),
        ("n", "numeric(10,2)", .numeric(precision: 10, scale: 2)),
        ("m", "numeric", .numeric(precision: nil, scale: nil)), ("f", "double precision", .float(bytes: 8)),
        ("r", "real", .float(bytes: 4)), ("t", "text", .text(maxLength: nil)),
        ("v", "character varying(20)", .text(maxLength: 20)), ("c", "character(5)", .character(length: 5)),
        ("d", "date", .date), ("ts", "timestamp without time zone", .timestamp(withZone: false, precision: nil)),
        ("tz", "timestamp with time zone", .timestamp(withZone: true, precision: nil)),
        ("tm", "time without time zone", .time(withZone: false, precision: nil)), ("iv", "interval", .interval),
        ("u", "uuid", .uuid), ("e", "mood", .enumeration(mood)), ("o", "boolean", .boolean),
        ("ia", "integer[]", .array(.integer(bytes: 4), dimensions: 1)),
        ("ta", "text[]", .array(.text(maxLength: nil), dimensions: 1)), ("j", "jsonb", .jsonb), ("js", "json", .json),
        ("ir", "int4range", .range(.integer(bytes: 4))), ("dr", "daterange", .range(.date)),
        ("y", "bytea", .bytes), ("ip", "inet", .inet), ("p", "pair", .composite(pair)),
        ("bi", "bit varying(8)", .bit(length: 8, varying: true)),
    ])

    /// One value of each column in each row; NULL where there is none.
    private static let rows: [[String]] = [
        [
            "0", "0", "0", "0.00", "0", "0", "0", "", "", "", "1970-01-01", "1970-01-01 00:00:00",
            "1970-01-01 00:00:00+00", "00:00:00", "00:00:00", "00000000-0000-0000-0000-000000000000", "sad", "f", "{}",
            "{}", "{}", "{}", "empty", "empty", "\\x", "0.0.0.0", "(0,)", "",
        ],
        [
            "1", "1", "1", "1.00", "1.50", "1.5", "1.5", "abc", "abc", "abc", "2024-02-29", "2024-02-29 12:30:45.5",
            "2024-02-29 12:30:45.5+00", "12:30:45.5", "1 day 02:03:04", "018f3c2a-7b1e-7c3d-9e4f-0123456789ab", "ok",
            "t",
            "{1,2,3}", "{a,b,NULL}", #"{"a": 1, "b": [1, "x"], "c": null}"#, #"{"a":1,"b":[1,"x"]}"#, "[1,5)",
            "[2024-01-01,2024-02-01)", "\\xdeadbeef", "10.1.2.3", "(7,abc)", "101",
        ],
        [
            "-7", "-7", "-7", "-12.50", "-0.003", "-2.5", "-2.5", " Hello World ", "Hello", "AB", "1999-12-31",
            "1999-12-31 23:59:59.999999", "1999-12-31 23:59:59.999999+00", "23:59:59.999999", "-1 mons +2 days",
            "ffffffff-ffff-ffff-ffff-ffffffffffff", "happy", "f", "{5}", #"{"a b","c,d"}"#, #"["a", "b", 3]"#,
            #"["a",true]"#, "(,10]", "[2024-01-01,)", "\\x00ff", "192.168.0.0/16", "(,\"x y\")", "11110000",
        ],
        [
            "32767", "2147483647", "9223372036854775807", "99999999.99", "12345678901234567890.123456789", "1e+20",
            "3.25", "user@example.com", "a_b%c", "x y", "2100-12-31", "2100-12-31 06:07:08", "2100-12-31 06:07:08+00",
            "06:07:08", "1 year 2 mons 3 days 04:05:06.789", "12345678-1234-4234-9234-123456789abc", "ok", "t",
            "{{1,2},{3,4}}", "{x}", #""str""#, "3", "[3,3]", "empty", "\\x616263", "2001:db8::1", "(3,\"a\"\"b\")", "0",
        ],
        [
            "-32768", "-2147483648", "-9223372036854775808", "-99999999.99", "0.1", "0.1", "0.1", "Zürich 東京 😀", "AAA",
            "zzzzz", "2024-03-31", "2024-03-31 00:00:01", "2024-03-31 00:00:01+00", "00:00:01", "00:00:00.000001",
            "aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee", "sad", "t", "{NULL,1}", #"{"",NULL}"#, "12.50", "null", "[-5,-1)",
            "[2024-06-01,2024-06-30]", "\\x5c27", "::ffff:1.2.3.4", "(-1,NULL)", "1",
        ],
        [
            "12", "100", "12345", "3.14", "2.50", "-0.5", "100", "aBc-123_x", "12:34", "a", "0044-03-15 BC",
            "2000-01-01 00:00:00", "2000-01-01 00:00:00+00", "10:20:30", "-3 days",
            "00000000-0000-4000-8000-000000000001",
            "happy", "f", "{3,1,2,3}", "{abc,ABC,b}", "[]", "\"s\"", "[1,2147483647)", "(2023-12-31,2024-01-01)",
            "\\x01",
            "10.0.0.0/8", "(0,abc)", "",
        ],
        [],
    ]

    private func withOracle(_ body: (EvaluatorOracle) throws -> Void) throws {
        guard let cluster = PostgresCluster.shared else { try Test.cancel("no PostgreSQL server; see CONTRIBUTING.md") }
        try cluster.withDatabase { url in
            let database = try PostgresDatabase(url: url)
            defer { database.close() }
            try database.execute("SET TimeZone = 'UTC'")
            try database.execute("CREATE TYPE mood AS ENUM ('sad', 'ok', 'happy')")
            try database.execute("CREATE TYPE pair AS (a integer, b text)")
            let columns = Self.table.columns.map { "\($0.name.quoted) \($0.type.spelling)" }
            try database.execute("CREATE TABLE t (\(columns.joined(separator: ", ")))")
            for (i, row) in Self.rows.enumerated() {
                let literals = row.map(\.sqlLiteral)
                let missing = Self.table.columns.count - 1 - literals.count
                let all = ["\(i)"] + literals + Array(repeating: "NULL", count: missing)
                try database.execute("INSERT INTO t VALUES (\(all.joined(separator: ", ")))")
            }
            var rows: [[Value]] = []
            try database.rows("SELECT * FROM t ORDER BY id") { texts in
                rows.append(
                    try zip(texts, Self.table.columns).map { text, column in
                        try text.map { try Value(parsing: $0, kind: column.type.kind, types: Self.types) } ?? .null
                    })
            }
            try body(
                EvaluatorOracle(dialect: .postgres, table: Self.table, types: Self.types, rows: rows) { sql in
                    var out: [String?] = []
                    try database.rows(sql) { out.append($0[0]) }
                    return out
                })
        }
    }

    @Test func `every column's text form is read and printed as the database prints it`() throws {
        try withOracle { oracle in
            for column in Self.table.columns { oracle.check(column.name.quoted) }
        }
    }

    @Test func `each function and operator gives what the database gives`() throws {
        try withOracle { oracle in
            for expression in PostgresExpressions.all { oracle.check(expression) }
        }
    }

    @Test func `what is not certain is refused`() throws {
        try withOracle { oracle in
            for expression in PostgresExpressions.uncertain {
                let answers = oracle.evaluator(expression)
                let isRefused = answers.contains { if case .unsupported = $0 { true } else { false } }
                #expect(isRefused, "\(expression)")
            }
        }
    }

    @Test(.tags(.slow)) func `random conditions give what the database gives`() throws {
        try withOracle { oracle in
            var writer = RandomExpression(.postgres, seed: 20_240_615)
            var refused = 0
            let count = 3000
            for _ in 0..<count {
                refused += oracle.check(writer.condition(depth: 3), allowsUnsupported: true, isRandom: true)
            }
            // Otherwise the test proves nothing.
            #expect(refused < count * oracle.rows.count / 3, "\(refused) answers refused")
            #expect(writer.undrawn == [])
        }
    }
}

extension Tag {
    @Tag static var slow: Self
}
