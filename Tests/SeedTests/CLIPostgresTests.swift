import Foundation
import SeedPostgres
import SeedTestSupport
import Testing

/// The options of a run against PostgreSQL, and what is left of a run that was stopped.
@Suite(.enabled(if: PostgresCluster.shared != nil)) struct `The command line with PostgreSQL` {
    private let schema = """
        CREATE TABLE users (id serial PRIMARY KEY, email text NOT NULL UNIQUE);
        CREATE TABLE orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
            user_id integer NOT NULL REFERENCES users, total numeric(8, 2) NOT NULL CHECK (total > 0));
        CREATE TABLE notes (id uuid PRIMARY KEY, body text);
        """

    private func withTables(_ body: (String, PostgresDatabase, Scratch) throws -> Void) throws {
        try PostgresCluster.shared?.withDatabase { url in
            let database = try PostgresDatabase(url: url)
            defer { database.close() }
            try database.execute("SET client_min_messages = warning")
            try database.execute(schema)
            try body(url, database, try Scratch())
        }
    }

    /// Rows of users, orders and notes.
    private func counts(_ database: PostgresDatabase) throws -> [Int64?] {
        try ["users", "orders", "notes"].map { try database.integer("SELECT count(*) FROM \($0)") }
    }

    private func expect(_ result: CLIResult, _ status: Int32, source: SourceLocation = #_sourceLocation) {
        #expect(result.status == status, "\(result.errors)", sourceLocation: source)
    }

    @Test func `append, ensure and truncate say what to do with rows that stand there`() throws {
        try withTables { url, database, scratch in
            expect(try scratch.seed("--database", url, "--rows", "10"), 0)
            expect(try scratch.seed("--database", url, "--rows", "10"), 77)
            #expect(try counts(database) == [10, 10, 10])
            expect(try scratch.seed("--database", url, "--rows", "5", "--append"), 0)
            #expect(try counts(database) == [15, 15, 15])
            expect(try scratch.seed("--database", url, "--rows", "20", "--ensure"), 0)
            #expect(try counts(database) == [20, 20, 20])
            expect(try scratch.seed("--database", url, "--rows", "20", "--ensure"), 0)
            #expect(try counts(database) == [20, 20, 20])
            expect(try scratch.seed("--database", url, "--rows", "7", "--truncate"), 0)
            #expect(try counts(database) == [7, 7, 7])
            // The application goes on with its own defaults.
            try database.execute(
                "INSERT INTO users (email) VALUES ('x'); INSERT INTO orders (user_id, total) VALUES (1, 1)")
        }
    }

    @Test func `only, exclude and table choose tables and rows`() throws {
        try withTables { url, database, scratch in
            expect(try scratch.seed("--database", url, "--only", "notes", "--rows", "4"), 0)
            #expect(try counts(database) == [0, 0, 4])
            // Orders without users have no parent to point to.
            #expect(try scratch.seed("--database", url, "--only", "orders").status != 0)
            #expect(try counts(database) == [0, 0, 4])
            expect(
                try scratch.seed(
                    "--database", url, "--exclude", "notes", "--table", "users=6", "--table", "orders=5xusers"), 0)
            #expect(try counts(database) == [6, 30, 4])
        }
    }

    @Test func `a dry run does everything and leaves nothing`() throws {
        try withTables { url, database, scratch in
            let result = try scratch.seed("--database", url, "--rows", "50", "--dry-run", "--json")
            expect(result, 0)
            let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
            #expect(report?["rows"] as? Int == 150)
            #expect(report?["verified"] as? Bool == true)
            #expect(try counts(database) == [0, 0, 0])
        }
    }

    @Test(arguments: ["kill -INT $job", "kill -TERM $job", "kill -KILL $job", "ask 'SELECT pg_terminate_backend(pid)'"])
    func `what ends a load leaves the database as it was`(stop: String) throws {
        try withTables { url, database, scratch in
            // The load is under way when the server reads its rows.
            let script = """
                ask() { psql -XAtq -d "$url" -c "$1 FROM pg_stat_activity WHERE datname = current_database() \
                    AND query LIKE 'COPY%' AND pid <> pg_backend_pid()" >&3; }
                url=$1
                "$0" --database "$1" --rows 20000000 --no-verify >/dev/null & job=$!
                for i in $(seq 300); do
                    [ "$(ask 'SELECT count(*)' 3>&1)" != 0 ] && break
                    sleep 0.1
                done
                \(stop) 3>/dev/null
                wait $job
                """
            let result = try scratch.run("/usr/bin/env", ["bash", "-c", script, Scratch.executable, url])
            if stop.contains("terminate") {
                expect(result, 69)
                #expect(result.errors.hasPrefix("error: "), "\(result.errors)")
            } else {
                expect(result, stop.contains("KILL") ? 137 : 130)
            }
            #expect(try counts(database) == [0, 0, 0])
            expect(try scratch.seed("--database", url, "--rows", "5"), 0)
        }
    }
}
