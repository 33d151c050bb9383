/// Rows fall into cases: one for each way in which a group of CHECKs (or the predicate of a partial index) can hold.
///
/// The cases follow a fixed schedule of slots that repeats, so that the place of a row among the rows of its cases is
/// arithmetic.
public struct CaseSchedule: Sendable {
    /// The shortest cycle.
    public static let length = 64
    /// The case of each place in the cycle.
    public let places: [Int]

    /// - Parameters:
    ///   - weights: one per case; each gets at least one place.
    ///   - length: places in the cycle, at least; longer ones let a case be rare.
    public init(weights: [Int], length: Int = CaseSchedule.length, key: UInt64) {
        let length = max(length, weights.count)
        let total = max(weights.reduce(0, +), 1)
        var places: [Int] = []
        for (index, weight) in weights.enumerated() {
            let share = max(1, weight * length / total)
            places.append(contentsOf: Array(repeating: index, count: share))
        }
        let heaviest = weights.indices.max { weights[$0] < weights[$1] } ?? 0
        while places.count < length { places.append(heaviest) }
        // A shuffle (Fisher and Yates) by the mixer, so that the cases alternate.
        for i in stride(from: places.count - 1, to: 0, by: -1) {
            places.swapAt(i, Int(Mixer.below(UInt64(i + 1), Mixer.mix(key, UInt64(i)))))
        }
        self.places = places
    }

    public func caseIndex(_ row: Int64) -> Int { places[Int(row % Int64(places.count))] }

    /// How many of the first `rows` rows fall into the cases.
    public func count(of cases: Set<Int>, in rows: Int64) -> Int64 {
        CaseRank(self, cases).rank(rows)
    }
}

/// The place of a row among the rows of some cases: O(1) after a pass over the cycle.
public struct CaseRank: Sendable {
    private let before: [Int64]
    private let length: Int64

    public init(_ schedule: CaseSchedule, _ cases: Set<Int>) {
        var before: [Int64] = [0]
        for place in schedule.places { before.append(before[before.count - 1] + (cases.contains(place) ? 1 : 0)) }
        self.before = before
        length = Int64(schedule.places.count)
    }

    /// How many of the rows before this one fall into the cases.
    public func rank(_ row: Int64) -> Int64 {
        row / length * before[before.count - 1] + before[Int(row % length)]
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
                workspace: workspace, attempt: context.attempt))
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
    public let rank: CaseRank
    public let base: any Generator
    public init(rank: CaseRank, base: any Generator) {
        self.rank = rank
        self.base = base
    }
    public var layout: Layout { base.layout }
    public var dependencies: [Int] { base.dependencies }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let words = context.workspace.wordBuffer()
        defer { context.workspace.restore(words) }
        let ranks = UnsafeMutableRawPointer(words).assumingMemoryBound(to: Int64.self)
        for j in 0..<context.count { ranks[j] = rank.rank(context.rows[j]) }
        base.fill(
            out,
            FillContext(
                count: context.count, rows: UnsafePointer(ranks), keys: context.keys, columns: context.columns,
                workspace: context.workspace, attempt: context.attempt))
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

/// One of a list of values: by key; by the digit in another slot; or, when distinct, by the permuted row number.
public struct OneOf: Generator {
    public let values: ColumnVector
    public let digit: Int?
    /// The key of the permutation that makes rows take distinct values.
    public let distinct: UInt64?

    public init(values: ColumnVector, digit: Int? = nil, distinct: UInt64? = nil) {
        self.values = values
        self.digit = digit
        self.distinct = distinct
    }
    public var layout: Layout { values.layout }
    public var dependencies: [Int] { digit.map { [$0] } ?? [] }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let size = UInt64(values.count)
        let permutation = distinct.map { Permutation(count: size, key: $0) }
        for j in 0..<context.count {
            if let digit {
                out.append(from: values, at: Int(UInt64(bitPattern: context.columns[digit].ints[j]) % size))
            } else if let permutation {
                out.append(from: values, at: Int(permutation.apply(UInt64(bitPattern: context.rows[j]) % size)))
            } else {
                out.append(from: values, at: Int(Mixer.below(size, context.keys[j])))
            }
        }
    }
}
