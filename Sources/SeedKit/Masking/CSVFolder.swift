import Glibc
import SeedMask
import SeedPlan
import SeedRows
import SeedSchema

/// CSV files: one, or all of a folder; a file's name is its table's.
struct CSVFolder {
    let path: String
    private var isFolder: Bool { !path.lowercased().hasSuffix(".csv") }

    private struct File {
        var path: String
        var table: String
        var columns: [String]
    }

    // MARK: Reading

    /// Types come from `--schema`; without it, columns of nothing but whole numbers are such, and all others are text.
    func open(_ settings: Settings, note: (String) -> Void) throws -> MaskSource {
        let files = try paths().map { try read($0) }
        guard !files.isEmpty else {
            throw Diagnostic(.noInput, "\(path) holds no .csv file", next: "name a folder of CSV files, a table each")
        }
        let schema = try schema(files, settings, note)
        let tables = try TextTables(schema, displayName: path)
        try tables.begin()
        for (file, table) in zip(files, schema.tables) {
            let filling = TextTables.Filling(tables, table.name, file.columns.map { Identifier($0) })
            try records(file) { record, line in
                guard try filling.add(record) else {
                    throw Diagnostic(
                        .unsatisfiable,
                        "\(file.path):\(line): the record has \(record.count) fields, the head \(file.columns.count)")
                }
            }
            try filling.finish()
        }
        try tables.commit()
        return MaskSource(database: tables, schema: schema)
    }

    private func paths() throws -> [String] {
        guard isFolder else { return [path] }
        let folder = path.hasSuffix("/") ? path : path + "/"
        return try TextFile.names(in: path).filter { $0.lowercased().hasSuffix(".csv") }.map { folder + $0 }
    }

    private func read(_ path: String) throws -> File {
        let name = path.split(separator: "/").last.map { String($0.dropLast(4)) } ?? path
        var file = File(path: path, table: name, columns: [])
        var isHead = true
        let isClosed = try CSVText.forEachRecord(path) { record, line in
            defer { isHead = false }
            guard isHead else { return }
            file.columns = record.compactMap { $0 }
            guard file.columns.count == record.count, Set(file.columns).count == record.count else {
                throw Diagnostic(.unsatisfiable, "\(path):\(line): the first line must name each column once")
            }
        }
        guard isClosed else { throw Diagnostic(.unsatisfiable, "\(path) ends inside a quoted field") }
        guard !file.columns.isEmpty else { throw Diagnostic(.unsatisfiable, "\(path) has no line of column names") }
        return file
    }

    private func records(_ file: File, _ body: ([String?], Int) throws -> Void) throws {
        var isHead = true
        _ = try CSVText.forEachRecord(file.path) { record, line in
            if !isHead { try body(record, line) }
            isHead = false
        }
    }

    private func schema(_ files: [File], _ settings: Settings, _ note: (String) -> Void) throws -> Schema {
        let declared = try settings.schema.map { try SchemaFiles.read($0).schema(asked: settings.dialect, note: note) }
        var schema = declared ?? Schema(dialect: .postgres, tables: [])
        schema.tables = try files.map { file in
            guard let declared else { return try inferred(file) }
            guard
                var table = declared.tables.first(where: {
                    $0.name.description == file.table || $0.name.name.name == file.table
                })
            else {
                throw Diagnostic(
                    .unsatisfiable, "\(file.path) is of no table of the schema", next: "rename it to TABLE.csv")
            }
            for column in file.columns where table.column(Identifier(column)) == nil {
                throw Diagnostic(.unsatisfiable, "\(file.path) has a column '\(column)', and \(table.name) has none")
            }
            table.partition = nil
            table.columns = file.columns.compactMap { table.column(Identifier($0)) }
            return table
        }
        // References to tables that no file brings say nothing here.
        let names = Set(schema.tables.map(\.name))
        for t in schema.tables.indices { schema.tables[t].foreignKeys.removeAll { !names.contains($0.parent) } }
        return schema
    }

    private func inferred(_ file: File) throws -> Table {
        var isNumber = file.columns.map { _ in true }
        var isSeen = file.columns.map { _ in false }
        try records(file) { record, _ in
            for (i, field) in record.enumerated() where i < isNumber.count {
                guard let field else { continue }
                isSeen[i] = true
                if isNumber[i], Int64(field).map({ "\($0)" }) != field { isNumber[i] = false }
            }
        }
        let columns = file.columns.enumerated().map { i, name in
            let type =
                isNumber[i] && isSeen[i]
                ? ColumnType(spelling: "bigint", kind: .integer(bytes: 8))
                : ColumnType(spelling: "text", kind: .text(maxLength: nil))
            return Column(name: Identifier(name), type: type)
        }
        return Table(name: QualifiedName(nil, file.table), columns: columns)
    }

    // MARK: Writing

    func write(_ tables: TextTables, _ plan: MaskPlan) throws {
        if isFolder {
            guard mkdir(path, 0o777) == 0 || errno == EEXIST else {
                throw Diagnostic(
                    .cannotWrite, "the folder \(path) can't be made: \(String(cString: strerror(errno)).lowercased())")
            }
        } else if plan.tables.count != 1 {
            throw Diagnostic(
                .usage, "one CSV file can't hold \(plan.tables.count) tables",
                next: "name a folder, or choose one with --only")
        }
        let bare = plan.tables.map(\.table.name.name.name)
        for table in plan.tables {
            let name = table.table.name
            // Two schemas may have tables of one name.
            let isShared = bare.filter { $0 == name.name.name }.count > 1
            let file = (isShared ? name.description : name.name.name).split(separator: "/").joined(separator: "_")
            let folder = path.hasSuffix("/") ? path : path + "/"
            let out = try MaskedFile(isFolder ? "\(folder)\(file).csv" : path)
            let columns = table.columns.map(\.column.name)
            var line: [UInt8] = []
            CSVText.append(columns.map(\.name), to: &line)
            out.append(line[...])
            let list = columns.isEmpty ? "1" : columns.map(\.quoted).joined(separator: ", ")
            try tables.rows("SELECT \(list) FROM \(name.quoted) ORDER BY rowid") { row in
                line.removeAll(keepingCapacity: true)
                CSVText.append(columns.isEmpty ? [] : row, to: &line)
                out.append(line[...])
            }
            try out.finish()
        }
    }
}
