import SeedSchema

/// The partitions of a table as one CHECK: a row must fit one of the leaves.
enum PartitionRule {
    /// What stands for the rule's text: no catalogue holds it as one expression.
    static let sql = "a partition takes the row"

    /// nil: every row finds a partition (a default, or all remainders of a hash). An empty `.or`: there is none.
    ///
    /// - Parameter isSpreading: tells a DEFAULT partition's rows from the others' as well, where bounds are plain enough
    ///   that no language decides: so that each partition gets rows.
    static func condition(of table: Table, in schema: Schema, isSpreading: Bool = false) -> Expression? {
        guard case .partitioned(let key) = table.kind else { return nil }
        let leaves = schema.tables.filter { $0.partition?.parent == table.name }
        let limits = leaves.map { leaf in leaf.partition.flatMap { bound($0.bound, key.elements) } }
        let spreads = isSpreading && leaves.count <= mostSpread && isPlain(key.elements, leaves, table, schema)
        let demands = leaves.map { PartitionRule.demands(of: $0, below: table, in: schema) }
        // The hash decides nothing where every partition asks for the same.
        if isFullHash(leaves), Set(demands).count == 1 {
            return demands[0].isEmpty ? nil : join(demands[0])
        }
        // Rows of no other partition: all that is left over.
        let hasDemands = spreads || demands.contains { !$0.isEmpty }
        let others = limits.compactMap { $0 }
        var ways: [Expression] = []
        for (i, leaf) in leaves.enumerated() {
            guard leaf.partition != nil else { continue }
            if let limit = limits[i] {
                ways.append(join([limit] + demands[i]))
            } else if hasDemands, !others.isEmpty {
                ways.append(join([.not(.or(others))] + demands[i]))
            } else if demands[i].isEmpty {
                // A default takes whatever the others don't.
                return nil
            } else {
                ways.append(join(demands[i]))
            }
        }
        return .or(ways)
    }

    private static let mostSpread = 32

    /// Columns as they are, and no ranges of texts.
    private static func isPlain(_ elements: [Expression], _ leaves: [Table], _ table: Table, _ schema: Schema) -> Bool {
        let isRange = leaves.contains { if case .range? = $0.partition?.bound { true } else { false } }
        return elements.allSatisfy { element in
            guard case .column(let name) = element, let column = table.column(name) else { return false }
            switch schema.baseKind(column.type.kind) {
            case .integer, .date, .timestamp, .uuid, .numeric: return true
            case .text, .character, .enumeration, .boolean: return !isRange
            default: return false
            }
        }
    }

    /// What a row of the topmost table must be like to lie in this partition.
    static func membership(of partition: QualifiedName, in schema: Schema) -> Expression? {
        var parts: [Expression] = []
        var at = schema.table(partition)
        while let table = at, let own = table.partition, let above = schema.table(own.parent),
            case .partitioned(let key) = above.kind
        {
            if let limit = bound(own.bound, key.elements) {
                parts.append(limit)
            } else {
                let others = schema.tables.filter { $0.partition?.parent == above.name }
                    .compactMap { $0.partition.flatMap { bound($0.bound, key.elements) } }
                if !others.isEmpty { parts.append(.not(.or(others))) }
            }
            at = above
        }
        return parts.isEmpty ? nil : join(parts)
    }

    /// The columns that decide whether a row lies in the partition, by the topmost table.
    static func keyColumns(above partition: QualifiedName, in schema: Schema) -> [(QualifiedName, [Identifier])] {
        guard let leaf = schema.table(partition), let root = schema.root(of: leaf) else { return [] }
        return membership(of: partition, in: schema).map { [(root, $0.columns)] } ?? []
    }

    /// What a partition asks beyond its bound: that one of its own partitions takes the row, and CHECKs of its own.
    private static func demands(of leaf: Table, below table: Table, in schema: Schema) -> [Expression] {
        var out: [Expression] = []
        if let deeper = condition(of: leaf, in: schema) { out.append(deeper) }
        let inherited = Set(table.checks.map(\.sql))
        return out + leaf.checks.filter { !inherited.contains($0.sql) }.map(\.expression)
    }

    private static func join(_ parts: [Expression]) -> Expression { parts.count == 1 ? parts[0] : .and(parts) }

    /// The rows of a partition; nil for the default one.
    private static func bound(_ bound: PartitionMembership.Bound, _ elements: [Expression]) -> Expression? {
        switch bound {
        case .list(let values):
            guard let column = elements.first else { return nil }
            let plain = values.filter { $0.withoutCasts != .literal(.null) }
            var either: [Expression] = plain.isEmpty ? [] : [.and([.not(.isNull(column)), .inList(column, plain)])]
            if plain.count < values.count { either.append(.isNull(column)) }
            return either.count == 1 ? either[0] : .or(either)
        case .range(let from, let to): return join(range(elements, from, to))
        case .hash(let modulus, let remainder):
            // Only the database's own hash tells.
            return .call(
                "satisfies_hash_partition",
                [.literal(.integer(Int64(modulus))), .literal(.integer(Int64(remainder)))] + elements)
        case .default: return nil
        }
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
        if let lower = side(elements, from, ">", ">=") { out.append(lower) }
        if let upper = side(elements, to, "<", "<") { out.append(upper) }
        return out
    }

    private static func side(
        _ elements: [Expression], _ bounds: [PartitionMembership.RangeBound], _ better: String, _ last: String
    ) -> Expression? {
        var ways: [Expression] = []
        var equal: [Expression] = []
        for (i, bound) in bounds.enumerated() where i < elements.count {
            switch bound {
            case .minValue:
                // Everything is above MINVALUE; nothing is below it.
                if better == ">" { ways.append(equal.isEmpty ? .literal(.boolean(true)) : .and(equal)) }
                return either(ways)
            case .maxValue:
                if better == "<" { ways.append(equal.isEmpty ? .literal(.boolean(true)) : .and(equal)) }
                return either(ways)
            case .value(let value):
                let isLast = i == bounds.count - 1
                let op = isLast ? last : better
                ways.append(
                    equal.isEmpty ? .binary(op, elements[i], value) : .and(equal + [.binary(op, elements[i], value)]))
                equal.append(.binary("=", elements[i], value))
            }
        }
        return either(ways)
    }

    private static func either(_ ways: [Expression]) -> Expression? {
        if ways.isEmpty { return .literal(.boolean(false)) }
        if ways.contains(.literal(.boolean(true))) { return nil }
        return ways.count == 1 ? ways[0] : .or(ways)
    }
}
