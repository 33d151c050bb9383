import SeedRows
import SeedSchema

/// Generators of columns: what the configuration names, what the domain leaves, what name and type suggest.
extension TableCompiler {
    /// A generator with what the plan says of it.
    struct Choice {
        var generator: any Generator
        var name: String
        var reason: String
        /// Columns of one entity share their keys.
        var entity: String?
        /// Every value lies in the domain that it was made for.
        var isExact = false
    }

    /// The name that a column's values are keyed by.
    func keyName(_ column: Identifier) -> String { context.rules[column]?.was ?? column.name }

    func nullRate(_ state: ColumnState) -> (numerator: Int, of: Int) {
        if let rate = context.rules[state.column.name]?.nullRate {
            return (Int(clamping: rate.numerator), Int(clamping: rate.denominator))
        }
        return Inference.nullRate(for: state.column, in: table)
    }

    func buildColumns() throws {
        for column in order {
            guard let state = states[column] else { continue }
            if let p = state.provider, p >= 0 {
                buildReference(column, state, p)
            } else if state.provider == -1 {
                set(
                    column,
                    Choice(
                        generator: AlwaysNull(layout: state.wire.layout), name: "null",
                        reason: "the referenced table is empty"), nullLimit: 0)
            } else {
                try buildPlain(column, state)
            }
        }
    }

    private func buildReference(_ column: Identifier, _ state: ColumnState, _ p: Int) {
        let generator = ParentColumn(
            source: picks[p].source, column: parentColumn(p, column), pick: picks[p].slot, wire: state.wire)
        set(
            column,
            Choice(
                generator: generator, name: "reference", reason: "foreign key to \(picks[p].key.parent)"),
            nullLimit: 0)
        if picks[p].isAssigned || isReferenced([column]) { states[column]?.isAnchored = true }
    }

    private func set(_ column: Identifier, _ choice: Choice, nullLimit: UInt64) {
        guard var state = states[column] else { return }
        let name = keyName(column)
        let anchored =
            state.isAnchored || context.referenced.contains(column)
            || { if case .plain = state.role { false } else { true } }()
        slots[state.slot] = Slot(
            name: column.name, layout: state.wire.layout, generator: choice.generator,
            stream: stream(choice.entity.map { "entity " + $0 } ?? name), nullStream: stream("null " + name),
            nullLimit: nullLimit, isAnchored: anchored)
        state.isAnchored = anchored
        state.plan.generator = choice.name
        state.plan.reason = choice.reason
        state.plan.nullPercent = nullLimit == .max ? 100 : Int(nullLimit / (UInt64.max / 100))
        states[column] = state
        if choice.isExact { exact.insert(column) }
        if let entity = choice.entity { entities[entity, default: []].append(state.slot) }
    }

    // MARK: Plain columns

    private func buildPlain(_ column: Identifier, _ state: ColumnState) throws {
        let component = components[state.component]
        let domains = component.scenarios.map { $0[column] }
        func limit(_ domain: ColumnDomain) -> UInt64 {
            if domain.mustBeNull { return .max }
            if state.isNotNull || state.forbidsNull || !domain.mayBeNull
                || table.primaryKey?.plainColumns?.contains(column) == true
            {
                return 0
            }
            let rate = nullRate(state)
            return Slot.limit(rate.numerator, of: rate.of)
        }
        let related = component.scenarios.indices.map { relations(for: column, in: state.component, scenario: $0) }
        if component.scenarios.count == 1
            || (Set(domains).count == 1 && related.allSatisfy(\.isEmpty) && !needsRank(state))
        {
            let choice = try choose(
                column, state, domains[0], component.scenarios[0].atoms[column] ?? [], related[0], nil)
            set(column, choice, nullLimit: limit(domains[0]))
            return
        }
        var branches: [ByCase.Branch] = []
        var first: Choice?
        var known: [(ColumnDomain, Choice)] = []
        for (s, scenario) in component.scenarios.enumerated() {
            if domains[s].mustBeNull {
                branches.append(.init(generator: AlwaysNull(layout: state.wire.layout), nullLimit: .max))
                continue
            }
            var choice: Choice
            let reusable = related[s].isEmpty && !needsRank(state)
            if reusable, let same = known.first(where: { $0.0 == domains[s] }) {
                choice = same.1
            } else {
                choice = try choose(column, state, domains[s], scenario.atoms[column] ?? [], related[s], s)
                if reusable { known.append((domains[s], choice)) }
            }
            if first == nil { first = choice }
            branches.append(.init(generator: choice.generator, nullLimit: limit(domains[s])))
        }
        let shown = first ?? Choice(generator: AlwaysNull(layout: state.wire.layout), name: "null", reason: "CHECK")
        set(
            column,
            Choice(
                generator: ByCase(
                    caseSlot: try caseSlot(state.component), branches: branches, layout: state.wire.layout),
                name: shown.name, reason: shown.reason + ", by case", entity: shown.entity),
            nullLimit: 0)
    }

    private func needsRank(_ state: ColumnState) -> Bool {
        if case .distinct(let cases) = state.role { return cases != nil }
        return false
    }

    private func choose(
        _ column: Identifier, _ state: ColumnState, _ domain: ColumnDomain, _ atoms: [Expression],
        _ relations: [Relation], _ scenario: Int?
    ) throws -> Choice {
        if domain.mustBeNull {
            return Choice(generator: AlwaysNull(layout: state.wire.layout), name: "null", reason: "CHECK")
        }
        switch state.role {
        case .fixed(let generator):
            return Choice(generator: generator, name: "tile", reason: "EXCLUDE", isExact: false)
        case .digit(let slot):
            guard let choice = distinctChoice(column, state, domain, atoms) else {
                throw noGenerator(column, state)
            }
            return Choice(
                generator: Redirected(base: choice.generator, rows: slot), name: choice.name,
                reason: "part of a key", isExact: choice.isExact)
        case .distinct(let cases):
            let inside = cases == nil || scenario.map { cases?.contains($0) ?? true } ?? true
            if inside {
                guard var choice = distinctChoice(column, state, domain, atoms) else {
                    throw noGenerator(column, state)
                }
                if let values = sparse[column] {
                    choice.generator = Sparse(
                        base: choice.generator, values: values, rows: context.firstRow + context.rows)
                }
                if let cases, let schedule = components[state.component].schedule {
                    choice.generator = Ranked(rank: CaseRank(schedule, cases), base: choice.generator)
                }
                return choice
            }
        case .following(let leaders):
            guard var choice = plainChoice(column, state, domain, atoms), choice.generator.dependencies.isEmpty else {
                throw noGenerator(column, state)
            }
            choice.generator = Following(
                choice.generator, leaders: leaders.compactMap { states[$0]?.slot },
                salt: key("following " + keyName(column)), known: context.followed[column])
            choice.entity = nil
            choice.reason = "EXCLUDE, follows " + leaders.map(\.name).joined(separator: ", ")
            return choice
        case .plain: break
        }
        if let related = relative(column, state, domain, relations) { return related }
        if let choice = plainChoice(column, state, domain, atoms) { return choice }
        if !state.isNotNull, !state.forbidsNull, domain.mayBeNull, context.rules[column] == nil {
            return Choice(
                generator: AlwaysNull(layout: state.wire.layout), name: "null",
                reason: "no generator fits \(state.column.type.spelling)")
        }
        throw noGenerator(column, state)
    }

    private func noGenerator(_ column: Identifier, _ state: ColumnState) -> TableProblem {
        .impossible(
            "\(table.name).\(column) has type \(state.column.type.spelling), for which no generator fits",
            details: [],
            next: "name a generator for it in seed.yaml, or leave the table out with --exclude \(table.name)")
    }

    /// Distinctness by column: what `seed.yaml` names, then the domain, then meaning, then the type.
    func plainChoice(_ column: Identifier, _ state: ColumnState, _ domain: ColumnDomain, _ atoms: [Expression])
        -> Choice?
    {
        guard var choice = variedChoice(column, state, domain, atoms) else { return nil }
        choice = wanting(choice, column, state, atoms, distinct: false)
        // Only so many different values: each row draws one of them.
        if let rule = context.rules[column], let count = rule.distinct, choice.generator.dependencies.isEmpty {
            let share = rule.commonest.map { $0.numerator * 1000 / $0.denominator } ?? 0
            choice.generator = Recurring(
                choice.generator, count: count, commonest: share, salt: key("recurring " + keyName(column)))
            choice.entity = nil
        }
        return choice
    }

    private func variedChoice(_ column: Identifier, _ state: ColumnState, _ domain: ColumnDomain, _ atoms: [Expression])
        -> Choice?
    {
        let tests = bound(atoms, column: column, slot: 0)
        if let configured = configured(column, state, distinct: false) { return configured }
        if let listed = domain.listed, let values = vector(listed, state) {
            return Choice(
                generator: OneOf(values: values), name: "one_of", reason: "CHECK allows \(listed.count) values",
                isExact: true)
        }
        for choice in Inference.choices(for: state.column, in: table, schema: schema) where domain.leavesChoice {
            guard let entry = GeneratorRegistry.entry(named: choice.name) else { continue }
            var request = request(state.column, state.kind, distinct: false)
            request.options.merge(choice.options) { mine, _ in mine }
            if choice.prefersDistinct, tests.isEmpty {
                var distinct = request
                distinct.isUnique = true
                distinct.options["numbered"] = "no"
                if let generator = entry.make(distinct), generator.layout == state.wire.layout {
                    return Choice(generator: generator, name: choice.name, reason: choice.reason)
                }
            }
            guard let generator = entry.make(request), generator.layout == state.wire.layout else { continue }
            if acceptance(of: generator, tests, entity: choice.entity, column) >= 0.9 {
                return Choice(generator: generator, name: choice.name, reason: choice.reason, entity: choice.entity)
            }
        }
        if let plain = unaffected(column, state, domain, tests, distinct: nil) { return plain }
        if let fitted = DomainGenerators.make(
            domain, state.kind, state.wire, length(state), context.now, distinct: nil, rows: context.rows),
            acceptance(of: fitted, tests, entity: nil, column) >= 0.02
        {
            return Choice(generator: fitted, name: "from_check", reason: "CHECK", isExact: true)
        }
        let options = domain.options
        if let generator = typeGenerator(state.column, state.kind, distinct: false, options: options),
            generator.layout == state.wire.layout
        {
            return Choice(generator: generator, name: "type", reason: "type \(state.column.type.spelling)")
        }
        return nil
    }

    /// A generator whose values differ for different row numbers.
    func distinctChoice(_ column: Identifier, _ state: ColumnState, _ domain: ColumnDomain, _ atoms: [Expression])
        -> Choice?
    {
        permutedChoice(column, state, domain, atoms).map { wanting($0, column, state, atoms, distinct: true) }
    }

    private func permutedChoice(
        _ column: Identifier, _ state: ColumnState, _ domain: ColumnDomain, _ atoms: [Expression]
    ) -> Choice? {
        let tests = bound(atoms, column: column, slot: 0)
        if let configured = configured(column, state, distinct: true) { return configured }
        let permutation = key("distinct " + keyName(column))
        if let listed = domain.listed, let values = vector(listed, state) {
            return Choice(
                generator: OneOf(values: values, distinct: permutation), name: "one_of", reason: "CHECK, unique",
                isExact: true)
        }
        if let counter = counter(column, state, domain) { return counter }
        for choice in Inference.choices(for: state.column, in: table, schema: schema) where domain.leavesChoice {
            guard let entry = GeneratorRegistry.entry(named: choice.name) else { continue }
            var request = request(state.column, state.kind, distinct: true)
            request.options.merge(choice.options) { mine, _ in mine }
            guard let generator = entry.make(request), generator.layout == state.wire.layout else { continue }
            if acceptance(of: generator, tests, entity: choice.entity, column) >= 1 {
                return Choice(
                    generator: generator, name: choice.name, reason: choice.reason + ", unique", entity: choice.entity)
            }
        }
        if let plain = unaffected(column, state, domain, tests, distinct: permutation) { return plain }
        if let fitted = DomainGenerators.make(
            domain, state.kind, state.wire, length(state), context.now, distinct: permutation,
            rows: domain.truncation != nil && context.hasExistingRows
                ? min(context.firstRow + context.rows, 1 << 40) * 16 : context.firstRow + context.rows),
            acceptance(of: fitted, tests, entity: nil, column) >= 1
        {
            return Choice(generator: fitted, name: "from_check", reason: "CHECK, unique", isExact: true)
        }
        if let generator = typeGenerator(state.column, state.kind, distinct: true, options: domain.options),
            generator.layout == state.wire.layout, acceptance(of: generator, tests, entity: nil, column) >= 1
        {
            return Choice(generator: generator, name: "type", reason: "type \(state.column.type.spelling), unique")
        }
        return nil
    }

    private func configured(_ column: Identifier, _ state: ColumnState, distinct: Bool) -> Choice? {
        guard let rule = context.rules[column] else { return nil }
        let reason = "seed.yaml"
        if !rule.values.isEmpty {
            let values = ColumnVector(
                layout: state.wire.layout, capacity: rule.values.reduce(0) { $0 + Int(clamping: max(1, $1.weight)) })
            for value in rule.values {
                for _ in 0..<(distinct ? 1 : max(1, value.weight))
                where !values.append(text: value.text, wire: state.wire) { return nil }
            }
            return Choice(
                generator: OneOf(values: values, distinct: distinct ? key("distinct " + keyName(column)) : nil),
                name: "values", reason: reason)
        }
        var request = request(state.column, state.kind, distinct: distinct)
        if let low = rule.minimum { request.options["min"] = low }
        if let high = rule.maximum { request.options["max"] = high }
        if let name = rule.generator {
            guard let entry = GeneratorRegistry.entry(named: name), let generator = entry.make(request),
                generator.layout == state.wire.layout
            else { return nil }
            return Choice(generator: generator, name: name, reason: reason, entity: entry.entity)
        }
        // Limits alone: the generator that the name means, where it takes them.
        if rule.minimum != nil || rule.maximum != nil {
            for choice in Inference.choices(for: state.column, in: table, schema: schema) where choice.name != "type" {
                guard let entry = GeneratorRegistry.entry(named: choice.name), entry.options["min"] != nil else {
                    continue
                }
                var own = request
                own.options.merge(choice.options) { mine, _ in mine }
                guard let generator = entry.make(own), generator.layout == state.wire.layout else { continue }
                return Choice(
                    generator: generator, name: choice.name, reason: choice.reason + ", limits of seed.yaml",
                    entity: choice.entity)
            }
        }
        if rule.minimum != nil || rule.maximum != nil,
            let generator = TypeGenerator.make(state.kind, schema: schema, request: request)
        {
            return Choice(generator: generator, name: "type", reason: reason)
        }
        return nil
    }

    /// Whole-number keys count up from the smallest value that fits.
    private func counter(_ column: Identifier, _ state: ColumnState, _ domain: ColumnDomain, depth: Int = 0) -> Choice?
    {
        guard isCounter(column), depth < 8 else { return nil }
        let range = RawLimits(domain, state.wire, state.kind)
        var base = max(range.lowest, min(1, range.highest))
        if let lower = range.declaredLower { base = lower }
        if let before = counterBefore(column, depth) { base = max(base, before) }
        var step: Int64 = 1
        if let modulus = domain.modulus {
            step = modulus
            while ((base % modulus) + modulus) % modulus != ((domain.remainder % modulus) + modulus) % modulus {
                base += 1
            }
        }
        for value in domain.excluded where value.raw(state.wire, roundingUp: false) == base { base += step }
        if let largest = context.largest[column] { base = max(base, largest + 1) - context.firstRow * step }
        let last = base.addingReportingOverflow((context.firstRow + context.rows) * step)
        if last.overflow || last.partialValue - 1 > range.highest {
            // Too many for counting up: every value of the range, in permuted order.
            return Choice(
                generator: RawRange(
                    lower: range.lowest, upper: range.highest, distinct: key("distinct " + keyName(column))),
                name: "integer", reason: "unique", isExact: true)
        }
        return Choice(
            generator: Counter(base: base, step: step), name: "sequence", reason: "key, counting up", isExact: true)
    }

    /// Where a column starts to count that a CHECK wants larger than another one that counts: one ahead of it.
    private func counterBefore(_ column: Identifier, _ depth: Int) -> Int64? {
        guard let own = states[column], components[own.component].scenarios.count == 1 else { return nil }
        let scenario = components[own.component].scenarios[0]
        var out: Int64?
        for atom in scenario.relations {
            guard let relation = Relation.solve(atom, for: column), relation.op == ">" || relation.op == ">=",
                case .column(let other) = relation.bound.withoutCasts, let state = states[other],
                case .distinct(nil) = state.role,
                let choice = counter(other, state, scenario[other], depth: depth + 1),
                let counter = choice.generator as? Counter
            else { continue }
            out = max(out ?? .min, counter.base + (relation.op == ">" ? 1 : 0))
        }
        return out
    }

    func isCounter(_ column: Identifier) -> Bool {
        guard let state = states[column], state.provider == nil, context.rules[column]?.generator == nil else {
            return false
        }
        switch state.wire {
        case .int2, .int4, .int8: return true
        case .numeric: return true
        default: return false
        }
    }
}
