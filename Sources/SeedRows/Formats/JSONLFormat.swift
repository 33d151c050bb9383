import SeedSchema

/// One JSON object a line (<https://jsonlines.org>), members in the order of the columns.
///
/// Numbers keep all their digits; json and jsonb columns stand as JSON. Dates and times are ISO 8601 strings, as
/// PostgreSQL's `to_json` spells them, bytea is a string of `\x` with hexadecimal digits, and what JSON has no number
/// for (NaN, Infinity) is a string, too.
public struct JSONLFormat: RowFormat {
    public static var name: String { "jsonl" }
    public static var fileExtension: String { ".jsonl" }

    /// Rows of several tables share a stream: each is wrapped as `{"table":"public.users","row":{…}}`.
    public var namesTable: Bool

    public init(namesTable: Bool = false) { self.namesTable = namesTable }

    public func begin(_ layout: TableLayout, into out: ByteBuffer) {}
    public func end(_ layout: TableLayout, into out: ByteBuffer) {}

    public func encode(_ batch: Batch, _ layout: TableLayout, into out: ByteBuffer) {
        let names = ByteBuffer(capacity: 1024)
        var ends: [Int] = []
        let opening = ByteBuffer(capacity: 256)
        if namesTable {
            opening.append("{\"table\":")
            var table = layout.table.description
            table.withUTF8 { opening.append(jsonString: $0) }
            opening.append(",\"row\":")
        }
        let end = (layout.columns.isEmpty ? "{}" : "}") + (namesTable ? "}\n" : "\n")
        for (i, column) in layout.columns.enumerated() {
            names.append(UInt8(ascii: i == 0 ? "{" : ","))
            var name = column.name.name
            name.withUTF8 { names.append(jsonString: $0) }
            names.append(UInt8(ascii: ":"))
            ends.append(names.count)
        }
        let members = layout.columns.indices.map { i in
            JSONMember(
                layout.columns[i], batch.columns[i],
                name: UnsafeBufferPointer(rebasing: names.contents[(i == 0 ? 0 : ends[i - 1])..<ends[i]]))
        }
        // The members point into the names.
        withExtendedLifetime(names) {
            members.withUnsafeBufferPointer { members in
                for row in 0..<batch.count {
                    out.append(opening.contents)
                    for member in members { member.put(row, out) }
                    out.append(end)
                }
            }
        }
    }
}

/// One column as a member of every row's object.
private struct JSONMember {
    private let field: Field
    /// The brace or comma before it, the name in quotes, and the colon.
    private let name: UnsafeBufferPointer<UInt8>
    /// The text is JSON already, or digits.
    private let isVerbatim: Bool

    init(_ column: TableLayout.Column, _ vector: ColumnVector, name: UnsafeBufferPointer<UInt8>) {
        field = Field(column.wire, vector)
        self.name = name
        switch column.type.kind {
        case .json, .jsonb, .numeric: isVerbatim = field.form == .text
        default: isVerbatim = column.wire == .jsonb
        }
    }

    func put(_ row: Int, _ out: ByteBuffer) {
        out.append(name)
        if field.isNull(row) { return out.append("null") }
        let quote = UInt8(ascii: "\"")
        switch field.form {
        case .bool: out.append(field.integer(row) == 0 ? "false" : "true")
        case .integer, .numeric: field.putPlain(row, out)
        case .float4, .float8:
            if field.double(row).isFinite {
                field.putPlain(row, out)
            } else {
                out.append(quote)
                field.putPlain(row, out)
                out.append(quote)
            }
        case .date, .time, .uuid:
            out.append(quote)
            field.putPlain(row, out)
            out.append(quote)
        case .timestamp, .timestamptz: putTimestamp(row, out)
        case .text where isVerbatim: putVerbatim(field.value(row), out)
        case .text: out.append(jsonString: field.value(row))
        case .bytea:
            out.append("\"\\\\x")
            out.append(hex: field.value(row))
            out.append(quote)
        }
    }

    /// `2024-02-29T09:05:00+00:00`
    private func putTimestamp(_ row: Int, _ out: ByteBuffer) {
        out.append(UInt8(ascii: "\""))
        let start = out.count
        field.putInstant(row, out, zone: false)
        let isBeforeChrist = out.count > start && out.base[out.count - 1] == UInt8(ascii: "C")
        if isBeforeChrist { out.count -= 3 }
        var isInfinite = true
        for i in start..<out.count where out.base[i] == UInt8(ascii: " ") {
            out.base[i] = UInt8(ascii: "T")
            isInfinite = false
        }
        if field.form == .timestamptz && !isInfinite { out.append("+00:00") }
        if isBeforeChrist { out.append(" BC") }
        out.append(UInt8(ascii: "\""))
    }

    /// Line ends between tokens would end the row; inside JSON strings there are none. A number that is none (NaN)
    /// becomes a string.
    private func putVerbatim(_ text: UnsafeBufferPointer<UInt8>, _ out: ByteBuffer) {
        if let first = text.first, first == UInt8(ascii: "N") || first == UInt8(ascii: "I") {
            return out.append(jsonString: text)
        }
        guard !text.isEmpty else { return out.append("null") }
        out.reserve(text.count)
        for byte in text { out.put(byte == 0x0A || byte == 0x0D ? 0x20 : byte) }
    }
}

extension ByteBuffer {
    /// Text as a JSON string (RFC 8259, section 7): quotes, backslashes and control characters escaped; NUL, which no
    /// text type can hold, left out.
    func append(jsonString source: UnsafeBufferPointer<UInt8>) {
        // A control character takes six bytes.
        reserve(source.count * 6 + 2)
        put(UInt8(ascii: "\""))
        for byte in source {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                put(UInt8(ascii: "\\"))
                put(byte)
            case 0x20...: put(byte)
            case 0: continue
            case 0x0A: append("\\n")
            case 0x0D: append("\\r")
            case 0x09: append("\\t")
            default:
                append("\\u00")
                put(hexDigit(byte >> 4))
                put(hexDigit(byte & 15))
            }
        }
        put(UInt8(ascii: "\""))
    }
}
