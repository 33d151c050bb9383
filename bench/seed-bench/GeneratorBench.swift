import SeedRows
import SeedSchema

/// Fills batch after batch of one column with each generator of the registry.
struct GeneratorBench {
    let rows: Int64

    init(_ options: Bench.Options) { rows = options.number("rows", 1 << 20) }

    /// The first kind of column that a generator can fill decides its shape.
    private static let kinds: [TypeKind] = [
        .text(maxLength: nil), .integer(bytes: 8), .numeric(precision: 12, scale: 2), .float(bytes: 8), .boolean,
        .date, .timestamp(withZone: true, precision: nil), .time(withZone: false, precision: nil), .uuid, .jsonb,
        .bytes, .inet, .interval, .geometric("point"),
    ]

    /// Prints one line a generator: name, million values/s, MB/s of what lies in memory.
    func run() throws {
        for entry in GeneratorRegistry.all {
            for kind in GeneratorBench.kinds {
                let wire = TypeWire.wire(for: kind, dialect: .postgres)
                let request = GeneratorRequest(wire: wire, kind: kind, rows: rows, now: 1_767_225_600_000_000)
                guard let generator = entry.make(request), generator.dependencies.isEmpty else { continue }
                var bytes = 0
                let time = Bench.time {
                    bytes = fill(generator, wire, KeyStream(seed: 1, table: "bench", column: entry.name))
                }
                print(
                    "\(entry.name) Mvalues/s=\(Bench.rate(Double(rows), time.wall)) "
                        + "MB/s=\(Bench.rate(Double(bytes), time.wall))")
                break
            }
        }
    }

    /// - Returns: how many bytes were made.
    private func fill(_ generator: any Generator, _ wire: WireType, _ stream: KeyStream) -> Int {
        let size = Batch.standardRows
        let out = ColumnVector(layout: wire.layout)
        let workspace = Workspace()
        let numbers = UnsafeMutablePointer<Int64>.allocate(capacity: size)
        let keys = UnsafeMutablePointer<UInt64>.allocate(capacity: size)
        defer {
            numbers.deallocate()
            keys.deallocate()
        }
        let width = wire.layout == .uuid ? 16 : 8
        var bytes = 0
        var row: Int64 = 0
        while row < rows {
            for j in 0..<size {
                numbers[j] = row + Int64(j)
                keys[j] = stream.key(row: numbers[j])
            }
            out.clear()
            generator.fill(
                out, FillContext(count: size, rows: numbers, keys: keys, columns: [], workspace: workspace))
            bytes += wire.layout == .bytes ? out.bytes.count : size * width
            row += Int64(size)
        }
        return bytes
    }
}
