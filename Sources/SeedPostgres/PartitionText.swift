import SeedSchema

/// Reads what `pg_get_expr` prints of `pg_class.relpartbound` and `pg_partitioned_table.partexprs`.
///
/// Source: `get_rule_expr` in `src/backend/utils/adt/ruleutils.c`, case `T_PartitionBoundSpec`.
enum PartitionText {
    /// `FOR VALUES IN (…)`, `FOR VALUES FROM (…) TO (…)`, `FOR VALUES WITH (modulus m, remainder r)`, `DEFAULT`.
    static func bound(_ text: String, _ expression: (String) -> Expression) -> PartitionMembership.Bound {
        if text.hasPrefix("FOR VALUES IN (") {
            return .list(split(lists(text).first ?? "").map(expression))
        }
        if text.hasPrefix("FOR VALUES FROM (") {
            let parts = lists(text)
            guard parts.count == 2 else { return .default }
            func side(_ list: String) -> [PartitionMembership.RangeBound] {
                split(list).map { $0 == "MINVALUE" ? .minValue : $0 == "MAXVALUE" ? .maxValue : .value(expression($0)) }
            }
            return .range(from: side(parts[0]), to: side(parts[1]))
        }
        if text.hasPrefix("FOR VALUES WITH (") {
            let numbers = text.split { !$0.isNumber }.compactMap { Int($0) }
            if numbers.count == 2 { return .hash(modulus: numbers[0], remainder: numbers[1]) }
        }
        return .default
    }

    /// A list cut at its commas, except those inside quotes, parentheses and brackets.
    static func split(_ text: String) -> [String] {
        var parts: [String] = []
        var current = ""
        scan(text) { character, depth, isQuoted in
            if character == ",", depth == 0, !isQuoted {
                parts.append(current)
                current = ""
            } else if !(current.isEmpty && character == " ") {
                current.unicodeScalars.append(character)
            }
        }
        if !current.isEmpty { parts.append(current) }
        return parts
    }

    /// What stands inside each outermost pair of parentheses.
    private static func lists(_ text: String) -> [String] {
        var lists: [String] = []
        var current = ""
        var before = 0
        scan(text) { character, depth, _ in
            if depth > 0, before > 0 { current.unicodeScalars.append(character) }
            if depth == 0, before > 0 {
                lists.append(current)
                current = ""
            }
            before = depth
        }
        return lists
    }

    /// Gives each character with the depth of parentheses and brackets that holds after it, and whether it stands
    /// inside quotes. A doubled quote closes and opens again, which comes to the same.
    private static func scan(_ text: String, _ body: (Unicode.Scalar, Int, Bool) -> Void) {
        var depth = 0
        var quote: Unicode.Scalar?
        for character in text.unicodeScalars {
            if let open = quote {
                if character == open { quote = nil }
            } else {
                switch character {
                case "'", "\"": quote = character
                case "(", "[": depth += 1
                case ")", "]": depth -= 1
                default: break
                }
            }
            body(character, depth, quote != nil)
        }
    }
}
