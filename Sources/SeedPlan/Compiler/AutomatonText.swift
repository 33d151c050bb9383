import SeedRows
import SeedSchema

/// Text that matches several patterns at once, has none of others, or must be distinct in more ways than a pattern
/// spells out: drawn from the automaton of them all, or every string of it in turn.
struct AutomatonText: Generator, Countable {
    private let automaton: RegexAutomaton
    /// How many strings go on from each state with exactly so many more characters, saturating; by length, then state.
    private let counts: [[UInt64]]
    private let lengths: ClosedRange<Int>
    private let distinct: UInt64?
    /// Number of different strings of these lengths.
    let domainSize: UInt64
    let layout = Layout.bytes

    /// The longest strings that are looked at.
    private static let longest = 400
    /// Lengths beyond the shortest one.
    private static let stretch = 10

    /// - Parameters:
    ///   - rows: how many different strings are wanted, when they must be distinct.
    ///   - isCaseless: strings that differ in case alone count as one.
    /// - Returns: nil when a pattern can't be read as an automaton, or nothing is in it.
    static func make(
        _ domain: ColumnDomain, maxLength: Int, distinct: UInt64?, rows: Int64, isCaseless: Bool
    ) -> AutomatonText? {
        let required = domain.patterns.compactMap { PatternText.node($0) }
        let excluded = domain.excludedPatterns.compactMap { PatternText.node($0) }
        guard required.count == domain.patterns.count, excluded.count == domain.excludedPatterns.count else {
            return nil
        }
        var shape = required
        if domain.isTrimmed, let trimmed = try? RegexPattern("^([^ ](.*[^ ])?)?$") { shape.append(trimmed.node) }
        let wanted = distinct == nil ? 1 : UInt64(max(rows, 1))
        var best: AutomatonText?
        for alphabet in alphabets(domain, required, isCaseless: isCaseless) {
            guard let whole = RegexAutomaton(required: shape, excluded: excluded, alphabet: alphabet) else { continue }
            for automaton in [whole.withoutIdleMarks(), whole] {
                guard let automaton,
                    let text = AutomatonText(
                        automaton, minLength: domain.minLength, maxLength: maxLength, distinct: distinct, wanted)
                else { continue }
                if text.domainSize >= wanted { return text }
                if text.domainSize > best?.domainSize ?? 0 { best = text }
            }
        }
        return best
    }

    /// From few characters that read well to all that can be: letters and what the patterns name, then digits, the
    /// other case, all of ASCII, and what the patterns name beyond it.
    private static func alphabets(_ domain: ColumnDomain, _ nodes: [RegexNode], isCaseless: Bool)
        -> [[Unicode.Scalar]]
    {
        var named: Set<UInt32> = []
        var edges: Set<UInt32> = []
        for set in nodes.flatMap(\.sets) {
            for range in set.ranges {
                if range.count == 1, !set.isNegated { named.insert(range.lowerBound) }
                edges.formUnion([range.lowerBound, range.upperBound])
            }
        }
        let (lower, upper) = (Array(UInt32(97)...122), Array(UInt32(65)...90))
        let (first, second) = domain.letterCase == .upper ? (upper, lower) : (lower, upper)
        let other = domain.letterCase == nil ? second : []
        let digits = Array(UInt32(48)...57)
        func scalars(_ values: [UInt32]) -> [Unicode.Scalar] {
            var seen = Set(isCaseless && domain.letterCase != .upper ? upper : [])
            var out: [Unicode.Scalar] = []
            for value in values where value >= 32 && value != 127 && seen.insert(value).inserted {
                guard let scalar = Unicode.Scalar(value) else { continue }
                let isOtherCase = domain.letterCase != nil && second.contains(value)
                if !isOtherCase { out.append(scalar) }
            }
            return out
        }
        let ascii = named.filter { $0 < 127 }.sorted()
        var out = [
            scalars(first + ascii), scalars(first + ascii + digits), scalars(first + ascii + digits + other),
            scalars(first + digits + other + Array(UInt32(32)...126)),
            scalars(first + digits + other + Array(UInt32(32)...126) + named.union(edges).sorted()),
        ]
        if isCaseless {
            // Upper case where nothing else will do.
            out.append(Array(UInt32(32)...126).filter { !lower.contains($0) }.compactMap { Unicode.Scalar($0) })
        }
        return out
    }

    private init?(
        _ automaton: RegexAutomaton, minLength: Int, maxLength: Int, distinct: UInt64?, _ wanted: UInt64
    ) {
        self.automaton = automaton
        self.distinct = distinct
        let most = min(maxLength, AutomatonText.longest)
        var counts = [automaton.accepting.map { $0 ? UInt64(1) : 0 }]
        var shortest: Int?
        var longest = 0
        var total: UInt64 = 0
        // Some more than are wanted, so that not all of the shortest are taken.
        let enough = max(wanted.multipliedReportingOverflow(by: 64).partialValue, wanted, 1 << 20)
        for length in 0...max(most, 0) {
            if length > 0 {
                let before = counts[length - 1]
                counts.append(automaton.next.map { AutomatonText.ways($0, automaton.groups, before) })
            }
            let own = counts[length][0]
            guard length >= minLength else { continue }
            if own > 0 {
                if shortest == nil { shortest = length }
                longest = length
                let (sum, overflow) = total.addingReportingOverflow(own)
                total = overflow ? .max : sum
            }
            guard let shortest else { continue }
            if distinct != nil ? total >= enough : length - shortest >= AutomatonText.stretch { break }
        }
        guard let shortest, total > 0 else { return nil }
        lengths = shortest...longest
        self.counts = counts
        domainSize = total
    }

    private static func ways(_ row: [Int], _ groups: [RegexAutomaton.Group], _ before: [UInt64]) -> UInt64 {
        var sum: UInt64 = 0
        for (group, target) in zip(groups, row) where target >= 0 {
            let (product, a) = before[target].multipliedReportingOverflow(by: UInt64(group.scalars.count))
            let (total, b) = sum.addingReportingOverflow(a ? .max : product)
            sum = a || b ? .max : total
        }
        return sum
    }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        let permutation = distinct.map { Permutation(count: domainSize, key: $0) }
        for j in 0..<context.count {
            let text: [Unicode.Scalar]
            if let permutation {
                text = string(permutation.apply(UInt64(bitPattern: context.rows[j]) % domainSize))
            } else {
                text = drawn(context.keys[j])
            }
            out.append(String(String.UnicodeScalarView(text)))
        }
    }

    /// The string of a number below `domainSize`.
    private func string(_ place: UInt64) -> [Unicode.Scalar] {
        var place = place
        for length in lengths {
            let count = counts[length][0]
            if place < count { return walk(length, &place) }
            place -= count
        }
        return []
    }

    /// One length after the other is as likely; then each string of it.
    private func drawn(_ key: UInt64) -> [Unicode.Scalar] {
        let fitting = lengths.filter { counts[$0][0] > 0 }
        let length = fitting[Int(Mixer.below(UInt64(fitting.count), key))]
        var place = Mixer.below(counts[length][0], Mixer.mix(key))
        return walk(length, &place)
    }

    private func walk(_ length: Int, _ place: inout UInt64) -> [Unicode.Scalar] {
        var out: [Unicode.Scalar] = []
        var state = 0
        for rest in stride(from: length - 1, through: 0, by: -1) {
            for (group, target) in zip(automaton.groups, automaton.next[state]) where target >= 0 {
                let each = counts[rest][target]
                guard each > 0 else { continue }
                let size = UInt64(group.scalars.count)
                let (all, overflow) = each.multipliedReportingOverflow(by: size)
                if overflow || place < all {
                    out.append(group.scalars[Int(min(place / each, size - 1))])
                    place %= each
                    state = target
                    break
                }
                place -= all
            }
        }
        return out
    }
}
