import SeedRows
import SeedSchema

/// What atoms say of the members of JSON documents. Each member is read as a column of its own: a text where `->>` gives
/// it, a document where `->` does.
extension AtomReader {
    private struct Member: Equatable {
        var name: String
        var isText: Bool
    }

    /// Takes what an atom says of one member into that member's domain. nil: it speaks of no member.
    func narrowMember(_ scenario: inout Scenario, by atom: Expression) -> Bool? {
        guard atom.columns.count == 1, let c = atom.columns.first, holdsDocuments(c) else { return nil }
        var members: [Member] = []
        let rest = atom.rewriting { e in
            guard let (member, steps) = member(e, of: c) else { return nil }
            if !members.contains(member) { members.append(member) }
            return steps(.column(Identifier(member.name)))
        }
        guard let member = members.first else { return nil }
        scenario[c].jsonType = scenario[c].jsonType ?? "object"
        guard members.count == 1 else {
            // Several at once are tested; they are values of the types that they are cast to.
            for member in members where member.isText {
                read(&scenario[c], member) { reader, inner in reader.spellCasts(&inner, in: rest, of: member.name) }
            }
            return false
        }
        guard rest.columns == [Identifier(member.name)] else { return false }
        var isRead = false
        let demand = evaluator.dialect == .sqlite ? spelledOut(rest, member.name) : rest
        read(&scenario[c], member) { reader, inner in isRead = reader.narrowValue(&inner, by: demand, member.name) }
        return isRead
    }

    /// `document ? 'name'`, or its opposite.
    func require(_ name: String, isThere: Bool, in domain: inout ColumnDomain) {
        var member = domain.members[name] ?? ColumnDomain()
        if isThere { member.mayBeNull = false } else { member.mustBeNull = true }
        settle(&domain, name, member)
    }

    /// Lets a body narrow one member's domain.
    private func read(
        _ domain: inout ColumnDomain, _ member: Member, _ body: (AtomReader, inout Scenario) -> Void
    ) {
        let isDocument = !member.isText && evaluator.dialect == .postgres
        let name = Identifier(member.name)
        let type =
            isDocument
            ? ColumnType(spelling: "jsonb", kind: .jsonb) : ColumnType(spelling: "text", kind: .text(maxLength: nil))
        let reader = AtomReader(
            evaluator: evaluator, table: Table(name: table.name, columns: [Column(name: name, type: type)]),
            schema: schema)
        var inner = Scenario()
        inner[name] = domain.members[member.name] ?? ColumnDomain()
        body(reader, &inner)
        settle(&domain, member.name, inner[name])
    }

    private func settle(_ domain: inout ColumnDomain, _ name: String, _ member: ColumnDomain) {
        var member = member
        if member.isEmpty {
            let mayBeNull = member.mayBeNull
            member = ColumnDomain()
            member.mayBeNull = mayBeNull
            member.mustBeNull = true
        }
        if member.mustBeNull && !member.mayBeNull { domain.allowed = [] }
        domain.members[name] = member
    }

    private func narrowValue(_ scenario: inout Scenario, by atom: Expression, _ name: String) -> Bool {
        let column = Identifier(name)
        spellCasts(&scenario, in: atom, of: name)
        switch atom {
        case .cast(let e, let type) where type.kind == .boolean && plainColumn(e) != nil:
            scenario[column].restrict(allowed: [.text("true")])
            return true
        case .not(.cast(let e, let type)) where type.kind == .boolean && plainColumn(e) != nil:
            scenario[column].restrict(allowed: [.text("false")])
            return true
        default: return narrow(&scenario, by: atom)
        }
    }

    /// The types that casts of a member ask its text to be.
    private func spellCasts(_ scenario: inout Scenario, in e: Expression, of name: String) {
        if case .cast(let inner, let type) = e, plainColumn(inner) == Identifier(name) {
            spell(&scenario, e)
            if type.kind == .boolean { scenario[Identifier(name)].jsonType = "boolean" }
        }
        for child in e.children { spellCasts(&scenario, in: child, of: name) }
    }

    /// SQLite gives numbers as numbers: compared with one, the member is one.
    private func spelledOut(_ e: Expression, _ name: String) -> Expression {
        func isNumber(_ e: Expression) -> Bool {
            switch e {
            case .literal(.integer), .literal(.decimal): return true
            case .unary(_, let inner): return isNumber(inner)
            default: return false
            }
        }
        let type = ColumnType(spelling: "bigint", kind: .integer(bytes: 8))
        func cast(_ e: Expression) -> Expression { e == .column(Identifier(name)) ? .cast(e, type) : e }
        switch e {
        case .binary(let op, let a, let b) where AtomReader.flipped[op] != nil && (isNumber(a) || isNumber(b)):
            return .binary(op, cast(a), cast(b))
        case .inList(let subject, let list) where list.allSatisfy(isNumber): return .inList(cast(subject), list)
        default: return e
        }
    }

    private func holdsDocuments(_ c: Identifier) -> Bool {
        guard let kind = column(c).map({ schema.baseKind($0.type.kind) }) else { return false }
        switch kind {
        case .json, .jsonb: return true
        case .text, .any, .character: return evaluator.dialect == .sqlite
        default: return false
        }
    }

    /// The member of the document that an expression starts from, and what it does with it.
    private func member(_ e: Expression, of c: Identifier) -> (Member, (Expression) -> Expression)? {
        func found(_ names: [String], isText: Bool) -> (Member, (Expression) -> Expression)? {
            guard let first = names.first, names.allSatisfy({ !$0.isEmpty && Int($0) == nil }) else { return nil }
            return (
                Member(name: first, isText: isText && names.count == 1),
                { value in
                    names.dropFirst().enumerated().reduce(value) { inner, step in
                        let isLast = step.offset == names.count - 2
                        return .binary(isLast && isText ? "->>" : "->", inner, .literal(.string(step.element)))
                    }
                }
            )
        }
        let isLite = evaluator.dialect == .sqlite
        switch e {
        case .binary(let op, let document, let key) where (op == "->" || op == "->>") && plainColumn(document) == c:
            guard case .text(let text)? = constant(key) else { return nil }
            return found(isLite && text.hasPrefix("$") ? steps(text) : [text], isText: op == "->>")
        case .binary(let op, let document, let keys) where (op == "#>" || op == "#>>") && plainColumn(document) == c:
            return path(keys).flatMap { found($0, isText: op == "#>>") }
        case .call("json_extract", let arguments)
        where isLite && arguments.count == 2 && plainColumn(arguments[0]) == c:
            guard case .text(let text)? = constant(arguments[1]) else { return nil }
            return found(steps(text), isText: true)
        case .call(let name, let arguments)
        where isLite && (name == "json_type" || name == "json_array_length") && arguments.count == 2
            && plainColumn(arguments[0]) == c:
            guard case .text(let text)? = constant(arguments[1]), let (member, rest) = found(steps(text), isText: false)
            else { return nil }
            return (member, { .call(name, [rest($0)]) })
        default: return nil
        }
    }

    /// `$.a."b c"` (<https://sqlite.org/json1.html#path_arguments>); empty for paths into arrays.
    private func steps(_ path: String) -> [String] {
        guard path.hasPrefix("$."), !path.contains("[") else { return [] }
        return path.dropFirst(2).split(separator: ".", omittingEmptySubsequences: false).map {
            String($0.hasPrefix("\"") && $0.hasSuffix("\"") && $0.count > 1 ? $0.dropFirst().dropLast() : $0)
        }
    }
}
