import SeedSchema

/// One column of a batch, laid open for a row loop: plain pointers, so that nothing is retained in it.
///
/// The pointers are those of the batch's vectors: valid while the batch is, and until its vectors change.
struct Field {
    enum Form {
        case bool, integer, numeric, date, time, timestamp, timestamptz, float4, float8, uuid, text, bytea
    }

    let form: Form
    let scale: Int
    private let ints: UnsafePointer<Int64>
    private let doubles: UnsafePointer<Double>
    private let high: UnsafePointer<UInt64>
    private let low: UnsafePointer<UInt64>
    private let bytes: UnsafePointer<UInt8>
    private let offsets: UnsafePointer<Int>
    private let nulls: UnsafePointer<UInt8>?

    init(_ wire: WireType, _ column: ColumnVector) {
        var scale = 0
        switch wire {
        case .bool: form = .bool
        case .int2, .int4, .int8: form = .integer
        case .numeric(let digits):
            form = .numeric
            scale = digits
        case .date: form = .date
        case .time: form = .time
        case .timestamp: form = .timestamp
        case .timestamptz: form = .timestamptz
        case .float4: form = .float4
        case .float8: form = .float8
        case .uuid: form = .uuid
        case .bytea: form = .bytea
        case .text, .jsonb, .literal: form = .text
        }
        self.scale = scale
        ints = UnsafePointer(column.ints)
        doubles = UnsafePointer(column.doubles)
        high = UnsafePointer(column.high)
        low = UnsafePointer(column.low)
        bytes = UnsafePointer(column.bytes.base)
        offsets = UnsafePointer(column.offsets)
        nulls = column.hasNulls ? UnsafePointer(column.nulls) : nil
    }

    @inline(__always) func isNull(_ row: Int) -> Bool {
        guard let nulls else { return false }
        return nulls[row] != 0
    }
    @inline(__always) func integer(_ row: Int) -> Int64 { ints[row] }
    /// A float4 is widened from its own precision.
    @inline(__always) func double(_ row: Int) -> Double { doubles[row] }

    @inline(__always) func value(_ row: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + offsets[row], count: offsets[row + 1] - offsets[row])
    }

    /// Everything but text, bytea and boolean, in the common spelling and without quotes.
    func putPlain(_ row: Int, _ out: ByteBuffer) {
        switch form {
        case .integer, .bool: out.append(decimal: ints[row])
        case .numeric: out.append(numeric: ints[row], scale: scale)
        case .time: out.append(time: ints[row])
        case .float4: out.append(float: doubles[row])
        case .float8: out.append(double: doubles[row])
        case .uuid: out.append(uuidHigh: high[row], low: low[row])
        case .date, .timestamp, .timestamptz: putInstant(row, out, zone: true)
        case .text, .bytea: break
        }
    }

    /// The ends of Int64 are how vectors hold infinite dates and timestamps.
    func putInstant(_ row: Int, _ out: ByteBuffer, zone: Bool) {
        let value = ints[row]
        if value == .max { return out.append("infinity") }
        if value == .min { return out.append("-infinity") }
        switch form {
        case .date: out.append(date: value)
        case .timestamptz where zone: out.append(timestamptz: value)
        default: out.append(timestamp: value)
        }
    }

    /// The sixteen bytes of a uuid in hexadecimal, without dashes.
    func putUUIDDigits(_ row: Int, _ out: ByteBuffer) {
        for half in [high[row], low[row]] {
            withUnsafeBytes(of: half.bigEndian) { out.append(hex: $0.bindMemory(to: UInt8.self)) }
        }
    }
}

extension ByteBuffer {
    /// Text with one ASCII character doubled wherever it stands, and NUL, which no text type can hold, left out.
    func append(doubling quote: UInt8, _ source: UnsafeBufferPointer<UInt8>) {
        guard let start = source.baseAddress else { return }
        reserve(source.count * 2)
        let raw = UnsafeRawPointer(start)
        let pattern = UInt64(quote) &* 0x0101_0101_0101_0101
        var at = base + count
        var i = 0
        while i < source.count {
            // Eight bytes at a time while none of them is the quote or NUL ("Bit Twiddling Hacks", haszero): false
            // alarms only cost time.
            if i + 8 <= source.count {
                let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
                let other = word ^ pattern
                let alarm = (word &- 0x0101_0101_0101_0101) & ~word | (other &- 0x0101_0101_0101_0101) & ~other
                if alarm & 0x8080_8080_8080_8080 == 0 {
                    UnsafeMutableRawPointer(at).storeBytes(of: word, as: UInt64.self)
                    at += 8
                    i += 8
                    continue
                }
            }
            let byte = start[i]
            i += 1
            if byte == 0 { continue }
            if byte == quote {
                at.pointee = quote
                at += 1
            }
            at.pointee = byte
            at += 1
        }
        count = at - base
    }
}
