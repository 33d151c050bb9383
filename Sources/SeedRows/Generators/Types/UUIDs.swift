/// Version 7 of RFC 9562: the time rises with the row, so that an index is filled from left to right. Distinct rows
/// have distinct milliseconds wherever the span of time has one for each row.
public struct UUIDv7: Generator, Countable {
    public let layout = Layout.uuid
    /// Milliseconds since 1970 of row 0, and from row to row.
    public let start: UInt64
    public let step: UInt64

    public init(start: UInt64, step: UInt64) {
        self.start = start
        self.step = max(step, 1)
    }

    /// Rows spread over the three years before `now` (microseconds since 1970), one a second at most.
    public init(now: Int64, rows: Int64) {
        let span: Int64 = 3 * 365 * 86_400_000
        self.init(start: UInt64(max(now / 1000 - span, 0)), step: 1000)
    }

    public var domainSize: UInt64 { (1 << 48) / step }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let high = out.high
        let low = out.low
        for i in 0..<context.count {
            let key = context.keys[i]
            let time = start &+ UInt64(bitPattern: context.rows[i]) &* step &+ (key & 0x3FF) % step
            high[i] = time &<< 16 | 0x7000 | key &>> 52
            low[i] = Mixer.mix(key, 7) & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
        }
        out.setCount(context.count)
    }
}

/// Version 4 of RFC 9562: random. Distinct rows differ in their last 62 bits, which permute the row number.
public struct UUIDv4: Generator, Countable {
    public let layout = Layout.uuid
    private let permutation: Permutation

    public init(key: UInt64 = 0) { permutation = Permutation(count: 1 << 62, key: key) }

    public var domainSize: UInt64 { 1 << 62 }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let permutation = permutation
        for i in 0..<context.count {
            out.high[i] = context.keys[i] & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
            out.low[i] = permutation.apply(UInt64(bitPattern: context.rows[i])) | 0x8000_0000_0000_0000
        }
        out.setCount(context.count)
    }
}

/// A uuid generator in text (36 characters) or as its 16 bytes.
public struct UUIDText: Generator {
    public let layout = Layout.bytes
    public let base: any Generator
    public let isBinary: Bool

    /// `base` must have the layout `uuid`.
    public init(_ base: any Generator, isBinary: Bool = false) {
        self.base = base
        self.isBinary = isBinary
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let values = context.workspace.vector(.uuid)
        defer { context.workspace.restore(values) }
        base.fill(values, context)
        for i in 0..<context.count {
            if isBinary {
                out.bytes.reserve(16)
                var cursor = Cursor(at: out.bytes.base + out.bytes.count)
                for shift in stride(from: UInt64(56), through: 0, by: -8) {
                    cursor.put(UInt8(truncatingIfNeeded: values.high[i] &>> shift))
                }
                for shift in stride(from: UInt64(56), through: 0, by: -8) {
                    cursor.put(UInt8(truncatingIfNeeded: values.low[i] &>> shift))
                }
                out.bytes.count += 16
            } else {
                out.bytes.append(uuidHigh: values.high[i], low: values.low[i])
            }
            out.offsets[i + 1] = out.bytes.count
        }
        out.setCount(context.count)
    }
}
