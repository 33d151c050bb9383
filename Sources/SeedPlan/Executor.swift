import SeedRows
import SeedSchema

/// Carries a plan out, then has the database confirm it: in one transaction, or over several connections where that is
/// asked for and can be undone (`ParallelLoad`).
public struct Executor {
    /// The caller began the transaction (and applied the schema in it).
    public var isInTransaction: Bool

    public init(isInTransaction: Bool = false) { self.isInTransaction = isInTransaction }

    /// - Throws: `LoadFailure`; the database is then as it was.
    public func run(plan: Plan, database: any Database, progress: @escaping (ProgressEvent) -> Void) throws -> Report {
        let load = Load(plan: plan, database: database, progress: progress)
        let parallel = isInTransaction ? nil : try ParallelLoad(plan, database)
        if !isInTransaction, parallel == nil { try database.begin() }
        do {
            if let parallel {
                try parallel.run(progress)
                try database.begin()
            }
            var report = try load.run(after: parallel)
            if plan.options.verify {
                let verification = try Verifier.verify(
                    schema: plan.schema, database: database,
                    tables: Set(plan.tables.map(\.name)).union(plan.filledByTriggers),
                    enforced: try enforcement(plan, database))
                report.warnings += try plan.changes(database)
                report.verified = verification.violations.isEmpty
                if let violation = verification.diagnostic {
                    report.firstViolation = violation
                    throw violation
                }
            }
            if plan.options.dryRun { try database.rollback() } else { try database.commit() }
            report.seconds = load.elapsed()
            return report
        } catch {
            // The first error is the one to tell; a lost connection rolls back by itself.
            try? database.rollback()
            try parallel?.undo()
            if let failure = error as? LoadFailure { throw failure }
            throw LoadFailure(underlying: error, table: load.loading, strangers: load.strangers)
        }
    }

    /// Foreign keys that the configuration adds are no database's to hold: then everything is queried.
    private func enforcement(_ plan: Plan, _ database: any Database) throws -> Enforcement? {
        guard plan.options.configuration.foreignKeys.isEmpty else { return nil }
        return try (database as? any EnforcingDatabase)?.enforcement()
    }
}

/// One load under way.
final class Load {
    private let plan: Plan
    private let database: any Database
    private let progress: (ProgressEvent) -> Void
    private let clock = ContinuousClock()
    private let start: ContinuousClock.Instant
    private var rowsDone: Int64 = 0
    private var seconds: [Double]
    /// The table whose rows go in, and the rows of unknown origin that stood in it before.
    private(set) var loading: QualifiedName?
    private(set) var strangers: Int64 = 0
    private var warnings: [String] = []
    private var rehearsal = Rehearsal()

    init(plan: Plan, database: any Database, progress: @escaping (ProgressEvent) -> Void) {
        self.plan = plan
        self.database = database
        self.progress = progress
        start = clock.now
        seconds = Array(repeating: 0, count: plan.compiled.count)
    }

    func elapsed() -> Double { (clock.now - start).inSeconds }

    /// - Parameter parallel: has loaded and committed all tables already.
    func run(after parallel: ParallelLoad?) throws -> Report {
        if let parallel {
            (seconds, rowsDone) = (parallel.seconds, parallel.rowsDone)
        } else {
            try steps()
        }
        for table in plan.compiled where table.context.rows > 0 {
            try database.advanceSequences(of: table.context.table)
        }
        loading = nil
        var report = report()
        for name in plan.filledByTriggers {
            guard let table = plan.schema.table(name) else { continue }
            let rows = try database.integer("SELECT count(*) FROM \(Planning.rowsOf(table))") ?? 0
            report.tables.append(.init(name: name.description, rows: rows, requested: rows, seconds: 0))
        }
        return report
    }

    private func steps() throws {
        for (name, value) in plan.options.settings.sorted(by: { $0.key < $1.key }) {
            try database.execute("SELECT set_config(\(name.sqlLiteral), \(value.sqlLiteral), true)")
        }
        if !plan.options.searchPath.isEmpty {
            let names = plan.options.searchPath.map(\.quoted).joined(separator: ", ")
            let path = "concat_ws(', ', \(names.sqlLiteral), nullif(current_setting('search_path'), ''))"
            try database.execute("SELECT set_config('search_path', \(path), true)")
        }
        if !plan.truncated.isEmpty { try database.empty(plan.truncated.map(\.name)) }
        let rebuilder = try Rebuilder(plan, database)
        warnings = rebuilder?.warnings ?? []
        if plan.needsDeferral { try database.deferConstraints() }
        try reserve()
        for step in plan.steps {
            let began = clock.now
            if plan.options.rehearses, rehearsal.skips(step, in: plan) { continue }
            switch step {
            case .load(let i, let withheld):
                if plan.options.rehearses {
                    try rehearse(i, withheld: withheld)
                } else {
                    try load(i, into: plan.compiled[i].layout, withheld: withheld)
                }
                seconds[i] += (clock.now - began).inSeconds
            case .setEdge(let i, let columns):
                do { try setEdge(i, columns) } catch { throw rehearsal.failure ?? error }
                seconds[i] += (clock.now - began).inSeconds
            case .singleStatement(let members):
                do { try singleStatement(members) } catch { throw rehearsal.failure ?? error }
                for i in members { seconds[i] += (clock.now - began).inSeconds / Double(members.count) }
            }
        }
        if let failure = rehearsal.failure { throw failure }
        try rebuilder?.finish()
    }

    /// Loads a table; when its triggers reject the rows, the load is as if it had never been tried.
    private func rehearse(_ i: Int, withheld: Set<Identifier>) throws {
        try database.execute("SAVEPOINT seed_table")
        do {
            try load(i, into: plan.compiled[i].layout, withheld: withheld)
            try database.execute("RELEASE SAVEPOINT seed_table")
        } catch let error as DatabaseError {
            var failure = LoadFailure(underlying: error, table: loading, strangers: strangers)
            // What follows from a table left out says nothing.
            guard rehearsal.failure != nil || Rejection(failure, in: plan) != nil, error.kind != .interrupted,
                error.kind != .lost
            else { throw rehearsal.failure ?? failure }
            try database.execute("ROLLBACK TO SAVEPOINT seed_table")
            if plan.compiled[i].context.isTried, withheld.isEmpty, case .forbidden? = Rejection(failure, in: plan) {
                let outcome = try Trial(plan.compiled[i], database).run()
                (failure.accepted, failure.candidates) = (outcome.accepted, outcome.candidates)
                try database.execute("ROLLBACK TO SAVEPOINT seed_table")
            }
            rehearsal.note(failure, of: plan.compiled[i].layout.table)
        }
    }

    /// Moves sequences past the keys to come before any trigger draws from them; those that nothing but the table's own
    /// triggers draw from give out the very keys.
    private func reserve() throws {
        for (i, largest) in plan.keysAhead.sorted(by: { $0.key < $1.key }) {
            try database.advanceSequences(of: plan.compiled[i].context.table, past: largest)
        }
        for (i, next) in plan.keysDrawn.sorted(by: { $0.key < $1.key }) {
            try database.alignSequences(of: plan.compiled[i].context.table, to: next)
        }
    }

    private func report() -> Report {
        Report(
            seed: plan.options.seed,
            tables: plan.tables.enumerated().map { i, table in
                Report.TableReport(
                    name: table.name.description, rows: table.rows, requested: table.requested, seconds: seconds[i])
            },
            cycles: plan.cycles.map {
                Report.Cycle(tables: $0.tables.map(\.description), strategy: $0.strategy.rawValue)
            },
            rows: rowsDone, seconds: elapsed(), verified: false, warnings: plan.warnings + warnings,
            dryRun: plan.options.dryRun,
            refused: plan.refused, firstViolation: nil)
    }

    // MARK: Rows

    /// Makes a table's rows and hands them to a sink, batch after batch.
    private func load(_ i: Int, into layout: TableLayout, withheld: Set<Identifier>) throws {
        let table = plan.compiled[i]
        guard table.context.rows > 0 else { return }
        loading = table.layout.table
        strangers = 0
        if plan.hasTriggers, layout.table == table.layout.table {
            let kept = plan.tables[i].existing
            let standing = try database.integer(
                "SELECT count(*) FROM (SELECT 1 FROM \(Planning.rowsOf(table.context.table)) LIMIT \(kept + 1)) AS standing"
            )
            strangers = (standing ?? 0) - kept
        }
        let sink = try table.sink(database, into: layout)
        try write(i, sink, columns: Array(layout.columns.indices), withheld: withheld, counts: true)
        try sink.finish()
    }

    /// - Parameter columns: places in the table's own layout.
    private func write(_ i: Int, _ sink: any Sink, columns: [Int], withheld: Set<Identifier>, counts: Bool) throws {
        let table = plan.compiled[i]
        let encoding = sink as? any EncodingSink
        let pipeline = RowPipeline(
            table, columns: columns, withheld: withheld, jobs: plan.options.jobs, encode: encoding?.encoder)
        try pipeline.run { batch, bytes in
            if let encoding { try encoding.send(bytes) } else { try sink.write(batch) }
            guard counts else { return }
            rowsDone += Int64(batch.count)
            progress(ProgressEvent(rowsDone: rowsDone, table: table.layout.table.description))
        }
    }

    // MARK: Cycles

    /// Sets references that were left NULL: the keys and values go to a temporary table, one UPDATE joins them.
    private func setEdge(_ i: Int, _ columns: [Identifier]) throws {
        let table = plan.compiled[i]
        guard table.context.rows > 0, let key = table.context.table.primaryKey?.plainColumns else { return }
        let places = (key + columns).compactMap { name in table.layout.columns.firstIndex { $0.name == name } }
        let stage = try makeStage(table, places)
        let sink = try database.sink(stage)
        try write(i, sink, columns: places, withheld: [], counts: false)
        try sink.finish()
        let values = columns.map { "\($0.quoted) = staged.\($0.quoted)" }.joined(separator: ", ")
        let match = key.map { "target.\($0.quoted) = staged.\($0.quoted)" }.joined(separator: " AND ")
        let some = columns.map { "staged.\($0.quoted) IS NOT NULL" }.joined(separator: " OR ")
        try database.execute(
            "UPDATE \(table.layout.table.quoted) AS target SET \(values) FROM \(stage.table.quoted) AS staged "
                + "WHERE \(match) AND (\(some))")
        try database.execute("DROP TABLE \(stage.table.quoted)")
    }

    /// A temporary table for some columns of a table.
    private func makeStage(_ table: CompiledTable, _ places: [Int]) throws -> TableLayout {
        let name = QualifiedName("pg_temp", "seed_stage_" + table.layout.table.description.stageName)
        let columns = places.map { table.layout.columns[$0] }
        let list = columns.map(\.name.quoted).joined(separator: ", ")
        try database.execute(
            "CREATE TEMPORARY TABLE \(name.name.quoted) ON COMMIT DROP AS SELECT \(list) FROM "
                + "\(table.layout.table.quoted) WITH NO DATA")
        return TableLayout(table: name, columns: columns)
    }

    /// Loads a component into temporary tables and moves all of it in one statement: PostgreSQL checks foreign keys at
    /// its end. Needs no privilege beyond INSERT, SELECT and TEMPORARY.
    private func singleStatement(_ members: [Int]) throws {
        var parts: [String] = []
        var stages: [TableLayout] = []
        for i in members where plan.compiled[i].context.rows > 0 {
            let table = plan.compiled[i]
            let stage = try makeStage(table, Array(table.layout.columns.indices))
            try load(i, into: stage, withheld: [])
            stages.append(stage)
            let list = table.layout.columns.map(\.name.quoted).joined(separator: ", ")
            let overriding = table.layout.overridesIdentity ? " OVERRIDING SYSTEM VALUE" : ""
            parts.append(
                "filled_\(i) AS (INSERT INTO \(table.layout.table.quoted) (\(list))\(overriding) "
                    + "SELECT \(list) FROM \(stage.table.quoted))")
        }
        guard !parts.isEmpty else { return }
        try database.execute("WITH " + parts.joined(separator: ", ") + " SELECT 1")
        for stage in stages { try database.execute("DROP TABLE \(stage.table.quoted)") }
    }
}

extension Duration {
    var inSeconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}

extension String {
    /// A name for a temporary table that fits PostgreSQL's 63 bytes and clashes with no other.
    var stageName: String { String(Mixer.hash(self), radix: 16) }
}
