import SeedRows
import SeedSchema

/// How a table's columns lie in memory.
enum Wires {
    static func wire(of column: Column, in table: Table, _ schema: Schema) -> WireType {
        let kind = schema.baseKind(column.type.kind)
        // A key of a number type without digits behind the point counts in whole numbers.
        if case .numeric(_, nil) = kind, isKey(column.name, table, schema) { return .numeric(scale: 0) }
        return TypeWire.wire(for: kind, dialect: schema.dialect)
    }

    private static func isKey(_ column: Identifier, _ table: Table, _ schema: Schema) -> Bool {
        table.uniqueKeys.contains { $0.plainColumns?.contains(column) ?? false }
            || table.foreignKeys.contains { $0.columns.contains(column) }
    }
}
