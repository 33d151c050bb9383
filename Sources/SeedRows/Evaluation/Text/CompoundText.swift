import SeedSchema

/// `{1,2,NULL}`, nested for more dimensions. Explicit lower bounds (`[2:3]={…}`) are not read.
enum ArrayText {
    static func parse(_ text: String, element: TypeKind, _ types: TypeFacts) throws(EvaluationError) -> [Value] {
        var scanner = CompoundScanner(text)
        scanner.skipBlanks()
        guard scanner.take("{") else { throw .unsupported("array literal") }
        let items = try items(&scanner, element, types, depth: 0)
        scanner.skipBlanks()
        guard scanner.isAtEnd else { throw .invalidInput("array") }
        return items
    }

    private static func items(
        _ scanner: inout CompoundScanner, _ element: TypeKind, _ types: TypeFacts, depth: Int
    ) throws(EvaluationError) -> [Value] {
        guard depth < 6 else { throw .invalidInput("array") }
        var out: [Value] = []
        scanner.skipBlanks()
        if scanner.take("}") { return [] }
        while true {
            scanner.skipBlanks()
            if scanner.take("{") {
                out.append(.array(try items(&scanner, element, types, depth: depth + 1)))
            } else {
                let (text, quoted) = scanner.word(until: ",{}", escapes: true)
                if !quoted && text.isEmpty { throw .invalidInput("array") }
                let isNull = !quoted && text.utf8.count == 4 && text.lowercased() == "null"
                out.append(isNull ? .null : try Value.parse(text, element, types))
            }
            scanner.skipBlanks()
            if scanner.take("}") { return out }
            guard scanner.take(",") else { throw .invalidInput("array") }
        }
    }
}

/// `[1,5)`, `empty`.
enum RangeText {
    static func parse(_ text: String, bound: TypeKind, _ types: TypeFacts) throws(EvaluationError) -> RangeValue {
        let bound = types.base(bound)
        if text.trimmingBlanks().lowercased() == "empty" { return .empty }
        var scanner = CompoundScanner(text)
        scanner.skipBlanks()
        let lowerInclusive = scanner.take("[")
        guard lowerInclusive || scanner.take("(") else { throw .invalidInput("range") }
        let (low, lowQuoted) = scanner.word(until: ",", escapes: true, trims: false)
        guard scanner.take(",") else { throw .invalidInput("range") }
        let (high, highQuoted) = scanner.word(until: ")]", escapes: true, trims: false)
        let upperInclusive = scanner.take("]")
        guard upperInclusive || scanner.take(")") else { throw .invalidInput("range") }
        scanner.skipBlanks()
        guard scanner.isAtEnd else { throw .invalidInput("range") }
        let lower = low.isEmpty && !lowQuoted ? nil : try Value.parse(low, bound, types)
        let upper = high.isEmpty && !highQuoted ? nil : try Value.parse(high, bound, types)
        return try RangeValue.make(lower, lowerInclusive, upper, upperInclusive, bound: bound)
    }
}

/// `(1,,"a b")` of a composite type.
enum RowText {
    static func parse(_ text: String, _ type: CompositeType, _ types: TypeFacts) throws(EvaluationError) -> [Value] {
        var scanner = CompoundScanner(text)
        scanner.skipBlanks()
        guard scanner.take("(") else { throw .invalidInput("composite") }
        var out: [Value] = []
        for (i, attribute) in type.attributes.enumerated() {
            if i > 0 { guard scanner.take(",") else { throw .invalidInput("composite") } }
            let (word, quoted) = scanner.word(until: ",)", escapes: true, trims: false)
            out.append(word.isEmpty && !quoted ? .null : try Value.parse(word, types.base(attribute.type.kind), types))
        }
        guard scanner.take(")") else { throw .invalidInput("composite") }
        scanner.skipBlanks()
        guard scanner.isAtEnd else { throw .invalidInput("composite") }
        return out
    }
}

/// Words of array, range and composite literals: quoted or bare, with backslash escapes.
struct CompoundScanner {
    private let bytes: [UInt8]
    private var at = 0
    init(_ text: String) { bytes = Array(text.utf8) }

    var isAtEnd: Bool { at == bytes.count }

    mutating func skipBlanks() {
        while at < bytes.count, CompoundScanner.isBlank(bytes[at]) { at += 1 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0d) }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard at < bytes.count, bytes[at] == UInt8(ascii: scalar) else { return false }
        at += 1
        return true
    }

    /// A word up to one of the stops, which is left. Doubled quotes inside quotes mean one.
    mutating func word(until stops: String, escapes: Bool, trims: Bool = true) -> (text: String, quoted: Bool) {
        let stops = Array(stops.utf8)
        var out: [UInt8] = []
        var quoted = false
        var inside = false
        /// Bytes that trimming must keep: quoted or escaped.
        var kept = 0
        while at < bytes.count {
            let byte = bytes[at]
            if byte == UInt8(ascii: "\"") {
                quoted = true
                if inside, at + 1 < bytes.count, bytes[at + 1] == byte {
                    out.append(byte)
                    at += 1
                } else {
                    inside.toggle()
                }
                kept = out.count
            } else if escapes, byte == UInt8(ascii: "\\"), at + 1 < bytes.count {
                at += 1
                out.append(bytes[at])
                kept = out.count
            } else if !inside && stops.contains(byte) {
                break
            } else {
                out.append(byte)
                if inside { kept = out.count }
            }
            at += 1
        }
        if trims {
            while out.count > kept, let last = out.last, CompoundScanner.isBlank(last) { out.removeLast() }
        }
        return (String(decoding: out, as: UTF8.self), quoted)
    }
}
