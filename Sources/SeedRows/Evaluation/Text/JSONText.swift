/// JSON text (RFC 8259) to a tree and back.
extension JSONValue {
    /// nil when the text is no JSON. Numbers keep their spelling; at most 512 levels of nesting.
    public init?(parsing text: String) {
        var parser = JSONParser(bytes: Array(text.utf8))
        guard let value = parser.document() else { return nil }
        self = value
    }

    /// As jsonb keeps it: of members with one name the last, ordered by length of the name and then by bytes;
    /// numbers written out as numeric. nil where a number has too many digits to be sure.
    var canonical: JSONValue? {
        switch self {
        case .null, .bool, .string: return self
        case .number(let digits): return Decimal(digits).map { .number($0.text) }
        case .array(let items):
            var out: [JSONValue] = []
            for item in items {
                guard let item = item.canonical else { return nil }
                out.append(item)
            }
            return .array(out)
        case .object(let members):
            var out: [Member] = []
            for member in members {
                guard let value = member.value.canonical else { return nil }
                out.removeAll { $0.name == member.name }
                out.append(Member(name: member.name, value: value))
            }
            out.sort {
                let a = $0.name.utf8, b = $1.name.utf8
                return a.count != b.count ? a.count < b.count : a.lexicographicallyPrecedes(b)
            }
            return .object(out)
        }
    }

    /// As jsonb prints it: `{"a": 1, "b": [true, null]}`.
    public var text: String {
        var out = ""
        write(to: &out, itemSeparator: ", ", nameSeparator: ": ")
        return out
    }

    /// Without blanks, as SQLite's json functions print it.
    var compactText: String {
        var out = ""
        write(to: &out, itemSeparator: ",", nameSeparator: ":")
        return out
    }

    private func write(to out: inout String, itemSeparator: String, nameSeparator: String) {
        switch self {
        case .null: out += "null"
        case .bool(let b): out += b ? "true" : "false"
        case .number(let digits): out += digits
        case .string(let text): JSONValue.quote(text, into: &out)
        case .array(let items):
            out += "["
            for (i, item) in items.enumerated() {
                if i > 0 { out += itemSeparator }
                item.write(to: &out, itemSeparator: itemSeparator, nameSeparator: nameSeparator)
            }
            out += "]"
        case .object(let members):
            out += "{"
            for (i, member) in members.enumerated() {
                if i > 0 { out += itemSeparator }
                JSONValue.quote(member.name, into: &out)
                out += nameSeparator
                member.value.write(to: &out, itemSeparator: itemSeparator, nameSeparator: nameSeparator)
            }
            out += "}"
        }
    }

    private static func quote(_ text: String, into out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            case "\u{8}": out += "\\b"
            case "\u{c}": out += "\\f"
            case "\u{0}"..."\u{1f}":
                let hex = String(scalar.value, radix: 16)
                out += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
            default: out.unicodeScalars.append(scalar)
            }
        }
        out += "\""
    }
}

/// Recursive descent, with a limit on the depth.
private struct JSONParser {
    let bytes: [UInt8]
    var at = 0
    var depth = 0

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() -> JSONValue? {
        guard let value = value() else { return nil }
        skipBlanks()
        return at == bytes.count ? value : nil
    }

    private mutating func skipBlanks() {
        while at < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard at < bytes.count, bytes[at] == UInt8(ascii: byte) else { return false }
        at += 1
        return true
    }

    private mutating func take(word: StaticString) -> Bool {
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard at + wanted.count <= bytes.count, bytes[at..<at + wanted.count].elementsEqual(wanted) else {
            return false
        }
        at += wanted.count
        return true
    }

    private mutating func value() -> JSONValue? {
        skipBlanks()
        guard at < bytes.count else { return nil }
        switch bytes[at] {
        case UInt8(ascii: "{"): return nested { $0.object() }
        case UInt8(ascii: "["): return nested { $0.array() }
        case UInt8(ascii: "\""): return string().map { .string($0) }
        case UInt8(ascii: "t"): return take(word: "true") ? .bool(true) : nil
        case UInt8(ascii: "f"): return take(word: "false") ? .bool(false) : nil
        case UInt8(ascii: "n"): return take(word: "null") ? .null : nil
        default: return number()
        }
    }

    private mutating func nested(_ body: (inout JSONParser) -> JSONValue?) -> JSONValue? {
        guard depth < 512 else { return nil }
        depth += 1
        at += 1
        defer { depth -= 1 }
        return body(&self)
    }

    private mutating func object() -> JSONValue? {
        var members: [JSONValue.Member] = []
        skipBlanks()
        if take("}") { return .object([]) }
        while true {
            skipBlanks()
            guard at < bytes.count, bytes[at] == UInt8(ascii: "\""), let name = string() else { return nil }
            skipBlanks()
            guard take(":"), let value = value() else { return nil }
            members.append(JSONValue.Member(name: name, value: value))
            skipBlanks()
            if take("}") { return .object(members) }
            guard take(",") else { return nil }
        }
    }

    private mutating func array() -> JSONValue? {
        var items: [JSONValue] = []
        skipBlanks()
        if take("]") { return .array([]) }
        while true {
            guard let value = value() else { return nil }
            items.append(value)
            skipBlanks()
            if take("]") { return .array(items) }
            guard take(",") else { return nil }
        }
    }

    private mutating func number() -> JSONValue? {
        let start = at
        _ = take("-")
        let first = at
        while at < bytes.count, isDigit(bytes[at]) { at += 1 }
        guard at > first, at == first + 1 || bytes[first] != UInt8(ascii: "0") else { return nil }
        if take(".") {
            let fraction = at
            while at < bytes.count, isDigit(bytes[at]) { at += 1 }
            guard at > fraction else { return nil }
        }
        if at < bytes.count, bytes[at] | 0x20 == UInt8(ascii: "e") {
            at += 1
            if !take("-") { _ = take("+") }
            let exponent = at
            while at < bytes.count, isDigit(bytes[at]) { at += 1 }
            guard at > exponent else { return nil }
        }
        return .number(String(decoding: bytes[start..<at], as: UTF8.self))
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private mutating func string() -> String? {
        at += 1
        var out: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""): return String(validating: out, as: UTF8.self)
            case 0..<0x20: return nil
            case UInt8(ascii: "\\"):
                guard at < bytes.count else { return nil }
                let escape = bytes[at]
                at += 1
                switch escape {
                case UInt8(ascii: "n"): out.append(0x0a)
                case UInt8(ascii: "t"): out.append(0x09)
                case UInt8(ascii: "r"): out.append(0x0d)
                case UInt8(ascii: "b"): out.append(0x08)
                case UInt8(ascii: "f"): out.append(0x0c)
                case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(escape)
                case UInt8(ascii: "u"):
                    guard let scalar = escapedScalar() else { return nil }
                    out.append(contentsOf: String(Character(scalar)).utf8)
                default: return nil
                }
            default: out.append(byte)
            }
        }
        return nil
    }

    private mutating func escapedScalar() -> Unicode.Scalar? {
        guard let high = fourDigits() else { return nil }
        guard (0xD800...0xDBFF).contains(high) else { return Unicode.Scalar(high) }
        guard take("\\"), take("u"), let low = fourDigits(), (0xDC00...0xDFFF).contains(low) else { return nil }
        return Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
    }

    private mutating func fourDigits() -> UInt32? {
        guard at + 4 <= bytes.count else { return nil }
        var out: UInt32 = 0
        for _ in 0..<4 {
            guard let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue else { return nil }
            out = out * 16 + UInt32(digit)
            at += 1
        }
        return out
    }
}
