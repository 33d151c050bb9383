/// Reads values back from a database's text form (what `Spelling` writes, and what PostgreSQL prints with `DateStyle`
/// ISO and `bytea_output` hex) into column vectors.
extension ColumnVector {
    /// Appends one value given as text.
    ///
    /// Infinite dates and times become `Int64.max` and `Int64.min`; a time with an offset is brought to UTC.
    /// - Returns: false, with nothing appended, for what the wire type can't hold: malformed text, numbers out of
    ///   range, more decimal places than the scale, NaN as numeric.
    public func append(text: UnsafeBufferPointer<UInt8>, wire: WireType) -> Bool {
        let row = count
        switch wire {
        case .text, .literal, .jsonb:
            bytes.append(text)
            endValue()
            return true
        case .bytea:
            guard appendHex(text) else { return false }
            endValue()
            return true
        case .uuid:
            guard let (first, last) = parseUUID(text) else { return false }
            high[row] = first
            low[row] = last
        case .float4, .float8:
            guard let number = Double(String(decoding: text, as: UTF8.self)) else { return false }
            doubles[row] = number
        default:
            guard let number = ColumnVector.parseInteger(text, wire) else { return false }
            ints[row] = number
        }
        setCount(row + 1)
        return true
    }

    /// The same for a string.
    public func append(text: String, wire: WireType) -> Bool {
        var text = text
        return text.withUTF8 { append(text: $0, wire: wire) }
    }

    /// Values of layout `int64`.
    private static func parseInteger(_ text: UnsafeBufferPointer<UInt8>, _ wire: WireType) -> Int64? {
        var scanner = TextScanner(text)
        switch wire {
        case .bool:
            switch String(decoding: text, as: UTF8.self) {
            case "t", "true", "1": return 1
            case "f", "false", "0": return 0
            default: return nil
            }
        case .int2: return scanner.wholeNumber(scale: 0).flatMap { Int16(exactly: $0) }.map { Int64($0) }
        case .int4: return scanner.wholeNumber(scale: 0).flatMap { Int32(exactly: $0) }.map { Int64($0) }
        case .int8: return scanner.wholeNumber(scale: 0)
        case .numeric(let scale): return scanner.wholeNumber(scale: scale)
        case .date: return scanner.infinity() ?? scanner.date()
        case .time: return scanner.wholeTime()
        case .timestamp, .timestamptz: return scanner.infinity() ?? scanner.timestamp()
        default: return nil
        }
    }

    /// `\x6869`, or the digits alone.
    private func appendHex(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = text.count >= 2 && text[0] == UInt8(ascii: "\\") && text[1] == UInt8(ascii: "x") ? 2 : 0
        guard (text.count - start) % 2 == 0 else { return false }
        let before = bytes.count
        bytes.reserve((text.count - start) / 2)
        for i in stride(from: start, to: text.count, by: 2) {
            guard let upper = hexValue(text[i]), let lower = hexValue(text[i + 1]) else {
                bytes.count = before
                return false
            }
            bytes.put(upper << 4 | lower)
        }
        return true
    }
}

/// 32 hexadecimal digits; hyphens and braces anywhere are passed over, as PostgreSQL's `uuid_in` does.
private func parseUUID(_ text: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64)? {
    if let printed = text.printedUUID { return printed }
    var high: UInt64 = 0
    var low: UInt64 = 0
    var digits = 0
    for byte in text {
        if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") { continue }
        guard let value = hexValue(byte), digits < 32 else { return nil }
        high = high << 4 | low >> 60
        low = low << 4 | UInt64(value)
        digits += 1
    }
    return digits == 32 ? (high, low) : nil
}

private func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): return byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): return byte - UInt8(ascii: "A") + 10
    default: return nil
    }
}

/// Walks over the text of one number, date or time.
private struct TextScanner {
    let text: UnsafeBufferPointer<UInt8>
    var position = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    var isAtEnd: Bool { position == text.count }

    mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard position < text.count, text[position] == UInt8(ascii: byte) else { return false }
        position += 1
        return true
    }

    mutating func digit() -> Int64? {
        guard position < text.count, case let value = text[position] &- UInt8(ascii: "0"), value < 10 else {
            return nil
        }
        position += 1
        return Int64(value)
    }

    /// At least one digit, and no more than Int64 holds.
    mutating func digits() -> Int64? {
        guard var value = digit() else { return nil }
        while let next = digit() {
            let (product, high) = value.multipliedReportingOverflow(by: 10)
            let (sum, over) = product.addingReportingOverflow(next)
            if high || over { return nil }
            value = sum
        }
        return value
    }

    /// `-12.50` times 10^scale, to the end of the text. Zeros beyond the scale are passed over.
    mutating func wholeNumber(scale: Int) -> Int64? {
        let isNegative = take("-")
        if !isNegative { _ = take("+") }
        var value: Int64 = 0
        var places: Int?
        var seen = false
        // Counted downwards, where one more number fits than upwards.
        func grow(_ value: inout Int64, _ digit: Int64) -> Bool {
            let (product, high) = value.multipliedReportingOverflow(by: 10)
            let (sum, over) = product.subtractingReportingOverflow(digit)
            value = sum
            return !high && !over
        }
        while !isAtEnd {
            if places == nil, take(".") {
                places = 0
                continue
            }
            guard let next = digit() else { return nil }
            seen = true
            if let p = places {
                if p >= scale {
                    if next != 0 { return nil }
                    continue
                }
                places = p + 1
            }
            guard grow(&value, next) else { return nil }
        }
        guard seen else { return nil }
        for _ in 0..<max(scale - (places ?? 0), 0) {
            guard grow(&value, 0) else { return nil }
        }
        if isNegative { return value }
        return value == .min ? nil : -value
    }

    mutating func infinity() -> Int64? {
        let word = String(decoding: text, as: UTF8.self)
        return word == "infinity" ? .max : word == "-infinity" ? .min : nil
    }

    /// `2024-02-29`, `0044-03-15 BC`, to the end of the text.
    mutating func date() -> Int64? {
        guard let date = calendarDay() else { return nil }
        return finish(date)?.days
    }

    /// `2024-02-29 09:05:00.25`, with `T` for the blank, an offset (`+05:30`, `Z`) and ` BC` where they stand.
    mutating func timestamp() -> Int64? {
        guard let date = calendarDay() else { return nil }
        var time: Int64 = 0
        var offset: Int64 = 0
        if !isAtEnd, !endsInEra {
            guard take(" ") || take("T"), let clock = clock(), let zone = zone() else { return nil }
            time = clock
            offset = zone
        }
        guard let day = finish(date)?.days else { return nil }
        let (scaled, over) = day.multipliedReportingOverflow(by: microsecondsPerDay)
        let (sum, high) = scaled.addingReportingOverflow(time - offset)
        return over || high ? nil : sum
    }

    /// `09:05:00.25` to the end of the text.
    mutating func wholeTime() -> Int64? {
        guard let time = clock(), isAtEnd else { return nil }
        return time
    }

    private var endsInEra: Bool { position + 3 == text.count && text[text.count - 1] == UInt8(ascii: "C") }

    /// Year, month and day, the era still to come.
    private mutating func calendarDay() -> CivilDate? {
        guard let year = digits(), take("-"), let month = digits(), take("-"), let day = digits() else { return nil }
        return year <= 10_000_000 ? CivilDate(year: year, month: month, day: day) : nil
    }

    private mutating func finish(_ date: CivilDate) -> CivilDate? {
        var date = date
        if take(" ") {
            guard take("B"), take("C") else { return nil }
            date.year = 1 - date.year
        }
        return isAtEnd && date.isValid ? date : nil
    }

    /// Microseconds; seconds and their fraction may be left out.
    private mutating func clock() -> Int64? {
        guard let hours = digits(), take(":"), let minutes = digits() else { return nil }
        var total = (hours * 60 + minutes) * 60
        guard hours <= 24, minutes < 60 else { return nil }
        guard take(":") else { return total * 1_000_000 }
        guard let seconds = digits(), seconds <= 60 else { return nil }
        total = (total + seconds) * 1_000_000
        guard take(".") else { return total }
        var unit: Int64 = 100_000
        while let next = digit() {
            total += next * unit
            unit /= 10
        }
        return total
    }

    /// Microseconds east of UTC; 0 where none is given.
    private mutating func zone() -> Int64? {
        if take("Z") { return 0 }
        let isEast = take("+")
        guard isEast || take("-") else { return 0 }
        guard let hours = digits(), hours < 24 else { return nil }
        var seconds = hours * 3600
        if take(":") {
            guard let minutes = digits(), minutes < 60 else { return nil }
            seconds += minutes * 60
            if take(":") {
                guard let rest = digits(), rest < 60 else { return nil }
                seconds += rest
            }
        }
        return (isEast ? seconds : -seconds) * 1_000_000
    }
}
