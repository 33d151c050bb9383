import SeedSchema

extension PostgresCompiler {
    func unary(_ op: String, _ a: PostgresNode) throws(Unsupported) -> PostgresNode {
        switch (op, a.kind) {
        case ("+", .integer), ("+", .numeric), ("+", .float): return a
        case ("-", .integer(let bytes)):
            return try strict(.integer(bytes: bytes), a) { (v) throws(EvaluationError) in
                guard case .int(let n) = v, n != .min else { throw .outOfRange("bigint") }
                return .int(try (-n).fitting(bytes: bytes))
            }
        case ("-", .numeric):
            return try strict(.plainNumeric, a) { v in
                guard case .decimal(let d) = v else { return v }
                return .decimal(Decimal(coefficient: -d.coefficient, scale: d.scale))
            }
        case ("-", .float(let bytes)):
            return try strict(.float(bytes: bytes), a) { v in
                guard case .double(let d) = v else { return v }
                return .double(-d)
            }
        case ("-", .interval):
            return try strict(.interval, a) { (v) throws(EvaluationError) in
                guard case .interval(let i) = v, let negated = i.negated else { throw .outOfRange("interval") }
                return .interval(negated)
            }
        case ("@", _): return try call("abs", [a])
        case ("~", .integer(let bytes)):
            return try strict(.integer(bytes: bytes), a) { v in
                guard case .int(let n) = v else { return v }
                return .int(~n)
            }
        default: throw Unsupported("\(op) \(a.label)")
        }
    }

    func binary(_ op: String, _ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode {
        switch op {
        case "=", "<>", "!=", "<", "<=", ">", ">=": return try compare(op, a, b)
        case "||": return try concatenate(a, b)
        case "~", "~*", "!~", "!~*": return try matches(op, a, b)
        case "~~", "!~~", "~~*", "!~~*":
            let out = try like(a, b, nil, op.hasSuffix("*") ? .ilike : .like)
            return op.hasPrefix("!") ? try strict(.boolean, out) { v in .bool(v == .bool(false)) } : out
        case "^@":
            let (x, y) = (try textual(a), try textual(b))
            return try strict(.boolean, x, y) { p, q in
                guard case .text(let s) = p, case .text(let t) = q else { return .null }
                return .bool(s.utf8.starts(with: t.utf8))
            }
        default: break
        }
        if let out = try container(op, a, b) { return out }
        if let out = try moment(op, a, b) { return out }
        if ["+", "-", "*", "/", "%", "^", "&", "|", "#", "<<", ">>"].contains(op) { return try arithmetic(op, a, b) }
        throw Unsupported("\(a.label) \(op) \(b.label)")
    }

    func compare(_ op: String, _ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode {
        let (x, y, comparison) = try comparable(op, a, b)
        switch op {
        case "=":
            return try strict(.boolean, x, y) { (p, q) throws(EvaluationError) in .bool(try comparison.equal(p, q)) }
        case "<>", "!=":
            return try strict(.boolean, x, y) { (p, q) throws(EvaluationError) in .bool(try !comparison.equal(p, q)) }
        default:
            if x.kind == .jsonb { throw Unsupported("order of jsonb") }
            return try strict(.boolean, x, y) { (p, q) throws(EvaluationError) in
                let c = try comparison.compare(p, q)
                switch op {
                case "<": return .bool(c < 0)
                case "<=": return .bool(c <= 0)
                case ">": return .bool(c > 0)
                default: return .bool(c >= 0)
                }
            }
        }
    }

    /// `(a, b) = (c, d)`; `<` and its kin go by the first pair that differs.
    mutating func rows(_ op: String, _ a: [Expression], _ b: [Expression]) throws(Unsupported) -> PostgresNode {
        guard a.count == b.count, !a.isEmpty else { throw Unsupported("rows of different sizes") }
        switch op {
        case "=": return try compile(.and(zip(a, b).map { .binary("=", $0, $1) }))
        case "<>": return try compile(.or(zip(a, b).map { .binary("<>", $0, $1) }))
        case "<", "<=", ">", ">=":
            var pairs: [(Run, Run, Comparison)] = []
            var nodes: [PostgresNode] = []
            for (x, y) in zip(a, b) {
                let (p, q, comparison) = try comparable(op, try compile(x), try compile(y))
                pairs.append((p.run, q.run, comparison))
                nodes += [p, q]
            }
            let settled = pairs
            return try node(.boolean, nodes) { (row) throws(EvaluationError) in
                var c = 0
                for (p, q, comparison) in settled {
                    let x = try p(row)
                    let y = try q(row)
                    if x.isNull || y.isNull { return .null }
                    c = try comparison.compare(x, y)
                    if c != 0 { break }
                }
                switch op {
                case "<": return .bool(c < 0)
                case "<=": return .bool(c <= 0)
                case ">": return .bool(c > 0)
                default: return .bool(c >= 0)
                }
            }
        default: throw Unsupported("row \(op) row")
        }
    }

    func quantified(
        _ a: PostgresNode, _ op: String, _ quantifier: Expression.Quantifier, _ array: PostgresNode
    ) throws(Unsupported) -> PostgresNode {
        var array = array
        if array.isUnknown {
            guard let kind = a.kind else { throw Unsupported("ANY of unknown type") }
            array = try cast(array, to: .array(kind.unmodified, dimensions: 1))
        }
        guard case .array(let declared, _) = array.kind else { throw Unsupported("ANY (\(array.label))") }
        // The test runs over a row of the two operands.
        let left = PostgresNode(kind: a.kind ?? types.base(declared), order: a.order) { row in row[0] }
        let right = PostgresNode(kind: types.base(declared), order: array.order) { row in row[1] }
        let test = try binary(op, left, right).run
        let value = a.isUnknown ? try cast(a, to: types.base(declared)).run : a.run
        let items = array.run
        let stop = quantifier == .any
        return try node(.boolean, [a, array]) { (row) throws(EvaluationError) in
            let subject = try value(row)
            guard case .array(let list) = try items(row) else { return .null }
            var sawNull = false
            for item in list.flattened {
                switch try test(Row(values: [subject, item])) {
                case .bool(stop): return .bool(stop)
                case .null: sawNull = true
                default: break
                }
            }
            return sawNull ? .null : .bool(!stop)
        }
    }

    /// `||` of texts, arrays and jsonb.
    private func concatenate(_ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode {
        if case .array = a.kind { return try joinArrays(a, b) }
        if case .array = b.kind { return try joinArrays(a, b) }
        if a.kind == .jsonb || b.kind == .jsonb { throw Unsupported("jsonb || jsonb") }
        if a.kind == .bytes || b.kind == .bytes {
            let (x, y) = (try cast(a, to: .bytes), try cast(b, to: .bytes))
            return try strict(.bytes, x, y) { p, q in
                guard case .bytes(let s) = p, case .bytes(let t) = q else { return .null }
                return .bytes(s + t)
            }
        }
        guard a.isUnknown || b.isUnknown || a.kind?.isTextual == true || b.kind?.isTextual == true else {
            throw Unsupported("\(a.label) || \(b.label)")
        }
        // A value of any other type beside a text gives its text form.
        func bring(_ node: PostgresNode) throws(Unsupported) -> PostgresNode {
            node.isUnknown || node.kind?.isTextual == true ? try textual(node) : try cast(node, to: .plainText)
        }
        let (x, y) = (try bring(a), try bring(b))
        return try strict(.plainText, x, y) { p, q in
            guard case .text(let s) = p, case .text(let t) = q else { return .null }
            return .text(s + t)
        }
    }

    private func joinArrays(_ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode {
        guard case .array = a.kind, case .array = b.kind, let kind = meeting(a.kind ?? .any, b.kind ?? .any) else {
            throw Unsupported("\(a.label) || \(b.label)")
        }
        let left = a.run
        let right = b.run
        return try node(kind, [a, b]) { (row) throws(EvaluationError) in
            switch (try left(row), try right(row)) {
            case (.array(let x), .array(let y)): return .array(try PostgresCompiler.joined(x, y))
            case (.null, let y): return y
            case (let x, _): return x
            }
        }
    }

    /// Of two arrays the longer in dimensions takes the other as one element, at its end or its start.
    private static func joined(_ x: [Value], _ y: [Value]) throws(EvaluationError) -> [Value] {
        if x.isEmpty { return y }
        if y.isEmpty { return x }
        let (a, b) = (x.lengths, y.lengths)
        if a.dropFirst() == b.dropFirst() { return x + y }
        if Array(a.dropFirst()) == b { return x + [.array(y)] }
        if Array(b.dropFirst()) == a { return [.array(x)] + y }
        throw .failure("cannot concatenate incompatible arrays")
    }

    /// As text, as functions of text take their arguments: char(n) loses its blanks.
    func textual(_ node: PostgresNode) throws(Unsupported) -> PostgresNode {
        if let kind = node.kind, !kind.isTextual {
            throw Unsupported("\(kind.label) as text")
        }
        return node.kind?.unmodified == .plainText ? node : try cast(node, to: .plainText)
    }
}

extension [Value] {
    /// The number of elements in each dimension.
    fileprivate var lengths: [Int] {
        guard case .array(let inner)? = first else { return [count] }
        return [count] + inner.lengths
    }

    /// The elements of all dimensions in storage order.
    var flattened: [Value] {
        contains { if case .array = $0 { true } else { false } }
            ? flatMap { if case .array(let inner) = $0 { inner.flattened } else { [$0] } } : self
    }
}
