/// A file of SQL cut into statements, which know where they stand.
struct Script {
    struct Statement {
        /// The tokens of the statement, without its semicolon.
        var tokens: Range<Int>
        /// In bytes from the file's start.
        var start: Int
    }
    enum Role: Equatable {
        case shapesSchema
        /// Adds rows, reads, or is a transaction's.
        case ignored
        /// Reaches out of the database; the reason.
        case refused(String)
    }

    private let sql: TokenizedSQL
    let statements: [Statement]

    init(_ text: String) {
        sql = TokenizedSQL(text, isScript: true)
        statements = Script.cut(sql)
    }

    /// Statements end at a semicolon; a CREATE TRIGGER at the one behind an END that follows a semicolon, as in
    /// `sqlite3_complete` (<https://sqlite.org/c3ref/complete.html>).
    private static func cut(_ sql: TokenizedSQL) -> [Statement] {
        var statements: [Statement] = []
        var start = 0
        for i in 0...sql.tokens.count {
            guard i == sql.tokens.count || sql.isSymbol(i, ";") else { continue }
            if i < sql.tokens.count, isTrigger(sql, start) {
                guard sql.keyword(i - 1) == "END", sql.isSymbol(i - 2, ";") else { continue }
            }
            if i > start {
                statements.append(Statement(tokens: start..<i, start: sql.tokens[start].range.lowerBound))
            }
            start = i + 1
        }
        return statements
    }

    private static func isTrigger(_ sql: TokenizedSQL, _ start: Int) -> Bool {
        guard sql.keyword(start) == "CREATE" else { return false }
        let word = sql.keyword(start + 1)
        return word == "TRIGGER" || ((word == "TEMP" || word == "TEMPORARY") && sql.keyword(start + 2) == "TRIGGER")
    }

    /// The PRAGMAs that decide what a file is or how ALTER TABLE works.
    private static let shapingPragmas: Set<String> = [
        "APPLICATION_ID", "AUTO_VACUUM", "ENCODING", "LEGACY_ALTER_TABLE", "PAGE_SIZE", "USER_VERSION",
    ]

    func role(of statement: Statement) -> Role {
        let at = statement.tokens.lowerBound
        switch sql.keyword(at) {
        case "CREATE", "ALTER", "DROP": return .shapesSchema
        case "PRAGMA":
            // PRAGMA [schema.]name
            let name = sql.isSymbol(at + 2, ".") ? sql.keyword(at + 3) : sql.keyword(at + 1)
            return Script.shapingPragmas.contains(name ?? "") ? .shapesSchema : .ignored
        case "ATTACH": return .refused("ATTACH opens another database, and a schema is read from one")
        case "INSERT", "REPLACE", "UPDATE", "DELETE", "SELECT", "VALUES", "WITH", "BEGIN", "COMMIT", "END", "ROLLBACK",
            "SAVEPOINT", "RELEASE", "ANALYZE", "REINDEX", "VACUUM", "EXPLAIN", "DETACH":
            return .ignored
        // No statement of SQLite: it says so itself, with the place.
        default: return .shapesSchema
        }
    }

    /// The statement as written, from its first token to its last.
    func text(of statement: Statement) -> String {
        let last = sql.tokens[statement.tokens.upperBound - 1]
        return String(decoding: sql.text[statement.start..<last.range.upperBound], as: UTF8.self)
    }

    /// `schema.sql:3:14`, lines and columns from 1, columns in characters.
    func place(_ offset: Int, in path: String) -> String {
        let before = sql.text[..<min(offset, sql.text.count)]
        let lineStart = (before.lastIndex(of: 0x0A) ?? -1) + 1
        let line = before.count { $0 == 0x0A } + 1
        let column = String(decoding: before[lineStart...], as: UTF8.self).count + 1
        return "\(path):\(line):\(column)"
    }
}
