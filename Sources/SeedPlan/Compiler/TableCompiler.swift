import SeedRows
import SeedSchema

/// Turns one table's facts into a program: picks, cases, generators, tests.
final class TableCompiler {
    /// What is known and decided of a column that will be written.
    struct ColumnState {
        var column: Column
        /// The type below all domains.
        var kind: TypeKind
        var wire: WireType
        var isNotNull: Bool
        var slot: Int
        /// The pick whose parent gives the value.
        var provider: Int?
        var component: Int = 0
        var role: Role = .plain
        var isAnchored = false
        /// Must not be NULL for a unique key's sake.
        var forbidsNull = false
        var plan: ColumnPlan

        enum Role {
            case plain
            /// Distinct for the rows of these cases (nil: all rows).
            case distinct(cases: Set<Int>?)
            /// One digit of a tuple.
            case digit(slot: Int)
            /// Decided by a rule.
            case fixed(any Generator)
            /// Decided by these columns of the row.
            case following([Identifier])
        }
    }

    /// A foreign key and how its parent row is chosen.
    struct Pick {
        var key: ForeignKey
        var source: ParentSource
        var slot: Int
        /// May be NULL.
        var isNullable: Bool
        var isSelf: Bool
        /// The child's columns that earlier picks of the group have settled.
        var shared: [Identifier] = []
        var generator: (any Generator)?
        /// Distinct for the rows of these cases.
        var isInjective = false
        var isAssigned = false
        var list: RowList = nil
        var component: Int?
    }

    /// Columns tied together by CHECKs and predicates, and the ways in which those can hold.
    struct Component {
        var columns: [Identifier]
        var scenarios: [Scenario]
        /// For each scenario, the partial unique keys (by place) whose predicate its rows meet.
        var labels: [Set<Int>]
        var caseSlot: Int?
        var schedule: CaseSchedule?
    }

    let context: TableContext
    let table: Table
    let schema: Schema
    var states: [Identifier: ColumnState] = [:]
    var order: [Identifier] = []
    var picks: [Pick] = []
    var components: [Component] = []
    var checks: [(constraint: CheckConstraint, columns: [Identifier])] = []
    var slots: [Slot?] = []
    var constraints: [ConstraintPlan] = []
    var notes: [String] = []
    /// Exclusion constraints that compare nothing but equality: unique keys by another name.
    var excluded: [ExclusionConstraint] = []
    /// Unique keys (by place in the table) that need the sieve.
    var sieved: [Int] = []
    /// Components whose relations are solved instead of left to chance.
    var constructive: Set<Int> = []
    /// The chosen relations by component and scenario.
    var targets: [Int: [[Relation]]] = [:]
    /// The slots that share an entity's keys.
    var entities: [String: [Int]] = [:]
    /// Distinct columns with fewer values than there are rows: how many; the other rows are NULL.
    var sparse: [Identifier: Int64] = [:]
    /// Columns whose generator can't leave its domain.
    var exact: Set<Identifier> = []
    /// CHECKs that the evaluator can't read.
    var judged: Set<Int> = []
    /// Generated columns that are made like others, though they aren't written.
    let followers: Set<Identifier>
    /// The indexes of picks that share columns, by pick.
    var indexes: [Int: ClassIndex] = [:]
    let domainParts: DomainParts
    let reader: AtomReader
    /// The rows are sieved: enumerations offer more candidates than there will be rows.
    let isSieved: Bool

    init(_ context: TableContext, isSieved: Bool) {
        self.context = context
        self.isSieved = isSieved
        table = TableCompiler.withoutGenerated(context.table)
        schema = context.schema
        followers = TableCompiler.followers(of: context.table)
        domainParts = DomainParts(
            schema: context.schema, evaluator: context.evaluator, rows: context.firstRow + context.rows,
            now: context.now, locale: context.locale)
        reader = AtomReader(evaluator: context.evaluator, table: context.table, schema: context.schema)
    }

    /// Compiles the table.
    static func compile(_ context: TableContext) throws -> CompiledTable {
        var constructive: Set<Int> = []
        var last: CompiledTable?
        var isSieved = context.isTried || context.mustSieve
        // Rows that names and types suggest come first; CHECKs that they often break are solved in a second pass.
        for pass in 0..<4 {
            let compiler = TableCompiler(context, isSieved: isSieved)
            compiler.constructive = constructive
            let compiled = try compiler.compileOnce()
            let failing = compiler.frequentFailures(compiled)
            last = compiled
            if (failing.isSubset(of: constructive) && (compiled.sieve == nil || isSieved)) || pass == 3 { break }
            constructive.formUnion(failing)
            isSieved = isSieved || compiled.sieve != nil
        }
        guard let last else { preconditionFailure("a table that was just compiled") }
        return last
    }

    private func compileOnce() throws -> CompiledTable {
        try collectColumns()
        try collectPicks()
        try collectChecks()
        try solveComponents()
        for component in constructive.sorted() { implyBounds(component) }
        try arrangeGroups()
        try assignTiles()
        try assignUniqueKeys()
        try buildPicks()
        try buildColumns()
        try buildGenerated()
        return try assemble()
    }

    // MARK: Small services

    /// How many candidates an enumeration of `total` should offer for so many rows.
    func candidates(for needed: Int64, of total: UInt64) -> Int64 {
        if context.hasExistingRows { return Int64(clamping: min(total, 1 << 60)) }
        guard isSieved else { return needed }
        let wanted = needed.multipliedReportingOverflow(by: 8)
        return Int64(clamping: min(total, UInt64(wanted.overflow ? needed : wanted.partialValue + 4096)))
    }

    /// A 64-bit key for a decision that has a name.
    func key(_ name: String) -> UInt64 {
        Mixer.hash(name, into: Mixer.hash(context.keyName, into: Mixer.mix(context.seed)))
    }

    func stream(_ name: String) -> KeyStream { KeyStream(seed: context.seed, table: context.keyName, column: name) }

    /// Adds a hidden slot; dependencies must be there.
    func addSlot(_ name: String, _ generator: any Generator, anchored: Bool = true) -> Int {
        slots.append(
            Slot(
                name: name, layout: generator.layout, generator: generator, stream: stream(name),
                nullStream: stream(name + "?"), isAnchored: anchored))
        return slots.count - 1
    }

    func label(_ constraint: CheckConstraint) -> String {
        "CHECK " + (constraint.name.map { $0.name } ?? "(" + constraint.sql + ")")
    }

    func label(_ key: UniqueKey) -> String {
        let kind = key.isPrimary ? "PRIMARY KEY" : (key.isConstraint ? "UNIQUE" : "UNIQUE INDEX")
        let columns = key.plainColumns.map { " (" + $0.map(\.name).joined(separator: ", ") + ")" } ?? ""
        return kind + (key.name.map { " " + $0.name } ?? "") + columns
    }

    func label(_ key: ForeignKey) -> String {
        "FOREIGN KEY (" + key.columns.map(\.name).joined(separator: ", ") + ") REFERENCES \(key.parent)"
    }

    /// Rows of a number of cases: those of one component's schedule.
    func rowCount(of cases: Set<Int>?, in component: Int) -> Int64 {
        guard let cases, let schedule = components[component].schedule else { return context.rows }
        return schedule.count(of: cases, in: context.firstRow + context.rows)
    }
}
