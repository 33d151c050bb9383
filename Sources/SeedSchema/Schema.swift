/// Which database's rules apply.
public enum Dialect: String, Hashable, Sendable, CaseIterable { case postgres, sqlite }

/// Everything that a database, or the SQL text that would make it, says about its rows.
///
/// Tables, types and constraints stand in name order, so that two readers of one schema give equal values.
public struct Schema: Hashable, Sendable {
    public var dialect: Dialect
    public var tables: [Table]
    public var enums: [QualifiedName: EnumType]
    public var domains: [QualifiedName: DomainType]
    public var composites: [QualifiedName: CompositeType]

    public init(
        dialect: Dialect, tables: [Table] = [], enums: [QualifiedName: EnumType] = [:],
        domains: [QualifiedName: DomainType] = [:], composites: [QualifiedName: CompositeType] = [:]
    ) {
        self.dialect = dialect
        self.tables = tables
        self.enums = enums
        self.domains = domains
        self.composites = composites
    }

    /// By bisection, since the tables stand in name order; a hand-made schema in another order is searched whole.
    public func table(_ name: QualifiedName) -> Table? {
        var (low, high) = (0, tables.count)
        while low < high {
            let middle = (low + high) / 2
            if tables[middle].name < name { low = middle + 1 } else { high = middle }
        }
        if low < tables.count, tables[low].name == name { return tables[low] }
        return tables.first { $0.name == name }
    }

    /// The type below all domains, with no end to their nesting but the schema's own.
    public func baseKind(_ kind: TypeKind) -> TypeKind {
        var kind = kind
        // A domain can't contain itself; the count only guards a hand-made schema.
        for _ in 0..<64 {
            guard case .domain(let name) = kind, let domain = domains[name] else { return kind }
            kind = domain.base.kind
        }
        return kind
    }

    /// The tables with everything in its one order: call after reading.
    public mutating func normalize() {
        tables.sort { $0.name < $1.name }
        for i in tables.indices {
            tables[i].uniqueKeys.sort {
                if $0.isPrimary != $1.isPrimary { return $0.isPrimary }
                if $0.name != $1.name { return ($0.name?.name ?? "") < ($1.name?.name ?? "") }
                return ($0.plainColumns ?? []).lexicographicallyPrecedes($1.plainColumns ?? [])
            }
            tables[i].foreignKeys.sort {
                if $0.name != $1.name { return ($0.name?.name ?? "") < ($1.name?.name ?? "") }
                if $0.columns != $1.columns { return $0.columns.lexicographicallyPrecedes($1.columns) }
                return $0.parent < $1.parent
            }
            tables[i].checks.sort {
                $0.name != $1.name ? ($0.name?.name ?? "") < ($1.name?.name ?? "") : $0.sql < $1.sql
            }
            tables[i].exclusions.sort { ($0.name?.name ?? "") < ($1.name?.name ?? "") }
            tables[i].triggers.sort { $0.name < $1.name }
        }
    }
}
