import SeedSchema

/// The keys of a column's rule that aren't its generator's own options.
private let columnKeys = ["generator", "null", "min", "max", "values", "distinct", "commonest", "was"]

extension Configuration {
    /// Reads the tree of a `seed.yaml`.
    ///
    /// - Parameters:
    ///   - generatorOptions: generator name -> the names of its options, to find mistyped ones.
    /// - Throws: `Diagnostic` (78) with line and column for an unknown key, a wrong type or an impossible value.
    public init(_ root: ConfigurationNode, file: String, generatorOptions: [String: [String]]) throws {
        let reader = ConfigurationReader(file: file)
        self.init(source: file)
        let known = [
            "database", "schema", "dialect", "rows", "seed", "locale", "now", "tables", "foreign_keys", "scenarios",
            "mask",
            "profile",
        ]
        for entry in try reader.entries(root, place: "the configuration", known: known) {
            let key = entry.key
            let value = entry.value
            switch key {
            case "database": database = try reader.text(value, place: key)
            case "schema": schema = try reader.text(value, place: key)
            case "dialect":
                let names = Dialect.allCases.map(\.rawValue)
                dialect = Dialect(rawValue: try reader.word(value, place: key, among: names))
            case "rows": rows = try reader.integer(value, place: key, atMost: RowCount.most)
            case "seed": seed = UInt64(try reader.integer(value, place: key))
            case "locale": locale = try reader.text(value, place: key)
            case "now": now = try reader.instant(value, place: key)
            case "tables":
                for table in try reader.entries(value, place: "tables") {
                    tables.append(try Self.tableRule(table, reader, generatorOptions))
                }
            case "foreign_keys":
                for element in try reader.elements(value, place: "foreign_keys") {
                    foreignKeys.append(try Self.virtualForeignKey(element, reader))
                }
            case "scenarios":
                for scenario in try reader.entries(value, place: "scenarios") {
                    scenarios.append(try Scenario(scenario, reader))
                }
            case "profile": profile = try reader.text(value, place: key)
            case "mask": mask = value
            default: break  // `entries` has thrown
            }
        }
    }

    private static func tableRule(
        _ entry: ConfigurationNode.Entry, _ reader: ConfigurationReader, _ generatorOptions: [String: [String]]
    ) throws -> TableRule {
        let place = "table \(entry.key)"
        var rule = TableRule(pattern: NamePattern(entry.key), position: entry.position)
        // `users: 5000` is short for `users: {rows: 5000}`.
        if case .text = entry.value {
            rule.rows = try reader.rowCount(entry.value, place: place)
            return rule
        }
        for part in try reader.entries(entry.value, place: place, known: ["rows", "columns", "was"]) {
            switch part.key {
            case "rows": rule.rows = try reader.rowCount(part.value, place: "rows of \(entry.key)")
            case "was": rule.was = try reader.text(part.value, place: "was of \(entry.key)")
            default:
                for column in try reader.entries(part.value, place: "columns of \(entry.key)") {
                    rule.columns.append(try columnRule(column, table: entry.key, reader, generatorOptions))
                }
            }
        }
        return rule
    }

    private static func columnRule(
        _ entry: ConfigurationNode.Entry, table: String, _ reader: ConfigurationReader,
        _ generatorOptions: [String: [String]]
    ) throws -> ColumnRule {
        let name = "\(table).\(entry.key)"
        var rule = ColumnRule(name: Identifier(entry.key), position: entry.position)
        // `email: email` is short for `email: {generator: email}`.
        if case .text = entry.value {
            rule.generator = try reader.generator(entry.value, column: name, generatorOptions)
            return rule
        }
        let parts = try reader.entries(entry.value, place: "column \(name)")
        if let named = parts.first(where: { $0.key == "generator" }) {
            rule.generator = try reader.generator(named.value, column: name, generatorOptions)
        }
        // Without a named generator the options may be those of whichever one is inferred.
        let options = rule.generator.flatMap { generatorOptions[$0] } ?? generatorOptions.values.flatMap { $0 }
        let known = columnKeys + Set(options).subtracting(columnKeys).sorted()
        for part in try reader.entries(entry.value, place: "column \(name)", known: known) {
            let place = "\(part.key) of \(name)"
            switch part.key {
            case "generator": break
            case "null": rule.nullRate = try reader.ratio(part.value, place: place)
            case "min": rule.minimum = try reader.text(part.value, place: place)
            case "max": rule.maximum = try reader.text(part.value, place: place)
            case "distinct": rule.distinct = try reader.integer(part.value, place: place, atLeast: 1)
            case "commonest": rule.commonest = try reader.ratio(part.value, place: place)
            case "values": rule.values = try reader.weightedValues(part.value, place: place)
            case "was": rule.was = try reader.text(part.value, place: place)
            default: rule.options[part.key] = try reader.text(part.value, place: place)
            }
        }
        return rule
    }

    /// `orders (customer_ref) references customers (id)`; the parent's columns may be left out.
    private static func virtualForeignKey(_ node: ConfigurationNode, _ reader: ConfigurationReader) throws
        -> VirtualForeignKey
    {
        let text = try reader.text(node, place: "an element of foreign_keys")
        var scanner = ReferenceScanner(text)
        guard let child = scanner.name(), let columns = scanner.columns(), scanner.word("references"),
            let parent = scanner.name(), let parentColumns = scanner.isAtEnd ? [] : scanner.columns(),
            scanner.isAtEnd, parentColumns.isEmpty || parentColumns.count == columns.count
        else {
            throw reader.problem(
                "can't read the foreign key '\(text)'", at: node.position,
                next: "write it as 'orders (customer_ref) references customers (id)'")
        }
        return VirtualForeignKey(
            child: NamePattern(child), columns: columns.map { Identifier($0) }, parent: NamePattern(parent),
            parentColumns: parentColumns.map { Identifier($0) }, position: node.position)
    }
}

extension ConfigurationReader {
    func rowCount(_ node: ConfigurationNode, place: String) throws -> RowCount {
        let text = try text(node, place: place)
        guard let count = RowCount(text) else {
            throw problem(
                "\(place) must be a number of rows, not '\(text)'", at: node.position,
                next: "write a count such as 5000, or 5xusers for five times the rows of users")
        }
        return count
    }

    func generator(_ node: ConfigurationNode, column: String, _ options: [String: [String]]) throws -> String {
        let text = try text(node, place: "generator of \(column)")
        guard options[text] != nil else {
            throw problem(
                "unknown generator '\(text)' for \(column)", at: node.position,
                next: (nearestName(to: text, among: options.keys.sorted()).map { "did you mean '\($0)'? " } ?? "")
                    + "'seed generators' lists them all")
        }
        return text
    }

    /// A list of values, or a mapping of values to whole-number weights.
    func weightedValues(_ node: ConfigurationNode, place: String) throws -> [Configuration.WeightedValue] {
        let values: [Configuration.WeightedValue]
        if case .map(let entries, _) = node {
            values = try entries.map {
                .init(
                    text: $0.key,
                    weight: try integer($0.value, place: "the weight of '\($0.key)'", atLeast: 1, atMost: 1_000_000))
            }
        } else {
            values = try elements(node, place: place).map { .init(text: try text($0, place: place)) }
        }
        guard !values.isEmpty else { throw problem("\(place) names no value", at: node.position) }
        return values
    }

    /// A date or a timestamp, as microseconds since 1970 (UTC).
    func instant(_ node: ConfigurationNode, place: String) throws -> Int64 {
        let text = try text(node, place: place)
        guard let value = ConfigurationInstant.parse(text) else {
            throw problem(
                "\(place) must be a date or a time, not '\(text)'", at: node.position,
                next: "write it as 2025-06-30 or 2025-06-30T12:00:00Z")
        }
        return value
    }
}
