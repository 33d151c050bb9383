import SeedSchema

/// What is declared on single partitions, as the table above them must know it.
///
/// Rows go in by the topmost table. Foreign keys, unique keys and NOT NULLs of a partition bind all of its rows then: a
/// row that keeps them in every partition keeps them in its own. A foreign key to a partition is one to the topmost
/// table, narrowed to the rows that the partition takes.
struct PartitionKeys {
    private(set) var schema: Schema
    /// The partition that foreign keys of a table were declared to.
    private(set) var targets: [QualifiedName: [ForeignKey: QualifiedName]] = [:]

    init(_ schema: Schema) {
        self.schema = schema
        guard schema.tables.contains(where: { $0.partition != nil }) else { return }
        var places: [QualifiedName: Int] = [:]
        for (i, table) in schema.tables.enumerated() { places[table.name] = i }
        addCommonKeys(places)
        // Foreign keys of single partitions, by the topmost table.
        var ownKeys: [QualifiedName: Set<ForeignKey>] = [:]
        for leaf in schema.tables where leaf.partition != nil {
            guard let root = schema.root(of: leaf), let place = places[root] else { continue }
            for key in leaf.foreignKeys where !isCommon(key, of: leaf, root) {
                // Each partition references a table of its own: rows go to the first one.
                let rival = self.schema.tables[place].foreignKeys.contains {
                    $0.columns == key.columns && $0.parent != key.parent && ownKeys[root]?.contains($0) == true
                }
                if rival, let membership = PartitionRule.membership(of: leaf.name, in: schema) {
                    self.schema.tables[place].checks.append(
                        CheckConstraint(
                            name: "partitions", expression: .not(membership), sql: "NOT (\(PartitionRule.sql))"))
                    break
                }
                ownKeys[root, default: []].insert(key)
                let known = self.schema.tables[place].foreignKeys.contains {
                    $0.columns == key.columns && $0.parent == key.parent && $0.parentColumns == key.parentColumns
                }
                if !known { self.schema.tables[place].foreignKeys.append(key) }
            }
            for key in leaf.uniqueKeys
            where !self.schema.tables[place].uniqueKeys.contains(where: { $0.elements == key.elements }) {
                var key = key
                key.isPrimary = false
                self.schema.tables[place].uniqueKeys.append(key)
            }
            for column in leaf.columns where column.isNotNull {
                guard let at = self.schema.tables[place].columns.firstIndex(where: { $0.name == column.name }) else {
                    continue
                }
                self.schema.tables[place].columns[at].isNotNull = true
            }
        }
        for i in self.schema.tables.indices {
            for k in self.schema.tables[i].foreignKeys.indices {
                let key = self.schema.tables[i].foreignKeys[k]
                guard let parent = schema.table(key.parent), parent.partition != nil, let root = schema.root(of: parent)
                else { continue }
                self.schema.tables[i].foreignKeys[k].parent = root
                targets[self.schema.tables[i].name, default: [:]][self.schema.tables[i].foreignKeys[k]] = parent.name
            }
        }
    }
}

extension PartitionKeys {
    /// Partitions that reference the partitions of another table, each its counterpart: one foreign key between the
    /// topmost tables says the same, since the columns that lead to a partition are part of it.
    private mutating func addCommonKeys(_ places: [QualifiedName: Int]) {
        for leaf in schema.tables where leaf.partition != nil {
            guard let root = schema.root(of: leaf), let place = places[root] else { continue }
            for key in leaf.foreignKeys where isCommon(key, of: leaf, root) {
                guard let parent = schema.table(key.parent), let top = schema.root(of: parent) else { continue }
                var whole = key
                whole.parent = top
                let known = schema.tables[place].foreignKeys.contains {
                    $0.columns == whole.columns && $0.parent == top && $0.parentColumns == whole.parentColumns
                }
                if !known { schema.tables[place].foreignKeys.append(whole) }
            }
        }
    }

    /// The key leads from a partition to the one that takes the same values of the columns that it holds.
    private func isCommon(_ key: ForeignKey, of leaf: Table, _ root: QualifiedName) -> Bool {
        guard let parent = schema.table(key.parent), parent.partition != nil,
            let own = PartitionRule.membership(of: leaf.name, in: schema),
            let other = PartitionRule.membership(of: parent.name, in: schema)
        else { return false }
        let renamed = Dictionary(zip(key.columns, key.parentColumns), uniquingKeysWith: { first, _ in first })
        guard own.columns.allSatisfy({ renamed[$0] != nil }) else { return false }
        return own.substituting(renamed.mapValues { .column($0) }) == other
    }
}

extension Schema {
    /// The topmost table above a partition.
    func root(of table: Table) -> QualifiedName? {
        var at = table
        // No partition lies below itself; the limit is for catalogues that say so.
        for _ in 0..<64 {
            guard let up = at.partition?.parent else { return at.name }
            guard let next = self.table(up) else { return nil }
            at = next
        }
        return nil
    }
}
