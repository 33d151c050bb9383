import SeedSchema

/// The partitions of a table as one CHECK: a row must fit one of the leaves.
enum PartitionRule {
    /// nil: every row finds a partition (a default, or all remainders of a hash). An empty `.or`: there is none.
    static func condition(of table: Table, in schema: Schema) -> Expression? {
        guard case .partitioned(let key) = table.kind else { return nil }
        let leaves = schema.tables.filter { $0.partition?.parent == table.name }
        var ways: [Expression] = []
        for leaf in leaves {
            guard let membership = leaf.partition else { continue }
            var parts: [Expression] = []
            switch membership.bound {
            case .list(let values):
                guard let column = key.elements.first else { continue }
                let plain = values.filter { $0.withoutCasts != .literal(.null) }
                var either: [Expression] = plain.isEmpty ? [] : [
                    .and([.not(.isNull(column)), .inList(column, plain)])
                ]
                if plain.count < values.count { either.append(.isNull(column)) }
                parts.append(either.count == 1 ? either[0] : .or(either))
            case .range(let from, let to): parts += range(key.elements, from, to)
            case .hash(let modulus, let remainder):
                // Only the database's own hash tells; a full set of remainders takes every row.
                parts.append(
                    .call("satisfies_hash_partition", [.literal(.integer(Int64(modulus))),
                        .literal(.integer(Int64(remainder)))] + key.elements))
            case .default: parts.append(.literal(.boolean(true)))
            }
            if let deeper = condition(of: leaf, in: schema) { parts.append(deeper) }
            parts += leaf.checks.map(\.expression)
            ways.append(parts.count == 1 ? parts[0] : .and(parts))
        }
        if ways.contains(.literal(.boolean(true))), ways.count == 1 { return nil }
        if isFullHash(leaves), !leaves.contains(where: { if case .partitioned = $0.kind { true } else { false } }) {
            return nil
        }
        return .or(ways)
    }

    private static func isFullHash(_ leaves: [Table]) -> Bool {
        guard !leaves.isEmpty else { return false }
        var share = 0.0
        for leaf in leaves {
            guard case .hash(let modulus, _)? = leaf.partition?.bound else { return false }
            share += 1 / Double(modulus)
        }
        return share > 0.999
    }

    /// Row-wise bounds: `from <= (a, b) < to`, column by column as PostgreSQL compares them.
    private static func range(
        _ elements: [Expression], _ from: [PartitionMembership.RangeBound], _ to: [PartitionMembership.RangeBound]
    ) -> [Expression] {
        var out = elements.map { Expression.not(.isNull($0)) }
        if let lower = side(elements, from, "<", ">", ">=") { out.append(lower) }
        if let upper = side(elements, to, ">", "<", "<") { out.append(upper) }
        return out
    }

    private static func side(
        _ elements: [Expression], _ bounds: [PartitionMembership.RangeBound], _ worse: String, _ better: String,
        _ last: String
    ) -> Expression? {
        var ways: [Expression] = []
        var equal: [Expression] = []
        for (i, bound) in bounds.enumerated() where i < elements.count {
            switch bound {
            case .minValue:
                // Everything is above MINVALUE; nothing is below it.
                if better == ">" { ways.append(equal.isEmpty ? .literal(.boolean(true)) : .and(equal)) }
                return join(ways)
            case .maxValue:
                if better == "<" { ways.append(equal.isEmpty ? .literal(.boolean(true)) : .and(equal)) }
                return join(ways)
            case .value(let value):
                let isLast = i == bounds.count - 1
                let op = isLast ? last : better
                ways.append(equal.isEmpty ? .binary(op, elements[i], value) : .and(equal + [.binary(op, elements[i], value)]))
                equal.append(.binary("=", elements[i], value))
            }
        }
        return join(ways)
    }

    private static func join(_ ways: [Expression]) -> Expression? {
        if ways.isEmpty { return .literal(.boolean(false)) }
        if ways.contains(.literal(.boolean(true))) { return nil }
        return ways.count == 1 ? ways[0] : .or(ways)
    }
}
