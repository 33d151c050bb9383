/// `NOT DEFERRABLE`, or `DEFERRABLE INITIALLY IMMEDIATE|DEFERRED`.
public enum Deferrability: Hashable, Sendable {
    case notDeferrable
    case deferrable(initiallyDeferred: Bool)
    public var isDeferrable: Bool { self != .notDeferrable }
}

/// A primary key, UNIQUE constraint or unique index: one idea for all of them.
public struct UniqueKey: Hashable, Sendable {
    public enum Element: Hashable, Sendable {
        case column(Identifier)
        /// An index expression, such as `lower(email)`.
        case expression(Expression)
    }
    /// nil where SQLite has no name for it.
    public var name: Identifier?
    public var isPrimary: Bool
    /// Declared as a constraint; false for `CREATE UNIQUE INDEX`.
    public var isConstraint: Bool
    public var elements: [Element]
    /// Collation by element where it isn't the column's own: `NOCASE`, `case_insensitive`.
    public var collations: [String?]
    /// Rows for which this is not true are outside the index.
    public var predicate: Expression?
    public var nullsNotDistinct: Bool
    public var deferrability: Deferrability

    public init(
        name: Identifier?, isPrimary: Bool = false, isConstraint: Bool = false, elements: [Element],
        collations: [String?]? = nil, predicate: Expression? = nil, nullsNotDistinct: Bool = false,
        deferrability: Deferrability = .notDeferrable
    ) {
        self.name = name
        self.isPrimary = isPrimary
        self.isConstraint = isConstraint
        self.elements = elements
        self.collations = collations ?? elements.map { _ in nil }
        self.predicate = predicate
        self.nullsNotDistinct = nullsNotDistinct
        self.deferrability = deferrability
    }

    /// The columns, when every element is a plain column; nil otherwise.
    public var plainColumns: [Identifier]? {
        var out: [Identifier] = []
        for element in elements {
            guard case .column(let column) = element else { return nil }
            out.append(column)
        }
        return out
    }
}

/// `FOREIGN KEY (columns) REFERENCES parent (parentColumns)`. Parent columns are always spelled out: a reference
/// to a table alone is resolved to its primary key.
public struct ForeignKey: Hashable, Sendable {
    public enum Match: Hashable, Sendable { case simple, full }
    public enum Action: Hashable, Sendable { case noAction, restrict, cascade, setNull, setDefault }

    public var name: Identifier?
    public var columns: [Identifier]
    public var parent: QualifiedName
    public var parentColumns: [Identifier]
    public var match: Match
    public var onDelete: Action
    public var onUpdate: Action
    public var deferrability: Deferrability
    /// false for `NOT VALID`: new rows are checked all the same.
    public var isValidated: Bool

    public init(
        name: Identifier?, columns: [Identifier], parent: QualifiedName, parentColumns: [Identifier],
        match: Match = .simple, onDelete: Action = .noAction, onUpdate: Action = .noAction,
        deferrability: Deferrability = .notDeferrable, isValidated: Bool = true
    ) {
        self.name = name
        self.columns = columns
        self.parent = parent
        self.parentColumns = parentColumns
        self.match = match
        self.onDelete = onDelete
        self.onUpdate = onUpdate
        self.deferrability = deferrability
        self.isValidated = isValidated
    }
}

/// `CHECK (expression)` of a table, column or domain.
public struct CheckConstraint: Hashable, Sendable {
    public var name: Identifier?
    public var expression: Expression
    /// The expression's own SQL, as the database prints it: for messages and for the verifier's queries.
    public var sql: String
    public var noInherit: Bool
    public var isValidated: Bool

    public init(
        name: Identifier?, expression: Expression, sql: String, noInherit: Bool = false, isValidated: Bool = true
    ) {
        self.name = name
        self.expression = expression
        self.sql = sql
        self.noInherit = noInherit
        self.isValidated = isValidated
    }
    // The text is a spelling of the expression: two readers may space it differently.
    public static func == (a: Self, b: Self) -> Bool {
        a.name == b.name && a.expression == b.expression && a.noInherit == b.noInherit
            && a.isValidated == b.isValidated
    }
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(expression)
    }
}

/// `EXCLUDE USING method (expression WITH operator, …) WHERE (predicate)`.
public struct ExclusionConstraint: Hashable, Sendable {
    public struct Element: Hashable, Sendable {
        public var expression: Expression
        /// `=`, `&&`, `-|-` …
        public var `operator`: String
        public init(expression: Expression, operator: String) {
            self.expression = expression
            self.operator = `operator`
        }
    }
    public var name: Identifier?
    public var method: String
    public var elements: [Element]
    public var predicate: Expression?
    public var deferrability: Deferrability
    public init(
        name: Identifier?, method: String, elements: [Element], predicate: Expression? = nil,
        deferrability: Deferrability = .notDeferrable
    ) {
        self.name = name
        self.method = method
        self.elements = elements
        self.predicate = predicate
        self.deferrability = deferrability
    }
}
