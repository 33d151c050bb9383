import SeedRows
import SeedSchema

/// What is left of a column's values once the expressions of a case have been read.
///
/// Only ever a help to choose values well: each row is evaluated against the whole expressions afterwards.
struct ColumnDomain: Hashable, Sendable {
    struct Bound: Hashable, Sendable {
        var value: Value
        var isInclusive: Bool
    }
    enum LetterCase: Hashable, Sendable { case lower, upper }

    var mayBeNull = true
    var mustBeNull = false
    var lower: Bound?
    var upper: Bound?
    /// `> now()` is asked on the day of the load, which no plan knows: a bound that holds for a generation.
    var horizon: Bound?
    /// The only values; nil: no such list.
    var allowed: [Value]?
    var excluded: [Value] = []
    var minLength = 0
    var maxLength: Int?
    /// Patterns that must match, as regular expressions or LIKE patterns.
    var patterns: [Pattern] = []
    /// Patterns that must not match.
    var excludedPatterns: [Pattern] = []
    var letterCase: LetterCase?
    var isTrimmed = false
    /// value % modulus = remainder.
    var modulus: Int64?
    var remainder: Int64 = 0
    /// Elements of an array (or of a JSON array).
    var minElements: Int?
    var maxElements: Int?
    /// `jsonb_typeof`.
    var jsonType: String?
    /// What is left of the members of a JSON object; those that may be NULL may as well be missing.
    var members: [String: ColumnDomain] = [:]
    /// What a JSON document must contain (`@>`).
    var jsonContent: JSONValue?
    /// Elements that an array must have, and the only ones that it may have; nil: any.
    var neededElements: [Value] = []
    var allowedElements: [Value]?
    var isNonEmptyRange = false
    /// What is left of a range's ends.
    var range: RangeLimits?
    /// The grid that dates and times lie on.
    var truncation: Truncation?
    /// The text is a value of this type in writing, and bounds are that type's.
    var spelling: TypeKind?
    /// Digits behind the point.
    var scale: Int?
    /// Addresses: 4 or 6, networks that they lie in and others that they don't.
    var addressFamily: Int?
    var minMaskLength: Int?
    var maxMaskLength: Int?
    var networks: [String] = []
    var excludedNetworks: [String] = []

    /// Starts of a unit of `date_trunc`, so many days later.
    struct Truncation: Hashable, Sendable {
        var unit: String
        var days = 0
    }

    struct Pattern: Hashable, Sendable {
        enum Kind: Hashable, Sendable { case regex, regexCaseless, like, likeCaseless, similar, glob }
        var text: String
        var kind: Kind
        /// Takes a wildcard's meaning away, in LIKE and SIMILAR TO.
        var escape: Unicode.Scalar? = "\\"
    }

    /// What a column of its name usually holds may do. A document without the members that a CHECK speaks of would pass,
    /// but it is not what the table is for.
    var leavesChoice: Bool { horizon == nil && members.isEmpty }

    /// No demand on values that are not NULL.
    var isUnconstrained: Bool {
        var plain = self
        plain.mayBeNull = true
        plain.mustBeNull = false
        return plain == ColumnDomain()
    }

    /// Both demands at once; nil when nothing, not even NULL, is left.
    mutating func restrict(lower bound: Bound) {
        guard let own = lower, let order = own.value.order(to: bound.value) else {
            if lower == nil { lower = bound }
            return
        }
        if order < 0 || (order == 0 && !bound.isInclusive) { lower = bound }
    }
    mutating func restrict(upper bound: Bound) {
        guard let own = upper, let order = own.value.order(to: bound.value) else {
            if upper == nil { upper = bound }
            return
        }
        if order > 0 || (order == 0 && !bound.isInclusive) { upper = bound }
    }
    mutating func restrict(allowed values: [Value]) {
        if let own = allowed {
            allowed = own.filter { mine in values.contains { $0.isSame(as: mine) } }
        } else {
            allowed = values
        }
    }
    mutating func restrict(minLength n: Int) { minLength = max(minLength, n) }
    mutating func restrict(maxLength n: Int) { maxLength = min(maxLength ?? n, n) }

    /// The listed values that the other demands leave.
    var listed: [Value]? {
        allowed?.filter { value in
            if excluded.contains(where: { $0.isSame(as: value) }) { return false }
            if let lower, let order = value.order(to: lower.value), order < 0 || (order == 0 && !lower.isInclusive) {
                return false
            }
            if let upper, let order = value.order(to: upper.value), order > 0 || (order == 0 && !upper.isInclusive) {
                return false
            }
            if case .text(let text) = value {
                if text.unicodeScalars.count < minLength { return false }
                if let maxLength, text.unicodeScalars.count > maxLength { return false }
            }
            return true
        }
    }

    /// No value but NULL can be in it.
    var isEmpty: Bool {
        if let listed, listed.isEmpty { return true }
        if let maxLength, maxLength < minLength { return true }
        // No database holds a text of more than a gigabyte.
        if minLength > 1 << 30 { return true }
        if let lower, let upper, let order = lower.value.order(to: upper.value) {
            if order > 0 { return true }
            if order == 0 && !(lower.isInclusive && upper.isInclusive) { return true }
            if order == 0 && excluded.contains(where: { $0.isSame(as: lower.value) }) { return true }
            // Nothing between two neighbours of a counted type.
            if case .int(let a) = lower.value, case .int(let b) = upper.value, b == a &+ 1,
                !lower.isInclusive, !upper.isInclusive
            {
                return true
            }
        }
        return false
    }
}

extension Value {
    /// -1, 0 or 1 for two values of one family; nil where they can't be compared here.
    func order(to other: Value) -> Int? {
        func three<T: Comparable>(_ a: T, _ b: T) -> Int { a < b ? -1 : (a == b ? 0 : 1) }
        switch (self, other) {
        case (.int(let a), .int(let b)): return three(a, b)
        case (.bool(let a), .bool(let b)): return three(a ? 1 : 0, b ? 1 : 0)
        case (.date(let a), .date(let b)), (.time(let a), .time(let b)): return three(a, b)
        case (.timestamp(let a, _), .timestamp(let b, _)): return three(a, b)
        case (.date(let a), .timestamp(let b, _)): return three(a &* 86_400_000_000, b)
        case (.timestamp(let a, _), .date(let b)): return three(a, b &* 86_400_000_000)
        case (.text(let a), .text(let b)): return three(a, b)
        case (.double(let a), .double(let b)): return three(a, b)
        default:
            guard let a = number, let b = other.number else { return nil }
            return three(a, b)
        }
    }

    func isSame(as other: Value) -> Bool { self == other || order(to: other) == 0 }

    /// The value as a double, for rough comparisons between number types.
    var number: Double? {
        switch self {
        case .int(let a): return Double(a)
        case .double(let a): return a
        case .decimal(let d):
            var power = 1.0
            for _ in 0..<d.scale { power *= 10 }
            return Double(d.coefficient) / power
        default: return nil
        }
    }

    /// The number (or day, or microsecond) as this wire type stores it, rounded into the bound.
    func raw(_ wire: WireType, roundingUp: Bool) -> Int64? {
        switch (wire, self) {
        case (.numeric(let scale), .int(let a)):
            var v = Int128(a)
            for _ in 0..<scale { v *= 10 }
            return Int64(clamping: v)
        case (.numeric(let scale), .decimal(let d)): return Value.rescale(d, to: scale, roundingUp)
        case (.numeric(let scale), .double(let d)):
            var scaled = d
            for _ in 0..<scale { scaled *= 10 }
            return Value.integer(scaled, roundingUp)
        case (.int2, _), (.int4, _), (.int8, _), (.bool, _):
            switch self {
            case .int(let a): return a
            case .bool(let b): return b ? 1 : 0
            case .decimal(let d): return Value.rescale(d, to: 0, roundingUp)
            case .double(let d): return Value.integer(d, roundingUp)
            default: return nil
            }
        case (.date, .date(let d)): return d
        case (.date, .timestamp(let t, _)):
            let day: Int64 = 86_400_000_000
            let floor = t >= 0 ? t / day : -((-t + day - 1) / day)
            return roundingUp && floor * day != t ? floor + 1 : floor
        case (.timestamp, .timestamp(let t, _)), (.timestamptz, .timestamp(let t, _)): return t
        case (.timestamp, .date(let d)), (.timestamptz, .date(let d)):
            let (t, overflow) = d.multipliedReportingOverflow(by: 86_400_000_000)
            return overflow ? nil : t
        case (.time, .time(let t)): return t
        case (.float4, _), (.float8, _): return number.flatMap { Value.integer($0, roundingUp) }
        case (_, .text(let text)):
            // SQLite compares dates as text.
            guard wire.layout == .int64 else { return nil }
            let vector = ColumnVector(layout: .int64, capacity: 1)
            guard vector.append(text: text, wire: wire) else { return nil }
            return vector.ints[0]
        default: return nil
        }
    }

    private static func rescale(_ d: Decimal, to scale: Int, _ roundingUp: Bool) -> Int64 {
        var coefficient = d.coefficient
        if d.scale <= scale {
            for _ in d.scale..<scale { coefficient = coefficient.multipliedReportingOverflow(by: 10).partialValue }
            return Int64(clamping: coefficient)
        }
        var divisor: Int128 = 1
        for _ in scale..<d.scale { divisor *= 10 }
        let (quotient, remainder) = coefficient.quotientAndRemainder(dividingBy: divisor)
        if remainder == 0 { return Int64(clamping: quotient) }
        if roundingUp { return Int64(clamping: remainder > 0 ? quotient + 1 : quotient) }
        return Int64(clamping: remainder > 0 ? quotient : quotient - 1)
    }

    private static func integer(_ d: Double, _ roundingUp: Bool) -> Int64? {
        let rounded = roundingUp ? d.rounded(.up) : d.rounded(.down)
        if rounded >= 9.2e18 { return .max }
        if rounded <= -9.2e18 { return .min }
        return Int64(rounded)
    }
}
