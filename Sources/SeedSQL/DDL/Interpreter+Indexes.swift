internal import CPgQuery
import SeedSchema

extension Interpreter {
    mutating func createIndex(_ statement: PgQuery__IndexStmt) throws(Refusal) {
        let relationName = existing(statement.relation)
        guard let id = catalogue.table(relationName) else {
            // Indexes of materialized views are no one's concern here.
            if catalogue.names[relationName] == .other { return }
            throw Refusal("no table \(relationName)")
        }
        let relation = catalogue[id]
        var elements: [UniqueKey.Element] = []
        var collations: [String?] = []
        var parts: [String] = []
        for node in nodes(statement.index_params, statement.n_index_params) {
            guard let node, node.kind == PG_QUERY__NODE__NODE_INDEX_ELEM else { continue }
            let element = node.pointee.index_elem.pointee
            parts.append(indexColumnName(element, among: parts))
            let collation = nodes(element.collation, element.n_collation).strings.last
            if let name = text(element.name) {
                let column = Identifier(name)
                elements.append(.column(column))
                let own = relation.columnIndex(column).flatMap { relation.columns[$0].column.collation }
                collations.append(collation == own || (collation == "default" && own == nil) ? nil : collation)
            } else if let expr = element.expr {
                elements.append(.expression(expression(expr)))
                collations.append(collation)
            }
        }
        for node in nodes(statement.index_including_params, statement.n_index_including_params) {
            guard let node, node.kind == PG_QUERY__NODE__NODE_INDEX_ELEM else { continue }
            parts.append(indexColumnName(node.pointee.index_elem.pointee, among: parts))
        }
        let given = text(statement.idxname).map { Identifier($0) }
        if let given, statement.if_not_exists != 0,
            catalogue.names[QualifiedName(schema: relation.name.schema, name: given)] != nil
        {
            return
        }
        guard statement.unique != 0 else {
            let name =
                given
                ?? catalogue.chooseRelationName(
                    relation.name, ConstraintNames.columnsPart(parts), "idx", isConstraint: false)
            catalogue.names[QualifiedName(schema: relation.name.schema, name: name)] = .index(table: id)
            return
        }
        let draft = KeyDraft(
            name: given, isPrimary: false, isConstraint: false, elements: elements, collations: collations,
            predicate: statement.where_clause.map { expression($0) },
            nullsNotDistinct: statement.nulls_not_distinct != 0, nameParts: parts)
        try add(draft, to: id)
    }

    /// The name of an index's column, different from those before it (`ChooseIndexColumnNames`).
    func indexColumnName(_ element: PgQuery__IndexElem, among others: [String]) -> String {
        let base = text(element.name) ?? element.expr.flatMap { $0.resultName } ?? "expr"
        var name = base
        var number = 1
        while others.contains(name) {
            let digits = String(number)
            name = ConstraintNames.clip(base, ConstraintNames.maximumBytes - digits.utf8.count) + digits
            number += 1
        }
        return name
    }
}

extension UnsafeMutablePointer where Pointee == PgQuery__Node {
    /// The name that PostgreSQL gives to an expression's result (`FigureColname`, src/backend/parser/parse_target.c).
    fileprivate var resultName: String? {
        var node = self
        var fallback: String?
        // Casts, COLLATE and brackets only wrap; the loop ends with the tree's depth.
        while true {
            switch node.kind {
            case PG_QUERY__NODE__NODE_COLUMN_REF:
                let fields = node.pointee.column_ref.pointee
                return nodes(fields.fields, fields.n_fields).strings.last ?? fallback
            case PG_QUERY__NODE__NODE_A_INDIRECTION:
                let indirection = node.pointee.a_indirection.pointee
                if let field = nodes(indirection.indirection, indirection.n_indirection).strings.last { return field }
                guard let inner = indirection.arg else { return fallback }
                node = inner
            case PG_QUERY__NODE__NODE_FUNC_CALL:
                let call = node.pointee.func_call.pointee
                return nodes(call.funcname, call.n_funcname).strings.last ?? fallback
            case PG_QUERY__NODE__NODE_A_EXPR:
                return node.pointee.a_expr.pointee.kind == PG_QUERY__A__EXPR__KIND__AEXPR_NULLIF ? "nullif" : fallback
            case PG_QUERY__NODE__NODE_TYPE_CAST:
                let cast = node.pointee.type_cast.pointee
                if let type = cast.type_name?.pointee {
                    fallback = nodes(type.names, type.n_names).strings.last ?? fallback
                }
                guard let inner = cast.arg else { return fallback }
                node = inner
            case PG_QUERY__NODE__NODE_COLLATE_CLAUSE:
                guard let inner = node.pointee.collate_clause.pointee.arg else { return fallback }
                node = inner
            case PG_QUERY__NODE__NODE_CASE_EXPR:
                fallback = fallback ?? "case"
                guard let otherwise = node.pointee.case_expr.pointee.defresult else { return fallback }
                node = otherwise
            case PG_QUERY__NODE__NODE_A_ARRAY_EXPR: return "array"
            case PG_QUERY__NODE__NODE_ROW_EXPR: return "row"
            case PG_QUERY__NODE__NODE_COALESCE_EXPR: return "coalesce"
            case PG_QUERY__NODE__NODE_MIN_MAX_EXPR:
                let op = node.pointee.min_max_expr.pointee.op
                return op == PG_QUERY__MIN_MAX_OP__IS_GREATEST ? "greatest" : "least"
            default: return fallback
            }
        }
    }
}
