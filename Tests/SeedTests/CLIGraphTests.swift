import Foundation
import FoundationXML
import SeedPlan
import SeedSchema
import Testing

@Suite struct `Graph pictures` {
    private static let hostile = "a\"b'<c>&\\d\n]--\u{1}é#;"

    /// a <- b <-> c, c -> c, d alone, and a table with a hostile name that references a.
    private static let picture: GraphPicture = {
        func column(_ name: Identifier, nullable: Bool = false) -> Column {
            Column(name: name, type: ColumnType(spelling: "integer", kind: .integer(bytes: 4)), isNotNull: !nullable)
        }
        func key(_ column: Identifier, _ parent: String, deferrable: Bool = false) -> ForeignKey {
            ForeignKey(
                name: nil, columns: [column], parent: QualifiedName("public", parent), parentColumns: ["id"],
                deferrability: deferrable ? .deferrable(initiallyDeferred: true) : .notDeferrable)
        }
        func table(_ name: String, _ columns: [Column], _ keys: [ForeignKey]) -> Table {
            Table(name: QualifiedName("public", name), columns: [column("id")] + columns, foreignKeys: keys)
        }
        let schema = Schema(
            dialect: .postgres,
            tables: [
                table("a", [], []),
                table("b", [column("a_id"), column("c_id", nullable: true)], [key("a_id", "a"), key("c_id", "c")]),
                table(
                    "c", [column("b_id"), column("c_id", nullable: true)],
                    [key("b_id", "b", deferrable: true), key("c_id", "c")]),
                table("d", [], []),
                table(hostile, [column("a_id")], [key("a_id", "a")]),
            ])
        return GraphPicture(ForeignKeyGraph(schema))
    }()

    @Test func `components and levels are found`() {
        let picture = Self.picture
        let byName = Dictionary(uniqueKeysWithValues: picture.nodes.map { ($0.table.name.name, $0) })
        #expect(byName.mapValues(\.level) == ["a": 0, "b": 1, "c": 1, "d": 0, Self.hostile: 1])
        let cycles = picture.components.filter(\.isCycle).map { $0.nodes.map { picture.nodes[$0].table.name.name } }
        #expect(cycles == [["b", "c"]])
    }

    @Test func `JSON is JSON, and says all`() throws {
        let text = GraphFormat.json.text(of: Self.picture)
        let root = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: [[String: Any]]])
        let names = try #require(root["tables"]).compactMap { $0["name"] as? String }
        #expect(Set(names) == ["public.a", "public.b", "public.c", "public.d", "public." + Self.hostile])
        let keys = try #require(root["foreignKeys"])
        #expect(keys.count == 5)
        #expect(keys.filter { $0["nullable"] as? Bool == true }.count == 2)
        #expect(keys.filter { $0["deferrable"] as? Bool == true }.count == 1)
        let components = try #require(root["components"])
        #expect(components.filter { $0["cycle"] as? Bool == true }.count == 1)
    }

    @Test func `SVG is XML, a box for each table and a line for each foreign key`() throws {
        let reader = ElementCounter()
        let parser = XMLParser(data: Data(GraphFormat.svg.text(of: Self.picture).utf8))
        parser.delegate = reader
        #expect(parser.parse(), "\(parser.parserError.map { "\($0)" } ?? "")")
        #expect(reader.tables == 5)
        #expect(reader.lines == 5)
    }

    @Test func `boxes never overlap`() throws {
        let reader = ElementCounter()
        let parser = XMLParser(data: Data(GraphFormat.svg.text(of: Self.picture).utf8))
        parser.delegate = reader
        #expect(parser.parse())
        let boxes = reader.boxes
        #expect(boxes.count == 5)
        for (i, a) in boxes.enumerated() {
            for b in boxes[..<i] {
                #expect(
                    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y,
                    "\(a) and \(b)")
            }
        }
    }

    @Test func `Mermaid and DOT keep hostile names inside their strings`() {
        let mermaid = GraphFormat.mermaid.text(of: Self.picture)
        #expect(mermaid.contains("subgraph cycle1"))
        #expect(mermaid.contains("t1 -.->"), "a nullable edge is dotted")
        #expect(mermaid.contains("[\"a#34;b#39;#60;c#62;#38;#92;d#10;#93;--#1;é#35;#59;\"]"))
        let dot = GraphFormat.dot.text(of: Self.picture)
        #expect(dot.contains("subgraph cluster_1"))
        #expect(dot.contains("label=\"a\\\"b'<c>&\\\\d\\n]--\u{1}é#;\""))
    }

    @Test func `HTML needs nothing from elsewhere`() {
        let html = GraphFormat.html.text(of: Self.picture)
        #expect(html.contains("<svg "))
        #expect(!html.contains("<c>"), "a table's name is no element")
        for outside in ["src=", "href=", "@import", "url(http"] { #expect(!html.contains(outside)) }
    }

    @Test func `a picture of nothing is still a picture`() {
        let empty = GraphPicture(ForeignKeyGraph(Schema(dialect: .sqlite)))
        for format in GraphFormat.allCases { #expect(!format.text(of: empty).isEmpty) }
    }

    private final class ElementCounter: NSObject, XMLParserDelegate {
        struct Box { var x, y, width, height: Double }
        var tables = 0
        var lines = 0
        var boxes: [Box] = []
        private var isInTable = false

        func parser(
            _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            if attributes["data-table"] != nil {
                tables += 1
                isInTable = true
            }
            if attributes["data-child"] != nil { lines += 1 }
            if name == "rect", isInTable {
                let numbers = ["x", "y", "width", "height"].map { Double(attributes[$0] ?? "") ?? .nan }
                boxes.append(Box(x: numbers[0], y: numbers[1], width: numbers[2], height: numbers[3]))
            }
        }

        func parser(
            _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
        ) {
            if name == "g" { isInTable = false }
        }
    }
}
