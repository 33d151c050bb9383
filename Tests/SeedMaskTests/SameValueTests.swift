import SeedMask
import SeedPlan
import SeedRows
import SeedSchema
import Testing

/// One customer in two databases: the same replacement in every table, type, text and document.
@Suite struct `One value, one replacement everywhere` {
    static let shop = """
        CREATE TABLE customers (id integer PRIMARY KEY, name text NOT NULL, email text NOT NULL UNIQUE);
        CREATE TABLE orders (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers);
        CREATE TABLE order_lines (order_id integer NOT NULL REFERENCES orders, line_no integer NOT NULL, sku text,
          PRIMARY KEY (order_id, line_no));
        CREATE TABLE payments (order_id integer NOT NULL, line_no integer NOT NULL, customer_no varchar(5) NOT NULL,
          amount integer NOT NULL, FOREIGN KEY (order_id, line_no) REFERENCES order_lines (order_id, line_no));
        INSERT INTO customers VALUES (12345,'Wanda Whitmore','wanda@whitmore.example'),(12346,'Carl Crane','cc@crane.example'),
          (77,'Ida Inman','ida@inman.example');
        INSERT INTO orders VALUES (501,12345),(502,12345),(503,12346);
        INSERT INTO order_lines VALUES (501,1,'A-1'),(501,2,'B-2'),(502,1,'A-1'),(503,1,'C-3');
        INSERT INTO payments VALUES (501,1,'12345',10),(502,1,'12345',20),(503,1,'12346',30)
        """
    static let desk = """
        CREATE TABLE support_tickets (id integer PRIMARY KEY, customer_no text NOT NULL, agent text, transcript text,
          note text);
        INSERT INTO support_tickets VALUES
          (1,'12345','Tim','Customer 12345 (WANDA WHITMORE) called; number 123456 is another one.',
            '{"customer": {"id": 12345, "who": "wanda whitmore"}, "refs": ["12346", "x12345y"], "amount": 12.50}'),
          (2,'00077','Kim','ref:77, #00077!','{"customer": {"id": 77}, "refs": []}'),
          (3,'12346','Tim',NULL,'no json, but 12346')
        """
    let domain = [MaskConfiguration.DeclaredDomain(name: "customer", values: .range(0...99_999))]
    let padded = [MaskConfiguration.DeclaredDomain(name: "customer", values: .range(0...99_999), width: 5)]
    let customer = MaskConfiguration.Rule.permute(domain: "customer")

    private func maskShop(_ shop: any Database) throws {
        try shop.execute(Self.shop)
        let plan = try Scratch.plan(
            shop,
            [
                "customers.id": customer, "payments.customer_no": customer, "orders.id": .permute(domain: nil),
                "order_lines.line_no": .permute(domain: nil),
                "customers.name": .generator(name: "full_name", by: "id", options: [:]),
                "customers.email": .generator(name: "email", by: "id", options: [:]),
            ], domains: domain)
        #expect(try Scratch.maskInPlace(shop, plan).isClean)
    }

    /// The desk's database knows the customers' names from a table of its own.
    private func maskDesk(_ desk: any Database) throws {
        try desk.execute(Self.desk)
        try desk.execute(
            "CREATE TABLE contacts (id integer PRIMARY KEY, name text); INSERT INTO contacts VALUES (12345,'Wanda Whitmore')"
        )
        let plan = try Scratch.plan(
            desk,
            [
                "support_tickets.customer_no": customer, "support_tickets.transcript": .text,
                "support_tickets.note": .json(
                    paths: [.init(path: "$.customer.id", rule: customer)], searches: true),
                "contacts.id": customer, "contacts.name": .generator(name: "full_name", by: "id", options: [:]),
            ], domains: padded)
        #expect(try Scratch.maskInPlace(desk, plan).isClean)
    }

    @Test func `in two databases, in keys, texts and documents`() throws {
        try Scratch.withPostgres { shop in
            try Scratch.withSQLite { desk in
                try maskShop(shop)
                try maskDesk(desk)
                let customers = try Scratch.rows(shop, "SELECT id, name FROM customers ORDER BY id")
                let payments = try Scratch.rows(shop, "SELECT customer_no FROM payments ORDER BY amount")
                let wanda = try #require(payments.first)
                #expect(wanda != "12345")
                #expect(payments == [wanda, wanda, payments[2]])

                // Inside the first database.
                let joined = try Scratch.rows(
                    shop,
                    """
                    SELECT c.id, count(*) FROM customers c JOIN orders o ON o.customer_id = c.id
                    JOIN order_lines l ON l.order_id = o.id LEFT JOIN payments p
                      ON p.order_id = l.order_id AND p.line_no = l.line_no AND CAST(p.customer_no AS integer) = c.id
                    GROUP BY c.id ORDER BY 2
                    """)
                #expect(joined.map { $0.split(separator: "|").last } == ["1", "3"])
                #expect(joined[1].hasPrefix(wanda + "|"))

                // Across: every original match and no new one.
                let tickets = try Scratch.rows(desk, "SELECT customer_no FROM support_tickets ORDER BY id")
                #expect(Int(tickets[0]) == Int(wanda))
                let ids = Set(customers.compactMap { Int($0.prefix { $0 != "|" }) })
                #expect(tickets.allSatisfy { $0.utf8.count == 5 && ids.contains(Int($0)!) })
                #expect(Set(tickets.map { Int($0) }).count == 3)

                // The name of the same person is the same in both.
                let name = try #require(
                    customers.first { $0.hasPrefix(wanda + "|") }?.split(separator: "|").last.map(String.init))
                #expect(try Scratch.rows(desk, "SELECT name FROM contacts") == [name])

                let texts = try Scratch.rows(desk, "SELECT transcript, note FROM support_tickets ORDER BY id")
                let padded = tickets[0]
                #expect(
                    texts[0]
                        == "Customer \(padded) (\(name.uppercased())) called; number 123456 is another one.|"
                        + "{\"customer\": {\"id\": \(Int(padded)!), \"who\": \"\(name.lowercased())\"}, "
                        + "\"refs\": [\"\(tickets[2])\", \"x12345y\"], \"amount\": 12.50}")
                // Two digits are too few to be looked for by themselves; five are not.
                #expect(texts[1].hasPrefix("ref:77, #\(tickets[1])!|{\"customer\": {\"id\": \(Int(tickets[1])!)}"))
                #expect(texts[2] == "∅|no json, but \(tickets[2])")
            }
        }
    }

    @Test func `copied from one kind of database into the other`() throws {
        try Scratch.withPostgres { source in
            try source.execute(Self.shop)
            let rules: [String: MaskConfiguration.Rule] = [
                "customers.id": customer, "payments.customer_no": customer, "orders.id": .permute(domain: nil),
                "customers.email": .permute(domain: nil),
            ]
            let plan = try Scratch.plan(source, rules, domains: domain)
            let schema = Self.shop.split(separator: ";").filter { $0.contains("CREATE") }.joined(separator: ";")
            let emails = try Dialect.allCases.map { dialect in
                try Scratch.with(dialect) { target in
                    try target.execute(schema)
                    let report = try CopyRun(plan: plan, secret: Scratch.secret, source: source, target: target).run()
                    #expect(report.isClean)
                    #expect(report.isVerified)
                    #expect(report.tables.map(\.rowsAfter) == [3, 4, 3, 3])
                    #expect(try Scratch.rows(target, "SELECT 1 FROM customers WHERE id = 12345").isEmpty)
                    return try Scratch.rows(target, "SELECT id, email FROM customers ORDER BY id")
                }
            }
            #expect(emails[0] == emails[1])
            // The source is as it was.
            #expect(try source.integer("SELECT count(*) FROM customers WHERE id = 12345") == 1)
        }
    }

    @Test func `a SQLite file into PostgreSQL, blobs and numbers and all`() throws {
        try Scratch.withSQLite { source in
            try source.execute(
                """
                CREATE TABLE t (id integer PRIMARY KEY, raw blob, r real, flag boolean, txt text);
                INSERT INTO t VALUES (1, X'00ff5c', 0.1, 1, 'a''b' || char(10) || '\\N'), (2, NULL, 1e300, 0, NULL)
                """)
            let plan = try Scratch.plan(source, ["t.id": .permute(domain: nil)])
            try Scratch.withPostgres { target in
                try target.execute(
                    "CREATE TABLE t (id integer PRIMARY KEY, raw bytea, r double precision, flag boolean, txt text)")
                #expect(try CopyRun(plan: plan, secret: Scratch.secret, source: source, target: target).run().isClean)
                let rows = try Scratch.rows(target, "SELECT raw, r, flag, txt FROM t ORDER BY r")
                #expect(rows == ["\\x00ff5c|0.1|t|a'b\n\\N", "∅|1e+300|f|∅"])
            }
        }
    }

    @Test(arguments: Dialect.allCases) func `a leak is found, and the copy is rolled back`(dialect: Dialect) throws {
        try Scratch.with(dialect) { source in
            try source.execute(
                """
                CREATE TABLE person (id integer PRIMARY KEY, email text, remark text);
                INSERT INTO person VALUES (1,'wanda@whitmore.example','write to Wanda@Whitmore.example, please'),
                  (2,'carl@crane.example','fine')
                """)
            let plan = try Scratch.plan(source, ["person.email": .permute(domain: nil)])
            try Scratch.with(dialect) { target in
                try target.execute("CREATE TABLE person (id integer PRIMARY KEY, email text, remark text)")
                let failure = #expect(throws: MaskProofFailure.self) {
                    try CopyRun(plan: plan, secret: Scratch.secret, source: source, target: target).run()
                }
                #expect(failure?.report.leaks.map(\.column) == ["remark"])
                #expect(failure?.report.leaks.map(\.rows) == [1])
                #expect(try target.integer("SELECT count(*) FROM person") == 0)
                // Searched, the text is clean.
                let searching = try Scratch.plan(
                    source, ["person.email": .permute(domain: nil), "person.remark": .text])
                #expect(
                    try CopyRun(plan: searching, secret: Scratch.secret, source: source, target: target).run().isClean)
            }
        }
    }

    @Test func `the report is signed`() throws {
        try Scratch.withSQLite { database in
            try database.execute("CREATE TABLE t (id integer PRIMARY KEY); INSERT INTO t VALUES (5)")
            let plan = try Scratch.plan(database, ["t.id": .permute(domain: nil)])
            let text = try Scratch.maskInPlace(database, plan).json(signedWith: Scratch.secret)
            #expect(MaskReport.isGenuine(text, secret: Scratch.secret))
            #expect(
                !MaskReport.isGenuine(text.replacing("\"clean\":true", with: "\"clean\":fals"), secret: Scratch.secret))
            let other = try RunSecret(Array("some other secret of tests".utf8))
            #expect(!MaskReport.isGenuine(text, secret: other))
            #expect(!MaskReport.isGenuine("{}", secret: Scratch.secret))
        }
    }

    @Test func `arrays keep their form`() throws {
        try Scratch.withPostgres { database in
            try database.execute(
                """
                CREATE TABLE t (id integer PRIMARY KEY, tags text[], nums integer[]);
                INSERT INTO t VALUES (1, ARRAY['Ann Archer', 'x"y\\z', NULL, ''], ARRAY[[1,2],[3,4]]), (2, NULL, '{}')
                """)
            let plan = try Scratch.plan(
                database,
                ["t.tags": .generator(name: "full_name", by: nil, options: [:]), "t.nums": .permute(domain: nil)])
            #expect(try Scratch.maskInPlace(database, plan).isClean)
            let shape = try Scratch.rows(
                database,
                "SELECT array_length(tags,1), tags[3] IS NULL, tags[1] LIKE 'Zed %', array_dims(nums), nums[1][1] <> 1 FROM t "
                    + "ORDER BY id")
            #expect(shape == ["4|t|t|[1:2][1:2]|t", "∅|t|∅|∅|∅"])
        }
    }
}
