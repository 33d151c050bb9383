internal import CPgQuery
import SeedSchema

extension Interpreter {
    /// `ALTER COLUMN …`, for the children, too.
    mutating func alterColumn(_ id: Int, _ command: PgQuery__AlterTableCmd, onlyHere: Bool) throws(Refusal) {
        guard let change = try columnChange(id, command) else { return }
        let name = Identifier(text(command.name) ?? "")
        guard catalogue[id].columnIndex(name) != nil else {
            throw Refusal("no column \(name) in \(catalogue[id].name)")
        }
        let isHandedDown = !onlyHere && command.subtype != PG_QUERY__ALTER_TABLE_TYPE__AT_AddIdentity
        for table in isHandedDown ? [id] + catalogue.descendants(of: id) : [id] {
            guard let at = catalogue[table].columnIndex(name) else { continue }
            change(&catalogue[table].columns[at].column)
        }
        if command.subtype == PG_QUERY__ALTER_TABLE_TYPE__AT_AddIdentity,
            let sequence = catalogue[id].columnIndex(name).flatMap({ catalogue[id].columns[$0].column.sequence })
        {
            own([(sequence, name)], id)
        }
    }

    /// What the command does to a column; nil when rows don't feel it.
    private mutating func columnChange(
        _ id: Int, _ command: PgQuery__AlterTableCmd
    ) throws(Refusal) -> ((inout Column) -> Void)? {
        switch command.subtype {
        case PG_QUERY__ALTER_TABLE_TYPE__AT_SetNotNull:
            return { $0.isNotNull = true }
        case PG_QUERY__ALTER_TABLE_TYPE__AT_DropNotNull:
            return { $0.isNotNull = false }
        case PG_QUERY__ALTER_TABLE_TYPE__AT_DropExpression:
            return { $0.generated = nil }
        case PG_QUERY__ALTER_TABLE_TYPE__AT_ColumnDefault:
            return defaultChange(command)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnType:
            return try typeChange(command)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_AddIdentity:
            return identityChange(id, command)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_SetIdentity:
            return identityKindChange(command)
        case PG_QUERY__ALTER_TABLE_TYPE__AT_DropIdentity:
            return {
                $0.identity = nil
                $0.sequence = nil
            }
        default:
            return nil
        }
    }

    private func defaultChange(_ command: PgQuery__AlterTableCmd) -> (inout Column) -> Void {
        guard let raw = command.def else {
            return {
                $0.defaultValue = nil
                if $0.identity == nil { $0.sequence = nil }
            }
        }
        let value = expression(raw)
        let sql = deparse(raw)
        var model = Column(name: "", type: ColumnType(spelling: "", kind: .any))
        set(value, sql, asDefaultOf: &model)
        return { [model] column in
            column.defaultValue = model.defaultValue
            column.sequence = model.sequence
        }
    }

    private func typeChange(_ command: PgQuery__AlterTableCmd) throws(Refusal) -> ((inout Column) -> Void)? {
        guard let node = command.def, node.kind == PG_QUERY__NODE__NODE_COLUMN_DEF else { return nil }
        let definition = node.pointee.column_def.pointee
        let type = try type(definition.type_name)
        let clause = definition.coll_clause?.pointee
        let collation = clause.flatMap { nodes($0.collname, $0.n_collname).strings.last }
        return { column in
            column.type = type
            column.collation = collation == "default" ? nil : collation
        }
    }

    private mutating func identityChange(
        _ id: Int, _ command: PgQuery__AlterTableCmd
    ) -> ((inout Column) -> Void)? {
        guard let node = command.def, node.kind == PG_QUERY__NODE__NODE_CONSTRAINT else { return nil }
        let constraint = node.pointee.constraint.pointee
        var draft = TableDraft(name: catalogue[id].name)
        let sequence =
            sequenceName(nodes(constraint.options, constraint.n_options))
            ?? newSequence(for: Identifier(text(command.name) ?? ""), of: &draft)
        let identity: Column.Identity = text(constraint.generated_when) == "a" ? .always : .byDefault
        return { column in
            column.identity = identity
            column.sequence = sequence
        }
    }

    /// `SET GENERATED ALWAYS|BY DEFAULT`; the sequence's options don't matter.
    private func identityKindChange(_ command: PgQuery__AlterTableCmd) -> ((inout Column) -> Void)? {
        for node in command.def?.items ?? NodeList(start: nil, count: 0) {
            guard let element = node?.defElem, text(element.defname) == "generated",
                let letter = element.arg?.integerValue
            else { continue }
            let identity: Column.Identity = letter == Int(UInt8(ascii: "a")) ? .always : .byDefault
            return { $0.identity = identity }
        }
        return nil
    }
}
