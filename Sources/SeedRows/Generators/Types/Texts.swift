/// Running words: `minWords ... maxWords` of them, as a phrase or as a sentence.
public struct WordsText: TextGenerator {
    public enum Form: Hashable, Sendable {
        /// `lower case words`
        case phrase
        /// `First letter large`
        case title
        /// `First letter large, stop at the end.`
        case sentence
    }
    public let words: WordList
    public let minWords: Int
    public let maxWords: Int
    public let form: Form
    public let limit: Int

    public init(_ words: WordList, _ count: ClosedRange<Int>, form: Form = .phrase, limit: Int = .max) {
        self.words = words
        minWords = max(count.lowerBound, 1)
        maxWords = max(count.upperBound, minWords)
        self.form = form
        self.limit = limit
    }

    public var maxBytes: Int { maxWords * (words.longest + 1) + 1 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let start = out.at
        let wanted = minWords + Int(truncatingIfNeeded: Mixer.below(UInt64(maxWords - minWords + 1), key))
        // Four words come from one mixed key: 16 bits choose well enough among a few thousand words.
        var bits: UInt64 = 0
        // What still fits decides how many words there are, so that no word is cut but the first.
        let room = limit == .max ? Int.max : limit - (form == .sentence ? 1 : 0)
        for i in 0..<wanted {
            if i & 3 == 0 { bits = Mixer.mix(key, UInt64(i &>> 2)) }
            let word = words[Int(truncatingIfNeeded: ((bits & 0xFFFF) &* UInt64(words.count)) &>> 16)]
            bits &>>= 16
            if i > 0 {
                if out.at - start + 1 + word.count > room { break }
                out.put(0x20)
            }
            out.put(word)
        }
        if form != .phrase, start.pointee >= 0x61, start.pointee <= 0x7A { start.pointee &-= 0x20 }
        if form == .sentence, out.at - start < limit { out.put(0x2E) }
    }
}

/// Codes: a character from the alphabet at each of `minLength ... maxLength` places.
public struct CodeText: TextGenerator {
    public let alphabet: WordList
    public let minLength: Int
    public let maxLength: Int

    public init(_ alphabet: WordList, minLength: Int, maxLength: Int) {
        self.alphabet = alphabet
        self.minLength = max(minLength, 0)
        self.maxLength = max(maxLength, self.minLength)
    }

    public var maxBytes: Int { maxLength * alphabet.longest }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let length = minLength + Int(truncatingIfNeeded: Mixer.below(UInt64(maxLength - minLength + 1), key))
        var bits: UInt64 = 0
        for i in 0..<length {
            if i & 3 == 0 { bits = Mixer.mix(key, UInt64(i &>> 2)) }
            out.put(alphabet, Int(truncatingIfNeeded: ((bits & 0xFFFF) &* UInt64(alphabet.count)) &>> 16))
            bits &>>= 16
        }
    }
}

/// One of a list of words or labels, the first ones somewhat more often when `isSkewed`.
public struct ListText: TextGenerator, Countable {
    public let list: WordList
    public let isSkewed: Bool
    public init(_ list: WordList, isSkewed: Bool = false) {
        self.list = list
        self.isSkewed = isSkewed
    }
    public var domainSize: UInt64 { UInt64(list.count) }
    public var maxBytes: Int { list.longest }
    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        out.put(list, isSkewed ? list.skewed(key) : list.even(key))
    }
}

/// Different words of a list, by permutation of the row number: every word once before one is used twice.
public struct UniqueListText: TextGenerator, Countable {
    public let list: WordList
    private let permutation: Permutation
    public init(_ list: WordList, key: UInt64 = 0) {
        self.list = list
        permutation = Permutation(count: UInt64(list.count), key: key)
    }
    public var domainSize: UInt64 { UInt64(list.count) }
    public var maxBytes: Int { list.longest }
    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        out.put(list, Int(truncatingIfNeeded: permutation.apply(row)))
    }
}

/// Makes any text distinct: its beginning, a separator, and the row number in decimal at the end.
///
/// Injective also without regard to case and outer spaces, because the digits after the last separator are the row.
public struct NumberedText<Base: TextGenerator>: TextGenerator, Countable {
    public let base: Base
    public let separator: Unicode.Scalar
    public let limit: Int
    private let room: Int

    /// nil where `limit` leaves no room for a character, the separator and the largest row number.
    public init?(_ base: Base, separator: Unicode.Scalar, rows: Int64, limit: Int = .max) {
        let width = decimalWidth(UInt64(max(rows - 1, 0)))
        guard separator.isASCII, limit >= width + 2 else { return nil }
        self.base = base
        self.separator = separator
        self.limit = limit
        room = limit == .max ? .max : limit - width - 1
    }

    public var domainSize: UInt64 { .max }
    public var maxBytes: Int { base.maxBytes + 21 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let start = out.at
        base.write(&out, row: row, key: key)
        let most = min(room, base.limit)
        if out.at - start > most { out.at = cut(start, out.at, characters: most) }
        if out.at > start, out.at[-1] == 0x2E { out.at -= 1 }
        out.put(ascii: separator)
        out.put(decimal: row)
    }
}
