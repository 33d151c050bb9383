import SeedRows
import SeedSchema

/// What SQLite's date functions say of texts and numbers ("Date And Time Functions"): it has no types for them.
extension AtomReader {
    static let dateFunctions: Set<String> = ["date", "time", "datetime", "julianday", "strftime", "unixepoch"]

    /// A text that such a function reads must be a date or a time. false: the expression is another one.
    func readsDate(_ scenario: inout Scenario, _ e: Expression) -> Bool {
        guard evaluator.dialect == .sqlite, case .call(let name, let arguments) = e.withoutCasts,
            AtomReader.dateFunctions.contains(name),
            let subject = name == "strftime" ? arguments.dropFirst().first : arguments.first,
            let c = plainColumn(subject), isText(c)
        else { return false }
        if scenario[c].spelling == nil { scenario[c].spelling = AtomReader.spelling(name) }
        return true
    }

    private func isText(_ c: Identifier) -> Bool {
        switch column(c).map({ schema.baseKind($0.type.kind) }) {
        case .text, .character, .any: return true
        default: return false
        }
    }

    private static func spelling(_ name: String) -> TypeKind {
        switch name {
        case "time": return .time(withZone: false, precision: nil)
        case "datetime", "unixepoch": return .timestamp(withZone: false, precision: nil)
        default: return .date
        }
    }

    /// `date(x) = x`, `strftime('%Y-%m', x) = x`, `date(x, 'start of month') = x`.
    func setDateShape(_ scenario: inout Scenario, _ c: Identifier, _ name: String, _ arguments: [Expression]) {
        guard evaluator.dialect == .sqlite else { return }
        var modifiers = arguments.dropFirst()
        if name == "strftime" {
            guard let first = arguments.first, case .text(let format)? = constant(first) else { return }
            modifiers = modifiers.dropFirst()
            switch format {
            case "%Y-%m-%d", "%F": scenario[c].spelling = .date
            case "%Y-%m-%d %H:%M:%S": scenario[c].spelling = .timestamp(withZone: false, precision: nil)
            case "%H:%M:%S", "%T": scenario[c].spelling = .time(withZone: false, precision: nil)
            default:
                if let pattern = AtomReader.pattern(format) {
                    scenario[c].patterns.append(.init(text: pattern, kind: .regex))
                }
                return
            }
        } else {
            scenario[c].spelling = AtomReader.spelling(name)
        }
        for case .text(let modifier)? in modifiers.map({ constant($0) }) where modifier.hasPrefix("start of ") {
            scenario[c].truncation = .init(unit: String(modifier.dropFirst("start of ".count)))
        }
    }

    /// What a format of `strftime` writes, as a regular expression; nil where it has parts that are not known here.
    private static func pattern(_ format: String) -> String? {
        let parts: [Character: String] = [
            "Y": "20[0-2][0-9]", "m": "(0[1-9]|1[0-2])", "d": "(0[1-9]|1[0-9]|2[0-8])", "H": "([01][0-9]|2[0-3])",
            "M": "[0-5][0-9]", "S": "[0-5][0-9]",
        ]
        var out = "^"
        var isField = false
        for character in format {
            if isField {
                guard let part = parts[character] else { return nil }
                out += part
                isField = false
            } else if character == "%" {
                isField = true
            } else {
                out += literalPattern(String(character))
            }
        }
        return isField ? nil : out + "$"
    }

    /// `date(x, 'unixepoch') >= '2020-01-01'`: seconds since 1970 as a number.
    func compareEpoch(_ scenario: inout Scenario, _ op: String, _ arguments: [Expression], _ other: Expression) -> Bool
    {
        guard evaluator.dialect == .sqlite, arguments.count == 2, let c = plainColumn(arguments[0]),
            case .text("unixepoch")? = constant(arguments[1]), case .text(let text)? = constant(other)
        else { return false }
        let days = ColumnVector(layout: .int64, capacity: 1)
        guard days.append(text: String(text.prefix(10)), wire: .date) else { return false }
        let (start, end) = (days.ints[0] * 86_400, (days.ints[0] + 1) * 86_400)
        switch op {
        case ">": scenario[c].restrict(lower: .init(value: .int(end), isInclusive: true))
        case ">=": scenario[c].restrict(lower: .init(value: .int(start), isInclusive: true))
        case "<": scenario[c].restrict(upper: .init(value: .int(start), isInclusive: false))
        case "<=": scenario[c].restrict(upper: .init(value: .int(end), isInclusive: false))
        case "=":
            scenario[c].restrict(lower: .init(value: .int(start), isInclusive: true))
            scenario[c].restrict(upper: .init(value: .int(end), isInclusive: false))
        default: return false
        }
        return true
    }
}
