/// CSV as RFC 4180 and PostgreSQL's COPY have it: fields in quotes may hold commas, newlines and doubled quotes; an empty
/// field is NULL, and `""` an empty text.
enum CSVText {
    /// Gives each record; false from `body` ends the reading. nil where a quote is never closed.
    static func forEachRecord(_ bytes: [UInt8], _ body: ([String?], Int) throws -> Void) rethrows -> Bool {
        let (quote, comma, feed, carriage) = (UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(0x0A), UInt8(0x0D))
        var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var line = 1
        while at < bytes.count {
            let first = line
            var record: [String?] = []
            var isOpen = true
            while isOpen {
                var field: [UInt8] = []
                var isQuoted = false
                if at < bytes.count, bytes[at] == quote {
                    isQuoted = true
                    at += 1
                    while true {
                        guard at < bytes.count else { return false }
                        if bytes[at] == quote {
                            at += 1
                            guard at < bytes.count, bytes[at] == quote else { break }
                        }
                        if bytes[at] == feed { line += 1 }
                        field.append(bytes[at])
                        at += 1
                    }
                }
                while at < bytes.count, bytes[at] != comma, bytes[at] != feed {
                    if bytes[at] != carriage || (at + 1 < bytes.count && bytes[at + 1] != feed) {
                        field.append(bytes[at])
                    }
                    at += 1
                }
                record.append(field.isEmpty && !isQuoted ? nil : String(decoding: field, as: UTF8.self))
                isOpen = at < bytes.count && bytes[at] == comma
                at += 1
            }
            line += 1
            try body(record, first)
        }
        return true
    }

    static func append(_ record: [String?], to out: inout [UInt8]) {
        for (i, field) in record.enumerated() {
            if i > 0 { out.append(UInt8(ascii: ",")) }
            guard let field else { continue }
            let needsQuotes =
                field.isEmpty || field.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
                || field.hasPrefix(" ") || field.hasSuffix(" ")
            if needsQuotes {
                out.append(UInt8(ascii: "\""))
                for byte in field.utf8 {
                    if byte == UInt8(ascii: "\"") { out.append(byte) }
                    out.append(byte)
                }
                out.append(UInt8(ascii: "\""))
            } else {
                out.append(contentsOf: field.utf8)
            }
        }
        out.append(0x0A)
    }
}
