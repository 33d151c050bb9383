import SeedRows
import SeedSchema

extension SQLiteDatabase: RebuildingDatabase {
    /// Secondary indexes of empty tables, from their own statements in `sqlite_schema`. Foreign keys and the keys inside CREATE TABLE are
    /// part of the table's text and stay, and so do indexes that a foreign key's parent or a trigger may need.
    ///
    /// Source: <https://sqlite.org/foreignkeys.html#fk_indexes>: without its unique index a parent can't be referenced.
    public func rebuild(of tables: [QualifiedName], indexes: Bool) throws -> RebuildScript {
        guard indexes else { return RebuildScript() }
        let filled = Set(tables.map(\.name.name))
        var referenced: Set<String> = []
        try rows(
            """
            SELECT DISTINCT lower(k."table") FROM main.sqlite_schema AS t, pragma_foreign_key_list(t.name) AS k
            WHERE t.type = 'table'
            """
        ) { row in if let name = row[0] { referenced.insert(name) } }
        var triggers = false
        try rows("SELECT 1 FROM main.sqlite_schema WHERE type = 'trigger' LIMIT 1") { _ in triggers = true }

        // Making an index again costs as much as all rows of its table, old ones among them.
        var standing: Set<String> = []
        for table in tables where try integer("SELECT 1 FROM \(table.quoted) LIMIT 1") != nil {
            standing.insert(table.name.name)
        }
        var script = RebuildScript()
        try rows(
            """
            SELECT s.name, s.tbl_name, s.sql, lower(s.tbl_name), l."unique"
            FROM main.sqlite_schema AS s, pragma_index_list(s.tbl_name) AS l
            WHERE s.type = 'index' AND s.sql IS NOT NULL AND l.name = s.name ORDER BY s.rowid
            """
        ) { row in
            guard let name = row[0], let table = row[1], let sql = row[2], filled.contains(table) else { return }
            let label = "index \(name) of \(table)"
            if standing.contains(table) {
                script.kept.append("\(label) stays: its table has rows")
            } else if triggers {
                script.kept.append("\(label) stays: triggers may look rows up")
            } else if row[4] == "1", referenced.contains(row[3] ?? "") {
                script.kept.append("\(label) stays: another table's foreign key may need it")
            } else {
                script.drops.append("DROP INDEX main.\(Identifier(name).quoted)")
                script.creations.append(sql)
            }
        }
        return script
    }
}

extension SQLiteDatabase: EnforcingDatabase {
    /// Everything, unless a pragma of this connection says otherwise.
    public func enforcement() throws -> Enforcement {
        let references = try integer("PRAGMA foreign_keys") == 1
        let checks = try integer("PRAGMA ignore_check_constraints") == 0
        return Enforcement(checks: checks, allKeys: references)
    }
}
