/// Binary floating point in the shortest decimal digits that read back as the same number.
extension ByteBuffer {
    /// As PostgreSQL prints float8: `0.1`, `1e+20`, `-1.5e-07`, `NaN`, `Infinity`, `-Infinity`.
    public func append(double value: Double) {
        if append(short: value, digits: 15) { return }
        guard value.isFinite else { return append(special: value) }
        append(shortest: value.magnitude, isNegative: value.sign == .minus, exponentFrom: 15)
    }

    /// As PostgreSQL prints float4; `value` is rounded to the nearest float first.
    public func append(float value: Double) {
        let narrow = Float(value)
        guard narrow.isFinite else { return append(special: Double(narrow)) }
        append(shortest: narrow.magnitude, isNegative: narrow.sign == .minus, exponentFrom: 6)
    }

    /// The everyday numbers: at most 15 significant digits, six of them after the point. A decimal of 15 digits is
    /// always the shortest spelling of its nearest double, since no two such decimals share one.
    private func append(short value: Double, digits: Int) -> Bool {
        let magnitude = value.magnitude
        guard magnitude < 1e9, magnitude >= 1e-4 || (magnitude == 0 && value.sign == .plus) else { return false }
        var power = 1.0
        for scale in 0...6 {
            let scaled = (value * power).rounded()
            if scaled / power == value {
                append(numeric: Int64(scaled), scale: scale)
                return true
            }
            power *= 10
        }
        return false
    }

    private func append(special value: Double) {
        if value.isNaN { append("NaN") } else { append(value < 0 ? "-Infinity" : "Infinity") }
    }

    /// Lays the digits out: plain for exponents -4 ..< `exponentFrom`, else with a two-digit exponent.
    private func append(shortest magnitude: some TextOutputStreamable, isNegative: Bool, exponentFrom: Int) {
        var digits = DigitStream()
        magnitude.write(to: &digits)
        let (count, exponent) = digits.normalized()
        reserve(40)
        if isNegative { put(UInt8(ascii: "-")) }
        let zero = UInt8(ascii: "0")
        let point = UInt8(ascii: ".")
        if exponent < -4 || exponent >= exponentFrom {
            put(digits.digits[0])
            if count > 1 {
                put(point)
                for i in 1..<count { put(digits.digits[i]) }
            }
            put(UInt8(ascii: "e"))
            put(UInt8(ascii: exponent < 0 ? "-" : "+"))
            if abs(exponent) < 10 { put(zero) }
            append(decimal: Int64(abs(exponent)))
        } else if exponent < 0 {
            put(zero)
            put(point)
            for _ in 0..<(-exponent - 1) { put(zero) }
            for i in 0..<count { put(digits.digits[i]) }
        } else {
            for i in 0...max(exponent, count - 1) {
                if i == exponent + 1 { put(point) }
                put(i < count ? digits.digits[i] : zero)
            }
        }
    }
}

/// Catches what the standard library writes of a float (its digits are the shortest that round-trip) and keeps the
/// significant digits and the decimal exponent.
private struct DigitStream: TextOutputStream {
    var digits: [24 of UInt8] = .init(repeating: 0)
    private var count = 0
    /// Digits before the point; nil until the point is seen.
    private var whole: Int?
    private var exponent = 0
    private var inExponent = false
    private var exponentIsNegative = false

    mutating func write(_ text: String) {
        for byte in text.utf8 { take(byte) }
    }

    private mutating func take(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "."): whole = count
        case UInt8(ascii: "e"):
            if whole == nil { whole = count }
            inExponent = true
        case UInt8(ascii: "-"): exponentIsNegative = inExponent
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            if inExponent {
                exponent = exponent * 10 + Int(byte - UInt8(ascii: "0"))
            } else if count < 24 {
                digits[count] = byte
                count += 1
            }
        default: break
        }
    }

    /// Drops zeros at both ends; the exponent is that of the first digit.
    mutating func normalized() -> (count: Int, exponent: Int) {
        let zero = UInt8(ascii: "0")
        var leading = 0
        while leading < count - 1 && digits[leading] == zero { leading += 1 }
        var end = count
        while end > leading + 1 && digits[end - 1] == zero { end -= 1 }
        if digits[leading] == zero { return (1, 0) }
        let position = (whole ?? count) - 1 - leading
        for i in leading..<end { digits[i - leading] = digits[i] }
        return (end - leading, position + (exponentIsNegative ? -exponent : exponent))
    }
}
