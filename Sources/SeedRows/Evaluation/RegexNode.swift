/// A regular expression as a tree: what PostgreSQL's `~`, SIMILAR TO, LIKE and GLOB all come down to.
public indirect enum RegexNode: Hashable, Sendable {
    /// Matches the empty string.
    case empty
    /// One character of a set.
    case set(RegexSet)
    case sequence([RegexNode])
    case alternation([RegexNode])
    /// nil maximum: no end.
    case `repeat`(RegexNode, minimum: Int, maximum: Int?, isLazy: Bool)
    /// Parentheses; the number when they capture.
    case group(RegexNode, capture: Int?)
    case anchor(Anchor)
    case look(RegexNode, isAhead: Bool, isNegative: Bool)
    /// `\1`
    case backReference(Int)

    /// A place between characters.
    public enum Anchor: Hashable, Sendable {
        case start, end, lineStart, lineEnd, wordStart, wordEnd, wordEdge, notWordEdge
    }

    /// The least and the greatest number of characters that a match can have; nil: no limit.
    public var lengths: (minimum: Int, maximum: Int?) {
        switch self {
        case .empty, .anchor, .look: return (0, 0)
        case .set: return (1, 1)
        case .sequence(let items):
            var low = 0
            var high: Int? = 0
            for item in items {
                let (a, b) = item.lengths
                low = RegexNode.limited(low + a)
                if let h = high, let b { high = RegexNode.limited(h + b) } else { high = nil }
            }
            return (low, high)
        case .alternation(let items):
            var low = Int.max
            var high: Int? = 0
            for item in items {
                let (a, b) = item.lengths
                low = min(low, a)
                if let h = high, let b { high = max(h, b) } else { high = nil }
            }
            return (items.isEmpty ? 0 : low, high)
        case .repeat(let inner, let minimum, let maximum, _):
            let (a, b) = inner.lengths
            let low = RegexNode.limited(a * minimum)
            if b == 0 { return (low, 0) }
            guard let b, let maximum else { return (low, nil) }
            return (low, RegexNode.limited(b * maximum))
        case .group(let inner, _): return inner.lengths
        case .backReference: return (0, nil)
        }
    }

    /// Counts saturate: products of nested repeats must not overflow.
    private static func limited(_ n: Int) -> Int { min(n, 1 << 30) }

    /// The sets of all its places.
    public var sets: [RegexSet] {
        switch self {
        case .empty, .anchor, .backReference: return []
        case .set(let set): return [set]
        case .sequence(let items), .alternation(let items): return items.flatMap(\.sets)
        case .repeat(let inner, _, _, _), .group(let inner, _), .look(let inner, _, _): return inner.sets
        }
    }

    /// Text that stands for itself.
    public static func literal(_ text: String) -> RegexNode {
        .sequence(text.unicodeScalars.map { .set(RegexSet($0)) })
    }
}

/// The characters that one place of a pattern takes.
public struct RegexSet: Hashable, Sendable {
    /// Classes whose members beyond ASCII depend on the database's locale.
    public enum Class: String, Hashable, Sendable, CaseIterable {
        case alpha, digit, alnum, upper, lower, space, blank, punct, cntrl, graph, print, xdigit, word
    }

    public var ranges: [ClosedRange<UInt32>]
    public var classes: [Class]
    /// `\D`, `\W`, `\S` inside a bracket.
    public var excludedClasses: [Class]
    public var isNegated: Bool
    /// Case does not count (`~*`, `(?i)`).
    public var isCaseless = false

    public init(
        ranges: [ClosedRange<UInt32>] = [], classes: [Class] = [], excludedClasses: [Class] = [],
        isNegated: Bool = false
    ) {
        self.ranges = ranges
        self.classes = classes
        self.excludedClasses = excludedClasses
        self.isNegated = isNegated
    }
    public init(_ scalar: Unicode.Scalar) { self.init(ranges: [scalar.value...scalar.value]) }

    /// Any character at all.
    public static let any = RegexSet(isNegated: true)
    /// Any but a line's end.
    public static let anyInLine = RegexSet(ranges: [10...10], isNegated: true)

    /// Which locale decides about characters beyond ASCII.
    enum Locale: Hashable, Sendable { case c, unicode }

    /// Whether beyond ASCII the answer could depend on the locale.
    var dependsOnLocale: Bool {
        !classes.isEmpty || !excludedClasses.isEmpty || (isCaseless && self != .any)
    }

    func contains(_ value: UInt32, _ locale: Locale) -> Bool {
        var found = holds(value, locale)
        if !found && isCaseless {
            let (lower, upper) = RegexSet.cases(of: value, locale)
            found = holds(lower, locale) || holds(upper, locale)
        }
        return found != isNegated
    }

    private func holds(_ value: UInt32, _ locale: Locale) -> Bool {
        for range in ranges where range.contains(value) { return true }
        for c in classes {
            // Without case, upper and lower stand for every letter, those that have no case among them.
            let isCased = c == .upper || c == .lower
            if (isCaseless && isCased ? .alpha : c).contains(value, locale) { return true }
        }
        for c in excludedClasses where !c.contains(value, locale) { return true }
        return false
    }

    private static func cases(of value: UInt32, _ locale: Locale) -> (UInt32, UInt32) {
        if value < 0x80 {
            let byte = UInt8(value)
            return (UInt32(asciiLower(byte)), UInt32(asciiUpper(byte)))
        }
        guard locale == .unicode, let scalar = Unicode.Scalar(value) else { return (value, value) }
        func single(_ text: String) -> UInt32 {
            text.unicodeScalars.count == 1 ? text.unicodeScalars.first?.value ?? value : value
        }
        return (single(scalar.properties.lowercaseMapping), single(scalar.properties.uppercaseMapping))
    }
}

extension RegexSet.Class {
    func contains(_ value: UInt32, _ locale: RegexSet.Locale) -> Bool {
        guard value >= 0x80 else { return containsASCII(UInt8(value)) }
        guard locale == .unicode, let scalar = Unicode.Scalar(value) else { return false }
        let properties = scalar.properties
        switch self {
        case .alpha: return properties.isAlphabetic
        case .digit, .xdigit: return false
        case .alnum, .word: return properties.isAlphabetic || properties.numericType != nil
        case .upper: return properties.isUppercase
        case .lower: return properties.isLowercase
        case .space, .blank: return properties.isWhitespace
        case .cntrl: return properties.generalCategory == .control
        case .punct:
            return !properties.isAlphabetic && !properties.isWhitespace && properties.generalCategory != .control
        case .graph: return !properties.isWhitespace && properties.generalCategory != .control
        case .print: return properties.generalCategory != .control
        }
    }

    private func containsASCII(_ byte: UInt8) -> Bool {
        let isDigit = byte >= 0x30 && byte <= 0x39
        let isLower = byte >= 0x61 && byte <= 0x7A
        let isUpper = byte >= 0x41 && byte <= 0x5A
        let isGraph = byte > 0x20 && byte < 0x7F
        switch self {
        case .alpha: return isLower || isUpper
        case .digit: return isDigit
        case .alnum: return isDigit || isLower || isUpper
        case .word: return isDigit || isLower || isUpper || byte == 0x5F
        case .upper: return isUpper
        case .lower: return isLower
        case .space: return byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
        case .blank: return byte == 0x20 || byte == 0x09
        case .punct: return isGraph && !isDigit && !isLower && !isUpper
        case .cntrl: return byte < 0x20 || byte == 0x7F
        case .graph: return isGraph
        case .print: return isGraph || byte == 0x20
        case .xdigit: return isDigit || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x66)
        }
    }
}
