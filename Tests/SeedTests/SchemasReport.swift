import Foundation
import SeedTestSupport

/// What the tests read of `seed run --json`.
struct RunReport: Decodable {
    struct Table: Decodable {
        var name: String
        var rows: Int64
        var requested: Int64
    }
    var tables: [Table]
    var verified: Bool

    /// - Throws: `RunFailure` unless the run ended with 0.
    init(_ outcome: SeedCommand.Outcome) throws {
        guard outcome.status == 0 else { throw RunFailure(outcome: outcome) }
        self = try JSONDecoder().decode(RunReport.self, from: Data(outcome.output))
    }
}

/// A run that should have succeeded.
struct RunFailure: Error, CustomStringConvertible {
    var outcome: SeedCommand.Outcome
    var description: String { "seed ended with \(outcome.status): \(outcome.errors)" }
}
