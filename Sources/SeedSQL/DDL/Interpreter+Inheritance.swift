internal import CPgQuery
import SeedSchema

extension Interpreter {
    /// `ATTACH PARTITION`: what the table has in common with its parent becomes the parent's.
    mutating func attach(_ parent: Int, _ command: PgQuery__AlterTableCmd) throws(Refusal) {
        guard let node = command.def, node.kind == PG_QUERY__NODE__NODE_PARTITION_CMD else { return }
        let partition = node.pointee.partition_cmd.pointee
        let id = try table(partition.name)
        guard let bound = partition.bound, catalogue[parent].partitionKey != nil else {
            throw Refusal("\(catalogue[parent].name) is not partitioned")
        }
        guard id != parent, !catalogue.descendants(of: id).contains(parent) else {
            throw Refusal("\(catalogue[id].name) can't be its own partition")
        }
        catalogue[id].partition = (parent, self.bound(bound.pointee))
        catalogue[parent].hasChildren = true
        for column in catalogue[parent].columns where column.column.isNotNull {
            setNotNull([.column(column.column.name)], of: id)
        }
        for check in catalogue[parent].checks where !check.check.noInherit {
            if let at = catalogue[id].checks.firstIndex(where: { $0.check.name == check.check.name }) {
                catalogue[id].checks[at].isLocal = false
            }
        }
        for i in catalogue[id].columns.indices
        where catalogue[parent].columnIndex(catalogue[id].columns[i].column.name) != nil {
            catalogue[id].columns[i].isLocal = false
        }
        if let primary = catalogue[parent].primaryKey { setNotNull(primary.elements, of: id) }
    }

    mutating func detach(_ parent: Int, _ command: PgQuery__AlterTableCmd) throws(Refusal) {
        guard let node = command.def, node.kind == PG_QUERY__NODE__NODE_PARTITION_CMD else { return }
        let id = try table(node.pointee.partition_cmd.pointee.name)
        guard catalogue[id].partition?.parent == parent else { return }
        leave(id)
    }

    /// A partition stands alone again, with copies of all that was its parent's.
    mutating func leave(_ id: Int) {
        guard let parent = catalogue[id].partition?.parent else { return }
        catalogue[id].partition = nil
        for i in catalogue[id].checks.indices { catalogue[id].checks[i].isLocal = true }
        for i in catalogue[id].columns.indices { catalogue[id].columns[i].isLocal = true }
        for key in catalogue[parent].keys where !catalogue[id].keys.contains(where: { $0.says(key) }) {
            var copy = key
            let label = key.isPrimary ? "pkey" : key.isConstraint ? "key" : "idx"
            let parts = catalogue[parent].nameParts(of: key.name, key.elements.map(\.column))
            let part = key.isPrimary ? nil : ConstraintNames.columnsPart(parts)
            let name = catalogue.chooseRelationName(
                catalogue[id].name, part, label, isConstraint: key.isConstraint)
            copy.name = name
            catalogue.names[QualifiedName(schema: catalogue[id].name.schema, name: name)] = .index(table: id)
            catalogue[id].keys.append(copy)
        }
        for key in catalogue[parent].foreignKeys where !catalogue[id].foreignKeys.contains(where: { $0.says(key) }) {
            catalogue[id].foreignKeys.append(key)
        }
    }

    /// `INHERIT parent`
    mutating func addParent(_ id: Int, _ command: PgQuery__AlterTableCmd) throws(Refusal) {
        guard let node = command.def, node.kind == PG_QUERY__NODE__NODE_RANGE_VAR else { return }
        let parent = try table(node.pointee.range_var)
        guard id != parent, !catalogue.descendants(of: id).contains(parent) else {
            throw Refusal("\(catalogue[id].name) can't inherit from itself")
        }
        guard !catalogue[id].parents.contains(parent) else { throw Refusal("inherited twice") }
        catalogue[id].parents.append(parent)
        catalogue[parent].hasChildren = true
    }

    /// `NO INHERIT parent`: what was inherited becomes the table's own.
    mutating func dropParent(_ id: Int, _ command: PgQuery__AlterTableCmd) throws(Refusal) {
        guard let node = command.def, node.kind == PG_QUERY__NODE__NODE_RANGE_VAR else { return }
        let parent = try table(node.pointee.range_var)
        catalogue[id].parents.removeAll { $0 == parent }
        guard catalogue[id].parents.isEmpty else { return }
        for i in catalogue[id].checks.indices { catalogue[id].checks[i].isLocal = true }
        for i in catalogue[id].columns.indices { catalogue[id].columns[i].isLocal = true }
    }
}

extension UniqueKey.Element {
    /// The column, where it is a plain one.
    var column: Identifier? { if case .column(let name) = self { name } else { nil } }
}

extension UniqueKey {
    /// The same demand on rows, whatever its name.
    func says(_ other: UniqueKey) -> Bool {
        var renamed = other
        renamed.name = name
        return renamed == self
    }
}

extension RelationForeignKey {
    /// The same demand on rows, whatever its name.
    func says(_ other: RelationForeignKey) -> Bool {
        parent == other.parent && key.columns == other.key.columns && key.parentColumns == other.key.parentColumns
            && key.match == other.key.match && key.onDelete == other.key.onDelete
            && key.onUpdate == other.key.onUpdate && key.deferrability == other.key.deferrability
    }
}
