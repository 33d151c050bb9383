extension RandomSchema {
    /// Columns under CHECKs drawn from a grammar, and on them partial and expression indexes, exclusions, domains and
    /// generated columns drawn as freely.
    mutating func addConditions(to index: Int) {
        let columns = witness(index)
        let writer = RandomCondition(isPostgres: isPostgres, columns: columns)
        for column in columns {
            tables[index].add(column.name, type(of: column, index), notNull: !column.isNullable)
        }
        for _ in 0..<random.within(1...2) {
            tables[index].constraints.append("CHECK (\(writer.condition(&random, depth: 2)))")
        }
        let numbers = columns.filter { if case .number = $0.value { true } else { false } }.map(\.name)
        let words = columns.filter { if case .word = $0.value { true } else { false } }.map(\.name)
        if random.percent(30) { drawGenerated(index, numbers, words) }
        if random.percent(30) { drawIndex(index, columns, numbers, words) }
        if isPostgres, random.percent(15), let number = numbers.first { drawExclusion(index, number, writer) }
    }

    private mutating func witness(_ index: Int) -> [WitnessColumn] {
        var columns: [WitnessColumn] = []
        let stems = ["amount", "level", "mark", "since", "topic", "open"]
        for stem in stems where columns.count < 4 && random.percent(50) {
            let value: WitnessColumn.Value
            switch stem {
            case "mark", "topic": value = .word(random.pick(["alpha", "beta", "gamma", "delta", "omega"]))
            case "since": value = .day(random.within(2...28))
            case "open": value = .flag(random.percent(50))
            default: value = .number(random.within(0...60))
            }
            columns.append(
                WitnessColumn(name: "w_\(stem)", isNullable: random.percent(40), value: value))
        }
        if columns.isEmpty {
            columns.append(WitnessColumn(name: "w_amount", isNullable: false, value: .number(random.within(0...60))))
        }
        return columns
    }

    /// The column's type, or a domain over it with a CHECK of its own.
    private mutating func type(of column: WitnessColumn, _ index: Int) -> String {
        let plain = column.type(isPostgres: isPostgres)
        guard isPostgres, random.percent(25) else { return plain }
        let value = WitnessColumn(name: "VALUE", isNullable: false, value: column.value)
        let name = "domain_\(index)_\(column.name)"
        let writer = RandomCondition(isPostgres: true, columns: [value])
        preamble.append("CREATE DOMAIN \(name) AS \(plain) CHECK (\(writer.condition(&random, depth: 1)));")
        guard random.percent(30) else { return name }
        preamble.append("CREATE DOMAIN \(name)_2 AS \(name) CHECK (\(writer.atom(&random)));")
        return name + "_2"
    }

    private mutating func drawGenerated(_ index: Int, _ numbers: [String], _ words: [String]) {
        let storage = isPostgres || random.percent(50) ? "STORED" : "VIRTUAL"
        if let word = words.first {
            let made = random.pick(["upper(\(word))", "\(word) || '-x'", "length(\(word))"])
            tables[index].add(
                "g_word", made.hasPrefix("length") ? "integer" : "text", "GENERATED ALWAYS AS (\(made)) \(storage)")
        }
        if let number = numbers.first {
            let made = random.pick(["\(number) * 2 + 1", "coalesce(\(number), 0)", "abs(\(number)) % 7"])
            tables[index].add("g_number", "integer", "GENERATED ALWAYS AS (\(made)) \(storage)")
            if random.percent(50) { tables[index].constraints.append("CHECK (g_number < 5000)") }
        }
    }

    /// A unique index over columns or expressions, mostly with a predicate. The CHECKs may leave few values for it.
    private mutating func drawIndex(
        _ index: Int, _ columns: [WitnessColumn], _ numbers: [String], _ words: [String]
    ) {
        var elements: [String] = []
        if let word = words.first { elements += [word, "lower(\(word))", "substr(\(word), 1, 3)"] }
        if let number = numbers.first { elements += [number, "coalesce(\(number), -1)", "abs(\(number))"] }
        elements += columns.map(\.name)
        var predicate = ""
        if random.percent(75) {
            let writer = RandomCondition(isPostgres: isPostgres, columns: columns)
            predicate = " WHERE \(writer.condition(&random, depth: 1))"
        }
        let count = random.within(1...2)
        let list = (0..<count).map { _ in random.pick(elements) }.map { $0.contains("(") ? "(\($0))" : $0 }
        tables[index].isBounded = true
        tables[index].afterwards.append(
            "CREATE UNIQUE INDEX drawn_\(index) ON \(tables[index].quotedName) (\(list.joined(separator: ", ")))\(predicate);"
        )
    }

    /// No two spans of one number overlap where the predicate holds.
    private mutating func drawExclusion(_ index: Int, _ number: String, _ writer: RandomCondition) {
        if !preamble.contains(Self.gist) { preamble.insert(Self.gist, at: 0) }
        let (type, made) = random.pick([
            ("daterange", "w_span"), ("int4range", "w_span"), ("tstzrange", "w_span"),
            ("timestamp", "tsrange(w_span, w_end)"),
        ])
        tables[index].add("w_span", type, notNull: true)
        if type == "timestamp" {
            tables[index].add("w_end", type, notNull: true)
            tables[index].constraints.append("CHECK (w_end > w_span)")
        }
        let predicate = random.percent(50) ? " WHERE (\(writer.atom(&random)))" : ""
        tables[index].constraints.append(
            "EXCLUDE USING gist (\(random.percent(60) ? "\(number) WITH =, " : "")\(made) WITH &&)\(predicate)")
    }
}
