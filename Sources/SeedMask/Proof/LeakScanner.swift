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
    /// Of originals and images.
    private let firsts = FirstTokens()
    private let tokens = Tokens()
    private let shortest: Int
    private static let longest = 24

    // A batch on its way into the sets.
    private let originalHashes = HashList()
    private let wordHashes = HashList()
    private let imageHashes = HashList()

    public init(shortest: Int) { self.shortest = shortest }

    /// Different original values known.
    public var count: Int { originals.count + words.count }

    /// Notes a masked value: what it was and what it is now, each with its shape. The next `flush` takes it in.
    func note(
        _ original: UnsafeBufferPointer<UInt8>, _ old: Tokens.Shape, _ image: UnsafeBufferPointer<UInt8>,
        _ new: Tokens.Shape
    ) {
        if new.count <= Self.longest {
            firsts.note(new, image.count)
            imageHashes.append(new.hash)
        }
        guard original.count >= shortest, old.count <= Self.longest else { return }
        firsts.note(old, original.count)
        if old.count > 1 || old.first & 1 == 1 || original.contains(where: { $0 &- 48 <= 9 }) {
            originalHashes.append(old.hash)
        } else {
            wordHashes.append(old.hash)
        }
    }

    func flush() {
        for (set, list) in [(originals, originalHashes), (words, wordHashes), (images, imageHashes)] {
            set.insert(list.base, count: list.count)
            list.clear()
        }
    }

    /// Call it after the last `flush` and before the first question.
    func finish() { firsts.finish() }

    /// Whether a whole value of a masked column is an original and nothing's image.
    func leaks(whole value: UnsafeBufferPointer<UInt8>) -> Bool {
        guard value.count >= shortest else { return false }
        let hash = tokens.shape(of: value).hash
        return (originals.contains(hash) || words.contains(hash)) && !images.contains(hash)
    }

    /// How many originals stand in a text. `searched`: plain words count, too.
    func leaks(in text: UnsafeBufferPointer<UInt8>, searched: Bool) -> Int {
        tokens.read(text)
        let (symbols, starts, count) = (tokens.symbols, tokens.starts, tokens.count)
        var found: [Range<Int>] = []
        var covered: [Range<Int>] = []
        for start in 0..<count {
            let lengths = firsts.lengths(from: symbols[start], starts[start + 1] - starts[start])
            if lengths == 0 { continue }
            firsts.sequences(tokens, from: start, lengths) { length, hash in
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
