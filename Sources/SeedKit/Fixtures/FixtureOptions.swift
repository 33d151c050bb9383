import SeedRows
import SeedSchema

/// How the rows of fixtures are written.
public enum FixtureFormat: String, Hashable, Sendable, CaseIterable {
    /// INSERT statements for `psql` or `sqlite3`.
    case sql
    /// COPY scripts for `psql`.
    case copy
    /// Comma-separated values, one file for each table.
    case csv
    /// One JSON object a line.
    case jsonl

    /// The format's writer; `namesTables`: rows of several tables go into one file.
    func writer(_ dialect: Dialect, namesTables: Bool) -> any RowFormat {
        switch self {
        case .sql: return SQLFormat(dialect: dialect)
        case .copy: return CopyText(isScript: true)
        case .csv: return CSVFormat()
        case .jsonl: return JSONLFormat(namesTable: namesTables)
        }
    }

    /// The database's own shell reads it.
    var isScript: Bool { self == .sql || self == .copy }
}

/// What a set of fixture files looks like.
public struct FixtureOptions: Hashable, Sendable {
    public var format: FixtureFormat
    /// All tables in one file.
    public var isSingleFile: Bool

    public init(format: FixtureFormat = .sql, isSingleFile: Bool = false) {
        self.format = format
        self.isSingleFile = isSingleFile
    }
}
