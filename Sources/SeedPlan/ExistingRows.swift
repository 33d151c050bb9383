import SeedRows
import SeedSchema

/// The rows that stand in the target before the run: how many, and the keys that new rows can point to.
final class ExistingRows {
    let schema: Schema
    let database: (any Database)?
    private var counts: [QualifiedName: Int64] = [:]
    /// Tables that the run empties first, children before parents.
    private(set) var emptied: [Table] = []

    /// - Throws: `Diagnostic` (77) when tables to fill have rows and nothing says what to do with them.
    init(_ schema: Schema, _ selected: [Table], _ options: PlanOptions, _ database: (any Database)?) throws {
        self.schema = schema
        self.database = database
        guard let database else { return }
        let rooted = schema.tables.filter { $0.partition == nil }
        try count(rooted, database)
        if options.truncate {
            emptied = ExistingRows.descendants(of: selected, in: rooted)
            for table in emptied { counts[table.name] = 0 }
            return
        }
        if options.append || options.ensure { return }
        let filled = selected.filter { (counts[$0.name] ?? 0) > 0 }
        guard filled.isEmpty else {
            let shown = filled.prefix(5).map { "\($0.name) has \(Planning.grouped(counts[$0.name] ?? 0)) rows" }
            throw Diagnostic(
                .refused,
                filled.count == 1 ? "\(filled[0].name) has rows already" : "\(filled.count) tables have rows already",
                details: shown + (filled.count > 5 ? ["and \(filled.count - 5) more"] : []),
                next:
                    "add to them with --append, fill them up with --ensure, empty them first with --truncate, or leave them out with --exclude"
            )
        }
    }

    /// Rows that stand in the table and stay.
    func keptCount(_ name: QualifiedName) -> Int64 { counts[name] ?? 0 }

    private func count(_ tables: [Table], _ database: any Database) throws {
        // One statement for many tables: round trips don't grow with the schema.
        var start = 0
        while start < tables.count {
            let chunk = tables[start..<min(start + 200, tables.count)]
            let sql = chunk.enumerated().map { i, table in
                "SELECT \(start + i), count(*) FROM " + Planning.rowsOf(table)
            }.joined(separator: " UNION ALL ")
            try database.rows(sql) { row in
                guard row.count == 2, let place = row[0].flatMap({ Int($0) }), let count = row[1].flatMap({ Int64($0) })
                else { return }
                counts[tables[place].name] = count
            }
            start += 200
        }
    }

    /// The tables and all that reference them, directly or not.
    private static func descendants(of tables: [Table], in all: [Table]) -> [Table] {
        var wanted = Set(tables.map(\.name))
        var grew = true
        while grew {
            grew = false
            for table in all where !wanted.contains(table.name) {
                if table.foreignKeys.contains(where: { wanted.contains($0.parent) }) {
                    wanted.insert(table.name)
                    grew = true
                }
            }
        }
        return all.filter { wanted.contains($0.name) }
    }

    /// Columns of the rows that stay, each row whole.
    func keys(
        of table: Table, _ columns: [Identifier], _ facts: [Identifier: (wire: WireType, kind: TypeKind)]
    ) throws -> [Identifier: ColumnVector] {
        guard let database else { return [:] }
        let count = Int(keptCount(table.name))
        let names = columns.filter { facts[$0] != nil }
        let vectors = names.map { ColumnVector(layout: facts[$0]?.wire.layout ?? .bytes, capacity: max(count, 1)) }
        let order = names.map(\.quoted).joined(separator: ", ")
        let sql = "SELECT \(order) FROM \(Planning.rowsOf(table)) ORDER BY \(order)"
        var read = 0
        try database.rows(sql) { row in
            guard read < count else { return }
            read += 1
            for (i, text) in row.enumerated() {
                guard let text, let wire = facts[names[i]]?.wire, vectors[i].append(text: text, wire: wire) else {
                    vectors[i].appendNull()
                    continue
                }
            }
        }
        return Dictionary(uniqueKeysWithValues: zip(names, vectors))
    }

    /// The largest whole numbers that stand in the table's keys.
    func largest(of table: Table) throws -> [Identifier: Int64] {
        guard let database, keptCount(table.name) > 0 else { return [:] }
        let columns = table.columns.filter { column in
            if case .integer = schema.baseKind(column.type.kind) { return true }
            return false
        }.map(\.name)
        guard !columns.isEmpty else { return [:] }
        let list = columns.map { "max(\($0.quoted))" }.joined(separator: ", ")
        var out: [Identifier: Int64] = [:]
        try database.rows("SELECT \(list) FROM \(Planning.rowsOf(table))") { row in
            for (i, text) in row.enumerated() { out[columns[i]] = text.flatMap { Int64($0) } }
        }
        return out
    }

    /// Tells the sieve which keys stand in the table already.
    func take(_ sieve: inout Sieve, _ table: CompiledTable) throws {
        guard let database else { return }
        let wanted = Set(sieve.probes.flatMap(\.slots))
        let slots = table.program.slots
        let read = table.context.table.columns.compactMap { column -> (Identifier, Int, WireType)? in
            guard let slot = table.program.columns[column.name], wanted.contains(slot),
                let place = table.outputs.firstIndex(of: slot)
            else { return nil }
            return (column.name, slot, table.layout.columns[place].wire)
        }
        guard !read.isEmpty else { return }
        let list = read.map { $0.0.quoted }.joined(separator: ", ")
        let columns = slots.map { ColumnVector(layout: $0.layout, capacity: 1) }
        try database.rows("SELECT \(list) FROM \(Planning.rowsOf(table.context.table))") { row in
            for (i, text) in row.enumerated() {
                let vector = columns[read[i].1]
                vector.clear()
                guard let text, vector.append(text: text, wire: read[i].2) else {
                    vector.appendNull()
                    continue
                }
            }
            for p in sieve.probes.indices {
                if let print = sieve.probes[p].fingerprint(columns, 0) { sieve.probes[p].taken.insert(print) }
            }
        }
    }
}

extension Planning {
    /// The table as a source of its own rows: without the rows of tables that inherit from it.
    static func rowsOf(_ table: Table) -> String {
        if case .partitioned = table.kind { return table.name.quoted }
        return table.name.schema == nil ? table.name.quoted : "ONLY " + table.name.quoted
    }
}
