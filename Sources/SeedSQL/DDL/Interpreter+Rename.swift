internal import CPgQuery
import SeedSchema

extension Interpreter {
    mutating func rename(_ statement: PgQuery__RenameStmt) throws(Refusal) {
        guard let newName = text(statement.newname).map({ Identifier($0) }) else { return }
        let name = statement.relation == nil ? QualifiedName(nil, "") : existing(statement.relation)
        let part = text(statement.subname).map { Identifier($0) }
        let objectParts = statement.object?.typeOrObjectNames ?? []
        switch statement.rename_type {
        case PG_QUERY__OBJECT_TYPE__OBJECT_TABLE, PG_QUERY__OBJECT_TYPE__OBJECT_INDEX,
            PG_QUERY__OBJECT_TYPE__OBJECT_SEQUENCE, PG_QUERY__OBJECT_TYPE__OBJECT_VIEW,
            PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW, PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_TABLE:
            // An index that is not unique is not known here.
            let isIndex = statement.rename_type == PG_QUERY__OBJECT_TYPE__OBJECT_INDEX
            try move(
                name, to: QualifiedName(schema: name.schema, name: newName),
                missingIsFine: isIndex || statement.missing_ok != 0)
        case PG_QUERY__OBJECT_TYPE__OBJECT_COLUMN:
            guard let part, let id = catalogue.table(name) else { return }
            try renameColumn(part, to: newName, of: id)
        case PG_QUERY__OBJECT_TYPE__OBJECT_TABCONSTRAINT:
            guard let part, let id = catalogue.table(name) else { return }
            try renameConstraint(part, to: newName, of: id)
        case PG_QUERY__OBJECT_TYPE__OBJECT_TRIGGER:
            guard let id = catalogue.table(name) else { return }
            for i in catalogue[id].triggers.indices where catalogue[id].triggers[i].trigger.name == part {
                catalogue[id].triggers[i].trigger.name = newName
            }
        case PG_QUERY__OBJECT_TYPE__OBJECT_POLICY:
            guard let id = catalogue.table(name) else { return }
            for i in catalogue[id].policies.indices where catalogue[id].policies[i].name == part {
                catalogue[id].policies[i].name = newName
            }
        case PG_QUERY__OBJECT_TYPE__OBJECT_TYPE, PG_QUERY__OBJECT_TYPE__OBJECT_DOMAIN:
            let old = catalogue.types.resolve(
                schema: objectParts.count > 1 ? objectParts[objectParts.count - 2] : nil, objectParts.last ?? "")
            moveType(old, to: QualifiedName(schema: old.schema, name: newName))
        case PG_QUERY__OBJECT_TYPE__OBJECT_ATTRIBUTE:
            guard let part, let at = catalogue.composites[name]?.attributes.firstIndex(where: { $0.name == part })
            else {
                return
            }
            catalogue.composites[name]?.attributes[at].name = newName
        case PG_QUERY__OBJECT_TYPE__OBJECT_DOMCONSTRAINT:
            let old = catalogue.types.resolve(
                schema: objectParts.count > 1 ? objectParts[objectParts.count - 2] : nil, objectParts.last ?? "")
            guard let at = catalogue.domains[old]?.checks.firstIndex(where: { $0.name == part }) else { return }
            catalogue.domains[old]?.checks[at].name = newName
        case PG_QUERY__OBJECT_TYPE__OBJECT_SCHEMA:
            if let part { renameSchema(part, to: newName) }
        default: break
        }
    }

    mutating func setSchema(_ statement: PgQuery__AlterObjectSchemaStmt) throws(Refusal) {
        guard let schema = text(statement.newschema).map({ Identifier($0) }) else { return }
        switch statement.object_type {
        case PG_QUERY__OBJECT_TYPE__OBJECT_TABLE, PG_QUERY__OBJECT_TYPE__OBJECT_SEQUENCE,
            PG_QUERY__OBJECT_TYPE__OBJECT_VIEW, PG_QUERY__OBJECT_TYPE__OBJECT_MATVIEW,
            PG_QUERY__OBJECT_TYPE__OBJECT_FOREIGN_TABLE:
            let name = existing(statement.relation)
            try move(name, to: QualifiedName(schema: schema, name: name.name), missingIsFine: statement.missing_ok != 0)
        case PG_QUERY__OBJECT_TYPE__OBJECT_TYPE, PG_QUERY__OBJECT_TYPE__OBJECT_DOMAIN:
            let parts = statement.object?.typeOrObjectNames ?? []
            let old = catalogue.types.resolve(schema: parts.count > 1 ? parts[parts.count - 2] : nil, parts.last ?? "")
            moveType(old, to: QualifiedName(schema: schema, name: old.name))
        default: break
        }
    }

    /// Gives a table, index, sequence or view another name or schema.
    private mutating func move(
        _ old: QualifiedName, to new: QualifiedName, missingIsFine: Bool
    ) throws(Refusal) {
        guard let entry = catalogue.names[old] else {
            if missingIsFine { return }
            throw Refusal("no relation \(old)")
        }
        guard catalogue.names[new] == nil else { throw Refusal("relation \(new) already exists") }
        catalogue.names[old] = nil
        catalogue.names[new] = entry
        switch entry {
        case .table(let id):
            catalogue[id].name = new
            moveType(old, to: new)
            guard old.schema != new.schema else { return }
            // Its indexes and the sequences of its columns go along.
            let indexes = catalogue[id].keys.compactMap(\.name) + catalogue[id].exclusions.compactMap(\.name)
            for index in indexes {
                catalogue.names[QualifiedName(schema: old.schema, name: index)] = nil
                catalogue.names[QualifiedName(schema: new.schema, name: index)] = .index(table: id)
            }
            for (sequence, owner) in catalogue.sequenceOwners where owner.table == id && sequence.schema == old.schema {
                moveSequence(sequence, to: QualifiedName(schema: new.schema, name: sequence.name))
            }
        case .index(let id):
            catalogue[id].nameParts[new.name] = catalogue[id].nameParts.removeValue(forKey: old.name)
            for i in catalogue[id].keys.indices where catalogue[id].keys[i].name == old.name {
                catalogue[id].keys[i].name = new.name
            }
            for i in catalogue[id].exclusions.indices where catalogue[id].exclusions[i].name == old.name {
                catalogue[id].exclusions[i].name = new.name
            }
        case .sequence: moveSequence(old, to: new)
        case .other: break
        }
    }

    /// Columns that draw from the sequence follow it; `nextval` is by number, and prints the new name.
    private mutating func moveSequence(_ old: QualifiedName, to new: QualifiedName) {
        catalogue.names[old] = nil
        catalogue.names[new] = .sequence
        catalogue.sequenceOwners[new] = catalogue.sequenceOwners.removeValue(forKey: old)
        for id in catalogue.liveTables {
            for i in catalogue[id].columns.indices where catalogue[id].columns[i].column.sequence == old {
                catalogue[id].columns[i].column.sequence = new
                if catalogue[id].columns[i].column.identity == nil {
                    catalogue[id].columns[i].column.defaultValue = Self.nextValue(of: new)
                }
            }
        }
    }

    /// Every column, attribute, domain and array of the type follows.
    private mutating func moveType(_ old: QualifiedName, to new: QualifiedName) {
        guard let kind = catalogue.types.kinds.removeValue(forKey: old) else { return }
        catalogue.types.kinds[new] = kind.renaming(old, to: new)
        if var type = catalogue.enums.removeValue(forKey: old) {
            type.name = new
            catalogue.enums[new] = type
        }
        if var type = catalogue.domains.removeValue(forKey: old) {
            type.name = new
            catalogue.domains[new] = type
        }
        if var type = catalogue.composites.removeValue(forKey: old) {
            type.name = new
            catalogue.composites[new] = type
        }
        for id in catalogue.liveTables {
            for i in catalogue[id].columns.indices { catalogue[id].columns[i].column.type.rename(old, to: new) }
        }
        for name in catalogue.domains.keys { catalogue.domains[name]?.base.rename(old, to: new) }
        for name in catalogue.composites.keys {
            for i in catalogue.composites[name]?.attributes.indices ?? 0..<0 {
                catalogue.composites[name]?.attributes[i].type.rename(old, to: new)
            }
        }
    }

    private mutating func renameSchema(_ old: Identifier, to new: Identifier) {
        catalogue.schemas.remove(old)
        catalogue.schemas.insert(new)
        for type in catalogue.types.kinds.keys.filter({ $0.schema == old }).sorted() {
            moveType(type, to: QualifiedName(schema: new, name: type.name))
        }
        for name in catalogue.names.keys.filter({ $0.schema == old }).sorted() {
            let moved = QualifiedName(schema: new, name: name.name)
            guard let entry = catalogue.names.removeValue(forKey: name) else { continue }
            catalogue.names[moved] = entry
            if case .table(let id) = entry { catalogue[id].name = moved }
            if case .sequence = entry { moveSequence(name, to: moved) }
        }
    }

    // MARK: Columns and constraints

    private mutating func renameColumn(_ old: Identifier, to new: Identifier, of id: Int) throws(Refusal) {
        guard catalogue[id].columnIndex(old) != nil else { throw Refusal("no column \(old) in \(catalogue[id].name)") }
        guard catalogue[id].columnIndex(new) == nil else {
            throw Refusal("column \(new) of \(catalogue[id].name) already exists")
        }
        let tables = [id] + catalogue.descendants(of: id)
        for table in tables { catalogue[table].renameColumn(old, to: new) }
        for (sequence, owner) in catalogue.sequenceOwners where owner.table == id && owner.column == old {
            catalogue.sequenceOwners[sequence]?.column = new
        }
        for child in catalogue.liveTables {
            for i in catalogue[child].foreignKeys.indices where tables.contains(catalogue[child].foreignKeys[i].parent)
            {
                catalogue[child].foreignKeys[i].key.parentColumns.replace(old, with: new)
            }
        }
    }

    private mutating func renameConstraint(
        _ old: Identifier, to new: Identifier, of id: Int
    ) throws(Refusal) {
        guard !catalogue[id].constraintNames.contains(new) else {
            throw Refusal("constraint \(new) of \(catalogue[id].name) already exists")
        }
        let schema = catalogue[id].name.schema
        let isIndex =
            catalogue[id].keys.contains { $0.name == old } || catalogue[id].exclusions.contains { $0.name == old }
        if isIndex {
            return try move(
                QualifiedName(schema: schema, name: old), to: QualifiedName(schema: schema, name: new),
                missingIsFine: false)
        }
        for i in catalogue[id].foreignKeys.indices where catalogue[id].foreignKeys[i].key.name == old {
            catalogue[id].foreignKeys[i].key.name = new
        }
        for table in [id] + catalogue.descendants(of: id) {
            for i in catalogue[table].checks.indices where catalogue[table].checks[i].check.name == old {
                catalogue[table].checks[i].check.name = new
            }
        }
    }
}

extension Relation {
    /// The column, and all that speaks of it, under the new name.
    fileprivate mutating func renameColumn(_ old: Identifier, to new: Identifier) {
        for i in columns.indices {
            if columns[i].column.name == old { columns[i].column.name = new }
            if let generated = columns[i].column.generated {
                columns[i].column.generated?.expression = generated.expression.renaming(column: old, to: new)
                columns[i].column.generated?.sql = generated.sql.renaming(column: old, to: new)
            }
        }
        for i in keys.indices {
            keys[i].elements = keys[i].elements.map {
                switch $0 {
                case .column(let name): .column(name == old ? new : name)
                case .expression(let expression): .expression(expression.renaming(column: old, to: new))
                }
            }
            keys[i].predicate = keys[i].predicate?.renaming(column: old, to: new)
        }
        for key in nameParts.keys { nameParts[key] = nameParts[key]?.map { $0 == old.name ? new.name : $0 } }
        for i in foreignKeys.indices { foreignKeys[i].key.columns.replace(old, with: new) }
        for i in checks.indices { checks[i].check.rename(old, to: new) }
        for i in exclusions.indices {
            for j in exclusions[i].elements.indices {
                exclusions[i].elements[j].expression = exclusions[i].elements[j].expression.renaming(
                    column: old, to: new)
            }
            exclusions[i].predicate = exclusions[i].predicate?.renaming(column: old, to: new)
        }
        for i in policies.indices {
            policies[i].using?.rename(old, to: new)
            policies[i].withCheck?.rename(old, to: new)
        }
        if let elements = partitionKey?.elements {
            partitionKey?.elements = elements.map { $0.renaming(column: old, to: new) }
        }
    }
}

extension CheckConstraint {
    fileprivate mutating func rename(_ old: Identifier, to new: Identifier) {
        guard expression.columns.contains(old) || sql.contains(old.name) else { return }
        expression = expression.renaming(column: old, to: new)
        sql = sql.renaming(column: old, to: new)
    }
}

extension Array where Element == Identifier {
    fileprivate mutating func replace(_ old: Identifier, with new: Identifier) {
        for i in indices where self[i] == old { self[i] = new }
    }
}

extension TypeKind {
    fileprivate func renaming(_ old: QualifiedName, to new: QualifiedName) -> TypeKind {
        switch self {
        case .enumeration(old): .enumeration(new)
        case .domain(old): .domain(new)
        case .composite(old): .composite(new)
        case .array(let element, let dimensions): .array(element.renaming(old, to: new), dimensions: dimensions)
        case .range(let subtype): .range(subtype.renaming(old, to: new))
        case .multirange(let subtype): .multirange(subtype.renaming(old, to: new))
        default: self
        }
    }
}

extension ColumnType {
    fileprivate mutating func rename(_ old: QualifiedName, to new: QualifiedName) {
        func spelled(_ name: QualifiedName) -> String {
            (name.schema.map { Keywords.quote($0.name) + "." } ?? "") + Keywords.quote(name.name.name)
        }
        let before = spelled(old)
        guard spelling == before || spelling == before + "[]" else {
            kind = kind.renaming(old, to: new)
            return
        }
        spelling = spelled(new) + spelling.dropFirst(before.count)
        kind = kind.renaming(old, to: new)
    }
}

extension UnsafeMutablePointer where Pointee == PgQuery__Node {
    /// The parts of the name of a type, domain or other object.
    var typeOrObjectNames: [String] {
        if kind == PG_QUERY__NODE__NODE_TYPE_NAME {
            let name = pointee.type_name.pointee
            return nodes(name.names, name.n_names).strings
        }
        return names
    }
}
