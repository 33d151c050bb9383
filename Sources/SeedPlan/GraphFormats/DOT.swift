/// Graphviz' language, a cluster for each cycle. https://graphviz.org/doc/info/lang.html
enum DOTGraph {
    static func text(of picture: GraphPicture) -> String {
        let labels = picture.labels.map(quoted)
        var lines = [
            "digraph schema {",
            "    rankdir=RL;",
            "    node [shape=box, style=\"rounded,filled\", fillcolor=white, fontname=\"Helvetica\"];",
            "    edge [fontname=\"Helvetica\", fontsize=10];",
        ]
        var cycles = 0
        for component in picture.components {
            let isGroup = component.nodes.count > 1
            if isGroup {
                cycles += 1
                lines.append("    subgraph cluster_\(cycles) {")
                lines.append("        label=\"cycle \(cycles)\"; style=\"rounded,filled\"; fillcolor=\"#fff3d6\";")
            }
            for node in component.nodes {
                lines.append((isGroup ? "        " : "    ") + "t\(node) [label=\(labels[node])];")
            }
            if isGroup { lines.append("    }") }
        }
        // Solid: NOT NULL. Dashed: may be NULL. An open head: deferrable.
        for edge in picture.edges {
            var attributes = ["label=" + quoted(edge.foreignKey.columns.map(\.name).joined(separator: ", "))]
            if edge.isNullable { attributes.append("style=dashed") }
            if edge.foreignKey.deferrability.isDeferrable { attributes.append("arrowhead=empty") }
            lines.append("    t\(edge.child) -> t\(edge.parent) [\(attributes.joined(separator: ", "))];")
        }
        lines.append("}")
        return lines.joined(separator: "\n") + "\n"
    }

    /// A double-quoted string of DOT. A backslash would begin an escape such as `\N`, so it is doubled.
    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }
}
