import Glibc
import SeedMask
import SeedPostgres
import SeedRows
import SeedSQLite
import SeedSchema
import SeedTestSupport
import Testing

/// Passes calls on and, at the given one, ends the process as `kill -9` does.
final class DyingDatabase: Database {
    private let inner: any Database
    private var left: Int
    init(_ inner: any Database, after calls: Int) {
        self.inner = inner
        left = calls
    }
    private func step() {
        left -= 1
        if left < 0 { kill(getpid(), SIGKILL) }
    }
    var dialect: Dialect { inner.dialect }
    var displayName: String { inner.displayName }
    func inspect() throws -> Schema { try inner.inspect() }
    func begin() throws {
        step()
        try inner.begin()
    }
    func commit() throws {
        step()
        try inner.commit()
        step()
    }
    func rollback() throws { try inner.rollback() }
    func execute(_ sql: String) throws {
        step()
        try inner.execute(sql)
    }
    func integer(_ sql: String) throws -> Int64? {
        step()
        return try inner.integer(sql)
    }
    func rows(_ sql: String, _ body: ([String?]) throws -> Void) throws {
        step()
        try inner.rows(sql, body)
    }
    func sink(_ layout: TableLayout) throws -> any Sink {
        step()
        return try inner.sink(layout)
    }
    func advanceSequences(of table: Table) throws { try inner.advanceSequences(of: table) }
    func deferConstraints() throws { try inner.deferConstraints() }
    func interrupt() { inner.interrupt() }
    func close() { inner.close() }
}

@Suite struct `A killed run goes on where it was` {
    static let rules: [String: MaskConfiguration.Rule] = [
        "parent.id": .permute(domain: nil), "parent.name": .generator(name: "full_name", by: "id", options: [:]),
        "child.note": .text,
    ]
    static let tables = """
        CREATE TABLE parent (id integer PRIMARY KEY, name text NOT NULL);
        CREATE TABLE child (no integer PRIMARY KEY, parent_id integer NOT NULL REFERENCES parent (id), note text);
        """
    static let contents = """
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30)
          INSERT INTO parent SELECT i, 'Person Nr' || i FROM n;
        WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50)
          INSERT INTO child SELECT i, 1 + i % 30, 'about Person Nr' || (1 + i % 30) FROM n
        """
    static func state(_ database: any Database) throws -> [String] {
        try Scratch.rows(database, "SELECT id, name FROM parent ORDER BY id")
            + Scratch.rows(database, "SELECT no, parent_id, note FROM child ORDER BY no")
    }

    private static func open(_ name: String) throws -> any Database {
        name.hasPrefix("/") ? try SQLiteDatabase(path: name) : try PostgresDatabase(url: name)
    }

    /// One attempt that dies at the given call, or at its end. `names`: the database, and the target of a copy.
    static func attempt(_ names: [String], calls: Int) throws {
        let first = try open(names[0])
        let plan = try Scratch.plan(first, rules)
        var options = MaskOptions()
        options.commitEvery = 7
        if names.count == 1 {
            let dying = DyingDatabase(first, after: calls)
            _ = try InPlaceRun(plan: plan, secret: Scratch.secret, database: dying, options: options).run()
        } else {
            let dying = DyingDatabase(try open(names[1]), after: calls)
            _ = try CopyRun(
                plan: plan, secret: Scratch.secret, source: first, target: dying, options: options
            ).run()
        }
    }

    private func dieFourTimes(_ names: [String]) async {
        for _ in 0..<4 {
            let calls = Int.random(in: 0...110)
            await #expect(processExitsWith: .signal(SIGKILL), "\(calls) calls") { [names, calls = calls as Int] in
                try Self.attempt(names, calls: calls)
                kill(getpid(), SIGKILL)
            }
        }
    }

    /// The rows of a run that nothing disturbed.
    private func undisturbed(_ dialect: Dialect) throws -> [String] {
        try Scratch.with(dialect) { database in
            try database.execute(Self.tables + Self.contents)
            let plan = try Scratch.plan(database, Self.rules)
            #expect(try Scratch.maskInPlace(database, plan, commitEvery: 7).isClean)
            let rows = try Self.state(database)
            #expect(rows.allSatisfy { !$0.contains("Person Nr") })
            return rows
        }
    }

    private func resume(_ names: [String]) async throws -> [String] {
        await dieFourTimes(names)
        try Self.attempt(names, calls: .max)
        let database = try Self.open(names[names.count - 1])
        defer { database.close() }
        return try Self.state(database)
    }

    @Test(arguments: 0..<3) func `in place, SQLite`(round: Int) async throws {
        let path = Scratch.path()
        defer { for ending in ["", "-journal"] { unlink(path + ending) } }
        try SQLiteDatabase(path: path, create: true).execute(Self.tables + Self.contents)
        #expect(try await resume([path]) == undisturbed(.sqlite))
    }

    @Test(arguments: 0..<2) func `in place, PostgreSQL`(round: Int) async throws {
        guard let cluster = PostgresCluster.shared else { try Test.cancel("there is no PostgreSQL server") }
        try await cluster.withDatabase { url in
            try PostgresDatabase(url: url).execute(Self.tables + Self.contents)
            #expect(try await resume([url]) == undisturbed(.postgres))
        }
    }

    @Test func `from SQLite to PostgreSQL`() async throws {
        guard let cluster = PostgresCluster.shared else { try Test.cancel("there is no PostgreSQL server") }
        let path = Scratch.path()
        defer { for ending in ["", "-journal"] { unlink(path + ending) } }
        try SQLiteDatabase(path: path, create: true).execute(Self.tables + Self.contents)
        try await cluster.withDatabase { url in
            try PostgresDatabase(url: url).execute(Self.tables)
            #expect(try await resume([path, url]) == undisturbed(.postgres))
        }
    }
}
