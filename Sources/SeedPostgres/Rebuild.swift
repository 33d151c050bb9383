import SeedRows
import SeedSchema

extension PostgresDatabase: RebuildingDatabase {
    /// Foreign keys and indexes as the catalogue tells them: with their names, comments, deferrability, tablespaces,
    /// storage parameters, clustering and replica identity.
    ///
    /// Stays as it is: what the catalogue couldn't bring back exactly (parts of partitioned tables, keys that a view or
    /// another table's foreign key needs, EXCLUDE), and every index where a trigger of a filled table might look rows up.
    public func rebuild(of tables: [QualifiedName], indexes: Bool) throws -> RebuildScript {
        guard !tables.isEmpty else { return RebuildScript() }
        let path = try text("SELECT current_setting('search_path')")
        try execute("SELECT set_config('search_path', 'pg_catalog', false)")
        defer { try? execute("SELECT set_config('search_path', \(path.literal), false)") }

        var foreign: [String] = []
        var triggering: [String] = []
        try rows(RebuildQueries.tables(tables)) { row in
            let name = QualifiedName(row[0], row[1] ?? "").description
            if row[2] != "t" { foreign.append(name) }
            if row[3] == "t" { triggering.append(name) }
        }
        guard foreign.isEmpty else { throw PostgresDatabase.notOwned(foreign) }

        var script = RebuildScript()
        var droppedKeys: Set<String> = []
        var keys: [RebuiltForeignKey] = []
        try rows(RebuildQueries.foreignKeys(tables)) { row in
            guard let key = RebuiltForeignKey(row) else { return }
            if let why = row[6], !why.isEmpty {
                script.kept.append("\(key.label) stays: \(why)")
                return
            }
            droppedKeys.insert(key.id)
            keys.append(key)
        }
        script.drops = keys.map(\.drop)
        if indexes && triggering.isEmpty {
            try addIndexes(tables, droppedKeys, &script)
        } else if indexes {
            script.kept.append("indexes stay: triggers of \(triggering.joined(separator: ", ")) may look rows up")
        }
        script.creations += keys.flatMap(\.creations)
        guard !script.creations.isEmpty else { return script }
        // Names in definitions were read as they mean something in pg_catalog; functions that indexes call look others up
        // along the session's own path.
        let qualified = path.isEmpty ? "pg_catalog" : "pg_catalog, " + path
        script.creations.insert("SELECT pg_catalog.set_config('search_path', \(qualified.literal), true)", at: 0)
        script.creations.append("SELECT pg_catalog.set_config('search_path', \(path.literal), true)")
        return script
    }

    private func addIndexes(
        _ tables: [QualifiedName], _ droppedKeys: Set<String>, _ script: inout RebuildScript
    ) throws {
        var all: [RebuiltIndex] = []
        try rows(RebuildQueries.indexes(tables)) { row in
            guard let index = RebuiltIndex(row) else { return }
            if let why = row[13], !why.isEmpty {
                script.kept.append("\(index.label) stays: \(why)")
                return
            }
            let users = (row[12] ?? "").split(separator: ",").map(String.init)
            guard users.allSatisfy({ droppedKeys.contains($0) }) else {
                script.kept.append("\(index.label) stays: a view or another table's foreign key needs it")
                return
            }
            all.append(index)
        }
        guard !all.isEmpty else { return }
        let tablespace = try text("SELECT current_setting('default_tablespace')")
        script.drops += all.map(\.drop)
        script.creations += all.flatMap(\.creations)
        script.creations.append("SELECT pg_catalog.set_config('default_tablespace', \(tablespace.literal), true)")
    }

    private func text(_ sql: String) throws -> String {
        var out = ""
        try rows(sql) { out = $0[0] ?? "" }
        return out
    }

    private static func notOwned(_ names: [String]) -> Diagnostic {
        Diagnostic(
            .refused, "--rebuild needs the owner's rights on every table that it fills",
            details: ["this role has no such rights on \(names.joined(separator: ", "))"],
            next: "leave --rebuild out, or connect as the tables' owner")
    }
}

/// A foreign key on its way down and up.
private struct RebuiltForeignKey {
    let id: String
    let table: QualifiedName
    let name: Identifier
    let definition: String
    let comment: String?

    init?(_ row: [String?]) {
        guard let id = row[0], let schema = row[1], let table = row[2], let name = row[3], let definition = row[4]
        else { return nil }
        self.id = id
        self.table = QualifiedName(schema, table)
        self.name = Identifier(name)
        self.definition = definition
        comment = row[5]
    }

    var label: String { "foreign key \(name) of \(table)" }
    var drop: String { "ALTER TABLE ONLY \(table.quoted) DROP CONSTRAINT \(name.quoted)" }

    /// Made without NOT VALID: the server looks at every row, in one query.
    var creations: [String] {
        var out = ["ALTER TABLE ONLY \(table.quoted) ADD CONSTRAINT \(name.quoted) \(definition)"]
        if let comment {
            out.append("COMMENT ON CONSTRAINT \(name.quoted) ON \(table.quoted) IS \(comment.literal)")
        }
        return out
    }
}

/// An index on its way down and up; where a primary or unique key stands on it, the key, too.
private struct RebuiltIndex {
    private enum Key: String { case primary = "p", unique = "u" }

    let table: QualifiedName
    let name: Identifier
    private let definition: String
    private let comment: String?
    private let key: Key?
    private let isDeferrable: Bool
    private let isDeferred: Bool
    private let keyComment: String?
    private let isClustered: Bool
    private let isReplicaIdentity: Bool
    /// Empty: the database's own.
    private let tablespace: String

    init?(_ row: [String?]) {
        guard let schema = row[0], let table = row[1], let name = row[2], let definition = row[3] else { return nil }
        self.table = QualifiedName(schema, table)
        self.name = Identifier(name)
        self.definition = definition
        comment = row[4]
        key = row[5].flatMap { Key(rawValue: $0) }
        isDeferrable = row[6] == "t"
        isDeferred = row[7] == "t"
        keyComment = row[8]
        isClustered = row[9] == "t"
        isReplicaIdentity = row[10] == "t"
        tablespace = row[11] ?? ""
    }

    var label: String { "index \(name) of \(table)" }
    private var qualified: String { QualifiedName(schema: table.schema, name: name).quoted }

    var drop: String {
        key == nil
            ? "DROP INDEX \(qualified)" : "ALTER TABLE ONLY \(table.quoted) DROP CONSTRAINT \(name.quoted)"
    }

    /// A key is put on its index afterwards (ADD … USING INDEX): only the index's own definition tells its storage
    /// parameters.
    var creations: [String] {
        var out = [
            "SELECT pg_catalog.set_config('default_tablespace', \(tablespace.literal), true)",
            definition,
        ]
        if let key {
            out.append(
                "ALTER TABLE ONLY \(table.quoted) ADD CONSTRAINT \(name.quoted) "
                    + (key == .primary ? "PRIMARY KEY" : "UNIQUE") + " USING INDEX \(name.quoted)"
                    + (isDeferrable ? " DEFERRABLE" : "") + (isDeferred ? " INITIALLY DEFERRED" : ""))
        }
        if let comment { out.append("COMMENT ON INDEX \(qualified) IS \(comment.literal)") }
        if let keyComment {
            out.append("COMMENT ON CONSTRAINT \(name.quoted) ON \(table.quoted) IS \(keyComment.literal)")
        }
        if isClustered { out.append("ALTER TABLE \(table.quoted) CLUSTER ON \(name.quoted)") }
        if isReplicaIdentity {
            out.append("ALTER TABLE ONLY \(table.quoted) REPLICA IDENTITY USING INDEX \(name.quoted)")
        }
        return out
    }
}
