import SeedRows
import SeedSchema

/// Tables that no row can be written to because their foreign keys, or others' keys to them, are broken. SQLite accepts
/// such a schema and fails at each INSERT (<https://sqlite.org/foreignkeys.html#fk_indexes>).
enum UnusableTables {
    /// - Parameter schema: as declared, without the virtual keys of the configuration.
    static func find(_ tables: [Table], _ schema: Schema, _ database: (any Database)?) throws -> [(
        QualifiedName, Diagnostic
    )] {
        var found: [QualifiedName: Diagnostic] = [:]
        for table in schema.tables {
            for key in table.foreignKeys {
                guard let why = problem(key, of: table, schema) else { continue }
                found[table.name] = found[table.name] ?? diagnostic(table.name, why, key, of: table.name)
                // The parent's rows are looked up for the child's sake.
                if schema.dialect == .sqlite, schema.table(key.parent) != nil {
                    found[key.parent] = found[key.parent] ?? diagnostic(key.parent, why, key, of: table.name)
                }
            }
        }
        if let database, database.dialect == .sqlite {
            // The database itself prepares an INSERT for each.
            for table in tables where found[table.name] == nil {
                do {
                    try database.rows("EXPLAIN INSERT INTO \(table.name.quoted) DEFAULT VALUES") { _ in }
                } catch let error as DatabaseError where error.kind == .other || error.kind == .syntax {
                    found[table.name] = Diagnostic(
                        .unsatisfiable, "\(table.name) takes no rows as its schema is", details: [error.message],
                        next: "mend the schema, or leave the table out with --exclude \(table.name)")
                }
            }
        }
        return tables.compactMap { table in found[table.name].map { (table.name, $0) } }
    }

    private static func diagnostic(
        _ table: QualifiedName, _ why: String, _ key: ForeignKey, of child: QualifiedName
    ) -> Diagnostic {
        let columns = key.columns.map(\.name).joined(separator: ", ")
        return Diagnostic(
            .unsatisfiable, "\(table) takes no rows: \(why)",
            details: ["\(child): FOREIGN KEY (\(columns)) REFERENCES \(key.parent)"],
            next: "mend the foreign key, or leave the table out with --exclude \(table)")
    }

    /// The index compares as the columns themselves do.
    private static func usesOwnCollations(_ key: UniqueKey, _ table: Table) -> Bool {
        key.isPrimary
            || zip(key.plainColumns ?? [], key.collations).allSatisfy { column, collation in
                (collation ?? "binary").lowercased() == (table.column(column)?.collation ?? "binary").lowercased()
            }
    }

    /// nil for a sound key.
    private static func problem(_ key: ForeignKey, of table: Table, _ schema: Schema) -> String? {
        guard let parent = schema.table(key.parent) else {
            // Elsewhere NULL keeps clear of it.
            let mayBeNull = key.columns.contains { table.column($0)?.isNotNull == false }
            if schema.dialect == .postgres && mayBeNull { return nil }
            return "a foreign key references \(key.parent), which is no table here"
        }
        if let missing = key.parentColumns.first(where: { parent.column($0) == nil }) {
            return "a foreign key references \(key.parent).\(missing), which doesn't exist"
        }
        guard !key.parentColumns.isEmpty else {
            return "a foreign key references \(key.parent), which has no primary key"
        }
        guard key.columns.count == key.parentColumns.count else {
            return "a foreign key of \(key.columns.count) columns references \(key.parentColumns.count)"
        }
        guard schema.dialect == .sqlite else { return nil }
        let wanted = Set(key.parentColumns)
        let isUnique = parent.uniqueKeys.contains { unique in
            unique.predicate == nil && unique.plainColumns.map { Set($0) == wanted } ?? false
                && usesOwnCollations(unique, parent)
        }
        return isUnique ? nil : "a foreign key references columns of \(key.parent) that aren't unique"
    }
}
