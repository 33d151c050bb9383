import SeedRows
import SeedSchema

extension TableCompiler {
    /// The columns that will be written: all but generated ones, and those of unknown types that the database can fill
    /// by itself.
    func collectColumns() throws {
        for column in table.columns where column.generated == nil || followers.contains(column.name) {
            var kind = schema.baseKind(column.type.kind)
            var wire = wire(for: column, kind)
            // SQLite: without a type of its own the value is whatever it is computed to, as the parent's is.
            if kind == .any, followers.contains(column.name), let above = followed(column.name) { (wire, kind) = above }
            if case .other = kind, !canMake(column, kind) {
                if column.isNotNull && column.defaultValue == nil && context.rules[column.name] == nil {
                    throw TableProblem.impossible(
                        "\(table.name).\(column.name) has type \(column.type.spelling), which seed can't make values of",
                        details: [
                            "the column is NOT NULL and has no DEFAULT",
                            context.isLive
                                ? "the type's input function takes none of the usual spellings"
                                : "only a database can tell which literals the type's input function takes",
                        ],
                        next: "give its values in seed.yaml, or leave the table out with --exclude \(table.name)")
                }
                if context.rules[column.name] == nil { continue }
            }
            states[column.name] = ColumnState(
                column: column, kind: kind, wire: wire,
                isNotNull: column.isNotNull || isNotNull(domain: column.type.kind)
                    || column.generated?.expression.columns.isEmpty == true, slot: slots.count,
                plan: ColumnPlan(
                    name: column.name, type: column.type.spelling, generator: "", reason: "", nullPercent: 0))
            order.append(column.name)
            slots.append(nil)
        }
    }

    /// How the parents' values of a foreign-key column lie in memory.
    private func followed(_ column: Identifier) -> (wire: WireType, kind: TypeKind)? {
        for key in table.foreignKeys {
            guard let place = key.columns.firstIndex(of: column), let source = context.sources[key.parent] else {
                continue
            }
            return source.columns[key.parentColumns[place]]
        }
        return nil
    }

    private func isNotNull(domain kind: TypeKind) -> Bool {
        var kind = kind
        while case .domain(let name) = kind, let domain = schema.domains[name] {
            if domain.isNotNull { return true }
            kind = domain.base.kind
        }
        return false
    }

    func wire(for column: Column, _ kind: TypeKind) -> WireType { Wires.wire(of: column, in: table, schema) }

    private func canMake(_ column: Column, _ kind: TypeKind) -> Bool {
        typeGenerator(column, kind, distinct: false) != nil
    }

    func request(_ column: Column, _ kind: TypeKind, distinct: Bool, rows: Int64? = nil) -> GeneratorRequest {
        var length: Int?
        switch kind {
        case .text(let n): length = n
        case .character(let n): length = n
        case .bit(let n, _): length = n
        default: length = nil
        }
        var labels: [String] = []
        if case .enumeration(let name) = kind { labels = schema.enums[name]?.labels ?? [] }
        if case .other = kind { labels = context.literals[column.name] ?? [] }
        var request = GeneratorRequest(
            wire: wire(for: column, kind), kind: kind, maxLength: length, isUnique: distinct,
            rows: rows ?? (context.firstRow + context.rows), now: context.now, locale: context.locale, labels: labels,
            options: context.rules[column.name]?.options ?? [:],
            permutationKey: key("distinct " + keyName(column.name)),
            domains: { [domainParts] in domainParts.part($0, isUnique: $1, key: $2) })
        request.ageScale = context.sources[table.name]?.ageScale ?? RowAges.unit
        return request
    }

    func typeGenerator(_ column: Column, _ kind: TypeKind, distinct: Bool, options: [String: String] = [:])
        -> (any Generator)?
    {
        var request = request(column, kind, distinct: distinct)
        request.options.merge(options) { $1 }
        return TypeGenerator.make(kind, schema: schema, request: request)
    }

    /// The table's CHECKs, those of its columns' domains, its partitions as one, and the policies of row security.
    func collectChecks() throws {
        let generated = TableCompiler.generatedExpressions(of: table, without: followers)
        func isReadable(_ expression: Expression) -> Bool {
            context.evaluator.supports(expression, columns: { self.table.column($0) }) == nil
        }
        func add(_ constraint: CheckConstraint) {
            var constraint = constraint
            if constraint.expression.columns.contains(where: { generated[$0] != nil }) {
                constraint.expression = constraint.expression.substituting(generated)
            }
            checks.append((constraint, constraint.expression.columns.filter { table.column($0) != nil }))
        }
        for check in table.checks {
            let check = TableCompiler.withoutSystemColumns(check, schema.dialect)
            if let stranger = check.expression.columns.first(where: { table.column($0) == nil }) {
                throw TableProblem.impossible(
                    "\(table.name) has a CHECK that reads \(stranger), which is no column that rows are written to",
                    details: ["CHECK (\(check.sql))"],
                    next: "change the constraint, or leave the table out with --exclude \(table.name)")
            }
            add(check)
        }
        for column in table.columns {
            if followers.contains(column.name),
                let expression = TableCompiler.generatedExpressions(of: table)[column.name]
            {
                add(try followerCheck(column, expression))
            }
            if column.isNotNull, let expression = generated[column.name] {
                add(
                    CheckConstraint(
                        name: nil, expression: .not(.isNull(expression)), sql: "\(column.name) IS NOT NULL"))
            }
            var kind = column.type.kind
            while case .domain(let name) = kind, let domain = schema.domains[name] {
                for check in domain.checks {
                    add(
                        CheckConstraint(
                            name: check.name,
                            expression: check.expression.substituting(["value": .column(column.name)]),
                            sql: check.sql))
                }
                kind = domain.base.kind
            }
        }
        if let partitions = PartitionRule.condition(of: table, in: schema) {
            if case .or(let ways) = partitions, ways.isEmpty {
                throw TableProblem.impossible(
                    "\(table.name) is partitioned and has no partitions, so that no row has a place",
                    details: [], next: "create a partition, or leave the table out with --exclude \(table.name)")
            }
            add(CheckConstraint(name: "partitions", expression: partitions, sql: PartitionRule.sql))
        } else if let ways = PartitionRule.condition(of: table, in: schema, isSpreading: true), isReadable(ways) {
            // A DEFAULT partition takes whatever the others don't: each gets its share all the same.
            add(CheckConstraint(name: "partitions", expression: ways, sql: PartitionRule.sql))
        }
        for policy in table.rowSecurity?.insertChecks ?? [] {
            // A policy wants TRUE where a CHECK is content with NULL.
            let condition = Expression.isTruth(policy.expression, .true)
            if table.rowSecurity?.isBinding == false {
                // Kept for those whom it binds, as far as it can be.
                if policy.expression == .literal(.boolean(false)) { continue }
                if context.evaluator.supports(condition, columns: { self.table.column($0) }) != nil {
                    notes.append("row security is not looked at: \(policy.sql)")
                    continue
                }
            }
            add(CheckConstraint(name: "row security", expression: condition, sql: "(\(policy.sql)) IS TRUE"))
        }
        for (i, check) in checks.enumerated() {
            if let problem = context.evaluator.supports(check.constraint.expression, columns: { self.table.column($0) })
            {
                judged.insert(i)
                constraints.append(
                    ConstraintPlan(label: label(check.constraint), means: .judge, note: problem.description))
            }
        }
    }

    /// What a row must be like for the CHECK to hold whatever the system's own columns are; the CHECK itself where that
    /// leaves nothing.
    private static func withoutSystemColumns(_ check: CheckConstraint, _ dialect: Dialect) -> CheckConstraint {
        let system: Set<Identifier> = ["tableoid", "ctid", "xmin", "xmax", "cmin", "cmax"]
        guard dialect == .postgres, check.expression.columns.contains(where: { system.contains($0) }) else {
            return check
        }
        func strict(_ form: Expression) -> Expression? {
            switch form {
            case .and(let parts):
                let kept = parts.compactMap(strict)
                return kept.count == parts.count ? .and(kept) : nil
            case .or(let ways):
                let kept = ways.compactMap(strict)
                return kept.isEmpty ? nil : kept.count == 1 ? kept[0] : .or(kept)
            default: return form.columns.contains { system.contains($0) } ? nil : form
            }
        }
        var out = check
        out.expression = strict(NormalForm.of(check.expression)) ?? check.expression
        return out
    }

    /// Ties columns together that CHECKs and predicates of partial indexes speak of, and finds the ways in which all of
    /// them can hold.
    func solveComponents() throws {
        var leader: [Identifier: Identifier] = [:]
        func find(_ c: Identifier) -> Identifier {
            var c = c
            while let up = leader[c], up != c { c = up }
            return c
        }
        func tie(_ list: [Identifier]) {
            guard let first = list.first else { return }
            for other in list.dropFirst() {
                let (a, b) = (find(first), find(other))
                if a != b { leader[max(a, b)] = min(a, b) }
            }
        }
        let written = Set(order)
        for check in checks { tie(check.columns.filter { written.contains($0) }) }
        var partial: [Int: Expression] = [:]
        for (i, key) in table.uniqueKeys.enumerated() {
            guard let predicate = key.predicate,
                context.evaluator.supports(predicate, columns: { self.table.column($0) }) == nil,
                predicate.columns.allSatisfy({ written.contains($0) })
            else { continue }
            partial[i] = predicate
            var tied = predicate.columns
            for element in key.elements {
                switch element {
                case .column(let c): tied.append(c)
                case .expression(let e): tied += e.columns
                }
            }
            tie(tied.filter { written.contains($0) })
        }
        var members: [Identifier: [Identifier]] = [:]
        for column in order { members[find(column), default: []].append(column) }
        for root in members.keys.sorted() {
            let columns = members[root] ?? []
            for column in columns { states[column]?.component = components.count }
            components.append(try solve(columns, partial))
        }
    }

    private func solve(_ columns: [Identifier], _ partial: [Int: Expression]) throws -> Component {
        let own = Set(columns)
        let mine = checks.filter { !$0.columns.isEmpty && $0.columns.allSatisfy { own.contains($0) } }
        let builder = ScenarioBuilder(
            reader: reader, isNotNull: { [states] c in states[c]?.isNotNull ?? true })
        let expressions = mine.map(\.constraint.expression)
        var variants: [(extra: [Expression], labels: Set<Int>)] = [([], [])]
        let keys = partial.keys.sorted().filter { i in
            (partial[i]?.columns ?? []).allSatisfy { own.contains($0) }
        }
        for i in keys.prefix(3) {
            guard let predicate = partial[i] else { continue }
            // Where a comparison is about NULL the predicate is NULL, too: outside.
            let compared = notNulls(of: predicate)
            let nulls = compared.flatMap(\.columns).filter { states[$0]?.isNotNull == false }
            let outside = Expression.or([.not(predicate)] + nulls.map { .isNull($0) })
            variants = variants.flatMap { variant in
                [
                    (variant.extra + [predicate] + compared, variant.labels.union([i])),
                    (variant.extra + [outside], variant.labels),
                ]
            }
        }
        var component = Component(columns: columns, scenarios: [], labels: [])
        for variant in variants {
            let found = builder.scenarios(expressions + variant.extra)
            let room = max(1, ScenarioBuilder.limit / variants.count)
            component.scenarios += found.prefix(room)
            component.labels += found.prefix(room).map { _ in variant.labels }
        }
        if component.scenarios.isEmpty {
            let culprits = mine.filter { check in
                builder.scenarios([check.constraint.expression]).isEmpty
            }
            let named = (culprits.isEmpty ? mine : culprits).map {
                "CHECK (\($0.constraint.sql))" + ($0.constraint.name.map { " \($0.name)" } ?? "")
            }
            throw TableProblem.impossible(
                culprits.isEmpty
                    ? "\(table.name) has CHECK constraints that no row can satisfy together"
                    : "\(table.name) has a CHECK constraint that no row can satisfy",
                details: named,
                next: "change the constraint, or leave the table out with --exclude \(table.name)")
        }
        // A scenario without any demand says nothing: one of them is enough.
        if component.scenarios.count > 1 {
            var weights = Array(repeating: 4, count: component.scenarios.count)
            let outside = component.labels.indices.filter { component.labels[$0].isEmpty }
            if !keys.isEmpty && !outside.isEmpty {
                // As many rows outside a partial index as inside.
                for i in outside {
                    weights[i] = max(1, 4 * (weights.count - outside.count) / outside.count)
                }
            }
            component.schedule = CaseSchedule(weights: weights, key: key("case " + columns[0].name))
        }
        return component
    }

    /// A predicate's columns under plain comparisons must not be NULL for a row to be inside the index.
    private func notNulls(of predicate: Expression) -> [Expression] {
        switch predicate {
        case .and(let list): return list.flatMap { notNulls(of: $0) }
        case .binary(_, let a, let b):
            return (a.columns + b.columns).map { .not(.isNull(.column($0))) }
        case .column(let c): return [.not(.isNull(.column(c)))]
        case .inList(let e, _): return e.columns.map { .not(.isNull(.column($0))) }
        default: return []
        }
    }

    func scenarios(of column: Identifier) -> [Scenario] {
        states[column].map { components[$0.component].scenarios } ?? []
    }
}

extension Expression {
    fileprivate static func isNull(_ c: Identifier) -> Expression { .isNull(.column(c)) }

    /// The expression with others in the place of columns: a domain's VALUE, generated columns.
    func substituting(_ columns: [Identifier: Expression]) -> Expression {
        rewriting { e in
            if case .column(let c) = e { return columns[c] }
            return nil
        }
    }

    /// The expression with others in the place of parts; nil: what they are made of is looked at.
    func rewriting(_ replace: (Expression) -> Expression?) -> Expression {
        func all(_ list: [Expression]) -> [Expression] { list.map { $0.rewriting(replace) } }
        func one(_ e: Expression) -> Expression { e.rewriting(replace) }
        if let other = replace(self) { return other }
        switch self {
        case .column, .literal, .opaque: return self
        case .and(let l): return .and(all(l))
        case .or(let l): return .or(all(l))
        case .not(let e): return .not(one(e))
        case .isNull(let e): return .isNull(one(e))
        case .isDistinct(let a, let b): return .isDistinct(one(a), one(b))
        case .isTruth(let e, let t): return .isTruth(one(e), t)
        case .unary(let op, let e): return .unary(op, one(e))
        case .binary(let op, let a, let b): return .binary(op, one(a), one(b))
        case .inList(let e, let l): return .inList(one(e), all(l))
        case .quantified(let e, let op, let q, let a): return .quantified(one(e), op, q, one(a))
        case .like(let e, let p, let esc, let k): return .like(one(e), pattern: one(p), escape: esc.map(one), k)
        case .call(let n, let l): return .call(n, all(l))
        case .cast(let e, let t): return .cast(one(e), t)
        case .case(let o, let b, let e):
            return .case(
                operand: o.map(one), branches: b.map { CaseBranch(when: one($0.when), then: one($0.then)) },
                otherwise: e.map(one))
        case .array(let l): return .array(all(l))
        case .row(let l): return .row(all(l))
        case .subscript(let e, let l): return .subscript(one(e), all(l))
        case .field(let e, let f): return .field(one(e), f)
        case .collate(let e, let c): return .collate(one(e), c)
        }
    }
}
