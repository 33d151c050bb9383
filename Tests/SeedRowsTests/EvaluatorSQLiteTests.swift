import SeedRows
import SeedSQLite
import SeedSchema
import Testing

@Suite struct `SQLite's expressions` {
    private static let table = Table.make(
        [
            ("id", "INTEGER", .integer(bytes: 8)), ("i", "INTEGER", .integer(bytes: 8)),
            ("r", "REAL", .float(bytes: 8)),
            ("n", "NUMERIC(10,2)", .numeric(precision: 10, scale: 2)), ("t", "TEXT", .text(maxLength: nil)),
            ("c", "VARCHAR(20)", .text(maxLength: 20)), ("y", "BLOB", .bytes), ("x", "", .any), ("d", "DATE", .date),
            ("j", "TEXT", .text(maxLength: nil)),
        ], collations: ["c": "NOCASE"])

    private static let literals: [[String]] = [
        ["0", "0", "0", "''", "''", "X''", "0", "'1970-01-01'", "'{}'"],
        [
            "1", "1.5", "1.5", "'abc'", "'Abc'", "X'616263'", "'abc'", "'2024-02-29'",
            #"'{"a":1,"b":[1,"x",null],"c":{"d":true}}'"#,
        ],
        ["-7", "-2.5", "-7", "' Hello '", "'HELLO'", "X'00ff'", "1.5", "'1999-12-31 23:59:59'", "'[1,2.5,\"a\"]'"],
        ["9223372036854775807", "1e300", "12.5", "'12'", "'12'", "X'3132'", "'12'", "'2024-02-30'", "'not json'"],
        ["-9223372036854775807", "-0.1", "0.1", "'1e2x'", "'a_b%c'", "X'41'", "12", "'x'", "'\"s\"'"],
        ["100", "3", "3.0", "'Zürich 東京'", "'zÜRICH'", "X'c3a9'", "X'3132'", "'2024-06-15T10:20:30Z'", "'12'"],
        ["NULL", "NULL", "NULL", "NULL", "NULL", "NULL", "NULL", "NULL", "NULL"],
    ]

    private static let values: [[Value]] = [
        [.int(0), .double(0), .int(0), .text(""), .text(""), .bytes([]), .int(0), .text("1970-01-01"), .text("{}")],
        [
            .int(1), .double(1.5), .double(1.5), .text("abc"), .text("Abc"), .bytes(Array("abc".utf8)), .text("abc"),
            .text("2024-02-29"), .text(#"{"a":1,"b":[1,"x",null],"c":{"d":true}}"#),
        ],
        [
            .int(-7), .double(-2.5), .int(-7), .text(" Hello "), .text("HELLO"), .bytes([0, 255]), .double(1.5),
            .text("1999-12-31 23:59:59"), .text(#"[1,2.5,"a"]"#),
        ],
        [
            .int(.max), .double(1e300), .double(12.5), .text("12"), .text("12"), .bytes(Array("12".utf8)), .text("12"),
            .text("2024-02-30"), .text("not json"),
        ],
        [
            .int(-.max), .double(-0.1), .double(0.1), .text("1e2x"), .text("a_b%c"), .bytes([0x41]), .int(12),
            .text("x"),
            .text(#""s""#),
        ],
        [
            .int(100), .double(3), .int(3), .text("Zürich 東京"), .text("zÜRICH"), .bytes([0xC3, 0xA9]),
            .bytes(Array("12".utf8)), .text("2024-06-15T10:20:30Z"), .text("12"),
        ],
        Array(repeating: .null, count: 9),
    ]

    private func withOracle(_ body: (EvaluatorOracle) throws -> Void) throws {
        let database = try SQLiteDatabase(path: ":memory:", create: true)
        defer { database.close() }
        let columns = Self.table.columns.map { column in
            "\(column.name.quoted) \(column.type.spelling) \(column.collation.map { "COLLATE \($0)" } ?? "")"
        }
        try database.execute("CREATE TABLE t (\(columns.joined(separator: ", ")))")
        for (i, row) in Self.literals.enumerated() {
            try database.execute("INSERT INTO t VALUES (\(i), \(row.joined(separator: ", ")))")
        }
        let rows = Self.values.enumerated().map { [Value.int(Int64($0))] + $1 }
        try body(
            EvaluatorOracle(dialect: .sqlite, table: Self.table, types: TypeFacts(), rows: rows) { sql in
                var out: [String?] = []
                try database.rows(sql) { out.append($0[0]) }
                return out
            })
    }

    @Test func `each function and operator gives what the database gives`() throws {
        try withOracle { oracle in
            for column in Self.table.columns { oracle.check(column.name.quoted) }
            for expression in Self.expressions { oracle.check(expression) }
        }
    }

    @Test(.tags(.slow)) func `random conditions give what the database gives`() throws {
        try withOracle { oracle in
            var writer = RandomExpression(.sqlite, seed: 7)
            var refused = 0
            let count = 4000
            for _ in 0..<count {
                refused += oracle.check(writer.condition(depth: 3), allowsUnsupported: true, isRandom: true)
            }
            #expect(refused < count * oracle.rows.count / 4, "\(refused) answers refused")
            #expect(writer.undrawn == [])
        }
    }

    private static let expressions = [
        "i + 1", "i - 1", "i * 2", "i / 2", "i % 3", "i / 0", "i % 0", "7 / 2", "-7 / 2", "-7 % 3", "7 / 2.0", "r * 2",
        "r + i",
        "t + 1", "t * 1.0", "n / 4", "-i", "-t", "~i", "i & 6", "i | 8", "i << 2", "i >> 1", "i << -1", "x + 1",
        "+t = 12",
        "i = 1", "i = '1'", "i = 1.0", "t = 12", "t = '12'", "t < 5", "x = 12", "x = '12'", "x < 'b'", "i < t",
        "n = '1.5'", "r = '1.5'",
        "y = X'616263'", "y < t", "c = 'abc'", "c = t", "c < 'hello'", "t = c", "t = 'ABC' COLLATE NOCASE",
        "t COLLATE RTRIM = ' Hello'",
        "i IN (1, 100)", "i IN ('1')", "t IN ('abc', '12')", "t IN (12)", "i NOT IN (1, NULL)", "c IN ('ABC')",
        "i BETWEEN 0 AND 100",
        "i IS NULL", "i IS NOT NULL", "i IS 1", "i IS NOT 1", "t IS NULL", "i IS NOT DISTINCT FROM 1", "x IS t",
        "i IS TRUE", "r IS NOT TRUE", "i IS FALSE",
        "NOT i", "i AND r", "i OR NULL", "t AND 1", "NOT t", "x OR y", "NULL AND 0", "NULL OR 1",
        "CASE WHEN t THEN 1 ELSE 0 END",
        "CASE i WHEN '1' THEN 'a' WHEN 100 THEN 'b' END", "CASE c WHEN 'ABC' THEN 1 ELSE 2 END", "t || i", "t || x",
        "i || 1", "'a' || NULL", "1 || 2",
        "length(t)", "length(i)", "length(y)", "length(x)", "lower(t)", "upper(t)", "trim(t)", "ltrim(t)", "rtrim(t)",
        "trim(c, 'aAcC')",
        "substr(t, 2)", "substr(t, 2, 2)", "substr(t, -2)", "substr(t, -2, 1)", "substr(t, 0, 2)", "substr(y, 2, 1)",
        "substr(t, 3, -2)", "substring(t, 1, 3)",
        "replace(t, 'l', 'L')", "replace(t, '', 'x')", "instr(t, 'l')", "instr(t, '')", "hex(y)", "hex(t)",
        "abs(i + 1)", "abs(r)", "abs(t)", "abs(i)", "abs(i - 1)",
        "round(r)", "round(n)", "round(12.345, 1)", "round(n, 1)", "sign(i)", "sign(t)", "unicode(t)", "typeof(i)",
        "typeof(n)", "typeof(x)", "typeof(r)", "typeof(y)",
        "coalesce(i, 5)", "ifnull(t, 'x')", "nullif(i, 1)", "nullif(t, 'abc')", "iif(i > 0, 'p', 'n')", "min(i, 5)",
        "max(i, r)", "min(t, 'b')", "max(i, t)", "min(c, 'B')",
        "t LIKE 'A%'", "t LIKE '%L_%'", "c LIKE 'a\\_b%' ESCAPE '\\'", "t NOT LIKE '%b%'", "i LIKE '1%'", "t LIKE ''",
        "t GLOB 'a*'", "t GLOB '[a-c]??'", "t GLOB '*[^a-z]*'",
        "t GLOB 'A*'", "c GLOB '[]A]*'", "t LIKE 'ZÜ%'", "t LIKE 'zü%'", "glob('a*', t)", "like('A%', t)",
        "t LIKE 'x' ESCAPE 'x'",
        "CAST(t AS INTEGER)", "CAST(r AS INTEGER)", "CAST(i AS TEXT)", "CAST(t AS REAL)", "CAST(t AS NUMERIC)",
        "CAST(r AS TEXT)", "CAST(i AS REAL)", "CAST(n AS NUMERIC)", "CAST(t AS BLOB)",
        "CAST('12abc' AS INTEGER)", "CAST('-1.5e1x' AS REAL)", "CAST(' 7 ' AS NUMERIC)", "CAST(t AS INTEGER) = 12",
        "CAST(c AS TEXT) = 'abc'", "CAST(1e20 AS INTEGER)",
        "date(d)", "time(d)", "datetime(d)", "date(d) IS NOT NULL", "date(d) = d", "strftime('%Y', d)",
        "strftime('%Y-%m-%d %H:%M:%S', d)", "julianday(d)", "strftime('%s', d)", "strftime('%j %w', d)",
        "date(d, 'start of month')", "date(d, 'start of year', '+1 month', '-1 day')", "datetime(d, '-90 minutes')",
        "date(d, 'weekday 1')", "date(d, 'weekday 0', '+1 years')", "date('2024-01-31', '+1 month')",
        "date('2024-02-29', '-1 year')", "datetime(i, 'unixepoch')", "date(1700000000, 'unixepoch', 'start of day')",
        "strftime('%Y-%m', d, '+11 months')", "unixepoch(d, '+10 seconds')", "datetime(d, 'start of day', '+5 hours')",
        "date('2024-12-31 10:00')", "datetime('2024-01-01T00:30+02:00')", "time('12:34')", "date('nope')",
        "d > '2000-01-01'",
        "json_valid(j)", "json_valid('[1')", "CASE WHEN json_valid(j) THEN json_type(j) END",
        "CASE WHEN json_valid(j) THEN json_extract(j, '$.a') END",
        "CASE WHEN json_valid(j) THEN json_extract(j, '$.b[1]') END",
        "CASE WHEN json_valid(j) THEN json_extract(j, '$.b') END",
        "CASE WHEN json_valid(j) THEN json_array_length(j) END",
        "CASE WHEN json_valid(j) THEN json_type(j, '$.c.d') END", "CASE WHEN json_valid(j) THEN j ->> '$.a' END",
        "CASE WHEN json_valid(j) THEN j -> 'c' END", "CASE WHEN json_valid(j) THEN j ->> 0 END", "json_type(j)",
        "(i, r) = (1, 1.5)", "(i, t) IS (1, 'abc')", "TRUE", "FALSE", "x'41' = 'A'", "1 = 1.0", "'a' < 'b'",
        "NULL = NULL", "9223372036854775807 + 1", "9223372036854775807 < 9223372036854775807.0",
        "i = 9223372036854775807.0", "1e2 = 100", "0.1 + 0.2 = 0.3", "t > 5", "r > '1'", "x > 5", "n > '1'", "n || ''",
        "r || ''", "likely(i > 0)", "t == 'abc'", "i <> 1", "i != 1",
    ]
}
