import SeedSchema
import Synchronization

/// The rows of one parent, grouped by the value of the columns that it shares with other foreign keys of the child.
///
/// Built on first use, from the parents' recomputed keys: 8 bytes a parent row. The plan names it. Built again when the
/// rows behind it have changed, which happens only while a cycle is planned.
public final class ClassIndex: Sendable {
    struct Built: Sendable {
        var rows: [Int64]
        var classes: [UInt64: Range<Int>]
        var stamp: Int
    }
    public let source: ParentSource
    /// Parent columns that are shared, in the order of the child's columns, with the wire type of the child's column.
    public let columns: [(column: Identifier, wire: WireType)]
    /// Further demands on a row: it must have partners in all of these.
    public let demands: [Demand]
    /// Columns that may be NULL in the source and must not be: the rest of a foreign key.
    public let present: [(column: Identifier, wire: WireType)]
    private let built = Mutex<Built?>(nil)

    /// "The value of these columns of a row must be a class of that index."
    public struct Demand: Sendable {
        public var columns: [(column: Identifier, wire: WireType)]
        public var index: ClassIndex
        public init(columns: [(column: Identifier, wire: WireType)], index: ClassIndex) {
            self.columns = columns
            self.index = index
        }
    }

    public init(
        source: ParentSource, columns: [(column: Identifier, wire: WireType)], demands: [Demand],
        present: [(column: Identifier, wire: WireType)] = []
    ) {
        self.present = present
        self.source = source
        self.columns = columns
        self.demands = demands
    }

    func use<R>(_ body: (borrowing Built) -> R) -> R {
        built.withLock { state in
            if state?.stamp != stamp { state = build() }
            guard let ready = state else { preconditionFailure("an index that was just built") }
            return body(ready)
        }
    }

    /// Grows with every change of the rows behind the index.
    var stamp: Int { demands.reduce(source.revision.number) { $0 + $1.index.stamp } }

    /// The built index, for loops that look up many rows: a copy of references.
    var ready: Built {
        use { (built: borrowing Built) in Built(rows: built.rows, classes: built.classes, stamp: built.stamp) }
    }

    private func build() -> Built {
        var pairs: [(fingerprint: UInt64, row: Int64)] = []
        let workspace = Workspace()
        ClassIndex.scan(source) { rows, count in
            let own = ClassIndex.fingerprints(source, columns, rows, count, workspace)
            var passes = ClassIndex.fingerprints(source, present, rows, count, workspace).map { $0 != nil }
            for demand in demands {
                let wanted = ClassIndex.fingerprints(source, demand.columns, rows, count, workspace)
                let other = demand.index.ready
                for j in 0..<count where passes[j] {
                    passes[j] = wanted[j].map { other.classes[$0] != nil } ?? false
                }
            }
            for j in 0..<count where passes[j] {
                if let fingerprint = own[j] { pairs.append((fingerprint, rows[j])) }
            }
        }
        pairs.sort { $0.fingerprint != $1.fingerprint ? $0.fingerprint < $1.fingerprint : $0.row < $1.row }
        var classes: [UInt64: Range<Int>] = [:]
        var start = 0
        for i in pairs.indices where i + 1 == pairs.count || pairs[i + 1].fingerprint != pairs[i].fingerprint {
            classes[pairs[i].fingerprint] = start..<(i + 1)
            start = i + 1
        }
        return Built(rows: pairs.map(\.row), classes: classes, stamp: stamp)
    }

    /// Calls the body with every row number of the source, a batch at a time.
    public static func scan(_ source: ParentSource, _ body: (UnsafePointer<Int64>, Int) -> Void) {
        let numbers = UnsafeMutablePointer<Int64>.allocate(capacity: Batch.standardRows)
        defer { numbers.deallocate() }
        var at: Int64 = 0
        while at < source.count {
            let count = Int(min(Int64(Batch.standardRows), source.count - at))
            for j in 0..<count { numbers[j] = at + Int64(j) }
            body(UnsafePointer(numbers), count)
            at += Int64(count)
        }
    }

    /// A hash of the columns' values for each row; nil where one is NULL.
    public static func fingerprints(
        _ source: ParentSource, _ columns: [(column: Identifier, wire: WireType)], _ rows: UnsafePointer<Int64>,
        _ count: Int, _ workspace: Workspace
    ) -> [UInt64?] {
        var out: [UInt64?] = Array(repeating: 0, count: count)
        for (column, wire) in columns {
            let vector = workspace.vector(wire.layout)
            source.fill(column, wire: wire, rows: rows, count: count, into: vector, workspace: workspace)
            for j in 0..<count { out[j] = combine(out[j], vector, j) }
            workspace.restore(vector)
        }
        return out
    }

    static func combine(_ sum: UInt64?, _ vector: ColumnVector, _ j: Int) -> UInt64? {
        guard let sum, !vector.isNull(j) else { return nil }
        return Mixer.mix(sum ^ vector.fingerprint(j))
    }

    /// Rows that meet all demands: what a lead may pick from; nil when every row does.
    public func eligibleRows() -> [Int64]? {
        let rows = use { $0.rows.sorted() }
        return Int64(rows.count) == source.count ? nil : rows
    }

    /// Every class with its rows, in an order that depends on the values alone.
    public func groups() -> [[Int64]] {
        let built = ready
        return built.classes.values.sorted { built.rows[$0.lowerBound] < built.rows[$1.lowerBound] }
            .map { Array(built.rows[$0]) }
    }
}

extension ColumnVector {
    /// A hash of value `i`: equal values of one layout have equal hashes.
    public func fingerprint(_ i: Int) -> UInt64 {
        switch layout {
        case .int64: return Mixer.mix(UInt64(bitPattern: ints[i]))
        case .double: return Mixer.mix(doubles[i].bitPattern)
        case .uuid: return Mixer.mix(Mixer.mix(high[i]) ^ low[i])
        case .bytes:
            var h: UInt64 = 0x9E37_79B9_7F4A_7C15
            var word: UInt64 = 0
            var n: UInt64 = 0
            for byte in value(i) {
                word = word << 8 | UInt64(byte)
                n += 1
                if n & 7 == 0 {
                    h = Mixer.mix(h ^ word)
                    word = 0
                }
            }
            return Mixer.mix(Mixer.mix(h ^ word) ^ n)
        }
    }
}

/// A parent that agrees with the parents already picked on the columns that they share.
///
/// NULL where no parent agrees; the planner adds a test for foreign keys that must not be NULL.
public struct ClassPick: Generator {
    public let index: ClassIndex
    /// The slots of the child's shared columns, in the order of `index.columns`.
    public let shared: [Int]
    /// For a reference to the own table: the row number of the child, so that parents stand above.
    public let ownFirstRow: Int64?
    public let roots: Roots
    public let layout = Layout.int64

    /// Rows of the own table that no other row stands above.
    public enum Roots: Sendable {
        /// They are NULL: the first of each class, and some more.
        case null
        /// They point to themselves.
        case own
        /// The first of each class is NULL, and no other.
        case first
    }

    public init(index: ClassIndex, shared: [Int], ownFirstRow: Int64?, roots: Roots) {
        self.index = index
        self.shared = shared
        self.ownFirstRow = ownFirstRow
        self.roots = roots
    }
    public var dependencies: [Int] { shared }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let built = index.ready
        for j in 0..<context.count {
            var sum: UInt64? = 0
            for slot in shared { sum = ClassIndex.combine(sum, context.columns[slot], j) }
            guard let fingerprint = sum, let range = built.classes[fingerprint] else {
                out.appendNull()
                continue
            }
            var end = range.upperBound
            if let ownFirstRow {
                // A candidate may stand beyond the last row.
                let own = min(
                    context.ordinals[j] - ownFirstRow + index.source.existingCount, max(index.source.count - 1, 0))
                end = ClassPick.firstIndex(in: built.rows, range, notBelow: own)
                if end == range.lowerBound || (roots != .first && context.keys[j] & 15 == 0) {
                    out.appendNull()
                    if roots == .own { out.replaceNull(j, with: own) }
                    continue
                }
            }
            let width = UInt64(end - range.lowerBound)
            let chosen = range.lowerBound + Int(Mixer.below(width, Mixer.mix(context.keys[j])))
            out.ints[j] = built.rows[chosen]
            out.setCount(j + 1)
        }
    }

    private static func firstIndex(in rows: [Int64], _ range: Range<Int>, notBelow limit: Int64) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if rows[middle] < limit { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Distinct combinations of parents that agree on their shared columns: the lead's rows carry a running total of the
/// partners' product, so that the `n`-th combination is found by bisection. Exact up to every combination.
public final class TupleSpace: Sendable {
    struct Built: Sendable {
        var leads: [Int64]
        var totals: [UInt64]
        var partners: [[Range<Int>]]
        var stamp: Int
    }
    public let lead: ClassIndex
    /// Indexes of the partners, and which of the lead's columns they share.
    public let partners: [ClassIndex.Demand]
    private let built = Mutex<Built?>(nil)

    public init(lead: ClassIndex, partners: [ClassIndex.Demand]) {
        self.lead = lead
        self.partners = partners
    }

    var ready: Built {
        built.withLock { state in
            if let state, state.stamp == stamp { return state }
            let fresh = build()
            state = fresh
            return fresh
        }
    }

    private var stamp: Int { partners.reduce(lead.stamp) { $0 + $1.index.stamp } }

    /// How many combinations there are (saturating).
    public var count: UInt64 { ready.totals.last ?? 0 }

    private func build() -> Built {
        var out = Built(leads: [], totals: [], partners: [], stamp: stamp)
        let workspace = Workspace()
        let indexes = partners.map { $0.index.ready }
        let eligible = lead.use { $0.rows.sorted() }
        let numbers = UnsafeMutablePointer<Int64>.allocate(capacity: Batch.standardRows)
        defer { numbers.deallocate() }
        var total: UInt64 = 0
        var at = 0
        while at < eligible.count {
            let count = min(Batch.standardRows, eligible.count - at)
            for j in 0..<count { numbers[j] = eligible[at + j] }
            let wanted = partners.map {
                ClassIndex.fingerprints(lead.source, $0.columns, UnsafePointer(numbers), count, workspace)
            }
            for j in 0..<count {
                let ranges = wanted.indices.compactMap { p in wanted[p][j].flatMap { indexes[p].classes[$0] } }
                guard ranges.count == partners.count else { continue }
                var product: UInt64 = 1
                for range in ranges { product = saturating(product, UInt64(range.count)) }
                let (sum, overflow) = total.addingReportingOverflow(product)
                total = overflow ? .max : sum
                out.leads.append(eligible[at + j])
                out.totals.append(total)
                out.partners.append(ranges)
            }
            at += count
        }
        return out
    }

    /// The parents of combination `number`: the lead's row, then each partner's.
    func combination(_ number: UInt64, _ built: Built, member: Int) -> Int64 {
        var low = 0
        var high = built.totals.count - 1
        while low < high {
            let middle = (low + high) / 2
            if built.totals[middle] <= number { low = middle + 1 } else { high = middle }
        }
        if member == 0 { return built.leads[low] }
        var rest = number - (low == 0 ? 0 : built.totals[low - 1])
        for (p, range) in built.partners[low].enumerated() {
            let digit = rest % UInt64(range.count)
            rest /= UInt64(range.count)
            if p == member - 1 { return partners[p].index.use { $0.rows[range.lowerBound + Int(digit)] } }
        }
        preconditionFailure("a member outside the combination")
    }
}

/// One parent of the row's combination in a tuple space; the combinations come in permuted order.
public struct TupleSpacePick: Generator {
    public let space: TupleSpace
    /// 0: the lead; then the partners.
    public let member: Int
    public let key: UInt64
    public let layout = Layout.int64
    public init(space: TupleSpace, member: Int, key: UInt64) {
        self.space = space
        self.member = member
        self.key = key
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let built = space.ready
        let total = built.totals.last ?? 0
        let permutation = Permutation(count: total, key: key)
        for j in 0..<context.count {
            let row = UInt64(bitPattern: context.rows[j])
            guard row < total else {
                out.appendNull()
                continue
            }
            out.ints[j] = space.combination(permutation.apply(row), built, member: member)
            out.setCount(j + 1)
        }
    }
}
