/// A directed graph over `0 ..< count` and its strongly connected components.
///
/// Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972), with an explicit stack, since
/// a chain of tables may be as long as the schema. O(nodes + edges).
public struct DirectedGraph: Sendable {
    public private(set) var successors: [[Int]]

    public init(count: Int) { successors = Array(repeating: [], count: count) }

    public mutating func addEdge(from: Int, to: Int) {
        if !successors[from].contains(to) { successors[from].append(to) }
    }

    /// The components in an order in which every edge leads to the same or an *earlier* component. Nodes stand
    /// ascending in each.
    public func components() -> [[Int]] {
        let n = successors.count
        var index = Array(repeating: -1, count: n)
        var low = Array(repeating: 0, count: n)
        var onStack = Array(repeating: false, count: n)
        var stack: [Int] = []
        var out: [[Int]] = []
        var next = 0
        for root in 0..<n where index[root] < 0 {
            var work: [(node: Int, edge: Int)] = [(root, 0)]
            while let (node, edge) = work.last {
                if edge == 0 {
                    index[node] = next
                    low[node] = next
                    next += 1
                    stack.append(node)
                    onStack[node] = true
                }
                if edge < successors[node].count {
                    work[work.count - 1].edge += 1
                    let target = successors[node][edge]
                    if index[target] < 0 {
                        work.append((target, 0))
                    } else if onStack[target] {
                        low[node] = min(low[node], index[target])
                    }
                    continue
                }
                if low[node] == index[node] {
                    var component: [Int] = []
                    while let top = stack.popLast() {
                        onStack[top] = false
                        component.append(top)
                        if top == node { break }
                    }
                    out.append(component.sorted())
                }
                work.removeLast()
                if let parent = work.last { low[parent.node] = min(low[parent.node], low[node]) }
            }
        }
        return out
    }

    /// Whether the node reaches itself by an edge of its own.
    public func hasLoop(_ node: Int) -> Bool { successors[node].contains(node) }
}

/// The foreign keys of a schema as a graph: tables are nodes, an edge leads from child to parent.
public struct ForeignKeyGraph: Sendable {
    public struct Edge: Hashable, Sendable {
        public var child: QualifiedName
        public var foreignKey: ForeignKey
        /// Some column may hold NULL (declared so, and no CHECK forbids it).
        public var isNullable: Bool
    }

    public let tables: [QualifiedName]
    public let edges: [Edge]
    /// Parents before children; tables of one component together, in name order.
    public let components: [[QualifiedName]]
    private let selfReferencing: Set<QualifiedName>

    /// - Parameter isNullable: whether a column may hold NULL, where the planner knows more than the declaration.
    public init(_ schema: Schema, isNullable: ((Table, Identifier) -> Bool)? = nil) {
        let rooted = schema.tables.filter { $0.partition == nil }
        var position: [QualifiedName: Int] = [:]
        for (i, table) in rooted.enumerated() { position[table.name] = i }
        var graph = DirectedGraph(count: rooted.count)
        var edges: [Edge] = []
        for (i, table) in rooted.enumerated() {
            for key in table.foreignKeys {
                guard let parent = position[key.parent] else { continue }
                graph.addEdge(from: i, to: parent)
                let nullable = key.columns.contains { column in
                    isNullable?(table, column) ?? (table.column(column)?.isNotNull == false)
                }
                edges.append(Edge(child: table.name, foreignKey: key, isNullable: nullable))
            }
        }
        tables = rooted.map(\.name)
        self.edges = edges
        selfReferencing = Set(edges.lazy.filter { $0.child == $0.foreignKey.parent }.map(\.child))
        components = graph.components().map { $0.map { rooted[$0].name } }
    }

    /// Components of more than one table, and tables that reference themselves.
    public var cycles: [[QualifiedName]] { components.filter(isCycle) }

    /// - Parameter component: one of `components`.
    public func isCycle(_ component: [QualifiedName]) -> Bool {
        component.count > 1 || component.allSatisfy(selfReferencing.contains)
    }
}
