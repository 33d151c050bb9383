import SeedPlan
import SeedRows
import SeedSchema

/// The `seed.yaml` that `seed init` writes: every decision of a plan, to be changed where it should be another.
public struct ConfigurationTemplate {
    private let plan: Plan
    private let settings: Settings
    private let generators: Set<String>

    public init(plan: Plan, settings: Settings) {
        self.plan = plan
        self.settings = settings
        generators = Set(GeneratorRegistry.all.map(\.name))
    }

    public func text() -> String {
        var lines = [
            "# Written by seed init. Everything here may be left out: what is missing is inferred again.",
            "",
        ]
        if let database = settings.database { lines.append("database: " + Self.spelled(database)) }
        if let schema = settings.schema { lines.append("schema: " + YAMLText.scalar(schema)) }
        if let dialect = settings.dialect { lines.append("dialect: " + dialect.rawValue) }
        lines += [
            "rows: \(plan.options.rows)         # in each table that doesn't say otherwise",
            "seed: \(plan.options.seed)           # all values follow from it",
            "",
            "tables:",
        ]
        if plan.tables.isEmpty { lines[lines.count - 1] = "tables: {}" }
        for table in plan.tables { lines += self.lines(of: table) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of table: TablePlan) -> [String] {
        let name = YAMLText.scalar(table.name.description)
        // Columns of which no generator decides (keys, references, sequences) follow from the schema.
        let chosen = table.columns.filter { generators.contains($0.generator) }
        guard !chosen.isEmpty else { return ["  \(name): {}"] }
        let width = chosen.map { YAMLText.scalar($0.name.name).count + $0.generator.count }.max() ?? 0
        var lines = ["  \(name):", "    columns:"]
        for column in chosen {
            let entry = "      \(YAMLText.scalar(column.name.name)): \(column.generator)"
            let comment = column.reason.split(separator: "\n").first.map(String.init) ?? ""
            let space = String(repeating: " ", count: max(2, width + 10 - entry.count))
            lines.append(comment.isEmpty ? entry : entry + space + "# " + comment)
        }
        return lines
    }

    /// A password doesn't go into the file: the variable that holds the URL does.
    private static func spelled(_ database: DatabaseURL) -> String {
        switch database {
        case .sqlite(let path): return YAMLText.scalar("sqlite:" + path)
        case .postgres(let url):
            let authority = url.components(after: "://", before: "/")
            let hasPassword =
                url.lowercased().contains("password")
                || authority.contains("@") && authority.prefix { $0 != "@" }.contains(":")
            return hasPassword ? "${SEED_DATABASE_URL}" : YAMLText.scalar(url)
        }
    }
}

extension String {
    /// The text between the first `start` and the next `end` (or the text's end); empty where there is no `start`.
    fileprivate func components(after start: String, before end: Character) -> Substring {
        guard let range = range(of: start) else { return "" }
        return self[range.upperBound...].prefix { $0 != end }
    }
}

/// Text as YAML scalars.
enum YAMLText {
    /// Plain where that reads back as the same text, else in double quotes. A dollar sign is doubled, as variables want.
    static func scalar(_ text: String) -> String {
        let isPlain = text.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
                || ["_", ".", "/", "-"].contains(scalar)
        }
        let reserved: Set<String> = ["", "null", "true", "false", "yes", "no", "on", "off", "y", "n"]
        let startsWithLetter = text.unicodeScalars.first.map { $0.properties.isAlphabetic || $0 == "_" } ?? false
        if isPlain, startsWithLetter, !reserved.contains(text.lowercased()) { return text }
        return JSONText.string(text.replacing("$", with: "$$"))
    }
}

extension String {
    fileprivate func replacing(_ character: Character, with text: String) -> String {
        reduce(into: "") { $0 += $1 == character ? text : String($1) }
    }
}
