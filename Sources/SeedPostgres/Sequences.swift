import SeedRows
import SeedSchema

extension PostgresDatabase {
    /// Sets every sequence behind the table's columns so that its next value lies beyond all the values that the
    /// column holds. A sequence that stands further already stays where it is.
    ///
    /// Needs SELECT on the column and UPDATE on the sequence, or USAGE where few values are to be passed over.
    /// - Throws: `Diagnostic` (77) when the role has neither right; `DatabaseError`.
    public func advanceSequences(of table: Table) throws { try advanceSequences(of: table, past: [:]) }

    /// The same, counting values that are not in the table yet.
    public func advanceSequences(of table: Table, past values: [Identifier: Int64]) throws {
        let columns = table.columns.filter { $0.sequence != nil && holdsNumbers($0.type.kind) }
        guard !columns.isEmpty else { return }
        var settings: [String] = []
        try rows(SequenceQueries.facts(table.name, columns)) { row in
            let value = row[10].flatMap { Int($0) }.flatMap { values[columns[$0].name] }
            guard let facts = SequenceFacts(row, counting: value), let target = facts.target else { return }
            if facts.canSet {
                settings.append(SequenceQueries.set(facts, target))
            } else if facts.canUse, let steps = facts.steps(to: target), steps <= SequenceFacts.mostSteps {
                settings.append(SequenceQueries.pass(facts, steps))
            } else {
                throw Diagnostic(
                    .refused, "the sequence \(facts.name) behind \(table.name) can't be moved past the new rows",
                    details: ["setval needs the privilege UPDATE on the sequence"],
                    next: "GRANT USAGE, UPDATE ON SEQUENCE \(facts.name) to this role")
            }
        }
        if !settings.isEmpty { try execute("SELECT " + settings.joined(separator: ", ")) }
    }

    public func alignSequences(of table: Table, to values: [Identifier: Int64]) throws {
        for column in table.columns {
            guard let value = values[column.name], let sequence = column.sequence else { continue }
            try execute(SequenceQueries.align(sequence, value))
        }
    }

    private func holdsNumbers(_ kind: TypeKind) -> Bool {
        switch kind {
        case .integer, .numeric: return true
        case .domain(let name): return domainBases[name].map { holdsNumbers($0) } ?? false
        default: return false
        }
    }
}

/// A sequence's parameters and where it and its column stand.
struct SequenceFacts {
    /// Calls of `nextval` that pass for a substitute of `setval`.
    static let mostSteps: Int64 = 10_000_000

    /// As `regclass` prints it: quoted and qualified where needed.
    var name: String
    var increment: Int64
    var start: Int64
    var minimum: Int64
    var maximum: Int64
    /// nil before the first `nextval`, and where the role may not know it.
    var last: Int64?
    /// The column's furthest value in the sequence's direction, among those that the sequence can reach.
    var edge: Int64?
    var canSet: Bool
    var canUse: Bool
    var canRead: Bool

    init?(_ row: [String?], counting value: Int64? = nil) {
        func number(_ i: Int) -> Int64? { row[i].flatMap { Int64($0) } }
        guard row.count == 11, let name = row[0], let increment = number(1), let start = number(2),
            let minimum = number(3), let maximum = number(4)
        else { return nil }
        self.name = name
        self.increment = increment
        self.start = start
        self.minimum = minimum
        self.maximum = maximum
        last = number(5)
        edge = number(6)
        // Values beyond the sequence's own limits are none that it could give out.
        if let value, value >= minimum, value <= maximum {
            edge = edge.map { increment > 0 ? max($0, value) : min($0, value) } ?? value
        }
        canSet = row[7] == "t"
        canUse = row[8] == "t"
        canRead = row[9] == "t"
    }

    /// Where the sequence must stand, as its last value given out; nil when it is far enough.
    ///
    /// It keeps to its own steps (start + n x increment), which other writers with another start may rely on.
    var target: Int64? {
        guard let edge else { return nil }
        let isAscending = increment > 0
        if let last, isAscending ? last >= edge : last <= edge { return nil }
        // A fresh sequence that starts beyond the edge will never meet it.
        if last == nil, isAscending ? start > edge : start < edge { return nil }
        let step = Int128(increment.magnitude)
        let distance = Int128(isAscending ? 1 : -1) * (Int128(edge) - Int128(start))
        let steps = distance <= 0 ? 0 : (distance + step - 1) / step
        let aligned = Int128(start) + Int128(increment) * steps
        let fits = aligned >= Int128(minimum) && aligned <= Int128(maximum)
        return fits ? Int64(aligned) : edge
    }

    /// Calls of `nextval` until the target is the last value.
    func steps(to target: Int64) -> Int64? {
        let from = last.map { Int128($0) } ?? (Int128(start) - Int128(increment))
        return Int64(exactly: (Int128(target) - from) / Int128(increment))
    }
}

private enum SequenceQueries {
    /// One row for each column's sequence, in one statement. `pg_sequence_last_value` is NULL until `nextval` was
    /// called.
    static func facts(_ table: QualifiedName, _ columns: [Column]) -> String {
        let parts = columns.enumerated().map { place, column -> String in
            let sequence = (column.sequence ?? table).quoted.sqlLiteral
            let name = column.name.quoted
            // Values beyond the sequence's own limits are none that it could give out.
            let within = "FROM \(table.quoted) WHERE \(name) BETWEEN s.seqmin AND s.seqmax"
            return """
                SELECT s.seqrelid::regclass, s.seqincrement, s.seqstart, s.seqmin, s.seqmax,
                    CASE WHEN has_sequence_privilege(s.seqrelid, 'USAGE, SELECT')
                        THEN pg_sequence_last_value(s.seqrelid) END,
                    CASE WHEN s.seqincrement > 0 THEN (SELECT ceil(max(\(name))) \(within))
                        ELSE (SELECT floor(min(\(name))) \(within)) END,
                    has_sequence_privilege(s.seqrelid, 'UPDATE'), has_sequence_privilege(s.seqrelid, 'USAGE'),
                    has_sequence_privilege(s.seqrelid, 'SELECT'), \(place)
                FROM pg_sequence s WHERE s.seqrelid = \(sequence)::regclass
                """
        }
        return parts.joined(separator: "\nUNION ALL\n")
    }

    /// A sequence that was restarted but not used since may stand further than its start: only its own row says so.
    static func set(_ facts: SequenceFacts, _ target: Int64) -> String {
        let sequence = facts.name.sqlLiteral
        guard facts.last == nil, facts.canRead else { return "setval(\(sequence), \(target))" }
        let furthest = facts.increment > 0 ? "greatest" : "least"
        return "(SELECT CASE WHEN \(furthest)(last_value, \(target)) = \(target) THEN setval(\(sequence), \(target)) "
            + "END FROM \(facts.name))"
    }

    /// Nothing where the role may not, or where the sequence never gives out such a value.
    static func align(_ sequence: QualifiedName, _ value: Int64) -> String {
        """
        SELECT setval(s.seqrelid::regclass, \(value), false) FROM pg_sequence s
        WHERE s.seqrelid = \(sequence.quoted.sqlLiteral)::regclass AND has_sequence_privilege(s.seqrelid, 'UPDATE')
            AND \(value) BETWEEN s.seqmin AND s.seqmax AND s.seqincrement = 1
        """
    }

    static func pass(_ facts: SequenceFacts, _ steps: Int64) -> String {
        "(SELECT max(nextval(\(facts.name.sqlLiteral))) FROM generate_series(1, \(steps)))"
    }
}
