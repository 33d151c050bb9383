import SeedRows
import SeedSchema

/// What unique keys ask of columns: how many values each can have, and which reads best when distinct.
extension TableCompiler {
    func byPreference(_ columns: [Identifier]) -> [Identifier] {
        func rank(_ c: Identifier) -> Int {
            guard let state = states[c] else { return 9 }
            switch state.kind {
            case .uuid: return 0
            case .integer, .numeric:
                return isReferenced([c]) || table.primaryKey?.plainColumns?.contains(c) == true ? 1 : 4
            case .text, .citext, .bytes, .other, .inet: return 2
            case .character, .macaddr, .cidr: return 3
            case .timestamp, .time, .interval: return 5
            case .date: return 6
            default: return 7
            }
        }
        return columns.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }.map(
            \.element)
    }

    func isOrdinal(_ column: Identifier, _ key: UniqueKey) -> Bool {
        guard let state = states[column], case .integer = state.kind,
            !context.referenced.contains(column) || key.isPrimary
        else { return false }
        return state.column.identity == nil && state.column.sequence == nil
    }

    /// Whether the column can have a different value in each of so many rows.
    func canBeDistinct(_ column: Identifier, _ needed: Int64, _ cases: Set<Int>?) -> Bool {
        guard let size = domainSize(column, cases) else { return false }
        return size >= UInt64(context.firstRow + needed)
    }

    func domainSize(_ column: Identifier) -> UInt64? { domainSize(column, nil) }

    /// How many different values the column's distinct generator has; nil when there is none, or when the ways of the
    /// CHECKs want different ones.
    private func domainSize(_ column: Identifier, _ cases: Set<Int>?) -> UInt64? {
        guard let state = states[column] else { return nil }
        let scenarios = components[state.component].scenarios
        let relevant = scenarios.indices.filter { cases?.contains($0) ?? true }.map { scenarios[$0] }
            .filter { !$0[column].mustBeNull }
        guard let first = relevant.first, relevant.allSatisfy({ same($0[column], first[column]) }) else { return nil }
        guard let choice = distinctChoice(column, state, first[column], first.atoms[column] ?? []) else { return nil }
        if let countable = choice.generator as? any Countable { return countable.domainSize }
        if let list = choice.generator as? OneOf { return UInt64(list.values.count) }
        if let range = choice.generator as? RawRange { return range.domainSize }
        if choice.generator is Counter {
            let limits = RawLimits(first[column], state.wire, state.kind)
            return UInt64(bitPattern: limits.highest &- limits.lowest) / UInt64(max(first[column].modulus ?? 1, 1)) &+ 1
        }
        return .max
    }

    private func same(_ a: ColumnDomain, _ b: ColumnDomain) -> Bool {
        var (a, b) = (a, b)
        a.mayBeNull = true
        b.mayBeNull = true
        return a == b
    }

    func makeDistinct(_ column: Identifier, _ cases: Set<Int>?) {
        states[column]?.role = .distinct(cases: cases)
    }

    /// The words of the type and CHECKs that bound a column's values.
    func reasons(_ column: Identifier) -> String {
        var out = ""
        if let state = states[column] { out += ", " + state.column.type.spelling }
        for check in checks where check.columns == [column] { out += ", CHECK (\(check.constraint.sql))" }
        return out
    }
}
