internal import CPgQuery
import SeedSchema

extension Interpreter {
    mutating func createTable(_ statement: PgQuery__CreateStmt) throws(Refusal) {
        let name = created(statement.relation)
        if let old = catalogue.names[name] {
            if statement.if_not_exists != 0 || old == .other { return }
            throw Refusal("relation \(name) already exists")
        }
        // Temporary tables end with the session.
        if text(statement.relation?.pointee.relpersistence) == "t" {
            catalogue.names[name] = .other
            return
        }
        var draft = TableDraft(name: name)
        try inheritColumns(statement, into: &draft)
        try addElements(nodes(statement.table_elts, statement.n_table_elts), to: &draft)
        // Constraints that the grammar already took apart from the columns.
        for node in nodes(statement.constraints, statement.n_constraints) {
            guard let node, node.kind == PG_QUERY__NODE__NODE_CONSTRAINT else { continue }
            try add(node.pointee.constraint.pointee, column: nil, to: &draft)
        }
        draft.setNotNull(source.notNullColumns)
        if let spec = statement.partspec { draft.relation.partitionKey = partitionKey(spec.pointee) }
        let id = catalogue.relations.count
        do throws(Refusal) {
            try finish(draft, as: id)
        } catch {
            removeTable(id)
            throw error
        }
    }

    /// Columns and CHECKs of parents and row types.
    private mutating func inheritColumns(
        _ statement: PgQuery__CreateStmt, into draft: inout TableDraft
    ) throws(Refusal) {
        if let typeName = statement.of_typename {
            guard case .composite(let name) = try type(typeName).kind, let composite = catalogue.composites[name] else {
                throw Refusal("no such row type")
            }
            draft.relation.columns = composite.attributes.map {
                RelationColumn(column: Column(name: $0.name, type: $0.type))
            }
        }
        for node in nodes(statement.inh_relations, statement.n_inh_relations) {
            guard let node, node.kind == PG_QUERY__NODE__NODE_RANGE_VAR else { continue }
            let parent = try table(node.pointee.range_var)
            catalogue[parent].hasChildren = true
            if let bound = statement.partbound {
                guard catalogue[parent].partitionKey != nil else {
                    throw Refusal("\(catalogue[parent].name) is not partitioned")
                }
                draft.relation.partition = (parent, self.bound(bound.pointee))
            } else {
                draft.relation.parents.append(parent)
            }
            merge(catalogue[parent], into: &draft.relation, isPartition: statement.partbound != nil)
        }
    }

    private func merge(_ parent: Relation, into relation: inout Relation, isPartition: Bool) {
        for inherited in parent.columns {
            var column = inherited.column
            // Neither identity nor comments are handed down.
            column.identity = nil
            if inherited.column.identity != nil { column.sequence = nil }
            column.comment = nil
            if let i = relation.columnIndex(column.name) {
                relation.columns[i].column.isNotNull = relation.columns[i].column.isNotNull || column.isNotNull
            } else {
                relation.columns.append(RelationColumn(column: column, isLocal: false))
            }
        }
        for check in parent.checks where !check.check.noInherit {
            if !relation.checks.contains(where: { $0.check.name == check.check.name }) {
                relation.checks.append(RelationCheck(check: check.check, isLocal: false))
            }
        }
    }

    private mutating func addElements(_ elements: NodeList, to draft: inout TableDraft) throws(Refusal) {
        for node in elements {
            guard let node else { continue }
            switch node.kind {
            case PG_QUERY__NODE__NODE_COLUMN_DEF: try addColumn(node.pointee.column_def.pointee, to: &draft)
            case PG_QUERY__NODE__NODE_CONSTRAINT:
                try add(node.pointee.constraint.pointee, column: nil, to: &draft)
            case PG_QUERY__NODE__NODE_TABLE_LIKE_CLAUSE:
                try copy(node.pointee.table_like_clause.pointee, to: &draft)
            default: break
            }
        }
    }

    /// `LIKE table INCLUDING …`
    private mutating func copy(_ like: PgQuery__TableLikeClause, to draft: inout TableDraft) throws(Refusal) {
        // Bits of TableLikeOption (src/include/nodes/parsenodes.h).
        func including(_ bit: UInt32) -> Bool { like.options & (1 << bit) != 0 }
        let original = catalogue[try table(like.relation)]
        for inherited in original.columns {
            let from = inherited.column
            var column = Column(name: from.name, type: from.type, isNotNull: from.isNotNull)
            column.collation = from.collation
            if including(0) { column.comment = from.comment }
            if including(3), from.identity == nil {
                column.defaultValue = from.defaultValue
                column.sequence = from.sequence
            }
            if including(4) { column.generated = from.generated }
            if including(5), from.identity != nil {
                column.identity = from.identity
                column.sequence = newSequence(for: column.name, of: &draft)
            }
            guard let at = draft.relation.columnIndex(column.name) else {
                draft.relation.columns.append(RelationColumn(column: column))
                continue
            }
            let inherited = draft.relation.columns[at]
            guard !inherited.isLocal, inherited.column.type == column.type else {
                throw Refusal("column \(column.name) specified more than once")
            }
            column.isNotNull = column.isNotNull || inherited.column.isNotNull
            if column.defaultValue == nil, column.identity == nil, column.generated == nil {
                column.defaultValue = inherited.column.defaultValue
                column.sequence = inherited.column.sequence
            }
            draft.relation.columns[at] = RelationColumn(column: column)
        }
        if including(2) {
            for check in original.checks {
                draft.checks.append(
                    CheckDraft(
                        name: check.check.name, expression: check.check.expression, sql: check.check.sql,
                        noInherit: check.check.noInherit))
            }
        }
        if including(6) {
            for key in original.keys {
                let parts = original.nameParts(of: key.name, key.elements.map(\.column))
                draft.keys.append(
                    KeyDraft(
                        name: nil, isPrimary: key.isPrimary, isConstraint: key.isConstraint, elements: key.elements,
                        collations: key.collations, predicate: key.predicate, nullsNotDistinct: key.nullsNotDistinct,
                        deferrability: key.deferrability, nameParts: parts))
            }
            for exclusion in original.exclusions {
                var copy = exclusion
                copy.name = nil
                let parts = original.nameParts(
                    of: exclusion.name,
                    exclusion.elements.map { if case .column(let column) = $0.expression { column } else { nil } })
                draft.exclusions.append(ExclusionDraft(constraint: copy, nameParts: parts))
            }
        }
        if including(0), draft.relation.comment == nil { draft.relation.comment = original.comment }
    }

    func partitionKey(_ spec: PgQuery__PartitionSpec) -> PartitionKey {
        let strategy: PartitionKey.Strategy =
            switch text(spec.strategy)?.lowercased() {
            case "l", "list": .list
            case "h", "hash": .hash
            default: .range
            }
        let elements = nodes(spec.part_params, spec.n_part_params).compactMap { node -> Expression? in
            guard let node, node.kind == PG_QUERY__NODE__NODE_PARTITION_ELEM else { return nil }
            let element = node.pointee.partition_elem.pointee
            if let name = text(element.name) { return .column(Identifier(name)) }
            return element.expr.map { expression($0) }
        }
        return PartitionKey(strategy: strategy, elements: elements)
    }

    func bound(_ spec: PgQuery__PartitionBoundSpec) -> PartitionMembership.Bound {
        if spec.is_default != 0 { return .default }
        switch text(spec.strategy)?.lowercased() {
        case "h", "hash": return .hash(modulus: Int(spec.modulus), remainder: Int(spec.remainder))
        case "l", "list":
            return .list(nodes(spec.listdatums, spec.n_listdatums).compactMap { $0.map { expression($0) } })
        default:
            return .range(
                from: rangeBounds(nodes(spec.lowerdatums, spec.n_lowerdatums)),
                to: rangeBounds(nodes(spec.upperdatums, spec.n_upperdatums)))
        }
    }

    /// MINVALUE and MAXVALUE are bare names in the tree.
    private func rangeBounds(_ list: NodeList) -> [PartitionMembership.RangeBound] {
        list.compactMap { node in
            guard let node else { return nil }
            switch expression(node) {
            case .column("minvalue"): return .minValue
            case .column("maxvalue"): return .maxValue
            case let value: return .value(value)
            }
        }
    }

    /// Puts the table into the catalogue, then what refers to it, in PostgreSQL's order.
    private mutating func finish(_ draft: TableDraft, as id: Int) throws(Refusal) {
        let name = draft.relation.name
        catalogue.relations.append(draft.relation)
        catalogue.names[name] = .table(id)
        catalogue.types.kinds[name] = .composite(name)
        own(draft.sequences, id)
        let isPartition = draft.relation.partition != nil
        // Named ones first: a chosen name keeps clear of all of them.
        let ordered = draft.checks.filter { $0.name != nil } + draft.checks.filter { $0.name == nil }
        for check in ordered { try add(check, to: id, onlyHere: true) }
        for key in Self.withoutRepetition(draft.keys) {
            // A key that the parent has, too, is the parent's.
            if isPartition, inheritsEquivalent(key, id) { continue }
            try add(key, to: id)
        }
        for exclusion in draft.exclusions { try add(exclusion, to: id) }
        for key in draft.foreignKeys { try add(key, to: id) }
        if let parent = draft.relation.partition?.parent { setInheritedNotNull(from: parent, to: id) }
    }

    /// Sequences of serial and identity columns belong to their columns.
    mutating func own(_ sequences: [(name: QualifiedName, column: Identifier)], _ id: Int) {
        for (name, column) in sequences {
            catalogue.names[name] = .sequence
            catalogue.sequenceOwners[name] = .init(table: id, column: column)
        }
    }

    private func inheritsEquivalent(_ key: KeyDraft, _ id: Int) -> Bool {
        guard key.isPrimary, let parent = catalogue[id].partition?.parent else { return false }
        return catalogue[parent].primaryKey != nil
    }

    private mutating func setInheritedNotNull(from parent: Int, to id: Int) {
        for column in catalogue[parent].columns where column.column.isNotNull {
            if let i = catalogue[id].columnIndex(column.column.name) {
                catalogue[id].columns[i].column.isNotNull = true
            }
        }
    }

    /// The primary key first; a UNIQUE that says the same as another key is made once.
    private static func withoutRepetition(_ keys: [KeyDraft]) -> [KeyDraft] {
        var out: [KeyDraft] = []
        for key in keys.filter(\.isPrimary) + keys.filter({ !$0.isPrimary }) {
            if key.isConstraint, let same = out.firstIndex(where: { $0.isConstraint && $0.isRedundant(with: key) }) {
                if out[same].name == nil { out[same].name = key.name }
            } else {
                out.append(key)
            }
        }
        return out
    }
}
