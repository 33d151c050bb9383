import SeedSchema

/// What a generator is asked for: the column it must fill.
public struct GeneratorRequest: Sendable {
    public var wire: WireType
    /// The type below all domains.
    public var kind: TypeKind
    /// Characters (bytes for bytea; bits for bit strings) that fit.
    public var maxLength: Int?
    /// Every row must get a different value, also when compared without regard to case. The row number, not the key,
    /// must then make it so, by an injective spelling or a permutation.
    public var isUnique: Bool
    /// Rows that will be made (for unique values).
    public var rows: Int64
    /// Of `RowAges`, for times that rise with the row.
    public var ageScale: UInt64 = RowAges.unit
    /// Microseconds since 1970: "now" of the plan.
    public var now: Int64
    /// `en`, `de`, `fr` …; nil: a mix.
    public var locale: String?
    /// Labels of an enum, or any list of allowed values in text form.
    public var labels: [String]
    /// Options of `seed.yaml`, by name, in text form (`min`, `max`, `words` …).
    public var options: [String: String]
    /// Keys the order of unique values: made of seed, table and column, so that no two columns run in step.
    public var permutationKey: UInt64
    /// Makes values of a domain inside another value (an array's element), distinct ones when asked; nil: domains are
    /// taken as what lies below them.
    public var domains: (@Sendable (QualifiedName, _ isUnique: Bool, _ permutationKey: UInt64) -> Part?)?

    public init(
        wire: WireType, kind: TypeKind, maxLength: Int? = nil, isUnique: Bool = false, rows: Int64 = 100,
        now: Int64 = 0, locale: String? = nil, labels: [String] = [], options: [String: String] = [:],
        permutationKey: UInt64 = 0,
        domains: (@Sendable (QualifiedName, _ isUnique: Bool, _ permutationKey: UInt64) -> Part?)? = nil
    ) {
        self.wire = wire
        self.kind = kind
        self.maxLength = maxLength
        self.isUnique = isUnique
        self.rows = rows
        self.now = now
        self.locale = locale
        self.labels = labels
        self.options = options
        self.permutationKey = permutationKey
        self.domains = domains
    }
}

/// One line of the registry: how users name a generator and how it is made.
public struct GeneratorEntry: Sendable {
    /// `snake_case`, as `seed.yaml` and `seed generators` spell it.
    public var name: String
    /// One sentence for `seed generators`.
    public var summary: String
    /// Columns of one row that draw from the same entity agree (a person's first name, full name and e-mail; a place's
    /// city, postcode and country). nil: the column stands alone.
    public var entity: String?
    /// Options it reads, name -> what it means.
    public var options: [String: String]
    /// nil when it can't fill such a column (wrong type, too short, not unique enough).
    public var make: @Sendable (GeneratorRequest) -> (any Generator)?

    public init(
        name: String, summary: String, entity: String? = nil, options: [String: String] = [:],
        make: @escaping @Sendable (GeneratorRequest) -> (any Generator)?
    ) {
        self.name = name
        self.summary = summary
        self.entity = entity
        self.options = options
        self.make = make
    }
}
