/// Literals of PostgreSQL's geometric types: `(12.5,7.25)`, `<(1,2),3>` …
public struct GeometryText: TextGenerator {
    public enum Shape: String, Hashable, Sendable, CaseIterable {
        case point, line, lseg, box, path, polygon, circle
    }
    public let shape: Shape
    /// Distinct shapes carry the row number in their first coordinate.
    public let isUnique: Bool
    public init(_ shape: Shape, isUnique: Bool = false) {
        self.shape = shape
        self.isUnique = isUnique
    }
    public var maxBytes: Int { 200 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        switch shape {
        case .point: putPoint(&out, 0, row, key)
        case .line:
            // {A,B,C} with A and B not both zero.
            out.put("{")
            putNumber(&out, isUnique ? row &* 100 &+ 100 : Mixer.mix(key, 0) % 900 + 100)
            out.put(",-1,")
            putNumber(&out, Mixer.mix(key, 1) % 10_000)
            out.put("}")
        case .lseg: putPoints(&out, 2, row, key, open: "[", close: "]")
        case .box:
            // The upper right corner first, as PostgreSQL stores it.
            let x = isUnique ? row &* 100 : Mixer.mix(key, 0) % 100_000
            let y = Mixer.mix(key, 1) % 100_000
            out.put("(")
            putNumber(&out, x + 100 + Mixer.mix(key, 2) % 10_000)
            out.put(",")
            putNumber(&out, y + 100 + Mixer.mix(key, 3) % 10_000)
            out.put("),(")
            putNumber(&out, x)
            out.put(",")
            putNumber(&out, y)
            out.put(")")
        case .path: putPoints(&out, 3 + Int(key & 1), row, key, open: "[", close: "]")
        case .polygon: putPoints(&out, 3 + Int(key & 1), row, key, open: "(", close: ")")
        case .circle:
            out.put("<")
            putPoint(&out, 0, row, key)
            out.put(",")
            putNumber(&out, 1 + Mixer.mix(key, 9) % 5000)
            out.put(">")
        }
    }

    private func putPoints(
        _ out: inout Cursor, _ count: Int, _ row: UInt64, _ key: UInt64, open: StaticString, close: StaticString
    ) {
        out.put(open)
        for i in 0..<count {
            if i > 0 { out.put(",") }
            putPoint(&out, UInt64(i), row, key)
        }
        out.put(close)
    }

    private func putPoint(_ out: inout Cursor, _ index: UInt64, _ row: UInt64, _ key: UInt64) {
        out.put("(")
        putNumber(&out, isUnique && index == 0 ? row &* 100 : Mixer.mix(key, 2 * index) % 100_000)
        out.put(",")
        putNumber(&out, Mixer.mix(key, 2 * index + 1) % 100_000)
        out.put(")")
    }

    /// Hundredths, spelled with the fewest digits: `12.5`.
    private func putNumber(_ out: inout Cursor, _ hundredths: UInt64) {
        out.put(decimal: hundredths / 100)
        let rest = hundredths % 100
        if rest == 0 { return }
        out.put(0x2E)
        if rest % 10 == 0 { out.put(decimal: rest / 10) } else { out.put(decimal: rest, width: 2) }
    }
}
