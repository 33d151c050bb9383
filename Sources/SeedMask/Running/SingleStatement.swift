import SeedSchema

/// Fills several tables that refer to each other in one statement of PostgreSQL: foreign keys are checked at its end.
///
/// Source: PostgreSQL manual, "Data-Modifying Statements in WITH".
enum SingleStatement {
    struct Part {
        var table: Table
        var columns: [Identifier]
        /// A table that holds the rows.
        var from: String
    }

    static func insert(_ parts: [Part]) -> String {
        var statements = parts.map { part -> String in
            let list = part.columns.map(\.quoted).joined(separator: ", ")
            let overriding =
                part.table.columns.contains { $0.identity == .always } ? " OVERRIDING SYSTEM VALUE" : ""
            return "INSERT INTO \(part.table.name.quoted) (\(list))\(overriding) SELECT \(list) FROM \(part.from)"
        }
        let last = statements.removeLast()
        if statements.isEmpty { return last }
        let with = statements.enumerated().map { "s\($0) AS (\($1))" }.joined(separator: ", ")
        return "WITH \(with) \(last)"
    }
}
