import SeedSchema
import Testing

@Suite struct `Names` {
    @Test(
        arguments: [
            ("users", "\"users\""), ("select", "\"select\""), ("a\"b", "\"a\"\"b\""), ("\"", "\"\"\"\""),
            ("Größe 😀", "\"Größe 😀\""), ("a.b", "\"a.b\""), ("x\r\n\"y", "\"x\r\n\"\"y\""),
            ("e\u{301}\"", "\"e\u{301}\"\"\""),
        ])
    func `are quoted so that no character ends them`(name: String, quoted: String) {
        #expect(Identifier(name).quoted == quoted)
    }

    @Test func `keep schema and name apart`() {
        #expect(QualifiedName("a.b", "c").quoted == "\"a.b\".\"c\"")
        #expect(QualifiedName("a", "b.c").quoted == "\"a\".\"b.c\"")
        #expect(QualifiedName(nil, "t").quoted == "\"t\"")
        #expect(QualifiedName("s", "t").description == "s.t")
        #expect(QualifiedName("a", "z") < QualifiedName("b", "a"))
        #expect(QualifiedName("a", "a") < QualifiedName("a", "b"))
        #expect(QualifiedName(nil, "z") < QualifiedName("a", "a"))
    }
}

@Suite struct `A schema` {
    private let int = ColumnType(spelling: "integer", kind: .integer(bytes: 4))

    @Test func `is the same whatever the order in which it was read`() {
        let keys = [
            UniqueKey(name: "t_pkey", isPrimary: true, elements: [.column("id")]),
            UniqueKey(name: "a_key", elements: [.column("a")]), UniqueKey(name: nil, elements: [.column("b")]),
            UniqueKey(name: nil, elements: [.column("a"), .column("b")]),
        ]
        let parents = ["p", "q"].map { QualifiedName("s", $0) }
        let references = [
            ForeignKey(name: "z", columns: ["a"], parent: parents[0], parentColumns: ["id"]),
            ForeignKey(name: nil, columns: ["b"], parent: parents[0], parentColumns: ["id"]),
            ForeignKey(name: nil, columns: ["b"], parent: parents[1], parentColumns: ["id"]),
            ForeignKey(name: nil, columns: ["a"], parent: parents[1], parentColumns: ["id"]),
        ]
        let checks = ["x > 1", "x > 2", "a = 1"].map {
            CheckConstraint(name: $0 == "a = 1" ? "named" : nil, expression: .opaque($0), sql: $0)
        }
        let exclusions = ["e2", "e1"].map { ExclusionConstraint(name: Identifier($0), method: "gist", elements: []) }
        let triggers = ["b", "a"].map { Trigger(name: Identifier($0), firesOnInsert: true) }
        func schema(_ turn: Int) -> Schema {
            func turned<T>(_ list: [T]) -> [T] { Array(list[(turn % list.count)...] + list[..<(turn % list.count)]) }
            var out = Schema(
                dialect: .postgres,
                tables: turned(
                    ["t", "p", "q"].map { name in
                        Table(
                            name: QualifiedName("s", name), columns: [Column(name: "id", type: int)],
                            uniqueKeys: turned(keys), foreignKeys: turned(references), checks: turned(checks),
                            exclusions: turned(exclusions), triggers: turned(triggers))
                    }))
            out.normalize()
            return out
        }
        for turn in 1..<12 { #expect(schema(turn) == schema(0), "turned by \(turn)") }
        let table = schema(1).tables[2]
        #expect(table.name.name == "t")
        #expect(table.primaryKey?.name == "t_pkey" && table.uniqueKeys[0].isPrimary)
        #expect(table.triggers.map(\.name) == ["a", "b"])
    }

    @Test func `looks below nested domains and never goes round for ever`() {
        let outer = QualifiedName("public", "outer")
        let inner = QualifiedName("public", "inner")
        let loop = QualifiedName("public", "loop")
        let schema = Schema(
            dialect: .postgres,
            domains: [
                outer: DomainType(name: outer, base: ColumnType(spelling: "inner", kind: .domain(inner))),
                inner: DomainType(name: inner, base: int),
                loop: DomainType(name: loop, base: ColumnType(spelling: "loop", kind: .domain(loop))),
            ])
        #expect(schema.baseKind(.domain(outer)) == .integer(bytes: 4))
        #expect(schema.baseKind(.uuid) == .uuid)
        #expect(schema.baseKind(.domain(loop)) == .domain(loop))
    }

    @Test func `constants and names end where databases see their end`() {
        // Swift takes a quote and the combining mark behind it for one character.
        #expect(Array("O'\u{301}'s".sqlLiteral.unicodeScalars) == Array("'O''\u{301}''s'".unicodeScalars))
        #expect("".sqlLiteral == "''")
        #expect(Array(Identifier("a\"\u{301}").quoted.unicodeScalars) == Array("\"a\"\"\u{301}\"".unicodeScalars))
    }

    @Test func `names compare byte for byte`() {
        #expect(Identifier("caf\u{e9}") != Identifier("cafe\u{301}"))
        #expect(Set([Identifier("caf\u{e9}"), Identifier("cafe\u{301}"), Identifier("caf\u{e9}")]).count == 2)
    }

    @Test func `compares expressions, not their spelling`() {
        let a = CheckConstraint(name: "c", expression: .column("x"), sql: "(x)")
        let b = CheckConstraint(name: "c", expression: .column("x"), sql: "x")
        let c = CheckConstraint(name: "c", expression: .column("y"), sql: "x")
        #expect(a == b && a.hashValue == b.hashValue)
        #expect(a != c)
    }

    @Test func `lists each column of an expression once, in order`() {
        let expression = Expression.and([
            .binary("<", .column("b"), .column("a")), .isNull(.column("b")),
            .case(
                operand: .column("k"), branches: [.init(when: .literal(.integer(1)), then: .column("c"))],
                otherwise: .column("a")),
        ])
        #expect(expression.columns == ["b", "a", "k", "c"])
    }
}
