import SeedRows
import SeedSchema
import Testing

@testable import SeedSQLite

@Suite struct `Errors of SQLite` {
    private static let schema = """
        CREATE TABLE p(id INTEGER PRIMARY KEY);
        CREATE TABLE "t.x"(a INT UNIQUE, b INT NOT NULL, "c, d" INT CONSTRAINT positive CHECK ("c, d" > 0),
          p_id INT REFERENCES p, UNIQUE (b, "c, d"));
        CREATE TABLE strict_t(a INT) STRICT;
        CREATE TABLE guarded(a INT);
        CREATE TRIGGER no_threes BEFORE INSERT ON guarded WHEN new.a = 3 BEGIN SELECT RAISE(ABORT, 'three is out'); END;
        CREATE TRIGGER no_fours BEFORE INSERT ON guarded WHEN new.a = 4 BEGIN INSERT INTO strict_t VALUES ('x'); END;
        INSERT INTO "t.x" VALUES (1, 1, 1, NULL);
        """

    struct Case: Sendable, CustomTestStringConvertible {
        var table: String
        var row: [String?]
        var kind: DatabaseError.Kind
        var errorTable: String?
        var column: String?
        var constraint: String?
        var testDescription: String { "\(table) \(row)" }
    }

    @Test(arguments: [
        Case(table: "t.x", row: ["1", "2", "3", nil], kind: .unique, errorTable: "t.x", column: "a"),
        Case(table: "t.x", row: ["2", "1", "1", nil], kind: .unique, errorTable: "t.x", column: "b, c, d"),
        Case(table: "t.x", row: ["2", nil, "3", nil], kind: .notNull, errorTable: "t.x", column: "b"),
        Case(table: "t.x", row: ["2", "2", "0", nil], kind: .check, errorTable: "t.x", constraint: "positive"),
        Case(table: "t.x", row: ["2", "2", "2", "7"], kind: .foreignKey, errorTable: "t.x"),
        Case(table: "strict_t", row: ["x"], kind: .check, errorTable: "strict_t", column: "a"),
        Case(table: "guarded", row: ["3"], kind: .trigger, errorTable: "guarded"),
        Case(table: "guarded", row: ["4"], kind: .check, errorTable: "strict_t", column: "a"),
    ])
    func `say what failed and where`(_ test: Case) throws {
        let database = try memory(Self.schema)
        let wires: [WireType] = test.row.map { _ in .text }
        let sink = try database.sink(layout(database, test.table, wires))
        let error = #expect(throws: DatabaseError.self) { try sink.write(batch(wires, [test.row])) }
        #expect(error?.kind == test.kind)
        #expect(error?.table == test.errorTable)
        #expect(error?.column == test.column)
        #expect(error?.constraint == test.constraint)
        if test.kind == .trigger { #expect(error?.message == "three is out") }
        // The sink is usable after an error.
        #expect(throws: DatabaseError.self) { try sink.write(batch(wires, [test.row])) }
    }

    @Test func `of an index on expressions name it`() throws {
        let database = try memory("CREATE TABLE t(a INT); CREATE UNIQUE INDEX twice ON t(a * 2)")
        let error = #expect(throws: DatabaseError.self) { try database.execute("INSERT INTO t VALUES (1), (1)") }
        #expect(error?.kind == .unique && error?.constraint == "twice")
    }

    @Test func `of SQL that can't be compiled are syntax errors`() throws {
        let database = try memory("CREATE TABLE t(a)")
        for sql in ["SELEC 1", "SELECT nope FROM t", "SELECT * FROM nowhere", "", "-- nothing"] {
            let error = #expect(throws: DatabaseError.self) { try database.integer(sql) }
            #expect(error?.kind == .syntax)
        }
    }

    @Test func `a trigger's RAISE(ROLLBACK) leaves nothing to roll back`() throws {
        let database = try memory(
            """
            CREATE TABLE t(a); CREATE TRIGGER x BEFORE INSERT ON t WHEN new.a = 2
            BEGIN SELECT RAISE(ROLLBACK, 'all of it'); END;
            """)
        try database.begin()
        try database.execute("INSERT INTO t VALUES (1)")
        let error = #expect(throws: DatabaseError.self) { try database.execute("INSERT INTO t VALUES (2)") }
        #expect(error?.kind == .trigger)
        try database.rollback()
        #expect(try database.integer("SELECT count(*) FROM t") == 0)
    }

    @Test func `a full file is said to be full`() throws {
        let database = try memory("CREATE TABLE t(a); PRAGMA max_page_count = 10")
        try database.begin()
        let error = #expect(throws: DatabaseError.self) {
            try database.execute("INSERT INTO t VALUES (zeroblob(1000000))")
        }
        #expect(error?.kind == .full)
        try database.rollback()
    }

    @Test func `an interrupt ends a running statement`() async throws {
        let database = try memory("")
        await withTaskGroup(of: Void.self) { group in
            // The interrupt counts only while a statement runs, so it is repeated until that is over.
            group.addTask {
                while !Task.isCancelled {
                    database.interrupt()
                    try? await Task.sleep(for: .milliseconds(1))
                }
            }
            let error = #expect(throws: DatabaseError.self) {
                try database.integer(
                    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n")
            }
            #expect(error?.kind == .interrupted)
            group.cancelAll()
        }
    }
}
