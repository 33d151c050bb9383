import SeedPlan
import SeedSchema
import Testing

@Suite struct `What a column's name means` {
    private func column(_ name: String, _ kind: TypeKind, comment: String? = nil) -> Column {
        Column(name: Identifier(name), type: ColumnType(spelling: "\(kind)", kind: kind), comment: comment)
    }

    private func first(_ tableName: String, _ name: String, _ kind: TypeKind, beside others: [Column] = [])
        -> GeneratorChoice?
    {
        let own = column(name, kind)
        let table = Table(name: QualifiedName("public", tableName), columns: others + [own])
        return Inference.choices(for: own, in: table, schema: Schema(dialect: .postgres, tables: [table])).first
    }

    private static let text = TypeKind.text(maxLength: nil)

    @Test(
        arguments: [
            ("users", "name", "full_name"), ("products", "name", "product_name"), ("cities", "name", "city"),
            ("companies", "name", "company"), ("countries", "name", "country"), ("albums", "title", "title"),
            ("employees", "title", "job_title"), ("media_types", "name", "label"), ("users", "email", "email"),
            ("customer", "custfirstname", "first_name"), ("person", "FirstName", "first_name"),
            ("x", "billing_postal_code", "postcode"), ("x", "addressline1", "street_address"),
            ("x", "address_line_2", "secondary_address"), ("x", "countryRegionCode", "country_code"),
            ("x", "shipToCity", "city"), ("x", "correo", "email"), ("x", "Straße", "street_address"),
            ("posts", "slug", "slug"), ("x", "user_agent", "user_agent"), ("x", "remote_ip", "ipv4"),
            ("x", "commit_sha", "sha1"), ("x", "locale", "locale_code"), ("x", "currency", "currency_code"),
            ("items", "sku", "sku"), ("x", "thumbnailphotofilename", "file_name"), ("x", "external_ref_id", "uuid"),
            ("phones", "phone_number", "phone"),
        ])
    func `chooses the generator, with the table's help`(table: String, name: String, generator: String) {
        #expect(first(table, name, Self.text)?.name == generator)
    }

    @Test(
        arguments: [
            ("is_active", TypeKind.integer(bytes: 2), "boolean"), ("active", .integer(bytes: 4), "boolean"),
            ("active_users", .integer(bytes: 4), "integer"), ("discontinued", .integer(bytes: 4), "boolean"),
            ("salariedflag", .boolean, "boolean"), ("active", .character(length: 1), "boolean"),
            ("price", .numeric(precision: 10, scale: 2), "price"),
            ("extendedprice", .numeric(precision: 10, scale: 2), "price"),
            ("latitude", .float(bytes: 8), "latitude"),
            ("created_at", .timestamp(withZone: true, precision: nil), "created_at"),
            ("created_at", .integer(bytes: 8), "created_at"), ("birthdate", .date, "birth_date"),
            ("shipped_at", .timestamp(withZone: false, precision: nil), "happened_at"),
            ("rating", .integer(bytes: 2), "rating"),
            ("settings", .jsonb, "json_settings"),
        ] as [(String, TypeKind, String)])
    func `depends on the type`(name: String, kind: TypeKind, generator: String) {
        let found = first("things", name, kind)?.name
        #expect(found == generator || generator == "integer" && found != "boolean")
    }

    @Test func `keeps words whole that only contain others`() {
        for name in ["package", "update", "message", "platform", "database", "storage", "candidate"] {
            #expect(first("things", name, .integer(bytes: 4))?.name != "age", "\(name)")
            #expect(first("things", name, .date)?.name != "birth_date", "\(name)")
        }
    }

    @Test func `gives columns of one thing in a row the same entity, and another to the second of its kind`() {
        let columns = [
            "first_name", "last_name", "email", "billing_city", "billing_country", "shipping_city", "shipping_country",
        ]
        .map { column($0, Self.text) }
        let table = Table(name: QualifiedName("public", "orders"), columns: columns)
        let schema = Schema(dialect: .postgres, tables: [table])
        let entities = columns.map { Inference.choices(for: $0, in: table, schema: schema).first?.entity }
        #expect(entities[0] == entities[1] && entities[1] == entities[2])
        #expect(entities[3] == entities[4] && entities[5] == entities[6])
        #expect(entities[3] != entities[5] && entities[0] != entities[3])
    }

    @Test func `makes a slug of the title and a telephone number of the country`() {
        let title = column("title", Self.text)
        let slug = first("posts", "slug", Self.text, beside: [title])
        #expect(slug?.name == "title_slug" && slug?.entity == first("posts", "title", Self.text)?.entity)
        let phone = first(
            "stores", "phone", Self.text, beside: [column("city", Self.text), column("country", Self.text)])
        #expect(phone?.name == "place_phone")
        #expect(phone?.entity == first("stores", "city", Self.text, beside: [column("country", Self.text)])?.entity)
    }

    @Test func `reads short comments`() {
        let own = column("x1", Self.text, comment: "E-mail address of the customer")
        let table = Table(name: QualifiedName("public", "t"), columns: [own])
        #expect(
            Inference.choices(for: own, in: table, schema: Schema(dialect: .postgres, tables: [table])).first?.name
                == "email")
    }

    @Test func `says how often a value is missing`() {
        let table = Table(name: QualifiedName("public", "t"), columns: [])
        func rate(_ name: String, notNull: Bool = false) -> Int {
            var own = column(name, Self.text)
            own.isNotNull = notNull
            let rate = Inference.nullRate(for: own, in: table)
            return rate.numerator * 100 / rate.of
        }
        #expect(rate("deleted_at") > 80 && rate("email") == 0 && rate("deleted_at", notNull: true) == 0)
        #expect(rate("middle_name") > rate("city"))
    }
}
