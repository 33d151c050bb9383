import SeedRows
import SeedSchema

/// What CHECKs leave of a range's two ends and of the stretch between them.
struct RangeLimits: Hashable, Sendable {
    struct End: Hashable, Sendable {
        var lower: ColumnDomain.Bound?
        var upper: ColumnDomain.Bound?
    }
    /// `lower(x)`, in the range's element type.
    var start = End()
    /// `upper(x)`.
    var end = End()
    /// `upper(x) - lower(x)`.
    var shortest: Value?
    var longest: Value?

    /// In raw units of the element type: whole days, microseconds, numbers.
    struct Raw {
        var lowest: Int64?
        var latest: Int64?
        var earliest: Int64?
        var highest: Int64?
        var shortest: Int64
        var longest: Int64?
    }

    func raw(_ wire: WireType) -> Raw {
        // Far enough from the ends of the number line that sums stay on it.
        func clamped(_ value: Int64) -> Int64 { max(-(1 << 60), min(1 << 60, value)) }
        func low(_ bound: ColumnDomain.Bound?) -> Int64? {
            guard let bound, let value = bound.value.raw(wire, roundingUp: true) else { return nil }
            return clamped(bound.isInclusive || bound.value.raw(wire, roundingUp: false) != value ? value : value &+ 1)
        }
        func high(_ bound: ColumnDomain.Bound?) -> Int64? {
            guard let bound, let value = bound.value.raw(wire, roundingUp: false) else { return nil }
            return clamped(bound.isInclusive || bound.value.raw(wire, roundingUp: true) != value ? value : value &- 1)
        }
        return Raw(
            lowest: low(start.lower), latest: high(start.upper), earliest: low(end.lower), highest: high(end.upper),
            shortest: max(1, RangeLimits.span(shortest, wire, daysOfMonth: 31) ?? 1),
            longest: RangeLimits.span(longest, wire, daysOfMonth: 28))
    }

    private static func span(_ value: Value?, _ wire: WireType, daysOfMonth: Int64) -> Int64? {
        var out: Int64?
        if case .interval(let interval)? = value {
            let days = Int64(interval.months) * daysOfMonth + Int64(interval.days)
            let (whole, isTooMuch) = days.multipliedReportingOverflow(by: 86_400_000_000)
            out =
                wire == .date
                ? days : isTooMuch ? .max : whole.addingReportingOverflow(interval.microseconds).partialValue
        } else {
            out = value?.raw(wire == .date ? .int8 : wire, roundingUp: false)
        }
        return out.map { max(0, min($0, 1 << 58)) }
    }

    /// Whole numbers in memory that a range's ends are; nil for types that are ordered otherwise.
    static func wire(of element: TypeKind) -> WireType? {
        switch element {
        case .integer: return .int8
        case .numeric: return .numeric(scale: 0)
        case .date: return .date
        case .timestamp(let isZoned, _): return isZoned ? .timestamptz : .timestamp
        default: return nil
        }
    }
}

extension AtomReader {
    /// `lower(x) >= c`, `upper(x) < c`.
    func compareEnd(_ scenario: inout Scenario, _ op: String, _ name: String, _ c: Identifier, _ other: Expression)
        -> Bool
    {
        guard let declared = column(c), case .range(let element) = schema.baseKind(declared.type.kind),
            let value = constant(.cast(other, ColumnType(spelling: "", kind: element))) ?? constant(other),
            !value.isNull
        else { return false }
        var limits = scenario[c].range ?? RangeLimits()
        let side = name == "lower" ? \RangeLimits.start : \RangeLimits.end
        var domain = ColumnDomain(lower: limits[keyPath: side].lower, upper: limits[keyPath: side].upper)
        let bound = ColumnDomain.Bound(value: value, isInclusive: op.hasSuffix("="))
        if op.hasPrefix(">") || op == "=" { domain.restrict(lower: bound) }
        if op == "<" || op == "<=" || op == "=" { domain.restrict(upper: bound) }
        limits[keyPath: side] = .init(lower: domain.lower, upper: domain.upper)
        scenario[c].range = limits
        return false
    }

    /// `upper(x) - lower(x) <= c`. false: it is something else.
    func compareSpan(_ scenario: inout Scenario, _ op: String, _ a: Expression, _ b: Expression, _ other: Expression)
        -> Bool
    {
        guard case .call("upper", let upper) = a.withoutCasts, case .call("lower", let lower) = b.withoutCasts,
            let c = upper.first.flatMap({ plainColumn($0) }), lower.first.flatMap({ plainColumn($0) }) == c,
            let declared = column(c), case .range = schema.baseKind(declared.type.kind), let value = constant(other)
        else { return false }
        var limits = scenario[c].range ?? RangeLimits()
        if op.hasPrefix(">") || op == "=" { limits.shortest = value }
        if op == "<" || op == "<=" || op == "=" { limits.longest = value }
        scenario[c].range = limits
        return true
    }
}
