import SeedRows

/// With which tokens known values start, and how many tokens they have: what tells for nearly every word of a text at
/// once that no known value starts there.
final class FirstTokens {
    /// By a value's first token, how many tokens such values have: bit n for n, the last for all of 63 and more. Keys of
    /// one token are so many that they are told by their sizes alone.
    private let lengths = ValueTable()
    /// How many bytes keys of one token have: bit n for n, the last for 63 and more.
    private var keySizes: UInt64 = 0
    /// A bit for each place that first tokens hash to, few enough to stay in a processor's nearest cache.
    private var filter: UnsafeMutablePointer<UInt64>
    private var shift: UInt64 = 0
    private var isFiltered = false
    private static let most = 63
    /// How many tokens values of 63 and more have.
    private(set) var longest: Set<Int> = []

    init() { filter = .allocate(capacity: 1) }
    deinit { filter.deallocate() }

    /// - Parameter size: the value's bytes.
    func note(_ shape: Tokens.Shape, _ size: Int) {
        if shape.count == 1, shape.first & 1 == 1 {
            keySizes |= 1 << UInt64(min(size, 63))
            return
        }
        guard shape.count > 0 else { return }
        if shape.count >= Self.most { longest.insert(shape.count) }
        let bit: UInt64 = 1 << UInt64(min(shape.count, Self.most))
        let known = lengths[shape.first]
        if known & bit == 0 {
            lengths[shape.first] = known | bit
            isFiltered = false
        }
    }

    /// Call it after the last `note` and before the first `lengths(from:)`.
    func finish() {
        guard !isFiltered else { return }
        isFiltered = true
        // 16 bits for each, 32 KiB at the least and 1 MiB at the most.
        var bits = 18
        while bits < 23, lengths.count * 16 > 1 << bits { bits += 1 }
        shift = UInt64(64 - bits)
        filter.deallocate()
        filter = .allocate(capacity: 1 << (bits - 6))
        filter.initialize(repeating: 0, count: 1 << (bits - 6))
        lengths.forEach { key, _ in
            let bit = key >> shift
            filter[Int(bit >> 6)] |= 1 << (bit & 63)
        }
    }

    /// How many tokens known values that start here may have: bit n for n; 0 for nearly all tokens.
    @inline(__always)
    func lengths(from symbol: UInt64, _ size: Int) -> UInt64 {
        var out: UInt64 = 0
        if symbol & 1 == 1, keySizes >> UInt64(min(size, 63)) & 1 != 0 { out = 2 }
        let bit = symbol >> shift
        if filter[Int(bit >> 6)] >> (bit & 63) & 1 != 0 { out |= lengths[symbol] }
        return out
    }

    /// Calls `found` with each length that is asked for and fits into the text, shortest first, and with the hash of the
    /// sequence.
    @inline(__always)
    func sequences(
        _ tokens: Tokens, from start: Int, _ lengths: UInt64, _ found: (_ length: Int, _ hash: UInt64) -> Void
    ) {
        let symbols = tokens.symbols
        var hash: UInt64 = 0
        var length = 0
        var left = lengths & ~(1 << UInt64(Self.most))
        while left != 0 {
            let next = left.trailingZeroBitCount
            left &= left - 1
            if start + next > tokens.count { return }
            while length < next {
                hash = hash &* SequenceHash.base &+ symbols[start + length]
                length += 1
            }
            found(length, Mixer.mix(hash))
        }
        guard lengths >> UInt64(Self.most) != 0 else { return }
        for next in longest.sorted() where start + next <= tokens.count {
            while length < next {
                hash = hash &* SequenceHash.base &+ symbols[start + length]
                length += 1
            }
            found(length, Mixer.mix(hash))
        }
    }
}
