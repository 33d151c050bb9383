import SeedSchema

/// A table's name or a glob over names, as users write it: `users`, `public.users`, `audit_*`, `*.log_?`.
///
/// A pattern with a dot is matched against `schema.table`, one without against the bare name in any schema. A name
/// that a table bears exactly is that table, even when it holds `*`, `?` or a dot.
public struct NamePattern: Hashable, Sendable, CustomStringConvertible, ExpressibleByStringLiteral {
    public let text: String
    public init(_ text: String) { self.text = text }
    public init(stringLiteral value: String) { self.text = value }
    public var description: String { text }

    /// Holds a `*` or `?`, and so may name many tables.
    public var isGlob: Bool { text.utf8.contains { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "?") } }

    public func matches(_ name: QualifiedName) -> Bool {
        if text == name.description || text == name.name.name { return true }
        let subject = text.utf8.contains(UInt8(ascii: ".")) ? name.description : name.name.name
        return Self.glob(Array(text.unicodeScalars), Array(subject.unicodeScalars))
    }

    /// `*` stands for any run of characters, `?` for one. Linear in memory, no recursion: on a mismatch the last `*`
    /// takes one character more.
    private static func glob(_ pattern: [Unicode.Scalar], _ subject: [Unicode.Scalar]) -> Bool {
        var p = 0
        var s = 0
        var star: (pattern: Int, subject: Int)?
        while s < subject.count {
            if p < pattern.count, pattern[p] == "*" {
                star = (p + 1, s)
                p += 1
            } else if p < pattern.count, pattern[p] == "?" || pattern[p] == subject[s] {
                p += 1
                s += 1
            } else if let last = star {
                star = (last.pattern, last.subject + 1)
                p = last.pattern
                s = last.subject + 1
            } else {
                return false
            }
        }
        return pattern[p...].allSatisfy { $0 == "*" }
    }
}

/// How many rows a table gets: `5000`, or `5xusers` for five times another table's rows.
public enum RowCount: Hashable, Sendable, CustomStringConvertible {
    case exactly(Int64)
    case times(Int64, parent: String)

    /// The most rows that a table can be asked for, and the largest factor: their product still is a number of rows.
    public static let most: Int64 = 1_000_000_000_000
    public static let mostTimes: Int64 = 1_000_000

    /// nil when the text is neither a count (digits, `_` between them allowed) nor `NxTABLE`, or beyond the limits.
    public init?(_ text: String) {
        if let count = Self.count(text[...], Self.most) {
            self = .exactly(count)
            return
        }
        guard let x = text.firstIndex(where: { $0 == "x" || $0 == "×" || $0 == "*" }) else { return nil }
        let parent = String(text[text.index(after: x)...])
        guard let factor = Self.count(text[..<x], Self.mostTimes), !parent.isEmpty else { return nil }
        self = .times(factor, parent: parent)
    }

    private static func count(_ text: Substring, _ limit: Int64) -> Int64? {
        guard let first = text.utf8.first, (48...57).contains(first) else { return nil }
        guard text.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: "_") }) else { return nil }
        guard let count = Int64(text.filter { $0 != "_" }), count <= limit else { return nil }
        return count
    }

    public var description: String {
        switch self {
        case .exactly(let count): return "\(count)"
        case .times(let factor, let parent): return "\(factor)x\(parent)"
        }
    }
}

/// The known name nearest to a mistyped one, for "did you mean".
///
/// Optimal string alignment distance (insert, delete, replace, swap neighbours; Damerau 1964), without regard to
/// ASCII case; nil when nothing is near: more than a third of the letters would have to change.
public func nearestName(to name: String, among known: some Sequence<String>) -> String? {
    var best: (name: String, distance: Int)?
    for candidate in known {
        let limit = max(name.count, candidate.count) / 3
        let distance = editDistance(name.lowercased(), candidate.lowercased())
        if distance <= max(1, limit), distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.name
}

private func editDistance(_ a: String, _ b: String) -> Int {
    let a = Array(a.unicodeScalars.prefix(128))
    let b = Array(b.unicodeScalars.prefix(128))
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast: [Int] = []
    var last = Array(0...b.count)
    for i in 1...a.count {
        var row = [i]
        row.reserveCapacity(b.count + 1)
        for j in 1...b.count {
            let replaced = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)
            var cost = min(replaced, last[j] + 1, row[j - 1] + 1)
            if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, beforeLast[j - 2] + 1) }
            row.append(cost)
        }
        beforeLast = last
        last = row
    }
    return last[b.count]
}
