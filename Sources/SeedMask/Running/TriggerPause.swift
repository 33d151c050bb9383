import SeedRows
import SeedSchema

/// Keeps the users' triggers from firing on masked rows, inside one transaction.
///
/// A row that is masked is no new row: a trigger would log it, stamp it, or write what other tables have already. As
/// `pg_dump` restores triggers after the rows, they are put back before the transaction ends: whoever looks from
/// outside never sees them gone. Constraints, foreign keys among them, stay in force. On PostgreSQL only a table's owner
/// can do so; for others its triggers fire as they are, and the proof tells what that changed.
final class TriggerPause {
    private let database: any Database
    private let tables: [QualifiedName]
    private var restoring: [String] = []

    /// - Parameter tables: those that are written to, partitions included.
    init(_ database: any Database, tables: [QualifiedName]) {
        self.database = database
        self.tables = tables
    }

    /// Inside a transaction, before the first row.
    func begin() throws {
        switch database.dialect {
        case .postgres: try beginPostgres()
        case .sqlite: try beginSQLite()
        }
    }

    /// Before the transaction ends.
    func end() throws {
        guard !restoring.isEmpty else { return }
        // No table can be altered while checks of its rows are pending.
        if database.dialect == .postgres { try database.execute("SET CONSTRAINTS ALL IMMEDIATE") }
        for statement in restoring { try database.execute(statement) }
        restoring = []
    }

    private func beginPostgres() throws {
        guard !tables.isEmpty else { return }
        let list = tables.map { "\($0.quoted.sqlLiteral)::regclass" }.joined(separator: ", ")
        let query =
            "SELECT tgrelid::regclass::text, quote_ident(tgname), tgenabled FROM pg_trigger "
            + "JOIN pg_class ON pg_class.oid = tgrelid WHERE NOT tgisinternal "
            + "AND pg_has_role(relowner, 'USAGE') AND tgenabled IN ('O', 'A') AND tgrelid IN (\(list)) ORDER BY tgrelid, tgname"
        var found: [(table: String, trigger: String, isAlways: Bool)] = []
        try database.rows(query) { row in
            if let table = row[0], let trigger = row[1] { found.append((table, trigger, row[2] == "A")) }
        }
        for (table, trigger, isAlways) in found {
            try database.execute("ALTER TABLE ONLY \(table) DISABLE TRIGGER \(trigger)")
            restoring.append("ALTER TABLE ONLY \(table) ENABLE \(isAlways ? "ALWAYS " : "")TRIGGER \(trigger)")
        }
    }

    private func beginSQLite() throws {
        let names = tables.map { "lower(\($0.name.name.sqlLiteral))" }.joined(separator: ", ")
        let query =
            "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND lower(tbl_name) IN (\(names)) ORDER BY rowid"
        var found: [(name: String, sql: String)] = []
        try database.rows(query) { row in
            if let name = row[0], let sql = row[1] { found.append((name, sql)) }
        }
        for (name, sql) in found {
            try database.execute("DROP TRIGGER \(Identifier(name).quoted)")
            restoring.append(sql)
        }
    }
}

extension MaskPlan {
    /// The relations that rows of these tables are written to: the tables and all their partitions.
    func relations(of names: [QualifiedName], in schema: Schema) -> [QualifiedName] {
        var out = names
        var at = 0
        while at < out.count {
            for table in schema.tables where table.partition?.parent == out[at] { out.append(table.name) }
            at += 1
        }
        return out
    }
}
