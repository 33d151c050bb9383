import SeedPlan
import SeedRows
import SeedSchema

/// A load that failed, and what that says of triggers.
struct Failure: Error {
    var underlying: any Error
    var rejection: Rejection?
    /// What a rehearsal found after it.
    var others: [Rejection] = []
}

/// What is known after loads that triggers ended: they were rolled back, and the next one leaves out what can't be.
///
/// After the first such failure loads are rehearsed with few rows, rolled back and each going on past the tables that
/// fail, until one comes through; then the run is what it was asked to be. A table that failed after another may have
/// done so for want of the other's rows: it gets a second look once all else is settled.
///
/// Without `--skip-impossible` nothing is kept when tables have to be left out: all of them are told at once.
struct Attempt {
    private(set) var options: PlanOptions
    private let asked: PlanOptions
    private var provisional: Set<QualifiedName> = []
    private var isSecondLook = false
    /// Rows a table when nothing will be kept.
    private static let rehearsed: Int64 = 100
    /// More rows than these are not tried one by one.
    private static let mostTried: Int64 = 10_000
    private static let mostTries = 5
    /// Times that a table was tried: its candidates depend on the rows of others.
    private var tries: [QualifiedName: Int] = [:]

    init(options: PlanOptions) {
        self.options = options
        asked = options
    }

    /// Takes in what a failure says of triggers; false when it says nothing.
    mutating func learn(_ failure: Failure) -> Bool {
        guard let first = failure.rejection, learn(first) else { return false }
        for other in failure.others {
            guard learn(other), !isSecondLook, case .forbidden(let table, _, _) = other, options.rejected[table] != nil
            else { continue }
            provisional.insert(table)
        }
        isSecondLook = false
        rehearse(true)
        return true
    }

    private mutating func learn(_ rejection: Rejection) -> Bool {
        switch rejection {
        case .forbidden(let table, let diagnostic, let guesses):
            guard options.rejected[table] == nil else { return false }
            if asked.rows <= Attempt.mostTried, options.trials.insert(table).inserted { return true }
            if options.late.insert(table).inserted { return true }
            if options.guesses[table] == nil, !guesses.isEmpty {
                options.guesses[table] = guesses
                return true
            }
            options.guesses[table]?.removeAll()
            options.tried[table] = nil
            options.rejected[table] = diagnostic
            return true
        case .hopeless(let table, let diagnostic):
            options.tried[table] = nil
            return options.rejected.updateValue(diagnostic, forKey: table) == nil
        case .tried(let table, let candidates, let diagnostic, let guesses):
            // Some get in, by chance: all may, where the references agree.
            if Int64(candidates.count) < options.rows, options.guesses[table] == nil, !guesses.isEmpty {
                options.guesses[table] = guesses
                options.tried[table] = nil
                return true
            }
            tries[table, default: 0] += 1
            options.tried[table] = candidates
            // Rows that pass one by one fail together: triggers see more at a statement's end.
            if tries[table] ?? 0 > 1 {
                // Or the triggers look at keys, which otherwise count on without gaps.
                if options.numbered.insert(table).inserted { return true }
                options.singly.insert(table)
            }
            if tries[table] ?? 0 > Attempt.mostTries {
                options.tried[table] = nil
                options.rejected[table] = diagnostic
            }
            return true
        case .routed(let table, let rule):
            guard options.guessedChecks[table]?.contains(rule) != true else { return false }
            options.guessedChecks[table, default: []].append(rule)
            return true
        case .feeds(let guesses):
            let before = options.guesses
            for (table, keys) in guesses {
                options.guesses[table, default: []] += keys.filter { before[table]?.contains($0) != true }
            }
            return options.guesses != before
        case .crowded(let table): return options.singly.insert(table).inserted
        case .filled(let table): return options.filledByTriggers.insert(table).inserted
        case .setting(let name): return options.settings.updateValue("1", forKey: name) == nil
        case .path(let schema):
            guard !options.searchPath.contains(schema) else { return false }
            options.searchPath.append(schema)
            return true
        }
    }

    private mutating func rehearse(_ flag: Bool) {
        options.rehearses = flag
        // What a trial finds is good for the same rows alone.
        options.rows = flag && options.trials.isEmpty ? min(asked.rows, Attempt.rehearsed) : asked.rows
        // The same rows, and nothing left to ask: if this one comes through it is the run.
        options.keepsRehearsal =
            flag && options.rows == asked.rows && provisional.isEmpty
            && (asked.skipImpossible || options.rejected.isEmpty)
        options.skipImpossible = asked.skipImpossible || (flag && !options.keepsRehearsal)
        options.dryRun = asked.dryRun || (flag && !options.keepsRehearsal)
        options.verify = asked.verify && (!flag || options.keepsRehearsal)
    }

    /// A load came through. true: it was a rehearsal, and another load must follow.
    ///
    /// - Throws: the refusal of a run that may leave nothing out.
    mutating func finish(_ report: Report) throws -> Bool {
        guard options.rehearses, !options.keepsRehearsal else { return false }
        if !provisional.isEmpty {
            for table in provisional { options.rejected[table] = nil }
            provisional = []
            isSecondLook = true
            rehearse(true)
            return true
        }
        if !asked.skipImpossible, !options.rejected.isEmpty {
            throw Diagnostic.joined(report.refused.map(\.diagnostic))
        }
        rehearse(false)
        return true
    }
}
