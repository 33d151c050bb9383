import SeedRows
import SeedSchema

/// Decides once, before anything is written: which table when, which generator where, what can't be done.
public enum Planner {
    /// Plans a run.
    ///
    /// - Parameter database: the target; nil when only its DDL is known.
    /// - Throws: `Diagnostic` for everything that makes the run impossible or unsafe; `DatabaseError`.
    public static func plan(schema: Schema, options: PlanOptions, database: (any Database)?) throws -> Plan {
        var planning = try Planning(schema, options, database)
        var plan = Result { try planning.run() }
        if !options.guesses.isEmpty || !options.guessedChecks.isEmpty,
            planning.refused.contains(where: { options.rejected[$0.table] == nil })
        {
            // A guess that leaves other tables without rows is none.
            var plain = options
            plain.guesses = [:]
            plain.guessedChecks = [:]
            let second = try Planning(schema, plain, database)
            let other = Result { try second.run() }
            if second.refused.count < planning.refused.count { (planning, plan) = (second, other) }
        }
        // Each round may let in a table that others wait for.
        for _ in 0..<4 {
            guard let wanted = planning.moreWantedKeys() else { break }
            let second = try Planning(schema, options, database, wanted: wanted)
            let better = Result { try second.run() }
            guard second.refused.count < planning.refused.count else { break }
            (planning, plan) = (second, better)
        }
        if let fewer = planning.fewerRows() {
            let second = try Planning(schema, options, database, caps: fewer, wanted: planning.wanted)
            let better = Result { try second.run() }
            if second.refused.count < planning.refused.count { return try better.get() }
        }
        return try plan.get()
    }
}

/// The state of one planning.
final class Planning {
    let schema: Schema
    /// The schema without the configuration's virtual keys.
    let declared: Schema
    /// The schema with those, and no others.
    let named: Schema
    /// The keys that `ImpliedKeys` added.
    let implied: [QualifiedName: Set<ForeignKey>]
    /// The foreign keys that the database checks.
    let graph: ForeignKeyGraph
    let options: PlanOptions
    let database: (any Database)?
    /// Tables to fill.
    let selected: [Table]
    let existing: ExistingRows
    var sources: [QualifiedName: ParentSource] = [:]
    var requested: [QualifiedName: (rows: Int64, isExplicit: Bool)] = [:]
    var caps: [QualifiedName: (rows: Int64, why: String)]
    var compiled: [QualifiedName: CompiledTable] = [:]
    var refused: [Refusal] = []
    var impossible: Set<QualifiedName> = []
    var warnings: [String] = []
    /// Tables whose generated columns in foreign keys are left NULL.
    var nullFollowers: Set<QualifiedName> = []
    /// Tables with rows that no draw makes pass.
    var unsteady: Set<QualifiedName> = []
    let referenced: [QualifiedName: Set<Identifier>]
    let scenarios: ScenarioRows
    let cycles: KeyCycles
    let typeTrials: TypeTrials
    /// The real time, for tables whose CHECKs follow it.
    let clock: Int64?
    /// The partitions that foreign keys were declared to, by child.
    let targets: [QualifiedName: [ForeignKey: QualifiedName]]

    /// Keys that children of some tables can't do without.
    let wanted: WantedKeys

    /// - Parameter caps: rows that some tables get at most.
    init(
        _ schema: Schema, _ options: PlanOptions, _ database: (any Database)?,
        caps: [QualifiedName: (rows: Int64, why: String)] = [:], wanted: WantedKeys = WantedKeys()
    ) throws {
        self.caps = caps
        self.wanted = wanted
        declared = schema
        named = try Selection.withVirtualKeys(schema, options.configuration)
        let partitions = PartitionKeys(ImpliedKeys.added(to: GuessedKeys.added(options, to: named)))
        self.schema = partitions.schema
        let enforced = PartitionKeys(named).schema
        graph = ForeignKeyGraph(enforced)
        implied = Dictionary(
            uniqueKeysWithValues: zip(partitions.schema.tables, enforced.tables).map {
                ($0.name, Set($0.foreignKeys).subtracting($1.foreignKeys))
            })
        targets = partitions.targets
        self.options = options
        self.database = database
        let selected = try Selection.tables(self.schema, options).filter { !options.filledByTriggers.contains($0.name) }
        self.selected = selected
        existing = try ExistingRows(self.schema, selected, options, database)
        var referenced: [QualifiedName: Set<Identifier>] = [:]
        for table in self.schema.tables {
            for key in table.foreignKeys { referenced[key.parent, default: []].formUnion(key.parentColumns) }
        }
        for target in targets.values.flatMap(\.values) {
            // Which rows lie in a partition follows from the partition key.
            for (root, columns) in PartitionRule.keyColumns(above: target, in: self.schema) {
                referenced[root, default: []].formUnion(columns)
            }
        }
        for table in self.schema.tables {
            guard let own = referenced[table.name] else { continue }
            // Children recompute a generated key from what it is made of.
            for (column, expression) in TableCompiler.generatedExpressions(of: table) where own.contains(column) {
                referenced[table.name, default: []].formUnion(expression.columns)
            }
        }
        self.referenced = referenced
        scenarios = try ScenarioRows(options.configuration, self.schema, selected: Set(selected.map(\.name)))
        cycles = KeyCycles(selected)
        typeTrials = try TypeTrials(selected, self.schema, database)
        clock = try ClockWindow.now(selected, self.schema, database)
    }

    func run() throws -> Plan {
        let names = Set(selected.map(\.name))
        for table in selected { requested[table.name] = wanted(table) }
        for table in schema.tables where table.partition == nil {
            let source = ParentSource(table: table.name)
            for column in table.columns {
                let kind = schema.baseKind(column.type.kind)
                source.columns[column.name] = (Wires.wire(of: column, in: table, schema), kind)
            }
            source.existingCount = existing.keptCount(table.name)
            if source.existingCount > 0, let columns = referenced[table.name] {
                source.existing = try existing.keys(of: table, columns.sorted(), source.columns)
            }
            source.plannedCount = names.contains(table.name) ? fresh(table.name) : 0
            sources[table.name] = source
        }
        for table in selected {
            if let diagnostic = options.rejected[table.name] { refuse(table.name, diagnostic) }
        }
        for (name, problem) in try UnusableTables.find(selected, declared, database) { refuse(name, problem) }
        var order: [QualifiedName] = []
        for component in ordered(ForeignKeyGraph(schema).components) {
            let members = component.filter { names.contains($0) }
            if members.isEmpty { continue }
            order += members
            try compile(members)
        }
        if !refused.isEmpty && !options.skipImpossible { throw Diagnostic.joined(refused.map(\.diagnostic)) }
        return try Scheduler(
            self, graph: graph, components: ordered(graph.components), order: order.filter { compiled[$0] != nil }
        ).plan()
    }

    /// Tables each of whose rows takes a row of another one for itself (a tenant with its owner), and of which fewer
    /// rows would leave the others more to choose from: where some table was found to have no row.
    ///
    /// - Returns: nil when nothing of the kind stands in the way.
    func fewerRows() -> [QualifiedName: (rows: Int64, why: String)]? {
        guard let first = refused.first else { return nil }
        var reached: Set<QualifiedName> = []
        var stack = refused.map(\.table)
        while let name = stack.popLast() {
            guard reached.insert(name).inserted else { continue }
            stack += schema.table(name)?.foreignKeys.map(\.parent) ?? []
        }
        var out: [QualifiedName: (rows: Int64, why: String)] = [:]
        for circle in cycles.circles {
            let rows = fresh(circle[0]) / 4
            guard reached.contains(circle[0]), requested[circle[0]]?.isExplicit == false, rows > 0 else { continue }
            out[circle[0]] = (rows, "each of its rows needs rows of its own, and \(first.table) needs several of them")
        }
        return out.isEmpty ? nil : out
    }

    // MARK: Rows

    private func wanted(_ table: Table) -> (rows: Int64, isExplicit: Bool) {
        var out = (rows: options.rows, isExplicit: false)
        for rule in options.configuration.tables where rule.pattern.matches(table.name) {
            if let rows = rule.rows { out = (resolve(rows), true) }
        }
        for entry in options.tableRows where entry.pattern.matches(table.name) {
            out = (resolve(entry.rows), !entry.pattern.isGlob)
        }
        return out
    }

    private func resolve(_ rows: RowCount) -> Int64 {
        switch rows {
        case .exactly(let n): return n
        case .times(let factor, let parent):
            let base = options.tableRows.last { entry in
                guard case .exactly = entry.rows else { return false }
                return entry.pattern.text == parent
            }
            if case .exactly(let n)? = base?.rows { return factor * n }
            let named = options.configuration.tables.last { rule in
                if case .exactly? = rule.rows { return rule.pattern.text == parent }
                return false
            }
            if case .exactly(let n)? = named?.rows { return factor * n }
            return factor * options.rows
        }
    }

    /// Rows that the run will make in a table, as far as is known.
    func fresh(_ name: QualifiedName) -> Int64 {
        let open = candidates(name)
        return options.tried[name].map { min(open, Int64($0.count)) } ?? open
    }

    /// Rows of a table before its triggers take some out: what those let in are candidates of a table with so many.
    func candidates(_ name: QualifiedName) -> Int64 {
        guard !impossible.contains(name), let wanted = requested[name] else { return 0 }
        let open = options.ensure ? max(0, wanted.rows - existing.keptCount(name)) : wanted.rows
        return min(open, caps[name]?.rows ?? open)
    }

    func refuse(_ name: QualifiedName, _ diagnostic: Diagnostic) {
        refused.append(Refusal(table: name, diagnostic: diagnostic))
        impossible.insert(name)
        compiled[name] = nil
        sources[name]?.program = nil
        sources[name]?.plannedCount = 0
        caps[name] = (0, diagnostic.headline)
    }

    func cap(_ name: QualifiedName, _ rows: Int64, _ why: String) throws {
        let most = max(0, rows)
        if let wanted = requested[name], wanted.isExplicit, wanted.rows > most {
            let base = name.description
            refuse(
                name,
                Diagnostic(
                    .unsatisfiable,
                    "\(name) can hold \(Planning.grouped(most)) rows, but \(Planning.grouped(wanted.rows)) were asked for",
                    details: [why],
                    next:
                        "ask for at most \(most) with --table \(base)=\(most), or leave the table out with --exclude \(base)"
                ))
            return
        }
        // A table that is full already takes nothing more, and that is no fault of its schema.
        if most == 0, existing.keptCount(name) == 0, !hasEmptyParent(name) {
            refuse(
                name,
                Diagnostic(
                    .unsatisfiable, "\(name) can hold no row: \(why)", details: [],
                    next: "leave the table out with --exclude \(name)"))
            return
        }
        if let known = caps[name], known.rows <= most {
            // No progress: fewer still.
            caps[name] = (max(0, known.rows / 2), why)
        } else {
            caps[name] = (most, why)
        }
    }

    /// A table that it references was asked to stay empty: so does this one.
    private func hasEmptyParent(_ name: QualifiedName) -> Bool {
        schema.table(name)?.foreignKeys.contains { key in
            key.parent != name && !impossible.contains(key.parent) && compiled[key.parent] != nil
                && fresh(key.parent) == 0
                && existing.keptCount(key.parent) == 0
        } ?? false
    }

    static func noValues(_ name: QualifiedName, _ tests: [String]) -> TableProblem {
        .impossible(
            "no row for \(name) was found that satisfies its constraints", details: tests,
            next: "name generators for the columns in seed.yaml, or leave the table out with --exclude \(name)")
    }
}
