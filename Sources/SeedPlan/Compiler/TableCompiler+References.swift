import SeedRows
import SeedSchema

extension TableCompiler {
    /// One pick for each foreign key: which parent row the child points to.
    func collectPicks() throws {
        for key in KeyCycles.ordered(table) {
            guard let source = context.sources[key.parent] else { continue }
            let isSelf = key.parent == table.name
            let own = key.columns.filter { column in states[column] != nil }
            guard own.count == key.columns.count else { continue }
            // NULL in one column takes a MATCH SIMPLE key out; MATCH FULL wants NULL in all.
            let nullable = key.columns.filter { states[$0]?.isNotNull == false }
            let isNullable = key.match == .full ? nullable.count == key.columns.count : !nullable.isEmpty
            if source.count == 0 && !isSelf {
                if isNullable || context.rows == 0 { continue }
                throw TableProblem.capacity(0, why: label(key) + ": \(key.parent) has no rows")
            }
            picks.append(
                Pick(key: key, source: source, slot: slots.count, isNullable: isNullable, isSelf: isSelf))
            slots.append(nil)
        }
        for (p, pick) in picks.enumerated() {
            for column in pick.key.columns where states[column]?.provider == nil && !context.origins.contains(column) {
                states[column]?.provider = p
            }
            // Whichever row is pointed to, it must have a key.
            if pick.isSelf { for column in pick.key.parentColumns { states[column]?.forbidsNull = true } }
            if context.alike.contains(pick.key) {
                let bound = context.aligned[pick.key].map { min($0, context.rows) } ?? context.rows
                picks[p].generator = SameRowPick(
                    existing: pick.source.existingCount, firstRow: context.firstRow, count: bound,
                    others: bound < context.rows ? pick.source.count : 0)
                // The origin's own values are what has to be distinct.
                picks[p].isInjective = context.origins.isDisjoint(with: pick.key.columns) && bound == context.rows
                picks[p].isAssigned = true
                picks[p].isNullable = false
            }
        }
        for key in KeyCycles.ordered(table) where !picks.contains(where: { $0.key == key }) {
            // An empty parent: the reference stays NULL.
            for column in key.columns
            where states[column]?.provider == nil && (states[column]?.isNotNull == false || context.rows == 0) {
                states[column]?.provider = -1
            }
        }
    }

    /// Finds which picks share columns with earlier ones.
    func arrangeGroups() throws {
        var settled = context.origins
        for p in picks.indices {
            if context.alike.contains(picks[p].key) {
                settled.formUnion(picks[p].key.columns)
                continue
            }
            picks[p].shared = picks[p].key.columns.filter { settled.contains($0) }
            // A shared column that only an optional earlier key gives may be NULL; the later key follows it.
            settled.formUnion(picks[p].key.columns)
        }
    }

    /// The picks that later picks of this row must agree with: their rows are chosen among those with partners.
    private func demands(on p: Int) -> [ClassIndex.Demand] {
        var out: [ClassIndex.Demand] = []
        for q in picks.indices where q > p && !picks[q].shared.isEmpty {
            // Peers choose the shared ancestor alike, row by row: there is always a partner.
            guard !picks[q].isNullable, !picks[q].isSelf, !context.peers.contains(picks[q].key.parent),
                picks[q].source.program != nil || picks[q].source.existingCount > 0
            else { continue }
            let shared = picks[q].shared
            guard shared.allSatisfy({ states[$0]?.provider == p }) else { continue }
            let columns = shared.map { (column: parentColumn(p, $0), wire: wireType($0)) }
            out.append(ClassIndex.Demand(columns: columns, index: classIndex(q)))
        }
        return out
    }

    func parentColumn(_ p: Int, _ child: Identifier) -> Identifier {
        let key = picks[p].key
        guard let i = key.columns.firstIndex(of: child) else { preconditionFailure("\(child) is not in the key") }
        return key.parentColumns[i]
    }

    func wireType(_ column: Identifier) -> WireType { states[column]?.wire ?? .text }

    /// The parents of pick `q` by the values that it shares with earlier picks.
    func classIndex(_ q: Int) -> ClassIndex {
        if let known = indexes[q] { return known }
        let columns = picks[q].shared.map { (column: parentColumn(q, $0), wire: wireType($0)) }
        let index = ClassIndex(
            source: picks[q].source, columns: columns, demands: demands(on: q), present: mayBeNullAbove(q))
        indexes[q] = index
        return index
    }

    /// Which of the parents a free pick may take: those with partners for the picks that must agree, and whose values
    /// the column's own CHECKs allow.
    func settleList(_ p: Int) throws {
        guard picks[p].shared.isEmpty, picks[p].list == nil, !context.alike.contains(picks[p].key),
            picks[p].source.program != nil || picks[p].source.existingCount > 0, !picks[p].isSelf
        else { return }
        let demands = demands(on: p)
        if !demands.isEmpty {
            let all = ClassIndex(source: picks[p].source, columns: [], demands: demands)
            picks[p].list = all.eligibleRows()
            notes.append("holds an index of \(picks[p].key.parent): " + label(picks[p].key))
        }
        dropNulls(p)
        try filterByPartition(p)
        try filterByDomain(p)
        filterByLength(p)
        filterByAgreement(p)
        if let list = picks[p].list, list.isEmpty {
            if picks[p].isNullable { return }
            throw TableProblem.capacity(0, why: label(picks[p].key) + ": no row of \(picks[p].key.parent) fits")
        }
    }

    /// The parent's columns of a key that may be NULL there.
    func mayBeNullAbove(_ p: Int) -> [(column: Identifier, wire: WireType)] {
        guard let parent = schema.table(picks[p].key.parent) else { return [] }
        return zip(picks[p].key.columns, picks[p].key.parentColumns).compactMap { column, above in
            parent.column(above)?.isNotNull == false ? (above, wireType(column)) : nil
        }
    }

    /// Leaves out parents whose key is NULL.
    private func dropNulls(_ p: Int) {
        guard let parent = schema.table(picks[p].key.parent) else { return }
        let open = zip(picks[p].key.columns, picks[p].key.parentColumns).filter {
            parent.column($1)?.isNotNull == false
        }
        guard !open.isEmpty else { return }
        let wires = open.map { (column: $1, wire: wireType($0)) }
        var kept: [Int64] = []
        let workspace = Workspace()
        ClassIndex.scan(picks[p].source) { rows, count in
            let prints = ClassIndex.fingerprints(self.picks[p].source, wires, rows, count, workspace)
            for j in 0..<count where prints[j] != nil { kept.append(rows[j]) }
        }
        if Int64(kept.count) < picks[p].source.count {
            let allowed = Set(kept)
            picks[p].list = picks[p].list.map { $0.filter { allowed.contains($0) } } ?? kept
        }
    }

    /// Leaves out parents that lie in other partitions than the one that the key was declared to.
    private func filterByPartition(_ p: Int) throws {
        let source = picks[p].source
        guard let target = context.targets[picks[p].key], let parent = schema.table(source.table),
            let rule = PartitionRule.membership(of: target, in: schema)
        else { return }
        let kinds = rule.columns.compactMap { source.columns[$0] }
        guard kinds.count == rule.columns.count,
            let compiled = try? context.evaluator.compile(rule, columns: { parent.column($0) })
        else {
            throw TableProblem.impossible(
                "\(table.name) references the partition \(target), and seed can't tell which rows lie in it",
                details: [label(picks[p].key)], next: "leave the table out with --exclude \(table.name)")
        }
        let wires = compiled.columns.compactMap { source.columns[$0]?.wire }
        let expression = BoundExpression(
            compiled, slots: Array(wires.indices), wires: wires,
            kinds: compiled.columns.compactMap { source.columns[$0]?.kind })
        var kept: [Int64] = []
        let workspace = Workspace()
        ClassIndex.scan(source) { rows, count in
            let vectors = zip(compiled.columns, wires).map { column, wire in
                let vector = workspace.vector(wire.layout)
                source.fill(column, wire: wire, rows: rows, count: count, into: vector, workspace: workspace)
                return vector
            }
            for j in 0..<count where expression.value(columns: vectors, row: j) == .bool(true) { kept.append(rows[j]) }
            for vector in vectors { workspace.restore(vector) }
        }
        let allowed = Set(kept)
        picks[p].list = picks[p].list.map { $0.filter { allowed.contains($0) } } ?? kept
    }

    /// Leaves out parents whose key is longer than the column that references it.
    private func filterByLength(_ p: Int) {
        // SQLite keeps texts of any length.
        guard schema.dialect == .postgres else { return }
        let source = picks[p].source
        for column in picks[p].key.columns {
            guard let state = states[column], let most = length(state), state.wire.layout == .bytes,
                let above = source.columns[parentColumn(p, column)], source.count <= 2_000_000
            else { continue }
            switch above.kind {
            case .text(let other?), .character(let other): if other <= most { continue }
            case .text(nil), .citext: break
            default: continue
            }
            var kept: [Int64] = []
            let workspace = Workspace()
            ClassIndex.scan(source) { rows, count in
                let vector = workspace.vector(state.wire.layout)
                source.fill(
                    self.parentColumn(p, column), wire: state.wire, rows: rows, count: count, into: vector,
                    workspace: workspace)
                for j in 0..<count {
                    let value = Value(vector: vector, at: j, wire: state.wire, kind: state.kind)
                    if case .text(let text) = value, text.unicodeScalars.count > most { continue }
                    kept.append(rows[j])
                }
                workspace.restore(vector)
            }
            if Int64(kept.count) == source.count { continue }
            let allowed = Set(kept)
            picks[p].list = picks[p].list.map { $0.filter { allowed.contains($0) } } ?? kept
        }
    }

    /// Leaves out parents whose key a CHECK of this table forbids, where all ways of the CHECKs agree on it.
    private func filterByDomain(_ p: Int) throws {
        let key = picks[p].key
        for column in key.columns {
            guard let state = states[column] else { continue }
            let found = scenarios(of: column).map { $0[column] }
            guard let first = found.first, found.allSatisfy({ $0 == first }), !first.isUnconstrained,
                !first.mustBeNull, picks[p].source.count <= 2_000_000
            else { continue }
            let atoms = scenarios(of: column)[0].atoms[column] ?? []
            let tests = bound(atoms, column: column, slot: 0)
            var kept: [Int64] = []
            let workspace = Workspace()
            ClassIndex.scan(picks[p].source) { rows, count in
                let vector = workspace.vector(state.wire.layout)
                self.picks[p].source.fill(
                    self.parentColumn(p, column), wire: state.wire, rows: rows, count: count, into: vector,
                    workspace: workspace)
                var bad = Set<Int>()
                for test in tests { test.holds(columns: [vector], count: count) { bad.insert($0) } }
                for j in 0..<count where !bad.contains(j) { kept.append(rows[j]) }
                workspace.restore(vector)
            }
            if Int64(kept.count) == picks[p].source.count { continue }
            if let list = picks[p].list {
                let allowed = Set(kept)
                picks[p].list = list.filter { allowed.contains($0) }
            } else {
                picks[p].list = kept
            }
        }
    }

    /// How many parents a pick can take.
    func parentCount(_ p: Int) -> Int64 {
        if let list = picks[p].list { return Int64(list.count) }
        return picks[p].isSelf ? context.firstRow + context.rows : picks[p].source.count
    }

    /// Generators of the picks that no unique key has claimed, and NULLs.
    func buildPicks() throws {
        for p in picks.indices {
            if picks[p].generator == nil { picks[p].generator = agreedPick(p) ?? freePick(p) }
            guard var generator = picks[p].generator else { continue }
            let pick = picks[p]
            var limit: UInt64 = 0
            let selfHandlesRoots = pick.isSelf
            if pick.isNullable && !selfHandlesRoots && mayBeNullFreely(p) {
                let rate =
                    pick.key.columns.compactMap { column -> (numerator: Int, of: Int)? in
                        guard let state = states[column], !state.isNotNull else { return nil }
                        return nullRate(state)
                    }.first ?? (1, 10)
                limit = Slot.limit(rate.numerator, of: rate.of)
            }
            if parentCount(p) == 0 && pick.isNullable { generator = AlwaysNull(layout: .int64) }
            // A case may want the reference NULL, or forbid it.
            let tied = pick.key.columns.first { column in
                guard let state = states[column] else { return false }
                return components[state.component].scenarios.count > 1
                    || scenarios(of: column).contains { $0[column].mustBeNull || !$0[column].mayBeNull }
            }
            if let tied, let state = states[tied] {
                let component = components[state.component]
                let branches = component.scenarios.map { scenario -> ByCase.Branch in
                    let domains = pick.key.columns.map { scenario[$0] }
                    if domains.contains(where: \.mustBeNull) && pick.isNullable {
                        return .init(generator: AlwaysNull(layout: .int64), nullLimit: .max)
                    }
                    let forbids = domains.contains { !$0.mayBeNull }
                    return .init(generator: generator, nullLimit: forbids ? 0 : limit)
                }
                if branches.count == 1 {
                    if branches[0].nullLimit == .max { generator = AlwaysNull(layout: .int64) }
                    limit = branches[0].nullLimit == .max ? 0 : branches[0].nullLimit
                } else if branches.contains(where: { $0.nullLimit != limit }) {
                    generator = ByCase(
                        caseSlot: try caseSlot(state.component), branches: branches, layout: .int64)
                    limit = 0
                }
            }
            let name = "(" + pick.key.columns.map(\.name).joined(separator: ", ") + " -> \(pick.key.parent))"
            let columnKey = pick.key.columns.map { keyName($0) }.joined(separator: ",")
            slots[pick.slot] = Slot(
                name: name, layout: .int64, generator: generator,
                stream: stream("pick " + columnKey),
                nullStream: stream("pick null " + columnKey), nullLimit: limit,
                isAnchored: pick.isAssigned || isReferenced(pick.key.columns) || isAgreed(p))
        }
    }

    func isReferenced(_ columns: [Identifier]) -> Bool { columns.contains { context.referenced.contains($0) } }

    /// NULL does no harm: no column that must have a value, no unique key that counts NULLs, is left without one.
    private func mayBeNullFreely(_ p: Int) -> Bool {
        for column in picks[p].key.columns {
            guard let state = states[column] else { return false }
            if state.provider == p && (state.isNotNull || state.forbidsNull) { return false }
        }
        return true
    }

    /// Some CHECK compares the key with the row's own: a row can't point to itself.
    private func forbidsLoops(_ key: ForeignKey) -> Bool {
        let pairs = zip(key.columns, key.parentColumns).map { Set([$0, $1]) }.filter { $0.count == 2 }
        func compares(_ e: Expression) -> Bool {
            switch e {
            case .binary(let op, let a, let b) where ["<>", "<", ">"].contains(op) && isPair(a, b): return true
            case .isDistinct(let a, let b) where isPair(a, b): return true
            default: return e.children.contains(where: compares)
            }
        }
        func isPair(_ a: Expression, _ b: Expression) -> Bool {
            guard case .column(let one) = a.withoutCasts, case .column(let other) = b.withoutCasts else { return false }
            return pairs.contains([one, other])
        }
        return checks.contains { compares($0.constraint.expression) }
    }

    private func freePick(_ p: Int) -> any Generator {
        let pick = picks[p]
        let rooted = !pick.isNullable || !mayBeNullFreely(p)
        if !pick.shared.isEmpty {
            let slots = pick.shared.compactMap { states[$0]?.slot }
            let roots: ClassPick.Roots = !rooted ? .null : pick.isNullable && forbidsLoops(pick.key) ? .first : .own
            return ClassPick(
                index: classIndex(p), shared: slots, ownFirstRow: pick.isSelf ? context.firstRow : nil, roots: roots)
        }
        if pick.isSelf {
            return TreePick(
                existing: pick.source.existingCount, firstRow: context.firstRow, rowCount: context.rows,
                rootsReferToThemselves: rooted, isUnique: false)
        }
        return SpreadPick(
            parents: parentCount(p), children: context.firstRow + context.rows, list: pick.list)
    }

    func caseSlot(_ component: Int) throws -> Int {
        if let slot = components[component].caseSlot { return slot }
        guard let schedule = components[component].schedule else {
            preconditionFailure("a component of several scenarios has a schedule")
        }
        let slot = addSlot("(case \(components[component].columns[0]))", CaseSlot(schedule))
        components[component].caseSlot = slot
        return slot
    }
}
