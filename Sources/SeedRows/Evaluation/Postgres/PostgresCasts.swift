import SeedSchema

extension PostgresCompiler {
    /// `node::kind`, or the implicit conversion that an operator asks for.
    func cast(_ node: PostgresNode, to declared: TypeKind) throws(Unsupported) -> PostgresNode {
        let target = types.base(declared)
        var out: PostgresNode
        if let source = node.kind {
            out = try convert(node, from: source, to: target)
        } else {
            out = try literal(node, as: target)
        }
        out.order = node.order
        out.isExplicitOrder = node.isExplicitOrder
        if case .domain(let name) = declared, let domain = types.domains[name], !domain.checks.isEmpty {
            // A cast to a domain raises its CHECKs: only the plain ones of columns are judged here.
            if node.constant == nil { throw Unsupported("cast to domain \(name)") }
        }
        return out
    }

    /// A literal without a type takes the one that is wanted.
    private func literal(_ node: PostgresNode, as target: TypeKind) throws(Unsupported) -> PostgresNode {
        guard let constant = node.constant else { throw Unsupported("value of unknown type") }
        guard case .text(let text) = constant else { return PostgresNode(kind: target, constant: .null) }
        let types = types
        return try self.node(target, [node]) { (_) throws(EvaluationError) in
            let value = try Value.parse(text, target, types)
            return try PostgresCompiler.cut(value, to: target)
        }
    }

    private func convert(
        _ node: PostgresNode, from source: TypeKind, to target: TypeKind
    ) throws(Unsupported) -> PostgresNode {
        if source == target { return node }
        switch (source, target) {
        case (.integer(let from), .integer(let bytes)):
            if from < bytes { return node.retyped(target) }
            return try strict(target, node) { (v) throws(EvaluationError) in
                guard case .int(let n) = v else { return v }
                return .int(try n.fitting(bytes: bytes))
            }
        case (.integer, .numeric(let precision, let scale)):
            return try strict(target, node) { (v) throws(EvaluationError) in
                guard case .int(let n) = v else { return v }
                return .decimal(try Decimal(n).fitting(precision: precision, scale: scale))
            }
        case (.numeric, .numeric(let precision, let scale)):
            if precision == nil { return node.retyped(target) }
            return try strict(target, node) { (v) throws(EvaluationError) in
                guard case .decimal(let d) = v else { return v }
                return .decimal(try d.fitting(precision: precision, scale: scale))
            }
        case (.numeric, .integer(let bytes)), (.money, .integer(let bytes)):
            return try strict(target, node) { (v) throws(EvaluationError) in
                guard case .decimal(let d) = v else { return v }
                guard let n = d.integer else { throw .outOfRange("integer") }
                return .int(try n.fitting(bytes: bytes))
            }
        case (.float, .integer(let bytes)):
            return try strict(target, node) { (v) throws(EvaluationError) in
                guard case .double(let d) = v else { return v }
                guard let n = Int64(exactly: d.rounded(.toNearestOrEven)) else { throw .outOfRange("integer") }
                return .int(try n.fitting(bytes: bytes))
            }
        case (.integer, .float), (.numeric, .float), (.float, .float):
            let isNarrow = target == .float(bytes: 4)
            return try strict(target, node) { (v) throws(EvaluationError) in
                var d: Double
                switch v {
                case .int(let n): d = isNarrow ? Double(Float(n)) : Double(n)
                case .decimal(let x): d = isNarrow ? Double(Float(x.text) ?? .nan) : x.double
                case .double(let x): d = x
                default: return v
                }
                if isNarrow {
                    let narrow = Double(Float(d))
                    if narrow.isInfinite && d.isFinite { throw .outOfRange("real") }
                    d = narrow
                }
                return .double(d)
            }
        case (.float(let bytes), .numeric(let precision, let scale)):
            return try strict(target, node) { (v) throws(EvaluationError) in
                guard case .double(let d) = v else { return v }
                // By way of %.15g (float4: %.6g), as float8_numeric does.
                guard let x = Decimal(significant: d, digits: bytes == 4 ? 6 : 15) else {
                    throw .unsupported("numeric of this double")
                }
                return .decimal(try x.fitting(precision: precision, scale: scale))
            }
        case (.money, .numeric), (.numeric, .money), (.integer, .money):
            return try strict(target, node) { (v) throws(EvaluationError) in
                guard let d = v.decimal?.rounded(.halfAwayFromZero, places: 2) else { throw .unsupported("money") }
                return .decimal(d)
            }
        case (.boolean, .integer(bytes: 4)):
            return try strict(target, node) { v in v == .bool(true) ? .int(1) : .int(0) }
        case (.integer(bytes: 4), .boolean):
            return try strict(target, node) { v in .bool(v != .int(0)) }
        case (.boolean, .text), (.boolean, .character), (.boolean, .citext):
            let types = types
            return try strict(target, node) { (v) throws(EvaluationError) in
                let text = v == .bool(true) ? "true" : "false"
                return try PostgresCompiler.cut(try Value.parse(text, target, types), to: target)
            }
        case (.date, .timestamp(let zoned, _)):
            return try strict(target, node) { v in
                guard case .date(let days) = v else { return v }
                return .timestamp(days * microsecondsPerDay, zoned: zoned)
            }
        case (.timestamp, .timestamp(let zoned, let precision)):
            return try strict(target, node) { v in
                guard case .timestamp(let t, _) = v else { return v }
                return .timestamp(Value.roundMicroseconds(t, precision), zoned: zoned)
            }
        case (.timestamp, .date):
            return try strict(target, node) { v in
                guard case .timestamp(let t, _) = v else { return v }
                return .date(splitDays(t).days)
            }
        case (.timestamp, .time(withZone: false, _)):
            return try strict(target, node) { v in
                guard case .timestamp(let t, _) = v else { return v }
                return .time(splitDays(t).microseconds)
            }
        case (.time, .time(withZone: false, _)) where source.unmodified == target.unmodified:
            return node.retyped(target)
        case (.time(withZone: false, _), .interval):
            return try strict(target, node) { v in
                guard case .time(let t) = v else { return v }
                return .interval(Interval(microseconds: t))
            }
        case (.json, .jsonb):
            return try strict(target, node) { (v) throws(EvaluationError) in
                guard let canonical = v.jsonTree?.canonical else { throw .unsupported("json number") }
                return .json(canonical)
            }
        case (.jsonb, .json):
            return try strict(target, node) { v in
                guard case .json(let tree) = v else { return v }
                return .other(tree.text, type: "json")
            }
        case (.jsonb, .boolean), (.jsonb, .integer), (.jsonb, .numeric), (.jsonb, .float):
            return try jsonScalar(node, to: target)
        case (.inet, .cidr), (.cidr, .inet): return node.retyped(target)
        case (.array(let from, _), .array(let to, _)): return try castElements(node, from, to)
        case (.bit, .bit(let length, let varying)):
            return try strict(target, node) { (v) throws(EvaluationError) in
                guard case .other(let bits, _) = v, let length, bits.utf8.count != length else { return v }
                let cut = String(bits.prefix(length))
                if varying { return .other(cut, type: "bit") }
                let missing = length - cut.utf8.count
                return .other(cut + String(repeating: "0", count: missing), type: "bit")
            }
        case (_, .text), (_, .character), (_, .citext): return try castToText(node, source, target)
        case (.text, _), (.character, _), (.citext, _):
            let types = types
            return try strict(target, node) { (v) throws(EvaluationError) in
                guard case .text(let text) = v else { return v }
                return try PostgresCompiler.cut(try Value.parse(text, target, types), to: target)
            }
        default:
            if source.unmodified == target.unmodified { return node.retyped(target) }
            throw Unsupported("cast of \(source.label) to \(target.label)")
        }
    }

    private func castToText(
        _ node: PostgresNode, _ source: TypeKind, _ target: TypeKind
    ) throws(Unsupported) -> PostgresNode {
        switch source {
        case .text, .citext:
            if target == .plainText || target == .citext { return node.retyped(target) }
        case .character:
            return try strict(target, node) { (v) throws(EvaluationError) in
                guard case .text(let s) = v else { return v }
                return try PostgresCompiler.cut(.text(s.trimmingTrailingBlanks()), to: target)
            }
        // The text of these depends on more than the value kept here.
        case .money, .xml, .geometric, .other, .multirange, .composite, .tsvector, .tsquery, .macaddr, .time(true, _),
            .any:
            throw Unsupported("cast of \(source.label) to text")
        case .inet, .cidr: throw Unsupported("cast of inet to text")
        case .array(let element, _) where !hasPlainText(element): throw Unsupported("cast of \(source.label) to text")
        case .range(let bound) where !hasPlainText(bound): throw Unsupported("cast of \(source.label) to text")
        default: break
        }
        return try strict(target, node) { (v) throws(EvaluationError) in
            try PostgresCompiler.cut(.text(v.textForm(source) ?? ""), to: target)
        }
    }

    private func hasPlainText(_ kind: TypeKind) -> Bool {
        switch types.base(kind) {
        case .boolean, .integer, .float, .numeric, .text, .date, .time(false, _), .timestamp, .uuid, .enumeration:
            return true
        default: return false
        }
    }

    private func castElements(
        _ node: PostgresNode, _ from: TypeKind, _ to: TypeKind
    ) throws(Unsupported) -> PostgresNode {
        let target = TypeKind.array(to, dimensions: 1)
        let source = types.base(from)
        // One element at a time through a node of its own.
        let element = try convert(PostgresNode(kind: source) { row in row[0] }, from: source, to: types.base(to))
        let run = element.run
        @Sendable func each(_ value: Value) throws(EvaluationError) -> Value {
            guard case .array(let items) = value else { return try run(Row(values: [value])) }
            var out: [Value] = []
            for item in items { out.append(try each(item)) }
            return .array(out)
        }
        return try strict(target, node) { (v) throws(EvaluationError) in try each(v) }
    }

    private func jsonScalar(_ node: PostgresNode, to target: TypeKind) throws(Unsupported) -> PostgresNode {
        let types = types
        return try strict(target, node) { (v) throws(EvaluationError) in
            switch (v, target) {
            case (.json(.bool(let b)), .boolean): return .bool(b)
            case (.json(.number(let digits)), .numeric), (.json(.number(let digits)), .float):
                return try Value.parse(digits, target, types)
            case (.json(.number(let digits)), .integer(let bytes)):
                guard let d = Decimal(digits) else { throw .unsupported("jsonb number") }
                guard let n = d.integer else { throw .outOfRange("integer") }
                return .int(try n.fitting(bytes: bytes))
            default: throw .failure("cannot cast jsonb to type \(target.label)")
            }
        }
    }

    /// An explicit cast cuts text to varchar(n) and char(n), and pads the latter.
    static func cut(_ value: Value, to target: TypeKind) throws(EvaluationError) -> Value {
        guard case .text(let text) = value else { return value }
        switch target {
        case .text(let length?):
            return text.utf8.count <= length ? value : .text(String(text.unicodeScalars.prefix(length)))
        case .character(let length):
            return .text(String(text.unicodeScalars.prefix(length)).padded(to: length))
        default: return value
        }
    }
}

extension PostgresNode {
    /// The same value under another name of its type.
    func retyped(_ kind: TypeKind) -> PostgresNode {
        var out = self
        out.kind = kind
        return out
    }
}

extension Value {
    var decimal: Decimal? {
        switch self {
        case .decimal(let d): return d
        case .int(let n): return Decimal(n)
        default: return nil
        }
    }

    /// The tree of a json or jsonb value.
    var jsonTree: JSONValue? {
        switch self {
        case .json(let tree): return tree
        case .other(let text, "json"): return JSONValue(parsing: text)
        default: return nil
        }
    }
}

extension Decimal {
    /// A double in so many significant decimal digits; nil for what is no finite number.
    init?(significant value: Double, digits: Int) {
        guard value.isFinite else { return nil }
        if value == 0 {
            self = .zero
            return
        }
        // The exact value of a double is an integer times a power of two; only moderate ones fit 128 bits.
        let buffer = ByteBuffer(capacity: 40)
        buffer.append(double: value)
        guard let shortest = Decimal(buffer.string) else { return nil }
        var significant = 0
        var magnitude = shortest.reduced.coefficient.magnitude
        while magnitude > 0 {
            significant += 1
            magnitude /= 10
        }
        // The shortest spelling is the number itself up to 15 digits; beyond, the rounding needs the exact value.
        guard significant <= digits else { return nil }
        self = shortest.reduced
    }
}
