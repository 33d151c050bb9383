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
            for case .text(let name) in op == "?|" ? [first] : names {
                require(name, isThere: true, in: &scenario[c])
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

/// Arrays of listed elements, none twice while there are enough, with those that must be in them.
struct ListedArray: Generator {
    /// Spelled as they stand between an array's braces.
    let needed: [String]
    let others: [String]
    let length: ClosedRange<Int>
    let layout = Layout.bytes

    /// nil where no array of this length can be.
    init?(_ domain: ColumnDomain, array: TypeKind) {
        func spelled(_ values: [Value]) -> [String]? {
            let texts = values.compactMap { Value.array([$0]).textForm(array) }
            return texts.count == values.count ? texts.map { String($0.dropFirst().dropLast()) } : nil
        }
        guard !domain.neededElements.isEmpty || domain.allowedElements != nil,
            let needed = spelled(domain.neededElements), let choices = spelled(domain.allowedElements ?? [])
        else { return nil }
        self.needed = needed
        others = choices.filter { !needed.contains($0) }
        let least = max(domain.minElements ?? 0, needed.count)
        let most = domain.maxElements ?? max(least, needed.count + min(others.count, 2))
        guard least <= most, least == 0 || !(needed + others).isEmpty else { return nil }
        length = least...min(most, max(least, needed.count + others.count))
    }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        var order = Array(others.indices)
        let all = needed + others
        for j in 0..<context.count {
            let key = context.keys[j]
            let count = length.lowerBound + Int(Mixer.below(UInt64(length.count), key))
            out.bytes.append("{")
            for i in 0..<(all.isEmpty ? 0 : count) {
                if i > 0 { out.bytes.append(",") }
                let place = i - needed.count
                if place < 0 {
                    out.bytes.append(needed[i])
                    continue
                }
                let pick = Mixer.mix(key, UInt64(i))
                guard place < order.count else {
                    out.bytes.append(all[Int(Mixer.below(UInt64(all.count), pick))])
                    continue
                }
                // A shuffle that goes as far as elements are wanted.
                order.swapAt(place, place + Int(Mixer.below(UInt64(order.count - place), pick)))
                out.bytes.append(others[order[place]])
            }
            out.bytes.append("}")
            out.endValue()
            for i in order.indices { order[i] = i }
        }
    }
}
