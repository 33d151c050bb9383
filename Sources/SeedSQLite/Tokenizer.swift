/// SQLite's tokens (<https://sqlite.org/lang.html>, <https://sqlite.org/lang_keywords.html>), as far as a reader of
/// CREATE statements tells them apart.
///
/// PRAGMAs say nothing of CHECK texts, generated expressions or deferrability: those stand in the statement only.
struct Token {
    enum Kind {
        /// A bare identifier or keyword.
        case word
        /// `"x"`, `` `x` `` or `[x]`.
        case quoted
        /// `'x'`, which SQLite also takes for a name where only a name can stand.
        case string
        case number
        /// Operators and punctuation, one byte each, and everything else.
        case symbol
    }
    var kind: Kind
    /// Where it stands in the text, in bytes of UTF-8.
    var range: Range<Int>
}

/// SQL text cut into tokens; comments and white space are between them.
struct TokenizedSQL {
    let text: [UInt8]
    private(set) var tokens: [Token] = []

    /// - Parameter isScript: commands of the `sqlite3` shell, lines between statements that begin with a dot, are
    ///   passed over like comments.
    init(_ sql: String, isScript: Bool = false) {
        text = Array(sql.utf8)
        var at = skipSpace(from: 0)
        while at < text.count {
            if isScript, isDotCommand(at) {
                at = skipSpace(from: text[at...].firstIndex(of: 0x0A) ?? text.count)
                continue
            }
            let (kind, end) = token(at: at)
            tokens.append(Token(kind: kind, range: at..<end))
            at = skipSpace(from: end)
        }
    }

    // MARK: Cutting

    private func isDotCommand(_ at: Int) -> Bool {
        text[at] == UInt8(ascii: ".") && (at == 0 || text[at - 1] == 0x0A)
            && (tokens.isEmpty || isSymbol(tokens.count - 1, ";"))
    }

    private func byte(_ i: Int) -> UInt8 { i < text.count ? text[i] : 0 }

    /// Past white space, comments (to the end of the text when they are not closed) and byte order marks.
    private func skipSpace(from start: Int) -> Int {
        var at = start
        while at < text.count {
            switch text[at] {
            case 0x09, 0x0A, 0x0C, 0x0D, 0x20: at += 1
            case 0xEF where byte(at + 1) == 0xBB && byte(at + 2) == 0xBF: at += 3
            case UInt8(ascii: "-") where byte(at + 1) == UInt8(ascii: "-"):
                while at < text.count && text[at] != 0x0A { at += 1 }
            case UInt8(ascii: "/") where byte(at + 1) == UInt8(ascii: "*"):
                at += 2
                while at < text.count && !(text[at] == UInt8(ascii: "*") && byte(at + 1) == UInt8(ascii: "/")) {
                    at += 1
                }
                at = min(at + 2, text.count)
            default: return at
            }
        }
        return at
    }

    private func token(at start: Int) -> (Token.Kind, end: Int) {
        switch text[start] {
        case UInt8(ascii: "'"): return (.string, quoteEnd(start, UInt8(ascii: "'")))
        case UInt8(ascii: "\""): return (.quoted, quoteEnd(start, UInt8(ascii: "\"")))
        case UInt8(ascii: "`"): return (.quoted, quoteEnd(start, UInt8(ascii: "`")))
        case UInt8(ascii: "["):
            let end = text[start...].firstIndex(of: UInt8(ascii: "]")) ?? text.count - 1
            return (.quoted, end + 1)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return (.number, numberEnd(start))
        case UInt8(ascii: ".") where isDigit(byte(start + 1)): return (.number, numberEnd(start))
        case let first where isWordByte(first):
            // X'00': a blob literal.
            if first | 0x20 == UInt8(ascii: "x"), byte(start + 1) == UInt8(ascii: "'") {
                return (.number, quoteEnd(start + 1, UInt8(ascii: "'")))
            }
            var end = start + 1
            while end < text.count && isWordByte(text[end]) { end += 1 }
            return (.word, end)
        default: return (.symbol, start + 1)
        }
    }

    /// Past the closing quote; a doubled quote is a part of the name.
    private func quoteEnd(_ start: Int, _ quote: UInt8) -> Int {
        var at = start + 1
        while at < text.count {
            if text[at] == quote {
                if byte(at + 1) != quote { return at + 1 }
                at += 1
            }
            at += 1
        }
        return text.count
    }

    private func numberEnd(_ start: Int) -> Int {
        var at = start
        while at < text.count {
            let isExponentSign =
                (text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-"))
                && at > start && text[at - 1] | 0x20 == UInt8(ascii: "e") && !isHexadecimal(start)
            guard isWordByte(text[at]) || text[at] == UInt8(ascii: ".") || isExponentSign else { break }
            at += 1
        }
        return at
    }

    private func isHexadecimal(_ start: Int) -> Bool { byte(start + 1) | 0x20 == UInt8(ascii: "x") }
    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
    private func isWordByte(_ byte: UInt8) -> Bool {
        isDigit(byte) || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "$") || byte >= 0x80
    }

    // MARK: Reading

    /// The bare word `i` in upper case; nil for any other token, and past the end.
    func keyword(_ i: Int) -> String? {
        guard i >= 0, i < tokens.count, tokens[i].kind == .word else { return nil }
        return String(decoding: text[tokens[i].range], as: UTF8.self).asciiUppercased()
    }

    func isSymbol(_ i: Int, _ symbol: Unicode.Scalar) -> Bool {
        i >= 0 && i < tokens.count && tokens[i].kind == .symbol
            && text[tokens[i].range.lowerBound] == UInt8(ascii: symbol)
    }

    /// Token `i` as a name, without its quotes; nil for a number or punctuation.
    func name(_ i: Int) -> String? {
        guard i >= 0, i < tokens.count else { return nil }
        let bytes = text[tokens[i].range]
        switch tokens[i].kind {
        case .word: return String(decoding: bytes, as: UTF8.self)
        case .number, .symbol: return nil
        case .quoted, .string:
            guard let first = bytes.first else { return nil }
            let inner = bytes.dropFirst().dropLast()
            guard first != UInt8(ascii: "[") else { return String(decoding: inner, as: UTF8.self) }
            var out: [UInt8] = []
            var skip = false
            for byte in inner {
                skip = byte == first && !skip
                if !skip { out.append(byte) }
            }
            return String(decoding: out, as: UTF8.self)
        }
    }

    /// The token after the parenthesis that closes the one at `open`; the end of the text without one.
    func past(parenthesis open: Int) -> Int {
        var depth = 0
        var i = open
        while i < tokens.count {
            if isSymbol(i, "(") { depth += 1 }
            if isSymbol(i, ")") {
                depth -= 1
                if depth == 0 { return i + 1 }
            }
            i += 1
        }
        return tokens.count
    }

    /// The text of some tokens as written, with a space for every comment between them.
    func source(_ range: Range<Int>) -> String {
        guard !range.isEmpty else { return "" }
        var out: [UInt8] = []
        for i in range {
            if i > range.lowerBound {
                let gap = text[tokens[i - 1].range.upperBound..<tokens[i].range.lowerBound]
                let isComment = gap.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "/") }
                out.append(contentsOf: isComment ? [0x20] : gap)
            }
            out.append(contentsOf: text[tokens[i].range])
        }
        return String(decoding: out, as: UTF8.self)
    }
}

extension String {
    /// SQLite folds ASCII only.
    func asciiUppercased() -> String {
        String(decoding: utf8.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 }, as: UTF8.self)
    }
    func asciiLowercased() -> String {
        String(decoding: utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 + 0x20 : $0 }, as: UTF8.self)
    }
}
