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
    /// How many tokens originals and images have: a bit for each number.
    private var lengths: UInt64 = 0
    /// The first tokens of originals and images of several.
    private var firsts = ValueSet()
    /// How many bytes originals and images of one token have, keys and words apart: a bit for each number, longer ones
    /// in the last.
    private var keySizes: UInt64 = 0
    private var wordSizes: UInt64 = 0
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
        if tokens.symbols.count <= Self.longest { images.insert(noteShape(image.count)) }
        guard original.count >= shortest else { return }
        tokens.read(original)
        guard tokens.symbols.count <= Self.longest else { return }
        let hash = noteShape(original.count)
        if tokens.symbols.count > 1 || original.contains(where: { $0 &- 48 <= 9 }) {
            originals.insert(hash)
        } else {
            words.insert(hash)
        }
    }

    /// The hash of the value that was read into `tokens`.
    private func noteShape(_ size: Int) -> UInt64 {
        lengths |= 1 << UInt64(tokens.symbols.count)
        if tokens.symbols.count > 1 {
            firsts.insert(tokens.symbols[0])
        } else if let symbol = tokens.symbols.first {
            let bit: UInt64 = 1 << UInt64(min(size, 63))
            if symbol & 1 == 1 { keySizes |= bit } else { wordSizes |= bit }
        }
        return SequenceHash.of(tokens.symbols)
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
            let bit: UInt64 = 1 << UInt64(min(tokens.starts[start + 1] - tokens.starts[start], 63))
            let isOne = (symbols[start] & 1 == 1 ? keySizes : wordSizes) & bit != 0
            let isFirst = firsts.contains(symbols[start])
            guard isOne || isFirst else { continue }
            var power: UInt64 = 1
            for length in 1...(isFirst ? Self.longest : 1) {
                guard start + length <= symbols.count else { break }
                power = power &* SequenceHash.base
                guard length == 1 ? isOne : lengths >> UInt64(length) & 1 != 0 else { continue }
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
