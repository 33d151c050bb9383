import SeedRows

/// A CHECK (or partition rule, or policy) that every row is evaluated against.
struct CheckTest: RowTest {
    let label: String
    let expression: BoundExpression
    let dependencies: [Int]

    func failures(_ columns: [ColumnVector], count: Int, _ report: (Int) -> Void) {
        expression.holds(columns: columns, count: count, failing: report)
    }
}

/// A pick that found no parent, in a foreign key that must not be NULL.
struct PresentTest: RowTest {
    let label: String
    let slot: Int
    var dependencies: [Int] { [slot] }

    func failures(_ columns: [ColumnVector], count: Int, _ report: (Int) -> Void) {
        let column = columns[slot]
        guard column.hasNulls else { return }
        for j in 0..<count where column.isNull(j) { report(j) }
    }
}
