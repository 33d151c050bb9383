import SeedSchema

/// How often the rows of some tables have changed while they are planned: those of a cycle share one.
public final class Revision: @unchecked Sendable {
    private(set) var number = 0
    public init() {}
    public func advance() { number += 1 }
}

/// The rows that a foreign key can point to: those that already stand in the target, then those that the run makes.
///
/// Row numbers here run from 0 over both.
public final class ParentSource: @unchecked Sendable {
    public let table: QualifiedName
    /// Keys read from the target, by column.
    public var existing: [Identifier: ColumnVector]
    public var existingCount: Int64
    /// How the table's own columns lie in memory.
    public var columns: [Identifier: (wire: WireType, kind: TypeKind)] = [:]
    /// The run's own rows; nil when the table is left out. Set once, when the table is planned.
    public var program: Program? { didSet { revision.advance() } }
    /// Says when indexes of rows are out of date.
    public var revision = Revision()
    /// Rows that the run means to make, until the program is there.
    public var plannedCount: Int64 = 0
    /// Of `RowAges`, for the run's own rows.
    public var ageScale: UInt64 = RowAges.unit

    public init(table: QualifiedName, existing: [Identifier: ColumnVector] = [:], existingCount: Int64 = 0) {
        self.table = table
        self.existing = existing
        self.existingCount = existingCount
    }

    public var count: Int64 { existingCount + (program?.rowCount ?? plannedCount) }

    /// Recomputes (or looks up) a column for these rows, as the wire type that the child's column has.
    public func fill(
        _ column: Identifier, wire: WireType, rows: UnsafePointer<Int64>, count: Int, into out: ColumnVector,
        workspace: Workspace
    ) {
        guard let own = columns[column], !own.wire.isAlike(wire) else {
            fill(column, rows: rows, count: count, into: out, workspace: workspace)
            return
        }
        // An integer that references a numeric key, and the like.
        let source = workspace.vector(own.wire.layout)
        defer { workspace.restore(source) }
        fill(column, rows: rows, count: count, into: source, workspace: workspace)
        for j in 0..<count {
            let value = Value(vector: source, at: j, wire: own.wire, kind: own.kind)
            if value.isNull || !value.append(to: out, wire: wire) { out.appendNull() }
        }
    }

    private func fill(
        _ column: Identifier, rows: UnsafePointer<Int64>, count: Int, into out: ColumnVector, workspace: Workspace
    ) {
        if existingCount == 0 {
            fillPlanned(column, rows: rows, count: count, into: out, workspace: workspace)
            return
        }
        let planned = workspace.wordBuffer()
        let fresh = workspace.vector(out.layout)
        defer {
            workspace.restore(planned)
            workspace.restore(fresh)
        }
        let numbers = UnsafeMutableRawPointer(planned).assumingMemoryBound(to: Int64.self)
        var n = 0
        for j in 0..<count where rows[j] >= existingCount {
            numbers[n] = rows[j] - existingCount
            n += 1
        }
        if n > 0 { fillPlanned(column, rows: numbers, count: n, into: fresh, workspace: workspace) }
        guard let stored = existing[column] else { preconditionFailure("\(table).\(column) was not read") }
        n = 0
        for j in 0..<count {
            if rows[j] < existingCount {
                out.append(from: stored, at: Int(rows[j]))
            } else {
                out.append(from: fresh, at: n)
                n += 1
            }
        }
    }

    private func fillPlanned(
        _ column: Identifier, rows: UnsafePointer<Int64>, count: Int, into out: ColumnVector, workspace: Workspace
    ) {
        guard let program, let slot = program.columns[column] else {
            // Only while a cycle is being planned: its tables are tried out before all of them are there.
            for _ in 0..<count { out.appendNull() }
            return
        }
        if program.firstRow == 0 {
            program.evaluate(slot: slot, rows: rows, count: count, into: out, workspace: workspace)
            return
        }
        let words = workspace.wordBuffer()
        defer { workspace.restore(words) }
        let numbers = UnsafeMutableRawPointer(words).assumingMemoryBound(to: Int64.self)
        for j in 0..<count { numbers[j] = rows[j] + program.firstRow }
        program.evaluate(slot: slot, rows: numbers, count: count, into: out, workspace: workspace)
    }
}

/// A foreign-key column: the parent's value, recomputed from the parent's row number in a pick slot.
public struct ParentColumn: Generator {
    public let source: ParentSource
    public let column: Identifier
    public let pick: Int
    public let wire: WireType

    public init(source: ParentSource, column: Identifier, pick: Int, wire: WireType) {
        self.source = source
        self.column = column
        self.pick = pick
        self.wire = wire
    }
    public var layout: Layout { wire.layout }
    public var dependencies: [Int] { [pick] }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let picks = context.columns[pick]
        if !picks.hasNulls {
            source.fill(
                column, wire: wire, rows: UnsafePointer(picks.ints), count: context.count, into: out,
                workspace: context.workspace)
            return
        }
        // NULL picks hold no row number: only the others are looked up.
        let words = context.workspace.wordBuffer()
        let found = context.workspace.vector(layout)
        defer {
            context.workspace.restore(words)
            context.workspace.restore(found)
        }
        let numbers = UnsafeMutableRawPointer(words).assumingMemoryBound(to: Int64.self)
        var n = 0
        for j in 0..<context.count where !picks.isNull(j) {
            numbers[n] = picks.ints[j]
            n += 1
        }
        if n > 0 { source.fill(column, wire: wire, rows: numbers, count: n, into: found, workspace: context.workspace) }
        n = 0
        for j in 0..<context.count {
            if picks.isNull(j) {
                out.appendNull()
            } else {
                out.append(from: found, at: n)
                n += 1
            }
        }
    }
}

extension WireType {
    /// Values of one lie in memory as values of the other do.
    func isAlike(_ other: WireType) -> Bool {
        if self == other { return true }
        switch (self, other) {
        case (.int2, .int2), (.int4, .int8), (.int8, .int4), (.int2, .int4), (.int4, .int2), (.int2, .int8),
            (.int8, .int2), (.float4, .float8), (.float8, .float4), (.text, .literal), (.literal, .text):
            return true
        default: return false
        }
    }
}
