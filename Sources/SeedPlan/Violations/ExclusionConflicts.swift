import SeedRows
import SeedSchema

/// Tells which exclusion constraints a candidate row breaks beside the rows of a plan.
///
/// Two rows conflict where the predicate holds for both and every operator holds between them (PostgreSQL's manual,
/// CREATE TABLE). What the evaluator can't read counts as no conflict.
struct ExclusionConflicts {
    private final class Test {
        /// Over the candidate's vectors with those of a row that stands there behind them.
        let conflict: BoundExpression
        /// Whether the constraint sees a row at all; nil: always.
        let predicate: BoundExpression?
        /// The vectors that are read.
        let slots: [Int]
        /// Rows of the plan that the constraint sees, as far as they are read.
        private(set) var rows: [ColumnVector]
        private(set) var count = 0

        init(_ conflict: BoundExpression, _ predicate: BoundExpression?, slots: [Int], rows: [ColumnVector]) {
            self.conflict = conflict
            self.predicate = predicate
            self.slots = slots
            self.rows = rows
        }

        func sees(_ columns: [ColumnVector], _ j: Int) -> Bool {
            guard let predicate else { return true }
            if case .bool(true)? = predicate.value(columns: columns, row: j) { return true }
            return false
        }

        func note(_ columns: [ColumnVector], _ j: Int) {
            for slot in slots {
                if rows[slot].count == rows[slot].capacity {
                    rows[slot] = rows[slot].copy(capacity: rows[slot].capacity * 2)
                }
                rows[slot].append(from: columns[slot], at: j)
            }
            count += 1
        }
    }
    /// By the constraint's place in its table.
    private var tests: [Int: Test] = [:]
    private let width: Int

    init(_ compiler: TableCompiler, _ base: CompiledTable) throws {
        width = (compiler.states.values.map(\.slot).max() ?? -1) + 1
        for (i, exclusion) in compiler.table.exclusions.enumerated() {
            tests[i] = ExclusionConflicts.test(exclusion, compiler, width)
        }
        guard !tests.isEmpty, let own = base.compiler else { return }
        // Slots of the two programs differ.
        var places: [(to: Int, from: Int)] = []
        for (name, state) in compiler.states {
            if let from = own.states[name]?.slot { places.append((state.slot, from)) }
        }
        try ViolationJudge.forEach(base) { columns, j in
            var row = [ColumnVector](repeating: ColumnVector(layout: .int64, capacity: 1), count: width)
            for (to, from) in places { row[to] = columns[from] }
            for test in tests.values where test.sees(row, j) { test.note(row, j) }
        }
    }

    func canTell(_ exclusion: Int) -> Bool { tests[exclusion] != nil }

    /// Places of the constraints that a row breaks.
    func found(_ columns: [ColumnVector], _ j: Int) -> Set<Int> {
        var out: Set<Int> = []
        for (i, test) in tests where test.count > 0 && test.sees(columns, j) {
            // The same row beside each of the others.
            var vectors = Array(columns.prefix(width))
            for slot in test.slots {
                vectors[slot] = ColumnVector(layout: columns[slot].layout, capacity: test.count)
                for _ in 0..<test.count { vectors[slot].append(from: columns[slot], at: j) }
            }
            vectors += test.rows
            test.conflict.isTrue(columns: vectors, count: test.count) { _ in out.insert(i) }
        }
        return out
    }

    private static func test(_ exclusion: ExclusionConstraint, _ compiler: TableCompiler, _ width: Int) -> Test? {
        // A name that no column has: an identifier is never empty.
        func other(_ column: Identifier) -> Identifier { Identifier("\u{0}" + column.name) }
        func own(_ column: Identifier) -> Identifier { Identifier(String(column.name.dropFirst())) }
        let conflict = Expression.and(
            exclusion.elements.map { element in
                let columns = element.expression.columns
                let renamed = Dictionary(
                    columns.map { ($0, Expression.column(other($0))) }, uniquingKeysWith: { a, _ in a })
                return .binary(element.operator, element.expression, element.expression.substituting(renamed))
            })
        let compiled = try? compiler.context.evaluator.compile(
            conflict,
            columns: { name in
                name.name.hasPrefix("\u{0}") ? compiler.table.column(own(name)) : compiler.table.column(name)
            })
        guard let compiled else { return nil }
        var slots: [Int] = []
        var read: Set<Int> = []
        var wires: [WireType] = []
        var kinds: [TypeKind] = []
        for column in compiled.columns {
            let isOther = column.name.hasPrefix("\u{0}")
            guard let state = compiler.states[isOther ? own(column) : column] else { return nil }
            slots.append(state.slot + (isOther ? width : 0))
            read.insert(state.slot)
            wires.append(state.wire)
            kinds.append(state.kind)
        }
        var predicate: BoundExpression?
        if let condition = exclusion.predicate {
            guard
                let compiled = try? compiler.context.evaluator.compile(
                    condition, columns: { compiler.table.column($0) }),
                let (bound, _) = compiler.bindRow(compiled)
            else { return nil }
            predicate = bound
        }
        var rows = [ColumnVector](repeating: ColumnVector(layout: .int64, capacity: 1), count: width)
        for state in compiler.states.values where read.contains(state.slot) {
            rows[state.slot] = ColumnVector(layout: state.wire.layout)
        }
        return Test(
            BoundExpression(compiled, slots: slots, wires: wires, kinds: kinds), predicate, slots: read.sorted(),
            rows: rows)
    }
}
