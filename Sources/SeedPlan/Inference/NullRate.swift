import SeedSchema

extension Inference {
    /// How many rows of a column are NULL, as a ratio of whole numbers: none where NULL is not allowed.
    public static func nullRate(for column: Column, in table: Table) -> (numerator: Int, of: Int) {
        if column.isNotNull || column.generated != nil || column.identity != nil || column.isRowid { return (0, 1) }
        if table.primaryKey?.plainColumns?.contains(column.name) == true { return (0, 1) }
        let words = Set(NameTokens(column.name.name).words)
        for (rate, names) in rates where !words.isDisjoint(with: names) { return (rate, 100) }
        if TypeClass(column.type.kind) == .boolean { return (2, 100) }
        return (10, 100)
    }

    /// Percent by the words of a name, the most telling first.
    private static let rates: [(percent: Int, words: Set<String>)] = [
        (90, ["deleted", "removed", "banned", "revoked", "suspended"]),
        (80, ["error", "failure", "cancelled", "canceled", "archived", "locked", "discontinued"]),
        (70, ["address2", "line2", "suite", "apartment", "suffix", "legacy", "old", "previous"]),
        (60, ["finished", "ended", "closed", "completed", "resolved", "end", "terminated"]),
        (50, ["middle", "salutation", "honorific", "nickname", "reset", "otp"]),
        (40, ["expire", "expires", "expiry", "expiration", "due", "until"]),
        (30, ["avatar", "picture", "photo", "image", "logo", "bio", "biography", "note", "comment", "website"]),
        (
            20,
            ["phone", "company", "login", "seen", "confirmed", "verified", "shipped", "paid", "approved", "published"]
        ),
        (0, ["created", "updated", "modified", "inserted", "email", "title", "status", "price", "name", "quantity"]),
        (10, ["description", "summary"]),
        (
            2,
            [
                "birth", "address", "postal", "zip", "region", "state", "ship", "city", "country", "postcode", "street",
                "type", "kind", "amount", "total", "date",
            ]
        ),
    ]
}
