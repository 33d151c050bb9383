import CSQLite
import SeedRows
import SeedSchema

/// SQLite's schema files, read by SQLite itself.
public enum SQLiteDDL {
    /// Runs the files in a database in memory and says what it holds then.
    ///
    /// Statements that only add rows are passed over, and so are transactions, dot commands of the `sqlite3` shell and
    /// PRAGMAs that don't shape the schema. Functions and collations that only the application defines are accepted.
    /// - Parameter note: called with a line for the user about anything left out that might be missed.
    /// - Throws: `Diagnostic` with the file, line and column of a statement that SQLite refuses.
    public static func read(
        _ files: [(path: String, text: String)], note: (String) -> Void = { _ in }
    ) throws(Diagnostic) -> Schema {
        let database = try SQLiteDatabase(path: ":memory:")
        defer { database.close() }
        do {
            try database.execute("PRAGMA foreign_keys = OFF")
            try ApplicationDefinitions.acceptCollations(database.handle)
            try apply(files, to: database, acceptingFunctions: true, note: note)
            return try database.inspect()
        } catch let diagnostic as Diagnostic {
            throw diagnostic
        } catch {
            throw Diagnostic(.unsatisfiable, "the schema can't be read", details: ["SQLite says: \(error)"])
        }
    }

    /// Runs the files' statements that shape the schema in `database`, within the caller's transaction.
    public static func apply(
        _ files: [(path: String, text: String)], to database: SQLiteDatabase, note: (String) -> Void = { _ in }
    ) throws(Diagnostic) {
        try apply(files, to: database, acceptingFunctions: false, note: note)
    }

    private static func apply(
        _ files: [(path: String, text: String)], to database: SQLiteDatabase, acceptingFunctions: Bool,
        note: (String) -> Void
    ) throws(Diagnostic) {
        for file in files {
            let script = Script(file.text)
            for statement in script.statements {
                switch script.role(of: statement) {
                case .ignored: continue
                case .refused(let why):
                    throw Diagnostic(
                        .unsatisfiable, "\(script.place(statement.start, in: file.path)): \(why)",
                        next: "leave the statement out of the schema")
                case .shapesSchema: break
                }
                let sql = script.text(of: statement)
                guard let failure = run(sql, database.handle, acceptingFunctions) else { continue }
                if failure.message.hasPrefix("no such module") {
                    note("\(script.place(statement.start, in: file.path)): virtual table left out, \(failure.message)")
                    continue
                }
                let place = script.place(statement.start + failure.offset, in: file.path)
                throw Diagnostic(
                    .unsatisfiable, "\(place): \(failure.message)",
                    details: ["SQLite \(String(cString: sqlite3_libversion())) refused the statement"],
                    next: "mend the schema; sqlite3 :memory: < FILE shows the same error")
            }
        }
    }

    private struct Failure {
        var message: String
        /// Where in the statement, in bytes.
        var offset: Int
    }

    private static func run(_ sql: String, _ connection: OpaquePointer, _ acceptingFunctions: Bool) -> Failure? {
        while true {
            let code = sqlite3_exec(connection, sql, nil, nil, nil)
            if code == SQLITE_OK { return nil }
            let message = String(cString: sqlite3_errmsg(connection))
            // Each round defines one more function, and a name is met once at most.
            if acceptingFunctions, let name = message.after("no such function: "),
                ApplicationDefinitions.accept(function: name, connection)
            {
                continue
            }
            return Failure(message: message, offset: max(0, Int(sqlite3_error_offset(connection))))
        }
    }
}

/// Stand-ins for what only the application defines. They let a schema be read; no row is ever judged by them.
private enum ApplicationDefinitions {
    static func acceptCollations(_ connection: OpaquePointer) throws {
        let code = sqlite3_collation_needed(connection, nil) { _, connection, _, name in
            sqlite3_create_collation(connection, name, SQLITE_UTF8, nil) { _, leftCount, left, rightCount, right in
                let a = UnsafeRawBufferPointer(start: left, count: Int(leftCount))
                let b = UnsafeRawBufferPointer(start: right, count: Int(rightCount))
                return a.elementsEqual(b) ? 0 : a.lexicographicallyPrecedes(b) ? -1 : 1
            }
        }
        if code != SQLITE_OK { throw DatabaseError(connection: connection, code: code) }
    }

    /// false when the function stands already.
    static func accept(function name: String, _ connection: OpaquePointer) -> Bool {
        let found = try? Statement(connection, "SELECT 1 FROM pragma_function_list WHERE name = ?1 COLLATE NOCASE")
        if let found {
            found.bind(1, name)
            if (try? found.step()) == true { return false }
        }
        // Deterministic, as an index or a generated column demands.
        let flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS
        return sqlite3_create_function_v2(
            connection, name, -1, flags, nil,
            { context, _, _ in sqlite3_result_error(context, "the application defines this function", -1) },
            nil, nil, nil) == SQLITE_OK
    }
}
