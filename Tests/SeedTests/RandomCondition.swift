/// A column of a random table with a value that its CHECKs allow, whatever else is drawn: the witness.
struct WitnessColumn {
    enum Value {
        case number(Int)
        case word(String)
        /// The day of January 2024.
        case day(Int)
        case flag(Bool)
    }

    var name: String
    var isNullable: Bool
    var value: Value

    func type(isPostgres: Bool) -> String {
        switch value {
        case .number: return "integer"
        case .word: return "text"
        case .day: return isPostgres ? "date" : "DATE"
        case .flag: return "boolean"
        }
    }
}

/// Draws conditions that hold for the witness: from comparisons, lists, patterns, arithmetic between columns and NULL
/// logic, joined by AND, OR, NOT, CASE and implication.
struct RandomCondition {
    let isPostgres: Bool
    let columns: [WitnessColumn]

    func condition(_ random: inout RandomSource, depth: Int) -> String {
        guard depth > 0 else { return atom(&random) }
        let first = condition(&random, depth: depth - 1)
        switch random.below(8) {
        case 0, 1: return "\(first) AND \(condition(&random, depth: depth - 1))"
        case 2: return "(\(first) OR \(falsehood(&random)))"
        case 3: return "(\(falsehood(&random)) OR \(first))"
        case 4: return "NOT (\(falsehood(&random)))"
        case 5: return "(NOT (\(atom(&random))) OR \(first))"
        case 6: return "CASE WHEN \(falsehood(&random)) THEN \(atom(&random)) ELSE \(first) END"
        default: return first
        }
    }

    /// Something that is true of the witness.
    func atom(_ random: inout RandomSource) -> String {
        let column = random.pick(columns)
        if random.percent(20), let other = columns.first(where: { $0.name != column.name }),
            let both = between(column, other, &random)
        {
            return both
        }
        if column.isNullable, random.percent(20) {
            return "(\(column.name) IS NULL OR \(single(column, &random)))"
        }
        return single(column, &random)
    }

    private func single(_ column: WitnessColumn, _ random: inout RandomSource) -> String {
        let x = column.name
        switch column.value {
        case .number(let n):
            let (low, high) = (n - random.within(0...40), n + random.within(0...40))
            switch random.below(isPostgres ? 11 : 9) {
            case 0: return "\(x) >= \(low)"
            case 1: return "\(high) > \(x) - 1"
            case 2: return "\(x) BETWEEN \(low) AND \(high)"
            case 3: return "\(x) IN (\(low - 1), \(n), \(high + 7))"
            case 4: return "\(x) <> \(high + 1)"
            case 5: return "\(x) % 4 = \(n % 4)"
            case 6: return "abs(\(x)) <= \(high)"
            case 7: return "coalesce(\(x), \(n)) < \(high + 1)"
            case 8: return "\(x) + \(n) <= \(n + high)"
            case 9: return "\(x) = ANY (ARRAY[\(n), \(low - 2)])"
            default: return "greatest(\(x), \(low)) <= \(high)"
            }
        case .word(let word):
            let first = String(word.prefix(1))
            switch random.below(8) {
            case 0: return "length(\(x)) BETWEEN \(word.count - 1) AND \(word.count + 4)"
            case 1: return "\(x) LIKE '\(first)%'"
            case 2: return "\(x) IN ('\(word)', 'other', '\(word)s')"
            case 3: return "\(x) = lower(\(x))"
            case 4: return "\(x) <> 'nothing'"
            case 5: return isPostgres ? "\(x) ~ '^[a-z]+$'" : "\(x) NOT GLOB '*[^a-z]*'"
            case 6: return "substr(\(x), 1, 1) = '\(first)'"
            default: return "\(x) = trim(\(x)) AND \(x) <> ''"
            }
        case .day(let day):
            switch random.below(isPostgres ? 5 : 4) {
            case 0: return "\(x) >= '2024-01-\(two(random.within(1...day)))'"
            case 1: return "\(x) < '2024-02-01'"
            case 2: return "\(x) BETWEEN '2023-11-05' AND '2024-01-\(two(day))'"
            case 3: return isPostgres ? "extract(year FROM \(x)) = 2024" : "substr(\(x), 1, 4) = '2024'"
            default: return "\(x) <= date '2024-01-01' + \(day + random.within(0...90))"
            }
        case .flag(let value):
            let truth = isPostgres ? "\(value)" : value ? "1" : "0"
            return random.percent(50)
                ? "\(x) = \(truth)" : "\(x) IS NOT \(isPostgres ? "\(!value)" : value ? "0" : "1")"
        }
    }

    private func between(_ a: WitnessColumn, _ b: WitnessColumn, _ random: inout RandomSource) -> String? {
        if a.isNullable && b.isNullable, random.percent(50) {
            return "(\(a.name) IS NULL) = (\(b.name) IS NULL)"
        }
        switch (a.value, b.value) {
        case (.number(let n), .number(let m)):
            switch random.below(4) {
            case 0: return n <= m ? "\(a.name) <= \(b.name)" : "\(a.name) > \(b.name)"
            case 1: return "\(a.name) - \(b.name) <= \(n - m + random.within(0...20))"
            case 2: return "\(a.name) + \(b.name) < \(n + m + random.within(1...50))"
            default:
                return n == m ? nil : isPostgres ? "\(a.name) IS DISTINCT FROM \(b.name)" : "\(a.name) IS NOT \(b.name)"
            }
        case (.day(let n), .day(let m)):
            return n <= m ? "\(a.name) <= \(b.name)" : "\(b.name) <= \(a.name)"
        case (.word(let n), .word(let m)):
            return n == m ? nil : "\(a.name) <> \(b.name)"
        default:
            return isPostgres ? "num_nonnulls(\(a.name), \(b.name)) = 2" : nil
        }
    }

    /// Something that is false of the witness, and not NULL.
    private func falsehood(_ random: inout RandomSource) -> String {
        let column = random.pick(columns)
        let x = column.name
        switch column.value {
        case .number(let n): return random.percent(50) ? "\(x) > \(n + 3)" : "\(x) = \(n - 1)"
        case .word(let word): return "\(x) = '\(word)x'"
        case .day: return "\(x) < '2023-06-01'"
        case .flag(let value): return isPostgres ? "\(x) = \(!value)" : "\(x) = \(value ? 0 : 1)"
        }
    }

    private func two(_ day: Int) -> String { day < 10 ? "0\(day)" : "\(day)" }
}
