import SeedSchema

/// Arithmetic and fields of dates, times, timestamps and intervals.
extension PostgresCompiler {
    /// `+`, `-`, `*` on moments; nil when no operand is one.
    func moment(_ op: String, _ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode? {
        guard op == "+" || op == "-" || op == "*" else { return nil }
        switch (a.kind?.unmodified, b.kind?.unmodified) {
        case (.date, .integer) where op != "*": return try shiftDate(a, b, negated: op == "-")
        case (.integer, .date) where op == "+": return try shiftDate(b, a, negated: false)
        case (.date, .date) where op == "-", (.date, nil) where op == "-":
            return try strict(.int4, a, try cast(b, to: .date)) { x, y in
                guard case .date(let p) = x, case .date(let q) = y else { return .null }
                return .int(p - q)
            }
        case (.date, .interval) where op != "*":
            return try shift(try cast(a, to: .plainTimestamp), b, negated: op == "-")
        case (.interval, .date) where op == "+":
            return try shift(try cast(b, to: .plainTimestamp), a, negated: false)
        case (.timestamp, .interval) where op != "*": return try shift(a, b, negated: op == "-")
        case (.interval, .timestamp) where op == "+": return try shift(b, a, negated: false)
        case (.timestamp, nil) where op == "+": return try shift(a, try cast(b, to: .interval), negated: false)
        case (.timestamp, .timestamp) where op == "-", (.timestamp, .date) where op == "-",
            (.date, .timestamp) where op == "-", (.timestamp, nil) where op == "-":
            return try difference(a, b)
        case (.date, .time(withZone: false, _)) where op == "+":
            return try strict(.plainTimestamp, a, b) { x, y in
                guard case .date(let d) = x, case .time(let t) = y else { return .null }
                return .timestamp(d * microsecondsPerDay + t, zoned: false)
            }
        case (.time(withZone: false, _), .interval) where op != "*": return try shiftTime(a, b, negated: op == "-")
        case (.time(withZone: false, _), .time(withZone: false, _)) where op == "-":
            return try strict(.interval, a, b) { x, y in
                guard case .time(let p) = x, case .time(let q) = y else { return .null }
                return .interval(Interval(microseconds: p - q))
            }
        case (.interval, .interval) where op != "*", (.interval, nil) where op != "*", (nil, .interval) where op != "*":
            return try addIntervals(try cast(a, to: .interval), try cast(b, to: .interval), negated: op == "-")
        case (.interval, .integer) where op == "*": return try scale(a, b)
        case (.integer, .interval) where op == "*": return try scale(b, a)
        default: return nil
        }
    }

    private func shiftDate(_ date: PostgresNode, _ days: PostgresNode, negated: Bool) throws(Unsupported)
        -> PostgresNode
    {
        try strict(.date, date, days) { (x, y) throws(EvaluationError) in
            guard case .date(let d) = x, case .int(let n) = y else { return .null }
            guard abs(n) < 4_000_000 else { throw .unsupported("a date this far away") }
            return .date(negated ? d - n : d + n)
        }
    }

    private func shift(_ moment: PostgresNode, _ interval: PostgresNode, negated: Bool) throws(Unsupported)
        -> PostgresNode
    {
        try strict(moment.kind?.unmodified ?? .plainTimestamp, moment, interval) { (x, y) throws(EvaluationError) in
            guard case .timestamp(let t, let zoned) = x, case .interval(let i) = y else { return .null }
            guard let step = negated ? i.negated : i, let out = step.added(to: t) else {
                throw .outOfRange("timestamp")
            }
            return .timestamp(out, zoned: zoned)
        }
    }

    private func shiftTime(_ time: PostgresNode, _ interval: PostgresNode, negated: Bool) throws(Unsupported)
        -> PostgresNode
    {
        try strict(time.kind?.unmodified ?? .any, time, interval) { x, y in
            guard case .time(let t) = x, case .interval(let i) = y else { return .null }
            // Days and months don't move a clock; it wraps at midnight.
            let step = i.microseconds % microsecondsPerDay
            return .time(splitDays(negated ? t - step : t + step).microseconds)
        }
    }

    /// Whole days and the rest, both with the sign of the difference.
    private func difference(_ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode {
        let (x, y, _) = try comparable("-", a, b)
        return try strict(.interval, x, y) { (p, q) throws(EvaluationError) in
            guard case .timestamp(let s, _) = p, case .timestamp(let t, _) = q else { return .null }
            let (micros, overflow) = s.subtractingReportingOverflow(t)
            guard !overflow, let days = Int32(exactly: micros / microsecondsPerDay) else {
                throw .outOfRange("interval")
            }
            return .interval(Interval(days: days, microseconds: micros % microsecondsPerDay))
        }
    }

    private func addIntervals(_ a: PostgresNode, _ b: PostgresNode, negated: Bool) throws(Unsupported)
        -> PostgresNode
    {
        try strict(.interval, a, b) { (x, y) throws(EvaluationError) in
            guard case .interval(let p) = x, case .interval(let q) = y else { return .null }
            guard let second = negated ? q.negated : q, let sum = p.adding(second) else {
                throw .outOfRange("interval")
            }
            return .interval(sum)
        }
    }

    private func scale(_ interval: PostgresNode, _ factor: PostgresNode) throws(Unsupported) -> PostgresNode {
        try strict(.interval, interval, factor) { (x, y) throws(EvaluationError) in
            guard case .interval(let i) = x, case .int(let n) = y else { return .null }
            // interval * double precision: exact while the product is.
            guard abs(n) < 1 << 31, let out = i.multiplied(by: n), out.microseconds.magnitude < 1 << 53 else {
                throw .outOfRange("interval")
            }
            return .interval(out)
        }
    }

    func timeFunction(_ name: String, _ a: [PostgresNode]) throws(Unsupported) -> PostgresNode? {
        let now = now
        switch (name, a.count) {
        case ("now", 0), ("current_timestamp", 0), ("transaction_timestamp", 0), ("statement_timestamp", 0):
            return PostgresNode(kind: .timestamptz, constant: .timestamp(now, zoned: true))
        case ("localtimestamp", 0): return PostgresNode(kind: .plainTimestamp, constant: .timestamp(now, zoned: false))
        case ("current_date", 0): return PostgresNode(kind: .date, constant: .date(splitDays(now).days))
        case ("localtime", 0):
            return PostgresNode(
                kind: .time(withZone: false, precision: nil), constant: .time(splitDays(now).microseconds))
        case ("extract", 2), ("date_part", 2): return try part(name, a[0], a[1])
        case ("date_trunc", 2): return try truncate(a[0], a[1])
        case ("age", 2): return try age(a[0], a[1])
        case ("make_date", 3):
            let parts = try casting(a, to: .int4)
            return try strict(.date, parts) { (v) throws(EvaluationError) in
                guard case .int(let y) = v[0], case .int(let m) = v[1], case .int(let d) = v[2] else { return .null }
                let date = CivilDate(year: y < 0 ? y + 1 : y, month: m, day: d)
                // From 4713 BC on.
                guard y != 0, y >= -4713, y < 5_874_898, date.isValid else {
                    throw .failure("date field value out of range")
                }
                return .date(date.days)
            }
        case ("timezone", 2): return try timeZone(a[0], a[1])
        case ("isfinite", 1):
            return try strict(.boolean, a[0]) { _ in .bool(true) }
        case ("date", 1): return try cast(a[0], to: .date)
        case ("to_timestamp", 1):
            return try strict(.timestamptz, try cast(a[0], to: .float8)) { (v) throws(EvaluationError) in
                guard case .double(let s) = v, s == s.rounded(), s.magnitude < 1e11 else {
                    throw .unsupported("to_timestamp of a fraction")
                }
                return .timestamp(Int64(s) * 1_000_000, zoned: true)
            }
        default: return nil
        }
    }

    /// `x AT TIME ZONE 'UTC'`: other zones need the database's own tables.
    private func timeZone(_ zone: PostgresNode, _ moment: PostgresNode) throws(Unsupported) -> PostgresNode {
        guard case .text(let name)? = zone.constant, ["utc", "gmt", "z"].contains(name.lowercased()),
            case .timestamp(let zoned, _) = moment.kind
        else { throw Unsupported("time zone conversion") }
        return try strict(.timestamp(withZone: !zoned, precision: nil), moment) { v in
            guard case .timestamp(let t, _) = v else { return v }
            return .timestamp(t, zoned: !zoned)
        }
    }

    private func field(_ node: PostgresNode) throws(Unsupported) -> String {
        guard case .text(let name)? = node.constant else { throw Unsupported("a field that is no constant") }
        return name.lowercased()
    }

    private func part(_ name: String, _ fieldNode: PostgresNode, _ source: PostgresNode) throws(Unsupported)
        -> PostgresNode
    {
        let field = try field(fieldNode)
        let isExtract = name == "extract"
        var source = source
        guard let kind = source.kind else { throw Unsupported("\(name) of an unknown literal") }
        if kind == .date && !isExtract { source = try cast(source, to: .plainTimestamp) }
        guard MomentPart.isKnown(field, kind) else { throw Unsupported("\(name)(\(field) from \(kind.label))") }
        return try strict(isExtract ? .plainNumeric : .float8, source) { (v) throws(EvaluationError) in
            if !isExtract, field == "epoch", case .interval(let i) = v { return .double(MomentPart.epoch(i)) }
            let value = try MomentPart.value(field, v)
            return isExtract ? .decimal(value) : .double(value.double)
        }
    }

    private func truncate(_ fieldNode: PostgresNode, _ source: PostgresNode) throws(Unsupported) -> PostgresNode {
        let field = try field(fieldNode)
        var source = source
        if source.kind == .date { source = try cast(source, to: .timestamptz) }
        guard case .timestamp(let zoned, _) = source.kind, MomentPart.canTruncate(field) else {
            throw Unsupported("date_trunc(\(field), \(source.label))")
        }
        return try strict(.timestamp(withZone: zoned, precision: nil), source) { v in
            guard case .timestamp(let t, _) = v else { return v }
            return .timestamp(MomentPart.truncate(t, to: field), zoned: zoned)
        }
    }

    /// The difference in years, months, days and time of day, as a calendar counts them.
    private func age(_ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode {
        var (x, y) = (a, b)
        if x.kind == .date || x.isUnknown { x = try cast(x, to: .timestamptz) }
        if y.kind == .date || y.isUnknown { y = try cast(y, to: .timestamptz) }
        let (p, q, _) = try comparable("age", x, y)
        return try strict(.interval, p, q) { v, w in
            guard case .timestamp(let s, _) = v, case .timestamp(let t, _) = w else { return .null }
            return .interval(MomentPart.age(s, t))
        }
    }
}

/// Calendar fields of moments.
enum MomentPart {
    private static let dayFields: Set<String> = [
        "year", "month", "day", "quarter", "dow", "isodow", "doy", "century", "decade", "millennium", "epoch", "week",
        "isoyear", "julian",
    ]
    private static let clockFields: Set<String> = [
        "hour", "minute", "second", "milliseconds", "millisecond", "microseconds", "microsecond",
    ]

    static func isKnown(_ field: String, _ kind: TypeKind) -> Bool {
        switch kind {
        case .date: return dayFields.contains(field)
        case .timestamp: return field != "julian" && (dayFields.contains(field) || clockFields.contains(field))
        case .time(withZone: false, _): return field == "epoch" || clockFields.contains(field)
        case .interval:
            return ["year", "month", "day", "quarter", "epoch"].contains(field) || clockFields.contains(field)
        default: return false
        }
    }

    static func value(_ field: String, _ v: Value) throws(EvaluationError) -> Decimal {
        switch v {
        case .date(let days): return day(field, days, epochScale: 0)
        case .timestamp(let t, _):
            let (days, rest) = splitDays(t)
            if field == "epoch" { return Decimal(coefficient: Int128(t), scale: 6) }
            return clockFields.contains(field) ? clock(field, rest) : day(field, days, epochScale: 6)
        case .time(let t): return field == "epoch" ? Decimal(coefficient: Int128(t), scale: 6) : clock(field, t)
        case .interval(let i): return interval(field, i)
        default: throw .unsupported("field of this value")
        }
    }

    private static func day(_ field: String, _ days: Int64, epochScale: Int) -> Decimal {
        let date = CivilDate(days: days)
        let year = date.year
        let value: Int64
        switch field {
        case "year": value = year > 0 ? year : year - 1
        case "month": value = date.month
        case "day": value = date.day
        case "quarter": value = (date.month - 1) / 3 + 1
        case "dow": value = floorMod(days + 4, 7)
        case "isodow": value = floorMod(days + 3, 7) + 1
        case "doy": value = days - CivilDate(year: year, month: 1, day: 1).days + 1
        case "century": value = year > 0 ? (year + 99) / 100 : -((99 - (year - 1)) / 100)
        case "millennium": value = year > 0 ? (year + 999) / 1000 : -((999 - (year - 1)) / 1000)
        case "decade": value = year >= 0 ? year / 10 : -((8 - (year - 1)) / 10)
        case "week": value = isoWeek(days).week
        case "isoyear":
            let isoYear = isoWeek(days).year
            value = isoYear > 0 ? isoYear : isoYear - 1
        case "julian": value = days + 2_440_588
        default: value = days * 86_400
        }
        return Decimal(value)
    }

    private static func clock(_ field: String, _ micros: Int64) -> Decimal {
        switch field {
        case "hour": return Decimal(micros / 3_600_000_000)
        case "minute": return Decimal(micros / 60_000_000 % 60)
        case "second": return Decimal(coefficient: Int128(micros % 60_000_000), scale: 6)
        case "milliseconds", "millisecond": return Decimal(coefficient: Int128(micros % 60_000_000), scale: 3)
        default: return Decimal(micros % 60_000_000)
        }
    }

    private static func interval(_ field: String, _ i: Interval) -> Decimal {
        switch field {
        case "year": return Decimal(Int64(i.months / 12))
        case "month": return Decimal(Int64(i.months % 12))
        case "quarter": return Decimal(Int64(i.months % 12 / 3 + 1))
        case "day": return Decimal(Int64(i.days))
        case "hour": return Decimal(i.microseconds / 3_600_000_000)
        case "epoch":
            // A year counts 365.25 days, a month of the rest 30.
            let seconds =
                Int128(i.months / 12) * 31_557_600 + Int128(i.months % 12) * 2_592_000 + Int128(i.days) * 86_400
            return Decimal(coefficient: seconds * 1_000_000 + Int128(i.microseconds), scale: 6)
        default: return clock(field, i.microseconds)
        }
    }

    /// `date_part` adds up the parts in floating point (`interval_part_common` in timestamp.c).
    static func epoch(_ i: Interval) -> Double {
        var out = Double(i.microseconds) / 1_000_000
        out += 365.25 * 86_400 * Double(i.months / 12)
        out += 30.0 * 86_400 * Double(i.months % 12)
        return out + 86_400 * Double(i.days)
    }

    static func floorMod(_ a: Int64, _ b: Int64) -> Int64 {
        let r = a % b
        return r < 0 ? r + b : r
    }

    /// ISO 8601: weeks begin on Monday, the first holds the year's first Thursday.
    static func isoWeek(_ days: Int64) -> (year: Int64, week: Int64) {
        let thursday = days - floorMod(days + 3, 7) + 3
        let year = CivilDate(days: thursday).year
        return (year, (thursday - CivilDate(year: year, month: 1, day: 1).days) / 7 + 1)
    }

    static func canTruncate(_ field: String) -> Bool {
        [
            "microseconds", "milliseconds", "second", "minute", "hour", "day", "week", "month", "quarter", "year",
            "decade", "century", "millennium",
        ].contains(field)
    }

    static func truncate(_ t: Int64, to field: String) -> Int64 {
        let (days, rest) = splitDays(t)
        func cut(_ unit: Int64) -> Int64 { t - rest % unit }
        var date = CivilDate(days: days)
        switch field {
        case "microseconds": return t
        case "milliseconds": return cut(1000)
        case "second": return cut(1_000_000)
        case "minute": return cut(60_000_000)
        case "hour": return cut(3_600_000_000)
        case "day": return days * microsecondsPerDay
        case "week": return (days - floorMod(days + 3, 7)) * microsecondsPerDay
        case "month": break
        case "quarter": date.month = (date.month - 1) / 3 * 3 + 1
        default:
            date.month = 1
            switch field {
            case "decade": date.year = date.year > 0 ? date.year / 10 * 10 : -((8 - (date.year - 1)) / 10) * 10
            case "century":
                date.year =
                    date.year > 0 ? (date.year + 99) / 100 * 100 - 99 : -((99 - (date.year - 1)) / 100) * 100 + 1
            case "millennium":
                date.year =
                    date.year > 0 ? (date.year + 999) / 1000 * 1000 - 999 : -((999 - (date.year - 1)) / 1000) * 1000 + 1
            default: break
            }
        }
        date.day = 1
        return date.days * microsecondsPerDay
    }

    /// `timestamp_age`: fields are subtracted one by one; missing days are borrowed from the month of the earlier
    /// moment.
    static func age(_ a: Int64, _ b: Int64) -> Interval {
        if a < b {
            let out = age(b, a)
            return Interval(months: -out.months, days: -out.days, microseconds: -out.microseconds)
        }
        let (dayA, restA) = splitDays(a)
        let (dayB, restB) = splitDays(b)
        let x = CivilDate(days: dayA), y = CivilDate(days: dayB)
        var micros = restA - restB
        var days = x.day - y.day
        var months = (x.year - y.year) * 12 + x.month - y.month
        if micros < 0 {
            micros += microsecondsPerDay
            days -= 1
        }
        while days < 0 {
            days += CivilDate.daysInMonth(y.month, of: y.year)
            months -= 1
        }
        return Interval(
            months: Int32(truncatingIfNeeded: months), days: Int32(truncatingIfNeeded: days), microseconds: micros)
    }
}
