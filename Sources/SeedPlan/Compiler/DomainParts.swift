import SeedRows
import SeedSchema

/// Values of domains inside other values: elements of arrays, attributes of composite types, bounds of ranges.
struct DomainParts: Sendable {
    let schema: Schema
    let evaluator: Evaluator
    let rows: Int64
    let now: Int64
    let locale: String?

    /// A generator whose every value the domain's CHECKs accept; nil when there is none, or one can't be read.
    func part(_ name: QualifiedName, isUnique: Bool, key: UInt64) -> Part? {
        let value: Identifier = "value"
        let checks = schema.domainChecks(name)
        let kind = schema.baseKind(.domain(name))
        let wire = TypeWire.wire(for: kind, dialect: schema.dialect)
        let column = Column(name: value, type: ColumnType(spelling: name.description, kind: kind), isNotNull: true)
        let table = Table(name: name, columns: [column])
        let reader = AtomReader(evaluator: evaluator, table: table, schema: schema)
        let builder = ScenarioBuilder(reader: reader, isNotNull: { _ in true })
        let expressions = checks.map { $0.expression.substituting(["value": .column(value)]) }
        guard let domain = builder.scenarios(expressions).first?[value] else { return nil }
        var tests: [BoundExpression] = []
        for expression in expressions {
            guard let compiled = try? evaluator.compile(expression, columns: { table.column($0) }) else { return nil }
            tests.append(BoundExpression(compiled, slots: [0], wires: [wire], kinds: [kind]))
        }
        guard let base = generator(domain, kind, wire, isUnique: isUnique, key: key) else { return nil }
        if tests.isEmpty { return Part(base, wire) }
        return Part(Accepted(base: base, tests: tests, isUnique: isUnique), wire)
    }

    private func generator(
        _ domain: ColumnDomain, _ kind: TypeKind, _ wire: WireType, isUnique: Bool, key: UInt64
    ) -> (any Generator)? {
        if let listed = domain.listed {
            let values = ColumnVector(layout: wire.layout, capacity: max(listed.count, 1))
            for value in listed where !value.append(to: values, wire: wire, kind: kind) { return nil }
            if values.count == 0 || (isUnique && Int64(values.count) < rows) { return nil }
            return OneOf(values: values, distinct: isUnique ? key : nil)
        }
        var length: Int?
        switch kind {
        case .text(let n): length = n
        case .character(let n): length = n
        default: break
        }
        if let fitted = DomainGenerators.make(
            domain, kind, wire, length, now, distinct: isUnique ? key : nil, rows: rows)
        {
            return fitted
        }
        var options = domain.options
        if wire.layout == .double {
            options["min"] = domain.lower?.value.number.map { String($0) }
            options["max"] = domain.upper?.value.number.map { String($0) }
        }
        let request = GeneratorRequest(
            wire: wire, kind: kind, maxLength: length, isUnique: isUnique, rows: rows, now: now, locale: locale,
            options: options, permutationKey: key, domains: { part($0, isUnique: $1, key: $2) })
        return TypeGenerator.make(kind, schema: schema, request: request)
    }
}

/// Values that pass tests: those that don't are made again from other keys.
private struct Accepted: Generator {
    let base: any Generator
    let tests: [BoundExpression]
    /// Distinct values follow from the row: another key would not help.
    let isUnique: Bool
    var layout: Layout { base.layout }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        base.fill(out, context)
        guard !isUnique else { return }
        let words = context.workspace.wordBuffer()
        defer { context.workspace.restore(words) }
        for j in 0..<context.count { words[j] = context.keys[j] }
        for attempt in 1...64 {
            var bad = Set<Int>()
            for test in tests { test.holds(columns: [out], count: context.count) { bad.insert($0) } }
            if bad.isEmpty { return }
            for j in bad { words[j] = Mixer.mix(words[j], UInt64(attempt)) }
            out.clear()
            base.fill(
                out,
                FillContext(
                    count: context.count, rows: context.rows, keys: UnsafePointer(words), columns: context.columns,
                    workspace: context.workspace))
        }
    }
}

extension Schema {
    /// The CHECKs of a domain and of the domains below it.
    func domainChecks(_ name: QualifiedName) -> [CheckConstraint] {
        var out: [CheckConstraint] = []
        var kind = TypeKind.domain(name)
        // A domain can't lie below itself; the limit is for catalogues that say so.
        for _ in 0..<64 {
            guard case .domain(let name) = kind, let domain = domains[name] else { break }
            out += domain.checks
            kind = domain.base.kind
        }
        return out
    }
}
