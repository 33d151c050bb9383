import SeedSchema

/// A database that gives and takes rows as a stream of bytes: PostgreSQL by COPY.
public protocol CopyingDatabase: Database {
    /// Whether rows may be loaded into the table by `copyIn`.
    func takesBinary(_ table: QualifiedName) -> Bool

    /// Opens a load in COPY's binary format. Values of wire `bytea` are sent as they are, whatever the column's type:
    /// they are its binary form already.
    func copyIn(_ layout: TableLayout) throws -> any Sink

    /// Gives the answer of a query in COPY's binary or text format, a message of whole rows at a time.
    ///
    /// What `body` throws ends the query, and is thrown. The bytes live as long as the call.
    func copyOut(_ query: String, isBinary: Bool, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void) throws
}
