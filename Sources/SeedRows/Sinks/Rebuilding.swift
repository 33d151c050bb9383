import SeedSchema

/// A database that can take foreign keys and indexes down for a load and put the same ones up again, validated, within
/// one transaction.
public protocol RebuildingDatabase: Database {
    /// Reads what a rebuild would do. Writes nothing.
    ///
    /// - Parameters:
    ///   - tables: those that the load fills.
    ///   - indexes: secondary indexes, unique and primary keys, too.
    /// - Throws: `Diagnostic` (77) when the role doesn't own one of the tables.
    func rebuild(of tables: [QualifiedName], indexes: Bool) throws -> RebuildScript
}

/// The two halves of a rebuild: the load goes in between. After both, the schema is what it was.
public struct RebuildScript: Sendable {
    /// Statements that drop, in order.
    public var drops: [String]
    /// Statements that make the same again, in order.
    public var creations: [String]
    /// What stays although it was asked for, and why.
    public var kept: [String]

    public init(drops: [String] = [], creations: [String] = [], kept: [String] = []) {
        self.drops = drops
        self.creations = creations
        self.kept = kept
    }
}
