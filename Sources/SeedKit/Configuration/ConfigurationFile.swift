import SeedPlan
import SeedSchema
import Yams

/// Reads `seed.yaml`: YAML text into a `ConfigurationNode` with positions, variables put in, duplicate keys refused.
public enum ConfigurationFile {
    /// Reads and decodes the file.
    ///
    /// - Parameters:
    ///   - environment: where `${VAR}` is looked up.
    ///   - generatorOptions: generator name -> its options' names.
    /// - Throws: `Diagnostic`, 66 when the file can't be read, 78 for what is wrong in it.
    public static func read(
        _ path: String, environment: [String: String], generatorOptions: [String: [String]]
    ) throws -> Configuration {
        let text = try TextFile.read(path, what: "the configuration file")
        var out = try decode(text, file: path, environment: environment, generatorOptions: generatorOptions)
        if let profile = out.profile {
            let file = out.path(profile)
            let measured = try decode(
                try TextFile.read(file, what: "the profile"), file: file, environment: environment,
                generatorOptions: generatorOptions)
            // The later rule wins, key by key: what the user wrote.
            out.tables = measured.tables + out.tables
        }
        return out
    }

    public static func decode(
        _ text: String, file: String, environment: [String: String], generatorOptions: [String: [String]]
    ) throws -> Configuration {
        let tree = try node(text, file: file, environment: environment)
        return try Configuration(tree, file: file, generatorOptions: generatorOptions)
    }

    /// The text as a tree. An empty text is an empty mapping.
    public static func node(_ text: String, file: String, environment: [String: String]) throws -> ConfigurationNode {
        let reader = ConfigurationReader(file: file)
        try checkNesting(text, reader)
        let root: Node?
        do {
            root = try compose(yaml: text)
        } catch let error as YamlError {
            throw problem(error, text, reader)
        }
        guard let root else { return .map([], SourcePosition(line: 1, column: 1)) }
        var converter = NodeConverter(reader: reader, environment: environment)
        return try converter.convert(root)
    }

    /// The YAML parser recurses once per level: a hostile file must not exhaust the stack.
    private static func checkNesting(_ text: String, _ reader: ConfigurationReader) throws {
        let flowLimit = 500
        let indentLimit = 2000
        var open = 0
        var (line, column) = (1, 0)
        // Spaces and block marks (`- `, `? `, `: `) at the head of a line: each of them may open a level.
        var head = 0
        var isHead = true
        for byte in text.utf8 {
            column += 1
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): open += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): open = max(0, open - 1)
            case UInt8(ascii: "\n"): (line, column, head, isHead) = (line + 1, 0, 0, true)
            case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): head += isHead ? 1 : 0
            default: isHead = false
            }
            if open > flowLimit || head > indentLimit {
                throw reader.problem(
                    "the configuration is nested too deeply", at: SourcePosition(line: line, column: column))
            }
        }
    }

    private static func problem(_ error: YamlError, _ text: String, _ reader: ConfigurationReader) -> Diagnostic {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            return reader.problem(
                "the configuration is not valid YAML: \(problem)",
                at: SourcePosition(line: mark.line, column: mark.column))
        case .duplicatedKeysInMapping(let keys, let context):
            let mapping = SourcePosition(line: context.mark.line, column: context.mark.column)
            let position = keys.first.flatMap { secondLine(of: $0, in: text, mapping) } ?? mapping
            return reader.problem(
                "the key \(keys.map { "'\($0)'" }.joined(separator: ", ")) stands twice in one mapping",
                at: position, next: "keep one of the two")
        default:
            return Diagnostic(
                .configuration, "the configuration is not valid YAML", details: [reader.file, "\(error)"])
        }
    }
}

/// The parser names the mapping, not the key: in a block mapping the keys stand at the mapping's own column.
private func secondLine(of key: String, in text: String, _ mapping: SourcePosition) -> SourcePosition? {
    let start = String(repeating: " ", count: mapping.column - 1) + key + ":"
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    let found = lines.filter { $0.offset + 1 >= mapping.line && $0.element.hasPrefix(start) }
    return found.count > 1 ? SourcePosition(line: found[1].offset + 1, column: mapping.column) : nil
}

/// Yams' nodes -> our nodes, with a limit on what aliases can blow up.
private struct NodeConverter {
    let reader: ConfigurationReader
    let environment: [String: String]
    private var count = 0

    init(reader: ConfigurationReader, environment: [String: String]) {
        self.reader = reader
        self.environment = environment
    }

    mutating func convert(_ node: Node) throws -> ConfigurationNode {
        let position =
            node.mark.map { SourcePosition(line: $0.line, column: $0.column) }
            ?? SourcePosition(line: 1, column: 1)
        count += 1
        if count > 1_000_000 {
            throw reader.problem("the configuration has more than 1,000,000 parts", at: position)
        }
        switch node {
        case .scalar(let scalar):
            if scalar.style == .plain, ["", "~", "null", "Null", "NULL"].contains(scalar.string) {
                return .null(position)
            }
            return .text(try expandVariables(scalar.string, at: position), position)
        case .sequence(let sequence):
            return .list(try sequence.map { try convert($0) }, position)
        case .mapping(let mapping):
            var entries: [ConfigurationNode.Entry] = []
            for (key, value) in mapping {
                let place = key.mark.map { SourcePosition(line: $0.line, column: $0.column) } ?? position
                guard case .scalar(let scalar) = key else {
                    throw reader.problem("a key must be a single value", at: place)
                }
                if scalar.string == "<<", scalar.style == .plain {
                    throw reader.problem("merge keys ('<<') are not read", at: place, next: "write the keys out")
                }
                let name = try expandVariables(scalar.string, at: place)
                if entries.contains(where: { $0.key == name }) {
                    throw reader.problem(
                        "the key '\(name)' stands twice in one mapping", at: place, next: "keep one of the two")
                }
                entries.append(.init(key: name, position: place, value: try convert(value)))
            }
            return .map(entries, position)
        case .alias:
            throw reader.problem("an alias that names no anchor", at: position)
        }
    }

    /// `${VAR}`, `${VAR:-default}` (also for an empty variable, as in a shell); `$$` is a dollar sign.
    private func expandVariables(_ text: String, at position: SourcePosition) throws -> String {
        guard text.utf8.contains(UInt8(ascii: "$")) else { return text }
        var out = ""
        var rest = text[...]
        while let dollar = rest.firstIndex(of: "$") {
            out += rest[..<dollar]
            rest = rest[rest.index(after: dollar)...]
            if rest.first == "$" {
                out += "$"
                rest = rest.dropFirst()
            } else if rest.first == "{" {
                guard let end = rest.firstIndex(of: "}") else {
                    throw reader.problem("a '${' without its '}'", at: position, next: "write $$ for a dollar sign")
                }
                out += try value(of: rest[rest.index(after: rest.startIndex)..<end], at: position)
                rest = rest[rest.index(after: end)...]
            } else {
                out += "$"
            }
        }
        return out + rest
    }

    private func value(of reference: Substring, at position: SourcePosition) throws -> String {
        var name = reference
        var fallback: Substring?
        if let colon = reference.firstIndex(of: ":") {
            name = reference[..<colon]
            let rest = reference[reference.index(after: colon)...]
            guard rest.first == "-" else {
                throw reader.problem("can't read '${\(reference)}'", at: position, next: "write ${VAR:-default}")
            }
            fallback = rest.dropFirst()
        }
        let isWord = name.utf8.allSatisfy { $0 == 95 || (97...122).contains($0 | 32) || (48...57).contains($0) }
        guard !name.isEmpty, isWord else {
            throw reader.problem(
                "'\(name)' can't be a variable's name", at: position, next: "write $$ for a dollar sign")
        }
        let value = environment[String(name)]
        if let fallback, value ?? "" == "" { return String(fallback) }
        guard let value else {
            throw reader.problem(
                "the variable \(name) is not set", at: position,
                next: "set it in the environment, or give a default: ${\(name):-…}")
        }
        return value
    }
}
