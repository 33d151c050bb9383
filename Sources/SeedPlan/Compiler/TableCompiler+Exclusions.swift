import SeedRows
import SeedSchema

/// Exclusion constraints that no stretch of a line keeps apart.
extension TableCompiler {
    /// Networks of one length don't overlap unless they are the same.
    func separateNetworks(_ exclusion: ExclusionConstraint) throws -> Bool {
        for element in exclusion.elements where element.operator == "&&" {
            guard case .column(let c) = element.expression.withoutCasts, let state = states[c], state.provider == nil,
                state.kind == .inet || state.kind == .cidr, case .plain = state.role
            else { continue }
            let domains = Set(scenarios(of: c).map { $0[c] })
            guard let domain = domains.first, domains.count == 1 else { continue }
            let taken = context.rangeEnds[c] ?? 0
            guard taken < 1 << 32 else { continue }
            let least = domain.minMaskLength ?? 0
            // What stands there ends at an address; networks of 24 bits and more are 256 addresses apart at most.
            let first = (taken + 255) / 256
            guard
                let networks = NetworkText(
                    in: domain.networks.last,
                    lengths: least...max(least, domain.maxMaskLength ?? (taken > 0 ? 24 : 32)),
                    rows: context.rows, isUnique: true, key: nil, first: first - min(first, context.firstRow))
            else { continue }
            let room = Int64(clamping: networks.domainSize) - context.firstRow
            guard room >= context.rows else {
                throw TableProblem.capacity(
                    max(0, room), why: "EXCLUDE" + (exclusion.name.map { " \($0)" } ?? "") + ": no more networks")
            }
            states[c]?.role = .fixed(networks)
            states[c]?.forbidsNull = true
            note(exclusion, "networks of one length, each once")
            return true
        }
        return false
    }

    /// `=` beside `<>`: rows that agree in the former agree in the latter.
    func follow(_ exclusion: ExclusionConstraint) -> Bool {
        guard let (leaders, followers) = exclusion.agreement,
            leaders.allSatisfy({ states[$0].map { $0.kind != .citext } ?? false })
        else { return false }
        for c in followers {
            guard let state = states[c], state.provider == nil, case .plain = state.role,
                Set(scenarios(of: c).map { $0[c] }).count == 1, !leaders.contains(c)
            else { continue }
            states[c]?.role = .following(leaders)
            let names = leaders.map(\.name).joined(separator: ", ")
            note(exclusion, leaders.isEmpty ? "\(c) is the same in all rows" : "\(c) follows \(names)")
            return true
        }
        return false
    }

    private func note(_ exclusion: ExclusionConstraint, _ note: String) {
        constraints.append(
            ConstraintPlan(
                label: "EXCLUDE" + (exclusion.name.map { " \($0)" } ?? ""), means: .construction, note: note))
    }
}

extension ExclusionConstraint {
    /// The columns compared with `=` and with `<>`, where it compares nothing else.
    fileprivate var agreement: (leaders: [Identifier], followers: [Identifier])? {
        var out: (leaders: [Identifier], followers: [Identifier]) = ([], [])
        for element in elements {
            guard case .column(let c) = element.expression else { return nil }
            switch element.operator {
            case "=": out.leaders.append(c)
            case "<>": out.followers.append(c)
            default: return nil
            }
        }
        return out
    }
}

extension ExistingRows {
    /// What the target's rows hold in the columns that follow others.
    func followed(of table: Table) throws -> [Identifier: Following.Known] {
        guard let database, keptCount(table.name) > 0 else { return [:] }
        var out: [Identifier: Following.Known] = [:]
        for exclusion in table.exclusions {
            guard let (leaders, followers) = exclusion.agreement else { continue }
            for follower in followers where out[follower] == nil {
                let columns = (leaders + [follower]).compactMap { table.column($0) }
                guard columns.count == leaders.count + 1 else { continue }
                let wires = columns.map { Wires.wire(of: $0, in: table, schema) }
                let list = columns.map(\.name.quoted).joined(separator: ", ")
                let from = "FROM (SELECT DISTINCT \(list) FROM \(Planning.rowsOf(table))) AS t"
                let count = try database.integer("SELECT count(*) \(from)") ?? 0
                let vectors = wires.map { ColumnVector(layout: $0.layout, capacity: 1) }
                var known = Following.Known(layout: wires[leaders.count].layout, capacity: Int(clamping: count))
                try database.rows("SELECT \(list) \(from)") { row in
                    for (i, vector) in vectors.enumerated() {
                        vector.clear()
                        if let text = row[i], vector.append(text: text, wire: wires[i]) { continue }
                        vector.appendNull()
                    }
                    known.note(vectors[leaders.count], 0, leaders: Array(vectors.prefix(leaders.count)))
                }
                out[follower] = known
            }
        }
        return out
    }
}
