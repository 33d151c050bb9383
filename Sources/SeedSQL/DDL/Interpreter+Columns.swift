internal import CPgQuery
import SeedSchema

extension Interpreter {
    /// A column of CREATE TABLE or ADD COLUMN, its constraints put into the draft.
    mutating func addColumn(_ definition: PgQuery__ColumnDef, to draft: inout TableDraft) throws(Refusal) {
        let name = Identifier(text(definition.colname) ?? "")
        let at = draft.relation.columnIndex(name)
        var column: Column
        if let typeName = definition.type_name {
            let serial = serialType(typeName.pointee)
            let declared = try type(typeName)
            column = Column(name: name, type: serial ?? declared)
            if let at {
                // A column that a parent has, too: what the parent says goes on.
                guard !draft.relation.columns[at].isLocal else {
                    throw Refusal("column \(name) specified more than once")
                }
                let inherited = draft.relation.columns[at].column
                column.isNotNull = inherited.isNotNull
                column.defaultValue = inherited.defaultValue
                column.sequence = inherited.sequence
                column.generated = inherited.generated
                column.collation = inherited.collation
            }
            if serial != nil { makeSerial(&column, of: &draft) }
        } else {
            // PARTITION OF and OF name the column without a type.
            guard let at else { throw Refusal("no column \(name) in \(draft.relation.name)") }
            column = draft.relation.columns[at].column
        }
        if let collation = definition.coll_clause?.pointee {
            column.collation = nodes(collation.collname, collation.n_collname).strings.last.flatMap {
                $0 == "default" ? nil : $0
            }
        }
        try apply(nodes(definition.constraints, definition.n_constraints), to: &column, of: &draft)
        if let at {
            draft.relation.columns[at] = RelationColumn(column: column)
        } else {
            draft.relation.columns.append(RelationColumn(column: column))
        }
    }

    private func serialType(_ typeName: PgQuery__TypeName) -> ColumnType? {
        let names = nodes(typeName.names, typeName.n_names).strings
        guard names.count == 1, typeName.n_array_bounds == 0 else { return nil }
        return BuiltinTypes.serial(names[0])
    }

    private func makeSerial(_ column: inout Column, of draft: inout TableDraft) {
        let sequence = newSequence(for: column.name, of: &draft)
        column.sequence = sequence
        column.isNotNull = true
        column.defaultValue = Self.nextValue(of: sequence)
    }

    /// A free name for the sequence of a column: `table_column_seq`.
    func newSequence(for column: Identifier, of draft: inout TableDraft) -> QualifiedName {
        let table = draft.relation.name
        let taken = Set(draft.sequences.map(\.name.name)).union([table.name])
        let name = catalogue.chooseRelationName(table, column.name, "seq", isConstraint: false, except: taken)
        let full = QualifiedName(schema: table.schema, name: name)
        draft.sequences.append((full, column))
        return full
    }

    /// `nextval('public.t_id_seq'::regclass)`
    static func nextValue(of sequence: QualifiedName) -> DefaultValue {
        let spelled = (sequence.schema.map { Keywords.quote($0.name) + "." } ?? "") + Keywords.quote(sequence.name.name)
        let regclass = ColumnType(spelling: "regclass", kind: .other("regclass"))
        return DefaultValue(
            expression: .call("nextval", [.cast(.literal(.string(spelled)), regclass)]),
            sql: "nextval(\(spelled.sqlLiteral)::regclass)")
    }

    private mutating func apply(
        _ constraints: NodeList, to column: inout Column, of draft: inout TableDraft
    ) throws(Refusal) {
        // DEFERRABLE and its kin stand as constraints of their own after the one they speak of.
        var last: PgQuery__Constraint?
        func flush(_ draft: inout TableDraft, _ constraint: PgQuery__Constraint?) throws(Refusal) {
            if let constraint { try add(constraint, column: column.name, to: &draft) }
        }
        for node in constraints {
            guard let node, node.kind == PG_QUERY__NODE__NODE_CONSTRAINT else { continue }
            let constraint = node.pointee.constraint.pointee
            switch constraint.contype {
            case PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_DEFERRABLE: last?.deferrable = 1
            case PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_NOT_DEFERRABLE: last?.deferrable = 0
            case PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_DEFERRED:
                last?.deferrable = 1
                last?.initdeferred = 1
            case PG_QUERY__CONSTR_TYPE__CONSTR_ATTR_IMMEDIATE: last?.initdeferred = 0
            case PG_QUERY__CONSTR_TYPE__CONSTR_NULL: column.isNotNull = false
            case PG_QUERY__CONSTR_TYPE__CONSTR_NOTNULL: column.isNotNull = true
            case PG_QUERY__CONSTR_TYPE__CONSTR_DEFAULT: setDefault(constraint, of: &column)
            case PG_QUERY__CONSTR_TYPE__CONSTR_IDENTITY: setIdentity(constraint, of: &column, &draft)
            case PG_QUERY__CONSTR_TYPE__CONSTR_GENERATED: setGenerated(constraint, of: &column)
            default:
                try flush(&draft, last)
                last = constraint
            }
        }
        try flush(&draft, last)
    }

    private func setDefault(_ constraint: PgQuery__Constraint, of column: inout Column) {
        guard let raw = constraint.raw_expr else { return }
        let sql = source.defaultExpression(from: Int(constraint.location)) ?? deparse(raw)
        set(expression(raw), sql, asDefaultOf: &column)
    }

    /// DEFAULT NULL is no default; a `nextval` names the column's sequence.
    func set(_ value: Expression, _ sql: String, asDefaultOf column: inout Column) {
        if value.isNullConstant {
            column.defaultValue = nil
            column.sequence = nil
        } else if let sequence = sequence(drawnBy: value) {
            // The catalogue keeps the sequence itself and prints its full name.
            column.defaultValue = Self.nextValue(of: sequence)
            column.sequence = sequence
        } else {
            column.defaultValue = DefaultValue(expression: value, sql: sql)
            column.sequence = nil
        }
    }

    /// The sequence of `nextval('name'::regclass)`.
    func sequence(drawnBy value: Expression) -> QualifiedName? {
        guard case .call("nextval", let arguments) = value, var argument = arguments.first else { return nil }
        while case .cast(let inner, _) = argument { argument = inner }
        guard case .literal(.string(let name)) = argument else { return nil }
        let bytes = Array(name.utf8)
        var lexer = Lexer(bytes)
        var parts: [String] = []
        while let token = lexer.next() {
            switch token.kind {
            case .word: parts.append(bytes.lowercasedText(token))
            case .quotedWord where token.end - token.start >= 2:
                let inner = bytes.text(token.start + 1..<token.end - 1)
                parts.append(inner.split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\""))
            default: break
            }
        }
        return parts.isEmpty ? nil : existing(parts)
    }

    private mutating func setIdentity(
        _ constraint: PgQuery__Constraint, of column: inout Column, _ draft: inout TableDraft
    ) {
        column.identity = text(constraint.generated_when) == "a" ? .always : .byDefault
        column.isNotNull = true
        if let name = sequenceName(nodes(constraint.options, constraint.n_options)) {
            column.sequence = name
            draft.sequences.append((name, column.name))
        } else {
            column.sequence = newSequence(for: column.name, of: &draft)
        }
    }

    /// The `SEQUENCE NAME` of an identity's options, as pg_dump writes it.
    func sequenceName(_ options: NodeList) -> QualifiedName? {
        for node in options {
            guard let element = node?.defElem, text(element.defname) == "sequence_name", let names = element.arg?.names
            else { continue }
            return created(names)
        }
        return nil
    }

    private func setGenerated(_ constraint: PgQuery__Constraint, of column: inout Column) {
        guard let raw = constraint.raw_expr else { return }
        let sql = source.bracket(after: "as", from: Int(constraint.location)) ?? deparse(raw)
        column.generated = Column.Generated(
            expression: expression(raw), sql: sql, isStored: !source.isVirtual(from: Int(constraint.location)))
        column.defaultValue = nil
        column.sequence = nil
    }
}

extension Expression {
    /// NULL, perhaps under casts.
    var isNullConstant: Bool {
        var inner = self
        while case .cast(let operand, _) = inner { inner = operand }
        return inner == .literal(.null)
    }
}
