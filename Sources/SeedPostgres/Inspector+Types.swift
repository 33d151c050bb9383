import SeedRows
import SeedSchema

extension Inspector {
    /// All types; of enums, domains and composites those that are the user's own. An extension's are added when a
    /// column uses them.
    func readTypes() throws {
        let rows = try rows(queries.types)
        for i in 0..<rows.count {
            types.add(
                TypeFacts(
                    oid: rows.oid(i, 0),
                    name: QualifiedName(schema: rows.identifier(i, 1), name: rows.identifier(i, 2)),
                    kind: rows.character(i, 3) ?? "p", element: rows.integer(i, 4), base: rows.oid(i, 5),
                    baseModifier: rows.integer(i, 6) ?? -1, subtype: rows.integer(i, 7), relation: rows.oid(i, 8),
                    isFromExtension: rows.bool(i, 9), isRowOfTable: rows.text(i, 10).map { $0 != "c" } ?? false))
        }
        try readEnums()
        try readDomains()
        try readComposites()
    }

    private func readEnums() throws {
        let rows = try rows(queries.enumLabels)
        var labels: [Int: [String]] = [:]
        for i in 0..<rows.count { labels[rows.oid(i, 0), default: []].append(rows.string(i, 1)) }
        for type in types.all where type.kind == "e" && !type.isBuiltIn {
            add(EnumType(name: type.name, labels: labels[type.oid] ?? []), type)
        }
    }

    private func readDomains() throws {
        let checks = try rows(queries.domainChecks)
        var byDomain: [Int: [CheckConstraint]] = [:]
        for i in 0..<checks.count {
            let sql = checks.string(i, 2)
            byDomain[checks.oid(i, 0), default: []].append(
                CheckConstraint(
                    name: checks.identifier(i, 1), expression: expression(sql), sql: sql,
                    isValidated: checks.bool(i, 3)))
        }
        let rows = try rows(queries.domains)
        for i in 0..<rows.count {
            guard let type = types[rows.oid(i, 0)], type.name.schema != "information_schema" else { continue }
            let spelling = rows.string(i, 2)
            let kind = types.kind(type.base, modifier: type.baseModifier, spelling: spelling)
            let checks = (byDomain[type.oid] ?? []).sorted { ($0.name?.name ?? "") < ($1.name?.name ?? "") }
            add(
                DomainType(
                    name: type.name, base: ColumnType(spelling: spelling, kind: kind), isNotNull: rows.bool(i, 1),
                    defaultValue: rows.text(i, 3).map { DefaultValue(expression: expression($0), sql: $0) },
                    checks: checks), type)
        }
    }

    private func readComposites() throws {
        let rows = try rows(queries.attributes)
        var attributes: [Int: [CompositeType.Attribute]] = [:]
        for i in 0..<rows.count {
            let spelling = rows.string(i, 4)
            let kind = types.kind(rows.oid(i, 2), modifier: rows.integer(i, 3) ?? -1, spelling: spelling)
            attributes[rows.oid(i, 0), default: []].append(
                CompositeType.Attribute(
                    name: rows.identifier(i, 1), type: ColumnType(spelling: spelling, kind: kind)))
        }
        for type in types.all where type.kind == "c" && !type.isBuiltIn && !type.isRowOfTable {
            guard type.name.schema != "information_schema" else { continue }
            add(CompositeType(name: type.name, attributes: attributes[type.relation] ?? []), type)
        }
    }

    private func add(_ type: EnumType, _ facts: TypeFacts) {
        if facts.isFromExtension {
            extensionTypes[type.name] = .enumeration(type)
        } else {
            schema.enums[type.name] = type
        }
    }
    private func add(_ type: DomainType, _ facts: TypeFacts) {
        if facts.isFromExtension { extensionTypes[type.name] = .domain(type) } else { schema.domains[type.name] = type }
    }
    private func add(_ type: CompositeType, _ facts: TypeFacts) {
        if facts.isFromExtension {
            extensionTypes[type.name] = .composite(type)
        } else {
            schema.composites[type.name] = type
        }
    }

    /// A type that an extension made and that is told of only where a column needs it.
    enum ExtensionType {
        case enumeration(EnumType)
        case domain(DomainType)
        case composite(CompositeType)
    }

    /// Tells of the extension's types, and the rows of tables as types, that a kind is made of.
    func use(_ kind: TypeKind) {
        var stack = [kind]
        while let top = stack.popLast() {
            switch top {
            case .array(let element, _): stack.append(element)
            case .range(let subtype), .multirange(let subtype): stack.append(subtype)
            case .enumeration(let name), .domain(let name), .composite(let name):
                guard let type = extensionTypes.removeValue(forKey: name) else { continue }
                switch type {
                case .enumeration(let type): schema.enums[name] = type
                case .domain(let type):
                    schema.domains[name] = type
                    stack.append(type.base.kind)
                case .composite(let type):
                    schema.composites[name] = type
                    stack += type.attributes.map { $0.type.kind }
                }
            default: break
            }
        }
    }
}
