import SeedRows
import SeedSchema

/// What a masking run notes in the database that it writes to, in the same transactions as the rows: how far each
/// table is, and in the end that the run is done. So a run that was killed goes on where its last transaction ended,
/// and one that had finished is not done twice.
///
/// One table, `seed_mask_journal`, in a schema of its own on PostgreSQL.
struct MaskJournal {
    let database: any Database
    /// Tells a plan and a secret from others.
    let fingerprint: String

    static let schemaName = "seed_mask"
    static func name(_ table: String, _ dialect: Dialect) -> QualifiedName {
        dialect == .postgres ? QualifiedName(schemaName, table) : QualifiedName(nil, "seed_mask_" + table)
    }
    /// The run's own tables, which no plan speaks of.
    static func owns(_ name: QualifiedName) -> Bool {
        name.schema.map { $0.name == schemaName } ?? name.name.name.hasPrefix("seed_mask_")
    }
    private var table: String { Self.name("journal", database.dialect).quoted }

    enum State: Equatable { case none, unfinished, done }

    /// What the database knows of a run.
    ///
    /// - Throws: `Diagnostic` (77) when another run, with another plan or secret, is unfinished.
    func state(again: Bool) throws -> State {
        guard try exists() else { return .none }
        var phase: String?
        var other = false
        try database.rows("SELECT step, place FROM \(table) WHERE step IN ('run', 'done')") { row in
            if row[0] == "done" { phase = "done" } else if phase == nil { phase = "run" }
            if row[1] != fingerprint { other = true }
        }
        switch phase {
        case nil: return .none
        case "done" where other || again:
            if again { return .none }
            throw Diagnostic(
                .refused, "\(database.displayName) has been masked before, with another plan or secret",
                next: "give --again to mask it once more")
        case "done": return .done
        default:
            guard other else { return .unfinished }
            // Nothing of it has been brought in: its stages go when the next begins.
            if again { return .none }
            throw Diagnostic(
                .refused, "\(database.displayName) holds an unfinished run with another plan or secret",
                next: "run that one again to its end, or give --again to leave it and begin anew")
        }
    }

    private func exists() throws -> Bool {
        switch database.dialect {
        case .postgres: return try database.integer("SELECT 1 WHERE to_regclass('seed_mask.journal') IS NOT NULL") == 1
        case .sqlite:
            return try database.integer("SELECT 1 FROM sqlite_schema WHERE name = 'seed_mask_journal'") == 1
        }
    }

    /// Makes an empty journal that names this run.
    func start() throws {
        if database.dialect == .postgres { try database.execute("CREATE SCHEMA IF NOT EXISTS seed_mask") }
        try database.execute("DROP TABLE IF EXISTS \(table)")
        try database.execute(
            "CREATE TABLE \(table) (step text PRIMARY KEY, place text, rows bigint NOT NULL DEFAULT 0)")
        try note("run", place: fingerprint, rows: 0)
    }

    func note(_ step: String, place: String?, rows: Int64) throws {
        let place = place.map { $0.sqlLiteral } ?? "NULL"
        try database.execute(
            "INSERT INTO \(table) (step, place, rows) VALUES (\(step.sqlLiteral), \(place), \(rows)) "
                + "ON CONFLICT (step) DO UPDATE SET place = excluded.place, rows = excluded.rows")
    }

    /// How far a step is; nil: not begun. An empty place: done.
    func place(_ step: String) throws -> (place: String?, rows: Int64)? {
        var out: (String?, Int64)?
        try database.rows("SELECT place, rows FROM \(table) WHERE step = \(step.sqlLiteral)") { row in
            out = (row[0], row[1].flatMap { Int64($0) } ?? 0)
        }
        return out
    }

    /// Leaves nothing but the mark that the run is done.
    func finish() throws {
        try database.execute("DELETE FROM \(table)")
        try note("done", place: fingerprint, rows: 0)
    }
}

extension MaskPlan {
    /// Names what the plan does to which columns, the rows that are wanted, and the secret, by a hash.
    func fingerprint(_ secret: RunSecret, subset: [SubsetRequest] = []) -> String {
        var text = secret.fingerprint
        for request in subset { text += "\nsubset \(request.table) \(request.condition ?? "")" }
        for table in tables {
            for column in table.columns {
                text += "\n\(table.table.name).\(column.column.name) \(column.column.type.spelling) "
                text += Self.describe(column.treatment)
            }
        }
        return Array(HMACSHA256.digest(Array(text.utf8)).prefix(16)).map { byte in
            (byte < 16 ? "0" : "") + String(byte, radix: 16)
        }.joined()
    }

    /// A treatment in words, without values.
    static func describe(_ treatment: Treatment) -> String {
        switch treatment {
        case .keep: return "keep"
        case .null: return "null"
        case .fixed: return "value"
        case .permute(let domain): return "permute" + (domain.name.map { " in \($0)" } ?? "")
        case .generate(let column):
            let options = column.request.options.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
            return column.entry.name + (column.by.map { " by \($0)" } ?? "") + options
        case .shift(let days, let by, _): return "shift \(days)" + (by.map { " by \($0)" } ?? "")
        case .text: return "text"
        case .json(let paths, let searches):
            let inner = paths.map { "\($0.path) \(describe($0.treatment))" }.joined(separator: ", ")
            return "json" + (inner.isEmpty ? "" : " (\(inner))") + (searches ? "" : " without search")
        }
    }
}
