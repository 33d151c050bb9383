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

    /// The name that a table's values are keyed by: its own, or the earlier one that the configuration gives.
    public func keyName(of i: Int) -> String { compiled[i].context.keyName }

    /// Makes the rows of a table, whole, batch after batch, in memory that is reused: what a load writes when no
    /// reference is withheld.
    ///
    /// - Parameter i: the table's place in `tables`.
    /// - Throws: `Diagnostic` (65) for a row that no draw makes pass its constraints; what `body` throws.
    public func forEachBatch(of i: Int, _ body: (Batch) throws -> Void) throws {
        let table = compiled[i]
        guard table.context.rows > 0 else { return }
        let runner = Runner(table.program)
        let last = table.context.firstRow + table.context.rows
        var row = table.context.firstRow
        while row < last {
            let count = Int(min(Int64(Batch.standardRows), last - row))
            do {
                try runner.fill(start: row, count: count)
            } catch {
                throw Diagnostic(
                    .unsatisfiable, "no row for \(error.table) was found that satisfies its constraints",
                    details: error.tests, next: "name generators for the columns in seed.yaml")
            }
            try body(Batch(count: count, columns: table.outputs.map { runner.columns[$0] }))
            row += Int64(count)
        }
    }
}
