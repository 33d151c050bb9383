import SeedSchema

/// CHECK expressions in negation normal form: `.and`, `.or` and atoms, with NOT pushed into the atoms.
///
/// A CHECK holds unless it is FALSE. In this form no NOT stands above an atom, so an atom that is NULL never makes
/// the whole FALSE: each atom may be taken as a demand on the values that are not NULL.
enum NormalForm {
    static func of(_ expression: Expression, negated: Bool = false) -> Expression {
        switch expression {
        case .not(let inner): return of(inner, negated: !negated)
        case .and(let list): return join(list.map { of($0, negated: negated) }, isAnd: !negated)
        case .or(let list): return join(list.map { of($0, negated: negated) }, isAnd: negated)
        case .literal(.boolean(let value)): return .literal(.boolean(value != negated))
        case .literal(.integer(let value)): return .literal(.boolean((value != 0) != negated))
        case .binary(let op, let a, let b): return comparison(op, a, b, negated)
        case .isTruth(let inner, .true): return negated ? .not(expression) : of(inner)
        case .isTruth(let inner, .false): return negated ? .not(expression) : of(inner, negated: true)
        case .case(let operand, let branches, let otherwise):
            return cases(operand, branches, otherwise, negated)
        case .inList(let subject, let list) where !negated && list.isEmpty == false:
            return .inList(subject, list)
        case .cast(let inner, let type) where type.kind == .boolean && isPredicate(inner):
            return of(inner, negated: negated)
        case .call("coalesce", let list) where list.count == 2 && isPredicate(list[0]):
            // coalesce(p, false): p must be true; coalesce(p, true): p must not be false.
            if list[1] == .literal(.boolean(false)), !negated { return of(list[0]) }
            if list[1] == .literal(.boolean(true)), negated { return of(list[0], negated: true) }
            return negated ? .not(expression) : expression
        default: return negated ? .not(expression) : expression
        }
    }

    private static func join(_ list: [Expression], isAnd: Bool) -> Expression {
        var flat: [Expression] = []
        for item in list {
            switch (item, isAnd) {
            case (.and(let inner), true), (.or(let inner), false): flat.append(contentsOf: inner)
            default: flat.append(item)
            }
        }
        if flat.count == 1 { return flat[0] }
        return isAnd ? .and(flat) : .or(flat)
    }

    private static let opposites = ["=": "<>", "<>": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<"]

    private static func comparison(_ op: String, _ a: Expression, _ b: Expression, _ negated: Bool) -> Expression {
        // Two truth values compared: both or neither, one or the other.
        if (op == "=" || op == "<>") && isPredicate(a) && isPredicate(b) {
            let equal = (op == "=") != negated
            return .or([
                join([of(a), of(b, negated: !equal)], isAnd: true),
                join([of(a, negated: true), of(b, negated: equal)], isAnd: true),
            ])
        }
        if op == "=" || op == "<>", case .literal(.boolean(let value)) = b, isPredicate(a) {
            return of(a, negated: (value == (op == "=")) == negated)
        }
        let plain = Expression.binary(op, a, b)
        guard negated else { return plain }
        return opposites[op].map { .binary($0, a, b) } ?? .not(plain)
    }

    private static func cases(
        _ operand: Expression?, _ branches: [Expression.CaseBranch], _ otherwise: Expression?, _ negated: Bool
    ) -> Expression {
        var ways: [Expression] = []
        var before: [Expression] = []
        for branch in branches {
            let condition = operand.map { Expression.binary("=", $0, branch.when) } ?? branch.when
            let taken = join(
                before + known(condition) + [of(condition), of(branch.then, negated: negated)], isAnd: true)
            ways.append(taken)
            before.append(of(condition, negated: true))
        }
        // A missing ELSE is NULL, which a CHECK lets pass.
        let rest = otherwise.map { of($0, negated: negated) } ?? .literal(.boolean(true))
        ways.append(join(before + [rest], isAnd: true))
        return .or(ways)
    }

    /// A WHEN is taken where it is TRUE, not where it is NULL: what it compares must be there.
    private static func known(_ condition: Expression) -> [Expression] {
        switch condition {
        case .and(let list): return list.flatMap { known($0) }
        case .binary(_, let a, let b):
            return [a, b].compactMap { side in
                if case .column = side.withoutCasts { return .not(.isNull(side.withoutCasts)) }
                return nil
            }
        case .inList(let subject, _):
            if case .column = subject.withoutCasts { return [.not(.isNull(subject.withoutCasts))] }
            return []
        case .column: return [.not(.isNull(condition))]
        default: return []
        }
    }

    /// Whether the expression is a truth value by its form.
    static func isPredicate(_ e: Expression) -> Bool {
        switch e {
        case .and, .or, .not, .isNull, .isDistinct, .isTruth, .inList, .like, .quantified: return true
        case .literal(.boolean): return true
        case .binary(let op, _, _):
            return ["=", "<>", "<", "<=", ">", ">=", "~", "~*", "!~", "!~*", "@>", "<@", "&&", "?", "?|", "?&"]
                .contains(op)
        case .cast(let inner, let type): return type.kind == .boolean && isPredicate(inner)
        default: return false
        }
    }
}
