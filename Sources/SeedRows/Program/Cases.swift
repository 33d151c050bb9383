/// Rows fall into cases: one for each way in which a group of CHECKs (or the predicate of a partial index) can hold.
///
/// The cases follow a fixed schedule of slots that repeats every `length` rows, so that the place of a row among the rows
/// of its cases is arithmetic.
public struct CaseSchedule: Sendable {
    public static let length = 64
    /// The case of each place in the cycle.
    public let places: [Int]

    /// - Parameter weights: one per case, all above zero where there is room.
    public init(weights: [Int], key: UInt64) {
        let length = max(CaseSchedule.length, weights.count)
        let total = max(weights.reduce(0, +), 1)
        var places: [Int] = []
        for (index, weight) in weights.enumerated() {
            let share = max(1, weight * length / total)
            places.append(contentsOf: Array(repeating: index, count: share))
        }
        while places.count < length { places.append(places.count % max(weights.count, 1)) }
        // A shuffle (Fisher and Yates) by the mixer, so that the cases alternate.
        for i in stride(from: places.count - 1, to: 0, by: -1) {
            places.swapAt(i, Int(Mixer.below(UInt64(i + 1), Mixer.mix(key, UInt64(i)))))
        }
        self.places = places
    }

    public func caseIndex(_ row: Int64) -> Int { places[Int(row % Int64(places.count))] }

    /// How many of the rows before this one fall into the cases.
    public func rank(_ row: Int64, among cases: Set<Int>) -> Int64 {
        let length = Int64(places.count)
        let whole = Int64(places.lazy.filter { cases.contains($0) }.count)
        let part = places[..<Int(row % length)].lazy.filter { cases.contains($0) }.count
        return row / length * whole + Int64(part)
    }
}

/// The hidden slot that says which case each row is in.
public struct CaseSlot: Generator {
    public let schedule: CaseSchedule
    public let layout = Layout.int64
    public init(_ schedule: CaseSchedule) { self.schedule = schedule }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        for j in 0..<context.count { out.ints[j] = Int64(schedule.caseIndex(context.rows[j])) }
        out.setCount(context.count)
    }
}

/// A column that is made in another way in each case.
public struct ByCase: Generator {
    public struct Branch: Sendable {
        public var generator: any Generator
        /// As `Slot.nullLimit`, for rows of this case; `.max`: always NULL.
        public var nullLimit: UInt64
        public init(generator: any Generator, nullLimit: UInt64) {
            self.generator = generator
            self.nullLimit = nullLimit
        }
    }
    public let caseSlot: Int
    public let branches: [Branch]
    public let layout: Layout
    public let dependencies: [Int]

    public init(caseSlot: Int, branches: [Branch], layout: Layout) {
        self.caseSlot = caseSlot
        self.branches = branches
        self.layout = layout
        var all = [caseSlot]
        for branch in branches { for d in branch.generator.dependencies where !all.contains(d) { all.append(d) } }
        dependencies = all
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let cases = context.columns[caseSlot]
        let workspace = context.workspace
        var members: [[Int]] = Array(repeating: [], count: branches.count)
        for j in 0..<context.count { members[Int(cases.ints[j])].append(j) }
        var parts: [ColumnVector?] = Array(repeating: nil, count: branches.count)
        for (b, rows) in members.enumerated() where !rows.isEmpty && branches[b].nullLimit != .max {
            parts[b] = fill(branches[b], rows, context)
        }
        var next = Array(repeating: 0, count: branches.count)
        for j in 0..<context.count {
            let b = Int(cases.ints[j])
            if let part = parts[b] {
                out.append(from: part, at: next[b])
                next[b] += 1
            } else {
                out.appendNull()
            }
        }
        for part in parts { if let part { workspace.restore(part) } }
    }

    private func fill(_ branch: Branch, _ members: [Int], _ context: FillContext) -> ColumnVector {
        let workspace = context.workspace
        let part = workspace.vector(layout)
        let rowWords = workspace.wordBuffer()
        let keys = workspace.wordBuffer()
        defer {
            workspace.restore(rowWords)
            workspace.restore(keys)
        }
        let rows = UnsafeMutableRawPointer(rowWords).assumingMemoryBound(to: Int64.self)
        for (k, j) in members.enumerated() {
            rows[k] = context.rows[j]
            keys[k] = context.keys[j]
        }
        var columns = context.columns
        let needed = branch.generator.dependencies
        for slot in needed {
            let gathered = workspace.vector(context.columns[slot].layout)
            for j in members { gathered.append(from: context.columns[slot], at: j) }
            columns[slot] = gathered
        }
        branch.generator.fill(
            part,
            FillContext(
                count: members.count, rows: UnsafePointer(rows), keys: UnsafePointer(keys), columns: columns,
                workspace: workspace))
        for slot in needed { workspace.restore(columns[slot]) }
        if branch.nullLimit > 0 {
            // Not the value's own bits: the NULLs would lean to one end of its range.
            for k in 0..<members.count where Mixer.mix(keys[k] ^ 0x6E75_6C6C) < branch.nullLimit { part.setNull(k) }
        }
        return part
    }
}

/// A generator that sees the rank of a row among the rows of some cases instead of its number: distinct values for the
/// rows inside a partial unique index.
public struct Ranked: Generator {
    public let schedule: CaseSchedule
    public let cases: Set<Int>
    public let base: any Generator
    public init(schedule: CaseSchedule, cases: Set<Int>, base: any Generator) {
        self.schedule = schedule
        self.cases = cases
        self.base = base
    }
    public var layout: Layout { base.layout }
    public var dependencies: [Int] { base.dependencies }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let words = context.workspace.wordBuffer()
        defer { context.workspace.restore(words) }
        let ranks = UnsafeMutableRawPointer(words).assumingMemoryBound(to: Int64.self)
        for j in 0..<context.count { ranks[j] = schedule.rank(context.rows[j], among: cases) }
        base.fill(
            out,
            FillContext(
                count: context.count, rows: UnsafePointer(ranks), keys: context.keys, columns: context.columns,
                workspace: context.workspace))
    }
}

/// Always NULL.
public struct AlwaysNull: Generator {
    public let layout: Layout
    public init(layout: Layout) { self.layout = layout }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        for _ in 0..<context.count { out.appendNull() }
    }
}

/// One of a list of values: by key, or by the digit in another slot (distinct digits: distinct values).
public struct OneOf: Generator {
    public let values: ColumnVector
    public let digit: Int?
    public init(values: ColumnVector, digit: Int? = nil) {
        self.values = values
        self.digit = digit
    }
    public var layout: Layout { values.layout }
    public var dependencies: [Int] { digit.map { [$0] } ?? [] }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let size = UInt64(values.count)
        for j in 0..<context.count {
            if let digit {
                out.append(from: values, at: Int(context.columns[digit].ints[j]) % values.count)
            } else {
                out.append(from: values, at: Int(Mixer.below(size, context.keys[j])))
            }
        }
    }
}
