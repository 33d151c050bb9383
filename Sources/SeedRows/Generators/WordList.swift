/// Words in one run of memory with their offsets: no object, no `String`, nothing to count references of.
///
/// Made once from a literal with one word a line; its tables live as long as the process.
public struct WordList: @unchecked Sendable {
    /// The words one after the other, each followed by a line break.
    public let base: UnsafePointer<UInt8>
    /// Word `i` is `base[starts[i] ..< starts[i + 1] - 1]`.
    private let starts: UnsafePointer<UInt32>
    public let count: Int
    /// Bytes of the longest word.
    public let longest: Int

    /// Words of a literal, one a line, no empty lines. An empty literal is a list of one empty word.
    public init(_ lines: StaticString) {
        self.init(UnsafeBufferPointer(start: lines.utf8Start, count: lines.utf8CodeUnitCount))
    }

    /// Copies the words; the copy is never freed.
    public init(_ words: [String]) {
        var bytes: [UInt8] = []
        for (i, word) in words.enumerated() {
            if i > 0 { bytes.append(0x0A) }
            bytes.append(contentsOf: word.utf8.map { $0 == 0x0A ? 0x20 : $0 })
        }
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(bytes.count, 1))
        _ = copy.initialize(from: bytes)
        self.init(UnsafeBufferPointer(start: copy.baseAddress, count: bytes.count))
    }

    /// The memory must never be freed.
    private init(_ bytes: UnsafeBufferPointer<UInt8>) {
        var offsets: [UInt32] = [0]
        for (i, byte) in bytes.enumerated() where byte == 0x0A { offsets.append(UInt32(i) + 1) }
        offsets.append(UInt32(bytes.count) + 1)
        let table = UnsafeMutablePointer<UInt32>.allocate(capacity: offsets.count)
        table.initialize(from: offsets, count: offsets.count)
        // Never read: every offset of an empty run is 0.
        base = bytes.baseAddress ?? UnsafePointer(UnsafeMutablePointer<UInt8>.allocate(capacity: 1))
        starts = UnsafePointer(table)
        count = offsets.count - 1
        longest = zip(offsets, offsets.dropFirst()).map { Int($1 - $0) - 1 }.max() ?? 0
    }

    /// The bytes of word `i`, 0 ..< count.
    @inline(__always) public subscript(_ i: Int) -> UnsafeBufferPointer<UInt8> {
        let start = Int(starts[i])
        return UnsafeBufferPointer(start: base + start, count: Int(starts[i + 1]) &- start &- 1)
    }

    /// Word `i` as a string: for slow paths.
    public func string(_ i: Int) -> String { String(decoding: self[i], as: UTF8.self) }

    public var strings: [String] { (0..<count).map { string($0) } }

    /// The words of at most `characters` characters; nil when they are too few to choose from: one, or less than a
    /// quarter of the list.
    public func fitting(_ characters: Int) -> WordList? {
        if characters >= longest { return self }
        let words = strings.filter { $0.unicodeScalars.count <= characters }
        return words.count < 2 || words.count < count / 4 ? nil : WordList(words)
    }

    /// An index that prefers the front of the list: half of the draws fall into its first quarter.
    @inline(__always) public func skewed(_ key: UInt64) -> Int {
        let u = key.multipliedFullWidth(by: key).high
        return Int(truncatingIfNeeded: Mixer.below(UInt64(count), u))
    }

    @inline(__always) public func even(_ key: UInt64) -> Int {
        Int(truncatingIfNeeded: Mixer.below(UInt64(count), key))
    }
}

extension Cursor {
    @inline(__always) public mutating func put(_ list: WordList, _ index: Int) { put(list[index]) }
}
