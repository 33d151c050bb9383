import SeedRows

/// Looks for original values in masked rows.
///
/// An original that is also the image of some other original says nothing and is no leak; nor is one that stands
/// inside an image. Everything else that was in a masked column before and is found in a text now is a leak.
public final class LeakScanner {
    /// Originals of several tokens or with a digit: found anywhere.
    private var originals = ValueSet()
    /// Originals of one plain word, which may stand in other columns for other reasons: looked for in texts that were
    /// searched.
    private var words = ValueSet()
    private var images = ValueSet()
    /// How many tokens originals and images have: a bit for each number, longer ones in the last.
    private var lengths: UInt64 = 0
    private var tokens = Tokens()
    private var prefix: [UInt64] = []
    private let shortest: Int
    private static let longest = 24

    public init(shortest: Int) { self.shortest = shortest }

    /// Different original values known.
    public var count: Int { originals.count + words.count }

    /// Notes a masked value: what it was and what it is now.
    func note(_ original: UnsafeBufferPointer<UInt8>, _ image: UnsafeBufferPointer<UInt8>) {
        tokens.read(image)
        if tokens.symbols.count <= Self.longest {
            images.insert(SequenceHash.of(tokens.symbols))
            lengths |= 1 << UInt64(tokens.symbols.count)
        }
        guard original.count >= shortest else { return }
        tokens.read(original)
        guard tokens.symbols.count <= Self.longest else { return }
        let hash = SequenceHash.of(tokens.symbols)
        lengths |= 1 << UInt64(tokens.symbols.count)
        if tokens.symbols.count > 1 || original.contains(where: { $0 &- 48 <= 9 }) {
            originals.insert(hash)
        } else {
            words.insert(hash)
        }
    }

    /// Whether a whole value of a masked column is an original and nothing's image.
    func leaks(whole value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard value.count >= shortest else { return false }
        tokens.read(value)
        let hash = SequenceHash.of(tokens.symbols)
        return (originals.contains(hash) || words.contains(hash)) && !images.contains(hash)
    }

    /// How many originals stand in a text. `searched`: plain words count, too.
    func leaks(in text: UnsafeBufferPointer<UInt8>, searched: Bool) -> Int {
        tokens.read(text)
        let symbols = tokens.symbols
        prefix.removeAll(keepingCapacity: true)
        prefix.append(0)
        for symbol in symbols { prefix.append(prefix[prefix.count - 1] &* SequenceHash.base &+ symbol) }
        var found: [Range<Int>] = []
        var covered: [Range<Int>] = []
        for start in symbols.indices {
            var power: UInt64 = 1
            for length in 1...Self.longest {
                guard start + length <= symbols.count else { break }
                power = power &* SequenceHash.base
                guard lengths >> UInt64(length) & 1 != 0 else { continue }
                let hash = Mixer.mix(prefix[start + length] &- prefix[start] &* power)
                if images.contains(hash) {
                    covered.append(start..<(start + length))
                } else if originals.contains(hash) || (searched && words.contains(hash)) {
                    found.append(start..<(start + length))
                }
            }
        }
        if found.isEmpty { return 0 }
        return found.filter { leak in
            !covered.contains { $0.lowerBound <= leak.lowerBound && leak.upperBound <= $0.upperBound }
        }.count
    }
}
