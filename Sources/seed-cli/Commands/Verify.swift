import ArgumentParser
import SeedKit
import SeedPlan
import SeedSchema

/// `seed verify`
struct Verify: ParsableCommand, SpeakingCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check every constraint of a filled database; exit 1 when one fails.",
        discussion:
            "Orphans per foreign key, CHECK, UNIQUE, NOT NULL, and counts, by queries that the database answers.")

    @OptionGroup(title: "Target") var target: TargetOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Flag(help: "One machine-readable report on standard output.")
    var json = false

    func run() throws {
        let seeder = try target.seeder(output)
        let verification: Verification
        do {
            verification = try seeder.verify(opened: Interruption.guarding)
        } catch {
            try Interruption.translate(error)
        }
        Interruption.release()
        if json { Terminal(.output).line(verification.json()) }
        let terminal = Terminal(json ? .error : .output, noColor: output.noColor)
        if !output.quiet, !json {
            var table = TextTable([.init("table"), .init("rows", .right)])
            table.rows = verification.counts.map { [$0.table, Spelling.count($0.rows)] }
            for line in table.lines(width: terminal.width, heading: { terminal.styled($0, .faint) }) {
                terminal.line(line)
            }
            if verification.violations.isEmpty { terminal.line("every constraint holds") }
        }
        if let failure = verification.diagnostic { throw failure }
    }
}
