import SeedSchema

/// Finding the type that operands meet in ("Type Conversion" in PostgreSQL's manual, chapter 10).
extension PostgresCompiler {
    /// The type that both sides of a comparison are brought to; nil when PostgreSQL has no such operator or it is not
    /// known here.
    func meeting(_ a: TypeKind, _ b: TypeKind) -> TypeKind? {
        let x = a.unmodified, y = b.unmodified
        if x == y { return x }
        switch (x, y) {
        case (.integer(let m), .integer(let n)): return .integer(bytes: max(m, n))
        case (.integer, .numeric), (.numeric, .integer): return .plainNumeric
        case (.float, .float), (.float, .integer), (.integer, .float), (.float, .numeric), (.numeric, .float):
            return .float8
        case (.character, .character): return x
        case (.text, .character), (.character, .text), (.citext, .text), (.text, .citext), (.citext, .character),
            (.character, .citext):
            return .plainText
        case (.date, .timestamp(let zoned, _)), (.timestamp(let zoned, _), .date):
            return .timestamp(withZone: zoned, precision: nil)
        case (.timestamp, .timestamp): return .timestamptz
        case (.inet, .cidr), (.cidr, .inet): return .inet
        case (.bit, .bit): return .bit(length: nil, varying: true)
        case (.array(let m, _), .array(let n, _)):
            // No operator casts elements, but lengths and precisions don't count.
            return m.unmodified == n.unmodified ? x : nil
        default: return nil
        }
    }

    /// Whether `=` takes the two types as they are, though they differ.
    static func hasMixedEquality(_ a: TypeKind, _ b: TypeKind?) -> Bool {
        switch (a, b) {
        case (.integer, .integer), (.float, .float), (.date, .timestamp), (.timestamp, .date), (.timestamp, .timestamp):
            return true
        default: return false
        }
    }

    /// The common type of CASE, COALESCE, ARRAY, GREATEST …: the first that all others convert to.
    func commonKind(_ nodes: [PostgresNode], _ context: String) throws(Unsupported) -> TypeKind {
        var kind: TypeKind?
        for node in nodes {
            guard let next = node.kind else { continue }
            if let current = kind {
                if current == next { continue }
                if current.isTextual && next.isTextual {
                    kind = current.unmodified
                    continue
                }
                // Operators meet in double precision; COALESCE and its like keep real beside exact numbers.
                if current == .float(bytes: 4) || next == .float(bytes: 4), current.isNumber, next.isNumber {
                    kind = .float(bytes: current == .float8 || next == .float8 ? 8 : 4)
                    continue
                }
                guard let met = meeting(current, next) else {
                    throw Unsupported("\(context) of \(current.label) and \(next.label)")
                }
                kind = met
            } else {
                kind = next
            }
        }
        return kind ?? .plainText
    }

    func casting(_ nodes: [PostgresNode], to kind: TypeKind) throws(Unsupported) -> [PostgresNode] {
        var out: [PostgresNode] = []
        for node in nodes {
            // Lengths of varchar and precisions don't cut here.
            out.append(try node.kind?.unmodified == kind.unmodified ? node.retyped(kind) : cast(node, to: kind))
        }
        return out
    }

    /// Both sides in one type, and how that type compares.
    func comparable(
        _ op: String, _ a: PostgresNode, _ b: PostgresNode
    ) throws(Unsupported) -> (PostgresNode, PostgresNode, Comparison) {
        let target: TypeKind
        switch (a.kind, b.kind) {
        case (nil, nil): target = .plainText
        case (nil, let kind?), (let kind?, nil): target = kind.unmodified
        case (let x?, let y?):
            guard let met = meeting(x, y) else { throw Unsupported("\(x.label) \(op) \(y.label)") }
            target = met
        }
        let x = try bring(a, to: target)
        let y = try bring(b, to: target)
        guard let comparison = Comparison.make(target, order: try collation(a, b), types: types) else {
            throw Unsupported("\(target.label) \(op) \(target.label)")
        }
        return (x, y, comparison)
    }

    private func bring(_ node: PostgresNode, to target: TypeKind) throws(Unsupported) -> PostgresNode {
        if node.kind?.unmodified == target { return node }
        // char(n) of different lengths compare as they are.
        if case .character = target {
            if case .character = node.kind { return node }
            // An unknown literal becomes bpchar without a length.
            if node.isUnknown, case .text? = node.constant { return node.retyped(target) }
        }
        return try cast(node, to: target)
    }

    /// An explicit COLLATE wins, then a column's; two columns that differ have none.
    func collation(_ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> TextOrder {
        if a.isExplicitOrder { return a.order ?? defaultOrder }
        if b.isExplicitOrder { return b.order ?? defaultOrder }
        switch (a.order, b.order) {
        case (nil, nil): return defaultOrder
        case (let x?, nil): return x
        case (nil, let y?): return y
        case (let x?, let y?): return x == y ? x : .linguistic
        }
    }
}
