/// PostgreSQL's numeric within 38 digits: every operation is exact, has PostgreSQL's display scale, or has no result.
extension Decimal {
    static let zero = Decimal(coefficient: 0, scale: 0)

    init(_ integer: Int64) { self.init(coefficient: Int128(integer), scale: 0) }

    /// Digits with an optional sign, point and exponent; nil when it is no number or has too many digits.
    init?(_ text: some StringProtocol) {
        var coefficient: Int128 = 0
        var scale = 0
        var seenPoint = false
        var seenDigit = false
        var negative = false
        var bytes = text.utf8.makeIterator()
        var next = bytes.next()
        if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") {
            negative = next == UInt8(ascii: "-")
            next = bytes.next()
        }
        scan: while let byte = next {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                seenDigit = true
                let (times, o1) = coefficient.multipliedReportingOverflow(by: 10)
                let (plus, o2) = times.addingReportingOverflow(Int128(byte - UInt8(ascii: "0")))
                if o1 || o2 { return nil }
                coefficient = plus
                if seenPoint { scale += 1 }
            case UInt8(ascii: "."):
                if seenPoint { return nil }
                seenPoint = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): break scan
            default: return nil
            }
            next = bytes.next()
        }
        guard seenDigit else { return nil }
        if next != nil {
            var digits: [UInt8] = []
            while let byte = bytes.next() { digits.append(byte) }
            guard let exponent = Int(String(decoding: digits, as: UTF8.self)), abs(exponent) < 1000 else { return nil }
            scale -= exponent
            if scale < 0 {
                guard let power = Decimal.power(-scale) else { return nil }
                let (times, overflow) = coefficient.multipliedReportingOverflow(by: power)
                if overflow { return nil }
                coefficient = times
                scale = 0
            }
        }
        guard scale <= 38, coefficient.magnitude < Decimal.limit else { return nil }
        self.init(coefficient: negative ? -coefficient : coefficient, scale: scale)
    }

    /// 10^38: what coefficients stay below.
    static let limit: UInt128 = 100_000_000_000_000_000_000_000_000_000_000_000_000

    /// 10^n for n in 0 … 38.
    static func power(_ n: Int) -> Int128? {
        guard n >= 0 && n <= 38 else { return nil }
        var out: Int128 = 1
        for _ in 0..<n { out *= 10 }
        return out
    }

    /// The same number with more digits after the point.
    func rescaled(up scale: Int) -> Int128? {
        guard let power = Decimal.power(scale - self.scale) else { return nil }
        let (out, overflow) = coefficient.multipliedReportingOverflow(by: power)
        return overflow || out.magnitude >= Decimal.limit ? nil : out
    }

    func compare(_ other: Decimal) -> Int {
        let scale = max(self.scale, other.scale)
        if let a = rescaled(up: scale), let b = other.rescaled(up: scale) { return a < b ? -1 : a > b ? 1 : 0 }
        // Too far apart to bring to one scale: compare the whole parts, then the fractions.
        let a = whole, b = other.whole
        if a.coefficient != b.coefficient { return a.coefficient < b.coefficient ? -1 : 1 }
        return Decimal.compareFractions(self, other)
    }

    /// Digit by digit: both have equal whole parts.
    private static func compareFractions(_ a: Decimal, _ b: Decimal) -> Int {
        var x = a.coefficient - a.whole.coefficient * (power(a.scale) ?? 1)
        var y = b.coefficient - b.whole.coefficient * (power(b.scale) ?? 1)
        var sx = a.scale, sy = b.scale
        while sx > 0 || sy > 0 {
            let px = sx > 0 ? power(sx - 1) ?? 1 : 1
            let py = sy > 0 ? power(sy - 1) ?? 1 : 1
            let dx = sx > 0 ? x / px : 0
            let dy = sy > 0 ? y / py : 0
            if dx != dy { return dx < dy ? -1 : 1 }
            x -= dx * px
            y -= dy * py
            sx = max(0, sx - 1)
            sy = max(0, sy - 1)
        }
        return 0
    }

    private static func checked(_ coefficient: Int128, _ scale: Int) -> Decimal? {
        coefficient.magnitude < limit && scale <= 38 ? Decimal(coefficient: coefficient, scale: scale) : nil
    }

    func adding(_ other: Decimal, negated: Bool = false) -> Decimal? {
        let scale = max(self.scale, other.scale)
        guard let a = rescaled(up: scale), let b = other.rescaled(up: scale) else { return nil }
        return Decimal.checked(negated ? a - b : a + b, scale)
    }

    func multiplied(by other: Decimal) -> Decimal? {
        let (product, overflow) = coefficient.multipliedReportingOverflow(by: other.coefficient)
        return overflow ? nil : Decimal.checked(product, scale + other.scale)
    }

    /// Division to the scale that PostgreSQL selects (`select_div_scale` in numeric.c: at least 16 significant
    /// digits, and no fewer after the point than either operand shows), rounded half away from zero.
    func divided(by other: Decimal) -> Decimal? {
        let (weight, first) = leadingDigit
        let (otherWeight, otherFirst) = other.leadingDigit
        var quotientWeight = weight - otherWeight
        if first <= otherFirst { quotientWeight -= 1 }
        let scale = min(max(16 - quotientWeight * 4, self.scale, other.scale, 0), 1000)
        return quotient(other, scale: scale)
    }

    /// Long division: one decimal digit a step, so that nothing but the result has to fit.
    func quotient(_ other: Decimal, scale: Int) -> Decimal? {
        guard other.coefficient != 0, scale <= 38 else { return nil }
        // self / other = (a / b) * 10^(other.scale - self.scale); one more digit than asked for, to round by.
        let shift = scale + other.scale - self.scale
        let b = other.coefficient.magnitude
        let a = coefficient.magnitude
        guard b < Decimal.limit / 10 else { return nil }
        var (digits, rest) = a.quotientAndRemainder(dividingBy: b)
        if shift < 0 {
            guard let power = Decimal.power(-shift) else { return nil }
            let (q, r) = digits.quotientAndRemainder(dividingBy: UInt128(power))
            // The part cut off is (r + rest / b) / power: half or more rounds up.
            digits = r >= UInt128(power) - r ? q + 1 : q
            rest = 0
        } else {
            for _ in 0..<shift {
                guard digits < Decimal.limit / 10 else { return nil }
                let (q, r) = (rest * 10).quotientAndRemainder(dividingBy: b)
                digits = digits * 10 + q
                rest = r
            }
            if rest >= b - rest { digits += 1 }
        }
        let negative = (coefficient < 0) != (other.coefficient < 0)
        return Decimal.checked(negative ? -Int128(digits) : Int128(digits), scale)
    }

    /// The remainder of division that truncates towards zero.
    func remainder(_ other: Decimal) -> Decimal? {
        let scale = max(self.scale, other.scale)
        guard let a = rescaled(up: scale), let b = other.rescaled(up: scale), b != 0 else { return nil }
        return Decimal(coefficient: a % b, scale: scale)
    }

    /// Position (in groups of four decimal digits from the point) and value of the first group that is not zero.
    private var leadingDigit: (weight: Int, digit: Int) {
        guard coefficient != 0 else { return (0, 0) }
        // Pad the fraction to whole groups, then cut groups off the right.
        let padding = (4 - scale % 4) % 4
        var groups: [Int] = []
        var rest = coefficient.magnitude
        if padding > 0 {
            // The last group holds fewer digits: take those first.
            let unit = UInt128(Decimal.power(4 - padding) ?? 1)
            groups.append(Int(rest % unit) * Int(Decimal.power(padding) ?? 1))
            rest /= unit
        }
        while rest > 0 {
            groups.append(Int(rest % 10_000))
            rest /= 10_000
        }
        while groups.last == 0 { groups.removeLast() }
        let fractionGroups = (scale + padding) / 4
        return (groups.count - 1 - fractionGroups, groups.last ?? 0)
    }

    enum Rounding { case halfAwayFromZero, towardsZero, up, down }

    /// The number with `places` digits after the point (negative: zeros before it).
    func rounded(_ rule: Rounding, places: Int = 0) -> Decimal? {
        if places >= scale { return rescaled(up: places).map { Decimal(coefficient: $0, scale: places) } }
        guard let unit = Decimal.power(scale - places) else { return Decimal(coefficient: 0, scale: max(places, 0)) }
        var quotient = coefficient / unit
        let rest = coefficient % unit
        switch rule {
        case .halfAwayFromZero:
            if rest.magnitude >= unit.magnitude - rest.magnitude { quotient += coefficient < 0 ? -1 : 1 }
        case .towardsZero: break
        case .up: if rest > 0 { quotient += 1 }
        case .down: if rest < 0 { quotient -= 1 }
        }
        if places >= 0 { return Decimal(coefficient: quotient, scale: places) }
        guard let power = Decimal.power(-places) else { return nil }
        let (out, overflow) = quotient.multipliedReportingOverflow(by: power)
        return overflow ? nil : Decimal.checked(out, 0)
    }

    /// Without its fraction.
    var whole: Decimal { rounded(.towardsZero) ?? .zero }

    /// No zeros at the end of the fraction: one spelling for equal numbers.
    var reduced: Decimal {
        var out = self
        while out.scale > 0 && out.coefficient % 10 == 0 {
            out.coefficient /= 10
            out.scale -= 1
        }
        return out
    }

    /// The nearest double.
    var double: Double {
        if coefficient.magnitude < 1 << 53 && scale <= 22 {
            // Both are exact doubles: one rounding.
            var power = 1.0
            for _ in 0..<scale { power *= 10 }
            return Double(Int64(coefficient)) / power
        }
        return Double(text) ?? .nan
    }

    /// The whole number, rounded half away from zero; nil beyond Int64.
    var integer: Int64? {
        rounded(.halfAwayFromZero).flatMap { Int64(exactly: $0.coefficient) }
    }

    /// All digits of its scale: `-12.50`.
    var text: String {
        var digits = String(coefficient.magnitude)
        if scale > 0 {
            if digits.utf8.count <= scale {
                digits = String(repeating: "0", count: scale + 1 - digits.utf8.count) + digits
            }
            let point = digits.index(digits.endIndex, offsetBy: -scale)
            digits = digits[..<point] + "." + digits[point...]
        }
        return coefficient < 0 ? "-" + digits : digits
    }
}
