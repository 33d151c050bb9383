/// A run of Unicode that a masked text keeps: a digit stays a digit, a Greek letter a Greek letter. All members of a
/// class have the same number of bytes in UTF-8, so that a text's length in bytes is kept, too.
struct CharacterClass {
    let first: UInt32
    let count: UInt32

    /// The classes, ascending. Blocks and letters as in the Unicode Character Database, "Blocks.txt".
    private static let all: [CharacterClass] = [
        CharacterClass(first: 0x30, count: 10),
        CharacterClass(first: 0x41, count: 26),
        CharacterClass(first: 0x61, count: 26),
        // Latin-1 letters around the two signs of arithmetic; as many small ones as capitals, so that case folds.
        CharacterClass(first: 0xC0, count: 23),
        CharacterClass(first: 0xD8, count: 7),
        CharacterClass(first: 0xE0, count: 23),
        CharacterClass(first: 0xF8, count: 7),
        // Greek, Cyrillic, Hebrew, Arabic letters.
        CharacterClass(first: 0x391, count: 17),
        CharacterClass(first: 0x3B1, count: 17),
        CharacterClass(first: 0x410, count: 32),
        CharacterClass(first: 0x430, count: 32),
        CharacterClass(first: 0x5D0, count: 27),
        CharacterClass(first: 0x621, count: 26),
        // Devanagari and Thai consonants.
        CharacterClass(first: 0x915, count: 37),
        CharacterClass(first: 0xE01, count: 46),
        // Hiragana, Katakana, CJK ideographs, Hangul syllables.
        CharacterClass(first: 0x3041, count: 86),
        CharacterClass(first: 0x30A1, count: 90),
        CharacterClass(first: 0x4E00, count: 20_902),
        CharacterClass(first: 0xAC00, count: 11_172),
    ]

    static func of(_ scalar: UInt32) -> CharacterClass? {
        if scalar < 0x30 { return nil }
        for candidate in all {
            if scalar < candidate.first { return nil }
            if scalar - candidate.first < candidate.count { return candidate }
        }
        return nil
    }
}
