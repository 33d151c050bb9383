import SeedSchema

/// What a database holds new rows to by itself, in this session: such constraints need not be asked about once more
/// after a load, since no row could have gone in against them.
public struct Enforcement: Hashable, Sendable {
    /// CHECK and NOT NULL.
    public var checks: Bool
    /// Names of the foreign keys, primary keys and unique keys, by table.
    public var keys: [QualifiedName: Set<Identifier>]
    /// Every key of every table, named or not.
    public var allKeys: Bool

    public init(checks: Bool, keys: [QualifiedName: Set<Identifier>] = [:], allKeys: Bool = false) {
        self.checks = checks
        self.keys = keys
        self.allKeys = allKeys
    }

    /// Whether the key of that name is enforced. Keys that a configuration adds have no name.
    public func covers(_ key: Identifier?, of table: QualifiedName) -> Bool {
        if allKeys { return true }
        return key.map { keys[table]?.contains($0) ?? false } ?? false
    }
}

/// A database that can tell what it enforces.
public protocol EnforcingDatabase: Database {
    func enforcement() throws -> Enforcement
}
