import SeedSchema

extension PostgresDDL {
    /// One statement of a schema file, to be sent to a server.
    public struct Definition: Hashable, Sendable {
        public var sql: String
        public var path: String
        /// From 1.
        public var line: Int
    }

    /// The statements that make a schema, in order. Left out: rows (INSERT, COPY), transactions, grants and owners
    /// (their roles may be missing), session settings other than those that definitions depend on, and psql's own
    /// instructions.
    public static func definitions(in files: [(path: String, text: String)]) -> [Definition] {
        var out: [Definition] = []
        for file in files {
            let bytes = Array(file.text.utf8)
            var splitter = StatementSplitter(bytes)
            var (line, counted) = (1, 0)
            while let statement = splitter.next() {
                for byte in bytes[counted..<statement.range.lowerBound] where byte == UInt8(ascii: "\n") { line += 1 }
                counted = statement.range.lowerBound
                guard isDefinition(statement.words) else { continue }
                let sql = String(decoding: bytes[statement.range], as: UTF8.self)
                out.append(Definition(sql: sql, path: file.path, line: line))
            }
        }
        return out
    }

    private static func isDefinition(_ words: [String]) -> Bool {
        switch words.first {
        case "create", "comment", "do", "drop": return true
        case "alter": return !zip(words, words.dropFirst()).contains { $0 == "owner" && $1 == "to" }
        case "set": return words.contains("search_path") || words.contains("check_function_bodies")
        case "select": return words.contains("set_config")
        default: return false
        }
    }
}
