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

    /// - Parameter tables: the plan's tables as the scanned database declares them.
    func run(_ database: any Database, tables: [Table]) throws -> Result {
        var result = Result()
        for (t, table) in plan.tables.enumerated() {
            let scanned = table.columns.filter { Self.isScanned($0, plan.schema) }
            let columns = scanned.compactMap { tables[t].column($0.column.name) }
            guard !columns.isEmpty, columns.count == scanned.count else { continue }
            var rows = [Int64](repeating: 0, count: columns.count)
            let list = columns.map { Self.text($0, database.dialect) }.joined(separator: ", ")
            let only: String
            if database.dialect == .postgres, case .ordinary = tables[t].kind { only = "ONLY " } else { only = "" }
            try database.rows("SELECT \(list) FROM \(only)\(tables[t].name.quoted)") { row in
                for c in columns.indices {
                    guard var text = row[c] else { continue }
                    result.values += 1
                    let isLeak = text.withUTF8 { bytes -> Bool in
                        switch scanned[c].treatment {
                        case .permute, .generate: return scanner.leaks(whole: bytes)
                        case .text, .json: return scanner.leaks(in: bytes, searched: true) > 0
                        default: return scanner.leaks(in: bytes, searched: false) > 0
                        }
                    }
                    if isLeak { rows[c] += 1 }
                }
            }
            for (c, count) in rows.enumerated() where count > 0 {
                result.leaks.append(
                    .init(table: "\(table.table.name)", column: scanned[c].column.name.name, rows: count))
            }
        }
        return result
    }

    private static func text(_ column: Column, _ dialect: Dialect) -> String {
        dialect == .postgres ? TableText.postgresText(column) : column.name.quoted
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
