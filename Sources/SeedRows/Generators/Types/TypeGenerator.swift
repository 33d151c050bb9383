import SeedSchema

/// The generator that a type has when nothing is known of its meaning: valid, believable values of the type.
public enum TypeGenerator {
    /// nil for a type that only the database knows, and where unique values are too few for the rows.
    ///
    /// - Parameter schema: looks up enums, domains and composite types.
    public static func make(_ kind: TypeKind, schema: Schema, request: GeneratorRequest) -> (any Generator)? {
        make(kind, schema: schema, request: request, depth: 0)
    }

    static func make(
        _ kind: TypeKind, schema: Schema, request: GeneratorRequest, depth: Int
    ) -> (any Generator)? {
        // A type can't contain itself but through arrays of composites; sixteen levels are more than anyone reads.
        guard depth < 16 else { return nil }
        let kind = schema.baseKind(kind)
        var request = request
        request.kind = kind
        let key = request.permutationKey
        let isUnique = request.isUnique
        switch kind {
        case .boolean: return request.numbers(min: 0, max: 1)
        case .integer(let bytes):
            let usual: Int64 = bytes <= 2 ? 100 : bytes <= 4 ? 10_000 : 1_000_000
            let most: Int64 = bytes <= 2 ? 32_767 : bytes <= 4 ? 2_147_483_647 : 9_007_199_254_740_991
            return request.numbers(min: 1, max: isUnique ? most : usual)
        case .float(let bytes): return real(isSingle: bytes == 4, request)
        case .numeric(let precision, let scale): return decimal(precision, scale ?? 0, request)
        case .money: return request.numbers(min: 100, max: isUnique ? 999_999_999_999 : 1_000_000, scale: 2)
        case .text(let length): return text(request, shortest(length, request.maxLength))
        case .character(let length): return fixedText(request, shortest(length, request.maxLength) ?? 1)
        case .citext, .any: return text(request, request.maxLength)
        case .bytes: return bytes(request)
        case .bit(let length, let varying): return bits(length, varying, request)
        case .date, .time, .timestamp, .interval: return time(kind, request)
        case .uuid:
            let base: any Generator =
                request.options["version"] == "4"
                ? UUIDv4(key: key) : UUIDv7(now: request.now, rows: request.rows)
            return uuid(base, request)
        case .json, .jsonb: return document(JSONText(isUnique: isUnique), request)
        case .xml: return document(XMLText(isUnique: isUnique), request)
        case .inet: return counted(InetText(.host, isUnique: isUnique, key: key), request)
        case .cidr: return counted(InetText(.network, isUnique: isUnique, key: key), request)
        case .macaddr(let bytes): return counted(MacText(bytes: bytes, isUnique: isUnique, key: key), request)
        case .tsvector: return SearchText(isQuery: false, isUnique: isUnique)
        case .tsquery: return SearchText(isQuery: true, isUnique: isUnique)
        case .geometric(let name):
            return GeometryText.Shape(rawValue: name.lowercased()).map { GeometryText($0, isUnique: isUnique) }
        case .enumeration(let name):
            return labels(schema.enums[name]?.labels ?? request.labels, request)
        case .domain: return nil
        case .composite(let name):
            return composite(name, schema, request, depth)
        case .array(let element, let dimensions):
            return array(element, dimensions, schema, request, depth)
        case .range(let subtype): return range(subtype, multiple: 0, schema, request, depth)
        case .multirange(let subtype): return range(subtype, multiple: 3, schema, request, depth)
        case .other(let name): return other(name, request)
        }
    }

    static func shortest(_ a: Int?, _ b: Int?) -> Int? {
        guard let a, let b else { return a ?? b }
        return min(a, b)
    }

    static func counted<G: Generator & Countable>(_ generator: G, _ request: GeneratorRequest) -> (any Generator)? {
        request.fits(generator.domainSize) ? generator : nil
    }

    private static func document<G: TextGenerator>(_ generator: G, _ request: GeneratorRequest) -> (any Generator)? {
        generator.maxBytes <= request.maxLength ?? .max ? generator : nil
    }

    /// Different labels when unique, in an order of their own.
    static func labels(_ labels: [String], _ request: GeneratorRequest) -> (any Generator)? {
        guard !labels.isEmpty else { return nil }
        let list = WordList(labels)
        guard request.isUnique else { return ListText(list) }
        return counted(UniqueListText(list, key: request.permutationKey), request)
    }

    private static func real(isSingle: Bool, _ request: GeneratorRequest) -> (any Generator)? {
        guard request.wire.layout == .double else { return request.numbers(min: 0, max: 100_000, scale: 2) }
        let lower = request.options["min"].flatMap { Double($0) }
        let upper = request.options["max"].flatMap { Double($0) }
        let most = isSingle ? 16_777_216.0 : 9_007_199_254_740_992.0
        if request.isUnique {
            let unique = UniqueReal(
                min: lower ?? 0, max: upper ?? max((lower ?? 0) * 2, most), isSingle: isSingle,
                key: request.permutationKey)
            return counted(unique, request)
        }
        let low = lower ?? min(0, (upper ?? 1000) - 1000)
        return RealRange(min: low, max: upper ?? low + 1000)
    }

    private static func decimal(_ precision: Int?, _ scale: Int, _ request: GeneratorRequest) -> (any Generator)? {
        if case .literal = request.wire, let precision, precision > TypeWire.numericDigits || scale < 0 {
            guard request.options["min"] == nil, request.options["max"] == nil else {
                return request.numbers(min: 0, max: 1_000_000, scale: max(min(scale, 6), 0))
            }
            let wide = WideDecimal(
                precision: precision, scale: scale, isUnique: request.isUnique, key: request.permutationKey)
            return counted(wide, request)
        }
        if request.wire.layout == .double { return real(isSingle: request.wire == .float4, request) }
        var own = scale
        if case .numeric(let wireScale) = request.wire { own = wireScale }
        let digits = min(precision ?? 18, 18)
        let largest = Int64(clamping: decimalPower(digits) - 1)
        let usual = rescaled(10_000, from: 0, to: min(own, 14))
        return request.numbers(min: 0, max: request.isUnique ? largest : min(usual, largest), scale: own)
    }

    static func uuid(_ base: any Generator, _ request: GeneratorRequest) -> (any Generator)? {
        switch request.wire {
        case .uuid: return base
        case .text, .literal: return request.maxLength ?? 36 >= 36 ? UUIDText(base) : nil
        case .bytea: return request.maxLength ?? 16 >= 16 ? UUIDText(base, isBinary: true) : nil
        default: return nil
        }
    }
}
