extension ExpressionGrammar {
    /// Everything that CHECKs are made of on SQLite, over the columns of the oracle's table. Columns hold values of any
    /// class there: a `num` is one that is mostly a number.
    static let sqlite = ExpressionGrammar(
        templates: [
            "bool": sqliteLogic + sqliteComparisons,
            "num": [
                "(<num> + <num>)", "(<num> - <num>)", "(<num> * <num>)", "(<num> / <num>)", "(<num> % <num>)",
                "(<any> + <num>)", "(- <num>)", "(+ <any>)", "(~ <num>)", "(<num> & <num>)", "(<num> | <small>)",
                "(<num> << <small>)", "(<num> >> <small>)", "abs(<num>)", "abs(<any>)", "round(<num>)",
                "round(<num>, <small>)", "sign(<num>)", "sign(<any>)", "length(<any>)", "octet_length(<any>)",
                "length(<blob>)", "instr(<any>, <text>)", "instr(<blob>, x'61')", "unicode(<text>)",
                "coalesce(<num>, <num>)",
                "ifnull(<num>, <any>)", "nullif(<num>, <num>)", "iif(<bool>, <num>, <any>)", "min(<num>, <num>)",
                "max(<num>, <any>, <small>)", "CASE WHEN <bool> THEN <num> ELSE <num> END",
                "CASE <any> WHEN <any> THEN <num> WHEN <num> THEN 1 END", "CAST(<any> AS INTEGER)",
                "CAST(<any> AS REAL)",
                "CAST(<any> AS NUMERIC)", "(<bool>)", "((<any> IS NULL) + (<any> IS NULL))", "julianday(<day>)",
                "CAST(strftime('%Y', <day>) AS INTEGER)", "unixepoch(<day>)", "json_valid(<any>)",
                "CASE WHEN json_valid(j) THEN json_array_length(j) END",
                "CASE WHEN json_valid(j) THEN json_extract(j, '$.a') END",
            ],
            "text": [
                "(<any> || <any>)", "(<text> || <num>)", "lower(<any>)", "upper(<text>)", "trim(<any>)",
                "ltrim(<text>)",
                "rtrim(<text>)", "trim(<text>, <text>)", "ltrim(<text>, 'aA ')", "rtrim(<text>, 'cC')",
                "substr(<any>, <small>)",
                "substr(<text>, <small>, <small>)", "substring(<text>, 2, <small>)", "replace(<any>, <text>, <text>)",
                "hex(<any>)", "typeof(<any>)", "coalesce(<text>, <any>)", "ifnull(<text>, <text>)",
                "nullif(<text>, <text>)",
                "iif(<bool>, <text>, <any>)", "min(<text>, <any>)", "max(<text>, <text>)",
                "CASE WHEN <bool> THEN <text> ELSE <any> END", "CAST(<any> AS TEXT)", "CAST(<num> AS TEXT)",
                "date(<day>, 'start of month')", "date(<day>, '-3 months')",
                "datetime(<day>, '+36 hours', 'weekday 2')",
                "date(<day>)", "time(<day>)", "datetime(<day>)", "strftime('%Y-%m', <day>)", "strftime('%w', <day>)",
                "strftime('%H:%M:%S', <day>)", "strftime('%s', <day>)", "strftime('%j', <day>)",
                "CASE WHEN json_valid(j) THEN json_type(j) END", "CASE WHEN json_valid(j) THEN j ->> '$.a' END",
                "CASE WHEN json_valid(j) THEN json_extract(j, '$.b[1]') END",
                "CASE WHEN json_valid(j) THEN j -> 'b' END",
                "CASE WHEN json_valid(j) THEN json_type(j, '$.c.d') END",
            ],
            "any": ["<num>", "<text>", "<blob>", "<bool>", "coalesce(<any>, <any>)", "likely(<any>)"],
        ], leaves: sqliteLeaves)

    private static let sqliteLogic = [
        "(<bool> AND <bool>)", "(<bool> AND <bool>)", "(<bool> OR <bool>)", "(<bool> OR <bool>)", "NOT (<bool>)",
        "(NOT <bool> OR <bool>)", "CASE WHEN <bool> THEN <bool> ELSE <bool> END", "iif(<bool>, <bool>, <bool>)",
        "(<bool> IS TRUE)", "(<bool> IS NOT TRUE)", "(<bool> IS FALSE)", "(<any> IS NOT FALSE)", "(<bool> = <bool>)",
        "coalesce(<bool>, <bool>)", "(<any> IS NULL)", "(<any> NOTNULL)", "(<any> ISNULL)", "(<any> IS NOT NULL)",
        "((<any> IS NULL) = (<any> IS NULL))", "((<any> IS NULL) + (<any> IS NULL) <= 1)", "<any>", "NOT <any>",
    ]

    private static let sqliteComparisons = [
        "(<num> <cmp> <num>)", "(<num> <cmp> <num>)", "(<text> <cmp> <text>)", "(<any> <cmp> <any>)",
        "(<column> <cmp> <any>)",
        "(<column> <cmp> <column>)", "(<blob> <cmp> <any>)", "(<text> <cmp> <text> COLLATE NOCASE)",
        "(<text> <cmp> <text> COLLATE RTRIM)", "(c <cmp> <any>)", "(<any> IS <any>)", "(<any> IS NOT <any>)",
        "(<any> IS DISTINCT FROM <any>)", "(<column> IS NOT DISTINCT FROM <any>)", "(<num> IN (<num>, <small>, NULL))",
        "(<column> IN (<any>, <any>))", "(<text> NOT IN (<text>, <text>))", "(c IN (<text>, 'ABC'))",
        "(<num> BETWEEN <num> AND <num>)", "(<any> NOT BETWEEN <any> AND <any>)",
        "(<column> BETWEEN <small> AND <any>)",
        "(<any> LIKE <pattern>)", "(<any> NOT LIKE <pattern>)", "(<text> LIKE <pattern> ESCAPE '!')",
        "like(<pattern>, <text>)",
        "(<any> GLOB <glob>)", "(<text> NOT GLOB <glob>)", "glob(<glob>, <text>)",
        "((<num>, <text>) = (<any>, <text>))",
        "((<num>, <any>) IS (<num>, <any>))", "(date(<day>) IS <day>)", "(date(<day>) IS NOT NULL)",
        "(<day> <cmp> '2000-01-01')", "(typeof(<any>) = <class>)", "(typeof(<column>) IN ('null', <class>))",
        "(length(trim(<text>)) > 0)", "(upper(<text>) = <text>)", "(lower(<text>) = <text>)",
        "(json_valid(j) OR <bool>)",
        "CASE WHEN json_valid(j) THEN json_type(j) = 'object' END", "(julianday(<day>) - julianday(<day>) <= <small>)",
    ]

    private static let sqliteLeaves = [
        "bool": ["TRUE", "(i > 0)", "(t IS NULL)", "NULL", "FALSE", "1", "0"],
        "num": [
            "i", "r", "n", "i", "r", "n", "0", "1", "-1", "2", "100", "0.5", "-2.25", "3.14", "12",
            "9223372036854775807",
        ],
        "small": ["0", "1", "2", "-1", "-2", "3"],
        "text": ["t", "c", "t", "c", "'abc'", "''", "'a'", "'Hello'", "'12'", "'AB'", "'1e2'"],
        "any": ["i", "r", "n", "t", "c", "y", "x", "x", "d", "'12'", "12", "1.5", "NULL", "'abc'"],
        "blob": ["y", "x'616263'", "CAST(t AS BLOB)"],
        "column": ["i", "r", "n", "t", "c", "y", "x", "d"],
        "day": ["d", "d", "'2024-02-29'", "'1999-12-31 23:59:59'", "'2024-06-15T10:20'"],
        "cmp": ["=", "<>", "<", "<=", ">", ">=", "==", "!="],
        "class": ["'integer'", "'real'", "'text'", "'blob'"],
        "pattern": ["'a%'", "'%B%'", "'_b_'", "'%'", "''", "'%L%o%'", "'1%'", "'%!_%'", "'ZÜ%'"],
        "glob": ["'a*'", "'[a-c]??'", "'*[^a-z]*'", "'*'", "''", "'[0-9]*'", "'A*'", "'*l*'"],
    ]
}
