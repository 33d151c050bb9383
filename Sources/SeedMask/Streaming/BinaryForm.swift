import SeedRows
import SeedSchema

/// How a column's values pass between COPY's binary format and the text forms that maskers work on.
///
/// Source: PostgreSQL manual, "COPY", section "Binary Format", and the types' `typsend` functions.
enum BinaryForm {
    /// The bytes as they are: columns that are kept, and types whose binary form is their text.
    case raw
    case bool, int2, int4, int8, date, timestamp, timestamptz, uuid, bytes, jsonb

    /// nil where only the text form of the column is known.
    ///
    /// - Parameters:
    ///   - kind: below all domains.
    ///   - isKept: nobody looks at the values, unless `isRead`.
    static func of(_ kind: TypeKind, isKept: Bool) -> BinaryForm? {
        switch kind {
        case .text, .character, .citext, .enumeration, .json, .xml: return .raw
        case .bit, .float, .numeric, .money, .time, .interval, .inet, .cidr, .macaddr, .tsvector, .tsquery, .geometric:
            return isKept ? .raw : nil
        case .boolean: return isKept ? .raw : .bool
        case .integer(let bytes): return isKept ? .raw : bytes == 2 ? .int2 : bytes == 4 ? .int4 : .int8
        case .date: return isKept ? .raw : .date
        case .timestamp(let withZone, _): return isKept ? .raw : withZone ? .timestamptz : .timestamp
        case .uuid: return isKept ? .raw : .uuid
        case .bytes: return isKept ? .raw : .bytes
        case .jsonb: return isKept ? .raw : .jsonb
        // Their binary forms hold numbers that each database gives to its own types.
        case .composite, .array, .range, .multirange, .other, .any, .domain: return nil
        }
    }

    /// What masked text forms are parsed as on their way out; nil: they go as they are.
    var wire: WireType? {
        switch self {
        case .raw: return nil
        case .bool: return .bool
        case .int2: return .int2
        case .int4: return .int4
        case .int8: return .int8
        case .date: return .date
        case .timestamp: return .timestamp
        case .timestamptz: return .timestamptz
        case .uuid: return .uuid
        case .bytes: return .bytea
        case .jsonb: return .jsonb
        }
    }

    /// Appends the text form of a value; false for one that has not this form's size.
    @inline(__always)
    func append(_ value: UnsafeBufferPointer<UInt8>, to out: ColumnVector) -> Bool {
        let bytes = out.bytes
        switch self {
        case .raw: bytes.append(value)
        case .bool:
            guard value.count == 1 else { return false }
            bytes.append(UInt8(ascii: value[0] == 0 ? "f" : "t"))
        case .int2:
            guard let number = Self.load(value, Int16.self) else { return false }
            bytes.append(decimal: Int64(number))
        case .int4:
            guard let number = Self.load(value, Int32.self) else { return false }
            bytes.append(decimal: Int64(number))
        case .int8:
            guard let number = Self.load(value, Int64.self) else { return false }
            bytes.append(decimal: number)
        case .date:
            guard let number = Self.load(value, Int32.self) else { return false }
            switch number {
            case .max: bytes.append("infinity")
            case .min: bytes.append("-infinity")
            default: bytes.append(date: Int64(number) + Self.daysTo2000)
            }
        case .timestamp, .timestamptz:
            guard let number = Self.load(value, Int64.self) else { return false }
            if number == .max || number == .min {
                bytes.append(number == .max ? "infinity" : "-infinity")
            } else if case .timestamp = self {
                bytes.append(timestamp: number + Self.daysTo2000 * 86_400_000_000)
            } else {
                bytes.append(timestamptz: number + Self.daysTo2000 * 86_400_000_000)
            }
        case .uuid:
            guard value.count == 16, let base = value.baseAddress else { return false }
            let words = UnsafeRawPointer(base)
            bytes.append(
                uuidHigh: UInt64(bigEndian: words.loadUnaligned(as: UInt64.self)),
                low: UInt64(bigEndian: words.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
        case .bytes:
            bytes.append("\\x")
            bytes.append(hex: value)
        case .jsonb:
            guard value.first == 1 else { return false }
            bytes.append(UnsafeBufferPointer(rebasing: value[1...]))
        }
        out.endValue()
        return true
    }

    private static let daysTo2000: Int64 = 10_957

    @inline(__always)
    private static func load<T: FixedWidthInteger>(_ value: UnsafeBufferPointer<UInt8>, _ type: T.Type) -> T? {
        guard value.count == MemoryLayout<T>.size, let base = value.baseAddress else { return nil }
        return T(bigEndian: UnsafeRawPointer(base).loadUnaligned(as: T.self))
    }
}
