/// A scalar SQL expression of either database: CHECKs, index expressions and predicates, defaults, generated
/// columns, partition bounds.
///
/// Readers bring sugar into one shape: BETWEEN becomes two comparisons under `.and`, `!=` becomes `<>`, `NOT IN`
/// becomes `.not(.inList)`, `NOT LIKE` becomes `.not(.like)`, `SIMILAR TO` becomes `.like` with that kind, and nested
/// AND/OR are flattened. Function and operator names are lower case, without `pg_catalog`.
public indirect enum Expression: Hashable, Sendable {
    case literal(Literal)
    /// A column of the row. In a domain's CHECK the value itself is `.column("value")`.
    case column(Identifier)
    case and([Expression])
    case or([Expression])
    case not(Expression)
    case isNull(Expression)
    /// `a IS DISTINCT FROM b`; `IS NOT DISTINCT FROM` is `.not` of it. SQLite's `IS` is here, too.
    case isDistinct(Expression, Expression)
    /// `x IS TRUE|FALSE|UNKNOWN`; the negated forms are `.not` of it.
    case isTruth(Expression, Truth)
    /// `-x`, `+x`, `~x`, `@x` …
    case unary(String, Expression)
    /// Comparison, arithmetic and every other infix operator: `=`, `<>`, `<`, `+`, `||`, `~*`, `@>`, `->>`, `&&` …
    case binary(String, Expression, Expression)
    /// `x IN (a, b, …)`.
    case inList(Expression, [Expression])
    /// `x op ANY (array)` / `x op ALL (array)`.
    case quantified(Expression, String, Quantifier, Expression)
    case like(Expression, pattern: Expression, escape: Expression?, LikeKind)
    /// A function call by its lower-case name, with the schema where one is written that isn't `pg_catalog`;
    /// `coalesce`, `nullif`, `greatest`, `least`, `extract` (first argument the field as a string literal), `now`,
    /// `current_date`, `current_timestamp`, `current_user` are here, too.
    case call(String, [Expression])
    case cast(Expression, ColumnType)
    case `case`(operand: Expression?, branches: [CaseBranch], otherwise: Expression?)
    case array([Expression])
    case row([Expression])
    case `subscript`(Expression, [Expression])
    /// `(composite).field`
    case field(Expression, Identifier)
    case collate(Expression, String)
    /// What the reader can't bring into this tree (sub-select, aggregate, unknown syntax): its SQL.
    case opaque(String)

    public enum Truth: Hashable, Sendable { case `true`, `false`, unknown }
    public enum Quantifier: Hashable, Sendable { case any, all }
    public enum LikeKind: Hashable, Sendable { case like, ilike, similar, glob }
    public struct CaseBranch: Hashable, Sendable {
        public var when: Expression
        public var then: Expression
        public init(when: Expression, then: Expression) {
            self.when = when
            self.then = then
        }
    }
}

/// A constant of SQL text.
public enum Literal: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    /// A number with a point, an exponent, or too large for Int64: its digits as written.
    case decimal(String)
    case string(String)
    /// `X'…'` of SQLite.
    case blob([UInt8])
    /// `B'101'`.
    case bits(String)
}

extension Expression {
    /// Every direct sub-expression, left to right.
    public var children: [Expression] {
        switch self {
        case .literal, .column, .opaque: return []
        case .and(let list), .or(let list), .array(let list), .row(let list), .call(_, let list): return list
        case .not(let e), .isNull(let e), .isTruth(let e, _), .unary(_, let e), .cast(let e, _), .field(let e, _),
            .collate(let e, _):
            return [e]
        case .isDistinct(let a, let b), .binary(_, let a, let b), .quantified(let a, _, _, let b): return [a, b]
        case .inList(let e, let list): return [e] + list
        case .like(let e, let pattern, let escape, _): return [e, pattern] + (escape.map { [$0] } ?? [])
        case .case(let operand, let branches, let otherwise):
            return (operand.map { [$0] } ?? []) + branches.flatMap { [$0.when, $0.then] }
                + (otherwise.map { [$0] } ?? [])
        case .subscript(let e, let list): return [e] + list
        }
    }

    /// The columns it reads, each once, in order of first appearance.
    public var columns: [Identifier] {
        var out: [Identifier] = []
        var stack: [Expression] = [self]
        while let top = stack.popLast() {
            if case .column(let c) = top, !out.contains(c) { out.append(c) }
            stack.append(contentsOf: top.children.reversed())
        }
        return out
    }
}
