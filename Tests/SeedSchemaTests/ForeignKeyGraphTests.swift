import SeedSchema
import Testing

@Suite struct `The graph of foreign keys` {
    private func table(_ name: String, _ references: [(String, String, Bool)] = [], partitionOf: String? = nil) -> Table
    {
        let int = ColumnType(spelling: "integer", kind: .integer(bytes: 4))
        return Table(
            name: QualifiedName("public", name),
            partition: partitionOf.map { PartitionMembership(parent: QualifiedName("public", $0), bound: .default) },
            columns: [Column(name: "id", type: int, isNotNull: true)]
                + references.map { Column(name: Identifier($0.0), type: int, isNotNull: !$0.2) },
            foreignKeys: references.map {
                ForeignKey(
                    name: nil, columns: [Identifier($0.0)], parent: QualifiedName("public", $0.1), parentColumns: ["id"]
                )
            })
    }

    @Test func `puts parents first and the tables of a cycle together`() {
        let graph = ForeignKeyGraph(
            Schema(
                dialect: .postgres,
                tables: [
                    table("a_line", [("order_id", "order", false), ("product_id", "product", false)]),
                    table("customer", [("favourite_order", "order", true)]),
                    table("order", [("customer_id", "customer", false)]),
                    table("product", [("parent_id", "product", true)]),
                ]))
        let names = graph.components.map { $0.map(\.name.name) }
        #expect(names.last == ["a_line"])
        #expect(names.contains(["customer", "order"]))
        #expect(
            graph.cycles.map { $0.map(\.name.name) }.sorted { $0.count < $1.count } == [
                ["product"], ["customer", "order"],
            ])
        #expect(graph.edges.count == 5)
        #expect(graph.edges.filter(\.isNullable).map(\.foreignKey.columns) == [["favourite_order"], ["parent_id"]])
    }

    @Test func `leaves out partitions and references to tables that are not there`() {
        let graph = ForeignKeyGraph(
            Schema(
                dialect: .postgres,
                tables: [
                    table("event", [("user_id", "user", false)]),
                    table("event_2024", [("user_id", "user", false)], partitionOf: "event"),
                    table("stray", [("gone_id", "gone", false)]), table("user"),
                ]))
        #expect(graph.tables.map(\.name.name) == ["event", "stray", "user"])
        #expect(graph.edges.map(\.child.name.name) == ["event"])
        #expect(graph.cycles.isEmpty)
    }

    @Test func `takes the planner's word for what may hold NULL`() {
        let schema = Schema(dialect: .sqlite, tables: [table("node", [("next", "node", true)])])
        #expect(ForeignKeyGraph(schema).edges[0].isNullable)
        #expect(!ForeignKeyGraph(schema, isNullable: { _, _ in false }).edges[0].isNullable)
    }
}
