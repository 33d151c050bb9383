import SeedSchema

/// Settles the types of an expression by PostgreSQL's rules and makes it runnable.
struct PostgresCompiler {
    let types: TypeFacts
    let now: Int64
    let defaultOrder: TextOrder
    private let lookup: (Identifier) -> Column?
    private(set) var slots: [Identifier] = []
    private var depth = 0

    init(evaluator: Evaluator, lookup: @escaping (Identifier) -> Column?) {
        types = evaluator.types
        now = evaluator.now
        defaultOrder = evaluator.defaultOrder
        self.lookup = lookup
    }

    /// Nesting that no schema written by people has; deeper trees are left to the database.
    private static let maximumDepth = 400

    /// The whole expression; a literal without a type is text.
    mutating func root(_ e: Expression) throws(Unsupported) -> PostgresNode {
        let out = try compile(e)
        return out.isUnknown ? try cast(out, to: .plainText) : out
    }

    mutating func compile(_ e: Expression) throws(Unsupported) -> PostgresNode {
        depth += 1
        defer { depth -= 1 }
        guard depth < PostgresCompiler.maximumDepth else { throw Unsupported("nesting this deep") }
        switch e {
        case .literal(let literal): return try self.literal(literal)
        case .column(let name): return try column(name)
        case .and(let list): return try connective(list, stopAt: false)
        case .or(let list): return try connective(list, stopAt: true)
        case .not(let inner):
            return try strict(.boolean, try condition(inner)) { v in .bool(v == .bool(false)) }
        case .isNull(let inner): return try isNull(inner)
        case .isDistinct(let a, let b): return try isDistinct(a, b)
        case .isTruth(let inner, let truth):
            let run = try condition(inner)
            let value = run.run
            return try node(.boolean, [run]) { (row) throws(EvaluationError) in
                let v = try value(row)
                switch truth {
                case .true: return .bool(v == .bool(true))
                case .false: return .bool(v == .bool(false))
                case .unknown: return .bool(v.isNull)
                }
            }
        case .unary(let op, let inner): return try unary(op, try compile(inner))
        case .binary(let op, .row(let a), .row(let b)): return try rows(op, a, b)
        case .binary(let op, let a, let b): return try binary(op, try compile(a), try compile(b))
        case .inList(let value, let list): return try inList(value, list)
        case .quantified(let value, let op, let quantifier, let array):
            return try quantified(try compile(value), op, quantifier, try compile(array))
        case .like(let value, let pattern, let escape, let kind):
            var escapeNode: PostgresNode?
            if let escape { escapeNode = try compile(escape) }
            return try like(try compile(value), try compile(pattern), escapeNode, kind)
        case .call(let name, let arguments):
            var nodes: [PostgresNode] = []
            for argument in arguments { nodes.append(try compile(argument)) }
            return try call(name, nodes)
        case .cast(let inner, let type): return try cast(try compile(inner), to: type.kind)
        case .case(let operand, let branches, let otherwise): return try conditional(operand, branches, otherwise)
        case .array(let items): return try array(items)
        case .row(let items): return try row(items)
        case .subscript(let inner, let indices): return try element(inner, indices)
        case .field(let inner, let name): return try field(inner, name)
        case .collate(let inner, let name): return try collate(inner, name)
        case .opaque: throw Unsupported("an expression that could not be read")
        }
    }

    private func literal(_ literal: Literal) throws(Unsupported) -> PostgresNode {
        switch literal {
        case .null: return PostgresNode(kind: nil, constant: .null)
        case .boolean(let b): return PostgresNode(kind: .boolean, constant: .bool(b))
        case .integer(let n):
            return PostgresNode(kind: Int32(exactly: n) != nil ? .int4 : .int8, constant: .int(n))
        case .decimal(let digits):
            guard let d = Decimal(digits) else { throw Unsupported("a number with this many digits") }
            return PostgresNode(kind: .plainNumeric, constant: .decimal(d))
        case .string(let text): return PostgresNode(kind: nil, constant: .text(text))
        case .bits(let bits):
            return PostgresNode(kind: .bit(length: nil, varying: false), constant: .other(bits, type: "bit"))
        case .blob: throw Unsupported("a blob literal")
        }
    }

    private mutating func column(_ name: Identifier) throws(Unsupported) -> PostgresNode {
        guard let column = lookup(name) else { throw Unsupported("column \(name)") }
        let slot: Int
        if let known = slots.firstIndex(of: name) {
            slot = known
        } else {
            slot = slots.count
            slots.append(name)
        }
        let kind = types.base(column.type.kind)
        guard case .character(let length) = kind else {
            return PostgresNode(kind: kind, order: column.collation.map(order(named:))) { row in row[slot] }
        }
        return PostgresNode(kind: kind, order: column.collation.map(order(named:))) { row in
            // Stored blank-padded, whatever the generator wrote.
            guard case .text(let text) = row[slot] else { return row[slot] }
            return .text(text.padded(to: length))
        }
    }

    private func order(named collation: String) -> TextOrder {
        let bare = collation.split(separator: ".").last.map { $0.filter { $0 != "\"" } } ?? collation
        switch bare {
        case "C", "POSIX", "ucs_basic", "C.UTF-8", "C.utf8": return .binary
        default: return .linguistic
        }
    }

    private mutating func collate(_ inner: Expression, _ name: String) throws(Unsupported) -> PostgresNode {
        var out = try compile(inner)
        if out.isUnknown { out = try cast(out, to: .plainText) }
        out.order = order(named: name)
        out.isExplicitOrder = true
        return out
    }

    /// An operand of AND, OR, NOT, WHEN: boolean or a literal of one.
    mutating func condition(_ e: Expression) throws(Unsupported) -> PostgresNode {
        let out = try compile(e)
        if out.isUnknown { return try cast(out, to: .boolean) }
        guard out.kind == .boolean else { throw Unsupported("\(out.label) as a condition") }
        return out
    }

    /// AND ends at the first false, OR at the first true; otherwise NULL if any was NULL.
    private mutating func connective(_ list: [Expression], stopAt stop: Bool) throws(Unsupported) -> PostgresNode {
        var nodes: [PostgresNode] = []
        for item in list { nodes.append(try condition(item)) }
        let runs = nodes.map(\.run)
        // A constant that decides is found before any row is read, unless it hangs on the session (now(), a date's text).
        if let place = nodes.firstIndex(where: { $0.constant == .bool(stop) }) {
            if nodes[..<place].allSatisfy({ $0.constant != nil }) {
                return PostgresNode(kind: .boolean, constant: .bool(stop))
            }
            return try node(.boolean, nodes) { (row) throws(EvaluationError) in
                for run in runs[..<place] {
                    do throws(EvaluationError) {
                        if try run(row) == .bool(stop) { break }
                    } catch {
                        throw .unsupported("a condition that fails before a constant one")
                    }
                }
                return .bool(stop)
            }
        }
        return try node(.boolean, nodes) { (row) throws(EvaluationError) in
            var sawNull = false
            for run in runs {
                switch try run(row) {
                case .bool(stop): return .bool(stop)
                case .null: sawNull = true
                default: break
                }
            }
            return sawNull ? .null : .bool(!stop)
        }
    }

    private mutating func isNull(_ inner: Expression) throws(Unsupported) -> PostgresNode {
        let operand = try compile(inner)
        let run = operand.run
        if case .composite = operand.kind { return try isNullRow(operand) }
        if case .row = inner { return try isNullRow(operand) }
        return try node(.boolean, [operand]) { (row) throws(EvaluationError) in .bool(try run(row).isNull) }
    }

    /// A row is NULL when all of its fields are.
    private func isNullRow(_ operand: PostgresNode) throws(Unsupported) -> PostgresNode {
        let run = operand.run
        return try node(.boolean, [operand]) { (row) throws(EvaluationError) in
            guard case .row(let fields) = try run(row) else { return .bool(true) }
            return .bool(fields.allSatisfy(\.isNull))
        }
    }

    private mutating func isDistinct(_ a: Expression, _ b: Expression) throws(Unsupported) -> PostgresNode {
        if case .row(let x) = a, case .row(let y) = b, x.count == y.count {
            return try compile(.or(zip(x, y).map { .isDistinct($0, $1) }))
        }
        let (x, y, comparison) = try comparable("IS DISTINCT FROM", try compile(a), try compile(b))
        let left = x.run
        let right = y.run
        return try node(.boolean, [x, y]) { (row) throws(EvaluationError) in
            let p = try left(row)
            let q = try right(row)
            if p.isNull || q.isNull { return .bool(p.isNull != q.isNull) }
            return .bool(try !comparison.equal(p, q))
        }
    }

    private mutating func inList(_ value: Expression, _ list: [Expression]) throws(Unsupported) -> PostgresNode {
        if case .row = value {
            return try compile(.or(list.map { .binary("=", value, $0) }))
        }
        let subject = try compile(value)
        var tests: [PostgresNode] = []
        for item in list { tests.append(try binary("=", subject, try compile(item))) }
        let runs = tests.map(\.run)
        let value = subject.run
        return try node(.boolean, tests.isEmpty ? [subject] : tests) { (row) throws(EvaluationError) in
            var sawNull = false
            // None of no values: false even for NULL, but not for an error.
            if runs.isEmpty { _ = try value(row) }
            for run in runs {
                switch try run(row) {
                case .bool(true): return .bool(true)
                case .null: sawNull = true
                default: break
                }
            }
            return sawNull ? .null : .bool(false)
        }
    }

    private mutating func conditional(
        _ operand: Expression?, _ branches: [Expression.CaseBranch], _ otherwise: Expression?
    ) throws(Unsupported) -> PostgresNode {
        var conditions: [PostgresNode] = []
        var results: [PostgresNode] = []
        // A constant condition settles what is folded: what can't be reached may be an error.
        var isSettled = false
        for branch in branches {
            let when: PostgresNode
            if let operand {
                when = try binary("=", try compile(operand), try compile(branch.when))
            } else {
                when = try condition(branch.when)
            }
            let isReached = !isSettled && (when.constant == nil || when.constant == .bool(true))
            isSettled = isSettled || when.constant == .bool(true)
            conditions.append(when)
            results.append(try compile(branch.then, orErrorIf: !isReached))
        }
        results.append(
            try otherwise.map { (e) throws(Unsupported) in try compile(e, orErrorIf: isSettled) }
                ?? PostgresNode(kind: nil, constant: .null))
        let kind = try commonKind(results, "CASE")
        results = try casting(results, to: kind)
        let whens = conditions.map(\.run)
        let thens = results.map(\.run)
        // Not folded: a branch that fails must not fail the others.
        return PostgresNode(kind: kind, order: results.lazy.compactMap(\.order).first) {
            (row) throws(EvaluationError) in
            for (i, when) in whens.enumerated() where try when(row) == .bool(true) { return try thens[i](row) }
            return try thens[thens.count - 1](row)
        }
    }

    /// A branch that no row comes to may be anything, also an error of constants.
    private mutating func compile(_ e: Expression, orErrorIf isUnreached: Bool) throws(Unsupported) -> PostgresNode {
        do throws(Unsupported) {
            return try compile(e)
        } catch {
            guard isUnreached else { throw error }
            return PostgresNode(kind: nil, constant: .null)
        }
    }

    private mutating func array(_ items: [Expression]) throws(Unsupported) -> PostgresNode {
        var nodes: [PostgresNode] = []
        for item in items { nodes.append(try compile(item)) }
        let kind = try commonKind(nodes, "ARRAY")
        nodes = try casting(nodes, to: kind)
        let runs = nodes.map(\.run)
        let isNested = if case .array = kind { true } else { false }
        return try node(isNested ? kind : .array(kind, dimensions: 1), nodes) { (row) throws(EvaluationError) in
            var out: [Value] = []
            out.reserveCapacity(runs.count)
            for run in runs { out.append(try run(row)) }
            return .array(out)
        }
    }

    private mutating func row(_ items: [Expression]) throws(Unsupported) -> PostgresNode {
        var nodes: [PostgresNode] = []
        for item in items { nodes.append(try compile(item)) }
        let runs = nodes.map(\.run)
        return try node(.other("record"), nodes) { (row) throws(EvaluationError) in
            var out: [Value] = []
            for run in runs { out.append(try run(row)) }
            return .row(out)
        }
    }

    private mutating func element(_ inner: Expression, _ indices: [Expression]) throws(Unsupported) -> PostgresNode {
        let array = try compile(inner)
        guard case .array(let kind, _) = array.kind else { throw Unsupported("subscript of \(array.label)") }
        var nodes: [PostgresNode] = []
        for index in indices {
            let node = try compile(index)
            nodes.append(try cast(node, to: .int4))
        }
        return try strict(types.base(kind), [array] + nodes) { (values) throws(EvaluationError) in
            var current = values[0]
            for index in values.dropFirst() {
                guard case .array(let items) = current, case .int(let i) = index, i >= 1, i <= items.count else {
                    return .null
                }
                current = items[Int(i) - 1]
            }
            // Fewer subscripts than dimensions select nothing.
            if case .array = current { return .null }
            return current
        }
    }

    private mutating func field(_ inner: Expression, _ name: Identifier) throws(Unsupported) -> PostgresNode {
        let composite = try compile(inner)
        guard case .composite(let typeName) = composite.kind, let type = types.composites[typeName],
            let position = type.attributes.firstIndex(where: { $0.name == name })
        else { throw Unsupported("field \(name) of \(composite.label)") }
        return try strict(types.base(type.attributes[position].type.kind), composite) { v in
            guard case .row(let fields) = v, position < fields.count else { return .null }
            return fields[position]
        }
    }
}
