import SeedKit
import SeedPlan
import SeedRows
import SeedSchema
import Testing

/// Rows are made by any number of threads, and nothing of them shows.
@Suite struct JobsTests {
    private struct Stop: Error {}

    private func shop(jobs: Int, rows: Int64 = 9_000) throws -> Plan {
        var options = PlanOptions()
        options.rows = rows
        options.jobs = jobs
        let schema = try #require(OwnSchema.all().first { $0.path.hasSuffix("postgres/shop.sql") }).path
        return try Seeder(settings: Settings(configuration: Configuration(), schema: schema), options: options).plan()
    }

    /// All tables' rows in one format: a hash of each table's bytes, and the rows counted.
    private func bytes(_ plan: Plan, _ format: any RowFormat) throws -> [String] {
        var out: [String] = []
        for i in plan.tables.indices {
            var text: [UInt8] = []
            var rows = 0
            try plan.forEachChunk(of: i, format: format, layout: plan.layout(of: i)) { buffer, count in
                text.append(contentsOf: buffer.contents)
                rows += count
            }
            #expect(Int64(rows) == plan.tables[i].rows)
            out.append("\(plan.tables[i].name) \(text.count) \(Mixer.hash(String(decoding: text, as: UTF8.self)))")
        }
        return out
    }

    @Test(arguments: [2, 3, 8])
    func `bytes do not depend on the number of threads`(jobs: Int) throws {
        #expect(try bytes(shop(jobs: jobs), CSVFormat()) == bytes(shop(jobs: 1), CSVFormat()))
    }

    @Test func `batches come in order and whole`() throws {
        let plan = try shop(jobs: 3)
        let orders = try #require(plan.tables.indices.first { plan.tables[$0].name.name == "orders" })
        var counts: [Int] = []
        try plan.forEachBatch(of: orders) { counts.append($0.count) }
        #expect(counts == [4096, 4096, 808])
    }

    @Test(arguments: [1, 2, 5])
    func `an error of the reader ends the threads and is the one that is thrown`(jobs: Int) throws {
        let plan = try shop(jobs: jobs, rows: 100_000)
        var seen = 0
        #expect(throws: Stop.self) {
            try plan.forEachBatch(of: 0) { _ in
                seen += 1
                if seen == 3 { throw Stop() }
            }
        }
        #expect(seen == 3)
    }
}
