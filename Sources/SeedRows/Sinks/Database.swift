import SeedSchema

/// A database that can be read, judged and filled. Each module of a database implements it; the planner and the
/// executor know nothing else of them.
///
/// All calls throw `Diagnostic` for what a user can mend and `DatabaseError` for what the database said of a statement.
public protocol Database: AnyObject {
    var dialect: Dialect { get }
    /// For messages: no password in it.
    var displayName: String { get }

    /// Reads the schema: the user's tables only (no system, extension-owned, foreign or virtual tables, no views).
    func inspect() throws -> Schema

    func begin() throws
    func commit() throws
    func rollback() throws
    /// Runs statements whose rows nobody wants.
    func execute(_ sql: String) throws
    /// The first column of the first row as an integer; nil for no row or NULL.
    func integer(_ sql: String) throws -> Int64?
    /// Runs calls that the database may refuse. An open transaction goes on afterwards, as if they had not been made.
    ///
    /// - Returns: the refusal; nil when there was none.
    /// - Throws: what is no refusal: an interrupt, a lost connection.
    func attempt(_ calls: () throws -> Void) throws -> DatabaseError?
    /// Every row, each value in the database's text form (nil: NULL; SQLite blobs as lower-case hex).
    func rows(_ sql: String, _ body: ([String?]) throws -> Void) throws
    /// All columns of a query's answer, decoded by wire type; as many wire types as columns.
    func readColumns(_ sql: String, wires: [WireType]) throws -> [ColumnVector]

    /// Takes all rows out of tables, which may reference each other, in the open transaction.
    func empty(_ tables: [QualifiedName]) throws

    /// Opens a load into a table. One at a time for each connection.
    func sink(_ layout: TableLayout) throws -> any Sink

    /// Moves the sequences behind these columns past their largest value, so that the next INSERT works.
    func advanceSequences(of table: Table) throws
    /// Moves them past values that are still to come, too; where there are no sequences this is nothing.
    func advanceSequences(of table: Table, past values: [Identifier: Int64]) throws
    /// Makes these values the next ones of the sequences behind the columns, as far as the role may: for keys that a
    /// trigger draws from the sequence, whatever a row brings.
    func alignSequences(of table: Table, to values: [Identifier: Int64]) throws
    /// Lets deferrable constraints wait until commit (`SET CONSTRAINTS ALL DEFERRED`, `PRAGMA defer_foreign_keys`).
    func deferConstraints() throws
    /// Ends a statement that runs in another thread, for Ctrl-C. Safe from a signal-handling thread.
    func interrupt()
    func close()
}

extension Database {
    public func empty(_ tables: [QualifiedName]) throws {
        // Rows that reference each other go in any order.
        try deferConstraints()
        for table in tables { try execute("DELETE FROM " + table.quoted) }
    }

    /// For databases where a statement that fails leaves its transaction as it was.
    public func attempt(_ calls: () throws -> Void) throws -> DatabaseError? { try DatabaseError.refusal(calls) }

    public func advanceSequences(of table: Table, past values: [Identifier: Int64]) throws {}
    public func alignSequences(of table: Table, to values: [Identifier: Int64]) throws {}

    /// Through `rows` and the text form of every value.
    public func readColumns(_ sql: String, wires: [WireType]) throws -> [ColumnVector] {
        var columns = wires.map { ColumnVector(layout: $0.layout) }
        try rows(sql) { row in
            for (i, wire) in wires.enumerated() {
                if columns[i].count == columns[i].capacity {
                    columns[i] = columns[i].copy(capacity: columns[i].capacity * 2)
                }
                guard let text = row[i] else {
                    columns[i].appendNull()
                    continue
                }
                guard columns[i].append(text: text, wire: wire) else {
                    throw DatabaseError(kind: .other, message: "a value of column \(i + 1) can't be read as \(wire)")
                }
            }
        }
        return columns
    }
}

/// Where a load goes and what it brings.
public struct TableLayout: Hashable, Sendable {
    public struct Column: Hashable, Sendable {
        public var name: Identifier
        public var type: ColumnType
        public var wire: WireType
        public init(name: Identifier, type: ColumnType, wire: WireType) {
            self.name = name
            self.type = type
            self.wire = wire
        }
    }
    public var table: QualifiedName
    public var columns: [Column]
    /// A column is GENERATED ALWAYS AS IDENTITY: an INSERT must say OVERRIDING SYSTEM VALUE (COPY needs nothing).
    public var overridesIdentity: Bool

    public init(table: QualifiedName, columns: [Column], overridesIdentity: Bool = false) {
        self.table = table
        self.columns = columns
        self.overridesIdentity = overridesIdentity
    }
}

/// Takes the rows of one table.
public protocol Sink: AnyObject {
    /// The batch's memory is reused after the call returns.
    func write(_ batch: Batch) throws
    /// Ends the load; errors that the database kept back come here.
    func finish() throws
}

/// A sink whose rows become bytes first. Threads that make rows spell them, too, while the sink sends what came before.
public protocol EncodingSink: Sink {
    /// Appends a batch's bytes. Shares no state with the sink: any thread may call it.
    var encoder: @Sendable (Batch, ByteBuffer) -> Void { get }
    /// Sends bytes that `encoder` made, in the order of the rows.
    func send(_ bytes: ByteBuffer) throws
}

/// What a database said of a statement.
public struct DatabaseError: Error, Sendable, CustomStringConvertible {
    public enum Kind: Hashable, Sendable {
        case unreachable, lost, permission, notNull, unique, foreignKey, check, exclusion, trigger, readOnly, full, busy
        case interrupted, syntax, other
    }
    public var kind: Kind
    /// The primary message, without row values (PostgreSQL's DETAIL is kept apart).
    public var message: String
    public var sqlState: String?
    public var table: String?
    public var column: String?
    public var constraint: String?
    /// May hold row values: shown only when the user asks with --verbose.
    public var detail: String?
    /// Where it happened: a trigger's function and line, a COPY's row.
    public var context: String?

    public init(
        kind: Kind, message: String, sqlState: String? = nil, table: String? = nil, column: String? = nil,
        constraint: String? = nil, detail: String? = nil, context: String? = nil
    ) {
        self.kind = kind
        self.message = message
        self.sqlState = sqlState
        self.table = table
        self.column = column
        self.constraint = constraint
        self.detail = detail
        self.context = context
    }
    public var description: String { message }

    /// The statement failed; another may succeed.
    public var isRefusal: Bool { kind != .interrupted && kind != .lost }

    /// What of some calls was refused, nil for nothing; all else is thrown.
    public static func refusal(_ calls: () throws -> Void) throws -> DatabaseError? {
        do {
            try calls()
            return nil
        } catch let error as DatabaseError where error.isRefusal {
            return error
        }
    }
}
