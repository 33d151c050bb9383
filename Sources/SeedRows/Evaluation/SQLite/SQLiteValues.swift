import SeedSchema

/// SQLite's storage classes, affinities and conversions ("Datatypes In SQLite").
enum Affinity: Hashable, Sendable {
    case blob, text, numeric, integer, real

    var isNumeric: Bool { self != .blob && self != .text }

    /// By the words of a declared type, in the order of section 3.1 of the page.
    init(declared: String, isStrict: Bool) {
        let name = declared.uppercased()
        if name.isEmpty || (isStrict && name == "ANY") {
            self = .blob
        } else if name.contains(word: "INT") {
            self = .integer
        } else if name.contains(word: "CHAR") || name.contains(word: "CLOB") || name.contains(word: "TEXT") {
            self = .text
        } else if name.contains(word: "BLOB") {
            self = .blob
        } else if name.contains(word: "REAL") || name.contains(word: "FLOA") || name.contains(word: "DOUB") {
            self = .real
        } else {
            self = .numeric
        }
    }

    /// What a column of this affinity stores of a value, and what a comparison makes of it.
    func apply(_ value: Value) throws(EvaluationError) -> Value {
        switch self {
        case .blob: return value
        case .text:
            switch value {
            case .int, .double: return .text(try value.sqliteText())
            default: return value
            }
        case .numeric, .integer:
            switch value {
            case .text(let s): return SQLiteNumber.whole(s)?.integral ?? value
            case .double: return value.integral
            default: return value
            }
        case .real:
            switch value {
            case .text(let s): return SQLiteNumber.whole(s)?.real ?? value
            case .int: return value.real
            default: return value
            }
        }
    }
}

extension String {
    fileprivate func contains(word: String) -> Bool {
        let text = Array(utf8), part = Array(word.utf8)
        guard text.count >= part.count else { return false }
        return (0...(text.count - part.count)).contains { text[$0..<$0 + part.count].elementsEqual(part) }
    }
}

/// Numbers at the beginning of a text.
enum SQLiteNumber {
    /// The value of the longest numeric prefix, and whether the whole text (but for blanks) is that number.
    static func prefix(_ text: String) -> (value: Value, isWhole: Bool) {
        let bytes = Array(text.utf8)
        var i = 0
        func isBlank(_ b: UInt8) -> Bool { b == 0x20 || (b >= 0x09 && b <= 0x0D) }
        func digit(_ i: Int) -> Bool { i < bytes.count && bytes[i] >= 0x30 && bytes[i] <= 0x39 }
        while i < bytes.count, isBlank(bytes[i]) { i += 1 }
        let start = i
        if i < bytes.count, bytes[i] == UInt8(ascii: "-") || bytes[i] == UInt8(ascii: "+") { i += 1 }
        let firstDigit = i
        while digit(i) { i += 1 }
        var digits = i - firstDigit
        var isReal = false
        if i < bytes.count, bytes[i] == UInt8(ascii: "."), digits > 0 || digit(i + 1) {
            isReal = true
            i += 1
            let fraction = i
            while digit(i) { i += 1 }
            digits += i - fraction
        }
        guard digits > 0 else { return (.int(0), false) }
        if i < bytes.count, bytes[i] | 0x20 == UInt8(ascii: "e") {
            var j = i + 1
            if j < bytes.count, bytes[j] == UInt8(ascii: "-") || bytes[j] == UInt8(ascii: "+") { j += 1 }
            if digit(j) {
                while digit(j) { j += 1 }
                i = j
                isReal = true
            }
        }
        var number = String(decoding: bytes[start..<i], as: UTF8.self)
        var end = i
        while end < bytes.count, isBlank(bytes[end]) { end += 1 }
        let isWhole = end == bytes.count
        if !isReal, let n = Int64(number) { return (.int(n), isWhole) }
        if number.hasSuffix(".") { number += "0" }
        number = number.hasPrefix(".") ? "0" + number : number
        return (.double(Double(number) ?? Double(number.filter { $0 != "+" }) ?? 0), isWhole)
    }

    /// The whole number at the beginning of a text, as CAST reads it: `1e2` begins with 1.
    static func integerPrefix(_ text: String) -> Int64 {
        let body = text.utf8.drop { $0 == 0x20 || ($0 >= 0x09 && $0 <= 0x0D) }
        let isSigned = body.first == UInt8(ascii: "-") || body.first == UInt8(ascii: "+")
        let digits = body.dropFirst(isSigned ? 1 : 0).prefix { $0 >= 0x30 && $0 <= 0x39 }
        let isNegative = body.first == UInt8(ascii: "-")
        guard !digits.isEmpty else { return 0 }
        return Int64((isNegative ? "-" : "") + String(Substring(digits))) ?? (isNegative ? .min : .max)
    }

    /// The number that a text is as a whole; nil when it isn't one.
    static func whole(_ text: String) -> Value? {
        let (value, isWhole) = prefix(text)
        return isWhole ? value : nil
    }
}

extension Value {
    /// A real with a whole value within 2^51 becomes an integer.
    fileprivate var integral: Value {
        guard case .double(let d) = self, let n = Int64(exactly: d), n.magnitude < 1 << 51 else { return self }
        return .int(n)
    }
    fileprivate var real: Value {
        guard case .int(let n) = self else { return self }
        return .double(Double(n))
    }

    /// As an operand of arithmetic.
    func sqliteNumber() throws(EvaluationError) -> Value {
        switch self {
        case .text(let s): return SQLiteNumber.prefix(s).value
        case .bytes(let b): return SQLiteNumber.prefix(String(decoding: b, as: UTF8.self)).value
        default: return self
        }
    }

    /// As an integer: reals are cut towards zero and held within 64 bits; of texts and blobs the digits at the start
    /// count.
    func sqliteInteger() throws(EvaluationError) -> Int64 {
        switch self {
        case .text(let s): return SQLiteNumber.integerPrefix(s)
        case .bytes: return SQLiteNumber.integerPrefix(try sqliteText())
        default: break
        }
        switch try sqliteNumber() {
        case .int(let n): return n
        case .double(let d): return d >= 0x1p63 ? .max : d < -0x1p63 ? .min : Int64(d)
        default: return 0
        }
    }

    /// Not NULL and not zero; nil for NULL.
    func sqliteTruth() throws(EvaluationError) -> Bool? {
        switch try sqliteNumber() {
        case .null: return nil
        case .int(let n): return n != 0
        case .double(let d): return d != 0
        default: return true
        }
    }

    /// As `CAST(x AS TEXT)` and `||` spell it.
    func sqliteText() throws(EvaluationError) -> String {
        switch self {
        case .int(let n): return String(n)
        case .text(let s): return s
        case .double(let d): return try Value.sqliteText(d)
        case .bytes(let b):
            guard let s = String(validating: b, as: UTF8.self) else { throw .unsupported("text of a blob") }
            return s
        default: throw .unsupported("text of this value")
        }
    }

    /// `%!.15g`: 15 significant digits, always with a point.
    private static func sqliteText(_ d: Double) throws(EvaluationError) -> String {
        if d.isNaN { throw .unsupported("NaN") }
        if d.isInfinite { return d < 0 ? "-Inf" : "Inf" }
        guard let exact = Decimal(significant: d, digits: 15) else { throw .unsupported("text of this real") }
        if d == 0 { return d.sign == .minus ? "-0.0" : "0.0" }
        let magnitude = d.magnitude
        guard magnitude >= 1e-4 && magnitude < 1e15 else { throw .unsupported("text of a real this large or small") }
        return exact.scale == 0 ? exact.text + ".0" : exact.text
    }

    /// NULL, numbers, text, blobs, in this order.
    func sqliteCompare(_ other: Value, _ order: TextOrder) throws(EvaluationError) -> Int {
        switch (self, other) {
        case (.int(let a), .int(let b)): return sign(a, b)
        case (.double(let a), .double(let b)): return sign(a, b)
        case (.int(let a), .double(let b)): return Value.compare(a, b)
        case (.double(let a), .int(let b)): return -Value.compare(b, a)
        case (.text(let a), .text(let b)): return try order.compare(a, b)
        case (.bytes(let a), .bytes(let b)):
            return a.lexicographicallyPrecedes(b) ? -1 : b.lexicographicallyPrecedes(a) ? 1 : 0
        default: return sign(storageRank, other.storageRank)
        }
    }

    /// Exact: a large integer is not rounded to a double first.
    private static func compare(_ a: Int64, _ b: Double) -> Int {
        if b >= 0x1p63 { return -1 }
        if b < -0x1p63 { return 1 }
        let cut = Int64(b)
        if a != cut { return sign(a, cut) }
        return sign(0, b - b.rounded(.towardZero))
    }

    private var storageRank: Int {
        switch self {
        case .null: return 0
        case .int, .double: return 1
        case .text: return 2
        default: return 3
        }
    }
}
