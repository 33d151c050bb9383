import SeedSQL
import SeedSchema
import Testing

private let text = ColumnType(spelling: "text", kind: .text(maxLength: nil))
private func number(_ n: Int64) -> Expression { .literal(.integer(n)) }
private func string(_ s: String) -> Expression { .literal(.string(s)) }
private let a = Expression.column("a")
private let b = Expression.column("b")
private let c = Expression.column("c")

@Suite struct `Expressions of PostgreSQL` {
    static let cases: [(String, Expression)] = [
        ("a = 1", .binary("=", a, number(1))),
        ("a != 1", .binary("<>", a, number(1))),
        ("A = \"B x\"", .binary("=", a, .column("B x"))),
        ("t.a > public.t.b", .binary(">", a, b)),
        ("a AND (b AND c)", .and([a, b, c])),
        ("(a OR b) OR NOT c", .or([a, b, .not(c)])),
        ("a BETWEEN 1 AND 2", .and([.binary(">=", a, number(1)), .binary("<=", a, number(2))])),
        ("a NOT BETWEEN 1 AND 2", .not(.and([.binary(">=", a, number(1)), .binary("<=", a, number(2))]))),
        ("a IN (1, 2)", .inList(a, [number(1), number(2)])),
        ("a NOT IN (1)", .not(.inList(a, [number(1)]))),
        ("a = ANY (ARRAY['x'::text, 'y'::text])", .inList(a, [string("x"), string("y")])),
        (
            "a = ANY ('{x,\"y z\",NULL}'::text[])",
            .inList(a, [string("x"), string("y z"), .cast(.literal(.null), text)])
        ),
        ("a <> ALL (ARRAY[1, 2])", .not(.inList(a, [number(1), number(2)]))),
        (
            "((a)::text = ANY ((ARRAY['x'::character varying, 'y'::character varying])::text[]))",
            .inList(.cast(a, text), [string("x"), string("y")])
        ),
        ("a < ALL (b)", .quantified(a, "<", .all, b)),
        ("a IS NULL", .isNull(a)),
        ("a IS NOT NULL", .not(.isNull(a))),
        ("a IS DISTINCT FROM b", .isDistinct(a, b)),
        ("a IS NOT DISTINCT FROM b", .not(.isDistinct(a, b))),
        ("a IS NOT TRUE", .not(.isTruth(a, .true))),
        ("a IS UNKNOWN", .isTruth(a, .unknown)),
        ("a LIKE 'x%'", .like(a, pattern: string("x%"), escape: nil, .like)),
        ("(a)::text !~~ 'x%'::text", .not(.like(.cast(a, text), pattern: string("x%"), escape: nil, .like))),
        ("a ILIKE b", .like(a, pattern: b, escape: nil, .ilike)),
        ("a LIKE b ESCAPE '!'", .like(a, pattern: b, escape: string("!"), .like)),
        ("a SIMILAR TO 'x|y'", .like(a, pattern: string("x|y"), escape: nil, .similar)),
        ("a ~ similar_to_escape('x'::text)", .like(a, pattern: string("x"), escape: nil, .similar)),
        ("a !~* 'x'", .binary("!~*", a, string("x"))),
        ("a OPERATOR(pg_catalog.+) b", .binary("+", a, b)),
        ("-a", .unary("-", a)),
        ("-5", number(-5)),
        ("'-1'::integer", number(-1)),
        ("'-1.50'::numeric", .literal(.decimal("-1.50"))),
        ("'5'::bigint", .cast(number(5), ColumnType(spelling: "bigint", kind: .integer(bytes: 8)))),
        ("9223372036854775807", number(.max)),
        ("9223372036854775808", .literal(.decimal("9223372036854775808"))),
        ("1.0", .literal(.decimal("1.0"))),
        ("'t'::boolean", .literal(.boolean(true))),
        ("E'a\\nb'", string("a\nb")),
        ("B'101'", .literal(.bits("101"))),
        ("X'1F'", .literal(.bits("00011111"))),
        ("pg_catalog.lower(a)", .call("lower", [a])),
        ("app.lower(a)", .call("app.lower", [a])),
        ("COALESCE(a, b)", .call("coalesce", [a, b])),
        ("NULLIF(a, b)", .call("nullif", [a, b])),
        ("GREATEST(a, b)", .call("greatest", [a, b])),
        ("EXTRACT(year FROM a)", .call("extract", [string("year"), a])),
        ("now()", .call("now", [])),
        ("CURRENT_TIMESTAMP", .call("current_timestamp", [])),
        ("a AT TIME ZONE 'utc'", .call("timezone", [string("utc"), a])),
        ("TRIM(BOTH FROM a)", .call("btrim", [a])),
        (
            "CASE WHEN a THEN 1 ELSE 2 END",
            .case(operand: nil, branches: [.init(when: a, then: number(1))], otherwise: number(2))
        ),
        ("ROW(a, b) = (1, 2)", .binary("=", .row([a, b]), .row([number(1), number(2)]))),
        ("a[1]", .subscript(a, [number(1)])),
        ("(a).b", .field(a, "b")),
        ("a COLLATE \"C\"", .collate(a, "C")),
        ("VALUE > 0", .binary(">", .column("value"), number(0))),
        (
            "a::public.status",
            .cast(a, ColumnType(spelling: "public.status", kind: .other("status")))
        ),
        ("a = (SELECT 1)", .binary("=", a, .opaque("(SELECT 1)"))),
        ("count(*) > 1", .binary(">", .opaque("count(*)"), number(1))),
        ("a[1:2]", .opaque("a[1:2]")),
        ("a b c", .opaque("a b c")),
        ("1; DROP TABLE t", .opaque("1; DROP TABLE t")),
        ("1 FROM t", .opaque("1 FROM t")),
        ("", .opaque("")),
        ("'\0'", .opaque("'\0'")),
    ]

    @Test(arguments: cases) func `comes out in the one shape`(sql: String, expected: Expression) {
        #expect(ExpressionParser.parse(sql, dialect: .postgres) == expected)
    }
}

@Suite struct `Expressions of SQLite` {
    static let cases: [(String, Expression)] = [
        ("a == 1", .binary("=", a, number(1))),
        ("[a] <> `b`", .binary("<>", a, b)),
        ("\"a\" != 'it''s'", .binary("<>", a, string("it's"))),
        ("a = \"active\"", .binary("=", a, string("active"))),
        ("A = t.B", .binary("=", a, b)),
        ("a GLOB '[a-z]*'", .like(a, pattern: string("[a-z]*"), escape: nil, .glob)),
        ("a NOT LIKE 'x!%' ESCAPE '!'", .not(.like(a, pattern: string("x!%"), escape: string("!"), .like))),
        ("a IS b", .not(.isDistinct(a, b))),
        ("a IS NOT b", .isDistinct(a, b)),
        ("a IS NOT NULL", .not(.isNull(a))),
        ("a ISNULL OR b NOTNULL OR c NOT NULL", .or([.isNull(a), .not(.isNull(b)), .not(.isNull(c))])),
        ("a IS TRUE", .isTruth(a, .true)),
        ("a IS NOT DISTINCT FROM b", .not(.isDistinct(a, b))),
        (
            "a BETWEEN 0 AND +b AND c",
            .and([.binary(">=", a, number(0)), .binary("<=", a, .unary("+", b)), c])
        ),
        ("a NOT BETWEEN 1 AND 2", .not(.and([.binary(">=", a, number(1)), .binary("<=", a, number(2))]))),
        ("a NOT IN (1, 2)", .not(.inList(a, [number(1), number(2)]))),
        ("a IN ()", .inList(a, [])),
        ("a COLLATE nocase = b", .binary("=", .collate(a, "NOCASE"), b)),
        ("a MATCH 'x' AND b REGEXP 'y'", .and([.binary("match", a, string("x")), .binary("regexp", b, string("y"))])),
        ("X'0aFF'", .literal(.blob([10, 255]))),
        ("0x1F", number(31)),
        ("0xFFFFFFFFFFFFFFFF", number(-1)),
        ("-9223372036854775808", number(.min)),
        ("1.5e3", .literal(.decimal("1.5e3"))),
        (".5", .literal(.decimal(".5"))),
        ("a + b || c", .binary("+", a, .binary("||", b, c))),
        ("a || b -> '$.x'", .binary("->", .binary("||", a, b), string("$.x"))),
        ("a & 1 = 0", .binary("=", .binary("&", a, number(1)), number(0))),
        ("a = b < c", .binary("=", a, .binary("<", b, c))),
        ("a < b = c", .binary("=", .binary("<", a, b), c)),
        ("a - b - c", .binary("-", .binary("-", a, b), c)),
        ("NOT a = b AND c", .and([.not(.binary("=", a, b)), c])),
        ("a IS NULL = b", .binary("=", .isNull(a), b)),
        ("~a % 2", .binary("%", .unary("~", a), number(2))),
        ("CAST(a AS VARCHAR(20))", .cast(a, ColumnType(spelling: "VARCHAR(20)", kind: .text(maxLength: nil)))),
        ("CAST(a AS INT)", .cast(a, ColumnType(spelling: "INT", kind: .integer(bytes: 8)))),
        ("LENGTH(a)", .call("length", [a])),
        ("CURRENT_TIMESTAMP", .call("current_timestamp", [])),
        ("a /* note */ = -- end\n 1", .binary("=", a, number(1))),
        (
            "CASE a WHEN 1 THEN b END",
            .case(operand: a, branches: [.init(when: number(1), then: b)], otherwise: nil)
        ),
        ("(a, b) = (1, 2)", .binary("=", .row([a, b]), .row([number(1), number(2)]))),
        ("a = (SELECT max(b) FROM t)", .binary("=", a, .opaque("(SELECT max(b) FROM t)"))),
        ("a IN (SELECT 1)", .opaque("a IN (SELECT 1)")),
        ("count(*)", .opaque("count(*)")),
        ("a = ?1", .opaque("a = ?1")),
        ("a = 'open", .opaque("a = 'open")),
        ("a b", .opaque("a b")),
        ("", .opaque("")),
    ]

    @Test(arguments: cases) func `comes out in the one shape`(sql: String, expected: Expression) {
        #expect(ExpressionParser.parse(sql, dialect: .sqlite, columns: ["a", "b", "c"]) == expected)
    }

    @Test func `names stay as written where the columns are not known`() {
        #expect(ExpressionParser.parse("\"X\" = y", dialect: .sqlite) == .binary("=", .column("X"), .column("y")))
    }
}

@Suite struct `Deep and hostile expressions` {
    /// How deep a tree is, without recursion.
    private func depth(_ expression: Expression) -> Int {
        var level = [expression]
        var depth = 0
        while !level.isEmpty {
            depth += 1
            level = level.flatMap(\.children)
        }
        return depth
    }

    static let shapes: [(String, @Sendable (Int) -> String)] = [
        ("brackets", { String(repeating: "(", count: $0) + "1" + String(repeating: ")", count: $0) }),
        ("open brackets", { String(repeating: "(", count: $0) }),
        ("sums", { String(repeating: "1+", count: $0) + "1" }),
        ("signs", { String(repeating: "- ", count: $0) + "a" }),
        ("negations", { String(repeating: "NOT ", count: $0) + "a" }),
        ("conjunctions", { String(repeating: "a = 1 AND ", count: $0) + "b" }),
        ("calls", { String(repeating: "f(", count: $0) + "1" + String(repeating: ")", count: $0) }),
        ("casts", { "a" + String(repeating: "::int", count: $0) }),
        ("cases", { String(repeating: "CASE WHEN ", count: $0) + "1" }),
        ("subscripts", { "a" + String(repeating: "[1]", count: $0) }),
    ]

    @Test(arguments: shapes.indices, [100, 2_500, 20_000])
    func `never overflow the stack`(shape: Int, size: Int) {
        let sql = Self.shapes[shape].1(size)
        for dialect in Dialect.allCases {
            let expression = ExpressionParser.parse(sql, dialect: dialect)
            #expect(depth(expression) <= 250, "\(Self.shapes[shape].0), \(dialect)")
        }
    }
}
