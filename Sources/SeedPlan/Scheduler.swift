import SeedRows
import SeedSchema

/// Puts the compiled tables in load order and chooses how each cycle is broken.
struct Scheduler {
    private let planning: Planning
    private let graph: ForeignKeyGraph
    private let components: [[QualifiedName]]
    private let order: [QualifiedName]

    /// - Parameter components: of the graph, in the order in which they are loaded.
    init(_ planning: Planning, graph: ForeignKeyGraph, components: [[QualifiedName]], order: [QualifiedName]) {
        self.planning = planning
        self.graph = graph
        self.components = components
        self.order = order
    }

    func plan() throws -> Plan {
        var plan = Plan(
            schema: planning.named, options: planning.options, tables: [], cycles: [], warnings: planning.warnings,
            refused: planning.refused, compiled: [], steps: [], truncated: planning.existing.emptied,
            needsDeferral: false)
        let wanted = Set(order)
        for component in components {
            let members = component.filter(wanted.contains)
            guard !members.isEmpty else { continue }
            try add(members, isCycle: graph.isCycle(component), to: &plan)
        }
        plan.filledByTriggers = planning.options.filledByTriggers.sorted()
        plan.warnings += plan.filledByTriggers.map { "\($0) is filled by triggers of other tables" }
        plan.warnings += planning.options.settings.sorted { $0.key < $1.key }.map {
            "\($0.key) is set to \($0.value) while loading: triggers or defaults read it, and the session has no such setting"
        }
        plan.warnings += planning.options.searchPath.map {
            "\($0.name) is in the search_path while loading: triggers name its tables without it"
        }
        plan.warnings += unsafeNotes(plan)
        plan.pinned = planning.scenarios.named
        return plan
    }

    private func add(_ members: [QualifiedName], isCycle: Bool, to plan: inout Plan) throws {
        let tables = members.compactMap { planning.compiled[$0] }
        guard isCycle else {
            for table in tables { append(table, &plan, step: true) }
            return
        }
        if members.count == 1 {
            // Rows point upwards in their own table: PostgreSQL checks at the end of the statement, SQLite row by row.
            // Sieved rows may point to later ones.
            let isDeferred = planning.schema.dialect == .sqlite && tables[0].sieve != nil
            if isDeferred { plan.needsDeferral = true }
            plan.cycles.append(.init(tables: members, strategy: isDeferred ? .deferred : .order))
            append(tables[0], &plan, step: true)
            return
        }
        if planning.schema.dialect == .sqlite {
            plan.needsDeferral = true
            plan.cycles.append(.init(tables: members, strategy: .deferred))
            for table in tables { append(table, &plan, step: true) }
            return
        }
        let deferrable = loadOrder(tables) { $0.deferrability.isDeferrable }
        if let deferrable {
            plan.needsDeferral = true
            plan.cycles.append(.init(tables: members, strategy: .deferred))
            for i in deferrable { append(tables[i], &plan, step: true) }
            return
        }
        var withheld: [Int: Set<Identifier>] = [:]
        if let order = loadOrder(tables, breakable: { _ in false }, orWithheld: &withheld),
            try mayUpdate(withheld.map { tables[$0.key].layout.table })
        {
            plan.cycles.append(.init(tables: members, strategy: .nullableEdge))
            if tables.contains(where: { $0.context.declaredKeys.contains { $0.deferrability.isDeferrable } }) {
                plan.needsDeferral = true
            }
            for i in order {
                plan.steps.append(.load(plan.compiled.count, withheld: withheld[i] ?? []))
                append(tables[i], &plan, step: false)
            }
            for i in order {
                guard let columns = withheld[i], !columns.isEmpty,
                    let place = plan.compiled.firstIndex(where: { $0.layout.table == tables[i].layout.table })
                else { continue }
                plan.steps.append(.setEdge(place, columns: columns.sorted()))
            }
            return
        }
        plan.cycles.append(.init(tables: members, strategy: .singleStatement))
        let first = plan.compiled.count
        for table in tables { append(table, &plan, step: false) }
        plan.steps.append(.singleStatement(Array(first..<plan.compiled.count)))
    }

    private func append(_ table: CompiledTable, _ plan: inout Plan, step: Bool) {
        let name = table.context.table.name
        if step { plan.steps.append(.load(plan.compiled.count, withheld: [])) }
        let requested = planning.requested[name]?.rows ?? 0
        let existing = planning.existing.keptCount(name)
        var cap: String?
        if table.context.rows < (planning.options.ensure ? max(0, requested - existing) : requested) {
            cap = planning.caps[name]?.why ?? "its triggers reject other rows"
        }
        plan.compiled.append(table)
        plan.tables.append(
            TablePlan(
                name: name, rows: table.context.rows, requested: requested, existing: existing,
                columns: table.columns, constraints: table.constraints, notes: table.notes, cap: cap))
        if let cap {
            plan.warnings.append(
                "\(name) holds \(Planning.grouped(table.context.rows)) of \(Planning.grouped(requested)) rows: \(cap)")
        }
    }

    /// An order in which every edge that is not breakable leads to an earlier table; nil when there is none.
    private func loadOrder(_ tables: [CompiledTable], breakable: (ForeignKey) -> Bool) -> [Int]? {
        var none: [Int: Set<Identifier>] = [:]
        return loadOrder(tables, breakable: breakable, orWithheld: &none, mayWithhold: false)
    }

    private func loadOrder(
        _ tables: [CompiledTable], breakable: (ForeignKey) -> Bool, orWithheld withheld: inout [Int: Set<Identifier>],
        mayWithhold: Bool = true
    ) -> [Int]? {
        var position: [QualifiedName: Int] = [:]
        for (i, table) in tables.enumerated() { position[table.layout.table] = i }
        func components(_ cut: (Int, ForeignKey) -> Bool) -> [[Int]] {
            var graph = DirectedGraph(count: tables.count)
            for (i, table) in tables.enumerated() {
                for key in table.context.declaredKeys {
                    guard let parent = position[key.parent], parent != i, !breakable(key), !cut(i, key) else {
                        continue
                    }
                    graph.addEdge(from: i, to: parent)
                }
            }
            return graph.components()
        }
        if !mayWithhold {
            let found = components { _, _ in false }
            return found.allSatisfy { $0.count == 1 } ? found.flatMap { $0 } : nil
        }
        // Deferrable edges need no NULL.
        func isCut(_ i: Int, _ key: ForeignKey) -> Bool {
            key.deferrability.isDeferrable || canWithhold(tables[i], key)
        }
        let found = components(isCut)
        guard found.allSatisfy({ $0.count == 1 }) else { return nil }
        let order = found.flatMap { $0 }
        var place = Array(repeating: 0, count: tables.count)
        for (rank, i) in order.enumerated() { place[i] = rank }
        // Only edges that really lead forward are withheld.
        for (i, table) in tables.enumerated() {
            for key in table.context.declaredKeys {
                guard let parent = position[key.parent], parent != i, place[parent] > place[i],
                    !key.deferrability.isDeferrable
                else { continue }
                withheld[i, default: []].formUnion(table.withholdable[key] ?? [])
            }
        }
        return order
    }

    /// Setting an edge afterwards takes UPDATE; a role without it has the single statement.
    private func mayUpdate(_ tables: [QualifiedName]) throws -> Bool {
        guard let database = planning.database, database.dialect == .postgres, !tables.isEmpty else { return true }
        let rights = tables.map { "has_table_privilege(\($0.quoted.sqlLiteral), 'UPDATE')" }
        return try database.integer("SELECT (\(rights.joined(separator: " AND ")))::integer") == 1
    }

    private func canWithhold(_ table: CompiledTable, _ key: ForeignKey) -> Bool {
        guard table.context.table.primaryKey?.plainColumns != nil else { return false }
        return table.withholdable[key]?.isEmpty == false
    }

    private func unsafeNotes(_ plan: Plan) -> [String] {
        plan.refused.map { "left out: " + $0.diagnostic.headline }
    }
}
