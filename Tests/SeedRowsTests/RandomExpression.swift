import SeedRows
import SeedSchema

/// Writes random SQL conditions over the oracles' tables: the same seed, the same conditions.
struct RandomExpression {
    let dialect: Dialect
    private var state: UInt64

    init(dialect: Dialect, seed: UInt64) {
        self.dialect = dialect
        state = seed
    }

    private mutating func below(_ n: Int) -> Int {
        state &+= 1
        return Int(Mixer.below(UInt64(n), Mixer.mix(state)))
    }
    private mutating func pick(_ list: [String]) -> String { list[below(list.count)] }

    private mutating func comparison() -> String { pick(["=", "<>", "<", "<=", ">", ">="]) }

    mutating func condition(depth: Int) -> String {
        if depth > 0 {
            switch below(8) {
            case 0, 1: return "(\(condition(depth: depth - 1)) AND \(condition(depth: depth - 1)))"
            case 2, 3: return "(\(condition(depth: depth - 1)) OR \(condition(depth: depth - 1)))"
            case 4: return "NOT (\(condition(depth: depth - 1)))"
            case 5:
                return "CASE WHEN \(condition(depth: depth - 1)) THEN \(condition(depth: depth - 1)) "
                    + "ELSE \(condition(depth: depth - 1)) END"
            default: break
            }
        }
        switch below(9) {
        case 0, 1: return "(\(number(2)) \(comparison()) \(number(2)))"
        case 2: return "(\(text(2)) \(pick(["=", "<>"])) \(text(2)))"
        case 3:
            return
                "(\(text(1)) \(pick(["LIKE", "NOT LIKE"])) \(pick(["'a%'", "'%b%'", "'_b_'", "'%'", "''", "'%l%o%'"])))"
        case 4: return "(\(number(1)) IS \(pick(["", "NOT "]))NULL)"
        case 5: return "(\(number(1)) \(pick(["IN", "NOT IN"])) (\(number(0)), \(number(0)), \(number(1))))"
        case 6: return "(\(number(1)) BETWEEN \(number(0)) AND \(number(1)))"
        case 7: return dialect == .postgres ? moment() : "(\(anything()) \(comparison()) \(anything()))"
        default:
            return dialect == .postgres
                ? "(o IS \(pick(["TRUE", "NOT TRUE", "FALSE", "UNKNOWN"])))"
                : "(\(anything()) IS \(pick(["", "NOT "]))\(anything()))"
        }
    }

    private mutating func number(_ depth: Int) -> String {
        let columns = dialect == .postgres ? ["i", "s", "b", "n", "m", "f", "r"] : ["i", "r", "n", "x", "t"]
        if depth > 0 {
            switch below(10) {
            case 0, 1: return "(\(number(depth - 1)) \(pick(["+", "-", "*"])) \(number(depth - 1)))"
            // By a column only: dividing constants by zero fails before any row is read.
            case 2: return "(\(number(depth - 1)) / \(pick(columns)))"
            case 3: return "abs(\(number(depth - 1)))"
            case 4: return "coalesce(\(number(depth - 1)), \(number(depth - 1)))"
            case 5: return "length(\(text(depth - 1)))"
            case 6: return "(- \(number(depth - 1)))"
            case 7: return "nullif(\(number(depth - 1)), \(number(depth - 1)))"
            default: break
            }
        }
        return below(3) == 0
            ? pick(["0", "1", "-1", "2", "100", "0.5", "-2.25", "3.14", "12", "2147483648"]) : pick(columns)
    }

    private mutating func text(_ depth: Int) -> String {
        let columns = dialect == .postgres ? ["t", "v", "c", "e::text"] : ["t", "c", "y", "i", "x"]
        if depth > 0 {
            switch below(9) {
            case 0: return "(\(text(depth - 1)) || \(text(depth - 1)))"
            case 1: return "lower(\(text(depth - 1)))"
            case 2: return "upper(\(text(depth - 1)))"
            case 3: return "trim(\(text(depth - 1)))"
            case 4: return "substr(\(text(depth - 1)), \(below(4) + 1), \(below(4)))"
            case 5: return "replace(\(text(depth - 1)), 'a', 'b')"
            case 6: return "coalesce(\(text(depth - 1)), \(text(depth - 1)))"
            default: break
            }
        }
        return below(3) == 0 ? pick(["'abc'", "''", "'a'", "'Hello'", "'12'", "'AB'"]) : pick(columns)
    }

    /// SQLite compares values of any kind with each other.
    private mutating func anything() -> String { below(2) == 0 ? number(1) : text(1) }

    private mutating func moment() -> String {
        let days = pick(["d", "d + 1", "d - i", "date '2024-02-29'", "ts::date"])
        let times = pick([
            "ts", "ts + iv", "date_trunc('month', ts)", "timestamp '2000-01-01 00:00'", "d + interval '1 month'",
        ])
        return below(2) == 0
            ? "(\(days) \(comparison()) d)" : "(\(times) \(comparison()) \(pick(["ts", "d", "ts - interval '1 day'"])))"
    }
}
