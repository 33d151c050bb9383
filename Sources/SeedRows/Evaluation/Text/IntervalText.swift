/// PostgreSQL's intervals: text forms, order and arithmetic.
extension Interval {
    /// Units, ISO (`P1Y2M3DT4H`) not included: `1 year 2 mons -3 days 04:05:06.5 ago`. nil when it isn't read for
    /// certain.
    public init?(parsing text: String) {
        var months: Int64 = 0
        var days: Int64 = 0
        var micros: Int64 = 0
        var negated = false
        let words = text.lowercased().split(separator: " ").map(String.init)
        guard !words.isEmpty else { return nil }
        var i = 0
        while i < words.count {
            let word = words[i]
            i += 1
            if word == "@" { continue }
            if word == "ago", i == words.count {
                negated = true
                continue
            }
            if word.contains(":") {
                let negative = word.hasPrefix("-")
                let bare = word.drop { $0 == "-" || $0 == "+" }
                guard let clock = Interval.clock(String(bare)) else { return nil }
                micros += negative ? -clock : clock
                continue
            }
            // `1day` and `1 day` alike.
            let digits = word.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
            var unit = String(word.dropFirst(digits.count))
            if unit.isEmpty {
                guard i < words.count else { return nil }
                unit = words[i]
                i += 1
            }
            guard let number = Decimal(digits), Interval.add(number, unit, &months, &days, &micros) else { return nil }
        }
        if negated {
            months = -months
            days = -days
            micros = -micros
        }
        guard let m = Int32(exactly: months), let d = Int32(exactly: days) else { return nil }
        self.init(months: m, days: d, microseconds: micros)
    }

    private static func clock(_ text: String) -> Int64? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2 || parts.count == 3, let hours = Int64(parts[0]), let minutes = Int64(parts[1]),
            hours >= 0, hours < 1_000_000, minutes >= 0, minutes < 60
        else { return nil }
        var micros = (hours * 3600 + minutes * 60) * 1_000_000
        if parts.count == 3 {
            guard let seconds = Decimal(parts[2])?.microseconds, seconds >= 0, seconds < 60_000_000 else { return nil }
            micros += seconds
        }
        return micros
    }

    private static func add(
        _ number: Decimal, _ unit: String, _ months: inout Int64, _ days: inout Int64, _ micros: inout Int64
    ) -> Bool {
        let perUnit: Int64
        switch unit {
        case "microsecond", "microseconds", "us", "usec", "usecs": perUnit = 1
        case "millisecond", "milliseconds", "ms", "msec", "msecs": perUnit = 1000
        case "second", "seconds", "sec", "secs", "s": perUnit = 1_000_000
        case "minute", "minutes", "min", "mins", "m": perUnit = 60_000_000
        case "hour", "hours", "hr", "hrs", "h": perUnit = 3_600_000_000
        default:
            // Fractions of days and months spill over into smaller units: whole ones only.
            guard let whole = number.integer, number.compare(Decimal(whole)) == 0, abs(whole) < 100_000_000 else {
                return false
            }
            switch unit {
            case "day", "days", "d": days += whole
            case "week", "weeks", "w": days += whole * 7
            case "month", "months", "mon", "mons": months += whole
            case "year", "years", "yr", "yrs", "y": months += whole * 12
            case "decade", "decades": months += whole * 120
            case "century", "centuries": months += whole * 1200
            default: return false
            }
            return true
        }
        guard let product = number.multiplied(by: Decimal(perUnit)), let value = product.integer,
            product.compare(Decimal(value)) == 0
        else { return false }
        let (sum, overflow) = micros.addingReportingOverflow(value)
        micros = sum
        return !overflow
    }

    /// As PostgreSQL prints it (`IntervalStyle` postgres): `1 year 2 mons -3 days +04:05:06.5`.
    public var text: String {
        var parts: [String] = []
        // After a negative field, a positive one shows its sign.
        var signed = false
        func add(_ value: Int32, _ unit: String) {
            guard value != 0 else { return }
            parts.append((signed && value > 0 ? "+" : "") + "\(value) \(unit)" + (value == 1 ? "" : "s"))
            signed = value < 0
        }
        add(months / 12, "year")
        add(months % 12, "mon")
        add(days, "day")
        if microseconds != 0 || parts.isEmpty {
            let magnitude = microseconds.magnitude
            let buffer = ByteBuffer(capacity: 40)
            if microseconds < 0 { buffer.append("-") } else if signed { buffer.append("+") }
            buffer.append(decimal: Int64(magnitude / 3_600_000_000), width: 2)
            let rest = ByteBuffer(capacity: 16)
            rest.append(time: Int64(magnitude % 3_600_000_000))
            parts.append(buffer.string + rest.string.dropFirst(2))
        }
        return parts.joined(separator: " ")
    }

    /// What intervals are compared by: a month counts 30 days, a day 24 hours.
    var span: Int128 {
        (Int128(months) * 30 + Int128(days)) * Int128(microsecondsPerDay) + Int128(microseconds)
    }

    func adding(_ other: Interval) -> Interval? {
        let (m, o1) = months.addingReportingOverflow(other.months)
        let (d, o2) = days.addingReportingOverflow(other.days)
        let (t, o3) = microseconds.addingReportingOverflow(other.microseconds)
        return o1 || o2 || o3 ? nil : Interval(months: m, days: d, microseconds: t)
    }

    var negated: Interval? {
        guard months != .min, days != .min, microseconds != .min else { return nil }
        return Interval(months: -months, days: -days, microseconds: -microseconds)
    }

    func multiplied(by factor: Int64) -> Interval? {
        let (m, o1) = Int64(months).multipliedReportingOverflow(by: factor)
        let (d, o2) = Int64(days).multipliedReportingOverflow(by: factor)
        let (t, o3) = microseconds.multipliedReportingOverflow(by: factor)
        guard !o1, !o2, !o3, let m = Int32(exactly: m), let d = Int32(exactly: d) else { return nil }
        return Interval(months: m, days: d, microseconds: t)
    }

    /// A moment so much later: months first (the day is cut to the month's last), then days, then time.
    func added(to microseconds: Int64) -> Int64? {
        var (day, rest) = splitDays(microseconds)
        if months != 0 {
            var date = CivilDate(days: day)
            let count = date.year * 12 + date.month - 1 + Int64(months)
            date.year = count >= 0 ? count / 12 : (count - 11) / 12
            date.month = count - date.year * 12 + 1
            date.day = min(date.day, CivilDate.daysInMonth(date.month, of: date.year))
            day = date.days
        }
        day += Int64(days)
        let (start, o1) = day.multipliedReportingOverflow(by: microsecondsPerDay)
        let (withRest, o2) = start.addingReportingOverflow(rest)
        let (sum, o3) = withRest.addingReportingOverflow(self.microseconds)
        rest = sum
        return o1 || o2 || o3 ? nil : rest
    }
}

extension Decimal {
    /// The number of seconds as microseconds, when it is a whole number of them.
    var microseconds: Int64? {
        guard let product = multiplied(by: Decimal(1_000_000)), let whole = product.integer,
            product.compare(Decimal(whole)) == 0
        else { return nil }
        return whole
    }
}
