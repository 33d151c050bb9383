import SeedSchema

/// Ranges in PostgreSQL's canonical form: discrete ranges as `[a,b)`, empty ones as `empty`.
extension RangeValue {
    /// - Throws: `.failure` when the lower bound is above the upper one.
    static func make(
        _ lower: Value?, _ lowerInclusive: Bool, _ upper: Value?, _ upperInclusive: Bool, bound: TypeKind
    ) throws(EvaluationError) -> RangeValue {
        var lower = lower, upper = upper
        var lowerInclusive = lowerInclusive && lower != nil
        var upperInclusive = upperInclusive && upper != nil
        if let low = lower, let high = upper {
            let order = try Comparison(bound).compare(low, high)
            if order > 0 { throw .failure("range bounds out of order") }
            if order == 0 && !(lowerInclusive && upperInclusive) { return .empty }
        }
        if let low = lower, !lowerInclusive, let next = try low.successor() {
            lower = next
            lowerInclusive = true
        }
        if let high = upper, upperInclusive, let next = try high.successor() {
            upper = next
            upperInclusive = false
        }
        if let low = lower, let high = upper, lowerInclusive, !upperInclusive,
            try Comparison(bound).compare(low, high) >= 0
        {
            return .empty
        }
        return .bounds(lower: lower, lowerInclusive: lowerInclusive, upper: upper, upperInclusive: upperInclusive)
    }

    var isEmpty: Bool { self == .empty }

    /// Whether the bounds of `a` begin before or at those of `b` (-1, 0, 1); nil is infinite.
    private static func compareLower(_ a: RangeValue, _ b: RangeValue, _ order: Comparison) throws(EvaluationError)
        -> Int
    {
        guard case .bounds(let x, let xi, _, _) = a, case .bounds(let y, let yi, _, _) = b else { return 0 }
        guard let x else { return y == nil ? 0 : -1 }
        guard let y else { return 1 }
        let c = try order.compare(x, y)
        return c != 0 ? c : xi == yi ? 0 : xi ? -1 : 1
    }

    private static func compareUpper(_ a: RangeValue, _ b: RangeValue, _ order: Comparison) throws(EvaluationError)
        -> Int
    {
        guard case .bounds(_, _, let x, let xi) = a, case .bounds(_, _, let y, let yi) = b else { return 0 }
        guard let x else { return y == nil ? 0 : 1 }
        guard let y else { return -1 }
        let c = try order.compare(x, y)
        return c != 0 ? c : xi == yi ? 0 : xi ? 1 : -1
    }

    /// The upper bound of `a` lies before the lower bound of `b`.
    private static func endsBefore(_ a: RangeValue, _ b: RangeValue, _ order: Comparison) throws(EvaluationError)
        -> Bool
    {
        guard case .bounds(_, _, let high?, let highIn) = a, case .bounds(let low?, let lowIn, _, _) = b else {
            return false
        }
        let c = try order.compare(high, low)
        return c < 0 || (c == 0 && !(highIn && lowIn))
    }

    func contains(_ value: Value, _ order: Comparison) throws(EvaluationError) -> Bool {
        guard case .bounds(let low, let lowIn, let high, let highIn) = self else { return false }
        if let low {
            let c = try order.compare(low, value)
            if c > 0 || (c == 0 && !lowIn) { return false }
        }
        if let high {
            let c = try order.compare(value, high)
            if c > 0 || (c == 0 && !highIn) { return false }
        }
        return true
    }

    func contains(_ other: RangeValue, _ order: Comparison) throws(EvaluationError) -> Bool {
        if other.isEmpty { return true }
        if isEmpty { return false }
        let starts = try RangeValue.compareLower(self, other, order)
        let ends = try RangeValue.compareUpper(self, other, order)
        return starts <= 0 && ends >= 0
    }

    func overlaps(_ other: RangeValue, _ order: Comparison) throws(EvaluationError) -> Bool {
        if isEmpty || other.isEmpty { return false }
        let isBefore = try RangeValue.endsBefore(self, other, order)
        let isAfter = try RangeValue.endsBefore(other, self, order)
        return !isBefore && !isAfter
    }

    /// Empty ranges first, then by lower and upper bound.
    func compare(_ other: RangeValue, _ order: Comparison) throws(EvaluationError) -> Int {
        if isEmpty || other.isEmpty { return isEmpty == other.isEmpty ? 0 : isEmpty ? -1 : 1 }
        let c = try RangeValue.compareLower(self, other, order)
        return c != 0 ? c : try RangeValue.compareUpper(self, other, order)
    }
}

extension Value {
    /// The next value of a discrete range's subtype; nil for continuous ones.
    fileprivate func successor() throws(EvaluationError) -> Value? {
        switch self {
        case .int(let n):
            guard n < .max else { throw .outOfRange("bigint") }
            return .int(n + 1)
        case .date(let d): return .date(d + 1)
        default: return nil
        }
    }
}
