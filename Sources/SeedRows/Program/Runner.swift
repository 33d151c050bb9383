/// Runs a program on one thread, batch after batch, in memory that is reused.
public final class Runner {
    public let program: Program
    public let workspace: Workspace
    /// One vector a slot, filled for the last batch.
    public private(set) var columns: [ColumnVector]
    private let rows: UnsafeMutablePointer<Int64>
    private let ordinals: UnsafeMutablePointer<Int64>
    private let used: [Int]

    /// - Parameter wanted: slots that the caller will read; nil: all.
    public init(_ program: Program, wanted: [Int]? = nil, workspace: Workspace? = nil) {
        self.program = program
        self.workspace = workspace ?? Workspace()
        let nothing = ColumnVector(layout: .int64, capacity: 1)
        let reads = wanted.map { wanted in
            wanted + program.redraws.filter { !Set($0.slots).isDisjoint(with: wanted) }.flatMap(\.closure)
        }
        used = reads.map { Program.closure($0, program.slots, program.order) } ?? program.order
        columns = Array(repeating: nothing, count: program.slots.count)
        for slot in used { columns[slot] = ColumnVector(layout: program.slots[slot].layout) }
        rows = .allocate(capacity: Batch.standardRows)
        ordinals = .allocate(capacity: Batch.standardRows)
    }
    deinit {
        rows.deallocate()
        ordinals.deallocate()
    }

    /// Makes rows `start ..< start + count` (at most a standard batch) of the table's own numbering.
    public func fill(start: Int64, count: Int) throws(RowFailure) {
        for j in 0..<count { rows[j] = start + Int64(j) }
        if let accepted = program.accepted {
            for j in 0..<count {
                ordinals[j] = rows[j]
                rows[j] = accepted[Int(rows[j] - program.firstRow)]
            }
        }
        let own = program.accepted == nil ? nil : UnsafePointer(ordinals)
        fillOnce(count, ordinals: own)
        for redraw in program.redraws {
            let open = settle(redraw, count, ordinals: own, limit: Program.attemptLimit)
            if !open.isEmpty {
                throw RowFailure(table: program.name, tests: Runner.failed(redraw.tests, columns, count))
            }
        }
    }

    /// Makes candidates and draws them again where tests fail, for a while: what a sieve looks at.
    ///
    /// - Returns: places of candidates that fail still, by the labels of the tests that they fail.
    public func fillCandidates(_ numbers: [Int64]) -> [String: Set<Int>] {
        let count = numbers.count
        for (j, number) in numbers.enumerated() { rows[j] = number }
        fillOnce(count)
        var bad: [String: Set<Int>] = [:]
        for redraw in program.redraws
        where !settle(redraw, count, ordinals: nil, limit: Program.candidateAttempts).isEmpty {
            for test in redraw.tests {
                test.failures(columns, count: count) { bad[test.label, default: []].insert($0) }
            }
        }
        return bad
    }

    /// Makes rows as they are first drawn, without tests.
    public func fillRaw(start: Int64, count: Int) {
        for j in 0..<count { rows[j] = start + Int64(j) }
        fillOnce(count)
    }

    private func fillOnce(_ count: Int, ordinals: UnsafePointer<Int64>? = nil) {
        for slot in used {
            columns[slot].clear()
            program.slots[slot].fill(
                columns[slot], rows: rows, count: count, attempt: 0, columns: columns, workspace: workspace,
                ordinals: ordinals)
        }
    }

    /// Draws the rows that fail a test again until all pass, and puts them in their places.
    ///
    /// - Returns: places of the rows that fail after `limit` draws; they stay as they were.
    private func settle(
        _ redraw: Program.Redraw, _ count: Int, ordinals: UnsafePointer<Int64>?, limit: UInt32
    ) -> [Int] {
        guard redraw.slots.contains(where: { used.contains($0) }) else { return [] }
        let failing = Runner.failures(redraw.tests, columns, count)
        guard !failing.isEmpty else { return [] }
        let search = LocalSearch(program, redraw, workspace)
        let open = search.run(failing, rows: rows, ordinals: ordinals, columns: columns, limit: limit)
        var places: [Int: Int] = [:]
        for (k, j) in search.settled.enumerated() { places[j] = k }
        for slot in redraw.slots where !places.isEmpty { splice(slot, search.values(of: slot), places, count) }
        search.restore()
        return open
    }

    private func splice(_ slot: Int, _ fresh: ColumnVector, _ settled: [Int: Int], _ count: Int) {
        let whole = workspace.vector(program.slots[slot].layout)
        for j in 0..<count {
            if let k = settled[j] {
                whole.append(from: fresh, at: k)
            } else {
                whole.append(from: columns[slot], at: j)
            }
        }
        workspace.restore(columns[slot])
        columns[slot] = whole
    }

    private static func failures(_ tests: [any RowTest], _ columns: [ColumnVector], _ count: Int) -> [Int] {
        var bad = Set<Int>()
        for test in tests { test.failures(columns, count: count) { bad.insert($0) } }
        return bad.sorted()
    }

    private static func failed(_ tests: [any RowTest], _ columns: [ColumnVector], _ count: Int) -> [String] {
        tests.filter { test in
            var any = false
            test.failures(columns, count: count) { _ in any = true }
            return any
        }.map(\.label)
    }
}
