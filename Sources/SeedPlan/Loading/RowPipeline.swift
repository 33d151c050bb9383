import SeedRows
import SeedSchema

/// Makes the rows of a table ahead of their use: threads fill batches (and spell them as bytes) while the caller's
/// thread sends the ones before.
///
/// Batch `b` is always rows `b * 4096 ..< (b + 1) * 4096` and is given out in order, so that neither the number of
/// threads nor their speed can reach the bytes. Memory is that of `jobs + 1` batches.
final class RowPipeline: @unchecked Sendable {
    /// Spells a batch; called from several threads, with a buffer of its own each.
    typealias Encoder = @Sendable (Batch, ByteBuffer) -> Void

    /// One place in the ring: everything that a batch needs, reused for batch after batch.
    private final class Station {
        let runner: Runner
        let bytes: ByteBuffer
        let blanks: [Int: ColumnVector]
        var batch = Batch(count: 0, columns: [])
        var failure: RowFailure?
        /// The one batch that may be made here: the next in the ring after the last one given out. Guarded by the
        /// monitor.
        var expected: Int64
        /// `expected` is made. Guarded by the monitor.
        var isFull = false

        init(_ place: Int, _ runner: Runner, _ bytes: ByteBuffer, _ blanks: [Int: ColumnVector]) {
            expected = Int64(place)
            self.runner = runner
            self.bytes = bytes
            self.blanks = blanks
        }
    }

    private let slots: [Int]
    private let first: Int64
    private let last: Int64
    private let batches: Int64
    private let jobs: Int
    private let encode: Encoder?
    private let stations: [Station]
    private let monitor = Monitor()
    // Guarded by the monitor.
    private var next: Int64 = 0
    private var isStopped = false

    /// - Parameters:
    ///   - columns: places in the table's own layout, in the order that they are wanted in.
    ///   - withheld: columns that are left NULL.
    ///   - jobs: threads beside the caller's; 0: the caller's thread does it all.
    ///   - encode: spells each batch in the thread that made it; nil: the caller wants the batches alone.
    init(
        _ table: CompiledTable, columns: [Int]? = nil, withheld: Set<Identifier> = [], jobs: Int, encode: Encoder? = nil
    ) {
        let columns = columns ?? Array(table.layout.columns.indices)
        let slots = columns.map { table.outputs[$0] }
        self.slots = slots
        self.encode = encode
        first = table.context.firstRow
        last = first + table.context.rows
        let rows = Int64(Batch.standardRows)
        batches = (last - first + rows - 1) / rows
        // A table of one batch is made before a thread would have started.
        self.jobs = batches > 1 ? Int(min(Int64(jobs), batches)) : 0
        stations = (0...self.jobs).map { place in
            var blanks: [Int: ColumnVector] = [:]
            for (place, column) in columns.enumerated() where withheld.contains(table.layout.columns[column].name) {
                let blank = ColumnVector(layout: table.layout.columns[column].wire.layout)
                blanks[place] = blank
            }
            return Station(
                place, Runner(table.program, wanted: slots), ByteBuffer(capacity: encode == nil ? 1 : 1 << 19), blanks)
        }
    }

    /// Gives every batch, with its bytes where there is an encoder. What stands in them is reused after `body` returns.
    ///
    /// - Throws: `Diagnostic` (65) for a row that no draw makes pass its constraints; what `body` throws.
    func run(_ body: (Batch, ByteBuffer) throws -> Void) throws {
        var workers: [Worker] = []
        defer {
            monitor.locked {
                isStopped = true
                monitor.signal()
            }
            for worker in workers { worker.join() }
        }
        for _ in 0..<jobs {
            guard let worker = Worker.start({ self.work() }) else { break }
            workers.append(worker)
        }
        for number in 0..<batches {
            let station = stations[Int(number % Int64(stations.count))]
            if workers.isEmpty {
                make(number, station)
            } else {
                monitor.locked { while !(station.isFull && station.expected == number) { monitor.wait() } }
            }
            if let failure = station.failure {
                throw Diagnostic(
                    .unsatisfiable, "no row for \(failure.table) was found that satisfies its constraints",
                    details: failure.tests, next: "name generators for the columns in seed.yaml")
            }
            try body(station.batch, station.bytes)
            guard !workers.isEmpty else { continue }
            monitor.locked {
                station.isFull = false
                station.expected += Int64(stations.count)
                monitor.signal()
            }
        }
    }

    /// A thread's life: the next batch that nobody makes yet, once its station is free.
    private func work() {
        while let number = claim() {
            let station = stations[Int(number % Int64(stations.count))]
            make(number, station)
            monitor.locked {
                station.isFull = true
                monitor.signal()
            }
        }
    }

    private func claim() -> Int64? {
        monitor.locked {
            guard !isStopped, next < batches else { return nil }
            let number = next
            next += 1
            let station = stations[Int(number % Int64(stations.count))]
            while station.expected != number && !isStopped { monitor.wait() }
            return station.expected == number ? number : nil
        }
    }

    private func make(_ number: Int64, _ station: Station) {
        let row = first + number * Int64(Batch.standardRows)
        let count = Int(min(Int64(Batch.standardRows), last - row))
        do {
            try station.runner.fill(start: row, count: count)
        } catch {
            station.failure = error
            return
        }
        var vectors = slots.map { station.runner.columns[$0] }
        for (place, blank) in station.blanks {
            blank.clear()
            for _ in 0..<count { blank.appendNull() }
            vectors[place] = blank
        }
        station.batch = Batch(count: count, columns: vectors)
        guard let encode else { return }
        station.bytes.clear()
        encode(station.batch, station.bytes)
    }
}
