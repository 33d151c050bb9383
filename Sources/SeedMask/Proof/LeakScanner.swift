import SeedRows

/// Looks for original values in masked rows.
///
/// An original that is also the image of some other original says nothing and is no leak; nor is one that stands
/// inside an image. Everything else that was in a masked column before and is found in a text now is a leak.
public final class LeakScanner {
    /// Originals of several tokens or with a digit: found anywhere.
    private let originals = ValueSet()
    /// Originals of one plain word, which may stand in other columns for other reasons: looked for in texts that were
    /// searched.
    private let words = ValueSet()
    private let images = ValueSet()
    /// How many tokens originals and images have: a bit for each number.
    private var lengths: UInt64 = 0
    /// The first tokens of originals and images of several.
    private let firsts = ValueSet()
    /// How many bytes originals and images of one token have, keys and words apart: a bit for each number, longer ones
    /// in the last.
    private var keySizes: UInt64 = 0
    private var wordSizes: UInt64 = 0
    private let tokens = Tokens()
    private var prefix: [UInt64] = []
    private let shortest: Int
    private static let longest = 24

    public init(shortest: Int) { self.shortest = shortest }

    /// Different original values known.
    public var count: Int { originals.count + words.count }

    /// Notes a masked value: what it was and what it is now.
    func note(_ original: UnsafeBufferPointer<UInt8>, _ image: UnsafeBufferPointer<UInt8>) {
        let new = tokens.shape(of: image)
        if new.count <= Self.longest {
            noteShape(new, image.count)
            images.insert(new.hash)
        }
        guard original.count >= shortest else { return }
        let old = tokens.shape(of: original)
        guard old.count <= Self.longest else { return }
        noteShape(old, original.count)
        if old.count > 1 || original.contains(where: { $0 &- 48 <= 9 }) {
            originals.insert(old.hash)
        } else {
            words.insert(old.hash)
        }
    }

    private func noteShape(_ shape: Tokens.Shape, _ size: Int) {
        if shape.count > 1 {
            lengths |= 1 << UInt64(shape.count)
            firsts.insert(shape.first)
        } else {
            let bit: UInt64 = 1 << UInt64(min(size, 63))
            if shape.first & 1 == 1 { keySizes |= bit } else { wordSizes |= bit }
        }
    }

    /// Whether a whole value of a masked column is an original and nothing's image.
    func leaks(whole value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard value.count >= shortest else { return false }
        let hash = tokens.shape(of: value).hash
        return (originals.contains(hash) || words.contains(hash)) && !images.contains(hash)
    }

    /// How many originals stand in a text. `searched`: plain words count, too.
    func leaks(in text: UnsafeBufferPointer<UInt8>, searched: Bool) -> Int {
        tokens.read(text)
        let (symbols, count) = (tokens.symbols, tokens.count)
        // Taken out, so that it is changed where it is.
        var prefix = self.prefix
        self.prefix = []
        defer { self.prefix = prefix }
        prefix.removeAll(keepingCapacity: true)
        var found: [Range<Int>] = []
        var covered: [Range<Int>] = []
        for start in 0..<count {
            let bit: UInt64 = 1 << UInt64(min(tokens.starts[start + 1] - tokens.starts[start], 63))
            let isOne = (symbols[start] & 1 == 1 ? keySizes : wordSizes) & bit != 0
            let isFirst = firsts.contains(symbols[start])
            guard isOne || isFirst else { continue }
            if prefix.isEmpty {
                prefix.append(0)
                for i in 0..<count { prefix.append(prefix[i] &* SequenceHash.base &+ symbols[i]) }
            }
            var power: UInt64 = 1
            for length in 1...(isFirst ? Self.longest : 1) {
                guard start + length <= count else { break }
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
