/// SplitMix64 (Steele, Lea, Flood 2014): the numbers of a random schema follow from its own number alone.
struct RandomSource {
    private var state: UInt64

    init(_ number: UInt64) {
        state = number &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF0
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }
    mutating func percent(_ chance: Int) -> Bool { below(100) < chance }
    mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }
}
