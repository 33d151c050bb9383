import SeedRows
import SeedSchema

extension AtomReader {
    /// `subject op constant`, for every subject whose meaning for one column is known.
    func compare(_ scenario: inout Scenario, _ op: String, _ subject: Expression, _ other: Expression) -> Bool {
        if let c = plainColumn(subject), let value = constant(other, as: c) {
            if op.hasPrefix(">"), other.readsClock {
                scenario[c].horizon = value.inAGeneration.map { .init(value: $0, isInclusive: true) }
            }
            return compare(&scenario, op, c, value)
        }
        switch subject.withoutCasts {
        case .call(let name, let arguments):
            guard let first = arguments.first else { return false }
            return compareCall(&scenario, op, name, first, arguments, other)
        case .binary("%", let a, let b):
            return compareModulus(&scenario, op, a, b, other)
        case .binary(let arrow, let a, let b) where arrow == "->>":
            guard op == "=", let c = plainColumn(a), case .text(let name)? = constant(b),
                case .text(let text)? = constant(other)
            else { return false }
            scenario[c].jsonType = "object"
            scenario[c].jsonMembers[name] = text
            return true
        case .binary("#>>", let a, let b):
            guard op == "=", let c = plainColumn(a), let path = path(b), case .text(let text)? = constant(other) else {
                return false
            }
            return holdPath(&scenario, c, path, text)
        case .binary("/", let a, let b):
            // x / k op c of whole numbers: near c * k.
            guard let c = plainColumn(a), let k = integer(b), k > 0, let n = integer(other), abs(n) < 1 << 31,
                k < 1 << 31, case .integer = schema.baseKind(column(c)?.type.kind ?? .any)
            else { return false }
            if op == ">=" || op == "=" { _ = compare(&scenario, ">=", c, .int(n * k)) }
            if op == ">" { _ = compare(&scenario, ">=", c, .int((n + 1) * k)) }
            if op == "<=" || op == "=" { _ = compare(&scenario, "<=", c, .int(n < 0 ? n * k : n * k + k - 1)) }
            if op == "<" { _ = compare(&scenario, "<", c, .int(n * k)) }
            return false
        case .binary(let sign, let a, let b) where sign == "+" || sign == "-":
            // x + k op c: x op c - k.
            guard plainColumn(a) != nil, constant(b) != nil, other.columns.isEmpty else { return false }
            return compare(&scenario, op, a, .binary(sign == "+" ? "-" : "+", other, b))
        default: return false
        }
    }

    private func compare(_ scenario: inout Scenario, _ op: String, _ c: Identifier, _ value: Value) -> Bool {
        // Compared with NULL: never false.
        if value.isNull { return true }
        switch op {
        case "=": scenario[c].restrict(allowed: [value])
        case "<>":
            if value == .text("") { scenario[c].restrict(minLength: 1) }
            scenario[c].excluded.append(value)
        case "<": scenario[c].restrict(upper: .init(value: value, isInclusive: false))
        case "<=": scenario[c].restrict(upper: .init(value: value, isInclusive: true))
        case ">": scenario[c].restrict(lower: .init(value: value, isInclusive: false))
        case ">=": scenario[c].restrict(lower: .init(value: value, isInclusive: true))
        default: return false
        }
        return true
    }

    private func compareCall(
        _ scenario: inout Scenario, _ op: String, _ name: String, _ first: Expression, _ arguments: [Expression],
        _ other: Expression
    ) -> Bool {
        if name == "mod", arguments.count == 2 {
            return compareModulus(&scenario, op, first, arguments[1], other)
        }
        if op == "=", let c = plainColumn(first), plainColumn(other) == c {
            // f(x) = x: x is already in the shape that f gives.
            return setShape(&scenario, c, name, arguments)
        }
        switch name {
        case "length", "char_length", "character_length", "octet_length", "cardinality", "array_length",
            "jsonb_array_length", "json_array_length", "bit_length":
            guard let n = integer(other) else { return false }
            return compareLength(&scenario, op, name, first, n)
        case "family":
            guard let c = plainColumn(first), let n = integer(other), op == "=" || op == "<>" else { return false }
            scenario[c].addressFamily = (n == 4) == (op == "=") ? 4 : 6
            return true
        case "abs":
            guard let c = plainColumn(first), let value = constant(other, as: c), op == "<" || op == "<=",
                let negative = constant(.unary("-", other), as: c)
            else { return false }
            scenario[c].restrict(upper: .init(value: value, isInclusive: op == "<="))
            scenario[c].restrict(lower: .init(value: negative, isInclusive: op == "<="))
            return true
        case "jsonb_typeof", "json_typeof", "json_type":
            guard op == "=", let c = plainColumn(first), case .text(let type)? = constant(other) else { return false }
            scenario[c].jsonType = type
            return true
        case "substr", "substring", "left":
            guard op == "=", let c = plainColumn(first), case .text(let text)? = constant(other) else { return false }
            let from = name == "left" ? 1 : arguments.count > 1 ? integer(arguments[1]) ?? 0 : 0
            guard from >= 1, from < 64 else { return false }
            let blanks = String(repeating: "_", count: Int(from) - 1)
            scenario[c].patterns.append(.init(text: blanks + AtomReader.escaped(text) + "%", kind: .like))
            return false
        case "instr", "strpos":
            guard arguments.count == 2, let c = plainColumn(first), case .text(let text)? = constant(arguments[1]),
                let n = integer(other)
            else { return false }
            let isStart = op == "=" && n == 1
            guard isStart || (op == ">" && n == 0) || (op == ">=" && n == 1) || (op == "<>" && n == 0) else {
                return false
            }
            scenario[c].patterns.append(.init(text: (isStart ? "" : "%") + AtomReader.escaped(text) + "%", kind: .like))
            return false
        case "lower", "upper":
            return compareCase(&scenario, op, name, first, other)
        case "btrim", "trim", "ltrim", "rtrim":
            guard let c = plainColumn(first), case .text(let text)? = constant(other) else { return false }
            if op == "<>" && text.isEmpty {
                scenario[c].restrict(minLength: 1)
                scenario[c].isTrimmed = true
                return true
            }
            guard op == "=" else { return false }
            scenario[c].restrict(allowed: [.text(text)])
            return true
        case "extract", "date_part":
            guard arguments.count == 2, let c = plainColumn(arguments[1]), case .text(let field)? = constant(first),
                field.lowercased() == "year", let year = integer(other)
            else { return false }
            return compareYear(&scenario, op, c, year)
        case "round", "trunc", "ceil", "floor":
            guard let c = plainColumn(first), arguments.count == 1 else { return false }
            return compare(&scenario, op, .column(c), other) && false
        default: return false
        }
    }

    private func setShape(_ scenario: inout Scenario, _ c: Identifier, _ name: String, _ arguments: [Expression])
        -> Bool
    {
        switch name {
        case "lower": scenario[c].letterCase = .lower
        case "upper": scenario[c].letterCase = .upper
        case "trim", "btrim", "ltrim", "rtrim": scenario[c].isTrimmed = true
        case "abs": scenario[c].restrict(lower: .init(value: .int(0), isInclusive: true))
        case "initcap":
            scenario[c].patterns.append(.init(text: "^[A-Z][a-z]{2,7}( [A-Z][a-z]{2,7})?$", kind: .regex))
            return false
        case "trunc", "floor", "ceil", "round":
            scenario[c].scale = arguments.count > 1 ? Int(integer(arguments[1]) ?? 0) : 0
        default: return false
        }
        return true
    }

    private func compareCase(
        _ scenario: inout Scenario, _ op: String, _ name: String, _ first: Expression, _ other: Expression
    ) -> Bool {
        guard let c = plainColumn(first), case .text(let text)? = constant(other) else { return false }
        if op == "=" {
            scenario[c].restrict(allowed: [.text(text)])
            return true
        }
        guard op == "<>" else { return false }
        scenario[c].excluded.append(.text(text))
        return false
    }

    private func compareLength(_ scenario: inout Scenario, _ op: String, _ name: String, _ e: Expression, _ n: Int64)
        -> Bool
    {
        var isExact = true
        var target = plainColumn(e)
        if target == nil, let c = textColumn(e) {
            // length(trim(x)): the blanks at the ends don't count.
            target = c
            scenario[c].isTrimmed = true
            isExact = false
        }
        guard let c = target else { return false }
        let bits = name == "bit_length"
        let count = Int(clamping: bits ? n / 8 : n)
        var least = 0
        var most: Int?
        switch op {
        case "=": (least, most) = (count, count)
        case ">": least = count + 1
        case ">=": least = count
        case "<": most = count - 1
        case "<=": most = count
        case "<>":
            if count == 0 { least = 1 } else { return false }
        default: return false
        }
        if ["cardinality", "array_length", "jsonb_array_length", "json_array_length"].contains(name) {
            scenario[c].minElements = max(scenario[c].minElements ?? 0, least)
            if let most { scenario[c].maxElements = min(scenario[c].maxElements ?? most, most) }
            if name.hasPrefix("json") { scenario[c].jsonType = "array" }
            // array_length of an empty array is NULL.
            return isExact
        }
        scenario[c].restrict(minLength: least)
        if let most { scenario[c].restrict(maxLength: most) }
        return isExact
    }

    private func compareModulus(
        _ scenario: inout Scenario, _ op: String, _ a: Expression, _ b: Expression, _ other: Expression
    ) -> Bool {
        guard op == "=", let c = plainColumn(a), let modulus = integer(b), let rest = integer(other), modulus > 0,
            scenario[c].modulus == nil || scenario[c].modulus == modulus
        else { return false }
        scenario[c].modulus = modulus
        scenario[c].remainder = rest
        return true
    }

    private func compareYear(_ scenario: inout Scenario, _ op: String, _ c: Identifier, _ year: Int64) -> Bool {
        guard year > 0, year < 9999 else { return false }
        func start(_ y: Int64) -> Expression {
            let digits = String(y)
            return .literal(.string(String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "-01-01"))
        }
        switch op {
        case "=":
            return compare(&scenario, ">=", .column(c), start(year))
                && compare(&scenario, "<", .column(c), start(year + 1))
        case ">=": return compare(&scenario, ">=", .column(c), start(year))
        case ">": return compare(&scenario, ">=", .column(c), start(year + 1))
        case "<=": return compare(&scenario, "<", .column(c), start(year + 1))
        case "<": return compare(&scenario, "<", .column(c), start(year))
        default: return false
        }
    }

    func integer(_ e: Expression) -> Int64? {
        switch constant(e) {
        case .int(let n): return n
        case .decimal(let d) where d.scale == 0: return Int64(clamping: d.coefficient)
        case .decimal(let d):
            return Value.decimal(d).raw(.int8, roundingUp: false)
        case .double(let d) where d == d.rounded() && abs(d) < 1e15: return Int64(d)
        default: return nil
        }
    }

    // MARK: Counting

    /// Rewrites what counts NULLs (or truths) among columns as the ways in which the count comes out right:
    /// `num_nonnulls(a, b) = 1`, `(a IS NULL)::int + (b IS NULL)::int = 1`, `CASE WHEN a IS NULL THEN 0 ELSE 1 END + … = 1`.
    func expand(_ atom: Expression) -> [Expression]? {
        switch atom {
        case .inList(let e, let list), .quantified(let e, "=", .any, .array(let list)):
            let wanted = list.compactMap { integer($0) }
            guard wanted.count == list.count, let terms = counted(e) else { return nil }
            return wanted.flatMap { ways(terms, "=", $0) ?? [] }
        default: break
        }
        guard case .binary(let op, let left, let right) = atom, let mirrored = AtomReader.flipped[op] else {
            return nil
        }
        if let ways = extremes(left, op, right) ?? extremes(right, mirrored, left) { return ways }
        if let wanted = integer(right), let terms = counted(left) { return ways(terms, op, wanted) }
        if let wanted = integer(left), let terms = counted(right) {
            return ways(terms, AtomReader.flipped[op] ?? op, wanted)
        }
        return nil
    }

    /// `abs(a - b) <= k`, `greatest(a, b) < k`: without the function, as the ways in which it comes out.
    private func extremes(_ side: Expression, _ op: String, _ other: Expression) -> [Expression]? {
        guard case .call(let name, let list) = side.withoutCasts, let first = list.first else { return nil }
        let isMost = name == "greatest" || (name == "max" && list.count > 1)
        let isLeast = name == "least" || (name == "min" && list.count > 1)
        let all = Expression.and(list.map { .binary(op, $0, other) })
        let any = list.map { Expression.binary(op, $0, other) }
        switch op {
        case "<", "<=":
            if name == "abs", plainColumn(first) == nil {
                let negative = Expression.unary("-", other)
                return [.and([.binary(op, first, other), .binary(AtomReader.flipped[op] ?? op, first, negative)])]
            }
            return isMost ? [all] : isLeast ? any : nil
        case ">", ">=":
            if name == "abs" {
                return [.binary(op, first, other), .binary(AtomReader.flipped[op] ?? op, first, .unary("-", other))]
            }
            return isLeast ? [all] : isMost ? any : nil
        default: return nil
        }
    }

    private struct Term {
        var condition: Expression
        var whenTrue: Int64
        var otherwise: Int64
    }

    private func counted(_ e: Expression) -> [Term]? {
        switch e {
        case .call("num_nonnulls", let list):
            return list.map { Term(condition: .isNull($0), whenTrue: 0, otherwise: 1) }
        case .call("num_nulls", let list):
            return list.map { Term(condition: .isNull($0), whenTrue: 1, otherwise: 0) }
        case .binary("+", let a, let b):
            guard let left = counted(a), let right = counted(b) else { return nil }
            return left + right
        case .cast(let inner, let type):
            guard case .integer = type.kind else { return counted(inner) }
            if NormalForm.isPredicate(inner) { return [Term(condition: inner, whenTrue: 1, otherwise: 0)] }
            return counted(inner)
        case .case(nil, let branches, let otherwise?):
            guard branches.count == 1, let yes = integer(branches[0].then), let no = integer(otherwise) else {
                return nil
            }
            return [Term(condition: branches[0].when, whenTrue: yes, otherwise: no)]
        case .isNull, .not(.isNull):
            // SQLite adds truth values as they are.
            return evaluator.dialect == .sqlite ? [Term(condition: e, whenTrue: 1, otherwise: 0)] : nil
        default: return nil
        }
    }

    private func ways(_ terms: [Term], _ op: String, _ wanted: Int64) -> [Expression]? {
        guard terms.count <= 12 else { return nil }
        var out: [Expression] = []
        for mask in 0..<(1 << terms.count) {
            var sum: Int64 = 0
            var parts: [Expression] = []
            for (i, term) in terms.enumerated() {
                let holds = mask >> i & 1 == 0
                sum += holds ? term.whenTrue : term.otherwise
                parts.append(holds ? term.condition : .not(term.condition))
            }
            let order = sum < wanted ? -1 : (sum == wanted ? 0 : 1)
            let fits: Bool
            switch op {
            case "=": fits = order == 0
            case "<>": fits = order != 0
            case "<": fits = order < 0
            case "<=": fits = order <= 0
            case ">": fits = order > 0
            default: fits = order >= 0
            }
            if fits { out.append(.and(parts)) }
        }
        // Sets that fill the fewest columns first, then the others: all of them are used in turn.
        return out.isEmpty ? [.literal(.boolean(false))] : out
    }
}

extension Expression {
    /// It says something else tomorrow.
    var readsClock: Bool {
        switch self {
        case .call(let name, let arguments):
            return AtomReader.clocks.contains(name) || arguments.contains(where: \.readsClock)
        case .cast(let e, _), .unary(_, let e): return e.readsClock
        case .binary(_, let a, let b): return a.readsClock || b.readsClock
        default: return false
        }
    }
}

extension AtomReader {
    static let clocks: Set<String> = [
        "now", "current_date", "current_timestamp", "localtimestamp", "transaction_timestamp", "statement_timestamp",
        "clock_timestamp",
    ]
}

extension Value {
    /// Thirty years later.
    fileprivate var inAGeneration: Value? {
        let days: Int64 = 30 * 365
        switch self {
        case .date(let d): return .date(d + days)
        case .timestamp(let t, let zoned): return .timestamp(t + days * 86_400_000_000, zoned: zoned)
        default: return nil
        }
    }
}
