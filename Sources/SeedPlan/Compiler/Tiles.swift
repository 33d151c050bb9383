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
                states[c]?.role = .fixed(
                    Tile(
                        state.wire, state.kind, edge: edge, rows: rows, now: context.now,
                        after: taken.map { ($0, context.firstRow) }))
                states[c]?.forbidsNull = true
            }
            shapeText(exclusion, rows)
            constraints.append(
                ConstraintPlan(
                    label: "EXCLUDE" + (exclusion.name.map { " \($0)" } ?? ""), means: .construction,
                    note: "each row has a stretch of its own"))
        }
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
    var layout: Layout { wire.layout }

    /// - Parameter after: the end of what stands in the table, and the number of the first new row.
    init(
        _ wire: WireType, _ kind: TypeKind, edge: Edge, rows: Int64, now: Int64,
        after: (end: Int64, firstRow: Int64)? = nil
    ) {
        self.wire = wire
        self.kind = kind
        self.edge = edge
        var measured = kind
        if case .range(let inner) = kind { measured = inner }
        let day: Int64 = 86_400_000_000
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
            base = (after.map { $0.end &+ 1 } ?? 0) &- (after?.firstRow ?? 0) &* step
        }
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
            var length = 1 + Int64(Mixer.below(UInt64(max(step - 1, 1)), context.keys[j]))
            if length > 3_600_000_000 { length -= length % 3_600_000_000 }
            length = max(1, min(length, step - 1))
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
        out.bytes.append(UInt8(ascii: "["))
        bound(start, out.bytes)
        out.bytes.append(UInt8(ascii: ","))
        bound(end, out.bytes)
        out.bytes.append(UInt8(ascii: ")"))
        out.endValue()
    }

    private func bound(_ value: Int64, _ out: ByteBuffer) {
        guard case .range(let inner) = kind else { return }
        switch inner {
        case .date: out.append(date: value)
        case .timestamp(let zoned, _):
            out.append(UInt8(ascii: "\""))
            out.append(timestamp: value)
            if zoned { out.append("+00") }
            out.append(UInt8(ascii: "\""))
        default: out.append(decimal: value)
        }
    }
}
