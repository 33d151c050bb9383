import ArgumentParser
import SeedPlan
import SeedRows
import SeedSchema

/// `seed generators [NAME]`
struct GeneratorsCommand: ParsableCommand, SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "generators", abstract: "List the generators, or document one with sample values.")

    @OptionGroup(title: "Output") var output: OutputOptions

    @Option(help: ArgumentHelp("The number that the sample values follow from.", valueName: "n"))
    var seed: UInt64 = 1

    @Argument(
        help: "The generator to document.",
        completion: .custom { _, _, _ in GeneratorRegistry.all.map(\.name) })
    var name: String?

    func run() throws {
        let terminal = Terminal(.output, noColor: output.noColor)
        guard let name else {
            list(to: terminal)
            return
        }
        guard let entry = GeneratorRegistry.all.first(where: { $0.name == name }) else {
            let near = nearestName(to: name, among: GeneratorRegistry.all.map(\.name))
            throw Diagnostic(
                .usage, "there is no generator '\(name)'",
                next: (near.map { "did you mean '\($0)'? " } ?? "") + "'seed generators' lists them all")
        }
        document(entry, to: terminal)
    }

    private func list(to terminal: Terminal) {
        var table = TextTable([.init("name"), .init("makes"), .init("agrees with")])
        table.rows = GeneratorRegistry.all.sorted { $0.name < $1.name }.map {
            [$0.name, $0.summary, $0.entity.map { "columns of the \($0)" } ?? ""]
        }
        let width = terminal.isTerminal ? terminal.width : .max
        for line in table.lines(width: width, heading: { terminal.styled($0, .faint) }) { terminal.line(line) }
    }

    private func document(_ entry: GeneratorEntry, to terminal: Terminal) {
        terminal.line(terminal.styled(entry.name, .bold))
        terminal.line("  " + entry.summary)
        if let entity = entry.entity {
            terminal.line("  Columns of one row that draw from the same \(entity) agree.")
        }
        if !entry.options.isEmpty {
            terminal.line("\noptions")
            var table = TextTable([.init("  name"), .init("means")])
            table.rows = entry.options.sorted { $0.key < $1.key }.map { ["  " + $0.key, $0.value] }
            for line in table.lines(width: .max).dropFirst() { terminal.line(line) }
        }
        let samples = GeneratorSamples.values(of: entry, count: 8, seed: seed)
        if !samples.isEmpty {
            terminal.line("\nsamples")
            for sample in samples { terminal.line("  " + sample) }
        }
        terminal.line("\nin seed.yaml\n  tables:\n    TABLE:\n      columns:\n        COLUMN: \(entry.name)")
    }
}
