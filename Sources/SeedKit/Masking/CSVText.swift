/// CSV as RFC 4180 and PostgreSQL's COPY have it: fields in quotes may hold commas, newlines and doubled quotes; an empty
/// field is NULL, and `""` an empty text.
enum CSVText {
    /// Gives each record of a file with the number of its first line. False where a quote is never closed.
    static func forEachRecord(_ path: String, _ body: ([String?], Int) throws -> Void) throws -> Bool {
        let (quote, comma, feed, carriage) = (UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(0x0A), UInt8(0x0D))
        let reader = try LineReader(path, what: "the CSV file")
        var number = 0
        while var line = try reader.next() {
            number += 1
            let first = number
            var record: [String?] = []
            var at = line.startIndex
            var isOpen = true
            while isOpen {
                var field: [UInt8] = []
                var isQuoted = false
                if at < line.endIndex, line[at] == quote {
                    isQuoted = true
                    at += 1
                    while true {
                        if at == line.endIndex {
                            // The field goes on in the next line.
                            guard let next = try reader.next() else { return false }
                            line = next
                            number += 1
                            at = line.startIndex
                        }
                        if line[at] == quote {
                            at += 1
                            guard at < line.endIndex, line[at] == quote else { break }
                        }
                        field.append(line[at])
                        at += 1
                    }
                }
                while at < line.endIndex, line[at] != comma, line[at] != feed {
                    let endsLine = line[at] == carriage && (at + 1 == line.endIndex || line[at + 1] == feed)
                    if !endsLine { field.append(line[at]) }
                    at += 1
                }
                record.append(field.isEmpty && !isQuoted ? nil : String(decoding: field, as: UTF8.self))
                isOpen = at < line.endIndex && line[at] == comma
                at += 1
            }
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
