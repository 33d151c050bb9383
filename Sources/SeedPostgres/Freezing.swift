import SeedRows
import SeedSchema

extension PostgresDatabase {
    /// TRUNCATE: the tables get new, empty files. The rows of this transaction's loads may then be written as frozen.
    public func empty(_ tables: [QualifiedName]) throws {
        guard !tables.isEmpty else { return }
        try execute("TRUNCATE " + tables.map(\.quoted).joined(separator: ", "))
        // A partitioned table has no file of its own.
        let names = tables.map { "\($0.quoted.literal)::regclass" }.joined(separator: ", ")
        try rows(
            """
            SELECT n.nspname, c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.oid IN (\(names)) AND c.relkind = 'r'
            """
        ) { row in
            if let schema = row[0], let table = row[1] { emptied.insert(QualifiedName(schema, table)) }
        }
    }

    /// Whether `COPY … FREEZE` is allowed: rows that nobody need ask the visibility of again, neither this transaction's
    /// keys and indexes made afterwards nor the first query after it, which would otherwise write every page once more.
    ///
    /// A frozen row is visible to every snapshot, also to one taken before the commit. TRUNCATE is just as visible to
    /// those, and none can look before the commit, since it locks the table.
    ///
    /// Source: PostgreSQL manual, "COPY", parameter FREEZE; "Caveats" of chapter "Concurrency Control".
    func canFreeze(_ table: QualifiedName) -> Bool { emptied.contains(table) && isInTransaction }
}
