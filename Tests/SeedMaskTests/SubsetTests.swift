import SeedMask
import SeedPlan
import SeedRows
import SeedSchema
import Testing

/// A subset is all that its rows need and all that refers to them, and nothing else.
@Suite struct `A subset while masking` {
    /// Customers have orders, orders have lines, customers invite each other, and a region's capital is a customer.
    static let tables = """
        CREATE TABLE region (id integer PRIMARY KEY, name text);
        CREATE TABLE product (id integer PRIMARY KEY, title text);
        CREATE TABLE customers (id integer PRIMARY KEY, country text, invited_by integer REFERENCES customers,
          region_id integer NOT NULL REFERENCES region);
        CREATE TABLE orders (id integer PRIMARY KEY, customer_id integer NOT NULL REFERENCES customers);
        CREATE TABLE line (order_id integer NOT NULL REFERENCES orders, no integer NOT NULL,
          product_id integer NOT NULL REFERENCES product, PRIMARY KEY (order_id, no));
        CREATE TABLE unrelated (id integer PRIMARY KEY)
        """
    static let rows = """
        INSERT INTO region VALUES (1,'north'),(2,'south'),(3,'west');
        INSERT INTO product VALUES (10,'a'),(11,'b'),(12,'c'),(13,'d');
        INSERT INTO customers VALUES (1,'NZ',NULL,1),(2,'DE',NULL,2),(3,'NZ',2,1),(4,'FR',3,3),(5,'US',2,2);
        INSERT INTO orders VALUES (100,1),(101,2),(102,3),(103,4),(104,5);
        INSERT INTO line VALUES (100,1,10),(101,1,11),(102,1,12),(103,1,10),(104,1,13);
        INSERT INTO unrelated VALUES (1)
        """

    private func subset(
        _ dialect: Dialect, _ requests: [String], schema: String = tables, contents: String = rows,
        rules: [String: MaskConfiguration.Rule] = [:], _ check: (any Database, MaskReport) throws -> Void
    ) throws {
        try Scratch.with(dialect) { source in
            try source.execute(schema)
            try source.execute(contents)
            let plan = try Scratch.plan(source, rules)
            try Scratch.with(dialect) { target in
                try target.execute(schema)
                let run = try CopyRun(
                    plan: plan, secret: Scratch.secret, source: source, target: target,
                    subset: requests.compactMap { SubsetRequest($0) })
                try check(target, try run.run())
            }
        }
    }

    @Test(arguments: Dialect.allCases) func `children go down, parents go up`(dialect: Dialect) throws {
        try subset(dialect, ["customers where country = 'NZ'"]) { (target, report) throws in
            #expect(report.isClean)
            // 1 and 3 were asked for, 4 was invited by 3, and 2 invited 3.
            #expect(try Scratch.rows(target, "SELECT id FROM customers ORDER BY id") == ["1", "2", "3", "4"])
            // Customer 2 came as a parent only: without its orders.
            #expect(try Scratch.rows(target, "SELECT id FROM orders ORDER BY id") == ["100", "102", "103"])
            #expect(try Scratch.rows(target, "SELECT product_id FROM line ORDER BY order_id") == ["10", "12", "10"])
            #expect(try Scratch.rows(target, "SELECT id FROM product ORDER BY id") == ["10", "12"])
            #expect(try Scratch.rows(target, "SELECT id FROM region ORDER BY id") == ["1", "2", "3"])
            #expect(try Scratch.rows(target, "SELECT id FROM unrelated").isEmpty)
        }
    }

    @Test(arguments: Dialect.allCases) func `masked keys still match`(dialect: Dialect) throws {
        let rules: [String: MaskConfiguration.Rule] = [
            "customers.id": .permute(domain: nil), "orders.id": .permute(domain: nil),
            "product.id": .permute(domain: nil),
        ]
        try subset(dialect, ["orders where id = 102", "unrelated"], rules: rules) { (target, report) throws in
            #expect(report.isClean)
            let join = """
                SELECT p.title, c.country, i.country FROM line l JOIN orders o ON o.id = l.order_id
                JOIN customers c ON c.id = o.customer_id JOIN product p ON p.id = l.product_id
                JOIN customers i ON i.id = c.invited_by
                """
            #expect(try Scratch.rows(target, join) == ["c|NZ|DE"])
            #expect(try Scratch.rows(target, "SELECT count(*) FROM customers") == ["2"])
            #expect(try Scratch.rows(target, "SELECT count(*) FROM customers WHERE id IN (2, 3)") == ["0"])
            #expect(try Scratch.rows(target, "SELECT count(*) FROM unrelated") == ["1"])
        }
    }

    @Test(arguments: Dialect.allCases) func `a cycle of two tables ends`(dialect: Dialect) throws {
        let cycle = """
            CREATE TABLE a (id integer PRIMARY KEY, b_id integer, name text);
            CREATE TABLE b (id integer PRIMARY KEY, a_id integer REFERENCES a (id) DEFERRABLE INITIALLY DEFERRED);
            """
        let back = "ALTER TABLE a ADD FOREIGN KEY (b_id) REFERENCES b (id) DEFERRABLE INITIALLY DEFERRED"
        let inline = cycle.replacing(
            "b_id integer,", with: "b_id integer REFERENCES b (id) DEFERRABLE INITIALLY DEFERRED,")
        let contents = """
            BEGIN;
            INSERT INTO a VALUES (1,1,'x'),(2,2,'y'),(3,NULL,'z'),(4,4,'alone');
            INSERT INTO b VALUES (1,2),(2,3),(4,4);
            COMMIT
            """
        try subset(
            dialect, ["a where name = 'y'"], schema: dialect == .postgres ? cycle + back : inline, contents: contents
        ) { (target, report) throws in
            #expect(report.isClean)
            // Down from a 2: b 1, then a 1. Up: b 2, then a 3.
            #expect(try Scratch.rows(target, "SELECT id FROM a ORDER BY id") == ["1", "2", "3"])
            #expect(try Scratch.rows(target, "SELECT id FROM b ORDER BY id") == ["1", "2"])
        }
    }

    @Test func `rows of tables without a rowid and of partitions are found again`() throws {
        let keyed = Self.tables.replacing(
            "PRIMARY KEY (order_id, no))", with: "PRIMARY KEY (order_id, no)) WITHOUT ROWID")
        try subset(.sqlite, ["orders where id = 100"], schema: keyed) { (target, _) throws in
            #expect(try Scratch.rows(target, "SELECT product_id FROM line") == ["10"])
        }
        let parts = """
            CREATE TABLE parent (id integer PRIMARY KEY);
            CREATE TABLE part (id integer NOT NULL, parent_id integer REFERENCES parent) PARTITION BY RANGE (id);
            CREATE TABLE part_low PARTITION OF part FOR VALUES FROM (0) TO (10);
            CREATE TABLE part_high PARTITION OF part FOR VALUES FROM (10) TO (20)
            """
        let rows = "INSERT INTO parent VALUES (1),(2); INSERT INTO part VALUES (1,1),(2,2),(11,1),(12,2)"
        try subset(.postgres, ["parent where id = 1"], schema: parts, contents: rows) { (target, _) throws in
            #expect(try Scratch.rows(target, "SELECT id FROM part ORDER BY id") == ["1", "11"])
        }
    }

    @Test func `requests are read as written, and mistakes are the user's`() throws {
        #expect(SubsetRequest("customers")?.condition == nil)
        #expect(SubsetRequest(" customers  WHERE  a = 1 ")?.condition == " a = 1 ")
        #expect(SubsetRequest("") == nil)
        #expect(SubsetRequest("customers where") == nil)
        #expect(SubsetRequest("customers country = 1") == nil)
        for request in ["custommers", "customers where nonsense = 1"] {
            let problem = #expect(throws: Diagnostic.self) { try subset(.sqlite, [request]) { _, _ in } }
            #expect(problem?.status == .usage)
        }
    }
}
