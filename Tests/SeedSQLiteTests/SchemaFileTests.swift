import SeedSchema
import Testing

@testable import SeedSQLite

private func read(_ text: String, note: (String) -> Void = { _ in }) throws(Diagnostic) -> Schema {
    try SQLiteDDL.read([("schema.sql", text)], note: note)
}

@Suite struct `SQLite schema files` {
    @Test func `are read as the live database is`() throws {
        let sql = """
            CREATE TABLE p(id INTEGER PRIMARY KEY, name TEXT UNIQUE COLLATE NOCASE);
            CREATE TABLE c(p_id INT REFERENCES p, n INT CHECK (n BETWEEN 1 AND 6));
            """
        #expect(try read(sql) == memory(sql).inspect())
    }

    @Test func `statements that shape no schema are passed over`() throws {
        let schema = try read(
            """
            .mode csv it's "
            PRAGMA foreign_keys=ON; BEGIN TRANSACTION;
            CREATE TABLE a(id INTEGER PRIMARY KEY, note TEXT DEFAULT 'x;
            .y');
            INSERT INTO a VALUES (1, 'semicolon; in text'), (2, NULL);
            INSERT INTO nowhere SELECT * FROM nothing;
            .print done
            CREATE TRIGGER tr AFTER INSERT ON a BEGIN
              SELECT CASE WHEN new.id THEN 1 END;
              UPDATE a SET note = 'end';
            END;
            WITH x AS (SELECT 1) SELECT * FROM x;
            COMMIT;
            /* the last statement has no semicolon */ CREATE TABLE b(x)
            """)
        #expect(schema.tables.map { $0.name.name.name } == ["a", "b"])
        #expect(schema["a"]["note"].defaultValue?.expression == .literal(.string("x;\n.y")))
        #expect(schema["a"].triggers.count == 1)
    }

    @Test func `several files follow each other`() throws {
        let schema = try SQLiteDDL.read([
            ("1.sql", "CREATE TABLE a(x INT)"), ("2.sql", "ALTER TABLE a ADD COLUMN y TEXT;"), ("3.sql", ""),
            ("4.sql", "DROP TABLE IF EXISTS absent; CREATE TABLE b(z); DROP TABLE b;"),
        ])
        #expect(schema.tables.map { $0.columns.map { $0.name.name } } == [["x", "y"]])
    }

    @Test(arguments: [
        (
            "CREATE TABLE a(x);\n\nCREATE TABLE b(x,\n  y CHECK (nocol > 1)\n);",
            "schema.sql:4:12: no such column: nocol"
        ),
        ("CREATE TABLE ü(x); CREAT TABLE b;", "schema.sql:1:20: near \"CREAT\": syntax error"),
        ("CREATE TABLE a(x", "schema.sql:1:1: incomplete input"),
        ("\n  CREATE TABLE a(x); CREATE TABLE A(y);", "schema.sql:2:35: table A already exists"),
    ])
    func `errors say where`(_ sql: String, _ headline: String) {
        let error = #expect(throws: Diagnostic.self) { try read(sql) }
        #expect(error?.headline == headline)
        #expect(error?.status == .unsatisfiable)
    }

    @Test func `ATTACH is refused`() {
        let error = #expect(throws: Diagnostic.self) { try read("CREATE TABLE a(x);\nATTACH '/tmp/x' AS y;") }
        #expect(error?.headline.hasPrefix("schema.sql:2:1: ATTACH") == true)
    }

    @Test func `what only the application defines is accepted`() throws {
        var notes: [String] = []
        let schema = try read(
            """
            CREATE TABLE a(x TEXT COLLATE unicode UNIQUE, y CHECK (y REGEXP '^a' AND is_fine(y, 2)));
            CREATE VIRTUAL TABLE s USING no_such_module(x);
            CREATE INDEX i ON a(is_fine(x));
            """, note: { notes.append($0) })
        #expect(schema["a"]["x"].collation == "UNICODE")
        #expect(schema["a"].uniqueKeys.map { $0.collations } == [["UNICODE"]])
        #expect(schema["a"].checks.first?.expression.columns == ["y"])
        #expect(notes == ["schema.sql:2:1: virtual table left out, no such module: no_such_module"])
    }

    @Test func `are applied within the caller's transaction`() throws {
        let database = try memory("")
        try database.begin()
        try SQLiteDDL.apply(
            [("schema.sql", "BEGIN; CREATE TABLE a(x); INSERT INTO a VALUES (1); COMMIT;")], to: database)
        #expect(try database.integer("SELECT count(*) FROM a") == 0)
        try database.rollback()
        #expect(try database.inspect().tables.isEmpty)
    }

    /// Every prefix and every deletion of one byte of a schema: an answer or an error with a place, never a trap.
    @Test func `no text makes the readers trap`() throws {
        let whole = Array(
            #"CREATE TABLE "a"(b INT DEFAULT -1 CHECK(b>'(') REFERENCES c(d) NOT DEFERRABLE, [e f] AS (b+1), UNIQUE(b));"#
                .utf8)
        for i in whole.indices {
            for bytes in [Array(whole[..<i]), Array(whole[..<i] + whole[(i + 1)...])] {
                let text = String(decoding: bytes, as: UTF8.self)
                // The readers' own robustness, without SQLite's judgement before them.
                _ = (TableDefinition(text), IndexDefinition(text), TriggerDefinition(text))
                do throws(Diagnostic) {
                    _ = try read(text)
                } catch {
                    #expect(error.headline.hasPrefix("schema.sql:1:"))
                }
            }
        }
    }
}
