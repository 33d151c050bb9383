import SeedRows
import SeedSchema

/// Exclusion constraints, met by tiling: each row has a stretch of its own, so that no two ranges of the table touch,
/// whatever the columns beside them hold.
extension TableCompiler {
    func assignTiles() throws {
        for exclusion in table.exclusions {
            guard let element = exclusion.elements.first(where: { tile($0) != nil }), let columns = tile(element) else {
                if exclusion.elements.allSatisfy({ $0.operator == "=" }) {
                    excluded.append(exclusion)
                    continue
                }
                if try separateNetworks(exclusion) || follow(exclusion) { continue }
                throw TableProblem.impossible(
                    "\(table.name) has an exclusion constraint that seed can't meet by construction",
                    details: [
                        (exclusion.name?.name ?? "EXCLUDE") + " with "
                            + exclusion.elements.map(\.operator).joined(separator: ", ")
                    ],
                    next: "leave the table out with --exclude \(table.name)")
            }
            let rows = context.firstRow + context.rows
            let taken = columns.compactMap { context.rangeEnds[$0.0] }.max()
            if taken == .max {
                throw TableProblem.impossible(
                    "\(table.name) holds a range without an end, and an exclusion constraint that keeps ranges apart",
                    details: [exclusion.name?.name ?? "EXCLUDE"],
                    next: "empty the table first with --truncate, or leave it out with --exclude \(table.name)")
            }
            for (c, edge) in columns {
                guard let state = states[c], state.provider == nil else { continue }
                let tile = Tile(
                    state.wire, state.kind, edge: edge, rows: rows, now: context.now,
                    after: taken.map { ($0, context.firstRow) }, limits: limits(of: c))
                if let room = tile.room, room < context.rows {
                    throw TableProblem.capacity(
                        room, why: "EXCLUDE" + (exclusion.name.map { " \($0)" } ?? "") + reasons(c))
                }
                states[c]?.role = .fixed(tile)
                states[c]?.forbidsNull = true
            }
            shapeText(exclusion, rows)
            constraints.append(
                ConstraintPlan(
                    label: "EXCLUDE" + (exclusion.name.map { " \($0)" } ?? ""), means: .construction,
                    note: "each row has a stretch of its own"))
        }
    }

    private func limits(of column: Identifier) -> RangeLimits? {
        let all = Set(scenarios(of: column).map { $0[column].range })
        return all.count == 1 ? all.first ?? nil : nil
    }

    /// Text that the constraint casts to a range or a shape must be one.
    private func shapeText(_ exclusion: ExclusionConstraint, _ rows: Int64) {
        for element in exclusion.elements {
            guard case .cast(.column(let c), let type) = element.expression, let state = states[c],
                state.provider == nil, state.wire == .text, case .plain = state.role
            else { continue }
            switch type.kind {
            case .range(let inner) where Tile.canSpell(inner): break
            case .geometric(let name) where ["box", "circle", "polygon"].contains(name): break
            default: continue
            }
            states[c]?.role = .fixed(Tile(state.wire, type.kind, edge: .whole, rows: rows, now: context.now))
        }
    }

    /// The columns whose values keep apart what the element compares, and which edge of the tile each holds.
    private func tile(_ element: ExclusionConstraint.Element) -> [(Identifier, Tile.Edge)]? {
        guard element.operator == "&&" else { return nil }
        switch element.expression.withoutCasts {
        case .column(let c):
            guard let kind = states[c]?.kind else { return nil }
            switch kind {
            case .range(let inner): return Tile.canSpell(inner) ? [(c, .whole)] : nil
            case .geometric(let name): return ["box", "circle", "polygon"].contains(name) ? [(c, .whole)] : nil
            default: return nil
            }
        case .call(let name, let arguments):
            guard name.hasSuffix("range"), arguments.count >= 2 else { return nil }
            guard case .column(let lower) = arguments[0].withoutCasts, states[lower]?.wire.layout == .int64 else {
                return nil
            }
            if case .column(let upper) = arguments[1].withoutCasts, states[upper]?.wire.layout == .int64 {
                return [(lower, .start), (upper, .end)]
            }
            return nil
        default: return nil
        }
    }
}

/// The stretch of each row: `[base + row * step, base + row * step + length)`, with `length < step`.
struct Tile: Generator {
    enum Edge: Sendable { case start, end, whole }
    let wire: WireType
    let kind: TypeKind
    let edge: Edge
    let base: Int64
    let step: Int64
    /// How many new rows fit into what CHECKs leave; nil: all.
    private(set) var room: Int64?
    /// Raw units that a row's stretch may take.
    private var shortest: Int64 = 1
    private let longest: Int64
    var layout: Layout { wire.layout }

    /// - Parameter after: the end of what stands in the table, and the number of the first new row.
    init(
        _ wire: WireType, _ kind: TypeKind, edge: Edge, rows: Int64, now: Int64,
        after: (end: Int64, firstRow: Int64)? = nil, limits: RangeLimits? = nil
    ) {
        self.wire = wire
        self.kind = kind
        self.edge = edge
        var measured = kind
        if case .range(let inner) = kind { measured = inner }
        let day: Int64 = 86_400_000_000
        let (base, step): (Int64, Int64)
        switch measured {
        case .timestamp:
            // A day for each row, as long as that stays within a generation.
            step = rows <= 7300 ? day : max(20, 7300 * day / rows)
            let start = after.map { ($0.end / day + 1) * day } ?? (now / day - 730) * day
            base = start &- (after?.firstRow ?? 0) &* step
        case .date:
            step = 3
            base = (after?.end ?? now / day - 730) &- (after?.firstRow ?? 0) &* step
        case .time:
            let start = after?.end ?? 0
            let fresh = max(rows - (after?.firstRow ?? 0), 1)
            step = max(2, (day - start) / fresh)
            base = start &- (after?.firstRow ?? 0) &* step
        default:
            step = 10
            // Circles reach out to both sides of where they start.
            let gap = kind == .geometric("circle") ? step : 1
            base = (after.map { $0.end &+ gap } ?? 0) &- (after?.firstRow ?? 0) &* step
        }
        guard let limits, let wire = RangeLimits.wire(of: measured) else {
            (self.base, self.step, longest) = (base, step, step - 1)
            return
        }
        let raw = limits.raw(wire)
        let first = after?.firstRow ?? 0
        // Where the first new row begins.
        let start = max(base &+ first &* step, raw.lowest ?? .min)
        var own = max(step, raw.shortest)
        let end = min(raw.highest ?? .max, raw.latest.map { $0 &+ raw.shortest } ?? .max)
        if end < .max {
            own = min(own, max(raw.shortest, (max(end, start) - start) / max(rows - first, 1)))
            room = max(0, max(end, start) - start) / own
        }
        self.step = own
        self.base = start &- first &* own
        // Half-open ranges may touch.
        longest = min(max(own - 1, raw.shortest), raw.longest ?? .max)
        shortest = min(raw.shortest, longest)
    }

    static func canSpell(_ kind: TypeKind) -> Bool {
        switch kind {
        case .timestamp, .date, .integer, .numeric: return true
        default: return false
        }
    }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        for j in 0..<context.count {
            let start = base &+ context.rows[j] &* step
            // Whole hours where there is room for them.
            var length = shortest + Int64(Mixer.below(UInt64(max(longest - shortest + 1, 1)), context.keys[j]))
            if length > 3_600_000_000 { length -= length % 3_600_000_000 }
            length = max(shortest, min(length, longest))
            switch edge {
            case .start, .end:
                var scale: Int64 = 1
                if case .numeric(let digits) = wire { for _ in 0..<digits { scale *= 10 } }
                out.ints[j] = (edge == .start ? start : start &+ length) &* scale
                out.setCount(j + 1)
            case .whole: spell(start, start &+ length, into: out)
            }
        }
    }

    private func spell(_ start: Int64, _ end: Int64, into out: ColumnVector) {
        if case .geometric(let name) = kind {
            switch name {
            case "circle": out.bytes.append("<(\(start),0),\(Double(end - start) / 4)>")
            case "box": out.bytes.append("(\(end),1),(\(start),0)")
            default: out.bytes.append("((\(start),0),(\(end),0),(\(end),1))")
            }
            out.endValue()
            return
        }
        if case .range(let inner) = kind { RangeSpelling.append(start, end, inner, to: out.bytes) }
        out.endValue()
    }
}
