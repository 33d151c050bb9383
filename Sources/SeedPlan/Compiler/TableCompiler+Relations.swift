import SeedRows
import SeedSchema

/// Columns that CHECKs tie to others of the row: drawn between the bounds that the others set, or computed from them.
extension TableCompiler {
    /// The relations that decide this column in a scenario; empty where chance and tests suffice.
    func relations(for column: Identifier, in component: Int, scenario: Int) -> [Relation] {
        guard constructive.contains(component) else { return [] }
        if targets[component] == nil { targets[component] = chooseTargets(component) }
        return targets[component]?[scenario].filter { $0.target == column } ?? []
    }

    /// Which column of each relation gives way: one that nothing else holds in place, later columns first, and never in
    /// a circle.
    private func chooseTargets(_ component: Int) -> [[Relation]] {
        var edges: [Identifier: Set<Identifier>] = [:]
        func reaches(_ from: Identifier, _ to: Identifier) -> Bool {
            var seen: Set<Identifier> = []
            var stack = [from]
            while let top = stack.popLast() {
                if top == to { return true }
                if seen.insert(top).inserted { stack.append(contentsOf: edges[top] ?? []) }
            }
            return false
        }
        return components[component].scenarios.map { scenario in
            var out: [Relation] = []
            let spans = CalendarSpan.all(in: scenario.relations) { column in
                !isMovable(column) || !scenario[column].isUnconstrained
            }
            for atom in spans.flatMap({ $0.bounds(column: self.table.column($0.column)) }) + scenario.relations {
                let candidates = order.reversed().filter { column in
                    atom.columns.contains(column) && isMovable(column)
                }
                for target in candidates {
                    guard let relation = Relation.solve(atom, for: target),
                        relation.isSafe({ scenario[$0].lower?.value }),
                        relation.op != "=" || !out.contains(where: { $0.target == target })
                    else { continue }
                    let sources = relation.bound.columns
                    guard sources.allSatisfy({ states[$0] != nil && !reaches($0, target) }) else { continue }
                    if relation.op == "<<" {
                        guard isAddress(target), isAddress(sources[0]) else { continue }
                    } else if relation.op != "=", states[target]?.wire.layout != .int64,
                        states[target]?.wire.layout != .double
                    {
                        continue
                    }
                    edges[target, default: []].formUnion(sources)
                    out.append(relation)
                    break
                }
            }
            return out
        }
    }

    /// What the bounds of one column mean for the others of its relations: of `a + b + c = 100` with none below 0, `a`
    /// is at most 100, and `b` at most 100 - a. Bounds of single columns narrow their domains.
    func implyBounds(_ component: Int) {
        for s in components[component].scenarios.indices {
            var scenario = components[component].scenarios[s]
            var next = 0
            while next < scenario.relations.count, next < 48 {
                let atom = scenario.relations[next]
                next += 1
                for column in atom.columns {
                    guard let relation = Relation.solve(atom, for: column),
                        relation.isSafe({ scenario[$0].lower?.value })
                    else { continue }
                    for implied in implications(relation, scenario[column]) {
                        if implied.columns.count > 1 {
                            if !scenario.relations.contains(implied) { scenario.relations.append(implied) }
                        } else if let other = implied.columns.first,
                            let solved = Relation.solve(implied, for: other),
                            solved.isSafe({ scenario[$0].lower?.value })
                        {
                            let atom = Expression.binary(solved.op, .column(other), solved.bound)
                            let before = scenario[other]
                            _ = reader.narrow(&scenario, by: atom)
                            if scenario[other].isEmpty {
                                // No way at all, or one past NULL: the row's tests decide.
                                scenario[other] = before
                            } else {
                                scenario.atoms[other, default: []].append(atom)
                            }
                        }
                    }
                }
            }
            components[component].scenarios[s] = scenario
        }
    }

    private func implications(_ relation: Relation, _ domain: ColumnDomain) -> [Expression] {
        guard let state = states[relation.target] else { return [] }
        func literal(_ bound: ColumnDomain.Bound?, _ truth: Int64) -> (Expression, Bool)? {
            switch bound?.value {
            case .int(let n)?: return (.literal(.integer(n)), bound?.isInclusive ?? true)
            case .decimal?, .date?, .timestamp?:
                guard schema.dialect == .postgres, let text = bound?.value.textForm(state.kind) else { return nil }
                let type = ColumnType(spelling: state.column.type.spelling, kind: state.kind)
                return (.cast(.literal(.string(text)), type), bound?.isInclusive ?? true)
            default: return state.wire == .bool ? (.literal(.integer(truth)), true) : nil
            }
        }
        var out: [Expression] = []
        let isStrict = !relation.op.hasSuffix("=")
        if relation.op != ">", relation.op != ">=", let (low, isInclusive) = literal(domain.lower, 0) {
            out.append(.binary(isStrict || !isInclusive ? ">" : ">=", relation.bound, low))
        }
        if relation.op != "<", relation.op != "<=", let (high, isInclusive) = literal(domain.upper, 1) {
            out.append(.binary(isStrict || !isInclusive ? "<" : "<=", relation.bound, high))
        }
        return out
    }

    private func isAddress(_ column: Identifier) -> Bool {
        states[column]?.kind == .inet || states[column]?.kind == .cidr
    }

    private func isMovable(_ column: Identifier) -> Bool {
        guard let state = states[column], state.provider == nil, !context.referenced.contains(column),
            context.rules[column]?.generator == nil
        else { return false }
        if case .plain = state.role { return true }
        return false
    }

    func relative(_ column: Identifier, _ state: ColumnState, _ domain: ColumnDomain, _ relations: [Relation])
        -> Choice?
    {
        guard !relations.isEmpty else { return nil }
        func bind(_ e: Expression) -> (BoundExpression, [Int])? {
            guard let compiled = try? context.evaluator.compile(e, columns: { self.table.column($0) }) else {
                return nil
            }
            return bindRow(compiled)
        }
        if case .column(let network)? = relations.first(where: { $0.op == "<<" })?.bound, let other = states[network] {
            return Choice(
                generator: HostInNetwork(slot: other.slot), name: "related", reason: "CHECK with \(network)")
        }
        if let equal = relations.first(where: { $0.op == "=" }) {
            // SQLite: a cast to no type would make a blob of it.
            let spelling = state.column.type.spelling
            let typed = Expression.cast(equal.bound, ColumnType(spelling: spelling, kind: state.kind))
            guard let (expression, slots) = (spelling.isEmpty ? nil : bind(typed)) ?? bind(equal.bound) else {
                return nil
            }
            return Choice(
                generator: Computed(expression: expression, wire: state.wire, kind: state.kind, dependencies: slots),
                name: "computed",
                reason: "CHECK")
        }
        var limits: [RelativeRange.Limit] = []
        var dependencies: [Int] = []
        for relation in relations {
            guard let (expression, slots) = bind(relation.bound) else { continue }
            limits.append(
                .init(
                    expression: expression, isInclusive: relation.op.hasSuffix("="), isLower: relation.op.hasPrefix(">")
                ))
            for slot in slots where !dependencies.contains(slot) { dependencies.append(slot) }
        }
        guard !limits.isEmpty else { return nil }
        let range = RawLimits(domain, state.wire, state.kind)
        return Choice(
            generator: RelativeRange(
                limits: limits, lowest: range.lowest, highest: range.highest,
                reach: DomainGenerators.relativeReach(state.wire), grain: state.wire.isMoment ? 1_000_000 : 1,
                fallback: DomainGenerators.fallback(state.wire, context.now, range), wire: state.wire,
                dependencies: dependencies),
            name: "related",
            reason: "CHECK with " + relations.flatMap { $0.bound.columns }.map(\.name).joined(separator: ", "))
    }

    /// Binds an expression to the slots of the row's columns.
    func bindRow(_ compiled: CompiledExpression) -> (BoundExpression, [Int])? {
        var slots: [Int] = []
        var wires: [WireType] = []
        var kinds: [TypeKind] = []
        for column in compiled.columns {
            guard let state = states[column] else { return nil }
            slots.append(state.slot)
            wires.append(state.wire)
            kinds.append(state.kind)
        }
        return (BoundExpression(compiled, slots: slots, wires: wires, kinds: kinds), slots)
    }
}

extension WireType {
    var isMoment: Bool { self == .timestamp || self == .timestamptz || self == .time }
}

extension DomainGenerators {
    /// How far a column strays from the bound that another one sets.
    static func relativeReach(_ wire: WireType) -> Int64 {
        switch wire {
        case .date: return 60
        case .timestamp, .timestamptz: return 30 * 86_400_000_000
        case .time: return 4 * 3_600_000_000
        case .numeric(let scale):
            var reach: Int64 = 100
            for _ in 0..<min(scale, 15) { reach *= 10 }
            return reach
        default: return 100
        }
    }

    /// Where values lie when no bound is known in a row.
    static func fallback(_ wire: WireType, _ now: Int64, _ limits: RawLimits) -> ClosedRange<Int64> {
        let center = today(wire, now) ?? (wire == .time ? 43_200_000_000 : 0)
        let reach = relativeReach(wire)
        var low = wire == .date || wire.isMoment ? center - reach : 0
        var high = wire.isMoment && wire != .time ? center : low + reach
        low = max(low, limits.lowest)
        high = min(high, limits.highest)
        if low > high {
            low = limits.lowest
            high = limits.highest
        }
        return min(low, high)...high
    }
}
