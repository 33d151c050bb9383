/// A pattern of either database, ready to match and to generate from.
public struct RegexPattern: Sendable {
    /// The pattern's tree.
    public let node: RegexNode
    private let program: RegexProgram

    public enum Problem: Error, Hashable, Sendable {
        /// The database rejects the pattern.
        case invalid
        case unsupported(Unsupported)
    }

    /// The right side of PostgreSQL's `~` (`~*` when caseless).
    public init(_ pattern: String, isCaseless: Bool = false) throws(Problem) {
        do throws(RegexParser.Problem) {
            node = try RegexParser.parse(pattern, isCaseless: isCaseless)
        } catch {
            switch error {
            case .invalid: throw .invalid
            case .unsupported(let unsupported): throw .unsupported(unsupported)
            }
        }
        do throws(Unsupported) {
            program = try RegexProgram(node)
        } catch {
            throw .unsupported(error)
        }
    }

    /// Whether the text has a match anywhere.
    /// - Throws: `.unsupported` when the locale decides about characters beyond ASCII.
    public func matches(_ text: String) throws(EvaluationError) -> Bool { try program.matches(text) }

    func firstMatch(_ scalars: [UInt32], from start: Int) throws(EvaluationError) -> Range<Int>? {
        try program.firstMatch(scalars, from: start)
    }

    /// The same pattern as it was for SIMILAR TO, in `~` form: `similar_to_escape` of PostgreSQL. nil where the
    /// escape is no single character.
    public static func fromSimilar(_ pattern: String, escape: String?) -> String? {
        let escape = escape ?? "\\"
        guard escape.unicodeScalars.count <= 1 else { return nil }
        let mark = escape.unicodeScalars.first
        var out = "^(?:"
        var isEscaped = false
        var inBracket = false
        for scalar in pattern.unicodeScalars {
            if isEscaped {
                // The escape-double-quote separators of SUBSTRING have no meaning here.
                if scalar == "\"" && !inBracket { return nil }
                out += "\\"
                out.unicodeScalars.append(scalar)
                isEscaped = false
            } else if scalar == mark {
                isEscaped = true
            } else if inBracket {
                if scalar == "\\" { out += "\\" }
                out.unicodeScalars.append(scalar)
                if scalar == "]" { inBracket = false }
            } else {
                switch scalar {
                case "[":
                    out += "["
                    inBracket = true
                case "%": out += ".*"
                case "_": out += "."
                case "(": out += "(?:"
                case "\\", ".", "^", "$":
                    out += "\\"
                    out.unicodeScalars.append(scalar)
                default: out.unicodeScalars.append(scalar)
                }
            }
        }
        return out + ")$"
    }
}

extension RegexNode {
    /// LIKE: `%` and `_`, anchored at both ends. nil when the escape stands at the end, which is an error.
    public init?(like pattern: String, escape: Unicode.Scalar?, isCaseless: Bool) {
        guard let tokens = LikePattern(pattern, escape: escape)?.tokens else { return nil }
        self.init(
            anchoring: tokens.map { token in
                switch token {
                case .any: return .set(.any)
                case .many: return .repeat(.set(.any), minimum: 0, maximum: nil, isLazy: false)
                case .one(let scalar):
                    var set = RegexSet(scalar)
                    set.isCaseless = isCaseless
                    return .set(set)
                case .set(let set): return .set(set)
                }
            })
    }

    /// SQLite's GLOB: `*`, `?`, `[…]`.
    public init(glob pattern: String) {
        self.init(
            anchoring: LikePattern(glob: pattern).tokens.map { token in
                switch token {
                case .any: return .set(.any)
                case .many: return .repeat(.set(.any), minimum: 0, maximum: nil, isLazy: false)
                case .one(let scalar): return .set(RegexSet(scalar))
                case .set(let set): return .set(set)
                }
            })
    }

    private init(anchoring items: [RegexNode]) {
        self = .sequence([.anchor(.start)] + items + [.anchor(.end)])
    }
}

/// LIKE and GLOB as a row of tokens.
struct LikePattern: Sendable {
    enum Token: Sendable {
        case one(Unicode.Scalar), any, many
        case set(RegexSet)
    }
    let tokens: [Token]

    init?(_ pattern: String, escape: Unicode.Scalar?) {
        var tokens: [Token] = []
        var isEscaped = false
        for scalar in pattern.unicodeScalars {
            if isEscaped {
                tokens.append(.one(scalar))
                isEscaped = false
            } else if scalar == escape {
                isEscaped = true
            } else {
                tokens.append(scalar == "%" ? .many : scalar == "_" ? .any : .one(scalar))
            }
        }
        if isEscaped { return nil }
        self.tokens = tokens
    }

    init(glob pattern: String) {
        var tokens: [Token] = []
        let scalars = Array(pattern.unicodeScalars)
        var at = 0
        while at < scalars.count {
            let scalar = scalars[at]
            at += 1
            switch scalar {
            case "*": tokens.append(.many)
            case "?": tokens.append(.any)
            case "[":
                var set = RegexSet()
                if at < scalars.count, scalars[at] == "^" {
                    set.isNegated = true
                    at += 1
                }
                var isClosed = false
                var isFirst = true
                while at < scalars.count {
                    let low = scalars[at]
                    at += 1
                    if low == "]" && !isFirst {
                        isClosed = true
                        break
                    }
                    isFirst = false
                    if at + 1 < scalars.count, scalars[at] == "-", scalars[at + 1] != "]" {
                        if low <= scalars[at + 1] { set.ranges.append(low.value...scalars[at + 1].value) }
                        at += 2
                    } else {
                        set.ranges.append(low.value...low.value)
                    }
                }
                // A bracket without an end matches nothing.
                tokens.append(.set(isClosed ? set : RegexSet()))
            default: tokens.append(.one(scalar))
            }
        }
        self.tokens = tokens
    }

    /// Backtracks only to the last `%`: at most (text x pattern) steps.
    func matches(_ text: String, fold: (Unicode.Scalar) -> UInt32) -> Bool {
        let scalars = Array(text.unicodeScalars)
        var i = 0, t = 0
        var retry: (token: Int, scalar: Int)?
        while true {
            if t < tokens.count, case .many = tokens[t] {
                retry = (t + 1, i)
                t += 1
                continue
            }
            if i == scalars.count && t == tokens.count { return true }
            if i < scalars.count, t < tokens.count, takes(tokens[t], scalars[i], fold) {
                i += 1
                t += 1
                continue
            }
            guard let last = retry, last.scalar < scalars.count else { return false }
            retry = (last.token, last.scalar + 1)
            i = last.scalar + 1
            t = last.token
        }
    }

    private func takes(_ token: Token, _ scalar: Unicode.Scalar, _ fold: (Unicode.Scalar) -> UInt32) -> Bool {
        switch token {
        case .any: return true
        case .one(let wanted): return fold(wanted) == fold(scalar)
        case .set(let set): return set.contains(scalar.value, .c)
        case .many: return false
        }
    }

    static func exactly(_ scalar: Unicode.Scalar) -> UInt32 { scalar.value }
    static func ignoringASCIICase(_ scalar: Unicode.Scalar) -> UInt32 {
        scalar.value < 0x80 ? UInt32(asciiLower(UInt8(scalar.value))) : scalar.value
    }
    static func ignoringCase(_ scalar: Unicode.Scalar) -> UInt32 {
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        return lower.count == 1 ? lower.first?.value ?? scalar.value : scalar.value
    }
}
