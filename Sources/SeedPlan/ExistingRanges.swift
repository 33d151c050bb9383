import SeedRows
import SeedSchema

extension ExistingRows {
    /// Where the ranges and shapes that stand in a table end, for the columns that its exclusion constraints compare
    /// with `&&`: in whole units of the column's type (days, microseconds, numbers), rounded up.
    func rangeEnds(of table: Table) throws -> [Identifier: Int64] {
        guard let database, keptCount(table.name) > 0 else { return [:] }
        var out: [Identifier: Int64] = [:]
        for element in table.exclusions.flatMap(\.elements) where element.operator == "&&" {
            guard let end = RangeEnd(element.expression, table, schema), out[end.column] == nil else { continue }
            let sql =
                "SELECT max(\(end.sql)), coalesce(bool_or(\(end.isOpen)), false) FROM \(Planning.rowsOf(table))"
            try database.rows(sql) { row in
                guard row.count == 2 else { return }
                if let value = row[0].flatMap({ end.units($0) }) { out[end.column] = value }
                if row[1] == "t" { out[end.column] = .max }
            }
        }
        return out
    }
}

/// How to ask for the end of what an element of an exclusion constraint compares.
private struct RangeEnd {
    let column: Identifier
    /// The end, as SQL.
    let sql: String
    /// Whether there is none, as SQL.
    let isOpen: String
    private let wire: WireType

    /// - Returns: nil where the element is neither a column nor a range between two columns.
    init?(_ expression: Expression, _ table: Table, _ schema: Schema) {
        if case .call(let name, let arguments) = expression.withoutCasts {
            guard name.hasSuffix("range"), arguments.count >= 2, case .column(let upper) = arguments[1].withoutCasts,
                let found = table.column(upper)
            else { return nil }
            column = upper
            sql = upper.quoted
            isOpen = "\(upper.quoted) IS NULL"
            wire = Wires.wire(of: found, in: table, schema)
            return
        }
        guard case .column(let name) = expression.withoutCasts, let found = table.column(name) else { return nil }
        column = name
        var kind = schema.baseKind(found.type.kind)
        var value = name.quoted
        if case .cast(_, let type) = expression {
            kind = schema.baseKind(type.kind)
            value = "(\(name.quoted)::\(type.spelling))"
        }
        switch kind {
        case .range(let inner):
            sql = "upper(\(value))"
            isOpen = "upper_inf(\(value))"
            wire = RangeEnd.wire(of: inner)
        case .geometric("box"):
            (sql, isOpen, wire) = ("ceil((\(value)[0])[0])", "false", .numeric(scale: 0))
        case .geometric("polygon"):
            (sql, isOpen, wire) = ("ceil(((box(\(value)))[0])[0])", "false", .numeric(scale: 0))
        case .geometric("circle"):
            // The box of a circle is the one inside it.
            (sql, isOpen, wire) = ("ceil((center(\(value)))[0] + radius(\(value)))", "false", .numeric(scale: 0))
        case .inet, .cidr:
            // Counted from 10.0.0.0 on, where networks are made.
            let base = "inet '10.0.0.0'"
            sql = "CASE WHEN \(name.quoted) <<= inet '10.0.0.0/8' THEN broadcast(\(name.quoted)) - \(base) + 1 END"
            (isOpen, wire) = ("\(name.quoted) >> inet '10.0.0.0/8'", .numeric(scale: 0))
        default: return nil
        }
    }

    private static func wire(of kind: TypeKind) -> WireType {
        switch kind {
        case .date: return .date
        case .timestamp(let isZoned, _): return isZoned ? .timestamptz : .timestamp
        default: return .numeric(scale: 0)
        }
    }

    /// The value in whole units; nil where it is none, the largest number where it is infinite.
    func units(_ text: String) -> Int64? {
        if text == "infinity" { return .max }
        if case .numeric = wire { return Double(text).map { $0 < 9e18 ? Int64($0.rounded(.up)) : .max } }
        let vector = ColumnVector(layout: .int64, capacity: 1)
        guard wire.layout == .int64, vector.append(text: text, wire: wire) else { return nil }
        return vector.ints[0]
    }
}
