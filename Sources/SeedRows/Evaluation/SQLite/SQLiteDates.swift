import SeedSchema

/// SQLite's date functions over ISO 8601 text ("Date And Time Functions"), without modifiers.
extension SQLiteCompiler {
    func dateCall(_ name: String, _ a: [SQLiteNode]) throws(Unsupported) -> SQLiteNode? {
        switch (name, a.count) {
        case ("date", 1), ("time", 1), ("datetime", 1), ("julianday", 1), ("unixepoch", 1):
            return strict(a) { (v) throws(EvaluationError) in
                guard let moment = try SQLiteMoment(v[0]) else { return .null }
                return moment.result(name)
            }
        case ("strftime", 2):
            return strict(a) { (v) throws(EvaluationError) in
                guard let moment = try SQLiteMoment(v[1]) else { return .null }
                return try moment.formatted(try v[0].sqliteText())
            }
        default: return nil
        }
    }
}

/// A moment in milliseconds, as SQLite keeps it.
private struct SQLiteMoment {
    /// Since 1970-01-01T00:00:00.
    let milliseconds: Int64

    /// nil where SQLite gives NULL: text that is no date.
    init?(_ value: Value) throws(EvaluationError) {
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
