/// `base + row * step`: serial and identity keys.
public struct Counter: Generator {
    public let base: Int64
    public let step: Int64
    /// Counts the rows that a sieve keeps, without gaps: for columns that nothing it looks at depends on.
    public var isDense = false
    public let layout = Layout.int64
    public init(base: Int64, step: Int64 = 1) {
        self.base = base
        self.step = step
    }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let numbers = isDense ? context.ordinals : context.rows
        for j in 0..<context.count { out.ints[j] = base &+ numbers[j] &* step }
        out.setCount(context.count)
    }
}

/// Whole raw values (numbers, days, microseconds, scaled decimals) from `lower` to `upper`, both included, in steps of
/// `grain`: by key, or distinct by permuting the row number.
public struct RawRange: Generator {
    public let lower: Int64
    public let upper: Int64
    public let grain: Int64
    public let distinct: UInt64?
    public let layout = Layout.int64

    public init(lower: Int64, upper: Int64, grain: Int64 = 1, distinct: UInt64? = nil) {
        self.lower = lower
        self.upper = max(lower, upper)
        self.grain = max(grain, 1)
        self.distinct = distinct
    }

    /// How many different values there are (saturating).
    public var domainSize: UInt64 {
        let width = UInt64(bitPattern: upper &- lower) / UInt64(grain)
        return width == .max ? .max : width + 1
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let size = domainSize
        if let distinct {
            let permutation = Permutation(count: size, key: distinct)
            for j in 0..<context.count {
                let place = permutation.apply(UInt64(bitPattern: context.rows[j]) % size)
                out.ints[j] = lower &+ Int64(bitPattern: place) &* grain
            }
        } else {
            for j in 0..<context.count {
                out.ints[j] = lower &+ Int64(bitPattern: Mixer.below(size, context.keys[j])) &* grain
            }
        }
        out.setCount(context.count)
    }
}

/// Doubles in `lower ..< upper`, rounded to hundredths where the range is wide enough.
public struct DoubleRange: Generator {
    public let lower: Double
    public let upper: Double
    /// Digits behind the point that every value must have at most.
    public let scale: Int?
    public let layout = Layout.double
    public init(lower: Double, upper: Double, scale: Int? = nil) {
        self.lower = lower
        self.upper = upper
        self.scale = scale
    }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let width = upper - lower
        var grain = 100.0
        if let scale {
            grain = 1
            for _ in 0..<scale { grain *= 10 }
        }
        for j in 0..<context.count {
            let unit = Double(context.keys[j] >> 11) * 0x1p-53
            let value = lower + width * unit
            let rounded = (value * grain).rounded() / grain
            let fits = rounded > lower && rounded < upper
            out.doubles[j] = scale != nil || (width >= 1 && fits) ? rounded : value
        }
        out.setCount(context.count)
    }
}

/// `base + digit`: the number that a tuple digit stands for.
public struct Shifted: Generator {
    public let digit: Int
    public let base: Int64
    public let step: Int64
    public let layout = Layout.int64
    public init(digit: Int, base: Int64, step: Int64 = 1) {
        self.digit = digit
        self.base = base
        self.step = step
    }
    public var dependencies: [Int] { [digit] }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let digits = context.columns[digit]
        for j in 0..<context.count { out.ints[j] = base &+ digits.ints[j] &* step }
        out.setCount(context.count)
    }
}
