import SeedRows
import SeedSchema

/// What atoms say of arrays and JSON documents.
extension AtomReader {
    /// `column op constant` for the operators of containment.
    func contain(_ scenario: inout Scenario, _ op: String, _ a: Expression, _ b: Expression) -> Bool {
        if op == "<@", plainColumn(b) != nil { return contain(&scenario, "@>", b, a) }
        guard let c = plainColumn(a), let declared = column(c) else { return false }
        switch (schema.baseKind(declared.type.kind), op) {
        case (.jsonb, "?|"), (.jsonb, "?&"):
            guard let names = elements(b)?.compactMap({ constant($0) }), let first = names.first else { return false }
            scenario[c].jsonType = scenario[c].jsonType ?? "object"
            // Any one of the names will do: the first.
            for case .text(let name) in op == "?|" ? [first] : names where scenario[c].jsonMembers[name] == nil {
                scenario[c].jsonMembers[name] = ""
            }
            return true
        case (.jsonb, "@>"):
            guard case .json(let tree)? = constant(b, as: c) else { return false }
            return hold(&scenario, c, tree)
        case (.array, "@>"), (.array, "&&"), (.array, "<@"):
            guard case .array(let values)? = constant(b, as: c) ?? constant(b) else { return false }
            let present = values.filter { !$0.isNull }
            switch op {
            case "@>": return need(&scenario, c, present)
            case "&&": return need(&scenario, c, Array(present.prefix(1)))
            default:
                let own = scenario[c].allowedElements
                scenario[c].allowedElements = own.map { $0.filter { present.contains($0) } } ?? present
                return true
            }
        default: return false
        }
    }

    /// `column #>> '{a,b}' = 'text'`.
    func holdPath(_ scenario: inout Scenario, _ c: Identifier, _ path: [String], _ text: String) -> Bool {
        guard !path.isEmpty, path.allSatisfy({ Int($0) == nil }) else { return false }
        let leaf = JSONValue.string(text)
        return hold(&scenario, c, path.reversed().reduce(leaf) { .object([.init(name: $1, value: $0)]) })
    }

    /// The names of a path written as `'{a,b}'` or `ARRAY['a', 'b']`.
    func path(_ e: Expression) -> [String]? {
        elements(e).map { $0.compactMap { if case .text(let name)? = constant($0) { name } else { nil } } }
    }

    func need(_ scenario: inout Scenario, _ c: Identifier, _ values: [Value]) -> Bool {
        guard let declared = column(c), case .array = schema.baseKind(declared.type.kind) else { return false }
        for value in values where !scenario[c].neededElements.contains(value) {
            scenario[c].neededElements.append(value)
        }
        return true
    }

    private func hold(_ scenario: inout Scenario, _ c: Identifier, _ tree: JSONValue) -> Bool {
        scenario[c].jsonType = tree.typeName
        scenario[c].jsonContent = scenario[c].jsonContent.map { $0.merged(with: tree) } ?? tree
        return true
    }
}

extension JSONValue {
    /// As `jsonb_typeof` calls it.
    var typeName: String {
        switch self {
        case .null: return "null"
        case .bool: return "boolean"
        case .number: return "number"
        case .string: return "string"
        case .array: return "array"
        case .object: return "object"
        }
    }

    /// A document that contains both, as far as they don't contradict each other.
    func merged(with other: JSONValue) -> JSONValue {
        switch (self, other) {
        case (.object(var members), .object(let more)):
            for member in more {
                if let i = members.firstIndex(where: { $0.name == member.name }) {
                    members[i].value = members[i].value.merged(with: member.value)
                } else {
                    members.append(member)
                }
            }
            return .object(members)
        case (.array(let items), .array(let more)): return .array(items + more.filter { !items.contains($0) })
        default: return other
        }
    }
}

/// Arrays of listed elements, with those that must be in them.
struct ListedArray: Generator {
    let needed: [String]
    let choices: [String]
    let length: ClosedRange<Int>
    let layout = Layout.bytes

    /// nil where no array of this length can be.
    init?(_ domain: ColumnDomain, element: TypeKind) {
        func spelled(_ values: [Value]) -> [String]? {
            let texts = values.compactMap { $0.textForm(element) }
            return texts.count == values.count ? texts.map(ListedArray.quoted) : nil
        }
        guard !domain.neededElements.isEmpty || domain.allowedElements != nil,
            let needed = spelled(domain.neededElements), let choices = spelled(domain.allowedElements ?? [])
        else { return nil }
        self.needed = needed
        self.choices = choices.isEmpty ? needed : choices
        let least = max(domain.minElements ?? 0, needed.count)
        let most = domain.maxElements ?? max(least, needed.count + (domain.allowedElements == nil ? 0 : 2))
        guard least <= most, least == 0 || !self.choices.isEmpty else { return nil }
        length = least...most
    }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        for j in 0..<context.count {
            let key = context.keys[j]
            let count = length.lowerBound + Int(Mixer.below(UInt64(length.count), key))
            out.bytes.append("{")
            for i in 0..<(choices.isEmpty ? 0 : count) {
                if i > 0 { out.bytes.append(",") }
                let pick = Int(Mixer.below(UInt64(choices.count), Mixer.mix(key, UInt64(i))))
                out.bytes.append(i < needed.count ? needed[i] : choices[pick])
            }
            out.bytes.append("}")
            out.endValue()
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" || scalar == "\\" { out += "\\" }
            out.unicodeScalars.append(scalar)
        }
        return out + "\""
    }
}
