import SeedRows
import SeedSchema

/// How a table's columns go from one PostgreSQL database to another in COPY's binary format.
struct BinaryForms {
    private(set) var read: [BinaryForm] = []
    private(set) var written: [BinaryForm] = []

    /// - Parameters:
    ///   - counted: columns whose values are looked at although they are kept.
    ///   - columns: as the target declares them.
    /// - Returns: nil where a column has no binary form that can be relied on: the table goes by text forms.
    init?(
        _ table: MaskPlan.TablePlan, counted: [Int], from source: (database: any Database, schema: Schema),
        to target: (database: any Database, schema: Schema, table: QualifiedName), columns: [Column]
    ) {
        guard source.database is any CopyingDatabase, let copying = target.database as? any CopyingDatabase,
            copying.takesBinary(target.table), columns.count == table.columns.count
        else { return nil }
        // Keys of other columns' maskers are read in text form, as everywhere.
        var looked = Set(counted.map { table.columns[$0].column.name })
        for column in table.columns {
            switch column.treatment {
            case .generate(let generated): if let by = generated.by { looked.insert(by) }
            case .shift(_, let by?, _): looked.insert(by)
            default: break
            }
        }
        for (own, other) in zip(table.columns, columns) {
            let from = source.schema.baseKind(own.column.type.kind)
            let to = target.schema.baseKind(other.type.kind)
            let passes = own.treatment.isKeep && !looked.contains(own.column.name) && Self.areAlike(from, to)
            guard let read = BinaryForm.of(from, isKept: passes), let written = BinaryForm.of(to, isKept: passes)
            else { return nil }
            // What a user wrote is read by the server.
            if case .fixed = own.treatment, written.wire != nil { return nil }
            self.read.append(read)
            self.written.append(written)
        }
    }

    /// Whether two types have one binary form; lengths and precisions are the server's to enforce.
    private static func areAlike(_ a: TypeKind, _ b: TypeKind) -> Bool {
        switch (a, b) {
        case (.numeric, .numeric): return true
        case (.bit(_, let x), .bit(_, let y)): return x == y
        case (.time(let x, _), .time(let y, _)), (.timestamp(let x, _), .timestamp(let y, _)): return x == y
        default:
            if BinaryForm.of(a, isKept: false) == .raw { return BinaryForm.of(b, isKept: false) == .raw }
            return a == b
        }
    }
}
