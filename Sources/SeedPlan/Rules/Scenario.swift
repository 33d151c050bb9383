import SeedRows
import SeedSchema

/// One way in which a group of expressions can all hold: a domain for each column, and what relates columns.
struct Scenario: Sendable {
    var domains: [Identifier: ColumnDomain] = [:]
    /// Atoms over several columns, or that no rule reads: evaluated for every row, solved where possible.
    var relations: [Expression] = []
    /// What was read into each column's domain, to test values against.
    var atoms: [Identifier: [Expression]] = [:]

    subscript(column: Identifier) -> ColumnDomain {
        get { domains[column] ?? ColumnDomain() }
        set { domains[column] = newValue }
    }
}

/// Expands expressions into scenarios.
struct ScenarioBuilder {
    let reader: AtomReader
    /// Columns that are declared NOT NULL.
    let isNotNull: (Identifier) -> Bool
    /// More ways than this are sampled: enough to be seen in the rows, few enough to plan.
    static let limit = 32

    /// The scenarios in which every expression holds; empty when there is none.
    func scenarios(_ expressions: [Expression]) -> [Scenario] {
        var list = [Scenario()]
        // Expressions with few ways first: contradictions are found before the ways multiply.
        let forms = expressions.map { NormalForm.of($0) }.enumerated()
            .sorted { ($0.element.width, $0.offset) < ($1.element.width, $1.offset) }.map(\.element)
        for form in forms {
            list = apply(form, to: list)
            if list.isEmpty { return [] }
        }
        return list.filter { !isHopeless($0) }
    }

    /// Few enough values are left to try all of them, and none will do: `x = 31` and `x % 4 = 0`.
    private func isHopeless(_ scenario: Scenario) -> Bool {
        var groups = scenario.relations.filter { $0.columns.count > 1 }.map { ($0.columns, [$0]) }
        for (column, atoms) in scenario.atoms { groups.append(([column], atoms)) }
        return groups.contains { columns, atoms in
            var rows: [[Identifier: Value]] = [[:]]
            for column in columns {
                guard let values = candidates(column, scenario[column]), rows.count * values.count <= 256 else {
                    return false
                }
                rows = rows.flatMap { row in values.map { row.merging([column: $0]) { $1 } } }
            }
            return !rows.contains { row in atoms.allSatisfy { mayHold($0, row) } }
        }
    }

    /// All values of a column in this scenario; nil where they are many.
    private func candidates(_ column: Identifier, _ domain: ColumnDomain) -> [Value]? {
        var values: [Value]
        if domain.mustBeNull {
            values = []
        } else if let listed = domain.listed {
            values = listed
        } else if case .int(let low)? = domain.lower?.value, case .int(let high)? = domain.upper?.value,
            low <= high, high &- low >= 0, high &- low < 256,
            case .integer? = reader.column(column).map({ reader.schema.baseKind($0.type.kind) })
        {
            values = (low...high).map { .int($0) }
        } else {
            return nil
        }
        if domain.mustBeNull || (domain.mayBeNull && !isNotNull(column)) { values.append(.null) }
        return values
    }

    /// Unless it is certain that the atom is false for the row.
    private func mayHold(_ atom: Expression, _ row: [Identifier: Value]) -> Bool {
        (try? reader.evaluator.holds(atom, columns: { reader.column($0) }, { row[$0] ?? .null })) ?? true
    }

    private func apply(_ form: Expression, to list: [Scenario]) -> [Scenario] {
        switch form {
        case .and(let parts):
            var out = list
            for part in parts.sorted(by: { $0.width < $1.width }) { out = apply(part, to: out) }
            return out
        case .or(let ways):
            // A bounded number of ways for each scenario, taken in turn so that none starves.
            var buckets = ways.map { apply($0, to: list) }
            var out: [Scenario] = []
            while out.count < ScenarioBuilder.limit, buckets.contains(where: { !$0.isEmpty }) {
                for b in buckets.indices where !buckets[b].isEmpty && out.count < ScenarioBuilder.limit {
                    out.append(buckets[b].removeFirst())
                }
            }
            return out
        case .literal(.boolean(true)), .literal(.null): return list
        case .literal(.boolean(false)): return []
        default:
            if let ways = reader.expand(form) { return apply(NormalForm.of(.or(ways)), to: list) }
            return list.compactMap { narrowed($0, by: form) }
        }
    }

    private func narrowed(_ scenario: Scenario, by atom: Expression) -> Scenario? {
        var out = scenario
        if !reader.narrow(&out, by: atom) { out.relations.append(atom) }
        if atom.columns.count == 1 { out.atoms[atom.columns[0], default: []].append(atom) }
        for column in atom.columns {
            var domain = out[column]
            if domain.mustBeNull && (isNotNull(column) || !domain.mayBeNull) { return nil }
            if domain.isEmpty {
                if isNotNull(column) || !domain.mayBeNull { return nil }
                domain.mustBeNull = true
                out[column] = domain
            }
        }
        return out
    }
}

extension Expression {
    /// How many ways the form has at most (saturating at a thousand).
    var width: Int {
        switch self {
        case .and(let list): return list.reduce(1) { min(1000, $0 * $1.width) }
        case .or(let list): return list.reduce(0) { min(1000, $0 + $1.width) }
        default: return 1
        }
    }
}
