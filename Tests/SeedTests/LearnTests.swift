import Foundation
import SeedKit
import SeedPlan
import SeedPostgres
import SeedSQLite
import SeedTestSupport
import Testing

@Suite struct `Learning the shape of a database` {
    private static let tables = """
        CREATE TABLE customer (id integer PRIMARY KEY, name text NOT NULL, segment text, tier text NOT NULL
            CHECK (tier IN ('gold', 'silver', 'basic')), credit integer NOT NULL);
        CREATE TABLE purchase (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customer (id), note text);
        """
    /// 200 customers: a quarter without a segment, four segments, three in four basic; every other one with four
    /// purchases.
    private static func rows() -> String {
        var out = ""
        for i in 1...200 {
            let segment = i % 4 == 0 ? "NULL" : "'SECRET-\(i % 3 == 0 ? 1 : i % 2 + 2)'"
            out +=
                "INSERT INTO customer VALUES (\(i), 'PERSON-\(i)', \(segment), '\(i % 4 == 1 ? "gold" : "basic")', \(1234 + i));"
        }
        for i in 0..<400 { out += "INSERT INTO purchase VALUES (\(i), \(i / 4 * 2 + 1), NULL);" }
        return out
    }

    private func check(_ url: String, prefix: String, query: (String) throws -> Int64?) throws {
        let profile = try Seeder(database: url).learn()
        let text = profile.text()
        for secret in ["SECRET", "PERSON", "1235", "1434"] { #expect(!text.contains(secret), "\(secret) in\n\(text)") }
        #expect(text.contains("segment: {null: 250/1000, distinct: 3"), "\(text)")
        #expect(text.contains("values: {gold: 250, basic: 750}"), "\(text)")
        #expect(text.contains("credit: {min: \"1200\", max: \"1500\"}") || text.contains("min: 1200"), "\(text)")
        #expect(text.contains("rows: \"2x\(prefix)customer\"") || text.contains("rows: 2x"), "\(text)")
        #expect(text.contains("2.00 for each of \(prefix)customer, at most about 4; 50% have none"), "\(text)")
        #expect(text.contains("note: {null: 1000/1000}"), "\(text)")

        // The profile is a configuration, and the rows made with it have the shape.
        var seeder = try Seeder(database: url, rows: 1000)
        seeder.options.configuration = try ConfigurationFile.decode(
            text, file: "profile", environment: [:], generatorOptions: [:])
        seeder.options.truncate = true
        _ = try seeder.run()
        #expect(try query("SELECT count(*) FROM purchase") == 2000)
        #expect(try query("SELECT count(*) FROM purchase WHERE note IS NOT NULL") == 0)
        #expect(try query("SELECT count(DISTINCT segment) FROM customer") ?? 0 <= 3)
        #expect(try query("SELECT count(*) FROM customer WHERE tier = 'silver'") == 0)
        #expect(try query("SELECT count(*) FROM customer WHERE credit NOT BETWEEN 1200 AND 1500") == 0)
        let nulls = try query("SELECT count(*) FROM customer WHERE segment IS NULL") ?? 0
        #expect((200...300).contains(nulls), "\(nulls)")
        let gold = try query("SELECT count(*) FROM customer WHERE tier = 'gold'") ?? 0
        #expect((200...300).contains(gold), "\(gold)")
    }

    @Test func `keeps shares and counts, no values: SQLite`() throws {
        let path = NSTemporaryDirectory() + "seed-learn-\(getpid())-\(UInt64.random(in: 0 ... .max)).db"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let database = try SQLiteDatabase(path: path, create: true)
        try database.execute(Self.tables)
        try database.execute("BEGIN;" + Self.rows() + "COMMIT;")
        database.close()
        try check("sqlite:" + path, prefix: "") { sql in
            let database = try SQLiteDatabase(path: path)
            defer { database.close() }
            return try database.integer(sql)
        }
    }

    @Test func `keeps shares and counts, no values: PostgreSQL`() throws {
        guard let cluster = PostgresCluster.shared else { try Test.cancel("no PostgreSQL server; see CONTRIBUTING.md") }
        try cluster.withDatabase { url in
            let database = try PostgresDatabase(url: url)
            defer { database.close() }
            try database.execute(Self.tables + Self.rows())
            try check(url, prefix: "public.") { try database.integer($0) }
        }
    }
}
