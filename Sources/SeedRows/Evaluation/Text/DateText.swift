/// Reading dates, times and timestamps as ISO 8601 writes them, which both databases read alike.
///
/// Other spellings (`Jan 5, 2024`, `1/5/2024`) depend on settings and are not read.
struct DateText {
    private var bytes: Substring.UTF8View
    init(_ text: String) {
        var start = text.utf8[...]
        while let first = start.first, first == 0x20 { start.removeFirst() }
        while let last = start.last, last == 0x20 { start.removeLast() }
        bytes = Substring(start).utf8
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard bytes.first == UInt8(ascii: scalar) else { return false }
        bytes.removeFirst()
        return true
    }

    private mutating func digits(_ range: ClosedRange<Int>) -> Int64? {
        var out: Int64 = 0
        var count = 0
        while count < range.upperBound, let byte = bytes.first, byte >= 0x30, byte <= 0x39 {
            out = out * 10 + Int64(byte - 0x30)
            bytes.removeFirst()
            count += 1
        }
        return count >= range.lowerBound ? out : nil
    }

    private mutating func day() -> CivilDate? {
        guard let year = digits(4...6), take("-"), let month = digits(1...2), take("-"), let day = digits(1...2)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    /// Begins like an ISO date whose day does not exist: an error in PostgreSQL.
    static func isNoDay(_ text: String) -> Bool {
        var reader = DateText(text)
        guard let date = reader.day() else { return false }
        return date.month > 12 || date.month < 1 || date.day < 1 || !date.isValid
    }

    private mutating func era(_ date: CivilDate) -> CivilDate? {
        var date = date
        if take(" ") {
            guard take("B"), take("C"), date.year > 0 else { return nil }
            date.year = 1 - date.year
        } else if date.year == 0 {
            return nil
        }
        return date.isValid ? date : nil
    }

    private mutating func clock() -> Int64? {
        guard let hour = digits(1...2), take(":"), let minute = digits(2...2), hour <= 24, minute < 60 else {
            return nil
        }
        var seconds = hour * 3600 + minute * 60
        var micros: Int64 = 0
        if take(":") {
            guard let second = digits(2...2), second <= 60 else { return nil }
            seconds += second
            if take(".") {
                var unit: Int64 = 100_000
                var count = 0
                while let byte = bytes.first, byte >= 0x30, byte <= 0x39 {
                    // A seventh digit would be rounded.
                    if count >= 6 && byte != 0x30 { return nil }
                    micros += Int64(byte - 0x30) * unit
                    unit /= 10
                    bytes.removeFirst()
                    count += 1
                }
            }
        }
        let total = seconds * 1_000_000 + micros
        return total <= microsecondsPerDay ? total : nil
    }

    /// `+00`, `-05:30`, `Z`, ` UTC`: microseconds east of Greenwich; nil inside for no zone.
    private mutating func zone() -> Int64?? {
        if take("Z") || take("z") { return .some(0) }
        let negative = bytes.first == UInt8(ascii: "-")
        if take("+") || take("-") {
            guard let hours = digits(1...2), hours <= 15 else { return nil }
            var seconds = hours * 3600
            if take(":") || bytes.first.map({ $0 >= 0x30 && $0 <= 0x39 }) == true {
                guard let minutes = digits(2...2), minutes < 60 else { return nil }
                seconds += minutes * 60
            }
            return .some((negative ? -seconds : seconds) * 1_000_000)
        }
        return .some(nil)
    }

    /// Days since 1970.
    mutating func date() -> Int64? {
        guard let date = day().flatMap({ era($0) }), bytes.isEmpty else { return nil }
        return date.days
    }

    /// Microseconds since midnight.
    mutating func time() -> Int64? {
        guard let micros = clock(), bytes.isEmpty else { return nil }
        return micros
    }

    /// Microseconds since 1970 as written, and the offset when one is written.
    mutating func timestamp() -> (local: Int64, offset: Int64?)? {
        guard let date = day() else { return nil }
        var micros: Int64 = 0
        var offset: Int64?
        let rest = bytes
        if take("T") || take(" ") {
            if let clock = clock() {
                micros = clock
                guard let zone = zone() else { return nil }
                offset = zone
            } else {
                bytes = rest
            }
        }
        guard let date = era(date), bytes.isEmpty, date.year < 294_277, date.year > -4713 else { return nil }
        return (date.days * microsecondsPerDay + micros, offset)
    }
}
