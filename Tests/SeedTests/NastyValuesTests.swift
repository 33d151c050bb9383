import Foundation
import SeedPostgres
import SeedRows
import SeedSQLite
import SeedSchema
import SeedTestSupport
import Testing

/// Nasty values through every format, and back with the databases' own tools.
@Suite struct `Nasty values` {
    private func write(_ format: any RowFormat, _ values: NastyValues, _ scratch: Scratch) throws -> String {
        let out = ByteBuffer()
        format.begin(values.layout, into: out)
        format.encode(try values.batch(), values.layout, into: out)
        format.end(values.layout, into: out)
        let path = scratch.path + "/rows" + type(of: format).fileExtension
        try Data(out.contents).write(to: URL(fileURLWithPath: path))
        return path
    }

    /// How `psql` reads a file of this format.
    private func script(_ format: any RowFormat, _ path: String, _ values: NastyValues) -> String {
        let table = values.layout.table.quoted
        switch type(of: format).name {
        case "csv": return "\\copy \(table) FROM '\(path)' WITH (FORMAT csv, HEADER)"
        case "binary":
            return "\\copy \(table) FROM '\(path)' WITH (FORMAT binary)"
        case "jsonl":
            // No byte of the file may mean anything to COPY.
            return """
                CREATE TEMPORARY TABLE lines (line text);
                \\copy lines FROM '\(path)' WITH (FORMAT csv, QUOTE E'\\x01', DELIMITER E'\\x02')
                INSERT INTO \(table) SELECT r.* FROM lines, json_populate_record(NULL::\(table), line::json) AS r;
                """
        default: return "\\i \(path)"
        }
    }

    /// What a format can't hold by its nature: JSON lines have one null, and `json_populate_record` reads `\u00e9` as é;
    /// binary COPY has no literals; up to PostgreSQL 17 a line `\.` ends CSV even inside quotes.
    private static func holdable(_ column: NastyValues.Column, by format: String) -> NastyValues.Column? {
        var column = column
        switch format {
        case "binary" where column.wire == .literal: return nil
        case "jsonl" where column.name == "jsonb": column.values.removeAll { $0 == "null" }
        case "jsonl" where column.name == "json": column.values.removeAll { $0?.contains("\\u00e9") ?? false }
        case "csv" where column.wire == .text: column.values.removeAll { $0?.contains("\n\\.\n") ?? false }
        default: break
        }
        return column
    }

    @Test(arguments: Formats.names)
    func `come back from PostgreSQL`(name: String) throws {
        guard let cluster = PostgresCluster.shared else { return }
        let format = try #require(Formats.named(name, .postgres))
        let values = NastyValues(columns: NastyValues.postgres.compactMap { Self.holdable($0, by: name) })
        let scratch = try Scratch()
        let path = try write(format, values, scratch)
        try cluster.withDatabase { url in
            let setup = NastyValues.types + values.definition
            let file = try scratch.write("load.psql", setup + script(format, path, values) + "\n")
            let result = try scratch.run(
                "/usr/bin/env", ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", url, "-f", file],
                environment: ["PGCLIENTENCODING": "UTF8"])
            try #require(result.status == 0, "\(result.errors.prefix(2000))")
            let database = try PostgresDatabase(url: url)
            defer { database.close() }
            try database.execute("SET timezone = 'UTC'; SET extra_float_digits = 1")
            try expect(values, in: database) { "\($0)::text" }
        }
    }

    @Test(arguments: ["sql", "csv", "jsonl"])
    func `come back from SQLite`(name: String) throws {
        let format = try #require(Formats.named(name, .sqlite))
        let values = NastyValues(columns: name == "sql" ? NastyValues.sqlite : [NastyValues.sqlite[0]])
        let scratch = try Scratch()
        let path = try write(format, values, scratch)
        let table = values.layout.table.quoted
        let script =
            switch name {
            case "csv": ".mode csv\n.import --skip 1 '\(path)' \"nasty 'table'\""
            case "jsonl":
                """
                CREATE TEMPORARY TABLE lines (line TEXT);
                .mode ascii
                .separator "\\037" "\\n"
                .import '\(path)' lines
                INSERT INTO \(table) SELECT line ->> '$.id', line ->> '$."a text"' FROM lines;
                """
            default: ".read '\(path)'"
            }
        let file = try scratch.write("load.sqlite", values.definition + script + "\n")
        let result = try scratch.run("/usr/bin/env", ["sqlite3", "-bail", "nasty.db", ".read '\(file)'"])
        try #require(result.status == 0, "\(result.errors.prefix(2000))")
        let database = try SQLiteDatabase(path: scratch.path + "/nasty.db")
        defer { database.close() }
        // The shell's CSV has no NULL.
        try expect(values, in: database, nullIsEmpty: name == "csv") { column in
            column.contains("bytes")
                ? "CASE WHEN \(column) IS NOT NULL THEN lower(hex(\(column))) END" : "CAST(\(column) AS TEXT)"
        }
    }

    private func expect(
        _ values: NastyValues, in database: any Database, nullIsEmpty: Bool = false, spelled: (String) -> String
    ) throws {
        let wanted = try wanted(values, in: database)
        let list = values.layout.columns.dropFirst().map { spelled($0.name.quoted) }.joined(separator: ", ")
        var row = 0
        try database.rows("SELECT \(list) FROM \(values.layout.table.quoted) ORDER BY id") { found in
            for c in values.columns.indices {
                let text = wanted[c][row] ?? (nullIsEmpty ? "" : nil)
                // By bytes: Swift's equality of strings ignores how accents are composed.
                #expect(
                    found[c].map { Array($0.utf8) } == text.map { Array($0.utf8) }, "\(values.columns[c].name) \(row)")
            }
            row += 1
        }
        #expect(row == values.count)
    }

    /// The values by column, other types than text as PostgreSQL itself spells them.
    private func wanted(_ values: NastyValues, in database: any Database) throws -> [[String?]] {
        try values.columns.indices.map { c in
            let texts = (0..<values.count).map { values.value(c, $0) }
            guard database.dialect == .postgres, values.columns[c].wire != .text else { return texts }
            let list = texts.map { text in
                let literal = text.map(\.sqlLiteral) ?? "NULL"
                return "\(literal)::\(values.columns[c].type)::text"
            }
            var spelled: [String?] = []
            try database.rows("SELECT " + list.joined(separator: ", ")) { spelled = $0 }
            return spelled
        }
    }

    @Test func `NUL comes back from SQLite`() throws {
        let scratch = try Scratch()
        let values = NastyValues(columns: [
            .init(name: "t", type: "TEXT", kind: .text(maxLength: nil), wire: .text, values: ["a\u{0}b'\r\n", "\u{0}"])
        ])
        let path = try write(SQLFormat(dialect: .sqlite), values, scratch)
        let file = try scratch.write("load.sqlite", values.definition + ".read '\(path)'\n")
        let result = try scratch.run("/usr/bin/env", ["sqlite3", "-bail", "nul.db", ".read '\(file)'"])
        #expect(result.status == 0)
        #expect(try scratch.sqlite("nul.db", "SELECT hex(t) FROM \"nasty 'table'\" ORDER BY id") == "610062270D0A\n00")
    }

    @Test func `NUL, which PostgreSQL's text can't hold, is left out of all text formats`() throws {
        let layout = TableLayout(
            table: QualifiedName(nil, "t"),
            columns: [.init(name: "a", type: ColumnType(spelling: "text", kind: .text(maxLength: nil)), wire: .text)])
        let vector = ColumnVector(layout: .bytes)
        vector.append("a\u{0}b")
        for format in Formats.all(.postgres) where type(of: format).name != "binary" {
            let out = ByteBuffer()
            format.encode(Batch(count: 1, columns: [vector]), layout, into: out)
            #expect(!out.contents.contains(0), "\(type(of: format).name)")
            #expect(out.string.contains("ab"), "\(type(of: format).name)")
        }
    }
}
