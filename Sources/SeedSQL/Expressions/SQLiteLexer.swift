/// A token of SQLite's SQL.
enum SQLiteToken: Equatable {
    /// A bare word as written: keyword or name.
    case word(String)
    /// `[x]` or `` `x` ``: a name.
    case name(String)
    /// `"x"`: a name, or a string where there is no such column.
    case doubleQuoted(String)
    case string(String)
    case blob([UInt8])
    case integer(Int64)
    case decimal(String)
    /// An operator or mark: `==`, `<<`, `->>`, `(` …
    case symbol(String)
    /// What SQLite's own tokenizer refuses, and parameters.
    case illegal
    case end
}

/// SQLite's tokens with their places, by the rules of its tokenizer (https://sqlite.org/lang_keywords.html,
/// https://sqlite.org/lang_expr.html, section "Literal Values").
struct SQLiteLexer {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var tokens: [(token: SQLiteToken, start: Int, end: Int)] = []

    /// All tokens of the text, `.end` last.
    init(_ text: [UInt8]) {
        bytes = text
        while true {
            skipBlanks()
            let start = position
            let token = next()
            tokens.append((token, start, position))
            if token == .end { break }
        }
    }

    private func byte(_ offset: Int = 0) -> UInt8 {
        position + offset < bytes.count ? bytes[position + offset] : 0
    }

    private mutating func skipBlanks() {
        while position < bytes.count {
            if byte().isBlank {
                position += 1
            } else if byte() == UInt8(ascii: "-"), byte(1) == UInt8(ascii: "-") {
                while position < bytes.count, byte() != UInt8(ascii: "\n") { position += 1 }
            } else if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
                position += 2
                while position < bytes.count, byte() != UInt8(ascii: "*") || byte(1) != UInt8(ascii: "/") {
                    position += 1
                }
                position = min(position + 2, bytes.count)
            } else {
                return
            }
        }
    }

    private mutating func next() -> SQLiteToken {
        guard position < bytes.count else { return .end }
        let c = byte()
        switch c {
        case UInt8(ascii: "'"): return quoted(closing: c).map { .string($0) } ?? .illegal
        case UInt8(ascii: "\""): return quoted(closing: c).map { .doubleQuoted($0) } ?? .illegal
        case UInt8(ascii: "`"): return quoted(closing: c).map { .name($0) } ?? .illegal
        case UInt8(ascii: "["): return bracketed()
        case UInt8(ascii: "x"), UInt8(ascii: "X"):
            return byte(1) == UInt8(ascii: "'") ? blob() : word()
        case _ where c.isDigit || (c == UInt8(ascii: ".") && byte(1).isDigit): return number()
        case _ where c.isWordStart: return word()
        default: return symbol()
        }
    }

    private mutating func word() -> SQLiteToken {
        let start = position
        while byte().isWord { position += 1 }
        return .word(bytes.text(start..<position))
    }

    /// Between quotes, doubled ones for one; nil when it does not end.
    private mutating func quoted(closing quote: UInt8) -> String? {
        position += 1
        var out: [UInt8] = []
        while position < bytes.count {
            if byte() == quote {
                position += 1
                if byte() != quote { return String(decoding: out, as: UTF8.self) }
            }
            out.append(byte())
            position += 1
        }
        return nil
    }

    private mutating func bracketed() -> SQLiteToken {
        let start = position + 1
        while position < bytes.count, byte() != UInt8(ascii: "]") { position += 1 }
        guard position < bytes.count else { return .illegal }
        position += 1
        return .name(bytes.text(start..<position - 1))
    }

    private mutating func blob() -> SQLiteToken {
        position += 1
        guard let digits = quoted(closing: UInt8(ascii: "'")).map({ Array($0) }), digits.count % 2 == 0 else {
            return .illegal
        }
        var out: [UInt8] = []
        for i in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[i].hexDigitValue, let low = digits[i + 1].hexDigitValue else { return .illegal }
            out.append(UInt8(high << 4 | low))
        }
        return .blob(out)
    }

    private mutating func number() -> SQLiteToken {
        let start = position
        if byte() == UInt8(ascii: "0"), byte(1) | 0x20 == UInt8(ascii: "x") {
            position += 2
            while byte().isWord { position += 1 }
            // Hexadecimal integers are the 64 bits themselves.
            guard let bits = UInt64(bytes.text(start + 2..<position), radix: 16) else { return .illegal }
            return .integer(Int64(bitPattern: bits))
        }
        var isWhole = true
        func skipDigits() { while byte().isDigit || byte() == UInt8(ascii: "_") { position += 1 } }
        skipDigits()
        if byte() == UInt8(ascii: ".") {
            isWhole = false
            position += 1
            skipDigits()
        }
        if byte() | 0x20 == UInt8(ascii: "e") {
            let signed = byte(1) == UInt8(ascii: "+") || byte(1) == UInt8(ascii: "-")
            if byte(signed ? 2 : 1).isDigit {
                isWhole = false
                position += signed ? 2 : 1
                skipDigits()
            }
        }
        if byte().isWord { return .illegal }
        let digits = bytes.text(start..<position).filter { $0 != "_" }
        if isWhole, let value = Int64(digits) { return .integer(value) }
        return .decimal(digits)
    }

    /// The longest operator that stands here.
    private mutating func symbol() -> SQLiteToken {
        for length in [3, 2] where position + length <= bytes.count {
            let text = bytes.text(position..<position + length)
            if ["->>", "->", "||", "<<", ">>", "<=", ">=", "<>", "!=", "=="].contains(text) {
                position += length
                return .symbol(text)
            }
        }
        let text = bytes.text(position..<position + 1)
        position += 1
        return "()+-*/%&|~<>=,.".contains(text) ? .symbol(text) : .illegal
    }
}
