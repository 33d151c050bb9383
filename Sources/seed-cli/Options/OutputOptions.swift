import ArgumentParser
import SeedKit
import SeedSchema

/// What every subcommand says about itself while it works.
struct OutputOptions: ParsableArguments {
    @Flag(name: [.short, .long], help: "Say nothing but errors.")
    var quiet = false

    @Flag(
        name: [.short, .long],
        help: "Show what databases say in full. Their words may hold values of rows.")
    var verbose = false

    @Flag(name: .customLong("no-color"), help: "Plain text. The NO_COLOR variable does the same.")
    var noColor = false

    @Option(help: "A progress line on standard error: auto (on a terminal), always or never.")
    var progress: ProgressMode = .auto

    func validate() throws {
        if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other") }
    }
}

enum ProgressMode: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}

extension OutputOptions {
    /// - Throws: `Diagnostic` (77) for a file that stands and may not be replaced.
    func mayWrite(_ path: String, force: Bool) throws {
        guard path != "-", TextFile.exists(path), !force else { return }
        throw Diagnostic(
            .refused, "\(path) is there already", next: "replace it with --force, or write elsewhere with --out PATH")
    }

    /// Writes a file that the user asked for and says so; `-` is standard output.
    func write(_ text: String, to path: String) throws {
        if path == "-" {
            Terminal(.output).write(text)
            return
        }
        try TextFile.write(text, to: path)
        if !quiet { Terminal(.error, noColor: noColor).line("wrote \(path)") }
    }
}
