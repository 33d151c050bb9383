import ArgumentParser

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
