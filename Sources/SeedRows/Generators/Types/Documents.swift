/// Small JSON objects; distinct ones carry the row number as `id`.
public struct JSONText: TextGenerator {
    public let isUnique: Bool
    /// Where the type compares by text and length counts.
    public let limit: Int
    public init(isUnique: Bool = false) {
        self.isUnique = isUnique
        limit = .max
    }
    public var maxBytes: Int { 160 + 4 * Words.english.longest }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let words = Words.english
        out.put("{")
        if isUnique {
            out.put("\"id\": ")
            out.put(decimal: row)
            out.put(", ")
        }
        out.put("\"name\": \"")
        out.put(words, words.even(Mixer.mix(key, 0)))
        out.put("\", \"level\": ")
        out.put(decimal: 1 + Mixer.below(10, Mixer.mix(key, 1)))
        out.put(", \"enabled\": ")
        out.put(key & 1 == 0 ? "true" : "false")
        out.put(", \"tags\": [\"")
        out.put(words, words.even(Mixer.mix(key, 2)))
        if key & 2 == 0 {
            out.put("\", \"")
            out.put(words, words.even(Mixer.mix(key, 3)))
        }
        out.put("\"]}")
    }
}

/// Small well-formed XML elements.
public struct XMLText: TextGenerator {
    public let isUnique: Bool
    public init(isUnique: Bool = false) { self.isUnique = isUnique }
    public var maxBytes: Int { 96 + 2 * Words.english.longest }
    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let words = Words.english
        out.put("<item id=\"")
        out.put(decimal: isUnique ? row : Mixer.below(10_000, key))
        out.put("\"><name>")
        out.put(words, words.even(Mixer.mix(key, 0)))
        out.put("</name><note>")
        out.put(words, words.even(Mixer.mix(key, 1)))
        out.put("</note></item>")
    }
}

/// tsvector: lexemes with positions, sorted and without repeats as PostgreSQL stores them; tsquery: `'a' & 'b'`.
public struct SearchText: TextGenerator {
    public let isQuery: Bool
    public let isUnique: Bool
    public init(isQuery: Bool, isUnique: Bool = false) {
        self.isQuery = isQuery
        self.isUnique = isUnique
    }
    public var maxBytes: Int { 40 + 8 * (Words.english.longest + 8) }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let words = Words.english
        if isUnique {
            // 'r' and the number, before every word in byte order only by chance: the input function sorts.
            out.put("'r")
            out.put(decimal: row)
            out.put(isQuery ? "' & " : "':1 ")
        }
        let count = 2 + Int(truncatingIfNeeded: Mixer.below(isQuery ? 2 : 5, key))
        // The list is sorted and indexes rise by at least one, so that lexemes are sorted and distinct.
        let part = words.count / count
        for i in 0..<count {
            if i > 0 { out.put(isQuery ? (Mixer.mix(key, 90) & UInt64(i) == 1 ? " | " : " & ") : " ") }
            out.put("'")
            let offset = Int(truncatingIfNeeded: Mixer.below(UInt64(max(part, 1)), Mixer.mix(key, UInt64(i))))
            out.put(words, min(i * part + offset, words.count - 1))
            out.put("'")
            if !isQuery {
                out.put(":")
                out.put(decimal: UInt64((i * 7) % count + 2))
            }
        }
    }
}
