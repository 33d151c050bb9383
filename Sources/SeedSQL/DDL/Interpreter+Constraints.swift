internal import CPgQuery
import SeedSchema

extension Interpreter {
    /// A table constraint, or a column's own (`column` is then its only one).
    func add(_ constraint: PgQuery__Constraint, column: Identifier?, to draft: inout TableDraft) throws(Refusal) {
        switch constraint.contype {
        case PG_QUERY__CONSTR_TYPE__CONSTR_CHECK:
            if let check = check(constraint) { draft.checks.append(check) }
        case PG_QUERY__CONSTR_TYPE__CONSTR_PRIMARY, PG_QUERY__CONSTR_TYPE__CONSTR_UNIQUE:
            try draft.keys.append(key(constraint, column: column))
        case PG_QUERY__CONSTR_TYPE__CONSTR_FOREIGN:
            try draft.foreignKeys.append(foreignKey(constraint, column: column))
        case PG_QUERY__CONSTR_TYPE__CONSTR_EXCLUSION:
            draft.exclusions.append(exclusion(constraint))
        default: break
        }
    }

    func check(_ constraint: PgQuery__Constraint) -> CheckDraft? {
        guard let raw = constraint.raw_expr else { return nil }
        let sql = source.bracket(after: "check", from: Int(constraint.location)) ?? deparse(raw)
        return CheckDraft(
            name: text(constraint.conname).map { Identifier($0) }, expression: expression(raw), sql: sql,
            noInherit: constraint.is_no_inherit != 0, isValidated: constraint.skip_validation == 0)
    }

    func key(_ constraint: PgQuery__Constraint, column: Identifier?) throws(Refusal) -> KeyDraft {
        var columns = nodes(constraint.keys, constraint.n_keys).identifiers
        if columns.isEmpty, let column { columns = [column] }
        let included = nodes(constraint.including, constraint.n_including).strings
        return KeyDraft(
            name: text(constraint.conname).map { Identifier($0) },
            isPrimary: constraint.contype == PG_QUERY__CONSTR_TYPE__CONSTR_PRIMARY,
            elements: columns.map { .column($0) }, collations: columns.map { _ in nil }, predicate: nil,
            nullsNotDistinct: constraint.nulls_not_distinct != 0, deferrability: deferrability(constraint),
            nameParts: columns.map(\.name) + included)
    }

    func deferrability(_ constraint: PgQuery__Constraint) -> Deferrability {
        constraint.deferrable != 0 || constraint.initdeferred != 0
            ? .deferrable(initiallyDeferred: constraint.initdeferred != 0) : .notDeferrable
    }

    func foreignKey(_ constraint: PgQuery__Constraint, column: Identifier?) throws(Refusal) -> ForeignKeyDraft {
        var columns = nodes(constraint.fk_attrs, constraint.n_fk_attrs).identifiers
        if columns.isEmpty, let column { columns = [column] }
        let parent = existing(constraint.pktable)
        let key = ForeignKey(
            name: text(constraint.conname).map { Identifier($0) }, columns: columns, parent: parent,
            parentColumns: nodes(constraint.pk_attrs, constraint.n_pk_attrs).identifiers,
            match: text(constraint.fk_matchtype) == "f" ? .full : .simple,
            onDelete: action(constraint.fk_del_action), onUpdate: action(constraint.fk_upd_action),
            deferrability: deferrability(constraint), isValidated: constraint.skip_validation == 0)
        return ForeignKeyDraft(key: key, parent: parent)
    }

    private func action(_ letter: UnsafeMutablePointer<CChar>?) -> ForeignKey.Action {
        switch text(letter) {
        case "r": .restrict
        case "c": .cascade
        case "n": .setNull
        case "d": .setDefault
        default: .noAction
        }
    }

    func exclusion(_ constraint: PgQuery__Constraint) -> ExclusionDraft {
        var elements: [ExclusionConstraint.Element] = []
        var parts: [String] = []
        for pair in nodes(constraint.exclusions, constraint.n_exclusions) {
            guard let items = pair?.items, items.count == 2, let element = items[0],
                element.kind == PG_QUERY__NODE__NODE_INDEX_ELEM, let operatorName = items[1]?.names.last
            else { continue }
            let index = element.pointee.index_elem.pointee
            let value = text(index.name).map { Expression.column(Identifier($0)) } ?? index.expr.map { expression($0) }
            guard let value else { continue }
            elements.append(.init(expression: value, operator: operatorName))
            parts.append(indexColumnName(index, among: parts))
        }
        let constraint = ExclusionConstraint(
            name: text(constraint.conname).map { Identifier($0) },
            method: text(constraint.access_method) ?? "btree", elements: elements,
            predicate: constraint.where_clause.map { expression($0) }, deferrability: deferrability(constraint))
        return ExclusionDraft(constraint: constraint, nameParts: parts)
    }

    // MARK: Giving names and checking against the catalogue

    /// Adds a CHECK to the table and to its children.
    mutating func add(_ draft: CheckDraft, to id: Int, onlyHere: Bool) throws(Refusal) {
        let relation = catalogue[id]
        let columns = draft.expression.columns
        let name =
            draft.name
            ?? catalogue.chooseConstraintName(
                relation.name, columns.count == 1 ? columns[0].name : nil, "check",
                except: Set(relation.constraintNames))
        let check = CheckConstraint(
            name: name, expression: draft.expression, sql: draft.sql, noInherit: draft.noInherit,
            isValidated: draft.isValidated)
        if let old = relation.checks.firstIndex(where: { $0.check.name == name }) {
            // A child's own, the same as the inherited one.
            guard relation.checks[old].check.expression == check.expression else {
                throw Refusal("constraint \(name) of \(relation.name) already exists")
            }
            catalogue[id].checks[old].isLocal = true
            return
        }
        guard !relation.constraintNames.contains(name) else {
            throw Refusal("constraint \(name) of \(relation.name) already exists")
        }
        catalogue[id].checks.append(RelationCheck(check: check))
        if !draft.noInherit, !onlyHere { inherit(check, below: id) }
    }

    /// Gives a CHECK to all tables below.
    mutating func inherit(_ check: CheckConstraint, below id: Int) {
        for child in catalogue.descendants(of: id) {
            if !catalogue[child].checks.contains(where: { $0.check.name == check.name }) {
                catalogue[child].checks.append(RelationCheck(check: check, isLocal: false))
            }
        }
    }

    /// Adds a key to the table.
    mutating func add(_ draft: KeyDraft, to id: Int) throws(Refusal) {
        let relation = catalogue[id]
        if draft.isPrimary, relation.primaryKey != nil { throw Refusal("\(relation.name) has a primary key") }
        for case .column(let column) in draft.elements where relation.columnIndex(column) == nil {
            throw Refusal("no column \(column) in \(relation.name)")
        }
        let parts = ConstraintNames.columnsPart(draft.nameParts)
        let name =
            draft.name
            ?? catalogue.chooseRelationName(
                relation.name, draft.isPrimary ? nil : parts,
                draft.isPrimary ? "pkey" : draft.isConstraint ? "key" : "idx", isConstraint: draft.isConstraint)
        let full = QualifiedName(schema: relation.name.schema, name: name)
        guard catalogue.names[full] == nil else { throw Refusal("relation \(full) already exists") }
        catalogue.names[full] = .index(table: id)
        catalogue[id].keys.append(
            UniqueKey(
                name: name, isPrimary: draft.isPrimary, isConstraint: draft.isConstraint, elements: draft.elements,
                collations: draft.collations, predicate: draft.predicate, nullsNotDistinct: draft.nullsNotDistinct,
                deferrability: draft.deferrability))
        catalogue[id].nameParts[name] = draft.nameParts
        if draft.isPrimary { setNotNull(draft.elements, of: id) }
    }

    /// A primary key's columns are NOT NULL, in the children, too.
    mutating func setNotNull(_ elements: [UniqueKey.Element], of id: Int) {
        for table in [id] + catalogue.descendants(of: id) {
            for case .column(let column) in elements {
                if let i = catalogue[table].columnIndex(column) { catalogue[table].columns[i].column.isNotNull = true }
            }
        }
    }

    mutating func add(_ draft: ExclusionDraft, to id: Int) throws(Refusal) {
        let relation = catalogue[id]
        var constraint = draft.constraint
        let name =
            constraint.name
            ?? catalogue.chooseRelationName(
                relation.name, ConstraintNames.columnsPart(draft.nameParts), "excl", isConstraint: true)
        constraint.name = name
        let full = QualifiedName(schema: relation.name.schema, name: name)
        guard catalogue.names[full] == nil else { throw Refusal("relation \(full) already exists") }
        catalogue.names[full] = .index(table: id)
        catalogue[id].exclusions.append(constraint)
        catalogue[id].nameParts[name] = draft.nameParts
    }

    /// The table and, for a partition, those above it: their keys are its own, too.
    private func ancestry(of id: Int) -> [Relation] {
        var out = [catalogue[id]]
        while let above = out[out.count - 1].partition?.parent { out.append(catalogue[above]) }
        return out
    }

    /// Adds a foreign key, with the parent's columns spelled out.
    mutating func add(_ draft: ForeignKeyDraft, to id: Int) throws(Refusal) {
        let relation = catalogue[id]
        guard let parent = catalogue.table(draft.parent) else { throw Refusal("no table \(draft.parent)") }
        var key = draft.key
        if key.parentColumns.isEmpty {
            guard let columns = ancestry(of: parent).lazy.compactMap(\.primaryKey?.plainColumns).first else {
                throw Refusal("\(draft.parent) has no primary key to refer to")
            }
            key.parentColumns = columns
        }
        guard key.columns.count == key.parentColumns.count else {
            throw Refusal("foreign key with different numbers of columns")
        }
        for column in key.columns where relation.columnIndex(column) == nil {
            throw Refusal("no column \(column) in \(relation.name)")
        }
        guard ancestry(of: parent).contains(where: { $0.hasKey(on: key.parentColumns) }) else {
            throw Refusal("\(draft.parent) has no key (\(key.parentColumns.map(\.name).joined(separator: ", ")))")
        }
        let name =
            key.name
            ?? catalogue.chooseConstraintName(
                relation.name, ConstraintNames.columnsPart(key.columns.map(\.name)), "fkey",
                except: Set(relation.constraintNames))
        guard !relation.constraintNames.contains(name) else {
            throw Refusal("constraint \(name) of \(relation.name) already exists")
        }
        key.name = name
        catalogue[id].foreignKeys.append(RelationForeignKey(key: key, parent: parent))
    }
}

extension Relation {
    /// A unique key over just these columns, for which a foreign key may ask.
    fileprivate func hasKey(on columns: [Identifier]) -> Bool {
        keys.contains { key in
            guard key.predicate == nil, let own = key.plainColumns else { return false }
            return own.count == columns.count && Set(own) == Set(columns)
        }
    }
}
