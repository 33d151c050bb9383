import SeedRows
import SeedSchema

extension PostgresDatabase: ConcurrentDatabase {
    public func another(isInterruptible: Bool) throws -> any Database {
        let other = try PostgresDatabase(url: url)
        other.domainBases = domainBases
        other.tablesUnderRowSecurity = tablesUnderRowSecurity
        if isInterruptible { others.withLock { $0.append(other) } }
        return other
    }

    public func canEmpty(_ tables: [QualifiedName]) throws -> Bool {
        guard !tables.isEmpty else { return true }
        let list = tables.map { "(\($0.quoted.literal))" }.joined(separator: ", ")
        let refused = try integer(
            "SELECT count(*) FROM (VALUES \(list)) AS t (name) WHERE NOT has_table_privilege(name, 'TRUNCATE')")
        return refused == 0
    }
}
