import SeedRows
import SeedSchema

/// What must be the same before and after masking, asked of the database itself.
struct MaskFacts: Equatable {
    struct TableFacts: Equatable {
        var rows: Int64 = 0
        /// By the plan's columns; nil for columns that are not asked about.
        var nulls: [Int64?] = []
        var distinct: [Int64?] = []
    }
    var tables: [TableFacts] = []
    /// Child rows that find their parent, by the plan's references.
    var matches: [Int64] = []

    /// How a plan's tables and columns are called in one database.
    struct Names {
        var database: any Database
        /// By the plan's tables.
        var tables: [Table]
        /// Rows that count, by table: a subset's condition.
        var conditions: [String?]

        func source(_ i: Int, alias: String = "") -> String {
            let table = tables[i]
            var only = ""
            if database.dialect == .postgres, case .ordinary = table.kind { only = "ONLY " }
            return only + table.name.quoted + alias
        }
        func condition(_ i: Int) -> String { conditions[i].map { " WHERE " + $0 } ?? "" }
    }

    static func read(_ plan: MaskPlan, _ names: Names) throws -> MaskFacts {
        var out = MaskFacts()
        for (t, table) in plan.tables.enumerated() {
            var facts = TableFacts()
            var list = ["count(*)"]
            var slots: [(column: Int, isDistinct: Bool)] = []
            for (c, column) in table.columns.enumerated() {
                facts.nulls.append(nil)
                facts.distinct.append(nil)
                guard let asks = asks(column.treatment) else { continue }
                let name = column.column.name.quoted
                list.append("count(\(name))")
                slots.append((c, false))
                if asks {
                    // Every column of a key is unique as a whole at best; a count of its own shows a lost 1:1.
                    list.append("count(DISTINCT \(name))")
                    slots.append((c, true))
                }
            }
            let sql = "SELECT \(list.joined(separator: ", ")) FROM \(names.source(t))\(names.condition(t))"
            try names.database.rows(sql) { row in
                let numbers = row.map { $0.flatMap { Int64($0) } ?? 0 }
                facts.rows = numbers[0]
                for (i, slot) in slots.enumerated() {
                    if slot.isDistinct {
                        facts.distinct[slot.column] = numbers[i + 1]
                    } else {
                        facts.nulls[slot.column] = facts.rows - numbers[i + 1]
                    }
                }
            }
            out.tables.append(facts)
        }
        for reference in plan.references { out.matches.append(try matches(reference, plan, names)) }
        return out
    }

    /// nil: nothing to count; else whether different values must stay different.
    static func asks(_ treatment: MaskPlan.Treatment) -> Bool? {
        switch treatment {
        case .keep, .null: return nil
        case .permute: return true
        default: return false
        }
    }

    private static func matches(_ reference: Reference, _ plan: MaskPlan, _ names: Names) throws -> Int64 {
        guard let child = plan.tables.firstIndex(where: { $0.table.name == reference.table }),
            let parent = plan.tables.firstIndex(where: { $0.table.name == reference.parent })
        else { return 0 }
        func isOne(_ a: Identifier, _ b: Identifier) -> Bool {
            names.tables[child].column(a)?.type.kind == names.tables[parent].column(b)?.type.kind
        }
        let pairs = Array(zip(reference.columns, reference.parentColumns))
        func side(_ alias: String, _ name: Identifier, _ isOne: Bool) -> String {
            isOne ? "\(alias).\(name.quoted)" : "CAST(\(alias).\(name.quoted) AS text)"
        }
        let own = pairs.map { side("c", $0, isOne($0, $1)) }
        let others = pairs.map { side("p", $1, isOne($0, $1)) }
        // A subset's condition speaks of bare columns: it is put inside.
        let children = "(SELECT * FROM \(names.source(child))\(names.condition(child))) c"
        let parents = "(SELECT * FROM \(names.source(parent))\(names.condition(parent))) p"
        let condition: String
        switch names.database.dialect {
        // PostgreSQL hashes the parents; SQLite does so for IN alone, and would walk all of them for each child.
        case .postgres:
            condition =
                "EXISTS (SELECT 1 FROM \(parents) WHERE "
                + zip(own, others).map { "\($0) = \($1)" }.joined(separator: " AND ") + ")"
        case .sqlite:
            condition =
                "(\(own.joined(separator: ", "))) IN (SELECT \(others.joined(separator: ", ")) FROM \(parents))"
        }
        let sql = "SELECT count(*) FROM \(children) WHERE \(condition)"
        return try names.database.integer(sql) ?? 0
    }
}
