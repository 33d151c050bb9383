import SeedRows
import SeedSchema

/// The rows that scenarios pin, by table.
struct ScenarioRows {
    /// A pinned row and what it holds.
    struct Pinned {
        var row: PinnedRow
        /// nil for the children that a scenario asks for.
        var scenario: Configuration.Scenario?
        var columns: [Configuration.Scenario.Given] = []
        /// A column of a foreign key, or the parent's name; the parent.
        var parents: [(reference: String, row: PinnedRow)] = []
    }
    private(set) var byTable: [QualifiedName: [Pinned]] = [:]
    /// The named ones, in the order of the file.
    private(set) var named: [PinnedRow] = []

    /// - Throws: `Diagnostic` (78) for a table, column or scenario that isn't there.
    init(_ configuration: Configuration, _ schema: Schema, selected: Set<QualifiedName>) throws {
        var rows: [String: PinnedRow] = [:]
        func problem(_ headline: String, _ scenario: Configuration.Scenario, next: String? = nil) -> Diagnostic {
            Diagnostic(
                .configuration, headline, details: Selection.position(scenario.position, configuration), next: next)
        }
        func table(_ pattern: NamePattern, _ scenario: Configuration.Scenario) throws -> Table {
            if let table = schema.tables.first(where: { pattern.matches($0.name) }) { return table }
            let names = schema.tables.map(\.name.name.name)
            throw problem(
                "scenario \(scenario.name) speaks of table \(pattern), which isn't there", scenario,
                next: nearestName(to: pattern.text, among: names).map { "did you mean \($0)?" })
        }
        for scenario in configuration.scenarios {
            let table = try table(scenario.table, scenario)
            guard selected.contains(table.name) else { continue }
            for given in scenario.columns where table.column(given.column) == nil {
                throw problem(
                    "scenario \(scenario.name) gives column \(given.column), which \(table.name) doesn't have",
                    scenario,
                    next: nearestName(to: given.column.name, among: table.columns.map(\.name.name)).map {
                        "did you mean \($0)?"
                    })
            }
            let row = PinnedRow(name: scenario.name, table: table.name)
            rows[scenario.name] = row
            named.append(row)
        }
        for scenario in configuration.scenarios {
            guard let row = rows[scenario.name] else { continue }
            var pinned = Pinned(row: row, scenario: scenario, columns: scenario.columns)
            for parent in scenario.parents {
                guard let other = rows[parent.scenario] else {
                    throw problem(
                        "scenario \(scenario.name) has the parent \(parent.scenario), which is no scenario", scenario,
                        next: nearestName(to: parent.scenario, among: rows.keys.sorted()).map { "did you mean \($0)?" })
                }
                pinned.parents.append((parent.reference, other))
            }
            byTable[row.table, default: []].append(pinned)
            for children in scenario.children {
                let child = try table(children.table, scenario)
                guard let key = child.foreignKeys.first(where: { $0.parent == row.table }) else {
                    throw problem(
                        "scenario \(scenario.name) wants children in \(child.name), which doesn't reference \(row.table)",
                        scenario)
                }
                for number in 0..<children.count {
                    let name = "\(scenario.name)/\(child.name)/\(number + 1)"
                    byTable[child.name, default: []].append(
                        Pinned(
                            row: PinnedRow(name: name, table: child.name),
                            parents: [(key.columns.first?.name ?? "", row)]))
                }
            }
        }
    }
}
