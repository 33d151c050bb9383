import Glibc
import SeedKit
import SeedPlan
import SeedRows
import SeedSchema

/// Makes the rows of one table and writes them to /dev/null in one format.
struct RowsBench {
    let schema: String
    let table: String
    let formatName: String
    let rows: Int64
    let jobs: Int

    init(_ options: Bench.Options) {
        schema = options.text("schema")
        table = options.text("table")
        formatName = options.text("format")
        rows = options.number("rows", 1_000_000)
        jobs = Int(options.number("jobs", 1))
    }

    /// Prints one line: rows, bytes, seconds, processor seconds, million rows/s, MB/s, peak memory in KiB.
    func run() throws {
        var options = PlanOptions()
        options.rows = rows
        options.jobs = jobs
        let plan = try Seeder(settings: Settings(configuration: Configuration(), schema: schema), options: options)
            .plan()
        guard let place = plan.tables.indices.first(where: { plan.tables[$0].name.name.name == table }) else {
            throw Diagnostic(.usage, "no table \(table)")
        }
        let layout = plan.layout(of: place)
        guard let format = Formats.named(formatName, plan.schema.dialect) else {
            throw Diagnostic(.usage, "no format \(formatName)")
        }
        let sink = open("/dev/null", O_WRONLY)
        defer { close(sink) }
        var bytes = 0
        let time = try Bench.time {
            try plan.forEachChunk(of: place, format: format, layout: layout) { buffer, _ in
                bytes += write(sink, buffer.base, buffer.count)
            }
        }
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        print(
            "\(table) \(formatName) jobs=\(jobs) rows=\(plan.tables[place].rows) bytes=\(bytes) seconds=\(time.wall) "
                + "cpu=\(time.cpu) Mrows/s=\(Bench.rate(Double(plan.tables[place].rows), time.wall)) "
                + "MB/s=\(Bench.rate(Double(bytes), time.wall)) peakKiB=\(usage.ru_maxrss)")
    }
}
