import SeedRows
import SeedSchema

/// SQLite's full-text indexes over the rows of another table (`content=`). Triggers keep them, which rest while rows are
/// masked; so they are made anew from the masked rows, or they would still hold every original word.
///
/// Source: SQLite manual, "FTS5 Extension" and "FTS3 and FTS4 Extensions": the command 'rebuild'.
enum FullTextIndexes {
    /// Inside the transaction that brought the rows.
    static func rebuild(_ database: any Database) throws {
        guard database.dialect == .sqlite else { return }
        var found: [String] = []
        try database.rows(
            "SELECT name, sql FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE VIRTUAL TABLE%' ORDER BY name"
        ) { row in
            if let name = row[0], let sql = row[1], hasContent(sql) { found.append(Identifier(name).quoted) }
        }
        for name in found { try database.execute("INSERT INTO \(name) (\(name)) VALUES ('rebuild')") }
    }

    /// Whether the declaration is one of FTS4 or FTS5 and names the table in which the rows stand. An index without
    /// any content (`content=''`) can't be made anew.
    private static func hasContent(_ sql: String) -> Bool {
        let text = sql.lowercased()
        guard text.contains("using fts5") || text.contains("using fts4") else { return false }
        let option = Array("content=")
        let letters = text.filter { !$0.isWhitespace && $0 != "'" && $0 != "\"" }
        for start in letters.indices where letters[start...].starts(with: option) {
            // `content_rowid=` is another option.
            let value = letters[start...].dropFirst(option.count).prefix { $0 != "," && $0 != ")" }
            return !value.isEmpty
        }
        return false
    }
}
