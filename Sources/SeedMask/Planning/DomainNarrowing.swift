import SeedRows
import SeedSchema

/// The domain that a column's type and single-column CHECKs leave.
struct DomainNarrowing {
    let schema: Schema

    /// What was found of one column.
    struct Finding {
        var domain: ValueDomain
        /// CHECKs that the domain alone doesn't guarantee.
        var remaining: [Expression]
        /// Constraints that narrowed it, in SQL, for `--explain`.
        var because: [String]
        /// Characters that fit.
        var maxLength: Int?
    }

    /// nil for a type whose values can't be permuted.
    func finding(_ table: Table, _ column: Column) -> Finding? {
        guard var finding = base(schema.baseKind(column.type.kind)) else { return nil }
        finding.because = [column.type.spelling]
        var checks: [(expression: Expression, sql: String)] = []
        for check in table.checks where check.expression.columns == [column.name] {
            checks.append((check.expression, check.sql))
        }
        var kind = column.type.kind
        while case .domain(let name) = kind, let domain = schema.domains[name] {
            for check in domain.checks { checks.append((check.expression, check.sql)) }
            kind = domain.base.kind
        }
        for check in checks {
            finding.because.append("CHECK (\(check.sql))")
            for part in Self.conjuncts(check.expression) where !narrow(&finding, by: part) {
                finding.remaining.append(part)
            }
        }
        return finding
    }

    private func base(_ kind: TypeKind) -> Finding? {
        func of(_ domain: ValueDomain, _ maxLength: Int? = nil) -> Finding {
            Finding(domain: domain, remaining: [], because: [], maxLength: maxLength)
        }
        switch kind {
        case .integer(let bytes):
            let top = bytes >= 8 ? Int64.max : 1 << Int64(bytes * 8 - 1) - 1
            return of(.numbers(NumberRanges(signed: (-top - 1)...top), scale: 0))
        case .numeric(let precision, let scale):
            let digits = precision ?? 18
            guard digits <= 18, (scale ?? 0) >= 0 else { return nil }
            let top = (0..<digits).reduce(Int64(1)) { power, _ in power * 10 } - 1
            return of(.numbers(NumberRanges(signed: -top...top), scale: precision == nil ? 0 : scale ?? 0))
        case .text(let length): return of(.text(leading: ""), length)
        case .character(let length): return of(.text(leading: ""), length)
        case .citext, .any: return of(.text(leading: ""))
        case .uuid: return of(.uuid)
        case .bytes: return of(.bytes)
        case .boolean: return of(.labels(schema.dialect == .sqlite ? ["0", "1"] : ["f", "t"]))
        // Element by element.
        case .array(let element, _): return base(schema.baseKind(element))
        case .enumeration(let name): return schema.enums[name].map { of(.labels($0.labels)) }
        // Years 1 to 9999: what every client can show.
        case .date: return of(.dates(-719_162...2_932_896))
        case .timestamp: return of(.timestamps(-62_135_596_800_000_000...253_402_300_799_999_999))
        default: return nil
        }
    }

    static func conjuncts(_ expression: Expression) -> [Expression] {
        if case .and(let parts) = expression { return parts.flatMap(conjuncts) }
        return [expression]
    }

    /// Narrows by one condition; false when it has to be evaluated for each value.
    private func narrow(_ finding: inout Finding, by condition: Expression) -> Bool {
        switch condition {
        case .not(.isNull): return true
        case .binary(let op, let left, let right): return narrow(&finding, op, Self.bare(left), Self.bare(right))
        case .inList(let subject, let list):
            guard case .column = Self.bare(subject) else { return false }
            return narrow(&finding, toList: list)
        case .quantified(let subject, "=", .any, .array(let list)):
            guard case .column = Self.bare(subject) else { return false }
            return narrow(&finding, toList: list)
        case .quantified(let subject, "=", .any, .cast(.array(let list), _)):
            guard case .column = Self.bare(subject) else { return false }
            return narrow(&finding, toList: list)
        case .like(let subject, let pattern, nil, .like):
            guard case .column = Self.bare(subject), case .literal(.string(let text)) = Self.bare(pattern),
                case .text = finding.domain, text.hasSuffix("%"),
                !text.dropLast().contains(where: { $0 == "%" || $0 == "_" || $0 == "\\" })
            else { return false }
            finding.domain = .text(leading: String(text.dropLast()))
            return true
        // A text keeps its length and the case of its letters.
        case .isTruth, .isNull, .or: return false
        default: return false
        }
    }

    private static func bare(_ expression: Expression) -> Expression {
        var expression = expression
        while true {
            switch expression {
            case .cast(let inner, _), .collate(let inner, _): expression = inner
            default: return expression
            }
        }
    }

    private func narrow(_ finding: inout Finding, _ op: String, _ left: Expression, _ right: Expression) -> Bool {
        if case .bytes = finding.domain {
            // A byte string keeps its length.
            return [left, right].contains { side in
                if case .call(let name, let arguments) = side, arguments.count == 1,
                    case .column = Self.bare(arguments[0])
                {
                    return ["length", "octet_length"].contains(name)
                }
                return false
            }
        }
        // length(x) op n, x = upper(x), x = lower(x): shape-keeping masks hold them.
        if case .text = finding.domain {
            for side in [left, right] {
                if case .call(let name, let arguments) = side, arguments.count == 1,
                    case .column = Self.bare(arguments[0]),
                    ["length", "char_length", "character_length", "octet_length", "upper", "lower"].contains(name)
                {
                    return true
                }
            }
            if op == "~" || op == "regexp", case .column = left, case .literal(.string(let source)) = right,
                source.hasPrefix("^"), source.hasSuffix("$"), let pattern = TextPattern(source)
            {
                finding.domain = .pattern(pattern)
                return true
            }
            return false
        }
        guard case .numbers(let ranges, 0) = finding.domain else { return false }
        var op = op
        var bound: Int64?
        if case .column = left, let value = Self.integer(right) { bound = value }
        if case .column = right, let value = Self.integer(left) {
            bound = value
            op = ["<": ">", "<=": ">=", ">": "<", ">=": "<="][op] ?? op
        }
        guard let bound else { return false }
        let limits: ClosedRange<Int64>?
        switch op {
        case ">=": limits = bound...Int64.max
        case ">": limits = bound == .max ? nil : (bound + 1)...Int64.max
        case "<=": limits = Int64.min...bound
        case "<": limits = bound == .min ? nil : Int64.min...(bound - 1)
        case "=": limits = bound...bound
        default: return false
        }
        guard let limits, let left = ranges.intersection(limits) else { return false }
        finding.domain = .numbers(left, scale: 0)
        return true
    }

    private static func integer(_ expression: Expression) -> Int64? {
        switch expression {
        case .literal(.integer(let value)): return value
        case .unary("-", .literal(.integer(let value))): return 0 &- value
        default: return nil
        }
    }

    private func narrow(_ finding: inout Finding, toList list: [Expression]) -> Bool {
        var labels: [String] = []
        var numbers: [Int64] = []
        for element in list {
            switch Self.bare(element) {
            case .literal(.string(let text)): labels.append(text)
            case let number:
                guard let value = Self.integer(number) else { return false }
                numbers.append(value)
            }
        }
        switch finding.domain {
        case .text where numbers.isEmpty && !labels.isEmpty:
            finding.domain = .labels(labels)
            return true
        case .numbers(_, 0) where labels.isEmpty && !numbers.isEmpty:
            finding.domain = .numbers(NumberRanges(Set(numbers).sorted().map { $0...$0 }), scale: 0)
            return true
        default: return false
        }
    }

    /// The values that all columns of a class can hold; nil where their types have nothing in common.
    static func intersection(_ a: Finding, _ b: Finding) -> Finding? {
        var out = a
        out.remaining = a.remaining + b.remaining.filter { !a.remaining.contains($0) }
        out.because = a.because + b.because.filter { !a.because.contains($0) }
        out.maxLength = [a.maxLength, b.maxLength].compactMap { $0 }.min()
        switch (a.domain, b.domain) {
        case let (x, y) where x == y: break
        case (.numbers(let x, let scale), .numbers(let y, let other)) where scale == other:
            // The narrower of two types; both cut at the same places.
            var common: NumberRanges? = nil
            for range in y.groups.flatMap(\.ranges) {
                guard let part = x.intersection(range) else { continue }
                common = NumberRanges(groups: (common?.groups ?? []) + part.groups)
            }
            guard let common else { return nil }
            out.domain = .numbers(common, scale: scale)
        case (.text, .numbers(let ranges, let scale)), (.numbers(let ranges, let scale), .text):
            out.domain = .numbers(ranges, scale: scale)
            if scale == 0, let length = out.maxLength, length < 18 {
                let top = (0..<length).reduce(Int64(1)) { power, _ in power * 10 } - 1
                guard let fitting = ranges.intersection(0...top) else { return nil }
                out.domain = .numbers(fitting, scale: 0)
            }
        case (.text, let other), (let other, .text):
            if case .text(let leading) = a.domain, case .text(let second) = b.domain {
                out.domain = .text(leading: leading.utf8.count >= second.utf8.count ? leading : second)
            } else {
                out.domain = other
            }
        case (.labels(let x), .labels(let y)):
            let common = x.filter(y.contains)
            guard !common.isEmpty else { return nil }
            out.domain = .labels(common)
        default: return nil
        }
        return out
    }
}
