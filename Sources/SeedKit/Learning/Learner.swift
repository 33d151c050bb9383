import SeedPlan
import SeedRows
import SeedSchema

/// Measures a filled database by queries that give counts, and rounds what could tell of one row.
public struct Learner {
    private let database: any Database
    private let schema: Schema

    /// Fewer rows than this tell of persons, not of a shape: nothing but the share of NULLs is kept.
    private static let fewest: Int64 = 20

    public static func profile(_ database: any Database, tables isWanted: (QualifiedName) -> Bool) throws -> Profile {
        let schema = try database.inspect()
        let learner = Learner(database: database, schema: schema)
        var counts: [QualifiedName: Int64] = [:]
        for table in schema.tables where table.partition == nil {
            counts[table.name] = try database.integer("SELECT count(*) FROM \(table.name.quoted)") ?? 0
        }
        let wanted = schema.tables.filter { $0.partition == nil && isWanted($0.name) && counts[$0.name] ?? 0 > 0 }
        return Profile(tables: try wanted.map { try learner.table($0, counts) })
    }

    private func table(_ table: Table, _ counts: [QualifiedName: Int64]) throws -> Profile.Table {
        let rows = counts[table.name] ?? 0
        var children: [Profile.Children] = []
        var perParent: (Int64, QualifiedName)?
        for key in table.foreignKeys where key.parent != table.name {
            guard let parents = counts[key.parent], parents >= Self.fewest, rows >= Self.fewest else { continue }
            let columns = key.columns.map(\.quoted)
            let filled = columns.map { "\($0) IS NOT NULL" }.joined(separator: " AND ")
            let groups =
                "(SELECT count(*) AS n FROM \(table.name.quoted) WHERE \(filled) GROUP BY \(columns.joined(separator: ", "))) g"
            let used = try database.integer("SELECT count(*) FROM \(groups)") ?? 0
            let all = try database.integer("SELECT sum(n) FROM \(groups)") ?? 0
            let most = try database.integer("SELECT max(n) FROM \(groups)") ?? 0
            children.append(
                Profile.Children(
                    foreignKey: key.name?.name ?? key.columns.map(\.name).joined(separator: ", "), parent: key.parent,
                    mean: all * 100 / parents, most: Self.rounded(most, digits: 1, up: true),
                    without: max(parents - used, 0) * 100 / parents))
            let isRequired = key.columns.allSatisfy { table.column($0)?.isNotNull ?? false }
            if isRequired, perParent == nil, rows >= parents {
                perParent = ((rows + parents / 2) / parents, key.parent)
            }
        }
        return Profile.Table(
            name: table.name, rows: Self.rounded(rows, digits: 2), perParent: perParent, children: children,
            columns: try table.columns.compactMap { try column($0, of: table, rows) })
    }

    private func column(_ column: Column, of table: Table, _ rows: Int64) throws -> Profile.Column? {
        guard column.generated == nil, column.identity == nil, !column.isRowid else { return nil }
        let name = column.name.quoted
        let from = "FROM \(table.name.quoted)"
        var out = Profile.Column(name: column.name, weights: [])
        let filled = try database.integer("SELECT count(\(name)) \(from)") ?? 0
        if !column.isNotNull, table.primaryKey?.plainColumns?.contains(column.name) != true {
            out.nulls = (rows - filled) * 1000 / max(rows, 1)
        }
        let isKey =
            table.foreignKeys.contains { $0.columns.contains(column.name) }
            || table.uniqueKeys.contains {
                $0.plainColumns == [column.name] || $0.isPrimary && $0.plainColumns?.contains(column.name) == true
            }
        guard !isKey, filled >= Self.fewest else { return out }
        let kind = schema.baseKind(column.type.kind)
        let declared = DeclaredValues.of(column, in: table, schema)
        if !declared.isEmpty {
            out.weights = try weights(declared, name, from, filled)
            return out
        }
        // Every type has a text form, but not every type has an equality.
        let value = database.dialect == .postgres ? "CAST(\(name) AS text)" : name
        let distinct = try database.integer("SELECT count(DISTINCT \(value)) \(from)") ?? 0
        if distinct * 2 <= filled, distinct > 0 {
            out.distinct = Self.rounded(distinct, digits: 2)
            let most = try database.integer(
                "SELECT count(*) \(from) WHERE \(name) IS NOT NULL GROUP BY \(value) ORDER BY 1 DESC LIMIT 1")
            out.commonest = (most ?? 0) * 1000 / filled
        }
        (out.minimum, out.maximum) = try range(kind, name, from)
        return out
    }

    private func weights(_ declared: [String], _ name: String, _ from: String, _ filled: Int64) throws
        -> [(value: String, weight: Int64)]
    {
        var counts: [String: Int64] = [:]
        try database.rows("SELECT CAST(\(name) AS text), count(*) \(from) WHERE \(name) IS NOT NULL GROUP BY 1") {
            row in
            if let value = row[0], let count = row[1].flatMap({ Int64($0) }) { counts[value] = count }
        }
        // What is declared but never there gets no weight; what is there but not declared is not told.
        return declared.compactMap { value in
            let count = counts[value] ?? 0
            return count == 0 ? nil : (value, max(count * 1000 / filled, 1))
        }
    }

    /// Numbers to two digits outwards. Times keep their order in the row, not their range.
    private func range(_ kind: TypeKind, _ name: String, _ from: String) throws -> (String?, String?) {
        var low: String?
        var high: String?
        func ask(_ expression: (String) -> String) throws {
            try database.rows("SELECT \(expression("min(\(name))")), \(expression("max(\(name))")) \(from)") { row in
                (low, high) = (row[0], row[1])
            }
        }
        switch kind {
        case .integer, .numeric, .float:
            try ask { database.dialect == .postgres ? "CAST(\($0) AS numeric)" : $0 }
            guard let a = low.flatMap({ Double($0) }), let b = high.flatMap({ Double($0) }), a.isFinite, b.isFinite,
                abs(a) < 1e15, abs(b) < 1e15
            else { return (nil, nil) }
            return (
                "\(Self.rounded(Int64(a.rounded(.down)), digits: 2, up: false))",
                "\(Self.rounded(Int64(b.rounded(.up)), digits: 2, up: true))"
            )
        default: return (nil, nil)
        }
    }

    /// The number with so many leading digits; rounded to the nearest where no direction is asked.
    static func rounded(_ value: Int64, digits: Int, up: Bool? = nil) -> Int64 {
        var unit: Int64 = 1
        var rest = value.magnitude
        let limit: UInt64 = digits == 1 ? 10 : 100
        while rest >= limit {
            rest /= 10
            unit *= 10
        }
        if unit == 1 { return value }
        let down = value >= 0 ? value / unit * unit : -((-value + unit - 1) / unit * unit)
        switch up {
        case false?: return down
        case true?: return down == value ? value : down + unit
        case nil: return value - down < unit / 2 ? down : down + unit
        }
    }
}

/// The values that a schema lists for a column: they are words of the schema, not of its rows.
enum DeclaredValues {
    static func of(_ column: Column, in table: Table, _ schema: Schema) -> [String] {
        switch schema.baseKind(column.type.kind) {
        case .enumeration(let name): return schema.enums[name]?.labels ?? []
        case .boolean: return ["true", "false"]
        default: break
        }
        for check in table.checks {
            var parts = [check.expression]
            if case .and(let all) = check.expression { parts = all }
            for part in parts {
                if let values = listed(part, column.name) { return values }
            }
        }
        return []
    }

    private static func listed(_ expression: Expression, _ column: Identifier) -> [String]? {
        switch expression {
        case .inList(let subject, let items): return bare(subject) == .column(column) ? texts(items) : nil
        case .quantified(let subject, "=", .any, let array):
            guard bare(subject) == .column(column), case .array(let items) = bare(array) else { return nil }
            return texts(items)
        case .or(let items):
            // `x IS NULL OR x IN (…)`
            let others = items.filter { $0 != .isNull(.column(column)) }
            return others.count == 1 ? listed(others[0], column) : nil
        default: return nil
        }
    }

    private static func bare(_ expression: Expression) -> Expression {
        if case .cast(let inner, _) = expression { return bare(inner) }
        return expression
    }

    private static func texts(_ items: [Expression]) -> [String]? {
        var out: [String] = []
        for item in items {
            switch bare(item) {
            case .literal(.string(let text)): out.append(text)
            case .literal(.integer(let n)): out.append("\(n)")
            default: return nil
            }
        }
        return out
    }
}
