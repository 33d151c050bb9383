import SeedRows

/// Reading and writing of single values in text form, byte by byte.
enum ValueSpelling {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    /// A decimal number of at most 64 bits; `padding` is the number of leading zeros. nil for anything else.
    static func integer(_ text: Bytes) -> (value: Int64, width: Int)? {
        var at = 0
        var isNegative = false
        if let sign = text.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            at = 1
        }
        guard at < text.count, text.count - at <= 38 else { return nil }
        var magnitude: UInt64 = 0
        let start = at
        while at < text.count {
            let digit = text[at] &- 48
            guard digit <= 9 else { return nil }
            let (product, overflow) = magnitude.multipliedReportingOverflow(by: 10)
            let (sum, carry) = product.addingReportingOverflow(UInt64(digit))
            guard !overflow, !carry else { return nil }
            magnitude = sum
            at += 1
        }
        if isNegative {
            guard magnitude <= UInt64(Int64.max) + 1 else { return nil }
            return (Int64(truncatingIfNeeded: 0 &- magnitude), text.count - start)
        }
        guard magnitude <= UInt64(Int64.max) else { return nil }
        return (Int64(magnitude), text.count - start)
    }

    /// A fixed-point number in units of 10^-scale. nil where more places than that are not zero.
    static func fixed(_ text: Bytes, scale: Int) -> Int64? {
        guard let point = text.firstIndex(of: UInt8(ascii: ".")) else {
            guard let whole = integer(text)?.value else { return nil }
            return scaled(whole, by: scale)
        }
        let head = Bytes(rebasing: text[..<point])
        var fraction = Array(text[(point + 1)...])
        while fraction.count > scale {
            guard fraction.removeLast() == UInt8(ascii: "0") else { return nil }
        }
        guard fraction.allSatisfy({ $0 &- 48 <= 9 }) else { return nil }
        while fraction.count < scale { fraction.append(UInt8(ascii: "0")) }
        let digits =
            (head.isEmpty || (head.count == 1 && head[0] &- 48 > 9) ? Array(head) + [48] : Array(head)) + fraction
        return digits.withUnsafeBufferPointer { integer($0)?.value }
    }

    private static func scaled(_ value: Int64, by places: Int) -> Int64? {
        var value = value
        for _ in 0..<places {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            guard !overflow else { return nil }
            value = product
        }
        return value
    }

    /// A uuid of 36 characters, or of 32 without hyphens.
    struct UUIDText {
        var high: UInt64
        var low: UInt64
        var isUpper: Bool
        var hasHyphens: Bool
    }

    /// nil unless the letters are of one case.
    static func uuid(_ text: Bytes) -> UUIDText? {
        if let printed = text.printedUUID {
            return UUIDText(high: printed.high, low: printed.low, isUpper: false, hasHyphens: true)
        }
        guard text.count == 36 || text.count == 32 else { return nil }
        let hasHyphens = text.count == 36
        var words: (UInt64, UInt64) = (0, 0)
        var digits = 0
        var upper = false
        var lower = false
        for i in 0..<text.count {
            let byte = text[i]
            if hasHyphens && (i == 8 || i == 13 || i == 18 || i == 23) {
                guard byte == UInt8(ascii: "-") else { return nil }
                continue
            }
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x61...0x66:
                digit = byte - 0x57
                lower = true
            case 0x41...0x46:
                digit = byte - 0x37
                upper = true
            default: return nil
            }
            if digits < 16 { words.0 = words.0 << 4 | UInt64(digit) } else { words.1 = words.1 << 4 | UInt64(digit) }
            digits += 1
        }
        guard digits == 32, !(upper && lower) else { return nil }
        return UUIDText(high: words.0, low: words.1, isUpper: upper, hasHyphens: hasHyphens)
    }

    static func append(_ uuid: UUIDText, to out: ByteBuffer) {
        if uuid.hasHyphens && !uuid.isUpper { return out.append(uuidHigh: uuid.high, low: uuid.low) }
        out.reserve(36)
        for i in 0..<32 {
            if uuid.hasHyphens && (i == 8 || i == 12 || i == 16 || i == 20) { out.put(UInt8(ascii: "-")) }
            let digit = UInt8(truncatingIfNeeded: ((i < 16 ? uuid.high : uuid.low) >> UInt64(60 - (i % 16) * 4)) & 0xF)
            out.put(digit < 10 ? digit + 0x30 : digit + (uuid.isUpper ? 0x37 : 0x57))
        }
    }

    /// `YYYY-MM-DD`, nothing else.
    static func date(_ text: Bytes) -> Int64? {
        guard text.count == 10, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
            let year = integer(Bytes(rebasing: text[0..<4]))?.value,
            let month = integer(Bytes(rebasing: text[5..<7]))?.value,
            let day = integer(Bytes(rebasing: text[8..<10]))?.value
        else { return nil }
        let date = CivilDate(year: year, month: month, day: day)
        return date.isValid ? date.days : nil
    }

    /// A timestamp's microseconds and what stands behind them, such as `+00`: `YYYY-MM-DD hh:mm[:ss[.ffffff]]`, with a
    /// blank or a T.
    static func timestamp(_ text: Bytes) -> (microseconds: Int64, separator: UInt8, rest: [UInt8])? {
        guard text.count >= 16, let days = date(Bytes(rebasing: text[0..<10])),
            text[10] == UInt8(ascii: " ") || text[10] == UInt8(ascii: "T")
        else { return nil }
        var at = 11
        func two() -> Int64? {
            guard at + 2 <= text.count, text[at] &- 48 <= 9, text[at + 1] &- 48 <= 9 else { return nil }
            defer { at += 2 }
            return Int64(text[at] - 48) * 10 + Int64(text[at + 1] - 48)
        }
        guard let hour = two(), hour < 24, at < text.count, text[at] == UInt8(ascii: ":") else { return nil }
        at += 1
        guard let minute = two(), minute < 60 else { return nil }
        var seconds: Int64 = 0
        var micros: Int64 = 0
        if at < text.count, text[at] == UInt8(ascii: ":") {
            at += 1
            guard let value = two(), value < 60 else { return nil }
            seconds = value
            if at < text.count, text[at] == UInt8(ascii: ".") {
                at += 1
                var unit: Int64 = 100_000
                while at < text.count, text[at] &- 48 <= 9 {
                    micros += Int64(text[at] - 48) * unit
                    unit /= 10
                    at += 1
                }
            }
        }
        let total = ((days * 24 + hour) * 60 + minute) * 60 + seconds
        return (total * 1_000_000 + micros, text[10], Array(text[at...]))
    }
}
