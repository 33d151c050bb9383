/// The strings that match some patterns and don't match others, as one deterministic automaton: the product of the
/// patterns' own. Each string has one path, so that strings can be counted, numbered and drawn evenly.
public struct RegexAutomaton: Sendable {
    /// Characters that no pattern tells apart.
    public struct Group: Sendable {
        public let scalars: [Unicode.Scalar]
        fileprivate let marks: [Bool]
    }
    public let groups: [Group]
    /// The state after each group of each state; -1: no string goes on from there.
    public private(set) var next: [[Int]]
    public private(set) var accepting: [Bool]

    /// States beyond this: the patterns are left to trying.
    private static let maximumSize = 3_000

    /// - Parameters:
    ///   - required: patterns that have a match in the text, as `~` asks.
    ///   - excluded: patterns that have none.
    ///   - alphabet: the characters of the strings; line ends are none of them.
    /// - Returns: nil when a pattern looks around, back or for words' edges, the automaton is too large, or no string
    ///   is in it.
    public init?(required: [RegexNode], excluded: [RegexNode], alphabet: [Unicode.Scalar]) {
        var parts: [PatternStates] = []
        for (i, node) in (required + excluded).enumerated() {
            guard let program = try? RegexProgram(node),
                let part = PatternStates(program, isExcluded: i >= required.count)
            else { return nil }
            parts.append(part)
        }
        groups = RegexAutomaton.groups(of: alphabet, parts)
        next = []
        accepting = []
        guard build(parts), prune() else { return nil }
    }

    private static func groups(of alphabet: [Unicode.Scalar], _ parts: [PatternStates]) -> [Group] {
        let sets = parts.flatMap(\.sets)
        var places: [[Bool]: Int] = [:]
        var members: [(marks: [Bool], scalars: [Unicode.Scalar])] = []
        for scalar in alphabet {
            let marks = sets.map { $0.contains(scalar.value, .c) }
            if let place = places[marks] {
                members[place].scalars.append(scalar)
            } else {
                places[marks] = members.count
                members.append((marks, [scalar]))
            }
        }
        return members.map { Group(scalars: $0.scalars, marks: $0.marks) }
    }

    private mutating func build(_ parts: [PatternStates]) -> Bool {
        var numbers: [[[Int]]: Int] = [:]
        var states: [[[Int]]] = []
        func number(_ state: [[Int]]) -> Int {
            if let known = numbers[state] { return known }
            numbers[state] = states.count
            states.append(state)
            return states.count - 1
        }
        let start = parts.map { $0.start }
        func takes(_ state: [[Int]], isStart: Bool) -> Bool {
            zip(parts, state).allSatisfy { $0.accepts($1, isStart: isStart) }
        }
        // Where it matters that nothing has been written yet, no later state is the first one.
        _ = number(takes(start, isStart: true) == takes(start, isStart: false) ? start : start + [[]])
        var at = 0
        while at < states.count {
            guard states.count <= RegexAutomaton.maximumSize else { return false }
            let state = states[at]
            accepting.append(takes(state, isStart: at == 0))
            next.append(
                groups.map { group in
                    var after: [[Int]] = []
                    var offset = 0
                    for (part, own) in zip(parts, state) {
                        let reached = part.step(own, group.marks[offset..<(offset + part.sets.count)])
                        if part.isHopeless(reached) { return -1 }
                        after.append(reached)
                        offset += part.sets.count
                    }
                    return number(after)
                })
            at += 1
        }
        return true
    }

    /// Takes away what no string goes through.
    /// - Returns: whether any string is left.
    private mutating func prune() -> Bool {
        var before: [[Int]] = Array(repeating: [], count: next.count)
        for (state, row) in next.enumerated() { for target in row where target >= 0 { before[target].append(state) } }
        var live = accepting
        var stack = live.indices.filter { live[$0] }
        while let state = stack.popLast() {
            for source in before[state] where !live[source] {
                live[source] = true
                stack.append(source)
            }
        }
        for state in next.indices {
            for group in groups.indices where next[state][group] >= 0 && !live[next[state][group]] {
                next[state][group] = -1
            }
        }
        return live.first == true
    }

    /// Without the characters that change nothing where they stand, letters and digits apart: one `@`, not four.
    public func withoutIdleMarks() -> RegexAutomaton? {
        var out = self
        for (g, group) in groups.enumerated()
        where !group.scalars.contains(where: { $0.properties.isAlphabetic || $0.properties.numericType != nil }) {
            for state in next.indices where next[state][g] == state { out.next[state][g] = -1 }
        }
        return out.prune() ? out : nil
    }

    /// Whether the automaton takes the text.
    public func accepts(_ text: String) -> Bool {
        var state = 0
        for scalar in text.unicodeScalars {
            guard let group = groups.firstIndex(where: { $0.scalars.contains(scalar) }), next[state][group] >= 0 else {
                return false
            }
            state = next[state][group]
        }
        return accepting[state]
    }
}

/// One pattern, its states being sets of instructions.
private struct PatternStates {
    let code: [RegexProgram.Instruction]
    let sets: [RegexSet]
    /// The set of each instruction that takes a character.
    private let places: [Int?]
    private let isExcluded: Bool

    init?(_ program: RegexProgram, isExcluded: Bool) {
        code = program.code
        self.isExcluded = isExcluded
        var sets: [RegexSet] = []
        var places: [Int?] = []
        for instruction in program.code {
            switch instruction {
            case .set(let set):
                if let known = sets.firstIndex(of: set) {
                    places.append(known)
                } else {
                    places.append(sets.count)
                    sets.append(set)
                }
                continue
            case .look: return nil
            case .anchor(let anchor):
                guard [.start, .end, .lineStart, .lineEnd].contains(anchor) else { return nil }
            case .split, .jump, .match: break
            }
            places.append(nil)
        }
        self.sets = sets
        self.places = places
    }

    var start: [Int] { closed([0], isStart: true, isEnd: false) }

    /// Once it has matched, a pattern has matched whatever follows.
    private func hasMatched(_ state: [Int]) -> Bool {
        state.contains { if case .match = code[$0] { true } else { false } }
    }

    func isHopeless(_ state: [Int]) -> Bool { isExcluded ? hasMatched(state) : state.isEmpty }

    func accepts(_ state: [Int], isStart: Bool) -> Bool {
        let isMatch = hasMatched(state) || hasMatched(closed(isStart ? [0] : state, isStart: isStart, isEnd: true))
        return isMatch != isExcluded
    }

    func step(_ state: [Int], _ marks: ArraySlice<Bool>) -> [Int] {
        if hasMatched(state) { return state }
        var reached = [0]
        for instruction in state {
            if let set = places[instruction], marks[marks.startIndex + set] { reached.append(instruction + 1) }
        }
        let after = closed(reached, isStart: false, isEnd: false)
        if let match = after.first(where: { if case .match = code[$0] { true } else { false } }) { return [match] }
        return after
    }

    /// Follows what takes no character; keeps what waits for one, for the end, and the match.
    private func closed(_ states: [Int], isStart: Bool, isEnd: Bool) -> [Int] {
        var seen = Set<Int>()
        var out: [Int] = []
        var stack = states
        while let state = stack.popLast() {
            guard seen.insert(state).inserted else { continue }
            switch code[state] {
            case .jump(let target): stack.append(target)
            case .split(let a, let b): stack += [a, b]
            case .anchor(let anchor):
                let isHead = anchor == .start || anchor == .lineStart
                if isHead ? isStart : isEnd {
                    stack.append(state + 1)
                } else if !isHead {
                    out.append(state)
                }
            case .set, .match: out.append(state)
            case .look: break
            }
        }
        return out.sorted()
    }
}
