/// Reads PostgreSQL's advanced regular expressions ("POSIX Regular Expressions" in the manual, 9.7.3).
struct RegexParser {
    enum Problem: Error {
        /// PostgreSQL rejects the pattern.
        case invalid
        case unsupported(Unsupported)
    }

    private let scalars: [Unicode.Scalar]
    private var at = 0
    private var groups = 0
    private var depth = 0
    private var isCaseless: Bool
    private var isExpanded = false
    /// `.` and negated brackets stop at line ends.
    private var dotStopsAtLines = false
    private var anchorsMatchAtLines = false

    private init(_ text: String, isCaseless: Bool) {
        scalars = Array(text.unicodeScalars)
        self.isCaseless = isCaseless
    }

    static func parse(_ text: String, isCaseless: Bool) throws(Problem) -> RegexNode {
        var parser = RegexParser(text, isCaseless: isCaseless)
        return try parser.whole()
    }

    private mutating func whole() throws(Problem) -> RegexNode {
        if take("***=") { return rest() }
        _ = take("***:")
        if peek("(?"), at + 2 < scalars.count, scalars[at + 2].properties.isAlphabetic {
            if try options() { return rest() }
        }
        let out = try alternation()
        guard at == scalars.count else { throw .invalid }
        return out
    }

    private mutating func rest() -> RegexNode {
        let out = RegexNode.sequence(scalars[at...].map { set(RegexSet($0)) })
        at = scalars.count
        return out
    }

    /// `(?in)` at the very beginning; true when the rest is literal.
    private mutating func options() throws(Problem) -> Bool {
        at += 2
        var isLiteral = false
        while at < scalars.count, scalars[at] != ")" {
            switch scalars[at] {
            case "i": isCaseless = true
            case "c": isCaseless = false
            case "n", "m": (dotStopsAtLines, anchorsMatchAtLines) = (true, true)
            case "s": (dotStopsAtLines, anchorsMatchAtLines) = (false, false)
            case "p": (dotStopsAtLines, anchorsMatchAtLines) = (true, false)
            case "w": (dotStopsAtLines, anchorsMatchAtLines) = (false, true)
            case "x": isExpanded = true
            case "t": isExpanded = false
            case "q": isLiteral = true
            default: throw .unsupported(Unsupported("regular expression option"))
            }
            at += 1
        }
        guard take(")") else { throw .invalid }
        return isLiteral
    }

    private func peek(_ text: String) -> Bool {
        var i = at
        for scalar in text.unicodeScalars {
            guard i < scalars.count, scalars[i] == scalar else { return false }
            i += 1
        }
        return true
    }

    private mutating func take(_ text: String) -> Bool {
        guard peek(text) else { return false }
        at += text.unicodeScalars.count
        return true
    }

    private func set(_ set: RegexSet) -> RegexNode {
        var out = set
        out.isCaseless = isCaseless
        return .set(out)
    }

    /// Comments everywhere; blanks in expanded syntax.
    private mutating func skipIgnored() throws(Problem) {
        while at < scalars.count {
            if peek("(?#") {
                while at < scalars.count, scalars[at] != ")" { at += 1 }
                guard take(")") else { throw .invalid }
            } else if isExpanded, scalars[at].properties.isWhitespace {
                at += 1
            } else if isExpanded, scalars[at] == "#" {
                while at < scalars.count, scalars[at] != "\n" { at += 1 }
            } else {
                return
            }
        }
    }

    private mutating func alternation() throws(Problem) -> RegexNode {
        depth += 1
        defer { depth -= 1 }
        guard depth < 200 else { throw .unsupported(Unsupported("regular expression nested this deep")) }
        var branches = [try branch()]
        while take("|") { branches.append(try branch()) }
        return branches.count == 1 ? branches[0] : .alternation(branches)
    }

    private mutating func branch() throws(Problem) -> RegexNode {
        var items: [RegexNode] = []
        while true {
            try skipIgnored()
            guard at < scalars.count, scalars[at] != "|", scalars[at] != ")" else { break }
            items.append(try quantified())
        }
        return items.isEmpty ? .empty : items.count == 1 ? items[0] : .sequence(items)
    }

    private mutating func quantified() throws(Problem) -> RegexNode {
        let atom = try atom()
        try skipIgnored()
        let minimum: Int
        let maximum: Int?
        if take("*") {
            (minimum, maximum) = (0, nil)
        } else if take("+") {
            (minimum, maximum) = (1, nil)
        } else if take("?") {
            (minimum, maximum) = (0, 1)
        } else if peek("{"), at + 1 < scalars.count, isDigit(scalars[at + 1]) {
            at += 1
            (minimum, maximum) = try bounds()
        } else {
            return atom
        }
        switch atom {
        case .anchor, .look: throw .invalid
        default: break
        }
        let isLazy = take("?")
        // A second quantifier is an error.
        if at < scalars.count, ["*", "+", "?"].contains(scalars[at]) { throw .invalid }
        return .repeat(atom, minimum: minimum, maximum: maximum, isLazy: isLazy)
    }

    private mutating func bounds() throws(Problem) -> (Int, Int?) {
        let low = try number()
        var high: Int? = low
        if take(",") { high = at < scalars.count && isDigit(scalars[at]) ? try number() : nil }
        guard take("}"), high.map({ $0 >= low }) ?? true else { throw .invalid }
        return (low, high)
    }

    private mutating func number() throws(Problem) -> Int {
        var out = 0
        while at < scalars.count, isDigit(scalars[at]) {
            out = out * 10 + Int(scalars[at].value - 0x30)
            // PostgreSQL's own limit.
            guard out <= 255 else { throw .invalid }
            at += 1
        }
        return out
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

    private mutating func atom() throws(Problem) -> RegexNode {
        let scalar = scalars[at]
        at += 1
        switch scalar {
        case "(": return try group()
        case "[": return try bracket()
        case ".": return .set(dotStopsAtLines ? .anyInLine : .any)
        case "^": return .anchor(anchorsMatchAtLines ? .lineStart : .start)
        case "$": return .anchor(anchorsMatchAtLines ? .lineEnd : .end)
        case "*", "+", "?": throw .invalid
        case "{" where at < scalars.count && isDigit(scalars[at]): throw .invalid
        case "\\": return try escape()
        default: return set(RegexSet(scalar))
        }
    }

    private mutating func group() throws(Problem) -> RegexNode {
        let wrap: (RegexNode) -> RegexNode
        if take("?:") {
            wrap = { .group($0, capture: nil) }
        } else if take("?=") {
            wrap = { .look($0, isAhead: true, isNegative: false) }
        } else if take("?!") {
            wrap = { .look($0, isAhead: true, isNegative: true) }
        } else if take("?<=") {
            wrap = { .look($0, isAhead: false, isNegative: false) }
        } else if take("?<!") {
            wrap = { .look($0, isAhead: false, isNegative: true) }
        } else if peek("?") {
            throw .invalid
        } else {
            groups += 1
            let number = groups
            wrap = { .group($0, capture: number) }
        }
        let inner = try alternation()
        guard take(")") else { throw .invalid }
        return wrap(inner)
    }

    private mutating func escape() throws(Problem) -> RegexNode {
        guard at < scalars.count else { throw .invalid }
        let scalar = scalars[at]
        at += 1
        switch scalar {
        case "d": return .set(RegexSet(classes: [.digit]))
        case "w": return .set(RegexSet(classes: [.word]))
        case "s": return .set(RegexSet(classes: [.space]))
        case "D": return .set(RegexSet(classes: [.digit], isNegated: true))
        case "W": return .set(RegexSet(classes: [.word], isNegated: true))
        case "S": return .set(RegexSet(classes: [.space], isNegated: true))
        case "A": return .anchor(.start)
        case "Z": return .anchor(.end)
        case "m": return .anchor(.wordStart)
        case "M": return .anchor(.wordEnd)
        case "y": return .anchor(.wordEdge)
        case "Y": return .anchor(.notWordEdge)
        case "1"..."9":
            guard !(at < scalars.count && isDigit(scalars[at])) else {
                throw .unsupported(Unsupported("octal escape or back reference"))
            }
            return .backReference(Int(scalar.value - 0x30))
        default:
            at -= 1
            return set(RegexSet(try escapedCharacter()))
        }
    }

    /// A character-entry escape, after the backslash.
    private mutating func escapedCharacter() throws(Problem) -> Unicode.Scalar {
        guard at < scalars.count else { throw .invalid }
        let scalar = scalars[at]
        at += 1
        switch scalar {
        case "a": return "\u{7}"
        case "b": return "\u{8}"
        case "B": return "\\"
        case "e": return "\u{1b}"
        case "f": return "\u{c}"
        case "n": return "\n"
        case "r": return "\r"
        case "t": return "\t"
        case "v": return "\u{b}"
        case "u": return try hexadecimal(digits: 4)
        case "U": return try hexadecimal(digits: 8)
        default:
            // Letters and digits are reserved; everything else stands for itself.
            guard !scalar.properties.isAlphabetic && !isDigit(scalar) else {
                throw .unsupported(Unsupported("regular expression escape \\\(scalar)"))
            }
            return scalar
        }
    }

    private mutating func hexadecimal(digits: Int) throws(Problem) -> Unicode.Scalar {
        guard at + digits <= scalars.count else { throw .invalid }
        var value: UInt32 = 0
        for scalar in scalars[at..<at + digits] {
            guard scalar.isASCII, let digit = Character(scalar).hexDigitValue else { throw .invalid }
            value = value << 4 | UInt32(digit)
        }
        at += digits
        guard let out = Unicode.Scalar(value) else { throw .invalid }
        return out
    }

    private mutating func bracket() throws(Problem) -> RegexNode {
        if take("[:<:]]") { return .anchor(.wordStart) }
        if take("[:>:]]") { return .anchor(.wordEnd) }
        var out = RegexSet(isNegated: take("^"))
        var isFirst = true
        while true {
            guard at < scalars.count else { throw .invalid }
            if scalars[at] == "]" && !isFirst {
                at += 1
                break
            }
            isFirst = false
            if take("[:") {
                out.classes.append(try namedClass())
                continue
            }
            if scalars[at] == "\\", at + 1 < scalars.count, try classEscape(into: &out) { continue }
            let low = try bracketCharacter()
            guard peek("-"), at + 1 < scalars.count, scalars[at + 1] != "]" else {
                out.ranges.append(low.value...low.value)
                continue
            }
            at += 1
            let high = try bracketCharacter()
            guard low <= high else { throw .invalid }
            out.ranges.append(low.value...high.value)
        }
        if out.isNegated && dotStopsAtLines { out.ranges.append(10...10) }
        return set(out)
    }

    private mutating func classEscape(into out: inout RegexSet) throws(Problem) -> Bool {
        switch scalars[at + 1] {
        case "d": out.classes.append(.digit)
        case "w": out.classes.append(.word)
        case "s": out.classes.append(.space)
        case "D": out.excludedClasses.append(.digit)
        case "W": out.excludedClasses.append(.word)
        case "S": out.excludedClasses.append(.space)
        default: return false
        }
        at += 2
        return true
    }

    private mutating func bracketCharacter() throws(Problem) -> Unicode.Scalar {
        guard at < scalars.count else { throw .invalid }
        if take("[.") || take("[=") {
            // Single characters only; named collating elements are rare.
            guard at + 2 < scalars.count, scalars[at + 2] == "]", scalars[at + 1] == "." || scalars[at + 1] == "="
            else {
                throw .unsupported(Unsupported("collating element"))
            }
            at += 3
            return scalars[at - 3]
        }
        let scalar = scalars[at]
        at += 1
        return scalar == "\\" ? try escapedCharacter() : scalar
    }

    private mutating func namedClass() throws(Problem) -> RegexSet.Class {
        var name = ""
        while at < scalars.count, scalars[at] != ":" {
            name.unicodeScalars.append(scalars[at])
            at += 1
        }
        guard take(":]"), let out = RegexSet.Class(rawValue: name) else { throw .invalid }
        return out
    }
}
