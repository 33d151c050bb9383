import SeedSchema

/// SQLite's date functions over ISO 8601 text and seconds since 1970 ("Date And Time Functions").
extension SQLiteCompiler {
    func dateCall(_ name: String, _ a: [SQLiteNode]) throws(Unsupported) -> SQLiteNode? {
        switch name {
        case "date" where !a.isEmpty, "time" where !a.isEmpty, "datetime" where !a.isEmpty,
            "julianday" where !a.isEmpty, "unixepoch" where !a.isEmpty:
            return strict(a) { (v) throws(EvaluationError) in
                guard let moment = try SQLiteMoment(v[...]) else { return .null }
                return moment.result(name)
            }
        case "strftime" where a.count > 1:
            return strict(a) { (v) throws(EvaluationError) in
                guard let moment = try SQLiteMoment(v.dropFirst()) else { return .null }
                return try moment.formatted(try v[0].sqliteText())
            }
        default: return nil
        }
    }
}

/// A moment in milliseconds, as SQLite keeps it.
private struct SQLiteMoment {
    /// Since 1970-01-01T00:00:00.
    private(set) var milliseconds: Int64

    /// A value and its modifiers; nil where SQLite gives NULL: text that is no date.
    init?(_ values: ArraySlice<Value>) throws(EvaluationError) {
        guard let first = values.first else { return nil }
        var modifiers: [String] = []
        for value in values.dropFirst() {
            guard case .text(let text) = value else { throw .unsupported("a modifier that is no text") }
            modifiers.append(text.lowercased())
        }
        if case .int(let seconds) = first, modifiers.first == "unixepoch" {
            modifiers.removeFirst()
            guard abs(seconds) < 1 << 40 else { throw .unsupported("a moment so far away") }
            milliseconds = seconds * 1000
        } else if let read = try SQLiteMoment(first) {
            self = read
        } else {
            return nil
        }
        for modifier in modifiers { try apply(modifier) }
        // Other years are NULL, or in another form.
        guard (0...9999).contains(CivilDate(days: days).year) else { throw .unsupported("a year of five digits") }
    }

    private mutating func apply(_ modifier: String) throws(EvaluationError) {
        let day: Int64 = 86_400_000
        let date = CivilDate(days: days)
        switch modifier {
        case "start of day": milliseconds = days * day
        case "start of month": milliseconds = CivilDate(year: date.year, month: date.month, day: 1).days * day
        case "start of year": milliseconds = CivilDate(year: date.year, month: 1, day: 1).days * day
        default:
            let words = modifier.split(separator: " ")
            guard words.count == 2 else { throw .unsupported("this modifier") }
            if words[0] == "weekday", let wanted = Int64(words[1]), (0...6).contains(wanted) {
                milliseconds += MomentPart.floorMod(wanted - (days + 4), 7) * day
                return
            }
            guard let n = Int64(words[0].hasPrefix("+") ? words[0].dropFirst() : words[0]), abs(n) < 1 << 31 else {
                throw .unsupported("this modifier")
            }
            let units: [Substring: Int64] = ["day": day, "hour": 3_600_000, "minute": 60_000, "second": 1000]
            let unit = words[1].hasSuffix("s") ? words[1].dropLast() : words[1]
            if let length = units[unit] {
                guard abs(n) < 400_000 * day / length else { throw .unsupported("a moment so far away") }
                milliseconds += n * length
                return
            }
            guard unit == "month" || unit == "year", abs(n) < 120_000 else { throw .unsupported("this modifier") }
            let months = date.year * 12 + date.month - 1 + (unit == "year" ? 12 * n : n)
            guard months >= 0 else { throw .unsupported("a year before 0") }
            // The 31st of a short month runs over into the next.
            let first = CivilDate(year: months / 12, month: months % 12 + 1, day: 1).days
            milliseconds += (first + date.day - 1 - days) * day
        }
    }

    /// nil where SQLite gives NULL: text that is no date.
    private init?(_ value: Value) throws(EvaluationError) {
        guard case .text(let text) = value else { throw .unsupported("a date from a number") }
        // Other readings of a text: a Julian day, 'now'.
        if SQLiteNumber.whole(text) != nil { throw .unsupported("a Julian day") }
        if text.lowercased() == "now" { throw .unsupported("the present time") }
        var scanner = Scanner(bytes: Array(text.utf8))
        guard let parsed = try scanner.moment() else { return nil }
        milliseconds = parsed
    }

    private var days: Int64 { splitDays(milliseconds * 1000).days }
    /// Seconds since midnight, fractions cut.
    private var clock: Int64 { splitDays(milliseconds * 1000).microseconds / 1_000_000 }

    func result(_ name: String) -> Value {
        let out = ByteBuffer(capacity: 32)
        switch name {
        case "date": out.append(date: days)
        case "time": out.append(time: clock * 1_000_000)
        case "datetime": out.append(timestamp: days * microsecondsPerDay + clock * 1_000_000)
        case "unixepoch": return .int(days * 86_400 + clock)
        // The Julian day of 1970-01-01T00:00 is 2440587.5.
        default: return .double(Double(milliseconds + 210_866_760_000_000) / 86_400_000)
        }
        return .text(out.string)
    }

    func formatted(_ format: String) throws(EvaluationError) -> Value {
        let date = CivilDate(days: days)
        let out = ByteBuffer(capacity: 32)
        var isField = false
        for byte in format.utf8 {
            guard isField else {
                if byte == UInt8(ascii: "%") { isField = true } else { out.append(byte) }
                continue
            }
            isField = false
            switch byte {
            case UInt8(ascii: "Y"): out.append(decimal: date.year, width: 4)
            case UInt8(ascii: "m"): out.append(decimal: date.month, width: 2)
            case UInt8(ascii: "d"): out.append(decimal: date.day, width: 2)
            case UInt8(ascii: "H"): out.append(decimal: clock / 3600, width: 2)
            case UInt8(ascii: "M"): out.append(decimal: clock / 60 % 60, width: 2)
            case UInt8(ascii: "S"): out.append(decimal: clock % 60, width: 2)
            case UInt8(ascii: "s"): out.append(decimal: days * 86_400 + clock)
            case UInt8(ascii: "w"): out.append(decimal: MomentPart.floorMod(days + 4, 7))
            case UInt8(ascii: "j"):
                out.append(decimal: days - CivilDate(year: date.year, month: 1, day: 1).days + 1, width: 3)
            case UInt8(ascii: "%"): out.append(byte)
            default: throw .unsupported("strftime of this field")
            }
        }
        return .text(out.string)
    }

    private struct Scanner {
        let bytes: [UInt8]
        var at = 0

        mutating func digits(_ count: Int) -> Int64? {
            guard at + count <= bytes.count else { return nil }
            var out: Int64 = 0
            for byte in bytes[at..<at + count] {
                guard byte >= 0x30 && byte <= 0x39 else { return nil }
                out = out * 10 + Int64(byte - 0x30)
            }
            at += count
            return out
        }
        mutating func take(_ scalar: Unicode.Scalar) -> Bool {
            guard at < bytes.count, bytes[at] == UInt8(ascii: scalar) else { return false }
            at += 1
            return true
        }
        mutating func skipBlanks() {
            while at < bytes.count, bytes[at] == 0x20 || (bytes[at] >= 0x09 && bytes[at] <= 0x0D) { at += 1 }
        }

        mutating func moment() throws(EvaluationError) -> Int64? {
            // A time alone is on 2000-01-01.
            var day: Int64 = 10_957
            let start = at
            if let year = digits(4), take("-"), let month = digits(2), take("-"), let dayOfMonth = digits(2) {
                guard month >= 1, month <= 12, dayOfMonth >= 1, dayOfMonth <= 31 else { return nil }
                // Versions differ in whether the 31st of a short month runs over into the next.
                guard dayOfMonth <= CivilDate.daysInMonth(month, of: year) else {
                    throw .unsupported("a day that is none")
                }
                day = CivilDate(year: year, month: month, day: 1).days + dayOfMonth - 1
                while at < bytes.count, bytes[at] == 0x20 || bytes[at] == UInt8(ascii: "T") { at += 1 }
                if at == bytes.count { return day * 86_400_000 }
            } else {
                at = start
                guard bytes.first != UInt8(ascii: "-") else { throw .unsupported("a year before 0") }
            }
            guard let clock = try clock() else { return nil }
            return day * 86_400_000 + clock
        }

        private mutating func clock() throws(EvaluationError) -> Int64? {
            guard let hour = digits(2), take(":"), let minute = digits(2), hour <= 24, minute <= 59 else { return nil }
            var milliseconds = (hour * 3600 + minute * 60) * 1000
            if take(":") {
                guard let second = digits(2), second <= 59 else { return nil }
                milliseconds += second * 1000
                if at + 1 < bytes.count, bytes[at] == UInt8(ascii: "."), bytes[at + 1] >= 0x30, bytes[at + 1] <= 0x39 {
                    at += 1
                    var unit: Int64 = 100
                    while at < bytes.count, bytes[at] >= 0x30, bytes[at] <= 0x39 {
                        // What is beyond milliseconds is rounded in floating point.
                        if unit == 0 && bytes[at] != 0x30 { throw .unsupported("fractions of a millisecond") }
                        milliseconds += Int64(bytes[at] - 0x30) * unit
                        unit /= 10
                        at += 1
                    }
                }
            }
            skipBlanks()
            if take("Z") || take("z") {
                skipBlanks()
            } else if at < bytes.count, bytes[at] == UInt8(ascii: "+") || bytes[at] == UInt8(ascii: "-") {
                let east = bytes[at] == UInt8(ascii: "+")
                at += 1
                guard let hours = digits(2), take(":"), let minutes = digits(2), hours <= 14, minutes <= 59 else {
                    return nil
                }
                milliseconds -= (hours * 3600 + minutes * 60) * (east ? 1000 : -1000)
                skipBlanks()
            }
            return at == bytes.count ? milliseconds : nil
        }
    }
}
