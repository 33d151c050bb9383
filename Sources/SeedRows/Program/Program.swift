import SeedSchema

/// How the rows of one table are made: slots in an order, and the tests that each row must pass.
///
/// Immutable once its table is planned; any number of threads may run it, each with a `Runner` of its own.
public final class Program: @unchecked Sendable {
    /// Slots that are drawn again together when a row fails one of the tests.
    struct Redraw: Sendable {
        var slots: [Int]
        /// The tests' slots and all that they build on, in order.
        var closure: [Int]
        var tests: [any RowTest]
        /// For each test, what may be drawn again when it fails: one column (or entity) and all that builds on it; at
        /// the end everything that the test reads. In order.
        var moves: [[[Int]]]
    }

    public let name: String
    public var rowCount: Int64
    /// The number of the first row: rows that already stand come before it.
    public let firstRow: Int64
    public private(set) var slots: [Slot]
    /// Slots that are columns of the table, by name.
    public let columns: [Identifier: Int]
    /// Every slot after those it depends on.
    let order: [Int]
    /// For each slot: itself and all it builds on, in order.
    let closures: [[Int]]
    let redraws: [Redraw]
    /// With a sieve: the candidate that stands for each row. Set once, before the program is run.
    public var accepted: [Int64]?

    /// Draws of one row before the program gives up on it.
    public static let attemptLimit: UInt32 = 4000
    /// Draws of a row that others may stand in for.
    static let candidateAttempts: UInt32 = 100

    /// - Parameters:
    ///   - redrawn: for each test, in the order of `tests`, slots that are drawn again when it fails.
    public init(
        name: String, rowCount: Int64, firstRow: Int64, slots: [Slot], columns: [Identifier: Int],
        tests: [any RowTest], redrawn: [[Int]]
    ) {
        self.name = name
        self.rowCount = rowCount
        self.firstRow = firstRow
        self.slots = slots
        self.columns = columns
        let order = Program.order(slots)
        self.order = order
        closures = slots.indices.map { Program.closure([$0], slots, order) }
        redraws = Program.redraws(slots, order, tests, redrawn)
    }

    /// Dependencies first. Slots in a circle can't be ordered; the planner never makes one.
    public static func order(_ slots: [Slot]) -> [Int] {
        var graph = DirectedGraph(count: slots.count)
        for (i, slot) in slots.enumerated() { for d in slot.generator.dependencies { graph.addEdge(from: i, to: d) } }
        return graph.components().flatMap { $0 }
    }

    /// Lets counters number the rows that a sieve keeps, not the candidates, where neither its tests nor `watched` slots
    /// build on them: keys without gaps, as a sequence of the database would make them.
    public func countDensely(apartFrom watched: [Int]) {
        let fixed = Set(Program.closure(watched + redraws.flatMap(\.closure), slots, order))
        for i in slots.indices where !fixed.contains(i) && slots[i].pins == nil {
            guard var counter = slots[i].generator as? Counter else { continue }
            counter.isDense = true
            slots[i].generator = counter
        }
    }

    /// The slots that these are made of, themselves included.
    public func sources(of slots: [Int]) -> Set<Int> { Set(Program.closure(slots, self.slots, order)) }

    static func closure(_ roots: [Int], _ slots: [Slot], _ order: [Int]) -> [Int] {
        var wanted = Set(roots)
        for slot in order.reversed() where wanted.contains(slot) {
            for d in slots[slot].generator.dependencies { wanted.insert(d) }
        }
        return order.filter { wanted.contains($0) }
    }

    private static func redraws(
        _ slots: [Slot], _ order: [Int], _ tests: [any RowTest], _ redrawn: [[Int]]
    ) -> [Redraw] {
        // Tests that share a slot are drawn together, and so is every slot that builds on a redrawn one.
        var groups: [(slots: Set<Int>, tests: [Int])] = []
        for (t, start) in redrawn.enumerated() {
            var members = Set(start)
            for slot in order where slots[slot].generator.dependencies.contains(where: { members.contains($0) }) {
                members.insert(slot)
            }
            var merged = (slots: members, tests: [t])
            var kept: [(slots: Set<Int>, tests: [Int])] = []
            for group in groups {
                if group.slots.isDisjoint(with: merged.slots) {
                    kept.append(group)
                } else {
                    merged.slots.formUnion(group.slots)
                    merged.tests = group.tests + merged.tests
                }
            }
            kept.append(merged)
            groups = kept
        }
        return groups.map { group in
            let list = order.filter { group.slots.contains($0) }
            let read = group.tests.flatMap { tests[$0].dependencies }
            return Redraw(
                slots: list, closure: closure(Array(Set(read).union(group.slots)).sorted(), slots, order),
                tests: group.tests.map { tests[$0] }, moves: group.tests.map { moves(redrawn[$0], slots, order) })
        }
    }

    /// Columns that share their keys (of one entity) are drawn together.
    private static func moves(_ start: [Int], _ slots: [Slot], _ order: [Int]) -> [[Int]] {
        var entities: [UInt64: Set<Int>] = [:]
        for slot in start { entities[slots[slot].stream.start, default: []].insert(slot) }
        var units = entities.keys.sorted().compactMap { entities[$0] }
        if units.count > 1 { units.append(Set(start)) }
        return units.map { unit in
            var members = unit
            for slot in order where slots[slot].generator.dependencies.contains(where: { members.contains($0) }) {
                members.insert(slot)
            }
            return order.filter { members.contains($0) }
        }
    }

    /// Fills one slot for any rows of the table (logical numbers, `firstRow ..< firstRow + rowCount`): how children
    /// recompute a parent's key.
    public func evaluate(
        slot: Int, rows: UnsafePointer<Int64>, count: Int, into out: ColumnVector, workspace: Workspace
    ) {
        if let accepted {
            let words = workspace.wordBuffer()
            defer { workspace.restore(words) }
            let mapped = UnsafeMutableRawPointer(words).assumingMemoryBound(to: Int64.self)
            for j in 0..<count { mapped[j] = accepted[Int(rows[j] - firstRow)] }
            fill(slot, rows: mapped, ordinals: rows, count: count, into: out, workspace: workspace)
        } else {
            fill(slot, rows: rows, ordinals: rows, count: count, into: out, workspace: workspace)
        }
    }

    private func fill(
        _ slot: Int, rows: UnsafePointer<Int64>, ordinals: UnsafePointer<Int64>, count: Int, into out: ColumnVector,
        workspace: Workspace
    ) {
        let closure = closures[slot]
        if closure.count == 1 {
            slots[slot].fill(
                out, rows: rows, count: count, attempt: 0, columns: [], workspace: workspace,
                ordinals: ordinals)
            return
        }
        var columns = Array(repeating: out, count: slots.count)
        for s in closure {
            let vector = s == slot ? out : workspace.vector(slots[s].layout)
            columns[s] = vector
            slots[s].fill(
                vector, rows: rows, count: count, attempt: 0, columns: columns, workspace: workspace,
                ordinals: ordinals)
        }
        for s in closure where s != slot { workspace.restore(columns[s]) }
    }
}

/// A row that no draw could make pass its tests.
public struct RowFailure: Error, Sendable {
    public var table: String
    public var tests: [String]
}
