/// Array literals `{a,b}`, of any element and several dimensions: `{{1,2},{3,4}}`.
public struct ArrayLiteral: Generator {
    public let layout = Layout.bytes
    /// What stands first; where the array must be distinct, a distinct element.
    public let first: Part
    public let others: Part
    public let dimensions: Int
    public let minLength: Int
    public let maxLength: Int
    /// `,` for every type but box.
    public let delimiter: Unicode.Scalar

    /// Lengths are of the outermost dimension; inner ones have two elements each.
    public init(
        first: Part, others: Part, dimensions: Int, length: ClosedRange<Int>, delimiter: Unicode.Scalar = ","
    ) {
        self.first = first
        self.others = others
        self.dimensions = min(max(dimensions, 1), 6)
        minLength = max(length.lowerBound, 0)
        maxLength = min(max(length.upperBound, minLength), 256)
        self.delimiter = delimiter
    }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let inner = 1 << (dimensions - 1)
        var vectors: [ColumnVector] = []
        for i in 0..<(maxLength * inner) {
            vectors.append((i == 0 ? first : others).filled(UInt64(i), context))
        }
        for i in 0..<context.count {
            let spread = UInt64(maxLength - minLength + 1)
            let length = minLength + Int(truncatingIfNeeded: Mixer.below(spread, Mixer.mix(context.keys[i], 1)))
            if length == 0 {
                out.bytes.append("{}")
            } else {
                var next = 0
                append(&next, vectors, row: i, length: length, depth: 1, to: out.bytes)
            }
            out.endValue()
        }
        for vector in vectors { context.workspace.restore(vector) }
    }

    /// At most six levels deep.
    private func append(
        _ next: inout Int, _ vectors: [ColumnVector], row: Int, length: Int, depth: Int, to out: ByteBuffer
    ) {
        out.append(UInt8(ascii: "{"))
        for i in 0..<length {
            if i > 0 { out.append(UInt8(truncatingIfNeeded: delimiter.value)) }
            if depth < dimensions {
                append(&next, vectors, row: row, length: 2, depth: depth + 1, to: out)
            } else {
                let part = next == 0 ? first : others
                LiteralText.append(vectors[next], row, part.wire, quoting: .backslash, to: out)
                next += 1
            }
        }
        out.append(UInt8(ascii: "}"))
    }
}

/// Row literals of a composite type: `(1,"a b",t)`.
public struct RowLiteral: Generator {
    public let layout = Layout.bytes
    public let attributes: [Part]
    public init(_ attributes: [Part]) { self.attributes = attributes }

    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let vectors = attributes.enumerated().map { $1.filled(UInt64($0), context) }
        for i in 0..<context.count {
            out.bytes.append(UInt8(ascii: "("))
            for (j, attribute) in attributes.enumerated() {
                if j > 0 { out.bytes.append(UInt8(ascii: ",")) }
                LiteralText.append(vectors[j], i, attribute.wire, quoting: .doubled, to: out.bytes)
            }
            out.bytes.append(UInt8(ascii: ")"))
            out.endValue()
        }
        for vector in vectors { context.workspace.restore(vector) }
    }
}
