import SeedSchema

/// A row that a scenario names, and where it stands among the rows of its table.
///
/// Planning places it; from then on it stays.
public final class PinnedRow: @unchecked Sendable {
    public let name: String
    public let table: QualifiedName
    /// The row's number as generators are given it; nil: not placed yet.
    public internal(set) var candidate: Int64?
    /// The row's number in its table, as foreign keys count.
    public internal(set) var row: Int64?

    public init(name: String, table: QualifiedName) {
        self.name = name
        self.table = table
    }

    /// Puts the row at a place, or takes it from where it is.
    public func place(_ row: Int64?) {
        candidate = row
        self.row = row
    }

    /// After a sieve: the row that a candidate has become. false: it was not kept.
    public func settle(accepted: [Int64], firstRow: Int64) -> Bool {
        guard let candidate, let index = accepted.firstIndex(of: candidate) else { return false }
        row = firstRow + Int64(index)
        return true
    }
}

/// What pinned rows hold in one slot, whatever its generator says.
public final class Pins: @unchecked Sendable {
    enum Content {
        case null
        /// The place of a value in `values`.
        case value(Int)
        /// The number of another pinned row, in a slot that picks parents.
        case row(PinnedRow)
    }
    private var entries: [(row: PinnedRow, content: Content)] = []
    private let values: ColumnVector

    public init(layout: Layout) { values = ColumnVector(layout: layout, capacity: 1024) }

    public func pinNull(_ row: PinnedRow) { entries.append((row, .null)) }

    /// - Returns: false for a text that is no value of the wire type, or beyond 1,024 values.
    public func pin(_ row: PinnedRow, text: String, wire: WireType) -> Bool {
        guard values.count < values.capacity, values.append(text: text, wire: wire) else { return false }
        entries.append((row, .value(values.count - 1)))
        return true
    }

    /// In a slot that picks parents (layout `int64`).
    public func pin(_ row: PinnedRow, to parent: PinnedRow) { entries.append((row, .row(parent))) }

    /// The slot's value of a row is what the pin wants already.
    public func isMet(_ row: PinnedRow, by column: ColumnVector, at j: Int) -> Bool {
        entries.allSatisfy { entry in
            guard entry.row === row else { return true }
            switch entry.content {
            case .null: return column.isNull(j)
            case .value(let i): return !column.isNull(j) && column.fingerprint(j) == values.fingerprint(i)
            case .row(let parent): return !column.isNull(j) && column.ints[j] == parent.row
            }
        }
    }

    func apply(to out: ColumnVector, rows: UnsafePointer<Int64>, count: Int, workspace: Workspace) {
        var hits: [Int: Content] = [:]
        for entry in entries {
            guard let candidate = entry.row.candidate else { continue }
            for j in 0..<count where rows[j] == candidate { hits[j] = entry.content }
        }
        guard !hits.isEmpty else { return }
        let whole = workspace.vector(out.layout)
        defer { workspace.restore(whole) }
        for j in 0..<count {
            switch hits[j] {
            case .null?: whole.appendNull()
            case .value(let i)?: whole.append(from: values, at: i)
            case .row(let parent)?:
                whole.append(from: out, at: j)
                if let row = parent.row { whole.replaceNull(j, with: row) }
            case nil: whole.append(from: out, at: j)
            }
        }
        out.clear()
        for j in 0..<count { out.append(from: whole, at: j) }
    }
}
