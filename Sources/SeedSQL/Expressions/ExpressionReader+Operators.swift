internal import CPgQuery
import SeedSchema

extension ExpressionReader {
    /// Infix and prefix operators and the constructs that PostgreSQL's grammar counts among them.
    func operation(_ expr: PgQuery__AExpr, _ depth: Int) -> Expression? {
        let name = nodes(expr.name, expr.n_name).strings.last ?? ""
        let left = { read(expr.lexpr, depth) }
        let right = { read(expr.rexpr, depth) }
        switch expr.kind {
        case PG_QUERY__A__EXPR__KIND__AEXPR_OP:
            guard expr.lexpr != nil else { return .unary(name.lowercased(), right()) }
            return infix(name, left(), right())
        case PG_QUERY__A__EXPR__KIND__AEXPR_OP_ANY:
            return quantified(left(), name, .any, right())
        case PG_QUERY__A__EXPR__KIND__AEXPR_OP_ALL:
            return quantified(left(), name, .all, right())
        case PG_QUERY__A__EXPR__KIND__AEXPR_DISTINCT:
            return .isDistinct(left(), right())
        case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_DISTINCT:
            return .not(.isDistinct(left(), right()))
        case PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF:
            return .call("nullif", [left(), right()])
        case PG_QUERY__A__EXPR__KIND__AEXPR_IN:
            guard let items = expr.rexpr?.items else { return nil }
            let list = Expression.inList(left(), items.map { read($0, depth) })
            return name == "<>" ? .not(list) : list
        case PG_QUERY__A__EXPR__KIND__AEXPR_LIKE, PG_QUERY__A__EXPR__KIND__AEXPR_ILIKE,
            PG_QUERY__A__EXPR__KIND__AEXPR_SIMILAR:
            return pattern(expr.kind, name, left(), right())
        case PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN, PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN,
            PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN_SYM, PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN_SYM:
            guard let bounds = expr.rexpr?.items, bounds.count == 2 else { return nil }
            return between(expr.kind, left(), read(bounds[0], depth), read(bounds[1], depth))
        default:
            return nil
        }
    }

    private func between(
        _ kind: PgQuery__AExprKind, _ value: Expression, _ lower: Expression, _ upper: Expression
    ) -> Expression {
        switch kind {
        case PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN: return .between(value, lower, upper)
        case PG_QUERY__A__EXPR__KIND__AEXPR_NOT_BETWEEN: return .not(.between(value, lower, upper))
        default:
            let either = Expression.or([.between(value, lower, upper), .between(value, upper, lower)])
            return kind == PG_QUERY__A__EXPR__KIND__AEXPR_BETWEEN_SYM ? either : .not(either)
        }
    }

    /// `left op right`, with the operators behind LIKE, ILIKE and SIMILAR TO brought back to them.
    private func infix(_ name: String, _ left: Expression, _ right: Expression) -> Expression {
        switch name {
        case "~~": return like(left, right, .like)
        case "!~~": return .not(like(left, right, .like))
        case "~~*": return like(left, right, .ilike)
        case "!~~*": return .not(like(left, right, .ilike))
        case "~", "!~":
            guard case .call("similar_to_escape", let arguments) = right, let pattern = arguments.first else { break }
            let escape = arguments.count > 1 ? arguments[1] : nil
            let similar = Expression.like(left, pattern: pattern, escape: escape, .similar)
            return name == "~" ? similar : .not(similar)
        default: break
        }
        return .binary(name, left, right)
    }

    private func pattern(
        _ kind: PgQuery__AExprKind, _ name: String, _ left: Expression, _ right: Expression
    ) -> Expression {
        switch kind {
        case PG_QUERY__A__EXPR__KIND__AEXPR_SIMILAR: return infix(name, left, right)
        case PG_QUERY__A__EXPR__KIND__AEXPR_ILIKE:
            return name.hasPrefix("!") ? .not(like(left, right, .ilike)) : like(left, right, .ilike)
        default: return name.hasPrefix("!") ? .not(like(left, right, .like)) : like(left, right, .like)
        }
    }

    /// `LIKE pattern ESCAPE escape` stands in the tree as `~~ like_escape(pattern, escape)`.
    private func like(_ value: Expression, _ pattern: Expression, _ kind: Expression.LikeKind) -> Expression {
        if case .call("like_escape", let arguments) = pattern, arguments.count == 2 {
            return .like(value, pattern: arguments[0], escape: arguments[1], kind)
        }
        return .like(value, pattern: pattern, escape: nil, kind)
    }

    /// `= ANY (ARRAY[…])` is IN and `<> ALL (ARRAY[…])` is NOT IN: so the catalogue prints them.
    private func quantified(
        _ left: Expression, _ name: String, _ quantifier: Expression.Quantifier, _ right: Expression
    ) -> Expression {
        switch (name, quantifier) {
        case ("=", .any):
            if let elements = right.arrayElements { return .inList(left, elements) }
        case ("<>", .all):
            if let elements = right.arrayElements { return .not(.inList(left, elements)) }
        default: break
        }
        return .quantified(left, name, quantifier, right)
    }

    func cast(_ cast: PgQuery__TypeCast, _ depth: Int) -> Expression? {
        guard let type = typeReader.type(cast.type_name) else { return nil }
        let operand = read(cast.arg, depth)
        return operand.constant(of: type) ?? .cast(operand, type)
    }

    func call(_ function: PgQuery__FuncCall, _ depth: Int) -> Expression? {
        guard
            function.n_agg_order == 0, function.agg_filter == nil, function.over == nil, function.agg_star == 0,
            function.agg_distinct == 0, function.agg_within_group == 0, function.func_variadic == 0
        else { return nil }
        let names = nodes(function.funcname, function.n_funcname).strings
        guard let name = names.last else { return nil }
        let arguments = list(function.args, function.n_args, depth)
        // A function of the user's own schema may share a built-in one's name: keep the schema, it is another.
        let schema = names.count > 1 ? names[names.count - 2] : "pg_catalog"
        let full = schema == "pg_catalog" ? name : schema + "." + name
        return .call(full, arguments)
    }
}

extension Expression {
    /// The elements of `ARRAY[…]`, `ARRAY[…]::type[]` or `'{…}'::type[]`, each with the type's cast.
    fileprivate var arrayElements: [Expression]? {
        switch self {
        case .array(let elements):
            return elements.contains { if case .array = $0 { true } else { false } } ? nil : elements
        case .cast(let inner, let type):
            guard case .array(let elementKind, 1) = type.kind, type.spelling.hasSuffix("[]") else { return nil }
            let elementType = ColumnType(spelling: String(type.spelling.dropLast(2)), kind: elementKind)
            if case .literal(.string(let text)) = inner {
                return ArrayLiteral.elements(text)?.map { element in
                    let value = Expression.literal(element.map { .string($0) } ?? .null)
                    return value.constant(of: elementType) ?? .cast(value, elementType)
                }
            }
            return inner.arrayElements?.map { $0.constant(of: elementType) ?? .cast($0, elementType) }
        default:
            return nil
        }
    }

    /// The plain constant that a cast of a string constant means: PostgreSQL prints negative numbers as
    /// `'-1'::integer`, strings as `'a'::text`, and other constants alike.
    fileprivate func constant(of type: ColumnType) -> Expression? {
        guard case .literal(.string(let text)) = self else { return nil }
        switch type.kind {
        case .text(maxLength: nil) where type.spelling != "bpchar":
            return self
        case .integer(bytes: 4):
            return Int64(text).map { .literal(.integer($0)) }
        case .integer:
            return Int64(text).map { .cast(.literal(.integer($0)), type) }
        case .numeric(precision: nil, scale: nil):
            if let whole = Int64(text) { return .cast(.literal(.integer(whole)), type) }
            return text.isDecimal ? .literal(.decimal(text)) : nil
        case .boolean:
            switch text {
            case "t", "true": return .literal(.boolean(true))
            case "f", "false": return .literal(.boolean(false))
            default: return nil
            }
        default:
            return nil
        }
    }
}

extension String {
    /// Digits with a point: `-1.50`.
    fileprivate var isDecimal: Bool {
        var digits = 0
        var points = 0
        for (i, c) in utf8.enumerated() {
            if c.isDigit {
                digits += 1
            } else if c == UInt8(ascii: ".") {
                points += 1
            } else if c != UInt8(ascii: "-") || i != 0 {
                return false
            }
        }
        return digits > 0 && points == 1
    }
}

/// The text form of a PostgreSQL array of one dimension: `{a,"b c",NULL}`.
enum ArrayLiteral {
    /// Its elements, nil for NULL; nil for a text of another shape.
    static func elements(_ text: String) -> [String?]? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 2, bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}") else { return nil }
        let body = bytes[1..<bytes.count - 1]
        if body.allSatisfy({ $0.isBlank }) { return [] }
        var out: [String?] = []
        var element: [UInt8] = []
        var isQuoted = false, insideQuotes = false, escaped = false
        func finish() {
            var plain = element[...]
            if !isQuoted {
                plain = plain.drop { $0.isBlank }
                while plain.last?.isBlank == true { plain.removeLast() }
            }
            let text = String(decoding: plain, as: UTF8.self)
            out.append(!isQuoted && text.lowercased() == "null" ? nil : text)
            element = []
            isQuoted = false
        }
        for c in body {
            if escaped {
                element.append(c)
                escaped = false
            } else if c == UInt8(ascii: "\\") {
                escaped = true
            } else if c == UInt8(ascii: "\"") {
                insideQuotes.toggle()
                isQuoted = true
            } else if insideQuotes {
                element.append(c)
            } else if c == UInt8(ascii: "{") || c == UInt8(ascii: "}") {
                return nil
            } else if c == UInt8(ascii: ",") {
                finish()
            } else {
                element.append(c)
            }
        }
        guard !insideQuotes, !escaped else { return nil }
        finish()
        return out
    }
}
