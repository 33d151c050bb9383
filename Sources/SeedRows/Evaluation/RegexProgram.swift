/// A regular expression made ready to match: a nondeterministic automaton run over all its states at once, so that
/// no pattern takes more than (text x pattern) steps.
struct RegexProgram: Sendable {
    enum Instruction: Sendable {
        case set(RegexSet)
        case split(Int, Int)
        case jump(Int)
        case anchor(RegexNode.Anchor)
        case look(Int, isAhead: Bool, isNegative: Bool)
        case match
    }

    private(set) var code: [Instruction] = []
    /// Look-around bodies, each a program of its own.
    private var looks: [RegexProgram] = []
    /// Beyond ASCII, the locale could change the answer.
    private var dependsOnLocale = false

    /// Patterns that unfold to more than this are left to the database.
    private static let maximumSize = 50_000

    init(_ node: RegexNode) throws(Unsupported) {
        try emit(node)
        code.append(.match)
    }

    private mutating func append(_ instruction: Instruction) throws(Unsupported) {
        guard code.count < RegexProgram.maximumSize else { throw Unsupported("a regular expression this large") }
        code.append(instruction)
    }

    private mutating func emit(_ node: RegexNode) throws(Unsupported) {
        switch node {
        case .empty: break
        case .set(let set):
            if set.dependsOnLocale { dependsOnLocale = true }
            try append(.set(set))
        case .sequence(let items): for item in items { try emit(item) }
        case .alternation(let items):
            var exits: [Int] = []
            for (i, item) in items.enumerated() {
                guard i < items.count - 1 else {
                    try emit(item)
                    break
                }
                let split = code.count
                try append(.split(split + 1, 0))
                try emit(item)
                exits.append(code.count)
                try append(.jump(0))
                code[split] = .split(split + 1, code.count)
            }
            for exit in exits { code[exit] = .jump(code.count) }
        case .repeat(let inner, let minimum, let maximum, _):
            for _ in 0..<minimum { try emit(inner) }
            if let maximum {
                var exits: [Int] = []
                for _ in minimum..<max(maximum, minimum) {
                    exits.append(code.count)
                    try append(.split(code.count + 1, 0))
                    try emit(inner)
                }
                for exit in exits { code[exit] = .split(exit + 1, code.count) }
            } else {
                let split = code.count
                try append(.split(split + 1, 0))
                try emit(inner)
                try append(.jump(split))
                code[split] = .split(split + 1, code.count)
            }
        case .group(let inner, _): try emit(inner)
        case .anchor(let anchor):
            if ![.start, .end, .lineStart, .lineEnd].contains(anchor) { dependsOnLocale = true }
            try append(.anchor(anchor))
        case .look(let inner, let isAhead, let isNegative):
            let body = try RegexProgram(inner)
            if body.dependsOnLocale { dependsOnLocale = true }
            looks.append(body)
            try append(.look(looks.count - 1, isAhead: isAhead, isNegative: isNegative))
        case .backReference: throw Unsupported("back reference in a regular expression")
        }
    }

    /// Whether the pattern matches anywhere in the text.
    func matches(_ text: String) throws(EvaluationError) -> Bool {
        let scalars = text.unicodeScalars.map(\.value)
        let plain = search(scalars, from: 0, .c, needsLongest: false) != nil
        guard dependsOnLocale, scalars.contains(where: { $0 >= 0x80 }) else { return plain }
        guard (search(scalars, from: 0, .unicode, needsLongest: false) != nil) == plain else {
            throw .unsupported("character classes beyond ASCII")
        }
        return plain
    }

    /// The leftmost match from `start` on, and of those the longest.
    func firstMatch(_ scalars: [UInt32], from start: Int) throws(EvaluationError) -> Range<Int>? {
        let plain = search(scalars, from: start, .c, needsLongest: true)
        guard dependsOnLocale, scalars.contains(where: { $0 >= 0x80 }) else { return plain }
        guard search(scalars, from: start, .unicode, needsLongest: true) == plain else {
            throw .unsupported("character classes beyond ASCII")
        }
        return plain
    }

    private func search(_ text: [UInt32], from: Int, _ locale: RegexSet.Locale, needsLongest: Bool) -> Range<Int>? {
        if !needsLongest {
            return run(text, from: from, locale, isAnchored: false, needsLongest: false).map { from..<$0 }
        }
        for start in from...text.count {
            if let end = run(text, from: start, locale, isAnchored: true, needsLongest: true) { return start..<end }
        }
        return nil
    }

    /// The end of a match: the first found, or the longest. Unanchored runs begin a new thread at every place.
    private func run(
        _ text: [UInt32], from start: Int, _ locale: RegexSet.Locale, isAnchored: Bool, needsLongest: Bool
    ) -> Int? {
        var current = StateList(code.count)
        var next = StateList(code.count)
        var stack: [Int] = []
        var best: Int?
        var at = start
        add(0, to: &current, &stack, text, at, locale)
        while true {
            next.clear()
            for state in current.states {
                switch code[state] {
                case .match:
                    if !needsLongest { return at }
                    best = at
                case .set(let set):
                    if at < text.count, set.contains(text[at], locale) {
                        add(state + 1, to: &next, &stack, text, at + 1, locale)
                    }
                default: break
                }
            }
            guard at < text.count else { return best }
            at += 1
            if !isAnchored { add(0, to: &next, &stack, text, at, locale) }
            if next.states.isEmpty { return best }
            swap(&current, &next)
        }
    }

    /// Follows jumps and assertions from a state without consuming anything.
    private func add(
        _ state: Int, to list: inout StateList, _ stack: inout [Int], _ text: [UInt32], _ at: Int,
        _ locale: RegexSet.Locale
    ) {
        stack.append(state)
        while let state = stack.popLast() {
            guard list.insert(state) else { continue }
            switch code[state] {
            case .jump(let target): stack.append(target)
            case .split(let a, let b):
                stack.append(b)
                stack.append(a)
            case .anchor(let anchor):
                if RegexProgram.holds(anchor, text, at, locale) { stack.append(state + 1) }
            case .look(let index, let isAhead, let isNegative):
                if looks[index].looks(text, at, locale, isAhead: isAhead) != isNegative { stack.append(state + 1) }
            case .set, .match: break
            }
        }
    }

    private func looks(_ text: [UInt32], _ at: Int, _ locale: RegexSet.Locale, isAhead: Bool) -> Bool {
        if isAhead { return run(text, from: at, locale, isAnchored: true, needsLongest: false) != nil }
        let before = Array(text[..<at])
        for start in 0...at where run(before, from: start, locale, isAnchored: true, needsLongest: true) == at {
            return true
        }
        return false
    }

    private static func holds(
        _ anchor: RegexNode.Anchor, _ text: [UInt32], _ at: Int, _ locale: RegexSet.Locale
    ) -> Bool {
        func isWord(_ i: Int) -> Bool {
            i >= 0 && i < text.count && RegexSet.Class.word.contains(text[i], locale)
        }
        switch anchor {
        case .start: return at == 0
        case .end: return at == text.count
        case .lineStart: return at == 0 || text[at - 1] == 10
        case .lineEnd: return at == text.count || text[at] == 10
        case .wordStart: return !isWord(at - 1) && isWord(at)
        case .wordEnd: return isWord(at - 1) && !isWord(at)
        case .wordEdge: return isWord(at - 1) != isWord(at)
        case .notWordEdge: return isWord(at - 1) == isWord(at)
        }
    }
}

/// A set of automaton states in order of arrival, cleared in constant time.
private struct StateList {
    private(set) var states: [Int] = []
    private var marks: [UInt32]
    private var generation: UInt32 = 1

    init(_ count: Int) { marks = [UInt32](repeating: 0, count: count) }

    mutating func insert(_ state: Int) -> Bool {
        guard marks[state] != generation else { return false }
        marks[state] = generation
        states.append(state)
        return true
    }

    mutating func clear() {
        states.removeAll(keepingCapacity: true)
        generation &+= 1
    }
}
