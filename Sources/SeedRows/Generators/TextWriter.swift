/// Where the bytes of a value go: a moving place in reserved memory. Nothing is checked here; `TextGenerator.fill`
/// reserves `maxBytes` for each value.
public struct Cursor {
    public var at: UnsafeMutablePointer<UInt8>

    @inlinable public init(at: UnsafeMutablePointer<UInt8>) { self.at = at }

    @inlinable public mutating func put(_ byte: UInt8) {
        at.pointee = byte
        at += 1
    }

    /// One ASCII character.
    @inlinable public mutating func put(ascii scalar: Unicode.Scalar) { put(UInt8(truncatingIfNeeded: scalar.value)) }

    @inlinable public mutating func put(_ text: StaticString) { put(text.utf8Start, text.utf8CodeUnitCount) }

    /// In words of eight or four bytes, the last of which overlaps the one before: most texts are a word long, for which
    /// a call of `memcpy` is dear.
    @inlinable public mutating func put(_ source: UnsafePointer<UInt8>, _ count: Int) {
        let from = UnsafeRawPointer(source)
        let to = UnsafeMutableRawPointer(at)
        if count >= 8 {
            var i = 0
            while i < count &- 8 {
                let part = from.loadUnaligned(fromByteOffset: i, as: UInt64.self)
                to.storeBytes(of: part, toByteOffset: i, as: UInt64.self)
                i &+= 8
            }
            let last = from.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self)
            to.storeBytes(of: last, toByteOffset: count &- 8, as: UInt64.self)
        } else if count >= 4 {
            let first = from.loadUnaligned(as: UInt32.self)
            let last = from.loadUnaligned(fromByteOffset: count &- 4, as: UInt32.self)
            to.storeBytes(of: first, as: UInt32.self)
            to.storeBytes(of: last, toByteOffset: count &- 4, as: UInt32.self)
        } else {
            for i in 0..<count { at[i] = source[i] }
        }
        at += count
    }

    @inlinable public mutating func put(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard let base = bytes.baseAddress else { return }
        put(base, bytes.count)
    }

    /// Any scalar as UTF-8.
    public mutating func put(utf8 scalar: UInt32) {
        switch scalar {
        case 0..<0x80: put(UInt8(scalar))
        case 0x80..<0x800:
            put(UInt8(0xC0 | scalar >> 6))
            put(UInt8(0x80 | scalar & 63))
        case 0x800..<0x10000:
            put(UInt8(0xE0 | scalar >> 12))
            put(UInt8(0x80 | scalar >> 6 & 63))
            put(UInt8(0x80 | scalar & 63))
        default:
            put(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
            put(UInt8(0x80 | scalar >> 12 & 63))
            put(UInt8(0x80 | scalar >> 6 & 63))
            put(UInt8(0x80 | scalar & 63))
        }
    }

    /// Decimal digits without leading zeros.
    @inlinable public mutating func put(decimal value: UInt64) {
        put(decimal: value, width: decimalWidth(value))
    }

    @inlinable public mutating func put(decimal value: Int64) {
        if value < 0 { put(0x2D) }
        put(decimal: value.magnitude)
    }

    /// Exactly `width` digits: leading zeros, and the high digits lost where there are more.
    @inlinable public mutating func put(decimal value: UInt64, width: Int) {
        var rest = value
        var i = width
        while i > 0 {
            i -= 1
            let quotient = rest / 10
            at[i] = UInt8(truncatingIfNeeded: rest &- quotient &* 10) &+ 0x30
            rest = quotient
        }
        at += width
    }

    /// `value / 10^scale` with `scale` digits after the point.
    public mutating func put(decimal value: Int64, scale: Int) {
        guard scale > 0 else { return put(decimal: value) }
        if value < 0 { put(0x2D) }
        let unit = decimalPower(min(scale, 19))
        put(decimal: value.magnitude / unit)
        put(0x2E)
        put(decimal: value.magnitude % unit, width: scale)
    }

    /// The lowest `digits` hexadecimal digits, lower case.
    @inlinable public mutating func put(hex value: UInt64, digits: Int) {
        var i = 0
        while i < digits {
            let nibble = UInt8(truncatingIfNeeded: value &>> UInt64((digits &- 1 &- i) &* 4)) & 15
            at[i] = hexDigit(nibble)
            i += 1
        }
        at += digits
    }
}

/// Digits of `value` in decimal, at least 1.
@inlinable public func decimalWidth(_ value: UInt64) -> Int {
    var digits = 1
    var limit: UInt64 = 10
    while value >= limit {
        digits += 1
        if digits == 20 { break }
        limit = limit &* 10
    }
    return digits
}

/// 10^n for 0 … 19.
@inlinable public func decimalPower(_ n: Int) -> UInt64 {
    var out: UInt64 = 1
    for _ in 0..<n { out = out &* 10 }
    return out
}

/// A generator that spells one value at a time into reserved memory: all text, literals and raw bytes.
///
/// `write` must be a pure function of its arguments and write at most `maxBytes`.
public protocol TextGenerator: Generator {
    /// The most bytes of one value, before it is cut to `limit`.
    var maxBytes: Int { get }
    /// The most characters of one value; longer ones are cut between characters, and spaces before the cut go, too.
    var limit: Int { get }
    func write(_ out: inout Cursor, row: UInt64, key: UInt64)
}

extension TextGenerator {
    public var layout: Layout { .bytes }
    public var limit: Int { .max }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let most = maxBytes
        let limit = limit
        let buffer = out.bytes
        let offsets = out.offsets
        let chunk = max(1, min(context.count, (1 << 20) / max(most, 1)))
        var i = 0
        while i < context.count {
            let end = min(context.count, i + chunk)
            buffer.reserve((end - i) * most)
            let base = buffer.base
            var cursor = Cursor(at: base + buffer.count)
            while i < end {
                let start = cursor.at
                write(&cursor, row: UInt64(bitPattern: context.rows[i]), key: context.keys[i])
                if cursor.at - start > limit { cursor.at = cut(start, cursor.at, characters: limit) }
                i += 1
                offsets[i] = cursor.at - base
            }
            buffer.count = cursor.at - base
        }
        out.setCount(context.count)
    }
}

/// The end of the first `characters` scalars between two places, without trailing spaces and the like; the end of a
/// word, where that keeps most of the text.
func cut(
    _ start: UnsafeMutablePointer<UInt8>, _ end: UnsafeMutablePointer<UInt8>, characters: Int
) -> UnsafeMutablePointer<UInt8> {
    var at = start
    var left = characters
    while at < end {
        if at.pointee & 0xC0 != 0x80 {
            if left == 0 { break }
            left -= 1
        }
        at += 1
    }
    guard at < end else { return end }
    if at.pointee != 0x20 {
        var space = at
        while space > start + (at - start) / 2, space.pointee != 0x20 { space -= 1 }
        if space.pointee == 0x20 { at = space }
    }
    while at - start > 1, at[-1] == 0x20 || at[-1] == 0x2C || at[-1] == 0x2D || at[-1] == 0x0A { at -= 1 }
    return at
}
