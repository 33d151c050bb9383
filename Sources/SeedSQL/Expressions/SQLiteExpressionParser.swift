import SeedSchema

/// SQLite's expressions -> `Expression`, by precedence climbing (https://sqlite.org/lang_expr.html).
struct SQLiteExpressionParser {
    /// Something that this reader does not know, or that is no expression.
    struct Unreadable: Error {}

    private let bytes: [UInt8]
    private let tokens: [(token: SQLiteToken, start: Int, end: Int)]
    private var index = 0
    private var depth = 0
    /// By lower-case name: the declared spelling.
    private let columns: [String: Identifier]

    /// The whole text; `.opaque` when it can't be read.
    static func parse(_ sql: String, columns: [Identifier]) -> Expression {
        var parser = SQLiteExpressionParser(sql, columns: columns)
        do throws(Unreadable) {
            let expression = try parser.expression()
            guard parser.peek == .end else { return .opaque(sql) }
            return expression
        } catch {
            return .opaque(sql)
        }
    }

    private init(_ sql: String, columns: [Identifier]) {
        bytes = Array(sql.utf8)
        tokens = SQLiteLexer(bytes).tokens
        self.columns = Dictionary(columns.map { ($0.name.lowercased(), $0) }, uniquingKeysWith: { a, _ in a })
    }

    // MARK: Tokens

    private var peek: SQLiteToken { tokens[index].token }
    private var keyword: String? { if case .word(let word) = peek { word.uppercased() } else { nil } }

    private func keyword(after offset: Int) -> String? {
        guard index + offset < tokens.count, case .word(let word) = tokens[index + offset].token else { return nil }
        return word.uppercased()
    }

    private mutating func advance() { if index + 1 < tokens.count { index += 1 } }

    private mutating func take(_ word: String) -> Bool {
        guard keyword == word else { return false }
        advance()
        return true
    }

    private mutating func take(symbol: String) -> Bool {
        guard peek == .symbol(symbol) else { return false }
        advance()
        return true
    }

    private mutating func expect(symbol: String) throws(Unreadable) {
        guard take(symbol: symbol) else { throw Unreadable() }
    }

    private mutating func expect(_ word: String) throws(Unreadable) {
        guard take(word) else { throw Unreadable() }
    }

    // MARK: Precedences

    /// From loosest to tightest.
    private enum Level: Int {
        case or, and, not, equality, comparison, bits, sum, product, concatenation, collate, unary
    }

    private mutating func expression() throws(Unreadable) -> Expression { try expression(.or) }

    private mutating func expression(_ level: Level) throws(Unreadable) -> Expression {
        depth += 1
        defer { depth -= 1 }
        guard depth <= ExpressionReader.maximumDepth else { throw Unreadable() }
        var left: Expression
        if level.rawValue <= Level.not.rawValue, keyword == "NOT", keyword(after: 1) != "NULL" {
            advance()
            left = .not(try expression(.not))
        } else {
            left = try prefix()
        }
        var chain = 0
        while let next = try infix(left, level) {
            left = next
            // Operators that don't nest flatly make the tree one deeper each.
            chain += 1
            guard chain + depth <= ExpressionReader.maximumDepth || left.isFlat else { throw Unreadable() }
        }
        return left
    }

    /// One more operator after `left`, when there is one at this level or tighter.
    private mutating func infix(_ left: Expression, _ level: Level) throws(Unreadable) -> Expression? {
        if case .symbol(let symbol) = peek {
            guard let (name, own, operand) = Self.symbols[symbol], own.rawValue >= level.rawValue else { return nil }
            advance()
            return .binary(name, left, try expression(operand))
        }
        guard let word = keyword else { return nil }
        switch word {
        case "OR" where level.rawValue <= Level.or.rawValue:
            var operands = [left]
            while take("OR") { operands.append(try expression(.and)) }
            return .disjunction(operands)
        case "AND" where level.rawValue <= Level.and.rawValue:
            var operands = [left]
            while take("AND") { operands.append(try expression(.not)) }
            return .conjunction(operands)
        case "COLLATE" where level.rawValue <= Level.collate.rawValue:
            advance()
            return .collate(left, try collation())
        default:
            return level.rawValue <= Level.equality.rawValue ? try predicate(left, word) : nil
        }
    }

    /// By spelling: the name in the tree, its level, and the level of the right operand.
    private static let symbols: [String: (String, Level, Level)] = [
        "=": ("=", .equality, .comparison), "==": ("=", .equality, .comparison),
        "<>": ("<>", .equality, .comparison), "!=": ("<>", .equality, .comparison),
        "<": ("<", .comparison, .bits), "<=": ("<=", .comparison, .bits), ">": (">", .comparison, .bits),
        ">=": (">=", .comparison, .bits), "&": ("&", .bits, .sum), "|": ("|", .bits, .sum),
        "<<": ("<<", .bits, .sum), ">>": (">>", .bits, .sum), "+": ("+", .sum, .product),
        "-": ("-", .sum, .product), "*": ("*", .product, .concatenation), "/": ("/", .product, .concatenation),
        "%": ("%", .product, .concatenation), "||": ("||", .concatenation, .collate),
        "->": ("->", .concatenation, .collate), "->>": ("->>", .concatenation, .collate),
    ]

    /// IS, BETWEEN, IN, LIKE and their kin, which stand at the level of `=`.
    private mutating func predicate(_ left: Expression, _ word: String) throws(Unreadable) -> Expression? {
        switch word {
        case "ISNULL":
            advance()
            return .isNull(left)
        case "NOTNULL":
            advance()
            return .not(.isNull(left))
        case "IS":
            advance()
            return try comparison(is: left)
        case "NOT":
            switch keyword(after: 1) {
            case "NULL":
                advance()
                advance()
                return .not(.isNull(left))
            case "BETWEEN", "IN", "LIKE", "GLOB", "MATCH", "REGEXP":
                advance()
                return try affirmed(left, keyword ?? "").map { .not($0) }
            default:
                return nil
            }
        default:
            return try affirmed(left, word)
        }
    }

    private mutating func affirmed(_ left: Expression, _ word: String) throws(Unreadable) -> Expression? {
        switch word {
        case "BETWEEN":
            advance()
            let lower = try expression(.comparison)
            try expect("AND")
            return .between(left, lower, try expression(.comparison))
        case "IN":
            advance()
            return .inList(left, try parenthesized())
        case "LIKE", "GLOB":
            advance()
            let pattern = try expression(.comparison)
            let escape = take("ESCAPE") ? try expression(.comparison) : nil
            return .like(left, pattern: pattern, escape: escape, word == "LIKE" ? .like : .glob)
        case "MATCH", "REGEXP":
            advance()
            return .binary(word.lowercased(), left, try expression(.comparison))
        default:
            return nil
        }
    }

    /// After IS: `[NOT] NULL|TRUE|FALSE`, `[NOT] DISTINCT FROM x`, `[NOT] x`.
    private mutating func comparison(is left: Expression) throws(Unreadable) -> Expression {
        var negated = take("NOT")
        if keyword == "DISTINCT", keyword(after: 1) == "FROM" {
            // The same operator: IS DISTINCT FROM TRUE asks for the truth, too.
            advance()
            advance()
            negated.toggle()
        }
        let right = try expression(.comparison)
        let positive: Expression
        switch right {
        case .literal(.null): positive = .isNull(left)
        case .literal(.boolean(let value)): positive = .isTruth(left, value ? .true : .false)
        default: return negated ? .isDistinct(left, right) : .not(.isDistinct(left, right))
        }
        return negated ? .not(positive) : positive
    }

    private mutating func collation() throws(Unreadable) -> String {
        let name: String
        switch peek {
        case .word(let word), .name(let word), .doubleQuoted(let word), .string(let word): name = word
        default: throw Unreadable()
        }
        advance()
        // The three that SQLite brings are known by their upper-case names.
        let upper = name.uppercased()
        return ["BINARY", "NOCASE", "RTRIM"].contains(upper) ? upper : name
    }

    // MARK: Operands

    private mutating func prefix() throws(Unreadable) -> Expression {
        let (token, start, _) = tokens[index]
        advance()
        switch token {
        case .integer(let value): return .literal(.integer(value))
        case .decimal(let digits): return .literal(.decimal(digits))
        case .string(let text): return .literal(.string(text))
        case .blob(let bytes): return .literal(.blob(bytes))
        case .symbol("("): return try bracket(from: start)
        case .symbol("-"), .symbol("+"), .symbol("~"):
            guard case .symbol(let sign) = token else { throw Unreadable() }
            return Self.signed(sign, try expression(.unary))
        case .name(let name): return try reference(name)
        case .doubleQuoted(let name):
            if peek != .symbol("."), !columns.isEmpty, columns[name.lowercased()] == nil {
                return .literal(.string(name))
            }
            return try reference(name)
        case .word(let word): return try named(word, from: start)
        default: throw Unreadable()
        }
    }

    /// Signs of numbers belong to them.
    private static func signed(_ sign: String, _ operand: Expression) -> Expression {
        switch (sign, operand) {
        case ("-", .literal(.integer(let value))) where value != .min: .literal(.integer(-value))
        case ("-", .literal(.decimal("9223372036854775808"))): .literal(.integer(.min))
        case ("-", .literal(.decimal(let digits))) where !digits.hasPrefix("-"): .literal(.decimal("-" + digits))
        case ("+", .literal(.integer)), ("+", .literal(.decimal)): operand
        default: .unary(sign, operand)
        }
    }

    /// After `(`: an expression, a row of several, or a sub-select.
    private mutating func bracket(from start: Int) throws(Unreadable) -> Expression {
        if let word = keyword, ["SELECT", "WITH", "VALUES"].contains(word) { return try subselect(from: start) }
        var items = [try expression()]
        while take(symbol: ",") { items.append(try expression()) }
        try expect(symbol: ")")
        return items.count == 1 ? items[0] : .row(items)
    }

    /// `(a, b)`, perhaps empty. A sub-select is unreadable here.
    private mutating func parenthesized() throws(Unreadable) -> [Expression] {
        try expect(symbol: "(")
        if take(symbol: ")") { return [] }
        if let word = keyword, ["SELECT", "WITH", "VALUES"].contains(word) { throw Unreadable() }
        var items = [try expression()]
        while take(symbol: ",") { items.append(try expression()) }
        try expect(symbol: ")")
        return items
    }

    /// The text up to the bracket that closes the one already taken.
    private mutating func subselect(from start: Int) throws(Unreadable) -> Expression {
        var open = 1
        while open > 0 {
            switch peek {
            case .symbol("("): open += 1
            case .symbol(")"): open -= 1
            case .end: throw Unreadable()
            default: break
            }
            advance()
        }
        return .opaque(bytes.text(start..<tokens[index - 1].end))
    }

    private mutating func reference(_ first: String) throws(Unreadable) -> Expression {
        var name = first
        while take(symbol: ".") {
            switch peek {
            case .word(let part), .name(let part), .doubleQuoted(let part): name = part
            default: throw Unreadable()
            }
            advance()
        }
        return .column(columns[name.lowercased()] ?? Identifier(name))
    }

    private mutating func named(_ word: String, from start: Int) throws(Unreadable) -> Expression {
        switch word.uppercased() {
        case "NULL": return .literal(.null)
        case "TRUE" where columns["true"] == nil: return .literal(.boolean(true))
        case "FALSE" where columns["false"] == nil: return .literal(.boolean(false))
        case "CURRENT_DATE", "CURRENT_TIME", "CURRENT_TIMESTAMP": return .call(word.lowercased(), [])
        case "CASE": return try conditional()
        case "CAST" where peek == .symbol("("): return try cast()
        case "EXISTS" where peek == .symbol("("):
            advance()
            return try subselect(from: start)
        case "RAISE" where peek == .symbol("("): throw Unreadable()
        case let upper where Self.reserved.contains(upper): throw Unreadable()
        default: break
        }
        guard peek == .symbol("(") else { return try reference(word) }
        return try call(word.lowercased())
    }

    /// Words that can't begin an operand.
    private static let reserved: Set<String> = [
        "AND", "OR", "NOT", "IS", "IN", "BETWEEN", "ISNULL", "NOTNULL", "COLLATE", "ESCAPE", "WHEN", "THEN", "ELSE",
        "SELECT", "FROM", "WHERE", "AS", "DISTINCT", "VALUES", "EXISTS",
    ]

    private mutating func call(_ name: String) throws(Unreadable) -> Expression {
        // count(*) and DISTINCT belong to aggregates, OVER and FILTER to windows.
        let arguments = try parenthesized()
        guard keyword != "OVER", keyword != "FILTER" else { throw Unreadable() }
        return .call(name, arguments)
    }

    private mutating func conditional() throws(Unreadable) -> Expression {
        let operand = keyword == "WHEN" ? nil : try expression()
        var branches: [Expression.CaseBranch] = []
        while take("WHEN") {
            let when = try expression()
            try expect("THEN")
            branches.append(.init(when: when, then: try expression()))
        }
        guard !branches.isEmpty else { throw Unreadable() }
        let otherwise = take("ELSE") ? try expression() : nil
        try expect("END")
        return .case(operand: operand, branches: branches, otherwise: otherwise)
    }

    private mutating func cast() throws(Unreadable) -> Expression {
        try expect(symbol: "(")
        let operand = try expression()
        try expect("AS")
        let start = tokens[index].start
        var open = 0
        while open > 0 || peek != .symbol(")") {
            switch peek {
            case .symbol("("): open += 1
            case .symbol(")"): open -= 1
            case .end: throw Unreadable()
            default: break
            }
            advance()
        }
        let type = bytes.text(start..<max(start, tokens[index].start))
        try expect(symbol: ")")
        return .cast(operand, SQLiteCast.type(type))
    }
}

extension Expression {
    /// AND and OR take any number of operands without getting deeper.
    fileprivate var isFlat: Bool {
        switch self {
        case .and, .or: true
        default: false
        }
    }
}
