/// The graph for programs.
enum JSONGraph {
    static func text(of picture: GraphPicture) -> String {
        let tables = picture.nodes.map { node in
            "{\"name\":\(JSONText.string(node.table.description)),\"component\":\(node.component),"
                + "\"level\":\(node.level)}"
        }
        let keys = picture.edges.map { edge in
            let key = edge.foreignKey
            return "{\"name\":\(key.name.map { JSONText.string($0.name) } ?? "null"),"
                + "\"child\":\(JSONText.string(picture.nodes[edge.child].table.description)),"
                + "\"columns\":\(JSONText.strings(key.columns.map(\.name))),"
                + "\"parent\":\(JSONText.string(key.parent.description)),"
                + "\"parentColumns\":\(JSONText.strings(key.parentColumns.map(\.name))),"
                + "\"nullable\":\(edge.isNullable),\"deferrable\":\(key.deferrability.isDeferrable)}"
        }
        let components = picture.components.map { component in
            let names = component.nodes.map { picture.nodes[$0].table.description }
            return "{\"tables\":\(JSONText.strings(names)),\"level\":\(component.level),"
                + "\"cycle\":\(component.isCycle)}"
        }
        func list(_ items: [String]) -> String {
            items.isEmpty ? "[]" : "[\n    " + items.joined(separator: ",\n    ") + "\n  ]"
        }
        return """
            {
              "tables": \(list(tables)),
              "foreignKeys": \(list(keys)),
              "components": \(list(components))
            }

            """
    }
}

/// Strings as JSON spells them (RFC 8259).
public enum JSONText {
    public static func string(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            // `<` too, so that the text may stand inside an HTML script.
            case "\u{0}"..."\u{1F}", "\u{7F}", "<", "\u{2028}", "\u{2029}":
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    public static func strings(_ list: [String]) -> String {
        "[" + list.map(string).joined(separator: ",") + "]"
    }
}
