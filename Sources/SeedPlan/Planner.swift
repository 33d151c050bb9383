import SeedRows
import SeedSchema

/// Decides once, before anything is written: which table when, which generator where, what can't be done.
public enum Planner {
    /// Plans a run.
    ///
    /// - Parameter database: the target; nil when only its DDL is known.
    /// - Throws: `Diagnostic` for everything that makes the run impossible or unsafe; `DatabaseError`.
    public static func plan(schema: Schema, options: PlanOptions, database: (any Database)?) throws -> Plan {
        let planning = try Planning(schema, options, database)
        return try planning.run()
    }
}

/// The state of one planning.
final class Planning {
    let schema: Schema
    /// The schema without the configuration's virtual keys.
    let declared: Schema
    /// The schema with those, and no others.
    let named: Schema
    let options: PlanOptions
    let database: (any Database)?
    /// Tables to fill.
    let selected: [Table]
    let existing: ExistingRows
    var sources: [QualifiedName: ParentSource] = [:]
    var requested: [QualifiedName: (rows: Int64, isExplicit: Bool)] = [:]
    var caps: [QualifiedName: (rows: Int64, why: String)] = [:]
    var compiled: [QualifiedName: CompiledTable] = [:]
    var refused: [Refusal] = []
    var impossible: Set<QualifiedName> = []
    var warnings: [String] = []
    let referenced: [QualifiedName: Set<Identifier>]
    let scenarios: ScenarioRows
    let cycles: KeyCycles
    /// The partitions that foreign keys were declared to, by child.
    let targets: [QualifiedName: [ForeignKey: QualifiedName]]

    init(_ schema: Schema, _ options: PlanOptions, _ database: (any Database)?) throws {
        declared = schema
        named = try Selection.withVirtualKeys(schema, options.configuration)
        let partitions = PartitionKeys(ImpliedKeys.added(to: named))
        self.schema = partitions.schema
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
        let graph = ForeignKeyGraph(schema)
        var order: [QualifiedName] = []
        for component in graph.components {
            let members = component.filter { names.contains($0) }
            if members.isEmpty { continue }
            order += members
            try compile(members)
        }
        if !refused.isEmpty && !options.skipImpossible { throw Diagnostic.joined(refused.map(\.diagnostic)) }
        return try Scheduler(self, graph: graph, order: order.filter { compiled[$0] != nil }).plan()
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
        guard !impossible.contains(name), let wanted = requested[name] else { return 0 }
        let open = options.ensure ? max(0, wanted.rows - existing.keptCount(name)) : wanted.rows
        return min(open, caps[name]?.rows ?? open)
    }

    // MARK: Compiling

    /// Compiles the tables of a component; a table that can take fewer rows than planned makes all of them be planned
    /// again, since the others count on its rows.
    private func compile(_ members: [QualifiedName]) throws {
        for _ in 0..<(members.count * 64 + 64) {
            var isSettled = true
            func attempt(_ name: QualifiedName, _ body: (Table) throws -> Void) throws {
                guard !impossible.contains(name), let table = schema.table(name) else { return }
                do {
                    try body(table)
                } catch TableProblem.capacity(let rows, let why) {
                    if fresh(name) == 0 {
                        // No row is wanted, and none would fit.
                        compiled[name] = try CompiledTable.empty(context(table))
                        return
                    }
                    try cap(name, rows, why)
                    isSettled = false
                } catch TableProblem.impossible(let headline, let details, let next) {
                    refuse(name, Diagnostic(.unsatisfiable, headline, details: details, next: next))
                    isSettled = false
                }
            }
            for name in members {
                for key in cycles.alike[name] ?? [] where fresh(name) > fresh(key.parent) {
                    try cap(name, fresh(key.parent), "each row has the key of its \(key.parent)")
                    isSettled = false
                }
            }
            for name in members {
                sources[name]?.program = nil
                sources[name]?.plannedCount = fresh(name)
            }
            for name in members { sources[name]?.ageScale = ageScale(name) }
            let revision = Revision()
            for name in members { sources[name]?.revision = revision }
            for name in members {
                try attempt(name) { table in
                    let result = try TableCompiler.compile(context(table, peers: members))
                    compiled[name] = result
                    sources[name]?.program = result.program
                }
            }
            // Only now can rows be made: the tables of a cycle need each other's keys.
            if isSettled {
                // Sieved tables first: others may depend on which of their rows are kept.
                let sieved = members.filter { compiled[$0]?.sieve != nil }
                for name in sieved + members.filter({ !sieved.contains($0) }) {
                    try attempt(name) { _ in compiled[name] = try compiled[name].map(finish) }
                    revision.advance()
                }
                if members.count > 1, isSettled {
                    for name in sieved { try attempt(name) { _ in try confirm(compiled[name]) } }
                }
            }
            if isSettled { return }
        }
        throw Diagnostic(
            .bug, "the row counts of \(members.map(\.description).joined(separator: ", ")) don't settle",
            details: members.compactMap { name in caps[name].map { "\(name): \($0.rows) rows, \($0.why)" } },
            next: "please report this with the schema")
    }

    /// How fast the time passes from row to row: where there are fewer rows than in a referenced table, fast enough
    /// that no row is older than the one it references. The same when all tables grow by one factor.
    private func ageScale(_ name: QualifiedName) -> UInt64 {
        guard let table = schema.table(name), let own = sources[name], own.count > 0 else { return RowAges.unit }
        var scale = RowAges.unit
        for key in table.foreignKeys where key.parent != name {
            guard let parent = sources[key.parent], parent.count > 0 else { continue }
            let (product, overflow) = parent.ageScale.multipliedReportingOverflow(by: UInt64(parent.count))
            guard !overflow else { continue }
            // Rounded up.
            scale = max(scale, (product - 1) / UInt64(own.count) + 1)
        }
        return scale
    }

    private func refuse(_ name: QualifiedName, _ diagnostic: Diagnostic) {
        refused.append(Refusal(table: name, diagnostic: diagnostic))
        impossible.insert(name)
        compiled[name] = nil
        sources[name]?.program = nil
        sources[name]?.plannedCount = 0
        caps[name] = (0, diagnostic.headline)
    }

    private func cap(_ name: QualifiedName, _ rows: Int64, _ why: String) throws {
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
                    .unsatisfiable, "\(name) can hold no row", details: [why],
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

    private func context(_ table: Table, peers: [QualifiedName] = []) throws -> TableContext {
        var rules: [Identifier: Configuration.ColumnRule] = [:]
        var keyName = table.name.description
        for rule in options.configuration.tables where rule.pattern.matches(table.name) {
            // A bare name means the table's own schema, as everywhere.
            if let was = rule.was {
                keyName =
                    was.contains(".")
                    ? was : QualifiedName(schema: table.name.schema, name: Identifier(was)).description
            }
            for column in rule.columns {
                guard table.column(column.name) != nil else {
                    if rule.pattern.isGlob { continue }
                    throw Selection.unknownColumn(column, table)
                }
                rules[column.name] = rules[column.name].map { column.over($0) } ?? column
            }
        }
        return TableContext(
            schema: schema, table: table, rows: fresh(table.name), firstRow: existing.keptCount(table.name),
            sources: sources,
            evaluator: Evaluator(
                dialect: schema.dialect, types: TypeFacts(schema), now: options.now, isStrict: table.isStrict),
            seed: options.seed, now: options.now, locale: options.configuration.locale, rules: rules, keyName: keyName,
            origins: cycles.origins[table.name] ?? [], alike: cycles.alike[table.name] ?? [],
            peers: peers.count > 1 ? Set(peers) : [], targets: targets[table.name] ?? [:],
            referenced: referenced[table.name] ?? [], largest: try existing.largest(of: table),
            taken: existing.keptCount(table.name) > 0
                ? Dictionary(uniqueKeysWithValues: table.uniqueKeys.indices.map { ($0, Set<UInt64>()) }) : [:],
            pinned: scenarios.byTable[table.name] ?? [])
    }

    /// Runs the sieve where one is needed, and tries the first rows of the others.
    private func finish(_ table: CompiledTable) throws -> CompiledTable {
        let name = table.context.table.name
        let pinned = table.context.pinned.map(\.row)
        guard table.context.rows > 0 else {
            guard let one = pinned.first else { return table }
            throw TableProblem.impossible(
                "scenario \(one.name) wants a row of \(name), which gets none", details: [], next: "give it rows")
        }
        var placement = PinPlacement(table)
        try placement?.run()
        guard var sieve = table.sieve else {
            let runner = Runner(table.program)
            do {
                try runner.fill(start: table.context.firstRow, count: Int(min(table.context.rows, 256)))
            } catch {
                throw Planning.noValues(name, error.tests)
            }
            return table
        }
        if table.context.hasExistingRows { try existing.take(&sieve, table) }
        var judge: Judge?
        if !table.judged.isEmpty {
            guard let database else {
                throw TableProblem.impossible(
                    "\(name) has CHECK constraints that only a database can evaluate",
                    details: table.judged.map { "CHECK (\($0.sql))" },
                    next: "name a database with --database, or leave the table out with --exclude \(name)")
            }
            let court = try Judge(database, table, schema)
            judge = court
            sieve.judge = { try court.failures($0, count: $1) }
        }
        let outcome: Sieve.Outcome
        do {
            outcome = try sieve.run(table.program, first: table.context.firstRow, wanted: table.context.rows)
            try judge?.close()
        } catch {
            try? judge?.close()
            throw error
        }
        if Int64(outcome.accepted.count) < table.context.rows {
            let why = outcome.rejected.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
            // Beside rows that stand there, a key may be used up.
            if outcome.accepted.isEmpty && !(table.context.hasExistingRows && outcome.isUsedUp) {
                let judged = table.judged.map { "CHECK " + ($0.name.map { "\($0) " } ?? "") + "(\($0.sql))" }
                throw Planning.noValues(name, why.flatMap { $0 == Sieve.judgeLabel ? judged : [$0] })
            }
            throw TableProblem.capacity(Int64(outcome.accepted.count), why: why.joined(separator: ", "))
        }
        for one in pinned where !one.settle(accepted: outcome.accepted, firstRow: table.context.firstRow) {
            throw TableProblem.impossible(
                "no row of \(name) can be what scenario \(one.name) wants", details: table.constraints.map(\.label),
                next: "give it other values, or fewer, in seed.yaml")
        }
        table.program.accepted = outcome.accepted
        return table
    }

    /// Which rows of a cycle's tables were kept may have taken others' parents away: looks at all of them once more.
    private func confirm(_ table: CompiledTable?) throws {
        guard let table, let tests = table.sieve?.tests, !tests.isEmpty else { return }
        let runner = Runner(table.program)
        var row = table.context.firstRow
        let last = row + table.context.rows
        while row < last {
            let count = Int(min(Int64(Batch.standardRows), last - row))
            do {
                try runner.fill(start: row, count: count)
            } catch {
                throw Planning.noValues(table.context.table.name, error.tests)
            }
            for test in tests {
                var isBroken = false
                test.failures(runner.columns, count: count) { _ in isBroken = true }
                if isBroken { throw Planning.noValues(table.context.table.name, [test.label]) }
            }
            row += Int64(count)
        }
    }

    static func noValues(_ name: QualifiedName, _ tests: [String]) -> TableProblem {
        .impossible(
            "no row for \(name) was found that satisfies its constraints", details: tests,
            next: "name generators for the columns in seed.yaml, or leave the table out with --exclude \(name)")
    }

    static func grouped(_ n: Int64) -> String {
        var digits = String(n.magnitude)
        var out = ""
        while digits.count > 3 {
            out = "," + digits.suffix(3) + out
            digits.removeLast(3)
        }
        return (n < 0 ? "-" : "") + digits + out
    }
}

extension Diagnostic {
    /// Several refusals as one. There is at least one.
    public static func joined(_ all: [Diagnostic]) -> Diagnostic {
        guard all.count > 1, var first = all.first else { return all[0] }
        first.headline = "\(all.count) tables can't be filled as asked"
        first.details = all.flatMap { [$0.headline] + $0.details.map { "  " + $0 } }
        first.next = "leave them out with --exclude, or fill the others with --skip-impossible"
        return first
    }
}
