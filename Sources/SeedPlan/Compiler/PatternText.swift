import SeedRows
import SeedSchema

/// Text that a pattern matches: drawn by key, or every string of the pattern in turn where it must be distinct.
struct PatternText: Generator, Countable {
    let node: RegexNode
    let minLength: Int
    let maxLength: Int
    let distinct: UInt64?
    /// Number of different strings that are enumerated.
    let domainSize: UInt64
    let layout = Layout.bytes

    init?(_ pattern: ColumnDomain.Pattern, minLength: Int, maxLength: Int, distinct: UInt64?, rows: Int64) {
        guard let node = PatternText.node(pattern) else { return nil }
        self.node = node
        self.minLength = minLength
        self.maxLength = maxLength == .max ? 255 : maxLength
        self.distinct = distinct
        if distinct != nil {
            domainSize = PatternEnumerator.count(node, room: self.maxLength - node.lengths.minimum)
            guard domainSize > 0 else { return nil }
        } else {
            domainSize = .max
            guard node.generate(key: 1, maxLength: self.maxLength) != nil else { return nil }
        }
    }

    static func node(_ pattern: ColumnDomain.Pattern) -> RegexNode? {
        switch pattern.kind {
        case .regex: return (try? RegexPattern(pattern.text))?.node
        case .regexCaseless: return (try? RegexPattern(pattern.text, isCaseless: true))?.node
        case .like: return RegexNode(like: pattern.text, escape: pattern.escape, isCaseless: false)
        case .likeCaseless: return RegexNode(like: pattern.text, escape: pattern.escape, isCaseless: true)
        case .similar:
            return RegexPattern.fromSimilar(pattern.text, escape: pattern.escape.map { String($0) } ?? "")
                .flatMap { try? RegexPattern($0) }?.node
        case .glob: return RegexNode(glob: pattern.text)
        }
    }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        let permutation = distinct.map { Permutation(count: domainSize, key: $0) }
        let room = maxLength - node.lengths.minimum
        for j in 0..<context.count {
            if let permutation {
                var place = permutation.apply(UInt64(bitPattern: context.rows[j]) % domainSize)
                var text: [Unicode.Scalar] = []
                PatternEnumerator.write(node, &place, room: room, into: &text)
                out.append(String(String.UnicodeScalarView(text)))
                continue
            }
            var chosen: [UInt8]?
            for attempt in 0..<8 as Range<UInt64> {
                let key = attempt == 0 ? context.keys[j] : Mixer.mix(context.keys[j], attempt)
                guard let text = node.generate(key: key, maxLength: maxLength) else { continue }
                chosen = text
                if text.count >= minLength { break }
            }
            if let chosen {
                chosen.withUnsafeBufferPointer { out.bytes.append($0) }
                out.endValue()
            } else {
                out.appendNull()
            }
        }
    }
}

/// Counts and numbers the strings of a pattern: sets of at most 64 characters, alternatives and bounded repeats in
/// mixed radix. Two numbers may give one string only where the pattern itself is ambiguous.
enum PatternEnumerator {
    static func members(_ set: RegexSet) -> [Unicode.Scalar] {
        var pool: [UInt32] = []
        if set.isNegated || set.ranges.isEmpty && set.classes.isEmpty {
            pool = Array(UInt32(97)...122)
        } else {
            for range in set.ranges {
                for value in range.prefix(64) where value < 127 || range.count < 64 { pool.append(value) }
            }
            for name in set.classes {
                switch name {
                case .digit: pool += Array(48...57)
                case .upper: pool += Array(65...90)
                case .lower: pool += Array(97...122)
                case .alpha: pool += Array(65...90) + Array(97...122)
                case .alnum, .word: pool += Array(48...57) + Array(65...90) + Array(97...122)
                case .xdigit: pool += Array(48...57) + Array(97...102)
                case .space, .blank: pool += [32]
                default: pool += [45, 46]
                }
            }
        }
        var seen: Set<UInt32> = []
        return pool.filter { seen.insert($0).inserted }.compactMap { Unicode.Scalar($0) }
    }

    private static func repeats(_ minimum: Int, _ maximum: Int?, _ each: Int, _ room: Int) -> ClosedRange<Int> {
        let extra = maximum.map { $0 - minimum } ?? 8
        let fitting = each > 0 ? min(extra, max(0, room) / each) : 0
        return minimum...(minimum + min(fitting, 12))
    }

    static func count(_ node: RegexNode, room: Int) -> UInt64 {
        switch node {
        case .empty, .anchor, .look: return 1
        case .backReference: return 0
        case .set(let set): return UInt64(members(set).count)
        case .group(let inner, _): return count(inner, room: room)
        case .sequence(let items):
            return items.reduce(1) { saturating($0, count($1, room: items.count == 1 ? room : share(room, items))) }
        case .alternation(let items):
            let least = node.lengths.minimum
            return items.reduce(0) { sum, item in
                let own = item.lengths.minimum - least
                return own > room ? sum : adding(sum, count(item, room: room - own))
            }
        case .repeat(let inner, let minimum, let maximum, _):
            let one = count(inner, room: 0)
            var total: UInt64 = 0
            for n in repeats(minimum, maximum, inner.lengths.minimum, room) {
                var product: UInt64 = 1
                for _ in 0..<n { product = saturating(product, one) }
                total = adding(total, product)
            }
            return total
        }
    }

    private static func adding(_ a: UInt64, _ b: UInt64) -> UInt64 {
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? .max : sum
    }

    /// What each open-ended part of a sequence may spend.
    private static func share(_ room: Int, _ items: [RegexNode]) -> Int {
        let open = items.filter { $0.lengths.maximum != $0.lengths.minimum }.count
        return open == 0 ? 0 : room / open
    }

    static func write(_ node: RegexNode, _ place: inout UInt64, room: Int, into out: inout [Unicode.Scalar]) {
        switch node {
        case .empty, .anchor, .look, .backReference: return
        case .set(let set):
            let pool = members(set)
            guard !pool.isEmpty else { return }
            out.append(pool[Int(place % UInt64(pool.count))])
            place /= UInt64(pool.count)
        case .group(let inner, _): write(inner, &place, room: room, into: &out)
        case .sequence(let items):
            let own = items.count == 1 ? room : share(room, items)
            for item in items {
                let size = count(item, room: own)
                guard size > 0 else { return }
                var digit = size == .max ? place : place % size
                write(item, &digit, room: own, into: &out)
                place = size == .max ? 0 : place / size
            }
        case .alternation(let items):
            let least = node.lengths.minimum
            for item in items {
                let extra = item.lengths.minimum - least
                if extra > room { continue }
                let size = count(item, room: room - extra)
                if place < size {
                    write(item, &place, room: room - extra, into: &out)
                    return
                }
                place -= size
            }
        case .repeat(let inner, let minimum, let maximum, _):
            let one = count(inner, room: 0)
            for n in repeats(minimum, maximum, inner.lengths.minimum, room) {
                var product: UInt64 = 1
                for _ in 0..<n { product = saturating(product, one) }
                if place < product {
                    for _ in 0..<n {
                        var digit = one == .max ? place : place % max(one, 1)
                        write(inner, &digit, room: 0, into: &out)
                        place = one == .max ? 0 : place / max(one, 1)
                    }
                    return
                }
                place -= product
            }
        }
    }
}
