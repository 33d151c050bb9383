import ArgumentParser
import Glibc
import SeedKit
import SeedPlan
import SeedSchema

/// `seed fixtures`
struct FixturesCommand: ParsableCommand, SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "fixtures",
        abstract: "Write rows as files that change only where the schema did; --check finds stale ones.",
        discussion: """
            Files are numbered in load order; seed.lock.json beside them says what they were made from. SQL and COPY \
            files load with psql -v ON_ERROR_STOP=1 -f or sqlite3 -bail. No database is needed: the schema's file will do.

              seed fixtures --schema migrations/ --out fixtures
              seed fixtures --schema migrations/ --out fixtures --check
              seed fixtures --schema schema.sql --rows 20 --out - | sqlite3 -bail app.db
            """)

    @OptionGroup(title: "Target") var target: TargetOptions
    @OptionGroup(title: "Rows") var rows: RowOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Option(
        help: ArgumentHelp(
            "The folder of the files; - writes all rows to standard output (default: fixtures).", valueName: "folder"),
        completion: .directory)
    var out = "fixtures"

    @Option(help: "sql (INSERT statements), copy (COPY for psql), csv or jsonl (default: sql).")
    var format: FixtureFormat?

    @Flag(name: .customLong("single-file"), help: "All tables in one file, in one transaction.")
    var singleFile = false

    @Flag(
        help: ArgumentHelp(
            "Write nothing; exit 1 when the files are not what would be written now, and say why.",
            discussion: "Options that are not given are those the files were written with."))
    var check = false

    @Option(
        help: ArgumentHelp(
            "Write the keys of seed.yaml's scenarios as constants: FILE.swift, .json or .yaml. Repeatable.",
            valueName: "file"),
        completion: .file(extensions: ["swift", "json", "yaml"]))
    var keys: [String] = []

    @Option(
        help: ArgumentHelp(
            "Write to standard output the smallest row that breaks exactly one constraint, with the error to expect.",
            discussion: """
                A constraint's name, table.name, table.column for NOT NULL, or table.check(column), table.unique(column), \
                table.foreign_key(column) where it has no name.
                """,
            valueName: "constraint"))
    var violate: String?

    func validate() throws {
        if violate != nil && check { throw ValidationError("--violate and --check exclude each other") }
        if check && out == "-" { throw ValidationError("--check needs a folder to look at: --out DIR") }
    }

    func run() throws {
        if check { return try compare() }
        var seeder = try target.seeder(output)
        if let violate {
            rows.apply(to: &seeder.options)
            return Terminal(.output).write(try seeder.violation(of: violate))
        }
        let flags = self.flags
        let fixtures = try fixtures(seeder, flags, format ?? .sql, isSingleFile: singleFile)
        if out == "-" { return try stream(fixtures) }
        let report = try fixtures.write(to: out)
        for path in keys { try TextFile.write(try fixtures.constants(for: path), to: path) }
        guard !output.quiet else { return }
        let terminal = Terminal(.output, noColor: output.noColor)
        var table = TextTable([.init("file"), .init("rows", .right), .init("")])
        table.rows = report.files.map { [$0.name, Spelling.count($0.rows), $0.isChanged ? "written" : "unchanged"] }
        table.rows += report.removed.map { [$0, "", "removed"] }
        for line in table.lines(width: terminal.width, heading: { terminal.styled($0, .faint) }) { terminal.line(line) }
    }

    private func compare() throws {
        let manifest = try Fixtures.manifest(in: out)
        let flags = self.flags.completed(by: manifest?.flags)
        let isSingleFile = singleFile || (manifest?.options.isSingleFile ?? false)
        let fixtures = try fixtures(
            target.seeder(output), flags, format ?? manifest?.options.format ?? .sql, isSingleFile: isSingleFile)
        var reasons = try fixtures.check(out)
        for path in flags["keys"] ?? [] where try stands(path) != (try fixtures.constants(for: path)) {
            reasons.append("the keys in \(path) are not those of the scenarios")
        }
        if reasons.isEmpty {
            if !output.quiet { Terminal(.output).line("the fixtures in \(out) are what would be written now") }
            return
        }
        let limit = 40
        throw Diagnostic(
            .violations, "the fixtures in \(out) are stale",
            details: reasons.prefix(limit) + (reasons.count > limit ? ["and \(reasons.count - limit) more"] : []),
            next: "write them again: the same command without --check")
    }

    private func stands(_ path: String) throws -> String? {
        TextFile.exists(path) ? try TextFile.read(path, what: "the file of keys") : nil
    }

    private func fixtures(
        _ seeder: Seeder, _ flags: FixtureFlags, _ format: FixtureFormat, isSingleFile: Bool
    ) throws -> Fixtures {
        var seeder = seeder
        try rows.applying(flags).apply(to: &seeder.options)
        return Fixtures(
            try seeder.fixturePlan(), FixtureOptions(format: format, isSingleFile: isSingleFile), flags: flags)
    }

    private func stream(_ fixtures: Fixtures) throws {
        do {
            try fixtures.stream { bytes in
                guard let code = TextFile.writeAll(UnsafeRawBufferPointer(bytes), to: STDOUT_FILENO) else { return }
                throw StreamEnd(code: code)
            }
        } catch let end as StreamEnd {
            // Nobody reads any more (`seed fixtures --out - | head`): no error.
            if end.code == EPIPE { return }
            throw Diagnostic(
                .cannotWrite, "standard output can't be written: \(String(cString: strerror(end.code)).lowercased())")
        }
    }

    private struct StreamEnd: Error { var code: Int32 }

    // MARK: Flags

    /// What the command line said of rows.
    private var flags: FixtureFlags {
        var entries: [(String, [String])] = []
        if let number = rows.rows { entries.append(("rows", ["\(number.value)"])) }
        if let seed = rows.seed { entries.append(("seed", ["\(seed)"])) }
        let tables = rows.table.map { "\($0.pattern)=\($0.rows)" }
        for (name, values) in [("table", tables), ("only", rows.only), ("exclude", rows.exclude), ("keys", keys)]
        where !values.isEmpty {
            entries.append((name, values))
        }
        if rows.skipImpossible { entries.append(("skip-impossible", [])) }
        return FixtureFlags(entries: entries)
    }
}

extension FixtureFormat: ExpressibleByArgument {}

extension FixtureFlags {
    /// These, and of others those that are not among them.
    fileprivate func completed(by others: FixtureFlags?) -> FixtureFlags {
        FixtureFlags(entries: entries + (others?.entries.filter { self[$0.0] == nil } ?? []))
    }
}

extension RowOptions {
    /// The same options as these flags say.
    fileprivate func applying(_ flags: FixtureFlags) throws -> RowOptions {
        var arguments: [String] = []
        for (name, values) in flags.entries where name != "keys" {
            arguments += values.isEmpty ? ["--" + name] : values.map { "--\(name)=\($0)" }
        }
        return try RowOptions.parse(arguments)
    }
}
