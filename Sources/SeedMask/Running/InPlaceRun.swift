import SeedRows
import SeedSchema

/// Masks a database where it stands, with every constraint in force from the first statement to the last.
///
/// Masked values are first staged beside the tables, in as many transactions as wanted. One last transaction then
/// brings them in: a table whose keys stay is updated from its staged rows; tables whose keys change, and all that
/// refer to them, are copied, emptied together and filled again in the order of their foreign keys (a cycle in one
/// statement), so that no key ever meets one that is not yet masked. Nobody sees a half-masked table, and until the
/// last commit every original is in its place: a run that was killed starts again where its staging was.
public final class InPlaceRun {
    private let session: MaskSession
    private let plan: MaskPlan
    private let secret: RunSecret
    private let database: any Database
    private let options: MaskOptions
    private let scanner: LeakScanner
    private let swap: TableSwap
    private let journal: MaskJournal

    public init(
        plan: MaskPlan, secret: RunSecret, database: any Database, options: MaskOptions = MaskOptions()
    ) {
        session = MaskSession(plan: plan, secret: secret)
        self.plan = plan
        self.secret = secret
        self.database = database
        self.options = options
        scanner = LeakScanner(shortest: plan.shortestKnownValue)
        swap = TableSwap(plan: plan, database: database, isLasting: options.commitEvery != nil)
        journal = MaskJournal(database: database, fingerprint: plan.fingerprint(secret))
    }

    /// How each table will be masked, by the plan's tables; for `--explain`.
    public static func strategies(_ plan: MaskPlan) -> [String] { TableSwap.choose(plan).map(\.description) }

    /// - Throws: `Diagnostic`, `DatabaseError`; `MaskProofFailure` when the proof fails, with everything rolled back.
    public func run() throws -> MaskReport {
        var report = MaskReport()
        report.source = database.displayName
        report.target = database.displayName
        report.secretFingerprint = secret.fingerprint
        let state = try journal.state(again: options.again)
        if state == .done {
            report.wasDoneBefore = true
            return report
        }
        if let size = options.commitEvery {
            if state == .none { try inTransaction { try prepare() } }
            try collect()
            try stageInSteps(size)
        } else {
            try collect()
        }
        try inTransaction {
            if options.commitEvery == nil {
                try prepare()
                try stageAtOnce()
            }
            try bringIn(&report)
            try journal.finish()
        }
        return report
    }

    private func inTransaction(_ body: () throws -> Void) throws {
        try database.begin()
        do {
            try body()
            try database.commit()
        } catch {
            try? database.rollback()
            throw error
        }
    }

    private func prepare() throws {
        try swap.dropStages()
        try journal.start()
        try swap.makeStages()
    }

    private func bringIn(_ report: inout MaskReport) throws {
        let names = MaskFacts.Names(
            database: database, tables: plan.tables.map(\.table), conditions: plan.tables.map { _ in nil })
        try swap.lock()
        let before = options.verifies ? try MaskFacts.read(plan, names) : nil
        let written = plan.tables.indices.filter { swap.strategy($0) != .none }.map { plan.tables[$0].table.name }
        let triggers = TriggerPause(database, tables: plan.relations(of: written, in: plan.schema))
        try triggers.begin()
        try swap.apply()
        try triggers.end()
        try FullTextIndexes.rebuild(database)
        for t in plan.tables.indices where swap.strategy(t) != .none {
            try database.advanceSequences(of: plan.tables[t].table)
        }
        try swap.dropStages()
        guard let before else { return }
        let after = try MaskFacts.read(plan, names)
        let scan = try LeakScan(
            plan: plan, scanner: scanner, database: database, tables: plan.tables.map(\.table), declared: plan.schema
        ).run()
        report.fill(
            plan, before: before, after: after, scan: scan, looked: scanner.count,
            strategy: { self.swap.strategy($0).description })
        if !report.isClean { throw MaskProofFailure(report: report) }
    }

    /// Originals are in their places until the very end, so they can be read again after a kill.
    private func collect() throws {
        if session.searchesTexts || options.verifies {
            for table in plan.tables where table.isMasked {
                try ValuePass(session: session, table: table, database: database).run(
                    condition: nil, known: session.searchesTexts ? session.known : nil,
                    originals: options.verifies ? scanner : nil)
            }
        }
        session.known.finish()
    }

    // MARK: Staging

    private func stageAtOnce() throws {
        for t in plan.tables.indices where plan.tables[t].isMasked {
            for leaf in swap.relations(t) {
                let stage = try swap.stage(t, leaf, session)
                let batch = stage.batch()
                while try stage.reader(after: nil).next(batch) { try stage.write(batch) }
                options.progress?("\(leaf)", stage.rows)
            }
        }
    }

    private func stageInSteps(_ size: Int) throws {
        for t in plan.tables.indices where plan.tables[t].isMasked {
            for leaf in swap.relations(t) {
                let step = "stage \(leaf)"
                let done = try journal.place(step)
                if let done, done.place == nil { continue }
                let stage = try swap.stage(t, leaf, session)
                let reader = try stage.reader(after: done?.place)
                let batch = stage.batch()
                var transaction = StepTransaction(journal: journal, step: step, size: size, rows: done?.rows ?? 0)
                while try reader.next(batch) {
                    try transaction.write(batch) { try stage.write($0) }
                    options.progress?("\(leaf)", transaction.rows)
                }
                try transaction.end()
            }
        }
    }
}
