import SeedRows

/// The values that masked columns held, with what they became, to be found in texts word by word.
///
/// Words of a text are letters of an alphabet without end here, and nearly none of them starts a known value. From one
/// that does, the hashes of the next tokens are looked up, for the lengths alone that values with this first word have
/// (Karp and Rabin, "Efficient randomized pattern-matching algorithms", 1987). That finds what the automaton of Aho and
/// Corasick over the same tokens finds, whose making would take longer than the search of all texts: it has a node for
/// nearly every word of every value.
///
/// Fill it with `add`, then `finish`, then `replace`. Memory grows with the number of different values.
public final class KnownValues {
    /// One value, where it stands in memory: the sizes of both texts and the number of tokens, and then the texts.
    private struct Entry {
        let place: UnsafeMutableRawPointer
        static let head = 12

        init(_ place: UnsafeMutableRawPointer) { self.place = place }
        /// nil for 0.
        init?(_ number: UInt64) {
            guard let place = UnsafeMutableRawPointer(bitPattern: UInt(number)) else { return nil }
            self.place = place
        }

        private func size(_ i: Int) -> Int { Int(place.loadUnaligned(fromByteOffset: i * 4, as: UInt32.self)) }
        var tokens: Int { size(2) }
        var original: UnsafeBufferPointer<UInt8> { text(at: Self.head, count: size(0)) }
        var image: UnsafeBufferPointer<UInt8> { text(at: Self.head + size(0), count: size(1)) }
        private func text(at offset: Int, count: Int) -> UnsafeBufferPointer<UInt8> {
            UnsafeBufferPointer(start: (place + offset).assumingMemoryBound(to: UInt8.self), count: count)
        }
    }

    /// Entries by the hash of their tokens.
    private let entries = ValueTable()
    private let arena = ByteArena()
    private let firsts = FirstTokens()
    private let tokens = Tokens()
    private var isFinished = false
    let shortest: Int

    /// - Parameter shortest: values of fewer characters are ignored: they stand in texts for other reasons.
    public init(shortest: Int) { self.shortest = shortest }

    public var count: Int { entries.count }

    /// Notes one value and its image. Of several images of one value the smallest in byte order counts, whatever the
    /// order in which they come.
    func add(_ original: UnsafeBufferPointer<UInt8>, _ image: UnsafeBufferPointer<UInt8>) {
        add(original, image, tokens.shape(of: original))
    }

    /// - Parameter shape: the original's.
    func add(_ original: UnsafeBufferPointer<UInt8>, _ image: UnsafeBufferPointer<UInt8>, _ shape: Tokens.Shape) {
        guard original.count >= shortest, shape.count > 0, !original.elementsEqual(image) else { return }
        if let known = Entry(entries[shape.hash]) {
            guard !image.elementsEqual(known.image), image.lexicographicallyPrecedes(known.image) else { return }
        } else {
            firsts.note(shape, original.count)
        }
        entries[shape.hash] = UInt64(UInt(bitPattern: entry(original, image, shape.count).place))
    }

    /// Fetches what adding values of these shapes will ask for.
    func touch(_ hashes: UnsafePointer<UInt64>, count: Int) { entries.touch(hashes, count: count) }

    public func add(_ original: String, _ image: String) {
        var (original, image) = (original, image)
        original.withUTF8 { a in image.withUTF8 { b in add(a, b) } }
    }

    private func entry(
        _ original: UnsafeBufferPointer<UInt8>, _ image: UnsafeBufferPointer<UInt8>, _ tokens: Int
    ) -> Entry {
        let place = arena.room(Entry.head + original.count + image.count)
        place.storeBytes(of: UInt32(original.count), as: UInt32.self)
        place.storeBytes(of: UInt32(image.count), toByteOffset: 4, as: UInt32.self)
        place.storeBytes(of: UInt32(tokens), toByteOffset: 8, as: UInt32.self)
        let texts = place + Entry.head
        if let base = original.baseAddress { texts.copyMemory(from: base, byteCount: original.count) }
        if let base = image.baseAddress { (texts + original.count).copyMemory(from: base, byteCount: image.count) }
        return Entry(place)
    }

    /// Call it after the last `add`.
    public func finish() {
        firsts.finish()
        isFinished = true
    }

    /// The text with every known value replaced by its image, the leftmost and of those the longest first; nil where
    /// none was found.
    public func replace(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard entries.count > 0 else { return nil }
        precondition(isFinished)
        tokens.read(text)
        let (symbols, starts, count) = (tokens.symbols, tokens.starts, tokens.count)
        var out: [UInt8] = []
        var done = 0
        var i = 0
        while i < count {
            let lengths = firsts.lengths(from: symbols[i], starts[i + 1] - starts[i])
            var longest: UInt64 = 0
            if lengths != 0 {
                firsts.sequences(tokens, from: i, lengths) { _, hash in
                    let entry = entries[hash]
                    if entry != 0 { longest = entry }
                }
            }
            guard let entry = Entry(longest) else {
                i += 1
                continue
            }
            let end = i + entry.tokens
            out.append(contentsOf: text[done..<starts[i]])
            out.append(
                contentsOf: inCase(of: UnsafeBufferPointer(rebasing: text[starts[i]..<starts[end]]), entry))
            done = starts[end]
            i = end
        }
        if done == 0 { return nil }
        out.append(contentsOf: text[done...])
        return out
    }

    public func replace(_ text: String) -> String {
        var text = text
        return text.withUTF8 { replace($0) }.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// The image of a whole value, if it is known.
    public func image(of text: String) -> String? {
        var text = text
        let shape = text.withUTF8 { tokens.shape(of: $0) }
        guard shape.count > 0 else { return nil }
        return Entry(entries[shape.hash]).map { String(decoding: $0.image, as: UTF8.self) }
    }

    /// A value written in capitals or small letters throughout has its image written so, too.
    private func inCase(of found: UnsafeBufferPointer<UInt8>, _ entry: Entry) -> [UInt8] {
        let original = entry.original
        if found.elementsEqual(original) { return Array(entry.image) }
        let text = String(decoding: found, as: UTF8.self)
        let written = String(decoding: original, as: UTF8.self)
        let image = String(decoding: entry.image, as: UTF8.self)
        if text == written.uppercased() { return Array(image.uppercased().utf8) }
        if text == written.lowercased() { return Array(image.lowercased().utf8) }
        return Array(image.utf8)
    }
}
