import SeedRows
import SeedSchema
import Testing

@testable import SeedSQLite

@Suite struct `SQLite loads` {
    @Test func `nasty values come back as they went in`() throws {
        let database = try memory(
            """
            CREATE TABLE t(i INTEGER, r REAL, s TEXT, b BLOB, u UUID, ub BLOB, d DATE, ti TIME, ts DATETIME,
              n DECIMAL(18,4), flag BOOLEAN)
            """)
        let wires: [WireType] = [
            .int8, .float8, .text, .bytea, .uuid, .uuid, .date, .time, .timestamp, .numeric(scale: 4), .bool,
        ]
        let uuid = "018f3c2a-7b1e-7c3d-9e4f-0123456789ab"
        let rows: [[String?]] = [
            [
                "9223372036854775807", "1.7976931348623157e+308", "quote ' \" \\ \n \t \\.", "00ff27", uuid, uuid,
                "2024-02-29", "23:59:59.999999", "1969-12-31 23:59:59.5", "12345678901.2345", "1",
            ],
            [
                "-9223372036854775808", "5e-324", "a\u{0}b 😀 é", "", uuid, uuid, "0001-01-01", "00:00:00",
                "9999-12-31 00:00:00", "-0.0001", "0",
            ],
            [
                "0", "0.1", "", "5c78", uuid, uuid, "1970-01-01", "12:00:00", "2000-01-01 00:00:00",
                "99999999999999.9999", "1",
            ],
            Array(repeating: nil, count: wires.count),
        ]
        let sink = try database.sink(layout(database, "t", wires))
        // Enough for statements of several rows and for a rest.
        for _ in 0..<7 { try sink.write(batch(wires, rows)) }
        try sink.finish()

        let read = try database.allRows("SELECT * FROM t WHERE rowid > 24")
        #expect(read.count == 4)
        #expect(read[0][0] == "9223372036854775807" && read[1][0] == "-9223372036854775808")
        #expect(read[0][2] == rows[0][2] && read[1][2] == "a\u{0}b 😀 é" && read[2][2] == "")
        #expect(read[0][3] == "00ff27" && read[1][3] == "")
        #expect(read[0][4] == uuid && read[0][5] == "018f3c2a7b1e7c3d9e4f0123456789ab")
        #expect(read.map { $0[6] } == ["2024-02-29", "0001-01-01", "1970-01-01", nil])
        #expect(read[0][7] == "23:59:59.999999" && read[0][8] == "1969-12-31 23:59:59.5")
        #expect(read.map { $0[10] } == ["1", "0", "1", nil])
        #expect(read[3].allSatisfy { $0 == nil })
        let kinds = try database.allRows(
            "SELECT typeof(i), typeof(r), typeof(s), typeof(b), typeof(u), typeof(ub), typeof(ts) FROM t WHERE rowid = 1"
        )
        #expect(kinds == [["integer", "real", "text", "blob", "text", "blob", "text"]])
        // SQLite's own functions understand the dates.
        #expect(try database.integer("SELECT strftime('%s', ts) FROM t WHERE rowid = 3") == 946_684_800)

        // What was written as vectors is read as vectors.
        let back = try database.readColumns(
            "SELECT * FROM t WHERE rowid > 24 AND n IS NOT 99999999999999.9999", wires: wires)
        let expected = batch(wires, [rows[0], rows[1], rows[3]]).columns
        for (a, b) in zip(back, expected) {
            #expect(a.count == 3)
            for row in 0..<3 {
                #expect(a.isNull(row) == b.isNull(row))
                guard !b.isNull(row) else { continue }
                switch a.layout {
                case .int64: #expect(a.ints[row] == b.ints[row])
                case .double: #expect(a.doubles[row] == b.doubles[row])
                case .uuid: #expect(a.high[row] == b.high[row] && a.low[row] == b.low[row])
                case .bytes: #expect(Array(a.value(row)) == Array(b.value(row)))
                }
            }
        }
    }

    @Test(arguments: [1, 3, 40, 200]) func `any number of columns and rows is written`(_ columns: Int) throws {
        let names = (0..<columns).map { "c\($0) INT" }.joined(separator: ", ")
        let database = try memory("CREATE TABLE t(\(names))")
        let wires = [WireType](repeating: .int8, count: columns)
        let sink = try database.sink(layout(database, "t", wires))
        var written = 0
        for count in [0, 1, 2, 63, 64, 65, 129, 500] {
            try sink.write(batch(wires, (0..<count).map { row in (0..<columns).map { "\(written + row + $0)" } }))
            written += count
        }
        try sink.finish()
        #expect(try database.integer("SELECT count(*) FROM t") == Int64(written))
        let last = "c\(columns - 1)"
        #expect(
            try database.integer("SELECT count(*) FROM t WHERE c0 <> rowid - 1 OR \(last) <> rowid + \(columns - 2)")
                == 0)
    }

    @Test func `numbers too wide for a REAL are written as digits`() throws {
        let database = try memory("CREATE TABLE t(n DECIMAL(18,2), s VARCHAR(20))")
        let wires: [WireType] = [.numeric(scale: 2), .numeric(scale: 2)]
        let sink = try database.sink(layout(database, "t", wires))
        try sink.write(batch(wires, [["9999999999999999.25", "1.50"], ["3.00", "12.00"]]))
        try sink.finish()
        #expect(try database.allRows("SELECT n, s FROM t WHERE rowid = 2") == [["3", "12.00"]])
        #expect(try database.integer("SELECT n = 9999999999999999.25 FROM t WHERE rowid = 1") == 1)
    }

    @Test func `what only the application defines is named before anything is written`() throws {
        let directory = TemporaryDirectory()
        let path = directory.file("a.db")
        let database = try SQLiteDatabase(path: path, create: true)
        // SQLite compiles a CHECK when it creates the table, so the function comes in by the back door, as it does
        // when an application has made the file.
        try database.execute(
            """
            CREATE TABLE t(a TEXT CHECK (abs(a))); PRAGMA writable_schema = ON;
            UPDATE sqlite_schema SET sql = 'CREATE TABLE t(a TEXT CHECK (a REGEXP ''^x''))';
            """)
        database.close()
        let reopened = try SQLiteDatabase(path: path)
        let error = #expect(throws: Diagnostic.self) { try reopened.sink(layout(reopened, "t", [.text])) }
        #expect(error?.headline == "t can't be written without REGEXP(), which SQLite doesn't have")
        #expect(error?.status == .unsatisfiable)
    }

    @Test func `a key of another storage class is not misread`() throws {
        let database = try memory("CREATE TABLE t(a, b BLOB); INSERT INTO t VALUES (x'6162', 'ab')")
        #expect(throws: DatabaseError.self) { try database.readColumns("SELECT a FROM t", wires: [.text]) }
        #expect(throws: DatabaseError.self) { try database.readColumns("SELECT b FROM t", wires: [.bytea]) }
        #expect(throws: DatabaseError.self) { try database.readColumns("SELECT 'x'", wires: [.int8]) }
        #expect(throws: DatabaseError.self) { try database.readColumns("SELECT 0.125", wires: [.numeric(scale: 2)]) }
    }

    @Test func `more rows than a batch are read`() throws {
        let column = try memory("").readColumns(
            """
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000)
            SELECT nullif(i, 5000) FROM n
            """, wires: [.int8])[0]
        #expect(column.count == 10_000)
        #expect(column.isNull(4999) && !column.isNull(5000) && column.ints[9999] == 10_000)
    }

    @Test func `a table with nothing to write gets its rows`() throws {
        let database = try memory("CREATE TABLE t(id INTEGER PRIMARY KEY, g AS (id * 2))")
        let sink = try database.sink(TableLayout(table: QualifiedName(nil, "t"), columns: []))
        try sink.write(Batch(count: 5, columns: []))
        try sink.finish()
        #expect(try database.integer("SELECT sum(g) FROM t") == 30)
    }

    @Test func `generated columns compute themselves`() throws {
        let database = try memory("CREATE TABLE t(a INT, b INT AS (a + 1) STORED, c INT)")
        let wires: [WireType] = [.int4, .int4]
        let sink = try database.sink(layout(database, "t", wires))
        try sink.write(batch(wires, [["1", "7"]]))
        try sink.finish()
        #expect(try database.allRows("SELECT a, b, c FROM t") == [["1", "2", "7"]])
    }

    @Test func `AUTOINCREMENT goes on behind the rows`() throws {
        let database = try memory("CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT)")
        let sink = try database.sink(layout(database, "t", [.int8]))
        try sink.write(batch([.int8], (1...300).map { ["\($0)"] }))
        try sink.finish()
        try database.advanceSequences(of: database.inspect()["t"])
        try database.execute("DELETE FROM t WHERE id > 100; INSERT INTO t DEFAULT VALUES")
        #expect(try database.integer("SELECT max(id) FROM t") == 301)
    }

    @Test func `ON CONFLICT clauses of a table and of its triggers keep their meaning`() throws {
        let database = try memory(
            """
            CREATE TABLE t(a INT UNIQUE ON CONFLICT IGNORE);
            CREATE TABLE log(day INT PRIMARY KEY); CREATE TABLE u(a INT);
            CREATE TRIGGER tr AFTER INSERT ON u BEGIN INSERT OR IGNORE INTO log VALUES (1); END;
            """)
        for table in ["t", "u"] {
            let sink = try database.sink(layout(database, table, [.int8]))
            try sink.write(batch([.int8], [["1"], ["1"], ["2"]]))
            try sink.finish()
        }
        #expect(try database.integer("SELECT count(*) FROM t") == 2)
        #expect(try database.integer("SELECT count(*) FROM log") == 1)
    }

    @Test func `deferred foreign keys wait for the commit`() throws {
        let database = try memory(
            """
            CREATE TABLE a(id INT PRIMARY KEY, b_id INT NOT NULL REFERENCES b);
            CREATE TABLE b(id INT PRIMARY KEY, a_id INT NOT NULL REFERENCES a);
            """)
        try database.begin()
        try database.deferConstraints()
        for table in ["a", "b"] {
            let sink = try database.sink(layout(database, table, [.int8, .int8]))
            try sink.write(batch([.int8, .int8], [["1", "1"], ["2", "2"]]))
            try sink.finish()
        }
        try database.commit()
        #expect(try database.integer("SELECT count(*) FROM b") == 2)

        try database.begin()
        try database.deferConstraints()
        try database.execute("INSERT INTO a VALUES (3, 99)")
        let error = #expect(throws: DatabaseError.self) { try database.commit() }
        #expect(error?.kind == .foreignKey)
        try database.rollback()
        #expect(try database.integer("SELECT count(*) FROM a") == 2)
    }
}
