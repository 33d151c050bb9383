import SeedRows
import SeedSchema

/// A load of one INSERT for each row: some triggers fire once for a statement and are written for one row of it.
final class SingleRowSink: Sink {
    private let database: any Database
    private let layout: TableLayout
    private let format: SQLFormat
    private let buffer = ByteBuffer(capacity: 1 << 16)

    init(_ database: any Database, _ layout: TableLayout) {
        self.database = database
        self.layout = layout
        format = SQLFormat(dialect: database.dialect, isSingly: true)
    }

    func write(_ batch: Batch) throws {
        buffer.clear()
        format.encode(batch, layout, into: buffer)
        try database.execute(String(decoding: buffer.contents, as: UTF8.self))
    }

    func finish() throws {}
}

extension CompiledTable {
    /// The way in that the table's triggers want. A temporary table has none.
    func sink(_ database: any Database, into layout: TableLayout) throws -> any Sink {
        if context.isSingly, layout.table == self.layout.table { return SingleRowSink(database, layout) }
        return try database.sink(layout)
    }
}
