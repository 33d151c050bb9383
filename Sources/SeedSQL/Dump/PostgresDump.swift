import SeedSchema

/// A script of `pg_dump`, cut into the rows of tables and everything else.
///
/// Rows come as `COPY … FROM stdin` or as `INSERT … VALUES`. Whoever writes the parts back, in order, has the script.
public struct PostgresDump {
    public enum Part {
        case text(Range<Int>)
        case rows(Rows)
    }

    /// The rows of one statement.
    public struct Rows {
        public var table: QualifiedName
        /// Empty: all columns of the table, in order.
        public var columns: [Identifier]
        /// From the statement's first byte past its last row.
        public var range: Range<Int>
        public var isCopy: Bool
        /// Behind COPY's statement, or behind VALUES.
        public var values: Range<Int>
    }

    /// A row that can't be read: a function call among the values, for instance.
    public struct Unreadable: Error {
        /// From 1.
        public var line: Int
        public init(line: Int) { self.line = line }
    }

    public let bytes: [UInt8]
    public private(set) var parts: [Part] = []

    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var done = 0
        var splitter = StatementSplitter(bytes)
        while let statement = splitter.next() {
            guard let first = statement.words.first, first == "copy" || first == "insert",
                let rows = rows(of: statement.range, isCopy: first == "copy")
            else { continue }
            if rows.range.lowerBound > done { parts.append(.text(done..<rows.range.lowerBound)) }
            parts.append(.rows(rows))
            done = rows.range.upperBound
        }
        if done < bytes.count { parts.append(.text(done..<bytes.count)) }
    }

    private func rows(of range: Range<Int>, isCopy: Bool) -> Rows? {
        var lexer = Lexer(bytes, from: range.lowerBound, to: range.upperBound)
        _ = lexer.next()
        var token = lexer.next()
        if !isCopy, let word = token, bytes.token(word, is: "into") { token = lexer.next() }
        var names: [Identifier] = []
        while let name = token, let identifier = identifier(name) {
            names.append(identifier)
            token = lexer.next()
            guard let dot = token, dot.kind == .mark(UInt8(ascii: ".")) else { break }
            token = lexer.next()
        }
        guard let table = names.last, names.count <= 2 else { return nil }
        var columns: [Identifier] = []
        if let open = token, open.kind == .mark(UInt8(ascii: "(")) {
            while let column = lexer.next(), let name = identifier(column) {
                columns.append(name)
                guard let comma = lexer.next(), comma.kind == .mark(UInt8(ascii: ",")) else { break }
            }
            token = lexer.next()
        }
        let name = QualifiedName(schema: names.count == 2 ? names[0] : "public", name: table)
        var rows = Rows(table: name, columns: columns, range: range, isCopy: isCopy, values: range)
        if isCopy {
            guard let from = token, bytes.token(from, is: "from"), let input = lexer.next(),
                bytes.token(input, is: "stdin")
            else { return nil }
            // The data starts on the next line, and ends before a line of a backslash and a dot.
            guard let start = bytes[range.upperBound...].firstIndex(of: 0x0A).map({ $0 + 1 }) else { return nil }
            var at = start
            while at < bytes.count, !isEnd(at) { at = (bytes[at...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1 }
            rows.values = start..<min(at, bytes.count)
            rows.range =
                range
                .lowerBound..<min(
                    (bytes[min(at, bytes.count)...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1, bytes.count)
            return rows
        }
        while let word = token, !bytes.token(word, is: "values") {
            // OVERRIDING SYSTEM VALUE; anything else is no plain row.
            guard ["overriding", "system", "user", "value"].contains(where: { bytes.token(word, is: $0) }) else {
                return nil
            }
            token = lexer.next()
        }
        guard let values = token else { return nil }
        rows.values = values.end..<range.upperBound
        // With its semicolon.
        let semicolon = bytes[range.upperBound...].firstIndex(of: UInt8(ascii: ";")).map { $0 + 1 } ?? bytes.count
        rows.range = range.lowerBound..<semicolon
        return rows
    }

    private func isEnd(_ at: Int) -> Bool {
        guard at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"), bytes[at + 1] == UInt8(ascii: ".") else {
            return false
        }
        return at + 2 == bytes.count || bytes[at + 2] == 0x0A || bytes[at + 2] == 0x0D
    }

    private func identifier(_ token: Token) -> Identifier? {
        switch token.kind {
        case .word: return Identifier(bytes.lowercasedText(token))
        case .quotedWord:
            let inner = String(decoding: bytes[(token.start + 1)..<max(token.end - 1, token.start + 1)], as: UTF8.self)
            return Identifier(inner.replacingDoubled("\""))
        default: return nil
        }
    }

    private func line(_ at: Int) -> Int { bytes[..<min(at, bytes.count)].count { $0 == 0x0A } + 1 }

    // MARK: Values

    /// Gives each row in the text forms of its values; nil is NULL.
    ///
    /// - Throws: `Unreadable`, and what `body` throws.
    public func forEachRow(of rows: Rows, _ body: ([String?]) throws -> Void) throws {
        if !rows.isCopy { return try forEachInsertedRow(rows, body) }
        var at = rows.values.lowerBound
        while at < rows.values.upperBound {
            var end = bytes[at..<rows.values.upperBound].firstIndex(of: 0x0A) ?? rows.values.upperBound
            let next = end + 1
            if end > at, bytes[end - 1] == 0x0D { end -= 1 }
            try body(CopyLine.fields(bytes[at..<end]))
            at = next
        }
    }

    private func forEachInsertedRow(_ rows: Rows, _ body: ([String?]) throws -> Void) throws {
        var lexer = Lexer(bytes, from: rows.values.lowerBound, to: rows.values.upperBound)
        while let open = lexer.next() {
            if open.kind == .mark(UInt8(ascii: ",")) { continue }
            // ON CONFLICT DO NOTHING.
            if bytes.token(open, is: "on") { return }
            guard open.kind == .mark(UInt8(ascii: "(")) else { throw Unreadable(line: line(open.start)) }
            var row: [String?] = []
            while true {
                row.append(try value(&lexer, open))
                guard let mark = lexer.next() else { throw Unreadable(line: line(open.start)) }
                if mark.kind == .mark(UInt8(ascii: ")")) { break }
                guard mark.kind == .mark(UInt8(ascii: ",")) else { throw Unreadable(line: line(mark.start)) }
            }
            try body(row)
        }
    }

    private func value(_ lexer: inout Lexer, _ start: Token) throws -> String? {
        guard var token = lexer.next() else { throw Unreadable(line: line(start.start)) }
        var sign = ""
        if token.kind == .symbol, bytes[token.start] == UInt8(ascii: "-"), token.end - token.start == 1 {
            guard let number = lexer.next(), number.kind == .number else { throw Unreadable(line: line(token.start)) }
            sign = "-"
            token = number
        }
        let text = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
        switch token.kind {
        case .number: return sign + text
        case .word where bytes.token(token, is: "null"): return nil
        case .word where bytes.token(token, is: "true"): return "t"
        case .word where bytes.token(token, is: "false"): return "f"
        case .string:
            // Byte by byte: a combining mark behind a quote makes one Swift character of both.
            guard let open = bytes[token.start..<token.end].firstIndex(of: UInt8(ascii: "'")) else { break }
            let inner = String(decoding: bytes[(open + 1)..<max(token.end - 1, open + 1)], as: UTF8.self)
            switch bytes[token.start] | 0x20 {
            case UInt8(ascii: "b") where open == token.start + 1: return inner
            case UInt8(ascii: "e") where open == token.start + 1:
                return CopyLine.unescaped(Array(inner.replacingDoubled("'").utf8)[...])
            case _ where open == token.start: return inner.replacingDoubled("'")
            default: break
            }
        default: break
        }
        throw Unreadable(line: line(token.start))
    }
}

extension String {
    /// Each pair of a quote becomes one.
    fileprivate func replacingDoubled(_ quote: Unicode.Scalar) -> String {
        var out = ""
        var isSecond = false
        for character in unicodeScalars {
            if character == quote && isSecond {
                isSecond = false
                continue
            }
            isSecond = character == quote
            out.unicodeScalars.append(character)
        }
        return out
    }
}
