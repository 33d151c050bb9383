import SeedRows
import SeedSchema

/// What a database said of a statement, in our words.
enum DatabaseFailure {
    static func diagnostic(_ error: DatabaseError, verbose: Bool) -> Diagnostic {
        let (status, what, next) = judgement(error)
        var headline = what
        if let table = error.table { headline += " in \(table)" + (error.column.map { ".\($0)" } ?? "") }
        var details = [error.message]
        if let constraint = error.constraint { details.append("constraint \(constraint)") }
        if let state = error.sqlState { details.append("SQLSTATE \(state)") }
        if let context = error.context { details.append(context) }
        if let detail = error.detail, verbose { details.append(detail) }
        var advice = next
        if error.detail != nil, !verbose {
            advice = (advice.map { $0 + "; " } ?? "") + "--verbose shows the database's detail, values of rows included"
        }
        return Diagnostic(status, headline, details: details, next: advice)
    }

    private static func judgement(_ error: DatabaseError) -> (ExitStatus, String, String?) {
        switch error.kind {
        case .unreachable:
            return (
                .unavailable, "the database can't be reached",
                "check the address, and that the server runs and lets this role in"
            )
        case .lost:
            return (.unavailable, "the connection to the database was lost", "nothing was written; run seed again")
        case .busy:
            return (
                .unavailable, "the database is locked by another process", "end the other process, or try again later"
            )
        case .permission:
            return (
                .refused, "the database forbids it", "grant the role what it lacks: INSERT, SELECT and TEMP suffice"
            )
        case .readOnly:
            return (.refused, "the database is read-only", "make the file and its folder writable, or name another")
        case .full where error.sqlState == "53200":
            return (
                .unavailable, "the server has no memory left for this transaction",
                "leave --rebuild out, fill fewer tables at once with --only, or raise max_locks_per_transaction; "
                    + "nothing was written"
            )
        case .full where error.sqlState == "53300":
            return (.unavailable, "the server takes no more connections", "give a smaller --jobs, or try again later")
        case .full: return (.cannotWrite, "the disk is full", "make room; nothing was written")
        case .trigger:
            return (
                .unsatisfiable, "a trigger rejected a row",
                "leave the table out with --exclude \(error.table ?? "TABLE")"
            )
        case .notNull, .unique, .foreignKey, .check, .exclusion:
            return (
                .bug, "the database rejected a generated row",
                "nothing was written; this is a bug in seed, please report it with the table's definition"
            )
        case .syntax: return (.bug, "the database could not read a statement", "please report it with the schema")
        case .interrupted:
            return (.unavailable, "the database ended the statement", "nothing was written; run seed again")
        case .other: return (.unsatisfiable, "the database refused a statement", nil)
        }
    }
}
