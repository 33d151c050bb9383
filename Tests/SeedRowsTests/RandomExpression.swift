import SeedRows
import SeedSchema

/// What conditions are made of: for each type the templates that give a value of it, in which `<int>` stands for any
/// value of the type `int`; `leaves` end the recursion.
struct ExpressionGrammar {
    var templates: [String: [String]]
    var leaves: [String: [String]]

    /// A type without templates of its own is a choice of leaves: comparison operators, patterns, columns.
    func choices(_ type: String, isLeaf: Bool) -> [String] {
        let own = isLeaf ? leaves[type] : templates[type]
        return own ?? leaves[type] ?? templates[type] ?? []
    }
}

/// Writes random SQL conditions over the oracles' tables: the same seed, the same conditions.
struct RandomExpression {
    let grammar: ExpressionGrammar
    /// The templates that were never drawn.
    private(set) var undrawn: Set<String>
    private var state: UInt64

    init(_ grammar: ExpressionGrammar, seed: UInt64) {
        self.grammar = grammar
        state = seed
        undrawn = Set(grammar.templates.values.joined())
    }

    private mutating func below(_ n: Int) -> Int {
        state &+= 1
        return Int(Mixer.below(UInt64(n), Mixer.mix(state)))
    }

    mutating func condition(depth: Int) -> String { value("bool", depth) }

    private mutating func value(_ type: String, _ depth: Int) -> String {
        let list = grammar.choices(type, isLeaf: depth <= 0 || (type != "bool" && below(4) == 0))
        guard !list.isEmpty else { preconditionFailure("the grammar has no \(type)") }
        let template = list[below(list.count)]
        undrawn.remove(template)
        var out = ""
        var rest = template[...]
        while let open = rest.firstIndex(of: "<") {
            let name = rest[rest.index(after: open)...].prefix { $0.isLetter }
            guard !name.isEmpty, name.endIndex < rest.endIndex, rest[name.endIndex] == ">" else {
                // An operator.
                out += rest[...open]
                rest = rest[rest.index(after: open)...]
                continue
            }
            out += rest[..<open] + value(String(name), depth - 1)
            rest = rest[rest.index(after: name.endIndex)...]
        }
        return out + rest
    }
}
