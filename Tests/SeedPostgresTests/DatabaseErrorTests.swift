import SeedPostgres
import SeedRows
import SeedSchema
import Testing

@Suite struct `An error of the server` {
    static let tables = """
        CREATE TABLE parent (id int PRIMARY KEY);
        CREATE TABLE t (
            id int PRIMARY KEY, must int NOT NULL DEFAULT 1, small int CONSTRAINT small_one CHECK (small < 10),
            parent_id int CONSTRAINT to_parent REFERENCES parent, span int4range,
            EXCLUDE USING gist (span WITH &&));
        CREATE FUNCTION reject() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN IF NEW.id = 13 THEN RAISE EXCEPTION 'no thirteens'; END IF;
                IF NEW.id = 14 THEN RAISE EXCEPTION 'no fourteens' USING ERRCODE = 'check_violation'; END IF;
                IF NEW.id = 15 THEN NEW.small = 1 / 0; END IF; RETURN NEW; END $$;
        CREATE TRIGGER reject BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION reject();
        INSERT INTO t (id, span) VALUES (1, '[1,5)')
        """

    @Test(
        arguments: [
            ("INSERT INTO t (id, must) VALUES (2, NULL)", DatabaseError.Kind.notNull, "public.t", "must", nil),
            ("INSERT INTO t (id) VALUES (1)", .unique, "public.t", nil, "t_pkey"),
            ("INSERT INTO t (id, small) VALUES (2, 77)", .check, "public.t", nil, "small_one"),
            ("INSERT INTO t (id, parent_id) VALUES (2, 5)", .foreignKey, "public.t", nil, "to_parent"),
            ("INSERT INTO t (id, span) VALUES (2, '[2,3)')", .exclusion, "public.t", nil, "t_span_excl"),
            ("INSERT INTO t (id) VALUES (13)", .trigger, nil, nil, nil),
            ("INSERT INTO t (id) VALUES (14)", .trigger, nil, nil, nil),
            ("INSERT INTO t (id) VALUES (15)", .trigger, nil, nil, nil),
            ("SELEC", .syntax, nil, nil, nil),
            ("SELECT * FROM missing", .syntax, nil, nil, nil),
            ("BEGIN READ ONLY; INSERT INTO t (id) VALUES (3)", .readOnly, nil, nil, nil),
            ("SELECT 1/0", .other, nil, nil, nil),
        ] as [(String, DatabaseError.Kind, String?, String?, String?)])
    func `is told by kind, table, column and constraint`(
        _ sql: String, _ kind: DatabaseError.Kind, _ table: String?, _ column: String?, _ constraint: String?
    ) throws {
        try withPostgres(`An error of the server`.tables) { database, _ in
            let error = #expect(throws: DatabaseError.self) { try database.execute(sql) }
            #expect(error?.kind == kind)
            #expect(error?.table == table)
            #expect(error?.column == column)
            #expect(error?.constraint == constraint)
            #expect(error?.sqlState?.count == 5)
        }
    }

    @Test func `without the right is a matter of permission`() throws {
        try withPostgres("CREATE TABLE t (v int); DROP ROLE IF EXISTS seed_test_nobody; CREATE ROLE seed_test_nobody") {
            db, _ in
            try db.execute("SET ROLE seed_test_nobody")
            let error = #expect(throws: DatabaseError.self) { try db.execute("INSERT INTO t VALUES (1)") }
            #expect(error?.kind == .permission)
            try db.execute("RESET ROLE; DROP ROLE seed_test_nobody")
        }
    }

    @Test(arguments: [true, false])
    func `in a load names the row and keeps its values apart`(binary: Bool) throws {
        let extra = binary ? "" : "ALTER TABLE t ADD other int4range;"
        try withPostgres("CREATE TABLE t (id int PRIMARY KEY, secret text CHECK (secret <> 'hunter2')); \(extra)") {
            db, _ in
            let table = try #require(try db.inspect().tables.first)
            let sink = try db.sink(layout(table, [.int4, .text, .literal]))
            let ids = ColumnVector(layout: .int64)
            let secrets = ColumnVector(layout: .bytes)
            let others = ColumnVector(layout: .bytes)
            for i in 0..<3 {
                ids.ints[i] = Int64(i)
                secrets.append(i == 2 ? "hunter2" : "fine")
                others.appendNull()
            }
            ids.setCount(3)
            let error = #expect(throws: DatabaseError.self) {
                try sink.write(Batch(count: 3, columns: binary ? [ids, secrets] : [ids, secrets, others]))
                try sink.finish()
            }
            #expect(error?.kind == .check)
            #expect(error?.constraint == "t_secret_check")
            #expect(error?.context == "COPY t, line 3")
            #expect(error?.message.contains("hunter2") == false)
            #expect(error?.detail?.contains("hunter2") == true)
        }
    }

    @Test func `stops a long load soon after the row that was refused`() throws {
        try withPostgres(`An error of the server`.tables) { database, url in
            let table = try #require(try database.inspect().table(QualifiedName("public", "t")))
            let only = TableLayout(
                table: table.name, columns: [.init(name: "id", type: table.columns[0].type, wire: .int4)])
            let sink = try database.sink(only)
            let column = ColumnVector(layout: .int64)
            for i in 0..<4096 { column.ints[i] = 13 }
            column.setCount(4096)
            var batches = 0
            let error = #expect(throws: DatabaseError.self) {
                while batches < 100_000 {
                    try sink.write(Batch(count: 4096, columns: [column]))
                    batches += 1
                }
            }
            #expect(error?.kind == .trigger)
            #expect(error?.message == "no thirteens")
            #expect(error?.context?.contains("reject()") == true)
            #expect(batches < 100_000)
        }
    }
}
