import SeedRows
import SeedSchema

/// Generated columns: never written, but made beside the others where keys are about them.
extension TableCompiler {
    /// Generated columns that lie in foreign keys of their table: the reference decides their value, and what they are
    /// made of must agree.
    static func followers(of table: Table) -> Set<Identifier> {
        let own = Set(table.foreignKeys.flatMap(\.columns))
        return Set(table.columns.filter { $0.generated != nil && own.contains($0.name) }.map(\.name))
    }

    /// The expressions of the table's generated columns, over columns that are written.
    static func generatedExpressions(of table: Table, without left: Set<Identifier> = []) -> [Identifier: Expression] {
        var out: [Identifier: Expression] = [:]
        for column in table.columns { out[column.name] = column.generated?.expression }
        // SQLite lets one generated column build on another.
        for _ in 0..<out.count where out.values.contains(where: { $0.columns.contains { out[$0] != nil } }) {
            out = out.mapValues { $0.substituting(out) }
        }
        return out.filter { !left.contains($0.key) }
    }

    /// What a generated column must equal, as if it were written and a CHECK said so.
    func followerCheck(_ column: Column, _ expression: Expression) throws -> CheckConstraint {
        let own = Expression.column(column.name)
        var nulls: [Expression] = []
        if context.nullsFollowers, !column.isNotNull, let input = nullingColumn(of: expression) {
            nulls = [.isNull(own), .isNull(.column(input))]
        }
        var check = CheckConstraint(
            name: nil,
            expression: expression.columns.isEmpty
                ? .binary("=", own, expression) : .not(.isDistinct(own, expression)),
            sql: "\(column.name) is generated")
        if let problem = context.evaluator.supports(check.expression, columns: { self.table.column($0) }) {
            throw TableProblem.impossible(
                "\(table.name).\(column.name) is generated, lies in a foreign key, and seed can't compute it",
                details: ["GENERATED ALWAYS AS (\(column.generated?.sql ?? ""))", problem.description],
                next: "leave the table out with --exclude \(table.name)")
        }
        if !nulls.isEmpty { check.expression = .and(nulls + [check.expression]) }
        return check
    }

    /// A column that makes the expression NULL by being NULL, whatever the others are.
    private func nullingColumn(of expression: Expression) -> Identifier? {
        expression.columns.first { column in
            guard table.column(column)?.isNotNull == false, states[column] != nil else { return false }
            let value = try? context.evaluator.evaluate(
                expression, columns: { self.table.column($0) }, { $0 == column ? .null : .int(1) })
            return value?.isNull == true
        }
    }

    /// The table with what its generated columns are made of in the place of these columns in unique keys.
    static func withoutGenerated(_ table: Table) -> Table {
        let generated = generatedExpressions(of: table, without: followers(of: table))
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

    /// Slots for generated columns that foreign keys point to.
    func buildGenerated() throws {
        let generated = TableCompiler.generatedExpressions(of: table)
        for column in table.columns where context.referenced.contains(column.name) {
            guard let expression = generated[column.name], states[column.name] == nil else { continue }
            let kind = schema.baseKind(column.type.kind)
            let cast = Expression.cast(expression, ColumnType(spelling: column.type.spelling, kind: kind))
            let compiled =
                (try? context.evaluator.compile(cast, columns: { self.table.column($0) }))
                ?? (try? context.evaluator.compile(expression, columns: { self.table.column($0) }))
            guard let compiled, let (bound, dependencies) = bindRow(compiled) else {
                throw TableProblem.impossible(
                    "\(table.name).\(column.name) is generated, foreign keys point to it, and seed can't compute it",
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
}
