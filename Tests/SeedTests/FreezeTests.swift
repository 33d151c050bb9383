import Foundation
import SeedPostgres
import SeedTestSupport
import Testing

/// `COPY … FREEZE`: rows of tables that were emptied in the same transaction are written as visible to all.
@Suite(.enabled(if: PostgresCluster.shared != nil, "no PostgreSQL server; see CONTRIBUTING.md"))
struct `Frozen rows` {
    private static let schema = """
        CREATE TABLE parents (id int PRIMARY KEY, name text NOT NULL UNIQUE);
        CREATE TABLE children (id int PRIMARY KEY, parent int NOT NULL REFERENCES parents, line varbit(9) NOT NULL);
        CREATE TABLE logs (id bigint PRIMARY KEY, parent int NOT NULL REFERENCES parents) PARTITION BY HASH (id);
        CREATE TABLE logs_0 PARTITION OF logs FOR VALUES WITH (MODULUS 1, REMAINDER 0);
        CREATE TABLE loops (id int PRIMARY KEY, next int NOT NULL REFERENCES loops DEFERRABLE INITIALLY DEFERRED);
        INSERT INTO parents VALUES (1, 'old');
        """

    /// What a snapshot from before the run sees after it: rows that are frozen, and no others.
    private func early(_ options: String...) throws -> [Int64?] {
        var seen: [Int64?] = []
        try #require(PostgresCluster.shared).withDatabase { url in
            let database = try PostgresDatabase(url: url)
            defer { database.close() }
            try database.execute(Self.schema)
            let early = try PostgresDatabase(url: url)
            defer { early.close() }
            try early.execute("BEGIN ISOLATION LEVEL REPEATABLE READ")
            #expect(try early.integer("SELECT count(*) FROM pg_class WHERE relname = 'parents'") == 1)
            let scratch = try Scratch()
            let result = try scratch.run(
                Scratch.executable, ["--database", url, "--rows", "500", "-q"] + options)
            #expect(result.status == 0, "\(result.errors)")
            for table in ["parents", "children", "loops", "logs"] {
                seen.append(try early.integer("SELECT count(*) FROM \(table)"))
                let now = try database.integer("SELECT count(*) FROM \(table)")
                #expect(now == 500 || now == 501 && options.contains("--append"), "\(table)")
            }
            #expect(try scratch.seed("verify", "--database", url).status == 0)
        }
        return seen
    }

    @Test func `with --truncate, also beside a rebuild`() throws {
        // A partitioned table has no file of its own.
        #expect(try early("--truncate") == [500, 500, 500, 0])
        #expect(try early("--truncate", "--rebuild", "all") == [500, 500, 500, 0])
    }

    @Test func `never where tables are filled as they stand`() throws {
        #expect(try early("--append") == [1, 0, 0, 0])
        #expect(try early("--append", "--rebuild", "all", "--jobs", "2") == [1, 0, 0, 0])
    }

    /// Each table is then loaded below a savepoint of its own.
    @Test func `never where triggers are tried`() throws {
        let file = try #require(OwnSchema.all().first { $0.path.hasSuffix("postgres/triggers_of_statements.sql") })
        try #require(PostgresCluster.shared).withDatabase { url in
            let database = try PostgresDatabase(url: url)
            defer { database.close() }
            try database.execute(file.sql)
            let scratch = try Scratch()
            for rows in [30, 20] as [Int64] {
                #expect(try scratch.seed("--database", url, "--rows", "\(rows)", "--truncate", "-q").status == 0)
                #expect(try database.integer("SELECT count(*) FROM jobs") == rows)
            }
        }
    }
}
