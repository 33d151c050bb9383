import CSQLite
import SeedRows
import SeedSchema

extension SQLiteDatabase {
    public func sink(_ layout: TableLayout) throws -> any Sink {
        layout.columns.isEmpty
            ? try DefaultRowSink(self, layout.table) : try InsertSink(self, layout)
    }
}

/// Compiles an INSERT, which takes in the table's CHECKs, indexes, generated columns and triggers.
private func prepareInsert(_ database: SQLiteDatabase, _ sql: String, _ table: QualifiedName) throws -> Statement {
    do throws(DatabaseError) {
        return try Statement(database.handle, sql, persistent: true, table: table.name.name)
    } catch {
        for missing in ["no such function: ", "unknown function: ", "no such collation sequence: "] {
            guard let name = error.message.after(missing) else { continue }
            throw Diagnostic(
                .unsatisfiable, "\(table) can't be written without \(name), which SQLite doesn't have",
                details: ["its CHECKs, indexes, generated columns or triggers use what the application defines"],
                next: "leave the table out with --exclude \(table)")
        }
        throw error
    }
}

/// Writes batches with prepared INSERTs of several rows each.
///
/// Values are bound where they lie (`SQLITE_STATIC`): in the batch's vectors, or in a column's scratch memory for types
/// that SQLite keeps as text. Every bound pointer stays valid until the step that reads it has returned.
private final class InsertSink: Sink {
    private let database: SQLiteDatabase
    private let layout: TableLayout
    private let encoders: [ColumnEncoder]
    private let rowsPerStatement: Int
    private let many: Statement
    private let single: Statement

    /// One statement for about this many values: more rows a statement save the virtual machine's start for each of
    /// them (10 to 20 % of a load), and above this nothing more is won.
    private static let valuesPerStatement = 128

    init(_ database: SQLiteDatabase, _ layout: TableLayout) throws {
        self.database = database
        self.layout = layout
        encoders = layout.columns.map { ColumnEncoder($0) }
        let limit = Int(sqlite3_limit(database.handle, SQLITE_LIMIT_VARIABLE_NUMBER, -1))
        rowsPerStatement = max(1, min(InsertSink.valuesPerStatement, limit) / layout.columns.count)
        let verb = try InsertSink.verb(database, layout.table)
        single = try InsertSink.prepare(database, layout, verb, rows: 1)
        many = rowsPerStatement > 1 ? try InsertSink.prepare(database, layout, verb, rows: rowsPerStatement) : single
    }

    /// INSERT OR FAIL keeps no journal of the statement, which only a caller who goes on after a failure would need
    /// (5 to 10 % of a load). But it overrules the ON CONFLICT clauses of the table and of its triggers' statements, so
    /// a table that could have one gets a plain INSERT.
    private static func verb(_ database: SQLiteDatabase, _ table: QualifiedName) throws -> String {
        let statement = try Statement(
            database.handle,
            """
            SELECT count(*) FROM main.sqlite_schema WHERE tbl_name = ?1 COLLATE NOCASE
              AND (type = 'trigger' OR (type = 'table' AND sql LIKE '%conflict%'))
            """)
        statement.bind(1, table.name.name)
        return try statement.step() && statement.integer(0) == 0 ? "INSERT OR FAIL" : "INSERT"
    }

    private static func prepare(
        _ database: SQLiteDatabase, _ layout: TableLayout, _ verb: String, rows: Int
    ) throws -> Statement {
        let names = layout.columns.map { $0.name.quoted }.joined(separator: ", ")
        let row = "(" + layout.columns.map { _ in "?" }.joined(separator: ", ") + ")"
        let values = Array(repeating: row, count: rows).joined(separator: ", ")
        let table = (layout.table.schema ?? "main").quoted + "." + layout.table.name.quoted
        return try prepareInsert(database, "\(verb) INTO \(table) (\(names)) VALUES \(values)", layout.table)
    }

    func write(_ batch: Batch) throws {
        precondition(batch.columns.count == encoders.count)
        let values = zip(encoders, batch.columns).map { $0.encode($1, count: batch.count) }
        // The vectors behind the pointers live until the rows are written.
        try withExtendedLifetime(batch) {
            try values.withUnsafeBufferPointer { columns in
                var row = 0
                while row + rowsPerStatement <= batch.count {
                    try insert(many, columns, row..<row + rowsPerStatement)
                    row += rowsPerStatement
                }
                while row < batch.count {
                    try insert(single, columns, row..<row + 1)
                    row += 1
                }
            }
        }
    }

    private func insert(
        _ statement: Statement, _ columns: UnsafeBufferPointer<BoundColumn>, _ rows: Range<Int>
    ) throws(DatabaseError) {
        let raw = statement.raw
        var parameter: Int32 = 1
        var failure = SQLITE_OK
        for row in rows {
            for column in columns {
                failure |= column.bind(row, raw, parameter)
                parameter &+= 1
            }
        }
        if failure == SQLITE_OK {
            failure = sqlite3_step(raw)
            if failure == SQLITE_DONE {
                sqlite3_reset(raw)
                return
            }
        }
        let error = DatabaseError(connection: database.handle, code: failure, table: layout.table.name.name)
        sqlite3_reset(raw)
        throw error
    }

    func finish() throws {}
}

/// Writes rows of a table none of whose columns is ours to fill.
private final class DefaultRowSink: Sink {
    private let database: SQLiteDatabase
    private let table: QualifiedName
    private let statement: Statement

    init(_ database: SQLiteDatabase, _ table: QualifiedName) throws {
        self.database = database
        self.table = table
        statement = try prepareInsert(
            database, "INSERT INTO main.\(table.name.quoted) DEFAULT VALUES", table)
    }

    func write(_ batch: Batch) throws {
        for _ in 0..<batch.count {
            let code = sqlite3_step(statement.raw)
            guard code == SQLITE_DONE else {
                let error = DatabaseError(connection: database.handle, code: code, table: table.name.name)
                sqlite3_reset(statement.raw)
                throw error
            }
            sqlite3_reset(statement.raw)
        }
    }

    func finish() throws {}
}
