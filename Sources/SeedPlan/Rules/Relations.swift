import SeedRows
import SeedSchema

/// What one column must be, given the others: `target op bound`.
struct Relation: Sendable {
    var target: Identifier
    /// `=`, `<`, `<=`, `>`, `>=`; `<<` for an address within a network.
    var op: String
    var bound: Expression
    /// The atom that it was made of.
    var source: Expression
    /// The factors that were taken across: only while these are above zero the relation points that way.
    var divisors: [Expression] = []

    /// Solves an atom for one of its columns; nil where it can't be done by moving terms across.
    static func solve(_ atom: Expression, for target: Identifier) -> Relation? {
        var atom = atom
        if case .not(.isDistinct(let a, let b)) = atom { atom = .binary("=", a, b) }
        if let network = Relation.network(atom, of: target) {
            return Relation(target: target, op: "<<", bound: .column(network), source: atom)
        }
        if let prefix = Relation.prefix(atom, for: target) { atom = .binary("=", .column(target), prefix) }
        guard case .binary(let op, let a, let b) = atom, let flipped = AtomReader.flipped[op], op != "<>" else {
            return nil
        }
        let inLeft = a.columns.contains(target)
        let inRight = b.columns.contains(target)
        guard inLeft != inRight else { return nil }
        var divisors: [Expression] = []
        let relation = inLeft ? isolate(target, a, op, b, &divisors) : isolate(target, b, flipped, a, &divisors)
        return relation.map {
            Relation(target: target, op: $0.op, bound: $0.bound, source: atom, divisors: divisors)
        }
    }

    /// Whether what it divides by is above zero in every row, as far as `lower` knows the columns' least values.
    func isSafe(_ lower: (Identifier) -> Value?) -> Bool {
        divisors.allSatisfy { divisor in
            switch divisor.withoutCasts {
            case .column(let c): return (lower(c)?.number ?? -1) >= 0
            case .literal(.integer(let n)): return n > 0
            default: return false
            }
        }
    }

    /// `host << net`, `net >> host`: the column that holds the network.
    private static func network(_ atom: Expression, of target: Identifier) -> Identifier? {
        guard case .binary(let op, let a, let b) = atom, case .column(let left) = a.withoutCasts,
            case .column(let right) = b.withoutCasts, left != right
        else { return nil }
        switch op {
        case "<<", "<<=": return left == target ? right : nil
        case ">>", ">>=": return right == target ? left : nil
        default: return nil
        }
    }

    /// `path LIKE parent || '/%'`: the parent and a slash will do, with something in the place of each wildcard.
    private static func prefix(_ atom: Expression, for target: Identifier) -> Expression? {
        let value: Expression
        let pattern: Expression
        switch atom {
        case .like(let v, let p, nil, .like), .like(let v, let p, nil, .ilike): (value, pattern) = (v, p)
        case .binary("~~", let v, let p): (value, pattern) = (v, p)
        default: return nil
        }
        guard value.withoutCasts == .column(target), !pattern.columns.isEmpty, !pattern.columns.contains(target) else {
            return nil
        }
        func filled(_ e: Expression) -> Expression? {
            switch e {
            case .column: return e
            case .cast(let inner, let type): return filled(inner).map { .cast($0, type) }
            case .literal(.string(let text)):
                if text.contains("\\") { return nil }
                return .literal(.string(text.map { $0 == "%" || $0 == "_" ? "x" : String($0) }.joined()))
            case .binary("||", let a, let b):
                guard let left = filled(a), let right = filled(b) else { return nil }
                return .binary("||", left, right)
            default: return nil
            }
        }
        return filled(pattern)
    }

    private static func isolate(
        _ target: Identifier, _ side: Expression, _ op: String, _ other: Expression, _ divisors: inout [Expression]
    ) -> (op: String, bound: Expression)? {
        switch side {
        case .column(target): return (op, other)
        case .cast(let inner, _), .collate(let inner, _): return isolate(target, inner, op, other, &divisors)
        case .call("coalesce", let list) where list.count == 2 && list[1].columns.isEmpty:
            return isolate(target, list[0], op, other, &divisors)
        case .binary("+", let a, let b):
            if a.columns.contains(target) && !b.columns.contains(target) {
                return isolate(target, a, op, .binary("-", other, b), &divisors)
            }
            if b.columns.contains(target) && !a.columns.contains(target) {
                return isolate(target, b, op, .binary("-", other, a), &divisors)
            }
            return nil
        case .binary("-", let a, let b):
            if a.columns.contains(target) && !b.columns.contains(target) {
                return isolate(target, a, op, .binary("+", other, b), &divisors)
            }
            if b.columns.contains(target) && !a.columns.contains(target), let flipped = AtomReader.flipped[op] {
                return isolate(target, b, flipped, .binary("-", a, other), &divisors)
            }
            return nil
        // Of whole numbers an equation can't be divided.
        case .binary("*", let a, let b) where op != "=":
            if a.columns.contains(target) && !b.columns.contains(target) {
                divisors.append(b)
                return isolate(target, a, op, .binary("/", other, b), &divisors)
            }
            if b.columns.contains(target) && !a.columns.contains(target) {
                divisors.append(a)
                return isolate(target, b, op, .binary("/", other, a), &divisors)
            }
            return nil
        case .binary("/", let a, let b) where op != "=":
            if a.columns.contains(target) && !b.columns.contains(target) {
                divisors.append(b)
                return isolate(target, a, op, .binary("*", other, b), &divisors)
            }
            if b.columns.contains(target) && !a.columns.contains(target), let flipped = AtomReader.flipped[op] {
                divisors.append(other)
                return isolate(target, b, flipped, .binary("/", a, other), &divisors)
            }
            return nil
        default: return nil
        }
    }
}

/// A column drawn between bounds that other columns of the row set.
///
/// Where the bounds leave nothing the lower one is taken, and the row's tests decide.
struct RelativeRange: Generator {
    struct Limit: Sendable {
        var expression: BoundExpression
        var isInclusive: Bool
        var isLower: Bool
    }
    let limits: [Limit]
    /// A column's own bounds, as raw values of its wire type.
    let lowest: Int64
    let highest: Int64
    /// How far from the nearest bound values may stray.
    let reach: Int64
    /// Values are multiples of this (whole seconds, whole days, whole cents).
    let grain: Int64
    /// Where values lie when no bound is known in a row.
    let fallback: ClosedRange<Int64>
    let wire: WireType
    let dependencies: [Int]
    var layout: Layout { wire.layout }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        for j in 0..<context.count {
            // Short distances are as likely as long ones: bounds that can't be read are often near.
            let reach = max(self.reach >> (2 * (context.keys[j] & 7)), 1)
            var low = lowest
            var high = highest
            var isLowBound = false
            var isHighBound = false
            for limit in limits {
                guard let value = limit.expression.value(columns: context.columns, row: j),
                    let raw = value.raw(wire, roundingUp: limit.isLower)
                else { continue }
                let exact = limit.isInclusive
                if limit.isLower {
                    let bound = exact ? raw : (raw == .max ? raw : raw + 1)
                    if bound >= low { low = bound; isLowBound = true }
                } else {
                    let bound = exact ? raw : (raw == .min ? raw : raw - 1)
                    if bound <= high { high = bound; isHighBound = true }
                }
            }
            if !isLowBound && !isHighBound {
                low = fallback.lowerBound
                high = fallback.upperBound
            } else if isLowBound && high > low, high.subtractingReportingOverflow(low).overflow || high - low > reach {
                high = low &+ reach < low ? high : low &+ reach
            } else if isHighBound && high > low, high.subtractingReportingOverflow(low).overflow || high - low > reach {
                let near = high &- reach > high ? low : high &- reach
                // Below a bound that is no negative number, stay at zero or above where that is allowed.
                low = max(low, high >= 0 && !wire.countsTime ? max(near, 0) : near)
            }
            var value = low
            if high > low {
                let width = UInt64(bitPattern: high &- low)
                value =
                    low &+ Int64(bitPattern: Mixer.below(width == .max ? width : width + 1, Mixer.mix(context.keys[j])))
                if grain > 1 {
                    let rounded = value - (value % grain)
                    if rounded >= low && rounded <= high { value = rounded }
                }
            }
            if layout == .double { out.doubles[j] = Double(value) } else { out.ints[j] = value }
        }
        out.setCount(context.count)
    }
}

/// A column that is an expression of the others.
struct Computed: Generator {
    let expression: BoundExpression
    let wire: WireType
    let kind: TypeKind
    let dependencies: [Int]
    var layout: Layout { wire.layout }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        for j in 0..<context.count {
            guard let value = expression.value(columns: context.columns, row: j), !value.isNull,
                value.append(to: out, wire: wire, kind: kind)
            else {
                out.appendNull()
                continue
            }
        }
    }
}

extension WireType {
    var countsTime: Bool { self == .date || self == .timestamp || self == .timestamptz || self == .time }
}
