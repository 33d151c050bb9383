/// FF1 of NIST SP 800-38G: a permutation of the numeral strings of one length, under AES.
///
/// Here a numeral string is its number: the left half is below radix^u, the right half below radix^v, with u = n / 2
/// and v = n - u. Both halves stay below 2^63, which covers every string of up to 18 decimal digits a half and every
/// domain up to 2^126; longer texts are cut in pieces by their owner. Batches run round by round, so that each
/// round is one call of the block cipher for all values.
public struct FF1 {
    public let radix: UInt64
    public let length: Int
    /// radix^u and radix^v.
    public let leftCount: UInt64
    public let rightCount: UInt64

    private let aes: AESBlocks
    /// Bytes of NUM(B), called b in the standard; at most 8.
    private let halfBytes: Int
    /// CIPH(P) for a tweak of each length that was asked for.
    private let tweaklessState: (UInt64, UInt64)
    private let leftBits: Int?
    private let rightBits: Int?

    /// What a tweak contributes to every round: CBC-MAC's state before the last block, xored into that block.
    public struct Tweak {
        fileprivate var high: UInt64
        fileprivate var low: UInt64
    }

    /// - Parameters:
    ///   - radix: 2 ... 65,536.
    ///   - length: at least 2 numerals. nil is returned where a half would pass 2^63.
    public init?(aes: AESBlocks, radix: UInt64, length: Int) {
        guard (2...65_536).contains(radix), length >= 2,
            let left = Self.power(radix, length / 2), let right = Self.power(radix, length - length / 2)
        else { return nil }
        self.aes = aes
        self.radix = radix
        self.length = length
        leftCount = left
        rightCount = right
        // ceil(v * log2(radix)) is the bit length of radix^v - 1.
        halfBytes = (64 - (right - 1).leadingZeroBitCount + 7) / 8
        leftBits = left.nonzeroBitCount == 1 ? left.trailingZeroBitCount : nil
        rightBits = right.nonzeroBitCount == 1 ? right.trailingZeroBitCount : nil
        tweaklessState = Self.firstBlock(aes: aes, radix: radix, length: length, tweakBytes: 0)
    }

    /// base^exponent, nil above 2^63.
    static func power(_ base: UInt64, _ exponent: Int) -> UInt64? {
        var out: UInt64 = 1
        for _ in 0..<exponent {
            let (product, overflow) = out.multipliedReportingOverflow(by: base)
            guard !overflow, product <= 1 << 63 else { return nil }
            out = product
        }
        return out
    }

    /// CIPH(P), P = [1] [2] [1] [radix] (3 bytes) [10] [u mod 256] [n] (4 bytes) [t] (4 bytes): step 5.
    private static func firstBlock(aes: AESBlocks, radix: UInt64, length: Int, tweakBytes: Int) -> (UInt64, UInt64) {
        let high: UInt64 = 0x01_02_01 << 40 | radix << 16 | 10 << 8 | UInt64((length / 2) & 0xFF)
        let low = UInt64(length) << 32 | UInt64(tweakBytes)
        return encrypt(aes, (high, low))
    }

    private static func encrypt(_ aes: AESBlocks, _ block: (UInt64, UInt64)) -> (UInt64, UInt64) {
        var words = (block.0.bigEndian, block.1.bigEndian)
        withUnsafeMutableBytes(of: &words) { raw in
            // Non-nil: the tuple has 16 bytes.
            aes.encrypt(raw.baseAddress!, count: 1)
        }
        return (UInt64(bigEndian: words.0), UInt64(bigEndian: words.1))
    }

    /// The tweak's part of Q, step 6.i: T, then zeros so that T, zeros, the round and NUM(B) fill whole blocks.
    public func tweak(_ bytes: [UInt8]) -> Tweak {
        guard !bytes.isEmpty else { return Tweak(high: tweaklessState.0, low: tweaklessState.1) }
        var state = Self.firstBlock(aes: aes, radix: radix, length: length, tweakBytes: bytes.count)
        let tail = halfBytes + 1
        let total = (bytes.count + tail + 15) / 16 * 16
        var at = 0
        func word() -> UInt64 {
            var out: UInt64 = 0
            for _ in 0..<8 {
                out = out << 8 | (at < bytes.count ? UInt64(bytes[at]) : 0)
                at += 1
            }
            return out
        }
        for _ in 0..<(total / 16 - 1) { state = Self.encrypt(aes, (state.0 ^ word(), state.1 ^ word())) }
        return Tweak(high: state.0 ^ word(), low: state.1 ^ word())
    }

    /// Makes tweaks of up to eight bytes, all of one length, without a block cipher call each.
    public struct ShortTweaks {
        fileprivate let state: (UInt64, UInt64)

        /// - Parameter bytes: the tweak's bytes from the highest on, then zeros.
        public func callAsFunction(_ bytes: UInt64) -> Tweak { Tweak(high: state.0 ^ bytes, low: state.1) }
    }

    /// nil where such a tweak and half a string don't fit one block.
    public func shortTweaks(length bytes: Int) -> ShortTweaks? {
        guard bytes <= 8, bytes + halfBytes + 1 <= 16 else { return nil }
        return ShortTweaks(state: Self.firstBlock(aes: aes, radix: radix, length: length, tweakBytes: bytes))
    }

    /// Encrypts one pair of halves.
    public func encrypt(left: UInt64, right: UInt64, tweak: Tweak) -> (left: UInt64, right: UInt64) {
        var left = left
        var right = right
        var block: (UInt64, UInt64) = (0, 0)
        withUnsafeMutablePointer(to: &block) { pointer in
            pointer.withMemoryRebound(to: UInt64.self, capacity: 2) { words in
                encrypt(&left, &right, count: 1, tweak: { _ in tweak }, scratch: words)
            }
        }
        return (left, right)
    }

    /// Encrypts `count` pairs of halves in place. `scratch` has room for two words a pair.
    public func encrypt(
        _ left: UnsafeMutablePointer<UInt64>, _ right: UnsafeMutablePointer<UInt64>, count: Int,
        tweak: (Int) -> Tweak, scratch: UnsafeMutablePointer<UInt64>
    ) {
        var a = left
        var b = right
        let roundShift = UInt64(halfBytes * 8)
        for round in UInt64(0)..<10 {
            // NUM(B) fills the last b bytes; the round number stands before it, in the high word when b is 8.
            let roundHigh = halfBytes == 8 ? round : 0
            let roundLow = halfBytes == 8 ? 0 : round << roundShift
            for i in 0..<count {
                let t = tweak(i)
                scratch[2 * i] = (t.high ^ roundHigh).bigEndian
                scratch[2 * i + 1] = (t.low ^ roundLow ^ b[i]).bigEndian
            }
            aes.encrypt(UnsafeMutableRawPointer(scratch), count: count)
            let isEven = round & 1 == 0
            let modulus = isEven ? leftCount : rightCount
            if let bits = isEven ? leftBits : rightBits {
                let mask = (1 as UInt64) << UInt64(bits) &- 1
                for i in 0..<count { a[i] = (a[i] &+ sumLow(scratch, i)) & mask }
            } else {
                for i in 0..<count { a[i] = add(a[i], remainder(scratch, i, modulus), modulus) }
            }
            swap(&a, &b)
        }
        // Ten rounds: the halves are back in their own places.
    }

    /// NUM(S) mod 2^64, S being the first d = 4 ceil(b / 4) + 4 bytes of R.
    @inline(__always) private func sumLow(_ scratch: UnsafeMutablePointer<UInt64>, _ i: Int) -> UInt64 {
        let high = UInt64(bigEndian: scratch[2 * i])
        return halfBytes <= 4 ? high : high << 32 | UInt64(bigEndian: scratch[2 * i + 1]) >> 32
    }

    /// NUM(S) mod `modulus`.
    @inline(__always) private func remainder(
        _ scratch: UnsafeMutablePointer<UInt64>, _ i: Int, _ modulus: UInt64
    ) -> UInt64 {
        let high = UInt64(bigEndian: scratch[2 * i])
        if halfBytes <= 4 { return high % modulus }
        let low = high << 32 | UInt64(bigEndian: scratch[2 * i + 1]) >> 32
        return modulus.dividingFullWidth(((high >> 32) % modulus, low)).remainder
    }

    /// Both below `modulus`, which is at most 2^63: no overflow.
    @inline(__always) private func add(_ a: UInt64, _ b: UInt64, _ modulus: UInt64) -> UInt64 {
        let sum = a &+ b
        return sum >= modulus ? sum &- modulus : sum
    }

    /// Encrypts a string of numerals, each below the radix: the standard's own interface.
    public func encrypt(numerals: [UInt16], tweak bytes: [UInt8]) -> [UInt16] {
        precondition(numerals.count == length)
        func number(_ part: ArraySlice<UInt16>) -> UInt64 { part.reduce(0) { $0 * radix + UInt64($1) } }
        let u = length / 2
        let (left, right) = encrypt(
            left: number(numerals[..<u]), right: number(numerals[u...]), tweak: tweak(bytes))
        var out = [UInt16](repeating: 0, count: length)
        func spell(_ value: UInt64, _ range: Range<Int>) {
            var value = value
            for i in range.reversed() {
                out[i] = UInt16(value % radix)
                value /= radix
            }
        }
        spell(left, 0..<u)
        spell(right, u..<length)
        return out
    }
}
