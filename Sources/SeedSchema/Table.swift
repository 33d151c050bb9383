/// A table and everything it demands of its rows.
public struct Table: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case ordinary
        /// `PARTITION BY`: rows go in here and are routed to the partitions.
        case partitioned(PartitionKey)
    }
    public var name: QualifiedName
    public var kind: Kind
    /// Set for a partition: its rows come through the parent.
    ///
    /// A partition's unique keys, foreign keys, CHECKs and triggers are only those of its own: what it has from its
    /// parents, by inheritance or because an equal one of its own was attached, is told of at the parent.
    public var partition: PartitionMembership?
    /// `INHERITS (…)` (no partition).
    public var inherits: [QualifiedName]
    public var columns: [Column]
    /// Primary key first, then by name. Unique constraints and unique indexes alike.
    public var uniqueKeys: [UniqueKey]
    public var foreignKeys: [ForeignKey]
    public var checks: [CheckConstraint]
    public var exclusions: [ExclusionConstraint]
    public var triggers: [Trigger]
    public var rowSecurity: RowSecurity?
    public var comment: String?
    /// SQLite options; all false on PostgreSQL.
    public var isStrict: Bool
    public var isWithoutRowid: Bool

    public init(
        name: QualifiedName, kind: Kind = .ordinary, partition: PartitionMembership? = nil,
        inherits: [QualifiedName] = [], columns: [Column] = [], uniqueKeys: [UniqueKey] = [],
        foreignKeys: [ForeignKey] = [], checks: [CheckConstraint] = [], exclusions: [ExclusionConstraint] = [],
        triggers: [Trigger] = [], rowSecurity: RowSecurity? = nil, comment: String? = nil, isStrict: Bool = false,
        isWithoutRowid: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.partition = partition
        self.inherits = inherits
        self.columns = columns
        self.uniqueKeys = uniqueKeys
        self.foreignKeys = foreignKeys
        self.checks = checks
        self.exclusions = exclusions
        self.triggers = triggers
        self.rowSecurity = rowSecurity
        self.comment = comment
        self.isStrict = isStrict
        self.isWithoutRowid = isWithoutRowid
    }

    public var primaryKey: UniqueKey? { uniqueKeys.first { $0.isPrimary } }
    public func column(_ name: Identifier) -> Column? { columns.first { $0.name == name } }
}

/// A column as declared.
public struct Column: Hashable, Sendable {
    public enum Identity: Hashable, Sendable { case always, byDefault }
    public struct Generated: Hashable, Sendable {
        public var expression: Expression
        public var sql: String
        public var isStored: Bool
        public init(expression: Expression, sql: String, isStored: Bool) {
            self.expression = expression
            self.sql = sql
            self.isStored = isStored
        }
        public static func == (a: Self, b: Self) -> Bool {
            a.expression == b.expression && a.isStored == b.isStored
        }
        public func hash(into hasher: inout Hasher) { hasher.combine(expression) }
    }

    public var name: Identifier
    public var type: ColumnType
    /// Declared NOT NULL, or part of a primary key (except where SQLite lets those be NULL).
    public var isNotNull: Bool
    public var defaultValue: DefaultValue?
    public var identity: Identity?
    public var generated: Generated?
    /// Only when it isn't the type's own.
    public var collation: String?
    /// The sequence that an identity column or a `nextval` default draws from. On SQLite: nil.
    public var sequence: QualifiedName?
    /// SQLite: `INTEGER PRIMARY KEY`, the rowid itself.
    public var isRowid: Bool
    public var comment: String?

    public init(
        name: Identifier, type: ColumnType, isNotNull: Bool = false, defaultValue: DefaultValue? = nil,
        identity: Identity? = nil, generated: Generated? = nil, collation: String? = nil,
        sequence: QualifiedName? = nil, isRowid: Bool = false, comment: String? = nil
    ) {
        self.name = name
        self.type = type
        self.isNotNull = isNotNull
        self.defaultValue = defaultValue
        self.identity = identity
        self.generated = generated
        self.collation = collation
        self.sequence = sequence
        self.isRowid = isRowid
        self.comment = comment
    }
}

/// A `DEFAULT`.
public struct DefaultValue: Hashable, Sendable {
    public var expression: Expression
    public var sql: String
    public init(expression: Expression, sql: String) {
        self.expression = expression
        self.sql = sql
    }
    public static func == (a: Self, b: Self) -> Bool { a.expression == b.expression }
    public func hash(into hasher: inout Hasher) { hasher.combine(expression) }
}

/// `PARTITION BY strategy (…)`.
public struct PartitionKey: Hashable, Sendable {
    public enum Strategy: Hashable, Sendable { case list, range, hash }
    public var strategy: Strategy
    public var elements: [Expression]
    public init(strategy: Strategy, elements: [Expression]) {
        self.strategy = strategy
        self.elements = elements
    }
}

/// `PARTITION OF parent FOR VALUES …`.
public struct PartitionMembership: Hashable, Sendable {
    public enum RangeBound: Hashable, Sendable {
        case minValue, maxValue
        case value(Expression)
    }
    public enum Bound: Hashable, Sendable {
        case list([Expression])
        case range(from: [RangeBound], to: [RangeBound])
        case hash(modulus: Int, remainder: Int)
        case `default`
    }
    public var parent: QualifiedName
    public var bound: Bound
    public init(parent: QualifiedName, bound: Bound) {
        self.parent = parent
        self.bound = bound
    }
}

/// A trigger that may change or reject rows.
public struct Trigger: Hashable, Sendable {
    public var name: Identifier
    /// Fires on INSERT (BEFORE, AFTER or INSTEAD).
    public var firesOnInsert: Bool
    public var function: String?
    /// Fires once for an INSERT and reads all rows that the statement put in (FOR EACH STATEMENT … REFERENCING NEW
    /// TABLE): several rows in one statement can be more than it was written for.
    public var readsStatement: Bool
    public init(name: Identifier, firesOnInsert: Bool, function: String? = nil, readsStatement: Bool = false) {
        self.name = name
        self.firesOnInsert = firesOnInsert
        self.function = function
        self.readsStatement = readsStatement
    }
}

/// Row-level security that is enabled for a table.
public struct RowSecurity: Hashable, Sendable {
    public var isForced: Bool
    /// Whether it binds the role that reads the schema. Superusers are free of it, owners where it is not
    /// forced; a file knows no role. Where it
    /// doesn't, policies that can't be evaluated are left alone.
    public var isBinding: Bool
    /// The WITH CHECK (or USING, where there is none) of policies for INSERT or ALL.
    public var insertChecks: [CheckConstraint]
    public init(isForced: Bool, isBinding: Bool, insertChecks: [CheckConstraint]) {
        self.isForced = isForced
        self.isBinding = isBinding
        self.insertChecks = insertChecks
    }
}
