/// What a CREATE INDEX statement says that no PRAGMA tells: its expressions and its predicate
/// (<https://sqlite.org/lang_createindex.html>).
struct IndexDefinition {
    /// The text of each element, without COLLATE, ASC and DESC.
    var elements: [String] = []
    /// The text behind WHERE.
    var predicate: String?

    init(_ text: String) {
        let sql = TokenizedSQL(text)
        // CREATE UNIQUE INDEX [IF NOT EXISTS] [schema.]name ON table (
        guard let open = sql.tokens.indices.first(where: { sql.isSymbol($0, "(") }) else { return }
        let end = sql.past(parenthesis: open)
        var depth = 0
        var start = open + 1
        for i in open + 1..<max(end - 1, open + 1) {
            if sql.isSymbol(i, "(") { depth += 1 }
            if sql.isSymbol(i, ")") { depth -= 1 }
            if depth == 0, sql.isSymbol(i, ",") {
                elements.append(IndexDefinition.element(sql, start..<i))
                start = i + 1
            }
        }
        elements.append(IndexDefinition.element(sql, start..<max(end - 1, start)))
        if sql.keyword(end) == "WHERE" { predicate = sql.source(end + 1..<sql.tokens.count) }
    }

    private static func element(_ sql: TokenizedSQL, _ range: Range<Int>) -> String {
        var end = range.upperBound
        if let word = sql.keyword(end - 1), end - 1 > range.lowerBound, word == "ASC" || word == "DESC" { end -= 1 }
        if end - 2 > range.lowerBound, sql.keyword(end - 2) == "COLLATE" { end -= 2 }
        return sql.source(range.lowerBound..<end)
    }
}

/// What a CREATE TRIGGER statement says: when it fires (<https://sqlite.org/lang_createtrigger.html>).
struct TriggerDefinition {
    var firesOnInsert = false

    init(_ text: String) {
        let sql = TokenizedSQL(text)
        // CREATE TRIGGER [IF NOT EXISTS] [schema.]name [BEFORE|AFTER|INSTEAD OF] INSERT|DELETE|UPDATE … ON
        // The name may be any word, so it is stepped over.
        var at = 1
        while at < sql.tokens.count, sql.keyword(at) != "TRIGGER" { at += 1 }
        at += 1
        if sql.keyword(at) == "IF", sql.keyword(at + 1) == "NOT" { at += 3 }
        at += 1
        if sql.isSymbol(at, ".") { at += 2 }
        switch sql.keyword(at) {
        case "BEFORE", "AFTER": at += 1
        case "INSTEAD": at += 2
        default: break
        }
        firesOnInsert = sql.keyword(at) == "INSERT"
    }
}
