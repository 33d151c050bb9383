import Foundation
import SeedKit
import SeedPlan
import SeedRows
import SeedSchema
import SeedTestSupport
import Testing

/// `--violate`: the database itself says what each row breaks.
@Suite struct `Rows that break a constraint` {
    private static let seed = SeedCommand()

    private static let postgres = """
        CREATE EXTENSION btree_gist;
        CREATE DOMAIN positive AS integer CONSTRAINT positive_check CHECK (VALUE > 0);
        CREATE TYPE state AS ENUM ('open', 'done');
        CREATE TABLE tenants (id uuid PRIMARY KEY, slug varchar(20) NOT NULL CONSTRAINT tenants_slug UNIQUE);
        CREATE TABLE users (
            tenant_id uuid NOT NULL CONSTRAINT users_tenant REFERENCES tenants, id integer GENERATED ALWAYS AS IDENTITY,
            email text NOT NULL CONSTRAINT users_email_check CHECK (email LIKE '%@%'), age positive,
            kind char(1) NOT NULL CONSTRAINT users_kind CHECK (kind IN ('a', 'b')),
            starts date NOT NULL, ends date, state state NOT NULL DEFAULT 'open',
            CONSTRAINT users_key PRIMARY KEY (tenant_id, id),
            CONSTRAINT users_dates CHECK (ends IS NULL OR ends >= starts),
            CONSTRAINT users_name CHECK (length(email) BETWEEN 5 AND 200)
        );
        CREATE UNIQUE INDEX users_email ON users (lower(email));
        CREATE UNIQUE INDEX users_open ON users (tenant_id) WHERE state = 'done';
        CREATE TABLE bookings (
            id bigserial CONSTRAINT bookings_key PRIMARY KEY, tenant_id uuid NOT NULL, user_id integer NOT NULL,
            during tstzrange NOT NULL, price numeric(8, 2) CONSTRAINT bookings_price CHECK (price > 0 AND price < 5000),
            CONSTRAINT bookings_user FOREIGN KEY (tenant_id, user_id) REFERENCES users,
            paid_on date, CONSTRAINT bookings_overlap EXCLUDE USING gist (user_id WITH =, tenant_id WITH =, during WITH &&),
            CONSTRAINT bookings_dear EXCLUDE USING gist (price WITH =, during WITH &&) WHERE (price > 100)
        );
        CREATE UNIQUE INDEX bookings_paid ON bookings (tenant_id, paid_on, (price::integer)) WHERE paid_on IS NOT NULL;
        """

    private static let expected: [(name: String, state: String, constraint: String?)] = [
        ("tenants_slug", "23505", "tenants_slug"), ("tenants_pkey", "23505", "tenants_pkey"),
        ("users_tenant", "23503", "users_tenant"), ("users_email_check", "23514", "users_email_check"),
        ("positive_check", "23514", "positive_check"), ("users_kind", "23514", "users_kind"),
        ("users_key", "23505", "users_key"), ("users_dates", "23514", "users_dates"),
        ("users_name", "23514", "users_name"), ("users_email", "23505", "users_email"),
        ("users_open", "23505", "users_open"), ("users.email", "23502", nil), ("public.users.state", "23502", nil),
        ("bookings_key", "23505", "bookings_key"), ("bookings_price", "23514", "bookings_price"),
        ("bookings_user", "23503", "bookings_user"), ("bookings_overlap", "23P01", "bookings_overlap"),
        ("bookings_dear", "23P01", "bookings_dear"), ("bookings_paid", "23505", "bookings_paid"),
        ("bookings.tenant_id", "23502", nil), ("bookings.during", "23502", nil),
    ]

    @Test func `PostgreSQL reports exactly the SQLSTATE and the constraint`() throws {
        try SchemaDatabase.with(Self.postgres, .postgres) { database in
            let scratch = try Scratch()
            let schema = try scratch.write("schema.sql", Self.postgres)
            let common = ["--schema", schema, "--dialect", "postgres", "--rows", "12"]
            let written = try Self.seed.run(["fixtures", "--out", scratch.path + "/files"] + common)
            try #require(written.status == 0, "\(written.errors)")
            try FixtureLoading.load(scratch.path + "/files", into: database, scratch)
            for (name, state, constraint) in Self.expected {
                let outcome = try Self.seed.run(["fixtures", "--violate", name] + common)
                guard outcome.status == 0 else {
                    Issue.record("\(name): \(outcome.errors)")
                    continue
                }
                let sql = String(decoding: outcome.output, as: UTF8.self)
                #expect(sql.contains("SQLSTATE \(state) "), "\(name)")
                do {
                    try database.database.execute(sql)
                    Issue.record("\(name): the row was accepted\n\(sql)")
                } catch let error as DatabaseError {
                    #expect(error.sqlState == state, "\(name): \(error.message)\n\(sql)")
                    #expect(error.constraint == constraint, "\(name): \(error.message)\n\(sql)")
                }
            }
        }
    }

    private static let sqlite = """
        CREATE TABLE shelves (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);
        CREATE TABLE books (
            isbn TEXT NOT NULL PRIMARY KEY CHECK (length(isbn) = 13), shelf_id INTEGER NOT NULL REFERENCES shelves,
            title TEXT NOT NULL, price REAL CONSTRAINT dear CHECK (price >= 0), lent INTEGER NOT NULL,
            CONSTRAINT lent_once CHECK (lent IN (0, 1))
        ) WITHOUT ROWID;
        CREATE UNIQUE INDEX lent_titles ON books (shelf_id, lower(title)) WHERE lent = 1;
        """

    @Test(arguments: [
        ("shelves.unique(label)", 2067, "UNIQUE constraint failed: shelves.label"),
        ("shelves.primary_key(id)", 1555, "UNIQUE constraint failed: shelves.id"),
        ("shelves.label", 1299, "NOT NULL constraint failed: shelves.label"),
        ("books.check(isbn)", 275, "CHECK constraint failed: length(isbn) = 13"),
        ("dear", 275, "CHECK constraint failed: dear"), ("lent_once", 275, "CHECK constraint failed: lent_once"),
        ("books.foreign_key(shelf_id)", 787, "FOREIGN KEY constraint failed"),
        ("lent_titles", 2067, "UNIQUE constraint failed: index 'lent_titles'"),
        ("books.primary_key(isbn)", 1555, "UNIQUE constraint failed: books.isbn"),
    ])
    func `SQLite reports exactly the constraint`(name: String, code: Int, words: String) throws {
        let database = try Seeder.inMemory(sql: Self.sqlite, rows: 12)
        let scratch = try Scratch()
        let schema = try scratch.write("schema.sql", Self.sqlite)
        var settings = Settings(configuration: Configuration(), schema: schema)
        settings.dialect = .sqlite
        var options = PlanOptions()
        options.rows = 12
        let sql = try Seeder(settings: settings, options: options).violation(of: name)
        #expect(sql.contains("(\(code))"), "\(sql)")
        let error = #expect(throws: DatabaseError.self) { try database.execute(sql) }
        #expect(error?.message.contains(words) ?? false, "\(error?.message ?? "")\n\(sql)")
    }

    @Test func `needless columns are left out`() throws {
        let scratch = try Scratch()
        try scratch.write("schema.sql", Self.sqlite)
        let result = try scratch.seed(
            "fixtures", "--schema", "schema.sql", "--dialect", "sqlite", "--violate", "lent_once")
        #expect(result.status == 0)
        #expect(result.output.contains("\"lent\"") && !result.output.contains("\"price\""))
    }

    @Test func `a name that no constraint has is refused with those that there are`() throws {
        let scratch = try Scratch()
        try scratch.write("schema.sql", Self.sqlite)
        let result = try scratch.seed("fixtures", "--schema", "schema.sql", "--dialect", "sqlite", "--violate", "deer")
        #expect(result.status == 64)
        #expect(result.errors.contains("no constraint is named deer") && result.errors.contains("dear"))
    }
}
