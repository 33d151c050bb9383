extension FixturesMigration {
    static let all: [FixturesMigration] = tables + columns + types + constraints + names + counts + sqlite

    private static let tables = [
        FixturesMigration(
            name: "a table by itself",
            sql: "CREATE TABLE coupons (id integer PRIMARY KEY, code text NOT NULL, percent integer NOT NULL);",
            effects: ["coupons": .tableAdded], account: ["table added: public.coupons"]),
        FixturesMigration(
            name: "a table that references others",
            sql: "CREATE TABLE returns (id integer PRIMARY KEY, order_id bigint REFERENCES orders, reason text);",
            effects: ["returns": .tableAdded], account: ["table added: public.returns"]),
        FixturesMigration(
            name: "a dropped table", sql: "DROP TABLE warehouses;", effects: ["warehouses": .tableDropped],
            account: ["table dropped: public.warehouses"]),
        FixturesMigration(
            name: "a dropped table that referenced others", sql: "DROP TABLE IF EXISTS order_lines;",
            effects: ["order_lines": .tableDropped], account: ["table dropped: public.order_lines"]),
        FixturesMigration(
            name: "tables in another order",
            rewrites: [
                ("CREATE TABLE customers", "CREATE TABLE aaa (id int);DROP TABLE aaa;CREATE TABLE customers")
            ]),
    ]

    private static let columns = [
        FixturesMigration(
            name: "a new column", sql: "ALTER TABLE orders ADD COLUMN currency char(3) NOT NULL DEFAULT 'EUR';",
            effects: ["orders": .columnAdded("currency")], account: ["column added to public.orders: currency"]),
        FixturesMigration(
            name: "two new columns in two statements",
            sql: "ALTER TABLE customers ADD phone text; ALTER TABLE warehouses ADD COLUMN opened_on date;",
            effects: ["customers": .columnAdded("phone"), "warehouses": .columnAdded("opened_on")],
            account: ["column added to public.customers: phone", "column added to public.warehouses: opened_on"]),
        FixturesMigration(
            name: "a dropped column", sql: "ALTER TABLE orders DROP COLUMN note;",
            effects: ["orders": .columnDropped("note")], account: ["column dropped from public.orders: note"]),
        FixturesMigration(
            name: "a dropped column with its constraint",
            sql: "ALTER TABLE orders DROP COLUMN IF EXISTS total CASCADE;",
            effects: ["orders": .columnDropped("total")], account: ["column dropped from public.orders: total"]),
        FixturesMigration(
            name: "columns in another order",
            rewrites: [
                (
                    "    note text,\n    placed_at timestamptz NOT NULL\n",
                    "    placed_at timestamptz NOT NULL,\n    note text\n"
                )
            ],
            effects: ["orders": .columnsReordered], account: ["columns of public.orders stand in another order"]),
        FixturesMigration(
            name: "a generated column",
            sql: "ALTER TABLE orders ADD COLUMN cents bigint GENERATED ALWAYS AS ((total * 100)::bigint) STORED;",
            account: ["column added to public.orders: cents"]),
        FixturesMigration(
            name: "another default", sql: "ALTER TABLE orders ALTER COLUMN note SET DEFAULT 'none';"),
        FixturesMigration(
            name: "no default",
            sql: "ALTER TABLE orders ALTER note SET DEFAULT 'x'; ALTER TABLE orders ALTER COLUMN note DROP DEFAULT;"),
    ]

    private static let types = [
        FixturesMigration(
            name: "a wider text", sql: "ALTER TABLE order_lines ALTER COLUMN sku TYPE varchar(40);",
            effects: ["order_lines": .values(of: ["sku"])],
            account: [
                "type of public.order_lines.sku changed from character varying(20) NOT NULL to character varying(40)"
            ]),
        FixturesMigration(
            name: "another type", sql: "ALTER TABLE warehouses ALTER COLUMN contact SET DATA TYPE integer USING 0;",
            effects: ["warehouses": .values(of: ["contact"])],
            account: ["type of public.warehouses.contact changed from text to integer"]),
        FixturesMigration(
            name: "a wider number", sql: "ALTER TABLE warehouses ALTER COLUMN capacity TYPE bigint;",
            effects: ["warehouses": .values(of: ["capacity"])],
            account: ["type of public.warehouses.capacity changed from integer NOT NULL to bigint NOT NULL"]),
        FixturesMigration(
            name: "a new label of an enum", sql: "ALTER TYPE order_status ADD VALUE 'returned' AFTER 'paid';",
            effects: ["orders": .values(of: ["status"])],
            account: ["(new, paid, returned, shipped)"]),
        FixturesMigration(
            name: "a renamed label of an enum", sql: "ALTER TYPE order_status RENAME VALUE 'new' TO 'open';",
            effects: ["orders": .values(of: ["status"])], account: ["(open, paid, shipped)"]),
        FixturesMigration(
            name: "SET NOT NULL", sql: "ALTER TABLE orders ALTER COLUMN note SET NOT NULL;",
            effects: ["orders": .nullsFilled("note")],
            account: ["type of public.orders.note changed from text to text NOT NULL"]),
        FixturesMigration(
            name: "DROP NOT NULL", sql: "ALTER TABLE warehouses ALTER COLUMN note DROP NOT NULL;",
            effects: ["warehouses": .nullsMade("note")],
            account: ["type of public.warehouses.note changed from text NOT NULL to text"]),
        FixturesMigration(
            name: "an identity", sql: "ALTER TABLE warehouses ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY;",
            account: ["GENERATED BY DEFAULT AS IDENTITY"]),
    ]

    private static let constraints = [
        FixturesMigration(name: "an index", sql: "CREATE INDEX orders_placed ON orders (placed_at DESC);"),
        FixturesMigration(
            name: "an index that goes",
            sql: "CREATE INDEX CONCURRENTLY i ON orders (total); DROP INDEX i; REINDEX TABLE orders;"),
        FixturesMigration(
            name: "a CHECK that all rows pass", sql: "ALTER TABLE orders ADD CONSTRAINT small CHECK (total < 1e8);",
            account: ["constraint added to public.orders: CHECK small (total)"]),
        FixturesMigration(
            name: "a CHECK that some rows fail",
            sql: "ALTER TABLE warehouses ADD CONSTRAINT few CHECK (capacity BETWEEN 10 AND 20) NOT VALID;",
            effects: ["warehouses": .values(of: ["capacity"])],
            account: ["constraint added to public.warehouses: CHECK few (capacity)"]),
        FixturesMigration(
            name: "a validated CHECK",
            sql: """
                ALTER TABLE orders ADD CONSTRAINT late CHECK (total >= 0) NOT VALID;
                ALTER TABLE orders VALIDATE CONSTRAINT late;
                """,
            account: ["constraint added to public.orders: CHECK late (total)"]),
        FixturesMigration(
            name: "a dropped CHECK", sql: "ALTER TABLE orders DROP CONSTRAINT orders_total;",
            effects: ["orders": .values(of: ["total"])],
            account: ["constraint dropped from public.orders: CHECK orders_total (total)"]),
        FixturesMigration(
            name: "a unique column", sql: "ALTER TABLE warehouses ADD CONSTRAINT one_title UNIQUE (title);",
            effects: ["warehouses": .values(of: ["title"])],
            account: ["constraint added to public.warehouses: UNIQUE one_title (title)"]),
        FixturesMigration(
            name: "a unique column that goes", sql: "ALTER TABLE customers DROP CONSTRAINT customers_email;",
            effects: ["customers": .values(of: ["email"])],
            account: ["constraint dropped from public.customers: UNIQUE customers_email (email)"]),
        FixturesMigration(
            name: "a reference",
            sql: """
                ALTER TABLE warehouses ADD CONSTRAINT managed FOREIGN KEY (manager_number) REFERENCES customers (id);
                """,
            effects: ["warehouses": .values(of: ["manager_number"])],
            account: ["constraint added to public.warehouses: FOREIGN KEY managed (manager_number) REFERENCES"]),
        FixturesMigration(
            name: "a reference that goes", sql: "ALTER TABLE orders DROP CONSTRAINT orders_customer;",
            effects: ["orders": .values(of: ["customer_id"])],
            account: ["constraint dropped from public.orders: FOREIGN KEY orders_customer (customer_id)"]),
        FixturesMigration(
            name: "a constraint's name", sql: "ALTER TABLE orders RENAME CONSTRAINT orders_total TO total_sign;",
            account: ["CHECK orders_total (total)", "CHECK total_sign (total)"]),
    ]

    private static let names = [
        FixturesMigration(
            name: "a renamed column, told of", sql: "ALTER TABLE orders RENAME COLUMN note TO remark;",
            configuration: "tables: {orders: {columns: {remark: {was: note}}}}",
            effects: ["orders": .columnRenamed("note", to: "remark")],
            account: ["orders.note seems to be remark now"]),
        FixturesMigration(
            name: "a renamed column, not told of", sql: "ALTER TABLE orders RENAME note TO explanation;",
            effects: ["orders": .values(of: ["note", "explanation"])],
            account: ["orders.note seems to be explanation now; to keep its values, write in seed.yaml:"]),
        FixturesMigration(
            name: "a renamed key, told of", sql: "ALTER TABLE customers RENAME COLUMN id TO customer_number;",
            configuration: "tables: {customers: {columns: {customer_number: {was: id}}}}",
            effects: ["customers": .columnRenamed("id", to: "customer_number")],
            account: ["customers.id seems to be customer_number now"]),
        FixturesMigration(
            name: "a renamed table, told of", sql: "ALTER TABLE warehouses RENAME TO depots;",
            configuration: "tables: {depots: {was: public.warehouses}}",
            effects: ["warehouses": .tableDropped, "depots": .tableRenamed(from: "warehouses")],
            account: ["table public.warehouses seems to be public.depots now"]),
        FixturesMigration(
            name: "a renamed parent, told of by its bare name", sql: "ALTER TABLE customers RENAME TO clients;",
            configuration: "tables: {clients: {was: customers}}",
            effects: ["customers": .tableDropped, "clients": .tableRenamed(from: "customers")],
            account: ["table public.customers seems to be public.clients now"]),
        FixturesMigration(
            name: "another schema, told of",
            sql: "CREATE SCHEMA stock; ALTER TABLE warehouses SET SCHEMA stock;",
            configuration: "tables: {stock.warehouses: {was: public.warehouses}}",
            effects: ["warehouses": .tableDropped, "stock.warehouses": .tableRenamed(from: "warehouses")],
            account: ["table public.warehouses seems to be stock.warehouses now"]),
    ]

    private static let counts = [
        FixturesMigration(
            name: "more rows of a table that is no parent", rows: ["warehouses": 55],
            effects: ["warehouses": .grown(to: 55)],
            account: ["rows of public.warehouses changed from 40 to 55"]),
        FixturesMigration(
            name: "fewer rows of a table that is no parent", rows: ["warehouses": 7],
            effects: ["warehouses": .shrunk(to: 7)],
            account: ["rows of public.warehouses changed from 40 to 7"]),
        FixturesMigration(
            name: "twice the rows everywhere",
            rows: ["customers": 80, "orders": 80, "order_lines": 80, "warehouses": 80],
            effects: [
                "customers": .grown(to: 80), "orders": .grown(to: 80), "order_lines": .grown(to: 80),
                "warehouses": .grown(to: 80),
            ],
            account: ["rows of public.customers changed from 40 to 80"]),
    ]

    private static let sqlite = [
        FixturesMigration(
            name: "a new column", dialect: .sqlite, sql: "ALTER TABLE orders ADD COLUMN currency TEXT;",
            effects: ["orders": .columnAdded("currency")], account: ["column added to orders: currency TEXT"]),
        FixturesMigration(
            name: "a dropped column", dialect: .sqlite, sql: "ALTER TABLE warehouses DROP COLUMN contact;",
            effects: ["warehouses": .columnDropped("contact")], account: ["column dropped from warehouses: contact"]),
        FixturesMigration(
            name: "a renamed column, told of", dialect: .sqlite,
            sql: "ALTER TABLE orders RENAME COLUMN note TO remark;",
            configuration: "tables: {orders: {columns: {remark: {was: note}}}}",
            effects: ["orders": .columnRenamed("note", to: "remark")], account: ["orders.note seems to be remark now"]),
        FixturesMigration(
            name: "a renamed table, told of", dialect: .sqlite, sql: "ALTER TABLE warehouses RENAME TO depots;",
            configuration: "tables: {depots: {was: warehouses}}",
            effects: ["warehouses": .tableDropped, "depots": .tableRenamed(from: "warehouses")],
            account: ["table warehouses seems to be depots now"]),
        FixturesMigration(
            name: "a table made anew", dialect: .sqlite,
            sql: """
                CREATE TABLE warehouses_new (id INTEGER PRIMARY KEY, title TEXT NOT NULL, capacity INTEGER NOT NULL,
                    contact TEXT, opened_on DATE);
                INSERT INTO warehouses_new SELECT id, title, capacity, contact, NULL FROM warehouses;
                DROP TABLE warehouses;
                ALTER TABLE warehouses_new RENAME TO warehouses;
                """,
            effects: ["warehouses": .columnAdded("opened_on")], account: ["column added to warehouses: opened_on DATE"]),
        FixturesMigration(
            name: "an index, a view and a trigger", dialect: .sqlite,
            sql: """
                CREATE INDEX orders_total ON orders (total);
                CREATE VIEW big AS SELECT * FROM orders WHERE total > 100;
                CREATE TRIGGER t AFTER INSERT ON orders BEGIN SELECT 1; END;
                """),
        FixturesMigration(
            name: "a dropped table and a new one", dialect: .sqlite,
            sql: "DROP TABLE warehouses; CREATE TABLE tags (id INTEGER PRIMARY KEY, label TEXT NOT NULL UNIQUE);",
            effects: ["warehouses": .tableDropped, "tags": .tableAdded],
            account: ["table dropped: warehouses", "table added: tags"]),
    ]
}
