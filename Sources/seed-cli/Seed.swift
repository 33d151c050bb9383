import ArgumentParser
import SeedKit

/// The root of the command line; `run` is what it does when nothing else is said.
struct Seed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed",
        abstract: "Fills PostgreSQL and SQLite databases with rows that keep every constraint.",
        discussion: """
            seed reads the schema, plans in foreign-key order, makes every value from a seed number, loads all in one \
            transaction and verifies the result. The same schema and seed give the same rows, on any machine.

              seed --database postgres://user@localhost/app --rows 1000
              seed --database sqlite:new.db --schema schema.sql
              seed plan --schema migrations/ --dialect postgres

            Exit status: 0 done, 1 violations found, 64 wrong usage, 65 the schema or the wanted rows can't be \
            satisfied, 66 input missing, 69 database unreachable, 70 a bug in seed, 73 output can't be written, 77 \
            refused for safety or for a missing privilege, 78 configuration error.
            """,
        version: Release.version,
        subcommands: [
            Run.self, PlanCommand.self, GraphCommand.self, FixturesCommand.self, Verify.self, Init.self,
            GeneratorsCommand.self, MaskCommand.self, LearnCommand.self,
        ],
        defaultSubcommand: Run.self)
}

@main
enum Main {
    static func main() {
        Interruption.watch()
        do {
            var command = try Seed.parseAsRoot()
            do {
                try command.run()
            } catch {
                let output = (command as? any SpeakingCommand)?.output
                Failure.exit(error, verbose: output?.verbose ?? false, noColor: output?.noColor ?? false)
            }
        } catch {
            Failure.exit(error, verbose: false, noColor: CommandLine.arguments.contains("--no-color"))
        }
    }
}

/// A subcommand with the options that say how much it tells.
protocol SpeakingCommand {
    var output: OutputOptions { get }
}
