import SeedRows
import SeedSchema

/// A few values of a generator, as text.
enum GeneratorSamples {
    /// Values for the first kind of column that the generator can fill; empty when it needs more than a column's type.
    static func values(of entry: GeneratorEntry, count: Int, seed: UInt64) -> [String] {
        let kinds: [(String, TypeKind)] = [
            ("text", .text(maxLength: nil)), ("bigint", .integer(bytes: 8)),
            ("numeric(12,2)", .numeric(precision: 12, scale: 2)),
            ("double precision", .float(bytes: 8)), ("boolean", .boolean), ("date", .date),
            ("timestamp with time zone", .timestamp(withZone: true, precision: nil)),
            ("time", .time(withZone: false, precision: nil)), ("uuid", .uuid), ("jsonb", .jsonb), ("bytea", .bytes),
            ("inet", .inet), ("interval", .interval), ("point", .geometric("point")),
        ]
        // Places and people are most telling where no locale is asked for: a mix. 2025-01-01 is "now".
        for (spelling, kind) in kinds {
            let wire = TypeWire.wire(for: kind, dialect: .postgres)
            let request = GeneratorRequest(wire: wire, kind: kind, rows: Int64(count), now: 1_735_689_600_000_000)
            guard let generator = entry.make(request), generator.dependencies.isEmpty else { continue }
            let vector = ColumnVector(layout: wire.layout)
            fill(vector, generator, KeyStream(seed: seed, table: "sample", column: entry.entity ?? entry.name), count)
            let column = TableLayout.Column(
                name: "sample", type: ColumnType(spelling: spelling, kind: kind), wire: wire)
            let layout = TableLayout(table: QualifiedName(nil, "samples"), columns: [column])
            let out = ByteBuffer()
            CopyText().encode(Batch(count: count, columns: [vector]), layout, into: out)
            return out.string.split(separator: "\n").map(String.init)
        }
        return []
    }

    private static func fill(_ out: ColumnVector, _ generator: any Generator, _ stream: KeyStream, _ count: Int) {
        let rows = (0..<Int64(count)).map { $0 }
        let keys = rows.map { stream.key(row: $0) }
        rows.withUnsafeBufferPointer { rows in
            keys.withUnsafeBufferPointer { keys in
                guard let rows = rows.baseAddress, let keys = keys.baseAddress else { return }
                generator.fill(
                    out, FillContext(count: count, rows: rows, keys: keys, columns: [], workspace: Workspace()))
            }
        }
    }
}
