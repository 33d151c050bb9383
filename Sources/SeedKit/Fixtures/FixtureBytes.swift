import SeedPlan
import SeedRows
import SeedSchema

/// Makes the bytes of fixture files, a piece at a time: memory does not grow with the rows.
struct FixtureBytes {
    /// What was made of one file.
    struct Made {
        /// SHA-256 of all of it.
        var digest: String
        /// SHA-256 of each table's rows, by the table's place in the plan.
        var rows: [Int: String]
    }

    private let plan: Plan
    private let format: any RowFormat
    private let isScript: Bool
    private let buffer = ByteBuffer(capacity: 1 << 18)

    init(_ files: FixtureFiles) {
        plan = files.plan
        isScript = files.options.format.isScript
        format = files.options.format.writer(files.plan.schema.dialect, namesTables: files.options.isSingleFile)
    }

    /// A statement of many rows may be more than the table's triggers were written for.
    private func isSingly(_ table: Int) -> Bool {
        isScript && plan.facts(of: table).triggers.contains(where: \.readsStatement)
    }

    /// Makes one file and hands it on in order.
    ///
    /// - Parameter take: gets each piece, of any length; its memory is reused after the call.
    /// - Throws: `Diagnostic` (65) for a row that no draw makes pass its constraints; what `take` throws.
    func make(_ file: FixtureFile, _ take: (UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Made {
        var whole = SHA256Digest()
        var rows: [Int: String] = [:]
        func flush() throws {
            whole.update(buffer.contents)
            try take(buffer.contents)
            buffer.clear()
        }
        for part in file.parts {
            switch part {
            case .text(let text):
                buffer.append(text)
                try flush()
            case .rows(let table, let layout):
                var digest = SHA256Digest()
                func flushRows() throws {
                    digest.update(buffer.contents)
                    try flush()
                }
                let format = isSingly(table) ? SQLFormat(dialect: plan.schema.dialect, isSingly: true) : self.format
                format.begin(layout, into: buffer)
                try flushRows()
                try plan.forEachChunk(of: table, format: format, layout: layout) { chunk, _ in
                    digest.update(chunk.contents)
                    whole.update(chunk.contents)
                    try take(chunk.contents)
                }
                format.end(layout, into: buffer)
                try flushRows()
                rows[table] = digest.hex()
            }
        }
        return Made(digest: whole.hex(), rows: rows)
    }
}
