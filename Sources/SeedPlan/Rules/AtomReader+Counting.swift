import SeedRows
import SeedSchema

/// Atoms that come out right in several ways.
extension AtomReader {
    /// Rewrites what counts NULLs (or truths) among columns as the ways in which the count comes out right:
    /// `num_nonnulls(a, b) = 1`, `(a IS NULL)::int + (b IS NULL)::int = 1`, `CASE WHEN a IS NULL THEN 0 ELSE 1 END + … = 1`.
    func expand(_ atom: Expression) -> [Expression]? {
        switch atom {
        case .inList(let e, let list), .quantified(let e, "=", .any, .array(let list)):
            let wanted = list.compactMap { integer($0) }
            if wanted.count == list.count, let terms = counted(e) {
                return wanted.flatMap { ways(terms, "=", $0) ?? [] }
            }
            return isReadPart(e) && list.count <= 16 ? list.map { .binary("=", e, $0) } : nil
        case .quantified(let e, "=", .any, let array) where isReadPart(e):
            guard let list = elements(array), list.count <= 16 else { return nil }
            return list.map { .binary("=", e, $0) }
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

    /// Parts of a value for which equality narrows it: each of several may be a way of its own.
    private func isReadPart(_ e: Expression) -> Bool {
        switch e.withoutCasts {
        case .call(let name, _):
            return [
                "substr", "substring", "left", "right", "split_part", "length", "char_length", "character_length",
                "octet_length", "cardinality", "array_length", "jsonb_array_length", "json_array_length",
                "jsonb_typeof", "json_typeof", "json_type", "masklen",
            ].contains(name)
        default: return false
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
