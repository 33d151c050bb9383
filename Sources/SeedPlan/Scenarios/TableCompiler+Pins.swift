import SeedRows
import SeedSchema

extension TableCompiler {
    /// Puts what scenarios give into the slots.
    ///
    /// - Throws: `Diagnostic` (78) for a value that the column can't hold.
    func attachPins(to slots: inout [Slot]) throws {
        func pins(_ slot: Int) -> Pins {
            if let pins = slots[slot].pins { return pins }
            let pins = Pins(layout: slots[slot].layout)
            slots[slot].pins = pins
            return pins
        }
        for pinned in context.pinned {
            for given in pinned.columns {
                guard let state = states[given.column] else {
                    throw problem(pinned, "gives \(given.column), which the database computes itself")
                }
                guard let text = given.text else {
                    if state.isNotNull { throw problem(pinned, "gives NULL to \(given.column), which is NOT NULL") }
                    if let pick = state.provider, pick >= 0 { pins(picks[pick].slot).pinNull(pinned.row) }
                    pins(state.slot).pinNull(pinned.row)
                    continue
                }
                if state.provider != nil {
                    throw problem(
                        pinned, "gives a value to \(given.column), which references another table",
                        next: "name the parent: make it a scenario, and write parents: {\(given.column): its name}")
                }
                guard fits(text, state), pins(state.slot).pin(pinned.row, text: text, wire: state.wire) else {
                    throw problem(
                        pinned, "gives \(given.column) a value that is no \(state.column.type.spelling)")
                }
            }
            for parent in pinned.parents {
                guard let pick = picks.first(where: { refers($0.key, parent.reference, to: parent.row) }) else {
                    throw problem(
                        pinned, "names \(parent.row.name) as parent by \(parent.reference)",
                        next: "name a column of a foreign key from \(table.name) to \(parent.row.table)")
                }
                pins(pick.slot).pin(pinned.row, to: parent.row)
            }
        }
    }

    private func refers(_ key: ForeignKey, _ reference: String, to row: PinnedRow) -> Bool {
        guard key.parent == row.table else { return false }
        return key.columns.contains { $0.name == reference } || NamePattern(reference).matches(key.parent)
    }

    private func fits(_ text: String, _ state: ColumnState) -> Bool {
        switch state.kind {
        case .text(let limit?): return text.unicodeScalars.count <= limit
        case .character(let length): return text.unicodeScalars.count <= length
        case .enumeration(let name): return schema.enums[name]?.labels.contains(text) ?? true
        default: return true
        }
    }

    private func problem(_ pinned: ScenarioRows.Pinned, _ what: String, next: String? = nil) -> Diagnostic {
        Diagnostic(.configuration, "scenario \(pinned.row.name) \(what)", details: ["table \(table.name)"], next: next)
    }

    /// A fingerprint of each row for every unique key.
    func uniqueProbes() -> [Sieve.Probe] { table.uniqueKeys.map { probe($0, taken: []) } }

    /// Every foreign key of a row points to the parent that its columns name: shared columns may pull two ways.
    func referencesHold(_ columns: [ColumnVector], workspace: Workspace) -> Bool {
        for pick in picks where !columns[pick.slot].isNull(0) {
            for (child, parent) in zip(pick.key.columns, pick.key.parentColumns) {
                guard let state = states[child] else { continue }
                let own = columns[state.slot]
                // MATCH SIMPLE: a NULL beside it lets the reference go.
                if own.isNull(0) { continue }
                let theirs = workspace.vector(state.wire.layout)
                defer { workspace.restore(theirs) }
                pick.source.fill(
                    parent, wire: state.wire, rows: UnsafePointer(columns[pick.slot].ints), count: 1, into: theirs,
                    workspace: workspace)
                if theirs.isNull(0) || theirs.fingerprint(0) != own.fingerprint(0) { return false }
            }
        }
        return true
    }
}
