import SeedSchema

/// What a user asks for in `seed.yaml`: every part is optional, and an empty configuration is a useful one.
public struct Configuration: Hashable, Sendable {
    /// The file's path as the user gave it, for messages; nil: made by hand.
    public var source: String?
    /// `database:`, a URL or libpq keyword string.
    public var database: String?
    /// `schema:`, a .sql file or a folder of migrations, relative to the file that names it.
    public var schema: String?
    public var dialect: Dialect?
    /// `rows:` for every table that isn't named.
    public var rows: Int64?
    public var seed: UInt64?
    /// `en`, `de`, `fr` …; nil: a mix.
    public var locale: String?
    /// Microseconds since 1970-01-01T00:00:00 UTC that generators take for "now".
    public var now: Int64?
    /// In the order of the file: of two rules that fit one table, the later one wins, key by key.
    public var tables: [TableRule]
    /// `profile:`, a file that `seed learn` wrote, relative to the file that names it; its tables come before `tables`.
    public var profile: String?
    /// References that the schema doesn't declare.
    public var foreignKeys: [VirtualForeignKey]
    /// Rows that are named, some of their columns given.
    public var scenarios: [Scenario] = []
    /// `mask:` as written: masking reads it with its own rules.
    public var mask: ConfigurationNode?

    public init(
        source: String? = nil, database: String? = nil, schema: String? = nil, dialect: Dialect? = nil,
        rows: Int64? = nil, seed: UInt64? = nil, locale: String? = nil, now: Int64? = nil, tables: [TableRule] = [],
        foreignKeys: [VirtualForeignKey] = [], mask: ConfigurationNode? = nil
    ) {
        self.source = source
        self.database = database
        self.schema = schema
        self.dialect = dialect
        self.rows = rows
        self.seed = seed
        self.locale = locale
        self.now = now
        self.tables = tables
        self.foreignKeys = foreignKeys
        self.mask = mask
    }

    /// What `tables:` says of one table, or of all that a glob names.
    public struct TableRule: Hashable, Sendable {
        public var pattern: NamePattern
        public var rows: RowCount?
        /// The table's earlier name: its values stay those of that name.
        public var was: String?
        public var columns: [ColumnRule]
        public var position: SourcePosition?

        public init(
            pattern: NamePattern, rows: RowCount? = nil, was: String? = nil, columns: [ColumnRule] = [],
            position: SourcePosition? = nil
        ) {
            self.pattern = pattern
            self.rows = rows
            self.was = was
            self.columns = columns
            self.position = position
        }
    }

    /// What `columns:` says of one column. What is nil is inferred.
    public struct ColumnRule: Hashable, Sendable {
        public var name: Identifier
        /// A name of the generators' registry.
        public var generator: String?
        /// The share of rows that are NULL.
        public var nullRate: Ratio?
        /// In the column's text form.
        public var minimum: String?
        public var maximum: String?
        /// Only these, with their weights.
        public var values: [WeightedValue]
        /// So many different values at most, each in many rows.
        public var distinct: Int64?
        /// The share of rows that hold the commonest of `distinct` values; nil: all alike.
        public var commonest: Ratio?
        /// The column's earlier name: its values stay those of that name.
        public var was: String?
        /// The generator's own options, in text form.
        public var options: [String: String]
        public var position: SourcePosition?

        public init(
            name: Identifier, generator: String? = nil, nullRate: Ratio? = nil, minimum: String? = nil,
            maximum: String? = nil, values: [WeightedValue] = [], was: String? = nil, options: [String: String] = [:],
            position: SourcePosition? = nil
        ) {
            self.name = name
            self.generator = generator
            self.nullRate = nullRate
            self.minimum = minimum
            self.maximum = maximum
            self.values = values
            self.was = was
            self.options = options
            self.position = position
        }
    }

    /// One of a column's allowed values; weights are relative to their sum.
    public struct WeightedValue: Hashable, Sendable {
        public var text: String
        public var weight: Int64
        public init(text: String, weight: Int64 = 1) {
            self.text = text
            self.weight = weight
        }
    }

    /// `child (columns) references parent (columns)`: a foreign key that the database doesn't know of.
    public struct VirtualForeignKey: Hashable, Sendable {
        public var child: NamePattern
        public var columns: [Identifier]
        public var parent: NamePattern
        /// Empty: the parent's primary key.
        public var parentColumns: [Identifier]
        public var position: SourcePosition?

        public init(
            child: NamePattern, columns: [Identifier], parent: NamePattern, parentColumns: [Identifier],
            position: SourcePosition? = nil
        ) {
            self.child = child
            self.columns = columns
            self.parent = parent
            self.parentColumns = parentColumns
            self.position = position
        }
    }
}

/// A probability as a ratio of integers, so that every machine draws alike. 0...1.
public struct Ratio: Hashable, Sendable {
    public var numerator: Int64
    public var denominator: Int64
    /// Requires `0 <= numerator <= denominator` and `denominator > 0`.
    public init(_ numerator: Int64, _ denominator: Int64) {
        precondition(denominator > 0 && numerator >= 0 && numerator <= denominator)
        self.numerator = numerator
        self.denominator = denominator
    }
}

extension Configuration.ColumnRule {
    /// This rule, and where it says nothing the earlier one.
    func over(_ earlier: Self) -> Self {
        var out = self
        // A named generator or a list decides alone what the values are.
        let isDecided = generator != nil || !values.isEmpty
        out.nullRate = nullRate ?? earlier.nullRate
        out.was = was ?? earlier.was
        if isDecided { return out }
        out.generator = earlier.generator
        out.minimum = minimum ?? earlier.minimum
        out.maximum = maximum ?? earlier.maximum
        out.values = earlier.values
        out.distinct = distinct ?? earlier.distinct
        out.commonest = commonest ?? earlier.commonest
        out.options = earlier.options.merging(options) { _, own in own }
        return out
    }
}
