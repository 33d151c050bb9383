import SeedKit
import SeedPlan
import SeedSchema
import Testing

@Suite struct `seed.yaml` {
    private let generators = ["email": ["domain"], "words": ["words"]]

    private func read(_ text: String, environment: [String: String] = [:]) throws -> Configuration {
        try ConfigurationFile.decode(
            text, file: "seed.yaml", environment: environment, generatorOptions: generators)
    }

    private func problem(_ text: String, environment: [String: String] = [:]) -> Diagnostic? {
        #expect(throws: Diagnostic.self) { _ = try read(text, environment: environment) }
    }

    @Test func `every key is read`() throws {
        let configuration = try read(
            """
            database: ${URL:-sqlite:app.db}
            schema: db/migrations
            dialect: sqlite
            rows: 1_000
            seed: 7
            locale: de
            now: 2024-02-29T12:00:00Z
            tables:
              users:
                rows: 5000
                was: people
                columns:
                  email: email
                  nickname: {generator: words, words: 2, null: 12.5%, was: nick}
                  level: {min: 1, max: 9}
                  status: {values: {active: 9, "no": 1}}
              "audit_*": 0
              orders: 5xusers
            foreign_keys:
              - orders (customer_ref) references users (id)
              - app."Line items" (a, b) references orders
            """)
        #expect(configuration.database == "sqlite:app.db")
        #expect(configuration.schema == "db/migrations")
        #expect(configuration.dialect == .sqlite)
        #expect(configuration.rows == 1000)
        #expect(configuration.seed == 7)
        #expect(configuration.locale == "de")
        #expect(configuration.now == 1_709_208_000_000_000)
        #expect(configuration.tables.map(\.pattern.text) == ["users", "audit_*", "orders"])
        #expect(configuration.tables.map(\.rows) == [.exactly(5000), .exactly(0), .times(5, parent: "users")])
        #expect(configuration.tables[0].was == "people")
        let columns = configuration.tables[0].columns
        #expect(columns.map(\.name) == ["email", "nickname", "level", "status"])
        #expect(columns.map(\.generator) == ["email", "words", nil, nil])
        #expect(columns[1].options == ["words": "2"])
        #expect(columns[1].nullRate == Ratio(125, 1000))
        #expect(columns[1].was == "nick")
        #expect(columns[2].minimum == "1" && columns[2].maximum == "9")
        #expect(columns[3].values == [.init(text: "active", weight: 9), .init(text: "no", weight: 1)])
        let keys = configuration.foreignKeys
        #expect(keys.map(\.child.text) == ["orders", "app.Line items"])
        #expect(keys.map(\.columns) == [["customer_ref"], ["a", "b"]])
        #expect(keys.map(\.parent.text) == ["users", "orders"])
        #expect(keys.map(\.parentColumns) == [["id"], []])
    }

    @Test func `an empty file is an empty configuration`() throws {
        #expect(try read("") == Configuration(source: "seed.yaml"))
        #expect(try read("# nothing\n") == Configuration(source: "seed.yaml"))
        #expect(try read("tables:\nforeign_keys:\n").tables.isEmpty)
    }

    @Test(arguments: [
        ("tabels: {}", 1, 1, "unknown key 'tabels'", "did you mean 'tables'?"),
        ("rows: many", 1, 7, "rows must be a whole number", nil),
        ("rows: -1", 1, 7, "rows must be a whole number", nil),
        ("rows: [1]", 1, 7, "rows must be a single value", nil),
        ("dialect: postgers", 1, 10, "dialect can't be 'postgers'", "did you mean 'postgres'?"),
        ("now: 2023-02-29", 1, 6, "now must be a date", nil),
        ("tables: 5", 1, 9, "tables must be a mapping", nil),
        ("tables:\n  users:\n    row: 5", 3, 5, "unknown key 'row' in table users", "did you mean 'rows'?"),
        ("tables:\n  users: five", 2, 10, "table users must be a number of rows", nil),
        (
            "tables:\n  u:\n    columns:\n      a: emial", 4, 10, "unknown generator 'emial' for u.a",
            "did you mean 'email'?"
        ),
        ("tables: {u: {columns: {a: {generator: email, words: 2}}}}", 1, 46, "unknown key 'words' in column u.a", nil),
        ("tables: {u: {columns: {a: {null: 1.5}}}}", 1, 34, "null of u.a must be a share", nil),
        ("tables: {u: {columns: {a: {values: []}}}}", 1, 36, "values of u.a names no value", nil),
        ("foreign_keys: [orders -> users]", 1, 16, "can't read the foreign key", nil),
        ("rows: 1\nseed: 1\nrows: 2", 3, 1, "the key 'rows' stands twice", nil),
        ("tables:\n  a: 1\n  b: 2\n  a: 3", 4, 3, "the key 'a' stands twice", nil),
        ("rows: [1", 2, 1, "not valid YAML", nil),
        ("schema: ${MISSING}", 1, 9, "the variable MISSING is not set", nil),
        ("schema: ${MISSING", 1, 9, "a '${' without its '}'", nil),
        ("- rows", 1, 1, "the configuration must be a mapping", nil),
    ])
    func `a mistake is named with its place`(
        text: String, line: Int, column: Int, headline: String, next: String?
    ) throws {
        let problem = try #require(self.problem(text))
        #expect(problem.status == .configuration)
        #expect(problem.headline.contains(headline))
        #expect(problem.details.first == "seed.yaml:\(line):\(column)")
        if let next { #expect(problem.next?.contains(next) == true, "next: \(problem.next ?? "nothing")") }
    }

    @Test func `variables are put in`() throws {
        #expect(try read("schema: ${A}/${B:-b}", environment: ["A": "x"]).schema == "x/b")
        #expect(try read("schema: ${A:-b}", environment: ["A": ""]).schema == "b")
        #expect(try read("schema: ${A}", environment: ["A": ""]).schema == "")
        #expect(try read("schema: $$A-$B").schema == "$A-$B")
        #expect(try read("rows: ${N}", environment: ["N": "12"]).rows == 12)
    }

    @Test func `hostile files are refused, not crashed on`() throws {
        let deep = String(repeating: "[", count: 100_000)
        #expect(problem("rows: " + deep)?.status == .configuration)
        #expect(problem(String(repeating: "- ", count: 100_000))?.status == .configuration)
        // Each line doubles the one before it.
        var bomb = "a0: &a0 [x, x]\n"
        for i in 1...40 { bomb += "a\(i): &a\(i) [*a\(i - 1), *a\(i - 1)]\n" }
        #expect(problem(bomb)?.status == .configuration)
    }

    @Test(arguments: [
        ("users", "users", true), ("public.users", "users", true), ("users", "accounts", false),
        ("*", "users", true), ("audit_*", "audit_log", true), ("audit_*", "audit", false), ("?s", "as", true),
        ("public.*", "users", true), ("app.*", "users", false), ("*er*", "users", true), ("us*rs*x", "users", false),
        ("a*b", "a*b", true),
    ])
    func `globs match tables`(pattern: String, table: String, matches: Bool) {
        #expect(NamePattern(pattern).matches(QualifiedName("public", table)) == matches)
    }

    @Test(
        arguments: [
            ("0.05", 5, 100), ("5%", 5, 100), ("1/20", 1, 20), ("0", 0, 1), ("1", 1, 1), ("100%", 100, 100),
            ("2.5%", 25, 1000),
        ] as [(String, Int64, Int64)])
    func `shares are exact`(text: String, numerator: Int64, denominator: Int64) {
        #expect(Ratio(text) == Ratio(numerator, denominator))
    }

    @Test(arguments: ["", "x", "-1", "1.1", "101%", "1/0", "2/1", ".", "1e-3", "0x1", "%"])
    func `no other text is a share`(text: String) { #expect(Ratio(text) == nil) }
}
