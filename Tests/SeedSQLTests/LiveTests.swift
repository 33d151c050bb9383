import Foundation
import SeedPostgres
import SeedSQL
import SeedSchema
import SeedTestSupport
import Testing

/// PostgreSQL itself as the judge of what a schema's text means.
@Suite struct `DDL beside a live PostgreSQL` {
    /// Gives a database of its own that holds the schema, and its URL.
    private func withSchema(_ sql: String, _ body: (PostgresDatabase, String) throws -> Void) throws {
        guard let cluster = PostgresCluster.shared else {
            try Test.cancel("no PostgreSQL server: install one, or name one with SEED_TEST_POSTGRES")
        }
        try cluster.withDatabase { url in
            let database = try PostgresDatabase(url: url)
            defer { database.close() }
            try database.execute(sql)
            try body(database, url)
        }
    }

    /// What `pg_dump -s` prints; nil where the program is missing.
    private func dump(_ url: String) -> String? {
        let folders = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib/postgresql")) ?? []
        let places = folders.sorted().reversed().map { "/usr/lib/postgresql/\($0)/bin/pg_dump" } + ["pg_dump"]
        let program = places.first { access($0, X_OK) == 0 } ?? "pg_dump"
        guard let pipe = popen("'\(program)' -s -d '\(url)' 2>/dev/null", "r") else { return nil }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return pclose(pipe) == 0 ? String(decoding: bytes, as: UTF8.self) : nil
    }

    /// The superuser of the test is bound by no row security, the owner who loads a file is.
    private func withoutRowSecurity(_ schema: Schema) -> Schema {
        var schema = schema
        for i in schema.tables.indices { schema.tables[i].rowSecurity = nil }
        return schema
    }

    private static let schemas: URL = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Schemas/postgres")

    static let files: [String] =
        ((try? FileManager.default.contentsOfDirectory(atPath: schemas.path)) ?? []).filter { $0.hasSuffix(".sql") }
        .sorted()

    @Test(arguments: files) func `a dump reads as the database it was made of`(file: String) throws {
        let sql = try String(contentsOf: Self.schemas.appendingPathComponent(file), encoding: .utf8)
        try withSchema(sql) { database, url in
            guard let text = dump(url) else { try Test.cancel("no pg_dump") }
            let live = withoutRowSecurity(try database.inspect())
            let (read, notes) = try PostgresDDL.readNoting([("dump.sql", text)])
            let ddl = withoutRowSecurity(read)
            #expect(notes.map(\.description) == [])
            #expect(ddl.tables.map(\.name) == live.tables.map(\.name))
            for (ours, theirs) in zip(ddl.tables, live.tables) { #expect(ours == theirs) }
            #expect(ddl.enums == live.enums)
            #expect(ddl.domains == live.domains)
            #expect(ddl.composites == live.composites)
        }
    }

    /// Every name that PostgreSQL chose, and every column's nature.
    private func names(_ schema: Schema) -> [String] {
        var out: [String] = []
        for table in schema.tables {
            for column in table.columns {
                let sequence = column.sequence?.description ?? "-"
                out.append("\(table.name) \(column.name) \(column.type.spelling) \(column.isNotNull) \(sequence)")
            }
            for key in table.uniqueKeys { out.append("\(table.name) key \(key.name?.name ?? "")") }
            for key in table.foreignKeys {
                out.append("\(table.name) references \(key.name?.name ?? "") \(key.columns) \(key.parent)")
            }
            for check in table.checks { out.append("\(table.name) check \(check.name?.name ?? "")") }
            for exclusion in table.exclusions { out.append("\(table.name) exclude \(exclusion.name?.name ?? "")") }
        }
        for domain in schema.domains.values {
            for check in domain.checks { out.append("\(domain.name) check \(check.name?.name ?? "")") }
        }
        return out
    }

    @Test func `unnamed things get PostgreSQL's names`() throws {
        let long = String(repeating: "long_name_", count: 5)
        let sql = """
            CREATE DOMAIN d AS int CHECK (VALUE > 0) CHECK (VALUE < 9);
            CREATE TABLE p (a serial PRIMARY KEY, b int UNIQUE, c int, UNIQUE (b, c), UNIQUE (c) INCLUDE (a), CHECK (a > b), CHECK (b > 0),
                CHECK (b > 1), CHECK (1 > 0), n text, v tstzrange, EXCLUDE USING gist (v WITH &&), UNIQUE (b, c));
            CREATE TABLE p_b_key1 (x int REFERENCES p, y int REFERENCES p (b), FOREIGN KEY (x, y) REFERENCES p (b, c));
            CREATE UNIQUE INDEX ON p (lower(n), (b + c), upper(n), (b * 2)) WHERE b > 0;
            CREATE UNIQUE INDEX ON p (b); CREATE UNIQUE INDEX ON p ((b::text), coalesce(b, c));
            CREATE TABLE \(long)x (\(long)y serial UNIQUE CHECK (\(long)y > 0), \(long)z int REFERENCES p,
                UNIQUE (\(long)y, \(long)z));
            CREATE TABLE "Éé ""q" ("Ü ü" int GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY CHECK ("Ü ü" > 0));
            CREATE SEQUENCE q_a_seq; CREATE TABLE q (a serial, b bigserial UNIQUE);
            ALTER TABLE q ADD UNIQUE (a), ADD PRIMARY KEY (b), ADD CHECK (a > 0), ADD CHECK (a > b), ADD c smallserial;
            CREATE TABLE r (LIKE p INCLUDING ALL, d d); CREATE TABLE s (e text) INHERITS (p);
            CREATE TABLE w (a int, b text, PRIMARY KEY (a, b), CHECK (a > 0)) PARTITION BY LIST (b);
            CREATE TABLE w1 PARTITION OF w (UNIQUE (a)) FOR VALUES IN ('x');
            CREATE TABLE w2 (b text NOT NULL, a int NOT NULL, CONSTRAINT w_a_check CHECK (a > 0), UNIQUE (b));
            ALTER TABLE w ATTACH PARTITION w2 FOR VALUES IN ('y');
            CREATE TABLE u (a int, b int); ALTER TABLE u ADD FOREIGN KEY (a) REFERENCES p, ADD FOREIGN KEY (b) REFERENCES p;
            ALTER TABLE u RENAME a TO a2; ALTER TABLE u ADD FOREIGN KEY (a2) REFERENCES p (b);
            """
        try withSchema(sql) { database, _ in
            let (ddl, notes) = try PostgresDDL.readNoting([("schema.sql", sql)])
            #expect(notes.map(\.description) == [])
            let ours = names(ddl)
            let theirs = names(try database.inspect())
            #expect(ours.filter { !theirs.contains($0) } == [])
            #expect(theirs.filter { !ours.contains($0) } == [])
        }
    }
}
