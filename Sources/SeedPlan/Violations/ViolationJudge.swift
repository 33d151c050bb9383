import SeedRows
import SeedSchema

/// Says of candidate rows which constraints they break beside the rows of a plan.
final class ViolationJudge {
    let compiler: TableCompiler
    private let base: CompiledTable
    private let plan: Plan
    private let checks: [(constraint: CheckConstraint, columns: [Identifier], test: CheckTest)]
    private let probes: [Sieve.Probe]
    private let exclusions: ExclusionConflicts
    private var taken: [Set<UInt64>]
    private var parents: [ForeignKey: Set<UInt64>] = [:]
    private let workspace = Workspace()

    /// What a row breaks.
    enum Breach: Hashable {
        case notNull(Identifier)
        case check(Int)
        case unique(Int)
        case foreignKey(ForeignKey)
    }

    init(_ compiler: TableCompiler, _ base: CompiledTable, _ plan: Plan) throws {
        self.compiler = compiler
        self.base = base
        self.plan = plan
        checks = compiler.checks.compactMap { check in
            guard
                let compiled = try? compiler.context.evaluator.compile(
                    check.constraint.expression, columns: { compiler.table.column($0) }),
                let (expression, slots) = compiler.bindRow(compiled)
            else { return nil }
            return (
                check.constraint, check.columns,
                CheckTest(label: compiler.label(check.constraint), expression: expression, dependencies: slots)
            )
        }
        probes = compiler.uniqueProbes()
        taken = probes.map { _ in [] }
        exclusions = try ExclusionConflicts(compiler, base)
        guard let own = base.compiler else { return }
        let fingerprints = own.uniqueProbes()
        try ViolationJudge.forEach(base) { columns, j in
            for p in fingerprints.indices {
                if let print = fingerprints[p].fingerprint(columns, j) { taken[p].insert(print) }
            }
        }
    }

    /// The place of a CHECK among those that can be read.
    func place(of check: CheckConstraint, _ columns: [Identifier]) -> Int? {
        checks.firstIndex { candidate in
            guard Set(candidate.columns).isSubset(of: columns) || candidate.columns == columns else { return false }
            return check.name != nil ? candidate.constraint.name == check.name : candidate.constraint.sql == check.sql
        }
    }

    /// - Parameter changed: columns that are not those of a row of the plan.
    func breaches(_ columns: [ColumnVector], _ j: Int, changed: Set<Identifier>) -> Set<Breach> {
        var out = Set<Breach>()
        for (name, state) in compiler.states where columns[state.slot].isNull(j) {
            if state.column.isNotNull && !state.column.isRowid { out.insert(.notNull(name)) }
        }
        for (i, check) in checks.enumerated() {
            check.test.failures(columns, count: j + 1) { if $0 == j { out.insert(.check(i)) } }
        }
        for p in probes.indices {
            if let print = probes[p].fingerprint(columns, j), taken[p].contains(print) { out.insert(.unique(p)) }
        }
        for key in compiler.table.foreignKeys where !changed.isDisjoint(with: key.columns) {
            if isOrphan(key, columns, j) { out.insert(.foreignKey(key)) }
        }
        return out
    }

    /// Whether a row breaks what is wanted, and no more.
    ///
    /// - Parameter exclusion: the place of the exclusion constraint that is wanted as well.
    func breaks(
        _ wanted: Set<Breach>, exclusion: Int?, _ columns: [ColumnVector], _ j: Int, changed: Set<Identifier>
    ) -> Bool {
        guard breaches(columns, j, changed: changed) == wanted else { return false }
        let found = exclusions.found(columns, j)
        guard let exclusion else { return found.isEmpty }
        // Where the evaluator can't tell, a row that agrees in all columns conflicts.
        return found == [exclusion] || (found.isEmpty && !exclusions.canTell(exclusion))
    }

    private func isOrphan(_ key: ForeignKey, _ columns: [ColumnVector], _ j: Int) -> Bool {
        let own = key.columns.compactMap { compiler.states[$0]?.slot }
        guard own.count == key.columns.count else { return false }
        let nulls = own.count { columns[$0].isNull(j) }
        if nulls > 0 { return key.match == .full && nulls < own.count }
        let print = own.reduce(UInt64?.some(1)) { ClassIndexPrint.combine($0, columns[$1], j) }
        return print.map { !keys(of: key).contains($0) } ?? false
    }

    /// Fingerprints of the tuples that a foreign key can point to, laid out as the child's columns.
    private func keys(of key: ForeignKey) -> Set<UInt64> {
        if let known = parents[key] { return known }
        var out = Set<UInt64>()
        if let pick = compiler.picks.first(where: { $0.key == key }),
            let parent = plan.tables.first(where: { $0.name == key.parent })
        {
            let wires = key.columns.compactMap { compiler.states[$0]?.wire }
            let count = parent.existing + parent.rows
            var row: Int64 = 0
            let numbers = workspace.wordBuffer()
            defer { workspace.restore(numbers) }
            let rows = UnsafeMutableRawPointer(numbers).assumingMemoryBound(to: Int64.self)
            while row < count, wires.count == key.columns.count {
                let size = Int(min(Int64(Batch.standardRows), count - row))
                for j in 0..<size { rows[j] = row + Int64(j) }
                let vectors = zip(key.parentColumns, wires).map { column, wire in
                    let vector = workspace.vector(wire.layout)
                    pick.source.fill(column, wire: wire, rows: rows, count: size, into: vector, workspace: workspace)
                    return vector
                }
                for j in 0..<size {
                    if let print = vectors.reduce(UInt64?.some(1), { ClassIndexPrint.combine($0, $1, j) }) {
                        out.insert(print)
                    }
                }
                for vector in vectors { workspace.restore(vector) }
                row += Int64(size)
            }
        }
        parents[key] = out
        return out
    }

    /// Every row of a table, with all its slots.
    static func forEach(_ table: CompiledTable, _ body: ([ColumnVector], Int) throws -> Void) throws {
        let runner = Runner(table.program)
        let last = table.context.firstRow + table.context.rows
        var row = table.context.firstRow
        while row < last {
            let count = Int(min(Int64(Batch.standardRows), last - row))
            do {
                try runner.fill(start: row, count: count)
            } catch {
                throw Diagnostic(.unsatisfiable, "no row for \(error.table) was found", details: error.tests)
            }
            for j in 0..<count { try body(runner.columns, j) }
            row += Int64(count)
        }
    }
}
