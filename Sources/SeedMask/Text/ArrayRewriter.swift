/// Rewrites the elements of a PostgreSQL array in text form: `{a,"b c",NULL,{d}}`.
///
/// Source: PostgreSQL manual, "Array Input and Output Syntax".
enum ArrayRewriter {
    /// nil where the text is no array.
    static func rewrite(
        _ text: UnsafeBufferPointer<UInt8>, _ replace: ([UInt8]) throws -> [UInt8]?
    ) rethrows -> [UInt8]? {
        // Bounds other than 1 stand in front: [0:2]={…}.
        guard let open = text.firstIndex(of: UInt8(ascii: "{")) else { return nil }
        var out = Array(text[..<open])
        var at = open
        while at < text.count {
            let byte = text[at]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","):
                out.append(byte)
                at += 1
            case UInt8(ascii: "\""):
                var element: [UInt8] = []
                at += 1
                while at < text.count, text[at] != UInt8(ascii: "\"") {
                    if text[at] == UInt8(ascii: "\\") { at += 1 }
                    guard at < text.count else { return nil }
                    element.append(text[at])
                    at += 1
                }
                guard at < text.count else { return nil }
                at += 1
                append(try replace(element) ?? element, to: &out)
            default:
                var element: [UInt8] = []
                while at < text.count, ![UInt8(ascii: ","), UInt8(ascii: "}")].contains(text[at]) {
                    element.append(text[at])
                    at += 1
                }
                if element.elementsEqual("NULL".utf8) {
                    out.append(contentsOf: element)
                } else {
                    append(try replace(element) ?? element, to: &out)
                }
            }
        }
        return out
    }

    private static func append(_ element: [UInt8], to out: inout [UInt8]) {
        let isPlain =
            !element.isEmpty && String(decoding: element, as: UTF8.self).lowercased() != "null"
            && element.allSatisfy { $0 > 0x20 && !"{},\"\\".utf8.contains($0) }
        if isPlain {
            out.append(contentsOf: element)
            return
        }
        out.append(UInt8(ascii: "\""))
        for byte in element {
            if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { out.append(UInt8(ascii: "\\")) }
            out.append(byte)
        }
        out.append(UInt8(ascii: "\""))
    }
}
