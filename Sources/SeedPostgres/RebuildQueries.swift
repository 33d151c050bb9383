import SeedSchema

/// The catalogue queries of a rebuild: two round trips, whatever the number of tables.
///
/// Names in definitions are qualified, since they are read while `search_path` holds `pg_catalog` alone.
///
/// Source: PostgreSQL manual, chapter "System Catalogs".
enum RebuildQueries {
    /// The tables of a load as a list of OIDs.
    private static func own(_ tables: [QualifiedName]) -> String {
        tables.map { "\($0.quoted.literal)::regclass" }.joined(separator: ", ")
    }

    /// Tables of the load: name, whether the role has the owner's rights, whether the role's rows fire triggers.
    static func tables(_ tables: [QualifiedName]) -> String {
        """
        SELECT n.nspname, c.relname, pg_has_role(c.relowner, 'USAGE'), EXISTS (
            SELECT FROM pg_trigger g
            WHERE g.tgrelid = c.oid AND NOT g.tgisinternal AND g.tgenabled <> 'D' AND (g.tgtype & 4) <> 0)
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.oid IN (\(own(tables)))
        ORDER BY 1, 2
        """
    }

    /// Foreign keys of the load's tables. The seventh column is empty, or says why the key has to stay.
    static func foreignKeys(_ tables: [QualifiedName]) -> String {
        """
        SELECT c.oid, n.nspname, t.relname, c.conname, pg_get_constraintdef(c.oid),
            obj_description(c.oid, 'pg_constraint'),
            CASE
                WHEN NOT c.convalidated THEN 'it is NOT VALID'
                WHEN t.relkind <> 'r' OR t.relispartition OR p.relkind <> 'r' OR p.relispartition OR c.conparentid <> 0
                    THEN 'its table is partitioned'
                WHEN NOT has_table_privilege(p.oid, 'REFERENCES') THEN 'the role has no REFERENCES on its parent'
                WHEN EXISTS (SELECT FROM pg_trigger g WHERE g.tgconstraint = c.oid AND g.tgenabled <> 'O')
                    THEN 'its triggers are not in their usual state'
                WHEN EXISTS (
                    SELECT FROM pg_depend d
                    WHERE d.classid = 'pg_constraint'::regclass AND d.objid = c.oid AND d.deptype IN ('e', 'x')
                ) THEN 'an extension depends on it'
                ELSE ''
            END
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
        JOIN pg_class p ON p.oid = c.confrelid
        WHERE c.contype = 'f' AND c.conrelid IN (\(own(tables))) ORDER BY c.oid
        """
    }

    /// Indexes of the load's tables, those behind constraints among them. The last column but one lists foreign keys that
    /// need the index, or `other`; the last is empty, or says why the index has to stay.
    static func indexes(_ tables: [QualifiedName]) -> String {
        """
        SELECT n.nspname, t.relname, k.relname, pg_get_indexdef(i.indexrelid), obj_description(i.indexrelid, 'pg_class'),
            c.contype, c.condeferrable, c.condeferred, obj_description(c.oid, 'pg_constraint'),
            i.indisclustered, i.indisreplident, coalesce(s.spcname, ''),
            (SELECT string_agg(
                CASE WHEN d.classid = 'pg_constraint'::regclass THEN d.objid::text ELSE 'other' END, ',')
             FROM pg_depend d
             WHERE d.deptype <> 'i' AND (
                (d.refclassid = 'pg_class'::regclass AND d.refobjid = i.indexrelid)
                OR (d.refclassid = 'pg_constraint'::regclass AND d.refobjid = c.oid))),
            CASE
                WHEN t.relkind <> 'r' OR t.relispartition THEN 'its table is partitioned'
                WHEN NOT i.indisvalid OR NOT i.indisready THEN 'it is not valid'
                WHEN i.indisexclusion OR c.contype = 'x' THEN 'it is behind an EXCLUDE constraint'
                WHEN NOT has_schema_privilege(n.oid, 'CREATE') THEN 'the role has no CREATE on its schema'
                WHEN s.oid IS NOT NULL AND NOT has_tablespace_privilege(s.oid, 'CREATE')
                    THEN 'the role has no CREATE on its tablespace'
                WHEN EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = i.indexrelid AND a.attstattarget >= 0)
                    THEN 'it has statistics targets of its own'
                WHEN EXISTS (
                    SELECT FROM pg_depend d
                    WHERE d.deptype IN ('e', 'x') AND (
                        (d.classid = 'pg_class'::regclass AND d.objid = i.indexrelid)
                        OR (d.classid = 'pg_constraint'::regclass AND d.objid = c.oid))
                ) THEN 'an extension depends on it'
                WHEN (i.indisreplident OR (i.indisprimary AND t.relreplident = 'd')) AND EXISTS (
                    SELECT FROM pg_publication_tables b WHERE b.schemaname = n.nspname AND b.tablename = t.relname
                ) THEN 'its table is published by it'
                ELSE ''
            END
        FROM pg_index i JOIN pg_class k ON k.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
        JOIN pg_namespace n ON n.oid = t.relnamespace LEFT JOIN pg_tablespace s ON s.oid = k.reltablespace
        LEFT JOIN pg_constraint c ON c.conindid = i.indexrelid AND c.conrelid = i.indrelid AND c.contype IN ('p', 'u', 'x')
        WHERE i.indrelid IN (\(own(tables))) ORDER BY i.indexrelid
        """
    }
}

extension String {
    /// As a string constant that no setting reads otherwise.
    var literal: String {
        guard unicodeScalars.contains("\\") else { return sqlLiteral }
        var out = " E"
        for scalar in sqlLiteral.unicodeScalars {
            if scalar == "\\" { out += "\\" }
            out.unicodeScalars.append(scalar)
        }
        return out
    }
}
