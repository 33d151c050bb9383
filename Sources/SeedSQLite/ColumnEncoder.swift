import CSQLite
import SeedRows
import SeedSchema

/// One column of one batch as SQLite takes it. Plain pointers: binding a value counts no references.
struct BoundColumn {
    enum Storage { case integer, real, text, blob }
    var storage: Storage
    var integers: UnsafePointer<Int64>
    var reals: UnsafePointer<Double>
    var bytes: UnsafePointer<UInt8>
    /// Value `i` is `bytes[offsets[i] ..< offsets[i + 1]]`.
    var offsets: UnsafePointer<Int>
    /// nil: no NULLs.
    var nulls: UnsafePointer<UInt8>?

    /// Values as they lie in `vector`; its NULLs are those of `origin`.
    init(_ vector: ColumnVector, _ storage: Storage, nullsOf origin: ColumnVector) {
        self.storage = storage
        integers = UnsafePointer(vector.ints)
        reals = UnsafePointer(vector.doubles)
        bytes = UnsafePointer(vector.bytes.base)
        offsets = UnsafePointer(vector.offsets)
        nulls = origin.hasNulls ? UnsafePointer(origin.nulls) : nil
    }

    /// - Returns: SQLite's result code.
    @inline(__always)
    func bind(_ row: Int, _ statement: OpaquePointer, _ parameter: Int32) -> Int32 {
        if let nulls, nulls[row] != 0 { return sqlite3_bind_null(statement, parameter) }
        switch storage {
        case .integer: return sqlite3_bind_int64(statement, parameter, integers[row])
        case .real: return sqlite3_bind_double(statement, parameter, reals[row])
        case .text:
            let start = offsets[row]
            let length = Int32(truncatingIfNeeded: offsets[row + 1] &- start)
            // No destructor is SQLITE_STATIC.
            return UnsafeRawPointer(bytes + start).withMemoryRebound(to: CChar.self, capacity: Int(length)) {
                sqlite3_bind_text(statement, parameter, $0, length, nil)
            }
        case .blob:
            let start = offsets[row]
            let length = Int32(truncatingIfNeeded: offsets[row + 1] &- start)
            return sqlite3_bind_blob(statement, parameter, bytes + start, length, nil)
        }
    }
}

/// Brings a column's batches into a shape that SQLite stores, in memory that is reused.
final class ColumnEncoder {
    private let wire: WireType
    private let affinity: Affinity
    private var scratch: ColumnVector

    init(_ column: TableLayout.Column) {
        wire = column.wire
        affinity = Affinity(declared: column.type.spelling)
        scratch = ColumnVector(layout: .bytes, capacity: 1)
    }

    /// Valid until the next call, and while `vector` is.
    func encode(_ vector: ColumnVector, count: Int) -> BoundColumn {
        precondition(vector.layout == wire.layout)
        switch wire {
        case .bool, .int2, .int4, .int8, .numeric(scale: 0):
            return BoundColumn(vector, .integer, nullsOf: vector)
        case .float4, .float8: return BoundColumn(vector, .real, nullsOf: vector)
        case .text, .jsonb, .literal: return BoundColumn(vector, .text, nullsOf: vector)
        case .bytea: return BoundColumn(vector, .blob, nullsOf: vector)
        case .numeric(let scale):
            return reals(vector, scale, count)
                ?? text(vector, count) { $0.append(numeric: vector.ints[$1], scale: scale) }
        case .date: return text(vector, count) { $0.append(instant: vector.ints[$1]) { $0.append(date: $1) } }
        case .time: return text(vector, count) { $0.append(time: vector.ints[$1]) }
        // No zone: SQLite's functions take text without one as UTC.
        case .timestamp, .timestamptz:
            return text(vector, count) { $0.append(instant: vector.ints[$1]) { $0.append(timestamp: $1) } }
        case .uuid:
            guard affinity != .blob else { return binaryUUIDs(vector, count) }
            return text(vector, count) { $0.append(uuidHigh: vector.high[$1], low: vector.low[$1]) }
        }
    }

    /// The empty scratch vector, with room for `count` values.
    private func cleared(_ layout: Layout, _ count: Int) -> ColumnVector {
        if scratch.layout != layout || scratch.capacity < count {
            scratch = ColumnVector(layout: layout, capacity: max(count, Batch.standardRows))
        }
        scratch.clear()
        return scratch
    }

    private func text(_ vector: ColumnVector, _ count: Int, _ put: (ByteBuffer, Int) -> Void) -> BoundColumn {
        let out = cleared(.bytes, count)
        for row in 0..<count {
            if !vector.isNull(row) { put(out.bytes, row) }
            out.endValue()
        }
        return BoundColumn(out, .text, nullsOf: vector)
    }

    /// The sixteen bytes of a UUID in a BLOB column.
    private func binaryUUIDs(_ vector: ColumnVector, _ count: Int) -> BoundColumn {
        let out = cleared(.bytes, count)
        for row in 0..<count {
            for half in [vector.high[row], vector.low[row]] {
                withUnsafeBytes(of: half.bigEndian) { out.bytes.append($0.bindMemory(to: UInt8.self)) }
            }
            out.endValue()
        }
        return BoundColumn(out, .blob, nullsOf: vector)
    }

    /// Numbers with a point, as the REALs that SQLite would make of their digits: both parts of the quotient are exact
    /// below 2^53 and 10^22, so it is rounded once. nil where that fails, or where the column keeps text.
    private func reals(_ vector: ColumnVector, _ scale: Int, _ count: Int) -> BoundColumn? {
        guard affinity != .text, scale <= 22 else { return nil }
        let out = cleared(.double, count)
        var divisor = 1.0
        for _ in 0..<scale { divisor *= 10 }
        for row in 0..<count where !vector.isNull(row) {
            guard vector.ints[row].magnitude <= 1 << 53 else { return nil }
            out.doubles[row] = Double(vector.ints[row]) / divisor
        }
        return BoundColumn(out, .real, nullsOf: vector)
    }
}

extension ByteBuffer {
    /// `put` for a date or timestamp; the ends of the range are how vectors hold infinity.
    fileprivate func append(instant value: Int64, _ put: (ByteBuffer, Int64) -> Void) {
        switch value {
        case .max: append("infinity")
        case .min: append("-infinity")
        default: put(self, value)
        }
    }
}
