import SeedRows

/// What SQLite stores a value as; on PostgreSQL the column's type says it.
public enum StorageClass: UInt8, Sendable { case null, integer, real, text, blob }

/// Some rows of one table in text form, column by column.
public final class TextBatch {
    public internal(set) var count = 0
    /// Layout `bytes`.
    public internal(set) var columns: [ColumnVector]
    /// By column, then by row. Empty where the source has types.
    public internal(set) var classes: [[StorageClass]]
    /// Where each row stands in its table, if the reader was asked for it.
    public internal(set) var locators: [String] = []

    public init(width: Int, hasClasses: Bool) {
        columns = (0..<width).map { _ in ColumnVector(layout: .bytes) }
        classes = hasClasses ? Array(repeating: [], count: width) : []
    }

    public func clear() {
        count = 0
        for column in columns { column.clear() }
        for i in classes.indices { classes[i].removeAll(keepingCapacity: true) }
        locators.removeAll(keepingCapacity: true)
    }
}
