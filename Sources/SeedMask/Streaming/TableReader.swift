import SeedRows
import SeedSchema

/// Reads all rows of a table as batches of text forms; by COPY where the database has it.
struct TableReader {
    let database: any Database
    let text: TableText
    let query: String
    /// COPY's binary format, and each column's part in it; nil: text forms.
    let forms: [BinaryForm]?

    init(_ database: any Database, _ text: TableText, where condition: String? = nil, forms: [BinaryForm]? = nil) {
        self.database = database
        self.text = text
        self.forms = forms
        query = text.wholeQuery(where: condition)
    }

    /// The forms in which a table can be read in binary, if all of its columns can.
    ///
    /// - Parameter isKept: by column, whether nobody looks at its values.
    static func forms(
        _ database: any Database, _ columns: [Column], _ schema: Schema, isKept: (Int) -> Bool
    ) -> [BinaryForm]? {
        guard database is any CopyingDatabase else { return nil }
        var out: [BinaryForm] = []
        for (i, column) in columns.enumerated() {
            guard let form = BinaryForm.of(schema.baseKind(column.type.kind), isKept: isKept(i)) else { return nil }
            out.append(form)
        }
        return out
    }

    /// Fills batches, as `BatchPipeline.run` wants it.
    func read(_ first: TextBatch, _ pass: (TextBatch) throws -> TextBatch) throws -> TextBatch {
        var batch = first
        if let copying = database as? any CopyingDatabase {
            var messages = CopyMessages(width: text.columns.count, forms: forms)
            try copying.copyOut(query, isBinary: forms != nil) { try messages.read($0, batch: &batch, isFull: pass) }
        } else {
            try database.rows(query) { row in
                text.append(row, to: batch)
                if batch.count == Batch.standardRows { batch = try pass(batch) }
            }
        }
        return batch
    }
}
