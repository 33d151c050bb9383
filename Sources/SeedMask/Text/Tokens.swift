import SeedRows

/// The words and marks of a text, folded for comparison: runs of letters and digits, uuids, runs of white space, and
/// every other character for itself. Words are what identifiers and names are found by, so that 12345 is not found in
/// 123456.
struct Tokens {
    /// A hash of each folded token: equal tokens are equal numbers, and different ones collide with a chance of 2^-63.
    /// The lowest bit is set for what starts with a digit, and for uuids: keys, of which there are many, and which few
    /// words of a text could be.
    private(set) var symbols: [UInt64] = []
    /// Where each token starts, and last the text's end.
    private(set) var starts: [Int] = []

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let factor: UInt64 = 0x0000_0100_0000_01B3

    mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
        symbols.removeAll(keepingCapacity: true)
        starts.removeAll(keepingCapacity: true)
        let kinds = Self.kinds
        var at = 0
        while at < text.count {
            let first = at
            let hash: UInt64
            var isKey: UInt64 = 0
            switch kinds[Int(text[at])] {
            case .word:
                if Self.isUUID(text, at, kinds) {
                    hash = Self.uuidHash(text, at)
                    at += 36
                    isKey = 1
                } else {
                    isKey = text[at] &- 48 <= 9 ? 1 : 0
                    hash = Self.wordHash(text, &at, kinds)
                }
            case .blank:
                while at < text.count, kinds[Int(text[at])] == .blank { at += 1 }
                hash = Self.start ^ 0x20
            case .mark:
                hash = (Self.start ^ UInt64(text[at])) &* Self.factor
                at += 1
            }
            symbols.append(Mixer.mix(hash) & ~1 | isKey)
            starts.append(first)
        }
        starts.append(text.count)
    }

    mutating func read(_ text: String) {
        var text = text
        text.withUTF8 { read($0) }
    }

    /// FNV-1a over the folded letters.
    private static func wordHash(
        _ text: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ kinds: UnsafePointer<Kind>
    ) -> UInt64 {
        let first = at
        var hash = start
        var all: UInt8 = 0
        while at < text.count, kinds[Int(text[at])] == .word {
            let byte = text[at]
            all |= byte
            hash = (hash ^ UInt64(byte &- 0x41 <= 25 ? byte | 0x20 : byte)) &* factor
            at += 1
        }
        return all < 0x80 ? hash : folded(UnsafeBufferPointer(rebasing: text[first..<at]))
    }

    private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = start
        for byte in String(decoding: bytes, as: UTF8.self).lowercased().utf8 { hash = (hash ^ UInt64(byte)) &* factor }
        return hash
    }

    // MARK: Uuids

    /// Whether a uuid with hyphens stands here, with no letter or digit right behind it: one value, one token.
    @inline(__always)
    private static func isUUID(
        _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ kinds: UnsafePointer<Kind>
    ) -> Bool {
        let hyphen = UInt8(ascii: "-")
        guard at + 36 <= text.count, text[at + 8] == hyphen, text[at + 13] == hyphen, text[at + 18] == hyphen,
            text[at + 23] == hyphen, at + 36 == text.count || kinds[Int(text[at + 36])] != .word
        else { return false }
        for i in 0..<36 where i != 8 && i != 13 && i != 18 && i != 23 {
            let byte = text[at + i]
            guard byte &- 48 <= 9 || (byte | 0x20) &- 97 <= 5 else { return false }
        }
        return true
    }

    /// Bit 5 makes letters small; digits and hyphens have it anyway.
    private static func uuidHash(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
        let raw = UnsafeRawBufferPointer(text)
        var hash = start
        for part in 0..<5 {
            let word = raw.loadUnaligned(fromByteOffset: at + min(part * 8, 28), as: UInt64.self)
            hash = Mixer.mix(hash ^ (word.littleEndian | 0x2020_2020_2020_2020))
        }
        return hash
    }

    // MARK: Characters

    private enum Kind: UInt8 { case word, blank, mark }
    /// By byte; lives as long as the process.
    private nonisolated(unsafe) static let kinds: UnsafePointer<Kind> = {
        let out = UnsafeMutablePointer<Kind>.allocate(capacity: 256)
        for byte in 0..<256 {
            switch byte {
            case 48...57, 65...90, 97...122, 128...255: (out + byte).initialize(to: .word)
            case 9...13, 32: (out + byte).initialize(to: .blank)
            default: (out + byte).initialize(to: .mark)
            }
        }
        return UnsafePointer(out)
    }()
}
