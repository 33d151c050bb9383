import SeedRows
import SeedSchema

/// What atoms say of texts: their case, their length, their parts, and what they spell.
extension AtomReader {
    /// Functions that leave a text as it is where nothing in it is to be changed.
    static let cleaning: Set<String> = ["regexp_replace", "replace", "translate", "unaccent", "normalize"]

    /// `right(x, 2) = 'ab'`.
    func end(_ scenario: inout Scenario, _ c: Identifier, _ text: String, length: Int64) -> Bool {
        guard length == Int64(text.unicodeScalars.count) else {
            scenario[c].restrict(allowed: [.text(text)])
            return false
        }
        scenario[c].patterns.append(.init(text: "%" + AtomReader.escaped(text), kind: .like))
        return false
    }

    /// `split_part(x, '@', 2) = 'example.com'`.
    func comparePart(
        _ scenario: inout Scenario, _ op: String, _ first: Expression, _ arguments: [Expression], _ other: Expression
    ) -> Bool {
        guard op == "=", arguments.count == 3, let c = textColumn(first),
            case .text(let separator)? = constant(arguments[1]), case .text(let text)? = constant(other),
            let place = integer(arguments[2]), (-8...8).contains(place), separator.unicodeScalars.count == 1
        else { return false }
        let mark = AtomReader.literalPattern(separator)
        let part = "[^\(mark)\\s]{2,12}"
        let fields = Array(repeating: part, count: Int(max(abs(place) - 1, 0)))
        let own = AtomReader.literalPattern(text)
        // What is cut at one place only has something on both sides.
        let order = place == 1 ? [own, part] : place == -1 ? [part, own] : place > 0 ? fields + [own] : [own] + fields
        scenario[c].patterns.append(.init(text: "^" + order.joined(separator: mark) + "$", kind: .regex))
        return false
    }

    /// Text as a regular expression that matches nothing but itself.
    static func literalPattern(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            let isPlain = scalar.properties.isAlphabetic || (scalar.value > 47 && scalar.value < 58) || scalar == "@"
            if !isPlain { out += "\\" }
            out.unicodeScalars.append(scalar)
        }
        return out
    }

    func setShape(_ scenario: inout Scenario, _ c: Identifier, _ name: String, _ arguments: [Expression])
        -> Bool
    {
        switch name {
        case "lower": scenario[c].letterCase = .lower
        case "upper": scenario[c].letterCase = .upper
        case "trim", "btrim", "ltrim", "rtrim": scenario[c].isTrimmed = true
        case "abs": scenario[c].restrict(lower: .init(value: .int(0), isInclusive: true))
        case _ where AtomReader.dateFunctions.contains(name):
            setDateShape(&scenario, c, name, arguments)
            return false
        case "initcap":
            scenario[c].patterns.append(.init(text: "^[A-Z][a-z]{2,7}( [A-Z][a-z]{2,7})?$", kind: .regex))
            return false
        case "trunc", "floor", "ceil", "round":
            scenario[c].scale = arguments.count > 1 ? Int(integer(arguments[1]) ?? 0) : 0
        default: return false
        }
        return true
    }

    func compareCase(
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

    func compareLength(_ scenario: inout Scenario, _ op: String, _ name: String, _ e: Expression, _ n: Int64)
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
        if target == nil, op == "=", case .call("regexp_replace", let arguments) = e, arguments.count >= 2,
            let c = textColumn(arguments[0]), case .text(let pattern)? = constant(arguments[1]),
            let kept = AtomReader.complement(pattern), n > 0, n < 64
        {
            // So many of the characters that are not taken out, and no others.
            scenario[c].patterns.append(.init(text: "^\(kept){\(n)}$", kind: .regex))
            return false
        }
        if target == nil, case .call(let cleaner, let arguments) = e, AtomReader.cleaning.contains(cleaner),
            let first = arguments.first, let c = textColumn(first)
        {
            target = c
            isExact = false
        }
        guard let c = target else { return false }
        let bits = name == "bit_length"
        let count = Int(max(-(1 << 40), min(1 << 40, bits ? n / 8 : n)))
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

    /// The class of all that `[^…]`, `\D`, `\W` or `\S` don't match.
    private static func complement(_ pattern: String) -> String? {
        if let class_ = ["\\D": "[0-9]", "\\W": "[a-z0-9]", "\\S": nil, "\\D+": "[0-9]", "\\W+": "[a-z0-9]"][pattern] {
            return class_
        }
        var inside = Substring(pattern)
        if inside.hasSuffix("+") { inside.removeLast() }
        guard inside.hasPrefix("[^"), inside.hasSuffix("]"), !inside.dropFirst(2).dropLast().contains("[") else {
            return nil
        }
        return "[" + inside.dropFirst(2)
    }

    /// A text that is cast to another type must spell one of its values.
    func spell(_ scenario: inout Scenario, _ e: Expression) {
        guard case .cast(let inner, let type) = e, let c = plainColumn(inner), let declared = column(c) else { return }
        switch schema.baseKind(declared.type.kind) {
        case .text, .character, .citext: break
        default: return
        }
        switch schema.baseKind(type.kind) {
        case .integer, .numeric, .date, .timestamp, .time: scenario[c].spelling = schema.baseKind(type.kind)
        case .uuid:
            scenario[c].patterns.append(
                .init(text: "^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", kind: .regex))
        case .boolean: scenario[c].restrict(allowed: [.text("true"), .text("false")])
        case .json, .jsonb: scenario[c].jsonType = scenario[c].jsonType ?? "object"
        case .inet: scenario[c].patterns.append(.init(text: "^10\\.[1-9][0-9]\\.[1-9][0-9]\\.[1-9]$", kind: .regex))
        default: break
        }
    }
}
