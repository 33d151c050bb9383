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
    /// Values of several tokens by their hash, until `finish`.
    private var byHash = SymbolTable()
    /// Values of one token, keys and words apart: words are few enough to stay in a processor's cache while texts are
    /// read. They need no automaton.
    private let keys = SymbolTable()
    private let words = SymbolTable()
    private let edges = SymbolTable()
    /// The entry that ends at a node, or -1.
    private var output: [Int32] = [-1]
    private var failure: [Int32] = [0]
    /// The nearest node on the failure path at which an entry ends, or -1.
    private var shorter: [Int32] = [-1]
    private var depth: [Int32] = [0]
    private let tokens = Tokens()
    private var isFinished = false
    let shortest: Int

    /// - Parameter shortest: values of fewer characters are ignored: they stand in texts for other reasons.
    public init(shortest: Int) { self.shortest = shortest }

    public var count: Int { entries.count }

    /// Notes one value and its image. Of several images of one value the smallest in byte order counts, whatever the
    /// order in which they come.
    func add(_ original: UnsafeBufferPointer<UInt8>, _ image: UnsafeBufferPointer<UInt8>) {
        guard original.count >= shortest, !original.elementsEqual(image) else { return }
        let shape = tokens.shape(of: original)
        let table = shape.count > 1 ? byHash : single(shape.first)
        let key = shape.count > 1 ? shape.hash : shape.first
        if let known = table[0, key] {
            if image.lexicographicallyPrecedes(self.image(entries[Int(known)])) {
                entries[Int(known)] = entry(original, image, shape.count)
            }
        } else {
            table[0, key] = Int32(entries.count)
            entries.append(entry(original, image, shape.count))
        }
    }

    private func single(_ symbol: UInt64) -> SymbolTable { symbol & 1 == 1 ? keys : words }

    public func add(_ original: String, _ image: String) {
        var (original, image) = (original, image)
        original.withUTF8 { a in image.withUTF8 { b in add(a, b) } }
    }

    private func entry(
        _ original: UnsafeBufferPointer<UInt8>, _ image: UnsafeBufferPointer<UInt8>, _ tokens: Int
    ) -> Entry {
        let start = arena.count
        arena.append(original)
        arena.append(image)
        return Entry(
            original: start, originalCount: Int32(original.count), imageCount: Int32(image.count),
            image: start + original.count, tokens: Int32(tokens))
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
        byHash = SymbolTable()
        // Children as lists through two arrays: the first child, and the next sibling.
        var firstChild: [Int32] = [-1]
        var sibling: [Int32] = [-1]
        var arrival: [UInt64] = [0]
        for i in entries.indices where entries[i].tokens > 1 {
            tokens.read(original(entries[i]))
            var node: Int32 = 0
            for t in 0..<tokens.count {
                let symbol = tokens.symbols[t]
                if let next = edges[node, symbol] {
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
                    edges[node, symbol] = fresh
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
                    if let next = edges[back, symbol] {
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

    /// The text with every known value replaced by its image, the leftmost and of those the longest first; nil where
    /// none was found.
    public func replace(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        guard !entries.isEmpty else { return nil }
        precondition(isFinished)
        tokens.read(text)
        // The longest entry that starts at each token where one was found.
        var found: [(start: Int, entry: Int32)] = []
        var node: Int32 = 0
        for i in 0..<tokens.count {
            let symbol = tokens.symbols[i]
            if let entry = single(symbol)[0, symbol] { found.append((i, entry)) }
            while true {
                if let next = edges[node, symbol] {
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
        if tokens.count == 1 {
            return single(tokens.symbols[0])[0, tokens.symbols[0]].map { spelled(entries[Int($0)]) }
        }
        var node: Int32 = 0
        for i in 0..<tokens.count {
            guard let next = edges[node, tokens.symbols[i]] else { return nil }
            node = next
        }
        return node != 0 && output[Int(node)] >= 0 ? spelled(entries[Int(output[Int(node)])]) : nil
    }

    private func spelled(_ entry: Entry) -> String { String(decoding: image(entry), as: UTF8.self) }

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
final class SymbolTable {
    private struct Memory {
        var keys: UnsafeMutablePointer<UInt64>
        var values: UnsafeMutablePointer<Int32>
        var mask: Int
        var count = 0

        init(size: Int) {
            keys = .allocate(capacity: size)
            keys.initialize(repeating: 0, count: size)
            values = .allocate(capacity: size)
            mask = size - 1
        }

        mutating func insert(_ key: UInt64, _ value: Int32) {
            var at = Int(truncatingIfNeeded: key >> 1) & mask
            while keys[at] != 0 && keys[at] != key { at = (at + 1) & mask }
            if keys[at] == 0 { count += 1 }
            keys[at] = key
            values[at] = value
        }
    }
    /// Behind a pointer, where an access needs no check for another one at the same time.
    private let memory: UnsafeMutablePointer<Memory>

    init() {
        memory = .allocate(capacity: 1)
        memory.initialize(to: Memory(size: 16))
    }
    deinit {
        memory.pointee.keys.deallocate()
        memory.pointee.values.deallocate()
        memory.deallocate()
    }

    private static func key(_ node: Int32, _ symbol: UInt64) -> UInt64 {
        // 0 marks a free place.
        Mixer.mix(symbol, UInt64(UInt32(bitPattern: node))) | 1
    }

    subscript(node: Int32, symbol: UInt64) -> Int32? {
        get {
            let key = SymbolTable.key(node, symbol)
            let (keys, mask) = (memory.pointee.keys, memory.pointee.mask)
            var at = Int(truncatingIfNeeded: key >> 1) & mask
            while keys[at] != 0 {
                if keys[at] == key { return memory.pointee.values[at] }
                at = (at + 1) & mask
            }
            return nil
        }
        set {
            guard let newValue else { return }
            if (memory.pointee.count + 1) * 2 > memory.pointee.mask + 1 { grow() }
            memory.pointee.insert(SymbolTable.key(node, symbol), newValue)
        }
    }

    private func grow() {
        let old = memory.pointee
        var fresh = Memory(size: (old.mask + 1) * 2)
        for i in 0...old.mask where old.keys[i] != 0 { fresh.insert(old.keys[i], old.values[i]) }
        memory.pointee = fresh
        old.keys.deallocate()
        old.values.deallocate()
    }
}
