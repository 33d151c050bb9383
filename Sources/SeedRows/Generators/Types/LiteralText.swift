/// The text form of one value of a vector, as the database's input function reads it: what arrays, rows and ranges are
/// made of.
enum LiteralText {
    /// Which characters need a backslash, or doubling, inside double quotes.
    enum Quoting { case none, backslash, doubled }

    static func append(_ vector: ColumnVector, _ i: Int, _ wire: WireType, quoting: Quoting, to out: ByteBuffer) {
        switch wire {
        case .bool: out.append(vector.ints[i] != 0 ? "t" : "f")
        case .int2, .int4, .int8: out.append(decimal: vector.ints[i])
        case .numeric(let scale): out.append(numeric: vector.ints[i], scale: scale)
        case .float4: out.append(float: vector.doubles[i])
        case .float8: out.append(double: vector.doubles[i])
        case .date: out.append(date: vector.ints[i])
        case .time: out.append(time: vector.ints[i])
        case .timestamp: quoted(quoting, out) { out.append(timestamp: vector.ints[i]) }
        case .timestamptz: quoted(quoting, out) { out.append(timestamptz: vector.ints[i]) }
        case .uuid: out.append(uuidHigh: vector.high[i], low: vector.low[i])
        case .bytea:
            quoted(quoting, out) {
                out.append(quoting == .none ? "\\x" : "\\\\x")
                out.append(hex: vector.value(i))
            }
        case .text, .jsonb, .literal:
            guard quoting != .none else { return out.append(vector.value(i)) }
            quoted(quoting, out) {
                for byte in vector.value(i) {
                    if byte == UInt8(ascii: "\"") {
                        out.append(quoting == .doubled ? byte : UInt8(ascii: "\\"))
                    } else if byte == UInt8(ascii: "\\") {
                        out.append(byte)
                    }
                    out.append(byte)
                }
            }
        }
    }

    private static func quoted(_ quoting: Quoting, _ out: ByteBuffer, _ body: () -> Void) {
        if quoting != .none { out.append(UInt8(ascii: "\"")) }
        body()
        if quoting != .none { out.append(UInt8(ascii: "\"")) }
    }
}

/// A generator with the wire of what it makes: an element, an attribute, a bound.
public struct Part: Sendable {
    public let generator: any Generator
    public let wire: WireType
    public init(_ generator: any Generator, _ wire: WireType) {
        self.generator = generator
        self.wire = wire
    }

    /// Fills a borrowed vector with values that are independent of those of other parts.
    func filled(_ index: UInt64, _ context: FillContext) -> ColumnVector {
        let vector = context.workspace.vector(generator.layout)
        let keys = context.workspace.wordBuffer()
        defer { context.workspace.restore(keys) }
        for i in 0..<context.count { keys[i] = Mixer.mix(context.keys[i], 0x9A27 &+ index) }
        generator.fill(
            vector,
            FillContext(
                count: context.count, rows: context.rows, keys: UnsafePointer(keys), columns: context.columns,
                workspace: context.workspace))
        return vector
    }
}
