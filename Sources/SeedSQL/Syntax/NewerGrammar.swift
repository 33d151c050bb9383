import SeedSchema

/// A statement with the words that PostgreSQL 16 to 18 added to CREATE and ALTER TABLE brought back to what the
/// parser of 15 reads: `GENERATED … VIRTUAL` (or with neither word), `CONSTRAINT name NOT NULL column`,
/// `NO INHERIT` and `NOT ENFORCED` behind a constraint, `STORAGE` of a column, `LOGGED` of an identity's sequence.
///
/// Source: PostgreSQL manual, CREATE TABLE and ALTER TABLE of versions 16, 17 and 18.
struct NewerGrammar {
    private(set) var bytes: [UInt8] = []
    /// Columns of table constraints NOT NULL, which were left out.
    private(set) var notNullColumns: [Identifier] = []
    /// Where the expressions of virtual columns end (the bracket), in `bytes`.
    private(set) var virtualEnds: Set<Int> = []

    private let original: [UInt8]
    private let tokens: [Token]
    private var index = 0

    init(_ original: [UInt8], _ range: Range<Int>) {
        self.original = original
        var lexer = Lexer(original, from: range.lowerBound, to: range.upperBound)
        var tokens: [Token] = []
        while let token = lexer.next() { tokens.append(token) }
        self.tokens = tokens
        rewrite()
    }

    private func isWord(_ offset: Int, _ word: StaticString) -> Bool {
        let at = index + offset
        return tokens.indices.contains(at) && original.token(tokens[at], is: word)
    }

    private func isMark(_ offset: Int, _ mark: UInt8) -> Bool {
        let at = index + offset
        return tokens.indices.contains(at) && tokens[at].kind == .mark(mark)
    }

    /// Copies the token with what stands before it.
    private mutating func copy() {
        if index > 0 { bytes += original[tokens[index - 1].end..<tokens[index].start] }
        bytes += original[tokens[index].start..<tokens[index].end]
        index += 1
    }

    private mutating func rewrite() {
        var depth = 0
        // Where the brackets of GENERATED ALWAYS AS (…) were opened.
        var generated: [Int] = []
        while index < tokens.count {
            switch tokens[index].kind {
            case .mark(UInt8(ascii: "(")):
                depth += 1
                if isWord(-1, "as"), isWord(-2, "always"), isWord(-3, "generated") { generated.append(depth) }
                copy()
                if depth == 1 { skipNotNullConstraint() }
            case .mark(UInt8(ascii: ")")):
                copy()
                if generated.last == depth {
                    generated.removeLast()
                    finishGenerated()
                }
                depth -= 1
            case .mark(UInt8(ascii: ",")):
                copy()
                if depth == 1 { skipNotNullConstraint() }
            case .word:
                if !skipWords(depth) { copy() }
            default: copy()
            }
        }
    }

    /// After the bracket of a generated column.
    private mutating func finishGenerated() {
        if isWord(0, "stored") { return }
        virtualEnds.insert(bytes.count - 1)
        bytes += Array(" STORED".utf8)
        if isWord(0, "virtual") { index += 1 }
    }

    /// `[CONSTRAINT name] NOT NULL column [NO INHERIT]` as an element of its own, with the comma after it.
    private mutating func skipNotNullConstraint() {
        let named = isWord(0, "constraint") ? 2 : 0
        guard isWord(named, "not"), isWord(named + 1, "null"), tokens.indices.contains(index + named + 2) else {
            return
        }
        let column = tokens[index + named + 2]
        let text = original.text(column.start..<column.end)
        notNullColumns.append(
            Identifier(column.kind == .quotedWord ? String(text.dropFirst().dropLast()) : text.lowercased()))
        index += named + 3
        if isWord(0, "no"), isWord(1, "inherit") { index += 2 }
        if isMark(0, UInt8(ascii: ",")) {
            index += 1
            skipNotNullConstraint()
        } else if bytes.last == UInt8(ascii: ",") {
            bytes.removeLast()
        }
    }

    /// Leaves out words that the parser does not know here.
    private mutating func skipWords(_ depth: Int) -> Bool {
        if isWord(0, "not"), isWord(1, "enforced") {
            index += 2
        } else if isWord(0, "enforced"), index > 0 {
            index += 1
        } else if isWord(0, "no"), isWord(1, "inherit"), isWord(-1, "null"), isWord(-2, "not") {
            index += 2
        } else if depth > 0, isWord(0, "logged") || isWord(0, "unlogged") {
            index += 1
        } else if depth == 1, isWord(0, "storage"), !isMark(-1, UInt8(ascii: ",")), !isMark(-1, UInt8(ascii: "(")) {
            index += 2
        } else {
            return false
        }
        return true
    }
}
