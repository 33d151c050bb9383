import CSQLite
import SeedRows
import SeedSchema

extension SQLiteDatabase {
    public func integer(_ sql: String) throws -> Int64? {
        let statement = try Statement(handle, sql)
        guard try statement.step(), !statement.isNull(0) else { return nil }
        return statement.integer(0)
    }

    public func rows(_ sql: String, _ body: ([String?]) throws -> Void) throws {
        let statement = try Statement(handle, sql)
        let columns = 0..<statement.columnCount
        while try statement.step() { try body(columns.map { statement.text($0) }) }
    }

    public func readColumns(_ sql: String, wires: [WireType]) throws -> [ColumnVector] {
        let statement = try Statement(handle, sql)
        precondition(statement.columnCount == wires.count)
        var columns = wires.map { ColumnVector(layout: $0.layout) }
        while try statement.step() {
            for (i, wire) in wires.enumerated() {
                if columns[i].count == columns[i].capacity {
                    columns[i] = columns[i].copy(capacity: columns[i].capacity * 2)
                }
                guard statement.append(i, to: columns[i], wire) else {
                    let name = String(cString: sqlite3_column_name(statement.raw, Int32(i)))
                    throw DatabaseError(
                        kind: .other, message: "a value of \(name) can't be read as \(wire)", column: name)
                }
            }
        }
        return columns
    }
}

extension Statement {
    /// Appends column `i` of the current row; false, with nothing appended, for what the wire type can't hold.
    ///
    /// SQLite stores any kind of value in any column, so the value's own kind decides how it is read.
    fileprivate func append(_ i: Int, to vector: ColumnVector, _ wire: WireType) -> Bool {
        let kind = sqlite3_column_type(raw, Int32(i))
        switch (kind, wire) {
        case (SQLITE_NULL, _):
            vector.appendNull()
            return true
        case (SQLITE_INTEGER, .int8), (SQLITE_INTEGER, .bool):
            vector.ints[vector.count] = integer(i)
        case (SQLITE_INTEGER, .float8), (SQLITE_FLOAT, .float8):
            vector.doubles[vector.count] = double(i)
        case (SQLITE_BLOB, .uuid):
            let bytes = bytes(i)
            guard bytes.count == 16 else { return false }
            let halves = UnsafeRawPointer(bytes.baseAddress!)
            vector.high[vector.count] = UInt64(bigEndian: halves.loadUnaligned(as: UInt64.self))
            vector.low[vector.count] = UInt64(bigEndian: halves.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        case (SQLITE_BLOB, .bytea):
            vector.bytes.append(bytes(i))
            vector.endValue()
            return true
        case (SQLITE_BLOB, _), (SQLITE_TEXT, .bytea):
            // Text and blob of the same bytes are different values: a key read so would match nothing.
            return false
        case (SQLITE_FLOAT, .numeric(let scale)):
            // Exact both ways, or a key that is read here would be another one when it is written again.
            var factor = 1.0
            for _ in 0..<scale { factor *= 10 }
            guard let number = Int64(exactly: (double(i) * factor).rounded()), Double(number) / factor == double(i)
            else { return false }
            vector.ints[vector.count] = number
        default:
            return vector.append(text: bytes(i), wire: wire)
        }
        vector.setCount(vector.count + 1)
        return true
    }
}
