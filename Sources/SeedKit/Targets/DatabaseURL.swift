import SeedSchema

/// Where a database is, as users name it.
public enum DatabaseURL: Hashable, Sendable {
    /// A `postgres://` URL or a libpq keyword string, as libpq reads it.
    case postgres(String)
    /// A file's path.
    case sqlite(path: String)

    public var dialect: Dialect {
        switch self {
        case .postgres: return .postgres
        case .sqlite: return .sqlite
        }
    }

    /// Reads `postgres://…`, `postgresql://…`, `host=… dbname=…`, `sqlite:PATH`, `sqlite://PATH`, or a path that ends
    /// in `.db`, `.sqlite` or `.sqlite3`.
    ///
    /// - Throws: `Diagnostic` (64) for anything else. The text is not repeated where it might hold a password.
    public static func parse(_ text: String) throws -> DatabaseURL {
        let lower = text.lowercased()
        if lower.hasPrefix("postgres://") || lower.hasPrefix("postgresql://") { return .postgres(text) }
        for prefix in ["sqlite://", "sqlite3://", "sqlite:", "sqlite3:"] where lower.hasPrefix(prefix) {
            let path = String(text.dropFirst(prefix.count))
            if path.isEmpty { throw problem("the database URL '\(text)' names no file") }
            return .sqlite(path: path)
        }
        if let scheme = lower.range(of: "://") {
            throw problem("'\(lower[..<scheme.lowerBound])://' is no database that seed knows")
        }
        if [".db", ".sqlite", ".sqlite3"].contains(where: { lower.hasSuffix($0) }) { return .sqlite(path: text) }
        if isKeywordString(text) { return .postgres(text) }
        throw problem("'\(text)' names no database that seed knows")
    }

    /// `word=…`, as libpq's keyword strings begin: the letters before the first `=` are one of its keywords' alphabet.
    private static func isKeywordString(_ text: String) -> Bool {
        guard let equals = text.firstIndex(of: "=") else { return false }
        let keyword = text[..<equals].filter { $0 != " " }
        return !keyword.isEmpty && keyword.utf8.allSatisfy { $0 == 95 || (97...122).contains($0) }
    }

    private static func problem(_ headline: String) -> Diagnostic {
        Diagnostic(
            .usage, headline,
            next: "write postgres://user@host/name, \"host=… dbname=…\", sqlite:PATH, or a path ending in .db, "
                + ".sqlite or .sqlite3")
    }
}

extension StringProtocol {
    /// The first place of a text in this one, by characters.
    func range(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
