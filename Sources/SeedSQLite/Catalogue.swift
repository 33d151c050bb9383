import SeedSchema

/// The answers of SQLite's PRAGMAs (<https://sqlite.org/pragma.html>), as they are, for every table at once.
///
/// Asked as table-valued functions: the number of statements doesn't grow with the number of tables.
struct Catalogue {
    struct TableRow {
        var name: String
        var isWithoutRowid: Bool
        var isStrict: Bool
        var sql: String
    }
    struct ColumnRow {
        var name: String
        var type: String
        var isNotNull: Bool
        var defaultSQL: String?
        /// Position in the primary key from 1; 0: not in it.
        var keyPosition: Int
        /// 0 ordinary, 1 hidden, 2 generated virtual, 3 generated stored.
        var hidden: Int
    }
    struct IndexRow {
        struct Element {
            /// nil: an expression.
            var column: String?
            var collation: String
        }
        var name: String
        /// `c` CREATE INDEX, `u` UNIQUE constraint, `pk` PRIMARY KEY.
        var origin: String
        var isPartial: Bool
        /// nil for a constraint's own index.
        var sql: String?
        var elements: [Element] = []
    }
    struct ForeignKeyRow {
        var parent: String
        var columns: [String]
        /// nil: not written, the parent's primary key.
        var parentColumns: [String?]
        var onUpdate: String
        var onDelete: String
    }
    struct TriggerRow {
        var name: String
        var sql: String
    }

    var tables: [TableRow] = []
    /// By table.
    var columns: [String: [ColumnRow]] = [:]
    var uniqueIndexes: [String: [IndexRow]] = [:]
    /// By table; SQLite numbers them from the last one written.
    var foreignKeys: [String: [ForeignKeyRow]] = [:]
    var triggers: [String: [TriggerRow]] = [:]

    init(_ database: SQLiteDatabase) throws {
        try readTables(database)
        try readColumns(database)
        try readIndexes(database)
        try readForeignKeys(database)
        try readTriggers(database)
    }

    /// The user's tables: no views, no virtual tables and none of those behind them.
    private static let userTables = """
        pragma_table_list AS t WHERE t.schema = 'main' AND t.type = 'table'
          AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'
        """

    private mutating func readTables(_ database: SQLiteDatabase) throws {
        let rows = try Statement(
            database.handle,
            """
            SELECT s.name, t.wr, t.strict, s.sql FROM main.sqlite_schema AS s JOIN \(Catalogue.userTables)
              AND s.type = 'table' AND s.name = t.name ORDER BY s.name
            """)
        while try rows.step() {
            tables.append(
                TableRow(
                    name: rows.text(0) ?? "", isWithoutRowid: rows.flag(1), isStrict: rows.flag(2),
                    sql: rows.text(3) ?? ""))
        }
    }

    private mutating func readColumns(_ database: SQLiteDatabase) throws {
        let rows = try Statement(
            database.handle,
            """
            SELECT t.name, c.name, c.type, c."notnull", c.dflt_value, c.pk, c.hidden
            FROM (SELECT t.name FROM \(Catalogue.userTables)) AS t, pragma_table_xinfo(t.name, 'main') AS c
            ORDER BY t.name, c.cid
            """)
        while try rows.step() {
            columns[rows.text(0) ?? "", default: []].append(
                ColumnRow(
                    name: rows.text(1) ?? "", type: rows.text(2) ?? "", isNotNull: rows.flag(3),
                    defaultSQL: rows.text(4), keyPosition: Int(rows.integer(5)), hidden: Int(rows.integer(6))))
        }
    }

    private mutating func readIndexes(_ database: SQLiteDatabase) throws {
        let rows = try Statement(
            database.handle,
            """
            SELECT t.name, i.name, i.origin, i.partial, s.sql, e.cid, e.name, e.coll
            FROM (SELECT t.name FROM \(Catalogue.userTables)) AS t, pragma_index_list(t.name, 'main') AS i,
              pragma_index_xinfo(i.name, 'main') AS e
              LEFT JOIN main.sqlite_schema AS s ON s.type = 'index' AND s.name = i.name
            WHERE i."unique" AND e.key
            ORDER BY t.name, i.seq, e.seqno
            """)
        while try rows.step() {
            let table = rows.text(0) ?? ""
            let name = rows.text(1) ?? ""
            var list = uniqueIndexes[table] ?? []
            if list.last?.name != name {
                list.append(
                    IndexRow(name: name, origin: rows.text(2) ?? "", isPartial: rows.flag(3), sql: rows.text(4)))
            }
            let element = IndexRow.Element(column: rows.text(6), collation: rows.text(7) ?? "BINARY")
            list[list.count - 1].elements.append(element)
            uniqueIndexes[table] = list
        }
    }

    private mutating func readForeignKeys(_ database: SQLiteDatabase) throws {
        let rows = try Statement(
            database.handle,
            """
            SELECT t.name, f.seq, f."table", f."from", f."to", f.on_update, f.on_delete
            FROM (SELECT t.name FROM \(Catalogue.userTables)) AS t, pragma_foreign_key_list(t.name, 'main') AS f
            ORDER BY t.name, f.id, f.seq
            """)
        while try rows.step() {
            var list = foreignKeys[rows.text(0) ?? ""] ?? []
            if rows.integer(1) == 0 {
                list.append(
                    ForeignKeyRow(
                        parent: rows.text(2) ?? "", columns: [], parentColumns: [], onUpdate: rows.text(5) ?? "",
                        onDelete: rows.text(6) ?? ""))
            }
            list[list.count - 1].columns.append(rows.text(3) ?? "")
            list[list.count - 1].parentColumns.append(rows.text(4))
            foreignKeys[rows.text(0) ?? ""] = list
        }
    }

    private mutating func readTriggers(_ database: SQLiteDatabase) throws {
        let rows = try Statement(
            database.handle,
            "SELECT tbl_name, name, sql FROM main.sqlite_schema WHERE type = 'trigger' ORDER BY tbl_name, name")
        while try rows.step() {
            triggers[(rows.text(0) ?? "").asciiLowercased(), default: []].append(
                TriggerRow(name: rows.text(1) ?? "", sql: rows.text(2) ?? ""))
        }
    }
}
