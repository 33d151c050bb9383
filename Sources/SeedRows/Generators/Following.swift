/// A column whose value is decided by other columns of its row: rows that agree in those agree here.
public struct Following: Generator {
    public let base: any Generator
    /// The slots that decide.
    public let dependencies: [Int]
    private let known: Known?

    /// What rows that stand in the table hold: a value for each tuple of leaders.
    public struct Known: Sendable {
        let values: ColumnVector
        private var places: [UInt64: Int] = [:]

        /// - Parameter capacity: the most tuples.
        public init(layout: Layout, capacity: Int) { values = ColumnVector(layout: layout, capacity: capacity) }

        /// Notes value `i` of a vector for the leaders' values there. The first for a tuple stays.
        public mutating func note(_ vector: ColumnVector, _ i: Int, leaders: [ColumnVector]) {
            let print = Following.fingerprint(leaders, i)
            guard places[print] == nil, values.count < values.capacity else { return }
            places[print] = values.count
            values.append(from: vector, at: i)
        }

        func place(_ print: UInt64) -> Int? { places[print] }
    }
    private let salt: UInt64
    public var layout: Layout { base.layout }

    /// - Parameters:
    ///   - base: reads no other slot, and draws by key alone.
    ///   - leaders: the slots that decide; none: all rows have one value.
    ///   - known: what is decided already.
    public init(_ base: any Generator, leaders: [Int], salt: UInt64, known: Known? = nil) {
        self.known = known
        self.base = base
        dependencies = leaders
        self.salt = salt
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let rows = context.workspace.vector(.int64)
        let keys = context.workspace.vector(.int64)
        let fresh = context.workspace.vector(layout)
        defer {
            context.workspace.restore(rows)
            context.workspace.restore(keys)
            context.workspace.restore(fresh)
        }
        let mixed = UnsafeMutableRawPointer(keys.ints).bindMemory(to: UInt64.self, capacity: context.count)
        let leaders = dependencies.map { context.columns[$0] }
        for i in 0..<context.count {
            mixed[i] = Mixer.mix(Following.fingerprint(leaders, i) ^ salt)
            rows.ints[i] = Int64(bitPattern: mixed[i] & 0xFFFF)
        }
        let inner = FillContext(
            count: context.count, rows: UnsafePointer(rows.ints), keys: UnsafePointer(mixed),
            columns: context.columns, workspace: context.workspace)
        guard let known else { return base.fill(out, inner) }
        base.fill(fresh, inner)
        for i in 0..<context.count {
            if let place = known.place(Following.fingerprint(leaders, i)) {
                out.append(from: known.values, at: place)
            } else {
                out.append(from: fresh, at: i)
            }
        }
    }

    private static func fingerprint(_ leaders: [ColumnVector], _ i: Int) -> UInt64 {
        leaders.reduce(0) { Mixer.mix($0 ^ ($1.isNull(i) ? 0 : $1.fingerprint(i))) }
    }
}
