internal import CPgQuery
import SeedSchema

extension Interpreter {
    mutating func drop(_ statement: PgQuery__DropStmt) {
        for node in nodes(statement.objects, statement.n_objects) {
            guard let node else { continue }
            let parts = node.typeOrObjectNames
            guard !parts.isEmpty else { continue }
            let cascades = statement.behavior == PG_QUERY__DROP_BEHAVIOR__DROP_CASCADE
            switch statement.remove_type {
            case PG_QUERY__OBJECT_TYPE__OBJECT_TABLE, PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_TABLE,
                PG_QUERY__OBJECT_TYPE__OBJECT_VIEW, PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW,
                PG_QUERY__OBJECT_TYPE__OBJECT_INDEX, PG_QUERY__OBJECT_TYPE__OBJECT_SEQUENCE:
                dropRelation(existing(parts), cascades: cascades)
            case PG_QUERY__OBJECT_TYPE__OBJECT_TYPE, PG_QUERY__OBJECT_TYPE__OBJECT_DOMAIN:
                let name = catalogue.types.resolve(
                    schema: parts.count > 1 ? parts[parts.count - 2] : nil, parts.last ?? "")
                dropType(name, cascades: cascades)
            case PG_QUERY__OBJECT_TYPE__OBJECT_TRIGGER, PG_QUERY__OBJECT_TYPE__OBJECT_POLICY:
                let name = Identifier(parts.last ?? "")
                guard let id = catalogue.table(existing(parts.dropLast())) else { continue }
                if statement.remove_type == PG_QUERY__OBJECT_TYPE__OBJECT_POLICY {
                    catalogue[id].policies.removeAll { $0.name == name }
                } else {
                    for table in [id] + catalogue.descendants(of: id) {
                        catalogue[table].triggers.removeAll { $0.trigger.name == name }
                    }
                }
            case PG_QUERY__OBJECT_TYPE__OBJECT_SCHEMA:
                dropSchema(Identifier(parts.last ?? ""), cascades: cascades)
            default: break
            }
        }
    }

    private mutating func dropRelation(_ name: QualifiedName, cascades: Bool) {
        switch catalogue.names[name] {
        case .table(let id):
            let dependents = catalogue.descendants(of: id)
            let partitions = dependents.filter { catalogue[$0].partition != nil }
            let heirs = dependents.filter { catalogue[$0].partition == nil }
            // Without CASCADE, PostgreSQL refuses while others depend on the table.
            if !cascades, !heirs.isEmpty || isReferenced([id] + partitions) || isUsed(asType: name) { return }
            for table in [id] + dependents { removeTable(table) }
            removeColumns(ofType: name)
        case .index(let id):
            if let key = catalogue[id].keys.first(where: { $0.name == name.name }) {
                // The index of a constraint goes with the constraint only.
                if !key.isConstraint { removeKey(key, of: id) }
            } else if !catalogue[id].exclusions.contains(where: { $0.name == name.name }) {
                catalogue.names[name] = nil
            }
        case .sequence:
            let users = catalogue.liveTables.filter { id in
                catalogue[id].columns.contains { $0.column.sequence == name }
            }
            if !cascades, !users.isEmpty { return }
            catalogue.names[name] = nil
            catalogue.sequenceOwners[name] = nil
            for id in users {
                for i in catalogue[id].columns.indices where catalogue[id].columns[i].column.sequence == name {
                    catalogue[id].columns[i].column.sequence = nil
                    catalogue[id].columns[i].column.defaultValue = nil
                }
            }
        case .other: catalogue.names[name] = nil
        case nil: break
        }
    }

    /// Whether tables outside refer to one of these.
    private func isReferenced(_ ids: [Int]) -> Bool {
        catalogue.liveTables.contains { table in
            !ids.contains(table) && catalogue[table].foreignKeys.contains { ids.contains($0.parent) }
        }
    }

    /// Removes a table with its indexes, sequences and row type, and the foreign keys to it.
    mutating func removeTable(_ id: Int) {
        guard catalogue.relations.indices.contains(id), let relation = catalogue.relations[id] else { return }
        catalogue.relations[id] = nil
        catalogue.types.kinds[relation.name] = nil
        for (name, entry) in catalogue.names where entry == .table(id) || entry == .index(table: id) {
            catalogue.names[name] = nil
        }
        for (sequence, owner) in catalogue.sequenceOwners where owner.table == id {
            catalogue.sequenceOwners[sequence] = nil
            catalogue.names[sequence] = nil
        }
        for table in catalogue.liveTables where !catalogue[table].foreignKeys.isEmpty {
            catalogue[table].foreignKeys.removeAll { $0.parent == id }
        }
    }

    // MARK: Types

    private func isUsed(asType name: QualifiedName) -> Bool {
        catalogue.liveTables.contains { id in
            catalogue[id].name != name && catalogue[id].columns.contains { $0.column.type.kind.mentions(name) }
        }
    }

    private mutating func dropType(_ name: QualifiedName, cascades: Bool) {
        if !cascades, isUsed(asType: name) { return }
        catalogue.types.kinds[name] = nil
        catalogue.enums[name] = nil
        catalogue.domains[name] = nil
        catalogue.composites[name] = nil
        removeColumns(ofType: name)
        for other in catalogue.domains.keys where catalogue.domains[other]?.base.kind.mentions(name) == true {
            dropType(other, cascades: true)
        }
    }

    private mutating func removeColumns(ofType name: QualifiedName) {
        for id in catalogue.liveTables {
            for column in catalogue[id].columns.map(\.column) where column.type.kind.mentions(name) {
                removeColumn(column.name, of: id)
            }
        }
    }

    // MARK: Schemas

    private mutating func dropSchema(_ schema: Identifier, cascades: Bool) {
        let inside = catalogue.names.keys.filter { $0.schema == schema }.sorted()
        let types = catalogue.types.kinds.keys.filter { $0.schema == schema }.sorted()
        if !cascades, !inside.isEmpty || !types.isEmpty { return }
        for name in inside { dropRelation(name, cascades: true) }
        for name in types { dropType(name, cascades: true) }
        catalogue.schemas.remove(schema)
    }
}

extension TypeKind {
    /// Whether the type is, or is made of, that one.
    fileprivate func mentions(_ name: QualifiedName) -> Bool {
        switch self {
        case .enumeration(name), .domain(name), .composite(name): true
        case .array(let inner, _), .range(let inner), .multirange(let inner): inner.mentions(name)
        default: false
        }
    }
}
