import SeedPlan
import SeedRows

/// Rows that were read and wait to be looked at in another thread, so that the database can go on with other work. At
/// most `room` bytes wait; whoever brings more waits, too.
final class ScanQueue: @unchecked Sendable {
    private let monitor = Monitor()
    // Guarded by the monitor.
    private var waiting: [(number: Int, batch: TextBatch, size: Int)] = []
    private var spare: [TextBatch] = []
    private var size = 0
    private var isClosed = false
    private var isStopped = false
    private var worker: Worker?
    private let body: (Int, TextBatch) -> Void

    /// 64 MiB.
    private static let room = 1 << 26
    /// Batches that are kept for the next rows.
    private static let mostSpare = 8

    /// - Parameter body: looks at a batch that came with a number; in one thread, which isn't the caller's as long as the
    ///   system has one to give.
    init(_ body: @escaping (Int, TextBatch) -> Void) {
        self.body = body
        worker = Worker.start { self.work() }
    }

    /// A batch to fill.
    func batch(width: Int) -> TextBatch {
        let found = monitor.locked {
            spare.firstIndex { $0.columns.count == width && $0.classes.isEmpty }.map { spare.remove(at: $0) }
        }
        found?.clear()
        return found ?? TextBatch(width: width, hasClasses: false)
    }

    func push(_ number: Int, _ batch: TextBatch) {
        guard worker != nil else { return body(number, batch) }
        let added = batch.columns.reduce(0) { $0 + $1.bytes.count + 9 * batch.count }
        monitor.locked {
            while size > 0 && size + added > Self.room { monitor.wait() }
            size += added
            waiting.append((number, batch, added))
            monitor.signal()
        }
    }

    /// Waits until all that was brought has been looked at.
    func finish() { end(isStopped: false) }

    /// Drops what has not been looked at. Nothing, after `finish`.
    func stop() { end(isStopped: true) }

    private func end(isStopped: Bool) {
        monitor.locked {
            isClosed = true
            self.isStopped = isStopped
            monitor.signal()
        }
        worker?.join()
        worker = nil
    }

    private func work() {
        while let next = take() {
            body(next.number, next.batch)
            monitor.locked {
                size -= next.size
                if spare.count < Self.mostSpare { spare.append(next.batch) }
                monitor.signal()
            }
        }
    }

    private func take() -> (number: Int, batch: TextBatch, size: Int)? {
        monitor.locked {
            while waiting.isEmpty && !isClosed { monitor.wait() }
            return waiting.isEmpty || isStopped ? nil : waiting.removeFirst()
        }
    }
}
