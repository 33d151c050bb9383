import SeedPlan
import SeedRows

/// Reads batches in one thread, works on them in the caller's, and writes them in a third, so that two servers and
/// the masking of rows are busy at the same time. Order is kept; memory is that of a few batches.
final class BatchPipeline: @unchecked Sendable {
    /// A batch on its way: what was read, what it became, and its bytes.
    final class Station {
        enum State { case free, read, worked }
        fileprivate(set) var input: TextBatch
        let output: TextBatch
        let bytes = ByteBuffer(capacity: 1 << 16)
        /// Guarded by the monitor.
        fileprivate var state = State.free

        fileprivate init(width: Int, hasClasses: Bool) {
            input = TextBatch(width: width, hasClasses: hasClasses)
            output = TextBatch(width: width, hasClasses: hasClasses)
        }
    }

    private struct Stopped: Error {}

    private let stations: [Station]
    private let monitor = Monitor()
    // Guarded by the monitor.
    private var isRead = false
    private var isWorked = false
    private var failure: (any Error)?
    private static let depth = 4

    init(width: Int, hasClasses: Bool) {
        stations = (0..<Self.depth).map { _ in Station(width: width, hasClasses: hasClasses) }
    }

    /// - Parameters:
    ///   - read: gets the first batch to fill and a function that takes a full one and gives the next; runs in a thread of
    ///     its own, as `write` does.
    ///   - work: runs in the caller's thread.
    ///   - write: of each batch, once it is worked on.
    /// - Throws: the first error of any of the three.
    func run(
        read: (TextBatch, (TextBatch) throws -> TextBatch) throws -> TextBatch, work: (Station) throws -> Void,
        write: (Station) throws -> Void = { _ in }
    ) throws {
        try withoutActuallyEscaping(read) { read in
            try withoutActuallyEscaping(write) { write in
                try run(Steps(read: read, write: write), work)
            }
        }
    }

    /// On their way to the threads, which end before `run` does.
    private struct Steps: @unchecked Sendable {
        let read: (TextBatch, (TextBatch) throws -> TextBatch) throws -> TextBatch
        let write: (Station) throws -> Void
    }

    private func run(_ steps: Steps, _ work: (Station) throws -> Void) throws {
        guard let reader = Worker.start({ self.reading(steps) }) else {
            throw DatabaseError(kind: .other, message: "the system has no thread left to give")
        }
        defer { reader.join() }
        guard let writer = Worker.start({ self.writing(steps) }) else {
            stop(DatabaseError(kind: .other, message: "the system has no thread left to give"))
            throw failure ?? Stopped()
        }
        var number = 0
        do {
            while let station = next(number, .read, isEnd: { self.isRead }) {
                try work(station)
                pass(station, .worked)
                number += 1
            }
        } catch {
            stop(error)
        }
        monitor.locked {
            isWorked = true
            monitor.signal()
        }
        writer.join()
        if let failure = monitor.locked({ failure }) { throw failure }
    }

    private func stop(_ error: any Error) {
        monitor.locked {
            if failure == nil, !(error is Stopped) { failure = error }
            monitor.signal()
        }
    }

    /// The `number`-th batch once it is in a state; nil at the end, or after a failure.
    private func next(_ number: Int, _ state: Station.State, isEnd: () -> Bool) -> Station? {
        let station = stations[number % stations.count]
        return monitor.locked {
            while true {
                if failure != nil { return nil }
                if station.state == state { return station }
                if isEnd() { return nil }
                monitor.wait()
            }
        }
    }

    private func pass(_ station: Station, _ state: Station.State) {
        monitor.locked {
            station.state = state
            monitor.signal()
        }
    }

    private func reading(_ steps: Steps) {
        var number = 0
        do {
            let last = try steps.read(stations[0].input) { _ in
                pass(stations[number % stations.count], .read)
                number += 1
                guard let station = next(number, .free, isEnd: { false }) else { throw Stopped() }
                station.input.clear()
                return station.input
            }
            if last.count > 0 { pass(stations[number % stations.count], .read) }
        } catch {
            stop(error)
        }
        monitor.locked {
            isRead = true
            monitor.signal()
        }
    }

    private func writing(_ steps: Steps) {
        var number = 0
        do {
            while let station = next(number, .worked, isEnd: { self.isWorked }) {
                try steps.write(station)
                pass(station, .free)
                number += 1
            }
        } catch {
            stop(error)
        }
    }
}
