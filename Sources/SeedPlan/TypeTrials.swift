import SeedRows
import SeedSchema

/// Literals for columns of types that nobody here knows (an extension's, a superuser's own): the database's input
/// functions say which of the usual spellings they take.
///
/// Only columns that need a value are tried; from DDL alone they are refused.
struct TypeTrials {
    /// By table and column, in the spellings that were tried; all of them different once they are read.
    private(set) var literals: [QualifiedName: [Identifier: [String]]] = [:]

    init(_ tables: [Table], _ schema: Schema, _ database: (any Database)?) throws {
        guard let database, schema.dialect == .postgres else { return }
        var known: [String: [String]] = [:]
        for table in tables {
            for column in table.columns
            where column.isNotNull && column.defaultValue == nil && column.generated == nil {
                let kind = schema.baseKind(column.type.kind)
                guard case .other = kind else { continue }
                let request = GeneratorRequest(wire: .literal, kind: kind)
                if TypeGenerator.make(kind, schema: schema, request: request) != nil { continue }
                let type = column.type.spelling
                let accepted = try known[type] ?? TypeTrials.accepted(type, database)
                known[type] = accepted
                if !accepted.isEmpty { literals[table.name, default: [:]][column.name] = accepted }
            }
        }
    }

    private static func accepted(_ type: String, _ database: any Database) throws -> [String] {
        // Numbers, where the type tells them apart, are enough for any key.
        let numbers = """
            SELECT count(DISTINCT (n::text::\(type))::text) FROM generate_series(1, \(mostNumbers)) AS n
            """
        if try answer(numbers, database) == String(mostNumbers) { return (1...mostNumbers).map { String($0) } }
        var out: [String] = []
        var seen: Set<String> = []
        for literal in usual {
            guard let read = try answer("SELECT (\(literal.sqlLiteral)::text::\(type))::text", database),
                seen.insert(read).inserted
            else { continue }
            out.append(literal)
        }
        return out
    }

    /// nil: the database refused.
    private static func answer(_ sql: String, _ database: any Database) throws -> String? {
        var out: String?
        let refusal = try database.attempt { try database.rows(sql) { out = $0.first.flatMap { $0 } } }
        if let refusal, refusal.kind != .other, refusal.kind != .syntax { throw refusal }
        return refusal == nil ? out : nil
    }

    private static let mostNumbers = 1000

    /// Spellings of the types that people make: numbers, words, codes, pairs, lists, moments, addresses, documents.
    private static let usual =
        [
            "0", "1", "-1", "42", "1.5", "-0.25", "1e3", "true", "false", "t", "f", "a", "b", "x", "alpha", "beta",
            "gamma", "A", "AB", "ABC", "A1", "101", "0110", "(1,2)", "(3,4)", "(0.5,1.5)", "(1,2),(3,4)", "(1,2,3)",
            "<(1,2),3>", "[1,2]", "[3,4)", "[0.1,0.2,0.3]", "{}", "{1,2}", "{1,2,3}", "{\"a\": 1}", "{\"b\": [2]}",
            "[]",
            "\"text\"", "null", "1 2 3", "1..2", "1 .. 2", "1:2", "1/2", "1-2", "a.b", "a.b.c", "a=>1", "a:1", "a & b",
            "a|b", "$.a", "2024-01-31", "2024-02-29 12:30:00", "2024-02-29 12:30:00+00", "12:30", "12:30:45", "1 day",
            "P1D", "10.0.0.1", "10.0.0.0/8", "2001:db8::1", "08:00:2b:01:02:03",
            "018f3c2a-7b1e-7c3d-9e4f-0123456789ab", "\\x01ff", "01ff", "#1e90ff", "en", "en-GB", "DE", "USD 1.50",
            "1.50 USD", "EUR 2", "1 m", "5 kg", "10%", "+491721234567", "+1 202 555 0143", "ann@example.org",
            "https://example.org/a", "example.org", "/a/b", "<a/>", "POINT(1 2)", "POINT(3 4)", "LINESTRING(1 2,3 4)",
            "16/B374D848", "1.2.3", "2.0.0-beta", "0x1F", "=r/postgres",
        ]
}
