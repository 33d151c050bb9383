import SeedRows

/// The values that masked columns held, with what they became, to be found in texts: an automaton of Aho and Corasick
/// ("Efficient string matching", 1975) whose letters are tokens, so that only whole words are found.
///
/// Fill it with `add`, then `finish`, then `replace`. Memory grows with the number of different values.
public final class KnownValues {
    /// One value: where its bytes and those of its image stand in `arena`.
    private struct Entry {
        var original: Int
        var originalCount: Int32
        var imageCount: Int32
        var image: Int
        var tokens: Int32
    }
    private var entries: [Entry] = []
    private let arena = ByteBuffer()
    /// By the folded words, until `finish`.
    private var byTokens = SymbolTable()
    private var edges = SymbolTable()
    /// The root's edges for words: few enough to stay in a processor's cache while texts are read.
    private var words = SymbolTable()
    /// The entry that ends at a node, or -1.
    private var output: [Int32] = [-1]
    private var failure: [Int32] = [0]
    /// The nearest node on the failure path at which an entry ends, or -1.
    private var shorter: [Int32] = [-1]
    private var depth: [Int32] = [0]
    private var tokens = Tokens()
    private var isFinished = false
    let shortest: Int

    /// - Parameter shortest: values of fewer characters are ignored: they stand in texts for other reasons.
    public init(shortest: Int) { self.shortest = shortest }

    public var count: Int { entries.count }

    /// Notes one value and its image. Of several images of one value the smallest in byte order counts, whatever the
    /// order in which they come.
    func add(_ original: UnsafeBufferPointer<UInt8>, _ image: UnsafeBufferPointer<UInt8>) {
        guard original.count >= shortest, !original.elementsEqual(image) else { return }
        tokens.read(original)
        let key = SequenceHash.of(tokens.symbols)
        if let known = byTokens[0, key] {
            if image.lexicographicallyPrecedes(self.image(entries[Int(known)])) {
                entries[Int(known)] = entry(original, image)
            }
        } else {
            byTokens[0, key] = Int32(entries.count)
            entries.append(entry(original, image))
        }
    }

    public func add(_ original: String, _ image: String) {
        var (original, image) = (original, image)
        original.withUTF8 { a in image.withUTF8 { b in add(a, b) } }
    }

    private func entry(_ original: UnsafeBufferPointer<UInt8>, _ image: UnsafeBufferPointer<UInt8>) -> Entry {
        let start = arena.count
        arena.append(original)
        arena.append(image)
        return Entry(
            original: start, originalCount: Int32(original.count), imageCount: Int32(image.count),
            image: start + original.count, tokens: Int32(tokens.symbols.count))
    }

    /// Valid until the next value is added.
    private func original(_ entry: Entry) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: UnsafePointer(arena.base + entry.original), count: Int(entry.originalCount))
    }
    private func image(_ entry: Entry) -> UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: UnsafePointer(arena.base + entry.image), count: Int(entry.imageCount))
    }

    /// Builds the automaton.
    public func finish() {
        guard !isFinished else { return }
        isFinished = true
        byTokens = SymbolTable()
        // Children as lists through two arrays: the first child, and the next sibling.
        var firstChild: [Int32] = [-1]
        var sibling: [Int32] = [-1]
        var arrival: [UInt64] = [0]
        for i in entries.indices {
            tokens.read(original(entries[i]))
            var node: Int32 = 0
            for symbol in tokens.symbols {
                if let next = child(node, symbol) {
                    node = next
                } else {
                    let fresh = Int32(output.count)
                    output.append(-1)
                    failure.append(0)
                    shorter.append(-1)
                    depth.append(depth[Int(node)] + 1)
                    firstChild.append(-1)
                    sibling.append(firstChild[Int(node)])
                    arrival.append(symbol)
                    firstChild[Int(node)] = fresh
                    if node == 0 && symbol & 1 == 0 { words[node, symbol] = fresh } else { edges[node, symbol] = fresh }
                    node = fresh
                }
            }
            if output[Int(node)] < 0 { output[Int(node)] = Int32(i) }
        }
        var queue: [Int32] = [0]
        var at = 0
        while at < queue.count {
            let node = queue[at]
            at += 1
            var next = firstChild[Int(node)]
            while next >= 0 {
                let child = next
                next = sibling[Int(child)]
                queue.append(child)
                guard node != 0 else { continue }
                let symbol = arrival[Int(child)]
                var back = failure[Int(node)]
                while true {
                    if let next = self.child(back, symbol) {
                        failure[Int(child)] = next
                        break
                    }
                    if back == 0 { break }
                    back = failure[Int(back)]
                }
                let link = failure[Int(child)]
                shorter[Int(child)] = output[Int(link)] >= 0 ? link : shorter[Int(link)]
            }
        }
    }

    @inline(__always)
    private func child(_ node: Int32, _ symbol: UInt64) -> Int32? {
        node == 0 && symbol & 1 == 0 ? words[node, symbol] : edges[node, symbol]
    }

    /// The text with every known value replaced by its image, the leftmost and of those the longest first; nil where
    /// none was found.
    public func replace(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard !entries.isEmpty else { return nil }
        precondition(isFinished)
        tokens.read(text)
        // The longest entry that starts at each token where one was found.
        var found: [(start: Int, entry: Int32)] = []
        var node: Int32 = 0
        for (i, symbol) in tokens.symbols.enumerated() {
            while true {
                if let next = child(node, symbol) {
                    node = next
                    break
                }
                if node == 0 { break }
                node = failure[Int(node)]
            }
            var end = output[Int(node)] >= 0 ? node : shorter[Int(node)]
            while end >= 0 {
                found.append((i + 1 - Int(depth[Int(end)]), output[Int(end)]))
                end = shorter[Int(end)]
            }
        }
        guard !found.isEmpty else { return nil }
        found.sort { a, b in
            a.start != b.start ? a.start < b.start : entries[Int(a.entry)].tokens > entries[Int(b.entry)].tokens
        }
        var out: [UInt8] = []
        out.reserveCapacity(text.count + 32)
        var done = 0
        var nextToken = 0
        for match in found where match.start >= nextToken {
            let entry = entries[Int(match.entry)]
            let start = tokens.starts[match.start]
            let end = tokens.starts[match.start + Int(entry.tokens)]
            out.append(contentsOf: text[done..<start])
            out.append(contentsOf: inCase(of: UnsafeBufferPointer(rebasing: text[start..<end]), entry))
            done = end
            nextToken = match.start + Int(entry.tokens)
        }
        out.append(contentsOf: text[done...])
        return out
    }

    public func replace(_ text: String) -> String {
        var text = text
        return text.withUTF8 { replace($0) }.map { String(decoding: $0, as: UTF8.self) } ?? text
    }

    /// The image of a whole value, if it is known.
    public func image(of text: String) -> String? {
        tokens.read(text)
        var node: Int32 = 0
        for symbol in tokens.symbols {
            guard let next = child(node, symbol) else { return nil }
            node = next
        }
        guard node != 0, output[Int(node)] >= 0 else { return nil }
        return String(decoding: image(entries[Int(output[Int(node)])]), as: UTF8.self)
    }

    /// A value written in capitals or small letters throughout has its image written so, too.
    private func inCase(of found: UnsafeBufferPointer<UInt8>, _ entry: Entry) -> [UInt8] {
        let original = original(entry)
        if found.elementsEqual(original) { return Array(image(entry)) }
        let text = String(decoding: found, as: UTF8.self)
        let written = String(decoding: original, as: UTF8.self)
        let image = String(decoding: image(entry), as: UTF8.self)
        if text == written.uppercased() { return Array(image.uppercased().utf8) }
        if text == written.lowercased() { return Array(image.lowercased().utf8) }
        return Array(image.utf8)
    }
}

/// (node, symbol) -> node, open addressing. Keys are kept as 64-bit mixes of both: as with the tokens' own hashes, two
/// keys collide with a chance of 2^-64.
struct SymbolTable {
    private var keys: [UInt64] = Array(repeating: 0, count: 16)
    private var values: [Int32] = Array(repeating: 0, count: 16)
    private var count = 0

    private static func key(_ node: Int32, _ symbol: UInt64) -> UInt64 {
        // 0 marks a free place.
        Mixer.mix(symbol, UInt64(UInt32(bitPattern: node))) | 1
    }

    subscript(node: Int32, symbol: UInt64) -> Int32? {
        get {
            let key = Self.key(node, symbol)
            var at = Int(truncatingIfNeeded: key >> 1) & (keys.count - 1)
            while keys[at] != 0 {
                if keys[at] == key { return values[at] }
                at = (at + 1) & (keys.count - 1)
            }
            return nil
        }
        set {
            guard let newValue else { return }
            if (count + 1) * 2 > keys.count { grow() }
            insert(Self.key(node, symbol), newValue)
        }
    }

    private mutating func insert(_ key: UInt64, _ value: Int32) {
        var at = Int(truncatingIfNeeded: key >> 1) & (keys.count - 1)
        while keys[at] != 0 && keys[at] != key { at = (at + 1) & (keys.count - 1) }
        if keys[at] == 0 { count += 1 }
        keys[at] = key
        values[at] = value
    }

    private mutating func grow() {
        let (oldKeys, oldValues) = (keys, values)
        keys = Array(repeating: 0, count: oldKeys.count * 2)
        values = Array(repeating: 0, count: oldKeys.count * 2)
        count = 0
        for (key, value) in zip(oldKeys, oldValues) where key != 0 { insert(key, value) }
    }
}
