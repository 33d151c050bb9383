import SeedPostgres
import SeedRows
import SeedSQL
import SeedSchema
import Testing

@Suite struct `The catalogue` {
    /// Inspects what a script makes and gives the table `t`.
    private func inspected(
        _ script: String, _ body: (Table, Schema) throws -> Void
    ) throws {
        try withPostgres(script) { database, _ in
            let schema = try database.inspect()
            try body(try #require(schema.table(QualifiedName("public", "t"))), schema)
        }
    }

    private func parse(_ sql: String) -> Expression { ExpressionParser.parse(sql, dialect: .postgres) }

    /// As declared, as printed, as understood.
    private static let types: [(String, String, TypeKind)] = [
        ("boolean", "boolean", TypeKind.boolean), ("int2", "smallint", .integer(bytes: 2)),
        ("int", "integer", .integer(bytes: 4)), ("int8", "bigint", .integer(bytes: 8)),
        ("real", "real", .float(bytes: 4)), ("float", "double precision", .float(bytes: 8)),
        ("numeric", "numeric", .numeric(precision: nil, scale: nil)),
        ("numeric(10,2)", "numeric(10,2)", .numeric(precision: 10, scale: 2)),
        ("numeric(5)", "numeric(5,0)", .numeric(precision: 5, scale: 0)), ("money", "money", .money),
        ("text", "text", .text(maxLength: nil)), ("varchar", "character varying", .text(maxLength: nil)),
        ("varchar(7)", "character varying(7)", .text(maxLength: 7)), ("name", "name", .text(maxLength: 63)),
        ("char(3)", "character(3)", .character(length: 3)), ("bytea", "bytea", .bytes),
        ("bit", "bit(1)", .bit(length: 1, varying: false)),
        ("varbit(9)", "bit varying(9)", .bit(length: 9, varying: true)),
        ("varbit", "bit varying", .bit(length: nil, varying: true)), ("date", "date", .date),
        ("time", "time without time zone", .time(withZone: false, precision: nil)),
        ("timetz(3)", "time(3) with time zone", .time(withZone: true, precision: 3)),
        ("timestamp(0)", "timestamp(0) without time zone", .timestamp(withZone: false, precision: 0)),
        ("timestamptz", "timestamp with time zone", .timestamp(withZone: true, precision: nil)),
        ("interval day to second", "interval day to second", .interval), ("uuid", "uuid", .uuid),
        ("json", "json", .json), ("jsonb", "jsonb", .jsonb), ("xml", "xml", .xml), ("inet", "inet", .inet),
        ("cidr", "cidr", .cidr), ("macaddr", "macaddr", .macaddr(bytes: 6)),
        ("macaddr8", "macaddr8", .macaddr(bytes: 8)), ("tsvector", "tsvector", .tsvector),
        ("tsquery", "tsquery", .tsquery), ("polygon", "polygon", .geometric("polygon")),
        ("oid", "oid", .other("oid")),
        ("int4range", "int4range", .range(.integer(bytes: 4))),
        ("tstzrange", "tstzrange", .range(.timestamp(withZone: true, precision: nil))),
        ("datemultirange", "datemultirange", .multirange(.date)),
        ("varchar(5)[]", "character varying(5)[]", .array(.text(maxLength: 5), dimensions: 1)),
        ("int[3][3]", "integer[]", .array(.integer(bytes: 4), dimensions: 1)),
        ("mood", "public.mood", .enumeration(QualifiedName("public", "mood"))),
        ("mood[]", "public.mood[]", .array(.enumeration(QualifiedName("public", "mood")), dimensions: 1)),
        ("inner_d", "public.inner_d", .domain(QualifiedName("public", "inner_d"))),
        ("pair", "public.pair", .composite(QualifiedName("public", "pair"))),
        ("floats", "public.floats", .range(.float(bytes: 8))),
        (
            "\"Odd Schema\".\"Odd Type\"", "\"Odd Schema\".\"Odd Type\"",
            .enumeration(QualifiedName("Odd Schema", "Odd Type"))
        ),
    ]

    @Test func `knows every type`() throws {
        let types = `The catalogue`.types
        let script = """
            CREATE TYPE mood AS ENUM ('b', 'a'); CREATE DOMAIN inner_d AS int; CREATE TYPE pair AS (x int, y mood[]);
            CREATE TYPE floats AS RANGE (subtype = float8); CREATE SCHEMA "Odd Schema";
            CREATE TYPE "Odd Schema"."Odd Type" AS ENUM ('x'); CREATE TABLE t (
            """
        let columns = types.enumerated().map { "c\($0) \($1.0)" }.joined(separator: ", ")
        try inspected(script + columns + ")") { table, _ in
            for (column, type) in zip(table.columns, types) {
                #expect(column.type == ColumnType(spelling: type.1, kind: type.2), "\(type.0)")
            }
        }
    }

    @Test func `tells of enums, domains and composites`() throws {
        let script = """
            CREATE TYPE mood AS ENUM ('z', 'a'); ALTER TYPE mood ADD VALUE 'm' BEFORE 'a';
            CREATE DOMAIN small AS int NOT NULL DEFAULT 3 CONSTRAINT up CHECK (VALUE > 0) CHECK (VALUE < 9);
            CREATE DOMAIN nested AS small; CREATE TYPE pair AS (x int, y mood[]);
            CREATE TABLE r (a int, b text); CREATE TABLE t (c nested, r r)
            """
        try inspected(script) { _, schema in
            #expect(schema.enums[QualifiedName("public", "mood")]?.labels == ["z", "m", "a"])
            let small = try #require(schema.domains[QualifiedName("public", "small")])
            #expect(small.isNotNull)
            #expect(small.defaultValue?.expression == .literal(.integer(3)))
            #expect(small.checks.map(\.name) == ["small_check", "up"])
            #expect(small.checks[1].expression == .binary(">", .column("value"), .literal(.integer(0))))
            #expect(schema.baseKind(.domain(QualifiedName("public", "nested"))) == .integer(bytes: 4))
            #expect(schema.composites[QualifiedName("public", "pair")]?.attributes.map(\.name) == ["x", "y"])
            #expect(schema.composites[QualifiedName("public", "r")]?.attributes.map(\.name) == ["a", "b"])
        }
    }

    @Test func `knows what a column is made of`() throws {
        let script = """
            CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
            CREATE SEQUENCE own; CREATE SEQUENCE loose;
            CREATE TABLE t (gone int, a serial, b bigint GENERATED ALWAYS AS IDENTITY, c int GENERATED BY DEFAULT AS IDENTITY,
                d int GENERATED ALWAYS AS (a + 1) STORED, e text COLLATE ci NOT NULL DEFAULT 'x',
                f int DEFAULT nextval('loose'), g int, h text COLLATE "C", i text DEFAULT 'n' || nextval('loose'));
            ALTER TABLE t DROP gone; ALTER SEQUENCE own OWNED BY t.g; COMMENT ON COLUMN t.e IS 'said'; COMMENT ON TABLE t IS 'all'
            """
        try inspected(script) { table, _ in
            #expect(table.columns.map(\.name.name) == ["a", "b", "c", "d", "e", "f", "g", "h", "i"])
            let sequences = ["t_a_seq", "t_b_seq", "t_c_seq", nil, nil, "loose", "own", nil, nil]
            #expect(table.columns.map(\.sequence?.name.name) == sequences)
            #expect(table.columns.map(\.identity) == [nil, .always, .byDefault, nil, nil, nil, nil, nil, nil])
            #expect(table.columns[3].generated?.expression == .binary("+", .column("a"), .literal(.integer(1))))
            #expect(table.columns[3].generated?.isStored == true)
            #expect(table.columns[3].defaultValue == nil)
            #expect(table.columns.map(\.collation) == [nil, nil, nil, nil, "ci", nil, nil, "C", nil])
            #expect(table.columns[4].isNotNull && table.columns[4].comment == "said")
            #expect(table.comment == "all")
            #expect(!table.columns[5].isNotNull)
        }
    }

    @Test func `knows unique keys of every sort`() throws {
        let script = """
            CREATE TABLE t (a int PRIMARY KEY, b int CONSTRAINT b_once UNIQUE DEFERRABLE INITIALLY DEFERRED, c text, d text);
            CREATE UNIQUE INDEX c_live ON t (lower(c), b) INCLUDE (d) WHERE d IS NOT NULL;
            CREATE UNIQUE INDEX d_c ON t (d COLLATE "C" DESC); CREATE INDEX plain ON t (c);
            CREATE UNIQUE INDEX e_c ON t ((c || d) COLLATE "C")
            """
        try inspected(script) { table, _ in
            try #require(table.uniqueKeys.map(\.name) == ["t_pkey", "b_once", "c_live", "d_c", "e_c"])
            let keys = table.uniqueKeys
            #expect(keys[0].isPrimary && keys[0].isConstraint && keys[0].plainColumns == ["a"])
            #expect(keys[1].deferrability == .deferrable(initiallyDeferred: true))
            #expect(keys[2].elements == [.expression(parse("lower(c)")), .column("b")])
            #expect(keys[2].predicate == .not(.isNull(.column("d"))))
            #expect(!keys[2].isConstraint)
            #expect(keys[2].collations == [nil, nil])
            #expect(keys[3].collations == ["C"])
            #expect(keys[4].collations == ["C"])
        }
    }

    @Test func `knows NULLS NOT DISTINCT where the server does`() throws {
        try withPostgres { database, _ in
            guard database.serverVersion >= 150_000 else { return }
            try database.execute("CREATE TABLE t (a int UNIQUE NULLS NOT DISTINCT, b int UNIQUE)")
            #expect(try database.inspect().tables[0].uniqueKeys.map(\.nullsNotDistinct) == [true, false])
        }
    }

    @Test func `knows foreign keys`() throws {
        let script = """
            CREATE SCHEMA other; CREATE TABLE other.p (x int, y int, z int UNIQUE, UNIQUE (x, y));
            CREATE TABLE t (a int, b int, c int,
                CONSTRAINT whole FOREIGN KEY (a, b) REFERENCES other.p (x, y) MATCH FULL ON DELETE CASCADE ON UPDATE SET NULL
                    DEFERRABLE,
                CONSTRAINT z FOREIGN KEY (c) REFERENCES other.p (z) ON DELETE RESTRICT);
            ALTER TABLE t ADD CONSTRAINT later FOREIGN KEY (b) REFERENCES other.p (z) NOT VALID
            """
        try inspected(script) { table, _ in
            try #require(table.foreignKeys.map(\.name) == ["later", "whole", "z"])
            let whole = ForeignKey(
                name: "whole", columns: ["a", "b"], parent: QualifiedName("other", "p"), parentColumns: ["x", "y"],
                match: .full, onDelete: .cascade, onUpdate: .setNull,
                deferrability: .deferrable(initiallyDeferred: false))
            #expect(table.foreignKeys[1] == whole)
            #expect(!table.foreignKeys[0].isValidated && table.foreignKeys[2].isValidated)
            #expect(table.foreignKeys[2].onDelete == .restrict)
        }
    }

    @Test func `knows checks, exclusions and triggers`() throws {
        let script = """
            CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
            CREATE TABLE t (a int CHECK (a > 0) NO INHERIT, span int4range,
                CONSTRAINT apart EXCLUDE USING gist (span WITH &&, int4range(a, a + 1) WITH =) WHERE (a > 5) DEFERRABLE);
            ALTER TABLE t ADD CONSTRAINT later CHECK (a < 99) NOT VALID;
            CREATE TRIGGER ins BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f();
            CREATE TRIGGER upd BEFORE UPDATE ON t FOR EACH ROW EXECUTE FUNCTION f();
            CREATE TRIGGER off BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f(); ALTER TABLE t DISABLE TRIGGER off
            """
        try inspected(script) { table, _ in
            #expect(table.checks.map(\.name) == ["later", "t_a_check"])
            #expect(table.checks.map(\.isValidated) == [false, true])
            #expect(table.checks.map(\.noInherit) == [false, true])
            let exclusion = try #require(table.exclusions.first)
            #expect(exclusion.elements.map(\.operator) == ["&&", "="])
            #expect(exclusion.elements.map(\.expression) == [.column("span"), parse("int4range(a, a + 1)")])
            #expect(exclusion.predicate == parse("a > 5"))
            #expect(exclusion.method == "gist" && exclusion.deferrability.isDeferrable)
            #expect(table.triggers.map(\.name) == ["ins", "upd"])
            #expect(table.triggers.map(\.firesOnInsert) == [true, false])
            #expect(table.triggers[0].function == "public.f")
        }
    }

    @Test func `knows partitions and leaves out what they inherit`() throws {
        let script = """
            CREATE TABLE p (x int PRIMARY KEY);
            CREATE TABLE t (a int NOT NULL CHECK (a > 0), b text, c int REFERENCES p)
                PARTITION BY RANGE (a, lower(b));
            CREATE TABLE t1 PARTITION OF t (CONSTRAINT mine CHECK (a < 50)) FOR VALUES FROM (MINVALUE, MINVALUE) TO (10, 'x''(,');
            CREATE TABLE l (k text) PARTITION BY LIST (k);
            CREATE TABLE l1 PARTITION OF l FOR VALUES IN ('a,b', NULL) PARTITION BY HASH (k);
            CREATE TABLE l1h PARTITION OF l1 FOR VALUES WITH (MODULUS 4, REMAINDER 3);
            CREATE TABLE ld PARTITION OF l DEFAULT;
            CREATE TABLE h (k int PRIMARY KEY) PARTITION BY HASH (k);
            CREATE TABLE h0 PARTITION OF h FOR VALUES WITH (MODULUS 1, REMAINDER 0);
            CREATE UNIQUE INDEX own ON t1 (c); ALTER TABLE t1 ADD FOREIGN KEY (a) REFERENCES p;
            CREATE TABLE elder (v int CHECK (v > 0)); CREATE TABLE younger (w int) INHERITS (elder)
            """
        try inspected(script) { parent, schema in
            #expect(
                parent.kind
                    == .partitioned(PartitionKey(strategy: .range, elements: [.column("a"), parse("lower(b)")])))
            func table(_ name: String) -> Table? { schema.table(QualifiedName("public", name)) }
            let bound = PartitionMembership.Bound.range(
                from: [.minValue, .minValue],
                to: [.value(.literal(.integer(10))), .value(.literal(.string("x'(,")))])
            #expect(table("t1")?.partition == PartitionMembership(parent: QualifiedName("public", "t"), bound: bound))
            #expect(table("t1")?.uniqueKeys.map(\.name) == ["own"])
            #expect(table("h")?.primaryKey?.plainColumns == ["k"])
            #expect(table("h0")?.uniqueKeys == [])
            #expect(table("t1")?.checks.map(\.name) == ["mine"])
            #expect(table("t1")?.foreignKeys.map(\.columns) == [["a"]])
            #expect(table("l1")?.partition?.bound == .list([.literal(.string("a,b")), .literal(.null)]))
            #expect(table("l1h")?.partition?.bound == .hash(modulus: 4, remainder: 3))
            #expect(table("ld")?.partition?.bound == .default)
            #expect(table("younger")?.inherits == [QualifiedName("public", "elder")])
            #expect(table("younger")?.checks.count == 1)
        }
    }

    @Test func `leaves alone what is not the user's or not a table`() throws {
        let script = """
            CREATE TABLE t (v int); CREATE VIEW w AS SELECT * FROM t; CREATE MATERIALIZED VIEW m AS SELECT * FROM t;
            CREATE TEMP TABLE gone (v int); CREATE UNLOGGED TABLE u (v int)
            """
        try inspected(script) { _, schema in
            #expect(schema.tables.map(\.name.name) == ["t", "u"])
        }
    }

    @Test func `knows the policies that bind the role`() throws {
        let script = """
            DROP ROLE IF EXISTS seed_test_tenant; CREATE ROLE seed_test_tenant; CREATE TABLE t (a int, b int);
            ALTER TABLE t ENABLE ROW LEVEL SECURITY; ALTER TABLE t FORCE ROW LEVEL SECURITY;
            CREATE POLICY p1 ON t FOR INSERT WITH CHECK (a > 0); CREATE POLICY p2 ON t USING (b > 0);
            CREATE POLICY p3 ON t AS RESTRICTIVE FOR ALL WITH CHECK (a < 9); CREATE POLICY p4 ON t FOR SELECT USING (true)
            """
        try withPostgres(script) { database, _ in
            // A superuser is free; the policies are known all the same.
            #expect(try #require(try database.inspect().tables[0].rowSecurity).isBinding == false)
            try database.execute("SET ROLE seed_test_tenant")
            let security = try #require(try database.inspect().tables[0].rowSecurity)
            #expect(security.isForced && security.isBinding)
            #expect(security.insertChecks.map(\.expression) == [parse("a > 0 OR b > 0"), parse("a < 9")])
            try database.execute("RESET ROLE; DROP ROLE seed_test_tenant")
        }
    }

    @Test func `reads the same inside a transaction and leaves the search path as it was`() throws {
        try withPostgres("CREATE SCHEMA s; CREATE TYPE s.e AS ENUM ('x'); CREATE TABLE s.t (v s.e DEFAULT 'x')") {
            db, _ in
            try db.execute("SET search_path = s, public")
            let outside = try db.inspect()
            #expect(outside.tables[0].columns[0].type.spelling == "s.e")
            try db.begin()
            #expect(try db.inspect() == outside)
            #expect(try db.texts("SHOW search_path") == ["s, public"])
            try db.commit()
            #expect(try db.texts("SHOW search_path") == ["s, public"])
        }
    }
}
