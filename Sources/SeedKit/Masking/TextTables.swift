import SeedRows
import SeedSQLite
import SeedSchema

/// Tables whose values are text forms, as dumps and CSV files hold them, behind SQL: a private database of SQLite.
/// What its cache doesn't hold lies in files without a name, which end with the run.
///
/// Each schema is an attached database, so that tables keep their qualified names. Columns have no type (whole numbers
/// apart, whose comparison needs one): a value comes out as it went in.
final class TextTables: Database {
    private let inner: SQLiteDatabase
    private let schema: Schema
    let displayName: String
    let dialect = Dialect.sqlite

    /// - Parameter schema: what the rows' tables are in truth; the tables are made, without their constraints.
    init(_ schema: Schema, displayName: String) throws {
        self.schema = schema
        self.displayName = displayName
        inner = try SQLiteDatabase(path: SQLiteDatabase.temporary)
        let attached = Set(schema.tables.compactMap { $0.name.schema }).filter { $0.name.lowercased() != "main" }
            .sorted()
        guard attached.count <= 10 else {
            throw Diagnostic(
                .unsatisfiable,
                "\(displayName) has tables in \(attached.count) schemas, and 10 are the most for a file",
                next: "load it into a database and mask that, or leave schemas out with --exclude")
        }
        for name in attached { try inner.execute("ATTACH '' AS \(name.quoted)") }
        for table in schema.tables {
            let columns = table.columns.map { column -> String in
                if case .integer = schema.baseKind(column.type.kind) { return column.name.quoted + " INTEGER" }
                return column.name.quoted
            }
            let list = columns.isEmpty ? "seed_mask_none" : columns.joined(separator: ", ")
            try inner.execute("CREATE TABLE \(table.name.quoted) (\(list))")
        }
    }

    func inspect() throws -> Schema { schema }
    func begin() throws { try inner.begin() }
    func commit() throws { try inner.commit() }
    func rollback() throws { try inner.rollback() }
    func execute(_ sql: String) throws { try inner.execute(sql) }
    func integer(_ sql: String) throws -> Int64? { try inner.integer(sql) }
    func rows(_ sql: String, _ body: ([String?]) throws -> Void) throws { try inner.rows(sql, body) }
    func sink(_ layout: TableLayout) throws -> any Sink { try inner.sink(layout) }
    func advanceSequences(of table: Table) throws {}
    func deferConstraints() throws {}
    func interrupt() { inner.interrupt() }
    func close() { inner.close() }

    /// Takes rows of text forms, many at a time.
    final class Filling {
        private let tables: TextTables
        private let layout: TableLayout
        private let columns: [ColumnVector]
        private var count = 0

        init(_ tables: TextTables, _ table: QualifiedName, _ columns: [Identifier]) {
            self.tables = tables
            let text = ColumnType(spelling: "text", kind: .text(maxLength: nil))
            layout = TableLayout(
                table: table, columns: columns.map { TableLayout.Column(name: $0, type: text, wire: .text) })
            self.columns = columns.map { _ in ColumnVector(layout: .bytes) }
        }

        /// False where a row has another number of values than there are columns.
        func add(_ row: [String?]) throws -> Bool {
            guard row.count == columns.count else { return false }
            for (column, value) in zip(columns, row) {
                if let value { column.append(value) } else { column.appendNull() }
            }
            count += 1
            if count == Batch.standardRows { try finish() }
            return true
        }

        func finish() throws {
            guard count > 0, !columns.isEmpty else { return }
            let sink = try tables.sink(layout)
            try sink.write(Batch(count: count, columns: columns))
            try sink.finish()
            for column in columns { column.clear() }
            count = 0
        }
    }
}
