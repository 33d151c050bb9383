import SeedRows
import SeedSchema

/// Unique keys, met by construction: some column (or parent pick) of each key is made distinct by a function of the row
/// number, or several together enumerate tuples. What neither does goes through the sieve.
extension TableCompiler {
    /// What a unique key is made of.
    enum Unit: Hashable {
        case column(Identifier)
        case pick(Int)
    }

    func assignUniqueKeys() throws {
        for p in picks.indices { try settleList(p) }
        let keys = table.uniqueKeys.enumerated().sorted { a, b in
            (a.element.isPrimary ? 0 : 1, a.element.elements.count, a.offset)
                < (b.element.isPrimary ? 0 : 1, b.element.elements.count, b.offset)
        }
        for (i, key) in keys {
            let note = try assign(i, key)
            // Beside rows that stand there, only what counts on from them is sure to be new.
            if context.hasExistingRows, context.taken[i] != nil, !isCounted(key), !sieved.contains(i) {
                sieved.append(i)
            }
            // What is enumerated comes round again when the sieve asks for more.
            if isSieved, !sieved.contains(i), !note.isEmpty, !isCounted(key) { sieved.append(i) }
            let means: ConstraintPlan.Means = sieved.contains(i) ? .sieve : .construction
            constraints.append(ConstraintPlan(label: label(key), means: means, note: note))
        }
    }

    /// The cases whose rows the key counts; nil: all.
    private func cases(of place: Int) -> (cases: Set<Int>?, component: Int) {
        for (c, component) in components.enumerated() where component.labels.contains(where: { $0.contains(place) }) {
            if component.scenarios.count == 1 { return (nil, c) }
            return (Set(component.labels.indices.filter { component.labels[$0].contains(place) }), c)
        }
        return (nil, 0)
    }

    private func assign(_ place: Int, _ key: UniqueKey) throws -> String {
        let (cases, component) = cases(of: place)
        let needed = components.isEmpty ? context.rows : rowCount(of: cases, in: component)
        guard let (units, isWhole) = units(of: key) else {
            return try fallBack(place, key, "an expression over several columns")
        }
        if key.isPrimary || key.nullsNotDistinct || hasCoalesce(key) {
            for unit in units { forbidNull(unit) }
        }
        // Cases that want NULL have it all the same, and here one NULL is like another.
        if key.nullsNotDistinct, units.contains(where: { hasNullCase($0) }) {
            return try fallBack(place, key, "NULL in some cases, which counts as a value")
        }
        // Some part is distinct already.
        if let done = units.first(where: { isDistinct($0, among: cases) }) { return "\(name(done)) is distinct" }
        if needed <= 1 && context.firstRow == 0 && !key.isPrimary { return "one row" }

        let free = units.filter { isFree($0) }
        let picked = free.compactMap { unit -> Int? in if case .pick(let p) = unit { p } else { nil } }
        let plain = free.compactMap { unit -> Identifier? in if case .column(let c) = unit { c } else { nil } }
        // A single pick: distinct parents.
        if units.count == 1, case .pick(let p) = units[0], !picks[p].isAssigned,
            isWhole || parentCount(p) >= needed
        {
            return try makeInjective(p, cases, component, needed, key)
        }
        // Line numbers and the like read best as 1, 2, 3 within the parent.
        if let p = picked.first, picked.count == 1, plain.count == units.count - 1, plain.count == 1,
            isOrdinal(plain[0], key), picks[p].shared.isEmpty || picked.count == picks.count, cases == nil,
            !picks[p].isSelf, isWhole
        {
            if try enumerate([p], plain, place, key, needed) { return "numbered within \(picks[p].key.parent)" }
        }
        for column in byPreference(plain) where canBeDistinct(column, needed, cases) {
            makeDistinct(column, cases)
            return "\(column) is distinct"
        }
        // What the other expressions of the key tell apart is not counted here.
        guard isWhole else { return try fallBack(place, key, "an expression over several columns") }
        if cases == nil, !free.isEmpty, free.count == units.count || free.count > 1 {
            if try enumerate(picked, plain, place, key, needed) { return "distinct tuples" }
        }
        if units.count == 1, let column = plain.first, let size = domainSize(column), UInt64(needed) > size {
            guard let cases else {
                if let state = states[column], !state.isNotNull, !state.forbidsNull,
                    scenarios(of: column).allSatisfy({ $0[column].mayBeNull && !$0[column].mustBeNull }),
                    context.hasExistingRows ? size > 0 : canBeDistinct(column, Int64(clamping: size), nil)
                {
                    makeDistinct(column, nil)
                    sparse[column] = Int64(clamping: size)
                    return "\(column) is distinct, NULL where no value is left"
                }
                throw TableProblem.capacity(room(of: size), why: label(key) + reasons(column))
            }
            // Rows outside the predicate may repeat values: there are more of them, then.
            if context.firstRow == 0, let room = thin(component, cases, to: Int64(clamping: size)),
                canBeDistinct(column, room, cases)
            {
                makeDistinct(column, cases)
                return "\(column) is distinct inside the predicate"
            }
        }
        return try fallBack(place, key, "no part can be distinct by itself")
    }

    /// How many more rows a key takes that so many rows fill: what stands there has its share.
    func room(of size: UInt64) -> Int64 { max(0, Int64(clamping: size) - context.firstRow) }

    private func fallBack(_ place: Int, _ key: UniqueKey, _ why: String) throws -> String {
        if !sieved.contains(place) { sieved.append(place) }
        if key.isPrimary || key.nullsNotDistinct {
            for element in key.elements { if case .column(let c) = element { forbidNull(.column(c)) } }
        }
        return why
    }

    // MARK: Units

    /// The parts of a key: picks for foreign keys that lie wholly in it, columns for the rest, and whether they are all
    /// that it is made of. nil: the key is about an expression that no column stands for.
    private func units(of key: UniqueKey) -> (units: [Unit], isWhole: Bool)? {
        let named = key.elements.map { element -> Identifier? in
            switch element {
            case .column(let c): return c
            case .expression(let e): return faithful(e)
            }
        }
        let columns = named.compactMap(\.self)
        if columns.isEmpty { return nil }
        var out: [Unit] = []
        for p in picks.indices {
            let own = picks[p].key.columns
            let inside = own.filter { columns.contains($0) }
            let whole = inside.count == own.count
            // A column that alone names the parent does as well as the whole key.
            let naming = inside.contains { c in
                let parent = schema.table(picks[p].key.parent)
                return parent?.uniqueKeys.contains { $0.predicate == nil && $0.plainColumns == [parentColumn(p, c)] }
                    ?? false
            }
            // An implied reference need not lead to a key.
            if context.implied.contains(picks[p].key), !isNaming(p) { continue }
            let given = own.filter { states[$0]?.provider == p }
            if (whole || naming) && (!given.isEmpty || picks[p].shared.isEmpty)
                && inside.contains(where: given.contains)
            {
                out.append(.pick(p))
            }
        }
        for column in columns where states[column] != nil && states[column]?.provider == nil {
            // Several elements may read one column; it tells rows apart once.
            if !out.contains(.column(column)) { out.append(.column(column)) }
        }
        let told = out.flatMap { unit -> [Identifier] in
            switch unit {
            case .column(let c): return [c]
            case .pick(let p): return picks[p].key.columns
            }
        }
        return out.isEmpty ? nil : (out, named.allSatisfy { $0.map(told.contains) ?? false })
    }

    private func hasNullCase(_ unit: Unit) -> Bool {
        guard case .column(let c) = unit else { return false }
        return scenarios(of: c).contains { $0[c].mustBeNull }
    }

    /// The column for which distinct values give distinct expressions, if there is one.
    private func faithful(_ e: Expression) -> Identifier? {
        switch e {
        case .column(let c): return c
        case .cast(let inner, _), .collate(let inner, _): return faithful(inner)
        case .call(let name, let list) where ["lower", "upper", "trim", "btrim"].contains(name) && list.count == 1:
            return faithful(list[0])
        case .call("coalesce", let list): return list.first.flatMap { faithful($0) }
        case .binary("*", let a, .literal(.integer(let n))), .binary("*", .literal(.integer(let n)), let a):
            return n == 0 ? nil : faithful(a)
        case .binary("+", let a, .literal), .binary("+", .literal, let a), .binary("-", let a, .literal),
            .binary("||", let a, .literal), .binary("||", .literal, let a):
            return faithful(a)
        default: return nil
        }
    }

    private func hasCoalesce(_ key: UniqueKey) -> Bool {
        key.elements.contains { if case .expression(.call("coalesce", _)) = $0 { true } else { false } }
    }

    func forbidNull(_ unit: Unit) {
        switch unit {
        case .column(let c): states[c]?.forbidsNull = true
        case .pick(let p): for c in picks[p].key.columns { states[c]?.forbidsNull = true }
        }
    }

    private func name(_ unit: Unit) -> String {
        switch unit {
        case .column(let c): return c.name
        case .pick(let p): return "the reference to \(picks[p].key.parent)"
        }
    }

    private func isCounted(_ key: UniqueKey) -> Bool {
        key.plainColumns?.contains { c in
            guard case .distinct(nil)? = states[c]?.role else { return false }
            return isCounter(c)
        } ?? false
    }

    private func isDistinct(_ unit: Unit, among cases: Set<Int>?) -> Bool {
        switch unit {
        case .pick(let p): return picks[p].isInjective
        case .column(let c):
            guard case .distinct(let own)? = states[c]?.role else { return false }
            guard let own else { return true }
            return cases.map { $0.isSubset(of: own) } ?? false
        }
    }

    private func isFree(_ unit: Unit) -> Bool {
        switch unit {
        case .pick(let p): return !picks[p].isAssigned && !isAgreed(p)
        case .column(let c):
            guard case .plain? = states[c]?.role else { return false }
            return true
        }
    }

    // MARK: Picks

    private func makeInjective(_ p: Int, _ cases: Set<Int>?, _ component: Int, _ needed: Int64, _ key: UniqueKey)
        throws -> String
    {
        let pick = picks[p]
        if isAgreed(p), let agreement = context.agreement {
            guard cases == nil, agreement.distinct.contains(pick.key.parent) else {
                let place = table.uniqueKeys.firstIndex(of: key) ?? 0
                return try fallBack(place, key, "a reference that the tables of a cycle share")
            }
            let most = min(parentCount(p), agreement.rows)
            guard needed <= most else {
                throw TableProblem.capacity(most, why: label(key) + ": \(pick.key.parent) has \(most) rows")
            }
            picks[p].isInjective = true
            return "distinct parents"
        }
        if pick.isSelf && pick.shared.isEmpty {
            picks[p].generator = TreePick(
                existing: pick.source.existingCount, firstRow: context.firstRow, rowCount: context.rows,
                rootsReferToThemselves: !pick.isNullable || key.isPrimary, isUnique: true)
            picks[p].isInjective = true
            picks[p].isAssigned = true
            return "each row points to the one before it"
        }
        if !pick.shared.isEmpty {
            // The values that it shares are settled by an earlier pick: enumerate both together.
            if try enumerate([p], [], table.uniqueKeys.firstIndex(of: key) ?? 0, key, needed) {
                return "distinct tuples"
            }
            return try fallBack(table.uniqueKeys.firstIndex(of: key) ?? 0, key, "a reference that follows another")
        }
        let parents = parentCount(p)
        guard parents >= needed else {
            if cases != nil, context.firstRow == 0 {
                return try thinOut(p, cases ?? [], component, parents, key)
            }
            if picks[p].isNullable && !key.isPrimary && !key.nullsNotDistinct {
                // Rows past the last parent are NULL, which a unique key lets repeat.
                picks[p].generator = InjectiveOrNull(
                    parents: parents, rows: context.firstRow + context.rows, list: pick.list)
                picks[p].isInjective = true
                picks[p].isAssigned = true
                return "distinct parents, NULL past the last one"
            }
            throw TableProblem.capacity(parents, why: label(key) + ": \(pick.key.parent) has \(parents) rows")
        }
        let base = InjectivePick(
            parents: parents, children: candidates(for: needed, of: UInt64(parents)),
            isSpread: key.isPrimary == false && context.firstRow == 0 && cases == nil,
            list: pick.list)
        if let cases, let schedule = components[component].schedule {
            picks[p].generator = ByCase(
                caseSlot: try caseSlot(component),
                branches: components[component].scenarios.indices.map { s in
                    cases.contains(s)
                        ? .init(generator: Ranked(rank: CaseRank(schedule, cases), base: base), nullLimit: 0)
                        : .init(
                            generator: SpreadPick(parents: parents, children: context.rows, list: pick.list),
                            nullLimit: 0)
                }, layout: .int64)
        } else {
            picks[p].generator = base
            picks[p].isInjective = true
        }
        picks[p].isAssigned = true
        return "distinct parents"
    }

    /// Fewer parents than rows inside the predicate: a longer cycle makes the cases rarer.
    private func thinOut(_ p: Int, _ cases: Set<Int>, _ component: Int, _ parents: Int64, _ key: UniqueKey) throws
        -> String
    {
        let place = table.uniqueKeys.firstIndex(of: key) ?? 0
        guard parents > 0, let room = thin(component, cases, to: parents) else {
            return try fallBack(place, key, "too few parents for the rows inside the predicate")
        }
        return try makeInjective(p, cases, component, room, key)
    }

    /// Makes the cases so rare that at most `most` rows fall into them; nil where the others can't take the rest.
    func thin(_ component: Int, _ cases: Set<Int>, to most: Int64) -> Int64? {
        let count = components[component].scenarios.count
        guard cases.count < count, most > 0 else { return nil }
        let rows = context.firstRow + context.rows
        let outside = count - cases.count
        var length = CaseSchedule.length
        for _ in 0..<16 {
            let weights = (0..<count).map { cases.contains($0) ? 1 : max(1, (length - cases.count) / outside) }
            let schedule = CaseSchedule(
                weights: weights, length: length, key: key("case " + components[component].columns[0].name))
            let inside = schedule.count(of: cases, in: rows)
            if inside <= most {
                components[component].schedule = schedule
                return max(inside, 1)
            }
            length *= 2
        }
        return nil
    }
}

/// Distinct parents for as many rows as there are parents, spread over the table; NULL for the others.
struct InjectiveOrNull: Generator {
    let parents: Int64
    let rows: Int64
    let list: RowList
    let layout = Layout.int64

    func fill(_ out: ColumnVector, _ context: FillContext) {
        for j in 0..<context.count {
            let row = min(context.rows[j], rows - 1)
            // Row i has a parent where floor((i + 1) * parents / rows) steps up.
            let (before, _) = row.multipliedReportingOverflow(by: parents)
            let start = before / max(rows, 1)
            let end = (before + parents) / max(rows, 1)
            if end > start {
                out.ints[j] = list.map { $0[Int(start)] } ?? start
                out.setCount(j + 1)
            } else {
                out.appendNull()
            }
        }
    }
}
