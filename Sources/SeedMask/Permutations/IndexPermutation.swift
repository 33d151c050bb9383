/// A keyed permutation of 0 ..< size, for any size up to 2^126.
///
/// Below one million: a full shuffle. From there on: FF1 over the tightest cover radix^length of the size, walked on
/// along its cycle until it comes back below the size, which keeps it a permutation (Black and Rogaway, "Ciphers with
/// arbitrary finite domains", 2002). The cover is so tight that fewer than one value in 400 needs a second step.
public final class IndexPermutation {
    /// SP 800-38G, revision 1, section 5.1: radix^minlen is at least one million.
    public static let smallestForFF1: UInt128 = 1_000_000
    public static let largest: UInt128 = 1 << 126

    public let size: UInt128
    private let method: Method
    private enum Method {
        case shuffle(KeyedShuffle)
        case walk(FF1)
    }

    /// - Parameters:
    ///   - key: 32 bytes, of this domain alone.
    ///   - radix: what a numeral of the domain naturally is (10 for digit strings); used when a power of it is the size.
    public init(size: UInt128, key: [UInt8], radix: UInt64? = nil, shuffleBelow: UInt128 = smallestForFF1) {
        precondition(size >= 1 && size <= Self.largest)
        self.size = size
        if size < shuffleBelow || size < 4 {
            method = .shuffle(KeyedShuffle(size: Int(size), key: key))
        } else {
            let cover = Self.cover(size, radix: radix)
            guard let cipher = FF1(aes: AESBlocks(key: key), radix: cover.radix, length: cover.length) else {
                preconditionFailure("the cover of a size up to 2^126 has halves below 2^63")
            }
            method = .walk(cipher)
        }
    }

    /// The smallest radix^length that reaches the size, among lengths that keep the radix within FF1's limit.
    static func cover(_ size: UInt128, radix natural: UInt64?) -> (radix: UInt64, length: Int) {
        if let natural, natural >= 2 {
            var power: UInt128 = 1
            var length = 0
            while power < size {
                power *= UInt128(natural)
                length += 1
            }
            if power == size && length >= 2 { return (natural, length) }
        }
        if size.nonzeroBitCount == 1 { return (2, size.trailingZeroBitCount) }
        // An even length keeps the halves equal, and so the left and right of them below 2^63.
        for length in [2, 4, 6, 8] {
            var low: UInt64 = 2
            var high: UInt64 = 65_536
            guard power(high, length, reaches: size) else { continue }
            while low < high {
                let middle = (low + high) / 2
                if power(middle, length, reaches: size) { high = middle } else { low = middle + 1 }
            }
            return (low, length)
        }
        preconditionFailure("65,536^8 passes every size")
    }

    private static func power(_ base: UInt64, _ exponent: Int, reaches size: UInt128) -> Bool {
        var out: UInt128 = 1
        for _ in 0..<exponent {
            let (product, overflow) = out.multipliedReportingOverflow(by: UInt128(base))
            if overflow || product >= size { return true }
            out = product
        }
        return out >= size
    }

    /// How it is made, for `--explain`.
    public var explanation: String {
        switch method {
        case .shuffle: return "a full keyed shuffle of \(size) values"
        case .walk(let cipher):
            return "FF1 (AES-256) over \(cipher.radix)^\(cipher.length), walked into \(size) values"
        }
    }

    /// The image of one index.
    public func callAsFunction(_ index: UInt128, tweak: [UInt8] = []) -> UInt128 {
        switch method {
        case .shuffle(let shuffle): return UInt128(shuffle[UInt64(index)])
        case .walk(let cipher):
            let tweak = cipher.tweak(tweak)
            let right = UInt128(cipher.rightCount)
            let halves = cipher.encrypt(left: UInt64(index / right), right: UInt64(index % right), tweak: tweak)
            return walk(from: UInt128(halves.left) * right + UInt128(halves.right), cipher, tweak)
        }
    }

    /// The images of many indices below 2^64, in place.
    public func permute(_ indices: UnsafeMutablePointer<UInt64>, count: Int, scratch: PermutationScratch) {
        switch method {
        case .shuffle(let shuffle): for i in 0..<count { indices[i] = shuffle[indices[i]] }
        case .walk(let cipher):
            scratch.reserve(count)
            let right = cipher.rightCount
            for i in 0..<count {
                let (quotient, remainder) = indices[i].quotientAndRemainder(dividingBy: right)
                scratch.left[i] = quotient
                scratch.right[i] = remainder
            }
            let tweak = cipher.tweak([])
            cipher.encrypt(scratch.left, scratch.right, count: count, tweak: { _ in tweak }, scratch: scratch.blocks)
            for i in 0..<count {
                let value = UInt128(scratch.left[i]) * UInt128(right) + UInt128(scratch.right[i])
                indices[i] = UInt64(value < size ? value : walk(from: value, cipher, tweak))
            }
        }
    }

    /// The images of many pairs of halves of a power of two, with a tweak each, in place: uuids.
    func permuteHalves(
        _ left: UnsafeMutablePointer<UInt64>, _ right: UnsafeMutablePointer<UInt64>, count: Int,
        tweak: (FF1, Int) -> FF1.Tweak, scratch: PermutationScratch
    ) {
        guard case .walk(let cipher) = method else { preconditionFailure("halves of a small domain") }
        scratch.reserve(count)
        cipher.encrypt(left, right, count: count, tweak: { tweak(cipher, $0) }, scratch: scratch.blocks)
    }

    /// The cipher of a domain that is large enough for one.
    var cipher: FF1? {
        if case .walk(let cipher) = method { return cipher }
        return nil
    }

    private func walk(from start: UInt128, _ cipher: FF1, _ tweak: FF1.Tweak) -> UInt128 {
        let right = UInt128(cipher.rightCount)
        var value = start
        while value >= size {
            let halves = cipher.encrypt(left: UInt64(value / right), right: UInt64(value % right), tweak: tweak)
            value = UInt128(halves.left) * right + UInt128(halves.right)
        }
        return value
    }
}

/// Memory for a batch of permutations, reused.
public final class PermutationScratch {
    private(set) var left = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
    private(set) var right = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
    private(set) var blocks = UnsafeMutablePointer<UInt64>.allocate(capacity: 2)
    private var capacity = 1

    public init() {}
    deinit {
        left.deallocate()
        right.deallocate()
        blocks.deallocate()
    }

    /// Room for `count` values; what stood there is lost when it grows.
    func reserve(_ count: Int) {
        guard count > capacity else { return }
        left.deallocate()
        right.deallocate()
        blocks.deallocate()
        left = .allocate(capacity: count)
        right = .allocate(capacity: count)
        blocks = .allocate(capacity: count * 2)
        capacity = count
    }
}
