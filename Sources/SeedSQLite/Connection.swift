import CSQLite
import SeedRows
import SeedSchema
import Synchronization

/// A SQLite database file, or one in memory.
///
/// Used by one thread at a time; only `interrupt()` may come from another. That is why the class can call itself
/// `Sendable`, and why the connection is opened without SQLite's own mutex, which every bound value would take.
public final class SQLiteDatabase: Database, @unchecked Sendable {
    public let dialect = Dialect.sqlite
    public let displayName: String
    /// For `interrupt()` alone: nil once the connection is closed.
    private let interruptible: Mutex<SendableConnection?>
    private var connection: OpaquePointer?
    private var isBorrowed = false
    /// The page cache's size before the transaction, in the pragma's own unit.
    private var formerCacheSize: Int64?

    /// Pages held in memory during a load, in KiB: index pages that don't fit are written and read again and again.
    var loadCacheKiB = 256 * 1024

    /// Milliseconds to wait for another connection's lock.
    private static let busyTimeout: Int32 = 5000

    /// The path of a database of this connection alone: it lies in memory as far as its cache reaches, and beyond in a
    /// file without a name, which ends with the connection.
    public static let temporary = ":temporary:"

    /// - Parameters:
    ///   - path: a file, `:memory:`, or `temporary`.
    ///   - create: make the file when it doesn't exist.
    /// - Throws: `noInput` for a file that is missing, unreadable or no database, `cannotWrite` for one that can't be
    ///   made, `unavailable` for one that another program keeps locked.
    public init(path: String, create: Bool = false) throws(Diagnostic) {
        guard !path.isEmpty else {
            throw Diagnostic(
                .usage, "the path of the SQLite database is empty", next: "name a file, as in sqlite:dev.db")
        }
        guard sqlite3_libversion_number() >= 3_037_000 else {
            throw Diagnostic(
                .unavailable, "SQLite \(String(cString: sqlite3_libversion())) is too old",
                details: ["the list of tables is read with PRAGMA table_list"],
                next: "use SQLite 3.37 or newer")
        }
        displayName = path == ":memory:" ? path : "sqlite:" + path
        let opened = try SQLiteDatabase.open(path, create: create)
        connection = opened
        interruptible = Mutex(SendableConnection(raw: opened))
        sqlite3_extended_result_codes(opened, 1)
        sqlite3_busy_timeout(opened, SQLiteDatabase.busyTimeout)
        do {
            // Opening is lazy: this is what reads the file.
            _ = try integer("PRAGMA schema_version")
            let isTemporary = path == SQLiteDatabase.temporary
            if isTemporary { loadCacheKiB = 64 * 1024 }
            try execute("PRAGMA foreign_keys = ON; PRAGMA temp_store = \(isTemporary ? "FILE" : "MEMORY")")
        } catch let error as DatabaseError {
            close()
            throw SQLiteDatabase.diagnostic(error, path, create: create)
        } catch {
            close()
            throw Diagnostic(.bug, "\(error)")
        }
    }

    /// Works on a connection that the caller opened and will close, in a test for instance.
    ///
    /// - Parameter handle: a `sqlite3 *`, used by this thread only. Foreign keys are switched on.
    public init(borrowing handle: OpaquePointer) throws {
        displayName = "the caller's SQLite database"
        connection = handle
        isBorrowed = true
        interruptible = Mutex(SendableConnection(raw: handle))
        sqlite3_extended_result_codes(handle, 1)
        try execute("PRAGMA foreign_keys = ON")
    }

    deinit { close() }

    /// The open connection.
    var handle: OpaquePointer {
        guard let connection else { preconditionFailure("the SQLite connection is closed") }
        return connection
    }

    public func execute(_ sql: String) throws {
        let code = sqlite3_exec(handle, sql, nil, nil, nil)
        if code != SQLITE_OK { throw DatabaseError(connection: handle, code: code) }
    }

    public func interrupt() {
        interruptible.withLock { if let connection = $0 { sqlite3_interrupt(connection.raw) } }
    }

    public func close() {
        interruptible.withLock { $0 = nil }
        // Statements that are still held elsewhere keep the memory, not the file's meaning.
        if !isBorrowed { sqlite3_close_v2(connection) }
        connection = nil
    }
}

/// SQLite allows `sqlite3_interrupt` from any thread, and the mutex around it keeps the pointer alive meanwhile.
private struct SendableConnection: @unchecked Sendable {
    let raw: OpaquePointer
}

// MARK: - Transactions

extension SQLiteDatabase {
    /// Takes the write lock at once, so that a lock held elsewhere is met before any work is done.
    ///
    /// The journal stays the one that the file has (DELETE, WAL …) and is synced as always: whatever happens, the
    /// next connection finds the file as it was. Only the page cache grows.
    public func begin() throws {
        if sqlite3_db_readonly(handle, "main") == 1 { throw SQLiteDatabase.readOnly(displayName) }
        if formerCacheSize == nil { formerCacheSize = try integer("PRAGMA main.cache_size") }
        try execute("PRAGMA main.cache_size = -\(loadCacheKiB)")
        do {
            try execute("BEGIN IMMEDIATE")
        } catch let error as DatabaseError {
            try restoreCache()
            switch error.kind {
            case .busy: throw SQLiteDatabase.locked(displayName)
            case .readOnly: throw SQLiteDatabase.readOnly(displayName)
            default: throw error
            }
        }
    }

    public func commit() throws {
        try execute("COMMIT")
        try restoreCache()
    }

    /// Also right when SQLite has rolled back by itself, as it does for a full disk or RAISE(ROLLBACK).
    public func rollback() throws {
        if sqlite3_get_autocommit(handle) == 0 { try execute("ROLLBACK") }
        try restoreCache()
    }

    private func restoreCache() throws {
        guard let former = formerCacheSize else { return }
        formerCacheSize = nil
        try execute("PRAGMA main.cache_size = \(former)")
    }

    /// Inside a transaction: every foreign key, deferrable or not, waits for its end. SQLite resets it there.
    public func deferConstraints() throws { try execute("PRAGMA defer_foreign_keys = ON") }

    /// Nothing to do: rowids continue after the largest one, and AUTOINCREMENT's `sqlite_sequence` follows every
    /// INSERT that names a rowid (<https://sqlite.org/autoinc.html>).
    public func advanceSequences(of table: Table) throws {}
}

// MARK: - Opening

extension SQLiteDatabase {
    private static func open(_ path: String, create: Bool) throws(Diagnostic) -> OpaquePointer {
        // A library built to read URIs would take "file:x" for one.
        let name = path == temporary ? "" : path.hasPrefix("file:") ? "./" + path : path
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (create ? SQLITE_OPEN_CREATE : 0)
        var connection: OpaquePointer?
        let code = sqlite3_open_v2(name, &connection, flags, nil)
        guard code == SQLITE_OK, let connection else {
            let error = DatabaseError(connection: connection, code: code)
            sqlite3_close_v2(connection)
            throw diagnostic(error, path, create: create)
        }
        return connection
    }

    /// Whether a text ends where a statement does: not inside a string, a comment or a trigger.
    public static func isComplete(_ sql: String) -> Bool { sqlite3_complete(sql) == 1 }

    private static func diagnostic(_ error: DatabaseError, _ path: String, create: Bool) -> Diagnostic {
        let words = ["SQLite says: " + error.message]
        switch error.kind {
        case .unreachable where error.message.contains("not a database"):
            return Diagnostic(
                .noInput, "\(path) is not a SQLite database", details: words + ["encrypted databases can't be read"],
                next: "check the path")
        case .busy: return locked(path)
        case .unreachable where create:
            return Diagnostic(
                .cannotWrite, "the SQLite database \(path) can't be opened or made", details: words,
                next: "check that its folder exists and can be written")
        case .lost:
            return Diagnostic(
                .noInput, "the SQLite database \(path) is damaged or can't be read", details: words,
                next: "check it with: sqlite3 \(path) 'PRAGMA integrity_check'")
        default:
            return Diagnostic(
                .noInput, "the SQLite database \(path) can't be opened", details: words,
                next: "check that the file exists and can be read")
        }
    }

    private static func locked(_ path: String) -> Diagnostic {
        Diagnostic(
            .unavailable, "another program has locked \(path)",
            details: ["waited \(busyTimeout / 1000) seconds for its lock"],
            next: "end the other program's transaction, then try again")
    }

    private static func readOnly(_ path: String) -> Diagnostic {
        Diagnostic(
            .cannotWrite, "\(path) can only be read",
            next: "give write permission to the file and to its folder, where SQLite keeps its journal")
    }
}
