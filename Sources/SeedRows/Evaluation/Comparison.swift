import SeedSchema

/// How PostgreSQL compares two values of one type.
indirect enum Comparison: Sendable {
    case scalar
    case text(TextOrder)
    /// char(n): blanks at the end don't count.
    case blankPadded(TextOrder)
    case labels([String: Int])
    case network
    case array(Comparison)
    case row([Comparison])
    case range(Comparison)

    init(_ kind: TypeKind) {
        // Kinds that are compared by their values alone.
        self = Comparison.make(kind, order: .linguistic, types: TypeFacts()) ?? .scalar
    }

    /// nil where the type has no order that is known here.
    static func make(_ kind: TypeKind, order: TextOrder, types: TypeFacts) -> Comparison? {
        switch types.base(kind) {
        case .boolean, .integer, .float, .numeric, .money, .bytes, .date, .time(withZone: false, _), .timestamp,
            .interval, .uuid, .bit, .jsonb:
            return .scalar
        case .text: return .text(order)
        case .citext: return .text(.caseless)
        case .character: return .blankPadded(order)
        case .inet, .cidr: return .network
        case .enumeration(let name):
            guard let type = types.enums[name] else { return nil }
            return .labels(Dictionary(zip(type.labels, 0...), uniquingKeysWith: { first, _ in first }))
        case .array(let element, _): return make(element, order: order, types: types).map { .array($0) }
        case .range(let bound): return make(bound, order: order, types: types).map { .range($0) }
        case .composite(let name):
            guard let type = types.composites[name] else { return nil }
            var fields: [Comparison] = []
            for attribute in type.attributes {
                guard let field = make(attribute.type.kind, order: order, types: types) else { return nil }
                fields.append(field)
            }
            return .row(fields)
        default: return nil
        }
    }

    func equal(_ a: Value, _ b: Value) throws(EvaluationError) -> Bool {
        switch (self, a, b) {
        case (.text(let order), .text(let x), .text(let y)): return try order.equal(x, y)
        case (.blankPadded(let order), .text(let x), .text(let y)):
            return try order.equal(x.trimmingTrailingBlanks(), y.trimmingTrailingBlanks())
        case (.labels, .text(let x), .text(let y)): return x == y
        case (_, .json(let x), .json(let y)): return x.isEqual(to: y)
        case (.array(let element), .array(let x), .array(let y)):
            guard x.count == y.count else { return false }
            for (p, q) in zip(x, y) {
                if p.isNull || q.isNull {
                    if p.isNull != q.isNull { return false }
                } else if case .array = p {
                    if try !equal(p, q) { return false }
                } else if try !element.equal(p, q) {
                    return false
                }
            }
            return true
        default: return try compare(a, b) == 0
        }
    }

    /// -1, 0 or 1; neither value is NULL.
    func compare(_ a: Value, _ b: Value) throws(EvaluationError) -> Int {
        switch (self, a, b) {
        case (.text(let order), .text(let x), .text(let y)): return try order.compare(x, y)
        case (.blankPadded(let order), .text(let x), .text(let y)):
            return try order.compare(x.trimmingTrailingBlanks(), y.trimmingTrailingBlanks())
        case (.labels(let places), .text(let x), .text(let y)):
            guard let p = places[x], let q = places[y] else { throw .invalidInput("enum") }
            return sign(p, q)
        case (.network, .other(let x, _), .other(let y, _)):
            guard let p = NetworkAddress(x), let q = NetworkAddress(y) else { throw .unsupported("inet comparison") }
            return p.compare(q)
        case (.array(let element), .array(let x), .array(let y)):
            for (p, q) in zip(x, y) {
                // Inside arrays NULL equals NULL and is greater than anything else.
                if p.isNull || q.isNull {
                    if p.isNull && q.isNull { continue }
                    return p.isNull ? 1 : -1
                }
                if case .array = p { throw .unsupported("order of arrays with several dimensions") }
                let c = try element.compare(p, q)
                if c != 0 { return c }
            }
            return sign(x.count, y.count)
        case (.row(let fields), .row(let x), .row(let y)):
            for (i, field) in fields.enumerated() where i < x.count && i < y.count {
                if x[i].isNull || y[i].isNull {
                    if x[i].isNull && y[i].isNull { continue }
                    return x[i].isNull ? 1 : -1
                }
                let c = try field.compare(x[i], y[i])
                if c != 0 { return c }
            }
            return 0
        case (.range(let bound), .range(let x), .range(let y)): return try x.compare(y, bound)
        default: return try Comparison.scalars(a, b)
        }
    }

    private static func scalars(_ a: Value, _ b: Value) throws(EvaluationError) -> Int {
        switch (a, b) {
        case (.int(let x), .int(let y)), (.date(let x), .date(let y)), (.time(let x), .time(let y)),
            (.timestamp(let x, _), .timestamp(let y, _)):
            return sign(x, y)
        case (.bool(let x), .bool(let y)): return sign(x ? 1 : 0, y ? 1 : 0)
        case (.decimal(let x), .decimal(let y)): return x.compare(y)
        case (.double(let x), .double(let y)):
            // NaN equals itself and is above everything else.
            if x.isNaN || y.isNaN { return sign(x.isNaN ? 1 : 0, y.isNaN ? 1 : 0) }
            return sign(x, y)
        case (.interval(let x), .interval(let y)): return sign(x.span, y.span)
        case (.uuid(let xh, let xl), .uuid(let yh, let yl)): return xh != yh ? sign(xh, yh) : sign(xl, yl)
        case (.bytes(let x), .bytes(let y)):
            return x.lexicographicallyPrecedes(y) ? -1 : y.lexicographicallyPrecedes(x) ? 1 : 0
        case (.other(let x, "bit"), .other(let y, "bit")):
            return x == y ? 0 : x.utf8.lexicographicallyPrecedes(y.utf8) ? -1 : 1
        case (.text(let x), .text(let y)): return try TextOrder.linguistic.compare(x, y)
        default: throw .unsupported("comparison of these values")
        }
    }
}

func sign<T: Comparable>(_ a: T, _ b: T) -> Int { a < b ? -1 : a > b ? 1 : 0 }

extension JSONValue {
    /// jsonb's `=`: numbers by value.
    func isEqual(to other: JSONValue) -> Bool {
        switch (self, other) {
        case (.number(let x), .number(let y)):
            guard let a = Decimal(x), let b = Decimal(y) else { return x == y }
            return a.compare(b) == 0
        case (.array(let x), .array(let y)):
            return x.count == y.count && zip(x, y).allSatisfy { $0.isEqual(to: $1) }
        case (.object(let x), .object(let y)):
            return x.count == y.count
                && zip(x, y).allSatisfy { $0.name == $1.name && $0.value.isEqual(to: $1.value) }
        default: return self == other
        }
    }
}

extension TextOrder {
    func equal(_ a: String, _ b: String) throws(EvaluationError) -> Bool {
        switch self {
        // By bytes: Swift's == would take canonically equivalent strings for one.
        case .binary, .linguistic: return a.utf8.elementsEqual(b.utf8)
        case .asciiCaseless: return a.utf8.lazy.map(asciiLower).elementsEqual(b.utf8.lazy.map(asciiLower))
        case .trailingBlanksIgnored:
            return a.trimmingTrailingBlanks().utf8.elementsEqual(b.trimmingTrailingBlanks().utf8)
        case .caseless:
            if try TextOrder.asciiCaseless.equal(a, b) { return true }
            if a.isASCII || b.isASCII { return false }
            // Letters beyond ASCII fold by the database's locale: different only when no folding joins them.
            if !a.lowercased().utf8.elementsEqual(b.lowercased().utf8) { return false }
            throw .unsupported("case of letters beyond ASCII")
        }
    }

    func compare(_ a: String, _ b: String) throws(EvaluationError) -> Int {
        switch self {
        case .binary: return TextOrder.bytes(a.utf8, b.utf8)
        case .asciiCaseless: return TextOrder.bytes(a.utf8.lazy.map(asciiLower), b.utf8.lazy.map(asciiLower))
        case .trailingBlanksIgnored:
            return TextOrder.bytes(a.trimmingTrailingBlanks().utf8, b.trimmingTrailingBlanks().utf8)
        case .linguistic:
            if a.utf8.elementsEqual(b.utf8) { return 0 }
            guard TextOrder.isPlain(a, b) else { throw .unsupported("text order in the database's collation") }
            return TextOrder.bytes(a.utf8, b.utf8)
        case .caseless:
            guard a.isASCII && b.isASCII else { throw .unsupported("citext order beyond ASCII") }
            let x = String(decoding: a.utf8.map(asciiLower), as: UTF8.self)
            return try TextOrder.linguistic.compare(x, String(decoding: b.utf8.map(asciiLower), as: UTF8.self))
        }
    }

    private static func bytes(_ a: some Sequence<UInt8>, _ b: some Sequence<UInt8>) -> Int {
        a.lexicographicallyPrecedes(b) ? -1 : b.lexicographicallyPrecedes(a) ? 1 : 0
    }

    /// Strings whose order no usual collation disputes: digits, and letters of one case.
    private static func isPlain(_ a: String, _ b: String) -> Bool {
        var upper = false, lower = false
        for byte in [a, b].lazy.map(\.utf8).joined() {
            switch byte {
            case 0x30...0x39: break
            case 0x41...0x5A: upper = true
            case 0x61...0x7A: lower = true
            default: return false
            }
        }
        return !(upper && lower)
    }
}

@inlinable
func asciiLower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }

@inlinable
func asciiUpper(_ byte: UInt8) -> UInt8 { byte >= 0x61 && byte <= 0x7A ? byte & 0xDF : byte }

extension String {
    var isASCII: Bool { utf8.allSatisfy { $0 < 0x80 } }
}
