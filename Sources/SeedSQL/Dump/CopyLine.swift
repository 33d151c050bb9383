/// Lines of COPY's text format.
///
/// Source: PostgreSQL manual, COPY, "Text Format".
public enum CopyLine {
    /// The values of a line without its newline; `\N` is NULL.
    public static func fields(_ line: ArraySlice<UInt8>) -> [String?] {
        line.split(separator: 0x09, omittingEmptySubsequences: false).map { field in
            field.elementsEqual("\\N".utf8) ? nil : unescaped(field)
        }
    }

    static func unescaped(_ field: ArraySlice<UInt8>) -> String {
        guard field.contains(UInt8(ascii: "\\")) else { return String(decoding: field, as: UTF8.self) }
        var out: [UInt8] = []
        out.reserveCapacity(field.count)
        var at = field.startIndex
        while at < field.endIndex {
            let byte = field[at]
            at += 1
            guard byte == UInt8(ascii: "\\"), at < field.endIndex else {
                out.append(byte)
                continue
            }
            let escape = field[at]
            at += 1
            switch escape {
            case UInt8(ascii: "b"): out.append(0x08)
            case UInt8(ascii: "f"): out.append(0x0C)
            case UInt8(ascii: "n"): out.append(0x0A)
            case UInt8(ascii: "r"): out.append(0x0D)
            case UInt8(ascii: "t"): out.append(0x09)
            case UInt8(ascii: "v"): out.append(0x0B)
            case UInt8(ascii: "0")...UInt8(ascii: "7"):
                var code = Int(escape - 48)
                var digits = 1
                while digits < 3, at < field.endIndex, (48...55).contains(field[at]) {
                    code = code * 8 + Int(field[at] - 48)
                    at += 1
                    digits += 1
                }
                out.append(UInt8(truncatingIfNeeded: code))
            case UInt8(ascii: "x") where at < field.endIndex && Self.hex(field[at]) != nil:
                var code = 0
                var digits = 0
                while digits < 2, at < field.endIndex, let digit = Self.hex(field[at]) {
                    code = code * 16 + digit
                    at += 1
                    digits += 1
                }
                out.append(UInt8(truncatingIfNeeded: code))
            default: out.append(escape)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> Int? { Character(Unicode.Scalar(byte)).hexDigitValue }

    /// Appends a line with its newline.
    public static func append(_ values: [String?], to out: inout [UInt8]) {
        for (i, value) in values.enumerated() {
            if i > 0 { out.append(0x09) }
            guard let value else {
                out.append(contentsOf: "\\N".utf8)
                continue
            }
            for byte in value.utf8 {
                switch byte {
                case 0x08: out.append(contentsOf: "\\b".utf8)
                case 0x09: out.append(contentsOf: "\\t".utf8)
                case 0x0A: out.append(contentsOf: "\\n".utf8)
                case 0x0B: out.append(contentsOf: "\\v".utf8)
                case 0x0C: out.append(contentsOf: "\\f".utf8)
                case 0x0D: out.append(contentsOf: "\\r".utf8)
                case UInt8(ascii: "\\"): out.append(contentsOf: "\\\\".utf8)
                default: out.append(byte)
                }
            }
        }
        out.append(0x0A)
    }
}
