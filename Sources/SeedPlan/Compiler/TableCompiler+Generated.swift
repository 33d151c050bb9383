import SeedRows
import SeedSchema

/// Generated columns: never written, but foreign keys point to them and unique keys count them.
extension TableCompiler {
    /// Makes the generated columns that children recompute.
    func deriveColumns() throws {
        for column in table.columns where context.referenced.contains(column.name) {
            guard let generated = column.generated else { continue }
            let kind = schema.baseKind(column.type.kind)
            let wire = wire(for: column, kind)
            let compiled = try? context.evaluator.compile(
                .cast(generated.expression, column.type), columns: { self.table.column($0) })
            guard let (expression, dependencies) = compiled.flatMap({ bindRow($0) }) else {
                throw TableProblem.impossible(
                    "\(table.name).\(column.name) is generated, foreign keys point to it, and seed can't compute it",
                    details: ["GENERATED ALWAYS AS (\(generated.sql))"],
                    next: "leave the tables that reference it out with --exclude")
            }
            derived[column.name] = addSlot(
                column.name.name,
                Computed(expression: expression, wire: wire, kind: kind, dependencies: dependencies))
        }
    }
}

extension Table {
    /// Unique keys over generated columns are keys over the expressions behind them.
    func withKeysOfWrittenColumns() -> Table {
        var generated: [Identifier: Expression] = [:]
        for column in columns { generated[column.name] = column.generated?.expression }
        guard generated.values.contains(where: { _ in true }) else { return self }
        var table = self
        for i in table.uniqueKeys.indices {
            for e in table.uniqueKeys[i].elements.indices {
                switch table.uniqueKeys[i].elements[e] {
                case .column(let c):
                    if let expression = generated[c] { table.uniqueKeys[i].elements[e] = .expression(expression) }
                case .expression(let expression):
                    table.uniqueKeys[i].elements[e] = .expression(expression.substituting(generated))
                }
            }
            table.uniqueKeys[i].predicate = table.uniqueKeys[i].predicate?.substituting(generated)
        }
        return table
    }
}
