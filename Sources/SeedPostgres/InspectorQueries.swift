/// The catalogue queries of `inspect()`. Each reads one kind of fact for all tables at once, so that the number of
/// round trips doesn't depend on the schema's size.
///
/// Source: PostgreSQL manual, chapter "System Catalogs", of version 12 and later.
struct InspectorQueries {
    /// The user's own tables: ordinary or partitioned, permanent or unlogged, of no extension.
    private static let own = """
        own AS MATERIALIZED (
            SELECT c.oid FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND c.relpersistence <> 't'
                AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                AND NOT EXISTS (
                    SELECT FROM pg_depend d
                    WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.objsubid = 0 AND d.deptype = 'e'))
        """

    let types: String
    let enumLabels = "SELECT enumtypid, enumlabel FROM pg_enum ORDER BY enumtypid, enumsortorder"
    let domains = """
        SELECT t.oid, t.typnotnull, format_type(t.typbasetype, t.typtypmod), pg_get_expr(t.typdefaultbin, 0)
        FROM pg_type t WHERE t.typtype = 'd'
        """
    let domainChecks = """
        SELECT contypid, conname, pg_get_expr(conbin, 0), convalidated FROM pg_constraint
        WHERE contypid <> 0 AND contype = 'c'
        """
    let attributes = """
        SELECT a.attrelid, a.attname, a.atttypid, a.atttypmod, format_type(a.atttypid, a.atttypmod)
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relkind = 'c' AND a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attrelid, a.attnum
        """
    let tables = """
        WITH \(Self.own)
        SELECT c.oid, n.nspname, c.relname, c.relkind = 'p', c.relispartition,
            c.relrowsecurity, c.relforcerowsecurity, d.description,
            p.partstrat, p.partattrs, pg_get_expr(p.partexprs, p.partrelid),
            CASE WHEN c.relispartition THEN pg_get_expr(c.relpartbound, c.oid) END,
            EXISTS (SELECT FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
                WHERE a.attrelid = c.oid AND a.attnum > 0 AND t.typreceive = 0),
            row_security_active(c.oid)
        FROM own JOIN pg_class c USING (oid) JOIN pg_namespace n ON n.oid = c.relnamespace
        LEFT JOIN pg_partitioned_table p ON p.partrelid = c.oid
        LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
        """
    let parents = """
        WITH \(Self.own)
        SELECT i.inhrelid, i.inhparent FROM pg_inherits i JOIN own ON own.oid = i.inhrelid
        ORDER BY i.inhrelid, i.inhseqno
        """
    /// Defaults read no columns, and are told ten times faster without their table.
    let columns = """
        WITH \(Self.own)
        SELECT a.attrelid, a.attnum, a.attname, a.atttypid, a.atttypmod, format_type(a.atttypid, a.atttypmod),
            a.attnotnull, a.attidentity, a.attgenerated,
            pg_get_expr(d.adbin, CASE WHEN a.attgenerated = '' THEN 0 ELSE d.adrelid END), co.collname, t.description,
            a.attcollation
        FROM own JOIN pg_attribute a ON a.attrelid = own.oid JOIN pg_type ty ON ty.oid = a.atttypid
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        LEFT JOIN pg_collation co ON co.oid = a.attcollation AND a.attcollation <> ty.typcollation
        LEFT JOIN pg_description t
            ON t.objoid = a.attrelid AND t.classoid = 'pg_class'::regclass AND t.objsubid = a.attnum
        WHERE a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attrelid, a.attnum
        """
    /// Sequences by the column that owns them (serial: `a`, identity: `i`) or whose default reads them. A
    /// column may have several: the default's goes first, then the identity's.
    let sequences = """
        WITH \(Self.own)
        SELECT s.relid, s.attnum, n.nspname, c.relname, s.rank = 1 FROM (
            SELECT ad.adrelid AS relid, ad.adnum AS attnum, d.refobjid AS seq, 1 AS rank
            FROM pg_depend d JOIN pg_attrdef ad ON ad.oid = d.objid
            WHERE d.classid = 'pg_attrdef'::regclass AND d.refclassid = 'pg_class'::regclass
            UNION ALL
            SELECT d.refobjid, d.refobjsubid, d.objid, CASE d.deptype WHEN 'i' THEN 2 ELSE 3 END FROM pg_depend d
            WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0
                AND d.deptype IN ('a', 'i')
        ) s JOIN own ON own.oid = s.relid JOIN pg_class c ON c.oid = s.seq AND c.relkind = 'S'
        JOIN pg_namespace n ON n.oid = c.relnamespace
        ORDER BY s.relid, s.attnum, s.rank, c.oid
        """
    let uniqueIndexes: String
    /// One row for each key element that is an expression or has another collation than its column.
    let uniqueElements = """
        WITH \(Self.own)
        SELECT i.indexrelid, k.n, CASE WHEN i.indkey[k.n - 1] = 0 THEN pg_get_indexdef(i.indexrelid, k.n, false) END,
            co.collname, i.indcollation[k.n - 1]
        FROM own JOIN pg_index i ON i.indrelid = own.oid
        CROSS JOIN LATERAL generate_series(1, i.indnkeyatts::int) AS k(n)
        LEFT JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[k.n - 1] AND a.attnum <> 0
        LEFT JOIN pg_collation co ON co.oid = i.indcollation[k.n - 1] AND co.oid <> coalesce(a.attcollation, 100)
        WHERE i.indisunique AND i.indisvalid AND (i.indkey[k.n - 1] = 0 OR co.oid IS NOT NULL)
        """
    /// The parent's columns by name only where the parent is none of the user's own tables.
    let foreignKeys = """
        WITH \(Self.own)
        SELECT k.conrelid, k.conname, k.conkey, n.nspname, p.relname,
            CASE WHEN k.confrelid NOT IN (SELECT oid FROM own) THEN
                (SELECT string_agg(a.attname, E'\\x1F' ORDER BY u.n)
                FROM unnest(k.confkey) WITH ORDINALITY AS u(attnum, n)
                JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = u.attnum) END,
            k.confmatchtype, k.confdeltype, k.confupdtype, k.condeferrable, k.condeferred, k.convalidated,
            k.confrelid, k.confkey
        FROM own JOIN pg_constraint k ON k.conrelid = own.oid
        JOIN pg_class p ON p.oid = k.confrelid JOIN pg_namespace n ON n.oid = p.relnamespace
        WHERE k.contype = 'f' AND k.conparentid = 0
        """
    let checks = """
        WITH \(Self.own)
        SELECT k.conrelid, k.conname, pg_get_expr(k.conbin, k.conrelid), k.connoinherit, k.convalidated
        FROM own JOIN pg_constraint k ON k.conrelid = own.oid JOIN pg_class c ON c.oid = own.oid
        WHERE k.contype = 'c' AND (k.conislocal OR NOT c.relispartition)
        """
    /// One row for each element, in order.
    let exclusions = """
        WITH \(Self.own)
        SELECT k.conrelid, k.oid, k.conname, am.amname, pg_get_expr(i.indpred, i.indrelid), k.condeferrable,
            k.condeferred, a.attname, pg_get_indexdef(k.conindid, u.n::int, false), o.oprname
        FROM own JOIN pg_constraint k ON k.conrelid = own.oid JOIN pg_index i ON i.indexrelid = k.conindid
        JOIN pg_class c ON c.oid = k.conindid JOIN pg_am am ON am.oid = c.relam
        CROSS JOIN LATERAL unnest(k.conexclop) WITH ORDINALITY AS u(op, n)
        JOIN pg_operator o ON o.oid = u.op
        LEFT JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = i.indkey[u.n - 1] AND a.attnum <> 0
        WHERE k.contype = 'x' AND k.conparentid = 0
        ORDER BY k.oid, u.n
        """
    let triggers: String
    /// Policies for the current role, or for all roles where none binds it; permissive ones first.
    let policies = """
        WITH \(Self.own)
        SELECT p.polrelid, p.polname, p.polpermissive, pg_get_expr(coalesce(p.polwithcheck, p.polqual), p.polrelid)
        FROM own JOIN pg_policy p ON p.polrelid = own.oid
        WHERE p.polcmd IN ('a', '*') AND (NOT row_security_active(p.polrelid) OR EXISTS (
            SELECT FROM unnest(p.polroles) AS r(oid)
            WHERE r.oid = 0 OR CASE WHEN r.oid <> 0 THEN pg_has_role(r.oid, 'USAGE') END))
        ORDER BY p.polrelid, p.polpermissive DESC, p.polname
        """

    /// - Parameter version: as `PQserverVersion` gives it.
    init(version: Int) {
        let multiranges = version >= 140_000
        types = """
            SELECT t.oid, n.nspname, t.typname, t.typtype, CASE WHEN e.typarray = t.oid THEN e.oid END,
                t.typbasetype, t.typtypmod, r.rngsubtype, t.typrelid, d.objid IS NOT NULL, c.relkind
            FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
            LEFT JOIN pg_type e ON e.oid = t.typelem AND t.typelem <> 0
            LEFT JOIN pg_class c ON c.oid = t.typrelid AND t.typrelid <> 0
            LEFT JOIN pg_range r ON t.oid = r.rngtypid\(multiranges ? " OR t.oid = r.rngmultitypid" : "")
            LEFT JOIN pg_depend d
                ON d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.objsubid = 0 AND d.deptype = 'e'
            """
        uniqueIndexes = """
            WITH \(Self.own)
            SELECT i.indrelid, i.indexrelid, c.relname, i.indisprimary, k.oid IS NOT NULL, k.condeferrable,
                k.condeferred, \(version >= 150_000 ? "i.indnullsnotdistinct" : "false"), i.indnkeyatts, i.indkey,
                pg_get_expr(i.indpred, i.indrelid)
            FROM own JOIN pg_index i ON i.indrelid = own.oid JOIN pg_class c ON c.oid = i.indexrelid
            LEFT JOIN pg_constraint k
                ON k.conrelid = i.indrelid AND k.conindid = i.indexrelid AND k.contype IN ('p', 'u')
            WHERE i.indisunique AND i.indisvalid AND NOT i.indisexclusion
                AND NOT EXISTS (SELECT FROM pg_inherits h WHERE h.inhrelid = i.indexrelid)
            """
        // Before version 13 a partition's copies of a trigger were internal ones.
        triggers = """
            WITH \(Self.own)
            SELECT t.tgrelid, t.tgname, (t.tgtype & 4) <> 0, n.nspname, p.proname,
                (t.tgtype & 5) = 4 AND t.tgnewtable IS NOT NULL
            FROM own JOIN pg_trigger t ON t.tgrelid = own.oid JOIN pg_proc p ON p.oid = t.tgfoid
            JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE NOT t.tgisinternal AND t.tgenabled IN ('O', 'A')\(version >= 130_000 ? " AND t.tgparentid = 0" : "")
            """
    }
}
