import SeedSchema

extension Catalogue {
    /// The catalogue as facts.
    func schema() -> Schema {
        var owned: [Int: [Identifier: QualifiedName]] = [:]
        for (sequence, owner) in sequenceOwners {
            let other = owned[owner.table]?[owner.column]
            owned[owner.table, default: [:]][owner.column] = other.map { min($0, sequence) } ?? sequence
        }
        var schema = Schema(
            dialect: .postgres, tables: liveTables.map { table($0, owned[$0] ?? [:]) }, enums: enums, domains: domains,
            composites: composites)
        for name in schema.domains.keys {
            schema.domains[name]?.checks.sort { ($0.name?.name ?? "") < ($1.name?.name ?? "") }
        }
        addRowTypes(to: &schema)
        schema.normalize()
        return schema
    }

    /// A table's row type that a column has is a composite of the table's columns.
    private func addRowTypes(to schema: inout Schema) {
        var waiting = schema.tables.flatMap { $0.columns.map(\.type.kind) }
        waiting += schema.composites.values.flatMap { $0.attributes.map(\.type.kind) }
        waiting += schema.domains.values.map(\.base.kind)
        while let kind = waiting.popLast() {
            switch kind {
            case .array(let element, _): waiting.append(element)
            case .composite(let name) where schema.composites[name] == nil:
                guard let id = table(name) else { continue }
                let columns = self[id].columns.map(\.column)
                schema.composites[name] = CompositeType(
                    name: name, attributes: columns.map { .init(name: $0.name, type: $0.type) })
                waiting += columns.map(\.type.kind)
            default: break
            }
        }
    }

    private func table(_ id: Int, _ ownedSequences: [Identifier: QualifiedName]) -> Table {
        let relation = self[id]
        var table = Table(name: relation.name)
        table.kind = relation.partitionKey.map { .partitioned($0) } ?? .ordinary
        table.inherits = relation.parents.map { self[$0].name }
        table.columns = relation.columns.map { entry in
            var column = entry.column
            column.sequence = column.sequence ?? ownedSequences[column.name]
            return column
        }
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

    /// A row must satisfy one of the permissive policies and all of the restrictive ones; with no permissive policy
    /// nothing is let in. Which roles a policy is for is not asked: the role is not known.
    private func rowSecurity(of relation: Relation) -> RowSecurity {
        let policies = relation.policies.filter { $0.command != .other }.sorted { $0.name < $1.name }
        func check(_ policy: Policy) -> CheckConstraint {
            policy.withCheck ?? policy.using
                ?? CheckConstraint(name: policy.name, expression: .literal(.boolean(true)), sql: "true")
        }
        let allowing = policies.filter(\.isPermissive).map(check)
        let first =
            switch allowing.count {
            case 0: CheckConstraint(name: nil, expression: .literal(.boolean(false)), sql: "false")
            case 1: allowing[0]
            default:
                CheckConstraint(
                    name: nil, expression: .disjunction(allowing.map(\.expression)),
                    sql: allowing.map { "(\($0.sql))" }.joined(separator: " OR "))
            }
        let checks = [first] + policies.filter { !$0.isPermissive }.map(check)
        return RowSecurity(isForced: relation.forcesRowSecurity, isBinding: false, insertChecks: checks)
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
