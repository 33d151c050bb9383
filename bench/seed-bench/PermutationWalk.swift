import SeedMask

/// Walks whole domains and says where two values meet: every size within bounds, by the full shuffle and by FF1 with its
/// lower limit lifted.
struct PermutationWalk {
    let first: Int
    let last: Int

    init(_ options: Bench.Options) {
        first = Int(options.number("from", 1))
        last = Int(options.number("to", 10_000))
    }

    /// False when a domain is not permuted.
    func run() -> Bool {
        guard first >= 1, first <= last else { Bench.usage() }
        let images = UnsafeMutablePointer<UInt64>.allocate(capacity: last)
        let seen = UnsafeMutablePointer<UInt64>.allocate(capacity: last / 64 + 1)
        defer {
            images.deallocate()
            seen.deallocate()
        }
        let scratch = PermutationScratch()
        let key = (0..<32).map { UInt8($0 * 7 + 1) }
        var values = 0
        for size in first...last {
            for shuffleBelow: UInt128 in [0, 1_000_000] {
                let permutation = IndexPermutation(size: UInt128(size), key: key, shuffleBelow: shuffleBelow)
                for i in 0..<size { images[i] = UInt64(i) }
                permutation.permute(images, count: size, scratch: scratch)
                seen.update(repeating: 0, count: size / 64 + 1)
                var met = 0
                for i in 0..<size where images[i] < UInt64(size) {
                    let (word, bit) = (Int(images[i] / 64), (1 as UInt64) << (images[i] % 64))
                    if seen[word] & bit == 0 { met += 1 }
                    seen[word] |= bit
                }
                values += size
                guard met == size else {
                    print("\(permutation.explanation): \(size) values have \(met) images")
                    return false
                }
            }
        }
        print("sizes \(first) to \(last), twice: \(values) values, no two meet")
        return true
    }
}
