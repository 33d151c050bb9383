/// Mermaid's flowchart language, as GitHub and GitLab draw it in Markdown. https://mermaid.js.org/syntax/flowchart.html
enum MermaidGraph {
    static func text(of picture: GraphPicture) -> String {
        let labels = picture.labels.map(escaped)
        var lines = ["flowchart LR"]
        var cycles = 0
        for component in picture.components {
            let isGroup = component.nodes.count > 1
            if isGroup {
                cycles += 1
                lines.append("    subgraph cycle\(cycles)[\"cycle \(cycles)\"]")
            }
            for node in component.nodes {
                lines.append((isGroup ? "        " : "    ") + "t\(node)[\"\(labels[node])\"]")
            }
            if isGroup { lines.append("    end") }
        }
        // Solid: NOT NULL. Dotted: may be NULL.
        for edge in picture.edges {
            let name = escaped(edge.foreignKey.columns.map(\.name).joined(separator: ", "))
            let label = edge.foreignKey.deferrability.isDeferrable ? name + " (deferrable)" : name
            lines.append("    t\(edge.child) \(edge.isNullable ? "-.->" : "-->")|\"\(label)\"| t\(edge.parent)")
        }
        let inCycles = picture.components.filter(\.isCycle).flatMap(\.nodes)
        if !inCycles.isEmpty {
            lines.append("    classDef cycle fill:#fff3d6,stroke:#c77700,color:#222")
            lines.append("    class \(inCycles.map { "t\($0)" }.joined(separator: ",")) cycle")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Mermaid's entity codes: `#` and a decimal code point. Everything but plain word characters becomes one, so
    /// that no name can end its string.
    private static func escaped(_ name: String) -> String {
        var out = ""
        for scalar in name.unicodeScalars {
            let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if isPlain || ["_", ".", " ", ",", "-"].contains(scalar) {
                out.unicodeScalars.append(scalar)
            } else {
                out += "#\(scalar.value);"
            }
        }
        return out
    }
}
