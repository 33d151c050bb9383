import SeedRows
import SeedSchema

/// The values of a small domain spread over more rows, each once; NULL between them.
struct Sparse: Generator {
    let base: any Generator
    let values: Int64
    let rows: Int64
    var layout: Layout { base.layout }
    var dependencies: [Int] { base.dependencies }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        let words = context.workspace.wordBuffer()
        let part = context.workspace.vector(layout)
        defer {
            context.workspace.restore(words)
            context.workspace.restore(part)
        }
        let places = UnsafeMutableRawPointer(words).assumingMemoryBound(to: Int64.self)
        func place(_ row: Int64) -> Int64 {
            let (product, overflow) = row.multipliedReportingOverflow(by: values)
            return overflow ? values : min(product / max(rows, 1), values)
        }
        for j in 0..<context.count { places[j] = place(context.rows[j]) }
        base.fill(
            part,
            FillContext(
                count: context.count, rows: UnsafePointer(places), keys: context.keys, columns: context.columns,
                workspace: context.workspace, attempt: context.attempt))
        for j in 0..<context.count {
            if places[j] < values, place(context.rows[j] + 1) > places[j] {
                out.append(from: part, at: j)
            } else {
                out.appendNull()
            }
        }
    }
}

/// A generator of the row number, given another number in its place: the value that a tuple's digit stands for.
struct Redirected: Generator {
    let base: any Generator
    let rows: Int
    var layout: Layout { base.layout }
    var dependencies: [Int] { base.dependencies + [rows] }
    func fill(_ out: ColumnVector, _ context: FillContext) {
        base.fill(
            out,
            FillContext(
                count: context.count, rows: UnsafePointer(context.columns[rows].ints), keys: context.keys,
                columns: context.columns, workspace: context.workspace))
    }
}
