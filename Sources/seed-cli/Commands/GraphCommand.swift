import ArgumentParser
import SeedKit
import SeedPlan
import SeedSchema

/// `seed graph`
struct GraphCommand: ParsableCommand, SpeakingCommand {
    static let configuration = CommandConfiguration(
        commandName: "graph", abstract: "Print the foreign-key graph, its cycles marked.",
        discussion: """
            html is a page of its own to drag, zoom and search; svg a drawing; mermaid is drawn by GitHub and GitLab \
            inside Markdown; dot is for Graphviz; json is for programs.

              seed graph --schema schema.sql --format html --out schema.html
            """)

    @OptionGroup(title: "Target") var target: TargetOptions
    @OptionGroup(title: "Output") var output: OutputOptions

    @Option(help: "mermaid, dot, svg, html or json.")
    var format: GraphFormat = .mermaid

    @Option(
        help: ArgumentHelp("Write to a file in place of standard output.", valueName: "path"), completion: .file())
    var out: String?

    func run() throws {
        let seeder = try target.seeder(output)
        let graph = ForeignKeyGraph(try seeder.schema())
        let text = format.text(of: GraphPicture(graph))
        if let out, out != "-" {
            try TextFile.write(text, to: out)
        } else {
            Terminal(.output).write(text)
        }
    }
}

extension GraphFormat: ExpressibleByArgument {}
