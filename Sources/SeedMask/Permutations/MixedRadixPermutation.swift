/// Permutes sequences of digits whose radices differ from place to place: texts of one shape, patterns, byte strings.
///
/// A sequence whose product of radices is below 2^126 is one number, permuted as such. A longer one is cut into pieces
/// of about equal size; each piece in turn is permuted under a tweak made of all the others, twice over. Every step
/// can be undone by whoever knows the others, so the whole is a permutation of the sequences of these radices.
final class MixedRadixPermutation {
    private let hash: HMACSHA256
    private var bySize: [UInt128: IndexPermutation] = [:]

    init(key: [UInt8]) { hash = HMACSHA256(key: key) }

    /// Every size has its own key.
    private func permutation(_ size: UInt128) -> IndexPermutation {
        if let known = bySize[size] { return known }
        let made = IndexPermutation(size: size, key: hash.code(Array("size \(size)".utf8)).bytes, radix: 10)
        bySize[size] = made
        return made
    }

    /// Replaces `digits`, each below the radix at its place, by their image.
    func permute(_ digits: inout [UInt32], radices: [UInt32]) {
        var product: UInt128 = 1
        var isLong = false
        for radix in radices {
            let (next, overflow) = product.multipliedReportingOverflow(by: UInt128(radix))
            if overflow || next > IndexPermutation.largest {
                isLong = true
                break
            }
            product = next
        }
        if isLong { return permutePieces(&digits, radices: radices) }
        if product < 2 { return }
        var index: UInt128 = 0
        for i in digits.indices { index = index * UInt128(radices[i]) + UInt128(digits[i]) }
        write(permutation(product)(index), to: &digits, radices: radices, range: digits.indices)
    }

    private func write(_ index: UInt128, to digits: inout [UInt32], radices: [UInt32], range: Range<Int>) {
        var rest = index
        var end = range.upperBound
        while end > range.lowerBound {
            // As many places at once as one word holds: a division of two words is dear.
            var first = end
            var unit: UInt64 = 1
            while first > range.lowerBound, unit < 1 << 48 {
                first -= 1
                unit *= UInt64(radices[first])
            }
            let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: UInt128(unit))
            rest = quotient
            var word = UInt64(remainder)
            for i in (first..<end).reversed() {
                let radix = UInt64(radices[i])
                digits[i] = UInt32(truncatingIfNeeded: word % radix)
                word /= radix
            }
            end = first
        }
    }

    private func permutePieces(_ digits: inout [UInt32], radices: [UInt32]) {
        // A radix fits 15 bits (the largest class has 20,902 members), so eight places are below 2^126. Many small
        // radices could share a piece of more places; even pieces of eight are far above FF1's million, save for
        // pieces of two or three values a place, which the second pass covers.
        let pieces = (digits.count + 7) / 8
        var bounds: [Range<Int>] = []
        for p in 0..<pieces { bounds.append(digits.count * p / pieces..<digits.count * (p + 1) / pieces) }
        var others: [UInt8] = []
        others.reserveCapacity(digits.count * 2 + 1)
        for pass in 0..<2 {
            for range in bounds {
                var size: UInt128 = 1
                var index: UInt128 = 0
                for i in range {
                    size *= UInt128(radices[i])
                    index = index * UInt128(radices[i]) + UInt128(digits[i])
                }
                if size < 2 { continue }
                others.removeAll(keepingCapacity: true)
                others.append(UInt8(pass))
                for i in digits.indices where !range.contains(i) {
                    others.append(UInt8(truncatingIfNeeded: digits[i] >> 8))
                    others.append(UInt8(truncatingIfNeeded: digits[i]))
                }
                let mixed = hash.code(others).words
                // A shuffle knows no tweak: the index is first moved round by one, which is a permutation as well.
                let moved = (index + UInt128(mixed.1) % size) % size
                let tweak = (0..<7).map { UInt8(truncatingIfNeeded: mixed.0 >> UInt64(8 * $0)) }
                write(permutation(size)(moved, tweak: tweak), to: &digits, radices: radices, range: range)
            }
        }
    }
}
