import SeedRows
import SeedSchema

extension Planning {
    /// Compiles the tables of a component; a table that can take fewer rows than planned makes all of them be planned
    /// again, since the others count on its rows.
    func compile(_ members: [QualifiedName]) throws {
        var agreement = Agreement(members.compactMap { schema.table($0) })
        for _ in 0..<(members.count * 64 + 64) {
            var isSettled = true
            let known = members.map { caps[$0]?.rows }
            agreement?.rows = members.map(fresh).filter { $0 > 0 }.min() ?? 0
            var agreed = agreement
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
                } catch TableProblem.unsteady {
                    isSettled = false
                } catch TableProblem.impossible(let headline, let details, let next) {
                    refuse(name, Diagnostic(.unsatisfiable, headline, details: details, next: next))
                    isSettled = false
                }
            }
            for name in members {
                for key in cycles.alike[name] ?? []
                where cycles.open[name]?[key] == nil && fresh(name) > fresh(key.parent) {
                    try cap(name, fresh(key.parent), "each row has the key of its \(key.parent)")
                    isSettled = false
                }
            }
            for circle in cycles.circles where members.contains(circle[0]) {
                for other in circle where fresh(circle[0]) > fresh(other) {
                    try cap(circle[0], fresh(other), "each row has a row of \(other) with its key")
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
                    var result = try TableCompiler.compile(context(table, peers: members, agreement))
                    if options.tried[name] != nil {
                        result.context.rows = fresh(name)
                        result.program.rowCount = fresh(name)
                    }
                    compiled[name] = result
                    sources[name]?.program = result.program
                    for (ancestor, rows) in result.compiler?.agreedLists ?? [:]
                    where agreed?.narrow(ancestor, to: rows) == true {
                        isSettled = false
                    }
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
            // Which rows will do is asked again where there are other rows.
            agreement = known == members.map { caps[$0]?.rows } ? agreed : Agreement(members.compactMap(schema.table))
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

    func context(_ table: Table, peers: [QualifiedName] = [], _ agreement: Agreement? = nil) throws
        -> TableContext
    {
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
        let now = clock.flatMap { ClockWindow.isIn(table, schema) ? $0 : nil } ?? options.now
        return TableContext(
            schema: schema, table: table, rows: candidates(table.name), firstRow: existing.keptCount(table.name),
            sources: sources,
            evaluator: Evaluator(
                dialect: schema.dialect, types: TypeFacts(schema), now: now, isStrict: table.isStrict),
            seed: options.seed, now: now, locale: options.configuration.locale, rules: rules, keyName: keyName,
            origins: cycles.origins[table.name] ?? [], alike: cycles.alike[table.name] ?? [],
            aligned: (cycles.open[table.name] ?? [:]).mapValues(fresh),
            peers: peers.count > 1 ? Set(peers) : [], agreement: agreement, implied: implied[table.name] ?? [],
            targets: targets[table.name] ?? [:],
            referenced: referenced[table.name] ?? [], wanted: wanted.values[table.name] ?? [:],
            largest: try existing.largest(of: table),
            rangeEnds: try existing.rangeEnds(of: table), followed: try existing.followed(of: table),
            taken: existing.keptCount(table.name) > 0
                ? Dictionary(uniqueKeysWithValues: table.uniqueKeys.indices.map { ($0, Set<UInt64>()) }) : [:],
            isLive: database != nil, literals: typeTrials.literals[table.name] ?? [:],
            pinned: scenarios.byTable[table.name] ?? [], isTried: options.trials.contains(table.name),
            candidates: candidates(table.name), keepsNumbers: options.numbered.contains(table.name),
            isSingly: options.singly.contains(table.name),
            nullsFollowers: nullFollowers.contains(table.name), mustSieve: unsteady.contains(table.name))
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
                // Some ways to hold the CHECKs may be none: others do.
                if unsteady.insert(name).inserted { throw TableProblem.unsteady }
                try leaveFollowers(table)
                throw Planning.noValues(name, error.tests)
            }
            return table
        }
        if table.context.hasExistingRows { try existing.take(&sieve, table) }
        if let accepted = options.tried[name] {
            table.program.accepted = Array(accepted.prefix(Int(table.context.rows)))
            return table
        }
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
            outcome = try settle(table, &sieve)
            try judge?.close()
        } catch {
            try? judge?.close()
            throw error
        }
        if Int64(outcome.accepted.count) < table.context.rows {
            let why = outcome.rejected.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
            // Beside rows that stand there, a key may be used up.
            if outcome.accepted.isEmpty && !(table.context.hasExistingRows && outcome.isUsedUp) {
                try leaveFollowers(table)
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

    /// Runs the sieve, again without the candidates that fail where they have come to stand.
    private func settle(_ table: CompiledTable, _ sieve: inout Sieve) throws -> Sieve.Outcome {
        let program = table.program
        let read = program.sources(of: sieve.tests.flatMap(\.dependencies) + sieve.probes.flatMap(\.slots))
        let looksUp = table.compiler?.picks.contains { $0.isSelf && read.contains($0.slot) } ?? false
        var misfits: Set<String> = []
        for _ in 0..<Self.mostSettlings {
            let outcome = try sieve.run(
                program, first: table.context.firstRow, wanted: table.context.rows, period: table.period)
            guard looksUp, Int64(outcome.accepted.count) >= table.context.rows else { return outcome }
            program.accepted = outcome.accepted
            sources[table.context.table.name]?.revision.advance()
            let (candidates, labels) = sieve.misplaced(program)
            program.accepted = nil
            sources[table.context.table.name]?.revision.advance()
            if candidates.isEmpty { return outcome }
            misfits = labels
            sieve.banned.formUnion(candidates)
        }
        throw Planning.noValues(table.context.table.name, misfits.sorted())
    }
    private static let mostSettlings = 12

    /// Where no row was found whose generated columns are parents' keys, they may still be NULL.
    private func leaveFollowers(_ table: CompiledTable) throws {
        let facts = table.context.table
        guard facts.columns.contains(where: { !$0.isNotNull && TableCompiler.followers(of: facts).contains($0.name) }),
            nullFollowers.insert(facts.name).inserted
        else { return }
        throw TableProblem.unsteady
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
}
