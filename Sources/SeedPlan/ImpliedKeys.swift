import SeedSchema

/// References that no constraint declares, but without which children could find no parents.
///
/// A child with `tenant_id REFERENCES tenants (id)` and `(tenant_id, team_id) REFERENCES teams (tenant_id, id)` needs
/// teams whose `tenant_id` is some tenant's. Where `teams` itself doesn't say so, its rows are made as if it did. Such
/// keys lead the making of rows only: nothing is checked by them.
enum ImpliedKeys {
    private struct Node: Hashable {
        var table: QualifiedName
        var column: Identifier
    }

    static func added(to schema: Schema) -> Schema {
        var schema = schema
        var places: [QualifiedName: Int] = [:]
        for (t, table) in schema.tables.enumerated() { places[table.name] = t }
        // Keys that lie in others say more than keys that only overlap.
        for overlap in [Overlap.inside, .apart, .inside] {
            // What is implied may imply more, one table further on.
            var todo = Array(schema.tables.indices)
            var rounds = 0
            while let t = todo.popLast(), rounds < 10_000 {
                rounds += 1
                for (parent, found) in implied(by: schema.tables[t], overlap) {
                    let key = ancestral(found, schema, places)
                    guard let p = places[parent], key.parent != parent, fits(key, schema.tables[p]),
                        places[key.parent] != nil, !wouldTurn(parent, key, schema, places)
                    else { continue }
                    schema.tables[p].foreignKeys.append(key)
                    todo.append(p)
                }
            }
        }
        return schema
    }

    private enum Overlap {
        /// One key lies in the other.
        case inside
        /// Each has columns of its own.
        case apart
    }

    /// For each pair of the table's foreign keys that share columns: a key of the larger one's parent to that of the
    /// one which lies in it; where none lies in the other, of one parent to the other.
    private static func implied(by table: Table, _ overlap: Overlap) -> [(QualifiedName, ForeignKey)] {
        var out: [(QualifiedName, ForeignKey)] = []
        for small in table.foreignKeys {
            for large in table.foreignKeys where large.parent != table.name && large.columns.count > 1 {
                let common = Set(small.columns).intersection(large.columns)
                guard !common.isEmpty, large.columns.count > common.count else { continue }
                switch overlap {
                case .inside: guard common.count == small.columns.count else { continue }
                case .apart:
                    guard common.count < small.columns.count, small.parent < large.parent, small.parent != table.name
                    else { continue }
                }
                func columns(of key: ForeignKey) -> [Identifier] {
                    zip(key.columns, key.parentColumns).filter { common.contains($0.0) }.sorted { $0.0 < $1.0 }.map(\.1)
                }
                out.append(
                    (
                        large.parent,
                        ForeignKey(
                            name: nil, columns: columns(of: large), parent: small.parent,
                            parentColumns: columns(of: small))
                    ))
            }
        }
        return out
    }

    /// The key of the table that the columns come from in the end: where the parent has them from an ancestor, the
    /// ancestor's.
    private static func ancestral(
        _ key: ForeignKey, _ schema: Schema, _ places: [QualifiedName: Int]
    ) -> ForeignKey {
        var out = key
        var seen: Set<QualifiedName> = [key.parent]
        while let place = places[out.parent],
            let up = schema.tables[place].foreignKeys.first(where: {
                $0.parent != out.parent && Set($0.columns) == Set(out.parentColumns)
            }), seen.insert(up.parent).inserted
        {
            out.parentColumns = out.parentColumns.compactMap { column in
                up.columns.firstIndex(of: column).map { up.parentColumns[$0] }
            }
            out.parent = up.parent
        }
        return out
    }

    /// The table has these columns, and none of them is in a key of the same size or smaller already.
    private static func fits(_ key: ForeignKey, _ table: Table) -> Bool {
        let own = Set(key.columns)
        return key.columns.allSatisfy { table.column($0)?.generated == nil && table.column($0) != nil }
            && !table.foreignKeys.contains { known in
                known.columns.count <= own.count && !own.isDisjoint(with: known.columns)
            }
    }

    /// The parent's values come from the child's themselves, so that the key would give no value at all.
    private static func wouldTurn(
        _ child: QualifiedName, _ key: ForeignKey, _ schema: Schema, _ places: [QualifiedName: Int]
    ) -> Bool {
        let own = Set(key.columns.map { Node(table: child, column: $0) })
        var seen: Set<Node> = []
        var stack = key.parentColumns.map { Node(table: key.parent, column: $0) }
        while let top = stack.popLast() {
            if own.contains(top) { return true }
            guard seen.insert(top).inserted, let place = places[top.table] else { continue }
            for key in schema.tables[place].foreignKeys {
                for (column, parent) in zip(key.columns, key.parentColumns) where column == top.column {
                    stack.append(Node(table: key.parent, column: parent))
                }
            }
        }
        return false
    }
}
