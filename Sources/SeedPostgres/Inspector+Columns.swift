import SeedRows
import SeedSchema

extension Inspector {
    func readColumns() throws {
        let rows = try rows(queries.columns)
        for i in 0..<rows.count {
            let oid = rows.oid(i, 0)
            let number = rows.integer(i, 1) ?? 0
            let name = rows.identifier(i, 2)
            columnNames[oid, default: [:]][number] = name
            collations[oid, default: [:]][name] = rows.oid(i, 12)
            tables[oid]?.columns.append(column(rows, i))
        }
        try readSequences()
        tellRowTypes()
    }

    private func column(_ rows: CatalogueRows, _ i: Int) -> Column {
        let spelling = rows.string(i, 5)
        let kind = types.kind(rows.oid(i, 3), modifier: rows.integer(i, 4) ?? -1, spelling: spelling)
        use(kind)
        var column = Column(
            name: rows.identifier(i, 2), type: ColumnType(spelling: spelling, kind: kind),
            isNotNull: rows.bool(i, 6), collation: rows.text(i, 10), comment: rows.text(i, 11))
        switch rows.character(i, 7) {
        case "a": column.identity = .always
        case "d": column.identity = .byDefault
        default: break
        }
        guard let sql = rows.text(i, 9) else { return column }
        switch rows.character(i, 8) {
        case "s": column.generated = Column.Generated(expression: expression(sql), sql: sql, isStored: true)
        case "v": column.generated = Column.Generated(expression: expression(sql), sql: sql, isStored: false)
        default:
            let value = DefaultValue(expression: expression(sql), sql: sql)
            if !isNull(value.expression) { column.defaultValue = value }
        }
        return column
    }

    /// `NULL::character varying` is kept by the catalogue, though it says no more than no default at all.
    private func isNull(_ expression: Expression) -> Bool {
        if case .cast(let inner, _) = expression { return isNull(inner) }
        return expression == .literal(.null)
    }

    /// A sequence that the default draws from goes before one that is merely owned.
    private func readSequences() throws {
        let rows = try rows(queries.sequences)
        for i in 0..<rows.count {
            let table = rows.oid(i, 0)
            guard let name = columnNames[table]?[rows.integer(i, 1) ?? 0],
                let place = tables[table]?.columns.firstIndex(where: { $0.name == name }),
                let column = tables[table]?.columns[place], column.sequence == nil
            else { continue }
            // A default may read a sequence's number and make another value of it.
            let isOfDefault = rows.bool(i, 4)
            if isOfDefault, column.defaultValue?.sql.hasPrefix("nextval(") != true { continue }
            tables[table]?.columns[place].sequence = QualifiedName(
                schema: rows.identifier(i, 2), name: rows.identifier(i, 3))
        }
    }

    /// A table's row type as a column's type is a composite of the table's columns.
    private func tellRowTypes() {
        var stack = tables.values.flatMap { $0.columns.map { $0.type.kind } }
        stack += schema.composites.values.flatMap { $0.attributes.map { $0.type.kind } }
        stack += schema.domains.values.map { $0.base.kind }
        var byName: [QualifiedName: Table] = [:]
        for table in tables.values { byName[table.name] = table }
        while let kind = stack.popLast() {
            switch kind {
            case .array(let element, _): stack.append(element)
            case .composite(let name):
                guard schema.composites[name] == nil, let table = byName[name] else { continue }
                schema.composites[name] = CompositeType(
                    name: name, attributes: table.columns.map { .init(name: $0.name, type: $0.type) })
            default: break
            }
        }
    }
}
