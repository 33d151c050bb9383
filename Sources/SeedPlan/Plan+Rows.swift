import SeedRows
import SeedSchema

extension Plan {
    /// Places of tables that go in together, in load order: one table, or all tables of a cycle.
    public var groups: [[Int]] {
        var groups: [[Int]] = []
        var i = 0
        while i < tables.count {
            let name = tables[i].name
            let members = cycles.first { $0.tables.count > 1 && $0.tables.contains(name) }?.tables ?? [name]
            // The scheduler puts the tables of a cycle next to each other.
            var end = i + 1
            while end < tables.count, members.contains(tables[end].name) { end += 1 }
            groups.append(Array(i..<end))
            i = end
        }
        return groups
    }

    /// Where the rows of a table go and what they bring.
    ///
    /// - Parameter i: the table's place in `tables`.
    public func layout(of i: Int) -> TableLayout { compiled[i].layout }

    /// The facts of a table.
    ///
    /// - Parameter i: the table's place in `tables`.
    public func facts(of i: Int) -> Table { compiled[i].context.table }

    /// Where triggers may draw from sequences while the rows go in: the last keys to come of the columns that count by
    /// one, by the table's place in `tables`. Triggers must find those keys passed already.
    public var keysAhead: [Int: [Identifier: Int64]] {
        guard hasTriggers else { return [:] }
        return keys(of: { !Plan.isDrawn($0, by: $1) }) { $0.firstRow + $0.rows - 1 }
    }

    /// The first keys to come of the columns whose sequence nothing but the table's own triggers draw from: these must
    /// draw the very keys that the rows bring.
    var keysDrawn: [Int: [Identifier: Int64]] { keys(of: Plan.isDrawn) { $0.firstRow } }

    private static func isDrawn(_ column: Column, by table: Table) -> Bool {
        column.defaultValue == nil && column.identity == nil && table.triggers.contains(where: \.firesOnInsert)
    }

    /// The keys that one row of each table has, in columns with a sequence that count up.
    private func keys(of isWanted: (Column, Table) -> Bool, at row: (TableContext) -> Int64) -> [Int: [Identifier:
        Int64]]
    {
        var out: [Int: [Identifier: Int64]] = [:]
        for (i, table) in compiled.enumerated() where table.context.rows > 0 {
            var row = row(table.context)
            for column in table.context.table.columns
            where column.sequence != nil && isWanted(column, table.context.table) {
                guard let slot = table.program.columns[column.name], table.program.slots[slot].generator is Counter
                else { continue }
                let key = ColumnVector(layout: .int64, capacity: 1)
                table.program.evaluate(slot: slot, rows: &row, count: 1, into: key, workspace: Workspace(capacity: 1))
                if !key.isNull(0) { out[i, default: [:]][column.name] = key.ints[0] }
            }
        }
        return out
    }

    /// The name that a table's values are keyed by: its own, or the earlier one that the configuration gives.
    public func keyName(of i: Int) -> String { compiled[i].context.keyName }

    /// Makes the rows of a table, whole, batch after batch, in memory that is reused: what a load writes when no
    /// reference is withheld.
    ///
    /// - Parameter i: the table's place in `tables`.
    /// - Throws: `Diagnostic` (65) for a row that no draw makes pass its constraints; what `body` throws.
    public func forEachBatch(of i: Int, _ body: (Batch) throws -> Void) throws {
        try RowPipeline(compiled[i], jobs: options.jobs).run { batch, _ in try body(batch) }
    }

    /// As `forEachBatch`, with the rows spelled in a format by the threads that made them. What stands before the first
    /// row and after the last one (`begin`, `end`) is the caller's.
    ///
    /// - Parameters:
    ///   - layout: the table's own, or that of a temporary table with the same columns.
    ///   - body: gets bytes that are reused after it returns, and how many rows they hold.
    public func forEachChunk(
        of i: Int, format: any RowFormat, layout: TableLayout, _ body: (ByteBuffer, Int) throws -> Void
    ) throws {
        let pipeline = RowPipeline(compiled[i], jobs: options.jobs) { format.encode($0, layout, into: $1) }
        try pipeline.run { batch, bytes in try body(bytes, batch.count) }
    }
}
