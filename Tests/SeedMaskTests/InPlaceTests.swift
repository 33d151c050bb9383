import SeedMask
import SeedPlan
import SeedRows
import SeedSchema
import Testing

/// The cases for which others ask their users to drop constraints.
@Suite struct `Masking in place with every constraint in force` {
    static let dialects = Dialect.allCases

    @Test(arguments: dialects) func `ten keys in commits of four rows`(dialect: Dialect) throws {
        try Scratch.with(dialect) { database in
            try database.execute(
                """
                CREATE TABLE account (id integer PRIMARY KEY CHECK (id BETWEEN 1 AND 10), label text NOT NULL);
                INSERT INTO account VALUES (1,'a'),(2,'b'),(3,'c'),(4,'d'),(5,'e'),(6,'f'),(7,'g'),(8,'h'),(9,'i'),
                  (10,'j')
                """)
            let plan = try Scratch.plan(database, ["account.id": .permute(domain: nil)])
            let report = try Scratch.maskInPlace(database, plan, commitEvery: 4)
            #expect(report.isClean)
            let rows = try Scratch.rows(database, "SELECT id, label FROM account ORDER BY label")
            // Every value of the domain is in use: the ten numbers changed places.
            #expect(Set(rows.compactMap { Int($0.prefix { $0 != "|" }) }) == Set(1...10))
            #expect(rows != (1...10).map { "\($0)|\(Array("abcdefghij")[$0 - 1])" })
        }
    }

    static let family = """
        CREATE TABLE parent (id integer PRIMARY KEY, name text NOT NULL);
        CREATE TABLE child (no integer PRIMARY KEY, parent_id integer NOT NULL REFERENCES parent (id), name text NOT NULL);
        INSERT INTO parent VALUES (1,'one'),(2,'two'),(3,'three'),(7,'seven');
        INSERT INTO child VALUES (10,1,'a'),(11,1,'b'),(12,2,'c'),(13,7,'d')
        """
    static let familyJoin =
        "SELECT p.name, c.name FROM parent p JOIN child c ON c.parent_id = p.id ORDER BY p.name, c.name"

    @Test(arguments: dialects, ["parent.id", "child.parent_id"])
    func `naming only the parent or only the child masks both`(dialect: Dialect, named: String) throws {
        try Scratch.with(dialect) { database in
            try database.execute(Self.family)
            let before = try Scratch.rows(database, Self.familyJoin)
            let plan = try Scratch.plan(database, [named: .permute(domain: nil)])
            #expect(try Scratch.maskInPlace(database, plan).isClean)
            #expect(try Scratch.rows(database, Self.familyJoin) == before)
            let keys = try Scratch.rows(database, "SELECT id FROM parent")
            #expect(Set(keys).isDisjoint(with: ["1", "2", "3", "7"]))
            // The constraint is there, and it is in force.
            #expect(throws: DatabaseError.self) {
                try database.execute("INSERT INTO child VALUES (99, 1, 'orphan')")
            }
        }
    }

    @Test(arguments: dialects, [nil, 2] as [Int?])
    func `two tables that refer to each other`(dialect: Dialect, commitEvery: Int?) throws {
        try Scratch.with(dialect) { database in
            // Neither key is deferrable, and neither reference may be NULL.
            if dialect == .postgres {
                try database.execute(
                    """
                    CREATE TABLE head (id integer PRIMARY KEY, staff_id integer NOT NULL, name text);
                    CREATE TABLE staff (id integer PRIMARY KEY, head_id integer NOT NULL REFERENCES head, name text);
                    WITH a AS (INSERT INTO head VALUES (1,1,'h1'),(2,3,'h2'),(3,2,'h3'))
                      INSERT INTO staff VALUES (1,2,'s1'),(2,1,'s2'),(3,3,'s3');
                    ALTER TABLE head ADD FOREIGN KEY (staff_id) REFERENCES staff
                    """)
            } else {
                try database.execute(
                    """
                    CREATE TABLE head (id integer PRIMARY KEY, staff_id integer NOT NULL REFERENCES staff, name text);
                    CREATE TABLE staff (id integer PRIMARY KEY, head_id integer NOT NULL REFERENCES head, name text);
                    BEGIN;
                    PRAGMA defer_foreign_keys = ON;
                    INSERT INTO head VALUES (1,1,'h1'),(2,3,'h2'),(3,2,'h3');
                    INSERT INTO staff VALUES (1,2,'s1'),(2,1,'s2'),(3,3,'s3');
                    COMMIT
                    """)
            }
            let join = """
                SELECT h.name, s.name, b.name FROM head h JOIN staff s ON s.id = h.staff_id
                JOIN head b ON b.id = s.head_id ORDER BY h.name
                """
            let before = try Scratch.rows(database, join)
            #expect(before.count == 3)
            let plan = try Scratch.plan(
                database, ["head.id": .permute(domain: nil), "staff.id": .permute(domain: nil)])
            #expect(try Scratch.maskInPlace(database, plan, commitEvery: commitEvery).isClean)
            #expect(try Scratch.rows(database, join) == before)
        }
    }

    @Test func `another system with the same numbers gets the same replacements`() throws {
        let ids: [[String]] = try Dialect.allCases.map { dialect in
            try Scratch.with(dialect) { database in
                try database.execute(Self.family)
                let plan = try Scratch.plan(database, ["parent.id": .permute(domain: nil)])
                #expect(try Scratch.maskInPlace(database, plan).isClean)
                return try Scratch.rows(database, "SELECT id FROM parent ORDER BY name")
            }
        }
        #expect(ids[0] == ids[1])
        // A bigint elsewhere holds the same number: the same again.
        let big = try Scratch.with(.postgres) { database in
            try database.execute("CREATE TABLE t (id bigint PRIMARY KEY, name text); INSERT INTO t VALUES (7, 'seven')")
            let plan = try Scratch.plan(database, ["t.id": .permute(domain: nil)])
            #expect(try Scratch.maskInPlace(database, plan).isClean)
            return try Scratch.rows(database, "SELECT id FROM t")
        }
        #expect(big == [ids[0][1]])
    }

    @Test(arguments: dialects) func `a tree, composite keys and cascading actions`(dialect: Dialect) throws {
        try Scratch.with(dialect) { database in
            try database.execute(
                """
                CREATE TABLE tenant (id integer PRIMARY KEY, name text);
                CREATE TABLE item (tenant_id integer NOT NULL REFERENCES tenant ON DELETE CASCADE ON UPDATE CASCADE,
                  no integer NOT NULL, parent_no integer, name text, PRIMARY KEY (tenant_id, no),
                  FOREIGN KEY (tenant_id, parent_no) REFERENCES item (tenant_id, no) ON DELETE CASCADE ON UPDATE CASCADE);
                CREATE TABLE line (tenant_id integer NOT NULL, item_no integer NOT NULL, pos integer NOT NULL, what text,
                  PRIMARY KEY (tenant_id, item_no, pos),
                  FOREIGN KEY (tenant_id, item_no) REFERENCES item (tenant_id, no) ON DELETE CASCADE);
                INSERT INTO tenant VALUES (1,'t1'),(2,'t2');
                INSERT INTO item VALUES (1,1,NULL,'a'),(1,2,1,'b'),(1,3,2,'c'),(2,1,NULL,'d'),(2,2,1,'e');
                INSERT INTO line VALUES (1,1,1,'x'),(1,1,2,'y'),(2,1,1,'z'),(2,2,5,'w')
                """)
            let join = """
                SELECT t.name, i.name, p.name, l.what FROM tenant t JOIN item i ON i.tenant_id = t.id
                LEFT JOIN item p ON p.tenant_id = i.tenant_id AND p.no = i.parent_no
                LEFT JOIN line l ON l.tenant_id = i.tenant_id AND l.item_no = i.no ORDER BY i.name, l.what
                """
            let before = try Scratch.rows(database, join)
            let plan = try Scratch.plan(
                database,
                [
                    "tenant.id": .permute(domain: nil), "item.no": .permute(domain: nil),
                    "line.pos": .permute(domain: nil),
                ])
            let report = try Scratch.maskInPlace(database, plan)
            #expect(report.isClean)
            #expect(report.references.count == 3)
            #expect(try Scratch.rows(database, join) == before)
            #expect(try Scratch.rows(database, "SELECT 1 FROM item WHERE no IN (1,2,3)").isEmpty)
        }
    }

    @Test(arguments: dialects) func `tables whose keys stay are updated where they are`(dialect: Dialect) throws {
        try Scratch.with(dialect) { database in
            try database.execute(
                """
                CREATE TABLE person (id integer PRIMARY KEY, name text, born date, note text);
                CREATE TABLE pet (id integer PRIMARY KEY, owner integer REFERENCES person, name text);
                INSERT INTO person VALUES (1,'Ann Archer','1980-02-03','Ann Archer called'),(2,'Bob Baker',NULL,NULL),
                  (3,'Ann Archer','1990-12-31','nothing');
                INSERT INTO pet VALUES (1,1,'Rex'),(2,3,'Tom')
                """)
            let plan = try Scratch.plan(
                database,
                [
                    "person.name": .generator(name: "full_name", by: nil, options: [:]),
                    "person.born": .shift(days: 30, by: "id"), "person.note": .text,
                ])
            let run = InPlaceRun(plan: plan, secret: Scratch.secret, database: database)
            #expect(InPlaceRun.strategies(plan) == ["one UPDATE from staged rows", "unchanged"])
            #expect(try run.run().isClean)
            let names = try Scratch.rows(database, "SELECT name FROM person ORDER BY id")
            #expect(names[0] == names[2])
            #expect(names[0] != names[1])
            #expect(names.allSatisfy { $0.hasPrefix("Zed ") })
            #expect(
                try Scratch.rows(database, "SELECT note FROM person ORDER BY id") == [
                    "\(names[0]) called", "∅", "nothing",
                ])
            let born = try Scratch.rows(database, "SELECT born FROM person ORDER BY id")
            #expect(born[1] == "∅")
            #expect(born[0] != "1980-02-03" && born[0].utf8.count == 10)
        }
    }

    @Test(arguments: dialects) func `a run that is done is not done again`(dialect: Dialect) throws {
        try Scratch.with(dialect) { database in
            try database.execute(Self.family)
            let plan = try Scratch.plan(database, ["parent.id": .permute(domain: nil)])
            _ = try Scratch.maskInPlace(database, plan)
            let once = try Scratch.rows(database, "SELECT id FROM parent ORDER BY id")
            #expect(try Scratch.maskInPlace(database, plan).wasDoneBefore)
            #expect(try Scratch.rows(database, "SELECT id FROM parent ORDER BY id") == once)
            // Another plan must be meant.
            let other = try Scratch.plan(database, ["parent.name": .permute(domain: nil)])
            let problem = #expect(throws: Diagnostic.self) { try Scratch.maskInPlace(database, other) }
            #expect(problem?.status == .refused)
        }
    }
}
