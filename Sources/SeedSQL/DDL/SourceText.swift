import SeedSchema

/// The text of one statement, for finding the words of an expression in it.
struct SourceText {
    let bytes: [UInt8]
    let range: Range<Int>
    /// See `NewerGrammar`.
    var notNullColumns: [Identifier] = []
    var virtualEnds: Set<Int> = []

    init(bytes: [UInt8], range: Range<Int>) {
        self.bytes = bytes
        self.range = range
    }

    /// What stands in the brackets after the next `word (` from `offset` (bytes from the statement's start).
    func bracket(after word: StaticString, from offset: Int) -> String? {
        bracketRange(after: word, from: offset).map { trimmed($0) }
    }

    /// Whether the expression in the brackets after GENERATED ALWAYS AS is computed when read.
    func isVirtual(from offset: Int) -> Bool {
        guard !virtualEnds.isEmpty, let range = bracketRange(after: "as", from: offset) else { return false }
        return virtualEnds.contains(range.upperBound)
    }

    private func bracketRange(after word: StaticString, from offset: Int) -> Range<Int>? {
        var lexer = lexer(from: offset)
        var isNext = false
        while let token = lexer.next() {
            if isNext, token.kind == .mark(UInt8(ascii: "(")) {
                let start = token.end
                var depth = 1
                while let inner = lexer.next() {
                    if inner.kind == .mark(UInt8(ascii: "(")) { depth += 1 }
                    if inner.kind == .mark(UInt8(ascii: ")")) { depth -= 1 }
                    if depth == 0 { return start..<inner.start }
                }
                return nil
            }
            isNext = bytes.token(token, is: word)
        }
        return nil
    }

    /// The expression after the next `DEFAULT` from `offset`, up to the comma, bracket or word that ends it.
    func defaultExpression(from offset: Int) -> String? {
        var lexer = lexer(from: offset)
        while let token = lexer.next() {
            guard bytes.token(token, is: "default") else { continue }
            let start = lexer.position
            var end = start
            var depth = 0
            while let inner = lexer.next() {
                switch inner.kind {
                case .mark(UInt8(ascii: "(")), .mark(UInt8(ascii: "[")): depth += 1
                case .mark(UInt8(ascii: ")")), .mark(UInt8(ascii: "]")): depth -= 1
                default: break
                }
                if depth < 0 { break }
                if depth == 0 {
                    if inner.kind == .mark(UInt8(ascii: ",")) { break }
                    if end > start, Self.endsDefault.contains(where: { bytes.token(inner, is: $0) }) { break }
                }
                end = inner.end
            }
            return trimmed(start..<end)
        }
        return nil
    }

    /// Words that can follow a DEFAULT's expression, which itself holds none of them outside brackets.
    private static let endsDefault: [StaticString] = [
        "not", "null", "constraint", "check", "unique", "primary", "references", "generated", "collate", "deferrable",
        "initially",
    ]

    private func lexer(from offset: Int) -> Lexer {
        Lexer(bytes, from: min(range.lowerBound + max(offset, 0), range.upperBound), to: range.upperBound)
    }

    private func trimmed(_ range: Range<Int>) -> String {
        var lower = range.lowerBound
        var upper = range.upperBound
        while lower < upper, bytes[lower].isBlank { lower += 1 }
        while upper > lower, bytes[upper - 1].isBlank { upper -= 1 }
        return bytes.text(lower..<upper)
    }
}

extension String {
    /// SQL in which every mention of a column has its new name: bare or quoted words that spell it, where they are
    /// no function's name and no part after a dot that names something else.
    func renaming(column old: Identifier, to new: Identifier) -> String {
        let bytes = Array(utf8)
        var lexer = Lexer(bytes)
        var out: [UInt8] = []
        var copied = 0
        var pending: Token?
        func spells(_ token: Token) -> Bool {
            switch token.kind {
            case .word: bytes.lowercasedText(token) == old.name
            case .quotedWord: bytes.text(token.start..<token.end) == old.quoted
            default: false
            }
        }
        while let token = lexer.next() {
            if let word = pending, token.kind != .mark(UInt8(ascii: "(")) {
                out += bytes[copied..<word.start] + Array(Keywords.quote(new.name).utf8)
                copied = word.end
            }
            pending = spells(token) ? token : nil
        }
        if let word = pending {
            out += bytes[copied..<word.start] + Array(Keywords.quote(new.name).utf8)
            copied = word.end
        }
        return String(decoding: out + bytes[copied...], as: UTF8.self)
    }
}

extension Expression {
    /// The expression with a column under its new name.
    func renaming(column old: Identifier, to new: Identifier) -> Expression {
        func rename(_ e: Expression) -> Expression { e.renaming(column: old, to: new) }
        return switch self {
        case .literal: self
        case .column(let name): name == old ? .column(new) : self
        case .and(let list): .and(list.map(rename))
        case .or(let list): .or(list.map(rename))
        case .not(let e): .not(rename(e))
        case .isNull(let e): .isNull(rename(e))
        case .isDistinct(let a, let b): .isDistinct(rename(a), rename(b))
        case .isTruth(let e, let truth): .isTruth(rename(e), truth)
        case .unary(let name, let e): .unary(name, rename(e))
        case .binary(let name, let a, let b): .binary(name, rename(a), rename(b))
        case .inList(let e, let list): .inList(rename(e), list.map(rename))
        case .quantified(let a, let name, let quantifier, let b): .quantified(rename(a), name, quantifier, rename(b))
        case .like(let e, let pattern, let escape, let kind):
            .like(rename(e), pattern: rename(pattern), escape: escape.map(rename), kind)
        case .call(let name, let list): .call(name, list.map(rename))
        case .cast(let e, let type): .cast(rename(e), type)
        case .case(let operand, let branches, let otherwise):
            .case(
                operand: operand.map(rename),
                branches: branches.map { .init(when: rename($0.when), then: rename($0.then)) },
                otherwise: otherwise.map(rename))
        case .array(let list): .array(list.map(rename))
        case .row(let list): .row(list.map(rename))
        case .subscript(let e, let list): .subscript(rename(e), list.map(rename))
        case .field(let e, let name): .field(rename(e), name)
        case .collate(let e, let name): .collate(rename(e), name)
        case .opaque(let sql): .opaque(sql.renaming(column: old, to: new))
        }
    }
}
