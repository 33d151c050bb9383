import ArgumentParser
import SeedKit
import SeedPlan
import SeedSchema

/// `seed learn`
struct LearnCommand: ParsableCommand, SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn",
        abstract: "Measure a database's shape into a profile for seed.yaml.",
        discussion: """
            Shares of NULL, numbers of different values, how often the commonest one stands, ranges rounded to two digits \
            and rows for each row of a parent. The profile holds no value of any row; its only words are those that the \
            schema declares, such as the labels of an enum. Only reads.
            """)

    @OptionGroup(title: "Target") var target: TargetOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Option(help: ArgumentHelp("Only tables whose name fits; repeatable.", valueName: "glob"))
    var only: [String] = []

    @Option(help: ArgumentHelp("No tables whose name fits; repeatable.", valueName: "glob"))
    var exclude: [String] = []

    @Option(
        help: ArgumentHelp("Where to write; - is standard output (default: seed.profile.yaml).", valueName: "path"),
        completion: .file(extensions: ["yaml", "yml"]))
    var out = "seed.profile.yaml"

    @Flag(help: "Replace the file where it stands.")
    var force = false

    func run() throws {
        try output.mayWrite(out, force: force)
        let seeder = try target.seeder(output)
        let profile: Profile
        do {
            profile = try seeder.learn(
                only: only.map { NamePattern($0) }, exclude: exclude.map { NamePattern($0) },
                opened: Interruption.guarding)
        } catch {
            try Interruption.translate(error)
        }
        Interruption.release()
        try output.write(profile.text(), to: out)
    }
}
