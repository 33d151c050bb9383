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

    /// Any numbers without a pattern would do.
    private static let start: UInt64 = 0xCBF2_9CE4_8422_2325
    private static let blank = Mixer.mix(start ^ 0x20) & ~1

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
        if value.count == 36, let symbol = Self.uuid(value, 0, Self.kinds) {
            return Shape(hash: Mixer.mix(symbol), count: 1, first: symbol)
        }
        read(value)
        let (symbols, count) = (symbols, count)
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
            switch kinds[Int(text[at])] {
            case .word:
                let isKey: UInt64 = text[at] &- 48 <= 9 ? 1 : 0
                let first = at
                let hash = Self.wordHash(text, &at, kinds)
                if at == first + 8, let uuid = Self.uuid(text, first, kinds) {
                    symbols[count] = uuid
                    at = first + 36
                } else {
                    symbols[count] = hash & ~1 | isKey
                }
            case .blank:
                at += 1
                while at < text.count, kinds[Int(text[at])] == .blank { at += 1 }
                symbols[count] = Self.blank
            case .mark:
                symbols[count] = Mixer.mix(Self.start &+ UInt64(text[at])) & ~1
                at += 1
            }
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

    /// Eight letters at a time, folded.
    @inline(__always)
    private static func wordHash(
        _ text: UnsafeBufferPointer<UInt8>, _ at: inout Int, _ kinds: UnsafePointer<Kind>
    ) -> UInt64 {
        let first = at
        var hash = start
        var all: UInt64 = 0
        while true {
            let letters = eight(text, at)
            let length = wordLength(letters)
            if length == 0 { break }
            let part = letters & (~0 >> UInt64(64 - length * 8))
            all |= part
            // Bit 5 makes letters of ASCII small; digits have it anyway.
            hash = Fold.multiplied(hash ^ (part | 0x2020_2020_2020_2020 >> UInt64(64 - length * 8)))
            at += length
            if length < 8 { break }
        }
        guard all & high == 0 else { return folded(UnsafeBufferPointer(rebasing: text[first..<at])) }
        return Mixer.mix(hash)
    }

    private static let high: UInt64 = 0x8080_8080_8080_8080

    /// Eight bytes, the first of them lowest; zeros behind the text's end.
    @inline(__always)
    private static func eight(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt64 {
        let raw = UnsafeRawBufferPointer(text)
        let left = text.count - at
        if left >= 8 { return raw.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian }
        if left <= 0 { return 0 }
        if text.count >= 8 {
            let last = raw.loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self).littleEndian
            return last >> UInt64(64 - left * 8)
        }
        var out: UInt64 = 0
        for i in 0..<left { out |= UInt64(text[at + i]) << UInt64(8 * i) }
        return out
    }

    /// How many of eight bytes in front are letters, digits, or of no ASCII: all bytes are compared at once, each in
    /// its lower seven bits, so that no carry leaves it.
    @inline(__always)
    private static func wordLength(_ bytes: UInt64) -> Int {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let low = bytes & ~high
        let small = low | ones &* 0x20
        let isLetter = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
        let isDigit = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A))
        return (~(isLetter | isDigit | bytes) & high).trailingZeroBitCount >> 3
    }

    private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = start
        for byte in String(decoding: bytes, as: UTF8.self).lowercased().utf8 {
            hash = Fold.multiplied(hash ^ UInt64(byte))
        }
        return Mixer.mix(hash)
    }

    // MARK: Uuids

    /// What a uuid with hyphens is hashed to, if one stands here with no letter or digit right behind it: one value,
    /// one token.
    @inline(__always)
    private static func uuid(
        _ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ kinds: UnsafePointer<Kind>
    ) -> UInt64? {
        let hyphen = UInt8(ascii: "-")
        guard at + 36 <= text.count, text[at + 8] == hyphen, text[at + 13] == hyphen, text[at + 18] == hyphen,
            text[at + 23] == hyphen, at + 36 == text.count || kinds[Int(text[at + 36])] != .word
        else { return nil }
        let bytes = UnsafeBufferPointer(rebasing: text[at..<(at + 36)])
        var words: (high: UInt64, low: UInt64) = (0, 0)
        if let printed = bytes.printedUUID {
            words = printed
        } else {
            for i in 0..<36 where i != 8 && i != 13 && i != 18 && i != 23 {
                let byte = bytes[i]
                let letter = (byte | 0x20) &- 97
                guard byte &- 48 <= 9 || letter <= 5 else { return nil }
                let digit = letter <= 5 ? letter + 10 : byte - 48
                words.high = words.high << 4 | words.low >> 60
                words.low = words.low << 4 | UInt64(digit)
            }
        }
        return Mixer.mix(Fold.multiplied(words.high) ^ words.low) | 1
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
