import SeedSchema

extension PostgresCompiler {
    func textFunction(_ name: String, _ a: [PostgresNode]) throws(Unsupported) -> PostgresNode? {
        guard let first = a.first else { return nil }
        switch (name, a.count) {
        case ("length", 1), ("char_length", 1), ("character_length", 1), ("octet_length", 1), ("bit_length", 1):
            return try size(name, first)
        case ("concat", _): return try concat(a, separator: nil)
        case ("concat_ws", 2...): return try concat(Array(a.dropFirst()), separator: try textual(first))
        case ("encode", 2):
            guard a[1].constant == .text("hex") else { throw Unsupported("encode other than hex") }
            return try strict(.plainText, try cast(first, to: .bytes)) { v in
                .text(String((v.textForm(.bytes) ?? "").dropFirst(2)))
            }
        case ("decode", 2):
            guard a[1].constant == .text("hex") else { throw Unsupported("decode other than hex") }
            return try strict(.bytes, try textual(first)) { (v) throws(EvaluationError) in
                guard case .text(let s) = v, let bytes = [UInt8](hex: s) else { throw .invalidInput("hex") }
                return .bytes(bytes)
            }
        case ("md5", 1):
            return try strict(.plainText, first.kind == .bytes ? first : try textual(first)) { v in
                switch v {
                case .text(let s): return .text(MD5.hexDigest(Array(s.utf8)))
                case .bytes(let b): return .text(MD5.hexDigest(b))
                default: return .null
                }
            }
        case ("starts_with", 2): return try binary("^@", first, a[1])
        case ("to_hex", 1):
            guard case .integer(let bytes) = first.kind else { return nil }
            return try strict(.plainText, first) { v in
                guard case .int(let n) = v else { return .null }
                let bits = bytes == 8 ? UInt64(bitPattern: n) : UInt64(UInt32(truncatingIfNeeded: n))
                return .text(String(bits, radix: 16))
            }
        case ("chr", 1):
            return try strict(.plainText, try cast(first, to: .int4)) { (v) throws(EvaluationError) in
                guard case .int(let n) = v, n > 0, let scalar = UInt32(exactly: n).flatMap(Unicode.Scalar.init) else {
                    throw .failure("chr of this code")
                }
                return .text(String(scalar))
            }
        case ("ascii", 1):
            return try strict(.int4, try textual(first)) { v in
                guard case .text(let s) = v else { return .null }
                return .int(Int64(s.unicodeScalars.first?.value ?? 0))
            }
        default: return try textTransform(name, a)
        }
    }

    private func size(_ name: String, _ a: PostgresNode) throws(Unsupported) -> PostgresNode {
        switch a.kind {
        case .bytes:
            guard name != "char_length" && name != "character_length" else { throw Unsupported("char_length(bytea)") }
            return try strict(.int4, a) { v in
                guard case .bytes(let b) = v else { return .null }
                return .int(Int64(name == "bit_length" ? b.count * 8 : b.count))
            }
        case .bit:
            return try strict(.int4, a) { v in
                guard case .other(let bits, _) = v else { return .null }
                return .int(Int64(name == "octet_length" ? (bits.utf8.count + 7) / 8 : bits.utf8.count))
            }
        case .character:
            // Characters without the padding, bytes with it.
            return try strict(.int4, a) { v in
                guard case .text(let s) = v else { return .null }
                if name == "octet_length" { return .int(Int64(s.utf8.count)) }
                let bare = s.trimmingTrailingBlanks()
                return .int(Int64(name == "bit_length" ? s.utf8.count * 8 : bare.unicodeScalars.count))
            }
        default:
            return try strict(.int4, try textual(a)) { v in
                guard case .text(let s) = v else { return .null }
                switch name {
                case "octet_length": return .int(Int64(s.utf8.count))
                case "bit_length": return .int(Int64(s.utf8.count * 8))
                default: return .int(Int64(s.unicodeScalars.count))
                }
            }
        }
    }

    /// Arguments of any type in their text forms; NULLs are left out.
    private func concat(_ a: [PostgresNode], separator: PostgresNode?) throws(Unsupported) -> PostgresNode {
        var parts: [Run] = []
        for item in a {
            switch item.kind {
            case .boolean:
                // Printed as t and f here, not as true and false.
                parts.append(try strict(.plainText, item) { v in .text(v == .bool(true) ? "t" : "f") }.run)
            case .character: parts.append(item.run)
            default: parts.append(try cast(item, to: .plainText).run)
            }
        }
        let runs = parts
        let between = separator ?? PostgresNode(kind: .plainText, constant: .text(""))
        let joint = between.run
        return try node(.plainText, a + [between]) { (row) throws(EvaluationError) in
            let glue = try joint(row)
            guard case .text(let glueText) = glue else { return .null }
            var out: [String] = []
            for run in runs {
                let value = try run(row)
                if case .text(let s) = value { out.append(s) }
            }
            return .text(out.joined(separator: glueText))
        }
    }

    /// Functions of one text and further text or int4 arguments.
    private func textTransform(_ name: String, _ a: [PostgresNode]) throws(Unsupported) -> PostgresNode? {
        let result: TypeKind
        let parameters: [TypeKind]
        let text = TypeKind.plainText, int = TypeKind.int4
        switch (name, a.count) {
        case ("lower", 1), ("upper", 1), ("initcap", 1), ("trim", 1), ("btrim", 1), ("ltrim", 1), ("rtrim", 1),
            ("reverse", 1), ("quote_literal", 1):
            (result, parameters) = (text, [text])
        case ("trim", 2), ("btrim", 2), ("ltrim", 2), ("rtrim", 2): (result, parameters) = (text, [text, text])
        case ("replace", 3), ("translate", 3): (result, parameters) = (text, [text, text, text])
        case ("substring", 2), ("substr", 2), ("left", 2), ("right", 2), ("repeat", 2):
            (result, parameters) = (text, [text, int])
        case ("substring", 3), ("substr", 3): (result, parameters) = (text, [text, int, int])
        case ("lpad", 2), ("rpad", 2): (result, parameters) = (text, [text, int])
        case ("lpad", 3), ("rpad", 3): (result, parameters) = (text, [text, int, text])
        case ("split_part", 3): (result, parameters) = (text, [text, text, int])
        case ("strpos", 2), ("position", 2): (result, parameters) = (int, [text, text])
        default: return nil
        }
        guard name != "quote_literal" else { return nil }
        var nodes: [PostgresNode] = []
        for (node, kind) in zip(a, parameters) {
            nodes.append(kind == text ? try textual(node) : try cast(node, to: int))
        }
        // lower(citext) and its kin are functions of text; citext has its own of these, without case.
        if a.contains(where: { $0.kind == .citext }),
            ["replace", "strpos", "position", "split_part", "translate"].contains(name)
        {
            throw Unsupported("\(name) of citext")
        }
        return try strict(result, nodes) { (v) throws(EvaluationError) in try TextFunction.apply(name, v) }
    }
}

/// PostgreSQL's functions of text, over Unicode characters.
enum TextFunction {
    static func apply(_ name: String, _ v: [Value]) throws(EvaluationError) -> Value {
        guard case .text(let s) = v[0] else { return .null }
        func text(_ i: Int) -> String { if i < v.count, case .text(let t) = v[i] { t } else { "" } }
        func int(_ i: Int) -> Int { if i < v.count, case .int(let n) = v[i] { Int(n) } else { 0 } }
        switch name {
        case "lower": return .text(try changeCase(s, isUpper: false))
        case "upper": return .text(try changeCase(s, isUpper: true))
        case "initcap": return .text(try capitalize(s))
        case "trim", "btrim": return .text(trim(s, v.count > 1 ? text(1) : " ", start: true, end: true))
        case "ltrim": return .text(trim(s, v.count > 1 ? text(1) : " ", start: true, end: false))
        case "rtrim": return .text(trim(s, v.count > 1 ? text(1) : " ", start: false, end: true))
        case "reverse": return .text(String(String.UnicodeScalarView(s.unicodeScalars.reversed())))
        case "replace": return .text(replace(s, text(1), text(2)))
        case "translate": return .text(translate(s, text(1), text(2)))
        case "substring", "substr": return .text(try slice(s, from: int(1), count: v.count > 2 ? int(2) : nil))
        case "left": return .text(prefix(s, int(1)))
        case "right": return .text(suffix(s, int(1)))
        case "repeat":
            let n = max(int(1), 0)
            guard n * s.utf8.count < 1 << 24 else { throw .unsupported("repeat of this size") }
            return .text(String(repeating: s, count: n))
        case "lpad", "rpad":
            return .text(try pad(s, int(1), v.count > 2 ? text(2) : " ", atStart: name == "lpad"))
        case "split_part": return .text(try part(s, text(1), int(2)))
        default: return .int(Int64(position(of: text(1), in: s)))
        }
    }

    /// ASCII letters change alike everywhere; others only when no locale would change them.
    static func changeCase(_ s: String, isUpper: Bool) throws(EvaluationError) -> String {
        if s.isASCII {
            return String(decoding: s.utf8.map { isUpper ? asciiUpper($0) : asciiLower($0) }, as: UTF8.self)
        }
        var out = String.UnicodeScalarView()
        for scalar in s.unicodeScalars {
            if scalar.isASCII {
                let byte = UInt8(scalar.value)
                out.append(Unicode.Scalar(isUpper ? asciiUpper(byte) : asciiLower(byte)))
            } else {
                let mapped = isUpper ? scalar.properties.uppercaseMapping : scalar.properties.lowercaseMapping
                guard mapped.unicodeScalars.elementsEqual([scalar]) else {
                    throw .unsupported("case of letters beyond ASCII")
                }
                out.append(scalar)
            }
        }
        return String(out)
    }

    private static func capitalize(_ s: String) throws(EvaluationError) -> String {
        guard s.isASCII else { throw .unsupported("initcap beyond ASCII") }
        var inWord = false
        return String(
            decoding: s.utf8.map { byte in
                defer { inWord = RegexSet.Class.alnum.contains(UInt32(byte), .c) }
                return inWord ? asciiLower(byte) : asciiUpper(byte)
            }, as: UTF8.self)
    }

    static func trim(_ s: String, _ set: String, start: Bool, end: Bool) -> String {
        let members = Set(set.unicodeScalars)
        var view = s.unicodeScalars[...]
        if start { while let first = view.first, members.contains(first) { view.removeFirst() } }
        if end { while let last = view.last, members.contains(last) { view.removeLast() } }
        return String(view)
    }

    static func replace(_ s: String, _ from: String, _ to: String) -> String {
        let text = Array(s.utf8), wanted = Array(from.utf8)
        guard !wanted.isEmpty, text.count >= wanted.count else { return s }
        var out: [UInt8] = []
        var i = 0
        while i < text.count {
            if i + wanted.count <= text.count, text[i..<i + wanted.count].elementsEqual(wanted) {
                out += to.utf8
                i += wanted.count
            } else {
                out.append(text[i])
                i += 1
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func translate(_ s: String, _ from: String, _ to: String) -> String {
        let from = Array(from.unicodeScalars), to = Array(to.unicodeScalars)
        var out = String.UnicodeScalarView()
        for scalar in s.unicodeScalars {
            if let i = from.firstIndex(of: scalar) {
                if i < to.count { out.append(to[i]) }
            } else {
                out.append(scalar)
            }
        }
        return String(out)
    }

    /// From 1; what lies before the text counts against the length.
    private static func slice(_ s: String, from start: Int, count: Int?) throws(EvaluationError) -> String {
        let scalars = s.unicodeScalars
        var end = scalars.count
        if let count {
            guard count >= 0 else { throw .failure("negative substring length") }
            end = min(end, start - 1 + count)
        }
        let first = max(start - 1, 0)
        return first < end ? String(scalars.dropFirst(first).prefix(end - first)) : ""
    }

    private static func prefix(_ s: String, _ n: Int) -> String {
        let scalars = s.unicodeScalars
        return String(scalars.prefix(n >= 0 ? n : max(scalars.count + n, 0)))
    }

    private static func suffix(_ s: String, _ n: Int) -> String {
        let scalars = s.unicodeScalars
        return String(scalars.suffix(n >= 0 ? n : max(scalars.count + n, 0)))
    }

    private static func pad(_ s: String, _ length: Int, _ fill: String, atStart: Bool) throws(EvaluationError)
        -> String
    {
        guard length < 1 << 20 else { throw .unsupported("padding of this size") }
        let scalars = Array(s.unicodeScalars.prefix(max(length, 0))), filler = Array(fill.unicodeScalars)
        let missing = max(length, 0) - scalars.count
        guard missing > 0, !filler.isEmpty else { return String(String.UnicodeScalarView(scalars)) }
        let padding = (0..<missing).map { filler[$0 % filler.count] }
        return String(String.UnicodeScalarView(atStart ? padding + scalars : scalars + padding))
    }

    private static func part(_ s: String, _ separator: String, _ n: Int) throws(EvaluationError) -> String {
        guard n != 0 else { throw .failure("field position must not be zero") }
        guard !separator.isEmpty else { return n == 1 || n == -1 ? s : "" }
        let parts = split(Array(s.utf8), Array(separator.utf8))
        let i = n > 0 ? n - 1 : parts.count + n
        return i >= 0 && i < parts.count ? String(decoding: parts[i], as: UTF8.self) : ""
    }

    private static func split(_ text: [UInt8], _ separator: [UInt8]) -> [ArraySlice<UInt8>] {
        var out: [ArraySlice<UInt8>] = []
        var start = 0, i = 0
        while i + separator.count <= text.count {
            if text[i..<i + separator.count].elementsEqual(separator) {
                out.append(text[start..<i])
                i += separator.count
                start = i
            } else {
                i += 1
            }
        }
        out.append(text[start...])
        return out
    }

    /// In characters from 1; 0 when it isn't there.
    static func position(of wanted: String, in s: String) -> Int {
        let text = Array(s.unicodeScalars), part = Array(wanted.unicodeScalars)
        guard part.count <= text.count else { return 0 }
        for i in 0...(text.count - part.count) where text[i..<i + part.count].elementsEqual(part) { return i + 1 }
        return 0
    }
}
