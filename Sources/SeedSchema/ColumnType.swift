/// A column's type: the database's own spelling beside what it means for rows.
public struct ColumnType: Hashable, Sendable {
    /// The type as the database prints it (`format_type`; the declared type on SQLite): `numeric(10,2)`.
    public var spelling: String
    public var kind: TypeKind

    public init(spelling: String, kind: TypeKind) {
        self.spelling = spelling
        self.kind = kind
    }
}

/// What a type can hold.
public indirect enum TypeKind: Hashable, Sendable {
    case boolean
    /// 2, 4 or 8 bytes, signed.
    case integer(bytes: Int)
    /// 4 or 8 bytes.
    case float(bytes: Int)
    /// nil precision: unbounded. SQLite's NUMERIC and DECIMAL are here, too.
    case numeric(precision: Int?, scale: Int?)
    case money
    /// text, varchar(n), name (63 bytes), SQLite's TEXT. Length in characters; nil: unbounded.
    case text(maxLength: Int?)
    /// char(n): blank-padded.
    case character(length: Int)
    case citext
    case bytes
    /// bit(n) / varbit(n).
    case bit(length: Int?, varying: Bool)
    case date
    case time(withZone: Bool, precision: Int?)
    case timestamp(withZone: Bool, precision: Int?)
    case interval
    case uuid
    case json
    case jsonb
    case xml
    case inet
    case cidr
    case macaddr(bytes: Int)
    case tsvector
    case tsquery
    /// point, line, lseg, box, path, polygon, circle.
    case geometric(String)
    case enumeration(QualifiedName)
    case domain(QualifiedName)
    case composite(QualifiedName)
    case array(TypeKind, dimensions: Int)
    /// int4range, tstzrange … and user-defined ranges (by subtype).
    case range(TypeKind)
    case multirange(TypeKind)
    /// An extension's or other type, known by name only: hstore, ltree, vector(3), geometry(Point,4326) …
    case other(String)
    /// SQLite: no declared type, BLOB affinity, or ANY.
    case any
}

/// `CREATE TYPE … AS ENUM`, labels in sort order.
public struct EnumType: Hashable, Sendable {
    public var name: QualifiedName
    public var labels: [String]
    public init(name: QualifiedName, labels: [String]) {
        self.name = name
        self.labels = labels
    }
}

/// `CREATE DOMAIN`. Checks speak of the value as column `VALUE` (`Expression.column("value")`).
public struct DomainType: Hashable, Sendable {
    public var name: QualifiedName
    public var base: ColumnType
    public var isNotNull: Bool
    public var defaultValue: DefaultValue?
    public var checks: [CheckConstraint]
    public init(
        name: QualifiedName, base: ColumnType, isNotNull: Bool = false, defaultValue: DefaultValue? = nil,
        checks: [CheckConstraint] = []
    ) {
        self.name = name
        self.base = base
        self.isNotNull = isNotNull
        self.defaultValue = defaultValue
        self.checks = checks
    }
}

/// `CREATE TYPE … AS (…)`.
public struct CompositeType: Hashable, Sendable {
    public struct Attribute: Hashable, Sendable {
        public var name: Identifier
        public var type: ColumnType
        public init(name: Identifier, type: ColumnType) {
            self.name = name
            self.type = type
        }
    }
    public var name: QualifiedName
    public var attributes: [Attribute]
    public init(name: QualifiedName, attributes: [Attribute]) {
        self.name = name
        self.attributes = attributes
    }
}
