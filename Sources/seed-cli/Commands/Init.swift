import ArgumentParser
import SeedKit
import SeedPlan
import SeedSchema

/// `seed init`
struct Init: ParsableCommand, SpeakingCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write a seed.yaml from the schema, with the inferred generators, that runs unedited.")

    @OptionGroup(title: "Target") var target: TargetOptions
    @OptionGroup(title: "Rows") var rows: RowOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Option(
        help: ArgumentHelp("Where to write; - is standard output (default: seed.yaml).", valueName: "path"),
        completion: .file(extensions: ["yaml", "yml"]))
    var out = "seed.yaml"

    @Flag(help: "Replace the file where it stands.")
    var force = false

    func run() throws {
        try output.mayWrite(out, force: force)
        var seeder = try target.seeder(output)
        rows.apply(to: &seeder.options)
        // One impossible table must not keep the user from a file for the others.
        seeder.options.skipImpossible = true
        // Rows that stand there change no choice, and nothing is written.
        seeder.options.append = true
        let text = ConfigurationTemplate(plan: try seeder.plan(), settings: seeder.settings).text()
        try output.write(text, to: out)
    }
}
