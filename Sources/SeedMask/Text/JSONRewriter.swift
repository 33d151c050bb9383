/// Rewrites the scalars of a JSON text and leaves every other byte as it is: order, blanks and number spelling stay.
///
/// Source: RFC 8259. Depth is limited to 512 levels; a text that is no JSON gives nil.
struct JSONRewriter {
    enum Scalar {
        case string(String)
        /// A number as written.
        case number(String)
    }
    private let bytes: [UInt8]
    private var at = 0
    private var out: [UInt8] = []
    private var place: [JSONPlace] = []
    private let replace: ([JSONPlace], Scalar) throws -> Scalar?
    private static let deepest = 512

    private struct NoJSON: Error {}

    /// - Parameter replace: gets each string and number with its place; nil leaves it as it is.
    static func rewrite(
        _ text: UnsafeBufferPointer<UInt8>, _ replace: ([JSONPlace], Scalar) throws -> Scalar?
    ) throws -> [UInt8]? {
        try withoutActuallyEscaping(replace) { replace in
            var rewriter = JSONRewriter(bytes: Array(text), replace: replace)
            do {
                rewriter.blanks()
                try rewriter.value()
                rewriter.blanks()
                return rewriter.at == rewriter.bytes.count ? rewriter.out : nil
            } catch is NoJSON {
                return nil
            }
        }
    }

    private init(bytes: [UInt8], replace: @escaping ([JSONPlace], Scalar) throws -> Scalar?) {
        self.bytes = bytes
        self.replace = replace
        out.reserveCapacity(bytes.count + 16)
    }

    private mutating func blanks() {
        while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) {
            out.append(bytes[at])
            at += 1
        }
    }

    private mutating func take(_ byte: Character) throws {
        guard at < bytes.count, bytes[at] == byte.asciiValue else { throw NoJSON() }
        out.append(bytes[at])
        at += 1
    }

    // Depth is bounded, so recursion is.
    private mutating func value() throws {
        guard at < bytes.count, place.count <= Self.deepest else { throw NoJSON() }
        switch bytes[at] {
        case UInt8(ascii: "{"): try object()
        case UInt8(ascii: "["): try array()
        case UInt8(ascii: "\""):
            let start = at
            let text = try string()
            switch try replace(place, .string(text)) {
            case .string(let new)?: Self.append(string: new, to: &out)
            case .number(let new)?: out.append(contentsOf: Array(new.utf8))
            case nil: out.append(contentsOf: bytes[start..<at])
            }
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            let start = at
            while at < bytes.count, "+-.eE0123456789".utf8.contains(bytes[at]) { at += 1 }
            let text = String(decoding: bytes[start..<at], as: UTF8.self)
            switch try replace(place, .number(text)) {
            case .number(let new)?: out.append(contentsOf: Array(new.utf8))
            case .string(let new)?: Self.append(string: new, to: &out)
            case nil: out.append(contentsOf: bytes[start..<at])
            }
        default:
            let start = at
            while at < bytes.count, (0x61...0x7A).contains(bytes[at]) { at += 1 }
            guard ["true", "false", "null"].contains(String(decoding: bytes[start..<at], as: UTF8.self)) else {
                throw NoJSON()
            }
            out.append(contentsOf: bytes[start..<at])
        }
    }

    private mutating func object() throws {
        try take("{")
        blanks()
        if at < bytes.count, bytes[at] == UInt8(ascii: "}") { return try take("}") }
        while true {
            let start = at
            let name = try string()
            out.append(contentsOf: bytes[start..<at])
            blanks()
            try take(":")
            blanks()
            place.append(.member(name))
            try value()
            place.removeLast()
            blanks()
            if at < bytes.count, bytes[at] == UInt8(ascii: "}") { return try take("}") }
            try take(",")
            blanks()
        }
    }

    private mutating func array() throws {
        try take("[")
        blanks()
        if at < bytes.count, bytes[at] == UInt8(ascii: "]") { return try take("]") }
        var index = 0
        while true {
            place.append(.element(index))
            try value()
            place.removeLast()
            index += 1
            blanks()
            if at < bytes.count, bytes[at] == UInt8(ascii: "]") { return try take("]") }
            try take(",")
            blanks()
        }
    }

    /// Reads a string without writing it.
    private mutating func string() throws -> String {
        guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw NoJSON() }
        at += 1
        var text: [UInt8] = []
        var high: UInt32?
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            if byte == UInt8(ascii: "\"") { return String(decoding: text, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard at < bytes.count else { throw NoJSON() }
            let escaped = bytes[at]
            at += 1
            switch escaped {
            case UInt8(ascii: "n"): text.append(0x0A)
            case UInt8(ascii: "t"): text.append(0x09)
            case UInt8(ascii: "r"): text.append(0x0D)
            case UInt8(ascii: "b"): text.append(0x08)
            case UInt8(ascii: "f"): text.append(0x0C)
            case UInt8(ascii: "u"):
                guard at + 4 <= bytes.count,
                    let unit = UInt32(String(decoding: bytes[at..<(at + 4)], as: UTF8.self), radix: 16)
                else { throw NoJSON() }
                at += 4
                if (0xD800..<0xDC00).contains(unit) {
                    high = unit
                    continue
                }
                var scalar = unit
                if let first = high, (0xDC00..<0xE000).contains(unit) {
                    scalar = 0x10000 + (first - 0xD800) << 10 + (unit - 0xDC00)
                }
                high = nil
                text.append(contentsOf: Array(String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8))
            default: text.append(escaped)
            }
        }
        throw NoJSON()
    }

    static func append(string: String, to out: inout [UInt8]) {
        out.append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): out.append(contentsOf: [UInt8(ascii: "\\"), byte])
            case 0x0A: out.append(contentsOf: Array("\\n".utf8))
            case 0x0D: out.append(contentsOf: Array("\\r".utf8))
            case 0x09: out.append(contentsOf: Array("\\t".utf8))
            case 0..<0x20:
                let hex = String(byte, radix: 16)
                out.append(contentsOf: Array(("\\u00" + (hex.utf8.count == 1 ? "0" : "") + hex).utf8))
            default: out.append(byte)
            }
        }
        out.append(UInt8(ascii: "\""))
    }
}
