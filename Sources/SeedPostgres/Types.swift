import SeedSchema

/// One row of `pg_type`, with what `pg_range` adds.
struct TypeFacts {
    var oid: Int
    var name: QualifiedName
    /// `b` base, `c` composite, `d` domain, `e` enum, `r` range, `m` multirange, `p` pseudo.
    var kind: Character
    /// The element's type, for true arrays only.
    var element: Int?
    /// The base type and its modifier, for domains.
    var base: Int
    var baseModifier: Int
    /// The subtype, for ranges and multiranges.
    var subtype: Int?
    /// The row's relation, for composites.
    var relation: Int
    var isFromExtension: Bool
    /// A table's own row type.
    var isRowOfTable: Bool

    var isBuiltIn: Bool { name.schema == "pg_catalog" }
}

/// `pg_type` modifiers (`atttypmod`) as `src/backend/utils/adt` packs them.
enum TypeModifier {
    /// varchar(n), char(n): the length stands above the four bytes of a varlena header.
    static func length(_ modifier: Int) -> Int? { modifier < 4 ? nil : modifier - 4 }

    /// numeric(p, s): `numerictypmodin`. The scale is signed, in eleven bits.
    static func numeric(_ modifier: Int) -> (precision: Int, scale: Int)? {
        guard modifier >= 4 else { return nil }
        let packed = modifier - 4
        return ((packed >> 16) & 0xFFFF, ((packed & 0x7FF) ^ 1024) - 1024)
    }

    /// bit(n), time(p), timestamp(p): the number itself.
    static func plain(_ modifier: Int) -> Int? { modifier < 0 ? nil : modifier }
}

/// Every type of a database by its oid.
struct TypeCatalogue {
    private var facts: [Int: TypeFacts] = [:]

    mutating func add(_ type: TypeFacts) { facts[type.oid] = type }
    subscript(oid: Int) -> TypeFacts? { facts[oid] }
    var all: [TypeFacts] { facts.values.sorted { $0.oid < $1.oid } }

    /// What a type with this modifier can hold. `spelling` is what `format_type` prints of it.
    func kind(_ oid: Int, modifier: Int, spelling: String) -> TypeKind {
        var oid = oid
        var spelling = Substring(spelling)
        var isArray = false
        // An array's element is never a true array itself.
        if let element = facts[oid]?.element {
            isArray = true
            oid = element
            if spelling.hasSuffix("[]") { spelling = spelling.dropLast(2) }
        }
        let kind = elementKind(oid, modifier, spelling)
        // The number of dimensions is not part of a PostgreSQL type: `int[][]` and `int[]` are one.
        return isArray ? .array(kind, dimensions: 1) : kind
    }

    private func elementKind(_ oid: Int, _ modifier: Int, _ spelling: Substring) -> TypeKind {
        guard let type = facts[oid] else { return .other(String(spelling)) }
        switch type.kind {
        case "e": return .enumeration(type.name)
        case "d": return .domain(type.name)
        case "c": return .composite(type.name)
        case "r", "m":
            guard let subtype = type.subtype, let name = facts[subtype]?.name else { break }
            let kind = self.kind(subtype, modifier: -1, spelling: name.name.name)
            return type.kind == "r" ? .range(kind) : .multirange(kind)
        default: break
        }
        if type.isBuiltIn, let kind = TypeCatalogue.builtIn(type.name.name.name, modifier) { return kind }
        if type.name.name == "citext" { return .citext }
        // vector(3), geometry(Point,4326): the modifier as printed, behind the bare name.
        var suffix: Substring = ""
        if modifier >= 0, let open = spelling.lastIndex(of: "(") { suffix = spelling[open...] }
        return .other((type.isBuiltIn ? String(spelling) : type.name.name.name + suffix))
    }

    /// nil for the types of `pg_catalog` that are known by name only.
    private static func builtIn(_ name: String, _ modifier: Int) -> TypeKind? {
        switch name {
        case "bool": return .boolean
        case "int2": return .integer(bytes: 2)
        case "int4": return .integer(bytes: 4)
        case "int8": return .integer(bytes: 8)
        case "float4": return .float(bytes: 4)
        case "float8": return .float(bytes: 8)
        case "numeric":
            let packed = TypeModifier.numeric(modifier)
            return .numeric(precision: packed?.precision, scale: packed?.scale)
        case "money": return .money
        case "text": return .text(maxLength: nil)
        case "varchar": return .text(maxLength: TypeModifier.length(modifier))
        case "name": return .text(maxLength: 63)
        case "bpchar":
            return TypeModifier.length(modifier).map { .character(length: $0) } ?? .text(maxLength: nil)
        case "bytea": return .bytes
        case "bit": return .bit(length: TypeModifier.plain(modifier), varying: false)
        case "varbit": return .bit(length: TypeModifier.plain(modifier), varying: true)
        case "date": return .date
        case "time", "timetz": return .time(withZone: name == "timetz", precision: TypeModifier.plain(modifier))
        case "timestamp", "timestamptz":
            return .timestamp(withZone: name == "timestamptz", precision: TypeModifier.plain(modifier))
        case "interval": return .interval
        case "uuid": return .uuid
        case "json": return .json
        case "jsonb": return .jsonb
        case "xml": return .xml
        case "inet": return .inet
        case "cidr": return .cidr
        case "macaddr": return .macaddr(bytes: 6)
        case "macaddr8": return .macaddr(bytes: 8)
        case "tsvector": return .tsvector
        case "tsquery": return .tsquery
        case "point", "line", "lseg", "box", "path", "polygon", "circle": return .geometric(name)
        default: return nil
        }
    }
}
