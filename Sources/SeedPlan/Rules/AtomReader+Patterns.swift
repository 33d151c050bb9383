import SeedSchema

/// What a pattern says of a text.
extension AtomReader {
    /// `x LIKE '…' ESCAPE '…'` and its relatives, for a constant pattern.
    func pattern(_ e: Expression, _ pattern: Expression, _ escape: Expression?, _ kind: Expression.LikeKind)
        -> (Identifier, ColumnDomain.Pattern)?
    {
        guard let c = textColumn(e), case .text(let text)? = constant(pattern) else { return nil }
        let isCaseless = kind == .ilike || (kind == .like && evaluator.dialect == .sqlite)
        var mark: Unicode.Scalar? = evaluator.dialect == .postgres ? "\\" : nil
        if let escape {
            guard case .text(let given)? = constant(escape), given.unicodeScalars.count <= 1 else { return nil }
            mark = given.unicodeScalars.first
        }
        switch kind {
        case .like, .ilike:
            return (c, .init(text: text, kind: isCaseless ? .likeCaseless : .like, escape: mark))
        case .similar: return (c, .init(text: text, kind: .similar, escape: mark))
        case .glob: return (c, .init(text: text, kind: .glob))
        }
    }

    /// `x ~ '…'` and `x ~~ '…'`.
    func pattern(_ op: String, _ a: Expression, _ b: Expression) -> (Identifier, ColumnDomain.Pattern)? {
        let kinds: [String: ColumnDomain.Pattern.Kind] = [
            "~": .regex, "~*": .regexCaseless, "~~": .like, "~~*": .likeCaseless,
        ]
        guard let kind = kinds[op], let c = textColumn(a), case .text(let text)? = constant(b) else { return nil }
        // citext compares patterns without case.
        var isCaseless = false
        if let declared = column(c), schema.baseKind(declared.type.kind) == .citext { isCaseless = true }
        switch kind {
        case .regex where isCaseless: return (c, .init(text: text, kind: .regexCaseless))
        case .like, .likeCaseless:
            return (c, .init(text: text, kind: isCaseless ? .likeCaseless : kind, escape: "\\"))
        default: return (c, .init(text: text, kind: kind))
        }
    }
}
