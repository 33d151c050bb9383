import SeedSchema

extension MaskPlan {
    /// Columns of a table that hold nothing but values of the columns that they refer to, by the word of the database:
    /// their values need not be looked at once more.
    ///
    /// - Parameter table: the plan's table as that database declares it.
    func covered(_ table: Table, _ dialect: Dialect) -> Set<Identifier> {
        // SQLite's references may have been off when the rows came.
        guard dialect == .postgres else { return [] }
        var out: Set<Identifier> = []
        for key in table.foreignKeys where key.isValidated && key.parent != table.name {
            // Of a reference in parts, one of which may be NULL, the others are not checked.
            guard key.columns.count == 1 || key.columns.allSatisfy({ table.column($0)?.isNotNull == true }),
                let parent = tables.first(where: { $0.table.name.name == key.parent.name })
            else { continue }
            for (column, target) in zip(key.columns, key.parentColumns) {
                guard let place = parent.index(of: target),
                    let own = self.tables.first(where: { $0.table.name.name == table.name.name }),
                    let at = own.index(of: column), ValueCollector.isKnown(parent.columns[place], schema),
                    schema.baseKind(parent.columns[place].column.type.kind)
                        == schema.baseKind(own.columns[at].column.type.kind)
                else { continue }
                out.insert(column)
            }
        }
        return out
    }
}
