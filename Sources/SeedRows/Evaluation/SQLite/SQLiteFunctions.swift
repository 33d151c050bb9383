import SeedSchema

extension SQLiteCompiler {
    func like(
        _ a: SQLiteNode, _ pattern: SQLiteNode, _ escape: Expression?, _ kind: Expression.LikeKind
    ) throws(Unsupported) -> SQLiteNode {
        guard kind == .like || kind == .glob else { throw Unsupported("ILIKE or SIMILAR TO") }
        var mark: Unicode.Scalar?
        if let escape {
            guard case .literal(.string(let text)) = escape, text.unicodeScalars.count == 1 else {
                throw Unsupported("LIKE … ESCAPE of this")
            }
            mark = text.unicodeScalars.first
        }
        let settled = mark
        return strict([a, pattern]) { (v) throws(EvaluationError) in
            for value in v { if case .bytes = value { throw .unsupported("LIKE of a blob") } }
            let text = try v[0].sqliteText()
            let wanted = try v[1].sqliteText()
            if kind == .glob {
                return .int(LikePattern(glob: wanted).matches(text, fold: LikePattern.exactly) ? 1 : 0)
            }
            // An escape at the very end matches nothing.
            guard let prepared = LikePattern(wanted, escape: settled) else { return .int(0) }
            return .int(prepared.matches(text, fold: LikePattern.ignoringASCIICase) ? 1 : 0)
        }
    }

    func call(_ name: String, _ a: [SQLiteNode]) throws(Unsupported) -> SQLiteNode {
        switch (name, a.count) {
        case ("coalesce", 2...), ("ifnull", 2):
            let runs = a.map(\.run)
            return SQLiteNode { (row) throws(EvaluationError) in
                for run in runs {
                    let value = try run(row)
                    if !value.isNull { return value }
                }
                return .null
            }
        case ("iif", 3), ("if", 3):
            let (condition, yes, no) = (a[0].run, a[1].run, a[2].run)
            return SQLiteNode { (row) throws(EvaluationError) in
                try condition(row).sqliteTruth() == true ? try yes(row) : try no(row)
            }
        case ("nullif", 2):
            let (left, right, order) = (a[0].run, a[1].run, a[0].order ?? a[1].order ?? .binary)
            return SQLiteNode { (row) throws(EvaluationError) in
                let value = try left(row)
                return try value.sqliteCompare(right(row), order) == 0 ? .null : value
            }
        case ("typeof", 1):
            let run = a[0].run
            return SQLiteNode { (row) throws(EvaluationError) in
                switch try run(row) {
                case .null: return .text("null")
                case .int: return .text("integer")
                case .double: return .text("real")
                case .bytes: return .text("blob")
                default: return .text("text")
                }
            }
        case ("min", 2...), ("max", 2...):
            // NULL when any argument is; the first argument that has a collation gives it.
            let order = a.lazy.compactMap(\.order).first ?? .binary
            return strict(a) { (v) throws(EvaluationError) in
                var best = v[0]
                for value in v.dropFirst() {
                    let c = try value.sqliteCompare(best, order)
                    // Of equal ones (by a collation) min takes the last, max the first.
                    if name == "min" ? c <= 0 : c > 0 { best = value }
                }
                return best
            }
        // The value as it is, but a function's: no affinity, no collation.
        case ("likely", 1), ("unlikely", 1), ("likelihood", 2): return SQLiteNode(a[0].run)
        case ("replace", 3):
            let runs = a.map(\.run)
            return SQLiteNode { (row) throws(EvaluationError) in
                let (value, wanted) = (try runs[0](row), try runs[1](row))
                if value.isNull || wanted.isNull { return .null }
                let text = try wanted.sqliteText()
                if text.isEmpty {
                    // Nothing to look for: the value as it is, whatever would stand there instead. A number is half a
                    // text then, and compares as either.
                    switch value {
                    case .text: return value
                    case .bytes: return .text(try value.sqliteText())
                    default: throw .unsupported("replace() of '' in a number")
                    }
                }
                let other = try runs[2](row)
                if other.isNull { return .null }
                return .text(TextFunction.replace(try value.sqliteText(), text, try other.sqliteText()))
            }
        case ("like", 2), ("glob", 2):
            return try like(a[1], a[0], nil, name == "glob" ? .glob : .like)
        case ("hex", 1):
            // The one function that makes text of NULL.
            let run = a[0].run
            return SQLiteNode { (row) throws(EvaluationError) in
                let value = try run(row)
                return try SQLiteFunction.apply(name, [value.isNull ? .text("") : value])
            }
        default: break
        }
        if let out = try jsonCall(name, a) { return out }
        if let out = try dateCall(name, a) { return out }
        guard let arity = SQLiteFunction.arities[name], arity.contains(a.count) else {
            throw Unsupported("\(name)() with \(a.count) arguments")
        }
        return strict(a) { (v) throws(EvaluationError) in try SQLiteFunction.apply(name, v) }
    }
}

/// Functions that are NULL when an argument is.
enum SQLiteFunction {
    static let arities: [String: ClosedRange<Int>] = [
        "length": 1...1, "octet_length": 1...1, "lower": 1...1, "upper": 1...1, "trim": 1...2, "ltrim": 1...2,
        "rtrim": 1...2, "substr": 2...3, "substring": 2...3, "instr": 2...2, "hex": 1...1,
        "abs": 1...1, "round": 1...2, "sign": 1...1, "unicode": 1...1,
    ]

    static func apply(_ name: String, _ v: [Value]) throws(EvaluationError) -> Value {
        switch name {
        case "length":
            if case .bytes(let b) = v[0] { return .int(Int64(b.count)) }
            return .int(Int64(try v[0].sqliteText().unicodeScalars.count))
        case "octet_length":
            if case .bytes(let b) = v[0] { return .int(Int64(b.count)) }
            return .int(Int64(try v[0].sqliteText().utf8.count))
        case "lower": return .text(String(decoding: try v[0].sqliteText().utf8.map(asciiLower), as: UTF8.self))
        case "upper": return .text(String(decoding: try v[0].sqliteText().utf8.map(asciiUpper), as: UTF8.self))
        case "trim", "ltrim", "rtrim":
            let set = v.count > 1 ? try v[1].sqliteText() : " "
            return .text(
                TextFunction.trim(try v[0].sqliteText(), set, start: name != "rtrim", end: name != "ltrim"))
        case "substr", "substring":
            return try slice(v[0], try v[1].sqliteInteger(), v.count > 2 ? try v[2].sqliteInteger() : nil)
        case "instr":
            if case .bytes = v[0] { throw .unsupported("instr of a blob") }
            return .int(Int64(TextFunction.position(of: try v[1].sqliteText(), in: try v[0].sqliteText())))
        case "hex":
            let bytes = if case .bytes(let b) = v[0] { b } else { Array(try v[0].sqliteText().utf8) }
            let out = ByteBuffer(capacity: bytes.count * 2)
            bytes.withUnsafeBufferPointer { out.append(hex: $0) }
            return .text(out.string.uppercased())
        case "abs":
            switch v[0] {
            case .int(let n):
                guard n != .min else { throw .failure("integer overflow") }
                return .int(abs(n))
            case .double(let d): return .double(d.magnitude)
            default:
                if case .int(let n) = try v[0].sqliteNumber() { return .double(Double(n).magnitude) }
                if case .double(let d) = try v[0].sqliteNumber() { return .double(d.magnitude) }
                return .null
            }
        case "round": return try round(v[0], v.count > 1 ? try v[1].sqliteInteger() : 0)
        case "sign":
            switch v[0] {
            case .int(let n): return .int(n.signum())
            case .double(let d): return .int(d < 0 ? -1 : d > 0 ? 1 : 0)
            case .text(let s):
                guard let number = SQLiteNumber.whole(s) else { return .null }
                return try apply(name, [number])
            default: return .null
            }
        default:
            guard let first = try v[0].sqliteText().unicodeScalars.first else { return .null }
            return .int(Int64(first.value))
        }
    }

    /// From 1, or from the end when negative; a negative length takes what lies before.
    private static func slice(_ value: Value, _ start: Int64, _ count: Int64?) throws(EvaluationError) -> Value {
        guard start.magnitude < 1 << 40, (count ?? 0).magnitude < 1 << 40 else { throw .unsupported("substr this far") }
        func bounds(_ size: Int) -> Range<Int> {
            var first = Int(start)
            var length = count.map { Int($0) } ?? Int(1 << 41)
            if first < 0 {
                first += size
                if first < 0 {
                    length = max(length < 0 ? length : length + first, length < 0 ? length : 0)
                    first = 0
                }
            } else if first > 0 {
                first -= 1
            } else if length > 0 {
                length -= 1
            }
            if length < 0 {
                let end = first
                first = max(first + length, 0)
                length = end - first
            }
            let low = min(first, size)
            return low..<min(max(first + length, low), size)
        }
        if case .bytes(let b) = value {
            // An empty blob has no address, which the function takes for NULL.
            if b.isEmpty { return .null }
            if start < 0 && count.map({ $0 < 0 }) == true { throw .unsupported("substr backwards") }
            return .bytes(Array(b[bounds(b.count)]))
        }
        if start <= 0 && count.map({ $0 < 0 }) == true { throw .unsupported("substr backwards") }
        let scalars = Array(try value.sqliteText().unicodeScalars)
        return .text(String(String.UnicodeScalarView(scalars[bounds(scalars.count)])))
    }

    private static func round(_ value: Value, _ places: Int64) throws(EvaluationError) -> Value {
        let number: Double
        switch try value.sqliteNumber() {
        case .int(let n): number = Double(n)
        case .double(let d): number = d
        default: return .null
        }
        let places = min(max(places, 0), 30)
        if number.magnitude >= 0x1p52 || number == number.rounded() { return .double(number) }
        // By way of a whole number, which has no negative zero.
        if places == 0 { return .double((number + (number < 0 ? -0.5 : 0.5)).rounded(.towardZero) + 0.0) }
        guard let exact = Decimal(significant: number, digits: 15) else { throw .unsupported("round of this real") }
        if exact.scale <= places { return .double(number) }
        // Just on the edge, the binary value decides, and versions differ in how they look at it.
        guard let half = exact.rounded(.towardsZero, places: Int(places)), let rest = exact.adding(half, negated: true),
            Decimal(coefficient: rest.coefficient * 2, scale: rest.scale).reduced.scale != places
                || abs(rest.reduced.coefficient) != 5,
            let out = exact.rounded(.halfAwayFromZero, places: Int(places))
        else { throw .unsupported("round of a tie") }
        return .double(out.double)
    }
}

extension SQLiteCompiler {
    func jsonCall(_ name: String, _ a: [SQLiteNode]) throws(Unsupported) -> SQLiteNode? {
        switch (name, a.count) {
        case ("json_valid", 1):
            let run = a[0].run
            return SQLiteNode { (row) throws(EvaluationError) in
                let value = try run(row)
                // Versions differ in what they say of NULL.
                if value.isNull { throw .unsupported("json_valid(NULL)") }
                if case .bytes = value { throw .unsupported("json of a blob") }
                return .int(JSONValue(parsing: try value.sqliteText()) == nil ? 0 : 1)
            }
        case ("json_type", 1...2), ("json_array_length", 1...2), ("json_extract", 2), ("json_extract->", 2),
            ("json_extract->>", 2):
            return strict(a) { (v) throws(EvaluationError) in
                if case .bytes = v[0] { throw .unsupported("json of a blob") }
                guard let tree = JSONValue(parsing: try v[0].sqliteText()) else { throw .failure("malformed JSON") }
                let path = v.count > 1 ? try SQLiteJSON.path(v[1], isArrow: name.hasSuffix(">")) : []
                guard let found = tree.descend(path, isPath: false) else { return .null }
                return try SQLiteJSON.result(name, found)
            }
        default: return nil
        }
    }
}

enum SQLiteJSON {
    /// `$.a.b[2]`; with the arrows a bare name or an index is a path, too.
    static func path(_ value: Value, isArrow: Bool) throws(EvaluationError) -> [Value] {
        if isArrow, case .int(let n) = value {
            guard n >= 0 else { throw .unsupported("json index from the end") }
            return [.int(n)]
        }
        guard case .text(let text) = value else { throw .unsupported("json path") }
        guard text.hasPrefix("$") else {
            guard isArrow else { throw .failure("JSON path error") }
            return [.text(text)]
        }
        var out: [Value] = []
        var rest = text.dropFirst()
        while let first = rest.first {
            rest.removeFirst()
            if first == "." {
                var name = rest.prefix { $0 != "." && $0 != "[" }
                if rest.first == "\"" {
                    guard let end = rest.dropFirst().firstIndex(of: "\"") else { throw .failure("JSON path error") }
                    name = rest[rest.index(after: rest.startIndex)..<end]
                    rest = rest[rest.index(after: end)...]
                } else {
                    rest = rest.dropFirst(name.count)
                }
                guard !name.isEmpty else { throw .failure("JSON path error") }
                out.append(.text(String(name)))
            } else if first == "[", let end = rest.firstIndex(of: "]"), let n = Int64(rest[..<end]), n >= 0 {
                out.append(.int(n))
                rest = rest[rest.index(after: end)...]
            } else {
                throw .unsupported("json path")
            }
        }
        return out
    }

    static func result(_ name: String, _ found: JSONValue) throws(EvaluationError) -> Value {
        switch name {
        case "json_type":
            switch found {
            case .null: return .text("null")
            case .bool(let b): return .text(b ? "true" : "false")
            case .number(let digits): return .text(digits.contains { ".eE".contains($0) } ? "real" : "integer")
            case .string: return .text("text")
            case .array: return .text("array")
            case .object: return .text("object")
            }
        case "json_array_length":
            if case .array(let items) = found { return .int(Int64(items.count)) }
            return .int(0)
        case "json_extract->": return .text(found.compactText)
        default:
            switch found {
            case .null: return .null
            case .bool(let b): return .int(b ? 1 : 0)
            case .number(let digits): return SQLiteNumber.prefix(digits).value
            case .string(let s): return .text(s)
            case .array, .object: return .text(found.compactText)
            }
        }
    }
}
