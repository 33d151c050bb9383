/// One column of a program, or a hidden step that columns build on (a parent's row number, a case).
public struct Slot: Sendable {
    /// The column's name; hidden slots have a name in parentheses.
    public var name: String
    public var layout: Layout
    public var generator: any Generator
    /// Keys for the generator: the column's own, or those of the entity that it belongs to.
    public var stream: KeyStream
    /// Decides NULLs: a row whose key here falls below `nullLimit` is NULL.
    public var nullStream: KeyStream
    /// Chance of NULL as a fraction of 2^64; 0: never.
    public var nullLimit: UInt64
    /// Part of a key that children recompute, or of a unique key: never drawn again.
    public var isAnchored: Bool
    /// What rows of scenarios hold here.
    public var pins: Pins?

    public init(
        name: String, layout: Layout, generator: any Generator, stream: KeyStream, nullStream: KeyStream,
        nullLimit: UInt64 = 0, isAnchored: Bool = false
    ) {
        self.name = name
        self.layout = layout
        self.generator = generator
        self.stream = stream
        self.nullStream = nullStream
        self.nullLimit = nullLimit
        self.isAnchored = isAnchored
    }

    /// The chance `numerator / of` as a limit for `nullLimit`.
    public static func limit(_ numerator: Int, of denominator: Int) -> UInt64 {
        guard denominator > 0, numerator > 0 else { return 0 }
        if numerator >= denominator { return .max }
        return UInt64.max / UInt64(denominator) * UInt64(numerator)
    }

    /// Fills `out` for these rows, NULLs included.
    func fill(
        _ out: ColumnVector, rows: UnsafePointer<Int64>, count: Int, attempt: UInt32, columns: [ColumnVector],
        workspace: Workspace, ordinals: UnsafePointer<Int64>? = nil
    ) {
        let keys = workspace.wordBuffer()
        defer { workspace.restore(keys) }
        let attempt = isAnchored ? 0 : attempt
        let base = attempt == 0 ? stream.start : Mixer.mix(stream.start, UInt64(attempt))
        let step = stream.step
        for j in 0..<count { keys[j] = Mixer.mix(base &+ UInt64(bitPattern: rows[j]) &* step) }
        generator.fill(
            out,
            FillContext(
                count: count, rows: rows, keys: keys, columns: columns, workspace: workspace,
                attempt: attempt, ordinals: ordinals))
        if nullLimit > 0 {
            for j in 0..<count where nullStream.key(row: rows[j], attempt: attempt) < nullLimit { out.setNull(j) }
        }
        pins?.apply(to: out, rows: rows, count: count, workspace: workspace)
    }
}

/// A test that every row must pass, over filled slots.
public protocol RowTest: Sendable {
    /// What a message calls it: `CHECK orders_total_check`.
    var label: String { get }
    /// Slots it reads.
    var dependencies: [Int] { get }
    /// Reports the index of each row that fails.
    func failures(_ columns: [ColumnVector], count: Int, _ report: (Int) -> Void)
}
