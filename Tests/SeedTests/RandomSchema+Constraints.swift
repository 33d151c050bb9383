extension RandomSchema {
    /// Ordinary columns, some of them unique.
    mutating func addData(to index: Int) {
        let p = isPostgres
        let palette: [(String, String, String)] = [
            ("title", "text", ""), ("email", "text", "UNIQUE"), ("slug", "varchar(24)", "UNIQUE"),
            ("price", "numeric(8, 2)", "CHECK (price >= 0)"), ("quantity", "integer", "CHECK (quantity > 0)"),
            ("created_at", p ? "timestamptz" : "DATETIME", ""), ("is_active", "boolean", ""), ("notes", "text", ""),
            ("country", "char(2)", ""), ("rating", "smallint", "CHECK (rating BETWEEN 1 AND 5)"),
            ("status", "varchar(8)", "CHECK (status IN ('open', 'paid', 'closed'))"), ("weight", "real", ""),
            ("phone", "varchar(20)", ""), ("serial_no", "varchar(10)", "UNIQUE"), ("birth_date", "date", ""),
        ]
        for _ in 0..<random.within(0...4) {
            let (name, type, rest) = random.pick(palette)
            if tables[index].columns.contains(where: { $0.name == name }) { continue }
            tables[index].add(name, type, notNull: random.percent(60), rest)
        }
    }

    /// One to four constraints beyond keys, each on columns of its own, so that none can contradict another.
    mutating func addConstraints(to index: Int) {
        var rules = Self.commonRules + (isPostgres ? Self.postgresRules : [])
        for _ in 0..<random.within(1...4) where !rules.isEmpty {
            let rule = rules.remove(at: random.below(rules.count))
            rule(&self, index)
        }
        if level == .conditions, random.percent(50) { addConditions(to: index) }
        if isPostgres && random.percent(30) { partition(index) }
    }

    typealias Rule = @Sendable (inout RandomSchema, Int) -> Void

    private static let commonRules: [Rule] = [
        { $0.columns($1, ["starts_on date", "ends_on date"], "starts_on < ends_on") },
        { $0.columns($1, ["low integer", "high integer"], "low <= high AND high - low <= 100") },
        {
            $0.columns(
                $1, ["net integer", "tax integer", "gross integer"], "gross = net + tax", "net >= 0", "tax >= 0")
        },
        {
            $0.columns(
                $1, ["share_a integer", "share_b integer"], "share_a + share_b = 100", "share_a BETWEEN 0 AND 100")
        },
        {
            $0.columns(
                $1, ["home_phone text?", "work_phone text?"], "home_phone IS NOT NULL OR work_phone IS NOT NULL")
        },
        { $0.columns($1, ["lat real?", "lon real?"], "(lat IS NULL) = (lon IS NULL)", "lat BETWEEN -90 AND 90") },
        {
            $0.columns(
                $1, ["method text", "card_no text?"], "method IN ('card', 'cash')",
                "method <> 'card' OR card_no IS NOT NULL")
        },
        {
            $0.columns(
                $1, ["tier text", "discount integer?"], "tier IN ('gold', 'basic')",
                "CASE WHEN tier = 'gold' THEN discount BETWEEN 10 AND 50 ELSE discount IS NULL END")
        },
        { $0.columns($1, ["stock_code text"], "length(stock_code) BETWEEN 4 AND 9", "stock_code = upper(stock_code)") },
        { $0.columns($1, ["step integer"], "step % 3 = 0", "NOT (step < 0 OR step > 3000)") },
        { $0.columns($1, ["used integer?", "quota integer?"], "coalesce(used, 0) <= coalesce(quota, 10)") },
        { $0.expressionIndex($1) },
        { $0.partialIndex($1) },
        { $0.positions($1) },
        { $0.exclusiveArc($1) },
        { $0.twoDifferent($1) },
        { $0.generated($1) },
    ]

    private static let postgresRules: [Rule] = [
        { $0.columns($1, ["sku text"], "sku ~ '^[A-Z]{2}-[0-9]{4}$'") },
        { $0.columns($1, ["payload jsonb"], "jsonb_typeof(payload) = 'object'") },
        { $0.columns($1, ["labels text[]"], "cardinality(labels) BETWEEN 1 AND 3") },
        { $0.columns($1, ["cash integer?", "coupon text?"], "num_nonnulls(cash, coupon) = 1") },
        { $0.columns($1, ["opened timestamptz", "closed timestamptz?"], "closed > opened + interval '1 hour'") },
        { $0.domain($1) },
        { $0.exclusion($1) },
        { $0.nullsNotDistinct($1) },
    ]

    /// Columns written `name type`, nullable with a `?`, and CHECKs over them.
    private mutating func columns(_ index: Int, _ columns: [String], _ checks: String...) {
        for column in columns {
            let split = column.split(separator: " ", maxSplits: 1).map(String.init)
            guard !tables[index].columns.contains(where: { $0.name == split[0] }) else { return }
        }
        for column in columns {
            let split = column.split(separator: " ", maxSplits: 1).map(String.init)
            let isNullable = split[1].hasSuffix("?")
            tables[index].add(split[0], isNullable ? String(split[1].dropLast()) : split[1], notNull: !isNullable)
        }
        for check in checks { tables[index].constraints.append("CHECK (\(check))") }
    }

    private mutating func expressionIndex(_ index: Int) {
        columns(index, ["login text", "nickname text?"])
        tables[index].afterwards.append(
            "CREATE UNIQUE INDEX login_\(index) ON \(tables[index].quotedName) (lower(login));")
        if random.percent(40) {
            tables[index].afterwards.append(
                "CREATE UNIQUE INDEX nickname_\(index) ON \(tables[index].quotedName) (coalesce(nickname, login));")
        }
    }

    private mutating func partialIndex(_ index: Int) {
        columns(index, ["slot integer", "state text"], "state IN ('active', 'ended')", "slot BETWEEN 1 AND 40")
        tables[index].afterwards.append(
            "CREATE UNIQUE INDEX slot_\(index) ON \(tables[index].quotedName) (slot) WHERE state = 'active';")
    }

    /// `UNIQUE (parent, position)`: ten places with each parent.
    private mutating func positions(_ index: Int) {
        guard let parent = singleParent(below: index, excludingSmall: false) else { return }
        let key = tables[parent].referencedKey[0]
        let name = tables[index].free("shelf_\(key.name)")
        tables[index].add(name, key.type, notNull: true)
        tables[index].foreignKeys.append(reference([name], to: parent))
        columns(index, ["place integer"], "place BETWEEN 1 AND 10")
        tables[index].isBounded = true
        tables[index].constraints.append("UNIQUE (\(RandomTable.quoted(name)), place)")
    }

    private mutating func exclusiveArc(_ index: Int) {
        guard let first = singleParent(below: index, excludingSmall: false),
            let second = singleParent(below: index, excludingSmall: false)
        else { return }
        var names: [String] = []
        for (parent, stem) in [(first, "left"), (second, "right")] {
            let key = tables[parent].referencedKey[0]
            let name = tables[index].free("\(stem)_\(key.name)")
            tables[index].add(name, key.type)
            tables[index].foreignKeys.append(reference([name], to: parent))
            names.append(RandomTable.quoted(name))
        }
        tables[index].constraints.append("CHECK ((\(names[0]) IS NULL) <> (\(names[1]) IS NULL))")
    }

    /// Two references to one parent that must differ.
    private mutating func twoDifferent(_ index: Int) {
        guard let parent = singleParent(below: index, excludingSmall: true) else { return }
        let key = tables[parent].referencedKey[0]
        var names: [String] = []
        for stem in ["from", "to"] {
            let name = tables[index].free("\(stem)_\(key.name)")
            tables[index].add(name, key.type, notNull: true)
            tables[index].foreignKeys.append(reference([name], to: parent))
            names.append(RandomTable.quoted(name))
        }
        tables[index].constraints.append("CHECK (\(names[0]) <> \(names[1]))")
    }

    private mutating func generated(_ index: Int) {
        columns(index, ["width integer", "height integer"], "width BETWEEN 1 AND 500", "height BETWEEN 1 AND 500")
        guard tables[index].columns.last?.name == "height" else { return }
        let storage = isPostgres || random.percent(50) ? "STORED" : "VIRTUAL"
        tables[index].add("area", "integer", "GENERATED ALWAYS AS (width * height) \(storage)")
        tables[index].constraints.append("CHECK (area <= 100000)")
    }

    private mutating func domain(_ index: Int) {
        let name = "grade_\(index)"
        preamble.append("CREATE DOMAIN \(name) AS integer CHECK (VALUE BETWEEN 1 AND 12) CHECK (VALUE <> 7);")
        columns(index, ["grade \(name)", "best_grade \(name)?"], "best_grade >= grade")
    }

    private mutating func exclusion(_ index: Int) {
        if !preamble.contains(Self.gist) { preamble.insert(Self.gist, at: 0) }
        columns(index, ["room integer", "during tsrange"], "room BETWEEN 1 AND 5")
        tables[index].constraints.append("EXCLUDE USING gist (room WITH =, during WITH &&)")
    }

    static let gist = "CREATE EXTENSION IF NOT EXISTS btree_gist;"

    private mutating func nullsNotDistinct(_ index: Int) {
        columns(index, ["currency char(3)?", "item_no integer"])
        tables[index].constraints.append("UNIQUE NULLS NOT DISTINCT (currency, item_no)")
    }

    /// An earlier table with a key of one column.
    private mutating func singleParent(below index: Int, excludingSmall: Bool) -> Int? {
        let parents = (0..<index).filter {
            tables[$0].referencedKey.count == 1 && !(excludingSmall && tables[$0].isSmall)
        }
        return parents.isEmpty ? nil : random.pick(parents)
    }

    private func reference(_ columns: [String], to parent: Int) -> String {
        "FOREIGN KEY (\(RandomTable.list(columns))) REFERENCES \(tables[parent].quotedName)"
            + " (\(RandomTable.list(tables[parent].referencedKey.map(\.name))))"
    }

    /// Splits a table into partitions over its own key: PostgreSQL wants every unique key to contain that.
    private mutating func partition(_ index: Int) {
        let table = tables[index]
        let hasOther = table.columns.contains { $0.rest.contains("UNIQUE") || $0.type.contains("IDENTITY") }
        let hasUnique = (table.constraints + table.afterwards).contains {
            $0.contains("UNIQUE") || $0.contains("EXCLUDE")
        }
        guard !hasOther, !hasUnique, table.referencedKey.count == 1 else { return }
        let key = table.referencedKey[0]
        let name = table.quotedName
        switch (key.type, random.below(level == .conditions ? 3 : 2)) {
        case ("integer", 2):
            tables[index].options = " PARTITION BY RANGE (\(RandomTable.quoted(key.name)))"
            tables[index].afterwards += [
                "CREATE TABLE part_\(index)_a PARTITION OF \(name) FOR VALUES FROM (1) TO (80) PARTITION BY HASH (\(RandomTable.quoted(key.name)));",
                "CREATE TABLE part_\(index)_a0 PARTITION OF part_\(index)_a FOR VALUES WITH (MODULUS 2, REMAINDER 0);",
                "CREATE TABLE part_\(index)_a1 PARTITION OF part_\(index)_a FOR VALUES WITH (MODULUS 2, REMAINDER 1);",
                "CREATE TABLE part_\(index)_rest PARTITION OF \(name) DEFAULT;",
            ]
        case ("integer", 0):
            tables[index].options = " PARTITION BY RANGE (\(RandomTable.quoted(key.name)))"
            tables[index].afterwards += [
                "CREATE TABLE part_\(index)_low PARTITION OF \(name) FOR VALUES FROM (1) TO (50);",
                "CREATE TABLE part_\(index)_high PARTITION OF \(name) FOR VALUES FROM (60) TO (100000);",
            ]
        case ("date", _):
            tables[index].options = " PARTITION BY RANGE (\(RandomTable.quoted(key.name)))"
            tables[index].afterwards += [
                "CREATE TABLE part_\(index)_a PARTITION OF \(name) FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');",
                "CREATE TABLE part_\(index)_b PARTITION OF \(name) FOR VALUES FROM ('2023-01-01') TO ('2023-07-01');",
            ]
        default:
            tables[index].options = " PARTITION BY HASH (\(RandomTable.quoted(key.name)))"
            tables[index].afterwards += (0..<3).map {
                "CREATE TABLE part_\(index)_\($0) PARTITION OF \(name) FOR VALUES WITH (MODULUS 3, REMAINDER \($0));"
            }
        }
    }
}
