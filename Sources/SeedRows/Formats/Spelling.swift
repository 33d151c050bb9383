/// How values are spelled in text: one spelling for COPY, SQL, CSV, JSON and SQLite's text columns.
///
/// All of it is what PostgreSQL prints with its default settings (`DateStyle` ISO, `extra_float_digits` 1, time zone
/// UTC). Digits are written in place, without a `String`.
extension ByteBuffer {
    /// `2024-02-29`; years before 1 as `0044-03-15 BC`.
    public func append(date days: Int64) {
        let date = CivilDate(days: days)
        put(date)
        if date.year <= 0 { append(" BC") }
    }

    /// Microseconds since midnight: `09:05:00`, `09:05:00.25`.
    public func append(time microseconds: Int64) {
        let seconds = microseconds / 1_000_000
        let fraction = microseconds - seconds * 1_000_000
        reserve(15)
        let hours = seconds / 3600
        putTwo(hours)
        put(UInt8(ascii: ":"))
        putTwo(seconds / 60 - hours * 60)
        put(UInt8(ascii: ":"))
        putTwo(seconds % 60)
        if fraction != 0 { putFraction(fraction) }
    }

    /// Microseconds since 1970: `2024-02-29 09:05:00.25`.
    public func append(timestamp microseconds: Int64) {
        let (days, rest) = splitDays(microseconds)
        let date = CivilDate(days: days)
        put(date)
        append(UInt8(ascii: " "))
        append(time: rest)
        if date.year <= 0 { append(" BC") }
    }

    /// Microseconds since 1970 UTC: `2024-02-29 09:05:00.25+00`.
    public func append(timestamptz microseconds: Int64) {
        let (days, rest) = splitDays(microseconds)
        let date = CivilDate(days: days)
        put(date)
        append(UInt8(ascii: " "))
        append(time: rest)
        append("+00")
        if date.year <= 0 { append(" BC") }
    }

    /// `018f3c2a-7b1e-7c3d-9e4f-0123456789ab`.
    public func append(uuidHigh high: UInt64, low: UInt64) {
        reserve(36)
        let at = UnsafeMutableRawPointer(base + count)
        let a = hexDigits(UInt32(truncatingIfNeeded: high >> 32))
        let b = hexDigits(UInt32(truncatingIfNeeded: high))
        let c = hexDigits(UInt32(truncatingIfNeeded: low >> 32))
        let d = hexDigits(UInt32(truncatingIfNeeded: low))
        let dash = UInt8(ascii: "-")
        at.storeBytes(of: a.bigEndian, as: UInt64.self)
        at.storeBytes(of: dash, toByteOffset: 8, as: UInt8.self)
        at.storeBytes(of: UInt32(truncatingIfNeeded: b >> 32).bigEndian, toByteOffset: 9, as: UInt32.self)
        at.storeBytes(of: dash, toByteOffset: 13, as: UInt8.self)
        at.storeBytes(of: UInt32(truncatingIfNeeded: b).bigEndian, toByteOffset: 14, as: UInt32.self)
        at.storeBytes(of: dash, toByteOffset: 18, as: UInt8.self)
        at.storeBytes(of: UInt32(truncatingIfNeeded: c >> 32).bigEndian, toByteOffset: 19, as: UInt32.self)
        at.storeBytes(of: dash, toByteOffset: 23, as: UInt8.self)
        at.storeBytes(of: UInt32(truncatingIfNeeded: c).bigEndian, toByteOffset: 24, as: UInt32.self)
        at.storeBytes(of: d.bigEndian, toByteOffset: 28, as: UInt64.self)
        count += 36
    }

    /// `value / 10^scale` with exactly `scale` digits after the point: `-12.50`.
    public func append(numeric value: Int64, scale: Int) {
        guard scale > 0 else { return append(decimal: value) }
        var magnitude = value.magnitude
        // Digits from the right into their places; at least one stands before the point.
        var digits = 1
        var limit: UInt64 = 10
        while digits < 20 && magnitude >= limit {
            digits += 1
            if digits == 20 { break }
            limit = limit &* 10
        }
        let whole = max(digits - scale, 1)
        reserve(whole + scale + 2)
        if value < 0 { put(UInt8(ascii: "-")) }
        var at = base + count + whole + scale
        for _ in 0..<scale {
            let quotient = magnitude / 10
            at.pointee = UInt8(truncatingIfNeeded: magnitude &- quotient &* 10) &+ UInt8(ascii: "0")
            at -= 1
            magnitude = quotient
        }
        at.pointee = UInt8(ascii: ".")
        for _ in 0..<whole {
            at -= 1
            let quotient = magnitude / 10
            at.pointee = UInt8(truncatingIfNeeded: magnitude &- quotient &* 10) &+ UInt8(ascii: "0")
            magnitude = quotient
        }
        count += whole + scale + 1
    }

    /// Lower-case hexadecimal digits of raw bytes, no prefix.
    public func append(hex bytes: UnsafeBufferPointer<UInt8>) {
        reserve(bytes.count * 2)
        for byte in bytes {
            put(hexDigit(byte >> 4))
            put(hexDigit(byte & 15))
        }
    }

    private func put(_ date: CivilDate) {
        reserve(24)
        let year = date.year > 0 ? date.year : 1 - date.year
        if year < 10_000 {
            putTwo(year / 100)
            putTwo(year % 100)
        } else {
            append(decimal: year)
            reserve(8)
        }
        put(UInt8(ascii: "-"))
        putTwo(date.month)
        put(UInt8(ascii: "-"))
        putTwo(date.day)
    }

    private func putTwo(_ value: Int64) {
        put(UInt8(truncatingIfNeeded: value / 10) &+ UInt8(ascii: "0"))
        put(UInt8(truncatingIfNeeded: value % 10) &+ UInt8(ascii: "0"))
    }

    /// `.25` for 250,000: six digits without the zeros at the end.
    private func putFraction(_ microseconds: Int64) {
        put(UInt8(ascii: "."))
        var rest = microseconds
        var unit: Int64 = 100_000
        while rest > 0 {
            put(UInt8(truncatingIfNeeded: rest / unit) &+ UInt8(ascii: "0"))
            rest %= unit
            unit /= 10
        }
    }
}

/// The lower-case digit of 0 … 15.
@inlinable
func hexDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? nibble &+ 0x30 : nibble &+ 0x57
}

/// Eight hexadecimal digits at once, the most significant in the highest byte: nibbles are spread over bytes, then
/// those above nine are moved from after '9' to 'a'.
@inlinable
func hexDigits(_ word: UInt32) -> UInt64 {
    var v = UInt64(word)
    v = (v << 16 | v) & 0x0000_FFFF_0000_FFFF
    v = (v << 8 | v) & 0x00FF_00FF_00FF_00FF
    v = (v << 4 | v) & 0x0F0F_0F0F_0F0F_0F0F
    let letters = ((v &+ 0x0606_0606_0606_0606) >> 4) & 0x0101_0101_0101_0101
    return v &+ 0x3030_3030_3030_3030 &+ letters &* 0x27
}
