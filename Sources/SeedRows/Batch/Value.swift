/// One SQL value on the slow paths: evaluating expressions, planning, tests. Batches never hold it.
public enum Value: Hashable, Sendable {
    case null
    case bool(Bool)
    case int(Int64)
    case decimal(Decimal)
    case double(Double)
    case text(String)
    case bytes([UInt8])
    /// Days since 1970-01-01.
    case date(Int64)
    /// Microseconds since midnight.
    case time(Int64)
    /// Microseconds since 1970-01-01T00:00:00 (UTC when `zoned`).
    case timestamp(Int64, zoned: Bool)
    case interval(Interval)
    case uuid(high: UInt64, low: UInt64)
    case array([Value])
    case row([Value])
    case json(JSONValue)
    case range(RangeValue)
    /// Any other type: its text form and the type's name.
    case other(String, type: String)

    public var isNull: Bool { self == .null }
}

/// PostgreSQL's interval: months, days and microseconds are kept apart.
public struct Interval: Hashable, Sendable {
    public var months: Int32
    public var days: Int32
    public var microseconds: Int64
    public init(months: Int32 = 0, days: Int32 = 0, microseconds: Int64 = 0) {
        self.months = months
        self.days = days
        self.microseconds = microseconds
    }
}

/// `coefficient / 10^scale`, at most 38 digits.
public struct Decimal: Hashable, Sendable {
    public var coefficient: Int128
    public var scale: Int
    public init(coefficient: Int128, scale: Int) {
        self.coefficient = coefficient
        self.scale = scale
    }
}

/// JSON text as a tree; object members in the order written.
public indirect enum JSONValue: Hashable, Sendable {
    case null, bool(Bool), number(String), string(String), array([JSONValue]), object([Member])
    public struct Member: Hashable, Sendable {
        public var name: String
        public var value: JSONValue
        public init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }
}

/// A range value; nil bound: infinite.
public indirect enum RangeValue: Hashable, Sendable {
    case empty
    case bounds(lower: Value?, lowerInclusive: Bool, upper: Value?, upperInclusive: Bool)
}
