import SeedSQL
import SeedSchema
import Testing

/// SplitMix64, for mutations that are the same in every run.
private struct Random {
    var state: UInt64
    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return limit == 0 ? 0 : Int((z ^ (z >> 31)) % UInt64(limit))
    }
}

private let sample = """
    \\restrict x
    SET search_path = app, public;
    CREATE SCHEMA app;
    CREATE TYPE app.mood AS ENUM ('a', 'b''c');
    CREATE DOMAIN app.small AS integer CHECK (VALUE > 0) DEFAULT 3;
    CREATE TYPE app.pair AS (x integer, y text[]);
    CREATE TYPE app.span AS RANGE (subtype = float8);
    CREATE TABLE app.parent (id serial PRIMARY KEY, m app.mood DEFAULT 'a', s app.small NOT NULL);
    CREATE TABLE app.child (
        id bigint GENERATED ALWAYS AS IDENTITY, parent_id integer REFERENCES app.parent ON DELETE CASCADE DEFERRABLE,
        "odd name" varchar(20) COLLATE "C" CHECK (length("odd name") > 2), total numeric(10,2),
        twice numeric GENERATED ALWAYS AS (total * 2) STORED, during tstzrange,
        CONSTRAINT k UNIQUE NULLS NOT DISTINCT (id, parent_id), CHECK (total BETWEEN 0 AND 9 OR total IS NULL),
        EXCLUDE USING gist (during WITH &&) WHERE (total > 0)
    );
    CREATE TABLE app.parts (a int, b date, PRIMARY KEY (a, b)) PARTITION BY RANGE (b);
    CREATE TABLE app.part1 PARTITION OF app.parts FOR VALUES FROM ('2020-01-01') TO (MAXVALUE);
    CREATE TABLE app.heir (LIKE app.parent INCLUDING ALL) INHERITS (app.parent);
    CREATE UNIQUE INDEX ON app.child (lower("odd name"), (id + 1)) WHERE id > 5;
    ALTER TABLE app.child ADD COLUMN c int DEFAULT nextval('app.s'), ALTER total TYPE money, DROP COLUMN during;
    ALTER TABLE app.child RENAME COLUMN "odd name" TO plain;
    ALTER TABLE app.parent RENAME TO elder; ALTER TYPE app.mood ADD VALUE 'z' BEFORE 'a';
    CREATE TRIGGER t BEFORE INSERT ON app.child FOR EACH ROW EXECUTE FUNCTION f();
    CREATE POLICY p ON app.child USING (id = ANY (ARRAY[1, 2])) WITH CHECK (parent_id > 0);
    COPY app.child FROM stdin;
    1\\t2
    \\.
    CREATE FUNCTION f() RETURNS trigger AS $$ BEGIN RETURN NEW; END $$ LANGUAGE plpgsql;
    COMMENT ON COLUMN app.child.plain IS 'it''s';
    DROP TABLE app.heir CASCADE; ALTER TABLE app.part1 SET SCHEMA public; DROP TYPE app.span;
    """

@Suite struct `Mutated schemas` {
    /// Deletes, repeats, swaps and overwrites pieces of the text.
    private func mutate(_ bytes: [UInt8], _ random: inout Random) -> [UInt8] {
        var out = bytes
        let pieces: [[UInt8]] = [
            "(", ")", "'", "\"", "$$", ";", ",", "--", "/*", "\\", "NULL", "app.child", "app.parent", "é", "[", "]",
            ".",
            "PARTITION OF", "REFERENCES", "DROP", "id", "1e999999", "0", "\0", "E'\\", "INHERITS", "PRIMARY KEY",
        ].map { Array($0.utf8) }
        for _ in 0...random.next(below: 4) {
            let at = random.next(below: out.count)
            let length = min(random.next(below: 60), out.count - at)
            switch random.next(below: 5) {
            case 0: out.removeSubrange(at..<at + length)
            case 1: out.insert(contentsOf: out[at..<at + length], at: random.next(below: out.count))
            case 2: out.insert(contentsOf: pieces[random.next(below: pieces.count)], at: at)
            case 3: out[at] = UInt8(random.next(below: 256))
            default: out = Array(out[at...] + out[..<at])
            }
        }
        return out
    }

    @Test(arguments: 0..<8) func `are read or refused, never a trap`(block: Int) {
        for seed in block * 150..<(block + 1) * 150 {
            var random = Random(state: UInt64(seed))
            let text = String(decoding: mutate(Array(sample.utf8), &random), as: UTF8.self)
            do throws(Diagnostic) {
                let schema = try PostgresDDL.read([("mutant.sql", text)])
                for table in schema.tables {
                    for key in table.foreignKeys {
                        #expect(key.columns.count == key.parentColumns.count, "seed \(seed)")
                    }
                    #expect(Set(table.columns.map(\.name)).count == table.columns.count, "seed \(seed)")
                }
            } catch {
                #expect(error.headline.hasPrefix("mutant.sql:"), "seed \(seed)")
            }
        }
    }

    @Test func `the sample itself is read whole`() throws {
        let (schema, notes) = try PostgresDDL.readNoting([("sample.sql", sample)])
        #expect(notes.map(\.description) == [])
        #expect(schema.tables.map(\.name.description) == ["app.child", "app.elder", "app.parts", "public.part1"])
    }

    @Test(arguments: Dialect.allCases) func `expressions are read or opaque`(dialect: Dialect) {
        let samples = [
            "a BETWEEN 1 AND 2 OR lower(b) LIKE 'x%' ESCAPE '!' AND NOT (c IS NULL)",
            "CASE a WHEN 1 THEN CAST(b AS varchar(3)) ELSE \"c\" COLLATE \"C\" END = ANY (ARRAY['x'::text, 'y'])",
            "x = X'0F' AND y IN (1, 2.5, -3) AND (a, b) = (1, 2) AND z -> 'k' ->> 'l' IS NOT DISTINCT FROM 'v'",
        ]
        for seed in 0..<1_500 {
            var random = Random(state: UInt64(seed) &+ 77)
            let bytes = mutate(Array(samples[seed % samples.count].utf8), &random)
            let expression = ExpressionParser.parse(String(decoding: bytes, as: UTF8.self), dialect: dialect)
            #expect(expression.columns.count < 50, "seed \(seed)")
        }
    }
}
