import SeedRows
import SeedSchema

/// Unique keys of several parts: distinct tuples, enumerated.
extension TableCompiler {
    /// Enumerates distinct tuples of the parts. false: this rule can't.
    func enumerate(_ picked: [Int], _ plain: [Identifier], _ place: Int, _ key: UniqueKey, _ needed: Int64)
        throws -> Bool
    {
        if picked.contains(where: { !picks[$0].shared.isEmpty }) {
            guard plain.isEmpty else { return false }
            return try enumerateSpace(picked, key, needed)
        }
        guard picked.allSatisfy({ !picks[$0].isSelf || picks[$0].shared.isEmpty }) else { return false }

        struct Part {
            var pick: Int?
            var column: Identifier?
            var size: Int64
        }
        var parts = picked.map { Part(pick: $0, column: nil, size: parentCount($0)) }
        for column in plain {
            guard let size = domainSize(column) else { return false }
            parts.append(Part(pick: nil, column: column, size: Int64(clamping: size)))
        }
        guard var lead = parts.indices.first else { return false }
        for i in parts.indices
        where parts[i].pick != nil && (parts[lead].pick == nil || parts[i].size > parts[lead].size) {
            lead = i
        }
        let first = parts.remove(at: lead)
        var longest: UInt64 = 1
        for part in parts { longest = saturating(longest, UInt64(max(part.size, 0))) }
        let total = saturating(longest, UInt64(max(first.size, 0)))
        // Beside rows that already stand there every combination is a candidate.
        let rows = candidates(for: needed, of: total)
        if UInt64(context.firstRow + needed) > total {
            if key.predicate != nil || partsAreOptional(picked, plain, key) { return false }
            throw TableProblem.capacity(room(of: total), why: label(key) + ": no more combinations")
        }
        let runs = Runs(
            leads: first.size, rows: rows, longest: Int64(clamping: longest), key: self.key("runs \(place)"))
        let ordinal = addSlot("(place in \(key.name?.name ?? "key"))", RunOrdinal(runs: runs))
        if let p = first.pick {
            picks[p].generator = RunPick(runs: runs, list: picks[p].list)
            picks[p].isAssigned = true
            if parts.isEmpty { picks[p].isInjective = true }
            for c in picks[p].key.columns { states[c]?.forbidsNull = true }
        } else if let column = first.column {
            let slot = addSlot("(digit \(column))", RunPick(runs: runs))
            states[column]?.role = .digit(slot: slot)
            states[column]?.forbidsNull = true
        }
        let sizes = parts.map(\.size)
        let isOrdered = parts.count == 1 && parts[0].column != nil
        for (i, part) in parts.enumerated() {
            let digit = TupleDigit(
                ordinal: ordinal, runs: runs, sizes: sizes, index: i, key: self.key("tuple \(place)"),
                isOrdered: isOrdered, list: part.pick.flatMap { picks[$0].list })
            if let p = part.pick {
                picks[p].generator = digit
                picks[p].isAssigned = true
                for c in picks[p].key.columns { states[c]?.forbidsNull = true }
            } else if let column = part.column {
                states[column]?.role = .digit(slot: addSlot("(digit \(column))", digit))
                states[column]?.forbidsNull = true
            }
        }
        return true
    }

    /// NULL in some part takes a row out of the key: then more rows fit than there are tuples.
    func partsAreOptional(_ picked: [Int], _ plain: [Identifier], _ key: UniqueKey) -> Bool {
        !key.isPrimary && !key.nullsNotDistinct
            && (picked.contains { picks[$0].isNullable } || plain.contains { states[$0]?.isNotNull == false })
    }

    /// Tuples of picks that share columns: combinations per shared value.
    private func enumerateSpace(_ picked: [Int], _ key: UniqueKey, _ needed: Int64) throws -> Bool {
        // The lead gives every shared column of the others.
        let shared = picked.flatMap { picks[$0].shared }
        guard let provider = shared.compactMap({ states[$0]?.provider }).first,
            shared.allSatisfy({ states[$0]?.provider == provider }), !picks[provider].isAssigned,
            picks[provider].shared.isEmpty, picked.allSatisfy({ !picks[$0].isSelf }),
            picks[provider].source.program != nil || picks[provider].source.existingCount > 0
        else { return false }
        let members = picked.filter { $0 != provider }
        guard members.allSatisfy({ picks[$0].source.program != nil || picks[$0].source.existingCount > 0 }) else {
            return false
        }
        var partners: [ClassIndex.Demand] = []
        for p in members {
            let columns = picks[p].shared.map { (column: parentColumn(provider, $0), wire: wireType($0)) }
            partners.append(ClassIndex.Demand(columns: columns, index: sharedIndex(p)))
        }
        let lead = ClassIndex(source: picks[provider].source, columns: [], demands: leadDemands(provider))
        // When the lead is no part of the key, each of its rows still stands for its own shared value.
        guard picked.contains(provider) || isNaming(provider, shared) else { return false }
        let space = TupleSpace(lead: lead, partners: partners)
        let rows = context.firstRow + needed
        if UInt64(rows) > space.count {
            if partsAreOptional(picked, [], key) { return false }
            throw TableProblem.capacity(room(of: space.count), why: label(key) + ": no more combinations")
        }
        let spaceKey = self.key("space " + picked.map { picks[$0].key.columns.map(\.name).joined() }.joined())
        for (m, p) in ([provider] + members).enumerated() {
            picks[p].generator = TupleSpacePick(space: space, member: m, key: spaceKey)
            picks[p].isAssigned = true
            for c in picks[p].key.columns { states[c]?.forbidsNull = true }
        }
        if members.isEmpty { picks[provider].isInjective = true }
        notes.append("holds an index of combinations: " + label(key))
        return true
    }

    private func sharedIndex(_ p: Int) -> ClassIndex {
        if let known = indexes[p] { return known }
        let columns = picks[p].shared.map { (column: parentColumn(p, $0), wire: wireType($0)) }
        let index = ClassIndex(source: picks[p].source, columns: columns, demands: [], present: mayBeNullAbove(p))
        indexes[p] = index
        return index
    }

    private func leadDemands(_ provider: Int) -> [ClassIndex.Demand] {
        picks.indices.compactMap { q in
            guard q != provider, !picks[q].shared.isEmpty, !picks[q].isNullable, !picks[q].isSelf,
                !context.peers.contains(picks[q].key.parent),
                picks[q].shared.allSatisfy({ states[$0]?.provider == provider }),
                picks[q].source.program != nil || picks[q].source.existingCount > 0
            else { return nil }
            return ClassIndex.Demand(
                columns: picks[q].shared.map { (column: parentColumn(provider, $0), wire: wireType($0)) },
                index: sharedIndex(q))
        }
    }

    /// The reference's columns, or those of them that are given, are unique in the parent: no two of its rows share them.
    func isNaming(_ p: Int, _ own: [Identifier]? = nil) -> Bool {
        let columns = Set(own?.map { parentColumn(p, $0) } ?? picks[p].key.parentColumns)
        return schema.table(picks[p].key.parent)?.uniqueKeys.contains { key in
            key.predicate == nil && key.plainColumns.map { Set($0).isSubset(of: columns) } ?? false
        } ?? false
    }
}
