import SeedSchema

/// Every format that rows can be written in, by name.
public enum Formats {
    /// One line for each format; the dialect decides how `sql` spells values.
    public static func all(_ dialect: Dialect) -> [any RowFormat] {
        [
            SQLFormat(dialect: dialect),
            CopyText(isScript: true),
            CSVFormat(),
            JSONLFormat(),
            CopyBinary(),
        ]
    }

    /// The names that `named` knows.
    public static var names: [String] { all(.postgres).map { type(of: $0).name } }

    /// nil for a name that is none of `names`.
    public static func named(_ name: String, _ dialect: Dialect) -> (any RowFormat)? {
        all(dialect).first { type(of: $0).name == name }
    }
}
