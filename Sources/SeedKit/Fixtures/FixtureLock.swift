import SeedPlan
import SeedRows
import SeedSchema

/// The manifest beside the files, `seed.lock.json`: what they were made from, and what is in them.
///
/// It holds no rows. `seed fixtures --check` reads it to say why files are stale.
struct FixtureLock: Hashable {
    static let fileName = "seed.lock.json"

    struct TableEntry: Hashable {
        var name: String
        var file: String
        var rows: Int64
        /// SHA-256 of `columns` and `constraints`.
        var fingerprint: String
        /// SHA-256 of the rows as they stand in the file.
        var digest: String
        var columns: [TableFacts.Entry]
        var constraints: [String]
    }
    struct FileEntry: Hashable {
        var name: String
        var digest: String
    }

    /// The version that wrote it.
    var tool: String
    var dialect: Dialect
    var options: FixtureOptions
    var seed: UInt64
    /// What decides of rows, flags and seed.yaml together: a path such as `tables.users.rows` and its value.
    var configuration: [String: String]
    /// The flags of the command line, so that `--check` need not repeat them.
    var flags: FixtureFlags
    /// In load order.
    var tables: [TableEntry]
    var files: [FileEntry]

    init(
        _ set: FixtureFiles, flags: FixtureFlags, files: [FileEntry], rows: [Int: String]
    ) {
        let plan = set.plan
        tool = Release.version
        dialect = plan.schema.dialect
        options = set.options
        seed = plan.options.seed
        configuration = FixtureConfiguration.entries(plan.options)
        self.flags = flags
        self.files = files
        tables = plan.tables.indices.compactMap { i in
            let facts = TableFacts(plan.facts(of: i), plan.schema)
            return TableEntry(
                name: plan.tables[i].name.description, file: set.places[i] ?? "", rows: plan.tables[i].rows,
                fingerprint: facts.fingerprint, digest: rows[i] ?? "", columns: facts.columns,
                constraints: facts.constraints)
        }
    }

    /// The numbers of the files, by name without number: files keep them from run to run.
    var numbers: [String: Int] {
        Dictionary(
            files.compactMap { FixtureNames.parts(of: $0.name).map { ($0.base, $0.number) } },
            uniquingKeysWith: { first, _ in first })
    }

    // MARK: JSON

    /// One fact a line, so that a diff of the manifest reads well.
    func json() -> String {
        let text = JSONText.string
        var lines = [
            "{", "  \"tool\": \(text("seed " + tool)),", "  \"dialect\": \(text(dialect.rawValue)),",
            "  \"format\": \(text(options.format.rawValue)),", "  \"single_file\": \(options.isSingleFile),",
            "  \"seed\": \(seed),",
        ]
        lines += Self.object("configuration", configuration.sorted { $0.key < $1.key }.map { ($0.key, text($0.value)) })
        lines += Self.object("flags", flags.entries.map { ($0.0, JSONText.strings($0.1)) })
        lines += Self.object("files", files.map { ($0.name, text($0.digest)) })
        lines.append("  \"tables\": {")
        for (i, table) in tables.enumerated() {
            lines += [
                "    \(text(table.name)): {", "      \"file\": \(text(table.file)),", "      \"rows\": \(table.rows),",
                "      \"schema\": \(text(table.fingerprint)),", "      \"sha256\": \(text(table.digest)),",
            ]
            lines += Self.object("columns", table.columns.map { ($0.name, text($0.definition)) }, indent: "      ")
            lines.append("      \"constraints\": [" + (table.constraints.isEmpty ? "]" : ""))
            for (c, constraint) in table.constraints.enumerated() {
                lines.append("        " + text(constraint) + (c + 1 < table.constraints.count ? "," : ""))
            }
            if !table.constraints.isEmpty { lines.append("      ]") }
            lines.append("    }" + (i + 1 < tables.count ? "," : ""))
        }
        return (lines + ["  }", "}"]).joined(separator: "\n") + "\n"
    }

    private static func object(_ name: String, _ members: [(String, String)], indent: String = "  ") -> [String] {
        let head = "\(indent)\"\(name)\": {"
        if members.isEmpty { return [head + "},"] }
        let lines = members.enumerated().map { i, member in
            "\(indent)  \(JSONText.string(member.0)): \(member.1)" + (i + 1 < members.count ? "," : "")
        }
        return [head] + lines + ["\(indent)},"]
    }
}

extension FixtureLock {
    /// Reads a manifest.
    ///
    /// - Throws: `Diagnostic` (66) for a text that is none.
    init(parsing source: String, path: String) throws {
        let broken = Diagnostic(
            .noInput, "\(path) is no manifest of fixtures", next: "remove it and write the fixtures again")
        guard case .object(let members)? = JSONValue(parsing: source) else { throw broken }
        let root = JSONMembers(members)
        guard let tool = root.text("tool"), let dialect = root.text("dialect").flatMap({ Dialect(rawValue: $0) }),
            let format = root.text("format").flatMap({ FixtureFormat(rawValue: $0) }),
            let seed = root.number("seed").flatMap({ UInt64($0) })
        else { throw broken }
        self.tool = tool.hasPrefix("seed ") ? String(tool.dropFirst(5)) : tool
        self.dialect = dialect
        options = FixtureOptions(format: format, isSingleFile: root.value("single_file") == .bool(true))
        self.seed = seed
        configuration = Dictionary(root.texts("configuration"), uniquingKeysWith: { first, _ in first })
        flags = FixtureFlags(entries: root.members("flags").map { ($0.name, JSONMembers.list($0.value)) })
        files = root.texts("files").map { FileEntry(name: $0.0, digest: $0.1) }
        tables = root.members("tables").map { member in
            var table = JSONMembers([])
            if case .object(let members) = member.value { table = JSONMembers(members) }
            return TableEntry(
                name: member.name, file: table.text("file") ?? "",
                rows: table.number("rows").flatMap { Int64($0) } ?? 0,
                fingerprint: table.text("schema") ?? "", digest: table.text("sha256") ?? "",
                columns: table.texts("columns").map { TableFacts.Entry(name: $0.0, definition: $0.1) },
                constraints: table.value("constraints").map(JSONMembers.list) ?? [])
        }
    }
}

/// The members of a JSON object, taken out by name and type.
private struct JSONMembers {
    private let all: [JSONValue.Member]
    init(_ all: [JSONValue.Member]) { self.all = all }

    func value(_ name: String) -> JSONValue? { all.first { $0.name == name }?.value }
    func text(_ name: String) -> String? {
        if case .string(let text)? = value(name) { return text }
        return nil
    }
    func number(_ name: String) -> String? {
        if case .number(let digits)? = value(name) { return digits }
        return nil
    }
    func members(_ name: String) -> [JSONValue.Member] {
        if case .object(let members)? = value(name) { return members }
        return []
    }
    func texts(_ name: String) -> [(String, String)] {
        members(name).compactMap { member in
            if case .string(let text) = member.value { return (member.name, text) }
            return nil
        }
    }
    static func list(_ value: JSONValue) -> [String] {
        guard case .array(let items) = value else { return [] }
        return items.compactMap { item in
            if case .string(let text) = item { return text }
            return nil
        }
    }
}
