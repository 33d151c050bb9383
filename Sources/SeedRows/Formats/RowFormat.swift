/// A way to write rows as bytes: one file in this folder and one line in the registry for each.
public protocol RowFormat: Sendable {
    /// `sql`, `copy`, `csv`, `jsonl`, `binary`.
    static var name: String { get }
    /// With the dot: `.sql`.
    static var fileExtension: String { get }
    /// Bytes before the first row of a table.
    func begin(_ layout: TableLayout, into out: ByteBuffer)
    func encode(_ batch: Batch, _ layout: TableLayout, into out: ByteBuffer)
    /// Bytes after the last row of a table.
    func end(_ layout: TableLayout, into out: ByteBuffer)
}
