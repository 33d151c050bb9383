import CPostgres
import SeedRows
import SeedSchema

extension PostgresDatabase: CopyingDatabase {
    public func takesBinary(_ table: QualifiedName) -> Bool {
        !tablesWithoutBinary.contains(table) && !tablesUnderRowSecurity.contains(table)
    }

    public func copyIn(_ layout: TableLayout) throws -> any Sink {
        precondition(takesBinary(layout.table) && CopyBinary.canEncode(layout))
        return try PostgresSink(self, layout, isBinary: true)
    }

    /// Source: PostgreSQL manual, "Functions Associated with the COPY Command".
    public func copyOut(
        _ query: String, isBinary: Bool, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void
    ) throws {
        let connection = try connection()
        endAbandonedCopy(connection)
        let started = PQexec(connection, "COPY (\(query)) TO STDOUT" + (isBinary ? " WITH (FORMAT binary)" : ""))
        let isOpen = PQresultStatus(started) == PGRES_COPY_OUT
        let refusal = isOpen ? nil : DatabaseError(result: started, connection: connection)
        PQclear(started)
        if let refusal { throw refusal }
        var failure: (any Error)?
        var line: UnsafeMutablePointer<CChar>?
        while true {
            let size = PQgetCopyData(connection, &line, 0)
            guard size > 0, let message = line else { break }
            defer { PQfreemem(message) }
            guard failure == nil else { continue }
            do {
                try message.withMemoryRebound(to: UInt8.self, capacity: Int(size)) {
                    try body(UnsafeBufferPointer(start: $0, count: Int(size)))
                }
            } catch {
                failure = error
                // What is still on its way is read and dropped.
                cancelStatement()
            }
        }
        while let result = PQgetResult(connection) {
            let isDone = PQresultStatus(result) == PGRES_COMMAND_OK
            if !isDone, failure == nil { failure = DatabaseError(result: result, connection: connection) }
            PQclear(result)
        }
        if PQstatus(connection) == CONNECTION_BAD, failure == nil {
            failure = DatabaseError(result: nil, connection: connection)
        }
        if let failure { throw failure }
    }
}
