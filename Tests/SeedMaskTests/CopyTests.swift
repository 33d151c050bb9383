import SeedMask
import SeedPlan
import SeedPostgres
import SeedRows
import SeedSchema
import Testing

/// What streams from one PostgreSQL database into another is what masking in place makes.
@Suite struct `Copies between PostgreSQL databases` {
    private func state(_ database: any Database, _ queries: [String]) throws -> [String] {
        try queries.flatMap { try Scratch.rows(database, $0) }
    }

    /// Copies, masks the source in place, and compares.
    private func compare(
        _ tables: String, _ contents: String, _ rules: [String: MaskConfiguration.Rule], _ queries: [String],
        domains: [MaskConfiguration.DeclaredDomain] = []
    ) throws {
        try Scratch.withPostgres { source in
            try source.execute(tables)
            try source.execute(contents)
            let before = try state(source, queries)
            try Scratch.withPostgres { target in
                try target.execute(tables)
                let plan = try Scratch.plan(source, rules, domains: domains)
                let report = try CopyRun(plan: plan, secret: Scratch.secret, source: source, target: target).run()
                #expect(report.isClean, "\(report.violations)")
                let copied = try state(target, queries)
                #expect(copied != before)
                #expect(try Scratch.maskInPlace(source, plan).isClean)
                #expect(try copied == state(source, queries))
            }
        }
    }

    /// Every type that has a binary form here, kept and masked, with NULLs and the ends of its range.
    @Test(arguments: [false, true], [false, true])
    func `values of every type`(withArrays: Bool, isKept: Bool) throws {
        let types = [
            "a boolean", "b smallint", "c integer", "d bigint", "e real", "f double precision", "g numeric(12,3)",
            "h numeric", "i money", "j text", "k varchar(30)", "l char(7)", "m date", "n time", "o timetz",
            "p timestamp", "q timestamptz", "r interval", "s uuid", "t json", "u jsonb", "v bytea", "w inet", "x cidr",
            "y macaddr",
            "z bit(3)", "za varbit(9)", "zb point", "zc mood", "zd zip", "ze xml", "zf tsvector",
        ]
        let values = [
            "true, 32767, -2147483648, 9223372036854775807, 1.5e-10, 'NaN', 12.5, 1e40, 12.34, "
                + "E'tab\\t\\\\ \\'ä', 'x', 'ab', "
                + "'infinity', '23:59:59.999999', '01:02:03+05:30', '0044-03-15 10:00:00 BC', '2024-02-29 12:00:00.25+00', "
                + "'1 year 2 days 03:04:05', '018f3c2a-7b1e-7c3d-9e4f-0123456789ab', '{\"a\": 1}', '{\"k\": [1, \"x\"]}', "
                + "'\\x00ff5c', '10.0.0.1', '10.0.0.0/8', '08:00:2b:01:02:03', B'101', B'1', '(1,2)', 'glad', '12345', "
                + "'<a>b</a>', 'fat cat'",
            "false, -1, 7, 0, 'infinity', -0.0, -0.001, 'NaN', -5, '', '', '', '2024-02-29', '00:00', '00:00+00', "
                + "'infinity', '-infinity', '-1 mon', '00000000-0000-4000-8000-000000000001', '[]', 'null', '', '::1/64', "
                + "'::/0', '00:00:00:00:00:00', B'000', B'', '(0,0)', 'sad', '00001', '<b/>', ''",
        ]
        let arrays = withArrays ? ", tags text[], pairs int4range" : ""
        let extra = withArrays ? [", '{a,\"b c\",NULL}', '[1,5)'", ", '{}', 'empty'"] : ["", ""]
        let rows = zip(values, extra).enumerated().map { "(\($0 + 1), \($1.0)\($1.1))" }
        let nulls = "(3" + String(repeating: ", NULL", count: types.count + (withArrays ? 2 : 0)) + ")"
        try compare(
            """
            CREATE TYPE mood AS ENUM ('sad', 'glad'); CREATE DOMAIN zip AS char(5) CHECK (VALUE ~ '^[0-9]+$');
            CREATE TABLE m (id integer PRIMARY KEY, \(types.joined(separator: ", "))\(arrays))
            """,
            "INSERT INTO m VALUES \(rows.joined(separator: ", ")), \(nulls)",
            isKept
                ? ["m.id": .permute(domain: nil)]
                : [
                    "m.id": .permute(domain: nil), "m.a": .permute(domain: nil),
                    "m.c": .permute(domain: nil), "m.d": .permute(domain: nil), "m.j": .permute(domain: nil),
                    "m.k": .generator(name: "full_name", by: "d", options: [:]), "m.l": .permute(domain: nil),
                    "m.m": .shift(days: 30, by: "h"), "m.p": .shift(days: 9, by: nil), "m.q": .shift(days: 9, by: "b"),
                    "m.s": .permute(domain: nil), "m.u": .text, "m.v": .permute(domain: nil),
                    "m.zc": .permute(domain: nil),
                    "m.t": .json(paths: [.init(path: "$.a", rule: .fixed("9"))], searches: true),
                ],
            ["SELECT * FROM m ORDER BY e, b"])
    }

    /// Several batches, tables that refer to themselves and to later ones, texts that know keys of all of them.
    @Test func `many rows, texts before the keys that they name`() throws {
        try compare(
            """
            CREATE TABLE a_notes (id bigint PRIMARY KEY, person uuid NOT NULL, body text);
            CREATE TABLE people (id uuid PRIMARY KEY, boss uuid REFERENCES people, email text UNIQUE, no integer NOT NULL);
            CREATE TABLE b_calls (person uuid NOT NULL REFERENCES people, line integer NOT NULL, said text,
              PRIMARY KEY (person, line));
            ALTER TABLE a_notes ADD FOREIGN KEY (person) REFERENCES people
            """,
            """
            INSERT INTO people SELECT md5('p' || i)::uuid, md5('p' || (i / 2 + 1))::uuid, 'person' || i || '@mail.example',
              700000 + i FROM generate_series(1, 9000) i;
            INSERT INTO a_notes SELECT i, md5('p' || i)::uuid, CASE WHEN i % 3 > 0 THEN 'wrote to Person' || i
              || '@mail.example about ' || upper((md5('p' || i)::uuid)::text) || ', no. ' || (700000 + i) || '.' END
              FROM generate_series(1, 9000) i;
            INSERT INTO b_calls SELECT md5('p' || (i / 2 + 1))::uuid, i % 2, 'ask 700001x or 700001' FROM generate_series(0, 9999) i
            """,
            [
                "people.id": .permute(domain: nil), "people.email": .permute(domain: nil),
                "people.no": .permute(domain: nil), "a_notes.body": .text, "b_calls.said": .text,
            ],
            [
                "SELECT * FROM people ORDER BY no", "SELECT person, body FROM a_notes ORDER BY id",
                "SELECT * FROM b_calls ORDER BY person, line",
            ])
    }

    /// References that partitions have of their own bind order and masking as any other.
    @Test func `partitions with references of their own`() throws {
        try compare(
            """
            CREATE TABLE bill (id integer NOT NULL, rental integer NOT NULL, year integer NOT NULL) PARTITION BY RANGE (year);
            CREATE TABLE bill_old PARTITION OF bill FOR VALUES FROM (0) TO (2000);
            CREATE TABLE bill_new PARTITION OF bill FOR VALUES FROM (2000) TO (3000);
            CREATE TABLE rental (id bigint PRIMARY KEY);
            ALTER TABLE bill_old ADD FOREIGN KEY (rental) REFERENCES rental;
            ALTER TABLE bill_new ADD FOREIGN KEY (rental) REFERENCES rental
            """,
            """
            INSERT INTO rental SELECT i FROM generate_series(1, 50) i;
            INSERT INTO bill SELECT i, i % 50 + 1, 1990 + i % 20 FROM generate_series(1, 100) i
            """,
            ["rental.id": .permute(domain: nil)],
            ["SELECT id FROM rental ORDER BY id", "SELECT * FROM bill ORDER BY id"])
    }

    /// The proof's own counts agree with the database's.
    @Test func `what is counted on the way is what the database counts`() throws {
        try Scratch.withPostgres { source in
            let tables = """
                CREATE TABLE p (id integer PRIMARY KEY, a integer, b text, UNIQUE (a, b));
                CREATE TABLE c (no integer PRIMARY KEY, a integer, b text, p integer REFERENCES p, FOREIGN KEY (a, b) REFERENCES p (a, b))
                """
            try source.execute(tables)
            try source.execute(
                """
                INSERT INTO p SELECT i, i % 100, 'text ' || i / 100 FROM generate_series(1, 6000) i;
                INSERT INTO c SELECT i, CASE WHEN i % 3 > 0 THEN i % 100 END, CASE WHEN i % 5 > 0 THEN 'text ' || i / 100 END,
                  nullif(i % 7, 0) FROM generate_series(1, 6000) i
                """)
            let plan = try Scratch.plan(
                source, ["p.id": .permute(domain: nil), "p.a": .permute(domain: nil), "p.b": .permute(domain: nil)])
            try Scratch.withPostgres { target in
                try target.execute(tables)
                let report = try CopyRun(plan: plan, secret: Scratch.secret, source: source, target: target).run()
                func number(_ sql: String) throws -> Int64? { try target.integer("SELECT " + sql) }
                let c = try #require(report.tables.first { $0.name == "public.c" })
                #expect(c.rowsAfter == 6000 && c.rowsBefore == 6000)
                for column in c.columns {
                    let name = column.name
                    #expect(try column.nullsAfter == number("count(*) FROM c WHERE \(name) IS NULL"), "\(name)")
                    #expect(try column.distinctAfter == number("count(DISTINCT \(name)) FROM c"), "\(name)")
                    #expect(column.distinctBefore == column.distinctAfter && column.nullsBefore == column.nullsAfter)
                }
                #expect(c.columns.map(\.name) == ["a", "b", "p"])
                let matched = try number("count(*) FROM c JOIN p USING (a, b)")
                #expect(report.references.filter { $0.name.contains("a, b") }.map(\.after) == [matched])
                #expect(report.references.filter { $0.name.contains("a, b") }.map(\.before) == [matched])
            }
        }
    }

    /// What was sent was clean: only the rows that stand in the target tell.
    @Test func `an original that a trigger puts into a masked column is found`() throws {
        let columns = "(id uuid PRIMARY KEY, code text, number bigint)"
        let planted = "018f3c2a-7b1e-7c3d-9e4f-0123456789ab"
        try Scratch.withPostgres { source in
            try source.execute(
                """
                CREATE TABLE person \(columns);
                INSERT INTO person VALUES ('\(planted)', 'Whitmore-77', 123456789),
                  ('018f3c2a-7b1e-7c3d-9e4f-0123456789ac', 'Crane-12', 987654321)
                """)
            let plan = try Scratch.plan(
                source,
                Dictionary(
                    uniqueKeysWithValues: ["id", "code", "number"].map { ("person.\($0)", .permute(domain: nil)) }))
            let changes = ["id := '\(planted)'", "code := 'whitmore-77'", "number := 123456789"]
            for (column, change) in zip(["id", "code", "number"], changes) {
                try Scratch.withPostgres { target in
                    let role = "seed_mask_" + Scratch.path("").split(separator: "-").suffix(2).joined(separator: "_")
                    try target.execute(
                        """
                        CREATE TABLE person \(columns); CREATE TABLE planted (done boolean);
                        CREATE FUNCTION plant() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                          IF NOT EXISTS (SELECT FROM planted) THEN INSERT INTO planted VALUES (true); NEW.\(change); END IF;
                          RETURN NEW; END $$;
                        CREATE TRIGGER plant BEFORE INSERT ON person FOR EACH ROW EXECUTE FUNCTION plant();
                        CREATE ROLE \(role); GRANT ALL ON ALL TABLES IN SCHEMA public TO \(role); SET ROLE \(role)
                        """)
                    defer { try? target.execute("RESET ROLE; DROP OWNED BY \(role); DROP ROLE \(role)") }
                    let failure = #expect(throws: MaskProofFailure.self) {
                        try CopyRun(plan: plan, secret: Scratch.secret, source: source, target: target).run()
                    }
                    #expect(failure?.report.leaks.map(\.column) == [column])
                    #expect(failure?.report.leaks.map(\.rows) == [1])
                    #expect(try target.integer("SELECT count(*) FROM person") == 0)
                }
            }
        }
    }
}
