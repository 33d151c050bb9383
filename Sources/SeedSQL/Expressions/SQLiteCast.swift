import SeedSchema

/// `CAST(x AS type)` of SQLite.
enum SQLiteCast {
    /// What a cast to this type makes: one of five affinities (https://sqlite.org/datatype3.html, section 3.1).
    static func type(_ name: String) -> ColumnType {
        let spelling = name.split { $0 == " " || $0 == "\n" || $0 == "\t" }.joined(separator: " ")
        let upper = spelling.uppercased()
        func has(_ word: String) -> Bool { upper.utf8.contains(word.utf8) }
        let kind: TypeKind =
            if has("INT") {
                .integer(bytes: 8)
            } else if has("CHAR") || has("CLOB") || has("TEXT") {
                .text(maxLength: nil)
            } else if has("BLOB") || upper.isEmpty {
                .bytes
            } else if has("REAL") || has("FLOA") || has("DOUB") {
                .float(bytes: 8)
            } else {
                .numeric(precision: nil, scale: nil)
            }
        return ColumnType(spelling: spelling, kind: kind)
    }
}

extension Collection where Element == UInt8 {
    /// Whether the bytes of `other` stand in it.
    fileprivate func contains(_ other: some Collection<UInt8>) -> Bool {
        var rest = self[...]
        while rest.count >= other.count {
            if rest.starts(with: other) { return true }
            rest = rest.dropFirst()
        }
        return false
    }
}
