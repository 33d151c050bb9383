import SeedPlan
import SeedSchema

/// The flags of a command line that chose rows and their form, as the manifest keeps them: name -> values.
public struct FixtureFlags: Hashable, Sendable {
    /// In the order written: `rows`, `seed`, `table`, `only`, `exclude` …
    public var entries: [(String, [String])]

    public init(entries: [(String, [String])] = []) { self.entries = entries }

    public subscript(_ name: String) -> [String]? { entries.first { $0.0 == name }?.1 }

    public static func == (a: Self, b: Self) -> Bool {
        a.entries.elementsEqual(b.entries) { $0.0 == $1.0 && $0.1 == $1.1 }
    }
    public func hash(into hasher: inout Hasher) {
        for entry in entries {
            hasher.combine(entry.0)
            hasher.combine(entry.1)
        }
    }
}

/// Everything of flags and `seed.yaml` that decides of rows, flat: path -> value.
enum FixtureConfiguration {
    static func entries(_ options: PlanOptions) -> [String: String] {
        var out: [String: String] = ["rows": "\(options.rows)"]
        for entry in options.tableRows { out["--table " + entry.pattern.text] = "\(entry.rows)" }
        if !options.only.isEmpty { out["only"] = options.only.map(\.text).joined(separator: ", ") }
        if !options.exclude.isEmpty { out["exclude"] = options.exclude.map(\.text).joined(separator: ", ") }
        if options.skipImpossible { out["skip_impossible"] = "true" }
        let configuration = options.configuration
        if let locale = configuration.locale { out["locale"] = locale }
        if let now = configuration.now { out["now"] = "\(now)" }
        for rule in configuration.tables { add(rule, to: &out) }
        for (i, key) in configuration.foreignKeys.enumerated() {
            let columns = key.columns.map(\.name).joined(separator: ", ")
            let parents = key.parentColumns.map(\.name).joined(separator: ", ")
            out["foreign_keys.\(i + 1)"] = "\(key.child) (\(columns)) references \(key.parent) (\(parents))"
        }
        for scenario in configuration.scenarios { add(scenario, to: &out) }
        return out
    }

    private static func add(_ scenario: Configuration.Scenario, to out: inout [String: String]) {
        let path = "scenarios." + scenario.name
        out[path + ".table"] = scenario.table.text
        for given in scenario.columns { out["\(path).columns.\(given.column)"] = given.text ?? "NULL" }
        for parent in scenario.parents { out["\(path).parents.\(parent.reference)"] = parent.scenario }
        for children in scenario.children { out["\(path).children.\(children.table)"] = "\(children.count)" }
    }

    private static func add(_ rule: Configuration.TableRule, to out: inout [String: String]) {
        let path = "tables." + rule.pattern.text
        if let rows = rule.rows { out[path + ".rows"] = "\(rows)" }
        if let was = rule.was { out[path + ".was"] = was }
        for column in rule.columns {
            let path = path + "." + column.name.name
            if let generator = column.generator { out[path + ".generator"] = generator }
            if let rate = column.nullRate { out[path + ".null"] = "\(rate.numerator)/\(rate.denominator)" }
            if let minimum = column.minimum { out[path + ".min"] = minimum }
            if let maximum = column.maximum { out[path + ".max"] = maximum }
            if let was = column.was { out[path + ".was"] = was }
            if !column.values.isEmpty {
                out[path + ".values"] = column.values.map { "\($0.text): \($0.weight)" }.joined(separator: ", ")
            }
            for (name, value) in column.options { out[path + "." + name] = value }
        }
    }
}
