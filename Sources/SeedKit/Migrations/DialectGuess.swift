import SeedSchema

/// Tells PostgreSQL's DDL from SQLite's by words that only one of them has.
enum DialectGuess {
    /// nil when nothing tells, or when both are told.
    static func guess(_ texts: [String]) -> Dialect? {
        var found: Set<Dialect> = []
        for text in texts {
            collect(text, &found)
            if found.count == Dialect.allCases.count { return nil }
        }
        return found.first
    }

    private static let postgresWords: Set<String> = [
        "serial", "bigserial", "smallserial", "jsonb", "timestamptz", "timetz", "bytea", "tsvector", "nextval",
        "setval", "pg_catalog", "regclass", "plpgsql", "btree", "gist", "gen_random_uuid", "uuid_generate_v4",
        "int4range", "int8range", "tsrange", "tstzrange", "daterange", "hstore", "citext", "ilike", "search_path",
        "lc_collate",
    ]
    private static let sqliteWords: Set<String> = [
        "autoincrement", "pragma", "sqlite_sequence", "sqlite_master", "strftime", "julianday", "unixepoch",
        "fts4", "fts5", "rtree", "nocase",
    ]
    /// Two words in a row.
    private static let postgresPairs: Set<String> = [
        "create type", "create domain", "create sequence", "create extension", "create schema", "create function",
        "character varying", "as identity", "table only", "owner to", "on column", "on extension", "time zone",
        "using btree", "alter type", "partition by", "materialized view", "alter column", "add constraint",
        "create role", "language sql",
    ]
    private static let sqlitePairs: Set<String> = ["without rowid", "begin immediate"]

    private static func collect(_ text: String, _ found: inout Set<Dialect>) {
        var previous = ""
        var words = SQLWords(text)
        while let word = words.next() {
            switch word {
            case "::", "$$", "\\": found.insert(.postgres)
            case "`": found.insert(.sqlite)
            default:
                let pair = previous + " " + word
                if postgresWords.contains(word) || postgresPairs.contains(pair) { found.insert(.postgres) }
                if sqliteWords.contains(word) || sqlitePairs.contains(pair) { found.insert(.sqlite) }
            }
            previous = word
        }
    }
}

/// The words of an SQL text in lower case, without comments and quoted text, and the marks `::`, `$$`, `` ` `` and `\`
/// (at the head of a line) that tell a dialect.
private struct SQLWords {
    private let bytes: [UInt8]
    private var at = 0

    init(_ text: String) { bytes = Array(text.utf8) }

    private func peek(_ offset: Int = 0) -> UInt8 { at + offset < bytes.count ? bytes[at + offset] : 0 }

    mutating func next() -> String? {
        while at < bytes.count {
            let byte = bytes[at]
            switch byte {
            case UInt8(ascii: "-") where peek(1) == byte: skip(to: UInt8(ascii: "\n"))
            case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): skipComment()
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                at += 1
                skip(to: byte)
                at += 1
            case UInt8(ascii: ":") where peek(1) == byte:
                at += 2
                return "::"
            case UInt8(ascii: "$") where peek(1) == byte:
                at += 2
                return "$$"
            case UInt8(ascii: "\\") where at == 0 || bytes[at - 1] == UInt8(ascii: "\n"):
                at += 1
                return "\\"
            case UInt8(ascii: "`"):
                at += 1
                return "`"
            case let letter where Self.isWord(letter):
                let start = at
                while at < bytes.count, Self.isWord(bytes[at]) { at += 1 }
                return String(decoding: bytes[start..<at], as: UTF8.self).lowercased()
            default: at += 1
            }
        }
        return nil
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte == 95 || byte >= 128 || (48...57).contains(byte) || (97...122).contains(byte | 32)
    }

    private mutating func skip(to end: UInt8) {
        while at < bytes.count, bytes[at] != end { at += 1 }
    }

    private mutating func skipComment() {
        at += 2
        while at < bytes.count, !(bytes[at] == UInt8(ascii: "*") && peek(1) == UInt8(ascii: "/")) { at += 1 }
        at += 2
    }
}
