import SeedRows
import SeedSchema

/// Tries candidate rows in the table itself, where nothing but its triggers can tell which ones they let in.
///
/// The caller holds a savepoint: the rows stay where they are, so that each is judged beside the earlier ones.
final class Trial {
    private let table: CompiledTable
    private let database: any Database
    private let format: SQLFormat
    private let buffer = ByteBuffer(capacity: 1 << 12)
    /// Most of the last candidates failed: halving costs more than one by one.
    private var isPicky = false
    private var tried: Int64 = 0
    private var accepted: Int64 = 0
    /// Failures that say something of the trigger, not of the row.
    private var broken: Int64 = 0

    /// Candidates for each row that is wanted, and how many that is at least and at most.
    private static let candidatesPerRow: Int64 = 50
    private static let fewest: Int64 = 1_000
    private static let most: Int64 = 20_000
    /// A trigger that can't even run lets no other row in either.
    private static let patience: Int64 = 64
    /// Classes of SQLSTATE: no such object, no RETURN, too deep, not supported, in use.
    private static let brokenClasses: Set<String> = ["42", "2F", "54", "0A", "55"]

    init(_ table: CompiledTable, _ database: any Database) {
        self.table = table
        self.database = database
        format = SQLFormat(dialect: database.dialect, isSingly: true)
    }

    /// - Returns: the numbers of candidates that the table takes, as many as it should get rows where they are found;
    ///   and how many candidates were put to it.
    func run() throws -> (accepted: [Int64], candidates: Int64) {
        var sieve = Sieve(tests: table.sieve?.tests ?? [], probes: table.sieve?.probes ?? [])
        sieve.judge = { [self] columns, count in try judge(columns, count) }
        let wanted = table.context.candidates
        let (many, overflow) = wanted.multipliedReportingOverflow(by: Trial.candidatesPerRow)
        let limit = min(max(overflow ? .max : many, Trial.fewest), Trial.most)
        let outcome = try sieve.run(
            table.program, first: table.context.firstRow, wanted: wanted, period: table.period, patience: limit,
            most: limit)
        return (outcome.accepted, tried)
    }

    private func judge(_ columns: [ColumnVector], _ count: Int) throws -> Set<Int> {
        var struck = Set<Int>()
        if accepted == 0, broken == tried, tried >= Trial.patience {
            struck.formUnion(0..<count)
            return struck
        }
        if isPicky {
            for j in 0..<count where try !takesAlone(columns, j) { struck.insert(j) }
        } else {
            try insert(columns, 0..<count, &struck)
        }
        tried += Int64(count)
        accepted += Int64(count - struck.count)
        isPicky = struck.count * 8 > count
        return struck
    }

    private func batch(_ columns: [ColumnVector], _ rows: Range<Int>) -> Batch {
        let vectors = table.outputs.map { slot in
            let vector = ColumnVector(layout: columns[slot].layout, capacity: rows.count)
            for j in rows { vector.append(from: columns[slot], at: j) }
            return vector
        }
        return Batch(count: rows.count, columns: vectors)
    }

    /// One row in one round trip.
    private func takesAlone(_ columns: [ColumnVector], _ j: Int) throws -> Bool {
        buffer.clear()
        format.encode(batch(columns, j..<(j + 1)), table.layout, into: buffer)
        let insert = String(decoding: buffer.contents, as: UTF8.self)
        do {
            try database.execute("SAVEPOINT seed_row; \(insert) RELEASE SAVEPOINT seed_row")
            return true
        } catch let error as DatabaseError where error.isRefusal {
            try withdraw(error)
            return false
        }
    }

    /// Halves the rows until those that fail stand alone.
    private func insert(_ columns: [ColumnVector], _ rows: Range<Int>, _ struck: inout Set<Int>) throws {
        if rows.count == 1 {
            if try !takesAlone(columns, rows.lowerBound) { struck.insert(rows.lowerBound) }
            return
        }
        let refusal = try database.attempt {
            let sink = try table.sink(database, into: table.layout)
            try sink.write(batch(columns, rows))
            try sink.finish()
        }
        if refusal != nil {
            let middle = (rows.lowerBound + rows.upperBound) / 2
            try insert(columns, rows.lowerBound..<middle, &struck)
            try insert(columns, middle..<rows.upperBound, &struck)
        }
    }

    private func withdraw(_ error: DatabaseError) throws {
        if let state = error.sqlState, Trial.brokenClasses.contains(String(state.prefix(2))) { broken += 1 }
        try database.execute("ROLLBACK TO SAVEPOINT seed_row; RELEASE SAVEPOINT seed_row")
    }
}
