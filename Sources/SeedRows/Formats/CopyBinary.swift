/// PostgreSQL's binary COPY format.
///
/// Source: PostgreSQL manual, "COPY", section "Binary Format"; the values are what each type's `typsend` function
/// writes (`src/backend/utils/adt`): big-endian integers, IEEE floats, numbers in groups of four decimal digits, days
/// and microseconds since 2000-01-01.
public struct CopyBinary: RowFormat {
    public static var name: String { "binary" }
    public static var fileExtension: String { ".bin" }

    public init() {}

    /// Whether every column has a binary form; text COPY takes the others.
    public static func canEncode(_ layout: TableLayout) -> Bool {
        layout.columns.allSatisfy { hasBinaryForm($0.wire) }
    }

    /// False for types known by their text form only, and for numbers whose scale leaves the range of Int64.
    public static func hasBinaryForm(_ wire: WireType) -> Bool {
        switch wire {
        case .literal: return false
        case .numeric(let scale): return (0...18).contains(scale)
        default: return true
        }
    }

    /// Signature, flags (none) and header extension (empty).
    public func begin(_ layout: TableLayout, into out: ByteBuffer) {
        out.append("PGCOPY\n")
        out.append(0xFF)
        out.append("\r\n")
        out.reserve(9)
        for _ in 0..<9 { out.put(0) }
    }

    public func encode(_ batch: Batch, _ layout: TableLayout, into out: ByteBuffer) {
        let fields = zip(layout.columns, batch.columns).map { BinaryField($0.wire, $1) }
        let fixed = fields.reduce(2) { $0 + 4 + $1.fixedWidth }
        out.reserve(batch.count * fixed + fields.reduce(0) { $0 + $1.byteCount })
        fields.withUnsafeBufferPointer { fields in
            let start = UnsafeMutableRawPointer(out.base + out.count)
            var at = start
            let width = Int16(truncatingIfNeeded: fields.count)
            for row in 0..<batch.count {
                store(width, &at)
                for field in fields { field.put(row, &at) }
            }
            out.count += at - start
        }
    }

    /// The trailer: a field count of -1.
    public func end(_ layout: TableLayout, into out: ByteBuffer) {
        out.append(0xFF)
        out.append(0xFF)
    }
}

/// One column of a batch, laid open for the row loop: plain pointers, so that nothing is retained in it.
///
/// The pointers are those of the batch's vectors and live as long as the call that made the field.
private struct BinaryField {
    enum Form { case bool, int2, int4, int8, numeric, date, time, timestamp, float4, float8, uuid, bytes, jsonb }

    let form: Form
    let scale: Int
    /// `10^scale`.
    let unit: UInt64
    /// The last group of the fraction: 10^(digits that stand in it), and what moves them to its left.
    let tail: UInt64
    let padding: UInt64
    let ints: UnsafePointer<Int64>
    let doubles: UnsafePointer<Double>
    let high: UnsafePointer<UInt64>
    let low: UnsafePointer<UInt64>
    let bytes: UnsafePointer<UInt8>
    let offsets: UnsafePointer<Int>
    let nulls: UnsafePointer<UInt8>?
    let byteCount: Int

    init(_ wire: WireType, _ column: ColumnVector) {
        var scale = 0
        switch wire {
        case .bool: form = .bool
        case .int2: form = .int2
        case .int4: form = .int4
        case .int8: form = .int8
        case .numeric(let s):
            form = .numeric
            scale = s
        case .date: form = .date
        case .time: form = .time
        case .timestamp, .timestamptz: form = .timestamp
        case .float4: form = .float4
        case .float8: form = .float8
        case .uuid: form = .uuid
        case .jsonb: form = .jsonb
        case .text, .bytea, .literal: form = .bytes
        }
        self.scale = scale
        unit = powerOfTen(scale)
        tail = powerOfTen(scale % 4)
        padding = powerOfTen(4 - scale % 4)
        ints = UnsafePointer(column.ints)
        doubles = UnsafePointer(column.doubles)
        high = UnsafePointer(column.high)
        low = UnsafePointer(column.low)
        bytes = UnsafePointer(column.bytes.base)
        offsets = UnsafePointer(column.offsets)
        nulls = column.hasNulls ? UnsafePointer(column.nulls) : nil
        byteCount = column.layout == .bytes ? column.bytes.count : 0
    }

    /// The most bytes that a value takes besides those of a `bytes` vector.
    var fixedWidth: Int {
        switch form {
        case .numeric: return 8 + 2 * 10
        case .uuid: return 16
        case .bytes: return 0
        case .jsonb: return 1
        default: return 8
        }
    }

    @inline(__always)
    func put(_ row: Int, _ at: inout UnsafeMutableRawPointer) {
        if let nulls, nulls[row] != 0 { return store(Int32(-1), &at) }
        switch form {
        case .bool:
            store(Int32(1), &at)
            store(UInt8(ints[row] == 0 ? 0 : 1), &at)
        case .int2: putNarrow(ints[row], as: Int16.self, &at)
        case .int4: putNarrow(ints[row], as: Int32.self, &at)
        case .int8, .time: putWide(ints[row], &at)
        case .numeric: putNumeric(ints[row], &at)
        case .date:
            let days = ints[row]
            if days == .max || days == .min {
                putNarrow(days == .max ? Int64(Int32.max) : Int64(Int32.min), as: Int32.self, &at)
            } else {
                putNarrow(days &- daysTo2000, as: Int32.self, &at)
            }
        case .timestamp:
            let time = ints[row]
            putWide(time == .max || time == .min ? time : time &- microsecondsTo2000, &at)
        case .float4:
            store(Int32(4), &at)
            store(Float(doubles[row]).bitPattern, &at)
        case .float8:
            store(Int32(8), &at)
            store(doubles[row].bitPattern, &at)
        case .uuid:
            store(Int32(16), &at)
            store(high[row], &at)
            store(low[row], &at)
        case .bytes: putBytes(row, &at)
        case .jsonb:
            // One byte of version stands before the text.
            store(Int32(truncatingIfNeeded: offsets[row + 1] - offsets[row] + 1), &at)
            store(UInt8(1), &at)
            copyBytes(row, &at)
        }
    }

    /// A number that doesn't fit goes out with eight bytes, which the server refuses: never a wrong value.
    @inline(__always)
    private func putNarrow<T: FixedWidthInteger>(_ value: Int64, as type: T.Type, _ at: inout UnsafeMutableRawPointer) {
        let narrow = T(truncatingIfNeeded: value)
        if Int64(narrow) != value { return putWide(value, &at) }
        store(Int32(MemoryLayout<T>.size), &at)
        store(narrow, &at)
    }

    @inline(__always)
    private func putWide(_ value: Int64, _ at: inout UnsafeMutableRawPointer) {
        store(Int32(8), &at)
        store(value, &at)
    }

    @inline(__always)
    private func putBytes(_ row: Int, _ at: inout UnsafeMutableRawPointer) {
        store(Int32(truncatingIfNeeded: offsets[row + 1] - offsets[row]), &at)
        copyBytes(row, &at)
    }

    @inline(__always)
    private func copyBytes(_ row: Int, _ at: inout UnsafeMutableRawPointer) {
        let size = offsets[row + 1] - offsets[row]
        at.copyMemory(from: bytes + offsets[row], byteCount: size)
        at += size
    }

    /// `numeric_send`: group count, weight of the first group, sign, display scale, groups of four digits. Groups of
    /// zeros at either end are left out.
    @inline(__always)
    private func putNumeric(_ value: Int64, _ at: inout UnsafeMutableRawPointer) {
        let whole = value.magnitude / unit
        var fraction = value.magnitude - whole * unit
        let fractionGroups = (scale + 3) / 4
        var groups: (UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64, UInt64) =
            (0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
        withUnsafeMutableBytes(of: &groups) { raw in
            let group = raw.baseAddress!.assumingMemoryBound(to: UInt64.self)
            // The point stands before group 5: five groups hold any Int64, five any fraction.
            var k = 5 + fractionGroups
            if tail > 1 {
                k -= 1
                group[k] = fraction % tail &* padding
                fraction /= tail
            }
            while k > 5 {
                k -= 1
                group[k] = fraction % 10_000
                fraction /= 10_000
            }
            var rest = whole
            while rest != 0 {
                k -= 1
                group[k] = rest % 10_000
                rest /= 10_000
            }
            var last = 5 + fractionGroups
            while k < last && group[k] == 0 { k += 1 }
            while last > k && group[last - 1] == 0 { last -= 1 }
            let count = last - k
            store(Int32(truncatingIfNeeded: 8 + 2 * count), &at)
            store(Int16(truncatingIfNeeded: count), &at)
            store(Int16(truncatingIfNeeded: count == 0 ? 0 : 4 - k), &at)
            store(UInt16(value < 0 ? 0x4000 : 0), &at)
            store(Int16(truncatingIfNeeded: scale), &at)
            while k < last {
                store(UInt16(truncatingIfNeeded: group[k]), &at)
                k += 1
            }
        }
    }
}

/// From 1970-01-01 to PostgreSQL's epoch, 2000-01-01.
private let daysTo2000: Int64 = 10_957
private let microsecondsTo2000: Int64 = 946_684_800_000_000

/// 1 for what doesn't fit UInt64: such scales have no binary form.
private func powerOfTen(_ exponent: Int) -> UInt64 {
    guard (0...19).contains(exponent) else { return 1 }
    return (0..<exponent).reduce(1) { power, _ in power * 10 }
}

@inline(__always)
private func store<T: FixedWidthInteger>(_ value: T, _ at: inout UnsafeMutableRawPointer) {
    at.storeBytes(of: value.bigEndian, as: T.self)
    at += MemoryLayout<T>.size
}
