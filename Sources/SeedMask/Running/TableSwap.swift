import SeedRows
import SeedSchema

/// How staged values come into their tables.
enum SwapStrategy: Equatable, CustomStringConvertible {
    /// Nothing of the table changes.
    case none
    /// Keys stay: `UPDATE … FROM` the staged rows, in one statement.
    case update
    /// Keys change here or in a table that this one refers to: copy, empty, fill again.
    case rewrite

    var description: String {
        switch self {
        case .none: return "unchanged"
        case .update: return "one UPDATE from staged rows"
        case .rewrite: return "a rewritten copy, brought in in one transaction"
        }
    }
}

/// The last transaction of masking in place.
final class TableSwap {
    private let plan: MaskPlan
    private let database: any Database
    private let isLasting: Bool
    private let strategies: [SwapStrategy]

    /// - Parameter isLasting: stages outlive a transaction; else they are temporary tables.
    init(plan: MaskPlan, database: any Database, isLasting: Bool) {
        self.plan = plan
        self.database = database
        self.isLasting = isLasting
        strategies = Self.choose(plan)
    }

    func strategy(_ t: Int) -> SwapStrategy { strategies[t] }

    static func choose(_ plan: MaskPlan) -> [SwapStrategy] {
        let place = Dictionary(uniqueKeysWithValues: plan.tables.enumerated().map { ($1.table.name, $0) })
        var out = plan.tables.map { table -> SwapStrategy in
            guard table.isMasked else { return .none }
            let changed = Set(table.columns.filter { !$0.treatment.isKeep }.map(\.column.name))
            // A unique index is checked row by row: an image may be the original of a later row.
            let parts = plan.schema.tables.filter { plan.schema.whole($0).name == table.table.name }
            let touchesKey = (table.table.uniqueKeys + parts.flatMap(\.uniqueKeys)).contains { key in
                key.elements.contains { element in
                    switch element {
                    case .column(let name): return changed.contains(name)
                    case .expression(let expression): return !changed.isDisjoint(with: expression.columns)
                    }
                }
            }
            let touchesReference = plan.references.contains {
                !$0.isVirtual
                    && (($0.table == table.table.name && !changed.isDisjoint(with: $0.columns))
                        || ($0.parent == table.table.name && !changed.isDisjoint(with: $0.parentColumns)))
            }
            let touchesExclusion = table.table.exclusions.contains { exclusion in
                exclusion.elements.contains { !changed.isDisjoint(with: $0.expression.columns) }
            }
            var isPartitioned = false
            if case .partitioned(let key) = table.table.kind {
                isPartitioned = key.elements.contains { !changed.isDisjoint(with: $0.columns) }
            }
            return touchesKey || touchesReference || touchesExclusion || isPartitioned ? .rewrite : .update
        }
        // Whoever refers to an emptied table is emptied with it.
        var open = out.indices.filter { out[$0] == .rewrite }
        while let parent = open.popLast() {
            for reference in plan.references where !reference.isVirtual {
                guard reference.parent == plan.tables[parent].table.name, let child = place[reference.table],
                    out[child] != .rewrite
                else { continue }
                out[child] = .rewrite
                open.append(child)
            }
        }
        return out
    }

    // MARK: Stages

    private func stageName(_ t: Int) -> QualifiedName {
        isLasting ? MaskJournal.name("stage_\(t)", database.dialect) : QualifiedName(nil, "seed_mask_stage_\(t)")
    }
    private func copyName(_ t: Int) -> QualifiedName { QualifiedName(nil, "seed_mask_copy_\(t)") }

    /// The relations whose rows are staged: a partitioned table's leaves.
    func relations(_ t: Int) -> [QualifiedName] {
        database.dialect == .postgres ? plan.leaves(of: plan.tables[t].table) : [plan.tables[t].table.name]
    }

    func stage(_ t: Int, _ relation: QualifiedName, _ session: MaskSession) throws -> TableStage {
        var part = "0"
        if database.dialect == .postgres {
            let sql = "SELECT \(relation.quoted.sqlLiteral)::regclass::oid::bigint"
            part = "\(try database.integer(sql) ?? 0)"
        }
        return try TableStage(
            database, plan: plan.tables[t], relation: relation, target: stageName(t), part: part, session: session)
    }

    private func masked(_ t: Int) -> [Identifier] {
        plan.tables[t].columns.filter { !$0.treatment.isKeep }.map(\.column.name)
    }

    /// Tables for the masked columns and the place of each row.
    func makeStages() throws {
        for t in plan.tables.indices where plan.tables[t].isMasked {
            let list = masked(t).map(\.quoted).joined(separator: ", ")
            let make = "CREATE \(isLasting ? "" : "TEMP ")TABLE \(stageName(t).quoted) AS SELECT "
            let from = "FROM \(plan.tables[t].table.name.quoted)"
            switch database.dialect {
            case .postgres:
                try database.execute(
                    make + "ctid AS seed_mask_place, tableoid AS seed_mask_part, \(list) \(from) WITH NO DATA")
            case .sqlite:
                let place = TableText(plan.tables[t].table, columns: [], dialect: .sqlite).locator
                try database.execute(make + "\(place) AS seed_mask_place, \(list) \(from) WHERE 0")
            }
        }
    }

    /// Also those that an earlier run left.
    func dropStages() throws {
        for t in plan.tables.indices {
            let lasting = MaskJournal.name("stage_\(t)", database.dialect)
            try database.execute("DROP TABLE IF EXISTS \(lasting.quoted)")
            if !isLasting { try database.execute("DROP TABLE IF EXISTS \(stageName(t).quoted)") }
        }
    }

    // MARK: The last transaction

    /// Nobody writes to the tables while they change.
    func lock() throws {
        guard database.dialect == .postgres else { return }
        let names = plan.tables.indices.filter { strategies[$0] != .none }.map { plan.tables[$0].table.name.quoted }
        if !names.isEmpty {
            try database.execute("LOCK TABLE \(names.joined(separator: ", ")) IN ACCESS EXCLUSIVE MODE")
        }
    }

    func apply() throws {
        try database.deferConstraints()
        let rewritten = plan.tables.indices.filter { strategies[$0] == .rewrite }
        for t in rewritten { try copy(t) }
        try empty(rewritten)
        for component in plan.components {
            let parts = component.filter { strategies[$0] == .rewrite }
            if !parts.isEmpty { try fill(parts) }
        }
        for t in plan.tables.indices where strategies[t] == .update { try update(t) }
    }

    /// `s.place = t.place`, of a staged row `s` and its row `t`.
    private func isSameRow(_ t: Int) -> String {
        switch database.dialect {
        case .postgres: return "s.seed_mask_place = t.ctid AND s.seed_mask_part = t.tableoid"
        case .sqlite:
            let table = plan.tables[t].table
            let text = TableText(table, columns: [], dialect: .sqlite)
            if !table.isWithoutRowid { return "s.seed_mask_place = t.\(text.rowid)" }
            let key = table.primaryKey?.plainColumns ?? []
            return "s.seed_mask_place = " + key.map { "quote(t.\($0.quoted))" }.joined(separator: " || ',' || ")
        }
    }

    private func source(_ t: Int) -> String {
        var only = ""
        if database.dialect == .postgres, case .ordinary = plan.tables[t].table.kind { only = "ONLY " }
        return only + plan.tables[t].table.name.quoted + " t"
    }

    /// Staged rows are looked up by their place.
    private func index(_ t: Int) throws {
        let key = database.dialect == .postgres ? "seed_mask_place, seed_mask_part" : "seed_mask_place"
        try database.execute("CREATE INDEX \"seed_mask_index_\(t)\" ON \(stageName(t).quoted) (\(key))")
        if database.dialect == .postgres { try database.execute("ANALYZE \(stageName(t).quoted)") }
    }

    /// A copy of all rows with the masked columns from the stage, made by the database itself.
    private func copy(_ t: Int) throws {
        let table = plan.tables[t]
        if table.isMasked { try index(t) }
        var list = table.columns.map { column in
            "\(column.treatment.isKeep ? "t" : "s").\(column.column.name.quoted)"
        }
        var order = ""
        if let rowid = keptRowid(t) {
            list.append("t.\(rowid) AS seed_mask_rowid")
            order = " ORDER BY t.\(rowid)"
        }
        if list.isEmpty { list = ["1 AS seed_mask_none"] }
        let join = table.isMasked ? " JOIN \(stageName(t).quoted) s ON \(isSameRow(t))" : ""
        try database.execute(
            "CREATE TEMP TABLE \(copyName(t).quoted) \(database.dialect == .postgres ? "ON COMMIT DROP " : "")"
                + "AS SELECT \(list.joined(separator: ", ")) FROM \(source(t))\(join)\(order)")
    }

    /// SQLite: the rowid of a table in which no column is the rowid. It stays.
    private func keptRowid(_ t: Int) -> String? {
        guard database.dialect == .sqlite, !plan.tables[t].table.isWithoutRowid else { return nil }
        let text = TableText(plan.tables[t].table, columns: [], dialect: .sqlite)
        return text.rowidColumn == nil ? text.rowid : nil
    }

    private func empty(_ rewritten: [Int]) throws {
        guard !rewritten.isEmpty else { return }
        if database.dialect == .postgres {
            // Several tables in one TRUNCATE may refer to each other; no row trigger and no cascade fires.
            let list = rewritten.map { t -> String in
                var only = ""
                if case .ordinary = plan.tables[t].table.kind { only = "ONLY " }
                return only + plan.tables[t].table.name.quoted
            }
            return try database.execute("TRUNCATE TABLE \(list.joined(separator: ", "))")
        }
        // Children first, so that no ON DELETE action finds a row. Inside a cycle, references that may be NULL are
        // cut before.
        for component in plan.components.reversed() {
            for t in component where strategies[t] == .rewrite {
                let table = plan.tables[t].table
                for key in table.foreignKeys
                where component.contains(where: { plan.tables[$0].table.name == key.parent }) {
                    let columns = key.columns.filter { table.column($0)?.isNotNull == false }
                    guard let column = columns.first,
                        table.checks.allSatisfy({ !$0.expression.columns.contains(column) })
                    else { continue }
                    try database.execute("UPDATE \(table.name.quoted) SET \(column.quoted) = NULL")
                }
            }
            for t in component where strategies[t] == .rewrite {
                try database.execute("DELETE FROM \(plan.tables[t].table.name.quoted)")
            }
        }
    }

    private func fill(_ parts: [Int]) throws {
        if database.dialect == .postgres {
            return try database.execute(
                SingleStatement.insert(
                    parts.map { t in
                        .init(
                            table: plan.tables[t].table, columns: plan.tables[t].columns.map(\.column.name),
                            from: copyName(t).quoted)
                    }))
        }
        for t in parts {
            let columns = plan.tables[t].columns.map(\.column.name.quoted)
            let rowid = keptRowid(t)
            let into = columns + (rowid.map { [$0] } ?? [])
            let from = columns + (rowid == nil ? [] : ["seed_mask_rowid"])
            try database.execute(
                "INSERT INTO \(plan.tables[t].table.name.quoted) (\(into.joined(separator: ", "))) "
                    + "SELECT \(from.joined(separator: ", ")) FROM \(copyName(t).quoted) ORDER BY rowid")
            try database.execute("DROP TABLE \(copyName(t).quoted)")
        }
    }

    private func update(_ t: Int) throws {
        let table = plan.tables[t].table
        try index(t)
        let list = masked(t).map { "\($0.quoted) = s.\($0.quoted)" }.joined(separator: ", ")
        let name = database.dialect == .postgres ? source(t) : "\(table.name.quoted) AS t"
        try database.execute("UPDATE \(name) SET \(list) FROM \(stageName(t).quoted) s WHERE \(isSameRow(t))")
    }
}
