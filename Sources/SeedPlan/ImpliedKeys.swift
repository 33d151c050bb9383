import SeedSchema

/// References that no constraint declares, but without which children could find no parents.
///
/// A child with `tenant_id REFERENCES tenants (id)` and `(tenant_id, team_id) REFERENCES teams (tenant_id, id)` needs
/// teams whose `tenant_id` is some tenant's. Where `teams` itself doesn't say so, its rows are made as if it did. Such
/// keys lead the making of rows only: nothing is checked by them.
enum ImpliedKeys {
    static func added(to schema: Schema) -> Schema {
        var schema = schema
        var places: [QualifiedName: Int] = [:]
        for (t, table) in schema.tables.enumerated() { places[table.name] = t }
        // What is implied may imply more, one table further on.
        var todo = Array(schema.tables.indices)
        var rounds = 0
        while let t = todo.popLast(), rounds < 10_000 {
            rounds += 1
            for (parent, key) in implied(by: schema.tables[t]) {
                guard let p = places[parent], key.parent != parent, fits(key, schema.tables[p]),
                    let source = places[key.parent], !reaches(source, p, schema, places)
                else { continue }
                schema.tables[p].foreignKeys.append(key)
                todo.append(p)
            }
        }
        return schema
    }

    /// For each pair of the table's foreign keys of which one lies in the other: a key of the larger one's parent.
    private static func implied(by table: Table) -> [(QualifiedName, ForeignKey)] {
        var out: [(QualifiedName, ForeignKey)] = []
        for small in table.foreignKeys {
            for large in table.foreignKeys
            where large.columns.count > small.columns.count && large.parent != table.name {
                let columns = small.columns.compactMap { column in
                    large.columns.firstIndex(of: column).map { large.parentColumns[$0] }
                }
                guard columns.count == small.columns.count else { continue }
                out.append(
                    (
                        large.parent,
                        ForeignKey(
                            name: nil, columns: columns, parent: small.parent, parentColumns: small.parentColumns)
                    ))
            }
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

    private static func reaches(_ from: Int, _ to: Int, _ schema: Schema, _ places: [QualifiedName: Int]) -> Bool {
        var seen: Set<Int> = []
        var stack = [from]
        while let top = stack.popLast() {
            if top == to { return true }
            guard seen.insert(top).inserted else { continue }
            stack += schema.tables[top].foreignKeys.compactMap { places[$0.parent] }
        }
        return false
    }
}
