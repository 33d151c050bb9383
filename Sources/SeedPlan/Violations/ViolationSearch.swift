import SeedRows
import SeedSchema

/// Changes a good row, a little at a time, until it breaks the target alone.
final class ViolationSearch {
    /// Column -> the place of its new value in the pool vectors.
    private typealias Change = [(column: Identifier, vector: ColumnVector, at: Int)]

    private let target: ViolationTarget
    private let base: CompiledTable
    private let wider: CompiledTable
    private let compiler: TableCompiler
    private let judge: ViolationJudge
    private var template: [ColumnVector] = []

    init(_ target: ViolationTarget, _ plan: Plan, _ base: CompiledTable, _ widerPlan: Plan) throws {
        self.target = target
        self.base = base
        guard let i = widerPlan.tables.firstIndex(where: { $0.name == target.table }),
            let compiler = widerPlan.compiled[i].compiler
        else { throw Diagnostic(.unsatisfiable, "\(target.table) has no rows in this plan", next: "give it rows") }
        wider = widerPlan.compiled[i]
        self.compiler = compiler
        judge = try ViolationJudge(compiler, base, plan)
    }

    func run() throws -> Violation? {
        let first = base.context.firstRow + base.context.rows
        let last = wider.context.firstRow + wider.context.rows
        let runner = Runner(wider.program)
        for row in first..<max(last, first) {
            guard (try? runner.fill(start: row, count: 1)) != nil else { continue }
            template = runner.columns.map { $0.count > 0 ? $0.copy(capacity: 1) : $0 }
            guard pointsInside(first),
                judge.breaks([], exclusion: nil, template, 0, changed: Set(compiler.order))
            else { continue }
            if let broken = try search() { return violation(broken) }
        }
        return nil
    }

    /// A reference to the table itself must be to a row that stands there.
    private func pointsInside(_ limit: Int64) -> Bool {
        compiler.picks.allSatisfy { pick in
            !pick.isSelf || template[pick.slot].isNull(0) || template[pick.slot].ints[0] < limit
        }
    }

    private func search() throws -> [ColumnVector]? {
        switch target.kind {
        case .notNull(let column):
            return apply([], nulls: [column])
        case .check(let check, let columns):
            guard let place = judge.place(of: check, columns) else { return nil }
            return try searchCheck(place, check, columns)
        case .foreignKey(let key): return try searchForeignKey(key)
        case .unique(let i):
            let key = compiler.table.uniqueKeys[i]
            let columns = ViolationTarget.columns(key) + (key.predicate?.columns ?? [])
            return try searchTwin(columns, expected: [.unique(i)])
        case .exclusion(let i):
            let exclusion = compiler.table.exclusions[i]
            let columns = exclusion.elements.flatMap(\.expression.columns) + (exclusion.predicate?.columns ?? [])
            return try searchTwin(columns, expected: [])
        }
    }

    private var exclusion: Int? {
        if case .exclusion(let i) = target.kind { return i }
        return nil
    }

    // MARK: Candidates

    /// The template with changes, when it breaks exactly what is expected.
    private func apply(
        _ change: Change, nulls: [Identifier] = [], expected: Set<ViolationJudge.Breach>? = nil
    ) -> [ColumnVector]? {
        var row = template
        var changed = Set(nulls)
        for (column, vector, at) in change {
            guard let slot = compiler.states[column]?.slot else { return nil }
            let one = ColumnVector(layout: row[slot].layout, capacity: 1)
            one.append(from: vector, at: at)
            row[slot] = one
            changed.insert(column)
        }
        for column in nulls {
            guard let slot = compiler.states[column]?.slot else { return nil }
            let one = ColumnVector(layout: row[slot].layout, capacity: 1)
            one.appendNull()
            row[slot] = one
        }
        let wanted = expected ?? Set(nulls.map { .notNull($0) })
        return judge.breaks(wanted, exclusion: exclusion, row, 0, changed: changed) ? row : nil
    }

    /// Values for a column: from expressions, and those of the plan's first rows.
    private func pool(_ column: Identifier, _ expressions: [Expression]) throws -> ColumnVector {
        guard let state = compiler.states[column] else { return ColumnVector(layout: .int64, capacity: 1) }
        let out = ColumnVector(layout: state.wire.layout, capacity: 2048)
        let current = template[state.slot].isNull(0) ? nil : spelled(state)
        for text in ValuePool(state: state, schema: compiler.schema, current: current).texts(for: expressions).prefix(
            1000)
        {
            _ = out.append(text: text, wire: state.wire)
        }
        if !state.isNotNull { out.appendNull() }
        if let slot = base.program.columns[column] {
            let runner = Runner(base.program)
            let count = Int(min(base.context.rows, 24))
            if (try? runner.fill(start: base.context.firstRow, count: count)) != nil {
                for j in 0..<count { out.append(from: runner.columns[slot], at: j) }
            }
        }
        for (other, known) in compiler.states where other != column && known.wire == state.wire {
            out.append(from: template[known.slot], at: 0)
        }
        return out
    }

    /// The template's value as text, where its form is simple.
    private func spelled(_ state: TableCompiler.ColumnState) -> String? {
        switch state.wire {
        case .text, .literal, .jsonb: return template[state.slot].string(0)
        case .int2, .int4, .int8: return "\(template[state.slot].ints[0])"
        default: return nil
        }
    }

    private func searchCheck(_ place: Int, _ check: CheckConstraint, _ columns: [Identifier]) throws -> [ColumnVector]?
    {
        let written = columns.filter { compiler.states[$0] != nil }
        var pools: [Identifier: ColumnVector] = [:]
        for column in written { pools[column] = try pool(column, [check.expression]) }
        for column in written {
            guard let values = pools[column] else { continue }
            for at in 0..<values.count {
                if let row = apply([(column, values, at)], expected: [.check(place)]) { return row }
            }
        }
        for (i, a) in written.enumerated() {
            for b in written[(i + 1)...] {
                guard let first = pools[a], let second = pools[b] else { continue }
                for at in 0..<min(first.count, 60) {
                    for other in 0..<min(second.count, 60) {
                        if let row = apply([(a, first, at), (b, second, other)], expected: [.check(place)]) {
                            return row
                        }
                    }
                }
            }
        }
        return nil
    }

    private func searchForeignKey(_ key: ForeignKey) throws -> [ColumnVector]? {
        let shared = compiler.table.foreignKeys.filter { $0 != key }.flatMap(\.columns)
        // A column that no other reference reads first.
        let columns = key.columns.filter { !shared.contains($0) } + key.columns.filter { shared.contains($0) }
        for column in columns {
            let values = try pool(
                column, compiler.checks.filter { $0.columns.contains(column) }.map(\.constraint.expression))
            for at in 0..<values.count where !values.isNull(at) {
                if let row = apply([(column, values, at)], expected: [.foreignKey(key)]) { return row }
                // A reference that the template leaves NULL as a whole.
                guard key.columns.count > 1 else { continue }
                let rest = try key.columns.filter { $0 != column }.map { ($0, try pool($0, [])) }
                let change =
                    [(column, values, at)]
                    + rest.compactMap { name, pool -> (Identifier, ColumnVector, Int)? in
                        (0..<pool.count).first { !pool.isNull($0) }.map { (name, pool, $0) }
                    }
                if let row = apply(change, expected: [.foreignKey(key)]) { return row }
            }
        }
        return nil
    }

    /// Takes columns from a row that stands there, with the references that they are part of.
    private func searchTwin(
        _ columns: [Identifier], expected: Set<ViolationJudge.Breach>
    ) throws -> [ColumnVector]? {
        var taken = Set(columns)
        var grew = true
        while grew {
            grew = false
            for key in compiler.table.foreignKeys where !taken.isDisjoint(with: key.columns) {
                if !taken.isSuperset(of: key.columns) {
                    taken.formUnion(key.columns)
                    grew = true
                }
            }
        }
        let runner = Runner(base.program)
        for offset in 0..<min(base.context.rows, 400) {
            guard (try? runner.fill(start: base.context.firstRow + offset, count: 1)) != nil else { continue }
            for set in [Set(columns), taken] {
                let change = set.sorted().compactMap { column -> (Identifier, ColumnVector, Int)? in
                    guard compiler.states[column] != nil, let slot = base.program.columns[column] else { return nil }
                    return (column, runner.columns[slot], 0)
                }
                if case .exclusion = target.kind, change.contains(where: { $0.1.isNull(0) }) { continue }
                if let row = apply(change, expected: expected) { return row }
            }
        }
        return nil
    }

    // MARK: The smallest

    private var needed: Set<Identifier> {
        switch target.kind {
        case .notNull(let column): return [column]
        case .check(_, let columns): return Set(columns)
        case .foreignKey(let key): return Set(key.columns)
        case .unique(let i):
            let key = compiler.table.uniqueKeys[i]
            return Set(ViolationTarget.columns(key) + (key.predicate?.columns ?? []))
        case .exclusion(let i):
            let exclusion = compiler.table.exclusions[i]
            return Set(exclusion.elements.flatMap(\.expression.columns) + (exclusion.predicate?.columns ?? []))
        }
    }

    private func violation(_ broken: [ColumnVector]) -> Violation {
        template = broken
        let expected = judge.breaches(template, 0, changed: Set(compiler.order))
        var kept: [TableLayout.Column] = []
        for column in base.layout.columns.reversed() {
            guard let state = compiler.states[column.name] else { continue }
            if needed.contains(column.name) {
                kept.append(column)
                continue
            }
            // The database gives the next number itself.
            if state.column.sequence != nil || state.column.isRowid { continue }
            let mayGo = state.column.defaultValue == nil && !state.column.isNotNull
            let value = template[state.slot]
            let blank = ColumnVector(layout: value.layout, capacity: 1)
            blank.appendNull()
            template[state.slot] = blank
            if mayGo, judge.breaks(expected, exclusion: exclusion, template, 0, changed: Set(compiler.order)) {
                continue
            }
            template[state.slot] = value
            kept.append(column)
        }
        kept.reverse()
        let says = target.expected
        let vectors = kept.compactMap { column in compiler.states[column.name].map { template[$0.slot] } }
        let overrides = kept.contains { column in compiler.table.column(column.name)?.identity == .always }
        var label = target.name?.name ?? ""
        if case .notNull(let column) = target.kind { label = column.name + " NOT NULL" }
        if label.isEmpty { label = target.names.first ?? "" }
        return Violation(
            table: target.table, constraint: label, sqlState: says.sqlState, condition: says.condition,
            resultCode: says.sqlite,
            layout: TableLayout(table: base.layout.table, columns: kept, overridesIdentity: overrides),
            batch: Batch(count: 1, columns: vectors))
    }
}
