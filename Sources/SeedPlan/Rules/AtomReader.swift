import SeedRows
import SeedSchema

/// Reads atoms of CHECKs: what an atom says of one column narrows that column's domain.
struct AtomReader: Sendable {
    let evaluator: Evaluator
    let table: Table
    let schema: Schema

    func column(_ name: Identifier) -> Column? { table.column(name) }

    /// Takes what the atom says of a single column into the scenario. false: no rule reads it, or it says more than
    /// the domain can hold, and rows must be tested against it.
    func narrow(_ scenario: inout Scenario, by atom: Expression) -> Bool {
        if let isRead = narrowMember(&scenario, by: atom) { return isRead }
        switch atom {
        case .isNull(let e): return demandNull(&scenario, e, isNull: true)
        case .not(.isNull(let e)): return demandNull(&scenario, e, isNull: false)
        case .column(let c):
            scenario[c].restrict(allowed: [truth(true, c)])
            return true
        case .not(.column(let c)):
            scenario[c].restrict(allowed: [truth(false, c)])
            return true
        case .inList(let e, let list): return choose(&scenario, e, list)
        case .not(.inList(let e, let list)):
            guard let c = plainColumn(e) else { return false }
            scenario[c].excluded += list.compactMap { constant($0, as: c) }
            return true
        case .quantified(let e, "=", .any, let array):
            if let c = plainColumn(array), let value = constant(e), !value.isNull {
                return need(&scenario, c, [value])
            }
            guard let list = elements(array) else { return false }
            return choose(&scenario, e, list)
        case .quantified(let e, "<>", .all, let array):
            guard let c = plainColumn(e), let list = elements(array) else { return false }
            scenario[c].excluded += list.compactMap { constant($0, as: c) }
            return true
        case .quantified(let e, let op, .any, let array) where ["~", "~~", "~*", "~~*"].contains(op):
            // Any one of the patterns will do: the first.
            guard let first = elements(array)?.first else { return false }
            return narrow(&scenario, by: .binary(op, e, first))
        case .isDistinct(let a, let b):
            return exclude(&scenario, a, b) || exclude(&scenario, b, a)
        case .not(.isDistinct(let a, let b)):
            return compare(&scenario, "=", a, b) || compare(&scenario, "=", b, a)
        case .isTruth(let e, .false): return narrow(&scenario, by: NormalForm.of(e, negated: true))
        case .not(.isTruth(let e, .false)): return narrow(&scenario, by: NormalForm.of(e))
        case .not(.isTruth(let e, .true)): return narrow(&scenario, by: NormalForm.of(e, negated: true))
        case .like(let e, let pattern, let escape, let kind):
            guard let (c, pattern) = self.pattern(e, pattern, escape, kind) else { return false }
            scenario[c].patterns.append(pattern)
            return true
        case .not(.like(let e, let pattern, let escape, let kind)):
            guard plainColumn(e) != nil, let (c, pattern) = self.pattern(e, pattern, escape, kind) else { return false }
            scenario[c].excludedPatterns.append(pattern)
            return true
        case .binary(let op, let a, let b):
            if let (c, pattern) = self.pattern(op, a, b) {
                scenario[c].patterns.append(pattern)
                return true
            }
            if op.hasPrefix("!"), plainColumn(a) != nil, let (c, pattern) = self.pattern(String(op.dropFirst()), a, b) {
                scenario[c].excludedPatterns.append(pattern)
                return true
            }
            if op == "<<" || op == "<<=", let (c, network) = membership(a, b) {
                scenario[c].networks.append(network)
                return true
            }
            if op == "?", let c = plainColumn(a), case .text(let name)? = constant(b) {
                scenario[c].jsonType = scenario[c].jsonType ?? "object"
                require(name, isThere: true, in: &scenario[c])
                return true
            }
            guard let flipped = AtomReader.flipped[op] else { return contain(&scenario, op, a, b) }
            return compare(&scenario, op, a, b) || compare(&scenario, flipped, b, a)
        case .not(.binary(let op, let a, let b)) where op == "<<" || op == "<<=":
            guard let (c, network) = membership(a, b) else { return false }
            scenario[c].excludedNetworks.append(network)
            return true
        case .not(.binary("?", let a, let b)):
            guard let c = plainColumn(a), case .text(let name)? = constant(b) else { return false }
            require(name, isThere: false, in: &scenario[c])
            return true
        case .not(.binary(let op, let a, let b)):
            guard plainColumn(a) != nil, let (c, pattern) = pattern(op, a, b) else { return false }
            scenario[c].excludedPatterns.append(pattern)
            return true
        case .call("json_valid", let arguments):
            guard arguments.count == 1, let c = plainColumn(arguments[0]) else { return false }
            scenario[c].jsonType = scenario[c].jsonType ?? "object"
            return false
        case .call("starts_with", let arguments):
            guard arguments.count == 2, let c = plainColumn(arguments[0]),
                case .text(let text)? = constant(arguments[1])
            else { return false }
            scenario[c].patterns.append(.init(text: AtomReader.escaped(text) + "%", kind: .like))
            return true
        case .not(.call("isempty", let arguments)):
            guard arguments.count == 1, let c = plainColumn(arguments[0]) else { return false }
            scenario[c].isNonEmptyRange = true
            return true
        default: return false
        }
    }

    static let flipped = ["=": "=", "<>": "<>", "<": ">", "<=": ">=", ">": "<", ">=": "<="]

    /// Text as a LIKE pattern that matches nothing but itself.
    static func escaped(_ text: String) -> String {
        var out = ""
        for character in text.unicodeScalars {
            if character == "%" || character == "_" || character == "\\" { out += "\\" }
            out.unicodeScalars.append(character)
        }
        return out
    }

    // MARK: Parts of atoms

    private func demandNull(_ scenario: inout Scenario, _ e: Expression, isNull: Bool) -> Bool {
        guard let c = plainColumn(e) else {
            if !isNull { _ = readsDate(&scenario, e) }
            return false
        }
        spell(&scenario, e)
        if isNull {
            scenario[c].mustBeNull = true
        } else {
            scenario[c].mayBeNull = false
        }
        return true
    }

    /// `address << network`.
    private func membership(_ a: Expression, _ b: Expression) -> (Identifier, String)? {
        guard let c = plainColumn(a), let declared = column(c), case .literal(.string(let network)) = b.withoutCasts
        else {
            return nil
        }
        switch schema.baseKind(declared.type.kind) {
        case .inet, .cidr: return (c, network)
        default: return nil
        }
    }

    private func exclude(_ scenario: inout Scenario, _ a: Expression, _ b: Expression) -> Bool {
        guard let c = plainColumn(a), let value = constant(b, as: c) else { return false }
        if value.isNull {
            scenario[c].mayBeNull = false
        } else {
            scenario[c].excluded.append(value)
        }
        return true
    }

    private func choose(_ scenario: inout Scenario, _ e: Expression, _ list: [Expression]) -> Bool {
        if let c = plainColumn(e) {
            let values = list.compactMap { constant($0, as: c) }
            guard values.count == list.count else { return false }
            scenario[c].restrict(allowed: values.filter { !$0.isNull })
            return true
        }
        guard list.count == 1 else { return subjectChoice(&scenario, e, list) }
        return compare(&scenario, "=", e, list[0])
    }

    /// `lower(x) IN (…)`: any of them. Of what else a function says of the column one will do.
    private func subjectChoice(_ scenario: inout Scenario, _ e: Expression, _ list: [Expression]) -> Bool {
        guard let first = list.first else { return false }
        if case .call(let name, let arguments) = e.withoutCasts, arguments.count == 1,
            ["lower", "upper", "trim", "btrim"].contains(name), let c = plainColumn(arguments[0])
        {
            let texts = list.compactMap { constant($0) }
            guard texts.count == list.count else { return false }
            scenario[c].restrict(allowed: texts.filter { !$0.isNull })
            return false
        }
        _ = compare(&scenario, "=", e, first)
        return false
    }

    /// The column behind casts and collations, which say nothing of its values here.
    func plainColumn(_ e: Expression) -> Identifier? {
        var e = e
        while true {
            switch e {
            case .column(let c): return column(c) == nil ? nil : c
            case .cast(let inner, _), .collate(let inner, _): e = inner
            case .unary("+", let inner): e = inner
            case .call("coalesce", let list) where list.count == 2 && constant(list[1]) != nil: e = list[0]
            default: return nil
            }
        }
    }

    func textColumn(_ e: Expression) -> Identifier? {
        if let c = plainColumn(e) { return c }
        if case .call(let name, let arguments) = e, arguments.count == 1,
            ["lower", "upper", "trim", "btrim"].contains(name)
        {
            return plainColumn(arguments[0])
        }
        return nil
    }

    func truth(_ value: Bool, _ c: Identifier) -> Value {
        if evaluator.dialect == .sqlite, let kind = column(c)?.type.kind, kind != .boolean {
            return .int(value ? 1 : 0)
        }
        return .bool(value)
    }

    /// The value of an expression without columns, as a value of the column's type where that is given.
    func constant(_ e: Expression, as c: Identifier? = nil) -> Value? {
        guard e.columns.isEmpty else { return nil }
        if let c, let declared = column(c), evaluator.dialect == .postgres, case .literal = e.withoutCasts {
            let kind = schema.baseKind(declared.type.kind)
            if let value = try? evaluator.evaluate(
                .cast(e, ColumnType(spelling: declared.type.spelling, kind: kind)), columns: { _ in nil },
                { _ in .null })
            {
                return value
            }
        }
        return try? evaluator.evaluate(e, columns: { _ in nil }, { _ in .null })
    }

    func elements(_ array: Expression) -> [Expression]? {
        switch array {
        case .array(let list): return list
        case .cast(let inner, _): return elements(inner)
        case .literal(.string):
            guard
                case .array(let values)? = constant(
                    .cast(
                        array,
                        ColumnType(
                            spelling: "text[]",
                            kind: .array(.text(maxLength: nil), dimensions: 1))))
            else { return nil }
            return values.compactMap { if case .text(let t) = $0 { .literal(.string(t)) } else { nil } }
        default: return nil
        }
    }
}

extension Expression {
    var withoutCasts: Expression {
        var e = self
        while true {
            switch e {
            case .cast(let inner, _), .collate(let inner, _): e = inner
            default: return e
            }
        }
    }
}
