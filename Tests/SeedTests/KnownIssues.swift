import Testing

/// Schemas which aren't filled yet as they should be, each with the reason. A test of theirs that fails is known; when
/// the list is empty this file goes.
enum KnownIssues {
    private static let schemas: [String: Comment] = [
        "postgres/row_security.sql":
            "the rows that a policy lets this role write differ from those of the file's owner",
        "postgres/scheduling.sql": "ranges beside rows that stand there",
        "sqlite/uniques_mixed.sql": "overlapping keys beside rows that stand there",
        "postgres/uniques_mixed.sql": "overlapping keys beside rows that stand there",
        "sqlite/unique_small_domains.sql": "the last combinations beside rows that stand there",
        "postgres/unique_small_domains.sql": "the last combinations beside rows that stand there",
    ]

    /// Runs a test, whose failure is known where the schema stands in the list.
    static func expected(_ file: OwnSchema, _ body: () throws -> Void) throws {
        guard let reason = schemas[file.testDescription] else { return try body() }
        withKnownIssue(reason, isIntermittent: true) { try body() }
    }

    /// What the planner does not manage yet for some random schemas: no row, or fewer than would fit, in
    /// tables of a cycle that must agree on a tenant. A run that writes what the schema forbids, crashes, or lets a
    /// contradiction through is none.
    private static let random = ["no row for", "can't be filled as asked", "has only"]

    /// Runs a test of a random schema.
    static func expected(_ body: () throws -> Void) throws {
        try withKnownIssue("searches of the planner", isIntermittent: true) {
            try body()
        } matching: { issue in
            let text = issue.error.map { "\($0)" } ?? ""
            return random.contains { text.contains($0) }
        }
    }
}
