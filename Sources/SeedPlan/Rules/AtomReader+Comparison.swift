import SeedRows
import SeedSchema

extension AtomReader {
    /// `subject op constant`, for every subject whose meaning for one column is known.
    func compare(_ scenario: inout Scenario, _ op: String, _ subject: Expression, _ other: Expression) -> Bool {
        spell(&scenario, subject)
        if let c = plainColumn(subject), let value = constant(other, as: scenario[c].spelling == nil ? c : nil) {
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
        case .binary("-", let a, let b) where compareSpan(&scenario, op, a, b, other): return false
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
        var subject = name == "strftime" ? arguments.dropFirst().first ?? first : first
        // A month in writing lacks its day.
        if name == "strftime", case .binary("||", let month, .literal) = subject { subject = month }
        if op == "=", let c = plainColumn(subject), plainColumn(other) == c {
            // f(x) = x: x is already in the shape that f gives.
            return setShape(&scenario, c, name, arguments)
        }
        if AtomReader.dateFunctions.contains(name) {
            if compareEpoch(&scenario, op, arguments, other) { return false }
            if readsDate(&scenario, .call(name, arguments)) { return false }
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
        case "masklen":
            guard let c = plainColumn(first), let n = integer(other).map({ Int(max(-1, min(129, $0))) }) else {
                return false
            }
            if op == ">=" || op == ">" || op == "=" {
                scenario[c].minMaskLength = max(scenario[c].minMaskLength ?? 0, op == ">" ? n + 1 : n)
            }
            if op == "<=" || op == "<" || op == "=" {
                scenario[c].maxMaskLength = min(scenario[c].maxMaskLength ?? 128, op == "<" ? n - 1 : n)
            }
            return op != "<>"
        case "abs":
            guard let c = plainColumn(first), let value = constant(other, as: c), op == "<" || op == "<=",
                let negative = constant(.unary("-", other), as: c)
            else { return false }
            scenario[c].restrict(upper: .init(value: value, isInclusive: op == "<="))
            scenario[c].restrict(lower: .init(value: negative, isInclusive: op == "<="))
            return true
        case "jsonb_typeof", "json_typeof", "json_type":
            guard op == "=", let c = plainColumn(first), case .text(let type)? = constant(other) else { return false }
            if let known = scenario[c].jsonType, known != type {
                // That it is an object was only guessed, unless some member must be there.
                if known != "object" || scenario[c].members.values.contains(where: { !$0.mayBeNull }) {
                    scenario[c].allowed = []
                }
            }
            scenario[c].jsonType = type
            return true
        case "substr", "substring", "left":
            guard op == "=", let c = plainColumn(first), case .text(let text)? = constant(other) else { return false }
            let from = name == "left" ? 1 : arguments.count > 1 ? integer(arguments[1]) ?? 0 : 0
            // SQLite counts from the end.
            if from < 0, from > -64, evaluator.dialect == .sqlite { return end(&scenario, c, text, length: -from) }
            guard from >= 1, from < 64 else { return false }
            let blanks = String(repeating: "_", count: Int(from) - 1)
            scenario[c].patterns.append(.init(text: blanks + AtomReader.escaped(text) + "%", kind: .like))
            return false
        case "right":
            guard op == "=", arguments.count == 2, let c = plainColumn(first),
                case .text(let text)? = constant(other), let length = integer(arguments[1])
            else { return false }
            return end(&scenario, c, text, length: length)
        case "split_part":
            return comparePart(&scenario, op, first, arguments, other)
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
            if let c = plainColumn(first), let declared = column(c), case .range = schema.baseKind(declared.type.kind) {
                return compareEnd(&scenario, op, name, c, other)
            }
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
        case "date_trunc":
            guard op == "=", arguments.count == 2, let c = plainColumn(arguments[1]), plainColumn(other) == c,
                case .text(let unit)? = constant(first)
            else { return false }
            scenario[c].truncation = .init(unit: unit.lowercased())
            return false
        case "extract", "date_part":
            guard arguments.count == 2, let c = plainColumn(arguments[1]), case .text(let field)? = constant(first),
                let number = integer(other)
            else { return false }
            return compareField(&scenario, op, c, field.lowercased(), number)
        case "round", "trunc", "ceil", "floor":
            guard let c = plainColumn(first), arguments.count == 1 else { return false }
            return compare(&scenario, op, .column(c), other) && false
        case _ where AtomReader.cleaning.contains(name) && arguments.dropFirst().allSatisfy({ $0.columns.isEmpty }):
            // What is clean already stays as it is.
            return compare(&scenario, op, first, other) && false
        default: return false
        }
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

    /// `extract(year FROM x) >= 2020`, `extract(day FROM x) = 1`, `extract(isodow FROM x) = 1`.
    private func compareField(
        _ scenario: inout Scenario, _ op: String, _ c: Identifier, _ field: String, _ number: Int64
    ) -> Bool {
        switch field {
        case "year": return compareYear(&scenario, op, c, number)
        case "day" where op == "=" && number == 1: scenario[c].truncation = .init(unit: "month")
        case "isodow" where op == "=" && (1...7).contains(number):
            scenario[c].truncation = .init(unit: "week", days: Int(number) - 1)
        case "dow" where op == "=" && (0...6).contains(number):
            scenario[c].truncation = .init(unit: "week", days: (Int(number) + 6) % 7)
        default: break
        }
        return false
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
