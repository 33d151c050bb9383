import SeedPlan
import SeedRows
import SeedSchema

/// SQL that moves sequences past the rows of a script, so that the application's next INSERT works.
enum SequenceScript {
    /// One statement for each sequence behind a table that has rows. SQLite's AUTOINCREMENT needs none: it counts what
    /// is inserted.
    static func statements(_ plan: Plan) -> [String] {
        guard plan.schema.dialect == .postgres else { return [] }
        var out: [String] = []
        for i in plan.tables.indices where plan.tables[i].rows > 0 {
            for column in plan.facts(of: i).columns {
                guard let sequence = column.sequence, holdsNumbers(column, plan.schema) else { continue }
                out.append(statement(sequence, column.name, plan.tables[i].name))
            }
        }
        return out
    }

    /// Moves sequences past keys that are still to come, where triggers draw from them while rows go in.
    static func reservations(_ plan: Plan) -> [String] {
        guard plan.schema.dialect == .postgres else { return [] }
        var out: [String] = []
        for (i, keys) in plan.keysAhead.sorted(by: { $0.key < $1.key }) {
            for column in plan.facts(of: i).columns {
                guard let sequence = column.sequence, let key = keys[column.name] else { continue }
                let name = sequence.quoted.sqlLiteral
                out.append(
                    """
                    SELECT setval(\(name), \(key))
                    FROM pg_sequence AS p, \(sequence.quoted) AS s
                    WHERE p.seqrelid = \(name)::regclass AND \(key) BETWEEN p.seqmin AND p.seqmax
                    AND CASE WHEN p.seqincrement > 0 THEN \(key) >= s.last_value ELSE \(key) <= s.last_value END;

                    """)
            }
        }
        return out
    }

    private static func holdsNumbers(_ column: Column, _ schema: Schema) -> Bool {
        switch schema.baseKind(column.type.kind) {
        case .integer, .numeric: return true
        default: return false
        }
    }

    /// A sequence that stands further already stays; one that counts down has its largest value at the other end.
    private static func statement(_ sequence: QualifiedName, _ column: Identifier, _ table: QualifiedName) -> String {
        let name = sequence.quoted.sqlLiteral
        let key = "t." + column.quoted
        return """
            SELECT setval(\(name), CASE WHEN p.seqincrement > 0 THEN max(\(key)) ELSE min(\(key)) END::bigint)
            FROM pg_sequence AS p, \(sequence.quoted) AS s, \(table.quoted) AS t
            WHERE p.seqrelid = \(name)::regclass AND \(key) BETWEEN p.seqmin AND p.seqmax
            GROUP BY p.seqincrement, s.last_value
            HAVING CASE WHEN p.seqincrement > 0 THEN max(\(key)) >= s.last_value ELSE min(\(key)) <= s.last_value END;

            """
    }
}
