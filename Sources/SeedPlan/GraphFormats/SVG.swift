/// The graph as a drawing: parents left, children right, cycles framed. SVG 1.1 with its style inside.
struct SVGGraph {
    private let picture: GraphPicture
    private let layout: GraphLayout

    init(_ picture: GraphPicture) {
        self.picture = picture
        layout = GraphLayout(picture)
    }

    func text() -> String {
        let (width, height) = (number(max(layout.width, Self.legendWidth)), number(layout.height))
        var lines = [
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"\(height)\" "
                + "viewBox=\"0 0 \(width) \(height)\" role=\"img\" aria-label=\"Foreign keys\">",
            "<style>\(Self.style)</style>",
            "<defs><marker id=\"head\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" "
                + "orient=\"auto\"><path d=\"M0,0.5 L8,4 L0,7.5 z\" class=\"head\"/></marker></defs>",
            "<rect class=\"paper\" width=\"100%\" height=\"100%\"/>",
            "<g class=\"content\">",
        ]
        lines += legend()
        for component in picture.components.indices {
            guard let frame = layout.frames[component] else { continue }
            lines.append("<rect class=\"frame\" \(attributes(frame)) rx=\"8\"/>")
        }
        for (i, edge) in picture.edges.enumerated() { lines.append(line(i, edge)) }
        let labels = picture.labels
        for (i, node) in picture.nodes.enumerated() {
            let box = layout.boxes[i]
            let kind = picture.components[node.component].isCycle ? "table cycle" : "table"
            lines.append(
                "<g class=\"\(kind)\" data-table=\"\(i)\"><title>\(xmlEscaped(description(of: i)))</title>"
                    + "<rect \(attributes(box)) rx=\"4\"/>"
                    + "<text x=\"\(number(box.x + 10))\" y=\"\(number(box.y + 17))\">\(xmlEscaped(labels[i]))</text></g>"
            )
        }
        lines += ["</g>", "</svg>"]
        return lines.joined(separator: "\n") + "\n"
    }

    /// The first line of the drawing needs so much.
    private static let legendWidth = 760.0

    private static let style = """
        .paper{fill:#fff}text{font:12px ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;fill:#1f2933}\
        .table rect{fill:#f5f7fa;stroke:#7b8794}.cycle rect{fill:#fff3d6;stroke:#c77700}\
        .frame{fill:#fffaf0;stroke:#c77700;stroke-dasharray:2 3}\
        .edge{fill:none;stroke:#627d98;stroke-width:1.2;opacity:.75}.nullable{stroke-dasharray:5 4}\
        .deferrable{stroke:#2f7d4f}.inner{stroke:#c77700}.head{fill:#627d98}.legend text{fill:#52606d;font-size:11px}
        """

    private func legend() -> [String] {
        let samples = [("edge", "NOT NULL"), ("edge nullable", "may be NULL"), ("edge deferrable", "deferrable")]
        var x = 20.0
        var lines = ["<g class=\"legend\">"]
        for (kind, text) in samples {
            lines.append("<path class=\"\(kind)\" d=\"M\(number(x)),25 h34\" marker-end=\"url(#head)\"/>")
            lines.append("<text x=\"\(number(x + 42))\" y=\"29\">\(text)</text>")
            x += 66 + Double(text.count) * 7
        }
        lines.append("<g class=\"cycle\"><rect x=\"\(number(x))\" y=\"17\" width=\"18\" height=\"15\" rx=\"3\"/></g>")
        lines.append("<text x=\"\(number(x + 26))\" y=\"29\">part of a cycle; children point to parents</text>")
        return lines + ["</g>"]
    }

    private func line(_ index: Int, _ edge: GraphPicture.Edge) -> String {
        var kind = "edge"
        if edge.isNullable { kind += " nullable" }
        let isInner = picture.nodes[edge.child].component == picture.nodes[edge.parent].component
        if isInner { kind += " inner" }
        if edge.foreignKey.deferrability.isDeferrable { kind += " deferrable" }
        let title = picture.nodes[edge.child].table.description + " " + edge.summary
        return "<path class=\"\(kind)\" data-child=\"\(edge.child)\" data-parent=\"\(edge.parent)\" "
            + "d=\"\(isInner ? loop(edge) : curve(index, edge))\" marker-end=\"url(#head)\">"
            + "<title>\(xmlEscaped(title))</title></path>"
    }

    /// From the child's left side through the waypoints to the parent's right side, level at every point.
    private func curve(_ index: Int, _ edge: GraphPicture.Edge) -> String {
        let (from, to) = (layout.boxes[edge.child], layout.boxes[edge.parent])
        var at = GraphLayout.Point(x: from.x, y: from.y + from.height / 2)
        let end = GraphLayout.Point(x: to.x + to.width + 1, y: to.y + to.height / 2)
        var path = "M\(number(at.x)),\(number(at.y))"
        for point in layout.waypoints[index] + [end] {
            if point.y == at.y {
                path += " L\(number(point.x)),\(number(point.y))"
            } else {
                let middle = (at.x + point.x) / 2
                path +=
                    " C\(number(middle)),\(number(at.y)) \(number(middle)),\(number(point.y)) "
                    + "\(number(point.x)),\(number(point.y))"
            }
            at = point
        }
        return path
    }

    /// Within a component, an arc on the boxes' right side; to the table itself, a small loop.
    private func loop(_ edge: GraphPicture.Edge) -> String {
        let (from, to) = (layout.boxes[edge.child], layout.boxes[edge.parent])
        let (x1, y1) = (from.x + from.width, from.y + from.height / 2 - 5)
        let (x2, y2) = (to.x + to.width + 1, to.y + to.height / 2 + 5)
        let reach = 24 + min(36, abs(y2 - y1) / 4)
        return "M\(number(x1)),\(number(y1)) C\(number(x1 + reach)),\(number(y1)) "
            + "\(number(x2 + reach)),\(number(y2)) \(number(x2)),\(number(y2))"
    }

    private func description(of node: Int) -> String {
        let keys = picture.edges.filter { $0.child == node }.map { $0.summary }
        return ([picture.nodes[node].table.description] + keys).joined(separator: "\n")
    }

    private func attributes(_ box: GraphLayout.Box) -> String {
        "x=\"\(number(box.x))\" y=\"\(number(box.y))\" width=\"\(number(box.width))\" height=\"\(number(box.height))\""
    }

    /// A tenth of a pixel is enough, and the same digits come out everywhere.
    private func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        let magnitude = tenths.magnitude
        return sign + "\(magnitude / 10)" + (magnitude % 10 == 0 ? "" : ".\(magnitude % 10)")
    }
}

/// Text as XML and HTML spell it; control characters, which neither can hold, become `?`.
func xmlEscaped(_ text: String) -> String {
    var out = ""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "&": out += "&amp;"
        case "<": out += "&lt;"
        case ">": out += "&gt;"
        case "\"": out += "&quot;"
        case "'": out += "&#39;"
        case "\n", "\t": out.unicodeScalars.append(scalar)
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": out += "?"
        default: out.unicodeScalars.append(scalar)
        }
    }
    return out
}
