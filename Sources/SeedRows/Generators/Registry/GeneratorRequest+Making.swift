import SeedSchema

/// What entries of the registry are made of: how a text, a list or a number becomes the generator of one column.
extension GeneratorRequest {
    /// A text column that may hold any words: no JSON, no enum, no uuid.
    var isPlainText: Bool {
        guard wire == .text else { return false }
        switch kind {
        case .text, .character, .citext, .any: return true
        case .other(let name): return ["name", "bpchar", "varchar"].contains(name.lowercased())
        default: return false
        }
    }

    /// Distinct values may be made so by numbers at their ends. Not where they were only preferred to be distinct.
    private var isNumbered: Bool { options["numbered"] != "no" }

    /// The most characters that fit.
    var limit: Int {
        switch kind {
        case .text(let length): return TypeGenerator.shortest(length, maxLength) ?? .max
        case .character(let length): return Swift.min(length, maxLength ?? .max)
        default: return maxLength ?? .max
        }
    }

    /// A text cut to what fits, with the row number behind a separator where values must differ.
    ///
    /// - Parameter minimum: the fewest characters that still say what is meant.
    func text<Base: TextGenerator>(
        _ base: Base, minimum: Int = 1, separator: Unicode.Scalar = "-"
    ) -> (any Generator)? {
        guard isPlainText, limit >= minimum else { return nil }
        if isUnique {
            return isNumbered ? NumberedText(base, separator: separator, rows: rows, limit: limit) : nil
        }
        return base.maxBytes <= limit || base.limit <= limit ? base : LimitedText(base, limit: limit)
    }

    /// A text that is distinct of itself where the request says so, and must not be cut below `length` characters.
    func whole<Base: TextGenerator>(_ base: Base, length: Int) -> (any Generator)? {
        guard isPlainText, limit >= length else { return nil }
        return base
    }

    /// Words of a list, all of them possible: a job, a colour. Distinct ones go on with numbers past the list's end.
    func word(_ list: WordList, isSkewed: Bool = false) -> (any Generator)? {
        guard isPlainText, let fitting = list.fitting(limit) else { return nil }
        guard isUnique else { return ListText(fitting, isSkewed: isSkewed) }
        let distinct = fitting.distinct
        if fits(UInt64(distinct.count)) { return UniqueListText(distinct, key: permutationKey) }
        guard isNumbered else {
            let qualified = QualifiedWord(distinct, limit: limit, key: permutationKey)
            return qualified.flatMap { fits($0.domainSize) ? $0 : nil }
        }
        return NumberedText(ListText(distinct), separator: " ", rows: rows, limit: limit)
    }

    /// Codes of a closed list: a currency, a state of an order. nil where distinct ones are too few or too long.
    func code(_ list: WordList) -> (any Generator)? {
        guard isPlainText, list.longest <= limit else { return nil }
        guard isUnique else { return ListText(list) }
        let distinct = list.distinct
        return fits(UInt64(distinct.count)) ? UniqueListText(distinct, key: permutationKey) : nil
    }

    /// A whole-number generator of raw values at `scale`, in the wire of the column; never unique.
    func spelled(_ base: any Generator, scale: Int = 0) -> (any Generator)? {
        guard !isUnique else { return nil }
        switch wire {
        case .int2, .int4, .int8, .numeric: return base
        case .float4, .float8: return ScaledReal(base, scale: scale)
        case .text, .literal: return isPlainText && limit >= 12 ? DecimalText(base, scale: scale) : nil
        default: return nil
        }
    }

    /// Digits after the point that the column keeps of a number with `usual` of them.
    func scale(_ usual: Int) -> Int {
        switch wire {
        case .numeric(let own): return own
        case .int2, .int4, .int8, .bool: return 0
        default: return usual
        }
    }

    /// Microseconds since 1970 in the wire of the column. In whole-number columns the option `unit` says what is
    /// counted: `s`, `ms`, `us` or `days`; without it seconds in four bytes, else milliseconds.
    func moment(_ base: any Generator) -> (any Generator)? {
        switch wire {
        case .timestamp, .timestamptz: return base
        case .date: return Divided(base, by: Microseconds.day)
        case .text:
            guard isPlainText else { return nil }
            if options["format"] == "date" || limit < 19 {
                return limit >= 10 ? TimeText(Divided(base, by: Microseconds.day), .date) : nil
            }
            let whole = Multiplied(Divided(base, by: Microseconds.second), by: Microseconds.second)
            return TimeText(whole, options["format"] == "iso8601" && limit >= 20 ? .iso8601 : .timestamp)
        case .int4: return Divided(base, by: unit ?? Microseconds.second)
        case .int8: return Divided(base, by: unit ?? 1000)
        case .numeric(0):
            // Eleven digits last for three thousand years of seconds.
            guard wireLimits.upperBound >= 99_999_999_999 else { return nil }
            return Divided(base, by: unit ?? Microseconds.second)
        case .float8: return ScaledReal(base, scale: 6)
        default: return nil
        }
    }

    private var unit: Int64? {
        switch options["unit"] {
        case "s": return Microseconds.second
        case "ms": return 1000
        case "us": return 1
        case "days": return Microseconds.day
        default: return nil
        }
    }

    /// Microseconds that the column keeps: 1,000,000 for timestamp(0).
    var momentGrain: Int64 {
        guard case .timestamp(_, let precision?) = kind else { return 1 }
        return Int64(decimalPower(6 - Swift.min(Swift.max(precision, 0), 6)))
    }
}

/// Any text cut to a length, between characters.
public struct LimitedText<Base: TextGenerator>: TextGenerator {
    public let base: Base
    public let limit: Int
    public init(_ base: Base, limit: Int) {
        self.base = base
        self.limit = limit
    }
    public var maxBytes: Int { base.maxBytes }
    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) { base.write(&out, row: row, key: key) }
}

/// A whole-number generator times a number.
struct Multiplied: Generator {
    let layout = Layout.int64
    let base: any Generator
    let unit: Int64
    init(_ base: any Generator, by unit: Int64) {
        self.base = base
        self.unit = unit
    }
    func fill(_ out: ColumnVector, _ context: FillContext) {
        base.fill(out, context)
        for i in 0..<context.count { out.ints[i] = out.ints[i] &* unit }
    }
}

extension WordList {
    /// Each word once, where words stand several times to be drawn more often.
    var distinct: WordList {
        var seen: Set<String> = []
        return WordList(strings.filter { seen.insert($0).inserted })
    }
}
