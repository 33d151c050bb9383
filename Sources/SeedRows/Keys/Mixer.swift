/// The one source of chance: pure functions from 64 bits to 64 bits.
///
/// `mix` is the SplitMix64 finaliser (Steele, Lea, Flood: "Fast splittable pseudorandom number generators", OOPSLA
/// 2014, with the constants of variant 13 by David Stafford). The streams that it makes are part of the tool's
/// contract: the tests hold known answers, and no release changes them without saying so.
public enum Mixer {
    /// A bijection of 64 bits; every input bit changes each output bit with a chance near one half.
    @inlinable public static func mix(_ x: UInt64) -> UInt64 {
        var z = x
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// The `index`-th independent value below one key.
    @inlinable public static func mix(_ key: UInt64, _ index: UInt64) -> UInt64 {
        mix(key &+ (index &+ 1) &* 0x9E37_79B9_7F4A_7C15)
    }

    /// Uniform in `0 ..< bound` (bound > 0), by the high half of a 128-bit product: no division. The bias is below
    /// bound / 2^64.
    @inlinable public static func below(_ bound: UInt64, _ key: UInt64) -> UInt64 {
        key.multipliedFullWidth(by: bound).high
    }

    /// A 64-bit hash of a name, stable for all time.
    public static func hash(_ text: String, into start: UInt64 = 0) -> UInt64 {
        var h = mix(start ^ 0x5EED_5EED_5EED_5EED)
        var word: UInt64 = 0
        var filled: UInt64 = 0
        var length: UInt64 = 0
        for byte in text.utf8 {
            word |= UInt64(byte) << (filled * 8)
            filled += 1
            length += 1
            if filled == 8 {
                h = mix(h ^ word)
                word = 0
                filled = 0
            }
        }
        return mix(mix(h ^ word) ^ length)
    }
}

/// Where the keys of one column's values come from: a start and an odd step, both made of names.
///
/// Row `r` of attempt `a` has key `mix(start(a) + r * step)`. Two columns differ in start and step, so that neither
/// is a shifted copy of the other.
public struct KeyStream: Hashable, Sendable {
    public let start: UInt64
    public let step: UInt64

    public init(seed: UInt64, table: String, column: String) {
        let h = Mixer.hash(column, into: Mixer.hash(table, into: Mixer.mix(seed)))
        start = Mixer.mix(h, 0)
        step = Mixer.mix(h, 1) | 1
    }

    @inlinable public func key(row: Int64, attempt: UInt32 = 0) -> UInt64 {
        let base = attempt == 0 ? start : Mixer.mix(start, UInt64(attempt))
        return Mixer.mix(base &+ UInt64(bitPattern: row) &* step)
    }
}
