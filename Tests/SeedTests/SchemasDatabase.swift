import Foundation
import SeedPostgres
import SeedRows
import SeedSQLite
import SeedSchema
import SeedTestSupport

/// A fresh database that holds a schema, to be filled by the `seed` program and judged by itself.
struct SchemaDatabase {
    /// For `--database`: on PostgreSQL as a role that may only read, insert, make temporary tables and use sequences.
    let url: String
    /// As the owner of everything.
    let database: any Database

    /// Loads a schema into a database of its own, which goes afterwards.
    ///
    /// - Parameter asOwner: `url` may do anything, make the schema too.
    /// - Returns: nil where there is no PostgreSQL server to test with.
    static func with<R>(_ sql: String, _ dialect: Dialect, asOwner: Bool = false, _ body: (SchemaDatabase) throws -> R)
        throws -> R?
    {
        switch dialect {
        case .sqlite:
            let path = NSTemporaryDirectory() + "seed-schema-\(getpid())-\(UInt64.random(in: 0 ... .max)).db"
            defer { for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) } }
            let database = try SQLiteDatabase(path: path, create: true)
            defer { database.close() }
            try database.execute(sql)
            return try body(SchemaDatabase(url: "sqlite:" + path, database: database))
        case .postgres:
            guard let cluster = PostgresCluster.shared else { return nil }
            return try cluster.withDatabase { owner in
                let database = try PostgresDatabase(url: owner)
                defer { database.close() }
                try database.execute("SET client_min_messages = warning")
                try database.execute(sql)
                if asOwner { return try body(SchemaDatabase(url: owner, database: database)) }
                let role = try grantOrdinaryRole(database)
                defer { try? database.execute("DROP OWNED BY \(role); DROP ROLE \(role)") }
                return try body(SchemaDatabase(url: url(owner, role), database: database))
            }
        }
    }

    /// The last of two users in a URL is the one that libpq takes.
    private static func url(_ owner: String, _ role: String) -> String {
        guard owner.contains("://") else { return owner + " user=\(role)" }
        return owner + (owner.contains("?") ? "&" : "?") + "user=\(role)"
    }

    private static func grantOrdinaryRole(_ database: PostgresDatabase) throws -> String {
        let role = "seed_role_\(getpid())_\(UInt32.random(in: 0 ... .max))"
        var grants = ["CREATE ROLE \(role) LOGIN"]
        try database.rows(
            """
            SELECT format('GRANT USAGE ON SCHEMA %1$I TO \(role); GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA %1$I TO \
            \(role); GRANT USAGE, SELECT, UPDATE ON ALL SEQUENCES IN SCHEMA %1$I TO \(role)', nspname)
            FROM pg_namespace WHERE nspname !~ '^pg_' AND nspname <> 'information_schema'
            """
        ) { grants.append($0[0] ?? "") }
        try database.execute(grants.joined(separator: ";\n"))
        return role
    }

    /// The rows in each table of the schema, children of an inheritance not counted to their parents.
    func counts() throws -> [String: Int64] {
        var counts: [String: Int64] = [:]
        for table in try database.inspect().tables where table.partition == nil {
            var only = ""
            if database.dialect == .postgres, case .ordinary = table.kind { only = "ONLY " }
            counts[table.name.description] =
                try database.integer("SELECT count(*) FROM \(only)\(table.name.quoted)") ?? 0
        }
        return counts
    }

    /// Every row of every table as text, in an order that does not depend on how they came in.
    func contents() throws -> [String: [String]] {
        var contents: [String: [String]] = [:]
        for table in try database.inspect().tables where table.partition == nil {
            var rows: [String] = []
            try database.rows("SELECT * FROM \(table.name.quoted)") { row in
                rows.append(row.map { $0.map { "'\($0)'" } ?? "NULL" }.joined(separator: ","))
            }
            contents[table.name.description] = rows.sorted()
        }
        return contents
    }

    /// What the database itself finds wrong: orphans and broken indexes.
    ///
    /// PostgreSQL has checked every row as it came in: an ordinary role can't switch that off.
    func complaints() throws -> [String] {
        guard database.dialect == .sqlite else { return [] }
        var found: [String] = []
        try database.rows("PRAGMA integrity_check") { row in
            // SQLite 3.40 sees NULLs that aren't there in tables WITHOUT ROWID.
            let text = row[0] ?? "?"
            if text != "ok", !text.hasPrefix("NULL value in ") { found.append(text) }
        }
        for table in try database.inspect().tables {
            for column in table.columns where column.isNotNull {
                let sql = "SELECT count(*) FROM \(table.name.quoted) WHERE typeof(\(column.name.quoted)) = 'null'"
                if try database.integer(sql) != 0 { found.append("NULL in \(table.name).\(column.name)") }
            }
        }
        try database.rows("PRAGMA foreign_key_check") { found.append("orphan in \($0[0] ?? "?")") }
        return found
    }

    /// The sequences that would give a value which stands in its column already.
    func staleSequences() throws -> [String] {
        var stale: [String] = []
        for table in try database.inspect().tables where table.partition == nil {
            for column in table.columns {
                guard let sequence = column.sequence else { continue }
                let next = "nextval(\(sequence.quoted.sqlLiteral))"
                let taken = try database.integer(
                    "SELECT count(*) FROM \(table.name.quoted) WHERE \(column.name.quoted) = (SELECT \(next))")
                if taken != 0 { stale.append("\(table.name.description).\(column.name.name)") }
            }
        }
        return stale
    }
}
