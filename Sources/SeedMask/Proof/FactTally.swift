import SeedRows
import SeedSchema

/// Counts what must be the same before and after, from the text forms of rows that pass by anyway: for databases in
/// which equal values have equal text forms. Distinct values and keys are kept as 64-bit hashes. Rows that a valid
/// foreign key of the database vouches for find their parents by its word.
final class FactTally {
    private let plan: MaskPlan
    /// By table, the columns of the plan whose values are looked at.
    let columns: [[Int]]
    /// Those among them whose values are compared with other columns'.
    let compared: [Set<Int>]
    private var rows: [Int64]
    /// By table and column of the plan; nil: not asked about.
    private var nulls: [[Int64?]]
    /// Columns of a key of their own have as many values as rows that aren't NULL, by the word of the database.
    private var sets: [[ValueSet?]]
    private var references: [Counted] = []
    private let hashes = HashList()

    /// A reference under way.
    private struct Counted {
        let child: Int
        let parent: Int
        let childColumns: [Int]
        let parentColumns: [Int]
        /// The parent's rows are all there before the child's come.
        let isOrdered: Bool
        /// The database has checked it.
        let isVouched: Bool
        let keys = ValueSet()
        /// Child rows whose parents may come later.
        var waiting: [UInt64] = []
        var matches: Int64 = 0

        mutating func note(_ t: Int, _ batch: TextBatch, _ places: (Int) -> Int) {
            if isVouched {
                if child == t { matches += Int64(batch.count) - nulls(childColumns.map { batch.columns[places($0)] }) }
                return
            }
            if parent == t {
                let vectors = parentColumns.map { batch.columns[places($0)] }
                for row in 0..<batch.count {
                    if let key = FactTally.key(vectors, row) { keys.insert(key) }
                }
            }
            guard child == t else { return }
            let vectors = childColumns.map { batch.columns[places($0)] }
            for row in 0..<batch.count {
                guard let key = FactTally.key(vectors, row) else { continue }
                if !isOrdered {
                    waiting.append(key)
                } else if keys.contains(key) {
                    matches += 1
                }
            }
        }

        /// Rows of which a part is NULL: they refer to nothing.
        private func nulls(_ vectors: [ColumnVector]) -> Int64 {
            let vectors = vectors.filter(\.hasNulls)
            guard !vectors.isEmpty, let count = vectors.first?.count else { return 0 }
            return (0..<count).reduce(0) { sum, row in sum + (vectors.contains { $0.isNull(row) } ? 1 : 0) }
        }
    }

    /// - Parameters:
    ///   - tables: the plan's, as the counted database declares them.
    ///   - order: the tables in the order in which they come.
    ///   - isWhole: all rows of these tables come.
    /// - Returns: nil where text forms don't tell whether values are equal.
    init?(_ plan: MaskPlan, tables: [Table], order: [Int], isWhole: Bool = true) {
        self.plan = plan
        var wanted: [Set<Int>] = plan.tables.map { _ in [] }
        var compared: [Set<Int>] = plan.tables.map { _ in [] }
        nulls = []
        sets = []
        for (t, table) in plan.tables.enumerated() {
            let keys = Set(
                tables[t].uniqueKeys.compactMap { key -> Identifier? in
                    guard key.predicate == nil, let columns = key.plainColumns, columns.count == 1 else { return nil }
                    return columns[0]
                })
            var counts: [Int64?] = []
            var distinct: [ValueSet?] = []
            for (c, column) in table.columns.enumerated() {
                let asks = MaskFacts.asks(column.treatment)
                counts.append(asks == nil ? nil : 0)
                let isKey = keys.contains(column.column.name)
                distinct.append(asks == true && !isKey ? ValueSet() : nil)
                if asks != nil { wanted[t].insert(c) }
                guard asks != true || Self.isExact(column.column, plan.schema) else { return nil }
            }
            nulls.append(counts)
            sets.append(distinct)
        }
        let place = Dictionary(uniqueKeysWithValues: plan.tables.enumerated().map { ($1.table.name, $0) })
        for reference in plan.references {
            guard let child = place[reference.table], let parent = place[reference.parent] else { return nil }
            var (a, b): ([Int], [Int]) = ([], [])
            for (own, other) in zip(reference.columns, reference.parentColumns) {
                guard let x = plan.tables[child].index(of: own), let y = plan.tables[parent].index(of: other),
                    Self.isExact(plan.tables[child].columns[x].column, plan.schema),
                    Self.isExact(plan.tables[parent].columns[y].column, plan.schema)
                else { return nil }
                a.append(x)
                b.append(y)
            }
            let isVouched = isWhole && Self.vouches(tables[child], for: reference)
            wanted[child].formUnion(a)
            if !isVouched {
                wanted[parent].formUnion(b)
                compared[child].formUnion(a)
                compared[parent].formUnion(b)
            }
            let at = (order.firstIndex(of: child) ?? 0, order.firstIndex(of: parent) ?? 0)
            references.append(
                Counted(
                    child: child, parent: parent, childColumns: a, parentColumns: b, isOrdered: at.1 < at.0,
                    isVouched: isVouched))
        }
        self.compared = compared
        columns = wanted.map { $0.sorted() }
        rows = plan.tables.map { _ in 0 }
    }

    /// Whether a foreign key that holds for all rows says what a reference asks.
    private static func vouches(_ child: Table, for reference: Reference) -> Bool {
        child.foreignKeys.contains {
            $0.isValidated && $0.columns == reference.columns && $0.parent.name == reference.parent.name
                && $0.parentColumns == reference.parentColumns
        }
    }

    /// Whether two values of such columns are equal where their text forms are, and only there.
    private static func isExact(_ column: Column, _ schema: Schema) -> Bool {
        switch schema.baseKind(column.type.kind) {
        case .boolean, .integer, .text, .character, .date, .timestamp, .uuid, .enumeration, .bytes: return true
        case .numeric(_, let scale): return scale != nil
        default: return false
        }
    }

    /// Counts the rows of a batch.
    ///
    /// - Parameter places: where each of the plan's columns stands in the batch.
    func note(_ t: Int, _ batch: TextBatch, places: (Int) -> Int) {
        rows[t] += Int64(batch.count)
        for c in columns[t] {
            let vector = batch.columns[places(c)]
            if nulls[t][c] != nil, vector.hasNulls {
                var count: Int64 = 0
                for row in 0..<batch.count where vector.isNull(row) { count += 1 }
                nulls[t][c]! += count
            }
            guard let set = sets[t][c] else { continue }
            hashes.clear()
            for row in 0..<batch.count where !vector.isNull(row) { hashes.append(SequenceHash.of(vector.value(row))) }
            set.insert(hashes.base, count: hashes.count)
        }
        for r in references.indices where references[r].parent == t || references[r].child == t {
            references[r].note(t, batch, places)
        }
    }

    /// A table of which nothing but its number of rows is wanted.
    func note(_ t: Int, rows count: Int64) { rows[t] += count }

    private static func key(_ vectors: [ColumnVector], _ row: Int) -> UInt64? {
        var key: UInt64 = 0
        for vector in vectors {
            if vector.isNull(row) { return nil }
            key = Mixer.mix(key &* SequenceHash.base ^ SequenceHash.of(vector.value(row)))
        }
        return key
    }

    /// Everything, after the last row.
    var facts: MaskFacts {
        var out = MaskFacts()
        for (t, table) in plan.tables.enumerated() {
            var facts = MaskFacts.TableFacts()
            facts.rows = rows[t]
            facts.nulls = nulls[t]
            facts.distinct = table.columns.indices.map { c in
                guard MaskFacts.asks(table.columns[c].treatment) == true else { return nil }
                return sets[t][c].map { Int64($0.count) } ?? rows[t] - (nulls[t][c] ?? 0)
            }
            out.tables.append(facts)
        }
        out.matches = references.map { reference in
            reference.matches
                + Int64(reference.waiting.reduce(0) { $0 + (reference.keys.contains($1) ? 1 : 0) })
        }
        return out
    }
}
