internal import CPgQuery
import SeedSchema

extension Interpreter {
    mutating func createSequence(_ statement: PgQuery__CreateSeqStmt) throws(Refusal) {
        let name = created(statement.sequence)
        guard catalogue.names[name] == nil else {
            if statement.if_not_exists != 0 { return }
            throw Refusal("relation \(name) already exists")
        }
        catalogue.names[name] = .sequence
        setOwner(of: name, nodes(statement.options, statement.n_options))
    }

    mutating func alterSequence(_ statement: PgQuery__AlterSeqStmt) {
        setOwner(of: existing(statement.sequence), nodes(statement.options, statement.n_options))
    }

    /// `OWNED BY table.column`, `OWNED BY NONE`
    private mutating func setOwner(of sequence: QualifiedName, _ options: NodeList) {
        for node in options {
            guard let element = node?.defElem, text(element.defname) == "owned_by", let parts = element.arg?.names
            else { continue }
            catalogue.sequenceOwners[sequence] = nil
            guard parts.count > 1, let id = catalogue.table(existing(parts.dropLast())) else { continue }
            catalogue.sequenceOwners[sequence] = .init(table: id, column: Identifier(parts[parts.count - 1]))
        }
    }

    // MARK: Triggers

    mutating func createTrigger(_ statement: PgQuery__CreateTrigStmt) throws(Refusal) {
        let name = existing(statement.relation)
        guard let id = catalogue.table(name) else {
            if catalogue.names[name] != nil { return }
            throw Refusal("no table \(name)")
        }
        // Bit 2 of TRIGGER_TYPE_INSERT (src/include/catalog/pg_trigger.h).
        let trigger = Trigger(
            name: Identifier(text(statement.trigname) ?? ""), firesOnInsert: statement.events & (1 << 2) != 0,
            function: function(nodes(statement.funcname, statement.n_funcname).strings),
            readsStatement: statement.row == 0 && statement.events & (1 << 2) != 0
                && nodes(statement.transition_rels, statement.n_transition_rels).contains { node in
                    node?.kind == PG_QUERY__NODE__NODE_TRIGGER_TRANSITION
                        && node?.pointee.trigger_transition.pointee.is_new != 0
                })
        let entry = RelationTrigger(trigger: trigger, isRowLevel: statement.row != 0)
        if let at = catalogue[id].triggers.firstIndex(where: { $0.trigger.name == trigger.name }) {
            guard statement.replace != 0 else { throw Refusal("trigger \(trigger.name) of \(name) already exists") }
            catalogue[id].triggers[at] = entry
        } else {
            catalogue[id].triggers.append(entry)
        }
    }

    /// With its schema.
    private func function(_ parts: [String]) -> String? {
        guard let name = parts.last else { return nil }
        if parts.count > 1 {
            return parts[parts.count - 2] + "." + name
        }
        let builtin: Set<String> = [
            "suppress_redundant_updates_trigger", "tsvector_update_trigger", "tsvector_update_trigger_column",
            "unique_key_recheck",
        ]
        return (builtin.contains(name) ? "pg_catalog" : catalogue.creationSchema.name) + "." + name
    }

    // MARK: Row security

    mutating func createPolicy(_ statement: PgQuery__CreatePolicyStmt) throws(Refusal) {
        let id = try table(statement.table)
        let name = Identifier(text(statement.policy_name) ?? "")
        let command: Policy.Command =
            switch text(statement.cmd_name) {
            case "insert": .insert
            case "all", nil: .all
            default: .other
            }
        guard !catalogue[id].policies.contains(where: { $0.name == name }) else {
            throw Refusal("policy \(name) of \(catalogue[id].name) already exists")
        }
        catalogue[id].policies.append(
            Policy(
                name: name, command: command, isPermissive: statement.permissive != 0,
                using: policyCheck(name, statement.qual, after: "using"),
                withCheck: policyCheck(name, statement.with_check, after: "check")))
    }

    mutating func alterPolicy(_ statement: PgQuery__AlterPolicyStmt) throws(Refusal) {
        let id = try table(statement.table)
        let name = Identifier(text(statement.policy_name) ?? "")
        guard let at = catalogue[id].policies.firstIndex(where: { $0.name == name }) else {
            throw Refusal("no policy \(name) on \(catalogue[id].name)")
        }
        if let using = policyCheck(name, statement.qual, after: "using") { catalogue[id].policies[at].using = using }
        if let check = policyCheck(name, statement.with_check, after: "check") {
            catalogue[id].policies[at].withCheck = check
        }
    }

    private func policyCheck(_ name: Identifier, _ node: Node?, after word: StaticString) -> CheckConstraint? {
        guard let node else { return nil }
        return CheckConstraint(
            name: name, expression: expression(node), sql: source.bracket(after: word, from: 0) ?? deparse(node))
    }

    // MARK: Comments

    mutating func comment(_ statement: PgQuery__CommentStmt) {
        guard let names = statement.object?.names, !names.isEmpty else { return }
        let comment = text(statement.comment)
        switch statement.objtype {
        case PG_QUERY__OBJECT_TYPE__OBJECT_TABLE:
            if let id = catalogue.table(existing(names)) { catalogue[id].comment = comment }
        case PG_QUERY__OBJECT_TYPE__OBJECT_COLUMN:
            guard names.count > 1, let id = catalogue.table(existing(names.dropLast())),
                let at = catalogue[id].columnIndex(Identifier(names[names.count - 1]))
            else { return }
            catalogue[id].columns[at].column.comment = comment
        default: break
        }
    }
}
