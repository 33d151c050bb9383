import Foundation
import Testing

/// `seed mask` as users run it, on files.
@Suite struct `The mask command` {
    private let secret = ["SEED_SECRET": "a secret of sixteen or more"]
    private let shop = """
        CREATE TABLE customers (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL, email TEXT NOT NULL, born DATE);
        CREATE TABLE orders (id INTEGER PRIMARY KEY, customer_id INTEGER NOT NULL REFERENCES customers, note TEXT);
        INSERT INTO customers VALUES (12345,'Wanda Whitmore','wanda@whitmore.example','1980-01-31'),
          (12346,'Carl Crane','carl@crane.example',NULL),(12347,'Ida Inman','ida@inman.example','1990-12-01');
        INSERT INTO orders VALUES (1,12345,'call Wanda Whitmore (12345)'),(2,12346,NULL),(3,12345,'wanda@whitmore.example');
        """
    private let rules = """
        mask:
          tables:
            customers:
              id: permute
              full_name: {generator: full_name, by: email}
              email: email
              born: {shift: 30, by: email}
            orders: {note: text}
        """
    private let values = ["12345", "Wanda", "Whitmore", "wanda", "Crane"]

    private func folder() throws -> Scratch {
        let scratch = try Scratch()
        _ = try scratch.sqlite("shop.db", shop)
        return scratch
    }

    private func expect(
        _ result: CLIResult, _ status: Int32, _ words: String..., source: SourceLocation = #_sourceLocation
    ) {
        #expect(result.status == status, "\(result.errors)", sourceLocation: source)
        for word in words {
            #expect(result.errors.contains(word), "\(word) in: \(result.errors)", sourceLocation: source)
        }
        // Neither the secret nor a row's value is ever told.
        for value in values + [secret.values.first!] {
            #expect(!(result.errors + result.output).contains(value), sourceLocation: source)
        }
    }

    @Test func `what nobody listed stops the run`() throws {
        let scratch = try folder()
        expect(
            try scratch.seed("mask", "--in-place", "shop.db", environment: secret), 77, "customers.email",
            "customers.full_name", "customers.born", "orders.note", "--init")
        #expect(try scratch.sqlite("shop.db", "SELECT count(*) FROM customers WHERE id = 12345") == "1")
        expect(try scratch.seed("mask", "--in-place", "shop.db", "--allow-unlisted", environment: secret), 0)
        try scratch.write("seed.yaml", "mask: {tables: {customers: {emial: email}}}")
        expect(
            try scratch.seed("mask", "--in-place", "shop.db", environment: secret), 78, "seed.yaml:1:",
            "did you mean 'email'")
    }

    @Test func `the proposal runs unedited, into the same kind of database or where it is`() throws {
        let scratch = try folder()
        expect(try scratch.seed("mask", "--init", "--from", "shop.db"), 0, "wrote seed.yaml")
        expect(try scratch.seed("mask", "--init", "--from", "shop.db"), 77, "already")
        try scratch.write("schema.sql", shop)
        expect(
            try scratch.seed(
                "mask", "--from", "shop.db", "--to", "test.db", "--schema", "schema.sql", environment: secret), 0,
            "verified")
        expect(try scratch.seed("mask", "--in-place", "shop.db", environment: secret), 0, "verified")
        let both =
            "SELECT group_concat(full_name || email || born || note) FROM customers c JOIN orders o ON c.id = customer_id"
        #expect(try scratch.sqlite("shop.db", both) == scratch.sqlite("test.db", both))
        for value in values.dropFirst() {
            #expect(
                try scratch.sqlite(
                    "shop.db", "SELECT count(*) FROM customers WHERE full_name || email LIKE '%\(value)%'") == "0")
            #expect(try scratch.sqlite("shop.db", "SELECT count(*) FROM orders WHERE note LIKE '%\(value)%'") == "0")
        }
        expect(try scratch.seed("verify", "--database", "test.db"), 0)
        // Asked again, it does nothing.
        expect(try scratch.seed("mask", "--in-place", "shop.db", environment: secret), 0, "masked before")
    }

    @Test func `the secret comes from a variable, a file or a descriptor, and a short one is refused`() throws {
        let scratch = try folder()
        try scratch.write("seed.yaml", rules)
        expect(try scratch.seed("mask", "--in-place", "shop.db"), 77, "SEED_SECRET")
        expect(try scratch.seed("mask", "--in-place", "shop.db", environment: ["SEED_SECRET": "short"]), 77, "bytes")
        expect(try scratch.seed("mask", "--in-place", "shop.db", "--secret-file", "none.txt"), 66, "none.txt")
        try scratch.write("secret.txt", secret.values.first! + "\n")
        for name in ["a.db", "b.db", "c.db"] {
            try FileManager.default.copyItem(atPath: scratch.path + "/shop.db", toPath: scratch.path + "/" + name)
        }
        expect(try scratch.seed("mask", "--in-place", "a.db", environment: secret), 0)
        expect(try scratch.seed("mask", "--in-place", "b.db", "--secret-file", "secret.txt"), 0)
        let script = "exec \"\(Scratch.executable)\" mask --in-place c.db --secret-fd 3 3<secret.txt"
        expect(try scratch.run("/bin/sh", ["-c", script]), 0)
        let keys = try ["a.db", "b.db", "c.db"].map {
            try scratch.sqlite($0, "SELECT group_concat(id || email) FROM customers")
        }
        #expect(Set(keys).count == 1)
    }

    @Test func `the report is signed, and a leak ends with 1 and nothing kept`() throws {
        let scratch = try folder()
        try scratch.write("seed.yaml", rules.replacing("note: text", with: "note: keep"))
        let leak = try scratch.seed("mask", "--in-place", "shop.db", "--report", "leak.json", environment: secret)
        expect(leak, 1, "orders.note still holds original values in 2 rows", "rolled back")
        #expect(try scratch.read("leak.json").contains("\"clean\":false"))
        #expect(try scratch.sqlite("shop.db", "SELECT count(*) FROM customers WHERE id = 12345") == "1")

        try scratch.write("seed.yaml", rules)
        let done = try scratch.seed(
            "mask", "--in-place", "shop.db", "--json", "--report", "report.json", environment: secret)
        expect(done, 0)
        let text = try scratch.read("report.json")
        #expect(text == done.output)
        let report = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let body = try #require(report["report"] as? [String: Any])
        #expect(body["clean"] as? Bool == true)
        #expect((body["tables"] as? [Any])?.count == 2)
        expect(try scratch.seed("mask", "--check-report", "report.json", environment: secret), 0)
        try scratch.write("report.json", text.replacing("\"rows\":3", with: "\"rows\":4"))
        expect(try scratch.seed("mask", "--check-report", "report.json", environment: secret), 1, "changed")
    }

    @Test func `explain tells sizes and reasons, and needs no secret`() throws {
        let scratch = try folder()
        try scratch.write("seed.yaml", rules)
        let result = try scratch.seed("mask", "--explain", "--in-place", "shop.db")
        expect(result, 0)
        for word in [
            "1073741823 + ", "FF1", "1:1", "orders (customer_id) -> customers (id)", "rewritten copy",
            "follows customers.id",
        ] {
            #expect(result.output.contains(word), "\(word) in: \(result.output)")
        }
    }

    @Test func `a subset is copied with what it needs`() throws {
        let scratch = try folder()
        try scratch.write("seed.yaml", rules)
        try scratch.write("schema.sql", shop)
        expect(
            try scratch.seed(
                "mask", "--from", "shop.db", "--to", "part.db", "--schema", "schema.sql", "--subset",
                "orders where id = 2", environment: secret), 0)
        #expect(try scratch.sqlite("part.db", "SELECT count(*) FROM customers") == "1")
        #expect(
            try scratch.sqlite("part.db", "SELECT count(*) FROM orders JOIN customers c ON c.id = customer_id") == "1")
    }

    @Test func `wrong usage is 64`() throws {
        let scratch = try folder()
        expect(try scratch.seed("mask", environment: secret), 64, "nothing is named")
        expect(try scratch.seed("mask", "--in-place", "shop.db", "--to", "x.db", environment: secret), 64)
        expect(try scratch.seed("mask", "--from", "shop.db", environment: secret), 64)
        expect(
            try scratch.seed("mask", "--from", "shop.db", "--to", "x.db", "--subset", "a b c", environment: secret), 64)
        expect(try scratch.seed("mask", "--in-place", "shop.db", "--commit-every", "0", environment: secret), 64)
    }
}
