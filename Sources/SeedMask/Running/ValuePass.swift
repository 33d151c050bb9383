import SeedRows
import SeedSchema

/// A plan's table with some of its columns only, and what their maskers need besides.
extension MaskPlan.TablePlan {
    /// The columns that are masked, and those that are keys of their maskers (kept here).
    func reduced(_ isWanted: (MaskPlan.ColumnPlan) -> Bool) -> MaskPlan.TablePlan {
        var names: Set<Identifier> = []
        for column in columns where isWanted(column) {
            names.insert(column.column.name)
            switch column.treatment {
            case .generate(let generated): if let by = generated.by { names.insert(by) }
            case .shift(_, let by, _): if let by { names.insert(by) }
            default: break
            }
        }
        let kept = columns.filter { names.contains($0.column.name) }.map { column in
            var column = column
            // A text that is only a key is not masked on the way.
            switch column.treatment {
            case .text where !isWanted(column), .json where !isWanted(column): column.treatment = .keep
            default: break
            }
            return column
        }
        return MaskPlan.TablePlan(table: table, columns: kept)
    }
}

/// Reads what the masked columns of a table hold, and what it becomes, without writing anything.
struct ValuePass {
    let session: MaskSession
    let table: MaskPlan.TablePlan
    let database: any Database

    func run(condition: String?, known: KnownValues?, originals: LeakScanner?) throws {
        let reduced = table.reduced { ValueCollector.isKnown($0, session.plan.schema) }
        let collector = ValueCollector(reduced, schema: session.plan.schema)
        if collector.isEmpty { return }
        let text = TableText(table.table, columns: reduced.columns.map(\.column), dialect: database.dialect)
        let masker = try TableMasker(reduced, session: session, hasClasses: text.hasClasses)
        let batch = TextBatch(width: text.columns.count, hasClasses: text.hasClasses)
        func flush() throws {
            let masked = try masker.mask(batch)
            if let known { collector.note(batch, masked, in: known) }
            if let originals { collector.note(batch, masked, in: originals) }
            batch.clear()
        }
        try database.rows(text.wholeQuery(where: condition)) { row in
            text.append(row, to: batch)
            if batch.count == Batch.standardRows { try flush() }
        }
        if batch.count > 0 { try flush() }
    }
}
