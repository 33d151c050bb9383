import Glibc
import SeedRows
import SeedSchema

@testable import SeedSQLite

/// A directory that goes with its last reference.
final class TemporaryDirectory {
    let path: String

    init() {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array((parent + "/seed-sqlite-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { preconditionFailure("no temporary directory") }
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        // Tests that give up root's rights must still pass through.
        chmod(path, 0o755)
    }

    deinit {
        for name in ["a.db", "a.db-journal", "a.db-wal", "a.db-shm"] { unlink(file(name)) }
        rmdir(path)
    }

    func file(_ name: String) -> String { path + "/" + name }
}

func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { preconditionFailure("can't write \(path)") }
    fputs(text, file)
    fclose(file)
}

/// A database in memory that holds `sql`.
func memory(_ sql: String) throws -> SQLiteDatabase {
    let database = try SQLiteDatabase(path: ":memory:")
    try database.execute(sql)
    return database
}

extension SQLiteDatabase {
    func allRows(_ sql: String) throws -> [[String?]] {
        var out: [[String?]] = []
        try rows(sql) { out.append($0) }
        return out
    }
}

extension Schema {
    /// The only table of that name.
    subscript(_ name: String) -> Table {
        guard let table = table(QualifiedName(nil, name)) else { preconditionFailure("no table \(name)") }
        return table
    }
}

extension Table {
    subscript(_ name: String) -> Column {
        guard let column = column(Identifier(name)) else { preconditionFailure("no column \(name)") }
        return column
    }
}

/// A batch of one column for each wire type, filled by text.
func batch(_ wires: [WireType], _ rows: [[String?]]) -> Batch {
    let columns = wires.map { ColumnVector(layout: $0.layout, capacity: max(rows.count, 1)) }
    for row in rows {
        for (i, value) in row.enumerated() {
            guard let value else {
                columns[i].appendNull()
                continue
            }
            precondition(columns[i].append(text: value, wire: wires[i]), "\(value) is no \(wires[i])")
        }
    }
    return Batch(count: rows.count, columns: columns)
}

/// A layout with the table's own types and the given wire types.
func layout(_ database: SQLiteDatabase, _ table: String, _ wires: [WireType]) throws -> TableLayout {
    let columns = try database.inspect()[table].columns.filter { $0.generated == nil }
    precondition(columns.count == wires.count)
    return TableLayout(
        table: QualifiedName(nil, table),
        columns: zip(columns, wires).map { .init(name: $0.name, type: $0.type, wire: $1) })
}
