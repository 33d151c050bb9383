import SeedRows

/// The words and marks of a text, folded for comparison: runs of letters and digits, runs of white space, and every
/// other character for itself. Words are what identifiers and names are found by, so that 12345 is not found in
/// 123456.
struct Tokens {
    /// A 64-bit hash of each folded token: equal tokens are equal numbers, and different ones collide with a chance
    /// of 2^-64.
    private(set) var symbols: [UInt64] = []
    /// Where each token starts, and last the text's end.
    private(set) var starts: [Int] = []

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        symbols.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        var at = 0
        while at < text.count {
            let start = at
            let kind = Self.kinds[Int(text[at])]
            var hash: UInt64 = 0xCBF2_9CE4_8422_2325
            switch kind {
            case .word:
                var isASCII = true
                while at < text.count, Self.kinds[Int(text[at])] == .word {
                    let byte = text[at]
                    if byte >= 0x80 { isASCII = false }
                    hash = (hash ^ UInt64(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)) &* 0x0000_0100_0000_01B3
                    at += 1
                }
                if !isASCII { hash = Self.folded(UnsafeBufferPointer(rebasing: text[start..<at])) }
            case .blank:
                while at < text.count, Self.kinds[Int(text[at])] == .blank { at += 1 }
                hash ^= 0x20
            case .mark:
                hash = (hash ^ UInt64(text[at])) &* 0x0000_0100_0000_01B3
                at += 1
            }
            symbols.append(Mixer.mix(hash))
            starts.append(start)
        }
        starts.append(text.count)
    }

    mutating func read(_ text: String) {
        var text = text
        text.withUTF8 { read($0) }
    }

    private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in String(decoding: bytes, as: UTF8.self).lowercased().utf8 {
            hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
        }
        return hash
    }

    private enum Kind: UInt8 { case word, blank, mark }
    private static let kinds: [Kind] = (0..<256).map { byte in
        switch byte {
        case 48...57, 65...90, 97...122, 128...255: return .word
        case 9...13, 32: return .blank
        default: return .mark
        }
    }
}
