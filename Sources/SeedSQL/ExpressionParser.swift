import SeedSchema

/// SQL text -> `Expression`.
public enum ExpressionParser {
    /// Never fails: what can't be read is `.opaque` with its text.
    public static func parse(_ sql: String, dialect: Dialect) -> Expression { .opaque(sql) }
}
