/// A growing run of bytes that is reused: what column vectors hold and what formats write into.
///
/// Hot loops call `reserve` once for the most that they will write, then `put` without checks.
public final class ByteBuffer: @unchecked Sendable {
    // Checking each access for overlap at run time would cost as much as all the writing; plain stored values of one
    // thread, read and written in single steps, can't overlap.
    @exclusivity(unchecked) public private(set) var base: UnsafeMutablePointer<UInt8>
    @exclusivity(unchecked) public private(set) var capacity: Int
    /// Bytes in use. Settable, so that a loop may write through `base` and account once.
    @exclusivity(unchecked) public var count: Int = 0

    public init(capacity: Int = 1 << 16) {
        self.capacity = max(capacity, 1)
        base = .allocate(capacity: self.capacity)
    }
    deinit { base.deallocate() }

    public func clear() { count = 0 }

    /// Makes room for `extra` more bytes.
    @inlinable public func reserve(_ extra: Int) {
        if count + extra > capacity { grow(count + extra) }
    }
    @usableFromInline func grow(_ wanted: Int) {
        let size = max(wanted, capacity * 2)
        let fresh = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        fresh.update(from: base, count: count)
        base.deallocate()
        base = fresh
        capacity = size
    }

    /// One byte; room must have been reserved.
    @inlinable public func put(_ byte: UInt8) {
        base[count] = byte
        count &+= 1
    }
    @inlinable public func append(_ byte: UInt8) {
        reserve(1)
        put(byte)
    }
    @inlinable public func append(_ source: UnsafeBufferPointer<UInt8>) {
        guard let start = source.baseAddress, source.count > 0 else { return }
        reserve(source.count)
        (base + count).update(from: start, count: source.count)
        count &+= source.count
    }
    public func append(_ text: String) {
        var text = text
        text.withUTF8 { append($0) }
    }
    public func append(_ text: StaticString) {
        append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Decimal digits, in place: at most 20 bytes.
    public func append(decimal value: Int64) {
        reserve(20)
        var magnitude = value.magnitude
        if value < 0 { put(UInt8(ascii: "-")) }
        if magnitude < 10 { return put(UInt8(truncatingIfNeeded: magnitude) &+ UInt8(ascii: "0")) }
        var digits = 1
        var limit: UInt64 = 10
        while digits < 20 && magnitude >= limit {
            digits += 1
            if digits == 20 { break }
            limit = limit &* 10
        }
        var at = base + count + digits
        count += digits
        repeat {
            at -= 1
            let quotient = magnitude / 10
            at.pointee = UInt8(truncatingIfNeeded: magnitude &- quotient &* 10) &+ UInt8(ascii: "0")
            magnitude = quotient
        } while magnitude != 0
    }

    /// The value padded with zeros to `width` digits; more digits than that stay whole.
    public func append(decimal value: Int64, width: Int) {
        var limit: Int64 = 10
        for _ in 1..<max(width, 1) {
            if value < limit { append(UInt8(ascii: "0")) }
            limit *= 10
        }
        append(decimal: value)
    }

    public var contents: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: UnsafePointer(base), count: count) }
    public var string: String { String(decoding: contents, as: UTF8.self) }
}
