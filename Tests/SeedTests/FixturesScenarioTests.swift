import Foundation
import SeedKit
import SeedPlan
import SeedSchema
import Testing

/// Rows that `seed.yaml` names.
@Suite struct `Scenarios` {
    private static let schema = """
        CREATE TABLE companies (id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL);
        CREATE TABLE customers (
            id INTEGER PRIMARY KEY, company_id INTEGER NOT NULL REFERENCES companies, full_name TEXT NOT NULL,
            email TEXT NOT NULL UNIQUE, nickname TEXT
        );
        CREATE TABLE orders (
            id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers,
            status TEXT NOT NULL CHECK (status IN ('new', 'paid', 'trial')), ends_on DATE,
            CHECK ((status = 'trial') = (ends_on IS NOT NULL))
        );
        CREATE TABLE memberships (
            company_id INTEGER NOT NULL REFERENCES companies, customer_id INTEGER NOT NULL REFERENCES customers,
            role TEXT NOT NULL, PRIMARY KEY (company_id, customer_id)
        );
        """

    private static let yaml = """
        scenarios:
          acme: {table: companies, columns: {name: Acme}}
          alice:
            table: customers
            columns: {full_name: Alice Doe, email: alice@example.com, nickname: null}
            parents: {company_id: acme}
            children: {orders: 3}
          expired_trial:
            table: orders
            columns: {status: trial, ends_on: 2020-02-29}
            parents: {customers: alice}
          boss: {table: memberships, columns: {role: owner}, parents: {company_id: acme, customer_id: alice}}

        """

    /// A filled database, with the folder that the fixtures lie in.
    private func fill(_ yaml: String, rows: Int = 30, keys: [String] = []) throws -> (Scratch, CLIResult) {
        let scratch = try Scratch()
        try scratch.write("schema.sql", Self.schema)
        try scratch.write("seed.yaml", yaml)
        let flags = keys.flatMap { ["--keys", $0] }
        let result = try scratch.run(
            Scratch.executable,
            ["fixtures", "--schema", "schema.sql", "--dialect", "sqlite", "--rows", "\(rows)", "-q"] + flags)
        guard result.status == 0 else { return (scratch, result) }
        let load = "PRAGMA foreign_keys = ON;\n.read schema.sql\n"
        let files = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/fixtures").sorted()
        let reads = files.filter { $0.hasSuffix(".sql") }.map { ".read fixtures/\($0)\n" }.joined()
        try scratch.write("load.sql", load + reads)
        let loaded = try scratch.run("/usr/bin/env", ["sqlite3", "-bail", "test.db", ".read load.sql"])
        try #require(loaded.status == 0, "\(loaded.errors)")
        return (scratch, result)
    }

    @Test func `hold what is given, and relatives fill in around them`() throws {
        let (scratch, result) = try fill(Self.yaml, keys: ["keys.json"])
        try #require(result.status == 0, "\(result.errors)")
        let alice = try scratch.sqlite(
            "test.db", "SELECT id FROM customers WHERE full_name = 'Alice Doe' AND email = 'alice@example.com'")
        #expect(try scratch.sqlite("test.db", "SELECT nickname IS NULL FROM customers WHERE id = \(alice)") == "1")
        #expect(
            try scratch.sqlite(
                "test.db",
                "SELECT name FROM companies JOIN customers ON companies.id = company_id WHERE customers.id = \(alice)")
                == "Acme")
        let orders = try scratch.sqlite("test.db", "SELECT count(*) FROM orders WHERE customer_id = \(alice)")
        #expect(Int(orders) ?? 0 >= 4)
        let keys = try scratch.read("keys.json")
        #expect(keys.contains("\"alice\": {\"table\": \"customers\", \"key\": {\"id\": \(alice)}}"))
        let trial = try scratch.sqlite(
            "test.db",
            "SELECT id FROM orders WHERE ends_on = '2020-02-29' AND status = 'trial' AND customer_id = \(alice)")
        #expect(keys.contains("\"expired_trial\": {\"table\": \"orders\", \"key\": {\"id\": \(trial)}}"))
        #expect(
            try scratch.sqlite(
                "test.db", "SELECT count(*) FROM memberships WHERE role = 'owner' AND customer_id = \(alice)") == "1")
    }

    @Test func `change no other row`() throws {
        let plain = try fill("rows: 30\n").0
        let pinned = try fill(Self.yaml).0
        for (file, changed) in [("010_companies", 1), ("020_customers", 1), ("040_orders", 4), ("030_memberships", 1)] {
            let before = try plain.read("fixtures/\(file).sql").split(separator: "\n")
            let after = try pinned.read("fixtures/\(file).sql").split(separator: "\n")
            #expect(before.count == after.count)
            #expect((0...changed).contains(zip(before, after).count { $0 != $1 }), "\(file)")
        }
    }

    @Test func `export their keys as constants`() throws {
        let (scratch, result) = try fill(Self.yaml, keys: ["Keys.swift", "keys.yaml", "keys.json"])
        try #require(result.status == 0, "\(result.errors)")
        let swift = try scratch.read("Keys.swift")
        #expect(swift.contains("public enum FixtureKeys {"))
        #expect(swift.contains("    public static let expiredTrial = "))
        #expect(swift.contains("    public static let boss = (company_id: "))
        #expect(try scratch.read("keys.yaml").contains("\"alice\":\n  table: \"customers\"\n  key:\n    \"id\": "))
        let compiled = try scratch.run(
            "/usr/bin/env", ["python3", "-c", "import json; json.load(open('keys.json'))['boss']['key']['company_id']"])
        #expect(compiled.status == 0, "\(compiled.errors)")

        let fresh = try scratch.seed("fixtures", "--schema", "schema.sql", "--dialect", "sqlite", "--check")
        #expect(fresh.status == 0, "\(fresh.errors)")
        try scratch.write("keys.json", "{}\n")
        let stale = try scratch.seed("fixtures", "--schema", "schema.sql", "--dialect", "sqlite", "--check")
        #expect(stale.status == 1)
        #expect(stale.errors.contains("the keys in keys.json"))
    }

    @Test(arguments: [
        ("scenarios: {a: {table: customer}}", 78, "did you mean customers?"),
        ("scenarios: {a: {columns: {x: 1}}}", 78, "names no table"),
        ("scenarios: {a: {table: customers, columns: {fullname: X}}}", 78, "did you mean full_name?"),
        ("scenarios: {a: {table: orders, columns: {customer_id: 4}}}", 78, "parents: {customer_id: its name}"),
        ("scenarios: {a: {table: orders, columns: {id: seven}}}", 78, "is no INTEGER"),
        ("scenarios: {a: {table: orders, columns: {status: null}}}", 78, "NOT NULL"),
        ("scenarios: {a: {table: orders, parents: {customer_id: b}}}", 78, "which is no scenario"),
        (
            "scenarios: {a: {table: orders, columns: {status: lost}}}", 65,
            "no row of orders can be what scenario a wants"
        ),
        ("scenarios: {a: {table: companies, children: {orders: 2}}}", 78, "doesn't reference companies"),
    ])
    func `that can't be are refused`(yaml: String, status: Int32, words: String) throws {
        let (_, result) = try fill(yaml)
        #expect(result.status == status, "\(result.errors)")
        #expect(result.errors.contains(words), "\(result.errors)")
    }
}
