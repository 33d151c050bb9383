public import SeedSchema

extension Value {
    /// The value as PostgreSQL's output function of the type prints it; nil for NULL.
    public func textForm(_ kind: TypeKind) -> String? {
        switch self {
        case .null: return nil
        case .bool(let b): return b ? "t" : "f"
        case .int(let n): return String(n)
        case .decimal(let d): return d.text
        case .double(let d):
            let isNarrow = kind == .float(bytes: 4)
            return Value.spell { isNarrow ? $0.append(float: d) : $0.append(double: d) }
        case .text(let s): return s
        case .bytes(let bytes):
            return Value.spell { out in
                out.append("\\x")
                bytes.withUnsafeBufferPointer { out.append(hex: $0) }
            }
        case .date(let days): return Value.spell { $0.append(date: days) }
        case .time(let micros): return Value.spell { $0.append(time: micros) }
        case .timestamp(let micros, let zoned):
            return Value.spell { zoned ? $0.append(timestamptz: micros) : $0.append(timestamp: micros) }
        case .interval(let interval): return interval.text
        case .uuid(let high, let low): return Value.spell { $0.append(uuidHigh: high, low: low) }
        case .array(let items):
            var element = TypeKind.text(maxLength: nil)
            if case .array(let kind, _) = kind { element = kind }
            return Value.arrayText(items, element)
        case .row(let fields): return Value.rowText(fields)
        case .json(let json): return json.text
        case .range(let range):
            var bound = TypeKind.text(maxLength: nil)
            if case .range(let kind) = kind { bound = kind }
            return Value.rangeText(range, bound)
        case .other(let text, _): return text
        }
    }

    private static func spell(_ write: (ByteBuffer) -> Void) -> String {
        let buffer = ByteBuffer(capacity: 64)
        write(buffer)
        return buffer.string
    }

    /// `{1,NULL,"a b"}`.
    private static func arrayText(_ items: [Value], _ element: TypeKind) -> String {
        var out = "{"
        for (i, item) in items.enumerated() {
            if i > 0 { out += "," }
            if case .array(let inner) = item {
                out += arrayText(inner, element)
            } else if let text = item.textForm(element) {
                out += needsArrayQuotes(text) ? quote(text, "\\\"", "\\\\") : text
            } else {
                out += "NULL"
            }
        }
        return out + "}"
    }

    private static func needsArrayQuotes(_ text: String) -> Bool {
        if text.isEmpty || (text.utf8.count == 4 && text.lowercased() == "null") { return true }
        return text.utf8.contains { "{},\"\\ \t\n\r\u{b}\u{c}".utf8.contains($0) }
    }

    private static func quote(_ text: String, _ quoteAs: String, _ backslashAs: String) -> String {
        var out = "\""
        for scalar in text.unicodeScalars {
            if scalar == "\"" {
                out += quoteAs
            } else if scalar == "\\" {
                out += backslashAs
            } else {
                out.unicodeScalars.append(scalar)
            }
        }
        return out + "\""
    }

    /// `(1,,"a b")`: fields by the form of their values.
    private static func rowText(_ fields: [Value]) -> String {
        var out = "("
        for (i, field) in fields.enumerated() {
            if i > 0 { out += "," }
            guard let text = field.textForm(.text(maxLength: nil)) else { continue }
            let plain = !text.isEmpty && !text.utf8.contains { "(),\"\\ \t\n\r\u{b}\u{c}".utf8.contains($0) }
            out += plain ? text : quote(text, "\"\"", "\\\\")
        }
        return out + ")"
    }

    /// `[1,5)`, `empty`, `["2024-01-01 00:00:00",)`.
    private static func rangeText(_ range: RangeValue, _ bound: TypeKind) -> String {
        guard case .bounds(let lower, let lowerInclusive, let upper, let upperInclusive) = range else { return "empty" }
        func spell(_ value: Value?) -> String {
            guard let text = value?.textForm(bound) else { return "" }
            let plain = !text.isEmpty && !text.utf8.contains { "()[],\"\\ \t\n\r\u{b}\u{c}".utf8.contains($0) }
            return plain ? text : quote(text, "\"\"", "\\\\")
        }
        return (lowerInclusive ? "[" : "(") + spell(lower) + "," + spell(upper) + (upperInclusive ? "]" : ")")
    }
}
