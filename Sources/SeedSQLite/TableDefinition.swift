import SeedSchema

/// What a CREATE TABLE statement says that no PRAGMA tells: <https://sqlite.org/lang_createtable.html>.
///
/// SQLite has accepted the statement already, so the reader follows its grammar and passes over what it doesn't need.
struct TableDefinition {
    struct ColumnPart {
        var name: String
        var collation: String?
        /// The text between the parentheses of `GENERATED ALWAYS AS (…)`.
        var generated: String?
    }
    struct Check {
        var name: String?
        var sql: String
    }
    /// `PRIMARY KEY` or `UNIQUE`.
    struct Key {
        var name: String?
        var isPrimary: Bool
        var columns: [String]
    }
    struct Reference {
        var name: String?
        var columns: [String]
        var isMatchFull = false
        var deferrability = Deferrability.notDeferrable
    }

    var columns: [ColumnPart] = []
    var checks: [Check] = []
    var keys: [Key] = []
    /// In the order written.
    var references: [Reference] = []

    init(_ sql: String) {
        var reader = TableDefinitionReader(TokenizedSQL(sql))
        reader.readTable()
        self = reader.definition
    }
    init() {}
}

/// Walks over the tokens of one CREATE TABLE statement.
private struct TableDefinitionReader {
    let sql: TokenizedSQL
    var at = 0
    var definition = TableDefinition()
    /// The name of `CONSTRAINT name`, for the constraint that follows.
    var pendingName: String?

    init(_ sql: TokenizedSQL) { self.sql = sql }

    /// The words that end a column's type.
    static let columnConstraints: Set<String> = [
        "CONSTRAINT", "PRIMARY", "NOT", "NULL", "UNIQUE", "CHECK", "DEFAULT", "COLLATE", "REFERENCES", "GENERATED",
        "AS", "DEFERRABLE",
    ]
    static let tableConstraints: Set<String> = ["CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"]

    mutating func readTable() {
        // CREATE TABLE [IF NOT EXISTS] [schema.]name (
        while at < sql.tokens.count, !sql.isSymbol(at, "(") { at += 1 }
        at += 1
        while at < sql.tokens.count, !sql.isSymbol(at, ")") {
            if let word = sql.keyword(at), Self.tableConstraints.contains(word) {
                readTableConstraint()
            } else if sql.isSymbol(at, ",") {
                at += 1
            } else {
                readColumn()
            }
        }
    }

    // MARK: Columns

    mutating func readColumn() {
        guard let name = sql.name(at) else {
            at += 1
            return
        }
        definition.columns.append(.init(name: name))
        at += 1
        // The type: words, strings and one pair of parentheses.
        while at < sql.tokens.count, !isColumnEnd {
            if let word = sql.keyword(at), Self.columnConstraints.contains(word) { break }
            at = sql.isSymbol(at, "(") ? sql.past(parenthesis: at) : at + 1
        }
        pendingName = nil
        while at < sql.tokens.count, !isColumnEnd { readColumnConstraint(of: name) }
    }

    var isColumnEnd: Bool { sql.isSymbol(at, ",") || sql.isSymbol(at, ")") }

    mutating func readColumnConstraint(of column: String) {
        let word = sql.keyword(at)
        at += 1
        switch word {
        case "CONSTRAINT":
            pendingName = sql.name(at)
            at += 1
            return
        case "PRIMARY":
            definition.keys.append(.init(name: pendingName, isPrimary: true, columns: [column]))
        case "UNIQUE":
            definition.keys.append(.init(name: pendingName, isPrimary: false, columns: [column]))
        case "CHECK":
            if let text = readParentheses() { definition.checks.append(.init(name: pendingName, sql: text)) }
        case "DEFAULT":
            skipDefault()
        case "COLLATE":
            definition.columns[definition.columns.count - 1].collation = sql.name(at)
            at += 1
        case "REFERENCES":
            definition.references.append(.init(name: pendingName, columns: [column]))
            readReferenceTail()
        case "AS":
            if let text = readParentheses() { definition.columns[definition.columns.count - 1].generated = text }
        case "DEFERRABLE":
            readDeferrability(isNegated: sql.keyword(at - 2) == "NOT")
        case "NULL":
            // The end of NOT NULL: a name before it was its own.
            break
        default:
            // NOT, KEY, ASC, AUTOINCREMENT, GENERATED, ALWAYS, STORED … and ON CONFLICT with its word.
            return
        }
        pendingName = nil
    }

    /// A literal, a signed number, a bare word or an expression in parentheses.
    mutating func skipDefault() {
        if sql.isSymbol(at, "(") {
            at = sql.past(parenthesis: at)
            return
        }
        if sql.isSymbol(at, "+") || sql.isSymbol(at, "-") { at += 1 }
        at += 1
    }

    /// The text in the parentheses that open here.
    mutating func readParentheses() -> String? {
        guard sql.isSymbol(at, "(") else { return nil }
        let end = sql.past(parenthesis: at)
        let text = sql.source(at + 1..<max(end - 1, at + 1))
        at = end
        return text
    }

    // MARK: Table constraints

    mutating func readTableConstraint() {
        let word = sql.keyword(at)
        at += 1
        switch word {
        case "CONSTRAINT":
            pendingName = sql.name(at)
            at += 1
            return
        case "PRIMARY", "UNIQUE":
            if sql.keyword(at) == "KEY" { at += 1 }
            definition.keys.append(
                .init(name: pendingName, isPrimary: word == "PRIMARY", columns: readNames()))
            skipConflictClause()
        case "CHECK":
            if let text = readParentheses() { definition.checks.append(.init(name: pendingName, sql: text)) }
            skipConflictClause()
        default:
            // FOREIGN KEY (…) REFERENCES parent …
            if sql.keyword(at) == "KEY" { at += 1 }
            definition.references.append(.init(name: pendingName, columns: readNames()))
            at += 1
            readReferenceTail()
            if sql.keyword(at) == "NOT" { at += 1 }
            if sql.keyword(at) == "DEFERRABLE" {
                at += 1
                readDeferrability(isNegated: sql.keyword(at - 2) == "NOT")
            }
        }
        pendingName = nil
    }

    /// The first name of every element: `(a, b COLLATE NOCASE DESC)` gives a and b.
    mutating func readNames() -> [String] {
        guard sql.isSymbol(at, "(") else { return [] }
        let end = sql.past(parenthesis: at)
        var names: [String] = []
        var isFirst = true
        for i in at + 1..<max(end - 1, at + 1) {
            if isFirst, let name = sql.name(i) { names.append(name) }
            isFirst = sql.isSymbol(i, ",")
        }
        at = end
        return names
    }

    mutating func skipConflictClause() {
        if sql.keyword(at) == "ON", sql.keyword(at + 1) == "CONFLICT" { at += 3 }
    }

    // MARK: References

    /// `parent [(columns)] {ON DELETE|UPDATE|INSERT action | MATCH name}`, from the parent's name.
    mutating func readReferenceTail() {
        at += 1
        if sql.isSymbol(at, "(") { at = sql.past(parenthesis: at) }
        while let word = sql.keyword(at) {
            if word == "MATCH" {
                let isFull = sql.name(at + 1)?.asciiUppercased() == "FULL"
                definition.references[definition.references.count - 1].isMatchFull = isFull
                at += 2
            } else if word == "ON", sql.keyword(at + 1) != "CONFLICT" {
                // SET NULL, SET DEFAULT and NO ACTION are two words; CASCADE and RESTRICT one.
                let action = sql.keyword(at + 2)
                at += action == "SET" || action == "NO" ? 4 : 3
            } else {
                return
            }
        }
    }

    /// From behind DEFERRABLE: `[INITIALLY DEFERRED|IMMEDIATE]`.
    mutating func readDeferrability(isNegated: Bool) {
        var isDeferred = false
        if sql.keyword(at) == "INITIALLY" {
            isDeferred = sql.keyword(at + 1) == "DEFERRED"
            at += 2
        }
        guard !definition.references.isEmpty else { return }
        definition.references[definition.references.count - 1].deferrability =
            isNegated ? .notDeferrable : .deferrable(initiallyDeferred: isDeferred)
    }
}
