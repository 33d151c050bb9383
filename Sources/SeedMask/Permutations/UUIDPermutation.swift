/// Permutes 128-bit identifiers over their random bits: version, variant and the time of version 7 stay (RFC 9562).
///
/// Version 7 keeps its milliseconds, and with them the order of keys in an index. A uuid whose 32 digits are all
/// decimal could not be told from an upper-case one once it is text; those are permuted among themselves, and the
/// others walk past them.
final class UUIDPermutation {
    private let whole: IndexPermutation
    private let timed: IndexPermutation
    private let decimal: MixedRadixPermutation
    /// The tweak of each version nibble and variant pair, made when first met.
    private var tweaks: [FF1.Tweak?] = Array(repeating: nil, count: 64)
    private let timeTweaks: FF1.ShortTweaks?
    private let scratch = PermutationScratch()
    private var left = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
    private var right = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
    private var kept = UnsafeMutablePointer<UInt64>.allocate(capacity: 1)
    private var capacity = 1

    init(key: [UInt8]) {
        let hash = HMACSHA256(key: key)
        whole = IndexPermutation(size: 1 << 122, key: hash.code(Array("122 bits".utf8)).bytes)
        timed = IndexPermutation(size: 1 << 74, key: hash.code(Array("74 bits".utf8)).bytes)
        decimal = MixedRadixPermutation(key: hash.code(Array("decimal".utf8)).bytes)
        timeTweaks = timed.cipher?.shortTweaks(length: 6)
    }
    deinit {
        left.deallocate()
        right.deallocate()
        kept.deallocate()
    }

    /// Whether one of the 32 digits is above 9: bit 3 of a nibble set, and bit 2 or bit 1.
    static func hasLetter(_ high: UInt64, _ low: UInt64) -> Bool {
        let ones: UInt64 = 0x1111_1111_1111_1111
        return ((high >> 3) & ((high >> 2) | (high >> 1)) | (low >> 3) & ((low >> 2) | (low >> 1))) & ones != 0
    }

    private static func isTimed(_ high: UInt64, _ low: UInt64) -> Bool {
        (high >> 12) & 0xF == 7 && low >> 62 == 0b10
    }

    /// Replaces `count` uuids by their images.
    func permute(_ high: UnsafeMutablePointer<UInt64>, _ low: UnsafeMutablePointer<UInt64>, count: Int) {
        if count > capacity {
            left.deallocate()
            right.deallocate()
            kept.deallocate()
            left = .allocate(capacity: count)
            right = .allocate(capacity: count)
            kept = .allocate(capacity: count)
            capacity = count
        }
        // A batch of one kind goes at once.
        var random = 0
        var times = 0
        for i in 0..<count {
            if Self.isTimed(high[i], low[i]) { times += 1 } else if Self.hasLetter(high[i], low[i]) { random += 1 }
        }
        if random == count { return permuteRandom(high, low, count: count) }
        if times == count, let cipher = timed.cipher, let tweaks = timeTweaks {
            return permuteTimed(high, low, count: count, cipher, tweaks)
        }
        for i in 0..<count { permuteOne(&high[i], &low[i]) }
    }

    private func permuteTimed(
        _ high: UnsafeMutablePointer<UInt64>, _ low: UnsafeMutablePointer<UInt64>, count: Int, _ cipher: FF1,
        _ tweaks: FF1.ShortTweaks
    ) {
        // 74 bits: 12 of the first half, 62 of the second. Those without a letter take their own road.
        let half = (1 as UInt64) << 37 - 1
        var isDecimal = false
        for i in 0..<count {
            left[i] = (high[i] & 0xFFF) << 25 | (low[i] & (1 << 62 - 1)) >> 37
            right[i] = low[i] & half
            // Six bytes, the lowest first.
            kept[i] = (high[i] >> 16).byteSwapped
            if !Self.hasLetter(high[i], low[i]) { isDecimal = true }
        }
        if isDecimal {
            for i in 0..<count { permuteOne(&high[i], &low[i]) }
            return
        }
        let kept = kept
        timed.permuteHalves(left, right, count: count, tweak: { _, i in tweaks(kept[i]) }, scratch: scratch)
        for i in 0..<count {
            high[i] = high[i] & ~0xFFF | left[i] >> 25
            low[i] = 0b10 << 62 | (left[i] & (1 << 25 - 1)) << 37 | right[i]
            while !Self.hasLetter(high[i], low[i]) { step(&high[i], &low[i]) }
        }
    }

    private func permuteRandom(
        _ high: UnsafeMutablePointer<UInt64>, _ low: UnsafeMutablePointer<UInt64>, count: Int
    ) {
        for i in 0..<count {
            kept[i] = ((high[i] >> 12) & 0xF) << 2 | low[i] >> 62
            // 61 bits: 48 + 12 of the first half but for the version, and the top one of the second half's 62.
            left[i] = (high[i] >> 16) << 13 | (high[i] & 0xFFF) << 1 | (low[i] >> 61) & 1
            right[i] = low[i] & (1 << 61 - 1)
        }
        let kept = kept
        whole.permuteHalves(
            left, right, count: count, tweak: { cipher, i in tweak(cipher, kept: kept[i]) }, scratch: scratch)
        for i in 0..<count {
            high[i] = (left[i] >> 13) << 16 | (kept[i] >> 2) << 12 | (left[i] >> 1) & 0xFFF
            low[i] = (kept[i] & 3) << 62 | (left[i] & 1) << 61 | right[i]
            while !Self.hasLetter(high[i], low[i]) { step(&high[i], &low[i]) }
        }
    }

    private func tweak(_ cipher: FF1, kept: UInt64) -> FF1.Tweak {
        if let known = tweaks[Int(kept)] { return known }
        let made = cipher.tweak([UInt8(kept)])
        tweaks[Int(kept)] = made
        return made
    }

    private func permuteOne(_ high: inout UInt64, _ low: inout UInt64) {
        guard Self.hasLetter(high, low) else { return permuteDecimal(&high, &low) }
        repeat { step(&high, &low) } while !Self.hasLetter(high, low)
    }

    private func step(_ high: inout UInt64, _ low: inout UInt64) {
        if Self.isTimed(high, low) {
            let time = high >> 16
            let index = UInt128(high & 0xFFF) << 62 | UInt128(low & (1 << 62 - 1))
            let image = timed(index, tweak: (0..<6).map { UInt8(truncatingIfNeeded: time >> UInt64(8 * $0)) })
            high = time << 16 | 0x7000 | UInt64(image >> 62)
            low = 0b10 << 62 | UInt64(image & (1 << 62 - 1))
        } else {
            let variant = low >> 62
            let version = (high >> 12) & 0xF
            let index = UInt128(high >> 16) << 74 | UInt128(high & 0xFFF) << 62 | UInt128(low & (1 << 62 - 1))
            let image = whole(index, tweak: [UInt8(version << 2 | variant)])
            high = UInt64(image >> 74) << 16 | version << 12 | UInt64(image >> 62) & 0xFFF
            low = variant << 62 | UInt64(image & (1 << 62 - 1))
        }
    }

    private func permuteDecimal(_ high: inout UInt64, _ low: inout UInt64) {
        var digits: [UInt32] = []
        // Version and variant digit stay.
        for i in 0..<32 where i != 12 && i != 16 {
            digits.append(UInt32(((i < 16 ? high : low) >> UInt64(60 - (i % 16) * 4)) & 0xF))
        }
        decimal.permute(&digits, radices: Array(repeating: 10, count: 30))
        var words: [UInt64] = [0, 0]
        var at = 0
        for i in 0..<32 {
            var digit = ((i < 16 ? high : low) >> UInt64(60 - (i % 16) * 4)) & 0xF
            if i != 12 && i != 16 {
                digit = UInt64(digits[at])
                at += 1
            }
            words[i / 16] = words[i / 16] << 4 | digit
        }
        high = words[0]
        low = words[1]
    }
}
