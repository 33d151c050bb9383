import SeedSchema

/// Which wire a column of a type has: one table for both databases.
public enum TypeWire {
    /// The most digits that fit a `.numeric` wire.
    public static let numericDigits = 18
    /// Digits after the point where the type sets none.
    public static let openScale = 2

    /// `kind` must be below all domains (`Schema.baseKind`).
    ///
    /// SQLite keeps the date and time wires: its writer spells them as ISO 8601 text.
    public static func wire(for kind: TypeKind, dialect: Dialect) -> WireType {
        switch kind {
        case .boolean: return .bool
        case .integer(let bytes):
            // SQLite integers are 64 bits wide whatever the declared name says.
            if dialect == .sqlite { return .int8 }
            return bytes <= 2 ? .int2 : bytes <= 4 ? .int4 : .int8
        case .float(let bytes): return bytes == 4 && dialect == .postgres ? .float4 : .float8
        case .numeric(let precision, let scale):
            guard let precision else { return .numeric(scale: openScale) }
            let scale = scale ?? 0
            return precision <= numericDigits && (0...numericDigits).contains(scale)
                ? .numeric(scale: scale) : .literal
        case .money: return dialect == .postgres ? .literal : .numeric(scale: openScale)
        case .text, .character, .citext, .json, .xml, .enumeration: return .text
        case .bytes: return .bytea
        case .date: return .date
        case .time(let withZone, _): return withZone && dialect == .postgres ? .literal : .time
        case .timestamp(let withZone, _): return withZone ? .timestamptz : .timestamp
        case .uuid: return dialect == .postgres ? .uuid : .text
        case .jsonb: return dialect == .postgres ? .jsonb : .text
        case .any: return .text
        case .bit, .interval, .inet, .cidr, .macaddr, .tsvector, .tsquery, .geometric, .domain, .composite, .array,
            .range, .multirange, .other:
            return dialect == .postgres ? .literal : .text
        }
    }
}
