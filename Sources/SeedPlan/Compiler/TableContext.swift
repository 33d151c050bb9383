import SeedRows
import SeedSchema

/// Everything that the compiler of one table is given.
struct TableContext {
    var schema: Schema
    var table: Table
    /// Rows to make, and the number of the first.
    var rows: Int64
    var firstRow: Int64 = 0
    /// The rows that foreign keys can point to, by table.
    var sources: [QualifiedName: ParentSource]
    var evaluator: Evaluator
    var seed: UInt64
    var now: Int64
    var locale: String?
    /// What the configuration says of columns.
    var rules: [Identifier: Configuration.ColumnRule] = [:]
    /// The name that values are keyed by (an earlier one, where the configuration says so).
    var keyName: String
    /// Columns that decide by themselves, though a foreign key holds them, and foreign keys that lead to the row of the
    /// same number (see `KeyCycles`).
    var origins: Set<Identifier> = []
    var alike: Set<ForeignKey> = []
    /// How many rows those foreign keys bind, where not all.
    var aligned: [ForeignKey: Int64] = [:]
    /// The tables that this one forms a cycle with, itself included; empty for none.
    var peers: Set<QualifiedName> = []
    /// What those tables must agree on.
    var agreement: Agreement?
    /// Foreign keys that no constraint declares (see `ImpliedKeys`).
    var implied: Set<ForeignKey> = []
    /// Foreign keys that were declared to a partition of their parent.
    var targets: [ForeignKey: QualifiedName] = [:]
    /// Columns that other tables' (or this one's) foreign keys point to.
    var referenced: Set<Identifier> = []
    /// Values that other tables need in these columns (see `WantedKeys`).
    var wanted: [Identifier: [Value]] = [:]
    /// The largest value that stands in the target, for whole-number columns.
    var largest: [Identifier: Int64] = [:]
    /// Where the ranges that stand in the target end, for columns that an exclusion constraint keeps apart; the largest
    /// number where one has no end.
    var rangeEnds: [Identifier: Int64] = [:]
    /// What rows of the target hold in columns that follow others, as an exclusion constraint demands.
    var followed: [Identifier: Following.Known] = [:]
    /// Fingerprints of unique keys that stand in the target, by the key's place in `table.uniqueKeys`.
    var taken: [Int: Set<UInt64>] = [:]
    /// A database can be asked.
    var isLive = false
    /// Literals of types known to the database only, by column (see `TypeTrials`).
    var literals: [Identifier: [String]] = [:]
    /// Rows of scenarios.
    var pinned: [ScenarioRows.Pinned] = []
    /// The table's triggers reject some rows.
    var isTried = false
    /// Rows that would be made if the triggers let all in.
    var candidates: Int64 = 0
    /// Rows have the keys that they were tried with, gaps and all.
    var keepsNumbers = false
    /// Each row goes in by a statement of its own.
    var isSingly = false
    /// Generated columns in foreign keys are NULL: what they are computed to is no parent's key.
    var nullsFollowers = false
    /// Rows that no draw makes pass are left out.
    var mustSieve = false
    var hasExistingRows: Bool { firstRow > 0 }
    /// The foreign keys that order the loading.
    var declaredKeys: [ForeignKey] { table.foreignKeys.filter { !implied.contains($0) } }
}

/// What the plan says of one column.
public struct ColumnPlan: Hashable, Sendable {
    public var name: Identifier
    public var type: String
    public var generator: String
    public var reason: String
    public var nullPercent: Int
}

/// How one constraint of a table is met.
public struct ConstraintPlan: Hashable, Sendable {
    public enum Means: String, Hashable, Sendable {
        case construction = "by construction"
        case evaluation = "by evaluation"
        case judge = "by the database"
        case sieve = "by sieve"
    }
    public var label: String
    public var means: Means
    public var note: String
}

/// A table, ready to be filled.
struct CompiledTable {
    var context: TableContext
    var program: Program
    var layout: TableLayout
    /// For each column of the layout, its slot.
    var outputs: [Int]
    var columns: [ColumnPlan]
    var constraints: [ConstraintPlan]
    /// Tests and unique keys that need a look at every candidate; nil: rows are pure functions of their number.
    var sieve: Sieve?
    /// CHECKs that only the database can judge.
    var judged: [CheckConstraint]
    var notes: [String]
    /// Rows of numbers that differ by a multiple of this belong together with the same rows of other tables.
    var period: Int64?
    /// For foreign keys that may be NULL while their rows go in: the columns to leave NULL and set afterwards.
    var withholdable: [ForeignKey: Set<Identifier>]
    /// For what looks at single rows: scenarios and violations.
    var compiler: TableCompiler?

    /// A table that stays as it is.
    static func empty(_ context: TableContext) -> CompiledTable {
        var context = context
        context.rows = 0
        return CompiledTable(
            context: context,
            program: Program(
                name: context.table.name.description, rowCount: 0, firstRow: context.firstRow, slots: [], columns: [:],
                tests: [], redrawn: []),
            layout: TableLayout(table: context.table.name, columns: []), outputs: [], columns: [], constraints: [],
            sieve: nil, judged: [], notes: [], withholdable: [:])
    }
}

/// Why a table can't be filled, or not as far as was asked.
enum TableProblem: Error {
    /// A row was found that no draw makes pass: the rows must be sieved.
    case unsteady
    /// At most so many rows fit; the constraint that says so.
    case capacity(Int64, why: String)
    case impossible(String, details: [String], next: String?)
}
