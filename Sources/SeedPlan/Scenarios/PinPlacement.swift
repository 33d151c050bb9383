import SeedRows
import SeedSchema

/// Finds a place for each pinned row of a table: a row that is as wanted already, else the first one whose other columns
/// go with what is given, every CHECK passed and no unique key met twice. No other row changes.
struct PinPlacement {
    private let table: CompiledTable
    private let compiler: TableCompiler
    private let probes: [Sieve.Probe]
    private let runner: Runner
    /// By probe: the fingerprint of a key -> the row that has it.
    private var taken: [[UInt64: Int64]]
    /// Rows that are as a scenario wants, by the scenario's place.
    private var alike: [[Int64]]

    /// Places that are tried for one row.
    private static let limit: Int64 = 5000

    init?(_ table: CompiledTable) {
        guard let compiler = table.compiler, !compiler.context.pinned.isEmpty else { return nil }
        self.table = table
        self.compiler = compiler
        probes = compiler.uniqueProbes()
        runner = Runner(table.program)
        taken = probes.map { _ in [:] }
        alike = compiler.context.pinned.map { _ in [] }
    }

    /// - Throws: `TableProblem` for a scenario that fits nowhere.
    mutating func run() throws {
        let pinned = compiler.context.pinned
        for one in pinned { one.row.place(nil) }
        try survey()
        var used = Set<Int64>()
        let first = table.context.firstRow
        let last = first + table.context.rows
        for (i, one) in pinned.enumerated() {
            let others = (first..<min(last, first + Self.limit)).lazy
            let place =
                alike[i].first { !used.contains($0) && fits(one.row, $0) }
                ?? others.first { !used.contains($0) && fits(one.row, $0) }
            guard let place else {
                one.row.place(nil)
                throw TableProblem.impossible(
                    "no row of \(table.layout.table) can be what scenario \(one.row.name) wants",
                    details: table.constraints.prefix(8).map(\.label),
                    next: "give it other values, or fewer, in seed.yaml")
            }
            used.insert(place)
        }
    }

    /// Looks at all rows as they are without pins.
    private mutating func survey() throws {
        let first = table.context.firstRow
        let last = first + table.context.rows
        var row = first
        while row < last {
            let count = Int(min(Int64(Batch.standardRows), last - row))
            do {
                try runner.fill(start: row, count: count)
            } catch {
                throw Planning.noValues(table.layout.table, error.tests)
            }
            for j in 0..<count {
                for p in probes.indices {
                    if let print = probes[p].fingerprint(runner.columns, j) { taken[p][print] = row + Int64(j) }
                }
                for (i, one) in compiler.context.pinned.enumerated() where alike[i].count < 64 {
                    let isMet = table.program.slots.indices.allSatisfy { slot in
                        table.program.slots[slot].pins?.isMet(one.row, by: runner.columns[slot], at: j) ?? true
                    }
                    if isMet { alike[i].append(row + Int64(j)) }
                }
            }
            row += Int64(count)
        }
    }

    private mutating func fits(_ pinned: PinnedRow, _ row: Int64) -> Bool {
        pinned.place(row)
        guard (try? runner.fill(start: row, count: 1)) != nil else { return false }
        for test in table.sieve?.tests ?? [] {
            var failures = 0
            test.failures(runner.columns, count: 1) { _ in failures += 1 }
            if failures > 0 { return false }
        }
        let prints = probes.map { $0.fingerprint(runner.columns, 0) }
        for (p, print) in prints.enumerated() {
            if let print, let other = taken[p][print], other != row { return false }
        }
        guard compiler.referencesHold(runner.columns, workspace: runner.workspace) else { return false }
        for (p, print) in prints.enumerated() {
            if let print { taken[p][print] = row }
        }
        return true
    }
}
