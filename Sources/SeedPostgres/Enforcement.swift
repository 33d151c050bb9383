import SeedRows
import SeedSchema

extension PostgresDatabase: EnforcingDatabase {
    /// CHECK and NOT NULL hold always. A unique index holds when it is valid; a foreign key when none of its triggers is
    /// switched off and the session isn't one that replays another server's changes.
    ///
    /// Source: PostgreSQL manual, "ALTER TABLE" (DISABLE TRIGGER) and "session_replication_role".
    public func enforcement() throws -> Enforcement {
        var keys: [QualifiedName: Set<Identifier>] = [:]
        try rows(PostgresDatabase.enforcedKeys) { row in
            guard let schema = row[0], let table = row[1], let key = row[2] else { return }
            keys[QualifiedName(schema, table), default: []].insert(Identifier(key))
        }
        return Enforcement(checks: true, keys: keys)
    }

    private static let enforcedKeys = """
        SELECT n.nspname, t.relname, c.conname
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
        WHERE c.contype = 'f' AND current_setting('session_replication_role') = 'origin'
            AND NOT EXISTS (
                SELECT FROM pg_trigger g WHERE g.tgconstraint = c.oid AND g.tgenabled NOT IN ('O', 'A'))
        UNION ALL
        SELECT n.nspname, t.relname, k.relname
        FROM pg_index i JOIN pg_class k ON k.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
            JOIN pg_namespace n ON n.oid = t.relnamespace
        WHERE i.indisunique AND i.indisvalid AND i.indisready
        """
}
