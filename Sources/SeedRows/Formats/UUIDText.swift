extension UnsafeBufferPointer<UInt8> {
    /// The halves of a uuid as PostgreSQL prints it: 36 characters, small letters; nil for anything else.
    public var printedUUID: (high: UInt64, low: UInt64)? {
        guard count == 36, let base = baseAddress, base[8] == UInt8(ascii: "-"), base[13] == UInt8(ascii: "-"),
            base[18] == UInt8(ascii: "-"), base[23] == UInt8(ascii: "-")
        else { return nil }
        let raw = UnsafeRawPointer(base)
        func word(_ at: Int) -> UInt64 { UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt64.self)) }
        func half(_ at: Int) -> UInt64 {
            UInt64(UInt32(bigEndian: raw.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
        }
        guard let a = hexWord(word(0)), let b = hexWord(half(9) << 32 | half(14)),
            let c = hexWord(half(19) << 32 | half(24)), let d = hexWord(word(28))
        else { return nil }
        return (a << 32 | b, c << 32 | d)
    }
}

/// Eight hexadecimal digits, small letters, as the number that they spell: all of them at once.
@inline(__always)
private func hexWord(_ text: UInt64) -> UInt64? {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let letters = (text >> 6) & ones
    var value = (text & (ones &* 0x0F)) &+ letters &* 9
    // A letter is 10 to 15, a digit is not; and spelled again, they are what was read.
    guard value & (ones &* 0xF0) == 0, ((value &+ ones &* 6) >> 4) & ones == letters,
        text == ones &* 0x30 &+ value &+ letters &* 0x27
    else { return nil }
    value = (value | value >> 4) & 0x00FF_00FF_00FF_00FF
    value = (value | value >> 8) & 0x0000_FFFF_0000_FFFF
    return (value | value >> 16) & 0xFFFF_FFFF
}
