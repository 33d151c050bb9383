/// The part of a migration that applies, where one file holds both directions.
enum MigrationSection {
    /// Lines of the "down" part become empty; a file without marks is returned as it is.
    ///
    /// Marks: `-- migrate:up` / `-- migrate:down` (dbmate), `-- +goose Up` / `-- +goose Down`, `-- +migrate Up` /
    /// `-- +migrate Down` (sql-migrate).
    static func up(of text: String) -> String {
        var found = false
        var isUp = true
        var out: [Substring] = []
        // By bytes: a line that ends in \r\n is one Character longer otherwise.
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
        for line in lines {
            if let mark = mark(line) {
                // What stands before the first mark belongs to no direction.
                if !found { out = out.map { _ in "" } }
                found = true
                isUp = mark
            }
            out.append(isUp ? line : "")
        }
        return found ? out.joined(separator: "\n") : text
    }

    private static func mark(_ line: Substring) -> Bool? {
        guard line.utf8.first == UInt8(ascii: "-"), line.hasPrefix("--") else { return nil }
        let words = line.dropFirst(2).lowercased().split(whereSeparator: { $0.isWhitespace })
        guard let first = words.first else { return nil }
        switch first {
        case "migrate:up": return true
        case "migrate:down": return false
        case "+goose", "+migrate":
            if words.count > 1, words[1] == "up" { return true }
            if words.count > 1, words[1] == "down" { return false }
            return nil
        default: return nil
        }
    }
}
