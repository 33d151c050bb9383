import SeedSchema

extension TypeGenerator {
    /// A generator for a value inside another value, with its wire.
    private static func part(
        _ type: TypeKind, _ schema: Schema, _ request: GeneratorRequest, _ depth: Int, isUnique: Bool
    ) -> Part? {
        if case .domain(let name) = type, let domains = request.domains {
            return domains(name, isUnique, request.permutationKey)
        }
        let kind = schema.baseKind(type)
        let wire = TypeWire.wire(for: kind, dialect: .postgres)
        let inner = GeneratorRequest(
            wire: wire, kind: kind, isUnique: isUnique, rows: request.rows, now: request.now,
            locale: request.locale, permutationKey: request.permutationKey, domains: request.domains)
        return make(kind, schema: schema, request: inner, depth: depth + 1).map { Part($0, wire) }
    }

    static func array(
        _ element: TypeKind, _ dimensions: Int, _ schema: Schema, _ request: GeneratorRequest, _ depth: Int
    ) -> (any Generator)? {
        guard let others = part(element, schema, request, depth, isUnique: false) else { return nil }
        var first = others
        if request.isUnique {
            guard let distinct = part(element, schema, request, depth, isUnique: true) else { return nil }
            first = distinct
        }
        func count(_ edge: String) -> Int? {
            (request.integer(edge + "_elements") ?? request.integer(edge + "_length")).map { Int(clamping: $0) }
        }
        let most = count("max")
        let shortest = count("min") ?? min(dimensions > 1 ? 2 : 1, most ?? .max)
        let longest = most ?? max(shortest, dimensions > 1 ? 2 : 4)
        guard shortest <= longest, longest <= 256 else { return nil }
        var delimiter: Unicode.Scalar = ","
        if case .geometric("box") = schema.baseKind(element) { delimiter = ";" }
        return ArrayLiteral(
            first: first, others: others, dimensions: dimensions,
            length: (request.isUnique ? max(shortest, 1) : shortest)...max(longest, request.isUnique ? 1 : 0),
            delimiter: delimiter)
    }

    static func composite(
        _ name: QualifiedName, _ schema: Schema, _ request: GeneratorRequest, _ depth: Int
    ) -> (any Generator)? {
        guard let type = schema.composites[name] else { return nil }
        var parts: [Part] = []
        var isDistinct = !request.isUnique
        for attribute in type.attributes {
            // One distinct attribute makes the row distinct.
            if !isDistinct, let distinct = part(attribute.type.kind, schema, request, depth, isUnique: true) {
                parts.append(distinct)
                isDistinct = true
            } else if let plain = part(attribute.type.kind, schema, request, depth, isUnique: false) {
                parts.append(plain)
            } else {
                return nil
            }
        }
        return isDistinct || request.rows <= 1 ? RowLiteral(parts) : nil
    }

    static func range(
        _ subtype: TypeKind, multiple: Int, _ schema: Schema, _ request: GeneratorRequest, _ depth: Int
    ) -> (any Generator)? {
        guard let lower = part(subtype, schema, request, depth, isUnique: request.isUnique) else { return nil }
        switch lower.wire {
        case .date: return RangeLiteral(lower: lower, width: 30, multiple: multiple)
        case .timestamp, .timestamptz:
            return RangeLiteral(
                lower: lower, width: 10 * Microseconds.day, grain: Microseconds.hour / 4, multiple: multiple)
        // A span that could pass midnight, true or the largest int2 is no span: such ranges hold one value.
        case .time, .bool, .int2:
            return RangeLiteral(lower: Part(SpelledText(lower), .literal), width: 1, multiple: multiple)
        case .numeric(let scale):
            return RangeLiteral(
                lower: lower, width: rescaled(100, from: 0, to: min(scale, 12)), multiple: multiple)
        case .float4, .float8:
            // Small enough that a span of a half still moves the bound.
            let most = lower.wire == .float4 ? 0x1p16 : 0x1p40
            guard request.isUnique else { return RangeLiteral(lower: lower, width: 100, multiple: multiple) }
            let room = UniqueReal(min: 0, max: most, isSingle: lower.wire == .float4, key: request.permutationKey)
            guard request.fits(room.domainSize) else { return nil }
            return RangeLiteral(lower: Part(room, lower.wire), width: 100, multiple: multiple)
        default:
            // Unique lower bounds use the whole type: leave room for the spans above them.
            if request.isUnique, lower.wire == .int4 {
                let room = UniqueInteger(min: 1, max: 2_147_480_000, key: request.permutationKey)
                guard request.fits(room.domainSize) else { return nil }
                return RangeLiteral(lower: Part(room, .int4), width: 100, multiple: multiple)
            }
            return RangeLiteral(lower: lower, width: 100, multiple: multiple)
        }
    }
}

/// Any generator's values in their text form.
public struct SpelledText: Generator {
    public let layout = Layout.bytes
    public let base: Part
    public init(_ base: Part) { self.base = base }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let vector = base.filled(0, context)
        defer { context.workspace.restore(vector) }
        for i in 0..<context.count {
            LiteralText.append(vector, i, base.wire, quoting: .none, to: out.bytes)
            out.endValue()
        }
    }
}
