/// Range and multirange literals in canonical form: `[1,5)`, `{["2024-01-01 00:00:00","2024-01-02 12:00:00")}`.
///
/// Subtypes that are whole numbers in memory get real spans; so do floating-point ones. Of any other subtype, whose order is
/// the database's affair (collations!), a range holds one point: `["a","a"]`.
public struct RangeLiteral: Generator {
    public let layout = Layout.bytes
    /// Lower bounds; distinct ones make distinct ranges.
    public let lower: Part
    /// The longest span in raw units of the lower bound (days, microseconds, 10^-scale …), at least 1.
    public let width: Int64
    /// Spans are multiples of this many raw units.
    public let grain: Int64
    /// The most ranges of a multirange; 0: a plain range.
    public let multiple: Int

    public init(lower: Part, width: Int64, grain: Int64 = 1, multiple: Int = 0) {
        self.lower = lower
        self.grain = max(grain, 1)
        self.width = max(width, self.grain)
        self.multiple = min(max(multiple, 0), 16)
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let bounds = lower.filled(0, context)
        // One value that moves along the line of a row's bounds.
        let moving = context.workspace.vector(bounds.layout)
        for i in 0..<context.count {
            let key = context.keys[i]
            let count = multiple == 0 ? 1 : 1 + Mixer.below(UInt64(multiple), Mixer.mix(key, 2))
            if multiple > 0 { out.bytes.append(UInt8(ascii: "{")) }
            switch bounds.layout {
            case .int64, .double:
                moving.ints[0] = bounds.layout == .int64 ? bounds.ints[i] : 0
                moving.doubles[0] = bounds.layout == .double ? bounds.doubles[i] : 0
                for j in 0..<count {
                    if j > 0 {
                        out.bytes.append(UInt8(ascii: ","))
                        advance(moving, Mixer.mix(key, 20 + 2 * j))
                    }
                    out.bytes.append(UInt8(ascii: "["))
                    LiteralText.append(moving, 0, lower.wire, quoting: .backslash, to: out.bytes)
                    out.bytes.append(UInt8(ascii: ","))
                    advance(moving, Mixer.mix(key, 21 + 2 * j))
                    LiteralText.append(moving, 0, lower.wire, quoting: .backslash, to: out.bytes)
                    out.bytes.append(UInt8(ascii: ")"))
                }
            case .bytes, .uuid:
                out.bytes.append(UInt8(ascii: "["))
                LiteralText.append(bounds, i, lower.wire, quoting: .backslash, to: out.bytes)
                out.bytes.append(UInt8(ascii: ","))
                LiteralText.append(bounds, i, lower.wire, quoting: .backslash, to: out.bytes)
                out.bytes.append(UInt8(ascii: "]"))
            }
            if multiple > 0 { out.bytes.append(UInt8(ascii: "}")) }
            out.endValue()
        }
        context.workspace.restore(moving)
        context.workspace.restore(bounds)
    }

    private func advance(_ moving: ColumnVector, _ key: UInt64) {
        let steps = 1 + Int64(Mixer.below(UInt64(width / grain), key))
        moving.ints[0] = moving.layout == .int64 ? moving.ints[0] &+ steps &* grain : 0
        if moving.layout == .double { moving.doubles[0] += Double(steps) * 0.5 }
    }
}
