/// Short texts with a grammar: sentences, titles and labels of nouns, adjectives and verbs.
///
/// A text that does not fit is said in fewer words; only words that are too long of themselves are cut.
public struct PhraseText: TextGenerator {
    public enum Form: Hashable, Sendable {
        /// `The careful designer supports every local market.`
        case sentence
        /// `The Quiet Harbor`, `Memory of the Valley`
        case title
        /// `Regular delivery`: names of types, groups and the like.
        case label
    }
    public let form: Form
    public let limit: Int
    public init(_ form: Form, limit: Int = .max) {
        self.form = form
        self.limit = limit
    }

    /// Ten words at most.
    public var maxBytes: Int { 10 * 15 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let start = out.at
        switch form {
        case .sentence:
            put(PhraseText.sentence(key & 7), key, &out)
            if out.at - start > limit {
                out.at = start
                put(PhraseText.shortSentence, key, &out)
            }
        case .title:
            put(PhraseText.title(key & 7), key, &out, capitals: true)
            if out.at - start > limit {
                out.at = start
                put(PhraseText.shortTitle, key, &out, capitals: true)
            }
        case .label: put(PhraseText.label, key, &out)
        }
        if out.at - start > limit { putOneWord(key, &out, start) }
        if start.pointee >= 0x61, start.pointee <= 0x7A { start.pointee &-= 0x20 }
    }

    /// `n` a noun, `j` an adjective, `v` a verb, `a` the article that fits the next word; any other letter but `.` is
    /// the first of a small word.
    ///
    /// No table: that would be counted and checked at each use.
    private static func sentence(_ i: UInt64) -> StaticString {
        switch i {
        case 0: "t j n v t n."
        case 1: "e n v a j n."
        case 2: "o n v t j n a n."
        case 3: "a j n v t n."
        case 4: "t n v e j n."
        case 5: "t n o t n v a n."
        case 6: "w a j n, t n v t n."
        default: "t n v o j n a t n."
        }
    }
    private static var shortSentence: StaticString { "t n v t n." }
    private static func title(_ i: UInt64) -> StaticString {
        switch i {
        case 0: "t j n"
        case 1, 5: "j n"
        case 2: "n o t n"
        case 3: "n a n"
        case 4: "t n"
        case 6: "t j n o n"
        default: "n w t n"
        }
    }
    private static var shortTitle: StaticString { "j n" }
    private static var label: StaticString { "j n" }

    private func put(_ pattern: StaticString, _ key: UInt64, _ out: inout Cursor, capitals: Bool = false) {
        let isSentence = form == .sentence
        let (nouns, adjectives) = (Words.nouns, Words.adjectives)
        let letters = pattern.utf8Start
        for i in 0..<pattern.utf8CodeUnitCount {
            let letter = letters[i]
            // Spaces and dots draw nothing.
            guard letter > 0x2E else {
                out.put(letter)
                continue
            }
            let own = Mixer.mix(key, UInt64(i) &+ 1)
            let place = out.at
            switch letter {
            case UInt8(ascii: "n"): out.put(nouns, nouns.even(own))
            case UInt8(ascii: "j"): out.put(adjectives, adjectives.even(own))
            case UInt8(ascii: "v"): out.put(Words.verbs, Words.verbs.even(own))
            case UInt8(ascii: "t"): out.put("the")
            case UInt8(ascii: "e"): out.put(own & 1 == 0 ? "every" : "each")
            case UInt8(ascii: "w"): out.put(isSentence ? "with" : "in")
            // Between two nouns: the word that joins them. At the start or before a verb's object: an article.
            case UInt8(ascii: "o"): out.put(i == 0 || letters[i - 2] == UInt8(ascii: "v") ? "our" : "of")
            default:
                let joins = i > 1 && letters[i - 2] == UInt8(ascii: "n")
                let next = Mixer.mix(key, UInt64(i) &+ 3)
                let isNoun = letters[i + 2] == UInt8(ascii: "n")
                let word = isNoun ? nouns[nouns.even(next)] : adjectives[adjectives.even(next)]
                out.put(joins ? "and" : PhraseText.isVowel(word) ? "an" : "a")
            }
            let isContent = out.at - place > 3 || i == 0
            if capitals, isContent, place.pointee >= 0x61, place.pointee <= 0x7A { place.pointee &-= 0x20 }
        }
    }

    /// By the first letter, and by ear where letter and sound differ.
    private static func isVowel(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let starts: (StaticString) -> Bool = { prefix in
            word.count >= prefix.utf8CodeUnitCount
                && (0..<prefix.utf8CodeUnitCount).allSatisfy { word[$0] == prefix.utf8Start[$0] }
        }
        if starts("honest") || starts("hour") { return true }
        if starts("uni") || starts("use") || starts("usu") { return false }
        switch word.first {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"): return true
        default: return false
        }
    }

    /// The first noun from a place of the list on that fits.
    private func putOneWord(_ key: UInt64, _ out: inout Cursor, _ start: UnsafeMutablePointer<UInt8>) {
        let first = Words.nouns.even(Mixer.mix(key, 31))
        for i in 0..<64 {
            let word = Words.nouns[(first + i) % Words.nouns.count]
            out.at = start
            out.put(word)
            if word.count <= limit { return }
        }
    }
}

/// Different labels of an adjective and a noun: every pair once before one is used twice, by permutation of the row.
public struct UniqueLabel: TextGenerator, Countable {
    private let adjectives: WordList
    private let nouns: WordList
    private let permutation: Permutation

    /// nil where too few words fit `limit`.
    public init?(limit: Int = .max, key: UInt64) {
        guard limit >= 9, let adjectives = Words.adjectives.fitting(Swift.max(limit / 2 - 1, 4)),
            let nouns = Words.nouns.fitting(Swift.min(limit, 64) - adjectives.longest - 1)
        else { return nil }
        self.adjectives = adjectives
        self.nouns = nouns
        permutation = Permutation(count: UInt64(adjectives.count * nouns.count), key: key)
    }

    public var domainSize: UInt64 { UInt64(adjectives.count * nouns.count) }
    public var maxBytes: Int { adjectives.longest + 1 + nouns.longest }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let start = out.at
        let index = Int(truncatingIfNeeded: permutation.apply(row))
        out.put(adjectives, index / nouns.count)
        out.put(0x20)
        out.put(nouns, index % nouns.count)
        if start.pointee >= 0x61, start.pointee <= 0x7A { start.pointee &-= 0x20 }
    }
}

/// Different words of a list, more than it has: `Jazz`, `Classic jazz` … Each word bare or behind an adjective, by
/// permutation of the row.
public struct QualifiedWord: TextGenerator, Countable {
    private let list: WordList
    private let adjectives: WordList
    private let bare: Permutation
    private let qualified: Permutation

    /// nil for words in lower case, and where too few adjectives fit.
    public init?(_ list: WordList, limit: Int, key: UInt64) {
        guard let first = list[0].first, first >= 0x41, first <= 0x5A,
            let adjectives = Words.adjectives.fitting(Swift.min(limit, 4096) - list.longest - 1)
        else { return nil }
        self.list = list
        self.adjectives = adjectives
        bare = Permutation(count: UInt64(list.count), key: key)
        qualified = Permutation(count: UInt64(adjectives.count * list.count), key: Mixer.mix(key))
    }

    public var domainSize: UInt64 { UInt64((adjectives.count + 1) * list.count) }
    public var maxBytes: Int { adjectives.longest + 1 + list.longest }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        // Bare words first, then the pairs.
        guard row >= UInt64(list.count) else { return out.put(list, Int(truncatingIfNeeded: bare.apply(row))) }
        let index = Int(truncatingIfNeeded: qualified.apply(row - UInt64(list.count)))
        out.put(adjectives, index / list.count, isCapital: true)
        out.put(0x20)
        out.put(list, index % list.count)
    }
}

extension Cursor {
    /// A word with its first letter large.
    @inline(__always) fileprivate mutating func put(_ list: WordList, _ index: Int, isCapital: Bool) {
        let start = at
        put(list, index)
        if isCapital, start.pointee >= 0x61, start.pointee <= 0x7A { start.pointee &-= 0x20 }
    }
}

/// Another text in lower case with dashes for spaces; letters and digits of ASCII only.
public struct SlugOf<Base: TextGenerator>: TextGenerator {
    public let base: Base
    public let limit: Int
    public init(_ base: Base, limit: Int = .max) {
        self.base = base
        self.limit = limit
    }
    public var maxBytes: Int { base.maxBytes }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let start = out.at
        base.write(&out, row: row, key: key)
        let end = out.at
        var at = start
        out.at = start
        while at < end {
            var byte = at.pointee
            at += 1
            if byte >= 0x41, byte <= 0x5A { byte += 0x20 }
            if byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 {
                out.put(byte)
            } else if byte < 0x80, out.at > start, out.at[-1] != 0x2D {
                out.put(0x2D)
            }
        }
        while out.at > start, out.at[-1] == 0x2D { out.at -= 1 }
        // Whole words while they fit.
        while out.at - start > limit,
            let dash = stride(from: out.at - start - 1, to: 3, by: -1).first(where: { start[$0] == 0x2D })
        {
            out.at = start + dash
        }
    }
}
