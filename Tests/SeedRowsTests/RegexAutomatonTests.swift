import Testing

@testable import SeedRows

@Suite struct `Several patterns as one automaton` {
    private static let patterns = [
        "", "a", "^a", "b$", "^$", "^a*$", "^[ab]+$", "[^a]", "^(a|b|ab){1,3}$", "@", "^[^@]+@[^@]+$", "a.b",
        "^.{2,3}$", "(^|@)a", "a($|@)", "b{2,}", "^(ab)*$", "^a|b$", "^(?:a|@b)?$", "x*^$", "[[:alpha:]]@", "\\.",
        "(a@?)+b",
    ]
    private static let alphabet: [Unicode.Scalar] = ["a", "b", "@", "."]

    /// Every text of at most four characters.
    private static let texts: [String] = {
        var all = [""]
        var last = [""]
        for _ in 0..<4 {
            last = last.flatMap { text in alphabet.map { text + String(Character($0)) } }
            all += last
        }
        return all
    }()

    @Test func `takes what all of them match and none of the others does`() throws {
        let patterns = try Self.patterns.map { try RegexPattern($0) }
        var filled = 0
        for (i, first) in patterns.enumerated() {
            let matches = try Self.texts.map { try first.matches($0) }
            for (k, second) in patterns.enumerated() {
                let others = try Self.texts.map { try second.matches($0) }
                for isExcluded in [false, true] {
                    let wanted = zip(matches, others).map { $0 && $1 != isExcluded }
                    let automaton = RegexAutomaton(
                        required: isExcluded ? [first.node] : [first.node, second.node],
                        excluded: isExcluded ? [second.node] : [], alphabet: Self.alphabet)
                    let found = Self.texts.map { automaton?.accepts($0) ?? false }
                    #expect(found == wanted, "\(Self.patterns[i]), \(isExcluded), \(Self.patterns[k])")
                    if automaton != nil { filled += 1 }
                }
            }
        }
        #expect(filled > 600)
    }

    @Test func `says when it can't tell, and when nothing is left`() throws {
        func automaton(_ required: [String], _ excluded: [String] = []) throws -> RegexAutomaton? {
            RegexAutomaton(
                required: try required.map { try RegexPattern($0).node },
                excluded: try excluded.map { try RegexPattern($0).node }, alphabet: Self.alphabet)
        }
        #expect(try automaton(["^a", "^b"]) == nil)
        #expect(try automaton(["^[ab]+$"], ["a", "b"]) == nil)
        #expect(try automaton(["(?=a)b"]) == nil)
        #expect(try automaton(["\\ya"]) == nil)
        #expect(try automaton(["^(a|b)*a(a|b){14}$"]) == nil)
        #expect(try automaton(["@"])?.withoutIdleMarks()?.accepts("a@b") == true)
        #expect(try automaton(["@"])?.withoutIdleMarks()?.accepts("a@@b") == false)
    }
}
