import ArgumentParser
import SeedKit
import SeedPlan

/// `seed plan`
struct PlanCommand: ParsableCommand, SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "plan",
        abstract: "Print what run would do: order, cycles, rows, generators and why. Writes nothing.")

    enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

    @OptionGroup(title: "Target") var target: TargetOptions
    @OptionGroup(title: "Rows") var rows: RowOptions
    @OptionGroup(title: "Loading") var loading: LoadingOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Option(help: "text, or json for programs.")
    var format: Format = .text

    func run() throws {
        var seeder = try target.seeder(output)
        rows.apply(to: &seeder.options)
        loading.apply(to: &seeder.options)
        let plan = try seeder.plan()
        Terminal(.output).write(format == .json ? plan.json() + "\n" : plan.text())
    }
}
