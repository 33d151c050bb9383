internal import CPgQuery
import SeedSchema

extension Interpreter {
    mutating func alterTable(_ statement: PgQuery__AlterTableStmt) throws(Refusal) {
        let commands = nodes(statement.cmds, statement.n_cmds).compactMap { node -> PgQuery__AlterTableCmd? in
            guard let node, node.kind == PG_QUERY__NODE__NODE_ALTER_TABLE_CMD else { return nil }
            return node.pointee.alter_table_cmd.pointee
        }
        let name = existing(statement.relation)
        switch statement.objtype {
        case PG_QUERY__OBJECT_TYPE__OBJECT_TYPE:
            try alterComposite(name, commands)
        case PG_QUERY__OBJECT_TYPE__OBJECT_TABLE:
            guard let id = catalogue.table(name) else {
                if statement.missing_ok != 0 || catalogue.names[name] != nil { return }
                throw Refusal("no table \(name)")
            }
            // ALTER TABLE ONLY leaves the children as they are.
            let onlyHere = statement.relation?.pointee.inh == 0
            for command in commands { try alter(id, command, onlyHere: onlyHere) }
        default: break
        }
    }

    private mutating func alter(_ id: Int, _ command: PgQuery__AlterTableCmd, onlyHere: Bool) throws(Refusal) {
        switch command.subtype {
        case PG_QUERY__ALTER_TABLE_TYPE__AT_AddColumn: try addColumn(id, command, onlyHere: onlyHere)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_DropColumn: try dropColumn(id, command, onlyHere: onlyHere)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_AddConstraint: try addConstraint(id, command, onlyHere: onlyHere)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_DropConstraint: try dropConstraint(id, command)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterConstraint: alterConstraint(id, command)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_ValidateConstraint: validateConstraint(id, command)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_AttachPartition: try attach(id, command)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_DetachPartition, PG_QUERY__ALTER_TABLE_TYPE__AT_DetachPartitionFinalize:
            try detach(id, command)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_AddInherit: try addParent(id, command)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_DropInherit: try dropParent(id, command)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableTrig, PG_QUERY__ALTER_TABLE_TYPE__AT_EnableAlwaysTrig:
            enableTriggers(id, text(command.name), true)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableTrig, PG_QUERY__ALTER_TABLE_TYPE__AT_EnableReplicaTrig:
            enableTriggers(id, text(command.name), false)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableTrigAll, PG_QUERY__ALTER_TABLE_TYPE__AT_EnableTrigUser:
            enableTriggers(id, nil, true)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableTrigAll, PG_QUERY__ALTER_TABLE_TYPE__AT_DisableTrigUser:
            enableTriggers(id, nil, false)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_EnableRowSecurity: catalogue[id].rowSecurity = true
        case PG_QUERY__ALTER_TABLE_TYPE__AT_DisableRowSecurity: catalogue[id].rowSecurity = false
        case PG_QUERY__ALTER_TABLE_TYPE__AT_ForceRowSecurity: catalogue[id].forcesRowSecurity = true
        case PG_QUERY__ALTER_TABLE_TYPE__AT_NoForceRowSecurity: catalogue[id].forcesRowSecurity = false
        default: try alterColumn(id, command, onlyHere: onlyHere)
        }
    }

    // MARK: Columns

    private mutating func addColumn(
        _ id: Int, _ command: PgQuery__AlterTableCmd, onlyHere: Bool
    ) throws(Refusal) {
        guard let node = command.def, node.kind == PG_QUERY__NODE__NODE_COLUMN_DEF else { return }
        let definition = node.pointee.column_def.pointee
        let name = Identifier(text(definition.colname) ?? "")
        if catalogue[id].columnIndex(name) != nil {
            if command.missing_ok != 0 { return }
            throw Refusal("column \(name) of \(catalogue[id].name) already exists")
        }
        var draft = TableDraft(name: catalogue[id].name)
        draft.relation.columns = catalogue[id].columns
        try addColumn(definition, to: &draft)
        catalogue[id].columns = draft.relation.columns
        own(draft.sequences, id)
        if !onlyHere, var column = draft.relation.columns.last {
            column.isLocal = false
            for child in catalogue.descendants(of: id) where catalogue[child].columnIndex(name) == nil {
                catalogue[child].columns.append(column)
            }
        }
        for check in draft.checks { try add(check, to: id, onlyHere: onlyHere) }
        for key in draft.keys { try add(key, to: id) }
        for exclusion in draft.exclusions { try add(exclusion, to: id) }
        for key in draft.foreignKeys { try add(key, to: id) }
    }

    private mutating func dropColumn(
        _ id: Int, _ command: PgQuery__AlterTableCmd, onlyHere: Bool
    ) throws(Refusal) {
        let name = Identifier(text(command.name) ?? "")
        guard catalogue[id].columnIndex(name) != nil else {
            if command.missing_ok != 0 { return }
            throw Refusal("no column \(name) in \(catalogue[id].name)")
        }
        removeColumn(name, of: id)
        for child in catalogue.descendants(of: id) {
            guard let at = catalogue[child].columnIndex(name) else { continue }
            if onlyHere {
                catalogue[child].columns[at].isLocal = true
            } else if !catalogue[child].columns[at].isLocal {
                removeColumn(name, of: child)
            }
        }
    }

    /// Removes a column with every constraint that reads it.
    mutating func removeColumn(_ name: Identifier, of id: Int) {
        let schema = catalogue[id].name.schema
        func reads(_ expression: Expression?) -> Bool { expression?.columns.contains(name) == true }
        let keys = catalogue[id].keys.filter { key in
            reads(key.predicate)
                || key.elements.contains {
                    switch $0 {
                    case .column(let column): column == name
                    case .expression(let expression): reads(expression)
                    }
                }
        }
        for key in keys { removeKey(key, of: id) }
        for exclusion in catalogue[id].exclusions
        where reads(exclusion.predicate) || exclusion.elements.contains(where: { reads($0.expression) }) {
            if let name = exclusion.name { catalogue.names[QualifiedName(schema: schema, name: name)] = nil }
            catalogue[id].exclusions.removeAll { $0 == exclusion }
        }
        catalogue[id].foreignKeys.removeAll { $0.key.columns.contains(name) }
        catalogue[id].checks.removeAll { reads($0.check.expression) }
        catalogue[id].columns.removeAll { $0.column.name == name || reads($0.column.generated?.expression) }
        for (sequence, owner) in catalogue.sequenceOwners where owner.table == id && owner.column == name {
            catalogue.sequenceOwners[sequence] = nil
            catalogue.names[sequence] = nil
        }
    }

    /// Removes a key, its index and the foreign keys that need it.
    mutating func removeKey(_ key: UniqueKey, of id: Int) {
        if let name = key.name {
            catalogue.names[QualifiedName(schema: catalogue[id].name.schema, name: name)] = nil
        }
        catalogue[id].keys.removeAll { $0 == key }
        guard let columns = key.plainColumns, key.predicate == nil else { return }
        let stillThere = catalogue[id].keys.contains { other in
            guard other.predicate == nil, let own = other.plainColumns else { return false }
            return Set(own) == Set(columns)
        }
        if stillThere { return }
        for table in catalogue.liveTables where !catalogue[table].foreignKeys.isEmpty {
            catalogue[table].foreignKeys.removeAll { $0.parent == id && Set($0.key.parentColumns) == Set(columns) }
        }
    }

    // MARK: Constraints

    private mutating func addConstraint(
        _ id: Int, _ command: PgQuery__AlterTableCmd, onlyHere: Bool
    ) throws(Refusal) {
        guard let node = command.def, node.kind == PG_QUERY__NODE__NODE_CONSTRAINT else { return }
        let constraint = node.pointee.constraint.pointee
        if let index = text(constraint.indexname) {
            return try adopt(Identifier(index), constraint, id)
        }
        var draft = TableDraft(name: catalogue[id].name)
        try add(constraint, column: nil, to: &draft)
        for check in draft.checks { try add(check, to: id, onlyHere: onlyHere) }
        for key in draft.keys { try add(key, to: id) }
        for exclusion in draft.exclusions { try add(exclusion, to: id) }
        for key in draft.foreignKeys { try add(key, to: id) }
    }

    /// `ADD CONSTRAINT name UNIQUE|PRIMARY KEY USING INDEX index`: the index takes the constraint's name.
    private mutating func adopt(
        _ index: Identifier, _ constraint: PgQuery__Constraint, _ id: Int
    ) throws(Refusal) {
        let schema = catalogue[id].name.schema
        guard let at = catalogue[id].keys.firstIndex(where: { $0.name == index && !$0.isConstraint }) else {
            throw Refusal("no unique index \(index) on \(catalogue[id].name)")
        }
        let isPrimary = constraint.contype == PG_QUERY__CONSTR_TYPE__CONSTR_PRIMARY
        if isPrimary, catalogue[id].primaryKey != nil { throw Refusal("\(catalogue[id].name) has a primary key") }
        let name = text(constraint.conname).map { Identifier($0) } ?? index
        catalogue.names[QualifiedName(schema: schema, name: index)] = nil
        catalogue.names[QualifiedName(schema: schema, name: name)] = .index(table: id)
        catalogue[id].nameParts[name] = catalogue[id].nameParts.removeValue(forKey: index)
        catalogue[id].keys[at].name = name
        catalogue[id].keys[at].isConstraint = true
        catalogue[id].keys[at].isPrimary = isPrimary
        catalogue[id].keys[at].deferrability = deferrability(constraint)
        let elements = catalogue[id].keys[at].elements
        if isPrimary { setNotNull(elements, of: id) }
    }

    private mutating func dropConstraint(_ id: Int, _ command: PgQuery__AlterTableCmd) throws(Refusal) {
        let name = Identifier(text(command.name) ?? "")
        guard catalogue[id].constraintNames.contains(name) else {
            if command.missing_ok != 0 { return }
            throw Refusal("no constraint \(name) on \(catalogue[id].name)")
        }
        if let key = catalogue[id].keys.first(where: { $0.name == name && $0.isConstraint }) { removeKey(key, of: id) }
        catalogue[id].foreignKeys.removeAll { $0.key.name == name }
        if catalogue[id].exclusions.contains(where: { $0.name == name }) {
            catalogue[id].exclusions.removeAll { $0.name == name }
            catalogue.names[QualifiedName(schema: catalogue[id].name.schema, name: name)] = nil
        }
        if catalogue[id].checks.contains(where: { $0.check.name == name }) {
            catalogue[id].checks.removeAll { $0.check.name == name }
            for child in catalogue.descendants(of: id) {
                catalogue[child].checks.removeAll { $0.check.name == name && !$0.isLocal }
            }
        }
    }

    private mutating func alterConstraint(_ id: Int, _ command: PgQuery__AlterTableCmd) {
        guard let node = command.def, node.kind == PG_QUERY__NODE__NODE_CONSTRAINT else { return }
        let constraint = node.pointee.constraint.pointee
        let name = text(constraint.conname).map { Identifier($0) }
        guard let at = catalogue[id].foreignKeys.firstIndex(where: { $0.key.name == name }) else { return }
        catalogue[id].foreignKeys[at].key.deferrability = deferrability(constraint)
    }

    private mutating func validateConstraint(_ id: Int, _ command: PgQuery__AlterTableCmd) {
        let name = text(command.name).map { Identifier($0) }
        if let at = catalogue[id].foreignKeys.firstIndex(where: { $0.key.name == name }) {
            catalogue[id].foreignKeys[at].key.isValidated = true
        }
        for table in [id] + catalogue.descendants(of: id) {
            if let at = catalogue[table].checks.firstIndex(where: { $0.check.name == name }) {
                catalogue[table].checks[at].check.isValidated = true
            }
        }
    }

    private mutating func enableTriggers(_ id: Int, _ name: String?, _ enabled: Bool) {
        for table in [id] + catalogue.descendants(of: id) {
            for i in catalogue[table].triggers.indices
            where name == nil || catalogue[table].triggers[i].trigger.name.name == name {
                catalogue[table].triggers[i].isEnabled = enabled
            }
        }
    }
}
