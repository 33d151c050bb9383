/// A keyed bijection of `0 ..< n`: how values get distinct with no memory and no retries.
///
/// An alternating Feistel network over the smallest power of two that holds n, walked along its cycle until it lands
/// inside (Black and Rogaway, "Ciphers with arbitrary finite domains", CT-RSA 2002). Fewer than two steps on average.
public struct Permutation: Hashable, Sendable {
    /// The largest index and value: n - 1.
    public let last: UInt64
    private let leftBits: UInt64
    private let leftMask: UInt64
    private let rightMask: UInt64
    private let isIdentity: Bool
    private let roundKeys: SIMD8<UInt64>

    /// A bijection of `0 ... last`, so that all 2^64 values can be had.
    public init(last: UInt64, key: UInt64) {
        self.last = last
        isIdentity = last == 0
        let bits = max(2, UInt64(64 - last.leadingZeroBitCount))
        leftBits = bits / 2
        leftMask = (1 &<< leftBits) &- 1
        let rightBits = bits - leftBits
        rightMask = (1 &<< rightBits) &- 1
        var keys = SIMD8<UInt64>()
        for i in 0..<8 { keys[i] = Mixer.mix(key ^ 0x5045_524D_5554_4521, UInt64(i)) }
        roundKeys = keys
    }

    /// A bijection of `0 ..< count`; the identity where there is at most one value.
    public init(count: UInt64, key: UInt64) { self.init(last: count == 0 ? 0 : count - 1, key: key) }

    @inline(__always) private static func round(_ half: UInt64, _ key: UInt64) -> UInt64 {
        var h = (half ^ key) &* 0x9FB2_1C65_1E98_DF25
        h = (h ^ (h &>> 32)) &* 0xD6E8_FEB8_6659_FD93
        return h ^ (h &>> 32)
    }

    @inline(__always) private func step(_ x: UInt64) -> UInt64 {
        var left = x & leftMask
        var right = x &>> leftBits
        left ^= Self.round(right, roundKeys[0]) & leftMask
        right ^= Self.round(left, roundKeys[1]) & rightMask
        left ^= Self.round(right, roundKeys[2]) & leftMask
        right ^= Self.round(left, roundKeys[3]) & rightMask
        left ^= Self.round(right, roundKeys[4]) & leftMask
        right ^= Self.round(left, roundKeys[5]) & rightMask
        left ^= Self.round(right, roundKeys[6]) & leftMask
        right ^= Self.round(left, roundKeys[7]) & rightMask
        return left | right &<< leftBits
    }

    @inline(__always) private func stepBack(_ y: UInt64) -> UInt64 {
        var left = y & leftMask
        var right = y &>> leftBits
        right ^= Self.round(left, roundKeys[7]) & rightMask
        left ^= Self.round(right, roundKeys[6]) & leftMask
        right ^= Self.round(left, roundKeys[5]) & rightMask
        left ^= Self.round(right, roundKeys[4]) & leftMask
        right ^= Self.round(left, roundKeys[3]) & rightMask
        left ^= Self.round(right, roundKeys[2]) & leftMask
        right ^= Self.round(left, roundKeys[1]) & rightMask
        left ^= Self.round(right, roundKeys[0]) & leftMask
        return left | right &<< leftBits
    }

    /// Index beyond `last` wraps round, so that no input can trap.
    @inline(__always) private func inside(_ x: UInt64) -> UInt64 {
        x <= last ? x : x % (last &+ 1)
    }

    /// The value at index `x`.
    public func apply(_ x: UInt64) -> UInt64 {
        if isIdentity { return 0 }
        var y = step(inside(x))
        while y > last { y = step(y) }
        return y
    }

    /// The index of value `y`: `invert(apply(x)) == x`.
    public func invert(_ y: UInt64) -> UInt64 {
        if isIdentity { return 0 }
        var x = stepBack(inside(y))
        while x > last { x = stepBack(x) }
        return x
    }

    /// `out[i] = apply(rows[i])`, for a batch.
    public func apply(_ rows: UnsafePointer<Int64>, count: Int, into out: UnsafeMutablePointer<UInt64>) {
        for i in 0..<count { out[i] = apply(UInt64(bitPattern: rows[i])) }
    }
}
