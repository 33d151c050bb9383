/// A regular expression without alternatives: literals, classes and counted repeats, anchored at both ends. The form
/// that identifiers have: `[A-Z]{3}-[0-9]{4,6}`.
public struct TextPattern: Hashable, Sendable {
    public struct Element: Hashable, Sendable {
        /// Ascending, each once.
        public var characters: [Unicode.Scalar]
        public var count: ClosedRange<Int>
    }
    public let source: String
    public let elements: [Element]

    /// Reads `^…$` with literals, `.`, `\d`, `\w`, `[…]`, `?`, `{n}`, `{n,m}`; `+` and `*` reach up to 64 repeats. nil
    /// for anything else (groups, alternatives, back references).
    public init?(_ source: String) {
        var reader = Reader(source)
        guard let elements = reader.read(), elements.count <= 64 else { return nil }
        self.source = source
        self.elements = elements
    }

    public var sizeDescription: String {
        elements.filter { $0.characters.count > 1 }.map { element in
            let count = element.count
            return "\(element.characters.count)^"
                + (count.count == 1 ? "\(count.lowerBound)" : "(\(count.lowerBound)…\(count.upperBound))")
        }.joined(separator: " x ")
    }

    /// How often each element stands in a text: as often as it can, from the left; nil where the text doesn't match.
    func lengths(of text: [Unicode.Scalar]) -> [Int]? {
        // runs[e] ends where element e ends; a shorter run of an earlier element is tried when a later one fails.
        var lengths: [Int] = []
        var starts: [Int] = [0]
        func longest(_ element: Element, from start: Int, upTo limit: Int) -> Int {
            var n = 0
            while n < limit, start + n < text.count, element.characters.contains(text[start + n]) { n += 1 }
            return n
        }
        var e = 0
        var limit = elements.first?.count.upperBound ?? 0
        while true {
            if e == elements.count {
                if starts[e] == text.count { return lengths }
            } else {
                let n = longest(elements[e], from: starts[e], upTo: limit)
                if n >= elements[e].count.lowerBound {
                    lengths.append(n)
                    starts.append(starts[e] + n)
                    e += 1
                    limit = e < elements.count ? elements[e].count.upperBound : 0
                    continue
                }
            }
            // Back to the last element that can be shorter.
            while true {
                guard let last = lengths.popLast() else { return nil }
                starts.removeLast()
                e -= 1
                if last > elements[e].count.lowerBound {
                    limit = last - 1
                    break
                }
            }
        }
    }

    private struct Reader {
        var scalars: [Unicode.Scalar]
        var at = 0
        init(_ source: String) {
            scalars = Array(source.unicodeScalars)
            if scalars.first == "^" { scalars.removeFirst() }
            if scalars.last == "$", scalars.dropLast().last != "\\" { scalars.removeLast() }
        }

        mutating func next() -> Unicode.Scalar? {
            guard at < scalars.count else { return nil }
            at += 1
            return scalars[at - 1]
        }

        static let digits = scalarRange("0", "9")
        static func scalarRange(_ lower: Unicode.Scalar, _ upper: Unicode.Scalar) -> [Unicode.Scalar] {
            (lower.value...upper.value).compactMap { Unicode.Scalar($0) }
        }

        mutating func read() -> [Element]? {
            var out: [Element] = []
            while let scalar = next() {
                let characters: [Unicode.Scalar]
                switch scalar {
                case "[":
                    guard let set = readClass() else { return nil }
                    characters = set
                case "\\":
                    guard let escaped = next(), let set = Self.escape(escaped) else { return nil }
                    characters = set
                case ".": characters = Self.scalarRange(" ", "~")
                case "(", ")", "|", "*", "+", "?", "{", "}", "^", "$": return nil
                default: characters = [scalar]
                }
                guard let count = readCount() else { return nil }
                out.append(Element(characters: characters.sorted(), count: count))
            }
            return out
        }

        static func escape(_ scalar: Unicode.Scalar) -> [Unicode.Scalar]? {
            switch scalar {
            case "d": return digits
            case "w": return digits + scalarRange("A", "Z") + ["_"] + scalarRange("a", "z")
            default: return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? nil : [scalar]
            }
        }

        mutating func readClass() -> [Unicode.Scalar]? {
            var out: Set<Unicode.Scalar> = []
            guard at < scalars.count, scalars[at] != "^" else { return nil }
            while let scalar = next() {
                if scalar == "]" { return out.isEmpty ? nil : Array(out) }
                // [:alpha:] and its like depend on the database's locale.
                if scalar == "[" && at < scalars.count && scalars[at] == ":" { return nil }
                var set = [scalar]
                if scalar == "\\" {
                    guard let escaped = next(), let members = Self.escape(escaped) else { return nil }
                    set = members
                }
                if set.count == 1, at + 1 < scalars.count, scalars[at] == "-", scalars[at + 1] != "]" {
                    at += 1
                    guard let upper = next(), upper != "\\", upper >= set[0], upper.value - set[0].value < 4096 else {
                        return nil
                    }
                    set = Self.scalarRange(set[0], upper)
                }
                out.formUnion(set)
            }
            return nil
        }

        mutating func readCount() -> ClosedRange<Int>? {
            guard at < scalars.count else { return 1...1 }
            switch scalars[at] {
            case "?":
                at += 1
                return 0...1
            case "*":
                at += 1
                return 0...64
            case "+":
                at += 1
                return 1...64
            case "{":
                at += 1
                var text = ""
                while let scalar = next(), scalar != "}" { text.unicodeScalars.append(scalar) }
                let parts = text.split(separator: ",", omittingEmptySubsequences: false)
                guard let lower = Int(parts[0]), (0...1024).contains(lower), parts.count <= 2 else { return nil }
                if parts.count == 1 { return lower...lower }
                if parts[1].isEmpty { return lower...max(lower, 64) }
                guard let upper = Int(parts[1]), upper >= lower, upper <= 1024 else { return nil }
                return lower...upper
            default: return 1...1
            }
        }
    }
}
