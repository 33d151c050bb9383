/// One column of one batch: typed, allocated once, reused for batch after batch.
///
/// Owned by one thread at a time (hence unchecked `Sendable`). Fill either by index (`ints`, `doubles`, `high`/`low`)
/// and then `setCount`, or by appending (`bytes` layout: write into `bytes`, then `endValue()`).
///
/// Invariants: `offsets[0] == 0`; value `i` of a `bytes` vector is `bytes[offsets[i] ..< offsets[i + 1]]`; a NULL has
/// `nulls[i] != 0`, and then an empty value or zeros.
public final class ColumnVector: @unchecked Sendable {
    public let layout: Layout
    public let capacity: Int
    // No run-time check for overlapping access, as in `ByteBuffer`.
    @exclusivity(unchecked) public private(set) var count: Int = 0
    /// Layout `int64`.
    public let ints: UnsafeMutablePointer<Int64>
    /// Layout `double`.
    public let doubles: UnsafeMutablePointer<Double>
    /// Layout `uuid`: the first and the last eight bytes, big-endian as printed.
    public let high: UnsafeMutablePointer<UInt64>
    public let low: UnsafeMutablePointer<UInt64>
    /// Layout `bytes`.
    public let bytes: ByteBuffer
    public let offsets: UnsafeMutablePointer<Int>
    /// One byte a row; not zero means NULL. Meaningful only while `hasNulls`.
    public let nulls: UnsafeMutablePointer<UInt8>
    @exclusivity(unchecked) public private(set) var hasNulls = false

    public init(layout: Layout, capacity: Int = Batch.standardRows) {
        func room<T>(_ wanted: Bool, _ type: T.Type, _ n: Int, _ zero: T) -> UnsafeMutablePointer<T> {
            let size = wanted ? n : 1
            let pointer = UnsafeMutablePointer<T>.allocate(capacity: size)
            pointer.initialize(repeating: zero, count: size)
            return pointer
        }
        self.layout = layout
        self.capacity = capacity
        ints = room(layout == .int64, Int64.self, capacity, 0)
        doubles = room(layout == .double, Double.self, capacity, 0)
        high = room(layout == .uuid, UInt64.self, capacity, 0)
        low = room(layout == .uuid, UInt64.self, capacity, 0)
        bytes = ByteBuffer(capacity: layout == .bytes ? capacity * 16 : 1)
        offsets = room(layout == .bytes, Int.self, capacity + 1, 0)
        nulls = room(true, UInt8.self, capacity, 0)
    }

    deinit {
        ints.deallocate()
        doubles.deallocate()
        high.deallocate()
        low.deallocate()
        offsets.deallocate()
        nulls.deallocate()
    }

    /// Forgets all values, keeps the memory.
    public func clear() {
        count = 0
        bytes.clear()
        if hasNulls {
            nulls.update(repeating: 0, count: capacity)
            hasNulls = false
        }
    }

    /// Declares the first `n` values written (layouts `int64`, `double`, `uuid`).
    public func setCount(_ n: Int) {
        precondition(n <= capacity)
        count = n
    }

    /// Ends the value whose bytes were appended to `bytes` (layout `bytes`).
    @inlinable public func endValue() {
        let n = count
        offsets[n + 1] = bytes.count
        bump()
    }
    @usableFromInline func bump() { count += 1 }

    /// Marks value `i` as NULL; its stored value stays but must not be read.
    public func setNull(_ i: Int) {
        nulls[i] = 1
        hasNulls = true
    }

    /// Appends a NULL in any layout.
    public func appendNull() {
        let i = count
        switch layout {
        case .int64: ints[i] = 0
        case .double: doubles[i] = 0
        case .uuid:
            high[i] = 0
            low[i] = 0
        case .bytes: offsets[i + 1] = bytes.count
        }
        count = i + 1
        setNull(i)
    }

    @inlinable public func isNull(_ i: Int) -> Bool { hasNulls && nulls[i] != 0 }

    /// The bytes of value `i` (layout `bytes`). Valid until the vector changes.
    @inlinable public func value(_ i: Int) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: UnsafePointer(bytes.base + offsets[i]), count: offsets[i + 1] - offsets[i])
    }

    /// Value `i` as a string (layout `bytes`): for slow paths and tests.
    public func string(_ i: Int) -> String { String(decoding: value(i), as: UTF8.self) }

    /// Appends value `i` of a vector with the same layout, NULL or not.
    public func append(from other: ColumnVector, at i: Int) {
        precondition(other.layout == layout && count < capacity)
        if other.isNull(i) { return appendNull() }
        let n = count
        switch layout {
        case .int64: ints[n] = other.ints[i]
        case .double: doubles[n] = other.doubles[i]
        case .uuid:
            high[n] = other.high[i]
            low[n] = other.low[i]
        case .bytes:
            bytes.append(other.value(i))
            offsets[n + 1] = bytes.count
        }
        count = n + 1
    }

    /// A vector with the same values and other room; `capacity` must hold them all.
    public func copy(capacity: Int) -> ColumnVector {
        precondition(capacity >= count)
        let copy = ColumnVector(layout: layout, capacity: capacity)
        switch layout {
        case .int64: copy.ints.update(from: ints, count: count)
        case .double: copy.doubles.update(from: doubles, count: count)
        case .uuid:
            copy.high.update(from: high, count: count)
            copy.low.update(from: low, count: count)
        case .bytes:
            copy.bytes.append(bytes.contents)
            copy.offsets.update(from: offsets, count: count + 1)
        }
        copy.nulls.update(from: nulls, count: count)
        copy.count = count
        copy.hasNulls = hasNulls
        return copy
    }

    /// Appends text (layout `bytes`): for slow paths.
    public func append(_ text: String) {
        bytes.append(text)
        endValue()
    }
}

extension ColumnVector {
    /// Gives a NULL of layout `int64` a value after all.
    public func replaceNull(_ i: Int, with value: Int64) {
        precondition(layout == .int64)
        ints[i] = value
        nulls[i] = 0
    }
}
