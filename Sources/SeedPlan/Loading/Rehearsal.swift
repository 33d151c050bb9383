import SeedRows
import SeedSchema

/// What a load that keeps nothing has found: the tables that failed, and those that must be passed over with them.
struct Rehearsal {
    private(set) var failure: LoadFailure?
    private var lost: Set<QualifiedName> = []

    mutating func note(_ failure: LoadFailure, of table: QualifiedName) {
        lost.insert(table)
        if self.failure == nil { self.failure = failure } else { self.failure?.others.append(failure) }
    }

    /// The step's rows reference rows that aren't there.
    mutating func skips(_ step: Plan.Step, in plan: Plan) throws -> Bool {
        guard let failure else { return false }
        switch step {
        case .load(let i, _):
            let table = plan.compiled[i].context.table
            guard table.foreignKeys.contains(where: { lost.contains($0.parent) }) else { return false }
            lost.insert(table.name)
            return true
        // Cycles are put together from all of their tables.
        case .setEdge, .singleStatement: throw failure
        }
    }
}
