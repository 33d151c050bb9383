/// Different texts over an alphabet: every text of `minLength ... maxLength` characters is used once before one is used
/// twice. The row number chooses, by permutation.
///
/// The alphabet holds one character (or word) a line, no two of which differ only in case; a space is not in it, so
/// that neither a case-insensitive comparison nor trimming makes two texts equal.
public struct UniqueText: TextGenerator, Countable {
    public let alphabet: WordList
    public let minLength: Int
    public let maxLength: Int
    private let permutation: Permutation
    /// Where more than 2^64 texts exist, only this many characters at the end are permuted; the key draws the others.
    private let permuted: Int

    public init(alphabet: WordList, minLength: Int, maxLength: Int, key: UInt64 = 0) {
        self.alphabet = alphabet
        self.minLength = max(minLength, 0)
        self.maxLength = max(maxLength, self.minLength)
        var permuted = self.maxLength
        if saturatingPower(UInt64(alphabet.count), permuted) == .max {
            permuted = 0
            while saturatingPower(UInt64(alphabet.count), permuted + 1) != .max { permuted += 1 }
        }
        self.permuted = permuted
        let size = Self.size(alphabet.count, self.minLength, self.maxLength)
        permutation =
            permuted < self.maxLength || size == .max
            ? Permutation(count: saturatingPower(UInt64(alphabet.count), permuted), key: key)
            : Permutation(count: size, key: key)
    }

    private static func size(_ letters: Int, _ minLength: Int, _ maxLength: Int) -> UInt64 {
        var sum: UInt64 = 0
        // Past 64 characters of two letters the sum is saturated anyway; the cap bounds the loop for one letter.
        for length in minLength...min(maxLength, minLength + 4096) {
            sum = saturatingSum(sum, saturatingPower(UInt64(letters), length))
            if sum == .max { break }
        }
        return sum
    }

    public var domainSize: UInt64 { Self.size(alphabet.count, minLength, maxLength) }
    public var maxBytes: Int { maxLength * alphabet.longest + 1 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        var index = permutation.apply(row)
        let letters = UInt64(alphabet.count)
        var length = maxLength
        if permuted == maxLength {
            // Shorter texts come first in the numbering.
            length = minLength
            var block = saturatingPower(letters, length)
            while length < maxLength, index >= block {
                index -= block
                block = saturatingProduct(block, letters)
                length += 1
            }
        } else {
            for i in 0..<(maxLength - permuted) { out.put(alphabet, alphabet.even(Mixer.mix(key, UInt64(i)))) }
            length = permuted
        }
        for _ in 0..<length {
            out.put(alphabet, Int(truncatingIfNeeded: index % letters))
            index /= letters
        }
    }
}

/// Sets of characters with no two that differ only in case, small to large.
public enum Alphabet {
    public static let upperLetters = WordList("ABCDEFGHIJKLMNOPQRSTUVWXYZ".map { String($0) })
    public static let lowerLetters = WordList("abcdefghijklmnopqrstuvwxyz".map { String($0) })
    public static let digits = WordList("0123456789".map { String($0) })
    public static let lettersAndDigits = WordList("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789".map { String($0) })
    public static let bits = WordList(["0", "1"])
    public static let hexadecimal = WordList("0123456789abcdef".map { String($0) })
    /// ASCII without the space, the lower-case letters, quotes and backslash.
    public static let printable = WordList(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,-./:;<=>?@[]^_{|}~".map { String($0) })
    /// The CJK ideographs of Unicode 1.1, U+4E00 … U+9FA5: one case, one character each.
    public static let ideographs = WordList(
        (0x4E00...0x9FA5).compactMap { Unicode.Scalar(UInt32($0)).map { String(Character($0)) } })

    /// The plainest alphabet whose texts of up to `length` characters number at least `rows`; nil when none does.
    public static func plainest(length: Int, rows: UInt64) -> WordList? {
        for alphabet in [upperLetters, lettersAndDigits, printable]
        where enough(alphabet.count, length, rows) {
            return alphabet
        }
        return enough(ideographs.count, length, rows) ? ideographs : nil
    }

    private static func enough(_ letters: Int, _ length: Int, _ rows: UInt64) -> Bool {
        var sum: UInt64 = 0
        for i in 1...max(min(length, 64), 1) { sum = saturatingSum(sum, saturatingPower(UInt64(letters), i)) }
        return length > 0 && sum >= rows
    }
}
