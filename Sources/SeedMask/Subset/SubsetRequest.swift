import SeedPlan
import SeedSchema

/// Rows from which a subset starts: `customers where country = 'NZ'`, or a table's name alone for all of its rows.
public struct SubsetRequest: Hashable, Sendable {
    public var table: NamePattern
    /// SQL over the table's columns, as the source database reads it.
    public var condition: String?

    /// nil where no table is named, or `where` is followed by nothing.
    public init?(_ text: String) {
        let trimmed = text.drop { $0.isWhitespace }
        let name = trimmed.prefix { !$0.isWhitespace }
        guard !name.isEmpty else { return nil }
        table = NamePattern(String(name))
        let rest = trimmed.dropFirst(name.count).drop { $0.isWhitespace }
        if rest.isEmpty { return }
        guard rest.count > 6, rest.prefix(5).lowercased() == "where", rest.dropFirst(5).first?.isWhitespace == true,
            rest.dropFirst(6).contains(where: { !$0.isWhitespace })
        else { return nil }
        condition = String(rest.dropFirst(6))
    }
}
