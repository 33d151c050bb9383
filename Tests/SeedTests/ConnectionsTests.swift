import Foundation
import SeedPostgres
import SeedTestSupport
import Testing

/// `--jobs` on a real server: several connections, and all or nothing as far as this process lives.
@Suite(.enabled(if: PostgresCluster.shared != nil, "no PostgreSQL server; see CONTRIBUTING.md"))
struct `Loading over several connections` {
    private static let names = ["customers", "products", "orders", "order_items", "employees", "reviews"]

    private func withShop(_ body: (String, PostgresDatabase, Scratch) throws -> Void) throws {
        let shop = try #require(OwnSchema.all().first { $0.path.hasSuffix("postgres/shop.sql") })
        try #require(PostgresCluster.shared).withDatabase { url in
            let database = try PostgresDatabase(url: url)
            defer { database.close() }
            try database.execute(shop.sql)
            try body(url, database, Scratch())
        }
    }

    private func counts(_ database: PostgresDatabase) throws -> [Int64?] {
        try Self.names.map { try database.integer("SELECT count(*) FROM \($0)") }
    }

    @Test func `the rows are those of one connection`() throws {
        func rows(_ options: String...) throws -> [Int64?] {
            var out: [Int64?] = []
            try withShop { url, database, scratch in
                let arguments = ["--database", url, "--rows", "5000"] + options
                let result = try scratch.run(Scratch.executable, arguments)
                #expect(result.status == 0, "\(result.errors)")
                #expect(result.errors.contains("verified"))
                out = try Self.names.map { try database.integer("SELECT sum(hashtext(t::text)) FROM \($0) AS t") }
                #expect(try counts(database) == Array(repeating: 5000, count: 6))
            }
            return out
        }
        let one = try rows()
        #expect(one.allSatisfy { $0 != nil })
        #expect(try rows("--jobs", "3") == one)
    }

    @Test func `a table that refuses its rows makes the committed ones go`() throws {
        try withShop { url, database, scratch in
            let role = "seed_guest_\(UInt32.random(in: 0 ... .max))"
            try database.execute(
                """
                CREATE ROLE \(role); GRANT SELECT, TRUNCATE, REFERENCES ON ALL TABLES IN SCHEMA public TO \(role);
                GRANT INSERT ON customers, products, orders, employees, reviews TO \(role)
                """)
            defer { try? database.execute("DROP OWNED BY \(role); DROP ROLE \(role)") }
            let result = try scratch.seed(
                "--database", url, "--rows", "5000", "--jobs", "2", environment: ["PGOPTIONS": "-c role=\(role)"])
            #expect(result.status == 77, "\(result.errors)")
            #expect(result.errors.contains("order_items"), "\(result.errors)")
            #expect(try counts(database) == Array(repeating: 0, count: 6))
        }
    }

    @Test func `Ctrl-C: 130, and the committed tables are empty again`() throws {
        try withShop { url, database, scratch in
            let script = """
                psql -qXd "$1" -c 'BEGIN' -c 'LOCK TABLE reviews IN SHARE ROW EXCLUSIVE MODE' \\
                    -c 'SELECT pg_sleep(60)' >/dev/null & lock=$!
                waits() { psql -d "$1" -XAtc "SELECT count(*) FROM pg_stat_activity
                    WHERE datname = current_database() AND $2"; }
                until [ "$(waits "$1" "wait_event = 'PgSleep'")" = 1 ]; do sleep 0.05; done
                "$0" --database "$1" --rows 5000 --jobs 2 & job=$!
                until [ "$(waits "$1" "wait_event_type = 'Lock'")" = 1 ]; do kill -0 $job || exit 1; sleep 0.05; done
                until [ "$(psql -d "$1" -XAtc 'SELECT count(*) FROM customers')" = 5000 ]; do sleep 0.05; done
                kill -INT $job; kill $lock
                psql -qd "$1" -XAtc "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE datname = current_database() AND wait_event = 'PgSleep'" >/dev/null
                wait $job
                """
            let result = try scratch.run("/usr/bin/env", ["bash", "-c", script, Scratch.executable, url])
            #expect(result.status == 130, "\(result.errors)")
            #expect(try counts(database) == Array(repeating: 0, count: 6))
        }
    }

    @Test func `a dry run stays in one transaction`() throws {
        try withShop { url, database, scratch in
            let result = try scratch.seed("--database", url, "--rows", "5000", "--jobs", "2", "--dry-run")
            #expect(result.status == 0, "\(result.errors)")
            #expect(try counts(database) == Array(repeating: 0, count: 6))
        }
    }
}
