/// Draws rows again until their tests pass, one column at a time.
///
/// A row that fails gets a new value in a column of one of the tests that it fails; the new row is kept when it fails no
/// more tests than before, and sometimes when it does, so that no corner holds it (WalkSAT: Selman, Kautz and Cohen,
/// "Noise Strategies for Improving Local Search", AAAI 1994). All choices are functions of the row's number.
final class LocalSearch {
    private static let hopeless = 100_000
    private let program: Program
    private let redraw: Program.Redraw
    private let workspace: Workspace
    /// Places in the batch of the rows that pass now, in the order in which their values are kept.
    private(set) var settled: [Int] = []
    private var kept: [Int: ColumnVector] = [:]

    /// Rows that fail: values in `vectors` (by slot), and for each row its place, number and the tests that it fails.
    private struct State {
        var vectors: [Int: ColumnVector] = [:]
        var places: [Int] = []
        var numbers: [Int64] = []
        var broken: [[Int]] = []
    }

    init(_ program: Program, _ redraw: Program.Redraw, _ workspace: Workspace) {
        self.program = program
        self.redraw = redraw
        self.workspace = workspace
        for slot in redraw.slots { kept[slot] = workspace.vector(program.slots[slot].layout) }
    }

    func values(of slot: Int) -> ColumnVector { kept[slot] ?? workspace.vector(program.slots[slot].layout) }

    func restore() { for vector in kept.values { workspace.restore(vector) } }

    /// - Returns: places of rows that fail after `limit` draws.
    ///
    /// - Parameter ordinals: the rows' own numbers, by place, where the table is sieved.
    func run(
        _ failing: [Int], rows: UnsafePointer<Int64>, ordinals: UnsafePointer<Int64>?, columns: [ColumnVector],
        limit: UInt32
    ) -> [Int] {
        var state = fresh()
        for j in failing {
            for slot in redraw.closure { state.vectors[slot]?.append(from: columns[slot], at: j) }
            state.places.append(j)
            state.numbers.append(rows[j])
        }
        var whole = columns
        for slot in redraw.closure { whole[slot] = state.vectors[slot] ?? whole[slot] }
        state.broken = broken(whole, failing.count)
        var attempt: UInt32 = 1
        var draws = 0
        // Where so many draws mended no row at all, more won't.
        while !state.places.isEmpty && attempt <= limit && (draws < Self.hopeless || !settled.isEmpty) {
            draws += state.places.count
            let next = step(state, columns, ordinals, attempt)
            discard(state)
            state = next
            attempt += 1
        }
        let open = state.places
        discard(state)
        return open
    }

    private func fresh() -> State {
        var state = State()
        for slot in redraw.closure { state.vectors[slot] = workspace.vector(program.slots[slot].layout) }
        return state
    }

    private func discard(_ state: State) { for vector in state.vectors.values { workspace.restore(vector) } }

    /// For each row, the tests that it fails.
    private func broken(_ columns: [ColumnVector], _ count: Int) -> [[Int]] {
        var out: [[Int]] = Array(repeating: [], count: count)
        for (t, test) in redraw.tests.enumerated() { test.failures(columns, count: count) { out[$0].append(t) } }
        return out
    }

    private struct Move: Hashable {
        var test: Int
        var unit: Int
    }

    private func choice(_ state: State, _ k: Int, _ attempt: UInt32) -> UInt64 {
        Mixer.mix(Mixer.mix(UInt64(bitPattern: state.numbers[k]), UInt64(attempt)))
    }

    private func step(
        _ state: State, _ columns: [ColumnVector], _ ordinals: UnsafePointer<Int64>?, _ attempt: UInt32
    ) -> State {
        var next = fresh()
        var groups: [Move: [Int]] = [:]
        for k in state.places.indices {
            let bits = choice(state, k, attempt)
            let test = state.broken[k][Int((bits & 0xFFFF) % UInt64(state.broken[k].count))]
            let units = UInt64(redraw.moves[test].count)
            groups[Move(test: test, unit: Int(((bits >> 16) & 0xFFFF) % units)), default: []].append(k)
        }
        let words = workspace.wordBuffer()
        let ownWords = workspace.wordBuffer()
        defer {
            workspace.restore(words)
            workspace.restore(ownWords)
        }
        let numbers = UnsafeMutableRawPointer(words).assumingMemoryBound(to: Int64.self)
        let own = UnsafeMutableRawPointer(ownWords).assumingMemoryBound(to: Int64.self)
        for (move, members) in groups {
            let moved = redraw.moves[move.test][move.unit]
            var trial = columns
            for slot in redraw.closure {
                let vector = workspace.vector(program.slots[slot].layout)
                trial[slot] = vector
                guard !moved.contains(slot), let old = state.vectors[slot] else { continue }
                for k in members { vector.append(from: old, at: k) }
            }
            for (m, k) in members.enumerated() {
                numbers[m] = state.numbers[k]
                own[m] = ordinals.map { $0[state.places[k]] } ?? state.numbers[k]
            }
            for slot in moved where redraw.slots.contains(slot) {
                program.slots[slot].fill(
                    trial[slot], rows: numbers, count: members.count, attempt: attempt, columns: trial,
                    workspace: workspace, ordinals: own)
            }
            let now = broken(trial, members.count)
            for (m, k) in members.enumerated() {
                if now[m].isEmpty {
                    for slot in redraw.slots { kept[slot]?.append(from: trial[slot], at: m) }
                    settled.append(state.places[k])
                    continue
                }
                let isKept = now[m].count <= state.broken[k].count || choice(state, k, attempt) >> 60 == 0
                for slot in redraw.closure {
                    guard let old = state.vectors[slot] else { continue }
                    next.vectors[slot]?.append(from: isKept ? trial[slot] : old, at: isKept ? m : k)
                }
                next.places.append(state.places[k])
                next.numbers.append(state.numbers[k])
                next.broken.append(isKept ? now[m] : state.broken[k])
            }
            for slot in redraw.closure { workspace.restore(trial[slot]) }
        }
        return next
    }
}
