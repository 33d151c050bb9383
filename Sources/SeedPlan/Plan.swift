import SeedRows
import SeedSchema

/// How a component of the foreign-key graph is loaded.
public enum CycleStrategy: String, Hashable, Sendable {
    /// Rows in an order in which each one's parents stand before it.
    case order
    /// Deferrable constraints wait until the end of the transaction.
    case deferred
    /// A nullable reference is set after the rows are in.
    case nullableEdge = "nullable-edge"
    /// All tables in one statement: foreign keys are checked at its end.
    case singleStatement = "single-statement"
}

/// Everything that a run will do, decided before anything is written: printable, complete.
public struct Plan {
    public struct Cycle: Hashable, Sendable {
        public var tables: [QualifiedName]
        public var strategy: CycleStrategy
    }

    /// One thing after the other.
    enum Step {
        case load(Int, withheld: Set<Identifier>)
        case setEdge(Int, columns: [Identifier])
        case singleStatement([Int])
    }

    public let schema: Schema
    public let options: PlanOptions
    /// In load order.
    public var tables: [TablePlan]
    public var cycles: [Cycle]
    public var warnings: [String]
    /// Tables left out because they can't be filled (with `skipImpossible`).
    public var refused: [Refusal]
    /// Tables whose rows come from triggers of others.
    public var filledByTriggers: [QualifiedName] = []
    var compiled: [CompiledTable]
    var steps: [Step]
    /// Tables to empty first.
    var truncated: [Table]
    var needsDeferral: Bool
    /// The named rows of scenarios.
    var pinned: [PinnedRow] = []
}

/// A table that is left out, and why.
public struct Refusal: Hashable, Sendable {
    public var table: QualifiedName
    public var diagnostic: Diagnostic
}

extension Plan {
    /// Tables that hold another number of rows than were written: triggers and rules add, drop and divert rows.
    func changes(_ database: any Database) throws -> [String] {
        guard hasTriggers else { return [] }
        return try compiled.enumerated().compactMap { i, compiled in
            let table = tables[i]
            let written = table.existing + table.rows
            let rows = try database.integer("SELECT count(*) FROM \(Planning.rowsOf(compiled.context.table))") ?? 0
            guard rows != written else { return nil }
            return
                "\(table.name) holds \(Planning.grouped(rows)) rows where \(Planning.grouped(written)) were expected: "
                + "triggers or rules \(rows > written ? "added" : "took out") \(Planning.grouped(abs(rows - written)))"
        }
    }
}

/// What the plan says of one table.
public struct TablePlan: Sendable {
    public var name: QualifiedName
    /// Rows that the run will make.
    public var rows: Int64
    public var requested: Int64
    /// Rows that already stand there and stay.
    public var existing: Int64
    public var columns: [ColumnPlan]
    public var constraints: [ConstraintPlan]
    public var notes: [String]
    /// Why there are fewer rows than asked for.
    public var cap: String?
}
