import ArgumentParser
import SeedKit
import SeedPlan
import SeedRows
import SeedSchema

/// `seed [run]`
struct Run: ParsableCommand, SpeakingCommand {
    static let configuration = CommandConfiguration(
        abstract: "Fill the target: read the schema, plan, generate, load, verify. The default command.",
        discussion: """
            All or nothing: one transaction, and a failure, Ctrl-C or kill leaves the database as it was. Tables that \
            have rows are refused unless --append, --ensure or --truncate says what to do.
            """)

    @OptionGroup(title: "Target") var target: TargetOptions
    @OptionGroup(title: "Rows") var rows: RowOptions
    @OptionGroup(title: "Loading") var loading: LoadingOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Flag(name: .customLong("dry-run"), help: "Do the whole load, then roll it back.")
    var dryRun = false

    @Flag(name: .customLong("no-verify"), help: "Don't verify the rows after loading.")
    var noVerify = false

    @Flag(help: "One machine-readable report on standard output.")
    var json = false

    func run() throws {
        var seeder = try target.seeder(output)
        rows.apply(to: &seeder.options)
        loading.apply(to: &seeder.options)
        seeder.options.dryRun = dryRun
        seeder.options.verify = !noVerify

        let terminal = Terminal(.error, noColor: output.noColor)
        let display = LoadDisplay(terminal: terminal, output: output)
        let report: Report
        do {
            report = try seeder.run(
                opened: Interruption.guarding, planned: display.begin, progress: display.show)
        } catch {
            display.end()
            try Interruption.translate(error)
        }
        Interruption.release()
        display.end()
        if json { Terminal(.output).line(report.json()) }
        if !output.quiet { ClosingTable.write(report, to: terminal) }
        if let violation = report.firstViolation { throw violation }
    }
}
