internal import CPgQuery
import SeedSchema

/// Applies one parsed statement to the catalogue.
struct Interpreter {
    var catalogue: Catalogue
    let source: SourceText

    mutating func apply(_ node: Node) throws(Refusal) {
        switch node.kind {
        case PG_QUERY__NODE__NODE_CREATE_STMT: try createTable(node.pointee.create_stmt.pointee)
        case PG_QUERY__NODE__NODE_ALTER_TABLE_STMT: try alterTable(node.pointee.alter_table_stmt.pointee)
        case PG_QUERY__NODE__NODE_INDEX_STMT: try createIndex(node.pointee.index_stmt.pointee)
        case PG_QUERY__NODE__NODE_RENAME_STMT: try rename(node.pointee.rename_stmt.pointee)
        case PG_QUERY__NODE__NODE_ALTER_OBJECT_SCHEMA_STMT:
            try setSchema(node.pointee.alter_object_schema_stmt.pointee)
        case PG_QUERY__NODE__NODE_DROP_STMT: drop(node.pointee.drop_stmt.pointee)
        case PG_QUERY__NODE__NODE_CREATE_SEQ_STMT: try createSequence(node.pointee.create_seq_stmt.pointee)
        case PG_QUERY__NODE__NODE_ALTER_SEQ_STMT: alterSequence(node.pointee.alter_seq_stmt.pointee)
        case PG_QUERY__NODE__NODE_CREATE_ENUM_STMT: try createEnum(node.pointee.create_enum_stmt.pointee)
        case PG_QUERY__NODE__NODE_ALTER_ENUM_STMT: try alterEnum(node.pointee.alter_enum_stmt.pointee)
        case PG_QUERY__NODE__NODE_CREATE_DOMAIN_STMT: try createDomain(node.pointee.create_domain_stmt.pointee)
        case PG_QUERY__NODE__NODE_CREATE_EXTENSION_STMT:
            createExtension(node.pointee.create_extension_stmt.pointee)
        case PG_QUERY__NODE__NODE_ALTER_DOMAIN_STMT: try alterDomain(node.pointee.alter_domain_stmt.pointee)
        case PG_QUERY__NODE__NODE_COMPOSITE_TYPE_STMT:
            try createComposite(node.pointee.composite_type_stmt.pointee)
        case PG_QUERY__NODE__NODE_CREATE_RANGE_STMT: try createRange(node.pointee.create_range_stmt.pointee)
        case PG_QUERY__NODE__NODE_DEFINE_STMT: try defineType(node.pointee.define_stmt.pointee)
        case PG_QUERY__NODE__NODE_CREATE_TRIG_STMT: try createTrigger(node.pointee.create_trig_stmt.pointee)
        case PG_QUERY__NODE__NODE_CREATE_POLICY_STMT: try createPolicy(node.pointee.create_policy_stmt.pointee)
        case PG_QUERY__NODE__NODE_ALTER_POLICY_STMT: try alterPolicy(node.pointee.alter_policy_stmt.pointee)
        case PG_QUERY__NODE__NODE_COMMENT_STMT: comment(node.pointee.comment_stmt.pointee)
        case PG_QUERY__NODE__NODE_CREATE_SCHEMA_STMT: try createSchema(node.pointee.create_schema_stmt.pointee)
        case PG_QUERY__NODE__NODE_VARIABLE_SET_STMT: set(node.pointee.variable_set_stmt.pointee)
        case PG_QUERY__NODE__NODE_SELECT_STMT: setConfiguration(node)
        case PG_QUERY__NODE__NODE_VIEW_STMT: reserve(node.pointee.view_stmt.pointee.view)
        case PG_QUERY__NODE__NODE_CREATE_TABLE_AS_STMT:
            reserve(node.pointee.create_table_as_stmt.pointee.into?.pointee.rel)
        case PG_QUERY__NODE__NODE_CREATE_FOREIGN_TABLE_STMT:
            reserve(node.pointee.create_foreign_table_stmt.pointee.base_stmt?.pointee.relation)
        default: break
        }
    }

    // MARK: Names

    /// The relation that a statement names, by the search path.
    func existing(_ variable: UnsafeMutablePointer<PgQuery__RangeVar>?) -> QualifiedName {
        guard let variable = variable?.pointee else { return QualifiedName(nil, "") }
        return catalogue.resolve(schema: text(variable.schemaname), text(variable.relname) ?? "")
    }

    /// The name under which a statement creates something.
    func created(_ variable: UnsafeMutablePointer<PgQuery__RangeVar>?) -> QualifiedName {
        guard let variable = variable?.pointee else { return QualifiedName(nil, "") }
        return created([text(variable.schemaname), text(variable.relname)].compactMap { $0 })
    }

    func created(_ parts: [String]) -> QualifiedName {
        let schema = parts.count > 1 ? Identifier(parts[parts.count - 2]) : catalogue.creationSchema
        return QualifiedName(schema: schema, name: Identifier(parts.last ?? ""))
    }

    func existing(_ parts: [String]) -> QualifiedName {
        catalogue.resolve(schema: parts.count > 1 ? parts[parts.count - 2] : nil, parts.last ?? "")
    }

    /// The number of the table that a statement names.
    ///
    /// - Throws: when there is none, with the reason to note.
    func table(_ variable: UnsafeMutablePointer<PgQuery__RangeVar>?) throws(Refusal) -> Int {
        let name = existing(variable)
        guard let id = catalogue.table(name) else { throw Refusal("no table \(name)") }
        return id
    }

    /// Keeps the name of what has no rows of ours.
    private mutating func reserve(_ variable: UnsafeMutablePointer<PgQuery__RangeVar>?) {
        guard variable?.pointee.relname != nil else { return }
        let name = created(variable)
        if catalogue.names[name] == nil { catalogue.names[name] = .other }
    }

    // MARK: Expressions

    func expression(_ node: Node) -> Expression { ExpressionReader(types: expressionTypes).expression(node) }

    /// Casts in expressions name user types without resolving what they are: the text of the catalogue's
    /// expressions, read alone, gives the same.
    var expressionTypes: UserTypes {
        UserTypes(kinds: [:], searchPath: [catalogue.creationSchema])
    }

    /// The type that a statement names; a type that no statement made is an extension's.
    func type(_ pointer: UnsafeMutablePointer<PgQuery__TypeName>?) throws(Refusal) -> ColumnType {
        guard let type = TypeReader(types: catalogue.types).type(pointer) else { throw Refusal("unreadable type") }
        return type
    }

    // MARK: Schemas and settings

    private mutating func createSchema(_ statement: PgQuery__CreateSchemaStmt) throws(Refusal) {
        guard let name = text(statement.schemaname) ?? text(statement.authrole?.pointee.rolename) else { return }
        catalogue.schemas.insert(Identifier(name))
        let path = catalogue.types.searchPath
        catalogue.types.searchPath = [Identifier(name)] + path
        defer { catalogue.types.searchPath = path }
        for element in nodes(statement.schema_elts, statement.n_schema_elts) {
            if let element { try apply(element) }
        }
    }

    private mutating func set(_ statement: PgQuery__VariableSetStmt) {
        let name = text(statement.name)
        switch statement.kind {
        case PG_QUERY__VARIABLE_SET_KIND__VAR_SET_VALUE where name == "search_path":
            setSearchPath(nodes(statement.args, statement.n_args).compactMap { $0?.constantString })
        case PG_QUERY__VARIABLE_SET_KIND__VAR_RESET_ALL: setSearchPath([])
        case _ where name == "search_path": setSearchPath([])
        default: break
        }
    }

    /// `SELECT pg_catalog.set_config('search_path', 'a, "B"', false)`
    private mutating func setConfiguration(_ node: Node) {
        guard let call = node.soleSelectTarget, case .call("set_config", let arguments) = expression(call),
            arguments.count >= 2, case .literal(.string("search_path")) = arguments[0],
            case .literal(.string(let value)) = arguments[1]
        else { return }
        let bytes = Array(value.utf8)
        var lexer = Lexer(bytes)
        var names: [String] = []
        while let token = lexer.next() {
            switch token.kind {
            case .word: names.append(bytes.lowercasedText(token))
            case .quotedWord where token.end - token.start >= 2:
                names.append(bytes.text(token.start + 1..<token.end - 1))
            default: break
            }
        }
        setSearchPath(names)
    }

    private mutating func setSearchPath(_ names: [String]) {
        let places = names.filter { $0 != "$user" && $0 != "pg_catalog" && $0 != "pg_temp" && !$0.isEmpty }
        // Without a place to create things every name is qualified, as in pg_dump's output.
        catalogue.types.searchPath = places.isEmpty ? ["public"] : places.map { Identifier($0) }
    }
}
