import ArgumentParser
import SeedKit
import SeedMask
import SeedPlan
import SeedSchema

/// What is masked, and where it goes.
struct MaskingOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Where the rows come from: a database's URL, a dump (.sql), a CSV file or a folder of them.",
            valueName: "source"))
    var from: String?

    @Option(
        help: ArgumentHelp(
            "Where the masked rows go: a database with the same tables, a .sql file, a CSV file or a folder.",
            valueName: "target"))
    var to: String?

    @Option(
        name: .customLong("in-place"),
        help: ArgumentHelp("Mask this database where it is, its constraints in force throughout.", valueName: "url"))
    var inPlace: String?

    @Option(
        help: ArgumentHelp(
            "Copy only these rows, all that refers to them, and all that any of these refers to: "
                + "'customers where country = ''NZ'''. Repeatable.", valueName: "rows"))
    var subset: [String] = []

    @Option(help: ArgumentHelp("Copy only the tables that the glob names. Repeatable.", valueName: "glob"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Leave the tables out that the glob names. Repeatable.", valueName: "glob"))
    var exclude: [String] = []

    @Option(
        help: ArgumentHelp(
            "A .sql file or a folder of migrations: makes the tables of an empty target, and tells the types of CSV files.",
            valueName: "path"), completion: .file())
    var schema: String?

    @Option(help: "The dialect of SQL files, where their text doesn't tell: postgres or sqlite.")
    var dialect: Dialect?

    @Option(
        help: ArgumentHelp("The configuration file (default: ./seed.yaml where it stands).", valueName: "path"),
        completion: .file(extensions: ["yaml", "yml"]))
    var config: String?

    func validate() throws {
        if inPlace != nil, from != nil || to != nil {
            throw ValidationError("--in-place excludes --from and --to")
        }
        if inPlace != nil, !(subset.isEmpty && only.isEmpty && exclude.isEmpty) {
            throw ValidationError("--subset, --only and --exclude need --from and --to")
        }
        for text in subset where SubsetRequest(text) == nil {
            throw ValidationError("--subset must be 'TABLE where CONDITION', or a table's name alone")
        }
    }

    func masker(_ output: OutputOptions) throws -> Masker {
        let settings = try Settings.resolve(
            Settings.Flags(schema: schema, dialect: dialect, configuration: config), environment: environmentValues())
        var masker = Masker(settings: settings)
        // What seed.yaml names as a schema is for `run`: a target is never filled with tables unasked.
        masker.settings.schema = schema
        masker.only = only.map { NamePattern($0) }
        masker.exclude = exclude.map { NamePattern($0) }
        masker.subset = subset.compactMap { SubsetRequest($0) }
        if !output.quiet {
            let terminal = Terminal(.error, noColor: output.noColor)
            masker.note = { terminal.line("note: " + $0) }
        }
        return masker
    }

    /// The one database to look at, for `--init` and `--explain`.
    func lookedAt(_ settings: Settings) throws -> MaskPlace {
        if let text = from ?? inPlace { return try MaskPlace.parse(text) }
        if let url = settings.database { return .database(url) }
        throw Self.nothingNamed
    }

    static let nothingNamed = Diagnostic(
        .usage, "nothing is named to mask",
        details: [
            "from one database into another:  seed mask --from postgres://…/prod --to postgres://…/test",
            "where it is:                     seed mask --in-place sqlite:copy.db",
        ],
        next: "name a source and a target, or a database to mask in place")
}
