import Glibc
import SeedSchema

extension PostgresCompiler {
    func arithmetic(_ op: String, _ a: PostgresNode, _ b: PostgresNode) throws(Unsupported) -> PostgresNode {
        // A literal without a type takes the other side's.
        let left = a.kind ?? b.kind
        let right = b.kind ?? a.kind
        guard let left, let right, left.isNumber, right.isNumber, var kind = meeting(left, right) else {
            throw Unsupported("\(a.label) \(op) \(b.label)")
        }
        if op == "^" { kind = kind == .plainNumeric ? .plainNumeric : .float8 }
        let shifts = op == "<<" || op == ">>"
        if shifts { kind = left }
        let x = try cast(a, to: kind.unmodified)
        let y = try cast(b, to: shifts ? .int4 : kind.unmodified)
        switch kind {
        case .integer(let bytes):
            return try strict(kind, x, y) { (p, q) throws(EvaluationError) in
                guard case .int(let m) = p, case .int(let n) = q else { return .null }
                return .int(try PostgresCompiler.integers(op, m, n, bytes: bytes))
            }
        case .numeric:
            guard op != "^" else { throw Unsupported("numeric ^ numeric") }
            return try strict(kind, x, y) { (p, q) throws(EvaluationError) in
                guard case .decimal(let m) = p, case .decimal(let n) = q else { return .null }
                return .decimal(try PostgresCompiler.decimals(op, m, n))
            }
        default:
            guard ["+", "-", "*", "/", "^"].contains(op) else { throw Unsupported("\(a.label) \(op) \(b.label)") }
            let isNarrow = kind == .float(bytes: 4)
            return try strict(kind, x, y) { (p, q) throws(EvaluationError) in
                guard case .double(let m) = p, case .double(let n) = q else { return .null }
                return .double(try PostgresCompiler.doubles(op, m, n, isNarrow: isNarrow))
            }
        }
    }

    static func integers(_ op: String, _ a: Int64, _ b: Int64, bytes: Int) throws(EvaluationError) -> Int64 {
        let (value, overflow): (Int64, Bool)
        switch op {
        case "+": (value, overflow) = a.addingReportingOverflow(b)
        case "-": (value, overflow) = a.subtractingReportingOverflow(b)
        case "*": (value, overflow) = a.multipliedReportingOverflow(by: b)
        case "/":
            if b == 0 { throw .divisionByZero }
            (value, overflow) = a.dividedReportingOverflow(by: b)
        case "%":
            if b == 0 { throw .divisionByZero }
            (value, overflow) = b == -1 ? (0, false) : (a % b, false)
        case "&": (value, overflow) = (a & b, false)
        case "|": (value, overflow) = (a | b, false)
        case "#": (value, overflow) = (a ^ b, false)
        default:
            guard b >= 0, b < bytes * 8 else { throw .unsupported("shift by this many bits") }
            if op == ">>" { return a >> b }
            switch bytes {
            case 2: return Int64(Int16(truncatingIfNeeded: a << b))
            case 4: return Int64(Int32(truncatingIfNeeded: a << b))
            default: return a << b
            }
        }
        if overflow { throw .outOfRange("bigint") }
        return try value.fitting(bytes: bytes)
    }

    static func decimals(_ op: String, _ a: Decimal, _ b: Decimal) throws(EvaluationError) -> Decimal {
        let value: Decimal?
        switch op {
        case "+": value = a.adding(b)
        case "-": value = a.adding(b, negated: true)
        case "*": value = a.multiplied(by: b)
        case "/":
            if b.coefficient == 0 { throw .divisionByZero }
            value = a.divided(by: b)
        case "%":
            if b.coefficient == 0 { throw .divisionByZero }
            value = a.remainder(b)
        default: throw .unsupported("numeric \(op) numeric")
        }
        guard let value else { throw .unsupported("numeric with more than 38 digits") }
        return value
    }

    static func doubles(_ op: String, _ a: Double, _ b: Double, isNarrow: Bool) throws(EvaluationError) -> Double {
        var value: Double
        switch op {
        case "+": value = a + b
        case "-": value = a - b
        case "*": value = a * b
        case "/":
            if b == 0 { throw .divisionByZero }
            value = a / b
        default:
            // libm's pow may differ in the last bit: exact only for small whole exponents of exact results.
            guard let power = exactPower(a, b) else { throw .unsupported("power of these numbers") }
            value = power
        }
        // Double arithmetic on floats rounds like float arithmetic after one more rounding (2p + 2 <= 53).
        if isNarrow { value = Double(Float(value)) }
        let isUnderflow = value == 0 && (op == "*" || op == "/") && a != 0 && (op == "/" ? b.isFinite : b != 0)
        if (value.isInfinite && a.isFinite && b.isFinite) || isUnderflow { throw .outOfRange("double precision") }
        return value
    }

    /// A whole power whose every step is exact.
    static func exactPower(_ base: Double, _ exponent: Double) -> Double? {
        guard base == base.rounded(), base.magnitude < 0x1p53, exponent == exponent.rounded(), exponent >= 0,
            exponent < 64
        else { return nil }
        var out = 1.0
        for _ in 0..<Int(exponent) {
            out *= base
            if out.magnitude > 0x1p53 { return nil }
        }
        return out
    }
}
