/// Some rows of one table, column by column, ready to be written.
public struct Batch: Sendable {
    /// Rows in a full batch. 1,024 to 4,096 measure alike; fewer lose to overhead, many more leave the cache.
    public static let standardRows = 4096

    public var count: Int
    /// In the order of the table layout that the sink was opened with.
    public var columns: [ColumnVector]

    public init(count: Int, columns: [ColumnVector]) {
        self.count = count
        self.columns = columns
    }
}
