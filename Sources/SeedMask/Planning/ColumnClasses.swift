import SeedSchema

/// A column of a table of the schema.
public struct ColumnPlace: Hashable, Comparable, Sendable, CustomStringConvertible {
    public var table: QualifiedName
    public var column: Identifier
    public init(_ table: QualifiedName, _ column: Identifier) {
        self.table = table
        self.column = column
    }
    public var description: String { "\(table).\(column)" }
    public static func < (a: Self, b: Self) -> Bool { a.table == b.table ? a.column < b.column : a.table < b.table }
}

/// Columns that must be masked alike because foreign keys, declared or virtual, make them hold the same values: the
/// classes of a union-find (Tarjan 1975, path halving).
struct ColumnClasses {
    private var parent: [ColumnPlace: ColumnPlace] = [:]

    init(_ references: [Reference]) {
        for reference in references {
            for (child, target) in zip(reference.columns, reference.parentColumns) {
                join(ColumnPlace(reference.table, child), ColumnPlace(reference.parent, target))
            }
        }
    }

    mutating func join(_ a: ColumnPlace, _ b: ColumnPlace) {
        let (a, b) = (root(a), root(b))
        // The smaller name leads, so that the outcome doesn't depend on the order of references.
        if a != b { parent[max(a, b)] = min(a, b) }
    }

    mutating func root(_ place: ColumnPlace) -> ColumnPlace {
        var at = place
        while let up = parent[at] {
            if let beyond = parent[up] { parent[at] = beyond }
            at = up
        }
        return at
    }
}

/// A foreign key of the schema, or one that `seed.yaml` adds.
public struct Reference: Hashable, Sendable {
    public var table: QualifiedName
    public var columns: [Identifier]
    public var parent: QualifiedName
    public var parentColumns: [Identifier]
    public var isVirtual: Bool

    public var description: String {
        "\(table) (\(columns.map(\.name).joined(separator: ", "))) -> "
            + "\(parent) (\(parentColumns.map(\.name).joined(separator: ", ")))"
    }
}

extension Schema {
    /// The table that a partition is a part of, however deep; any other table itself.
    func whole(_ table: Table) -> Table {
        var table = table
        while let above = table.partition?.parent, let next = self.table(above) { table = next }
        return table
    }
}
