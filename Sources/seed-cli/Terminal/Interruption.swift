import Glibc
import SeedRows
import SeedSchema
import Synchronization

/// Ctrl-C and a polite kill: the running statement is ended, the transaction rolls back, and the process says so.
enum Interruption {
    /// 128 + SIGINT, as shells report it.
    static let exitStatus: Int32 = 130

    private static let requested = Atomic<Bool>(false)
    private static let target = Mutex<DatabaseReference?>(nil)

    static var isRequested: Bool { requested.load(ordering: .acquiring) }

    /// `interrupt()` is made to be called from another thread; nothing else of the database is used here.
    private struct DatabaseReference: @unchecked Sendable {
        let database: any Database
    }

    /// Call once, before any other thread starts: threads inherit the blocked signals, and so only ours receives them.
    static func watch() {
        signal(SIGPIPE, SIG_IGN)
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        var thread = pthread_t()
        pthread_create(&thread, nil, { _ in Interruption.waitForSignals() }, nil)
        pthread_detach(thread)
    }

    /// The database whose statements end when a signal comes.
    static func guarding(_ database: any Database) {
        let reference = DatabaseReference(database: database)
        target.withLock { $0 = reference }
    }

    static func release() { target.withLock { $0 = nil } }

    /// An error that came of a signal says so, and nothing else; any other is thrown on, and so is one that says that
    /// rows are left.
    static func translate(_ error: any Error) throws -> Never {
        guard isRequested, (error as? Diagnostic)?.status != .unavailable else { throw error }
        end()
    }

    private static func end() -> Never {
        Terminal(.error).line("interrupted: the database is as it was before")
        _exit(exitStatus)
    }

    private static func waitForSignals() -> UnsafeMutableRawPointer? {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&signals, number) }
        var received: Int32 = 0
        sigwait(&signals, &received)
        requested.store(true, ordering: .releasing)
        // No database: nothing to undo.
        if target.withLock({ $0 == nil }) { end() }
        // A statement may begin right after the one that was ended: ask until the work stops. A second signal, or ten
        // seconds, end the process at once; the database then rolls back when the connection closes.
        for _ in 0..<100 {
            target.withLock { $0?.database.interrupt() }
            var pause = timespec(tv_sec: 0, tv_nsec: 100_000_000)
            if sigtimedwait(&signals, nil, &pause) > 0 { break }
        }
        _exit(exitStatus)
    }
}
