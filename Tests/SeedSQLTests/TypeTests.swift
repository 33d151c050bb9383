import SeedSQL
import SeedSchema
import Testing

@Suite struct `Types of PostgreSQL` {
    static let cases: [(String, String, TypeKind)] = [
        ("int", "integer", .integer(bytes: 4)),
        ("int2", "smallint", .integer(bytes: 2)),
        ("bigint", "bigint", .integer(bytes: 8)),
        ("float", "double precision", .float(bytes: 8)),
        ("float(3)", "real", .float(bytes: 4)),
        ("decimal(10)", "numeric(10,0)", .numeric(precision: 10, scale: 0)),
        ("numeric(10, 2)", "numeric(10,2)", .numeric(precision: 10, scale: 2)),
        ("varchar", "character varying", .text(maxLength: nil)),
        ("varchar(20)", "character varying(20)", .text(maxLength: 20)),
        ("varchar(20)[][]", "character varying(20)[]", .array(.text(maxLength: 20), dimensions: 1)),
        ("char", "character(1)", .character(length: 1)),
        ("char(3)", "character(3)", .character(length: 3)),
        ("bpchar", "bpchar", .text(maxLength: nil)),
        ("\"char\"", "\"char\"", .other("\"char\"")),
        ("name", "name", .text(maxLength: 63)),
        ("bit", "bit(1)", .bit(length: 1, varying: false)),
        ("bit varying(5)", "bit varying(5)", .bit(length: 5, varying: true)),
        ("timestamp", "timestamp without time zone", .timestamp(withZone: false, precision: nil)),
        ("timestamptz(3)", "timestamp(3) with time zone", .timestamp(withZone: true, precision: 3)),
        ("time(0)", "time(0) without time zone", .time(withZone: false, precision: 0)),
        ("interval day to second(3)", "interval day to second(3)", .interval),
        ("interval(2)", "interval(2)", .interval),
        ("_text", "text[]", .array(.text(maxLength: nil), dimensions: 1)),
        ("tstzrange", "tstzrange", .range(.timestamp(withZone: true, precision: nil))),
        ("int4multirange", "int4multirange", .multirange(.integer(bytes: 4))),
        ("status", "public.status", .enumeration(QualifiedName("public", "status"))),
        ("public.status[]", "public.status[]", .array(.enumeration(QualifiedName("public", "status")), dimensions: 1)),
        ("app.order", "app.\"order\"", .other("order")),
        ("citext", "public.citext", .citext),
        ("geometry(pointz, 4326)", "public.geometry(PointZ,4326)", .other("geometry(PointZ,4326)")),
        ("vector(3)", "public.vector(3)", .other("vector(3)")),
        ("no type at all", "no type at all", .other("no type at all")),
    ]

    @Test(arguments: cases) func `are spelled as format_type spells them`(sql: String, spelling: String, kind: TypeKind)
    {
        let status = QualifiedName("public", "status")
        let types = UserTypes(kinds: [status: .enumeration(status)])
        #expect(TypeParser.parse(sql, types: types) == ColumnType(spelling: spelling, kind: kind))
    }
}
