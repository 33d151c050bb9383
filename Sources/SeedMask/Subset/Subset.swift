import SeedPlan
import SeedRows
import SeedSchema

/// A part of a database that stands by itself: the rows asked for, everything that refers to them, and everything that
/// any of these refers to.
///
/// Down first: children of chosen rows are chosen, and their children, until no row comes new. Then up: parents of
/// chosen rows, and their parents. Children of a parent that only came on the way up stay out, or every subset would
/// grow into the whole. Cycles end by themselves, as a row is chosen once. The places of chosen rows are kept in
/// temporary tables of the source.
struct Subset {
    private let plan: MaskPlan
    private let source: any Database
    private let texts: [TableText]

    init(plan: MaskPlan, source: any Database) {
        self.plan = plan
        self.source = source
        texts = plan.tables.map { TableText($0.table, columns: [], dialect: source.dialect) }
    }

    /// SQL conditions for the rows of each table of the plan. They hold until the transaction ends.
    ///
    /// - Throws: `Diagnostic` (64) for a request that names no table, or whose condition the source can't read.
    func select(_ requests: [SubsetRequest]) throws -> [String?] {
        for t in plan.tables.indices { try makeList(t) }
        for request in requests { try start(request) }
        var round = 0
        while try step(&round, from: \.parent, to: \.child) {}
        // Everything chosen so far looks upwards at once.
        round += 1
        for t in plan.tables.indices { try source.execute("UPDATE \(list(t)) SET round = \(round)") }
        while try step(&round, from: \.child, to: \.parent) {}
        return plan.tables.indices.map { t in "\(place(t, alias: "")) IN (SELECT \(listColumns) FROM \(list(t)))" }
    }

    // MARK: Lists of places

    private var isPostgres: Bool { source.dialect == .postgres }
    private var listColumns: String { isPostgres ? "part, place" : "place" }
    private func list(_ t: Int) -> String {
        isPostgres ? "pg_temp.seed_mask_subset_\(t)" : "temp.seed_mask_subset_\(t)"
    }

    private func makeList(_ t: Int) throws {
        try source.execute("DROP TABLE IF EXISTS \(list(t))")
        let columns =
            isPostgres ? "part oid, place tid, round integer, PRIMARY KEY (part, place)" : "place PRIMARY KEY, round"
        try source.execute(
            "CREATE TEMP TABLE seed_mask_subset_\(t) (\(columns))" + (isPostgres ? " ON COMMIT DROP" : " WITHOUT ROWID")
        )
    }

    /// What names a row while nobody writes.
    private func place(_ t: Int, alias: String) -> String {
        let dot = alias.isEmpty ? "" : alias + "."
        if isPostgres { return "(\(dot)tableoid, \(dot)ctid)" }
        return "(" + texts[t].locator(dot) + ")"
    }

    private func relation(_ t: Int) -> String {
        let table = plan.tables[t].table
        if isPostgres, case .ordinary = table.kind { return "ONLY " + table.name.quoted }
        return table.name.quoted
    }

    private func insert(_ t: Int, alias: String, round: Int, _ rest: String) throws {
        let row = place(t, alias: alias).dropFirst().dropLast()
        let sql = "INSERT INTO \(list(t)) (\(listColumns), round) SELECT DISTINCT \(row), \(round) \(rest)"
        try source.execute(sql + " ON CONFLICT DO NOTHING")
    }

    private func count(_ t: Int, round: Int) throws -> Int64 {
        try source.integer("SELECT count(*) FROM \(list(t)) WHERE round = \(round)") ?? 0
    }

    // MARK: Steps

    private func start(_ request: SubsetRequest) throws {
        let tables = plan.tables.indices.filter { request.table.matches(plan.tables[$0].table.name) }
        guard !tables.isEmpty else {
            throw Diagnostic(
                .usage, "--subset names no table '\(request.table)'",
                next: nearestName(to: request.table.text, among: plan.tables.map { $0.table.name.name.name })
                    .map { "did you mean '\($0)'?" })
        }
        for t in tables {
            let condition = request.condition.map { "(\($0))" } ?? "true"
            do {
                try insert(t, alias: "", round: 0, "FROM \(relation(t)) WHERE \(condition)")
            } catch let error as DatabaseError {
                guard request.condition != nil, error.kind == .syntax || error.kind == .other else { throw error }
                throw Diagnostic(
                    .usage, "\(source.displayName) can't read the condition of --subset '\(request.table) where …'",
                    details: [error.message],
                    next: "write an SQL condition over the columns of \(plan.tables[t].table.name)")
            }
        }
    }

    private struct Edge {
        var child: Int
        var parent: Int
        var pairs: [(child: Column, parent: Column)]
    }

    private var edges: [Edge] {
        plan.references.compactMap { reference in
            guard let child = plan.tables.firstIndex(where: { $0.table.name == reference.table }),
                let parent = plan.tables.firstIndex(where: { $0.table.name == reference.parent })
            else { return nil }
            let pairs = zip(reference.columns, reference.parentColumns).compactMap { a, b in
                plan.tables[child].table.column(a).flatMap { a in
                    plan.tables[parent].table.column(b).map { (child: a, parent: $0) }
                }
            }
            return Edge(child: child, parent: parent, pairs: pairs)
        }
    }

    /// Chooses what the last round's rows lead to; false when nothing came new.
    private func step(_ round: inout Int, from: KeyPath<Edge, Int>, to: KeyPath<Edge, Int>) throws -> Bool {
        var isFresh = [Bool]()
        for t in plan.tables.indices { isFresh.append(try count(t, round: round) > 0) }
        for edge in edges where isFresh[edge[keyPath: from]] {
            let (known, new) = (edge[keyPath: from], edge[keyPath: to])
            let match = edge.pairs.map { pair -> String in
                let (a, b) = (pair.child, pair.parent)
                let sides =
                    from == \Edge.parent
                    ? ("n.\(a.name.quoted)", "k.\(b.name.quoted)") : ("k.\(a.name.quoted)", "n.\(b.name.quoted)")
                // Virtual keys may join a number to its text.
                if a.type.kind == b.type.kind { return "\(sides.0) = \(sides.1)" }
                return "CAST(\(sides.0) AS text) = CAST(\(sides.1) AS text)"
            }.joined(separator: " AND ")
            let chosen =
                "\(place(known, alias: "k")) IN (SELECT \(listColumns) FROM \(list(known)) WHERE round = \(round))"
            try insert(
                new, alias: "n", round: round + 1,
                "FROM \(relation(new)) n JOIN \(relation(known)) k ON \(match) WHERE \(chosen)")
        }
        round += 1
        for t in plan.tables.indices where try count(t, round: round) > 0 { return true }
        return false
    }
}
