/// How a column's values lie in memory and how formats spell them.
///
/// Dates and times count from 1970-01-01T00:00:00 (proleptic Gregorian, UTC, no leap seconds).
public enum WireType: Hashable, Sendable {
    /// Layout `int64`.
    case bool, int2, int4, int8
    /// Layout `int64`: the number times 10^scale. For at most 18 digits; wider numbers are `.literal` digits.
    case numeric(scale: Int)
    /// Layout `int64`: days.
    case date
    /// Layout `int64`: microseconds since midnight.
    case time
    /// Layout `int64`: microseconds, no zone / UTC.
    case timestamp, timestamptz
    /// Layout `double`.
    case float4, float8
    /// Layout `uuid`.
    case uuid
    /// Layout `bytes`: UTF-8. Also varchar, char(n), name, citext, enum labels, json, xml: types whose binary form is
    /// their text.
    case text
    /// Layout `bytes`: JSON text of a jsonb column.
    case jsonb
    /// Layout `bytes`: raw bytes.
    case bytea
    /// Layout `bytes`: the text form of any other type (arrays, ranges, inet, interval, composite, bit, money …),
    /// as the database's input function reads it.
    case literal

    public var layout: Layout {
        switch self {
        case .bool, .int2, .int4, .int8, .numeric, .date, .time, .timestamp, .timestamptz: return .int64
        case .float4, .float8: return .double
        case .uuid: return .uuid
        case .text, .jsonb, .bytea, .literal: return .bytes
        }
    }
}

/// The memory shape of a column vector.
public enum Layout: Hashable, Sendable { case int64, double, uuid, bytes }
