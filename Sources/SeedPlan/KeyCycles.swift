import SeedRows
import SeedSchema

/// Columns whose values would come from each other for ever: a primary key that references another table's primary key,
/// which references it back.
///
/// One column of each circle is made like any other (the origin), and all references of the circle lead from row `i` to
/// row `i`, so that both sides hold the same key: as far as the origin's table goes. Further rows of the other tables
/// reference whichever rows they like, where no key of theirs forbids it.
struct KeyCycles {
    /// Columns that a foreign key gives no value to, though they lie in one.
    private(set) var origins: [QualifiedName: Set<Identifier>] = [:]
    /// Foreign keys that lead from each row to the row of the same number.
    private(set) var alike: [QualifiedName: Set<ForeignKey>] = [:]
    /// For those keys whose tables may have more rows: the table of the origin.
    private(set) var open: [QualifiedName: [ForeignKey: QualifiedName]] = [:]
    /// The tables of each circle, that of the origin first.
    private(set) var circles: [[QualifiedName]] = []

    private struct Node: Hashable {
        var table: QualifiedName
        var column: Identifier
    }

    /// - Parameter tables: those that the run fills; keys of the others are known.
    init(_ tables: [Table]) {
        let names = Set(tables.map(\.name))
        var edges: [Node: (to: Node, key: ForeignKey)] = [:]
        for table in tables {
            for key in KeyCycles.ordered(table) where names.contains(key.parent) {
                for (child, parent) in zip(key.columns, key.parentColumns) {
                    let node = Node(table: table.name, column: child)
                    // A tree inside its partition, tenant or kind: the column decides by itself, the reference follows.
                    if key.parent == table.name && child == parent {
                        origins[table.name, default: []].insert(child)
                    } else if edges[node] == nil && origins[table.name]?.contains(child) != true {
                        edges[node] = (Node(table: key.parent, column: parent), key)
                    }
                }
            }
        }
        // A column that another key decides is no origin.
        for table in tables {
            guard let own = origins[table.name] else { continue }
            origins[table.name] = own.filter { edges[Node(table: table.name, column: $0)] == nil }
        }
        breakCircles(edges, Dictionary(uniqueKeysWithValues: tables.map { ($0.name, $0) }))
    }

    /// No two rows may have the same values in these columns.
    private static func isUnique(_ columns: [Identifier], _ table: Table?) -> Bool {
        table?.uniqueKeys.contains { key in
            key.predicate == nil && key.plainColumns.map { Set($0).isSubset(of: columns) } ?? false
        } ?? false
    }

    /// Every column has at most one provider, so that following them ends or goes round.
    private mutating func breakCircles(
        _ edges: [Node: (to: Node, key: ForeignKey)], _ tables: [QualifiedName: Table]
    ) {
        var done: Set<Node> = []
        let starts = edges.keys.sorted { ($0.table, $0.column) < ($1.table, $1.column) }
        for start in starts where !done.contains(start) {
            var path: [Node] = []
            var place: [Node: Int] = [:]
            var at: Node? = start
            while let node = at, !done.contains(node), place[node] == nil, edges[node] != nil {
                place[node] = path.count
                path.append(node)
                at = edges[node]?.to
            }
            if let node = at, let first = place[node] {
                let circle = path[first...]
                func rank(_ node: Node) -> (Int, QualifiedName, Identifier) {
                    (KeyCycles.isUnique([node.column], tables[node.table]) ? 0 : 1, node.table, node.column)
                }
                // A key by itself before a part of one; the same table for all circles of composite keys.
                guard let origin = circle.min(by: { rank($0) < rank($1) }) else { continue }
                origins[origin.table, default: []].insert(origin.column)
                circles.append([origin.table] + circle.map(\.table).filter { $0 != origin.table })
                for member in circle {
                    guard let key = edges[member]?.key else { continue }
                    alike[member.table, default: []].insert(key)
                    if member != origin, !KeyCycles.isUnique(key.columns, tables[member.table]) {
                        open[member.table, default: [:]][key] = origin.table
                    }
                }
            }
            done.formUnion(path)
        }
    }

    /// Required keys before optional ones, small keys before those that contain them: a shared ancestor is chosen
    /// before the parents that must agree with it.
    static func ordered(_ table: Table) -> [ForeignKey] {
        func rank(_ key: ForeignKey) -> Int {
            var rank = key.columns.count * 4
            if key.columns.contains(where: { table.column($0)?.isNotNull == false }) { rank += 2 }
            if key.parent == table.name { rank += 1 }
            return rank
        }
        return table.foreignKeys.filter { key in
            !(key.parent == table.name && key.columns == key.parentColumns)
        }.enumerated().sorted {
            (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
        }.map(\.element)
    }
}

/// From each row to the row of the same number in the parent; from rows beyond those that must, to any.
struct SameRowPick: Generator {
    /// Rows that stand in the parent already.
    let existing: Int64
    let firstRow: Int64
    /// Rows that have such a counterpart.
    let count: Int64
    /// Rows of the parent that all other rows may reference; 0: there are no other rows.
    let others: Int64
    let layout = Layout.int64

    func fill(_ out: ColumnVector, _ context: FillContext) {
        for j in 0..<context.count {
            let row = context.ordinals[j] - firstRow
            if row >= count && others > 0 {
                out.ints[j] = Int64(Mixer.below(UInt64(others), context.keys[j]))
                out.setCount(j + 1)
                continue
            }
            out.ints[j] = existing + min(row, count - 1)
            out.setCount(j + 1)
            // A candidate beyond the last row has no counterpart.
            if row >= count { out.setNull(j) }
        }
    }
}
