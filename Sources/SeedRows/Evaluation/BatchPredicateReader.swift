import SeedSchema

/// Finds the parts of a condition that can run over whole vectors.
///
/// Every shortcut here gives what the row-by-row evaluation gives; whatever is in doubt stays with that.
struct BatchPredicateReader {
    private let compiled: CompiledExpression
    private let names: [Identifier]
    private let wires: [WireType]
    private var evaluator: Evaluator { compiled.evaluator }

    init(_ compiled: CompiledExpression, wires: [WireType]) {
        self.compiled = compiled
        names = compiled.columns
        self.wires = wires
    }

    func read(_ e: Expression) -> BatchPredicate {
        switch e {
        case .and(let list): return .and(list.map(read))
        case .or(let list): return .or(list.map(read))
        case .not(let inner): return .not(read(inner))
        case .isNull(.column(let name)):
            guard let c = names.firstIndex(of: name), !isComposite(c) else { return rows(e) }
            return .isNull(c)
        case .column(let name):
            guard let c = names.firstIndex(of: name), wires[c] == .bool, kind(c) == .boolean else { return rows(e) }
            return .truth(c)
        case .binary(let op, let a, let b): return comparison(op, a, b) ?? rows(e)
        case .inList(let a, let list): return membership(a, list) ?? rows(e)
        case .quantified(let a, "=", .any, let array): return membership(a, array) ?? rows(e)
        default: return rows(e)
        }
    }

    private func kind(_ c: Int) -> TypeKind { evaluator.types.base(compiled.declarations[c].type.kind) }

    private func isComposite(_ c: Int) -> Bool {
        if case .composite = kind(c) { return true }
        return false
    }

    /// The part on its own, with the columns in their common order.
    private func rows(_ e: Expression) -> BatchPredicate {
        if e == compiled.expression { return .rows(compiled.run) }
        let (names, declarations) = (names, compiled.declarations)
        func declaration(_ name: Identifier) -> Column? { names.firstIndex(of: name).map { declarations[$0] } }
        guard let part = try? evaluator.compile(e, columns: declaration) else {
            return .constant(Verdict.error)
        }
        let places = part.columns.map { name in names.firstIndex(of: name) ?? 0 }
        if places == Array(names.indices) { return .rows(part.run) }
        let run = part.run
        return .rows { (row) throws(EvaluationError) in
            try run(row.selecting(places))
        }
    }

    /// A column whose vector holds comparable integers, seen through casts that change nothing.
    private func integerColumn(_ e: Expression) -> Int? {
        guard case .column(let name) = e, let c = names.firstIndex(of: name) else { return nil }
        if evaluator.dialect == .sqlite {
            let affinity = Affinity(declared: compiled.declarations[c].type.spelling, isStrict: evaluator.isStrict)
            guard affinity == .integer || affinity == .numeric else { return nil }
            switch wires[c] {
            case .int2, .int4, .int8, .bool: return c
            default: return nil
            }
        }
        switch (wires[c], kind(c)) {
        case (.int2, .integer), (.int4, .integer), (.int8, .integer), (.date, .date), (.numeric, .numeric),
            (.timestamp, .timestamp(withZone: false, _)), (.timestamptz, .timestamp(withZone: true, _)),
            (.time, .time(withZone: false, _)):
            return c
        default: return nil
        }
    }

    /// A constant in the unit of a column's vector.
    private func integer(_ e: Expression, like c: Int) -> Int64? {
        guard e.columns.isEmpty else { return nil }
        if evaluator.dialect == .sqlite {
            guard case .literal(.integer(let n)) = e else {
                if case .unary("-", .literal(.integer(let n))) = e, n != .min { return -n }
                return nil
            }
            return n
        }
        return constant(e, like: c).flatMap { units($0, wires[c]) }
    }

    /// PostgreSQL: the constant in the column's own type; nil when the comparison would be in another.
    private func constant(_ e: Expression, like c: Int) -> Value? {
        var compiler = PostgresCompiler(evaluator: evaluator, lookup: { _ in nil })
        guard let node = try? compiler.compile(e), let value = node.constant else { return nil }
        guard let type = node.kind else {
            guard case .text(let text) = value else { return nil }
            return try? Value.parse(text, kind(c).unmodified, evaluator.types)
        }
        // In the same type, or an integer beside a numeric column.
        if type.unmodified == kind(c).unmodified { return value }
        switch (type, kind(c)) {
        case (.integer, .integer), (.integer, .numeric): return value
        default: return nil
        }
    }

    private func units(_ value: Value, _ wire: WireType) -> Int64? {
        switch (wire, value) {
        case (.int2, .int(let n)), (.int4, .int(let n)), (.int8, .int(let n)), (.date, .date(let n)),
            (.time, .time(let n)), (.timestamp, .timestamp(let n, zoned: false)),
            (.timestamptz, .timestamp(let n, zoned: true)):
            return n
        case (.numeric(let scale), _):
            guard let d = value.decimal?.reduced, d.scale <= scale, let c = d.rescaled(up: scale) else { return nil }
            return Int64(exactly: c)
        default: return nil
        }
    }

    private func comparison(_ op: String, _ a: Expression, _ b: Expression) -> BatchPredicate? {
        if let x = integerColumn(a), let y = integerColumn(b) { return columns(op, x, y) }
        if let c = integerColumn(a), let n = integer(b, like: c) {
            return range(op, n).map { .within(c, $0.0, isInside: $0.1) }
        }
        if let c = integerColumn(b), let n = integer(a, like: c) {
            return range(BatchPredicateReader.mirrored(op), n).map { .within(c, $0.0, isInside: $0.1) }
        }
        if let (c, inBytes) = lengthOf(a), case .literal(.integer(let n)) = b, let (range, isInside) = range(op, n) {
            let test = BatchPredicate.length(c, range, inBytes: inBytes)
            return isInside ? test : .not(test)
        }
        if op == "=" || op == "<>", let test = membership(a, [b]) { return op == "=" ? test : .not(test) }
        return nil
    }

    private func columns(_ op: String, _ a: Int, _ b: Int) -> BatchPredicate? {
        let isSame: Bool
        switch (wires[a], wires[b]) {
        case (.int2, .int2), (.int2, .int4), (.int2, .int8), (.int4, .int2), (.int4, .int4), (.int4, .int8),
            (.int8, .int2), (.int8, .int4), (.int8, .int8):
            isSame = true
        default: isSame = wires[a] == wires[b]
        }
        guard isSame else { return nil }
        switch op {
        case ">": return .compare(b, .less, a)
        case ">=": return .compare(b, .lessOrEqual, a)
        default: return BatchPredicate.Order(rawValue: op).map { .compare(a, $0, b) }
        }
    }

    static func mirrored(_ op: String) -> String {
        switch op {
        case "<": return ">"
        case "<=": return ">="
        case ">": return "<"
        case ">=": return "<="
        default: return op
        }
    }

    /// The integers for which `x op n` is true: a range, or all but it.
    private func range(_ op: String, _ n: Int64) -> (ClosedRange<Int64>, Bool)? {
        switch op {
        case "=": return (n...n, true)
        case "<>": return (n...n, false)
        case "<": return n == .min ? nil : (.min...(n - 1), true)
        case "<=": return (.min...n, true)
        case ">": return n == .max ? nil : ((n + 1)...(.max), true)
        case ">=": return (n...(.max), true)
        default: return nil
        }
    }

    /// A column of text whose bytes are compared as they are, also under a cast to text.
    private func textColumn(_ e: Expression) -> Int? {
        var e = e
        if evaluator.dialect == .postgres, case .cast(let inner, let type) = e, type.kind == .plainText,
            case .column(let name) = inner, let c = names.firstIndex(of: name), case .text = kind(c)
        {
            e = inner
        }
        guard case .column(let name) = e, let c = names.firstIndex(of: name), wires[c] == .text else { return nil }
        let column = compiled.declarations[c]
        if evaluator.dialect == .sqlite {
            guard Affinity(declared: column.type.spelling, isStrict: evaluator.isStrict) == .text,
                column.collation.map({ $0.uppercased() == "BINARY" }) ?? true
            else { return nil }
            return c
        }
        switch kind(c) {
        case .text, .enumeration: return c
        default: return nil
        }
    }

    private func lengthOf(_ e: Expression) -> (Int, inBytes: Bool)? {
        guard case .call(let name, let arguments) = e, arguments.count == 1, let c = textColumn(arguments[0]) else {
            return nil
        }
        if evaluator.dialect == .postgres, case .enumeration = kind(c) { return nil }
        switch name {
        case "length": return (c, false)
        case "char_length", "character_length": return evaluator.dialect == .postgres ? (c, false) : nil
        case "octet_length": return evaluator.dialect == .postgres ? (c, true) : nil
        default: return nil
        }
    }

    private func membership(_ a: Expression, _ array: Expression) -> BatchPredicate? {
        guard array.columns.isEmpty, let c = integerColumn(a) ?? textColumn(a) else { return nil }
        var compiler = PostgresCompiler(evaluator: evaluator, lookup: { _ in nil })
        guard let node = try? compiler.compile(array), case .array(let element, _)? = node.kind,
            case .array(let items)? = node.constant, !items.contains(where: \.isNull),
            evaluator.types.base(element).unmodified == kind(c).unmodified
        else { return nil }
        return members(c, items)
    }

    private func membership(_ a: Expression, _ list: [Expression]) -> BatchPredicate? {
        if let c = integerColumn(a) {
            let values = list.compactMap { integer($0, like: c) }
            return values.count == list.count ? .oneOf(c, Set(values)) : nil
        }
        guard let c = textColumn(a) else { return nil }
        var texts: [Value] = []
        for item in list {
            if evaluator.dialect == .sqlite {
                guard case .literal(.string(let text)) = item else { return nil }
                texts.append(.text(text))
            } else {
                guard item.columns.isEmpty, let value = constant(item, like: c), case .text = value else { return nil }
                texts.append(value)
            }
        }
        return members(c, texts)
    }

    private func members(_ c: Int, _ values: [Value]) -> BatchPredicate? {
        if wires[c] == .text {
            let texts = values.compactMap { value -> [UInt8]? in
                guard case .text(let text) = value else { return nil }
                return Array(text.utf8)
            }
            return texts.count == values.count ? .textOneOf(c, texts) : nil
        }
        let numbers = values.compactMap { units($0, wires[c]) }
        return numbers.count == values.count ? .oneOf(c, Set(numbers)) : nil
    }
}
