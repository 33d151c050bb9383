extension RegexNode {
    /// A string that the pattern matches as a whole, chosen by the key: the same key, the same string.
    ///
    /// - Parameter maxLength: the most characters that fit.
    /// - Returns: UTF-8; nil when the pattern has no such string, or none was found (anchors and look-around that
    ///   contradict the text around them are met by trying, not by solving).
    public func generate(key: UInt64, maxLength: Int) -> [UInt8]? {
        let minimum = lengths.minimum
        guard minimum <= maxLength, let program = try? RegexProgram(self) else { return nil }
        for attempt in 0..<24 as Range<UInt64> {
            var writer = RegexWriter(key: Mixer.mix(key, attempt), slack: min(maxLength - minimum, 64))
            guard writer.write(self) else { return nil }
            let text = String(String.UnicodeScalarView(writer.scalars))
            if writer.scalars.count <= maxLength, (try? program.matches(text)) == true { return Array(text.utf8) }
        }
        return nil
    }
}

/// Walks a pattern and writes one choice after the other.
private struct RegexWriter {
    private let key: UInt64
    private var step: UInt64 = 0
    /// Characters that may still be spent beyond the least that the pattern needs.
    private var slack: Int
    private(set) var scalars: [Unicode.Scalar] = []

    init(key: UInt64, slack: Int) {
        self.key = key
        self.slack = slack
    }

    private mutating func below(_ bound: Int) -> Int {
        step += 1
        return Int(Mixer.below(UInt64(max(bound, 1)), Mixer.mix(key, step)))
    }

    /// false when a part can't be written at all.
    mutating func write(_ node: RegexNode) -> Bool {
        switch node {
        case .empty, .anchor, .look: return true
        case .set(let set):
            guard let scalar = set.pick(below(1 << 30)) else { return false }
            scalars.append(scalar)
            return true
        case .sequence(let items):
            for item in items { guard write(item) else { return false } }
            return true
        case .alternation(let items):
            let least = node.lengths.minimum
            let fitting = items.filter { $0.lengths.minimum - least <= slack }
            let choice = fitting[below(fitting.count)]
            slack -= choice.lengths.minimum - least
            return write(choice)
        case .group(let inner, _): return write(inner)
        case .repeat(.set(let set), let minimum, nil, _) where writeWord(of: set, minimum: minimum): return true
        case .repeat(let inner, let minimum, let maximum, _):
            let each = inner.lengths.minimum
            // Open repeats end soon; bounded ones may use their range, as far as there is room.
            var most = maximum.map { $0 - minimum } ?? (minimum > 3 ? 4 : 9)
            if each > 0 { most = min(most, slack / each) }
            var extra = below(min(most, 64) + 1)
            // `.+` reads better as a word than as one letter.
            if maximum == nil, case .set = inner, extra < 3 { extra = min(most, 3 + extra) }
            slack -= extra * each
            for _ in 0..<(minimum + extra) { guard write(inner) else { return false } }
            return true
        case .backReference: return false
        }
    }

    /// `.*`, `[a-z]+` and the like read best as a word, or as nothing where they need not be anything.
    private mutating func writeWord(of set: RegexSet, minimum: Int) -> Bool {
        if minimum == 0, set.isNegated, below(4) > 0 { return true }
        let first = below(Words.nouns.count)
        for i in 0..<16 {
            let word = Words.nouns[(first + i * 7) % Words.nouns.count]
            guard word.count >= minimum, word.count - minimum <= slack else { continue }
            for shift in [0, 0x20] as [UInt8] where word.allSatisfy({ set.contains(UInt32($0 - shift), .c) }) {
                slack -= word.count - minimum
                scalars.append(contentsOf: word.map { Unicode.Scalar($0 - shift) })
                return true
            }
        }
        return false
    }
}

extension RegexSet {
    private static let letters: [ClosedRange<UInt32>] = [0x61...0x7A]
    private static let alphanumerics: [ClosedRange<UInt32>] = [0x30...0x39, 0x41...0x5A, 0x61...0x7A]
    private static let printable: [ClosedRange<UInt32>] = [0x20...0x7E]

    /// One member: a lower-case letter where the set takes nearly everything, else an ASCII one, else any.
    fileprivate func pick(_ choice: Int) -> Unicode.Scalar? {
        let isOpen = isNegated || ranges.isEmpty && classes.count == 1 && classes[0] == .print
        for pool in isOpen ? [RegexSet.letters, RegexSet.alphanumerics, RegexSet.printable] : [RegexSet.printable] {
            var members = pool.joined().filter { contains($0, .c) }
            // Where case does not count, as it is written.
            if isCaseless, !isNegated {
                let written = members.filter { value in ranges.contains { $0.contains(value) } }
                if !written.isEmpty { members = written }
            }
            if !members.isEmpty { return Unicode.Scalar(members[choice % members.count]) }
        }
        // Control characters and everything beyond ASCII, NUL left out.
        let others = isNegated ? [0x01...0x1F, 0xA1...0xFFFF] : ranges
        for range in others.indices.map({ others[($0 + choice) % others.count] }) {
            let low = max(range.lowerBound, 1)
            guard low <= range.upperBound else { continue }
            let width = Int(range.upperBound - low) + 1
            for attempt in 0..<min(width, 64) {
                let value = low + UInt32((choice + attempt) % width)
                if contains(value, .c), contains(value, .unicode), let scalar = Unicode.Scalar(value) { return scalar }
            }
        }
        return nil
    }
}
