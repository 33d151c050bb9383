/// A user's error: what went wrong, where, why, and what to do next. Printed in one shape by the command line:
///
///     error: users.country_code can hold 26 different values, but 5,000 rows were asked for
///       UNIQUE (country_code), char(1), CHECK (country_code BETWEEN 'A' AND 'Z')
///     next: ask for at most 26 with --table users=26, or leave the table out with --exclude users
///
/// Row values and passwords never stand in a diagnostic.
public struct Diagnostic: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong and where, one line, lower case, no full stop.
    public var headline: String
    /// Why: constraints, positions, the database's own words. One line each, printed indented.
    public var details: [String]
    /// What the reader can do now. nil only where there is nothing to do.
    public var next: String?
    /// The process exit status.
    public var status: ExitStatus

    public init(_ status: ExitStatus, _ headline: String, details: [String] = [], next: String? = nil) {
        self.status = status
        self.headline = headline
        self.details = details
        self.next = next
    }

    public var description: String {
        var out = "error: " + headline
        for detail in details { out += "\n  " + detail }
        if let next { out += "\nnext: " + next }
        return out
    }
}

/// Exit statuses of the `seed` command (BSD sysexits.h).
public enum ExitStatus: Int32, Sendable, Hashable {
    case success = 0
    /// `verify` found violations, `fixtures --check` found stale files, `mask` found a leak.
    case violations = 1
    case usage = 64
    /// The schema or the wanted rows can't be satisfied.
    case unsatisfiable = 65
    case noInput = 66
    /// The database can't be reached, or was lost on the way.
    case unavailable = 69
    /// A bug in seed.
    case bug = 70
    case cannotWrite = 73
    /// Refused for safety or for a missing privilege.
    case refused = 77
    case configuration = 78
}
