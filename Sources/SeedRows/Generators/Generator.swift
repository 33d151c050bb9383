/// A pure function from a 64-bit key to a value, for a column of a batch at a time.
///
/// A generator must not read a clock, a global or anything but its own constants and the context. It is called once
/// per column per batch; its loop runs over plain memory.
public protocol Generator: Sendable {
    var layout: Layout { get }
    /// Slots of the same program that must be filled before this one is.
    var dependencies: [Int] { get }
    /// Appends (or writes and counts) exactly `context.count` values to an empty `out`. NULLs may be set; the null rate
    /// of the column is applied by the caller.
    func fill(_ out: ColumnVector, _ context: FillContext)
}

extension Generator {
    public var dependencies: [Int] { [] }
}

/// What a generator sees of the batch.
public struct FillContext {
    public let count: Int
    /// The row numbers, from 0. In a sieved table, those of the candidates that stand for the rows.
    public let rows: UnsafePointer<Int64>
    /// The numbers of the rows as the table has them.
    public let ordinals: UnsafePointer<Int64>
    /// A key for each row, already mixed from (seed, table, column or entity, row, attempt).
    public let keys: UnsafePointer<UInt64>
    /// The program's slots; those in `dependencies` hold this batch's values.
    public let columns: [ColumnVector]
    /// Scratch vectors and the like, owned by the calling thread.
    public let workspace: Workspace
    /// How often these rows have been drawn again; the keys differ already.
    public let attempt: UInt32

    public init(
        count: Int, rows: UnsafePointer<Int64>, keys: UnsafePointer<UInt64>, columns: [ColumnVector],
        workspace: Workspace, attempt: UInt32 = 0, ordinals: UnsafePointer<Int64>? = nil
    ) {
        self.count = count
        self.rows = rows
        self.ordinals = ordinals ?? rows
        self.keys = keys
        self.columns = columns
        self.workspace = workspace
        self.attempt = attempt
    }
}
