import Glibc
import SeedMask
import SeedRows
import SeedSQL
import SeedSQLite
import SeedSchema

/// A script of `pg_dump` as a source, and as the pattern of a masked script: everything but the rows stays as it is.
struct DumpFile {
    let path: String
    let text: DumpText
    private var script: PostgresDump { text.script }

    /// - Throws: `Diagnostic` (66, 65) for a file that can't be read, or rows in it that can't.
    static func open(_ path: String, asked: Dialect?, note: (String) -> Void) throws -> MaskSource {
        if try (asked ?? guessed(path)) == .sqlite { return try SQLiteDump.open(path) }
        let text = try DumpText(path)
        let (schema, notes) = try PostgresDDL.readNoting([
            (path: path, text: String(decoding: text.script.bytes, as: UTF8.self))
        ])
        for entry in notes { note("\(entry)") }
        guard !schema.tables.isEmpty else {
            throw Diagnostic(
                .unsatisfiable, "\(path) makes no tables", next: "dump schema and rows together, without --data-only")
        }
        let dump = DumpFile(path: path, text: text)
        let tables = try TextTables(schema, displayName: path)
        do {
            try dump.fill(tables, schema)
        } catch {
            tables.close()
            throw error
        }
        return MaskSource(database: tables, schema: schema, dump: dump)
    }

    /// From the script's first lines.
    private static func guessed(_ path: String) throws -> Dialect? {
        let reader = try LineReader(path, what: "the dump")
        var head: [UInt8] = []
        while head.count < 1 << 16, let line = try reader.next() { head += line }
        return DialectGuess.guess([String(decoding: head, as: UTF8.self)])
    }

    /// The table that holds the rows of a statement: a partition's rows belong to the partitioned table.
    private static func root(_ name: QualifiedName, _ schema: Schema) -> Table? {
        var table = schema.table(name)
        while let parent = table?.partition?.parent { table = schema.table(parent) }
        return table
    }

    private static func columns(_ rows: PostgresDump.Rows, _ table: Table) -> [Identifier] {
        rows.columns.isEmpty ? table.columns.map(\.name) : rows.columns
    }

    private func fill(_ tables: TextTables, _ schema: Schema) throws {
        try tables.begin()
        for case .rows(let rows) in script.parts {
            guard let table = Self.root(rows.table, schema) else {
                throw Diagnostic(.unsatisfiable, "\(path) has rows of \(rows.table), which it doesn't make")
            }
            let filling = TextTables.Filling(tables, table.name, Self.columns(rows, table))
            do {
                try text.forEachRow(of: rows) { row in
                    guard try filling.add(row) else {
                        throw Diagnostic(
                            .unsatisfiable, "\(path) has a row of \(rows.table) with too many or too few values")
                    }
                }
            } catch let error as PostgresDump.Unreadable {
                throw Diagnostic(
                    .unsatisfiable, "\(path):\(error.line): the values of a row of \(rows.table) can't be read",
                    next: "dump with COPY, which pg_dump does unless told otherwise")
            }
            try filling.finish()
        }
        try tables.commit()
    }

    // MARK: Writing

    /// Writes the masked rows in the places of the original ones; without a pattern, COPY blocks in the order of foreign
    /// keys, for a database that has the tables.
    static func write(
        _ tables: TextTables, _ plan: MaskPlan, like pattern: DumpFile?, isSubset: Bool, to path: String
    ) throws {
        let out = try MaskedFile(path)
        if let pattern {
            try pattern.rewrite(tables, plan, isSubset: isSubset, into: out)
        } else {
            out.append(
                "SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n\nBEGIN;\nSET CONSTRAINTS ALL DEFERRED;\n"
            )
            for table in plan.components.flatMap({ $0 }).map({ plan.tables[$0] }) {
                let columns = table.columns.map(\.column.name)
                try copy(tables, table.table.name, as: table.table.name, columns, limit: nil, after: 0, into: out)
            }
            out.append("COMMIT;\n")
        }
        try out.finish()
    }

    private func rewrite(_ tables: TextTables, _ plan: MaskPlan, isSubset: Bool, into out: MaskedFile) throws {
        var taken: [QualifiedName: Int64] = [:]
        for part in script.parts {
            switch part {
            case .text(let range): out.append(script.bytes[range])
            case .rows(let rows):
                guard let table = Self.root(rows.table, plan.schema) else {
                    // Left out: no rows of it, masked or not.
                    continue
                }
                let columns = Self.columns(rows, table)
                // Masking may move a row into another partition, and a subset leaves rows out: then all rows stand in
                // the first place of their table.
                let isMoved = isSubset || rows.table != table.name
                if isMoved {
                    if taken.updateValue(-1, forKey: table.name) == nil {
                        try Self.copy(tables, table.name, as: table.name, columns, limit: nil, after: 0, into: out)
                    }
                    continue
                }
                let count = try text.count(of: rows)
                let start = taken[table.name] ?? 0
                try Self.copy(tables, table.name, as: rows.table, columns, limit: count, after: start, into: out)
                taken[table.name] = start + count
            }
        }
    }

    private static func copy(
        _ tables: TextTables, _ source: QualifiedName, as name: QualifiedName, _ columns: [Identifier], limit: Int64?,
        after start: Int64, into out: MaskedFile
    ) throws {
        let list = columns.map(\.quoted).joined(separator: ", ")
        out.append("COPY \(name.quoted)\(columns.isEmpty ? "" : " (\(list))") FROM stdin;\n")
        let window = limit.map { " LIMIT \($0) OFFSET \(start)" } ?? ""
        var line: [UInt8] = []
        try tables.rows("SELECT \(columns.isEmpty ? "1" : list) FROM \(source.quoted) ORDER BY rowid\(window)") { row in
            line.removeAll(keepingCapacity: true)
            CopyLine.append(columns.isEmpty ? [] : row, to: &line)
            out.append(line[...])
        }
        out.append("\\.\n\n")
    }
}

/// A script of `sqlite3 .dump`, run statement by statement in a private database.
struct SQLiteDump {
    let database: SQLiteDatabase

    static func open(_ path: String) throws -> MaskSource {
        let database = try SQLiteDatabase(path: SQLiteDatabase.temporary)
        do {
            try database.execute("PRAGMA foreign_keys = OFF")
            let reader = try LineReader(path, what: "the dump")
            var statement: [UInt8] = []
            while let line = try reader.next() {
                statement += line
                // Statements end with a line, and few lines end within one.
                guard let last = line.last(where: { $0 > 0x20 }), last == UInt8(ascii: ";") else { continue }
                let sql = String(decoding: statement, as: UTF8.self)
                guard SQLiteDatabase.isComplete(sql) else { continue }
                try database.execute(sql)
                statement.removeAll(keepingCapacity: true)
            }
            try database.execute(String(decoding: statement, as: UTF8.self))
            try database.execute("PRAGMA foreign_keys = ON")
            return MaskSource(database: database, schema: try database.inspect())
        } catch let error as DatabaseError {
            database.close()
            throw Diagnostic(
                .unsatisfiable, "\(path) can't be run by SQLite", details: [error.message],
                next: "give --dialect postgres if it is a dump of PostgreSQL")
        }
    }

    /// An empty database with the tables of another.
    init(like source: any Database, displayName: String) throws {
        guard source is SQLiteDatabase else {
            throw Diagnostic(
                .usage, "the tables of a SQLite script come from a SQLite database or script",
                next: "mask into a SQLite database, then dump that")
        }
        database = try SQLiteDatabase(path: SQLiteDatabase.temporary)
        var statements: [String] = []
        // Indexes and triggers stand after the tables that they need.
        try source.rows(
            "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                + "AND name NOT LIKE 'seed\\_mask\\_%' ESCAPE '\\' ORDER BY type <> 'table', rowid"
        ) { row in if let sql = row[0] { statements.append(sql) } }
        for statement in statements { try database.execute(statement) }
    }

    /// Tables, rows, then indexes, views and triggers.
    func write(_ path: String) throws {
        let out = try MaskedFile(path)
        out.append("PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n")
        var tables: [String] = []
        var later: [String] = []
        try database.rows(
            "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid"
        ) { row in
            guard let name = row[1], let sql = row[2] else { return }
            if row[0] == "table" {
                out.append(sql + ";\n")
                tables.append(name)
            } else {
                later.append(sql + ";\n")
            }
        }
        for name in tables {
            var columns: [Identifier] = []
            // Hidden columns other than 0 are generated, or a virtual table's own.
            try database.rows("SELECT name FROM pragma_table_xinfo(\(name.sqlLiteral)) WHERE hidden = 0 ORDER BY cid") {
                row in
                if let column = row[0] { columns.append(Identifier(column)) }
            }
            guard !columns.isEmpty else { continue }
            let list = columns.map(\.quoted).joined(separator: ", ")
            let values = columns.map { "quote(\($0.quoted))" }.joined(separator: " || ',' || ")
            let head = "INSERT INTO \(Identifier(name).quoted) (\(list)) VALUES ("
            try database.rows("SELECT \(values) FROM \(Identifier(name).quoted)") { row in
                out.append(head + (row[0] ?? "") + ");\n")
            }
        }
        for statement in later { out.append(statement) }
        out.append("COMMIT;\n")
        try out.finish()
    }
}
