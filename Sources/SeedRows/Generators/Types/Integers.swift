/// Whole numbers (and everything that is one in memory: days, microseconds, scaled decimals, booleans) from `min` to
/// `max`, both included, in steps of `grain`.
public struct IntegerRange: Generator, Countable {
    public let min: Int64
    public let max: Int64
    public let grain: Int64
    public let layout = Layout.int64
    private let lastIndex: UInt64

    public init(min: Int64, max: Int64, grain: Int64 = 1) {
        self.min = min
        self.max = Swift.max(min, max)
        self.grain = Swift.max(grain, 1)
        lastIndex = UInt64(bitPattern: self.max &- min) / UInt64(self.grain)
    }

    public var domainSize: UInt64 { saturatingSum(lastIndex, 1) }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let ints = out.ints
        let keys = context.keys
        if lastIndex == .max {
            for i in 0..<context.count { ints[i] = Int64(bitPattern: keys[i]) }
        } else {
            let size = lastIndex + 1
            for i in 0..<context.count {
                ints[i] = min &+ Int64(bitPattern: Mixer.below(size, keys[i])) &* grain
            }
        }
        out.setCount(context.count)
    }
}

/// Different whole numbers from `min` to `max`, both included, in steps of `grain`: a permutation of the row number,
/// exact even when every number is used.
public struct UniqueInteger: Generator, Countable {
    public let min: Int64
    public let grain: Int64
    public let layout = Layout.int64
    private let permutation: Permutation

    public init(min: Int64, max: Int64, grain: Int64 = 1, key: UInt64 = 0) {
        self.min = min
        self.grain = Swift.max(grain, 1)
        permutation = Permutation(
            last: UInt64(bitPattern: Swift.max(min, max) &- min) / UInt64(self.grain), key: key)
    }

    public var domainSize: UInt64 { saturatingSum(permutation.last, 1) }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let ints = out.ints
        let rows = context.rows
        let permutation = permutation
        for i in 0..<context.count {
            let index = permutation.apply(UInt64(bitPattern: rows[i]))
            ints[i] = min &+ Int64(bitPattern: index) &* grain
        }
        out.setCount(context.count)
    }
}

/// Positive counts and amounts as life has them: many small ones, few large ones. Half of the draws fall below about
/// an eighth of the range.
public struct SkewedInteger: Generator, Countable {
    public let min: Int64
    public let max: Int64
    public let layout = Layout.int64

    public init(min: Int64, max: Int64) {
        self.min = min
        self.max = Swift.max(min, max)
    }

    public var domainSize: UInt64 { saturatingSum(UInt64(bitPattern: max &- min), 1) }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let size = domainSize
        for i in 0..<context.count {
            let key = context.keys[i]
            let cube = key.multipliedFullWidth(by: key).high.multipliedFullWidth(by: key).high
            out.ints[i] = min &+ Int64(bitPattern: Mixer.below(size, cube))
        }
        out.setCount(context.count)
    }
}
