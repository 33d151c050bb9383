import SeedRows
import SeedSchema

/// Reads masked rows again and looks for originals in them.
struct LeakScan {
    let plan: MaskPlan
    let scanner: LeakScanner

    struct Result {
        var leaks: [MaskReport.Leak] = []
        var values: Int64 = 0
    }

    /// - Parameters:
    ///   - tables: the plan's tables as the scanned database declares them in its schema, `declared`.
    ///   - tally: counts what it wants on the way.
    ///   - order: the tables in the order in which the tally wants them.
    func run(
        _ database: any Database, tables: [Table], declared: Schema, tally: FactTally? = nil, order: [Int]? = nil
    ) throws -> Result {
        var result = Result()
        for t in order ?? Array(plan.tables.indices) {
            try scan(t, tables[t], database, declared, tally, &result)
        }
        return result
    }

    private func scan(
        _ t: Int, _ declared: Table, _ database: any Database, _ schema: Schema, _ tally: FactTally?,
        _ result: inout Result
    ) throws {
        let own = plan.tables[t].columns
        let covered = plan.covered(declared, database.dialect)
        let isScanned = own.map { column in
            if case .permute = column.treatment, covered.contains(column.column.name) { return false }
            return Self.isScanned(column, plan.schema)
        }
        let counted = Set(tally?.columns[t] ?? [])
        let wanted = own.indices.filter { isScanned[$0] || counted.contains($0) }
        let columns = wanted.compactMap { declared.column(own[$0].column.name) }
        if columns.isEmpty, let tally {
            let text = TableText(declared, columns: [], dialect: database.dialect)
            return tally.note(t, rows: try database.integer(text.countQuery) ?? 0)
        }
        guard !columns.isEmpty, columns.count == wanted.count else { return }
        let places = Dictionary(uniqueKeysWithValues: wanted.enumerated().map { ($1, $0) })
        // Of SQLite's values the text forms alone, without the storage class.
        let text = TableText(declared, columns: columns, dialect: database.dialect, origin: .postgres)
        let reader = TableReader(
            database, text, forms: TableReader.forms(database, columns, schema, isKept: { _ in false }))
        var rows = [Int64](repeating: 0, count: columns.count)
        var clean = columns.map { _ in CleanValues() }
        let pipeline = BatchPipeline(width: columns.count, hasClasses: false)
        try pipeline.run(
            read: reader.read,
            work: { station in
                let batch = station.input
                for (c, place) in wanted.enumerated() where isScanned[place] {
                    let vector = batch.columns[c]
                    for row in 0..<batch.count where !vector.isNull(row) {
                        result.values += 1
                        let value = vector.value(row)
                        if clean[c].contains(value) { continue }
                        if isLeak(value, own[place].treatment) { rows[c] += 1 } else { clean[c].insertLast() }
                    }
                }
            }, write: { station in tally?.note(t, station.input) { places[$0] ?? 0 } })
        for (c, count) in rows.enumerated() where count > 0 {
            result.leaks.append(
                .init(table: "\(plan.tables[t].table.name)", column: own[wanted[c]].column.name.name, rows: count))
        }
    }

    private func isLeak(_ value: UnsafeBufferPointer<UInt8>, _ treatment: MaskPlan.Treatment) -> Bool {
        switch treatment {
        case .permute, .generate: return scanner.leaks(whole: value)
        case .text, .json: return scanner.leaks(in: value, searched: true) > 0
        default: return scanner.leaks(in: value, searched: false) > 0
        }
    }

    /// Some of the values that were found to be clean, for columns in which few values come again and again.
    private struct CleanValues {
        private var hashes = [UInt64](repeating: 0, count: 256)
        private var last: UInt64 = 0

        mutating func contains(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
            last = SequenceHash.of(value) | 1
            return hashes[Int(truncatingIfNeeded: last >> 1) & 255] == last
        }
        /// Notes the value that was asked about last.
        mutating func insertLast() {
            hashes[Int(truncatingIfNeeded: last >> 1) & 255] = last
        }
    }

    /// Columns that could hold a piece of text, and those that were masked from known values.
    private static func isScanned(_ column: MaskPlan.ColumnPlan, _ schema: Schema) -> Bool {
        switch column.treatment {
        case .null, .fixed, .shift: return false
        case .permute, .generate: return ValueCollector.isKnown(column, schema)
        case .text, .json, .keep: break
        }
        var kind = schema.baseKind(column.column.type.kind)
        while case .array(let element, _) = kind { kind = schema.baseKind(element) }
        switch kind {
        case .text, .character, .citext, .json, .jsonb, .xml, .any, .other, .composite, .tsvector, .uuid, .inet:
            return true
        default: return false
        }
    }
}
