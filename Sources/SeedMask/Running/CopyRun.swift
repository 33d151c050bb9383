import SeedRows
import SeedSchema

/// Masks from one database into another while the rows pass through.
public final class CopyRun {
    private let session: MaskSession
    private let plan: MaskPlan
    private let secret: RunSecret
    private let source: any Database
    private let target: any Database
    private let options: MaskOptions
    private let scanner: LeakScanner
    /// The plan's tables as the target declares them.
    private var targets: [Table] = []
    private var targetSchema: Schema
    private let subset: [SubsetRequest]
    /// SQL conditions for the rows to copy, by table.
    private var conditions: [String?]

    /// - Parameter subset: the rows to start from; empty: all rows.
    public init(
        plan: MaskPlan, secret: RunSecret, source: any Database, target: any Database,
        options: MaskOptions = MaskOptions(), subset: [SubsetRequest] = []
    ) throws {
        session = MaskSession(plan: plan, secret: secret)
        self.plan = plan
        self.secret = secret
        self.source = source
        self.target = target
        self.options = options
        self.subset = subset
        conditions = plan.tables.map { _ in nil }
        scanner = LeakScanner(shortest: plan.shortestKnownValue)
        targetSchema = try target.inspect()
    }

    /// Copies, proves, commits. Without `commitEvery` nothing is left of a run that fails.
    ///
    /// - Throws: `Diagnostic` for what a user can mend, `DatabaseError` for what the target refused.
    public func run() throws -> MaskReport {
        targets = try plan.tables.map { try counterpart($0) }
        var report = MaskReport()
        report.source = source.displayName
        report.target = target.displayName
        report.secretFingerprint = secret.fingerprint
        // Several passes read the source: they must see the same rows.
        try source.execute(source.dialect == .postgres ? "BEGIN ISOLATION LEVEL REPEATABLE READ" : "BEGIN")
        defer { try? source.execute("ROLLBACK") }
        if !subset.isEmpty { conditions = try Subset(plan: plan, source: source).select(subset) }
        if let size = options.commitEvery {
            try runInSteps(size, &report)
        } else {
            try refuseFilledTables()
            try target.begin()
            do {
                try load(&report)
                try target.commit()
            } catch {
                try? target.rollback()
                throw error
            }
        }
        return report
    }

    private func load(_ report: inout MaskReport) throws {
        try target.deferConstraints()
        let triggers = pause()
        try triggers.begin()
        if options.truncates { try emptyTables() }
        try collect(known: session.searchesTexts, originals: false)
        for component in plan.components { try copyComponent(component) }
        try triggers.end()
        for table in targets { try target.advanceSequences(of: table) }
        try prove(&report, targetConnection: target)
        // Rolled back by the caller.
        if !report.isClean { throw MaskProofFailure(report: report) }
    }

    // MARK: The target

    private func counterpart(_ plan: MaskPlan.TablePlan) throws -> Table {
        let name = plan.table.name
        let sameName = targetSchema.tables.filter { $0.name.name == name.name && $0.partition == nil }
        guard let table = targetSchema.table(name) ?? (sameName.count == 1 ? sameName[0] : nil) else {
            throw Diagnostic(
                .unsatisfiable, "\(target.displayName) has no table \(name)",
                next: "make the tables first, for instance with: pg_dump --schema-only … | psql …, or leave it out "
                    + "with --exclude \(name.name)")
        }
        for column in plan.columns where table.column(column.column.name) == nil {
            throw Diagnostic(
                .unsatisfiable, "\(table.name) in \(target.displayName) has no column \(column.column.name)",
                next: "give both databases the same tables")
        }
        return table
    }

    private func refuseFilledTables() throws {
        if options.truncates { return }
        for table in targets
        where try target.integer("SELECT 1 FROM (SELECT 1 FROM \(table.name.quoted) LIMIT 1) t") == 1 {
            throw Diagnostic(
                .refused, "\(table.name) in \(target.displayName) has rows already",
                next: "give --truncate to empty the target's tables first")
        }
    }

    private func pause() -> TriggerPause {
        TriggerPause(target, tables: plan.relations(of: targets.map(\.name), in: targetSchema))
    }

    private func emptyTables() throws {
        if target.dialect == .postgres {
            try target.execute("TRUNCATE " + targets.map(\.name.quoted).joined(separator: ", "))
        } else {
            for component in plan.components.reversed() {
                for t in component { try target.execute("DELETE FROM \(targets[t].name.quoted)") }
            }
        }
    }

    // MARK: Rows

    private func columns(_ t: Int) -> [Column] { plan.tables[t].columns.map(\.column) }
    private func targetColumns(_ t: Int) -> [Column] {
        plan.tables[t].columns.compactMap { targets[t].column($0.column.name) }
    }

    /// First pass: what masked columns hold, before any text is searched for it.
    private func collect(known: Bool, originals: Bool) throws {
        if known || originals {
            for table in plan.tables.indices {
                try ValuePass(session: session, table: plan.tables[table], database: source).run(
                    condition: conditions[table], known: known ? session.known : nil,
                    originals: originals ? scanner : nil)
            }
        }
        session.known.finish()
    }

    private func copyComponent(_ component: [Int]) throws {
        if component.count == 1 || target.dialect == .sqlite || isDeferrable(component) {
            for t in component { try copyTable(t, into: targets[t].name, identity: true) }
            return
        }
        // A cycle that nothing defers: stage all, then insert all in one statement, at whose end keys are checked.
        for t in component {
            let staged = QualifiedName(nil, "seed_mask_stage_\(t)")
            let list = columns(t).map(\.name.quoted).joined(separator: ", ")
            try target.execute(
                "CREATE TEMP TABLE \(staged.quoted) ON COMMIT DROP AS SELECT \(list) FROM \(targets[t].name.quoted) "
                    + "WITH NO DATA")
            try copyTable(t, into: staged, identity: false)
        }
        try target.execute(
            SingleStatement.insert(
                component.map { t in
                    .init(
                        table: targets[t], columns: columns(t).map(\.name), from: "\"seed_mask_stage_\(t)\"")
                }))
    }

    private func isDeferrable(_ component: [Int]) -> Bool {
        let names = Set(component.map { targets[$0].name })
        return component.allSatisfy { t in
            targets[t].foreignKeys.allSatisfy { !names.contains($0.parent) || $0.deferrability.isDeferrable }
        }
    }

    private func copyTable(_ t: Int, into name: QualifiedName, identity: Bool) throws {
        let table = plan.tables[t]
        let text = TableText(table.table, columns: columns(t), dialect: source.dialect)
        let masker = try TableMasker(table, session: session, hasClasses: text.hasClasses)
        let collector = ValueCollector(table, schema: plan.schema)
        let writer = try RowWriters.make(
            target, table: name, columns: targetColumns(t), sources: columns(t), schema: plan.schema,
            overridesIdentity: identity && targets[t].columns.contains { $0.identity == .always })
        let batch = TextBatch(width: text.columns.count, hasClasses: text.hasClasses)
        var rows: Int64 = 0
        func flush() throws {
            let masked = try masker.mask(batch)
            if options.verifies { collector.note(batch, masked, in: scanner) }
            try writer.write(masked)
            rows += Int64(batch.count)
            options.progress?("\(table.table.name)", rows)
            batch.clear()
        }
        try source.rows(text.wholeQuery(where: conditions[t])) { row in
            text.append(row, to: batch)
            if batch.count == Batch.standardRows { try flush() }
        }
        if batch.count > 0 { try flush() }
        try writer.finish()
    }

    // MARK: In steps

    private func runInSteps(_ size: Int, _ report: inout MaskReport) throws {
        let journal = MaskJournal(database: target, fingerprint: plan.fingerprint(secret, subset: subset))
        switch try journal.state(again: options.again) {
        case .done:
            report.wasDoneBefore = true
            return
        case .unfinished: break
        case .none:
            try refuseFilledTables()
            try target.begin()
            if options.truncates {
                let triggers = pause()
                try triggers.begin()
                try emptyTables()
                try triggers.end()
            }
            try journal.start()
            try target.commit()
        }
        try collect(known: session.searchesTexts, originals: options.verifies)
        for component in plan.components {
            for t in component where component.count == 1 { try copyInSteps(t, size, journal) }
            guard component.count > 1 else { continue }
            let step = "cycle of " + component.map { "\(targets[$0].name)" }.joined(separator: ", ")
            if try journal.place(step) != nil { continue }
            // Rows of a cycle need each other: they come in one transaction.
            try target.begin()
            try target.deferConstraints()
            let triggers = pause()
            try triggers.begin()
            try copyComponent(component)
            try triggers.end()
            try journal.note(step, place: nil, rows: 0)
            try target.commit()
        }
        try target.begin()
        for table in targets { try target.advanceSequences(of: table) }
        try prove(&report, targetConnection: target)
        try journal.finish()
        try target.commit()
        if !report.isClean { throw MaskProofFailure(report: report) }
    }

    private func copyInSteps(_ t: Int, _ size: Int, _ journal: MaskJournal) throws {
        let table = plan.tables[t]
        let refersToItself = table.table.foreignKeys.contains { $0.parent == table.table.name }
        for leaf in source.dialect == .postgres ? plan.leaves(of: table.table) : [table.table.name] {
            let step = "\(leaf)"
            let done = try journal.place(step)
            if let done, done.place == nil { continue }
            let text = TableText(table.table, columns: columns(t), relation: leaf, dialect: source.dialect)
            let reader = try WindowReader(source, text, after: done?.place, where: conditions[t])
            let masker = try TableMasker(table, session: session, hasClasses: text.hasClasses)
            var transaction = StepTransaction(
                journal: journal, step: step, size: refersToItself ? .max : size, rows: done?.rows ?? 0,
                triggers: pause())
            let batch = TextBatch(width: text.columns.count, hasClasses: text.hasClasses)
            while try reader.next(batch) {
                let masked = try masker.mask(batch)
                try transaction.write(masked) { part in
                    let writer = try RowWriters.make(
                        target, table: targets[t].name, columns: targetColumns(t), sources: columns(t),
                        schema: plan.schema,
                        overridesIdentity: targets[t].columns.contains { $0.identity == .always })
                    try writer.write(part)
                    try writer.finish()
                }
                options.progress?("\(table.table.name)", transaction.rows)
            }
            try transaction.end()
        }
    }

    // MARK: Proof

    private func prove(_ report: inout MaskReport, targetConnection: any Database) throws {
        guard options.verifies else {
            report.tables = plan.tables.map { Self.unverified($0) }
            return
        }
        let before = try MaskFacts.read(
            plan, .init(database: source, tables: plan.tables.map(\.table), conditions: conditions))
        let after = try MaskFacts.read(
            plan, .init(database: target, tables: targets, conditions: plan.tables.map { _ in nil }))
        let scan = try LeakScan(plan: plan, scanner: scanner).run(target, tables: targets)
        report.fill(plan, before: before, after: after, scan: scan, looked: scanner.count)
    }

    private static func unverified(_ table: MaskPlan.TablePlan) -> MaskReport.TableReport {
        .init(
            name: "\(table.table.name)", rowsBefore: 0, rowsAfter: 0, strategy: "copy",
            columns: table.columns.filter { !$0.treatment.isKeep }.map {
                .init(name: $0.column.name.name, treatment: MaskPlan.describe($0.treatment))
            })
    }
}

/// The proof failed; the run's changes are rolled back where they stood in one transaction.
public struct MaskProofFailure: Error {
    public let report: MaskReport
}
