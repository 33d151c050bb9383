import SeedRows
import SeedSchema

/// Takes foreign keys (and indexes) down before the rows and puts them up after them, in the run's own transaction: a
/// failure, Ctrl-C or kill -9 rolls all of it back.
struct Rebuilder {
    private let database: any Database
    private let script: RebuildScript
    /// What stays although it was asked for.
    var warnings: [String] { script.kept }

    /// Drops what is asked for. nil: nothing is.
    ///
    /// - Throws: `Diagnostic` (77) when the role lacks the owner's rights.
    init?(_ plan: Plan, _ database: any Database) throws {
        guard plan.options.rebuild != .none, let rebuilding = database as? any RebuildingDatabase else { return nil }
        let filled = plan.compiled.filter { $0.context.rows > 0 }.map(\.layout.table)
        self.database = database
        script = try rebuilding.rebuild(of: filled, indexes: plan.options.rebuild == .all)
        for statement in script.drops { try database.execute(statement) }
    }

    /// Makes the same constraints and indexes again. Every row is validated.
    func finish() throws {
        guard !script.creations.isEmpty else { return }
        // A table can't be altered while checks of its rows are put off.
        if database.dialect == .postgres { try database.execute("SET CONSTRAINTS ALL IMMEDIATE") }
        for statement in script.creations { try database.execute(statement) }
    }
}
