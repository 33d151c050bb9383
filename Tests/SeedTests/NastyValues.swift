import SeedRows
import SeedSchema
import Testing

/// Values that break careless writers, column by column: as the database spells them; nil is NULL.
struct NastyValues {
    struct Column {
        var name: String
        var type: String
        var kind: TypeKind
        var wire: WireType
        var values: [String?]
    }

    static let texts: [String?] = [
        nil, "", " ", "  both ends  ", "\t", "NULL", "null", "\\N", "\\.", "\\", "\\\\", "a\\", "\\x41", "\\n", "'",
        "''",
        "it's", "\"", "\"\"", "\"quoted\"", "a,b", ",", ";", "--", "/* */", "$$", "$1", ":name", "?", "%s",
        "line\nbreak",
        "\n", "\n\n\\.\n", "cr\rcr", "crlf\r\n", "tab\there", "\u{1}\u{2}\u{1F}\u{7F}", "\u{8}\u{B}\u{C}\u{1B}[31m",
        "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "{}", "{\"a\":1}", "[1]", "<b>&amp;</b>", "a|b", "é", "e\u{301}",
        "日本語", "العربية \u{202E}rtl\u{202C}", "עברית", "\u{200B}zero\u{FEFF}", "😀👩‍👩‍👧‍👦🇩🇪", "\u{10FFFF}", "\u{E000}",
        "\u{85}\u{2028}\u{2029}\u{A0}", "'); DROP TABLE nasty; --", "\\'; --", "E'\\n'", "U&'\\0041'", "`", "COPY",
        String(repeating: "x'\\\n\"", count: 20_000), "0", "1e999", "NaN", "true", "f",
    ]

    static let postgres: [Column] = [
        Column(name: "a text", type: "text", kind: .text(maxLength: nil), wire: .text, values: texts),
        Column(
            name: "bytes\"", type: "bytea", kind: .bytes, wire: .bytea,
            values: [
                nil, "\\x", "\\x00", "\\x5c2e0a", "\\x27", "\\x5c5c",
                "\\x" + (0...255).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(),
            ]),
        Column(
            name: "float8", type: "double precision", kind: .float(bytes: 8), wire: .float8,
            values: [
                nil, "NaN", "Infinity", "-Infinity", "0", "-0", "1", "1.7976931348623157e+308", "5e-324", "0.1",
                "1e+22",
                "123456789012345680",
            ]),
        Column(
            name: "float4", type: "real", kind: .float(bytes: 4), wire: .float4,
            values: ["NaN", "-Infinity", "3.4028235e+38", "1e-45", "0.1", nil, "16777216"]),
        Column(
            name: "whole", type: "bigint", kind: .integer(bytes: 8), wire: .int8,
            values: [nil, "9223372036854775807", "-9223372036854775808", "0", "-1"]),
        Column(
            name: "number", type: "numeric", kind: .numeric(precision: nil, scale: nil), wire: .literal,
            values: [nil, "NaN", "0", "-0.000001", String(repeating: "9", count: 400), "1.50", "Infinity"]),
        Column(
            name: "money", type: "numeric(12,2)", kind: .numeric(precision: 12, scale: 2), wire: .numeric(scale: 2),
            values: ["0.00", "-0.01", "9999999999.99", nil, "-9999999999.99", "0.10"]),
        Column(name: "truth", type: "boolean", kind: .boolean, wire: .bool, values: ["t", "f", nil]),
        Column(
            name: "day", type: "date", kind: .date, wire: .date,
            values: ["infinity", "-infinity", "0001-01-01", "4713-01-01 BC", "2024-02-29", nil, "5874897-12-31"]),
        Column(
            name: "moment", type: "timestamp with time zone", kind: .timestamp(withZone: true, precision: nil),
            wire: .timestamptz,
            values: [
                "infinity", "-infinity", "2024-12-31 23:59:59.999999+00", "0001-01-01 00:00:00+00", nil,
                "0044-03-15 12:00:00+00 BC", "294246-12-31 23:59:59.999999+00",
            ]),
        Column(
            name: "clock", type: "time without time zone", kind: .time(withZone: false, precision: nil), wire: .time,
            values: ["00:00:00", "23:59:59.999999", "24:00:00", nil]),
        Column(
            name: "uuid", type: "uuid", kind: .uuid, wire: .uuid,
            values: ["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff", nil]),
        Column(
            name: "jsonb", type: "jsonb", kind: .jsonb, wire: .jsonb,
            values: [
                nil, "null", "{}", "[]", "\"\"", "\"\\\"\"", "\"\\\\\"", "\"\\n\\t\\u0001\"",
                "{\"a\": [1, null, \"'\"]}",
                "\"\\\\.\"", "12345678901234567890.5", "\"😀\"", "{\"\": \"\"}", "false",
            ]),
        Column(
            name: "json", type: "json", kind: .json, wire: .text,
            values: ["{\"b\":1,\"b\":2}", "[1 , 2]", "\"\\u00e9\"", nil, "\"it's\\\\\""]),
        Column(
            name: "words", type: "text[]", kind: .array(.text(maxLength: nil), dimensions: 1), wire: .literal,
            values: [
                nil, "{}", "{NULL}", "{\"NULL\"}", "{\"\"}", "{\"a\\\"b\",\"c\\\\d\",\"e,f\",\"{g}\",\" h \"}",
                "{{a,b},{c,NULL}}", "{\"it's\",\"line\nbreak\",\"\\\\.\"}", "[0:1]={a,b}",
            ]),
        Column(
            name: "span", type: "int4range", kind: .range(.integer(bytes: 4)), wire: .literal,
            values: ["empty", "[1,2)", "(,)", "(,5)", "[5,)", nil]),
        Column(
            name: "period", type: "tsrange", kind: .range(.timestamp(withZone: false, precision: nil)), wire: .literal,
            values: ["[\"2024-01-01 00:00:00\",\"2024-01-02 00:00:00\")", "empty", nil]),
        Column(
            name: "length", type: "interval", kind: .interval, wire: .literal,
            values: ["00:00:00", "-1 years -2 mons +3 days -04:05:06.789", "178000000 years", nil]),
        Column(
            name: "bits", type: "bit varying", kind: .bit(length: nil, varying: true), wire: .literal,
            values: ["", "0", "1010", nil]),
        Column(
            name: "place", type: "point", kind: .geometric("point"), wire: .literal,
            values: ["(0,0)", "(NaN,Infinity)", "(-1.5,1e+300)", nil]),
        Column(
            name: "net", type: "inet", kind: .inet, wire: .literal,
            values: ["::1", "10.0.0.0/8", "255.255.255.255", nil]),
        Column(
            name: "pair", type: "nasty_pair", kind: .composite(QualifiedName("public", "nasty_pair")), wire: .literal,
            values: ["(,)", "(1,\"\")", "(-1,\"a\"\"b,\\\\ ')\")", nil]),
        Column(
            name: "label", type: "nasty_label", kind: .enumeration(QualifiedName("public", "nasty_label")), wire: .text,
            values: ["it's", "a\"b", " ", "\\.", nil]),
    ]

    static let sqlite: [Column] = [
        Column(name: "a text", type: "TEXT", kind: .text(maxLength: nil), wire: .text, values: texts),
        Column(
            name: "bytes\"", type: "BLOB", kind: .bytes, wire: .bytea,
            values: [
                nil, "", "00", "5c2e0a", "27", (0...255).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(),
            ]),
        Column(
            name: "real", type: "REAL", kind: .float(bytes: 8), wire: .float8,
            values: [nil, "Inf", "-Inf", "0.0", "1.0", "0.1", "1.0e+300"]),
        Column(
            name: "whole", type: "INTEGER", kind: .integer(bytes: 8), wire: .int8,
            values: [nil, "9223372036854775807", "-9223372036854775808", "0", "-1"]),
    ]

    let columns: [Column]
    /// As many as the longest column; shorter ones begin again.
    var count: Int { columns.map(\.values.count).max() ?? 0 }

    func value(_ column: Int, _ row: Int) -> String? {
        columns[column].values[row % columns[column].values.count]
    }

    var layout: TableLayout {
        TableLayout(
            table: QualifiedName(nil, "nasty 'table'"),
            columns: [
                .init(name: "id", type: ColumnType(spelling: "bigint", kind: .integer(bytes: 8)), wire: .int8)
            ]
                + columns.map {
                    .init(name: Identifier($0.name), type: ColumnType(spelling: $0.type, kind: $0.kind), wire: $0.wire)
                })
    }

    /// - Throws: where a value can't be read as its wire type.
    func batch() throws -> Batch {
        let numbers = ColumnVector(layout: .int64)
        for row in 0..<count { numbers.ints[row] = Int64(row) }
        numbers.setCount(count)
        let vectors = try columns.indices.map { c in
            let vector = ColumnVector(layout: columns[c].wire.layout)
            for row in 0..<count {
                guard let text = value(c, row) else {
                    vector.appendNull()
                    continue
                }
                try #require(vector.append(text: text, wire: columns[c].wire), "\(columns[c].name): \(text)")
            }
            return vector
        }
        return Batch(count: count, columns: [numbers] + vectors)
    }

    /// The table, with the types that it needs.
    var definition: String {
        let list = layout.columns.map { $0.name.quoted + " " + $0.type.spelling }.joined(separator: ", ")
        return "CREATE TABLE \(layout.table.quoted) (\(list));\n"
    }

    static let types = """
        CREATE TYPE nasty_pair AS (a integer, b text);
        CREATE TYPE nasty_label AS ENUM ('it''s', 'a"b', ' ', '\\.');

        """
}
