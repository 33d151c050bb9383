import SeedSchema

/// The spellings of a foreign-key graph, by the name that `seed graph --format` takes.
public enum GraphFormat: String, CaseIterable, Sendable {
    case mermaid, dot, svg, html, json

    public func text(of picture: GraphPicture) -> String {
        switch self {
        case .mermaid: return MermaidGraph.text(of: picture)
        case .dot: return DOTGraph.text(of: picture)
        case .svg: return SVGGraph(picture).text()
        case .html: return HTMLGraph.text(of: picture)
        case .json: return JSONGraph.text(of: picture)
        }
    }
}

/// What every format draws: tables with their component and depth, and foreign keys by index.
public struct GraphPicture: Sendable {
    public struct Node: Hashable, Sendable {
        public var table: QualifiedName
        /// Index into `components`.
        public var component: Int
        /// Foreign keys that lead out of the component on the longest way to a root; 0: depends on nothing.
        public var level: Int
    }

    public struct Edge: Hashable, Sendable {
        public var child: Int
        public var parent: Int
        public var foreignKey: ForeignKey
        public var isNullable: Bool
    }

    public struct Component: Hashable, Sendable {
        public var nodes: [Int]
        public var level: Int
        /// More than one table, or one that references itself.
        public var isCycle: Bool
    }

    public let nodes: [Node]
    public let edges: [Edge]
    /// Parents first.
    public let components: [Component]

    public init(_ graph: ForeignKeyGraph) {
        var nodes: [Node] = []
        var position: [QualifiedName: Int] = [:]
        var members: [[Int]] = []
        for (c, component) in graph.components.enumerated() {
            members.append(Array(nodes.count..<(nodes.count + component.count)))
            for table in component {
                position[table] = nodes.count
                nodes.append(Node(table: table, component: c, level: 0))
            }
        }
        edges = graph.edges.compactMap { edge in
            guard let child = position[edge.child], let parent = position[edge.foreignKey.parent] else { return nil }
            return Edge(child: child, parent: parent, foreignKey: edge.foreignKey, isNullable: edge.isNullable)
        }
        // Components stand parents first, so that one pass finds every level.
        var levels = Array(repeating: 0, count: members.count)
        var loops = Set<Int>()
        let outgoing = Dictionary(grouping: edges) { nodes[$0.child].component }
        for c in members.indices {
            for edge in outgoing[c] ?? [] {
                let parent = nodes[edge.parent].component
                if parent == c { loops.insert(c) } else { levels[c] = max(levels[c], levels[parent] + 1) }
            }
            for node in members[c] { nodes[node].level = levels[c] }
        }
        self.nodes = nodes
        components = members.indices.map {
            Component(nodes: members[$0], level: levels[$0], isCycle: loops.contains($0))
        }
    }

    /// Table names as the pictures show them: without the schema where all tables share one.
    public var labels: [String] {
        let schemas = Set(nodes.map(\.table.schema))
        return nodes.map { schemas.count == 1 ? $0.table.name.name : $0.table.description }
    }
}

extension GraphPicture.Edge {
    /// `(a, b) -> parent (c, d)`, with what matters for the order of rows.
    var summary: String {
        let columns = foreignKey.columns.map(\.name).joined(separator: ", ")
        let parents = foreignKey.parentColumns.map(\.name).joined(separator: ", ")
        var text = "(\(columns)) -> \(foreignKey.parent) (\(parents))"
        if isNullable { text += ", nullable" }
        if foreignKey.deferrability.isDeferrable { text += ", deferrable" }
        return text
    }
}
