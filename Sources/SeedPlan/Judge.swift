import SeedRows
import SeedSchema

/// Puts candidate rows to the database, for CHECKs that the evaluator can't read (functions of the user, unknown
/// operators): they are loaded into a temporary table without constraints and the expressions asked there.
final class Judge {
    private let database: any Database
    private let layout: TableLayout
    private let slots: [Int]
    private let temporary: String
    private let query: String
    private let counter: ColumnVector
    /// A function raised an error for the last candidates: they are asked one by one.
    private var isPicky = false

    init(_ database: any Database, _ table: CompiledTable, _ schema: Schema) throws {
        self.database = database
        let name = QualifiedName(nil, "seed_candidates")
        temporary = (schema.dialect == .postgres ? "pg_temp." : "temp.") + name.quoted
        var columns = [
            TableLayout.Column(
                name: "seed_candidate", type: ColumnType(spelling: "bigint", kind: .integer(bytes: 8)), wire: .int8)
        ]
        for column in table.layout.columns {
            columns.append(.init(name: column.name, type: Judge.base(column.type, schema), wire: column.wire))
        }
        layout = TableLayout(
            table: QualifiedName(schema.dialect == .postgres ? "pg_temp" : "temp", "seed_candidates"), columns: columns)
        slots = table.outputs
        counter = ColumnVector(layout: .int64)
        // Columns that stay out (generated ones) are NULL there: their CHECKs are about other columns' values.
        let failing = try table.judged.map { check in
            if check.sql == PartitionRule.sql { return try Judge.partitions(of: table.context.table, database) }
            return Judge.condition(check, table.context.table)
        }
        query = "SELECT seed_candidate FROM \(temporary) WHERE (" + failing.joined(separator: " OR ") + ")"
        let list = columns.map { $0.name.quoted + " " + $0.type.spelling }.joined(separator: ", ")
        try database.execute("CREATE TEMPORARY TABLE \(name.quoted) (\(list))")
    }

    /// Indexes of the candidates for which some CHECK is false, or raises an error.
    func failures(_ columns: [ColumnVector], count: Int) throws -> Set<Int> {
        counter.clear()
        for j in 0..<count { counter.ints[j] = Int64(j) }
        counter.setCount(count)
        let sink = try database.sink(layout)
        try sink.write(Batch(count: count, columns: [counter] + slots.map { columns[$0] }))
        try sink.finish()
        var out: Set<Int> = []
        if isPicky {
            for j in 0..<count { try ask(j..<(j + 1), &out) }
            isPicky = out.count * 8 > count
        } else {
            try ask(0..<count, &out)
        }
        try database.execute("DELETE FROM \(temporary)")
        return out
    }

    /// Halves the candidates until those that raise an error stand alone.
    private func ask(_ candidates: Range<Int>, _ out: inout Set<Int>) throws {
        var failing: [Int] = []
        let among = " AND seed_candidate BETWEEN \(candidates.lowerBound) AND \(candidates.upperBound - 1)"
        let refusal = try database.attempt {
            try database.rows(query + among) { row in
                if let place = row.first.flatMap({ $0 }).flatMap({ Int($0) }) { failing.append(place) }
            }
        }
        guard refusal != nil else { return out.formUnion(failing) }
        guard candidates.count > 1 else {
            out.insert(candidates.lowerBound)
            return
        }
        isPicky = true
        let middle = (candidates.lowerBound + candidates.upperBound) / 2
        try ask(candidates.lowerBound..<middle, &out)
        try ask(middle..<candidates.upperBound, &out)
    }

    func close() throws { try database.execute("DROP TABLE \(temporary)") }

    /// A domain's CHECK calls the value VALUE: a sub-select gives it that name.
    private static func condition(_ check: CheckConstraint, _ table: Table) -> String {
        let columns = check.expression.columns
        let isDomain = !table.checks.contains { $0.sql == check.sql } && columns.count == 1
        guard isDomain, let column = columns.first else { return "NOT (\(check.sql))" }
        return "NOT (SELECT (\(check.sql)) FROM (SELECT \(column.quoted) AS value) AS candidate)"
    }

    /// No leaf takes the row. PostgreSQL prints the bounds of a leaf with those of the partitions above it.
    private static func partitions(of table: Table, _ database: any Database) throws -> String {
        var leaves: [String] = []
        try database.rows(
            "SELECT coalesce(pg_get_partition_constraintdef(relid), 'true') FROM pg_partition_tree(\(table.name.quoted.sqlLiteral)) WHERE isleaf"
        ) { row in
            if let bounds = row.first.flatMap({ $0 }) { leaves.append("(\(bounds))") }
        }
        return "(\(leaves.joined(separator: " OR "))) IS NOT TRUE"
    }

    private static func base(_ type: ColumnType, _ schema: Schema) -> ColumnType {
        var type = type
        for _ in 0..<64 {
            guard case .domain(let name) = type.kind, let domain = schema.domains[name] else { break }
            type = domain.base
        }
        return type
    }
}
