/// Which of the pickable parents (numbered from 0) a child's row points to. Each pick is a generator of row numbers in
/// a hidden slot; `RowList` turns them into parent rows where not every parent will do.

/// The parents that may be picked; nil: all of them.
public typealias RowList = [Int64]?

@inline(__always)
private func listed(_ index: Int64, _ list: [Int64]?) -> Int64 { list.map { $0[Int(index)] } ?? index }

/// `value * numerator / denominator`, exact, for values up to 2^62.
@inline(__always)
func scaled(_ value: Int64, by numerator: Int64, over denominator: Int64) -> Int64 {
    let product = UInt64(value).multipliedFullWidth(by: UInt64(numerator))
    if product.high == 0 { return Int64(product.low / UInt64(denominator)) }
    return Int64(UInt64(denominator).dividingFullWidth(product).quotient)
}

/// A parent from those that "exist so far": uniform below `childRow * parents / children`.
///
/// Older parents get more children, a child is never older than its parent where time rises with the row, and growing
/// both tables by one factor keeps the earlier rows' picks.
public struct SpreadPick: Generator {
    public let parents: Int64
    public let children: Int64
    public let list: RowList
    public let layout = Layout.int64

    public init(parents: Int64, children: Int64, list: RowList = nil) {
        self.parents = parents
        self.children = max(children, 1)
        self.list = list
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        // A row whose first draws failed its tests may look at parents that come a little later.
        let widened = Int64(context.attempt)
        for j in 0..<context.count {
            let soFar = scaled(min(context.rows[j], children - 1) + 1, by: parents, over: children)
            let limit = UInt64(min(max(soFar, 1 + widened), parents))
            out.ints[j] = listed(Int64(Mixer.below(limit, context.keys[j])), list)
        }
        out.setCount(context.count)
    }
}

/// A self reference: a row above its own, so that the rows are a forest. The first rows are roots.
public struct TreePick: Generator {
    /// Rows that stood before, all of them possible parents.
    public let existing: Int64
    public let firstRow: Int64
    public let rowCount: Int64
    /// A root points to itself instead of being NULL.
    public let rootsReferToThemselves: Bool
    /// No two rows may have one parent: each row points to the one before it, or, where the root must point to itself,
    /// each to itself.
    public let isUnique: Bool
    public let layout = Layout.int64

    public init(existing: Int64, firstRow: Int64, rowCount: Int64, rootsReferToThemselves: Bool, isUnique: Bool) {
        self.existing = existing
        self.firstRow = firstRow
        self.rowCount = rowCount
        self.rootsReferToThemselves = rootsReferToThemselves
        self.isUnique = isUnique
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        for j in 0..<context.count {
            // A sieve may look at more candidates than there are rows. In a chain each row must have another parent: it
            // follows the rows that are kept.
            let own =
                existing
                + (isUnique ? context.ordinals[j] - firstRow : min(context.rows[j] - firstRow, rowCount - 1))
            // One row in about sixteen is a root.
            let isRoot = own == 0 || (!isUnique && context.keys[j] & 15 == 0)
            if isUnique {
                out.ints[j] = isRoot || rootsReferToThemselves ? own : own - 1
            } else {
                out.ints[j] = isRoot ? own : Int64(Mixer.below(UInt64(own), Mixer.mix(context.keys[j])))
            }
            if isRoot && !rootsReferToThemselves { out.setNull(j) }
        }
        out.setCount(context.count)
    }
}

/// Distinct parents: row `i` of `children` takes one of block `[i * parents / children, (i + 1) * parents / children)`.
/// With `spread` off, row `i` takes parent `i`.
public struct InjectivePick: Generator {
    public let parents: Int64
    public let children: Int64
    public let isSpread: Bool
    public let list: RowList
    public let layout = Layout.int64

    /// Precondition: `children <= parents`.
    public init(parents: Int64, children: Int64, isSpread: Bool, list: RowList = nil) {
        self.parents = parents
        self.children = max(children, 1)
        self.isSpread = isSpread
        self.list = list
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        for j in 0..<context.count {
            let row = context.rows[j]
            if !isSpread || row >= children {
                out.ints[j] = listed(row % max(parents, 1), list)
                continue
            }
            let start = scaled(row, by: parents, over: children)
            let end = scaled(row + 1, by: parents, over: children)
            out.ints[j] = listed(start + Int64(Mixer.below(UInt64(max(end - start, 1)), context.keys[j])), list)
        }
        out.setCount(context.count)
    }
}

/// Children in contiguous runs: lead `p` owns rows `start(p) ..< start(p + 1)`, with
/// `start(p) = floor((p + jitter(p)) * rows / leads)`. Both directions are arithmetic, so the place of a row within its
/// run is known without state: line numbers, and distinct partners of one lead.
public struct Runs: Sendable {
    public let leads: Int64
    public let rows: Int64
    /// Jitter in 1/256 of an average run.
    let jitter: UInt64
    let key: UInt64

    /// - Parameter longest: the most rows that one lead may own. Precondition: `rows <= leads * longest`.
    public init(leads: Int64, rows: Int64, longest: Int64, key: UInt64) {
        self.leads = max(leads, 1)
        self.rows = max(rows, 1)
        self.key = key
        // A run has at most (1 + jitter) * average + 1 rows.
        let average = Double(self.rows) / Double(self.leads)
        let room = longest == .max ? 0.9 : min(0.9, (Double(longest) - 1) / average - 1)
        jitter = room > 0 ? UInt64(room * 256) : 0
    }

    public func start(_ lead: Int64) -> Int64 {
        if lead <= 0 { return 0 }
        if lead >= leads { return rows }
        let shift = jitter == 0 ? 0 : jitter * (Mixer.mix(key, UInt64(lead)) >> 48)
        let place = UInt128(UInt64(lead)) << 24 + UInt128(shift)
        return Int64(truncatingIfNeeded: (place * UInt128(UInt64(rows)) / UInt128(UInt64(leads))) >> 24)
    }

    /// The lead whose run holds the row.
    public func lead(of row: Int64) -> Int64 {
        var p = min(scaled(min(row, rows - 1), by: leads, over: rows) + 1, leads - 1)
        while p > 0 && start(p) > row { p -= 1 }
        while p + 1 < leads && start(p + 1) <= row { p += 1 }
        return p
    }
}

/// The lead of each row, by runs.
public struct RunPick: Generator {
    public let runs: Runs
    public let list: RowList
    public let layout = Layout.int64
    public init(runs: Runs, list: RowList = nil) {
        self.runs = runs
        self.list = list
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        var lead: Int64 = -1
        var end: Int64 = 0
        var last: Int64 = -2
        for j in 0..<context.count {
            let row = context.rows[j] % runs.rows
            if row != last + 1 || lead < 0 {
                lead = runs.lead(of: row)
                end = runs.start(lead + 1)
            }
            while row >= end && lead + 1 < runs.leads {
                lead += 1
                end = runs.start(lead + 1)
            }
            last = row
            out.ints[j] = listed(lead, list)
        }
        out.setCount(context.count)
    }
}

/// The place of each row in its run, from 0: a hidden slot beside `RunPick`.
public struct RunOrdinal: Generator {
    public let runs: Runs
    public let layout = Layout.int64
    public init(runs: Runs) { self.runs = runs }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        var lead: Int64 = -1
        var start: Int64 = 0
        var end: Int64 = 0
        for j in 0..<context.count {
            let row = context.rows[j] % runs.rows
            if lead < 0 || row < start || row >= end {
                lead = runs.lead(of: row)
                start = runs.start(lead)
                end = lead + 1 < runs.leads ? runs.start(lead + 1) : .max
            }
            out.ints[j] = row - start
        }
        out.setCount(context.count)
    }
}

/// One digit of a tuple: the row's place in its run, permuted over the product of the sizes with the lead as key, then
/// read in mixed radix. Rows of one lead get distinct tuples, up to the full product.
public struct TupleDigit: Generator {
    public let ordinal: Int
    public let runs: Runs
    public let sizes: [Int64]
    public let index: Int
    public let key: UInt64
    /// Keeps the natural order (line numbers 1, 2, 3) instead of permuting.
    public let isOrdered: Bool
    public let list: RowList
    public let layout = Layout.int64

    public init(
        ordinal: Int, runs: Runs, sizes: [Int64], index: Int, key: UInt64, isOrdered: Bool, list: RowList = nil
    ) {
        self.ordinal = ordinal
        self.runs = runs
        self.sizes = sizes
        self.index = index
        self.key = key
        self.isOrdered = isOrdered
        self.list = list
    }
    public var dependencies: [Int] { [ordinal] }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        var product: UInt64 = 1
        for size in sizes { product = saturating(product, UInt64(max(size, 1))) }
        var below: UInt64 = 1
        for size in sizes[..<index] { below = saturating(below, UInt64(max(size, 1))) }
        let size = UInt64(max(sizes[index], 1))
        let ordinals = context.columns[ordinal]
        for j in 0..<context.count {
            var place = UInt64(bitPattern: ordinals.ints[j])
            if !isOrdered {
                let first = context.rows[j] % runs.rows - ordinals.ints[j]
                let lead = UInt64(bitPattern: first)
                var window = product
                if sizes.count == 1 {
                    // Only partners that exist so far, as far as the run has room.
                    let soFar = scaled(first, by: Int64(size), over: runs.rows)
                    let average = runs.rows / runs.leads
                    window = min(product, UInt64(max(soFar, average * 2) + 4))
                }
                place = Permutation(count: window, key: Mixer.mix(key, lead)).apply(place % window)
            }
            out.ints[j] = listed(Int64(place / below % size), list)
        }
        out.setCount(context.count)
    }
}

/// The product, or the largest number where it doesn't fit.
public func saturating(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let (product, overflow) = a.multipliedReportingOverflow(by: b)
    return overflow ? .max : product
}
