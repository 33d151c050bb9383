#if canImport(Glibc)
    import Glibc
#endif

/// Floating-point numbers in `min ... max`, on a lattice of `decimals` digits after the point.
public struct RealRange: Generator, Countable {
    public let min: Double
    public let max: Double
    public let layout = Layout.double
    private let unit: Double
    private let first: Double
    private let steps: UInt64

    /// Fewer decimals are used where the lattice would not fit 53 bits; more where the range holds no lattice point.
    public init(min: Double, max: Double, decimals: Int = 2) {
        self.min = min
        self.max = Swift.max(min, max)
        var unit = Double(decimalPower(Swift.min(Swift.max(decimals, 0), 15)))
        while unit > 1, Swift.max(abs(min), abs(self.max)) * unit > 0x1p53 { unit /= 10 }
        while unit < 1e15, (min * unit).rounded(.up) > (self.max * unit).rounded(.down) { unit *= 10 }
        let first = (min * unit).rounded(.up)
        let width = (self.max * unit).rounded(.down) - first
        self.unit = unit
        self.first = first
        steps = width >= 0 && width < 0x1p63 ? UInt64(width) : 0
    }

    public var domainSize: UInt64 { saturatingSum(steps, 1) }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let doubles = out.doubles
        let size = steps + 1
        for i in 0..<context.count {
            let value = (first + Double(Mixer.below(size, context.keys[i]))) / unit
            doubles[i] = value < min ? min : value > max ? max : value
        }
        out.setCount(context.count)
    }
}

/// Different floating-point numbers in `min ... max`: multiples of the widest gap between neighbours in the range, so
/// that each is exact in the column's precision.
public struct UniqueReal: Generator, Countable {
    public let layout = Layout.double
    private let gap: Double
    private let first: Double
    private let permutation: Permutation

    /// `isSingle`: float4.
    public init(min: Double, max: Double, isSingle: Bool, key: UInt64 = 0) {
        let largest = Swift.max(abs(min), abs(max), 1e-30)
        let gap = isSingle ? Double(Float(largest).ulp) : largest.ulp
        self.gap = gap
        first = (min / gap).rounded(.up)
        let width = (Swift.max(min, max) / gap).rounded(.down) - first
        permutation = Permutation(last: width >= 0 && width < 0x1p63 ? UInt64(width) : 0, key: key)
    }

    public var domainSize: UInt64 { saturatingSum(permutation.last, 1) }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        for i in 0..<context.count {
            let index = permutation.apply(UInt64(bitPattern: context.rows[i]))
            out.doubles[i] = (first + Double(index)) * gap
        }
        out.setCount(context.count)
    }
}
