/// Moments of a row's life. All columns of a row that share a key agree: created <= updated <= deleted, created <=
/// starts < ends, and the moment of creation rises with the row number.
///
/// Raw values: microseconds since 1970.
public struct Timeline: Generator {
    public enum Moment: Hashable, Sendable {
        case created, updated, deleted
        /// Between creation and now: last seen, published, confirmed …
        case happened
        case starts, ends
        /// After creation, also after now.
        case expires
    }
    public let layout = Layout.int64
    public let moment: Moment
    public let now: Int64
    /// The moment of creation of each row.
    public let ages: RowAges
    /// Values are cut to multiples of this many microseconds.
    public let grain: Int64
    /// Starts and ends are whole days.
    public let isDaily: Bool
    /// Columns of one row with the same moment and another variant differ.
    public let variant: UInt64
    /// Above 0: how many steps of days after the creation something happened (paid 2, shipped 4, delivered 5 …).
    public let stage: Int

    /// No two rows are created at once.
    public let isDistinct: Bool

    /// - Parameters:
    ///   - scale: of `RowAges`.
    ///   - isDistinct: needs `RowAges.areApart` for all rows.
    public init(
        _ moment: Moment, now: Int64, scale: UInt64 = RowAges.unit, grain: Int64 = 1, isDaily: Bool = false,
        isDistinct: Bool = false, variant: UInt64 = 0, stage: Int = 0
    ) {
        self.moment = moment
        self.now = now
        self.grain = max(grain, 1)
        self.isDaily = isDaily
        self.isDistinct = isDistinct
        self.variant = variant
        self.stage = min(max(stage, 0), 16)
        ages = RowAges(now: now, scale: scale)
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        for i in 0..<context.count {
            let key = context.keys[i]
            var value = ages[context.rows[i]]
            if !isDistinct {
                let step = UInt64(max(ages[context.rows[i] &+ 1] &- value, 1))
                value &+= Int64(Mixer.below(step, Mixer.mix(key, 1)))
            }
            let created = value
            switch moment {
            case .created: break
            case .updated: value = later(value, Mixer.mix(key, 2))
            case .deleted: value = later(later(value, Mixer.mix(key, 2)), Mixer.mix(key, 3))
            case .happened where stage > 0:
                for step in 1...UInt64(stage) {
                    value += Int64(Mixer.below(UInt64(2 * Microseconds.day), Mixer.mix(key, 100 + step)))
                }
                value = max(min(value, now), created)
            case .happened: value = later(value, Mixer.mix(key &+ variant, 4))
            case .starts, .ends:
                let unit = isDaily ? Microseconds.day : Microseconds.hour / 4
                value += Int64(Mixer.below(60, Mixer.mix(key &+ variant, 5))) * Microseconds.day
                value += unit - 1
                value -= remainder(value, unit)
                if moment == .ends {
                    value += (1 + Int64(Mixer.below(isDaily ? 14 : 32, Mixer.mix(key &+ variant, 6)))) * unit
                }
            case .expires: value += (7 + Int64(Mixer.below(700, Mixer.mix(key &+ variant, 7)))) * Microseconds.day
            }
            out.ints[i] = value - remainder(value, grain)
        }
        out.setCount(context.count)
    }

    /// Between `value` and now, nearer to the former.
    @inline(__always) private func later(_ value: Int64, _ key: UInt64) -> Int64 {
        guard value < now else { return value }
        let squared = key.multipliedFullWidth(by: key).high
        return value + Int64(Mixer.below(UInt64(now - value) + 1, squared))
    }

    @inline(__always) private func remainder(_ value: Int64, _ unit: Int64) -> Int64 {
        let rest = value % unit
        return rest < 0 ? rest + unit : rest
    }
}

/// A whole-number generator divided by a unit, rounding down: days or seconds from microseconds.
public struct Divided: Generator {
    public let layout = Layout.int64
    public let base: any Generator
    public let unit: Int64
    /// `base` must have the layout `int64`; `unit` is above 0.
    public init(_ base: any Generator, by unit: Int64) {
        self.base = base
        self.unit = max(unit, 1)
    }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        base.fill(out, context)
        for i in 0..<context.count {
            let value = out.ints[i]
            out.ints[i] = value / unit - (value % unit < 0 ? 1 : 0)
        }
    }
}

/// Birth dates in days since 1970, of people from 18 to 80 at `now`, and the age in years that goes with them.
public struct BirthDate: Generator {
    public let layout = Layout.int64
    public let now: Int64
    public let isAge: Bool
    public init(now: Int64, isAge: Bool = false) {
        self.now = now
        self.isAge = isAge
    }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let today = splitDays(now).days
        for i in 0..<context.count {
            // Two draws make the middle ages the most common.
            let days =
                6575
                + Int64(
                    Mixer.below(11_300, Mixer.mix(context.keys[i], 8))
                        + Mixer.below(11_300, Mixer.mix(context.keys[i], 9)))
            // 365.2425 days a year.
            out.ints[i] = isAge ? days * 10_000 / 3_652_425 : today - days
        }
        out.setCount(context.count)
    }
}

/// Prices: many low, few high, and most end in .99 or so. Raw values in units of 10^-scale.
public struct Price: Generator {
    public let layout = Layout.int64
    /// Whole units, both included.
    public let min: Int64
    public let max: Int64
    public let scale: Int
    public init(min: Int64 = 1, max: Int64 = 500, scale: Int) {
        self.min = Swift.max(min, 0)
        self.max = Swift.max(max, self.min)
        self.scale = scale
    }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let size = UInt64(max - min) + 1
        for i in 0..<context.count {
            let key = context.keys[i]
            let cube = key.multipliedFullWidth(by: key).high.multipliedFullWidth(by: key).high
            let bits = Mixer.mix(key, 1)
            let cents: Int64
            switch bits & 7 {
            case 0...2: cents = 99
            case 3: cents = 95
            case 4: cents = 0
            case 5: cents = 50
            default: cents = Int64(bits &>> 8 & 0xFFFF) % 100
            }
            out.ints[i] = rescaled((min + Int64(Mixer.below(size, cube))) * 100 + cents, from: 2, to: scale)
        }
        out.setCount(context.count)
    }
}
