import SeedPlan
import SeedRows
import SeedSchema

/// The keys of scenarios as constants for a program: Swift, JSON or YAML, by the file's name.
public enum ScenarioConstants {
    /// - Throws: `Diagnostic` (64) for a file name of another kind.
    public static func text(_ plan: Plan, for path: String) throws -> String {
        let keys = try plan.scenarioKeys()
        let name = path.lowercased()
        if name.hasSuffix(".swift") { return swift(keys) }
        if name.hasSuffix(".json") { return json(keys) }
        if name.hasSuffix(".yaml") || name.hasSuffix(".yml") { return yaml(keys) }
        throw Diagnostic(
            .usage, "can't tell from its name in which language to write \(path)",
            next: "end it in .swift, .json or .yaml")
    }

    // MARK: JSON and YAML

    private static func json(_ keys: [Plan.ScenarioKey]) -> String {
        let entries = keys.map { key in
            let columns = key.columns.map { JSONText.string($0.name.name) + ": " + literal($0.value) }
            return "  \(JSONText.string(key.name)): {\"table\": \(JSONText.string(key.table.description)), \"key\": {"
                + columns.joined(separator: ", ") + "}}"
        }
        return "{\n" + entries.joined(separator: ",\n") + (entries.isEmpty ? "" : "\n") + "}\n"
    }

    private static func yaml(_ keys: [Plan.ScenarioKey]) -> String {
        guard !keys.isEmpty else { return "{}\n" }
        return keys.map { key in
            let columns = key.columns.map { "    \(JSONText.string($0.name.name)): \(literal($0.value))" }
            return "\(JSONText.string(key.name)):\n  table: \(JSONText.string(key.table.description))\n  key:\n"
                + columns.joined(separator: "\n") + "\n"
        }.joined()
    }

    /// JSON text, which YAML reads alike.
    private static func literal(_ value: JSONValue) -> String {
        switch value {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .number(let digits): return digits
        case .string(let text): return JSONText.string(text)
        case .array(let items): return "[" + items.map(literal).joined(separator: ", ") + "]"
        case .object(let members):
            return "{" + members.map { JSONText.string($0.name) + ": " + literal($0.value) }.joined(separator: ", ")
                + "}"
        }
    }

    // MARK: Swift

    private static func swift(_ keys: [Plan.ScenarioKey]) -> String {
        var lines = [
            "// Written by seed fixtures from the scenarios of seed.yaml.", "",
            "/// The keys of the rows that scenarios name.", "public enum FixtureKeys {",
        ]
        for key in keys {
            let columns = key.columns.map { (identifier($0.name.name, camel: false), swiftLiteral($0.value)) }
            lines.append("    /// \(key.table) (\(key.columns.map(\.name.name).joined(separator: ", ")))")
            let value =
                columns.count == 1
                ? columns[0].1 : "(" + columns.map { "\($0.0): \($0.1)" }.joined(separator: ", ") + ")"
            lines.append("    public static let \(identifier(key.name, camel: true)) = \(value)")
        }
        return (lines + ["}"]).joined(separator: "\n") + "\n"
    }

    /// Words that Swift keeps for itself (The Swift Programming Language, "Keywords and Punctuation").
    private static let keywords: Set<String> = [
        "associatedtype", "class", "deinit", "enum", "extension", "fileprivate", "func", "import", "init", "inout",
        "internal", "let", "open", "operator", "private", "precedencegroup", "protocol", "public", "rethrows", "static",
        "struct", "subscript", "typealias", "var", "break", "case", "catch", "continue", "default", "defer", "do",
        "else", "fallthrough", "for", "guard", "if", "in", "repeat", "return", "throw", "switch", "where", "while",
        "Any", "as", "await", "false", "is", "nil", "self", "Self", "super", "throws", "true", "try",
    ]

    /// `expired_trial` -> `expiredTrial`
    private static func identifier(_ name: String, camel: Bool) -> String {
        var out = ""
        var rises = false
        for scalar in name.unicodeScalars {
            let isWord = scalar.properties.isXIDContinue && scalar != "_"
            if !isWord {
                rises = camel && !out.isEmpty
                if !camel { out += "_" }
                continue
            }
            out += rises ? String(scalar).uppercased() : String(scalar)
            rises = false
        }
        if out.unicodeScalars.first.map({ !$0.properties.isXIDStart && $0 != "_" }) ?? true { out = "_" + out }
        return keywords.contains(out) ? "`\(out)`" : out
    }

    private static func swiftLiteral(_ value: JSONValue) -> String {
        switch value {
        case .number(let digits): return digits
        case .bool(let value): return value ? "true" : "false"
        case .string(let text): return quoted(text)
        case .null: return "String?.none"
        case .array, .object: return quoted(literal(value))
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": out += "\\" + String(scalar)
            case "\n": out += "\\n"
            case _ where scalar.value < 32 || scalar.value == 127: out += "\\u{" + String(scalar.value, radix: 16) + "}"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
