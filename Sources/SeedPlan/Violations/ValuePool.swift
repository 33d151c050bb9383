import SeedRows
import SeedSchema

/// Values of a column that may break something: the constants of the expressions that speak of it and their neighbours,
/// the ends of its type, and changes of the value that stands there.
struct ValuePool {
    let state: TableCompiler.ColumnState
    let schema: Schema
    /// The value that stands there, as text; nil: NULL.
    let current: String?

    /// Text forms, likely ones first, each once.
    func texts(for expressions: [Expression]) -> [String] {
        var out: [String] = []
        if case .enumeration(let name) = state.kind { return schema.enums[name]?.labels ?? [] }
        let literals = expressions.flatMap(Self.literals)
        switch state.wire {
        case .bool: out = ["t", "f"]
        case .int2, .int4, .int8: out = numbers(literals).filter { !$0.contains(".") }
        case .numeric, .float4, .float8: out = numbers(literals)
        case .date: out = strings(literals) + ["0001-01-01", "1000-01-01", "1970-01-01", "2999-12-31"]
        case .time: out = strings(literals) + ["00:00:00", "12:00:00", "23:59:59"]
        case .timestamp:
            out = strings(literals) + ["0001-01-01 00:00:00", "1970-01-01 00:00:00", "2999-12-31 23:59:59"]
        case .timestamptz:
            out = strings(literals) + ["0001-01-01 00:00:00+00", "1970-01-01 00:00:00+00", "2999-12-31 23:59:59+00"]
        case .uuid: out = ["00000000-0000-0000-0000-000000000000", "deadbeef-dead-4ead-8ead-deadbeefdead"]
        case .jsonb: out = documents
        case .bytea: out = ["\\x", "\\x00", "\\xff"]
        case .text:
            switch state.kind {
            case .json: out = documents
            default: out = words(literals)
            }
        case .literal: out = spelled(literals)
        }
        var seen = Set<String>()
        return out.filter { fits($0) && seen.insert($0).inserted }
    }

    private let documents = ["null", "{}", "[]", "\"x\"", "0", "true", "[1]", "{\"x\": 1}"]

    private func fits(_ text: String) -> Bool {
        switch state.kind {
        case .text(let limit?): return text.unicodeScalars.count <= limit
        case .character(let length): return text.unicodeScalars.count == length
        case .numeric(let precision?, let scale):
            return text.filter(\.isNumber).count <= precision - (text.contains(".") ? 0 : scale ?? 0)
        default: return true
        }
    }

    private static func literals(_ expression: Expression) -> [Literal] {
        var out: [Literal] = []
        var stack = [expression]
        while let top = stack.popLast() {
            if case .literal(let literal) = top { out.append(literal) }
            stack += top.children
        }
        return out
    }

    private func numbers(_ literals: [Literal]) -> [String] {
        var out: [String] = []
        for literal in literals {
            switch literal {
            case .integer(let n): out += [n, n &- 1, n &+ 1].map { "\($0)" }
            case .decimal(let digits):
                if let n = Double(digits), abs(n) < 1e15 { out += [digits, "\(Int64(n) - 1)", "\(Int64(n) + 1)"] }
            case .string(let text):
                if let n = Double(text), abs(n) < 1e15 { out += [text, "\(Int64(n) - 1)", "\(Int64(n) + 1)"] }
            default: break
            }
        }
        out += ["-1", "0", "1", "2", "100", "32001", "-32000", "0.01", "-0.01"]
        if state.wire != .int2 { out += ["1000000", "-1000000", "2147483601"] }
        if let current, let n = Int64(current) { out += ["\(n &+ 1)", "\(n &- 1)", "\(0 &- n)"] }
        return out
    }

    private func strings(_ literals: [Literal]) -> [String] {
        literals.compactMap { literal in
            if case .string(let text) = literal { return text }
            return nil
        }
    }

    private func words(_ literals: [Literal]) -> [String] {
        var out = strings(literals).flatMap { [$0, $0 + "x", $0.uppercased(), $0.lowercased()] }
        out += ["", " ", "x", "X", "0", "no such value", "é", "a b", "ab", "AB", "ZZ", "zz", "?"]
        for literal in literals {
            guard case .integer(let n) = literal, (0...100_000).contains(n) else { continue }
            for length in [Int(n) + 1, Int(n), Int(n) - 1] where length > 0 {
                out += [String(repeating: "x", count: length), String(repeating: "X", count: length)]
                guard let current else { continue }
                let missing = String(repeating: "x", count: max(0, length - current.count))
                out += [missing + current, current + missing, String(current.prefix(length))]
            }
        }
        if let current, !current.isEmpty {
            out += [
                current + "x", String(current.dropLast()), current.uppercased(), current.lowercased(), " " + current,
            ]
            out += ["x", "q", "Z", "7"].map { String(current.dropLast()) + $0 } + [String(current.reversed())]
        }
        if case .character(let length) = state.kind {
            out += ["x", "X", "q", "Z", "7", "?"].map { String(repeating: $0, count: length) }
        }
        return out
    }

    private func spelled(_ literals: [Literal]) -> [String] {
        switch state.kind {
        case .array: return ["{}", "{NULL}"] + strings(literals).filter { $0.hasPrefix("{") }
        case .range: return ["empty", "(,)"]
        case .multirange: return ["{}"]
        case .numeric: return numbers(literals)
        case .citext, .other: return words(literals)
        case .bit(let length?, _): return ["0", "1"].map { String(repeating: $0, count: length) }
        case .interval: return strings(literals) + ["00:00:00", "-1 days", "100 years"]
        case .money: return ["-1.00", "0.00", "1.00"]
        case .inet, .cidr: return ["203.0.113.77/32", "::1/128"]
        default: return strings(literals)
        }
    }
}
