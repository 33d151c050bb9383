import ArgumentParser
import SeedKit
import SeedSchema

/// Where the schema and the database are.
struct TargetOptions: ParsableArguments {
    @Option(
        name: [.long, .customLong("to")],
        help: ArgumentHelp(
            "The database: postgres://…, \"host=… dbname=…\", sqlite:PATH, or a path ending in .db, .sqlite, .sqlite3.",
            discussion: "Else SEED_DATABASE_URL, else DATABASE_URL, else 'database:' of seed.yaml.",
            valueName: "url"))
    var database: String?

    @Option(
        help: ArgumentHelp(
            "A .sql file or a folder of migrations to read the schema from.",
            discussion: """
                Folders of Flyway, golang-migrate, dbmate, goose, Prisma, Diesel and plain numbered files are read; \
                what undoes is skipped.
                """,
            valueName: "path"),
        completion: .file())
    var schema: String?

    @Option(help: "The schema file's dialect, where its text doesn't tell: postgres or sqlite.")
    var dialect: Dialect?

    @Option(
        help: ArgumentHelp("The configuration file (default: ./seed.yaml where it stands).", valueName: "path"),
        completion: .file(extensions: ["yaml", "yml"]))
    var config: String?
}

extension Dialect: ExpressibleByArgument {}
