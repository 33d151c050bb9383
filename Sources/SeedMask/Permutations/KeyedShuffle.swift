/// A full shuffle of a small domain: every permutation of it is as likely as any other, which no cipher of few values
/// can promise (SP 800-38G asks for at least a million).
struct KeyedShuffle {
    private let table: [UInt32]

    /// Fisher and Yates' shuffle of 0 ..< size with AES in counter mode as the source of numbers.
    init(size: Int, key: [UInt8]) {
        var stream = KeyStreamWords(key: key)
        var table = (0..<UInt32(size)).map { $0 }
        var i = size - 1
        while i > 0 {
            table.swapAt(i, Int(stream.below(UInt64(i) + 1)))
            i -= 1
        }
        self.table = table
    }

    subscript(_ index: UInt64) -> UInt64 { UInt64(table[Int(index)]) }
}

/// AES in counter mode as uniform words.
private struct KeyStreamWords {
    private let aes: AESBlocks
    private var counter: UInt64 = 0
    private var words: [UInt64] = []
    private var at = 0

    init(key: [UInt8]) { aes = AESBlocks(key: key) }

    private mutating func next() -> UInt64 {
        if at == words.count {
            words.removeAll(keepingCapacity: true)
            for _ in 0..<512 {
                words.append(0)
                words.append(counter.bigEndian)
                counter += 1
            }
            words.withUnsafeMutableBytes { raw in
                // Non-nil: 1,024 words.
                aes.encrypt(raw.baseAddress!, count: 512)
            }
            at = 0
        }
        at += 1
        return UInt64(bigEndian: words[at - 1])
    }

    /// Uniform below `bound`, without bias: a word of the last, incomplete round of `bound` is drawn again.
    mutating func below(_ bound: UInt64) -> UInt64 {
        let limit = UInt64.max - UInt64.max % bound
        while true {
            let word = next()
            if word < limit { return word % bound }
        }
    }
}
