import SeedRows
import SeedSchema

/// Reads masked rows again and looks for originals in them.
///
/// Rows are read by `read` and looked at in a thread of its own, so that the database may be given other work until
/// `finish`: keys and indexes to make, for instance, which change no row.
final class LeakScan: @unchecked Sendable {
    struct Result {
        var leaks: [MaskReport.Leak] = []
        var values: Int64 = 0
    }

    private let plan: MaskPlan
    private let scanner: LeakScanner
    private let database: any Database
    private let tables: [Table]
    private let declared: Schema
    private let tally: FactTally?
    private let digests: [[ColumnDigest?]]?
    private var scans: [TableScan] = []
    private var queue: ScanQueue?

    /// - Parameters:
    ///   - tables: the plan's tables as the scanned database declares them in its schema, `declared`.
    ///   - tally: counts what it wants on the way.
    ///   - digests: what was sent to the plan's columns, where that is known and was images alone. A column that gives the
    ///     same back needs no value looked up; any other is read once more and looked at value by value.
    init(
        plan: MaskPlan, scanner: LeakScanner, database: any Database, tables: [Table], declared: Schema,
        tally: FactTally? = nil, digests: [[ColumnDigest?]]? = nil
    ) {
        self.plan = plan
        self.scanner = scanner
        self.database = database
        self.tables = tables
        self.declared = declared
        self.tally = tally
        self.digests = digests
    }

    /// Reads all that must be looked at, once the scanner knows all originals.
    ///
    /// - Parameter order: the tables in the order in which the tally wants them.
    func read(order: [Int]? = nil) throws {
        scanner.finish()
        let queue = ScanQueue { number, batch in self.scans[number].look(at: batch) }
        self.queue = queue
        // All of them are there before the other thread asks for any.
        for t in order ?? Array(plan.tables.indices) {
            scans.append(
                TableScan(
                    t, plan.tables[t], table: tables[t], dialect: database.dialect, schema: declared, plan: plan,
                    scanner: scanner, tally: tally, digests: digests?[t]))
        }
        for (number, scan) in scans.enumerated() {
            try scan.read(database) { batch in
                queue.push(number, batch)
                return queue.batch(width: scan.width)
            }
        }
    }

    /// Waits for the last row.
    func finish() throws -> Result {
        queue?.finish()
        queue = nil
        var result = Result()
        for scan in scans {
            result.values += scan.values
            if let count = scan.rowCount { tally?.note(scan.number, rows: count) }
            let doubtful = scan.doubtful
            var leaks = scan.leaks
            if !doubtful.isEmpty {
                let again = TableScan(
                    scan.number, plan.tables[scan.number], table: tables[scan.number], dialect: database.dialect,
                    schema: declared, plan: plan, scanner: scanner, only: doubtful)
                try again.read(database) { batch in
                    again.look(at: batch)
                    batch.clear()
                    return batch
                }
                leaks += again.leaks
            }
            for (column, rows) in leaks.sorted(by: { $0.column < $1.column }) {
                let table = plan.tables[scan.number]
                result.leaks.append(
                    .init(table: "\(table.table.name)", column: table.columns[column].column.name.name, rows: rows))
            }
        }
        return result
    }

    /// Drops what was not looked at; nothing after `finish`.
    func stop() {
        queue?.stop()
        queue = nil
    }

    /// All at once.
    func run() throws -> Result {
        defer { stop() }
        try read()
        return try finish()
    }
}
