public import SeedSchema

extension Value {
    /// Reads a text form as PostgreSQL's input function of the type does.
    ///
    /// - Throws: `.failure` when PostgreSQL rejects the text, `.unsupported` when that is not certain.
    public init(parsing text: String, kind: TypeKind, types: TypeFacts) throws(EvaluationError) {
        self = try Value.parse(text, types.base(kind), types)
    }

    static func parse(_ text: String, _ kind: TypeKind, _ types: TypeFacts) throws(EvaluationError) -> Value {
        func trimmed() -> Substring { text.trimmingBlanks() }
        switch kind {
        case .boolean:
            guard let value = parseBoolean(trimmed().lowercased()) else { throw .invalidInput("boolean") }
            return .bool(value)
        case .integer(let bytes):
            guard let n = Int64(trimmed()) else { throw .invalidInput("integer") }
            return .int(try n.fitting(bytes: bytes))
        case .numeric(let precision, let scale):
            guard let d = Decimal(trimmed()) else { throw .unsupported("numeric '\(text.prefix(8))…'") }
            return .decimal(try d.fitting(precision: precision, scale: scale))
        case .float(let bytes): return try parseFloat(trimmed(), bytes: bytes)
        case .money:
            let digits = trimmed().filter { $0 != "$" && $0 != "," }
            guard let d = Decimal(digits)?.rounded(.halfAwayFromZero, places: 2) else { throw .unsupported("money") }
            return .decimal(d)
        case .text, .citext, .any: return .text(text)
        case .character(let length): return .text(text.padded(to: length))
        case .bytes: return .bytes(try parseBytes(text))
        case .date:
            var reader = DateText(text)
            if let days = reader.date() { return .date(days) }
            reader = DateText(text)
            guard let (micros, _) = reader.timestamp() else {
                if DateText.isNoDay(text) { throw .invalidInput("date") }
                throw .unsupported("date '\(text.prefix(12))'")
            }
            return .date(splitDays(micros).days)
        case .time(withZone: false, _):
            var reader = DateText(text)
            guard let micros = reader.time() else { throw .unsupported("time '\(text.prefix(12))'") }
            return .time(micros)
        case .timestamp(let zoned, let precision):
            var reader = DateText(text)
            guard let (local, offset) = reader.timestamp() else { throw .unsupported("timestamp '\(text.prefix(12))'") }
            let micros = zoned ? local - (offset ?? 0) : local
            return .timestamp(roundMicroseconds(micros, precision), zoned: zoned)
        case .interval:
            guard let interval = Interval(parsing: text) else { throw .unsupported("interval '\(text.prefix(12))'") }
            return .interval(interval)
        case .uuid:
            guard let (high, low) = parseUUID(trimmed()) else { throw .invalidInput("uuid") }
            return .uuid(high: high, low: low)
        case .jsonb:
            guard let json = JSONValue(parsing: text) else { throw .invalidInput("json") }
            guard let canonical = json.canonical else { throw .unsupported("jsonb number") }
            return .json(canonical)
        case .json:
            guard JSONValue(parsing: text) != nil else { throw .invalidInput("json") }
            return .other(text, type: "json")
        case .enumeration(let name):
            guard let type = types.enums[name] else { throw .unsupported("enum \(name)") }
            guard type.labels.contains(text) else { throw .invalidInput("enum \(name)") }
            return .text(text)
        case .array(let element, _): return .array(try ArrayText.parse(text, element: element, types))
        case .range(let bound): return .range(try RangeText.parse(text, bound: bound, types))
        case .composite(let name):
            guard let type = types.composites[name] else { throw .unsupported("type \(name)") }
            return .row(try RowText.parse(text, type, types))
        case .bit(let length, let varying):
            guard text.utf8.allSatisfy({ $0 == 0x30 || $0 == 0x31 }) else { throw .unsupported("bit literal") }
            if let length, varying ? text.utf8.count > length : text.utf8.count != length {
                throw .failure("bit string length")
            }
            return .other(text, type: "bit")
        case .inet, .cidr:
            guard NetworkAddress(text) != nil else { throw .unsupported("inet literal") }
            return .other(text, type: "inet")
        case .domain(let name):
            guard let domain = types.domains[name] else { throw .unsupported("domain \(name)") }
            return try parse(text, types.base(domain.base.kind), types)
        case .xml, .macaddr, .tsvector, .tsquery, .geometric, .multirange, .other, .time(withZone: true, _):
            return .other(text, type: kind.label)
        }
    }

    /// Every prefix of these words that is theirs alone.
    static func parseBoolean(_ word: String) -> Bool? {
        switch word {
        case "t", "tr", "tru", "true", "y", "ye", "yes", "on", "1": return true
        case "f", "fa", "fal", "fals", "false", "n", "no", "of", "off", "0": return false
        default: return nil
        }
    }

    private static func parseFloat(_ text: Substring, bytes: Int) throws(EvaluationError) -> Value {
        switch text.lowercased() {
        case "nan": return .double(.nan)
        case "inf", "infinity", "+inf", "+infinity": return .double(.infinity)
        case "-inf", "-infinity": return .double(-.infinity)
        default: break
        }
        guard text.utf8.allSatisfy({ ($0 >= 0x30 && $0 <= 0x39) || "+-.eE".utf8.contains($0) }) else {
            throw .unsupported("float literal")
        }
        if bytes == 4 {
            guard let f = Float(text) else { throw .invalidInput("real") }
            guard f.isFinite else { throw .outOfRange("real") }
            return .double(Double(f))
        }
        guard let d = Double(text) else { throw .invalidInput("double precision") }
        guard d.isFinite else { throw .outOfRange("double precision") }
        return .double(d)
    }

    private static func parseBytes(_ text: String) throws(EvaluationError) -> [UInt8] {
        guard text.hasPrefix("\\x") else {
            guard !text.utf8.contains(UInt8(ascii: "\\")) else { throw .unsupported("bytea escape format") }
            return Array(text.utf8)
        }
        guard let bytes = [UInt8](hex: text.dropFirst(2)) else { throw .invalidInput("bytea") }
        return bytes
    }

    /// Eight to twelve digits in groups; braces and missing dashes are fine with PostgreSQL, too.
    static func parseUUID(_ text: Substring) -> (UInt64, UInt64)? {
        var digits = text
        if digits.hasPrefix("{") && digits.hasSuffix("}") { digits = digits.dropFirst().dropLast() }
        let hex = digits.filter { $0 != "-" }
        guard hex.utf8.count == 32, hex.utf8.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let high = UInt64(hex.prefix(16), radix: 16), let low = UInt64(hex.suffix(16), radix: 16)
        else { return nil }
        return (high, low)
    }

    /// Timestamps of fewer than six fractional digits are rounded half away from zero, counted from 2000-01-01
    /// (`AdjustTimestampForTypmod` in timestamp.c).
    static func roundMicroseconds(_ micros: Int64, _ precision: Int?) -> Int64 {
        guard let precision, precision >= 0, precision < 6 else { return micros }
        let epoch: Int64 = 946_684_800_000_000
        var unit: Int64 = 1
        for _ in precision..<6 { unit *= 10 }
        let value = micros - epoch
        let rounded = value >= 0 ? (value + unit / 2) / unit * unit : -((-value + unit / 2) / unit * unit)
        return rounded + epoch
    }
}

extension Int64 {
    /// The number itself when a signed integer of so many bytes can hold it.
    func fitting(bytes: Int) throws(EvaluationError) -> Int64 {
        switch bytes {
        case 2: guard Int16(exactly: self) != nil else { throw .outOfRange("smallint") }
        case 4: guard Int32(exactly: self) != nil else { throw .outOfRange("integer") }
        default: break
        }
        return self
    }
}

extension Decimal {
    /// Rounded to a declared `numeric(precision, scale)`.
    func fitting(precision: Int?, scale: Int?) throws(EvaluationError) -> Decimal {
        guard let precision else { return self }
        guard var out = rounded(.halfAwayFromZero, places: scale ?? 0) else { throw .unsupported("numeric digits") }
        out = out.scale < 0 ? Decimal(coefficient: out.coefficient, scale: 0) : out
        let wholeDigits = precision - (scale ?? 0)
        if wholeDigits < 38, let limit = Decimal.power(max(wholeDigits, 0)),
            out.compare(Decimal(coefficient: limit, scale: 0)) >= 0
                || out.compare(Decimal(coefficient: -limit, scale: 0)) <= 0
        {
            throw .failure("numeric field overflow")
        }
        return out
    }
}

extension String {
    /// With blanks up to `length` characters; longer text is left alone.
    func padded(to length: Int) -> String {
        let missing = length - unicodeScalars.count
        return missing > 0 ? self + String(repeating: " ", count: missing) : self
    }

    func trimmingBlanks() -> Substring {
        func isBlank(_ c: Character) -> Bool { c == " " || c == "\t" || c == "\n" || c == "\r" }
        var out = self[...]
        while let first = out.first, isBlank(first) { out.removeFirst() }
        while let last = out.last, isBlank(last) { out.removeLast() }
        return out
    }

    /// Without spaces at the end: what char(n) compares and casts as.
    func trimmingTrailingBlanks() -> String {
        guard utf8.last == 0x20 else { return self }
        var end = utf8.endIndex
        while end > utf8.startIndex, utf8[utf8.index(before: end)] == 0x20 { end = utf8.index(before: end) }
        return String(self[..<end])
    }
}

extension [UInt8] {
    /// Pairs of hexadecimal digits; nil for anything else.
    init?(hex text: some StringProtocol) {
        var out: [UInt8] = []
        var high: UInt8?
        for byte in text.utf8 {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            if let first = high {
                out.append(first << 4 | UInt8(digit))
                high = nil
            } else {
                high = UInt8(digit)
            }
        }
        guard high == nil else { return nil }
        self = out
    }
}

extension TypeKind {
    /// A short name for messages.
    var label: String {
        switch self {
        case .boolean: return "boolean"
        case .integer(let bytes): return bytes == 2 ? "smallint" : bytes == 4 ? "integer" : "bigint"
        case .float(let bytes): return bytes == 4 ? "real" : "double precision"
        case .numeric: return "numeric"
        case .text: return "text"
        case .character: return "character"
        case .bytes: return "bytea"
        case .bit: return "bit"
        case .time: return "time"
        case .timestamp(let zoned, _): return zoned ? "timestamptz" : "timestamp"
        case .macaddr: return "macaddr"
        case .geometric(let name), .other(let name): return name
        case .enumeration(let name), .domain(let name), .composite(let name): return name.description
        case .array(let element, _): return element.label + "[]"
        case .range(let bound): return "range of " + bound.label
        case .multirange(let bound): return "multirange of " + bound.label
        case .any: return "any"
        case .money: return "money"
        case .citext: return "citext"
        case .date: return "date"
        case .interval: return "interval"
        case .uuid: return "uuid"
        case .json: return "json"
        case .jsonb: return "jsonb"
        case .xml: return "xml"
        case .inet: return "inet"
        case .cidr: return "cidr"
        case .tsvector: return "tsvector"
        case .tsquery: return "tsquery"
        }
    }
}
