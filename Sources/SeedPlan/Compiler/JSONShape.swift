import SeedRows

/// Small JSON documents of a wanted type, with wanted members and content.
struct JSONShape: Generator {
    private struct Member {
        var name: String
        var key: UInt64
        var generator: any Generator
        /// The generator writes JSON itself: numbers, truth values, documents.
        var isJSON: Bool
    }
    private let type: String
    private let members: [Member]
    private let minElements: Int
    private let maxElements: Int?
    /// Members or elements that stand before all others, or the whole of a plain value.
    private let content: [String]
    /// The member that tells rows apart; nil: they may be alike.
    private let counter: String?
    private let isUnique: Bool
    let layout = Layout.bytes

    /// nil where unique documents are wanted and can't be told apart.
    init?(_ domain: ColumnDomain, _ now: Int64, _ rows: Int64, isUnique: Bool) {
        type = domain.jsonType ?? (domain.minElements == nil ? "object" : "array")
        minElements = domain.minElements ?? 1
        maxElements = domain.maxElements
        var names: Set<String> = []
        switch domain.jsonContent {
        case .object(let given):
            names = Set(given.map(\.name))
            content = given.map { JSONText.string($0.name) + ": " + $0.value.text }
        case .array(let items): content = items.map(\.text)
        case .some(let plain): content = [plain.text]
        case nil: content = []
        }
        self.isUnique = isUnique
        counter =
            !isUnique
            ? nil : ["id", "row", "number", "seed row"].first { domain.members[$0] == nil && !names.contains($0) }
        if isUnique {
            switch type {
            case "object": if counter == nil { return nil }
            case "array": if let maxElements, maxElements < max(1, content.count + 1) { return nil }
            case "string", "text", "number", "integer", "real": if !content.isEmpty { return nil }
            default: return nil
            }
        }
        members = domain.members.filter { !names.contains($0.key) && !$0.value.mustBeNull }
            .sorted { $0.key < $1.key }.map { name, domain in
                let (generator, isJSON) = JSONShape.member(domain, now, rows)
                var key: UInt64 = 0
                for byte in name.utf8 { key = Mixer.mix(key ^ UInt64(byte)) }
                return Member(name: name, key: key, generator: generator, isJSON: isJSON)
            }
    }

    private static func member(_ domain: ColumnDomain, _ now: Int64, _ rows: Int64) -> (any Generator, isJSON: Bool) {
        switch domain.jsonType {
        case "object"?, "array"?, "null"?, "real"?, "true"?, "false"?:
            if let shape = JSONShape(domain, now, rows, isUnique: false) { return (shape, true) }
        default: break
        }
        var text = domain
        text.jsonType = nil
        let isPlain = domain.jsonType == "boolean" || (domain.jsonType != "string" && domain.jsonType != "text")
        if let listed = text.listed, !listed.isEmpty {
            let values = ColumnVector(layout: .bytes, capacity: listed.count)
            let fits = listed.allSatisfy { $0.append(to: values, wire: .text, kind: .text(maxLength: nil)) }
            if fits { return (OneOf(values: values), isPlain && (domain.jsonType != nil || text.isSpelledNumber)) }
        }
        if let made = DomainGenerators.make(text, .text(maxLength: nil), .text, nil, now, distinct: nil, rows: rows) {
            return (made, isPlain && text.isSpelledNumber)
        }
        return (JSONShape(plain: domain.jsonType ?? "string"), true)
    }

    private init(plain type: String) {
        self.type = type
        (members, minElements, maxElements, content, counter, isUnique) = ([], 1, nil, [], nil, false)
    }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        let keys = context.workspace.wordBuffer()
        defer { context.workspace.restore(keys) }
        var values: [ColumnVector] = []
        for member in members {
            for j in 0..<context.count { keys[j] = Mixer.mix(context.keys[j], member.key) }
            let vector = context.workspace.vector(.bytes)
            member.generator.fill(
                vector,
                FillContext(
                    count: context.count, rows: context.rows, keys: UnsafePointer(keys), columns: context.columns,
                    workspace: context.workspace, ordinals: context.ordinals))
            values.append(vector)
        }
        for j in 0..<context.count {
            append(to: out, context.keys[j], context.rows[j]) { m in
                let text = String(decoding: values[m].value(j), as: UTF8.self)
                return members[m].isJSON ? text : JSONText.string(text)
            }
            out.endValue()
        }
        for vector in values { context.workspace.restore(vector) }
    }

    private func append(to out: ColumnVector, _ key: UInt64, _ row: Int64, _ value: (Int) -> String) {
        let number = isUnique ? row : Int64(Mixer.below(100_000, key))
        switch type {
        case "array":
            let most = max(minElements, maxElements ?? minElements + 2)
            let least = isUnique ? content.count + 1 : content.count
            let count = max(least, minElements + Int(Mixer.below(UInt64(most - minElements + 1), key)))
            out.bytes.append("[")
            for i in 0..<count {
                if i > 0 { out.bytes.append(", ") }
                if i < content.count {
                    out.bytes.append(content[i])
                    continue
                }
                let isCounter = isUnique && i == content.count
                out.bytes.append(decimal: isCounter ? row : Int64(Mixer.below(1000, Mixer.mix(key, UInt64(i)))))
            }
            out.bytes.append("]")
        case "object":
            var parts = content
            for m in members.indices { parts.append(JSONText.string(members[m].name) + ": " + value(m)) }
            if let counter { parts.append(JSONText.string(counter) + ": \(row)") }
            if parts.isEmpty { parts.append("\"id\": \(number)") }
            out.bytes.append("{" + parts.joined(separator: ", ") + "}")
        case "null", "true", "false": out.bytes.append(type)
        case _ where !content.isEmpty: out.bytes.append(content[0])
        case "number", "integer": out.bytes.append(decimal: number)
        case "real": out.bytes.append("\(number).5")
        case "boolean": out.bytes.append(key & 1 == 0 ? "true" : "false")
        default: out.bytes.append("\"v\(number)\"")
        }
    }
}

extension ColumnDomain {
    fileprivate var isSpelledNumber: Bool {
        switch spelling {
        case .integer?, .numeric?: return true
        default: return false
        }
    }
}
