import SeedRows
import SeedSchema

/// Tries candidate rows in the table itself, where nothing but its triggers can tell which ones they let in.
///
/// The caller holds a savepoint: the rows stay where they are, so that each is judged beside the earlier ones.
struct Trial {
    private let table: CompiledTable
    private let database: any Database
    /// Candidates in a row that all fail before the search ends.
    private static let patience: Int64 = 400

    init(_ table: CompiledTable, _ database: any Database) {
        self.table = table
        self.database = database
    }

    /// - Returns: the numbers of candidates that the table takes, as many as it should get rows where they are found.
    func run() throws -> [Int64] {
        var sieve = Sieve(tests: table.sieve?.tests ?? [], probes: table.sieve?.probes ?? [])
        sieve.judge = { columns, count in
            var struck = Set<Int>()
            try insert(columns, 0..<count, &struck)
            return struck
        }
        return try sieve.run(
            table.program, first: table.context.firstRow, wanted: table.context.rows, period: table.period,
            patience: Trial.patience
        ).accepted
    }

    /// Halves the rows until those that fail stand alone.
    private func insert(_ columns: [ColumnVector], _ rows: Range<Int>, _ struck: inout Set<Int>) throws {
        try database.execute("SAVEPOINT seed_row")
        do {
            let sink = try database.sink(table.layout)
            let vectors = table.outputs.map { slot in
                let vector = ColumnVector(layout: columns[slot].layout, capacity: rows.count)
                for j in rows { vector.append(from: columns[slot], at: j) }
                return vector
            }
            try sink.write(Batch(count: rows.count, columns: vectors))
            try sink.finish()
            try database.execute("RELEASE SAVEPOINT seed_row")
        } catch let error as DatabaseError where error.kind != .interrupted && error.kind != .lost {
            try database.execute("ROLLBACK TO SAVEPOINT seed_row")
            try database.execute("RELEASE SAVEPOINT seed_row")
            guard rows.count > 1 else {
                struck.insert(rows.lowerBound)
                return
            }
            let middle = (rows.lowerBound + rows.upperBound) / 2
            try insert(columns, rows.lowerBound..<middle, &struck)
            try insert(columns, middle..<rows.upperBound, &struck)
        }
    }
}
