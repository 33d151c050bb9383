import SeedPlan
import SeedSchema

/// What `mask:` of `seed.yaml` says.
public struct MaskConfiguration: Hashable, Sendable {
    /// How one column is treated.
    public enum Rule: Hashable, Sendable {
        case keep
        /// NULL in every row.
        case null
        /// One text for every row that isn't NULL.
        case fixed(String)
        /// One to one over the column's domain, or over a declared one.
        case permute(domain: String?)
        /// A generator of the registry. `by`: the column whose value is the key, so that all columns of a row that
        /// name it agree; nil: the column's own value.
        case generator(name: String, by: Identifier?, options: [String: String])
        /// Dates and times moved by up to so many days, all of one key by the same.
        case shift(days: Int64, by: Identifier?)
        /// Known values are found in the text and replaced; what is known of no column stays.
        case text
        /// Members of a document by path, `$.a.b[*].c`; text elsewhere in it is searched when `searches`.
        case json(paths: [JSONPathRule], searches: Bool)
    }

    public struct JSONPathRule: Hashable, Sendable {
        public var path: String
        public var rule: Rule
        public init(path: String, rule: Rule) {
            self.path = path
            self.rule = rule
        }
    }

    public struct ColumnRule: Hashable, Sendable {
        public var column: Identifier
        public var rule: Rule
        public var position: SourcePosition?
        public init(column: Identifier, rule: Rule, position: SourcePosition? = nil) {
            self.column = column
            self.rule = rule
            self.position = position
        }
    }

    public struct TableRules: Hashable, Sendable {
        public var table: NamePattern
        public var columns: [ColumnRule]
        public var position: SourcePosition?
        public init(table: NamePattern, columns: [ColumnRule], position: SourcePosition? = nil) {
            self.table = table
            self.columns = columns
            self.position = position
        }
    }

    /// A domain that columns of several tables, databases or types share by name.
    public struct DeclaredDomain: Hashable, Sendable {
        public enum Values: Hashable, Sendable {
            case range(ClosedRange<Int64>)
            case pattern(TextPattern)
            case labels([String])
            case uuid
            case text
        }
        public var name: String
        public var values: Values
        /// Text columns pad numbers with zeros to this width.
        public var width: Int?
        public init(name: String, values: Values, width: Int? = nil) {
            self.name = name
            self.values = values
            self.width = width
        }
    }

    /// The file, for messages.
    public var source: String?
    public var domains: [DeclaredDomain]
    public var tables: [TableRules]
    /// Known values shorter than this are not looked for in texts.
    public var shortestKnownValue: Int
    /// Sensitive-looking columns that nobody listed are kept.
    public var allowsUnlisted: Bool

    public init(
        source: String? = nil, domains: [DeclaredDomain] = [], tables: [TableRules] = [], shortestKnownValue: Int = 4,
        allowsUnlisted: Bool = false
    ) {
        self.source = source
        self.domains = domains
        self.tables = tables
        self.shortestKnownValue = shortestKnownValue
        self.allowsUnlisted = allowsUnlisted
    }

    /// The rule for a column: of several that fit, the last.
    public func rule(_ table: QualifiedName, _ column: Identifier) -> ColumnRule? {
        var found: ColumnRule?
        for rules in tables where rules.table.matches(table) {
            for rule in rules.columns where rule.column == column { found = rule }
        }
        return found
    }
}
