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
    /// Counts the source's rows as they pass; nil: the databases are asked.
    private var tally: FactTally?
    /// Counts the target's rows as they are looked at.
    private var counting: FactTally?
    /// By table and column, what was sent to columns of known values.
    private var digests: [[ColumnDigest?]]
    /// Values that pass are wanted for texts that come later.
    private var collectsKnown = false

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
        digests = plan.tables.map { $0.columns.map { _ in nil } }
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
        if options.truncates { try target.empty(targets.map(\.name)) }
        var rebuild = RebuildScript()
        if options.rebuild != .none, let rebuilding = target as? any RebuildingDatabase {
            rebuild = try rebuilding.rebuild(of: targets.map(\.name), indexes: options.rebuild == .all)
        }
        for statement in rebuild.drops { try target.execute(statement) }
        try copyAll()
        // Read now, looked at while the server makes keys and indexes.
        let scan = options.verifies ? leakScan() : nil
        defer { scan?.stop() }
        try scan?.read(order: order)
        if !rebuild.creations.isEmpty && target.dialect == .postgres {
            // A table can't be altered while checks of its rows are put off.
            try target.execute("SET CONSTRAINTS ALL IMMEDIATE")
        }
        for statement in rebuild.creations { try target.execute(statement) }
        try triggers.end()
        try FullTextIndexes.rebuild(target)
        for table in targets { try target.advanceSequences(of: table) }
        try prove(&report, scan)
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

    // MARK: Rows

    private func columns(_ t: Int) -> [Column] { plan.tables[t].columns.map(\.column) }
    private func targetColumns(_ t: Int) -> [Column] {
        plan.tables[t].columns.compactMap { targets[t].column($0.column.name) }
    }

    /// All tables, each read once: what masked columns hold is known before the first text is searched for it, since
    /// tables of such texts come last; only their own values are looked at before.
    private func copyAll() throws {
        let order = plan.loadOrder
        if options.verifies, source is any CopyingDatabase, target is any CopyingDatabase {
            tally = FactTally(
                plan, tables: plan.tables.map(\.table), order: (order.early + order.late).flatMap(\.self),
                isWhole: subset.isEmpty)
        }
        collectsKnown = !order.late.isEmpty
        for component in order.early { try copyComponent(component) }
        collectsKnown = false
        try collect(known: order.late.flatMap(\.self), originals: [])
        for component in order.late { try copyComponent(component) }
    }

    /// Reads what masked columns of tables hold, before any text is searched for it.
    private func collect(known: [Int], originals: [Int]) throws {
        for t in plan.tables.indices where known.contains(t) || originals.contains(t) {
            try ValuePass(session: session, table: plan.tables[t], database: source).run(
                condition: conditions[t], known: known.contains(t) ? session.known : nil,
                originals: originals.contains(t) ? scanner : nil)
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
        let text = TableText(table.table, columns: columns(t), dialect: source.dialect, origin: plan.schema.dialect)
        let masker = try TableMasker(table, session: session, hasClasses: text.hasClasses)
        let collector = ValueCollector(
            table, schema: plan.schema, covered: plan.covered(table.table, source.dialect))
        let forms = BinaryForms(
            table, counted: tally?.columns[t] ?? [], from: (source, plan.schema), to: (target, targetSchema, name),
            columns: targetColumns(t))
        let writer: any RowWriter
        var binary: BinaryCopyWriter?
        if let forms, let copying = target as? any CopyingDatabase {
            let made = try BinaryCopyWriter(
                copying, table: name, columns: targetColumns(t), forms: forms.written,
                digested: table.columns.indices.map {
                    options.verifies && ValueCollector.isKnown(table.columns[$0], plan.schema)
                        && ColumnDigest.form(forms.written[$0]) != nil
                })
            binary = made
            writer = made
        } else {
            writer = try RowWriters.make(
                target, table: name, columns: targetColumns(t), sources: columns(t), schema: plan.schema,
                isTextual: targetSchema.dialect != target.dialect,
                overridesIdentity: identity && targets[t].columns.contains { $0.identity == .always })
        }
        let reader = TableReader(source, text, where: conditions[t], forms: forms?.read)
        var rows: Int64 = 0
        try BatchPipeline(width: text.columns.count, hasClasses: text.hasClasses).run(
            read: reader.read,
            work: { station in
                try masker.mask(station.input, into: station.output)
                tally?.note(t, station.input) { $0 }
                rows += Int64(station.input.count)
                options.progress?("\(table.table.name)", rows)
            },
            write: { station in
                try writer.write(station.output)
                // As much work as masking is: in the thread that has the time.
                collector.note(
                    station.input, station.output, known: collectsKnown ? session.known : nil,
                    scanner: options.verifies ? scanner : nil)
            })
        try writer.finish()
        if let binary { digests[t] = binary.digests }
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
                try target.deferConstraints()
                let triggers = pause()
                try triggers.begin()
                try target.empty(targets.map(\.name))
                try triggers.end()
            }
            try journal.start()
            try target.commit()
        }
        try collect(
            known: session.searchesTexts ? Array(plan.tables.indices) : [],
            originals: options.verifies ? Array(plan.tables.indices) : [])
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
        try FullTextIndexes.rebuild(target)
        for table in targets { try target.advanceSequences(of: table) }
        let scan = options.verifies ? leakScan() : nil
        defer { scan?.stop() }
        try scan?.read(order: order)
        try prove(&report, scan)
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
            let text = TableText(
                table.table, columns: columns(t), relation: leaf, dialect: source.dialect,
                origin: plan.schema.dialect)
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

    /// The order in which rows are written and read again.
    private var order: [Int] { (plan.loadOrder.early + plan.loadOrder.late).flatMap(\.self) }

    private func leakScan() -> LeakScan {
        counting = tally == nil ? nil : FactTally(plan, tables: targets, order: order)
        return LeakScan(
            plan: plan, scanner: scanner, database: target, tables: targets, declared: targetSchema, tally: counting,
            digests: digests)
    }

    /// - Parameter scan: nil: nothing is to be proven.
    private func prove(_ report: inout MaskReport, _ scan: LeakScan?) throws {
        guard let scan else {
            report.tables = plan.tables.map { Self.unverified($0) }
            return
        }
        let found = try scan.finish()
        let before =
            try tally?.facts
            ?? MaskFacts.read(
                plan, .init(database: source, tables: plan.tables.map(\.table), conditions: conditions))
        let after =
            try counting?.facts
            ?? MaskFacts.read(
                plan, .init(database: target, tables: targets, conditions: plan.tables.map { _ in nil }))
        report.fill(plan, before: before, after: after, scan: found, looked: scanner.count)
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
