import SeedSchema

/// Operators and functions of arrays, ranges, jsonb and network addresses.
extension PostgresCompiler {
    func container(_ op: String, _ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode? {
        if a.kind == .jsonb || a.kind == .json { return try json(op, a, b) }
        if b.kind == .jsonb && op == "<@" { return try json("@>", b, a) }
        switch (a.kind, b.kind) {
        case (.range, _), (_, .range): return try ranges(op, a, b)
        case (.array, .array), (.array, nil), (nil, .array): return try arrays(op, a, b)
        case (.inet, _), (.cidr, _), (_, .inet), (_, .cidr): return try network(op, a, b)
        default: return nil
        }
    }

    private func arrays(_ op: String, _ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode? {
        guard ["@>", "<@", "&&"].contains(op) else { return nil }
        let (x, y, comparison) = try comparable(op, a, b)
        guard case .array(let element) = comparison else { throw Unsupported("\(a.label) \(op) \(b.label)") }
        return try strict(.boolean, x, y) { (p, q) throws(EvaluationError) in
            guard case .array(let left) = p, case .array(let right) = q else { return .null }
            let (big, small) = op == "<@" ? (right.flattened, left.flattened) : (left.flattened, right.flattened)
            for item in small {
                // NULL is contained in nothing and overlaps nothing.
                var found = false
                if !item.isNull {
                    for other in big where !other.isNull {
                        if try element.equal(item, other) {
                            found = true
                            break
                        }
                    }
                }
                if found && op == "&&" { return .bool(true) }
                if !found && op != "&&" { return .bool(false) }
            }
            return .bool(op != "&&")
        }
    }

    private func ranges(_ op: String, _ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode? {
        guard ["@>", "<@", "&&"].contains(op) else { return nil }
        if op == "<@" { return try ranges("@>", b, a) }
        var (x, y) = (a, b)
        if x.isUnknown, let kind = y.kind { x = try cast(x, to: kind) }
        guard case .range(let declared) = x.kind else { throw Unsupported("\(a.label) \(op) \(b.label)") }
        let bound = types.base(declared)
        // An unknown literal is read as a range, as PostgreSQL does when both sides could be of one type.
        if y.isUnknown { y = try cast(y, to: .range(bound)) }
        guard let order = Comparison.make(bound, order: defaultOrder, types: types) else {
            throw Unsupported("range of \(bound.label)")
        }
        if case .range(let other) = y.kind {
            guard types.base(other).unmodified == bound.unmodified else {
                throw Unsupported("\(a.label) \(op) \(b.label)")
            }
        } else {
            y = try cast(y, to: bound)
        }
        return try strict(.boolean, x, y) { (p, q) throws(EvaluationError) in
            guard case .range(let range) = p else { return .null }
            guard case .range(let other) = q else { return .bool(try range.contains(q, order)) }
            return .bool(op == "&&" ? try range.overlaps(other, order) : try range.contains(other, order))
        }
    }

    private func network(_ op: String, _ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode? {
        guard ["<<", "<<=", ">>", ">>=", "&&"].contains(op) else { return nil }
        let (x, y) = (try cast(a, to: .inet), try cast(b, to: .inet))
        return try strict(.boolean, x, y) { (p, q) throws(EvaluationError) in
            guard case .other(let s, _) = p, case .other(let t, _) = q, let left = NetworkAddress(s),
                let right = NetworkAddress(t)
            else { throw .unsupported("inet") }
            switch op {
            case "<<": return .bool(left.isWithin(right, orEqual: false))
            case "<<=": return .bool(left.isWithin(right, orEqual: true))
            case ">>": return .bool(right.isWithin(left, orEqual: false))
            case ">>=": return .bool(right.isWithin(left, orEqual: true))
            default: return .bool(left.isWithin(right, orEqual: true) || right.isWithin(left, orEqual: true))
            }
        }
    }

    private func json(_ op: String, _ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode? {
        let isBinary = a.kind == .jsonb
        switch op {
        case "->", "->>":
            let key = b.isUnknown ? try cast(b, to: .plainText) : b
            guard key.kind?.isTextual == true || key.kind.map({ if case .integer = $0 { true } else { false } }) == true
            else { return nil }
            return try step(a, key, asText: op == "->>", isBinary: isBinary)
        case "#>", "#>>":
            return try step(
                a, try cast(b, to: .array(.plainText, dimensions: 1)), asText: op == "#>>", isBinary: isBinary)
        case "?" where isBinary:
            return try strict(.boolean, a, try textual(b)) { p, q in
                guard case .json(let tree) = p, case .text(let key) = q else { return .null }
                return .bool(tree.has(key))
            }
        case "?|" where isBinary, "?&" where isBinary:
            return try strict(.boolean, a, try cast(b, to: .array(.plainText, dimensions: 1))) { p, q in
                guard case .json(let tree) = p, case .array(let keys) = q else { return .null }
                let found = keys.lazy.filter { !$0.isNull }.map { key -> Bool in
                    guard case .text(let name) = key else { return false }
                    return tree.has(name)
                }
                return .bool(op == "?|" ? found.contains(true) : !found.contains(false))
            }
        case "@>" where isBinary:
            return try strict(.boolean, a, try cast(b, to: .jsonb)) { p, q in
                guard case .json(let tree) = p, case .json(let part) = q else { return .null }
                return .bool(tree.contains(part, isTop: true))
            }
        case "<@" where isBinary: return try json("@>", try cast(b, to: .jsonb), a)
        default: return nil
        }
    }

    private func step(_ a: PostgresNode, _ key: PostgresNode, asText: Bool, isBinary: Bool) throws(Unsupported)
        -> PostgresNode
    {
        try strict(asText ? .plainText : isBinary ? .jsonb : .json, a, key) { (p, q) throws(EvaluationError) in
            guard let tree = p.jsonTree else { throw .unsupported("json") }
            let path: [Value] = if case .array(let steps) = q { steps } else { [q] }
            let isPath = if case .array = q { true } else { false }
            guard let found = tree.descend(path, isPath: isPath) ?? (isBinary && !isPath ? tree.asArray(q) : nil) else {
                return .null
            }
            if !asText { return isBinary ? .json(found) : .other(found.compactText, type: "json") }
            switch found {
            case .null: return .null
            case .string(let text): return .text(text)
            case .array, .object:
                // A json value keeps its own spelling, which the tree does not.
                guard isBinary else { throw .unsupported("text of json") }
                return .text(found.text)
            default: return .text(found.text)
            }
        }
    }

    func containerFunction(_ name: String, _ a: [PostgresNode]) throws(Unsupported) -> PostgresNode? {
        guard let first = a.first else { return nil }
        switch (name, a.count, first.kind) {
        case ("cardinality", 1, .array):
            return try strict(.int4, first) { v in
                guard case .array(let items) = v else { return .null }
                return .int(Int64(items.flattened.count))
            }
        case ("array_length", 2, .array), ("array_upper", 2, .array):
            return try strict(.int4, first, try cast(a[1], to: .int4)) { v, dimension in
                guard case .array(let items) = v, case .int(let d) = dimension, let n = items.length(d) else {
                    return .null
                }
                return .int(Int64(n))
            }
        case ("array_lower", 2, .array):
            return try strict(.int4, first, try cast(a[1], to: .int4)) { v, dimension in
                guard case .array(let items) = v, case .int(let d) = dimension, items.length(d) != nil else {
                    return .null
                }
                return .int(1)
            }
        case ("array_ndims", 1, .array):
            return try strict(.int4, first) { v in
                guard case .array(let items) = v, !items.isEmpty else { return .null }
                var n: Int64 = 1
                while items.length(n + 1) != nil { n += 1 }
                return .int(n)
            }
        case ("array_position", 2, .array(let declared, _)): return try position(first, a[1], types.base(declared))
        case ("array_to_string", 2, .array(let declared, _)) where types.base(declared).isTextual:
            return try strict(.plainText, first, try textual(a[1])) { v, separator in
                guard case .array(let items) = v, case .text(let s) = separator else { return .null }
                return .text(items.flattened.compactMap { $0.textForm(.plainText) }.joined(separator: s))
            }
        case ("isempty", 1, .range):
            return try strict(.boolean, first) { v in
                guard case .range(let range) = v else { return .null }
                return .bool(range.isEmpty)
            }
        case ("lower", 1, .range(let bound)), ("upper", 1, .range(let bound)):
            return try strict(types.base(bound), first) { v in
                guard case .range(.bounds(let low, _, let high, _)) = v else { return .null }
                return (name == "lower" ? low : high) ?? .null
            }
        case ("lower_inc", 1, .range), ("upper_inc", 1, .range), ("lower_inf", 1, .range), ("upper_inf", 1, .range):
            return try strict(.boolean, first) { v in
                guard case .range(.bounds(let low, let lowIn, let high, let highIn)) = v else { return .bool(false) }
                switch name {
                case "lower_inc": return .bool(lowIn)
                case "upper_inc": return .bool(highIn)
                case "lower_inf": return .bool(low == nil)
                default: return .bool(high == nil)
                }
            }
        case ("jsonb_typeof", 1, _), ("json_typeof", 1, _):
            return try strict(.plainText, try cast(first, to: name == "jsonb_typeof" ? .jsonb : .json)) {
                (v) throws(EvaluationError) in
                guard let tree = v.jsonTree else { throw .unsupported("json") }
                return .text(tree.typeName)
            }
        case ("jsonb_array_length", 1, _), ("json_array_length", 1, _):
            return try strict(.int4, try cast(first, to: name == "jsonb_array_length" ? .jsonb : .json)) {
                (v) throws(EvaluationError) in
                guard case .array(let items)? = v.jsonTree else { throw .failure("no JSON array") }
                return .int(Int64(items.count))
            }
        case ("jsonb_exists", 2, _): return try json("?", try cast(first, to: .jsonb), a[1])
        case ("family", 1, _), ("masklen", 1, _):
            return try strict(.int4, try cast(first, to: .inet)) { (v) throws(EvaluationError) in
                guard case .other(let text, _) = v, let address = NetworkAddress(text) else {
                    throw .unsupported("inet")
                }
                return .int(name == "family" ? (address.isV6 ? 6 : 4) : Int64(address.maskLength))
            }
        default: return nil
        }
    }

    private func position(_ array: PostgresNode, _ value: PostgresNode, _ element: TypeKind) throws(Unsupported)
        -> PostgresNode
    {
        guard let order = Comparison.make(element, order: defaultOrder, types: types) else {
            throw Unsupported("array_position of \(element.label)")
        }
        let items = array.run
        let wanted = try cast(value, to: element.unmodified).run
        return try node(.int4, [array, value]) { (row) throws(EvaluationError) in
            guard case .array(let list) = try items(row) else { return .null }
            let value = try wanted(row)
            for (i, item) in list.enumerated() {
                let isFound = item.isNull || value.isNull ? item.isNull && value.isNull : try order.equal(item, value)
                if isFound { return .int(Int64(i + 1)) }
            }
            return .null
        }
    }
}

extension [Value] {
    /// The length of a dimension, from 1; nil where there is none.
    func length(_ dimension: Int64) -> Int? {
        if isEmpty || dimension < 1 { return nil }
        if dimension == 1 { return count }
        guard case .array(let inner) = self[0] else { return nil }
        return inner.length(dimension - 1)
    }
}

extension JSONValue {
    /// As `jsonb_typeof` calls it.
    public var typeName: String {
        switch self {
        case .null: return "null"
        case .bool: return "boolean"
        case .number: return "number"
        case .string: return "string"
        case .array: return "array"
        case .object: return "object"
        }
    }

    /// `?`: a member's name, an array's string, or the string itself.
    func has(_ key: String) -> Bool {
        switch self {
        case .object(let members): return members.contains { $0.name == key }
        case .array(let items): return items.contains(.string(key))
        case .string(let text): return text == key
        default: return false
        }
    }

    /// jsonb keeps a scalar as an array of one, and `->` sees it so.
    func asArray(_ index: Value) -> JSONValue? {
        switch self {
        case .array, .object: return nil
        default: return index == .int(0) || index == .int(-1) ? self : nil
        }
    }

    /// By names and indices (negative ones from the end). In a path every step is text.
    func descend(_ path: [Value], isPath: Bool) -> JSONValue? {
        var current = self
        for step in path {
            switch (current, step) {
            case (.object(let members), .text(let name)):
                guard let member = members.last(where: { $0.name == name }) else { return nil }
                current = member.value
            case (.array(let items), .int(let n)):
                let i = n < 0 ? Int64(items.count) + n : n
                guard i >= 0, i < items.count else { return nil }
                current = items[Int(i)]
            case (.array(let items), .text(let text)):
                guard isPath, let n = Int(text) else { return nil }
                let i = n < 0 ? items.count + n : n
                guard i >= 0, i < items.count else { return nil }
                current = items[i]
            default: return nil
            }
        }
        return current
    }

    /// `@>`: every part of the other is found here.
    func contains(_ other: JSONValue, isTop: Bool) -> Bool {
        switch (self, other) {
        case (.object(let mine), .object(let wanted)):
            return wanted.allSatisfy { want in
                mine.contains { $0.name == want.name && $0.value.contains(want.value, isTop: false) }
            }
        case (.array(let mine), .array(let wanted)):
            return wanted.allSatisfy { want in mine.contains { $0.contains(want, isTop: false) } }
        case (.array(let mine), _) where isTop:
            // A top-level array may contain a scalar.
            if case .object = other { return false }
            return mine.contains { $0.isEqual(to: other) }
        default: return isEqual(to: other)
        }
    }
}
