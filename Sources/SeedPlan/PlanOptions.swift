import SeedSchema

/// Whether loading may drop foreign keys (and indexes) and make them again, validated, in the same transaction.
public enum Rebuild: String, Hashable, Sendable, CaseIterable { case none, fks, all }

/// What a run is asked for.
public struct PlanOptions: Sendable {
    /// Rows in each table that isn't named.
    public var rows: Int64 = 100
    /// Later entries win.
    public var tableRows: [(pattern: NamePattern, rows: RowCount)] = []
    /// The number that all values follow from.
    public var seed: UInt64 = 1
    public var only: [NamePattern] = []
    public var exclude: [NamePattern] = []
    public var append = false
    public var ensure = false
    public var truncate = false
    public var dryRun = false
    public var verify = true
    /// Leave tables out that can't be filled, in place of refusing the run.
    public var skipImpossible = false
    /// Threads that make rows; the rows never depend on it.
    public var jobs = 1
    public var rebuild = Rebuild.none
    public var configuration = Configuration()
    /// Nothing will be kept: a load goes on past a table whose triggers reject its rows, to find the others, too.
    public var rehearses = false
    /// Unless no table fails: then the rehearsal is the run.
    public var keepsRehearsal = false
    /// What an earlier attempt found out: tables whose triggers let no row in, and tables that triggers fill.
    public var rejected: [QualifiedName: Diagnostic] = [:]
    /// Tables whose triggers reject some rows: those are found by trying them one by one in a rehearsal.
    public var trials: Set<QualifiedName> = []
    /// What trials found: the numbers of the candidates that the triggers let in.
    public var tried: [QualifiedName: [Int64]] = [:]
    /// Tables whose triggers judge rows by their keys: those stay as they were tried.
    public var numbered: Set<QualifiedName> = []
    /// Tables whose triggers need rows of others that no foreign key leads to: they go in as late as possible.
    public var late: Set<QualifiedName> = []
    /// References that only triggers know of (see `GuessedKeys`), by child.
    public var guesses: [QualifiedName: [ForeignKey]] = [:]
    /// What rows must be like for triggers that put them elsewhere, too.
    public var guessedChecks: [QualifiedName: [Expression]] = [:]
    /// Tables whose triggers want one row in each statement.
    public var singly: Set<QualifiedName> = []
    public var filledByTriggers: Set<QualifiedName> = []
    /// Settings that triggers and defaults read and nobody had made, for the time of the load.
    public var settings: [String: String] = [:]
    /// Schemas that the session's search_path lacks and triggers find their tables by, for the time of the load.
    public var searchPath: [Identifier] = []

    public init() {}

    /// "Now" of the plan in microseconds since 1970: 2026-01-01T00:00:00Z unless the configuration says otherwise, so
    /// that the same plan gives the same bytes on any day.
    public var now: Int64 { configuration.now ?? 1_767_225_600_000_000 }
}
