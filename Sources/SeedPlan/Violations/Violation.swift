import SeedRows
import SeedSchema

/// A row that breaks one constraint and no other, beside the rows of a plan.
public struct Violation {
    public var table: QualifiedName
    /// The constraint's name, or the column that is NOT NULL.
    public var constraint: String
    /// What PostgreSQL reports: five characters, and the condition's name.
    public var sqlState: String
    public var condition: String
    /// What SQLite reports.
    public var resultCode: String
    /// One row; columns that are not needed are left out.
    public var layout: TableLayout
    public var batch: Batch
}

extension Planner {
    /// Finds the smallest row that breaks a constraint and nothing else.
    ///
    /// - Parameter name: the constraint's name, `table.name`, `table.column` for NOT NULL, or, where there is no name,
    ///   `table.check(column)`, `table.unique(column)`, `table.foreign_key(column)`.
    /// - Throws: `Diagnostic`, 64 for a name that no constraint has, 65 where no such row was found.
    public static func violation(
        of name: String, schema: Schema, options: PlanOptions, database: (any Database)?
    ) throws -> Violation {
        let all = ViolationTarget.all(in: schema)
        let found = all.filter { $0.names.contains(name) }
        guard let target = found.first else {
            let names = Set(all.flatMap { $0.names.prefix(1) }).sorted()
            throw Diagnostic(
                .usage, "no constraint is named \(name)", details: names.count > 60 ? [] : names,
                next: nearestName(to: name, among: all.flatMap(\.names)).map { "did you mean \($0)?" })
        }
        guard Set(found.map(\.table)).count == 1 else {
            throw Diagnostic(
                .usage, "\(found.count) constraints are named \(name)", details: found.compactMap(\.names.first),
                next: "name the table, too")
        }
        let base = try plan(schema: schema, options: options, database: database)
        guard let i = base.tables.firstIndex(where: { $0.name == target.table }), base.tables[i].rows > 0 else {
            throw Diagnostic(.unsatisfiable, "\(target.table) has no rows in this plan", next: "give it rows")
        }
        var wider: Plan?
        for extra: Int64 in [64, 8, 1] where wider == nil {
            var options = options
            options.tableRows.append((NamePattern(target.table.description), .exactly(base.tables[i].rows + extra)))
            wider = try? plan(schema: schema, options: options, database: database)
        }
        // Where no further row fits, one that stands there is the pattern.
        let search = try ViolationSearch(target, base, base.compiled[i], wider ?? base)
        guard let violation = try search.run() else {
            throw Diagnostic(
                .unsatisfiable, "no row was found that breaks \(name) of \(target.table) and nothing else",
                details: ["other constraints may forbid the same rows"])
        }
        return violation
    }
}
