import SeedPlan
import SeedRows
import SeedSchema

/// A few values of each column, by which sensitive ones are recognised. They stay in memory and are never printed.
public enum ColumnSamples {
    /// Rows that are looked at in each table.
    public static let rows = 200
    /// Characters of a value that are looked at; a document must be whole to be read.
    private static let characters = 20_000

    /// - Throws: `DatabaseError` of a table that can't be read.
    public static func read(_ schema: Schema, from database: any Database) throws -> [ColumnPlace: [String]] {
        var out: [ColumnPlace: [String]] = [:]
        for table in schema.tables where table.partition == nil && !MaskJournal.owns(table.name) {
            let columns = table.columns.filter { $0.generated == nil && tells(schema.baseKind($0.type.kind)) }
            guard !columns.isEmpty else { continue }
            let list = columns.map { "substr(CAST(\($0.name.quoted) AS text), 1, \(characters))" }.joined(
                separator: ", ")
            try database.rows("SELECT \(list) FROM \(table.name.quoted) LIMIT \(rows)") { row in
                for (i, column) in columns.enumerated() {
                    if let text = row[i] { out[ColumnPlace(table.name, column.name), default: []].append(text) }
                }
            }
        }
        return out
    }

    /// Types whose values show what they are: neither counts nor times.
    private static func tells(_ kind: TypeKind) -> Bool {
        switch kind {
        case .text, .character, .citext, .any, .numeric, .integer, .json, .jsonb, .xml, .array, .other, .composite:
            return true
        default: return false
        }
    }
}
