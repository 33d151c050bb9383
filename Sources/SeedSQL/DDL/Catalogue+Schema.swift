import SeedSchema

extension Catalogue {
    /// The catalogue as facts.
    func schema() -> Schema {
        var schema = Schema(
            dialect: .postgres, tables: liveTables.map { table($0) }, enums: enums, domains: domains,
            composites: composites)
        for name in schema.domains.keys {
            schema.domains[name]?.checks.sort { ($0.name?.name ?? "") < ($1.name?.name ?? "") }
        }
        schema.normalize()
        return schema
    }

    private func table(_ id: Int) -> Table {
        let relation = self[id]
        var table = Table(name: relation.name)
        table.kind = relation.partitionKey.map { .partitioned($0) } ?? .ordinary
        table.inherits = relation.parents.map { self[$0].name }
        table.columns = relation.columns.map(\.column)
        table.uniqueKeys = relation.keys
        table.foreignKeys = relation.foreignKeys.map { foreignKey in
            var key = foreignKey.key
            key.parent = self[foreignKey.parent].name
            return key
        }
        table.checks = relation.checks.map(\.check)
        table.exclusions = relation.exclusions
        table.triggers = relation.triggers.filter(\.isEnabled).map(\.trigger)
        table.comment = relation.comment
        if relation.rowSecurity { table.rowSecurity = rowSecurity(of: relation) }
        if let partition = relation.partition {
            table.partition = PartitionMembership(parent: self[partition.parent].name, bound: partition.bound)
            leaveOutInherited(id, from: &table)
        }
        return table
    }

    /// Permissive policies for INSERT: one of their expressions must hold.
    private func rowSecurity(of relation: Relation) -> RowSecurity {
        let checks = relation.policies.filter { $0.isPermissive && $0.command != .other }
            .compactMap { $0.withCheck ?? $0.using }
            .sorted { ($0.name?.name ?? "") < ($1.name?.name ?? "") }
        return RowSecurity(isForced: relation.forcesRowSecurity, insertChecks: checks)
    }

    /// What a partition has from its parents is the parents' (see `Table.partition`).
    private func leaveOutInherited(_ id: Int, from table: inout Table) {
        table.checks = self[id].checks.filter(\.isLocal).map(\.check)
        var above = self[id].partition?.parent
        var seen: Set<Int> = [id]
        while let parent = above, seen.insert(parent).inserted {
            let relation = self[parent]
            for key in relation.keys {
                if let at = table.uniqueKeys.firstIndex(where: { $0.says(key) }) { table.uniqueKeys.remove(at: at) }
            }
            for foreignKey in relation.foreignKeys {
                var key = foreignKey.key
                key.parent = self[foreignKey.parent].name
                if let at = table.foreignKeys.firstIndex(where: { $0.says(key) }) { table.foreignKeys.remove(at: at) }
            }
            for trigger in relation.triggers where trigger.isRowLevel {
                table.triggers.removeAll { $0.name == trigger.trigger.name }
            }
            above = relation.partition?.parent
        }
    }
}

extension ForeignKey {
    /// The same demand on rows, whatever its name.
    fileprivate func says(_ other: ForeignKey) -> Bool {
        var renamed = other
        renamed.name = name
        renamed.isValidated = isValidated
        return renamed == self
    }
}
