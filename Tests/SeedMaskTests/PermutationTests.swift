import SeedMask
import Testing

/// The samples of NIST's "FF1 samples" (CSRC, Examples with Intermediate Values), AES-128, 192 and 256.
@Suite struct `FF1 of SP 800-38G` {
    static let key = "2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94"

    struct Sample: Sendable {
        var keyBytes: Int
        var radix: UInt64
        var tweak: String
        var plain: String
        var cipher: String
    }
    static let samples: [Sample] = [
        Sample(keyBytes: 16, radix: 10, tweak: "", plain: "0123456789", cipher: "2433477484"),
        Sample(keyBytes: 16, radix: 10, tweak: "39383736353433323130", plain: "0123456789", cipher: "6124200773"),
        Sample(
            keyBytes: 16, radix: 36, tweak: "3737373770717273373737", plain: "0123456789abcdefghi",
            cipher: "a9tv40mll9kdu509eum"),
        Sample(keyBytes: 24, radix: 10, tweak: "", plain: "0123456789", cipher: "2830668132"),
        Sample(keyBytes: 24, radix: 10, tweak: "39383736353433323130", plain: "0123456789", cipher: "2496655549"),
        Sample(
            keyBytes: 24, radix: 36, tweak: "3737373770717273373737", plain: "0123456789abcdefghi",
            cipher: "xbj3kv35jrawxv32ysr"),
        Sample(keyBytes: 32, radix: 10, tweak: "", plain: "0123456789", cipher: "6657667009"),
        Sample(keyBytes: 32, radix: 10, tweak: "39383736353433323130", plain: "0123456789", cipher: "1001623463"),
        Sample(
            keyBytes: 32, radix: 36, tweak: "3737373770717273373737", plain: "0123456789abcdefghi",
            cipher: "xs8a0azh2avyalyzuwd"),
    ]

    static func bytes(hex: String) -> [UInt8] {
        let digits = hex.utf8.map { UInt8(String(UnicodeScalar($0)), radix: 16)! }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    @Test(arguments: samples) func `every published sample`(sample: Sample) throws {
        let key = Array(Self.bytes(hex: Self.key).prefix(sample.keyBytes))
        let cipher = try #require(
            FF1(aes: AESBlocks(key: key), radix: sample.radix, length: sample.plain.utf8.count))
        let numerals = sample.plain.map { UInt16(String($0), radix: 36)! }
        let out = cipher.encrypt(numerals: numerals, tweak: Self.bytes(hex: sample.tweak))
        #expect(out.map { String($0, radix: 36) }.joined() == sample.cipher)
    }

    @Test func `halves beyond 2^63 are not offered`() {
        let aes = AESBlocks(key: Array(repeating: 7, count: 32))
        #expect(FF1(aes: aes, radix: 10, length: 36) != nil)
        #expect(FF1(aes: aes, radix: 10, length: 38) == nil)
        #expect(FF1(aes: aes, radix: 1, length: 8) == nil)
        #expect(FF1(aes: aes, radix: 65_537, length: 2) == nil)
    }
}

@Suite struct `Permutations of exact domains` {
    let key = Array(UInt8(1)...32)

    /// Both methods, FF1 with its lower limit lifted. Small sizes, those beside a square, where FF1's cover changes, and a
    /// sample of the others are walked whole; `scripts/fuzz permutations` walks all of them.
    @Test(arguments: [0, 1_000_000] as [UInt128]) func `sizes up to 10,000 are permuted`(shuffleBelow: UInt128) {
        let scratch = PermutationScratch()
        let images = UnsafeMutablePointer<UInt64>.allocate(capacity: 10_000)
        let seen = UnsafeMutablePointer<Int>.allocate(capacity: 10_000)
        seen.initialize(repeating: 0, count: 10_000)
        defer {
            images.deallocate()
            seen.deallocate()
        }
        var sizes = Set(1...150).union(stride(from: 151, through: 10_000, by: 331)).union([10_000])
        for root in stride(from: 15, through: 99, by: 12) { sizes.formUnion(root * root - 1...root * root + 1) }
        for size in sizes.sorted() {
            let permutation = IndexPermutation(size: UInt128(size), key: key, shuffleBelow: shuffleBelow)
            for i in 0..<size { images[i] = UInt64(i) }
            permutation.permute(images, count: size, scratch: scratch)
            var met = 0
            for i in 0..<size where images[i] < UInt64(size) && seen[Int(images[i])] != size {
                seen[Int(images[i])] = size
                met += 1
            }
            #expect(met == size, "some indices of \(size) share an image, or leave the domain")
        }
    }

    @Test func `large domains stay inside and never meet`() {
        var generator = SplitMix(state: 42)
        for _ in 0..<60 {
            let bits = 20 + generator.next() % 107
            let size = min(
                (UInt128(1) << UInt128(bits)) + UInt128(generator.next() % 1_000_003), IndexPermutation.largest)
            let permutation = IndexPermutation(size: size, key: key)
            var images: Set<UInt128> = []
            for i in 0..<500 {
                let index = i < 250 ? UInt128(i) : size - 1 - UInt128(i - 250)
                let image = permutation(index)
                #expect(image < size)
                images.insert(image)
            }
            #expect(images.count == 500, "size \(size)")
        }
    }

    @Test(arguments: [1_000_000, 1_000_003, 1 << 32, 10_000_000_000, 1 << 63, (1 << 64) - 1, 1 << 64] as [UInt128])
    func `a batch gives what one at a time gives`(size: UInt128) {
        let permutation = IndexPermutation(size: size, key: key, radix: 10)
        var generator = SplitMix(state: 7)
        let indices = (0..<1000).map { _ in UInt64(UInt128(generator.next()) % size) }
        var batch = indices
        batch.withUnsafeMutableBufferPointer {
            permutation.permute($0.baseAddress!, count: 1000, scratch: PermutationScratch())
        }
        #expect(batch.map { UInt128($0) } == indices.map { permutation(UInt128($0)) })
    }

    @Test func `another key is another permutation`() {
        let a = IndexPermutation(size: 5000, key: key)
        let b = IndexPermutation(size: 5000, key: Array(key.reversed()))
        let moved = (0..<5000 as Range<UInt128>).filter { a($0) != b($0) }.count
        #expect(moved > 4900)
        let fixed = (0..<5000 as Range<UInt128>).filter { a($0) == $0 }.count
        #expect(fixed < 20)
    }
}

struct SplitMix: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
