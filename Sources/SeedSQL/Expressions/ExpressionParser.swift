internal import CPgQuery
import SeedSchema

/// SQL text -> `Expression`: CHECKs, index expressions and predicates, defaults, generated columns, policies.
///
/// Both dialects come out in one shape (see `Expression`). PostgreSQL's text goes through its own parser;
/// SQLite's grammar differs in its precedences, quotes and operators, and has a parser of its own.
public enum ExpressionParser {
    /// Reads an expression. Never fails: what can't be read, the whole or a part of it, is `.opaque` with its text.
    ///
    /// User types in casts are `.other` with their spelling. `columns` are the table's, for SQLite: references are
    /// resolved to the declared spelling, and a double-quoted name that is no column is a string, as SQLite has it.
    /// An empty list leaves names as written.
    public static func parse(_ sql: String, dialect: Dialect, columns: [Identifier] = []) -> Expression {
        switch dialect {
        case .postgres: parsePostgres(sql)
        case .sqlite: SQLiteExpressionParser.parse(sql, columns: columns)
        }
    }

    /// Reads many expressions: element i of the answer is that of text i.
    public static func parseMany(
        _ sql: [String], dialect: Dialect, columns: [Identifier] = []
    ) -> [Expression] {
        sql.map { parse($0, dialect: dialect, columns: columns) }
    }

    private static func parsePostgres(_ sql: String) -> Expression {
        let text = Array("SELECT ".utf8) + Array(sql.utf8)
        do throws(SyntaxError) {
            let read = try ParseTree.withStatements(text, 0..<text.count, depthBound: DepthBound.of(text)) {
                (statements) -> Expression? in
                guard statements.count == 1, let target = statements[0]?.soleSelectTarget else { return nil }
                return ExpressionReader().expression(target)
            }
            return read ?? .opaque(sql)
        } catch {
            return .opaque(sql)
        }
    }
}
