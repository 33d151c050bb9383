import SeedSchema

/// Three-valued truth of one row, and a fourth value for errors.
enum Verdict {
    static let `false`: UInt8 = 0
    static let `true`: UInt8 = 1
    static let null: UInt8 = 2
    /// The database would raise an error, or the value is not known here.
    static let error: UInt8 = 3
}

/// A condition in a form that runs over whole vectors. Columns are numbered as the compiled expression reads them.
indirect enum BatchPredicate: Sendable {
    case constant(UInt8)
    case and([BatchPredicate])
    case or([BatchPredicate])
    case not(BatchPredicate)
    case isNull(Int)
    /// A boolean column.
    case truth(Int)
    /// The integers of a vector within (or outside) a range.
    case within(Int, ClosedRange<Int64>, isInside: Bool)
    /// Two vectors in the same unit.
    case compare(Int, Order, Int)
    case oneOf(Int, Set<Int64>)
    /// The bytes of a vector equal one of these texts.
    case textOneOf(Int, [[UInt8]])
    /// The number of characters (or bytes) of a text.
    case length(Int, ClosedRange<Int64>, inBytes: Bool)
    /// Anything else, row by row.
    case rows(Run)

    enum Order: String, Sendable { case equal = "=", notEqual = "<>", less = "<", lessOrEqual = "<=" }

    func evaluate(_ columns: [BoundColumn], _ count: Int) -> [UInt8] {
        switch self {
        case .constant(let verdict): return [UInt8](repeating: verdict, count: count)
        case .and(let list): return BatchPredicate.combine(list, columns, count, stop: Verdict.false)
        case .or(let list): return BatchPredicate.combine(list, columns, count, stop: Verdict.true)
        case .not(let inner):
            var out = inner.evaluate(columns, count)
            for i in out.indices where out[i] < Verdict.null { out[i] ^= 1 }
            return out
        case .isNull(let c):
            let vector = columns[c].vector
            return BatchPredicate.fill(count) { vector.isNull($0) }
        case .truth(let c): return BatchPredicate.integers(columns[c].vector, count) { $0 != 0 }
        case .within(let c, let range, let isInside):
            let low = range.lowerBound, high = range.upperBound
            return BatchPredicate.integers(columns[c].vector, count) { ($0 >= low && $0 <= high) == isInside }
        case .oneOf(let c, let set): return BatchPredicate.integers(columns[c].vector, count) { set.contains($0) }
        case .compare(let a, let order, let b):
            let x = columns[a].vector, y = columns[b].vector
            let left = x.ints, right = y.ints
            var out: [UInt8]
            switch order {
            case .equal: out = BatchPredicate.fill(count) { left[$0] == right[$0] }
            case .notEqual: out = BatchPredicate.fill(count) { left[$0] != right[$0] }
            case .less: out = BatchPredicate.fill(count) { left[$0] < right[$0] }
            case .lessOrEqual: out = BatchPredicate.fill(count) { left[$0] <= right[$0] }
            }
            BatchPredicate.markNulls(&out, x)
            BatchPredicate.markNulls(&out, y)
            return out
        case .textOneOf(let c, let texts):
            let vector = columns[c].vector
            var out = BatchPredicate.fill(count) { row in
                let value = vector.value(row)
                return texts.contains { $0.count == value.count && $0.elementsEqual(value) }
            }
            BatchPredicate.markNulls(&out, vector)
            return out
        case .length(let c, let range, let inBytes):
            let vector = columns[c].vector
            var out = BatchPredicate.fill(count) { row in
                let value = vector.value(row)
                // A character begins with every byte that does not continue one.
                let length = inBytes ? value.count : value.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
                return range.contains(Int64(length))
            }
            BatchPredicate.markNulls(&out, vector)
            return out
        case .rows(let run):
            return [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
                for row in 0..<count { buffer[row] = BatchPredicate.verdict(run, Row(vectors: columns, index: row)) }
                initialized = count
            }
        }
    }

    private static func verdict(_ run: Run, _ row: Row) -> UInt8 {
        guard let value = try? run(row) else { return Verdict.error }
        return value.isNull ? Verdict.null : value.isFalse ? Verdict.false : Verdict.true
    }

    @inline(__always)
    private static func fill(_ count: Int, _ test: (Int) -> Bool) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
            for row in 0..<count { buffer[row] = test(row) ? Verdict.true : Verdict.false }
            initialized = count
        }
    }

    @inline(__always)
    private static func integers(_ vector: ColumnVector, _ count: Int, _ test: (Int64) -> Bool) -> [UInt8] {
        let ints = vector.ints
        var out = fill(count) { test(ints[$0]) }
        markNulls(&out, vector)
        return out
    }

    private static func markNulls(_ verdicts: inout [UInt8], _ vector: ColumnVector) {
        guard vector.hasNulls else { return }
        for row in verdicts.indices where vector.nulls[row] != 0 { verdicts[row] = Verdict.null }
    }

    /// AND and OR from left to right: what stops the database stops here, and an error before that stays one.
    private static func combine(_ list: [BatchPredicate], _ columns: [BoundColumn], _ count: Int, stop: UInt8)
        -> [UInt8]
    {
        guard let first = list.first else { return [UInt8](repeating: 1 - stop, count: count) }
        var out = first.evaluate(columns, count)
        for next in list.dropFirst() {
            let verdicts = next.evaluate(columns, count)
            for row in 0..<count where out[row] != stop && out[row] != Verdict.error {
                let verdict = verdicts[row]
                if verdict == stop || verdict == Verdict.error || verdict == Verdict.null { out[row] = verdict }
            }
        }
        return out
    }
}
