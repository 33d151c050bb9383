import SeedRows
import SeedSQL
import SeedSQLite
import SeedSchema

extension SchemaFiles {
    /// Text -> facts.
    ///
    /// - Parameters:
    ///   - asked: the dialect, where it is known.
    ///   - note: called with a line for the user about anything left out that might be missed.
    /// - Throws: `Diagnostic` with file, line and column for what can't be read.
    public func schema(asked: Dialect?, note: (String) -> Void = { _ in }) throws -> Schema {
        let texts = files.map { (path: $0.path, text: $0.text) }
        if let dialect = asked ?? declaredDialect ?? DialectGuess.guess(files.map(\.text)) {
            return try Self.read(texts, dialect, note)
        }
        // No word tells: then whoever can read it, if only one can.
        let readings = Dialect.allCases.map { dialect in Result { try Self.read(texts, dialect) { _ in } } }
        let schemas = readings.compactMap { try? $0.get() }.filter { !$0.tables.isEmpty }
        if schemas.count == 1 { return try Self.read(texts, schemas[0].dialect, note) }
        throw Diagnostic(
            .usage, "the schema could be PostgreSQL's or SQLite's", details: files.first.map { [$0.path] } ?? [],
            next: "say which with --dialect postgres or --dialect sqlite")
    }

    private static func read(
        _ texts: [(path: String, text: String)], _ dialect: Dialect, _ note: (String) -> Void
    ) throws -> Schema {
        switch dialect {
        case .sqlite: return try SQLiteDDL.read(texts, note: note)
        case .postgres:
            let (schema, notes) = try PostgresDDL.readNoting(texts)
            for entry in notes { note("\(entry)") }
            return schema
        }
    }

    /// Makes the tables in a database that has none, within the caller's transaction. Rows that the files would
    /// insert are left out.
    ///
    /// - Throws: `Diagnostic` with file, line and column of a statement that the database refuses.
    public func apply(to database: any Database, note: (String) -> Void = { _ in }) throws {
        let texts = files.map { (path: $0.path, text: $0.text) }
        if let database = database as? SQLiteDatabase {
            try SQLiteDDL.apply(texts, to: database, note: note)
            return
        }
        for statement in PostgresDDL.definitions(in: texts) {
            do {
                try database.execute(statement.sql)
            } catch let error as DatabaseError {
                guard error.kind != .lost, error.kind != .interrupted else { throw error }
                throw Diagnostic(
                    error.kind == .permission ? .refused : .unsatisfiable,
                    "\(statement.path):\(statement.line): the database refused the statement",
                    details: [error.message],
                    next: "mend the schema file, or apply it with your own tool first")
            }
        }
        // What pg_dump sets for its own session.
        try database.execute("RESET search_path; RESET check_function_bodies")
    }
}
