import SeedSchema

/// LIKE, SIMILAR TO, `~` and the regexp functions.
extension PostgresCompiler {
    /// The left side of a match: char(n) keeps its blanks here.
    private func subject(_ node: PostgresNode) throws(Unsupported) -> PostgresNode {
        if case .character = node.kind { return node }
        if case .bytes = node.kind { throw Unsupported("a pattern over bytea") }
        return try textual(node)
    }

    func like(
        _ a: PostgresNode, _ pattern: PostgresNode, _ escape: PostgresNode?, _ kind: Expression.LikeKind
    ) throws(Unsupported) -> PostgresNode {
        guard kind != .glob else { throw Unsupported("GLOB") }
        let value = try subject(a)
        if kind == .similar {
            let regex = try similarPattern(pattern, escape)
            return try matches("~", value, regex)
        }
        if a.kind == .citext { throw Unsupported("LIKE over citext") }
        let patternNode = try textual(pattern)
        var mark: Unicode.Scalar? = "\\"
        if let escape {
            guard case .text(let text)? = escape.constant, text.unicodeScalars.count <= 1 else {
                throw Unsupported("LIKE … ESCAPE of this")
            }
            mark = text.unicodeScalars.first
        }
        let settledMark = mark
        let isCaseless = kind == .ilike
        if case .text(let text)? = patternNode.constant {
            let prepared = LikePattern(text, escape: settledMark)
            return try strict(.boolean, value, patternNode) { (v, _) throws(EvaluationError) in
                guard case .text(let s) = v else { return .null }
                return .bool(try PostgresCompiler.isLike(s, prepared, isCaseless))
            }
        }
        return try strict(.boolean, value, patternNode) { (v, p) throws(EvaluationError) in
            guard case .text(let s) = v, case .text(let text) = p else { return .null }
            return .bool(try PostgresCompiler.isLike(s, LikePattern(text, escape: settledMark), isCaseless))
        }
    }

    private static func isLike(_ text: String, _ pattern: LikePattern?, _ isCaseless: Bool) throws(EvaluationError)
        -> Bool
    {
        guard let pattern else { throw .failure("LIKE pattern must not end with escape character") }
        guard isCaseless else { return pattern.matches(text, fold: LikePattern.exactly) }
        let plain = pattern.matches(text, fold: LikePattern.ignoringASCIICase)
        guard pattern.matches(text, fold: LikePattern.ignoringCase) == plain else {
            throw .unsupported("case of letters beyond ASCII")
        }
        return plain
    }

    private func similarPattern(_ pattern: PostgresNode, _ escape: PostgresNode?) throws(Unsupported) -> PostgresNode {
        var escapeText: String?
        if let escape {
            guard case .text(let text)? = escape.constant else { throw Unsupported("SIMILAR TO … ESCAPE of this") }
            escapeText = text
        }
        let settled = escapeText
        return try strict(.plainText, try textual(pattern)) { (v) throws(EvaluationError) in
            guard case .text(let text) = v, let regex = RegexPattern.fromSimilar(text, escape: settled) else {
                throw .unsupported("SIMILAR TO pattern")
            }
            return .text(regex)
        }
    }

    /// `~`, `~*`, `!~`, `!~*`.
    func matches(_ op: String, _ a: PostgresNode, _ pattern: PostgresNode) throws(Unsupported) -> PostgresNode {
        let value = try subject(a)
        let patternNode = try textual(pattern)
        let isCaseless = op.hasSuffix("*") || a.kind == .citext
        let isNegated = op.hasPrefix("!")
        if case .text(let text)? = patternNode.constant {
            let prepared: RegexPattern
            do throws(RegexPattern.Problem) {
                prepared = try RegexPattern(text, isCaseless: isCaseless)
            } catch {
                if case .unsupported(let unsupported) = error { throw unsupported }
                throw Unsupported("an invalid regular expression")
            }
            return try strict(.boolean, value, patternNode) { (v, _) throws(EvaluationError) in
                guard case .text(let s) = v else { return .null }
                return .bool(try prepared.matches(s) != isNegated)
            }
        }
        return try strict(.boolean, value, patternNode) { (v, p) throws(EvaluationError) in
            guard case .text(let s) = v, case .text(let text) = p else { return .null }
            return .bool(try PostgresCompiler.pattern(text, isCaseless).matches(s) != isNegated)
        }
    }

    private static func pattern(_ text: String, _ isCaseless: Bool) throws(EvaluationError) -> RegexPattern {
        do throws(RegexPattern.Problem) {
            return try RegexPattern(text, isCaseless: isCaseless)
        } catch {
            switch error {
            case .invalid: throw .failure("invalid regular expression")
            case .unsupported(let unsupported): throw .unsupported(unsupported)
            }
        }
    }

    func patternFunction(_ name: String, _ a: [PostgresNode]) throws(Unsupported) -> PostgresNode? {
        switch (name, a.count) {
        case ("similar_to_escape", 1), ("similar_to_escape", 2), ("similar_escape", 2):
            return try similarPattern(a[0], a.count == 2 ? a[1] : nil)
        case ("regexp_like", 2): return try matches("~", a[0], a[1])
        case ("regexp_match", 2), ("regexp_matches", 2):
            let regex = try extentPattern(a[1])
            return try strict(.array(.plainText, dimensions: 1), try textual(a[0])) { (v) throws(EvaluationError) in
                guard case .text(let text) = v else { return .null }
                let scalars = text.unicodeScalars.map(\.value)
                guard let found = try regex.firstMatch(scalars, from: 0) else { return .null }
                return .array([.text(String(scalars: scalars[found]))])
            }
        case ("substring", 2) where a[1].isUnknown || a[1].kind?.isTextual == true:
            let regex = try extentPattern(a[1])
            return try strict(.plainText, try textual(a[0])) { (v) throws(EvaluationError) in
                guard case .text(let text) = v else { return .null }
                let scalars = text.unicodeScalars.map(\.value)
                guard let found = try regex.firstMatch(scalars, from: 0) else { return .null }
                return .text(String(scalars: scalars[found]))
            }
        case ("regexp_replace", 3), ("regexp_replace", 4): return try replace(a)
        default: return nil
        }
    }

    /// A constant pattern whose match has one certain extent: no captures, no lazy quantifiers, so that the leftmost
    /// longest match is the match.
    private func extentPattern(_ node: PostgresNode) throws(Unsupported) -> RegexPattern {
        guard case .text(let text)? = node.constant, let regex = try? RegexPattern(text), regex.node.hasPlainExtent
        else { throw Unsupported("the extent of this regular expression's match") }
        return regex
    }

    private func replace(_ a: [PostgresNode]) throws(Unsupported) -> PostgresNode {
        var everywhere = false
        if a.count == 4 {
            guard case .text(let flags)? = a[3].constant, flags == "g" || flags.isEmpty else {
                throw Unsupported("regexp_replace with these flags")
            }
            everywhere = flags == "g"
        }
        let regex = try extentPattern(a[1])
        let isGlobal = everywhere
        return try strict(.plainText, try textual(a[0]), try textual(a[2])) { (v, r) throws(EvaluationError) in
            guard case .text(let text) = v, case .text(let with) = r else { return .null }
            guard !with.utf8.contains(UInt8(ascii: "\\")) else { throw .unsupported("regexp_replace with \\") }
            let scalars = text.unicodeScalars.map(\.value)
            var out: [UInt32] = []
            var at = 0
            while at <= scalars.count, let found = try regex.firstMatch(scalars, from: at) {
                out += scalars[at..<found.lowerBound]
                out += with.unicodeScalars.map(\.value)
                at = found.upperBound
                if found.isEmpty {
                    if at < scalars.count { out.append(scalars[at]) }
                    at += 1
                }
                if !isGlobal { break }
            }
            if at < scalars.count { out += scalars[at...] }
            return .text(String(scalars: out[...]))
        }
    }
}

extension RegexNode {
    var hasPlainExtent: Bool {
        switch self {
        case .empty, .set, .anchor: return true
        case .sequence(let items), .alternation(let items): return items.allSatisfy(\.hasPlainExtent)
        case .repeat(let inner, _, _, let isLazy): return !isLazy && inner.hasPlainExtent
        case .group(let inner, let capture): return capture == nil && inner.hasPlainExtent
        case .look(let inner, _, _): return inner.hasPlainExtent
        case .backReference: return false
        }
    }
}

extension String {
    init(scalars: ArraySlice<UInt32>) {
        self.init(String.UnicodeScalarView(scalars.compactMap { Unicode.Scalar($0) }))
    }
}
