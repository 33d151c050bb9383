import ArgumentParser
import SeedPlan

/// How rows go into tables; what `plan` must know as well as `run`.
struct LoadingOptions: ParsableArguments {
    @Flag(help: "Add to tables that have rows.")
    var append = false

    @Flag(help: "Fill tables that have rows only up to the wanted number.")
    var ensure = false

    @Flag(help: "Empty the tables first, and those that reference them, in the same transaction.")
    var truncate = false

    @Option(
        help: ArgumentHelp(
            "Load faster: drop foreign keys (fks), or indexes, too (all), and make them again, validated.",
            discussion: "Needs ownership of the tables; all within the same transaction. Default: none."))
    var rebuild: Rebuild?

    @Option(help: ArgumentHelp("Threads that make rows. The rows never depend on it.", valueName: "n"))
    var jobs: Int?

    func validate() throws {
        if [append, ensure, truncate].filter({ $0 }).count > 1 {
            throw ValidationError("only one of --append, --ensure and --truncate can be used")
        }
        if let jobs, !(1...256).contains(jobs) { throw ValidationError("--jobs must be from 1 to 256") }
    }

    func apply(to options: inout PlanOptions) {
        options.append = append
        options.ensure = ensure
        options.truncate = truncate
        if let rebuild { options.rebuild = rebuild }
        if let jobs { options.jobs = jobs }
    }
}

extension Rebuild: ExpressibleByArgument {}
