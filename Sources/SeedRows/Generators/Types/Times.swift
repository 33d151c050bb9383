/// Microseconds in a second, an hour and a day.
enum Microseconds {
    static let second: Int64 = 1_000_000
    static let hour: Int64 = 3_600_000_000
    static let day: Int64 = 86_400_000_000
    /// 365 days.
    static let year: Int64 = 365 * day
}

/// A whole-number generator of microseconds or days in the text that a column wants.
public struct TimeText: Generator {
    public enum Form: Hashable, Sendable {
        /// From days: `2024-02-29`.
        case date
        /// From microseconds since midnight: `09:05:00`.
        case time
        /// From microseconds since 1970: `2024-02-29 09:05:00`.
        case timestamp
        /// From microseconds since 1970 UTC: `2024-02-29 09:05:00+00`.
        case timestamptz
        /// From microseconds since 1970 UTC: `2024-02-29T09:05:00Z`.
        case iso8601
        /// From microseconds since midnight: `09:05:00+02`.
        case timetz
    }
    public let layout = Layout.bytes
    public let base: any Generator
    public let form: Form

    /// `base` must have the layout `int64`.
    public init(_ base: any Generator, _ form: Form) {
        self.base = base
        self.form = form
    }
    public var dependencies: [Int] { base.dependencies }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let numbers = context.workspace.vector(.int64)
        defer { context.workspace.restore(numbers) }
        base.fill(numbers, context)
        for i in 0..<context.count {
            let value = numbers.ints[i]
            let start = out.bytes.count
            switch form {
            case .date: out.bytes.append(date: value)
            case .time: out.bytes.append(time: value)
            case .timestamp: out.bytes.append(timestamp: value)
            case .timestamptz: out.bytes.append(timestamptz: value)
            case .iso8601:
                out.bytes.append(timestamp: value)
                if out.bytes.count - start > 10 { out.bytes.base[start + 10] = UInt8(ascii: "T") }
                out.bytes.append(UInt8(ascii: "Z"))
            case .timetz:
                out.bytes.append(time: value)
                let zone = Mixer.below(15, Mixer.mix(context.keys[i], 1))
                out.bytes.append(zone < 3 ? "-" : "+")
                out.bytes.append(decimal: Int64(zone < 3 ? 3 - zone : zone - 3), width: 2)
            }
            out.offsets[i + 1] = out.bytes.count
        }
        out.setCount(context.count)
    }
}

/// Durations as PostgreSQL spells them: `3 days 04:05:06`.
public struct IntervalText: TextGenerator, Countable {
    /// In seconds, both included.
    public let min: Int64
    public let max: Int64
    public let isUnique: Bool
    private let permutation: Permutation

    public init(min: Int64 = 60, max: Int64 = 30 * 86_400, isUnique: Bool = false, key: UInt64 = 0) {
        self.min = Swift.max(min, 0)
        self.max = Swift.max(max, self.min)
        self.isUnique = isUnique
        permutation = Permutation(last: UInt64(self.max - self.min), key: key)
    }

    public var domainSize: UInt64 { permutation.last + 1 }
    public var maxBytes: Int { 48 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let offset = isUnique ? permutation.apply(row) : Mixer.below(permutation.last + 1, key)
        let seconds = UInt64(min) + offset
        let days = seconds / 86_400
        if days > 0 {
            out.put(decimal: days)
            out.put(days == 1 ? " day " : " days ")
        }
        out.put(decimal: seconds / 3600 % 24, width: 2)
        out.put(0x3A)
        out.put(decimal: seconds / 60 % 60, width: 2)
        out.put(0x3A)
        out.put(decimal: seconds % 60, width: 2)
    }
}
