import SeedRows
import SeedSchema

/// How one table's rows are read as text: which expressions, from where, and by what a row is found again.
struct TableText {
    let dialect: Dialect
    /// Columns to read, in order.
    let columns: [Column]
    /// The table or, for a partitioned one, one of its leaves.
    let relation: QualifiedName
    private let table: Table
    /// Each value of SQLite has a storage class; text forms of PostgreSQL's values that SQLite only keeps have none.
    let hasClasses: Bool

    /// - Parameter origin: the dialect whose values these are.
    init(_ table: Table, columns: [Column], relation: QualifiedName? = nil, dialect: Dialect, origin: Dialect? = nil) {
        hasClasses = dialect == .sqlite && origin != .postgres
        self.table = table
        self.columns = columns
        self.relation = relation ?? table.name
        self.dialect = dialect
    }

    /// `ONLY` keeps inheriting tables apart; a partitioned table is read whole, or leaf by leaf.
    private var source: String {
        guard dialect == .postgres else { return relation.quoted }
        if case .partitioned = table.kind, relation == table.name { return relation.quoted }
        return "ONLY " + relation.quoted
    }

    private var list: String {
        columns.map { column in
            if dialect == .postgres { return Self.postgresText(column) }
            return hasClasses ? Self.tagged(column.name.quoted) : column.name.quoted
        }.joined(separator: ", ")
    }

    /// The padding of char(n) is no part of its value: without it, the same value stands in a text column.
    static func postgresText(_ column: Column) -> String {
        if case .character = column.type.kind { return "CAST(\(column.name.quoted) AS text)" }
        return column.name.quoted
    }

    /// A letter for the storage class before the text form. Fifteen digits spell a decimal as it was written; where they
    /// don't bring the same double back, seventeen do.
    static func tagged(_ sql: String) -> String {
        let short = "printf('%!.15g', \(sql))"
        let real = "CASE CAST(\(short) AS REAL) WHEN \(sql) THEN \(short) ELSE printf('%!.17g', \(sql)) END"
        return "CASE typeof(\(sql)) WHEN 'null' THEN NULL WHEN 'integer' THEN 'i' || \(sql) "
            + "WHEN 'real' THEN 'r' || \(real) WHEN 'text' THEN 't' || \(sql) "
            + "ELSE 'b' || lower(hex(\(sql))) END"
    }

    /// All rows, in no particular order.
    func wholeQuery(where condition: String? = nil) -> String {
        let condition = condition.map { " WHERE " + $0 } ?? ""
        return "SELECT \(columns.isEmpty ? "1" : list) FROM \(source)\(condition)"
    }

    /// How many rows there are.
    var countQuery: String { "SELECT count(*) FROM \(source)" }

    // MARK: Windows

    /// The columns of the primary key of a WITHOUT ROWID table.
    private var keyColumns: [Identifier] { table.primaryKey?.plainColumns ?? [] }

    /// What names a row until the table is written to: its place in the heap, its rowid, its primary key.
    var locator: String { locator("") }

    /// - Parameter prefix: an alias and its dot, or nothing.
    func locator(_ prefix: String) -> String {
        if dialect == .postgres { return prefix + "ctid" }
        if !table.isWithoutRowid { return prefix + rowid }
        return keyColumns.map { "quote(\(prefix)\($0.quoted))" }.joined(separator: " || ',' || ")
    }

    /// A name of the rowid that no column hides.
    var rowid: String {
        let names = Set(table.columns.map { $0.name.name.lowercased() })
        return ["rowid", "_rowid_", "oid"].first { !names.contains($0) } ?? "rowid"
    }

    /// A column that is the rowid: its value names the row, too.
    var rowidColumn: Column? { table.columns.first { $0.isRowid } }

    /// One window of rows, in an order that stays while the table isn't written to, the locator in front.
    ///
    /// - Parameter blocks: PostgreSQL: heap pages a window, starting at `block`.
    func windowQuery(
        after last: String?, block: Int64, blocks: Int64, limit: Int, where condition: String? = nil
    ) -> String {
        let further = condition.map { " AND " + $0 } ?? ""
        let list = columns.isEmpty ? "" : ", " + self.list
        switch dialect {
        case .postgres:
            let start = last.map { "ctid > '\($0)'::tid" } ?? "ctid >= '(\(block),0)'::tid"
            return "SELECT ctid\(list) FROM \(source) WHERE \(start) AND ctid < '(\(block + blocks),0)'::tid"
                + further
        case .sqlite:
            let order = table.isWithoutRowid ? keyColumns.map(\.quoted).joined(separator: ", ") : rowid
            let start = (last.map { " WHERE (\(order)) > (\($0))" } ?? " WHERE true") + further
            return "SELECT \(locator)\(list) FROM \(source)\(start) ORDER BY \(order) LIMIT \(limit)"
        }
    }

    /// Heap pages, now.
    var blockCountQuery: String {
        "SELECT pg_relation_size(\(relation.quoted.sqlLiteral)::regclass) "
            + "/ current_setting('block_size')::bigint"
    }

    /// Appends one row of a query's answer, `skipping` values in front.
    func append(_ row: [String?], skipping: Int = 0, to batch: TextBatch) {
        for i in columns.indices {
            guard var text = row[i + skipping] else {
                batch.columns[i].appendNull()
                if hasClasses { batch.classes[i].append(.null) }
                continue
            }
            if !hasClasses {
                batch.columns[i].append(text)
                continue
            }
            let tag = text.withUTF8 { bytes in
                batch.columns[i].bytes.append(UnsafeBufferPointer(rebasing: bytes.dropFirst()))
                return bytes.first
            }
            batch.columns[i].endValue()
            switch tag {
            case UInt8(ascii: "i"): batch.classes[i].append(.integer)
            case UInt8(ascii: "r"): batch.classes[i].append(.real)
            case UInt8(ascii: "t"): batch.classes[i].append(.text)
            default: batch.classes[i].append(.blob)
            }
        }
        if skipping > 0, let place = row[0] { batch.locators.append(place) }
        batch.count += 1
    }
}

/// Reads a table in windows, each before anything else happens on the connection, and can go on after any row.
final class WindowReader {
    private let database: any Database
    private let text: TableText
    private let condition: String?
    private var last: String?
    private var block: Int64 = 0
    private var blocks: Int64 = 0
    private var isDone = false
    /// Pages whose rows surely fit a batch: a page of 8 KiB holds 291 rows at most (MaxHeapTuplesPerPage).
    private static let pagesAWindow: Int64 = 14

    init(_ database: any Database, _ text: TableText, after last: String?, where condition: String? = nil) throws {
        self.database = database
        self.condition = condition
        self.text = text
        self.last = last
        if text.dialect == .postgres {
            blocks = try database.integer(text.blockCountQuery) ?? 0
            // '(12,3)'
            if let last { block = Int64(last.dropFirst().prefix { $0 != "," }) ?? 0 }
        }
    }

    /// Fills an empty batch; false at the end.
    func next(_ batch: TextBatch) throws -> Bool {
        batch.clear()
        while batch.count == 0 && !isDone {
            if text.dialect == .postgres && block >= blocks { break }
            let sql = text.windowQuery(
                after: last, block: block, blocks: Self.pagesAWindow, limit: Batch.standardRows, where: condition)
            try database.rows(sql) { text.append($0, skipping: 1, to: batch) }
            switch text.dialect {
            case .postgres:
                last = nil
                block += Self.pagesAWindow
            case .sqlite:
                if batch.count < Batch.standardRows { isDone = true }
                last = batch.locators.last
            }
        }
        return batch.count > 0
    }
}
