import SeedRows
import SeedSchema

/// Generators are tried out before they are taken.
extension TableCompiler {
    func length(_ state: ColumnState) -> Int? {
        switch state.kind {
        case .text(let n): return n
        case .character(let n): return n
        default: return nil
        }
    }

    func vector(_ values: [Value], _ state: ColumnState) -> ColumnVector? {
        let out = ColumnVector(layout: state.wire.layout, capacity: max(values.count, 1))
        for value in values where !value.append(to: out, wire: state.wire, kind: state.kind) { return nil }
        return out.count == 0 ? nil : out
    }

    /// The share of sampled values that pass the tests of their own column.
    func acceptance(
        of generator: any Generator, _ tests: [BoundExpression], entity: String?, _ column: Identifier
    ) -> Double {
        guard !tests.isEmpty, generator.dependencies.isEmpty else { return 1 }
        let count = 32
        // The first rows and any others: regular steps would fall in with values that follow the row's number.
        let last = UInt64(max(context.rows, 1))
        var rows = (0..<count).map { i in
            context.firstRow + (i < 8 ? Int64(i) : Int64(Mixer.below(last, Mixer.mix(UInt64(i)))))
        }
        if generator is RowNumber { rows[count - 1] = context.firstRow + Int64(last) - 1 }
        let stream = stream(entity.map { "entity " + $0 } ?? keyName(column))
        var keys = rows.map { stream.key(row: $0) }
        let out = ColumnVector(layout: generator.layout, capacity: count)
        let workspace = Workspace(capacity: count)
        rows.withUnsafeMutableBufferPointer { rows in
            keys.withUnsafeMutableBufferPointer { keys in
                guard let r = rows.baseAddress, let k = keys.baseAddress else { return }
                generator.fill(
                    out,
                    FillContext(
                        count: count, rows: UnsafePointer(r), keys: UnsafePointer(k), columns: [], workspace: workspace)
                )
            }
        }
        var bad = Set<Int>()
        for test in tests { test.holds(columns: [out], count: count) { bad.insert($0) } }
        // Drawn again it is the same: one row that it doesn't fit is a row lost.
        if generator is RowNumber, !bad.isEmpty { return 0 }
        return Double(count - bad.count) / Double(count)
    }

    /// What the column would be made by if no pattern were forbidden, where the forbidden ones hardly ever come up.
    func unaffected(
        _ column: Identifier, _ state: ColumnState, _ domain: ColumnDomain, _ tests: [BoundExpression],
        distinct: UInt64?
    ) -> Choice? {
        guard !domain.excludedPatterns.isEmpty else { return nil }
        var domain = domain
        domain.excludedPatterns = []
        let isUnique = distinct != nil
        let fitted = DomainGenerators.make(
            domain, state.kind, state.wire, length(state), context.now, distinct: distinct,
            rows: isUnique ? context.firstRow + context.rows : context.rows)
        guard
            let generator = fitted
                ?? typeGenerator(state.column, state.kind, distinct: isUnique, options: domain.options),
            generator.layout == state.wire.layout,
            acceptance(of: generator, tests, entity: nil, column) >= (isUnique ? 1 : 0.9)
        else { return nil }
        let suffix = isUnique ? ", unique" : ""
        return fitted == nil
            ? Choice(generator: generator, name: "type", reason: "type \(state.column.type.spelling)" + suffix)
            : Choice(generator: generator, name: "from_check", reason: "CHECK" + suffix)
    }

    /// Expressions over one column, bound to a slot that holds it. Those that can't be read are left out.
    func bound(_ atoms: [Expression], column: Identifier, slot: Int) -> [BoundExpression] {
        guard let state = states[column] else { return [] }
        return atoms.compactMap { atom in
            guard let compiled = try? context.evaluator.compile(atom, columns: { self.table.column($0) }) else {
                return nil
            }
            return BoundExpression(compiled, slots: [slot], wires: [state.wire], kinds: [state.kind])
        }
    }
}
