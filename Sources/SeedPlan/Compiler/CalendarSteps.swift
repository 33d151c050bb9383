import SeedRows
import SeedSchema

/// Dates and times at which a unit of the calendar starts: the first of a month, Mondays, whole hours.
struct CalendarSteps: Generator, Countable {
    private enum Step {
        /// A fixed number of raw units, from a first value on.
        case even(first: Int64, length: Int64)
        /// So many months, counted from year 0 on.
        case months(first: Int64, length: Int64)
    }
    private let step: Step
    /// Days that each value lies behind the start, in raw units.
    private let shift: Int64
    private let perDay: Int64
    private let distinct: UInt64?
    let domainSize: UInt64
    let layout = Layout.int64

    /// nil where the column holds no dates, or no start of a unit lies within the limits.
    init?(
        _ grid: ColumnDomain.Truncation, _ limits: RawLimits, _ wire: WireType, _ now: Int64, _ distinct: UInt64?,
        _ rows: Int64
    ) {
        let day: Int64 = 86_400_000_000
        let perDay: Int64
        switch wire {
        case .date: perDay = 1
        case .timestamp, .timestamptz: perDay = day
        default: return nil
        }
        self.perDay = perDay
        let today = wire == .date ? now / day : now
        shift = Int64(grid.days) * perDay
        self.distinct = distinct
        // Both lie within what the type can hold, or nothing does.
        guard limits.lowest <= limits.highest else { return nil }
        let (low, high) = (limits.lowest - shift, limits.highest - shift)
        /// How many starts lie between the limits, and which are taken: those before today, and further ones as rows
        /// ask for them.
        func chosen(_ lowest: Int64, _ highest: Int64, _ current: Int64, usual: Int64) -> (Int64, Int64)? {
            guard lowest <= highest else { return nil }
            let wanted = max(usual, distinct == nil ? 0 : rows)
            var last = min(highest, max(current, lowest))
            if limits.declaredLower != nil, limits.declaredUpper == nil {
                last = min(highest, max(last, lowest + wanted - 1))
            }
            if limits.declaredUpper != nil { last = highest }
            var first = max(lowest, last - wanted + 1)
            if limits.declaredLower != nil, limits.declaredUpper != nil { first = lowest }
            last = min(highest, max(last, first + wanted - 1))
            return (first, last - first + 1)
        }
        func floorDivided(_ a: Int64, _ b: Int64) -> Int64 { a >= 0 ? a / b : -((-a + b - 1) / b) }
        let months = ["month": Int64(1), "quarter": 3, "year": 12, "decade": 120, "century": 1200][grid.unit]
        if let months {
            func index(_ raw: Int64) -> Int64 {
                let date = CivilDate(days: floorDivided(raw, perDay))
                return floorDivided(date.year * 12 + date.month - 1, months)
            }
            func start(_ i: Int64) -> Int64 { CalendarSteps.days(ofMonth: i * months) * perDay }
            var lowest = index(low)
            if start(lowest) < low { lowest += 1 }
            guard let (first, count) = chosen(lowest, index(high), index(today), usual: max(24 / months, 3)) else {
                return nil
            }
            step = .months(first: first, length: months)
            domainSize = UInt64(count)
            return
        }
        let lengths: [String: Int64] = [
            "week": 7 * perDay, "day": perDay, "hour": day / 24, "minute": 60_000_000, "second": 1_000_000,
            "milliseconds": 1000,
        ]
        guard let length = lengths[grid.unit], perDay == day || length % perDay == 0 else { return nil }
        // 1970-01-05 was a Monday.
        let anchor = grid.unit == "week" ? 4 * perDay : 0
        let lowest = -floorDivided(-(low - anchor), length)
        guard
            let (first, count) = chosen(
                lowest, floorDivided(high - anchor, length), floorDivided(today - anchor, length),
                usual: max(730 * perDay / length, 3))
        else { return nil }
        step = .even(first: anchor + first * length, length: length)
        domainSize = UInt64(count)
    }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        let permutation = distinct.map { Permutation(count: domainSize, key: $0) }
        for j in 0..<context.count {
            let place: UInt64
            if let permutation {
                place = permutation.apply(UInt64(bitPattern: context.rows[j]) % domainSize)
            } else {
                place = Mixer.below(domainSize, context.keys[j])
            }
            let i = Int64(place)
            switch step {
            case .even(let first, let length): out.ints[j] = first + i * length + shift
            case .months(let first, let length):
                out.ints[j] = CalendarSteps.days(ofMonth: (first + i) * length) * perDay + shift
            }
        }
        out.setCount(context.count)
    }

    private static func days(ofMonth month: Int64) -> Int64 {
        let year = month >= 0 ? month / 12 : -((-month + 11) / 12)
        return CivilDate(year: year, month: month - year * 12 + 1, day: 1).days
    }
}
