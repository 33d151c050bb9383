import Foundation
import Testing

/// Dumps and CSV files as sources and targets of `seed mask`.
@Suite struct `Masking files` {
    private let secret = ["SEED_SECRET": "a secret of sixteen or more"]
    private let dump = #"""
        -- PostgreSQL database dump
        SET standard_conforming_strings = on;
        CREATE TABLE public.customers (id integer NOT NULL, name text, flags boolean, photo bytea);
        CREATE TABLE public.orders (id integer NOT NULL, customer_id integer, note text) PARTITION BY RANGE (id);
        CREATE TABLE public.orders_low (id integer NOT NULL, customer_id integer, note text);
        ALTER TABLE ONLY public.orders ATTACH PARTITION public.orders_low FOR VALUES FROM (0) TO (100);
        COPY public.customers (id, name, flags, photo) FROM stdin;
        12345	Wanda Whitmore	t	\\x00ff
        12346	Carl\tCrane	f	\N
        \.

        COPY public.orders_low (id, customer_id, note) FROM stdin;
        1	12345	WANDA WHITMORE; back\\slash
        2	12346	\N
        \.

        INSERT INTO public.customers VALUES (12347, 'Ida O''Inman', true, NULL), (12348, E'Bo\tBack', false, '\x01');
        ALTER TABLE ONLY public.customers ADD CONSTRAINT customers_pkey PRIMARY KEY (id);
        ALTER TABLE public.orders ADD CONSTRAINT fk FOREIGN KEY (customer_id) REFERENCES public.customers(id);
        """#
    private let rules = """
        mask:
          tables:
            customers: {id: permute, name: full_name, photo: keep}
            orders: {note: text}
        """

    @Test func `a dump of PostgreSQL stays the same script around masked rows`() throws {
        let scratch = try Scratch()
        try scratch.write("prod.sql", dump)
        try scratch.write("seed.yaml", rules)
        let result = try scratch.seed("mask", "--from", "prod.sql", "--to", "test.sql", environment: secret)
        #expect(result.status == 0, "\(result.errors)")
        let text = try scratch.read("test.sql")
        for original in ["12345", "12346", "12347", "Whitmore", "WHITMORE", "Crane", "Inman", "Back"] {
            #expect(!text.contains(original), "\(original)")
        }
        for kept in [
            "-- PostgreSQL database dump\n", "ATTACH PARTITION public.orders_low", "PRIMARY KEY (id);\n", "\\\\x00ff",
            "back\\\\slash", "REFERENCES public.customers(id);",
        ] { #expect(text.contains(kept), "\(kept)") }
        #expect(text.components(separatedBy: "FROM stdin;").count == 4)
        #expect(!text.contains("INSERT INTO"))
        // The same rows as through CSV files, and the same again from the masked script's own pattern.
        let csv = try scratch.seed("mask", "--from", "prod.sql", "--to", "out/", environment: secret)
        #expect(csv.status == 0, "\(csv.errors)")
        let orders = try scratch.read("out/orders.csv").split(separator: "\n")
        let customers = try scratch.read("out/customers.csv").split(separator: "\n")
        #expect(orders.count == 3 && customers.count == 5)
        #expect(orders[0] == "id,customer_id,note")
        let key = try #require(orders[1].split(separator: ",").dropFirst().first)
        #expect(customers[1].hasPrefix(key + ","))
        #expect(text.contains("\(key)\t"))
        #expect(customers[1].hasSuffix(",t,\\x00ff"))
    }

    @Test func `CSV files are masked by the keys that seed.yaml ties`() throws {
        let scratch = try Scratch()
        try scratch.write("in/people.csv", "id,name,city\n7,\"Ann, Archer\",\n8,Bob Baker,\"\"\n")
        try scratch.write("in/visits.csv", "person,remark\r\n7,\"saw \"\"Bob Baker\"\"\nagain\"\r\n8,\r\n")
        try scratch.write(
            "seed.yaml",
            """
            foreign_keys: [visits (person) references people (id)]
            mask:
              tables:
                people: {id: permute, name: full_name}
                visits: {remark: text}
            """)
        let result = try scratch.seed("mask", "--from", "in", "--to", "out/", environment: secret)
        #expect(result.status == 0, "\(result.errors)")
        let people = try scratch.read("out/people.csv").split(separator: "\n").map(String.init)
        #expect(people[0] == "id,name,city")
        #expect(people[1].hasSuffix(",") && people[2].hasSuffix(",\"\""))
        let name = try #require(people[2].split(separator: ",").dropFirst().first)
        let ids = people.dropFirst().compactMap { $0.split(separator: ",").first }
        let visits = try scratch.read("out/visits.csv")
        #expect(visits == "person,remark\n\(ids[0]),\"saw \"\"\(name)\"\"\nagain\"\n\(ids[1]),\n")
        // One file is one table.
        let one = try scratch.seed(
            "mask", "--from", "in", "--to", "people.csv", "--only", "people", "--config", "none.yaml",
            environment: secret)
        #expect(one.status == 66, "\(one.errors)")
        try scratch.write("one.yaml", "mask: {tables: {people: {name: full_name}}}")
        let single = try scratch.seed(
            "mask", "--from", "in/people.csv", "--to", "people.csv", "--config", "one.yaml", environment: secret)
        #expect(single.status == 0, "\(single.errors)")
        #expect(try scratch.read("people.csv").hasPrefix("id,name,city\n7,"))
    }

    @Test func `a script of SQLite becomes a script that SQLite runs`() throws {
        let scratch = try Scratch()
        try scratch.write(
            "prod.sql",
            """
            PRAGMA foreign_keys=OFF;
            BEGIN TRANSACTION;
            CREATE TABLE p (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT UNIQUE, raw BLOB);
            INSERT INTO p VALUES(5,'wanda@whitmore.example',X'00ff');
            CREATE TABLE c (p_id INTEGER REFERENCES p, twice AS (p_id * 2));
            INSERT INTO c VALUES(5);
            CREATE INDEX by_raw ON p (raw);
            COMMIT;
            """)
        try scratch.write("seed.yaml", "mask: {tables: {p: {id: permute, email: permute}}}")
        let result = try scratch.seed("mask", "--from", "prod.sql", "--to", "test.sql", environment: secret)
        #expect(result.status == 0, "\(result.errors)")
        let text = try scratch.read("test.sql")
        #expect(!text.contains("whitmore") && text.contains("CREATE INDEX by_raw"))
        _ = try scratch.run("/bin/sh", ["-c", "sqlite3 test.db < test.sql"])
        #expect(
            try scratch.sqlite("test.db", "SELECT count(*), hex(raw), p_id <> 5 FROM c JOIN p ON id = p_id")
                == "1|00FF|1")
    }

    @Test func `what can't be read is named, and nothing is written`() throws {
        let scratch = try Scratch()
        try scratch.write(
            "bad.sql", "CREATE TABLE public.t (id integer, at timestamptz);\nINSERT INTO public.t VALUES (1, now());\n")
        let call = try scratch.seed("mask", "--from", "bad.sql", "--to", "out.sql", environment: secret)
        #expect(call.status == 65 && call.errors.contains("bad.sql:2"), "\(call.errors)")
        try scratch.write("bad.csv", "a,b\n1,2,3\n")
        let wide = try scratch.seed("mask", "--from", "bad.csv", "--to", "out.csv", environment: secret)
        #expect(wide.status == 65 && wide.errors.contains("bad.csv:2"), "\(wide.errors)")
        let missing = try scratch.seed("mask", "--from", "none.csv", "--to", "out.csv", environment: secret)
        #expect(missing.status == 66, "\(missing.errors)")
        #expect(!scratch.has("out.sql") && !scratch.has("out.csv"))
    }
}
