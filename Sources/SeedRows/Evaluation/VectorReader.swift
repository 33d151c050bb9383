public import SeedSchema

/// How the values of one column's vectors become `Value`s: settled once for a column.
final class VectorReader: Sendable {
    let wire: WireType
    let kind: TypeKind
    let types: TypeFacts
    let dialect: Dialect
    /// SQLite: of the declared type.
    let affinity: Affinity

    init(wire: WireType, kind: TypeKind, types: TypeFacts, dialect: Dialect, affinity: Affinity = .numeric) {
        self.affinity = affinity
        self.wire = wire
        self.kind = types.base(kind)
        self.types = types
        self.dialect = dialect
    }

    func value(_ vector: ColumnVector, _ row: Int) -> Value {
        if vector.isNull(row) { return .null }
        return dialect == .sqlite ? stored(vector, row) : typed(vector, row)
    }

    private func typed(_ vector: ColumnVector, _ row: Int) -> Value {
        switch wire {
        case .bool: return .bool(vector.ints[row] != 0)
        case .int2, .int4, .int8: return .int(vector.ints[row])
        case .numeric(let scale): return .decimal(Decimal(coefficient: Int128(vector.ints[row]), scale: scale))
        case .time: return .time(vector.ints[row])
        case .date, .timestamp, .timestamptz:
            let n = vector.ints[row]
            // Infinite moments have no calendar: every operator that meets one is unsupported.
            if n == .max || n == .min { return .other(n == .max ? "infinity" : "-infinity", type: kind.label) }
            return wire == .date ? .date(n) : .timestamp(n, zoned: wire == .timestamptz)
        case .float4: return .double(Double(Float(vector.doubles[row])))
        case .float8: return .double(vector.doubles[row])
        case .uuid: return .uuid(high: vector.high[row], low: vector.low[row])
        case .bytea: return .bytes(Array(vector.value(row)))
        case .text where kind.isTextual: return .text(vector.string(row))
        case .text, .jsonb, .literal:
            let text = vector.string(row)
            do throws(EvaluationError) {
                return try Value.parse(text, kind, types)
            } catch {
                // Read by nobody here: every operator that meets it is unsupported.
                return .other(text, type: kind.label)
            }
        }
    }

    /// What SQLite keeps of a value: NULL, integer, real, text or blob. Booleans are 0 and 1; moments and uuids text.
    private func stored(_ vector: ColumnVector, _ row: Int) -> Value {
        switch wire {
        case .bool, .int2, .int4, .int8: return .int(vector.ints[row])
        case .numeric(let scale):
            let decimal = Decimal(coefficient: Int128(vector.ints[row]), scale: scale)
            if scale == 0 { return .int(vector.ints[row]) }
            return affinity == .text ? .text(decimal.text) : .double(decimal.double)
        case .float4, .float8: return .double(vector.doubles[row])
        case .uuid where affinity == .blob:
            var bytes: [UInt8] = []
            for half in [vector.high[row], vector.low[row]] {
                withUnsafeBytes(of: half.bigEndian) { bytes.append(contentsOf: $0) }
            }
            return .bytes(bytes)
        case .date, .time, .timestamp, .timestamptz, .uuid: return .text(spelled(vector, row))
        case .bytea: return .bytes(Array(vector.value(row)))
        case .text, .jsonb, .literal: return .text(vector.string(row))
        }
    }

    private func spelled(_ vector: ColumnVector, _ row: Int) -> String {
        let out = ByteBuffer(capacity: 48)
        switch wire {
        case .date where vector.ints[row] == .max, .timestamp where vector.ints[row] == .max,
            .timestamptz where vector.ints[row] == .max:
            return "infinity"
        case .date where vector.ints[row] == .min, .timestamp where vector.ints[row] == .min,
            .timestamptz where vector.ints[row] == .min:
            return "-infinity"
        case .date: out.append(date: vector.ints[row])
        case .time: out.append(time: vector.ints[row])
        case .uuid: out.append(uuidHigh: vector.high[row], low: vector.low[row])
        default: out.append(timestamp: vector.ints[row])
        }
        return out.string
    }
}

extension Value {
    /// Value `row` of a vector as PostgreSQL's type would have it.
    public init(
        vector: ColumnVector, at row: Int, wire: WireType, kind: TypeKind, types: TypeFacts = TypeFacts()
    ) {
        self = VectorReader(wire: wire, kind: kind, types: types, dialect: .postgres).value(vector, row)
    }

    /// Writes the value behind a vector's last one, in the wire's own form.
    ///
    /// - Parameter kind: the column's type, which arrays and ranges are spelled by.
    /// - Returns: false when the value does not fit the wire exactly; then nothing was written.
    @discardableResult
    public func append(to vector: ColumnVector, wire: WireType, kind: TypeKind? = nil) -> Bool {
        if isNull {
            vector.appendNull()
            return true
        }
        let row = vector.count
        switch wire.layout {
        case .int64:
            guard let n = fixed(for: wire) else { return false }
            vector.ints[row] = n
            vector.setCount(row + 1)
        case .double:
            guard let d = floating else { return false }
            vector.doubles[row] = wire == .float4 ? Double(Float(d)) : d
            vector.setCount(row + 1)
        case .uuid:
            let pair: (UInt64, UInt64)
            switch self {
            case .uuid(let high, let low): pair = (high, low)
            case .text(let s):
                guard let parsed = Value.parseUUID(s[...]) else { return false }
                pair = parsed
            default: return false
            }
            (vector.high[row], vector.low[row]) = pair
            vector.setCount(row + 1)
        case .bytes:
            if wire == .bytea {
                guard case .bytes(let bytes) = self else { return false }
                bytes.withUnsafeBufferPointer { vector.bytes.append($0) }
            } else {
                guard let text = textForm(kind ?? .plainText) else { return false }
                vector.bytes.append(text)
            }
            vector.endValue()
        }
        return true
    }

    private var floating: Double? {
        switch self {
        case .double(let d): return d
        case .int(let n): return Double(n)
        case .decimal(let d): return d.double
        default: return nil
        }
    }

    private func fixed(for wire: WireType) -> Int64? {
        switch (wire, self) {
        case (.bool, .bool(let b)): return b ? 1 : 0
        case (.bool, .int(let n)): return n == 0 || n == 1 ? n : nil
        case (.int2, .int(let n)): return Int16(exactly: n).map { Int64($0) }
        case (.int4, .int(let n)): return Int32(exactly: n).map { Int64($0) }
        case (.int8, .int(let n)): return n
        case (.int2, .decimal(let d)), (.int4, .decimal(let d)), (.int8, .decimal(let d)):
            guard let n = d.integer, d.compare(Decimal(n)) == 0 else { return nil }
            return Value.int(n).fixed(for: wire)
        case (.int2, .double(let d)), (.int4, .double(let d)), (.int8, .double(let d)):
            return Int64(exactly: d).flatMap { Value.int($0).fixed(for: wire) }
        case (.numeric(let scale), _):
            var number = decimal
            if case .double(let d) = self { number = Decimal(significant: d, digits: 15) }
            guard let number, let rounded = number.rounded(.halfAwayFromZero, places: scale),
                rounded.coefficient.magnitude < 1_000_000_000_000_000_000
            else { return nil }
            return Int64(rounded.coefficient)
        case (.date, .date(let d)): return d
        case (.date, .timestamp(let t, _)): return splitDays(t).days
        case (.time, .time(let t)): return t
        case (.timestamp, .timestamp(let t, _)), (.timestamptz, .timestamp(let t, _)): return t
        case (.timestamp, .date(let d)), (.timestamptz, .date(let d)): return d * microsecondsPerDay
        case (.date, .text(let s)):
            var reader = DateText(s)
            return reader.date()
        case (.time, .text(let s)):
            var reader = DateText(s)
            return reader.time()
        case (.timestamp, .text(let s)), (.timestamptz, .text(let s)):
            var reader = DateText(s)
            return reader.timestamp().map { $0.local - ($0.offset ?? 0) }
        default: return nil
        }
    }
}
