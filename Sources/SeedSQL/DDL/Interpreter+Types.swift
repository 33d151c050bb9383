internal import CPgQuery
import SeedSchema

extension Interpreter {
    private func vacantType(_ parts: [String]) throws(Refusal) -> QualifiedName {
        let name = created(parts)
        guard catalogue.types.kinds[name] == nil else { throw Refusal("type \(name) already exists") }
        return name
    }

    /// The full name of a type that a statement names.
    private func existingType(_ parts: [String]) -> QualifiedName {
        catalogue.types.resolve(schema: parts.count > 1 ? parts[parts.count - 2] : nil, parts.last ?? "")
    }

    // MARK: Enums

    mutating func createEnum(_ statement: PgQuery__CreateEnumStmt) throws(Refusal) {
        let name = try vacantType(nodes(statement.type_name, statement.n_type_name).strings)
        catalogue.enums[name] = EnumType(name: name, labels: nodes(statement.vals, statement.n_vals).strings)
        catalogue.types.kinds[name] = .enumeration(name)
    }

    mutating func alterEnum(_ statement: PgQuery__AlterEnumStmt) throws(Refusal) {
        let name = existingType(nodes(statement.type_name, statement.n_type_name).strings)
        guard var labels = catalogue.enums[name]?.labels else { throw Refusal("no enum \(name)") }
        guard let new = statement.new_val.map({ String(cString: $0) }) else { return }
        if let old = text(statement.old_val) {
            guard let at = labels.firstIndex(of: old), !labels.contains(new) else {
                throw Refusal("label of \(name) can't be renamed")
            }
            labels[at] = new
        } else {
            if labels.contains(new) {
                if statement.skip_if_new_val_exists != 0 { return }
                throw Refusal("label of \(name) already exists")
            }
            if let neighbour = text(statement.new_val_neighbor) {
                guard let at = labels.firstIndex(of: neighbour) else { throw Refusal("no such label of \(name)") }
                labels.insert(new, at: statement.new_val_is_after != 0 ? at + 1 : at)
            } else {
                labels.append(new)
            }
        }
        catalogue.enums[name]?.labels = labels
    }

    // MARK: Domains

    /// Of PostgreSQL's own extensions `lo` brings a domain whose base says what its values are.
    mutating func createExtension(_ statement: PgQuery__CreateExtensionStmt) {
        guard text(statement.extname) == "lo" else { return }
        var parts = ["lo"]
        for node in nodes(statement.options, statement.n_options) {
            guard let element = node?.defElem, text(element.defname) == "schema", let names = element.arg?.names
            else { continue }
            parts = names + parts
        }
        let name = created(parts)
        guard catalogue.types.kinds[name] == nil else { return }
        catalogue.domains[name] = DomainType(name: name, base: ColumnType(spelling: "oid", kind: .other("oid")))
        catalogue.types.kinds[name] = .domain(name)
    }

    mutating func createDomain(_ statement: PgQuery__CreateDomainStmt) throws(Refusal) {
        let name = try vacantType(nodes(statement.domainname, statement.n_domainname).strings)
        var domain = DomainType(name: name, base: try type(statement.type_name))
        for node in nodes(statement.constraints, statement.n_constraints) {
            guard let node, node.kind == PG_QUERY__NODE__NODE_CONSTRAINT else { continue }
            try apply(node.pointee.constraint.pointee, to: &domain)
        }
        catalogue.domains[name] = domain
        catalogue.types.kinds[name] = .domain(name)
    }

    private func apply(_ constraint: PgQuery__Constraint, to domain: inout DomainType) throws(Refusal) {
        switch constraint.contype {
        case PG_QUERY__CONSTR_TYPE__CONSTR_NOTNULL: domain.isNotNull = true
        case PG_QUERY__CONSTR_TYPE__CONSTR_NULL: domain.isNotNull = false
        case PG_QUERY__CONSTR_TYPE__CONSTR_DEFAULT:
            guard let raw = constraint.raw_expr else { return }
            let value = expression(raw)
            let sql = source.defaultExpression(from: Int(constraint.location)) ?? deparse(raw)
            domain.defaultValue = value.isNullConstant ? nil : DefaultValue(expression: value, sql: sql)
        case PG_QUERY__CONSTR_TYPE__CONSTR_CHECK:
            guard let draft = check(constraint) else { return }
            let taken = Set(domain.checks.compactMap(\.name))
            if let given = draft.name, taken.contains(given) {
                throw Refusal("constraint \(given) of \(domain.name) already exists")
            }
            let name =
                draft.name ?? catalogue.chooseConstraintName(domain.name, nil, "check", except: taken)
            domain.checks.append(
                CheckConstraint(
                    name: name, expression: draft.expression, sql: draft.sql, isValidated: draft.isValidated))
        default: break
        }
    }

    mutating func alterDomain(_ statement: PgQuery__AlterDomainStmt) throws(Refusal) {
        let name = existingType(nodes(statement.type_name, statement.n_type_name).strings)
        guard var domain = catalogue.domains[name] else { throw Refusal("no domain \(name)") }
        let constraint = text(statement.name).map { Identifier($0) }
        // The letters of AlterDomainStmt.subtype (src/include/nodes/parsenodes.h).
        switch text(statement.subtype) {
        case "T":
            guard let raw = statement.def else {
                domain.defaultValue = nil
                break
            }
            let value = expression(raw)
            domain.defaultValue = value.isNullConstant ? nil : DefaultValue(expression: value, sql: deparse(raw))
        case "N": domain.isNotNull = false
        case "O": domain.isNotNull = true
        case "C":
            guard let node = statement.def, node.kind == PG_QUERY__NODE__NODE_CONSTRAINT else { return }
            try apply(node.pointee.constraint.pointee, to: &domain)
        case "X": domain.checks.removeAll { $0.name == constraint }
        case "V":
            if let at = domain.checks.firstIndex(where: { $0.name == constraint }) {
                domain.checks[at].isValidated = true
            }
        default: break
        }
        catalogue.domains[name] = domain
    }

    // MARK: Row types, ranges, base types

    mutating func createComposite(_ statement: PgQuery__CompositeTypeStmt) throws(Refusal) {
        let name = created(statement.typevar)
        guard catalogue.types.kinds[name] == nil else { throw Refusal("type \(name) already exists") }
        var composite = CompositeType(name: name, attributes: [])
        for node in nodes(statement.coldeflist, statement.n_coldeflist) {
            guard let node, node.kind == PG_QUERY__NODE__NODE_COLUMN_DEF else { continue }
            composite.attributes.append(try attribute(node.pointee.column_def.pointee))
        }
        catalogue.composites[name] = composite
        catalogue.types.kinds[name] = .composite(name)
    }

    private func attribute(_ definition: PgQuery__ColumnDef) throws(Refusal) -> CompositeType.Attribute {
        .init(name: Identifier(text(definition.colname) ?? ""), type: try type(definition.type_name))
    }

    /// `ALTER TYPE … ADD|DROP|ALTER ATTRIBUTE`
    mutating func alterComposite(_ name: QualifiedName, _ commands: [PgQuery__AlterTableCmd]) throws(Refusal) {
        let name = existingType([name.schema?.name, name.name.name].compactMap { $0 })
        guard var composite = catalogue.composites[name] else { throw Refusal("no row type \(name)") }
        for command in commands {
            let attributeName = text(command.name).map { Identifier($0) }
            let definition = command.def.flatMap {
                $0.kind == PG_QUERY__NODE__NODE_COLUMN_DEF ? $0.pointee.column_def.pointee : nil
            }
            switch command.subtype {
            case PG_QUERY__ALTER_TABLE_TYPE__AT_AddColumn:
                if let definition { composite.attributes.append(try attribute(definition)) }
            case PG_QUERY__ALTER_TABLE_TYPE__AT_DropColumn:
                composite.attributes.removeAll { $0.name == attributeName }
            case PG_QUERY__ALTER_TABLE_TYPE__AT_AlterColumnType:
                if let definition, let at = composite.attributes.firstIndex(where: { $0.name == attributeName }) {
                    composite.attributes[at].type = try type(definition.type_name)
                }
            default: break
            }
        }
        catalogue.composites[name] = composite
    }

    mutating func createRange(_ statement: PgQuery__CreateRangeStmt) throws(Refusal) {
        let name = try vacantType(nodes(statement.type_name, statement.n_type_name).strings)
        var subtype: ColumnType?
        var multirange: QualifiedName?
        for node in nodes(statement.params, statement.n_params) {
            guard let element = node?.defElem, let argument = element.arg,
                argument.kind == PG_QUERY__NODE__NODE_TYPE_NAME
            else { continue }
            switch text(element.defname) {
            case "subtype": subtype = try type(argument.pointee.type_name)
            case "multirange_type_name":
                let typeName = argument.pointee.type_name.pointee
                multirange = created(nodes(typeName.names, typeName.n_names).strings)
            default: break
            }
        }
        guard let subtype else { throw Refusal("range \(name) without a subtype") }
        catalogue.types.kinds[name] = .range(subtype.kind)
        let other = multirange ?? QualifiedName(schema: name.schema, name: Self.multirangeName(name.name))
        catalogue.types.kinds[other] = .multirange(subtype.kind)
    }

    /// `makeMultirangeTypeName` (src/backend/catalog/pg_type.c): the first "range" becomes "multirange".
    private static func multirangeName(_ range: Identifier) -> Identifier {
        let parts = range.name.split(separator: "range", maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 { return Identifier(parts[0] + "multirange" + parts[1]) }
        return Identifier(ConstraintNames.clip(range.name, ConstraintNames.maximumBytes - 11) + "_multirange")
    }

    /// `CREATE TYPE name (INPUT = …)`: a type known by name only.
    mutating func defineType(_ statement: PgQuery__DefineStmt) throws(Refusal) {
        guard statement.kind == PG_QUERY__OBJECT_TYPE__OBJECT_TYPE else { return }
        let name = created(nodes(statement.defnames, statement.n_defnames).strings)
        if catalogue.types.kinds[name] == nil { catalogue.types.kinds[name] = .other(name.name.name) }
    }
}
