import SeedSchema

extension PostgresCompiler {
    func call(_ name: String, _ a: [PostgresNode]) throws(Unsupported) -> PostgresNode {
        if let out = try conditionalFunction(name, a) { return out }
        if let out = try timeFunction(name, a) { return out }
        if let out = try containerFunction(name, a) { return out }
        if let out = try numberFunction(name, a) { return out }
        if let out = try patternFunction(name, a) { return out }
        if let out = try textFunction(name, a) { return out }
        throw Unsupported("\(name)(\(a.map(\.label).joined(separator: ", ")))")
    }

    private func conditionalFunction(_ name: String, _ a: [PostgresNode]) throws(Unsupported) -> PostgresNode? {
        switch name {
        case "coalesce":
            let kind = try commonKind(a, name)
            let runs = try casting(a, to: kind).map(\.run)
            var out = try node(kind, a) { (row) throws(EvaluationError) in
                for run in runs {
                    let value = try run(row)
                    if !value.isNull { return value }
                }
                return .null
            }
            if a.contains(where: { $0.constant == nil }) { out.constant = nil }
            return out
        case "nullif" where a.count == 2:
            // The result is the left side as the implied `=` takes it.
            let (x, y, comparison) = try comparable("=", a[0], a[1])
            let left = x.run
            let right = y.run
            // Types with an `=` of their own for the pair (int2 = int8, real = double, date = timestamp) stay as they are.
            let own = a[0].kind.flatMap { PostgresCompiler.hasMixedEquality($0, a[1].kind) ? a[0] : nil } ?? x
            let result = own.run
            return try node(own.kind ?? .plainText, a) { (row) throws(EvaluationError) in
                let p = try left(row)
                let q = try right(row)
                if !p.isNull, !q.isNull, try comparison.equal(p, q) { return .null }
                return try result(row)
            }
        case "greatest", "least":
            let kind = try commonKind(a, name)
            guard
                let order = Comparison.make(kind, order: a.lazy.compactMap(\.order).first ?? defaultOrder, types: types)
            else { throw Unsupported("\(name) of \(kind.label)") }
            let runs = try casting(a, to: kind).map(\.run)
            let wanted = name == "greatest" ? 1 : -1
            return try node(kind, a) { (row) throws(EvaluationError) in
                var best = Value.null
                for run in runs {
                    let value = try run(row)
                    if value.isNull { continue }
                    if best.isNull {
                        best = value
                    } else if try order.compare(value, best) == wanted {
                        best = value
                    }
                }
                return best
            }
        case "num_nulls", "num_nonnulls":
            let runs = a.map(\.run)
            return try node(.int4, a) { (row) throws(EvaluationError) in
                var count: Int64 = 0
                for run in runs where try run(row).isNull == (name == "num_nulls") { count += 1 }
                return .int(count)
            }
        // `x::text` and `x::bpchar` written as functions.
        case "text" where a.count == 1: return try cast(a[0], to: .plainText)
        case "bool" where a.count == 1: return try cast(a[0], to: .boolean)
        case "int4" where a.count == 1: return try cast(a[0], to: .int4)
        case "int8" where a.count == 1: return try cast(a[0], to: .int8)
        default: return nil
        }
    }

    private func numberFunction(_ name: String, _ a: [PostgresNode]) throws(Unsupported) -> PostgresNode? {
        switch (name, a.count) {
        case ("abs", 1): return try absolute(a[0])
        case ("mod", 2): return try arithmetic("%", a[0], a[1])
        case ("power", 2), ("pow", 2): return try arithmetic("^", a[0], a[1])
        case ("div", 2):
            return try strict(.plainNumeric, try cast(a[0], to: .plainNumeric), try cast(a[1], to: .plainNumeric)) {
                (p, q) throws(EvaluationError) in
                guard case .decimal(let m) = p, case .decimal(let n) = q else { return .null }
                if n.coefficient == 0 { throw .divisionByZero }
                guard let rest = m.remainder(n), let exact = m.adding(rest, negated: true)?.quotient(n, scale: 0) else {
                    throw .unsupported("numeric with more than 38 digits")
                }
                return .decimal(exact)
            }
        case ("sqrt", 1):
            if case .numeric = a[0].kind { throw Unsupported("sqrt of numeric") }
            return try strict(.float8, try cast(a[0], to: .float8)) { (v) throws(EvaluationError) in
                guard case .double(let d) = v else { return .null }
                if d < 0 { throw .failure("square root of a negative number") }
                return .double(d.squareRoot())
            }
        case ("sign", 1), ("ceil", 1), ("ceiling", 1), ("floor", 1), ("round", 1), ("trunc", 1):
            return try rounding(name, a[0])
        case ("round", 2), ("trunc", 2):
            let places = try cast(a[1], to: .int4)
            guard let kind = a[0].kind, kind.isNumber else { throw Unsupported("\(name) of \(a[0].label)") }
            if case .float = kind { throw Unsupported("\(name)(\(kind.label), integer)") }
            return try strict(.plainNumeric, try cast(a[0], to: .plainNumeric), places) {
                (v, n) throws(EvaluationError) in
                guard case .decimal(let d) = v, case .int(let places) = n, abs(places) < 2000 else {
                    throw .unsupported("\(name) to this many digits")
                }
                let rule: Decimal.Rounding = name == "round" ? .halfAwayFromZero : .towardsZero
                guard let out = d.rounded(rule, places: Int(places)) else { throw .unsupported("numeric digits") }
                return .decimal(out)
            }
        case ("gcd", 2):
            guard case .integer = a[0].kind, case .integer = a[1].kind,
                let kind = meeting(a[0].kind ?? .any, a[1].kind ?? .any)
            else { return nil }
            return try strict(kind, a[0], a[1]) { (p, q) throws(EvaluationError) in
                guard case .int(var m) = p, case .int(var n) = q, m != .min, n != .min,
                    case .integer(let bytes) = kind
                else { throw .outOfRange("bigint") }
                while n != 0 { (m, n) = (n, m % n) }
                return .int(try abs(m).fitting(bytes: bytes))
            }
        default: return nil
        }
    }

    private func absolute(_ a: PostgresNode) throws(Unsupported) -> PostgresNode {
        guard let kind = a.kind, kind.isNumber else { throw Unsupported("abs of \(a.label)") }
        return try strict(kind.unmodified, a) { (v) throws(EvaluationError) in
            switch v {
            case .int(let n):
                guard n != .min, case .integer(let bytes) = kind else { throw .outOfRange("bigint") }
                return .int(try abs(n).fitting(bytes: bytes))
            case .decimal(let d): return .decimal(Decimal(coefficient: abs(d.coefficient), scale: d.scale))
            case .double(let d): return .double(d.magnitude)
            default: return v
            }
        }
    }

    /// numeric keeps numeric; everything else goes by way of double precision, whole numbers, too.
    private func rounding(_ name: String, _ a: PostgresNode) throws(Unsupported) -> PostgresNode {
        guard let kind = a.kind, kind.isNumber else { throw Unsupported("\(name) of \(a.label)") }
        if case .numeric = kind {
            return try strict(.plainNumeric, a) { (v) throws(EvaluationError) in
                guard case .decimal(let d) = v else { return .null }
                let out: Decimal?
                switch name {
                case "sign": out = Decimal(d.coefficient < 0 ? -1 : d.coefficient > 0 ? 1 : 0)
                case "ceil", "ceiling": out = d.rounded(.up)
                case "floor": out = d.rounded(.down)
                case "round": out = d.rounded(.halfAwayFromZero)
                default: out = d.rounded(.towardsZero)
                }
                guard let out else { throw .unsupported("numeric digits") }
                return .decimal(out)
            }
        }
        return try strict(.float8, try cast(a, to: .float8)) { v in
            guard case .double(let d) = v else { return .null }
            switch name {
            case "sign": return .double(d > 0 ? 1 : d < 0 ? -1 : 0)
            case "ceil", "ceiling": return .double(d.rounded(.up))
            case "floor": return .double(d.rounded(.down))
            case "round": return .double(d.rounded(.toNearestOrEven))
            default: return .double(d.rounded(.towardZero))
            }
        }
    }
}
