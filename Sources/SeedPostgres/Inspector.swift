import CPostgres
import SeedRows
import SeedSQL
import SeedSchema

extension PostgresDatabase {
    /// Reads the catalogue: the user's tables, with their types and constraints, in one consistent view and a fixed
    /// number of round trips.
    ///
    /// Names in expressions come out qualified, as in `pg_dump`'s output, whatever the role's `search_path` is.
    /// - Throws: `DatabaseError`.
    public func inspect() throws -> Schema {
        if isInTransaction { return try inspectWithoutPath() }
        try execute("BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY")
        do {
            let schema = try inspectWithoutPath()
            try execute("COMMIT")
            return schema
        } catch {
            try? rollback()
            throw error
        }
    }

    private func inspectWithoutPath() throws -> Schema {
        let session = try CatalogueRows(
            self,
            """
            SELECT quote_literal(current_setting('search_path')), current_setting('enable_nestloop'),
                (SELECT count(*) > 2000 FROM pg_class)
            """)
        let (path, nestedLoops) = (session.string(0, 0), session.string(0, 1))
        try execute("SET LOCAL search_path = ''")
        // Statistics of a catalogue that was just filled are those of an empty one; nested loops then take seconds.
        if session.bool(0, 2) { try execute("SET LOCAL enable_nestloop = off") }
        let inspector = Inspector(self)
        let schema = try inspector.read()
        // What `SET LOCAL` changed would last until the end of a transaction of the caller's.
        try execute(
            "SELECT set_config('search_path', \(path), true), set_config('enable_nestloop', '\(nestedLoops)', true)")
        domainBases = schema.domains.reduce(into: [:]) { $0[$1.key] = schema.baseKind($1.value.base.kind) }
        tablesUnderRowSecurity = Set(schema.tables.filter { $0.rowSecurity?.isBinding == true }.map(\.name))
        tablesWithoutBinary = inspector.tablesWithoutBinary
        return schema
    }
}

/// One reading of the catalogue, table by table under its oid, until `read()` puts the parts together.
final class Inspector {
    let database: PostgresDatabase
    let queries: InspectorQueries
    var types = TypeCatalogue()
    var schema = Schema(dialect: .postgres)
    var tables: [Int: Table] = [:]
    /// Column names by table and `attnum`.
    var columnNames: [Int: [Int: Identifier]] = [:]
    /// Column collations by table and name.
    var collations: [Int: [Identifier: Int]] = [:]
    /// Not yet told of in `schema`.
    var extensionTypes: [QualifiedName: ExtensionType] = [:]
    /// Tables with a column, written or not, whose type has no binary form: binary COPY wants one of each.
    private(set) var tablesWithoutBinary: Set<QualifiedName> = []
    private var parsed: [String: Expression] = [:]
    private var partitionKeys: [PendingPartitionKey] = []
    /// Partition bounds by table, as printed.
    private var bounds: [Int: String] = [:]

    /// Partition keys name columns by number: they wait until the columns are read.
    private struct PendingPartitionKey {
        var table: Int
        var strategy: Character?
        var columns: [Int]
        var expressions: [String]
    }

    init(_ database: PostgresDatabase) {
        self.database = database
        queries = InspectorQueries(version: database.serverVersion)
    }

    func read() throws -> Schema {
        try readTypes()
        try readTables()
        try readColumns()
        try readParents()
        try readUniqueKeys()
        try readForeignKeys()
        try readChecks()
        try readExclusions()
        try readTriggers()
        try readPolicies()
        schema.tables = tables.values.sorted { $0.name < $1.name }
        schema.normalize()
        return schema
    }

    func rows(_ sql: String) throws -> CatalogueRows { try CatalogueRows(database, sql) }

    /// Many columns share a default: each text is parsed once.
    func expression(_ sql: String) -> Expression {
        if let known = parsed[sql] { return known }
        let expression = ExpressionParser.parse(sql, dialect: .postgres)
        parsed[sql] = expression
        return expression
    }

    private func readTables() throws {
        let rows = try rows(queries.tables)
        for i in 0..<rows.count {
            var table = Table(name: QualifiedName(schema: rows.identifier(i, 1), name: rows.identifier(i, 2)))
            table.comment = rows.text(i, 7)
            if rows.bool(i, 12) { tablesWithoutBinary.insert(table.name) }
            if rows.bool(i, 5) {
                table.rowSecurity = RowSecurity(
                    isForced: rows.bool(i, 6), isBinding: rows.bool(i, 13), insertChecks: [])
            }
            let oid = rows.oid(i, 0)
            tables[oid] = table
            if rows.bool(i, 3) {
                let expressions = PartitionText.split(rows.text(i, 10) ?? "")
                partitionKeys.append(
                    PendingPartitionKey(
                        table: oid, strategy: rows.character(i, 8), columns: rows.integers(i, 9),
                        expressions: expressions))
            }
            if let bound = rows.text(i, 11) { bounds[oid] = bound }
        }
    }

    private func readParents() throws {
        for key in partitionKeys {
            var expressions = key.expressions.makeIterator()
            let elements = key.columns.map { number -> Expression in
                if number == 0 { return expression(expressions.next() ?? "") }
                return .column(columnNames[key.table]?[number] ?? "")
            }
            let strategy: PartitionKey.Strategy =
                key.strategy == "h" ? .hash : key.strategy == "l" ? .list : .range
            tables[key.table]?.kind = .partitioned(PartitionKey(strategy: strategy, elements: elements))
        }
        let rows = try rows(queries.parents)
        for i in 0..<rows.count {
            let oid = rows.oid(i, 0)
            guard let parent = tables[rows.oid(i, 1)]?.name else { continue }
            if let bound = bounds[oid] {
                tables[oid]?.partition = PartitionMembership(
                    parent: parent, bound: PartitionText.bound(bound) { expression($0) })
            } else {
                tables[oid]?.inherits.append(parent)
            }
        }
    }

    private func readTriggers() throws {
        let rows = try rows(queries.triggers)
        for i in 0..<rows.count {
            tables[rows.oid(i, 0)]?.triggers.append(
                Trigger(
                    name: rows.identifier(i, 1), firesOnInsert: rows.bool(i, 2),
                    function: rows.string(i, 3) + "." + rows.string(i, 4), readsStatement: rows.bool(i, 5)))
        }
    }

    /// A row must satisfy one of the permissive policies and all of the restrictive ones; with no permissive policy
    /// nothing is let in.
    private func readPolicies() throws {
        let rows = try rows(queries.policies)
        var permissive: [Int: [CheckConstraint]] = [:]
        var restrictive: [Int: [CheckConstraint]] = [:]
        for i in 0..<rows.count {
            let table = rows.oid(i, 0)
            let sql = rows.text(i, 3) ?? "true"
            let check = CheckConstraint(name: rows.identifier(i, 1), expression: expression(sql), sql: sql)
            if rows.bool(i, 2) {
                permissive[table, default: []].append(check)
            } else {
                restrictive[table, default: []].append(check)
            }
        }
        for (oid, table) in tables where table.rowSecurity != nil {
            let allowing = permissive[oid] ?? []
            var checks = restrictive[oid] ?? []
            switch allowing.count {
            case 0:
                checks.insert(CheckConstraint(name: nil, expression: .literal(.boolean(false)), sql: "false"), at: 0)
            case 1: checks.insert(allowing[0], at: 0)
            default:
                let sql = allowing.map { "(\($0.sql))" }.joined(separator: " OR ")
                checks.insert(CheckConstraint(name: nil, expression: expression(sql), sql: sql), at: 0)
            }
            tables[oid]?.rowSecurity?.insertChecks = checks
        }
    }
}
