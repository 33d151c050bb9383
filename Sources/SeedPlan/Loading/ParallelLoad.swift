import SeedRows
import SeedSchema

/// A load over several connections (`--jobs`): each table in a transaction of its own, as soon as its parents' rows are
/// committed, since no connection sees what another has not committed.
///
/// A failure or Ctrl-C empties the tables again, all in one statement; they were empty before. Only the death of this
/// process itself, or of the server's connection, leaves the tables that were committed until then: whoever can't have
/// that leaves `--jobs` out. So it is chosen only where that one statement is possible and makes all as it was:
///
/// - every table of the run is empty, and nothing is truncated, rebuilt or rolled back (`--dry-run`);
/// - no cycle, no trigger, no table outside the run that references one inside;
/// - the role may TRUNCATE.
final class ParallelLoad: @unchecked Sendable {
    /// Fewer rows than these are in before further connections would have been opened.
    static let fewestRows: Int64 = 20_000

    private let plan: Plan
    /// The first is the run's own.
    private let connections: [any Database]
    private let database: any ConcurrentDatabase
    /// For each table of the plan, the tables of the run that must be in before.
    private let parents: [Set<Int>]
    private let monitor = Monitor()
    // Guarded by the monitor.
    private var waiting: [Int]
    private var done: Set<Int> = []
    private var failure: (any Error)?
    private(set) var rowsDone: Int64 = 0
    private(set) var seconds: [Double]

    /// nil: the load goes over one connection, in one transaction.
    init?(_ plan: Plan, _ database: any Database) throws {
        let filled = plan.compiled.indices.filter { plan.compiled[$0].context.rows > 0 }
        let rows = filled.reduce(Int64(0)) { $0 + plan.compiled[$1].context.rows }
        guard plan.options.jobs > 1, filled.count > 1, rows >= ParallelLoad.fewestRows,
            let concurrent = database as? any ConcurrentDatabase, ParallelLoad.canBeUndone(plan, filled),
            try concurrent.canEmpty(plan.compiled.map(\.layout.table))
        else { return nil }
        self.plan = plan
        self.database = concurrent
        parents = ParallelLoad.parents(plan)
        waiting = filled
        done = Set(plan.compiled.indices).subtracting(filled)
        seconds = Array(repeating: 0, count: plan.compiled.count)
        let wanted = min(plan.options.jobs, filled.count)
        connections = try [database] + (1..<wanted).map { _ in try concurrent.another(isInterruptible: true) }
    }

    private static func canBeUndone(_ plan: Plan, _ filled: [Int]) -> Bool {
        let options = plan.options
        guard options.rebuild == .none, !options.dryRun, plan.truncated.isEmpty, !plan.needsDeferral else {
            return false
        }
        for step in plan.steps {
            guard case .load(_, let withheld) = step, withheld.isEmpty else { return false }
        }
        let names = Set(plan.tables.map(\.name))
        guard plan.tables.allSatisfy({ $0.existing == 0 }) else { return false }
        for table in plan.schema.tables {
            if names.contains(table.name) || names.contains(root(of: table, plan.schema)) {
                guard table.triggers.isEmpty, table.rowSecurity?.isBinding != true else { return false }
            } else if table.foreignKeys.contains(where: { names.contains($0.parent) }) {
                return false
            }
            // TRUNCATE reaches the tables that inherit.
            guard table.partition != nil || names.isDisjoint(with: table.inherits) else { return false }
        }
        return true
    }

    /// The table whose rows the plan speaks of: that of a partition is the table that it is a part of.
    private static func root(of table: Table, _ schema: Schema) -> QualifiedName {
        var table = table
        while let above = table.partition?.parent, let next = schema.table(above) { table = next }
        return table.name
    }

    private static func parents(_ plan: Plan) -> [Set<Int>] {
        var places: [QualifiedName: Int] = [:]
        for (i, table) in plan.tables.enumerated() { places[table.name] = i }
        return plan.compiled.enumerated().map { i, compiled in
            var out: Set<Int> = []
            for key in compiled.context.declaredKeys {
                guard let parent = plan.schema.table(key.parent) else { continue }
                if let place = places[root(of: parent, plan.schema)], place != i { out.insert(place) }
            }
            return out
        }
    }

    /// Loads and commits every table. The run's own connection works like the others and tells the progress.
    ///
    /// - Throws: the first failure; `undo` must follow.
    func run(_ progress: (ProgressEvent) -> Void) throws {
        let workers = connections.dropFirst().compactMap { connection in
            let shared = SharedDatabase(database: connection)
            return Worker.start { self.work(shared.database) { _ in } }
        }
        work(connections[0], progress)
        for worker in workers { worker.join() }
        for connection in connections.dropFirst() { connection.close() }
        if let failure { throw failure }
    }

    /// One connection's life: the first table whose parents are in, until none is left.
    private func work(_ connection: any Database, _ progress: (ProgressEvent) -> Void) {
        while let table = claim() {
            let clock = ContinuousClock()
            let began = clock.now
            do {
                try load(table, connection, progress)
                monitor.locked {
                    done.insert(table)
                    seconds[table] = (clock.now - began).inSeconds
                    monitor.signal()
                }
            } catch {
                try? connection.rollback()
                monitor.locked {
                    if failure == nil { failure = error }
                    monitor.signal()
                }
            }
        }
    }

    private func claim() -> Int? {
        monitor.locked {
            while failure == nil, !waiting.isEmpty {
                if let place = waiting.firstIndex(where: { parents[$0].isSubset(of: done) }) {
                    return waiting.remove(at: place)
                }
                monitor.wait()
            }
            return nil
        }
    }

    private func load(_ i: Int, _ connection: any Database, _ progress: (ProgressEvent) -> Void) throws {
        let table = plan.compiled[i]
        try connection.begin()
        let sink = try connection.sink(table.layout)
        let encoding = sink as? any EncodingSink
        try RowPipeline(table, jobs: 1, encode: encoding?.encoder).run { batch, bytes in
            if let encoding { try encoding.send(bytes) } else { try sink.write(batch) }
            let sum = try monitor.locked {
                if let failure { throw failure }
                rowsDone += Int64(batch.count)
                return rowsDone
            }
            progress(ProgressEvent(rowsDone: sum, table: table.layout.table.description))
        }
        try sink.finish()
        try connection.commit()
    }

    /// Empties the tables again. Over a connection that no Ctrl-C interrupts.
    ///
    /// - Throws: `Diagnostic` (69) that names the tables, when it can't be done.
    func undo() throws {
        let tables = plan.compiled.map(\.layout.table)
        do {
            let connection = try database.another(isInterruptible: false)
            defer { connection.close() }
            try connection.execute("TRUNCATE " + tables.map(\.quoted).joined(separator: ", "))
        } catch {
            throw Diagnostic(
                .unavailable, "the load failed, and its tables could not be emptied again",
                details: [
                    "\(failure.map { "\($0)" } ?? "the rows were refused")", "\(error)",
                    "rows may stand in \(tables.map(\.description).joined(separator: ", "))",
                ], next: "empty these tables; they were empty before the run")
        }
    }
}

/// A connection on its way to the thread that will be the only one to use it.
private struct SharedDatabase: @unchecked Sendable {
    let database: any Database
}
