import SeedRows
import SeedSchema

/// Values of a generator whose keys come from original values, so that equal originals (or equal keys of the row) give
/// equal values everywhere.
final class GeneratingMasker: ColumnMasker {
    private let generator: any Generator
    private let request: GeneratorRequest
    private let by: Int?
    private let salt: UInt64
    private let rows = UnsafeMutablePointer<Int64>.allocate(capacity: Batch.standardRows)

    init(generator: any Generator, entry: GeneratorEntry, request: GeneratorRequest, by: Int?) {
        self.generator = generator
        self.request = request
        self.by = by
        // Columns of one entity share their keys; others differ by their generator.
        salt = Mixer.hash(entry.entity ?? entry.name)
    }
    deinit { rows.deallocate() }

    func mask(_ row: MaskedRow, _ column: Int, into out: ColumnVector) throws {
        let input = row.input.columns[column]
        let workspace = row.session.workspace
        let keys = workspace.wordBuffer()
        let values = workspace.vector(generator.layout)
        defer {
            workspace.restore(keys)
            workspace.restore(values)
        }
        row.keys(by ?? column, fallback: column, into: keys)
        for i in 0..<row.input.count { keys[i] = Mixer.mix(keys[i], salt) }
        try fillRows(row)
        generator.fill(
            values,
            FillContext(count: row.input.count, rows: rows, keys: keys, columns: [], workspace: workspace))
        for i in 0..<row.input.count {
            if input.isNull(i) || values.isNull(i) {
                out.appendNull()
            } else {
                WireSpelling.append(values, i, request.wire, to: out.bytes)
                out.endValue()
            }
        }
    }

    /// Unique generators build on the row number: the image of the row's integer key is one.
    private func fillRows(_ row: MaskedRow) throws {
        guard request.isUnique, let by else {
            rows.update(repeating: 0, count: row.input.count)
            return
        }
        // The key may stand to the right, not yet masked; its original is unique as well, but would show.
        let key = row.input.columns[by]
        let images = row.session.workspace.vector(.bytes)
        defer { row.session.workspace.restore(images) }
        if case .permute(let domain) = row.plan.columns[by].treatment {
            row.session.permutation(domain, row.plan.columns[by].column).mask(key, into: images) { _ in }
        } else {
            for i in 0..<row.input.count { images.append(from: key, at: i) }
        }
        for i in 0..<row.input.count {
            guard !images.isNull(i), let number = ValueSpelling.integer(images.value(i))?.value, number >= 0,
                number < request.rows
            else {
                throw Diagnostic(
                    .unsatisfiable,
                    "\(row.plan.table.name) has keys that are too large to build unique values from",
                    details: ["column \(row.plan.columns[by].column.name), from 0 to \(request.rows - 1)"],
                    next: "mask the unique column with permute")
            }
            rows[i] = number
        }
    }
}

/// Text forms of generated values.
enum WireSpelling {
    static func append(_ vector: ColumnVector, _ i: Int, _ wire: WireType, to out: ByteBuffer) {
        switch vector.layout {
        case .bytes:
            if wire == .bytea {
                out.append("\\x")
                out.append(hex: vector.value(i))
            } else {
                out.append(vector.value(i))
            }
        case .double: out.append("\(vector.doubles[i])")
        case .uuid: out.append(uuidHigh: vector.high[i], low: vector.low[i])
        case .int64:
            let value = vector.ints[i]
            switch wire {
            case .bool: out.append(value == 0 ? "f" : "t")
            case .date: out.append(date: value)
            case .time: out.append(time: value)
            case .timestamp: out.append(timestamp: value)
            case .timestamptz: out.append(timestamptz: value)
            case .numeric(let scale): out.append(numeric: value, scale: scale)
            default: out.append(decimal: value)
            }
        }
    }
}
