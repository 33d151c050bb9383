import SeedSQL
import SeedSchema
import Testing

private func read(_ sql: String) throws -> Schema { try PostgresDDL.read([("schema.sql", sql)]) }

/// What the table looks like, one line for each fact, for comparing with a text.
private func facts(_ table: Table?) -> [String] {
    guard let table else { return ["no table"] }
    var out: [String] = []
    for column in table.columns {
        var line = "\(column.name) \(column.type.spelling)"
        if column.isNotNull { line += " not null" }
        if let value = column.defaultValue { line += " default \(value.sql)" }
        if let identity = column.identity { line += " identity \(identity)" }
        if let generated = column.generated { line += (generated.isStored ? " stored " : " virtual ") + generated.sql }
        if let sequence = column.sequence { line += " from \(sequence)" }
        if let collation = column.collation { line += " collate \(collation)" }
        out.append(line)
    }
    func names(_ list: [Identifier]) -> String { list.map(\.name).joined(separator: ", ") }
    for key in table.uniqueKeys {
        let kind = key.isPrimary ? "primary key" : key.isConstraint ? "unique" : "unique index"
        let columns = key.plainColumns.map(names) ?? "expressions"
        out.append("\(kind) \(key.name?.name ?? "?") (\(columns))" + (key.predicate == nil ? "" : " partial"))
    }
    for key in table.foreignKeys {
        out.append("\(key.name?.name ?? "?"): (\(names(key.columns))) -> \(key.parent) (\(names(key.parentColumns)))")
    }
    for check in table.checks { out.append("check \(check.name?.name ?? "?"): \(check.sql)") }
    for exclusion in table.exclusions { out.append("exclude \(exclusion.name?.name ?? "?")") }
    for trigger in table.triggers { out.append("trigger \(trigger.name) \(trigger.function ?? "")") }
    return out
}

@Suite struct `DDL of PostgreSQL` {
    static let cases: [(String, [String])] = [
        (
            "CREATE TABLE t (id serial PRIMARY KEY, b varchar(20) NOT NULL DEFAULT 'x' CHECK (b <> ''), c int4 UNIQUE)",
            [
                "id integer not null default nextval('public.t_id_seq'::regclass) from public.t_id_seq",
                "b character varying(20) not null default 'x'", "c integer", "primary key t_pkey (id)",
                "unique t_c_key (c)", "check t_b_check: b <> ''",
            ]
        ),
        (
            "CREATE TABLE t (a int, b int, CHECK (a > b), CHECK (a < 9), CHECK (a <> 4), UNIQUE (a, b), UNIQUE (a))",
            [
                "a integer", "b integer", "unique t_a_b_key (a, b)", "unique t_a_key (a)", "check t_a_check: a < 9",
                "check t_a_check1: a <> 4", "check t_check: a > b",
            ]
        ),
        (
            "CREATE TABLE p (a int PRIMARY KEY); "
                + "CREATE TABLE t (x int REFERENCES p, y int REFERENCES p, z int, FOREIGN KEY (z) REFERENCES p (a))",
            [
                "x integer", "y integer", "z integer", "t_x_fkey: (x) -> public.p (a)", "t_y_fkey: (y) -> public.p (a)",
                "t_z_fkey: (z) -> public.p (a)",
            ]
        ),
        (
            "CREATE TABLE t (a int GENERATED ALWAYS AS IDENTITY, b int GENERATED ALWAYS AS (a * 2) STORED)",
            ["a integer not null identity always from public.t_a_seq", "b integer stored a * 2"]
        ),
        ("CREATE TABLE t (a int); ALTER TABLE t ADD b text NOT NULL, DROP a", ["b text not null"]),
        (
            "CREATE TABLE t (a int CHECK (a > 0) UNIQUE); ALTER TABLE t RENAME a TO \"b c\"; "
                + "ALTER TABLE t RENAME CONSTRAINT t_a_key TO k",
            ["b c integer", "unique k (b c)", "check t_a_check: \"b c\" > 0"]
        ),
        (
            "CREATE TABLE o (a int PRIMARY KEY); CREATE TABLE x (b int REFERENCES o); "
                + "ALTER TABLE o RENAME a TO id; ALTER TABLE o RENAME TO p; ALTER TABLE x RENAME TO t",
            ["b integer", "x_b_fkey: (b) -> public.p (id)"]
        ),
        (
            "CREATE TABLE t (a int DEFAULT 1 NOT NULL, b int); "
                + "ALTER TABLE t ALTER a DROP DEFAULT, ALTER a DROP NOT NULL, ALTER b SET NOT NULL, ALTER b SET DEFAULT 2 + 3, ALTER a TYPE numeric(5,1)",
            ["a numeric(5,1)", "b integer not null default 2 + 3"]
        ),
        (
            "CREATE TABLE t (a int NOT NULL); CREATE UNIQUE INDEX i ON t (a); "
                + "ALTER TABLE t ADD CONSTRAINT k PRIMARY KEY USING INDEX i",
            ["a integer not null", "primary key k (a)"]
        ),
        (
            "CREATE TABLE t (a text, b int); "
                + "CREATE UNIQUE INDEX ON t (lower(a), b) INCLUDE (a) WHERE b > 0; CREATE INDEX ON t (b)",
            ["a text", "b integer", "unique index t_lower_b_a_idx (expressions) partial"]
        ),
        (
            "CREATE TABLE t (a int UNIQUE, b int); ALTER TABLE t DROP CONSTRAINT t_a_key; DROP INDEX IF EXISTS nothing",
            ["a integer", "b integer"]
        ),
        (
            "CREATE TABLE x (a serial, b text DEFAULT 'q', CHECK (b > ''), UNIQUE (b)); CREATE TABLE t (LIKE x)",
            ["a integer not null", "b text"]
        ),
        (
            "CREATE TABLE x (a int, b text DEFAULT 'q', CHECK (b > ''), UNIQUE (b)); "
                + "CREATE TABLE t (LIKE x INCLUDING ALL)",
            ["a integer", "b text default 'q'", "unique t_b_key (b)", "check x_b_check: b > ''"]
        ),
        (
            "CREATE TABLE p (a int NOT NULL DEFAULT 1, CHECK (a > 0)); CREATE TABLE t (b int) INHERITS (p); "
                + "ALTER TABLE p ADD c date",
            ["a integer not null default 1", "b integer", "c date", "check p_a_check: a > 0"]
        ),
        (
            "CREATE TABLE p (a int PRIMARY KEY, CHECK (a > 0)) PARTITION BY RANGE (a); "
                + "CREATE TABLE t PARTITION OF p (UNIQUE (a)) FOR VALUES FROM (1) TO (10)",
            ["a integer not null", "unique t_a_key (a)"]
        ),
        (
            "CREATE TABLE p (a int, CONSTRAINT c CHECK (a > 0)) PARTITION BY LIST (a); "
                + "CREATE TABLE t (a int, CONSTRAINT c CHECK (a > 0), CONSTRAINT own CHECK (a < 9)); "
                + "ALTER TABLE p ATTACH PARTITION t FOR VALUES IN (1, 2)",
            ["a integer", "check own: a < 9"]
        ),
        (
            "CREATE TYPE r AS (x int, y text); CREATE TABLE t OF r (PRIMARY KEY (x))",
            ["x integer not null", "y text", "primary key t_pkey (x)"]
        ),
        (
            "CREATE TABLE t (r tstzrange, n int, EXCLUDE USING gist (r WITH &&, n WITH =) WHERE (n > 0))",
            ["r tstzrange", "n integer", "exclude t_r_n_excl"]
        ),
        (
            "CREATE TABLE t (a int); "
                + "CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION app.f(); "
                + "CREATE TRIGGER h AFTER UPDATE ON t EXECUTE PROCEDURE f(); ALTER TABLE t DISABLE TRIGGER h",
            ["a integer", "trigger g app.f"]
        ),
        ("CREATE TABLE t (a int DEFERRABLE INITIALLY DEFERRED)", ["a integer"]),
        (
            "CREATE SEQUENCE s; CREATE TABLE t (a int DEFAULT nextval('s'))",
            ["a integer default nextval('public.s'::regclass) from public.s"]
        ),
        ("CREATE SEQUENCE s; CREATE TABLE t (a int); ALTER SEQUENCE s OWNED BY t.a", ["a integer from public.s"]),
        ("CREATE TABLE t (a text COLLATE \"C\", b text COLLATE \"default\")", ["a text collate C", "b text"]),
        ("BEGIN; CREATE TABLE t (a int); ROLLBACK; CREATE TABLE t (b int)", ["b integer"]),
        ("BEGIN; CREATE TABLE t (a int); SAVEPOINT s; ALTER TABLE t ADD b int; ROLLBACK TO s; COMMIT", ["a integer"]),
        ("CREATE TABLE t (a int); CREATE TABLE IF NOT EXISTS t (b int); CREATE TABLE t (c int)", ["a integer"]),
        ("CREATE TEMP TABLE t (a int)", ["no table"]),
        ("CREATE TABLE t AS SELECT 1", ["no table"]),
        ("CREATE TABLE t (a int); DROP TABLE t", ["no table"]),
        (
            "CREATE TABLE t (a int GENERATED ALWAYS AS (1 + (2)) VIRTUAL, b int GENERATED ALWAYS AS (3), "
                + "c int)",
            ["a integer virtual 1 + (2)", "b integer virtual 3", "c integer"]
        ),
        (
            "CREATE TABLE t (a int, CONSTRAINT n NOT NULL a NO INHERIT, "
                + "b int CONSTRAINT m NOT NULL NO INHERIT)",
            ["a integer not null", "b integer not null"]
        ),
    ]

    @Test(arguments: cases) func `comes out as facts`(sql: String, expected: [String]) throws {
        #expect(facts(try read(sql).table(QualifiedName("public", "t"))) == expected)
    }

    @Test func `psql's own lines and data are no statements`() throws {
        let sql = """
            \\restrict abc
            SET statement_timeout = 0;
            SELECT pg_catalog.set_config('search_path', '', false);
            CREATE FUNCTION public.f() RETURNS trigger LANGUAGE plpgsql AS $_$ BEGIN; CREATE TABLE no (a int); END; $_$;
            CREATE FUNCTION public.g() RETURNS int BEGIN ATOMIC SELECT CASE WHEN true THEN 1 END; SELECT 2; END;
            CREATE TABLE public.t (a text);
            COPY public.t (a) FROM stdin;
            it's; CREATE TABLE no (b int);
            \\.
            DO $$ BEGIN EXECUTE 'CREATE TABLE no (a int)'; END $$;
            CREATE TABLE public.u (a text /* ; */ -- ;
            );
            \\unrestrict abc
            """
        let schema = try read(sql)
        #expect(schema.tables.map(\.name.description) == ["public.t", "public.u"])
    }

    @Test func `types follow their changes`() throws {
        let schema = try read(
            """
            CREATE TYPE mood AS ENUM ('b', 'd');
            ALTER TYPE mood ADD VALUE 'a' BEFORE 'b'; ALTER TYPE mood ADD VALUE 'c' AFTER 'b';
            ALTER TYPE mood ADD VALUE IF NOT EXISTS 'c'; ALTER TYPE mood RENAME VALUE 'd' TO 'e';
            CREATE DOMAIN small AS int NOT NULL DEFAULT 3 CHECK (VALUE > 0) CHECK (VALUE < 9);
            ALTER DOMAIN small DROP CONSTRAINT small_check1;
            CREATE TYPE pair AS (x int, y mood[]); ALTER TYPE pair ADD ATTRIBUTE z text, DROP ATTRIBUTE x;
            CREATE TYPE span AS RANGE (subtype = float8);
            CREATE TABLE t (m mood, s small, p pair, r span, n span[], q public.spam);
            ALTER TYPE mood RENAME TO feeling; CREATE SCHEMA app; ALTER DOMAIN small SET SCHEMA app;
            """)
        let feeling = QualifiedName("public", "feeling")
        #expect(schema.enums[feeling]?.labels == ["a", "b", "c", "e"])
        let small = try #require(schema.domains[QualifiedName("app", "small")])
        #expect(small.isNotNull && small.checks.map(\.name) == ["small_check"] && small.checks[0].sql == "VALUE > 0")
        #expect(small.defaultValue?.expression == .literal(.integer(3)))
        let pair = try #require(schema.composites[QualifiedName("public", "pair")])
        #expect(pair.attributes.map(\.name) == ["y", "z"])
        #expect(pair.attributes[0].type.kind == .array(.enumeration(feeling), dimensions: 1))
        let columns = try #require(schema.table(QualifiedName("public", "t"))).columns
        #expect(
            columns.map(\.type.spelling) == [
                "public.feeling", "app.small", "public.pair", "public.span", "public.span[]", "public.spam",
            ])
        #expect(columns[3].type.kind == .range(.float(bytes: 8)) && columns[5].type.kind == .other("spam"))
    }

    @Test func `names are looked for along the search path`() throws {
        let schema = try read(
            """
            CREATE SCHEMA a; CREATE SCHEMA b CREATE TABLE inside (x int PRIMARY KEY);
            SET search_path TO a, b; CREATE TABLE t (x int REFERENCES inside);
            SELECT set_config('search_path', 'b', false); CREATE TABLE u (x int);
            RESET search_path; CREATE TABLE v (x int);
            """)
        #expect(schema.tables.map(\.name.description) == ["a.t", "b.inside", "b.u", "public.v"])
        #expect(schema.tables[0].foreignKeys.map(\.parent.description) == ["b.inside"])
    }

    @Test func `long names are cut as PostgreSQL cuts them`() throws {
        let table = String(repeating: "t", count: 40)
        let column = String(repeating: "é", count: 30)
        let schema = try read("CREATE TABLE \(table) (\(column) serial UNIQUE CHECK (\(column) > 0))")
        let only = schema.tables[0]
        #expect(
            only.uniqueKeys[0].name?.name == String(repeating: "t", count: 29) + "_" + String(repeating: "é", count: 14)
                + "_key")
        #expect(only.columns[0].sequence?.name.name.utf8.count ?? 99 <= 63)
        #expect(only.checks[0].name?.name.utf8.count ?? 99 <= 63)
    }

    @Test func `row security is told of where it is enabled`() throws {
        let schema = try read(
            """
            CREATE TABLE t (a int); CREATE TABLE u (a int);
            ALTER TABLE t ENABLE ROW LEVEL SECURITY; ALTER TABLE t FORCE ROW LEVEL SECURITY;
            ALTER TABLE u ENABLE ROW LEVEL SECURITY; CREATE TABLE v (a int); CREATE POLICY p ON v USING (a > 0);
            CREATE POLICY p ON t USING (a > 0); CREATE POLICY q ON t FOR INSERT WITH CHECK (a < 0);
            CREATE POLICY r ON t AS RESTRICTIVE USING (a <> 5); CREATE POLICY s ON t FOR SELECT USING (true);
            """)
        let security = try #require(schema.tables[0].rowSecurity)
        #expect(security.insertChecks.map(\.sql) == ["(a > 0) OR (a < 0)", "a <> 5"])
        #expect(security.isForced && !security.isBinding)
        #expect(schema.tables[1].rowSecurity?.isForced == false)
        #expect(schema.tables[2].rowSecurity == nil)
    }

    @Test func `a syntax error is told with its place`() {
        let sql = "CREATE TABLE a (x int);\n\nCREATE TABLE é (\n  x int,\n  y intt oops\n);"
        let error = #expect(throws: Diagnostic.self) { try read(sql) }
        #expect(error?.status == .unsatisfiable)
        #expect(error?.headline == "schema.sql:5:10: syntax error at or near \"oops\"")
        #expect(error?.details == ["  y intt oops"])
    }

    @Test func `what can't be applied is left out with a note`() throws {
        let sql = "CREATE TABLE t (a int);\nALTER TABLE gone ADD b int;\nCREATE POLICY bad ON;\nGRANT ALL ON t TO me;"
        let (schema, notes) = try PostgresDDL.readNoting([("x.sql", sql)])
        #expect(schema.tables.count == 1)
        #expect(
            notes.map(\.description) == [
                "x.sql:2:1: skipped: no table public.gone", "x.sql:3:21: skipped: syntax error at end of input",
            ])
    }

    @Test func `later files go on where earlier ones end`() throws {
        let schema = try PostgresDDL.read([
            ("1.sql", "\u{FEFF}CREATE TABLE t (a int);"), ("2.sql", "ALTER TABLE t ADD b int"),
        ])
        #expect(schema.tables[0].columns.map(\.name) == ["a", "b"])
    }
}
