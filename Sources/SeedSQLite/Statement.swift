import CSQLite
import SeedRows
import SeedSchema

/// A prepared statement, finalized with its owner.
///
/// Used by one thread at a time, like the connection that it belongs to.
final class Statement {
    let raw: OpaquePointer
    private let connection: OpaquePointer

    /// Compiles the one statement of `sql`.
    /// - Parameter persistent: it will be run many times.
    init(_ connection: OpaquePointer, _ sql: String, persistent: Bool = false, table: String? = nil)
        throws(DatabaseError)
    {
        var sql = sql
        var raw: OpaquePointer?
        let code = sql.withUTF8 { text in
            text.withMemoryRebound(to: CChar.self) { text in
                sqlite3_prepare_v3(
                    connection, text.baseAddress, Int32(text.count),
                    persistent ? UInt32(SQLITE_PREPARE_PERSISTENT) : 0, &raw, nil)
            }
        }
        guard code == SQLITE_OK else {
            throw DatabaseError(connection: connection, code: code, table: table)
        }
        guard let raw else {
            throw DatabaseError(kind: .syntax, message: "the statement is empty", table: table)
        }
        self.raw = raw
        self.connection = connection
    }

    deinit { sqlite3_finalize(raw) }

    var columnCount: Int { Int(sqlite3_column_count(raw)) }

    /// Binds a copy of the text (`SQLITE_TRANSIENT`); parameters count from 1.
    func bind(_ parameter: Int, _ text: String) {
        sqlite3_bind_text(raw, Int32(parameter), text, -1, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }

    /// Goes to the next row; false at the end.
    func step() throws(DatabaseError) -> Bool {
        let code = sqlite3_step(raw)
        if code == SQLITE_ROW { return true }
        if code == SQLITE_DONE { return false }
        throw DatabaseError(connection: connection, code: code)
    }

    func isNull(_ i: Int) -> Bool { sqlite3_column_type(raw, Int32(i)) == SQLITE_NULL }
    func integer(_ i: Int) -> Int64 { sqlite3_column_int64(raw, Int32(i)) }
    func double(_ i: Int) -> Double { sqlite3_column_double(raw, Int32(i)) }
    func flag(_ i: Int) -> Bool { integer(i) != 0 }

    /// The value's bytes: a blob's own, anything else's text. Valid until the next step.
    func bytes(_ i: Int) -> UnsafeBufferPointer<UInt8> {
        let column = Int32(i)
        // The pointer comes first: asking for it is what makes the text, and so decides the count.
        let start =
            sqlite3_column_type(raw, column) == SQLITE_BLOB
            ? sqlite3_column_blob(raw, column)?.assumingMemoryBound(to: UInt8.self)
            : sqlite3_column_text(raw, column)
        return UnsafeBufferPointer(start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(raw, column)))
    }

    /// The value's text; nil for NULL. Blobs as lower-case hexadecimal digits.
    func text(_ i: Int) -> String? {
        switch sqlite3_column_type(raw, Int32(i)) {
        case SQLITE_NULL: return nil
        // All digits that tell it from its neighbours; SQLite's own text has fifteen.
        case SQLITE_FLOAT: return "\(double(i))"
        case SQLITE_BLOB:
            let digits = ByteBuffer(capacity: 64)
            digits.append(hex: bytes(i))
            return digits.string
        default: return String(decoding: bytes(i), as: UTF8.self)
        }
    }
}
