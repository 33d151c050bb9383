internal import CPgQuery
import SeedSchema

/// An expression of PostgreSQL's parse tree -> `Expression`.
///
/// A stored expression comes back from the catalogue with its sugar resolved (`IN` as `= ANY (ARRAY[…])`, `LIKE` as
/// `~~`); both spellings are brought into one shape.
struct ExpressionReader {
    /// Deeper parts become `.opaque`: the readers of an `Expression` are recursive.
    static let maximumDepth = 200

    let typeReader: TypeReader

    init(types: UserTypes = UserTypes()) { typeReader = TypeReader(types: types) }

    func expression(_ node: Node) -> Expression { read(node, 0) }

    func read(_ node: Node?, _ depth: Int) -> Expression {
        guard let node else { return .literal(.null) }
        guard depth < Self.maximumDepth else { return .opaque(deparse(node)) }
        return known(node, depth + 1) ?? .opaque(deparse(node))
    }

    func list(_ pointer: UnsafeMutablePointer<Node?>?, _ count: Int, _ depth: Int) -> [Expression] {
        nodes(pointer, count).map { read($0, depth) }
    }

    /// nil for what has no place in the tree.
    private func known(_ node: Node, _ depth: Int) -> Expression? {
        switch node.kind {
        case PG_QUERY__NODE__NODE_A_CONST:
            return literal(node.pointee.a_const.pointee)
        case PG_QUERY__NODE__NODE_COLUMN_REF:
            return column(node.pointee.column_ref.pointee)
        case PG_QUERY__NODE__NODE_A_EXPR:
            return operation(node.pointee.a_expr.pointee, depth)
        case PG_QUERY__NODE__NODE_BOOL_EXPR:
            return boolean(node.pointee.bool_expr.pointee, depth)
        case PG_QUERY__NODE__NODE_NULL_TEST:
            let test = node.pointee.null_test.pointee
            let isNull = Expression.isNull(read(test.arg, depth))
            return test.nulltesttype == PG_QUERY__NULL_TEST_TYPE__IS_NULL ? isNull : .not(isNull)
        case PG_QUERY__NODE__NODE_BOOLEAN_TEST:
            return truth(node.pointee.boolean_test.pointee, depth)
        case PG_QUERY__NODE__NODE_TYPE_CAST:
            return cast(node.pointee.type_cast.pointee, depth)
        case PG_QUERY__NODE__NODE_FUNC_CALL:
            return call(node.pointee.func_call.pointee, depth)
        case PG_QUERY__NODE__NODE_COALESCE_EXPR:
            let coalesce = node.pointee.coalesce_expr.pointee
            return .call("coalesce", list(coalesce.args, coalesce.n_args, depth))
        case PG_QUERY__NODE__NODE_MIN_MAX_EXPR:
            let expr = node.pointee.min_max_expr.pointee
            let name = expr.op == PG_QUERY__MIN_MAX_OP__IS_GREATEST ? "greatest" : "least"
            return .call(name, list(expr.args, expr.n_args, depth))
        case PG_QUERY__NODE__NODE_SQLVALUE_FUNCTION:
            return valueFunction(node.pointee.sqlvalue_function.pointee)
        case PG_QUERY__NODE__NODE_CASE_EXPR:
            return conditional(node.pointee.case_expr.pointee, depth)
        case PG_QUERY__NODE__NODE_A_ARRAY_EXPR:
            let array = node.pointee.a_array_expr.pointee
            return .array(list(array.elements, array.n_elements, depth))
        case PG_QUERY__NODE__NODE_ROW_EXPR:
            let row = node.pointee.row_expr.pointee
            return .row(list(row.args, row.n_args, depth))
        case PG_QUERY__NODE__NODE_COLLATE_CLAUSE:
            let collate = node.pointee.collate_clause.pointee
            guard let name = nodes(collate.collname, collate.n_collname).strings.last else { return nil }
            return .collate(read(collate.arg, depth), name)
        case PG_QUERY__NODE__NODE_A_INDIRECTION:
            return indirection(node.pointee.a_indirection.pointee, depth)
        default:
            return nil
        }
    }

    private func literal(_ constant: PgQuery__AConst) -> Expression {
        if constant.isnull != 0 { return .literal(.null) }
        switch constant.val_case {
        case PG_QUERY__A__CONST__VAL_IVAL:
            return .literal(.integer(Int64(constant.ival.pointee.ival)))
        case PG_QUERY__A__CONST__VAL_FVAL:
            let digits = String(cString: constant.fval.pointee.fval)
            return .literal(Int64(digits).map { .integer($0) } ?? .decimal(digits))
        case PG_QUERY__A__CONST__VAL_BOOLVAL:
            return .literal(.boolean(constant.boolval.pointee.boolval != 0))
        case PG_QUERY__A__CONST__VAL_BSVAL:
            return .literal(Self.bits(String(cString: constant.bsval.pointee.bsval)))
        case PG_QUERY__A__CONST__VAL_SVAL:
            return .literal(.string(String(cString: constant.sval.pointee.sval)))
        default:
            return .literal(.null)
        }
    }

    /// The scanner hands `B'101'` over as `b101`, `X'1F'` as `x1F`.
    private static func bits(_ text: String) -> Literal {
        guard text.first == "x" else { return .bits(String(text.dropFirst())) }
        var bits = ""
        for digit in text.dropFirst() {
            guard let value = digit.hexDigitValue else { return .bits(text) }
            let binary = String(value, radix: 2)
            bits += String(repeating: "0", count: 4 - binary.count) + binary
        }
        return .bits(bits)
    }

    /// `column`, `table.column`, `schema.table.column`.
    private func column(_ reference: PgQuery__ColumnRef) -> Expression? {
        let fields = nodes(reference.fields, reference.n_fields)
        let names = fields.strings
        guard names.count == fields.count, let last = names.last else { return nil }
        return .column(Identifier(last))
    }

    private func boolean(_ expr: PgQuery__BoolExpr, _ depth: Int) -> Expression? {
        let operands = list(expr.args, expr.n_args, depth)
        switch expr.boolop {
        case PG_QUERY__BOOL_EXPR_TYPE__AND_EXPR: return .conjunction(operands)
        case PG_QUERY__BOOL_EXPR_TYPE__OR_EXPR: return .disjunction(operands)
        case PG_QUERY__BOOL_EXPR_TYPE__NOT_EXPR: return operands.first.map { .not($0) }
        default: return nil
        }
    }

    private func truth(_ test: PgQuery__BooleanTest, _ depth: Int) -> Expression? {
        let operand = read(test.arg, depth)
        switch test.booltesttype {
        case PG_QUERY__BOOL_TEST_TYPE__IS_TRUE: return .isTruth(operand, .true)
        case PG_QUERY__BOOL_TEST_TYPE__IS_NOT_TRUE: return .not(.isTruth(operand, .true))
        case PG_QUERY__BOOL_TEST_TYPE__IS_FALSE: return .isTruth(operand, .false)
        case PG_QUERY__BOOL_TEST_TYPE__IS_NOT_FALSE: return .not(.isTruth(operand, .false))
        case PG_QUERY__BOOL_TEST_TYPE__IS_UNKNOWN: return .isTruth(operand, .unknown)
        case PG_QUERY__BOOL_TEST_TYPE__IS_NOT_UNKNOWN: return .not(.isTruth(operand, .unknown))
        default: return nil
        }
    }

    private func conditional(_ expr: PgQuery__CaseExpr, _ depth: Int) -> Expression? {
        var branches: [Expression.CaseBranch] = []
        for node in nodes(expr.args, expr.n_args) {
            guard let node, node.kind == PG_QUERY__NODE__NODE_CASE_WHEN else { return nil }
            let when = node.pointee.case_when.pointee
            branches.append(.init(when: read(when.expr, depth), then: read(when.result, depth)))
        }
        return .case(
            operand: expr.arg.map { read($0, depth) }, branches: branches,
            otherwise: expr.defresult.map { read($0, depth) })
    }

    /// `a[1]`, `(a).field`; slices and `.*` have no place.
    private func indirection(_ expr: PgQuery__AIndirection, _ depth: Int) -> Expression? {
        var result = read(expr.arg, depth)
        var subscripts: [Expression] = []
        for node in nodes(expr.indirection, expr.n_indirection) {
            guard let node else { return nil }
            if let name = node.stringValue {
                if !subscripts.isEmpty { result = .subscript(result, subscripts) }
                subscripts = []
                result = .field(result, Identifier(name))
            } else if node.kind == PG_QUERY__NODE__NODE_A_INDICES, node.pointee.a_indices.pointee.is_slice == 0 {
                subscripts.append(read(node.pointee.a_indices.pointee.uidx, depth))
            } else {
                return nil
            }
        }
        return subscripts.isEmpty ? result : .subscript(result, subscripts)
    }

    private func valueFunction(_ function: PgQuery__SQLValueFunction) -> Expression? {
        let name =
            switch function.op {
            case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_DATE: "current_date"
            case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIME,
                PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIME_N:
                "current_time"
            case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIMESTAMP,
                PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_TIMESTAMP_N:
                "current_timestamp"
            case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIME, PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIME_N:
                "localtime"
            case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIMESTAMP,
                PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_LOCALTIMESTAMP_N:
                "localtimestamp"
            case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_ROLE: "current_role"
            case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_USER: "current_user"
            case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_USER: "user"
            case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_SESSION_USER: "session_user"
            case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_CATALOG: "current_catalog"
            case PG_QUERY__SQLVALUE_FUNCTION_OP__SVFOP_CURRENT_SCHEMA: "current_schema"
            default: ""
            }
        if name.isEmpty { return nil }
        return .call(name, function.typmod >= 0 ? [.literal(.integer(Int64(function.typmod)))] : [])
    }
}

extension Expression {
    /// AND with nested ones flattened.
    static func conjunction(_ operands: [Expression]) -> Expression {
        .and(operands.flatMap { if case .and(let inner) = $0 { inner } else { [$0] } })
    }

    /// OR with nested ones flattened.
    static func disjunction(_ operands: [Expression]) -> Expression {
        .or(operands.flatMap { if case .or(let inner) = $0 { inner } else { [$0] } })
    }

    /// `value BETWEEN lower AND upper`
    static func between(_ value: Expression, _ lower: Expression, _ upper: Expression) -> Expression {
        .and([.binary(">=", value, lower), .binary("<=", value, upper)])
    }
}
