import SeedRows
import SeedSchema

/// Moves dates and times by a number of days that depends on the key alone.
struct ShiftingMasker: ColumnMasker {
    let days: Int64
    let by: Int?
    let place: ColumnPlace
    /// The CHECKs on the column and on those that move with it: dates that leave them are moved by the next draw of the
    /// same key, together.
    let conditions: ShiftConditions
    private static let mostDraws: UInt64 = 1000

    func mask(_ row: MaskedRow, _ column: Int, into out: ColumnVector) throws {
        let input = row.input.columns[column]
        let keys = row.session.workspace.wordBuffer()
        defer { row.session.workspace.restore(keys) }
        row.keys(by ?? column, fallback: column, into: keys)
        for i in 0..<row.input.count {
            if input.isNull(i) {
                out.appendNull()
                continue
            }
            var attempt: UInt64 = 0
            var offset = draw(keys[i], attempt)
            while !conditions.hold(row, i, offset) {
                attempt += 1
                guard attempt < Self.mostDraws else {
                    throw Diagnostic(
                        .unsatisfiable, "no date within \(days) days of one of \(place) meets the CHECKs on it",
                        next: "give shift more days")
                }
                offset = draw(keys[i], attempt)
            }
            Self.move(input.value(i), by: offset, into: out.bytes)
            out.endValue()
        }
    }

    /// -days … -1, 1 … days: never nothing.
    private func draw(_ key: UInt64, _ attempt: UInt64) -> Int64 {
        let draw = Int64(Mixer.below(UInt64(days) * 2, Mixer.mix(key, 0x5348_4946_54 &+ attempt)))
        return draw < days ? draw - days : draw - days + 1
    }

    static func move(_ text: UnsafeBufferPointer<UInt8>, by offset: Int64, into out: ByteBuffer) {
        if text.count >= 10, let date = ValueSpelling.date(UnsafeBufferPointer(rebasing: text[..<10])) {
            // Years 1 to 9999 stay four digits.
            let moved = min(max(date + offset, -719_162), 2_932_896)
            out.append(date: moved)
            out.append(UnsafeBufferPointer(rebasing: text[10...]))
        } else if let number = ValueSpelling.integer(text)?.value {
            // Seconds since 1970, or milliseconds where seconds would be thousands of years.
            let day: Int64 = number.magnitude > 100_000_000_000 ? 86_400_000 : 86_400
            out.append(decimal: number &+ offset * day)
        } else {
            // 'infinity', BC: no day to tell a person by.
            out.append(text)
        }
    }
}

/// CHECKs that are about nothing but columns that move by the same draws.
final class ShiftConditions {
    private struct Test {
        var compiled: CompiledExpression
        /// The columns that it reads, in its order.
        var columns: [Int]
    }
    private var tests: [Test] = []
    private let kinds: [TypeKind]
    private let types: TypeFacts
    private let moved = ByteBuffer(capacity: 64)

    /// - Parameter column: which is moved by `treatment`.
    init(_ column: Column, _ treatment: MaskPlan.Treatment, _ plan: MaskPlan.TablePlan, _ schema: Schema) {
        types = TypeFacts(schema)
        kinds = plan.columns.map { $0.column.type.kind }
        guard case .shift(let days, let by, _) = treatment else { return }
        var together: [Identifier: [Expression]] = [:]
        for other in plan.columns {
            guard case .shift(days, let key, let conditions) = other.treatment else { continue }
            if other.column.name == column.name || (by != nil && key == by) {
                together[other.column.name] = conditions
            }
        }
        // Whatever the order of columns, all of them draw by the same tests.
        for (name, conditions) in together {
            // A domain's CHECK calls the value `value`.
            for condition in conditions { note(condition, plan, schema) { $0.name == "value" ? name : $0 } }
        }
        // Those of one column alone came with it.
        for check in plan.table.checks where check.expression.columns.count > 1 {
            for part in DomainNarrowing.conjuncts(check.expression)
            where !part.columns.isEmpty && part.columns.allSatisfy({ together[$0] != nil }) {
                note(part, plan, schema) { $0 }
            }
        }
    }

    /// What can't be read here is judged by the database.
    private func note(
        _ condition: Expression, _ plan: MaskPlan.TablePlan, _ schema: Schema,
        _ name: @escaping (Identifier) -> Identifier
    ) {
        let evaluator = Evaluator(dialect: schema.dialect, types: types, now: CheckPredicate.now)
        let compiled = try? evaluator.compile(condition, columns: { plan.table.column(name($0)) })
        guard let compiled else { return }
        let columns = compiled.columns.compactMap { plan.index(of: name($0)) }
        guard columns.count == compiled.columns.count else { return }
        tests.append(Test(compiled: compiled, columns: columns))
    }

    /// Whether a row's dates meet the conditions once they are moved.
    func hold(_ row: MaskedRow, _ i: Int, _ offset: Int64) -> Bool {
        tests.allSatisfy { test in
            var values: [Value] = []
            for column in test.columns {
                guard let value = value(row.input.columns[column], i, offset, kinds[column]) else { return true }
                values.append(value)
            }
            return (try? test.compiled.holds(values)) ?? true
        }
    }

    /// nil: can't be read.
    private func value(_ column: ColumnVector, _ i: Int, _ offset: Int64, _ kind: TypeKind) -> Value? {
        if column.isNull(i) { return .null }
        moved.clear()
        ShiftingMasker.move(column.value(i), by: offset, into: moved)
        return try? Value(parsing: moved.string, kind: kind, types: types)
    }
}
