/// What a token of PostgreSQL's SQL is, as far as finding statements and sub-texts needs it.
enum TokenKind: Equatable {
    /// A bare word: keyword or identifier.
    case word
    /// `"…"`
    case quotedWord
    /// `'…'`, `E'…'`, `U&'…'`, `B'…'`, `X'…'`, `$tag$…$tag$`, with prefix and quotes.
    case string
    case number
    /// One or more operator characters.
    case symbol
    /// One of `( ) [ ] , ; . :`, or any other single byte.
    case mark(UInt8)
    /// `\…` up to the end of the line: an instruction to psql.
    case backslash
}

/// A piece of the text: bytes `start ..< end`.
struct Token {
    var kind: TokenKind
    var start: Int
    var end: Int
}

/// Cuts SQL into tokens by the rules of PostgreSQL's manual, chapter 4.1 (Lexical Structure): nested comments,
/// dollar quotes, escape strings. Never fails: an unclosed quote or comment runs to the end of the text.
struct Lexer {
    let bytes: [UInt8]
    private(set) var position: Int
    let end: Int

    init(_ bytes: [UInt8], from start: Int = 0, to end: Int? = nil) {
        self.bytes = bytes
        self.position = start
        self.end = end ?? bytes.count
    }

    /// Continues at another place.
    mutating func move(to position: Int) { self.position = min(max(position, 0), end) }

    private func byte(_ offset: Int) -> UInt8 {
        let at = position + offset
        return at < end ? bytes[at] : 0
    }

    /// The next token; nil at the end.
    mutating func next() -> Token? {
        skipBlanks()
        guard position < end else { return nil }
        let start = position
        let c = bytes[position]
        let kind: TokenKind
        switch c {
        case UInt8(ascii: "'"):
            skipQuoted(UInt8(ascii: "'"), backslashes: false)
            kind = .string
        case UInt8(ascii: "\""):
            skipQuoted(UInt8(ascii: "\""), backslashes: false)
            kind = .quotedWord
        case UInt8(ascii: "$"):
            kind = skipDollar()
        case UInt8(ascii: "\\"):
            skipLine()
            kind = .backslash
        case UInt8(ascii: "0")...UInt8(ascii: "9"):
            skipNumber()
            kind = .number
        case UInt8(ascii: ".") where byte(1).isDigit:
            skipNumber()
            kind = .number
        case _ where c.isWordStart:
            kind = skipWord()
        case _ where c.isOperator:
            skipOperator()
            kind = .symbol
        default:
            position += 1
            kind = .mark(c)
        }
        return Token(kind: kind, start: start, end: position)
    }

    private mutating func skipBlanks() {
        while position < end {
            let c = bytes[position]
            if c.isBlank {
                position += 1
            } else if c == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") {
                skipLine()
            } else if c == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                skipComment()
            } else {
                return
            }
        }
    }

    private mutating func skipLine() {
        while position < end, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    }

    /// `/* … /* … */ … */`
    private mutating func skipComment() {
        var depth = 0
        while position < end {
            if bytes[position] == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                depth += 1
                position += 2
            } else if bytes[position] == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
                depth -= 1
                position += 2
                if depth == 0 { return }
            } else {
                position += 1
            }
        }
    }

    private mutating func skipQuoted(_ quote: UInt8, backslashes: Bool) {
        position += 1
        while position < end {
            let c = bytes[position]
            if c == quote {
                position += 1
                if position >= end || bytes[position] != quote { return }
            } else if backslashes, c == UInt8(ascii: "\\"), position + 1 < end {
                position += 1
            }
            position += 1
        }
        position = end
    }

    /// `$$…$$`, `$tag$…$tag$`, or the parameter `$1`.
    private mutating func skipDollar() -> TokenKind {
        let start = position
        position += 1
        while position < end, bytes[position].isWord, bytes[position] != UInt8(ascii: "$") { position += 1 }
        guard position < end, bytes[position] == UInt8(ascii: "$"), !bytes[start + 1].isDigit else { return .number }
        position += 1
        let tag = bytes[start..<position]
        let length = tag.count
        while position + length <= end {
            if bytes[position] == UInt8(ascii: "$"), bytes[position..<position + length] == tag {
                position += length
                return .string
            }
            position += 1
        }
        position = end
        return .string
    }

    private mutating func skipWord() -> TokenKind {
        let start = position
        while position < end, bytes[position].isWord { position += 1 }
        guard position < end else { return .word }
        let quote = bytes[position]
        let letter = bytes[start] | 0x20
        if quote == UInt8(ascii: "'"), position == start + 1 {
            if letter == UInt8(ascii: "e") {
                skipQuoted(quote, backslashes: true)
                return .string
            }
            if letter == UInt8(ascii: "b") || letter == UInt8(ascii: "x") || letter == UInt8(ascii: "n") {
                skipQuoted(quote, backslashes: false)
                return .string
            }
        }
        if quote == UInt8(ascii: "&"), position == start + 1, letter == UInt8(ascii: "u") {
            let next = byte(1)
            if next == UInt8(ascii: "'") || next == UInt8(ascii: "\"") {
                position += 1
                skipQuoted(next, backslashes: false)
                return next == UInt8(ascii: "'") ? .string : .quotedWord
            }
        }
        return .word
    }

    private mutating func skipNumber() {
        while position < end {
            let c = bytes[position]
            if c == UInt8(ascii: "e") || c == UInt8(ascii: "E") {
                let next = byte(1)
                let signed = next == UInt8(ascii: "+") || next == UInt8(ascii: "-")
                if signed, byte(2).isDigit { position += 1 }
                position += 1
            } else if c.isWord || (c == UInt8(ascii: ".") && byte(1) != UInt8(ascii: ".")) {
                position += 1
            } else {
                return
            }
        }
    }

    /// Operator characters, up to where a comment begins.
    private mutating func skipOperator() {
        position += 1
        while position < end, bytes[position].isOperator {
            let c = bytes[position]
            if c == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") { return }
            if c == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") { return }
            position += 1
        }
    }
}

extension UInt8 {
    var isBlank: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
    /// Letters, the underscore and every byte of a character beyond ASCII.
    var isWordStart: Bool {
        let lower = self | 0x20
        return (lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")) || self == UInt8(ascii: "_") || self >= 0x80
    }
    var isWord: Bool { isWordStart || isDigit || self == UInt8(ascii: "$") }
    var isOperator: Bool {
        switch self {
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "<"),
            UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "!"), UInt8(ascii: "@"),
            UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "^"), UInt8(ascii: "&"), UInt8(ascii: "|"),
            UInt8(ascii: "`"), UInt8(ascii: "?"):
            return true
        default:
            return false
        }
    }
    var lowercased: UInt8 { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self }
}

extension Array where Element == UInt8 {
    /// The bytes of a range as a string, with what isn't UTF-8 replaced.
    func text(_ range: Range<Int>) -> String { String(decoding: self[range], as: UTF8.self) }

    /// Whether the token is this word, in any case. `word` is lower-case ASCII.
    func token(_ token: Token, is word: StaticString) -> Bool {
        guard token.kind == .word, token.end - token.start == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { buffer in
            for i in 0..<buffer.count where self[token.start + i].lowercased != buffer[i] { return false }
            return true
        }
    }

    /// An ASCII-lower-cased word.
    func lowercasedText(_ token: Token) -> String {
        String(decoding: self[token.start..<token.end].lazy.map { $0.lowercased }, as: UTF8.self)
    }
}
