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
        let schema = session.plan.schema
        let covered = session.plan.covered(table.table, database.dialect)
        let reduced = table.reduced {
            ValueCollector.isKnown($0, schema) && !covered.contains($0.column.name)
        }
        let collector = ValueCollector(reduced, schema: schema, covered: covered)
        if collector.isEmpty { return }
        let text = TableText(
            table.table, columns: reduced.columns.map(\.column), dialect: database.dialect, origin: schema.dialect)
        let masker = try TableMasker(reduced, session: session, hasClasses: text.hasClasses)
        let reader = TableReader(
            database, text, where: condition,
            forms: TableReader.forms(database, text.columns, schema, isKept: { _ in false }))
        try BatchPipeline(width: text.columns.count, hasClasses: text.hasClasses).run(
            read: reader.read,
            work: { station in
                try masker.mask(station.input, into: station.output)
                collector.note(station.input, station.output, known: known, scanner: originals)
            })
    }
}
