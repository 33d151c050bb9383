/// A pattern filled in: `#` a digit, `?` an upper-case letter, `*` either; everything else as it stands.
public struct PatternText: TextGenerator, Countable {
    private let bytes: WordList
    public let isUnique: Bool
    private let permutation: Permutation

    public init(_ pattern: String, isUnique: Bool = false, key: UInt64 = 0) {
        bytes = WordList([pattern])
        self.isUnique = isUnique
        var size: UInt64 = 1
        for byte in bytes[0] { size = saturatingProduct(size, Self.choices(byte)) }
        permutation = Permutation(count: size, key: key)
    }

    public var domainSize: UInt64 { saturatingSum(permutation.last, 1) }
    public var maxBytes: Int { bytes.longest }

    private static func choices(_ byte: UInt8) -> UInt64 {
        switch byte {
        case UInt8(ascii: "#"): return 10
        case UInt8(ascii: "?"): return 26
        case UInt8(ascii: "*"): return 36
        default: return 1
        }
    }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        var index = isUnique ? permutation.apply(row) : Mixer.below(permutation.last, key)
        for byte in bytes[0] {
            let choices = Self.choices(byte)
            if choices == 1 {
                out.put(byte)
                continue
            }
            let digit = UInt8(truncatingIfNeeded: index % choices)
            index /= choices
            out.put(choices == 26 || digit >= 10 ? 0x41 + (choices == 26 ? digit : digit - 10) : 0x30 + digit)
        }
    }
}

/// A JSON object of preferences.
public struct SettingsText: TextGenerator {
    public init() {}
    public var maxBytes: Int { 160 }
    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let bits = Mixer.mix(key, 1)
        out.put("{\"theme\": \"")
        out.put(bits & 1 == 0 ? "light" : "dark")
        out.put("\", \"locale\": \"")
        out.put(Internet.locales, Internet.locales.skewed(Mixer.mix(key, 2)))
        out.put("\", \"page_size\": ")
        out.put(bits & 6 == 0 ? "50" : bits & 6 == 2 ? "100" : "25")
        out.put(", \"notifications\": {\"email\": ")
        out.put(bits & 8 == 0 ? "true" : "false")
        out.put(", \"push\": ")
        out.put(bits & 16 == 0 ? "true" : "false")
        out.put("}}")
    }
}

/// A JSON array of one to four words.
public struct WordArrayText: TextGenerator {
    public init() {}
    public var maxBytes: Int { 8 + 4 * (Words.english.longest + 4) }
    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        out.put("[")
        for i in 0..<(1 + key % 4) {
            out.put(i == 0 ? "\"" : ", \"")
            out.put(Words.english, Words.english.even(Mixer.mix(key, i)))
            out.put("\"")
        }
        out.put("]")
    }
}
