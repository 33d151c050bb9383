import SeedRows
import SeedSchema

extension TableCompiler {
    /// Puts slots, tests and sieve together.
    func assemble() throws -> CompiledTable {
        var tests: [any RowTest] = []
        var redrawn: [[Int]] = []
        var sieveTests: [any RowTest] = []
        func add(_ test: any RowTest) {
            let again = redrawable(test.dependencies)
            if again.isEmpty {
                sieveTests.append(test)
            } else {
                tests.append(test)
                redrawn.append(again)
            }
        }
        for (i, check) in checks.enumerated() where !judged.contains(i) {
            guard !check.columns.isEmpty || check.constraint.expression.columns.isEmpty == false else { continue }
            guard
                let compiled = try? context.evaluator.compile(
                    check.constraint.expression, columns: { self.table.column($0) }),
                let (expression, slots) = bindRow(compiled)
            else {
                judged.insert(i)
                continue
            }
            if isProven(check) && context.pinned.isEmpty {
                constraints.append(ConstraintPlan(label: label(check.constraint), means: .construction, note: ""))
                continue
            }
            add(CheckTest(label: label(check.constraint), expression: expression, dependencies: slots))
            constraints.append(ConstraintPlan(label: label(check.constraint), means: .evaluation, note: ""))
        }
        for pick in picks
        where context.alike.contains(pick.key)
            || (!pick.isNullable && !pick.shared.isEmpty && !pick.isAssigned && !pick.isSelf)
        {
            add(PresentTest(label: label(pick.key), slot: pick.slot))
        }
        for column in order {
            // Computed from others, it may be nothing that the column holds.
            guard let state = states[column], state.isNotNull, let made = slots[state.slot]?.generator,
                made is Computed || (made as? ByCase)?.branches.contains(where: { $0.generator is Computed }) == true
            else { continue }
            add(PresentTest(label: "NOT NULL \(column.name)", slot: state.slot))
        }
        for test in outsideTests() { add(test) }

        var wholeSlots = slots.enumerated().map { i, slot -> Slot in
            slot
                ?? Slot(
                    name: "(unused \(i))", layout: .int64, generator: AlwaysNull(layout: .int64),
                    stream: stream("unused"),
                    nullStream: stream("unused"))
        }
        try attachPins(to: &wholeSlots)
        var columnSlots: [Identifier: Int] = [:]
        for (name, state) in states { columnSlots[name] = state.slot }
        let judges = judged.sorted().map { checks[$0].constraint }
        let exclusions = exclusionProbes()
        let needsSieve =
            !sieved.isEmpty || !sieveTests.isEmpty || !judges.isEmpty || !exclusions.isEmpty
            || context.isTried || context.mustSieve
        let program = Program(
            name: table.name.description, rowCount: context.rows, firstRow: context.firstRow, slots: wholeSlots,
            columns: columnSlots, tests: tests, redrawn: redrawn)
        var sieve: Sieve?
        if needsSieve {
            sieve = Sieve(
                tests: sieveTests,
                probes: sieved.map { probe(table.uniqueKeys[$0], taken: context.taken[$0] ?? []) } + exclusions)
            program.countDensely(apartFrom: watched(by: sieve, judges))
            notes.append(
                "rows are sieved: "
                    + (sieved.map { label(table.uniqueKeys[$0]) } + sieveTests.map(\.label) + judges.map { label($0) }
                    + (context.isTried ? ["triggers"] : []))
                    .joined(separator: ", "))
        }
        if context.isSingly {
            notes.append("one row per statement: its triggers want it")
        } else if table.triggers.contains(where: \.readsStatement) {
            notes.append("one row per statement in fixtures: a trigger reads all rows of a statement")
        }
        if context.isTried {
            for trigger in table.triggers where trigger.firesOnInsert {
                constraints.append(
                    ConstraintPlan(label: "TRIGGER \(trigger.name)", means: .judge, note: "rows are tried one by one"))
            }
        }
        let written = order.filter { !followers.contains($0) }
        let layoutColumns = written.compactMap { name -> TableLayout.Column? in
            states[name].map { TableLayout.Column(name: name, type: $0.column.type, wire: $0.wire) }
        }
        return CompiledTable(
            context: context, program: program,
            layout: TableLayout(
                table: table.name, columns: layoutColumns,
                overridesIdentity: table.columns.contains { $0.identity == .always }),
            outputs: written.compactMap { states[$0]?.slot }, columns: written.compactMap { states[$0]?.plan },
            constraints: constraints, sieve: sieve, judged: judges, notes: notes,
            period: picks.indices.contains(where: isAgreed) ? context.agreement?.rows : nil,
            withholdable: withholdable(),
            compiler: self)
    }

    /// The slots that a sieve looks at: whole rows where the database judges them.
    private func watched(by sieve: Sieve?, _ judges: [CheckConstraint]) -> [Int] {
        (sieve?.tests.flatMap(\.dependencies) ?? []) + (sieve?.probes.flatMap(\.slots) ?? [])
            + (judges.isEmpty && !context.keepsNumbers ? [] : states.values.map(\.slot))
    }

    /// References that nothing forbids to be NULL for a while: no CHECK, no unique key and no other reference reads the
    /// columns that would be left out.
    private func withholdable() -> [ForeignKey: Set<Identifier>] {
        var out: [ForeignKey: Set<Identifier>] = [:]
        for (p, pick) in picks.enumerated() where pick.isNullable {
            let own = pick.key.columns.filter { column in
                states[column]?.isNotNull == false && states[column]?.provider == p
                    && !context.referenced.contains(column)
                    && !picks.contains { $0.key != pick.key && $0.key.columns.contains(column) }
                    && !checks.contains { $0.columns.contains(column) }
                    && !table.uniqueKeys.contains { key in
                        key.nullsNotDistinct && key.plainColumns?.contains(column) ?? true
                    }
                    && !table.columns.contains { $0.generated?.expression.columns.contains(column) ?? false }
            }
            if pick.key.match == .full ? own.count == pick.key.columns.count : !own.isEmpty {
                out[pick.key] = Set(own)
            }
        }
        return out
    }

    /// The slots that a failing test may draw again: what it reads and what that is made of, as far as nothing holds it
    /// in place, with all columns of the same entities.
    private func redrawable(_ dependencies: [Int]) -> [Int] {
        var out = Set<Int>()
        var stack = dependencies
        var seen = Set<Int>()
        while let slot = stack.popLast() {
            guard seen.insert(slot).inserted, let known = slots[slot] else { continue }
            if !known.isAnchored && !(known.generator is ParentColumn) && !(known.generator is CaseSlot) {
                out.insert(slot)
            }
            stack.append(contentsOf: known.generator.dependencies)
        }
        for members in entities.values where !out.isDisjoint(with: members) {
            out.formUnion(members.filter { slots[$0]?.isAnchored == false })
        }
        return out.sorted()
    }

    /// The generator can only make values that the CHECK allows: nothing is left to test.
    private func isProven(_ check: (constraint: CheckConstraint, columns: [Identifier])) -> Bool {
        guard check.columns.count == 1, let state = states[check.columns[0]], state.provider == nil,
            components[state.component].scenarios.count == 1, exact.contains(check.columns[0])
        else { return false }
        // Read by the rules without a rest.
        var scenario = Scenario()
        var parts = [NormalForm.of(check.constraint.expression)]
        while let part = parts.popLast() {
            switch part {
            case .and(let list): parts += list
            case .or: return false
            default:
                guard !mayNarrowTooLittle(part), reader.narrow(&scenario, by: part) else { return false }
            }
        }
        // Only bounds and lists are met to the letter by the generators made of them.
        var plain = ColumnDomain()
        let domain = scenario[check.columns[0]]
        plain.lower = domain.lower
        plain.upper = domain.upper
        plain.allowed = domain.allowed
        if state.wire.layout == .bytes { plain.lower = nil; plain.upper = nil }
        return domain == plain
    }

    /// Casts may round or fold: only plain comparisons of a column with constants count as proven.
    private func mayNarrowTooLittle(_ atom: Expression) -> Bool {
        switch atom {
        case .binary(_, let a, let b): return !(isBare(a) || isBare(b))
        case .inList(let e, _): return !isBare(e)
        case .quantified(let e, _, _, _): return !isBare(e)
        default: return true
        }
    }

    private func isBare(_ e: Expression) -> Bool {
        switch e {
        case .column: return true
        case .cast(.column(let c), let type):
            // status::text: the same text.
            guard case .text? = states[c]?.kind, case .text(nil) = type.kind else { return false }
            return true
        default: return false
        }
    }

    /// Rows of a case outside a partial index must really be outside it.
    private func outsideTests() -> [any RowTest] {
        var out: [any RowTest] = []
        for (i, key) in table.uniqueKeys.enumerated() where !sieved.contains(i) {
            guard let predicate = key.predicate,
                let component = components.first(where: { $0.labels.contains { $0.contains(i) } }),
                component.scenarios.count > 1, let caseSlot = component.caseSlot,
                let compiled = try? context.evaluator.compile(
                    .not(.isTruth(predicate, .true)), columns: { self.table.column($0) }),
                let (expression, slots) = bindRow(compiled)
            else { continue }
            let outside = Set(component.labels.indices.filter { !component.labels[$0].contains(i) })
            if outside.isEmpty { continue }
            out.append(
                OutsideTest(
                    label: label(key), expression: expression, caseSlot: caseSlot, cases: outside,
                    dependencies: slots + [caseSlot]))
        }
        return out
    }

    /// CHECKs that fail so often that their relations should be solved: the components they belong to.
    func frequentFailures(_ compiled: CompiledTable) -> Set<Int> {
        var out: Set<Int> = []
        let tests = checks.enumerated().compactMap { i, check -> (Int, CheckTest)? in
            guard !judged.contains(i), check.columns.count > 1, let first = check.columns.first,
                let state = states[first],
                let compiled = try? context.evaluator.compile(
                    check.constraint.expression, columns: { self.table.column($0) }),
                let (expression, slots) = bindRow(compiled)
            else { return nil }
            return (state.component, CheckTest(label: "", expression: expression, dependencies: slots))
        }
        guard !tests.isEmpty else { return [] }
        let wanted = Set(tests.flatMap { $0.1.dependencies }).sorted()
        let runner = Runner(compiled.program, wanted: wanted)
        let count = 96
        runner.fillRaw(start: context.firstRow, count: count)
        for (component, test) in tests {
            var failures = 0
            test.failures(runner.columns, count: count) { _ in failures += 1 }
            if failures > 2 { out.insert(component) }
        }
        return out
    }

    // MARK: Probes

    func probe(_ key: UniqueKey, taken: Set<UInt64>) -> Sieve.Probe {
        var parts: [(slots: [Int], print: @Sendable ([ColumnVector], Int) -> UInt64?)] = []
        for (e, element) in key.elements.enumerated() {
            let folds = key.collations[e] != nil
            switch element {
            case .column(let c):
                guard let state = states[c] else { continue }
                let slot = state.slot
                let caseless = folds || state.kind == .citext || state.column.collation != nil
                let (kind, types) = (state.kind, context.evaluator.types)
                let hasSpellings = kind.hasSpellings && state.wire.layout == .bytes
                parts.append(
                    (
                        [slot],
                        { columns, row in
                            let vector = columns[slot]
                            if vector.isNull(row) { return nil }
                            if hasSpellings {
                                let text = vector.string(row)
                                let value = try? Value(parsing: text, kind: kind, types: types)
                                return Mixer.hash(value?.textForm(kind) ?? text)
                            }
                            guard caseless, vector.layout == .bytes else { return vector.fingerprint(row) }
                            return Mixer.hash(vector.string(row).lowercased())
                        }
                    ))
            case .expression(let e):
                guard let compiled = try? context.evaluator.compile(e, columns: { self.table.column($0) }),
                    let (expression, slots) = bindRow(compiled)
                else {
                    // Not readable: the columns behind it, all of them distinct.
                    let slots = e.columns.compactMap { states[$0]?.slot }
                    parts.append(
                        (
                            slots,
                            { columns, row in
                                slots.reduce(UInt64?.some(1)) { sum, slot in
                                    ClassIndexPrint.combine(sum, columns[slot], row)
                                }
                            }
                        ))
                    continue
                }
                parts.append(
                    (
                        slots,
                        { columns, row in
                            guard let value = expression.value(columns: columns, row: row), !value.isNull else {
                                return nil
                            }
                            return Mixer.hash(String(describing: value))
                        }
                    ))
            }
        }
        var inside: (BoundExpression, [Int])?
        if let predicate = key.predicate,
            let compiled = try? context.evaluator.compile(
                .isTruth(predicate, .true), columns: { self.table.column($0) })
        {
            inside = bindRow(compiled)
        }
        let predicate = inside?.0
        let countsNulls = key.nullsNotDistinct
        let prints = parts.map(\.print)
        return Sieve.Probe(
            label: label(key), slots: parts.flatMap(\.slots) + (inside?.1 ?? []), taken: taken
        ) { columns, row in
            if let predicate, predicate.value(columns: columns, row: row)?.isFalse == true { return nil }
            var sum: UInt64 = 7
            for print in prints {
                guard let part = print(columns, row) else {
                    if countsNulls {
                        sum = Mixer.mix(sum)
                        continue
                    }
                    return nil
                }
                sum = Mixer.mix(sum ^ part)
            }
            return sum
        }
    }

    /// Exclusion constraints with nothing but `=`.
    private func exclusionProbes() -> [Sieve.Probe] {
        excluded.map { exclusion in
            probe(
                UniqueKey(
                    name: exclusion.name,
                    elements: exclusion.elements.map { element in
                        if case .column(let c) = element.expression { return .column(c) }
                        return .expression(element.expression)
                    }, predicate: exclusion.predicate), taken: [])
        }
    }
}

extension Value {
    /// False, as PostgreSQL and SQLite each have it.
    fileprivate var isFalse: Bool { self == .bool(false) || self == .int(0) }
}

/// Hashes of several columns of one row.
enum ClassIndexPrint {
    static func combine(_ sum: UInt64?, _ vector: ColumnVector, _ row: Int) -> UInt64? {
        guard let sum, !vector.isNull(row) else { return nil }
        return Mixer.mix(sum ^ vector.fingerprint(row))
    }
}

/// Rows of these cases must not meet the predicate of a partial index.
struct OutsideTest: RowTest {
    let label: String
    let expression: BoundExpression
    let caseSlot: Int
    let cases: Set<Int>
    let dependencies: [Int]

    func failures(_ columns: [ColumnVector], count: Int, _ report: (Int) -> Void) {
        let own = columns[caseSlot]
        expression.holds(columns: columns, count: count) { row in
            if cases.contains(Int(own.ints[row])) { report(row) }
        }
    }
}

extension TypeKind {
    /// Texts that differ may be one value: `{a}` and `{"a"}`.
    fileprivate var hasSpellings: Bool {
        switch self {
        case .array, .range, .multirange, .composite, .json, .jsonb: return true
        default: return false
        }
    }
}
