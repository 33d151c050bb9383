/// Comma-separated values (RFC 4180) with a header line.
///
/// NULL is an empty field, the empty string is `""`: what `COPY … WITH (FORMAT csv, HEADER)` reads. Lines end in CRLF,
/// as the RFC says. Booleans are `true` and `false`, bytea is `\x` with hexadecimal digits.
public struct CSVFormat: RowFormat {
    public static var name: String { "csv" }
    public static var fileExtension: String { ".csv" }

    public init() {}

    public func begin(_ layout: TableLayout, into out: ByteBuffer) {
        for (i, column) in layout.columns.enumerated() {
            if i > 0 { out.append(UInt8(ascii: ",")) }
            var name = column.name.name
            name.withUTF8 { CSVFormat.put($0, out) }
        }
        out.append("\r\n")
    }

    public func end(_ layout: TableLayout, into out: ByteBuffer) {}

    public func encode(_ batch: Batch, _ layout: TableLayout, into out: ByteBuffer) {
        let fields = zip(layout.columns, batch.columns).map { Field($0.wire, $1) }
        fields.withUnsafeBufferPointer { fields in
            for row in 0..<batch.count {
                for (i, field) in fields.enumerated() {
                    if i > 0 { out.append(UInt8(ascii: ",")) }
                    if field.isNull(row) { continue }
                    switch field.form {
                    case .bool: out.append(field.integer(row) == 0 ? "false" : "true")
                    case .text: CSVFormat.put(field.value(row), out)
                    case .bytea:
                        out.append("\\x")
                        out.append(hex: field.value(row))
                    default: field.putPlain(row, out)
                    }
                }
                out.append("\r\n")
            }
        }
    }

    /// A field in quotes where it needs them.
    private static func put(_ text: UnsafeBufferPointer<UInt8>, _ out: ByteBuffer) {
        let quote = UInt8(ascii: "\"")
        guard needsQuotes(text) else { return out.append(text) }
        out.append(quote)
        out.append(doubling: quote, text)
        out.append(quote)
    }

    private static func needsQuotes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first, let last = text.last else { return true }
        // Blanks at the ends, which some readers drop, and `\.`, which ends a COPY.
        if first == 0x20 || last == 0x20 || first == UInt8(ascii: "\\") { return true }
        for byte in text {
            switch byte {
            case UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0x0D, 0: return true
            default: continue
            }
        }
        return false
    }
}
