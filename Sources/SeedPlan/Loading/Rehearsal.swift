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
    mutating func skips(_ step: Plan.Step, in plan: Plan) -> Bool {
        guard failure != nil else { return false }
        func isLost(_ i: Int) -> Bool {
            let table = plan.compiled[i].context.table
            return lost.contains(table.name) || table.foreignKeys.contains { lost.contains($0.parent) }
        }
        switch step {
        case .load(let i, _):
            guard isLost(i) else { return false }
            lost.insert(plan.compiled[i].context.table.name)
            return true
        // What was left NULL stays so.
        case .setEdge(let i, _): return isLost(i)
        // A cycle is put together from all of its tables.
        case .singleStatement(let members):
            guard members.contains(where: isLost) else { return false }
            lost.formUnion(members.map { plan.compiled[$0].context.table.name })
            return true
        }
    }
}
