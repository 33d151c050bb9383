import SeedSchema

/// A place in a text: lines and columns count from 1, columns in Unicode scalars.
public struct SourcePosition: Hashable, Sendable {
    public var line: Int
    public var column: Int
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// A configuration file as a tree: whatever the file format was, with the position of every part, variables already
/// put in.
public indirect enum ConfigurationNode: Hashable, Sendable {
    case null(SourcePosition)
    /// A scalar as written, not yet a number or truth value.
    case text(String, SourcePosition)
    case list([ConfigurationNode], SourcePosition)
    case map([Entry], SourcePosition)

    public struct Entry: Hashable, Sendable {
        public var key: String
        public var position: SourcePosition
        public var value: ConfigurationNode
        public init(key: String, position: SourcePosition, value: ConfigurationNode) {
            self.key = key
            self.position = position
            self.value = value
        }
    }

    public var position: SourcePosition {
        switch self {
        case .null(let position), .text(_, let position), .list(_, let position), .map(_, let position):
            return position
        }
    }

    /// For messages: what stands there.
    public var kindName: String {
        switch self {
        case .null: return "nothing"
        case .text: return "a single value"
        case .list: return "a list"
        case .map: return "a mapping"
        }
    }
}

/// Takes typed values out of a `ConfigurationNode`; each failure is a `Diagnostic` with status 78 that names the
/// file, line and column.
public struct ConfigurationReader: Sendable {
    /// The file's path, for messages.
    public let file: String
    public init(file: String) { self.file = file }

    public func problem(
        _ headline: String, at position: SourcePosition, details: [String] = [], next: String? = nil
    ) -> Diagnostic {
        Diagnostic(
            .configuration, headline, details: ["\(file):\(position.line):\(position.column)"] + details, next: next)
    }

    /// The entries of a mapping whose keys are all known. `place` ends the sentence "unknown key 'x' in …".
    public func entries(_ node: ConfigurationNode, place: String, known: [String]) throws
        -> [ConfigurationNode.Entry]
    {
        let entries = try entries(node, place: place)
        for entry in entries where !known.contains(entry.key) {
            let next: String
            if let near = nearestName(to: entry.key, among: known) {
                next = "did you mean '\(near)'?"
            } else {
                next = "keys that may stand here: \(known.joined(separator: ", "))"
            }
            throw problem("unknown key '\(entry.key)' in \(place)", at: entry.position, next: next)
        }
        return entries
    }

    /// The entries of a mapping with keys of the user's own, such as names of tables. Nothing is an empty mapping.
    public func entries(_ node: ConfigurationNode, place: String) throws -> [ConfigurationNode.Entry] {
        switch node {
        case .null: return []
        case .map(let entries, _): return entries
        default:
            throw problem(
                "\(place) must be a mapping, but \(node.kindName) stands there", at: node.position,
                next: "write 'key: value' lines, indented below it")
        }
    }

    /// The elements of a list. Nothing is an empty list.
    public func elements(_ node: ConfigurationNode, place: String) throws -> [ConfigurationNode] {
        switch node {
        case .null: return []
        case .list(let elements, _): return elements
        default:
            throw problem(
                "\(place) must be a list, but \(node.kindName) stands there", at: node.position,
                next: "write '- value' lines, or [a, b]")
        }
    }

    public func text(_ node: ConfigurationNode, place: String) throws -> String {
        guard case .text(let text, _) = node else {
            throw problem("\(place) must be a single value, but \(node.kindName) stands there", at: node.position)
        }
        return text
    }

    /// A whole number; `_` may part its digits.
    public func integer(
        _ node: ConfigurationNode, place: String, atLeast lower: Int64 = 0, atMost upper: Int64 = .max
    ) throws -> Int64 {
        let text = try text(node, place: place)
        guard let value = Int64(text.filter { $0 != "_" }), value >= lower, value <= upper else {
            let limits = upper == .max ? "at least \(lower)" : "\(lower) to \(upper)"
            throw problem("\(place) must be a whole number, \(limits), not '\(text)'", at: node.position)
        }
        return value
    }

    public func boolean(_ node: ConfigurationNode, place: String) throws -> Bool {
        switch try text(node, place: place) {
        case "true": return true
        case "false": return false
        case let other: throw problem("\(place) must be true or false, not '\(other)'", at: node.position)
        }
    }

    /// One of a fixed set of words.
    public func word(_ node: ConfigurationNode, place: String, among words: [String]) throws -> String {
        let text = try text(node, place: place)
        guard words.contains(text) else {
            throw problem(
                "\(place) can't be '\(text)'", at: node.position,
                next: nearestName(to: text, among: words).map { "did you mean '\($0)'?" }
                    ?? "it may be \(words.joined(separator: ", "))")
        }
        return text
    }

    /// `0.05`, `5%` or `1/20`, from 0 to 1, exactly.
    public func ratio(_ node: ConfigurationNode, place: String) throws -> Ratio {
        let text = try text(node, place: place)
        guard let ratio = Ratio(text) else {
            throw problem(
                "\(place) must be a share from 0 to 1, not '\(text)'", at: node.position,
                next: "write it as 0.05, 5% or 1/20")
        }
        return ratio
    }
}

extension Ratio {
    /// `0.05`, `5%`, `1/20`; nil for anything else, and outside 0...1.
    public init?(_ text: String) {
        let ratio: (Int64, Int64)?
        if let slash = text.firstIndex(of: "/") {
            let numerator = Int64(text[..<slash])
            let denominator = Int64(text[text.index(after: slash)...])
            ratio = numerator.flatMap { n in denominator.map { (n, $0) } }
        } else if text.hasSuffix("%") {
            ratio = Self.decimal(text.dropLast(), over: 100)
        } else {
            ratio = Self.decimal(text[...], over: 1)
        }
        guard let (numerator, denominator) = ratio, denominator > 0, numerator >= 0, numerator <= denominator else {
            return nil
        }
        self.init(numerator, denominator)
    }

    /// At most 12 digits behind the point: more could not be told apart in any run.
    private static func decimal(_ text: Substring, over base: Int64) -> (Int64, Int64)? {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let head = parts.first else { return nil }
        let fraction = parts.count == 2 ? parts[1] : ""
        let digits = head + fraction
        guard !digits.isEmpty, head.utf8.count <= 3, fraction.utf8.count <= 12,
            digits.utf8.allSatisfy({ (48...57).contains($0) }), let numerator = Int64(digits)
        else { return nil }
        var scale: Int64 = 1
        for _ in fraction.utf8 { scale *= 10 }
        return (numerator, scale * base)
    }
}
