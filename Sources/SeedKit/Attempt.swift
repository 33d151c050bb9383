import SeedPlan
import SeedRows
import SeedSchema

/// A load that failed, and what that says of triggers.
struct Failure: Error {
    var underlying: any Error
    var rejection: Rejection?
}

/// What is known after loads that triggers ended: they were rolled back, and the next one leaves out what can't be.
///
/// Without `--skip-impossible` the others are tried in a load that is rolled back, too, so that all tables that triggers
/// reject are told at once.
struct Attempt {
    private(set) var options: PlanOptions
    private let skips: Bool
    /// Rows a table when nothing will be kept.
    private static let rehearsed: Int64 = 100

    init(options: PlanOptions) {
        self.options = options
        skips = options.skipImpossible
    }

    /// Takes in what a failure says of triggers; false when it says nothing.
    mutating func learn(_ failure: Failure) -> Bool {
        switch failure.rejection {
        case .forbidden(let table, let diagnostic):
            guard options.rejected[table] == nil else { return false }
            options.rejected[table] = diagnostic
            if !skips {
                options.skipImpossible = true
                options.dryRun = true
                options.rows = min(options.rows, Attempt.rehearsed)
            }
            return true
        case .filled(let table): return options.filledByTriggers.insert(table).inserted
        case .setting(let name): return options.settings.updateValue("1", forKey: name) == nil
        case nil: return false
        }
    }

    /// The refusal of a run that may leave nothing out.
    func refusal(_ report: Report) -> Diagnostic? {
        guard !skips, !options.rejected.isEmpty else { return nil }
        return Diagnostic.joined(report.refused.map(\.diagnostic))
    }
}
