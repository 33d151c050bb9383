import SeedRows
import SeedSchema
import SeedTestSupport
import Testing

/// Every schema of `Schemas/` in the real database, filled by the program.
@Suite struct `Own schemas` {
    private static let seed = SeedCommand()

    @Test func `are found`() {
        for dialect in Dialect.allCases {
            #expect(OwnSchema.all().count { $0.dialect == dialect } > 25)
            #expect(OwnSchema.all(in: "impossible").count { $0.dialect == dialect } > 8)
        }
    }

    /// More rows than the small domains of the schemas hold.
    @Test(arguments: OwnSchema.all())
    func `fill and are accepted by the database`(file: OwnSchema) throws {
        let rows = file.rows ?? 300
        try SchemaDatabase.with(file.sql, file.dialect) { database in
            let report = try RunReport(
                Self.seed.run(["--database", database.url, "--rows", "\(rows)", "--json"]))
            #expect(report.verified)
            try expect(rows, of: file, in: database)
            #expect(Set(try database.counts().keys) == Set(report.tables.map(\.name)))
            let verify = try Self.seed.run(["verify", "--database", database.url])
            #expect(verify.status == 0, "\(verify.errors)")
        }
    }

    @Test(arguments: OwnSchema.all())
    func `have the same rows after every run with any number of jobs, and take more`(file: OwnSchema) throws {
        var seen: [[String: [String]]] = []
        try SchemaDatabase.with("", file.dialect, asOwner: true) { database in
            let schema = ["--schema", file.path, "--dialect", file.dialect.rawValue]
            let common = ["--database", database.url, "--rows", "40", "--jobs", "1", "--json"]
            _ = try RunReport(Self.seed.run(common + schema))
            if !file.isMoving { seen.append(try database.contents()) }
        }
        try SchemaDatabase.with(file.sql, file.dialect) { database in
            _ = try RunReport(Self.seed.run(["--database", database.url, "--rows", "40", "--jobs", "2", "--json"]))
            if !file.isMoving { seen.append(try database.contents()) }
            #expect(try Self.seed.run(["--database", database.url, "--rows", "40"]).status == 77)
            _ = try RunReport(Self.seed.run(["--database", database.url, "--rows", "25", "--append", "--json"]))
            try expect(65, of: file, in: database)
        }
        #expect(Set(seen).count <= 1)
    }

    @Test(arguments: OwnSchema.all())
    func `give the same bytes from the live database and from the file`(file: OwnSchema) throws {
        let common = ["--rows", "40", "--format", "jsonl", "--single-file", "--out", "-"]
        try SchemaDatabase.with(file.sql, file.dialect) { database in
            let live = try Self.seed.run(["fixtures", "--database", database.url] + common)
            let read = try Self.seed.run(
                ["fixtures", "--schema", file.path, "--dialect", file.dialect.rawValue] + common)
            #expect(live.status == 0, "\(live.errors)")
            #expect(!live.output.isEmpty)
            // Some constraints are for a database to judge.
            if read.status == 65, read.errors.contains("only a database can ") { return }
            #expect(read.status == 0, "\(read.errors)")
            if file.isMoving { return }
            // A role without UPDATE loads some cycles in another order.
            func sorted(_ output: some Collection<UInt8>) -> [String] {
                output.split(separator: 10).map { String(decoding: $0, as: UTF8.self) }.sorted()
            }
            let lines = zip(sorted(live.output), sorted(read.output))
            if let (one, other) = lines.first(where: { $0 != $1 }) {
                Issue.record("\(one)\n\(other)")
            }
            #expect(live.output.count == read.output.count)
        }
    }

    /// The database finds no fault, and each table has as many rows as were asked for, or as many as the file says it
    /// can hold.
    private func expect(_ rows: Int64, of file: OwnSchema, in database: SchemaDatabase) throws {
        #expect(try database.complaints() == [])
        #expect(try database.staleSequences() == [])
        for (name, count) in try database.counts() {
            let bare = String(name.split(separator: ".").last ?? "")
            switch file.limits[bare] {
            case .none: #expect(count == rows, "\(name)")
            case .some(.none): #expect(count > 0, "\(name)")
            case .some(.some(let limit)): #expect(count == min(rows, limit), "\(name)")
            }
        }
    }

    @Test(arguments: OwnSchema.all(in: "impossible"))
    func `that are impossible are refused and nothing is written`(file: OwnSchema) throws {
        #expect(!file.names.isEmpty)
        try SchemaDatabase.with(file.sql, file.dialect) { database in
            let outcome = try Self.seed.run(["--database", database.url, "--rows", "60"])
            #expect(outcome.status == 65, "\(outcome.errors)")
            #expect(outcome.errors.hasPrefix("error: "))
            for name in file.names { #expect(outcome.errors.contains(name)) }
            #expect(try database.counts().values.allSatisfy { $0 == 0 })
        }
    }

    @Test func `that only a database can judge are refused from a file, by name`() throws {
        let file = try #require(OwnSchema.all().first { $0.path.hasSuffix("postgres/checks_judged.sql") })
        let common = ["fixtures", "--schema", file.path, "--dialect", "postgres", "--out", "-"]
        let outcome = try Self.seed.run(common)
        #expect(outcome.status == 65 && outcome.output.isEmpty)
        for words in [
            "public.cards has CHECK constraints that only a database can evaluate", "CHECK (is_workday(issued_on))",
            "public.parcels has CHECK constraints", "CHECK (insist(weight % 3 = 0))", "--skip-impossible",
        ] { #expect(outcome.errors.contains(words), "\(outcome.errors)") }
        #expect(try Self.seed.run(common + ["--skip-impossible"]).status == 0)
    }

    @Test(arguments: ["sequences", "autoincrement"])
    func `let the application insert with its own defaults afterwards`(name: String) throws {
        let files = OwnSchema.all().filter { $0.path.hasSuffix("/\(name).sql") }
        #expect(files.count == 1)
        for file in files {
            try SchemaDatabase.with(file.sql, file.dialect) { database in
                _ = try RunReport(Self.seed.run(["--database", database.url, "--rows", "60", "--json"]))
                for table in try database.database.inspect().tables {
                    // Twice: the second must not meet the first.
                    for _ in 0..<2 { try database.database.execute("INSERT INTO \(table.name.quoted) DEFAULT VALUES") }
                }
                #expect(try database.counts().values.allSatisfy { $0 == 62 })
            }
        }
    }

    @Test func `of more than a thousand tables fill`() throws {
        for dialect in Dialect.allCases {
            let sql = (0..<1_100).map { number in
                let parent = number == 0 ? "" : ", parent_id integer REFERENCES table_\((number - 1) / 3)"
                return "CREATE TABLE table_\(number) (id integer PRIMARY KEY, name text NOT NULL\(parent));"
            }.joined(separator: "\n")
            try SchemaDatabase.with(sql, dialect) { database in
                let report = try RunReport(
                    Self.seed.run(["--database", database.url, "--rows", "5", "--json"]))
                #expect(report.tables.count == 1_100)
                #expect(try database.counts().values.allSatisfy { $0 == 5 })
                #expect(try database.complaints() == [])
            }
        }
    }
}
