import SeedRows
import SeedSchema

/// What the database says of its own constraints.
public struct Verification: Sendable {
    public struct Violation: Hashable, Sendable {
        public var table: String
        public var constraint: String
        public var rows: Int64
    }
    public var counts: [(table: String, rows: Int64)]
    public var violations: [Violation]
    /// Constraints that were asked about.
    public var checked: Int

    /// The violations as one error (exit 1); nil when there are none.
    public var diagnostic: Diagnostic? {
        guard let first = violations.first else { return nil }
        let all = violations.map { "\($0.table): \($0.constraint): \(Planning.grouped($0.rows)) rows" }
        return Diagnostic(
            .violations,
            violations.count == 1
                ? "\(first.table) breaks \(first.constraint)" : "\(violations.count) constraints are broken",
            details: all, next: "look at the rows with the constraint's own expression")
    }

    public func json() -> String {
        let rows = counts.map { "{\"name\":\(JSONText.string($0.table)),\"rows\":\($0.rows)}" }
        let broken = violations.map {
            "{\"table\":\(JSONText.string($0.table)),\"constraint\":\(JSONText.string($0.constraint)),\"rows\":\($0.rows)}"
        }
        return "{\"verified\":\(violations.isEmpty),\"checked\":\(checked),\"tables\":[\(rows.joined(separator: ","))],"
            + "\"violations\":[\(broken.joined(separator: ","))]}"
    }
}

/// Puts every constraint to the database as a query: orphans per foreign key, CHECK, NOT NULL, UNIQUE, and counts.
public enum Verifier {
    /// - Parameters:
    ///   - tables: only these; nil: all.
    ///   - enforced: constraints that the database has held every row of this run to: counted as checked, not queried
    ///     again. nil: all are queried.
    public static func verify(
        schema: Schema, database: any Database, tables: Set<QualifiedName>? = nil, enforced: Enforcement? = nil
    ) throws -> Verification {
        var out = Verification(counts: [], violations: [], checked: 0)
        for table in schema.tables where table.partition == nil && (tables?.contains(table.name) ?? true) {
            if enforced?.checks == true {
                out.checked += table.checks.count + table.columns.count { $0.isNotNull }
            } else {
                try verifyRows(table, schema, database, &out)
            }
            // An empty table breaks no reference, be its keys ever so broken.
            let isEmpty = try database.integer("SELECT 1 FROM \(Planning.rowsOf(table)) LIMIT 1") == nil
            for key in table.foreignKeys where !isEmpty {
                if enforced?.covers(key.name, of: table.name) == true {
                    out.checked += 1
                } else {
                    try verifyReferences(key, table, schema, database, &out)
                }
            }
            for key in table.uniqueKeys {
                if enforced?.covers(key.name, of: table.name) == true {
                    out.checked += 1
                } else {
                    try verifyUnique(key, table, database, &out)
                }
            }
        }
        if database.dialect == .sqlite, enforced?.allKeys != true { try verifyFile(schema, tables, database, &out) }
        return out
    }

    private static func note(
        _ table: Table, _ constraint: String, _ rows: Int64?, _ out: inout Verification
    ) {
        out.checked += 1
        if let rows, rows > 0 {
            out.violations.append(.init(table: table.name.description, constraint: constraint, rows: rows))
        }
    }

    /// Count, NOT NULLs and CHECKs in one pass over the table.
    private static func verifyRows(
        _ table: Table, _ schema: Schema, _ database: any Database, _ out: inout Verification
    ) throws {
        var names: [String] = []
        var sums: [String] = []
        for column in table.columns where column.isNotNull {
            names.append("NOT NULL (\(column.name))")
            sums.append("sum(CASE WHEN \(column.name.quoted) IS NULL THEN 1 ELSE 0 END)")
        }
        for check in table.checks where isReadable(check, table, database) {
            names.append("CHECK " + (check.name?.name ?? "(\(check.sql))"))
            sums.append("sum(CASE WHEN NOT (\(check.sql)) THEN 1 ELSE 0 END)")
        }
        // A wide table may have more columns than a select list may hold.
        var start = 0
        repeat {
            let end = min(start + 500, sums.count)
            let list = (["count(*)"] + sums[start..<end]).joined(separator: ", ")
            try database.rows("SELECT \(list) FROM \(Planning.rowsOf(table))") { row in
                if start == 0 {
                    out.counts.append((table.name.description, row.first.flatMap { $0 }.flatMap { Int64($0) } ?? 0))
                }
                for (i, text) in row.dropFirst().enumerated() {
                    note(table, names[start + i], text.flatMap { Int64($0) }, &out)
                }
            }
            start = end
        } while start < sums.count
    }

    /// SQLite takes names in a CHECK that no query may use; its integrity check looks at the CHECK itself.
    private static func isReadable(_ check: CheckConstraint, _ table: Table, _ database: any Database) -> Bool {
        guard database.dialect == .sqlite else { return true }
        let query = "EXPLAIN SELECT 1 FROM \(Planning.rowsOf(table)) WHERE \(check.sql)"
        return (try? database.rows(query) { _ in }) != nil
    }

    private static func verifyReferences(
        _ key: ForeignKey, _ table: Table, _ schema: Schema, _ database: any Database, _ out: inout Verification
    ) throws {
        guard let parent = schema.table(key.parent), !key.parentColumns.isEmpty,
            key.parentColumns.count == key.columns.count,
            key.parentColumns.allSatisfy({ parent.column($0) != nil })
        else { return }
        let present = key.columns.map { "child.\($0.quoted) IS NOT NULL" }
        let match = zip(key.columns, key.parentColumns).map { "parent.\($1.quoted) = child.\($0.quoted)" }
            .joined(separator: " AND ")
        let orphan = "NOT EXISTS (SELECT 1 FROM \(Planning.rowsOf(parent)) AS parent WHERE \(match))"
        var condition = "(\(present.joined(separator: " AND "))) AND \(orphan)"
        if key.match == .full && key.columns.count > 1 {
            let partly = "(\(present.joined(separator: " OR "))) AND NOT (\(present.joined(separator: " AND ")))"
            condition = "(\(condition)) OR (\(partly))"
        }
        let columns = key.columns.map(\.name).joined(separator: ", ")
        note(
            table, "FOREIGN KEY (\(columns)) REFERENCES \(key.parent)",
            try database.integer("SELECT count(*) FROM \(Planning.rowsOf(table)) AS child WHERE \(condition)"), &out)
    }

    private static func verifyUnique(
        _ key: UniqueKey, _ table: Table, _ database: any Database, _ out: inout Verification
    ) throws {
        // Expressions and predicates have no text of their own here; the index itself holds them.
        guard let columns = key.plainColumns, key.predicate == nil, !columns.isEmpty else { return }
        let list = zip(columns, key.collations).map { column, collation in
            database.dialect == .sqlite && collation != nil
                ? "\(column.quoted) COLLATE \(collation ?? "")" : column.quoted
        }.joined(separator: ", ")
        let present = columns.map { "\($0.quoted) IS NOT NULL" }.joined(separator: " AND ")
        let filter = key.nullsNotDistinct ? "" : " WHERE \(present)"
        note(
            table, (key.isPrimary ? "PRIMARY KEY" : "UNIQUE") + " (\(columns.map(\.name).joined(separator: ", ")))",
            try database.integer(
                "SELECT count(*) FROM (SELECT 1 FROM \(Planning.rowsOf(table))\(filter) GROUP BY \(list) "
                    + "HAVING count(*) > 1) AS repeated"), &out)
    }

    private static func verifyFile(
        _ schema: Schema, _ tables: Set<QualifiedName>?, _ database: any Database, _ out: inout Verification
    ) throws {
        var broken: [String: Int64] = [:]
        // Table by table: a broken key of one (to a missing column, say) would hide the others.
        for table in schema.tables where tables?.contains(table.name) ?? true {
            do {
                try database.rows("PRAGMA foreign_key_check(\(table.name.quoted))") { _ in
                    broken[table.name.description, default: 0] += 1
                }
            } catch let error as DatabaseError where error.kind == .other || error.kind == .syntax {
                guard try database.integer("SELECT 1 FROM \(table.name.quoted) LIMIT 1") != nil else { continue }
                out.violations.append(
                    .init(table: table.name.description, constraint: "FOREIGN KEY: " + error.message, rows: 1))
            }
        }
        out.checked += 2
        for (table, rows) in broken.sorted(by: { $0.key < $1.key })
        where !out.violations.contains(where: { $0.table == table && $0.constraint.hasPrefix("FOREIGN KEY") }) {
            out.violations.append(.init(table: table, constraint: "FOREIGN KEY (foreign_key_check)", rows: rows))
        }
        try database.rows("PRAGMA integrity_check") { row in
            // NULLs are asked for above. SQLite 3.40 sees some that aren't there: in tables WITHOUT ROWID whose primary
            // key doesn't begin the row.
            if let text = row.first.flatMap({ $0 }), text != "ok", !text.hasPrefix("NULL value in ") {
                out.violations.append(.init(table: "(file)", constraint: "integrity_check: " + text, rows: 1))
            }
        }
    }
}
