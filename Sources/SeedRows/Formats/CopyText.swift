/// PostgreSQL's text COPY format: tabs between columns, a newline after each row, `\N` for NULL.
///
/// Source: PostgreSQL manual, "COPY", section "Text Format".
public struct CopyText: RowFormat {
    public static var name: String { "copy" }
    public static var fileExtension: String { ".copy" }

    /// Write the `COPY … FROM stdin` line before the rows and `\.` after them, as `psql -f` reads them.
    public var isScript: Bool

    public init(isScript: Bool = false) { self.isScript = isScript }

    public func begin(_ layout: TableLayout, into out: ByteBuffer) {
        guard isScript else { return }
        out.append(CopyText.statement(layout))
        out.append(" FROM stdin;\n")
    }

    public func encode(_ batch: Batch, _ layout: TableLayout, into out: ByteBuffer) {
        let fields = zip(layout.columns, batch.columns).map { TextField($0.wire, $1) }
        let tab = UInt8(ascii: "\t")
        fields.withUnsafeBufferPointer { fields in
            for row in 0..<batch.count {
                for field in fields {
                    field.put(row, out)
                    out.append(tab)
                }
                // The newline takes the place of the last tab.
                if fields.isEmpty { out.append(0) }
                out.base[out.count - 1] = UInt8(ascii: "\n")
            }
        }
    }

    public func end(_ layout: TableLayout, into out: ByteBuffer) {
        if isScript { out.append("\\.\n") }
    }

    /// `COPY "public"."t" ("a", "b")`, to be followed by FROM.
    public static func statement(_ layout: TableLayout) -> String {
        let columns = layout.columns.map { $0.name.quoted }.joined(separator: ", ")
        return "COPY " + layout.table.quoted + (columns.isEmpty ? "" : " (" + columns + ")")
    }
}

/// One column of a batch, laid open for the row loop: plain pointers, so that nothing is retained in it.
///
/// The pointers are those of the batch's vectors and live as long as the call that made the field.
private struct TextField {
    enum Form {
        case bool, integer, numeric, date, time, timestamp, timestamptz, float4, float8, uuid, text, bytea
    }

    let form: Form
    let scale: Int
    let ints: UnsafePointer<Int64>
    let doubles: UnsafePointer<Double>
    let high: UnsafePointer<UInt64>
    let low: UnsafePointer<UInt64>
    let bytes: UnsafePointer<UInt8>
    let offsets: UnsafePointer<Int>
    let nulls: UnsafePointer<UInt8>?

    init(_ wire: WireType, _ column: ColumnVector) {
        var scale = 0
        switch wire {
        case .bool: form = .bool
        case .int2, .int4, .int8: form = .integer
        case .numeric(let s):
            form = .numeric
            scale = s
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

    @inline(__always)
    func put(_ row: Int, _ out: ByteBuffer) {
        if let nulls, nulls[row] != 0 { return out.append("\\N") }
        switch form {
        case .bool: out.append(UInt8(ascii: ints[row] == 0 ? "f" : "t"))
        case .integer: out.append(decimal: ints[row])
        case .numeric: out.append(numeric: ints[row], scale: scale)
        case .time: out.append(time: ints[row])
        case .date, .timestamp, .timestamptz: putDate(ints[row], out)
        case .float4: out.append(float: doubles[row])
        case .float8: out.append(double: doubles[row])
        case .uuid: out.append(uuidHigh: high[row], low: low[row])
        case .text: out.append(copyEscaped: value(row))
        case .bytea:
            // `\x` with its backslash doubled.
            out.append("\\\\x")
            out.append(hex: value(row))
        }
    }

    @inline(__always)
    private func value(_ row: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: bytes + offsets[row], count: offsets[row + 1] - offsets[row])
    }

    private func putDate(_ value: Int64, _ out: ByteBuffer) {
        if value == .max { return out.append("infinity") }
        if value == .min { return out.append("-infinity") }
        switch form {
        case .date: out.append(date: value)
        case .timestamp: out.append(timestamp: value)
        default: out.append(timestamptz: value)
        }
    }
}

extension ByteBuffer {
    /// The bytes with backslash, tab, newline and carriage return spelled `\\`, `\t`, `\n`, `\r`. All else, UTF-8
    /// included, stands for itself; NUL, which no text type can hold, is left out.
    func append(copyEscaped source: UnsafeBufferPointer<UInt8>) {
        guard let start = source.baseAddress else { return }
        reserve(source.count * 2)
        let raw = UnsafeRawPointer(start)
        var at = base + count
        var i = 0
        while i < source.count {
            // Eight bytes at a time while none of them is a control character or a backslash. The test may raise a
            // false alarm, never miss one ("Bit Twiddling Hacks", hasless and haszero).
            if i + 8 <= source.count {
                let word = raw.loadUnaligned(fromByteOffset: i, as: UInt64.self)
                let slash = word ^ 0x5C5C_5C5C_5C5C_5C5C
                let alarm =
                    (((word &- 0x2020_2020_2020_2020) & ~word) | ((slash &- 0x0101_0101_0101_0101) & ~slash))
                    & 0x8080_8080_8080_8080
                if alarm == 0 {
                    UnsafeMutableRawPointer(at).storeBytes(of: word, as: UInt64.self)
                    at += 8
                    i += 8
                    continue
                }
            }
            let byte = start[i]
            var escaped = byte
            switch byte {
            case UInt8(ascii: "\\"): break
            case UInt8(ascii: "\n"): escaped = UInt8(ascii: "n")
            case UInt8(ascii: "\r"): escaped = UInt8(ascii: "r")
            case UInt8(ascii: "\t"): escaped = UInt8(ascii: "t")
            case 0:
                i += 1
                continue
            default: escaped = 0
            }
            if escaped != 0 {
                at.pointee = UInt8(ascii: "\\")
                at += 1
                at.pointee = escaped
            } else {
                at.pointee = byte
            }
            at += 1
            i += 1
        }
        count = at - base
    }
}
