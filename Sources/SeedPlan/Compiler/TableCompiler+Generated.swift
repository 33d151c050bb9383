import SeedRows
import SeedSchema

/// Generated columns: never written, but made beside the others where keys are about them.
extension TableCompiler {
    /// The expressions of the table's generated columns, over columns that are written.
    static func generatedExpressions(of table: Table) -> [Identifier: Expression] {
        var out: [Identifier: Expression] = [:]
        for column in table.columns { out[column.name] = column.generated?.expression }
        // SQLite lets one generated column build on another.
        for _ in 0..<out.count where out.values.contains(where: { $0.columns.contains { out[$0] != nil } }) {
            out = out.mapValues { $0.substituting(out) }
        }
        return out
    }

    /// The table with what its generated columns are made of in the place of these columns in unique keys.
    static func withoutGenerated(_ table: Table) -> Table {
        let generated = generatedExpressions(of: table)
        guard !generated.isEmpty else { return table }
        var table = table
        for i in table.uniqueKeys.indices {
            table.uniqueKeys[i].elements = table.uniqueKeys[i].elements.map { element in
                switch element {
                case .column(let c): return generated[c].map { .expression($0) } ?? element
                case .expression(let e): return .expression(e.substituting(generated))
                }
            }
            table.uniqueKeys[i].predicate = table.uniqueKeys[i].predicate?.substituting(generated)
        }
        return table
    }

    /// Slots for generated columns that foreign keys are about, on either side.
    func buildGenerated() throws {
        let generated = TableCompiler.generatedExpressions(of: table)
        let own = Set(references.flatMap(\.columns))
        for column in table.columns where own.contains(column.name) || context.referenced.contains(column.name) {
            guard let expression = generated[column.name], states[column.name] == nil else { continue }
            let kind = schema.baseKind(column.type.kind)
            let cast = Expression.cast(expression, ColumnType(spelling: column.type.spelling, kind: kind))
            let compiled =
                (try? context.evaluator.compile(cast, columns: { self.table.column($0) }))
                ?? (try? context.evaluator.compile(expression, columns: { self.table.column($0) }))
            guard let compiled, let (bound, dependencies) = bindRow(compiled) else {
                throw TableProblem.impossible(
                    "\(table.name).\(column.name) is generated, foreign keys are about it, and seed can't compute it",
                    details: ["GENERATED ALWAYS AS (\(column.generated?.sql ?? ""))"],
                    next: "leave the tables of these foreign keys out with --exclude")
            }
            let wire = wire(for: column, kind)
            let generator = Computed(expression: bound, wire: wire, kind: kind, dependencies: dependencies)
            let slot = addSlot(column.name.name, generator, anchored: false)
            states[column.name] = ColumnState(
                column: column, kind: kind, wire: wire, isNotNull: column.isNotNull, slot: slot,
                plan: ColumnPlan(
                    name: column.name, type: column.type.spelling, generator: "generated", reason: "", nullPercent: 0))
        }
    }

    /// Foreign keys that lie in generated columns: what comes out must be some parent's key.
    func membershipTests() throws -> [any RowTest] {
        try references.map { key in
            let slots = key.columns.compactMap { states[$0]?.slot }
            guard slots.count == key.columns.count, let source = context.sources[key.parent], key.parent != table.name else {
                throw TableProblem.impossible(
                    "\(table.name) has a foreign key in a generated column that seed can't compute",
                    details: [label(key)], next: "leave the table out with --exclude \(table.name)")
            }
            let wanted = zip(key.columns, key.parentColumns).map { (column: $1, wire: wireType($0)) }
            return MembershipTest(
                label: label(key), dependencies: slots, index: ClassIndex(source: source, columns: wanted, demands: []))
        }
    }
}
