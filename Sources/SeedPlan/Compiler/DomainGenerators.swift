import SeedRows
import SeedSchema

/// The raw values that a type and a domain leave for a column of layout `int64`.
struct RawLimits {
    var lowest: Int64
    var highest: Int64
    /// Given by the domain, not by the type.
    var declaredLower: Int64?
    var declaredUpper: Int64?

    init(_ domain: ColumnDomain, _ wire: WireType, _ kind: TypeKind) {
        switch wire {
        case .bool: (lowest, highest) = (0, 1)
        case .int2: (lowest, highest) = (Int64(Int16.min), Int64(Int16.max))
        case .int4: (lowest, highest) = (Int64(Int32.min), Int64(Int32.max))
        case .numeric:
            var limit: Int64 = 1
            var digits = 15
            if case .numeric(let precision?, _) = kind { digits = min(precision, 18) }
            for _ in 0..<digits { limit *= 10 }
            (lowest, highest) = (-(limit - 1), limit - 1)
        case .time: (lowest, highest) = (0, 86_399_999_999)
        // 0001-01-01 to 9999-12-31: what every client can read.
        case .date: (lowest, highest) = (-719_162, 2_932_896)
        case .timestamp, .timestamptz: (lowest, highest) = (-62_135_596_800_000_000, 253_402_300_799_000_000)
        default: (lowest, highest) = (.min + 1, .max - 1)
        }
        if let bound = domain.lower, let raw = bound.value.raw(wire, roundingUp: true) {
            let exact = bound.value.raw(wire, roundingUp: false) == raw
            declaredLower = bound.isInclusive || !exact ? raw : (raw == .max ? raw : raw + 1)
        }
        if let bound = domain.upper, let raw = bound.value.raw(wire, roundingUp: false) {
            let exact = bound.value.raw(wire, roundingUp: true) == raw
            declaredUpper = bound.isInclusive || !exact ? raw : (raw == .min ? raw : raw - 1)
        }
        if let bound = domain.horizon, let raw = bound.value.raw(wire, roundingUp: true),
            raw <= declaredUpper ?? highest
        {
            declaredLower = max(declaredLower ?? raw, raw)
        }
        if let declaredLower { lowest = max(lowest, declaredLower) }
        if let declaredUpper { highest = min(highest, declaredUpper) }
    }
}

/// Generators made from what CHECKs leave of a column.
enum DomainGenerators {
    /// nil when the domain demands nothing that these rules can build.
    static func make(
        _ domain: ColumnDomain, _ kind: TypeKind, _ wire: WireType, _ length: Int?, _ now: Int64, distinct: UInt64?,
        rows: Int64
    ) -> (any Generator)? {
        switch wire.layout {
        case .int64: return whole(domain, kind, wire, now, distinct, rows)
        case .double:
            guard distinct == nil, domain.lower != nil || domain.upper != nil || domain.scale != nil else { return nil }
            let low = domain.lower?.value.number
            let high = domain.upper?.value.number
            let lower = low ?? min(0, (high ?? 0) - 1000)
            return DoubleRange(lower: lower, upper: high ?? max(1000, lower * 2 + 1000), scale: domain.scale)
        case .uuid: return nil
        case .bytes:
            if kind == .inet || kind == .cidr, domain.minMaskLength != nil || domain.maxMaskLength != nil,
                domain.addressFamily != 6, domain.excludedNetworks.isEmpty
            {
                return NetworkText(
                    in: domain.networks.last,
                    lengths: (domain.minMaskLength ?? 0)...max(domain.minMaskLength ?? 0, domain.maxMaskLength ?? 32),
                    rows: rows,
                    isUnique: distinct != nil, key: distinct)
            }
            if kind == .inet, domain.addressFamily != nil || !domain.networks.isEmpty {
                return SubnetText(
                    family: domain.addressFamily, networks: domain.networks, excluded: domain.excludedNetworks,
                    isUnique: distinct != nil, key: distinct ?? 0)
            }
            switch wire {
            case .text: break
            case .jsonb:
                guard domain.jsonType != nil || domain.minElements != nil else { return nil }
                return JSONShape(domain, now, rows, isUnique: distinct != nil)
            case .literal:
                if distinct == nil, case .range(let element) = kind, let limits = domain.range {
                    return LimitedRange(limits, element: element, now: now)
                }
                guard distinct == nil, case .array = kind else { return nil }
                return ListedArray(domain, array: kind)
            default: return nil
            }
            if domain.jsonType != nil { return JSONShape(domain, now, rows, isUnique: distinct != nil) }
            if let spelled = domain.spelling {
                return SpelledValue(
                    domain, spelled, now, distinct, rows, room: min(domain.maxLength ?? .max, length ?? .max))
            }
            if !domain.patterns.isEmpty || !domain.excludedPatterns.isEmpty {
                return patterned(domain, kind, min(domain.maxLength ?? .max, length ?? .max), distinct, rows)
            }
            guard
                domain.minLength > 0 || domain.maxLength != nil || domain.letterCase != nil || domain.isTrimmed
                    || domain.lower != nil || domain.upper != nil
            else { return nil }
            return text(domain, length, distinct, rows)
        }
    }

    static func whole(
        _ domain: ColumnDomain, _ kind: TypeKind, _ wire: WireType, _ now: Int64, _ distinct: UInt64?, _ rows: Int64
    ) -> (any Generator)? {
        let limits = RawLimits(domain, wire, kind)
        if let grid = domain.truncation, let steps = CalendarSteps(grid, limits, wire, now, distinct, rows) {
            return steps
        }
        guard
            limits.declaredLower != nil || limits.declaredUpper != nil || domain.modulus != nil || domain.scale != nil
        else { return nil }
        var low = limits.lowest
        var high = limits.highest
        // One open end: stay near the other one, where real values are.
        let reach = reach(wire, rows: distinct == nil ? 0 : rows)
        if limits.declaredUpper == nil {
            let start = limits.declaredLower ?? 0
            low = max(low, start)
            if let today = today(wire, now), start < today, distinct == nil {
                high = min(high, max(today, start &+ 1))
            } else {
                high = min(high, start.addingReportingOverflow(reach).overflow ? high : start + reach)
            }
        } else if limits.declaredLower == nil, let end = limits.declaredUpper {
            let start = end.subtractingReportingOverflow(reach).overflow ? low : end - reach
            low = max(
                low, end >= 0 && start < 0 && today(wire, now) == nil && (distinct == nil || end >= rows) ? 0 : start)
        }
        var grain: Int64 = 1
        if let modulus = domain.modulus {
            grain = max(1, modulus)
            if case .numeric(let scale) = wire { for _ in 0..<scale { grain *= 10 } }
            var start = low
            let wanted = ((domain.remainder % grain) + grain) % grain
            while ((start % grain) + grain) % grain != wanted && start < high { start += 1 }
            low = start
        } else if case .numeric(let scale) = wire, let digits = domain.scale, digits < scale {
            for _ in digits..<scale { grain *= 10 }
            low -= low % grain
        } else if wire == .timestamp || wire == .timestamptz || wire == .time, distinct == nil,
            high - low > 3_600_000_000
        {
            grain = 1_000_000
            let rest = ((low % grain) + grain) % grain
            if rest != 0 { low += grain - rest }
        }
        guard low <= high else { return nil }
        return RawRange(lower: low, upper: high, grain: grain, distinct: distinct)
    }

    static func today(_ wire: WireType, _ now: Int64) -> Int64? {
        switch wire {
        case .date: return now / 86_400_000_000
        case .timestamp, .timestamptz: return now
        default: return nil
        }
    }

    /// How far values stray from a bound that stands alone.
    static func reach(_ wire: WireType, rows: Int64) -> Int64 {
        switch wire {
        case .date: return max(730, rows * 2)
        case .timestamp, .timestamptz: return 730 * 86_400_000_000
        case .time: return 86_399_999_999
        case .numeric(let scale):
            var reach: Int64 = max(1000, rows * 2)
            for _ in 0..<scale { reach = reach.multipliedReportingOverflow(by: 10).overflow ? reach : reach * 10 }
            return reach
        default: return max(1000, rows * 2)
        }
    }

    /// One pattern is written out; what several say together, and too few strings of one, is for the automaton.
    private static func patterned(
        _ domain: ColumnDomain, _ kind: TypeKind, _ maxLength: Int, _ distinct: UInt64?, _ rows: Int64
    ) -> (any Generator)? {
        let plain = domain.patterns.first.flatMap {
            PatternText($0, minLength: domain.minLength, maxLength: maxLength, distinct: distinct, rows: rows)
        }
        let demands =
            domain.patterns.count + domain.excludedPatterns.count + (domain.letterCase == nil ? 0 : 1)
            + (domain.isTrimmed ? 1 : 0)
        if let plain, demands == 1, distinct == nil || plain.domainSize >= UInt64(max(rows, 0)) { return plain }
        return AutomatonText.make(
            domain, maxLength: maxLength, distinct: distinct, rows: rows, isCaseless: kind == .citext) ?? plain
    }

    private static func text(_ domain: ColumnDomain, _ length: Int?, _ distinct: UInt64?, _ rows: Int64)
        -> (any Generator)?
    {
        let most = min(domain.maxLength ?? .max, length ?? .max)
        var alphabet = domain.letterCase == .upper ? "ABCDEFGHIJKLMNOPQRSTUVWXYZ" : "abcdefghijklmnopqrstuvwxyz"
        if let narrowed = letters(domain) { alphabet = narrowed }
        let least = max(domain.minLength, min(1, most))
        guard most >= least else { return nil }
        if distinct != nil {
            return UniqueText(
                alphabet: WordList(alphabet.map { String($0) }), minLength: least, maxLength: min(most, max(least, 24)))
        }
        return LetterText(alphabet: alphabet, minLength: least, maxLength: min(most, max(least * 2, 12)))
    }

    /// `x BETWEEN 'A' AND 'Z'`: letters between the bounds' first ones.
    private static func letters(_ domain: ColumnDomain) -> String? {
        func first(_ bound: ColumnDomain.Bound?) -> UInt8? {
            guard case .text(let text)? = bound?.value else { return nil }
            return text.utf8.first
        }
        let low = first(domain.lower)
        let high = first(domain.upper)
        guard low != nil || high != nil else { return nil }
        let from = low ?? UInt8(ascii: "A")
        let to = high ?? UInt8(ascii: "z")
        guard from <= to, from >= 32, to < 127 else { return nil }
        var out = ""
        for byte in from...to {
            let scalar = Unicode.Scalar(byte)
            if scalar.properties.isAlphabetic || (48...57).contains(byte) { out.unicodeScalars.append(scalar) }
        }
        return out.isEmpty ? nil : out
    }
}

extension ColumnDomain {
    /// What generators by type can be told.
    var options: [String: String] {
        var out: [String: String] = [:]
        if let minElements { out["min_elements"] = String(minElements) }
        if let maxElements { out["max_elements"] = String(maxElements) }
        if isNonEmptyRange { out["non_empty"] = "true" }
        return out
    }
}

/// Letters of an alphabet, in a length drawn by key.
struct LetterText: Generator {
    let letters: [UInt8]
    let minLength: Int
    let maxLength: Int
    let layout = Layout.bytes

    init(alphabet: String, minLength: Int, maxLength: Int) {
        letters = Array(alphabet.utf8)
        self.minLength = minLength
        self.maxLength = maxLength
    }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        for j in 0..<context.count {
            var key = context.keys[j]
            let length = minLength + Int(Mixer.below(UInt64(maxLength - minLength + 1), key))
            for _ in 0..<length {
                key = Mixer.mix(key)
                out.bytes.append(letters[Int(Mixer.below(UInt64(letters.count), key))])
            }
            out.endValue()
        }
    }
}
