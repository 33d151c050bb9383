import SeedSchema

/// One settled node of an expression: its type and how to evaluate it.
struct PostgresNode: Sendable {
    /// nil: a string or NULL literal whose type the context decides ("unknown").
    var kind: TypeKind?
    /// Known without a row.
    var constant: Value?
    /// The collation that the expression carries: its own COLLATE, or that of a column.
    var order: TextOrder?
    /// Set by COLLATE: wins over a column's.
    var isExplicitOrder = false
    var run: Run

    init(kind: TypeKind?, constant: Value) {
        self.kind = kind
        self.constant = constant
        run = { (_) throws(EvaluationError) in constant }
    }
    init(kind: TypeKind, order: TextOrder? = nil, run: @escaping Run) {
        self.kind = kind
        self.order = order
        self.run = run
    }

    var isUnknown: Bool { kind == nil }
    var label: String { kind?.label ?? "unknown" }
}

extension PostgresCompiler {
    /// A node over arguments; evaluated at once when all of them are constants.
    func node(
        _ kind: TypeKind, _ arguments: [PostgresNode], _ run: @escaping Run
    ) throws(Unsupported) -> PostgresNode {
        var out = PostgresNode(kind: kind, run: run)
        if let explicit = arguments.first(where: { $0.isExplicitOrder }) {
            out.order = explicit.order
            out.isExplicitOrder = true
        } else {
            out.order = arguments.lazy.compactMap(\.order).first
        }
        guard arguments.allSatisfy({ $0.constant != nil }) else { return out }
        do throws(EvaluationError) {
            let value = try run(Row(values: []))
            out.constant = value
            out.run = { (_) throws(EvaluationError) in value }
        } catch {
            // PostgreSQL folds constants before it reads a row, where it gets to them: the error may come even though no
            // row needs the value.
            switch error {
            case .unsupported(let unsupported): throw unsupported
            case .failure(let reason): throw Unsupported("a constant that raises an error (\(reason))")
            }
        }
        return out
    }

    /// A function that is NULL when an argument is NULL.
    func strict(
        _ kind: TypeKind, _ arguments: [PostgresNode],
        _ body: @escaping @Sendable ([Value]) throws(EvaluationError) -> Value
    ) throws(Unsupported) -> PostgresNode {
        let runs = arguments.map(\.run)
        return try node(kind, arguments) { (row) throws(EvaluationError) in
            var values: [Value] = []
            values.reserveCapacity(runs.count)
            for run in runs {
                let value = try run(row)
                if value.isNull { return .null }
                values.append(value)
            }
            return try body(values)
        }
    }

    func strict(
        _ kind: TypeKind, _ a: PostgresNode,
        _ body: @escaping @Sendable (Value) throws(EvaluationError) -> Value
    ) throws(Unsupported) -> PostgresNode {
        let run = a.run
        return try node(kind, [a]) { (row) throws(EvaluationError) in
            let value = try run(row)
            return value.isNull ? .null : try body(value)
        }
    }

    func strict(
        _ kind: TypeKind, _ a: PostgresNode, _ b: PostgresNode,
        _ body: @escaping @Sendable (Value, Value) throws(EvaluationError) -> Value
    ) throws(Unsupported) -> PostgresNode {
        let left = a.run
        let right = b.run
        return try node(kind, [a, b]) { (row) throws(EvaluationError) in
            let x = try left(row)
            let y = try right(row)
            return x.isNull || y.isNull ? .null : try body(x, y)
        }
    }
}

extension TypeKind {
    static let plainText = TypeKind.text(maxLength: nil)
    static let int4 = TypeKind.integer(bytes: 4)
    static let int8 = TypeKind.integer(bytes: 8)
    static let plainNumeric = TypeKind.numeric(precision: nil, scale: nil)
    static let float8 = TypeKind.float(bytes: 8)
    static let plainTimestamp = TypeKind.timestamp(withZone: false, precision: nil)
    static let timestamptz = TypeKind.timestamp(withZone: true, precision: nil)

    /// Without the length, precision or scale of a declaration.
    var unmodified: TypeKind {
        switch self {
        case .text: return .plainText
        case .numeric: return .plainNumeric
        case .timestamp(let zoned, _): return .timestamp(withZone: zoned, precision: nil)
        case .time(let zoned, _): return .time(withZone: zoned, precision: nil)
        case .bit(_, let varying): return .bit(length: nil, varying: varying)
        case .array(let element, _): return .array(element.unmodified, dimensions: 1)
        case .range(let bound): return .range(bound.unmodified)
        default: return self
        }
    }

    var isNumber: Bool {
        switch self {
        case .integer, .float, .numeric: return true
        default: return false
        }
    }
    var isTextual: Bool {
        switch self {
        case .text, .character, .citext: return true
        default: return false
        }
    }
}
