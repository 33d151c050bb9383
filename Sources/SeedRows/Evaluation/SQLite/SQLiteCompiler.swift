import SeedSchema

/// One settled node of a SQLite expression. Values have their own types; a node has an affinity and a collation.
struct SQLiteNode: Sendable {
    var affinity: Affinity?
    var order: TextOrder?
    var isExplicitOrder = false
    var constant: Value?
    var run: Run

    init(constant: Value) {
        self.constant = constant
        run = { (_) throws(EvaluationError) in constant }
    }
    init(_ run: @escaping Run) { self.run = run }
}

/// Makes an expression runnable by SQLite's rules ("SQL Language Expressions").
struct SQLiteCompiler {
    let isStrict: Bool
    private let lookup: (Identifier) -> Column?
    private(set) var slots: [Identifier] = []
    private var depth = 0
    private static let maximumDepth = 400

    init(evaluator: Evaluator, lookup: @escaping (Identifier) -> Column?) {
        isStrict = evaluator.isStrict
        self.lookup = lookup
    }

    mutating func root(_ e: Expression) throws(Unsupported) -> SQLiteNode { try compile(e) }

    mutating func compile(_ e: Expression) throws(Unsupported) -> SQLiteNode {
        depth += 1
        defer { depth -= 1 }
        guard depth < SQLiteCompiler.maximumDepth else { throw Unsupported("nesting this deep") }
        switch e {
        case .literal(let literal): return try self.literal(literal)
        case .column(let name): return try column(name)
        case .and(let list): return try connective(list, stopAt: false)
        case .or(let list): return try connective(list, stopAt: true)
        case .not(let inner):
            let run = try compile(inner).run
            return SQLiteNode { (row) throws(EvaluationError) in
                guard let truth = try run(row).sqliteTruth() else { return .null }
                return .int(truth ? 0 : 1)
            }
        case .isNull(let inner):
            let run = try compile(inner).run
            return SQLiteNode { (row) throws(EvaluationError) in .int(try run(row).isNull ? 1 : 0) }
        case .isDistinct(let a, let b):
            if case .row(let x) = a, case .row(let y) = b, x.count == y.count {
                return try compile(.or(zip(x, y).map { .isDistinct($0, $1) }))
            }
            let (left, right, order) = try comparable(try compile(a), try compile(b))
            return SQLiteNode { (row) throws(EvaluationError) in
                .int(try left(row).sqliteCompare(right(row), order) != 0 ? 1 : 0)
            }
        case .isTruth(let inner, let truth):
            let run = try compile(inner).run
            return SQLiteNode { (row) throws(EvaluationError) in
                let value = try run(row).sqliteTruth()
                switch truth {
                case .true: return .int(value == true ? 1 : 0)
                case .false: return .int(value == false ? 1 : 0)
                case .unknown: return .int(value == nil ? 1 : 0)
                }
            }
        case .unary(let op, let inner): return try unary(op, try compile(inner))
        case .binary(let op, .row(let a), .row(let b)): return try rows(op, a, b)
        case .binary(let op, let a, let b): return try binary(op, try compile(a), try compile(b))
        case .inList(let value, let list): return try inList(value, list)
        case .like(let value, let pattern, let escape, let kind):
            return try like(try compile(value), try compile(pattern), escape, kind)
        case .call(let name, let arguments):
            var nodes: [SQLiteNode] = []
            for argument in arguments { nodes.append(try compile(argument)) }
            return try call(name, nodes)
        case .cast(let inner, let type):
            return cast(try compile(inner), Affinity(declared: type.spelling, isStrict: false))
        case .case(let operand, let branches, let otherwise): return try conditional(operand, branches, otherwise)
        case .collate(let inner, let name):
            var out = try compile(inner)
            out.order = try SQLiteCompiler.order(named: name)
            out.isExplicitOrder = true
            return out
        case .quantified, .array, .row, .subscript, .field: throw Unsupported("an expression that SQLite does not have")
        case .opaque: throw Unsupported("an expression that could not be read")
        }
    }

    private func literal(_ literal: Literal) throws(Unsupported) -> SQLiteNode {
        switch literal {
        case .null: return SQLiteNode(constant: .null)
        case .boolean(let b): return SQLiteNode(constant: .int(b ? 1 : 0))
        case .integer(let n): return SQLiteNode(constant: .int(n))
        case .decimal(let digits):
            guard let d = Double(digits) ?? Double("0" + digits) ?? Double(digits + "0") else {
                throw Unsupported("number \(digits)")
            }
            return SQLiteNode(constant: .double(d))
        case .string(let text): return SQLiteNode(constant: .text(text))
        case .blob(let bytes): return SQLiteNode(constant: .bytes(bytes))
        case .bits: throw Unsupported("a bit string")
        }
    }

    private mutating func column(_ name: Identifier) throws(Unsupported) -> SQLiteNode {
        guard let column = lookup(name) else { throw Unsupported("column \(name)") }
        let slot: Int
        if let known = slots.firstIndex(of: name) {
            slot = known
        } else {
            slot = slots.count
            slots.append(name)
        }
        let affinity = Affinity(declared: column.type.spelling, isStrict: isStrict)
        // What stands in the column has passed its affinity.
        var out = SQLiteNode { (row) throws(EvaluationError) in try affinity.apply(row[slot].stored) }
        out.affinity = affinity
        out.order =
            try column.collation.map { (c) throws(Unsupported) in try SQLiteCompiler.order(named: c) } ?? .binary
        return out
    }

    static func order(named collation: String) throws(Unsupported) -> TextOrder {
        switch collation.uppercased() {
        case "BINARY": return .binary
        case "NOCASE": return .asciiCaseless
        case "RTRIM": return .trailingBlanksIgnored
        default: throw Unsupported("collation \(collation)")
        }
    }

    private mutating func connective(_ list: [Expression], stopAt stop: Bool) throws(Unsupported) -> SQLiteNode {
        var runs: [Run] = []
        for item in list { runs.append(try compile(item).run) }
        let settled = runs
        return SQLiteNode { (row) throws(EvaluationError) in
            var sawNull = false
            for run in settled {
                guard let truth = try run(row).sqliteTruth() else {
                    sawNull = true
                    continue
                }
                if truth == stop { return .int(stop ? 1 : 0) }
            }
            return sawNull ? .null : .int(stop ? 0 : 1)
        }
    }

    /// Both sides with the affinity that a comparison gives them (section 4.2 of "Datatypes In SQLite"), and the
    /// collation (section 7.1).
    func comparable(_ a: SQLiteNode, _ b: SQLiteNode) throws(Unsupported) -> (Run, Run, TextOrder) {
        let affinity: Affinity
        switch (a.affinity, b.affinity) {
        case (let x?, let y?): affinity = x.isNumeric || y.isNumeric ? .numeric : .blob
        case (let x?, nil), (nil, let x?): affinity = x
        case (nil, nil): affinity = .blob
        }
        let order = a.isExplicitOrder ? a.order : b.isExplicitOrder ? b.order : a.order ?? b.order
        let applied: Affinity = affinity.isNumeric ? .numeric : affinity
        func bring(_ node: SQLiteNode) -> Run {
            let run = node.run
            if applied == .blob { return run }
            // A column of the affinity holds nothing that it would change.
            return { (row) throws(EvaluationError) in try applied.apply(run(row)) }
        }
        return (bring(a), bring(b), order ?? .binary)
    }

    func binary(_ op: String, _ a: SQLiteNode, _ b: SQLiteNode) throws(Unsupported) -> SQLiteNode {
        switch op {
        case "=", "==", "<>", "!=", "<", "<=", ">", ">=":
            let (left, right, order) = try comparable(a, b)
            return SQLiteNode { (row) throws(EvaluationError) in
                let x = try left(row)
                let y = try right(row)
                if x.isNull || y.isNull { return .null }
                return .int(SQLiteCompiler.verdict(op, try x.sqliteCompare(y, order)) ? 1 : 0)
            }
        case "||":
            return strict([a, b]) { (v) throws(EvaluationError) in .text(try v[0].sqliteText() + v[1].sqliteText()) }
        case "+", "-", "*", "/", "%", "&", "|", "<<", ">>":
            return strict([a, b]) { (v) throws(EvaluationError) in
                try SQLiteArithmetic.apply(op, v[0].sqliteNumber(), v[1].sqliteNumber())
            }
        case "->", "->>":
            return try call("json_extract" + op, [a, b])
        default: throw Unsupported("operator \(op)")
        }
    }

    static func verdict(_ op: String, _ c: Int) -> Bool {
        switch op {
        case "=", "==": return c == 0
        case "<>", "!=": return c != 0
        case "<": return c < 0
        case "<=": return c <= 0
        case ">": return c > 0
        default: return c >= 0
        }
    }

    /// NULL when an operand is.
    func strict(
        _ nodes: [SQLiteNode], _ body: @escaping @Sendable ([Value]) throws(EvaluationError) -> Value
    ) -> SQLiteNode {
        let runs = nodes.map(\.run)
        return SQLiteNode { (row) throws(EvaluationError) in
            var values: [Value] = []
            for run in runs {
                let value = try run(row)
                if value.isNull { return .null }
                values.append(value)
            }
            return try body(values)
        }
    }

    private func unary(_ op: String, _ a: SQLiteNode) throws(Unsupported) -> SQLiteNode {
        switch op {
        case "+":
            // Takes the affinity away and changes nothing else.
            var out = a
            out.affinity = nil
            return out
        case "-":
            return strict([a]) { (v) throws(EvaluationError) in
                switch try v[0].sqliteNumber() {
                case .int(let n): return n == .min ? .double(0x1p63) : .int(-n)
                case .double(let d): return .double(-d)
                default: return .null
                }
            }
        case "~": return strict([a]) { (v) throws(EvaluationError) in .int(~(try v[0].sqliteInteger())) }
        default: throw Unsupported("operator \(op)")
        }
    }

    private mutating func rows(_ op: String, _ a: [Expression], _ b: [Expression]) throws(Unsupported) -> SQLiteNode {
        guard a.count == b.count, !a.isEmpty else { throw Unsupported("rows of different sizes") }
        switch op {
        case "=": return try compile(.and(zip(a, b).map { .binary("=", $0, $1) }))
        case "<>": return try compile(.or(zip(a, b).map { .binary("<>", $0, $1) }))
        default: throw Unsupported("row \(op) row")
        }
    }

    /// `a IN (x, y)` is `a = +x OR a = +y`.
    private mutating func inList(_ value: Expression, _ list: [Expression]) throws(Unsupported) -> SQLiteNode {
        if case .row = value { return try compile(.or(list.map { .binary("=", value, $0) })) }
        let subject = try compile(value)
        var tests: [Run] = []
        for item in list {
            var node = try compile(item)
            node.affinity = nil
            if !node.isExplicitOrder { node.order = nil }
            tests.append(try binary("=", subject, node).run)
        }
        let settled = tests
        return SQLiteNode { (row) throws(EvaluationError) in
            var sawNull = false
            for test in settled {
                switch try test(row) {
                case .int(1): return .int(1)
                case .null: sawNull = true
                default: break
                }
            }
            return sawNull ? .null : .int(0)
        }
    }

    private mutating func conditional(
        _ operand: Expression?, _ branches: [Expression.CaseBranch], _ otherwise: Expression?
    ) throws(Unsupported) -> SQLiteNode {
        var whens: [Run] = []
        var thens: [Run] = []
        for branch in branches {
            if let operand {
                whens.append(try binary("=", try compile(operand), try compile(branch.when)).run)
            } else {
                whens.append(try compile(branch.when).run)
            }
            thens.append(try compile(branch.then).run)
        }
        var last = SQLiteNode(constant: .null).run
        if let otherwise { last = try compile(otherwise).run }
        let (conditions, results, fallback) = (whens, thens, last)
        return SQLiteNode { (row) throws(EvaluationError) in
            for (i, condition) in conditions.enumerated() where try condition(row).sqliteTruth() == true {
                return try results[i](row)
            }
            return try fallback(row)
        }
    }

    func cast(_ a: SQLiteNode, _ affinity: Affinity) -> SQLiteNode {
        var out = strict([a]) { (v) throws(EvaluationError) in
            switch affinity {
            case .blob:
                if case .bytes = v[0] { return v[0] }
                return .bytes(Array(try v[0].sqliteText().utf8))
            case .text: return .text(try v[0].sqliteText())
            case .integer:
                return .int(try v[0].sqliteInteger())
            case .real:
                if case .int(let n) = try v[0].sqliteNumber() { return .double(Double(n)) }
                return try v[0].sqliteNumber()
            case .numeric:
                guard case .text = v[0] else { return try v[0].sqliteNumber() }
                return try Affinity.numeric.apply(v[0].sqliteNumber())
            }
        }
        out.affinity = affinity
        // A column keeps its collation through casts.
        out.order = a.order
        out.isExplicitOrder = a.isExplicitOrder
        return out
    }
}

extension Value {
    /// The storage class that SQLite keeps of a value given as PostgreSQL's type.
    var stored: Value {
        switch self {
        case .bool(let b): return .int(b ? 1 : 0)
        case .decimal(let d):
            if d.reduced.scale == 0, let n = d.integer { return .int(n) }
            return .double(d.double)
        case .timestamp(let t, zoned: true): return .text(Value.timestamp(t, zoned: false).textForm(.any) ?? "")
        case .null, .int, .double, .text, .bytes: return self
        default: return .text(textForm(.any) ?? "")
        }
    }
}

/// `+ - * / %` and bits: integers while they fit, else reals.
enum SQLiteArithmetic {
    static func apply(_ op: String, _ a: Value, _ b: Value) throws(EvaluationError) -> Value {
        switch op {
        case "&": return .int(try a.sqliteInteger() & b.sqliteInteger())
        case "|": return .int(try a.sqliteInteger() | b.sqliteInteger())
        case "<<": return .int(shift(try a.sqliteInteger(), try b.sqliteInteger()))
        case ">>":
            let by = try b.sqliteInteger()
            return .int(shift(try a.sqliteInteger(), by == .min ? 64 : -by))
        case "%":
            let divisor = try b.sqliteInteger()
            if divisor == 0 { return .null }
            let rest = divisor == -1 ? 0 : try a.sqliteInteger() % divisor
            if case .int = a, case .int = b { return .int(rest) }
            return .double(Double(rest))
        default: break
        }
        if case .int(let x) = a, case .int(let y) = b {
            if op == "/" && y == 0 { return .null }
            let (value, overflow) =
                switch op {
                case "+": x.addingReportingOverflow(y)
                case "-": x.subtractingReportingOverflow(y)
                case "*": x.multipliedReportingOverflow(by: y)
                default: x.dividedReportingOverflow(by: y)
                }
            if !overflow { return .int(value) }
        }
        let x = real(a), y = real(b)
        let value: Double
        switch op {
        case "+": value = x + y
        case "-": value = x - y
        case "*": value = x * y
        default:
            if y == 0 { return .null }
            value = x / y
        }
        return value.isNaN ? .null : .double(value)
    }

    private static func real(_ v: Value) -> Double {
        switch v {
        case .int(let n): return Double(n)
        case .double(let d): return d
        default: return 0
        }
    }

    /// Left for positive counts, right (keeping the sign) for negative ones.
    private static func shift(_ n: Int64, _ by: Int64) -> Int64 {
        if by >= 64 { return 0 }
        if by <= -64 { return n < 0 ? -1 : 0 }
        return by >= 0 ? n << by : n >> -by
    }
}
