/// A path into a JSON document: `$`, then `.member`, `["member"]`, `[0]` or `[*]` steps (a part of RFC 9535).
public struct JSONPath: Hashable, Sendable {
    enum Step: Hashable, Sendable {
        case member(String)
        case element(Int)
        case anyElement
    }
    let steps: [Step]

    public init?(_ text: String) {
        var steps: [Step] = []
        var rest = Substring(text)
        guard rest.first == "$" else { return nil }
        rest.removeFirst()
        while let mark = rest.first {
            rest.removeFirst()
            if mark == "." {
                let end = rest.firstIndex { $0 == "." || $0 == "[" } ?? rest.endIndex
                guard end > rest.startIndex else { return nil }
                steps.append(.member(String(rest[..<end])))
                rest = rest[end...]
            } else if mark == "[" {
                guard let end = rest.firstIndex(of: "]") else { return nil }
                let inside = rest[..<end]
                rest = rest[rest.index(after: end)...]
                if inside == "*" {
                    steps.append(.anyElement)
                } else if let n = Int(inside), n >= 0 {
                    steps.append(.element(n))
                } else if inside.count >= 2, let quote = inside.first, quote == "\"" || quote == "'",
                    inside.last == quote
                {
                    steps.append(.member(String(inside.dropFirst().dropLast())))
                } else {
                    return nil
                }
            } else {
                return nil
            }
        }
        self.steps = steps
    }

    /// Whether the place that these keys lead to is this path's.
    func matches(_ place: [JSONPlace]) -> Bool {
        guard place.count == steps.count else { return false }
        return zip(steps, place).allSatisfy { step, key in
            switch (step, key) {
            case (.member(let a), .member(let b)): return a == b
            case (.element(let a), .element(let b)): return a == b
            case (.anyElement, .element): return true
            default: return false
            }
        }
    }
}

/// One step from a document's root to a value.
enum JSONPlace: Hashable {
    case member(String)
    case element(Int)
}
