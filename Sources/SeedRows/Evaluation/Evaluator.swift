public import SeedSchema

/// A function, operator, type or value that can't be evaluated with certainty. Never a guess: whoever meets it lets
/// the database judge.
public struct Unsupported: Error, Hashable, Sendable, CustomStringConvertible {
    /// The operator or function, with its argument types: `to_tsvector(text)`.
    public var what: String
    public init(_ what: String) { self.what = what }
    public var description: String { what }
}

/// Why an expression has no value for one row.
public enum EvaluationError: Error, Hashable, Sendable {
    /// This evaluator does not know; the database does.
    case unsupported(Unsupported)
    /// The database would raise this error (division by zero, out of range, invalid input): the row must not be used.
    case failure(String)
}

/// The types of a schema that expressions may speak of.
public struct TypeFacts: Sendable {
    public var enums: [QualifiedName: EnumType]
    public var domains: [QualifiedName: DomainType]
    public var composites: [QualifiedName: CompositeType]

    public init(
        enums: [QualifiedName: EnumType] = [:], domains: [QualifiedName: DomainType] = [:],
        composites: [QualifiedName: CompositeType] = [:]
    ) {
        self.enums = enums
        self.domains = domains
        self.composites = composites
    }
    public init(_ schema: Schema) {
        self.init(enums: schema.enums, domains: schema.domains, composites: schema.composites)
    }

    private func named(_ spelling: String) -> TypeKind? {
        let bare = spelling.filter { $0 != "\"" }
        func isNamed(_ name: QualifiedName) -> Bool { name.description == bare || name.name.name == bare }
        if let name = enums.keys.filter(isNamed).min() { return .enumeration(name) }
        if let name = domains.keys.filter(isNamed).min() { return .domain(name) }
        return composites.keys.filter(isNamed).min().map { .composite($0) }
    }

    /// The type below all domains, inside arrays, too.
    func base(_ kind: TypeKind) -> TypeKind {
        var kind = kind
        // A domain can't contain itself; the count only guards hand-made facts.
        for _ in 0..<64 {
            guard case .domain(let name) = kind, let domain = domains[name] else { break }
            kind = domain.base.kind
        }
        // A reader of bare SQL knows a user's type by its spelling only.
        if case .other(let spelling) = kind, let known = named(spelling) { return base(known) }
        if case .array(let element, let dimensions) = kind { return .array(base(element), dimensions: dimensions) }
        return kind
    }
}

/// Evaluates SQL expressions with three-valued logic as one database would.
///
/// Compile an expression once (`compile`), run it for many rows. What can't be read exactly is `Unsupported`, at
/// compile time where the types tell, else for the one row whose values tell (text order in an unknown collation,
/// more than 38 digits).
public struct Evaluator: Sendable {
    public let dialect: Dialect
    public let types: TypeFacts
    /// What `now()` and its relatives give: microseconds since 1970 UTC.
    public let now: Int64
    /// How text without a COLLATE of its own is ordered.
    public let defaultOrder: TextOrder
    /// SQLite: the table is STRICT, which gives a column of type ANY no affinity.
    public let isStrict: Bool

    /// - Parameter defaultOrder: `.binary` when the database's collation is C or POSIX; always so on SQLite.
    ///
    /// The session's time zone is taken to be UTC: sessions that load rows set it.
    public init(
        dialect: Dialect, types: TypeFacts = TypeFacts(), now: Int64, defaultOrder: TextOrder = .linguistic,
        isStrict: Bool = false
    ) {
        self.dialect = dialect
        self.types = types
        self.now = now
        self.defaultOrder = dialect == .sqlite ? .binary : defaultOrder
        self.isStrict = isStrict
    }

    /// Makes an expression ready to run over rows whose columns are declared so.
    public func compile(
        _ expression: Expression, columns: @escaping (Identifier) -> Column?
    ) throws(Unsupported) -> CompiledExpression {
        switch dialect {
        case .postgres:
            var compiler = PostgresCompiler(evaluator: self, lookup: columns)
            let node = try compiler.root(expression)
            return CompiledExpression(
                evaluator: self, expression: expression, columns: compiler.slots,
                declarations: compiler.slots.compactMap(columns),
                kind: node.kind ?? .plainText, run: node.run)
        case .sqlite:
            var compiler = SQLiteCompiler(evaluator: self, lookup: columns)
            let node = try compiler.root(expression)
            return CompiledExpression(
                evaluator: self, expression: expression, columns: compiler.slots,
                declarations: compiler.slots.compactMap(columns), kind: .any,
                run: node.run)
        }
    }

    /// What of the expression can't be evaluated; nil when all of it can.
    public func supports(_ expression: Expression, columns: @escaping (Identifier) -> Column?) -> Unsupported? {
        do throws(Unsupported) {
            _ = try compile(expression, columns: columns)
            return nil
        } catch {
            return error
        }
    }

    /// The value for one row: for planning and tests; batches use `BoundExpression`.
    public func evaluate(
        _ expression: Expression, columns: @escaping (Identifier) -> Column?, _ value: (Identifier) -> Value
    ) throws(EvaluationError) -> Value {
        let compiled: CompiledExpression
        do throws(Unsupported) {
            compiled = try compile(expression, columns: columns)
        } catch {
            throw .unsupported(error)
        }
        return try compiled.evaluate(compiled.columns.map(value))
    }

    /// Whether a CHECK holds for one row: it is true or NULL, and raises no error.
    public func holds(
        _ expression: Expression, columns: @escaping (Identifier) -> Column?, _ value: (Identifier) -> Value
    ) throws(Unsupported) -> Bool {
        let compiled = try compile(expression, columns: columns)
        return try compiled.holds(compiled.columns.map(value))
    }
}

/// An expression whose types, functions and constants are settled.
public struct CompiledExpression: Sendable {
    let evaluator: Evaluator
    public let expression: Expression
    /// The columns that it reads, in the order in which `evaluate` takes their values.
    public let columns: [Identifier]
    /// As these columns were declared when the types were settled.
    let declarations: [Column]
    /// PostgreSQL: the type of the result. SQLite: `.any`.
    public let kind: TypeKind
    let run: Run

    /// The value for one row, given as the values of `columns`.
    public func evaluate(_ values: [Value]) throws(EvaluationError) -> Value {
        try run(Row(values: values))
    }

    /// Whether a CHECK holds: the value is true or NULL, and there was no error.
    public func holds(_ values: [Value]) throws(Unsupported) -> Bool {
        try holds(Row(values: values))
    }

    func holds(_ row: Row) throws(Unsupported) -> Bool {
        do throws(EvaluationError) {
            return try run(row).isFalse == false
        } catch {
            switch error {
            case .unsupported(let unsupported): throw unsupported
            case .failure: return false
            }
        }
    }
}

/// How text is ordered.
public enum TextOrder: Hashable, Sendable {
    /// By bytes: C, POSIX, ucs_basic, SQLite's BINARY.
    case binary
    /// By a language's rules that are not known here; equality is still by bytes. Only strings that every language
    /// orders alike are compared: digits with letters of one case.
    case linguistic
    /// SQLite's NOCASE: the 26 ASCII letters without case.
    case asciiCaseless
    /// SQLite's RTRIM: spaces at the end don't count.
    case trailingBlanksIgnored
    /// citext: compared in lower case.
    case caseless
}

/// Evaluates one node for one row.
typealias Run = @Sendable (Row) throws(EvaluationError) -> Value

/// The row that an expression reads: ready values, or one row of bound vectors whose values are made on demand.
struct Row {
    private let values: [Value]
    private let vectors: [BoundColumn]
    private let index: Int

    init(values: [Value]) {
        self.values = values
        vectors = []
        index = 0
    }
    init(vectors: [BoundColumn], index: Int) {
        values = []
        self.vectors = vectors
        self.index = index
    }

    /// The same row with other columns, or in another order.
    func selecting(_ places: [Int]) -> Row {
        vectors.isEmpty
            ? Row(values: places.map { values[$0] }) : Row(vectors: places.map { vectors[$0] }, index: index)
    }

    subscript(slot: Int) -> Value {
        vectors.isEmpty ? values[slot] : vectors[slot].value(at: index)
    }
}

/// A column of a batch, and how to read it.
struct BoundColumn {
    let vector: ColumnVector
    let reader: VectorReader

    func value(at row: Int) -> Value { reader.value(vector, row) }
}

extension Value {
    /// False as a condition: NULL is not, nor is anything true.
    var isFalse: Bool {
        switch self {
        case .bool(let b): return !b
        case .int(let n): return n == 0
        case .double(let d): return d == 0
        // SQLite reads text and blobs as numbers here; PostgreSQL's conditions are boolean.
        case .text(let s): return SQLiteNumber.prefix(s).value.isFalse
        case .bytes(let b): return SQLiteNumber.prefix(String(decoding: b, as: UTF8.self)).value.isFalse
        default: return false
        }
    }
}

extension EvaluationError {
    static func unsupported(_ what: String) -> EvaluationError { .unsupported(Unsupported(what)) }
    static let divisionByZero = EvaluationError.failure("division by zero")
    static func outOfRange(_ type: String) -> EvaluationError { .failure("\(type) out of range") }
    static func invalidInput(_ type: String) -> EvaluationError { .failure("invalid input for type \(type)") }
}
