import CPostgres
import Glibc
import SeedRows
import SeedSchema

extension PostgresDatabase {
    /// Opens `COPY … FROM STDIN`, binary where every column has a binary form. Under row-level security, which COPY
    /// doesn't serve, the rows are staged.
    public func sink(_ layout: TableLayout) throws -> any Sink {
        if tablesUnderRowSecurity.contains(layout.table) { return try StagedSink(self, layout) }
        return try PostgresSink(self, layout)
    }

    /// Whether values of these columns may go through binary COPY: each wire form must be the very type's own, since
    /// binary values are not converted.
    func canSendBinary(_ layout: TableLayout) -> Bool {
        !tablesWithoutBinary.contains(layout.table) && CopyBinary.canEncode(layout)
            && layout.columns.allSatisfy { isOwnForm($0.wire, of: $0.type.kind) }
    }

    private func isOwnForm(_ wire: WireType, of kind: TypeKind) -> Bool {
        var kind = kind
        if case .domain(let name) = kind {
            guard let base = domainBases[name] else { return false }
            kind = base
        }
        switch (wire, kind) {
        case (.bool, .boolean), (.int2, .integer(bytes: 2)), (.int4, .integer(bytes: 4)), (.int8, .integer(bytes: 8)),
            (.numeric, .numeric), (.date, .date), (.time, .time(withZone: false, _)),
            (.timestamp, .timestamp(withZone: false, _)), (.timestamptz, .timestamp(withZone: true, _)),
            (.float4, .float(bytes: 4)), (.float8, .float(bytes: 8)), (.uuid, .uuid), (.jsonb, .jsonb),
            (.bytea, .bytes), (.text, .text), (.text, .character), (.text, .citext), (.text, .enumeration),
            (.text, .json), (.text, .xml):
            return true
        default: return false
        }
    }

    /// Sends the COPY statement; the connection then waits for its rows.
    fileprivate func startCopy(_ statement: String) throws -> OpaquePointer {
        let connection = try connection()
        endAbandonedCopy(connection)
        let result = PQexec(connection, statement)
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COPY_IN else {
            throw DatabaseError(result: result, connection: connection)
        }
        return connection
    }
}

/// A load of one table. `write` is `encoder` followed by `send`; the two may as well run on two threads, with buffers
/// handed from one to the other.
///
/// Source: PostgreSQL manual, "Functions Associated with the COPY Command".
public final class PostgresSink: EncodingSink {
    /// How many bytes go into one call of libpq. 8 KiB to 1 MiB measure alike.
    public static let chunkSize = 1 << 16

    public let layout: TableLayout
    public let isBinary: Bool
    private let database: PostgresDatabase
    private let format: any RowFormat
    private let buffer = ByteBuffer(capacity: 1 << 20)
    private var isOpen = true

    /// - Parameter isBinary: nil: binary where every column's wire is the type's own form.
    init(_ database: PostgresDatabase, _ layout: TableLayout, isBinary: Bool? = nil) throws {
        self.database = database
        self.layout = layout
        let isBinary = isBinary ?? database.canSendBinary(layout)
        self.isBinary = isBinary
        format = isBinary ? CopyBinary() : CopyText()
        let options = (isBinary ? ["FORMAT binary"] : []) + (database.canFreeze(layout.table) ? ["FREEZE"] : [])
        _ = try database.startCopy(
            CopyText.statement(layout) + " FROM STDIN"
                + (options.isEmpty ? "" : " WITH (\(options.joined(separator: ", ")))"))
        format.begin(layout, into: buffer)
        try send(buffer)
    }

    public func write(_ batch: Batch) throws {
        buffer.clear()
        format.encode(batch, layout, into: buffer)
        try send(buffer)
    }

    public var encoder: @Sendable (Batch, ByteBuffer) -> Void {
        let (format, layout) = (format, layout)
        return { format.encode($0, layout, into: $1) }
    }

    /// Sends bytes that `encoder` made.
    ///
    /// - Throws: `DatabaseError`, also for an earlier row, as soon as the server is seen to have refused it.
    public func send(_ bytes: ByteBuffer) throws {
        guard isOpen else { throw DatabaseError(kind: .other, message: "the load has ended") }
        let connection = try database.connection()
        var sent = 0
        while sent < bytes.count {
            let size = min(PostgresSink.chunkSize, bytes.count - sent)
            let result = UnsafeRawPointer(bytes.base + sent).withMemoryRebound(to: CChar.self, capacity: size) {
                PQputCopyData(connection, $0, Int32(size))
            }
            guard result == 1 else {
                isOpen = false
                throw DatabaseError(result: nil, connection: connection)
            }
            sent += size
        }
        if hasRefused(connection) {
            try finish()
            throw DatabaseError(kind: .lost, message: "the server broke the load off")
        }
    }

    public func finish() throws {
        guard isOpen else { return }
        buffer.clear()
        format.end(layout, into: buffer)
        isOpen = false
        let connection = try database.connection()
        let size = Int32(buffer.count)
        let trailer = UnsafeRawPointer(buffer.base).withMemoryRebound(to: CChar.self, capacity: buffer.count) {
            size > 0 ? PQputCopyData(connection, $0, size) : 1
        }
        guard trailer == 1, PQputCopyEnd(connection, nil) == 1 else {
            throw DatabaseError(result: nil, connection: connection)
        }
        var failure: DatabaseError?
        while let result = PQgetResult(connection) {
            if PQresultStatus(result) != PGRES_COMMAND_OK, failure == nil {
                failure = DatabaseError(result: result, connection: connection)
            }
            PQclear(result)
        }
        if PQstatus(connection) == CONNECTION_BAD, failure == nil {
            failure = DatabaseError(result: nil, connection: connection)
        }
        if let failure { throw failure }
    }

    /// A server that has refused a row says so at once, yet libpq looks at it only when the load ends. The first byte of
    /// a waiting message tells an error (`E`) from a notice, where no encryption stands between.
    private func hasRefused(_ connection: OpaquePointer) -> Bool {
        guard PQsslInUse(connection) == 0, PQgssEncInUse(connection) == 0 else { return false }
        var byte: UInt8 = 0
        let flags = CInt(MSG_PEEK) | CInt(MSG_DONTWAIT)
        return recv(PQsocket(connection), &byte, 1, flags) == 1 && byte == UInt8(ascii: "E")
    }
}
