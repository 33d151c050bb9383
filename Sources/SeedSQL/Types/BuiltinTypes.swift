import SeedSchema

/// The types of `pg_catalog`: how `format_type` prints them, and what they hold.
///
/// Source: PostgreSQL 15, `format_type_extended` (src/backend/utils/adt/format_type.c) and pg_type.dat.
enum BuiltinTypes {
    /// The type of `name` (its internal name: `int4`, `varchar`, `timestamptz`) with type modifiers, as the SQL
    /// grammar passes them on; nil for a name that `pg_catalog` does not have.
    static func type(_ name: String, modifiers: [Int]) -> ColumnType? {
        if let plain = plain[name] { return plain }
        let first = modifiers.first
        switch name {
        case "varchar":
            return ColumnType(spelling: "character varying" + brackets(first), kind: .text(maxLength: first))
        case "bpchar":
            // Without a length it is a text whose trailing blanks do not count.
            guard let first else { return ColumnType(spelling: "bpchar", kind: .text(maxLength: nil)) }
            return ColumnType(spelling: "character" + brackets(first), kind: .character(length: first))
        case "numeric":
            return numeric(modifiers)
        case "bit":
            return ColumnType(spelling: "bit" + brackets(first), kind: .bit(length: first, varying: false))
        case "varbit":
            return ColumnType(spelling: "bit varying" + brackets(first), kind: .bit(length: first, varying: true))
        case "time", "timetz":
            let withZone = name == "timetz"
            let precision = first.map { min($0, 6) }
            return ColumnType(
                spelling: "time" + brackets(precision) + zone(withZone),
                kind: .time(withZone: withZone, precision: precision))
        case "timestamp", "timestamptz":
            let withZone = name == "timestamptz"
            let precision = first.map { min($0, 6) }
            return ColumnType(
                spelling: "timestamp" + brackets(precision) + zone(withZone),
                kind: .timestamp(withZone: withZone, precision: precision))
        case "interval":
            return ColumnType(spelling: "interval" + intervalFields(modifiers), kind: .interval)
        default:
            return nil
        }
    }

    /// The sequence-backed types of CREATE TABLE, which are no types of the catalogue.
    static func serial(_ name: String) -> ColumnType? {
        switch name {
        case "serial", "serial4": plain["int4"]
        case "bigserial", "serial8": plain["int8"]
        case "smallserial", "serial2": plain["int2"]
        default: nil
        }
    }

    private static func brackets(_ number: Int?) -> String { number.map { "(\($0))" } ?? "" }
    private static func zone(_ with: Bool) -> String { with ? " with time zone" : " without time zone" }

    private static func numeric(_ modifiers: [Int]) -> ColumnType {
        guard let precision = modifiers.first else {
            return ColumnType(spelling: "numeric", kind: .numeric(precision: nil, scale: nil))
        }
        let scale = modifiers.count > 1 ? modifiers[1] : 0
        return ColumnType(
            spelling: "numeric(\(precision),\(scale))", kind: .numeric(precision: precision, scale: scale))
    }

    /// The grammar passes INTERVAL_MASK bits of the fields, then the precision.
    private static func intervalFields(_ modifiers: [Int]) -> String {
        let month = 1 << 1, year = 1 << 2, day = 1 << 3, hour = 1 << 10, minute = 1 << 11, second = 1 << 12
        guard let mask = modifiers.first else { return "" }
        let precision = modifiers.count > 1 ? brackets(min(modifiers[1], 6)) : ""
        let fields =
            switch mask {
            case year: " year"
            case month: " month"
            case day: " day"
            case hour: " hour"
            case minute: " minute"
            case second: " second"
            case year | month: " year to month"
            case day | hour: " day to hour"
            case day | hour | minute: " day to minute"
            case day | hour | minute | second: " day to second"
            case hour | minute: " hour to minute"
            case hour | minute | second: " hour to second"
            case minute | second: " minute to second"
            default: ""
            }
        return fields + precision
    }

    private static let plain: [String: ColumnType] = {
        var types: [String: ColumnType] = [:]
        func add(_ name: String, _ spelling: String, _ kind: TypeKind) {
            types[name] = ColumnType(spelling: spelling, kind: kind)
        }
        let timestamp = TypeKind.timestamp(withZone: false, precision: nil)
        let timestamptz = TypeKind.timestamp(withZone: true, precision: nil)
        let numeric = TypeKind.numeric(precision: nil, scale: nil)
        add("bool", "boolean", .boolean)
        add("int2", "smallint", .integer(bytes: 2))
        add("int4", "integer", .integer(bytes: 4))
        add("int8", "bigint", .integer(bytes: 8))
        add("float4", "real", .float(bytes: 4))
        add("float8", "double precision", .float(bytes: 8))
        add("money", "money", .money)
        add("text", "text", .text(maxLength: nil))
        add("name", "name", .text(maxLength: 63))
        add("char", "\"char\"", .other("\"char\""))
        add("bytea", "bytea", .bytes)
        add("date", "date", .date)
        add("uuid", "uuid", .uuid)
        add("json", "json", .json)
        add("jsonb", "jsonb", .jsonb)
        add("xml", "xml", .xml)
        add("inet", "inet", .inet)
        add("cidr", "cidr", .cidr)
        add("macaddr", "macaddr", .macaddr(bytes: 6))
        add("macaddr8", "macaddr8", .macaddr(bytes: 8))
        add("tsvector", "tsvector", .tsvector)
        add("tsquery", "tsquery", .tsquery)
        for shape in ["point", "line", "lseg", "box", "path", "polygon", "circle"] {
            add(shape, shape, .geometric(shape))
        }
        let ranges: [(String, TypeKind)] = [
            ("int4", .integer(bytes: 4)), ("int8", .integer(bytes: 8)), ("num", numeric), ("ts", timestamp),
            ("tstz", timestamptz), ("date", .date),
        ]
        for (prefix, subtype) in ranges {
            add(prefix + "range", prefix + "range", .range(subtype))
            add(prefix + "multirange", prefix + "multirange", .multirange(subtype))
        }
        let others = [
            "aclitem", "any", "anyarray", "anycompatible", "anyelement", "anyenum", "anymultirange", "anynonarray",
            "anyrange", "cid", "cstring", "gtsvector", "int2vector", "internal", "jsonpath", "oid", "oidvector",
            "pg_dependencies", "pg_lsn", "pg_mcv_list", "pg_ndistinct", "pg_node_tree", "pg_snapshot", "record",
            "refcursor", "regclass", "regcollation", "regconfig", "regdictionary", "regnamespace", "regoper",
            "regoperator", "regproc", "regprocedure", "regrole", "regtype", "tid", "trigger", "txid_snapshot",
            "unknown", "void", "xid", "xid8",
        ]
        for name in others { add(name, name, .other(name)) }
        return types
    }()
}
