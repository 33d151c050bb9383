import SeedSchema

/// Which tables a run is about.
enum Selection {
    static func tables(_ schema: Schema, _ options: PlanOptions) throws -> [Table] {
        let rooted = schema.tables.filter { $0.partition == nil }
        for pattern in options.only + options.exclude + options.tableRows.map(\.pattern)
        where !rooted.contains(where: { pattern.matches($0.name) }) {
            throw unknown(pattern, rooted, "--table, --only or --exclude")
        }
        for rule in options.configuration.tables where !rooted.contains(where: { rule.pattern.matches($0.name) }) {
            throw Diagnostic(
                .configuration, "seed.yaml speaks of table \(rule.pattern), which the schema doesn't have",
                details: position(rule.position, options.configuration),
                next: suggestion(rule.pattern.text, rooted) ?? "take it out of the file")
        }
        return rooted.filter { table in
            (options.only.isEmpty || options.only.contains { $0.matches(table.name) })
                && !options.exclude.contains { $0.matches(table.name) }
        }
    }

    private static func unknown(_ pattern: NamePattern, _ tables: [Table], _ option: String) -> Diagnostic {
        Diagnostic(
            .usage, "no table is named \(pattern)", details: ["given with \(option)"],
            next: suggestion(pattern.text, tables) ?? "see the tables with seed plan")
    }

    private static func suggestion(_ name: String, _ tables: [Table]) -> String? {
        nearestName(to: name, among: tables.map(\.name.name.name) + tables.map(\.name.description))
            .map { "did you mean \($0)?" }
    }

    static func unknownColumn(_ rule: Configuration.ColumnRule, _ table: Table) -> Diagnostic {
        Diagnostic(
            .configuration, "seed.yaml speaks of column \(table.name).\(rule.name), which the table doesn't have",
            next: nearestName(to: rule.name.name, among: table.columns.map(\.name.name)).map { "did you mean \($0)?" })
    }

    static func position(_ position: SourcePosition?, _ configuration: Configuration) -> [String] {
        guard let position else { return [] }
        return ["\(configuration.source ?? "seed.yaml"):\(position.line):\(position.column)"]
    }

    /// The schema with the references that only the configuration knows of.
    static func withVirtualKeys(_ schema: Schema, _ configuration: Configuration) throws -> Schema {
        guard !configuration.foreignKeys.isEmpty else { return schema }
        var out = schema
        for key in configuration.foreignKeys {
            guard let child = out.tables.firstIndex(where: { key.child.matches($0.name) }),
                let parent = out.tables.first(where: { key.parent.matches($0.name) })
            else {
                throw Diagnostic(
                    .configuration, "seed.yaml declares a foreign key between tables that the schema doesn't have",
                    details: ["\(key.child) references \(key.parent)"] + position(key.position, configuration),
                    next: nil)
            }
            let columns = key.parentColumns.isEmpty ? (parent.primaryKey?.plainColumns ?? []) : key.parentColumns
            guard columns.count == key.columns.count, columns.allSatisfy({ parent.column($0) != nil }),
                key.columns.allSatisfy({ out.tables[child].column($0) != nil })
            else {
                throw Diagnostic(
                    .configuration, "the foreign key of \(key.child) in seed.yaml doesn't fit its tables",
                    details: position(key.position, configuration),
                    next: "name as many columns of \(key.parent) as of \(key.child)")
            }
            out.tables[child].foreignKeys.append(
                ForeignKey(name: nil, columns: key.columns, parent: parent.name, parentColumns: columns))
        }
        return out
    }
}
