internal import CPgQuery

/// The SQL of an expression of the parse tree, as libpg_query prints it.
func deparse(_ expression: Node) -> String {
    var target = PgQuery__ResTarget()
    pg_query__res_target__init(&target)
    target.val = expression
    return withUnsafeMutablePointer(to: &target) { target in
        var targetNode = PgQuery__Node()
        pg_query__node__init(&targetNode)
        targetNode.node_case = PG_QUERY__NODE__NODE_RES_TARGET
        targetNode.res_target = target
        return withUnsafeMutablePointer(to: &targetNode) { targetNode in
            var list: Node? = targetNode
            return withUnsafeMutablePointer(to: &list) { list in
                var select = PgQuery__SelectStmt()
                pg_query__select_stmt__init(&select)
                select.n_target_list = 1
                select.target_list = list
                select.limit_option = PG_QUERY__LIMIT_OPTION__LIMIT_OPTION_DEFAULT
                select.op = PG_QUERY__SET_OPERATION__SETOP_NONE
                return withUnsafeMutablePointer(to: &select) { deparse(select: $0) }
            }
        }
    }
}

private func deparse(select: UnsafeMutablePointer<PgQuery__SelectStmt>) -> String {
    var node = PgQuery__Node()
    pg_query__node__init(&node)
    node.node_case = PG_QUERY__NODE__NODE_SELECT_STMT
    node.select_stmt = select
    return withUnsafeMutablePointer(to: &node) { node in
        var statement = PgQuery__RawStmt()
        pg_query__raw_stmt__init(&statement)
        statement.stmt = node
        return withUnsafeMutablePointer(to: &statement) { statement in
            var list: UnsafeMutablePointer<PgQuery__RawStmt>? = statement
            return withUnsafeMutablePointer(to: &list) { list in
                var tree = PgQuery__ParseResult()
                pg_query__parse_result__init(&tree)
                tree.version = PG_VERSION_NUM
                tree.n_stmts = 1
                tree.stmts = list
                return deparse(tree: &tree)
            }
        }
    }
}

private func deparse(tree: UnsafeMutablePointer<PgQuery__ParseResult>) -> String {
    let size = pg_query__parse_result__get_packed_size(tree)
    return withUnsafeTemporaryAllocation(byteCount: max(size, 1), alignment: 1) { buffer in
        let bytes = buffer.bindMemory(to: UInt8.self)
        pg_query__parse_result__pack(tree, bytes.baseAddress)
        let packed = PgQueryProtobuf(
            len: size, data: UnsafeMutableRawPointer(bytes.baseAddress!).assumingMemoryBound(to: CChar.self))
        let result = pg_query_deparse_protobuf(packed)
        defer { pg_query_free_deparse_result(result) }
        guard result.error == nil, let query = result.query else { return "" }
        let sql = String(cString: query)
        return sql.hasPrefix("SELECT ") ? String(sql.dropFirst("SELECT ".utf8.count)) : sql
    }
}
