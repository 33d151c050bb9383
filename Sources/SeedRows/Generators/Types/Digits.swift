/// Numbers too wide for 64 bits, as digits: `numeric(38,10)`.
public struct WideDecimal: TextGenerator, Countable {
    /// Digits in all and after the point; a negative scale rounds to tens, hundreds …
    public let precision: Int
    public let scale: Int
    public let isUnique: Bool
    private let permutation: Permutation

    public init(precision: Int, scale: Int, isUnique: Bool = false, key: UInt64 = 0) {
        self.precision = min(max(precision, 1), 1000)
        self.scale = min(max(scale, -1000), 1000)
        self.isUnique = isUnique
        permutation = Permutation(count: decimalPower(min(self.precision, 18)), key: key)
    }

    public var domainSize: UInt64 { precision > 18 ? .max : decimalPower(precision) }
    public var maxBytes: Int { precision + abs(scale) + 4 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        // Distinct values differ in their last digits; others have as many digits as the key says, up to all.
        let low = min(precision, 18)
        let digits = isUnique ? precision : 1 + Int(Mixer.below(UInt64(precision), key))
        let leading = max(scale - precision, 0)
        let whole = precision - scale
        if whole <= 0 {
            out.put("0.")
            for _ in 0..<leading { out.put(0x30) }
        }
        var started = whole <= 0
        for i in 0..<precision {
            if i == whole, i > 0 {
                if !started { out.put(0x30) }
                out.put(0x2E)
                started = true
            }
            var digit: UInt64
            if isUnique, i >= precision - low {
                digit = permutation.apply(row) / decimalPower(precision - 1 - i) % 10
            } else {
                digit = i < precision - digits ? 0 : Mixer.below(10, Mixer.mix(key, UInt64(i)))
            }
            if whole > 0, i == 0, scale > precision { digit = 0 }
            if digit != 0 || started {
                out.put(UInt8(truncatingIfNeeded: digit) + 0x30)
                started = true
            }
        }
        if !started { out.put(0x30) }
        for _ in 0..<max(-scale, 0) where started { out.put(0x30) }
    }
}

/// Any whole-number or scaled generator, spelled in decimal: numbers in text columns, money, literals.
public struct DecimalText: Generator {
    public let layout = Layout.bytes
    public let base: any Generator
    public let scale: Int

    /// `base` must have the layout `int64`.
    public init(_ base: any Generator, scale: Int = 0) {
        self.base = base
        self.scale = scale
    }
    public var dependencies: [Int] { base.dependencies }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let numbers = context.workspace.vector(.int64)
        defer { context.workspace.restore(numbers) }
        base.fill(numbers, context)
        out.bytes.reserve(context.count * 24)
        var cursor = Cursor(at: out.bytes.base)
        for i in 0..<context.count {
            cursor.put(decimal: numbers.ints[i], scale: scale)
            out.offsets[i + 1] = cursor.at - out.bytes.base
        }
        out.bytes.count = cursor.at - out.bytes.base
        out.setCount(context.count)
    }
}

/// A whole-number generator as floating point, divided by 10^scale.
public struct ScaledReal: Generator {
    public let layout = Layout.double
    public let base: any Generator
    public let scale: Int

    /// `base` must have the layout `int64`.
    public init(_ base: any Generator, scale: Int) {
        self.base = base
        self.scale = scale
    }
    public var dependencies: [Int] { base.dependencies }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let numbers = context.workspace.vector(.int64)
        defer { context.workspace.restore(numbers) }
        base.fill(numbers, context)
        let unit = Double(decimalPower(scale))
        for i in 0..<context.count { out.doubles[i] = Double(numbers.ints[i]) / unit }
        out.setCount(context.count)
    }
}
