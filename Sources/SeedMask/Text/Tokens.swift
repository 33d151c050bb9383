import SeedRows

/// The words and marks of a text, folded for comparison: runs of letters and digits, uuids, runs of white space, and
/// every other character for itself. Words are what identifiers and names are found by, so that 12345 is not found in
/// 123456.
///
/// A class that is used by one thread at a time, so that its memory is reused from text to text.
final class Tokens {
    /// What a whole value is to those who look for it: its tokens as one number.
    struct Shape {
        var hash: UInt64
        var count: Int
        /// The first token.
        var first: UInt64
    }

    private struct Memory {
        var count = 0
        var capacity = 64
        var symbols = UnsafeMutablePointer<UInt64>.allocate(capacity: 64)
        var starts = UnsafeMutablePointer<Int>.allocate(capacity: 65)
    }
    /// Behind a pointer, where an access needs no check for another one at the same time.
    private let memory: UnsafeMutablePointer<Memory>

    /// How many tokens were read.
    var count: Int { memory.pointee.count }
    /// A hash of each folded token: equal tokens are equal numbers, and different ones collide with a chance of 2^-63.
    /// The lowest bit is set for what starts with a digit, and for uuids: keys, of which there are many, and which few
    /// words of a text could be.
    var symbols: UnsafeMutablePointer<UInt64> { memory.pointee.symbols }
    /// Where each token starts, and last the text's end.
    var starts: UnsafeMutablePointer<Int> { memory.pointee.starts }

    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let factor: UInt64 = 0x0000_0100_0000_01B3

    init() {
        memory = .allocate(capacity: 1)
        memory.initialize(to: Memory())
    }
    deinit {
        symbols.deallocate()
        starts.deallocate()
        memory.deallocate()
    }

    /// A whole value; uuids are read without a look at anything else.
    func shape(of value: UnsafeBufferPointer<UInt8>) -> Shape {
        if value.count == 36, Self.isUUID(value, 0, Self.kinds) {
            let symbol = Mixer.mix(Self.uuidHash(value, 0)) | 1
            return Shape(hash: Mixer.mix(symbol), count: 1, first: symbol)
        }
        read(value)
        var hash: UInt64 = 0
        for i in 0..<count { hash = hash &* SequenceHash.base &+ symbols[i] }
        return Shape(hash: Mixer.mix(hash), count: count, first: count > 0 ? symbols[0] : 0)
    }

    func read(_ text: UnsafeBufferPointer<UInt8>) {
        if text.count > memory.pointee.capacity { grow(text.count) }
        let (symbols, starts, kinds) = (symbols, starts, Self.kinds)
        var count = 0
        var at = 0
        while at < text.count {
            starts[count] = at
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
            symbols[count] = Mixer.mix(hash) & ~1 | isKey
            count += 1
        }
        starts[count] = text.count
        memory.pointee.count = count
    }

    /// Never more tokens than bytes.
    private func grow(_ wanted: Int) {
        let capacity = max(wanted, memory.pointee.capacity * 2)
        symbols.deallocate()
        starts.deallocate()
        memory.pointee.capacity = capacity
        memory.pointee.symbols = .allocate(capacity: capacity)
        memory.pointee.starts = .allocate(capacity: capacity + 1)
    }

    func read(_ text: String) {
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
        if UnsafeBufferPointer(rebasing: text[at..<(at + 36)]).printedUUID != nil { return true }
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
