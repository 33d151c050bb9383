import SeedSchema

/// A database that takes rows over several connections at once.
public protocol ConcurrentDatabase: Database {
    /// A further connection to the same database with the same rights. `interrupt()` of the first one reaches it, too,
    /// while `isInterruptible`.
    ///
    /// - Throws: `Diagnostic` (69) when the server gives none.
    func another(isInterruptible: Bool) throws -> any Database

    /// Whether this role may empty all these tables in one statement: what undoes a load that was committed in parts.
    func canEmpty(_ tables: [QualifiedName]) throws -> Bool
}
