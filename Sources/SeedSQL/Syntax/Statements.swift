/// One statement of a file, not yet parsed.
struct Statement {
    /// Its bytes, without the semicolon.
    var range: Range<Int>
    /// Its first words, lower-case: enough to tell what it is about.
    var words: [String]
    /// No expression in it can nest deeper than this.
    var depthBound: Int

    /// How many leading words are kept.
    static let keptWords = 8
}

/// Cuts a file for psql into statements: semicolons outside quotes, comments, brackets and SQL-standard function
/// bodies; backslash lines and the data after `COPY … FROM stdin` are left out.
struct StatementSplitter {
    private var lexer: Lexer

    init(_ bytes: [UInt8]) { lexer = Lexer(bytes) }

    private var bytes: [UInt8] { lexer.bytes }

    /// The next statement; nil at the end of the file.
    mutating func next() -> Statement? {
        var words: [String] = []
        var start: Int?
        var end = 0
        var depth = DepthBound()
        var body = FunctionBody()
        var previous: Token?
        var copiesFromInput = false

        func finished() -> Statement? {
            start.map { Statement(range: $0..<end, words: words, depthBound: depth.bound) }
        }

        while let token = lexer.next() {
            switch token.kind {
            case .backslash:
                // `\gexec`, `\gset`, `\g` send what stands before them; other instructions stand between statements.
                let sends = token.end - token.start > 1 && bytes[token.start + 1] == UInt8(ascii: "g")
                if sends, let statement = finished() { return statement }
                continue
            case .mark(UInt8(ascii: ";")) where depth.isOutside && !body.isOpen:
                if copiesFromInput { skipCopyData() }
                if let statement = finished() { return statement }
                continue
            default:
                break
            }
            if start == nil { start = token.start }
            end = token.end
            if token.kind == .word {
                if words.count < Statement.keptWords { words.append(bytes.lowercasedText(token)) }
                if words.first == "copy", bytes.token(token, is: "stdin"), let previous {
                    copiesFromInput = bytes.token(previous, is: "from")
                }
                body.see(token, of: bytes, after: words)
            }
            depth.see(token, of: bytes)
            previous = token
        }
        return finished()
    }

    /// Skips the lines after `COPY … FROM stdin;` up to and with `\.`.
    private mutating func skipCopyData() {
        var at = lexer.position
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
        at += 1
        while at < bytes.count {
            var lineEnd = at
            while lineEnd < bytes.count, bytes[lineEnd] != UInt8(ascii: "\n") { lineEnd += 1 }
            var length = lineEnd - at
            if length > 0, bytes[lineEnd - 1] == UInt8(ascii: "\r") { length -= 1 }
            let isEnd = length == 2 && bytes[at] == UInt8(ascii: "\\") && bytes[at + 1] == UInt8(ascii: ".")
            at = lineEnd + 1
            if isEnd { break }
        }
        lexer.move(to: at)
    }
}

/// An upper bound of how deep expressions nest: every token may open one level below its neighbours, commas and
/// AND/OR (which the parser keeps as flat lists) start again from the level of their bracket.
struct DepthBound {
    private var levels: [Int] = []
    private var current = 0
    private var outer = 0
    private(set) var bound = 0

    /// Outside all brackets.
    var isOutside: Bool { levels.isEmpty }

    mutating func see(_ token: Token, of bytes: [UInt8]) {
        switch token.kind {
        case .mark(UInt8(ascii: "(")), .mark(UInt8(ascii: "[")):
            current += 1
            levels.append(current)
            outer += current
            current = 0
        case .mark(UInt8(ascii: ")")), .mark(UInt8(ascii: "]")):
            if let last = levels.popLast() {
                outer -= last
                current = last
            }
        case .mark(UInt8(ascii: ",")):
            current = 0
        case .word where bytes.token(token, is: "and") || bytes.token(token, is: "or"):
            current = 0
        default:
            current += 1
        }
        bound = max(bound, outer + current)
    }
}

/// The `BEGIN ATOMIC … END` of a SQL-standard function body, in which semicolons don't end the statement.
private struct FunctionBody {
    private var depth = 0
    var isOpen: Bool { depth > 0 }

    mutating func see(_ token: Token, of bytes: [UInt8], after words: [String]) {
        guard words.first == "create", words.contains("function") || words.contains("procedure") else { return }
        if bytes.token(token, is: "atomic") {
            depth = max(depth, 1)
        } else if depth > 0, bytes.token(token, is: "begin") || bytes.token(token, is: "case") {
            depth += 1
        } else if depth > 0, bytes.token(token, is: "end") {
            depth -= 1
        }
    }
}

extension DepthBound {
    /// The bound of a whole text.
    static func of(_ bytes: [UInt8]) -> Int {
        var lexer = Lexer(bytes)
        var depth = DepthBound()
        while let token = lexer.next() { depth.see(token, of: bytes) }
        return depth.bound
    }
}
