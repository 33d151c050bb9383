import CPostgres
import SeedRows
import SeedSchema
import Synchronization

/// A connection to a PostgreSQL server, version 12 or later, through libpq.
///
/// One thread at a time uses it; `interrupt()` alone may be called from any other (hence unchecked `Sendable`).
public final class PostgresDatabase: Database, @unchecked Sendable {
    private var handle: OpaquePointer?
    /// Made when the connection opens, kept until the object goes, so that `interrupt()` needs no lock.
    private let cancel: OpaquePointer?
    /// As it was given: for further connections.
    let url: String
    /// Connections that are interrupted with this one.
    let others = Mutex<[PostgresDatabase]>([])
    public let displayName: String
    /// `150018` for 15.18.
    public let serverVersion: Int
    /// Base types of domains, known after `inspect()`: what COPY's binary form depends on.
    var domainBases: [QualifiedName: TypeKind] = [:]
    /// Tables whose policies bind the role, known after `inspect()`.
    var tablesUnderRowSecurity: Set<QualifiedName> = []
    /// Tables that only take rows in text form, known after `inspect()`.
    var tablesWithoutBinary: Set<QualifiedName> = []
    /// Tables that `empty` gave new files in the open transaction.
    var emptied: Set<QualifiedName> = []

    public var dialect: Dialect { .postgres }

    /// Opens a connection.
    ///
    /// - Parameter url: `postgres://…`, `postgresql://…` or a libpq keyword string. What it leaves out comes from the
    ///   PG* variables, `~/.pgpass` and the service file, as everywhere with libpq.
    /// - Throws: `Diagnostic` (64) for a string that can't be read, (69) when there is no answer.
    public init(url: String) throws(Diagnostic) {
        let connection = try PostgresDatabase.open(url)
        self.url = url
        handle = connection
        cancel = PQgetCancel(connection)
        displayName = PostgresDatabase.place(connection)
        serverVersion = Int(PQserverVersion(connection))
        do {
            guard serverVersion >= 120_000 else {
                throw DatabaseError(kind: .other, message: "the server is older than PostgreSQL 12")
            }
            try execute(PostgresDatabase.sessionSettings)
        } catch {
            close()
            throw Diagnostic(
                .unavailable, "can't work with " + displayName, details: ["\(error)"],
                next: "name a server of PostgreSQL 12 or later with --database")
        }
    }

    deinit {
        close()
        PQfreeCancel(cancel)
    }

    /// One spelling of every value, whatever the role's or the server's settings are; as with pg_dump, no limit on how
    /// long a load may take; and no compiling of queries, which takes longer than each of ours runs.
    /// `search_path` stays: names are always qualified.
    private static let sessionSettings = """
        SET client_encoding = 'UTF8'; SET standard_conforming_strings = on; SET DateStyle = 'ISO, YMD';
        SET IntervalStyle = 'postgres'; SET TimeZone = 'UTC'; SET extra_float_digits = 1; SET bytea_output = 'hex';
        SET xmloption = 'content'; SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0;
        SET jit = off
        """

    /// The open connection.
    func connection() throws -> OpaquePointer {
        guard let handle else { throw DatabaseError(kind: .lost, message: "the connection is closed") }
        return handle
    }

    public func close() {
        guard let open = handle else { return }
        handle = nil
        PQfinish(open)
    }

    /// Asks the server to stop what this connection runs; that statement then fails with `.interrupted`.
    public func interrupt() {
        for other in others.withLock({ $0 }) { other.interrupt() }
        cancelStatement()
    }

    /// The same for this connection alone.
    func cancelStatement() {
        guard let cancel else { return }
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { message in
            _ = PQcancel(cancel, message.baseAddress, 256)
        }
    }

    // MARK: Transactions

    public func begin() throws {
        emptied = []
        try execute("BEGIN")
    }

    /// A transaction in which a statement failed can't be committed: PostgreSQL rolls it back without an error, and
    /// this throws.
    public func commit() throws {
        emptied = []
        let failed = PQtransactionStatus(try connection()) == PQTRANS_INERROR
        try execute("COMMIT")
        if failed {
            throw DatabaseError(kind: .other, message: "the transaction had failed and was rolled back")
        }
    }

    public func rollback() throws {
        emptied = []
        try execute("ROLLBACK")
    }

    public func deferConstraints() throws { try execute("SET CONSTRAINTS ALL DEFERRED") }

    var isInTransaction: Bool {
        guard let handle else { return false }
        let status = PQtransactionStatus(handle)
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
    }

    /// At a savepoint within a transaction, which a failure would end otherwise.
    public func attempt(_ calls: () throws -> Void) throws -> DatabaseError? {
        guard isInTransaction else { return try DatabaseError.refusal(calls) }
        try execute("SAVEPOINT seed_attempt")
        let refusal = try DatabaseError.refusal(calls)
        let back = refusal == nil ? "" : "ROLLBACK TO SAVEPOINT seed_attempt; "
        try execute(back + "RELEASE SAVEPOINT seed_attempt")
        return refusal
    }

    // MARK: Statements

    public func execute(_ sql: String) throws {
        try run(sql) { _ in }
        // Below a savepoint no table counts as emptied by the transaction at hand.
        if sql.hasPrefix("SAVEPOINT") { emptied = [] }
    }

    /// Sends one or more statements and gives each result that carries rows, in single-row mode: memory doesn't grow
    /// with their number. All of the answer is read, also after `body` threw; then the first error is thrown.
    func run(_ sql: String, _ body: (OpaquePointer) throws -> Void) throws {
        let connection = try connection()
        endAbandonedCopy(connection)
        guard PQsendQuery(connection, sql) == 1 else { throw DatabaseError(result: nil, connection: connection) }
        _ = PQsetSingleRowMode(connection)
        var failure: (any Error)?
        while let result = PQgetResult(connection) {
            defer { PQclear(result) }
            switch PQresultStatus(result) {
            case PGRES_SINGLE_TUPLE:
                if failure == nil {
                    do { try body(result) } catch { failure = error }
                }
            case PGRES_COMMAND_OK, PGRES_TUPLES_OK, PGRES_EMPTY_QUERY: break
            case PGRES_COPY_IN:
                PQputCopyEnd(connection, "seed sends no rows to a COPY in a script")
            case PGRES_COPY_OUT: drainCopyOut(connection)
            case PGRES_COPY_BOTH:
                close()
                throw DatabaseError(kind: .other, message: "replication commands can't be run")
            default:
                if failure == nil { failure = DatabaseError(result: result, connection: connection) }
            }
        }
        if PQstatus(connection) == CONNECTION_BAD, failure == nil {
            failure = DatabaseError(result: nil, connection: connection)
        }
        if let failure { throw failure }
    }

    /// A load that was neither finished nor broken off would hold the connection for ever.
    func endAbandonedCopy(_ connection: OpaquePointer) {
        guard PQtransactionStatus(connection) == PQTRANS_ACTIVE else { return }
        while let result = PQgetResult(connection) {
            let status = PQresultStatus(result)
            PQclear(result)
            if status == PGRES_COPY_IN { PQputCopyEnd(connection, "the load was abandoned") }
            if status == PGRES_COPY_OUT { drainCopyOut(connection) }
        }
    }

    private func drainCopyOut(_ connection: OpaquePointer) {
        var line: UnsafeMutablePointer<CChar>?
        while PQgetCopyData(connection, &line, 0) > 0 { PQfreemem(line) }
    }
}
