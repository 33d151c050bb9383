/// Scratch memory of one thread: vectors and key buffers that are borrowed for a call and given back.
public final class Workspace: @unchecked Sendable {
    private var vectors: [Layout: [ColumnVector]] = [:]
    private var words: [UnsafeMutablePointer<UInt64>] = []
    public let capacity: Int

    public init(capacity: Int = Batch.standardRows) { self.capacity = capacity }
    deinit { for pointer in words { pointer.deallocate() } }

    /// An empty vector; give it back with `restore`.
    public func vector(_ layout: Layout) -> ColumnVector {
        if let vector = vectors[layout]?.popLast() {
            vector.clear()
            return vector
        }
        return ColumnVector(layout: layout, capacity: capacity)
    }
    public func restore(_ vector: ColumnVector) { vectors[vector.layout, default: []].append(vector) }

    /// Room for `capacity` words; give it back with `restore`.
    public func wordBuffer() -> UnsafeMutablePointer<UInt64> {
        words.popLast() ?? .allocate(capacity: capacity)
    }
    public func restore(_ pointer: UnsafeMutablePointer<UInt64>) { words.append(pointer) }
}
