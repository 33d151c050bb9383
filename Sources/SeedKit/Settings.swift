import SeedPlan
import SeedRows
import SeedSchema

/// Where the schema and the database are, found by the one order of precedence: flags, environment, file.
public struct Settings: Sendable {
    public var configuration: Configuration
    public var database: DatabaseURL?
    /// A .sql file or a folder of migrations.
    public var schema: String?
    public var dialect: Dialect?
    /// The schema was named by a flag and the database was not: what only reads need not ask the database.
    public var prefersSchemaFile = false

    public init(configuration: Configuration, database: DatabaseURL? = nil, schema: String? = nil) {
        self.configuration = configuration
        self.database = database
        self.schema = schema
    }

    /// What the command line said; nil where it said nothing.
    public struct Flags: Sendable {
        public var database: String?
        public var schema: String?
        public var dialect: Dialect?
        public var configuration: String?
        public init(
            database: String? = nil, schema: String? = nil, dialect: Dialect? = nil, configuration: String? = nil
        ) {
            self.database = database
            self.schema = schema
            self.dialect = dialect
            self.configuration = configuration
        }
    }

    /// - Throws: `Diagnostic` for a URL (64), a file (66) or a configuration (78) that can't be used.
    public static func resolve(_ flags: Flags, environment: [String: String]) throws -> Settings {
        var configuration = Configuration()
        if let path = flags.configuration ?? (TextFile.exists("seed.yaml") ? "seed.yaml" : nil) {
            configuration = try ConfigurationFile.read(
                path, environment: environment,
                generatorOptions: Dictionary(
                    GeneratorRegistry.all.map { ($0.name, Array($0.options.keys)) },
                    uniquingKeysWith: { first, _ in first }))
        }
        func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }

        var settings = Settings(configuration: configuration)
        if let url = flags.database ?? variable("SEED_DATABASE_URL") ?? variable("DATABASE_URL") {
            settings.database = try DatabaseURL.parse(url)
        } else if let url = configuration.database {
            settings.database = try DatabaseURL.parse(url).relative(to: configuration)
        }
        settings.schema = flags.schema ?? configuration.schema.map { configuration.path($0) }
        settings.dialect = flags.dialect ?? configuration.dialect
        settings.prefersSchemaFile = flags.schema != nil && flags.database == nil
        return settings
    }

    /// What to say when neither a database nor a schema is named anywhere.
    public static let nothingNamed = Diagnostic(
        .usage, "no database is named",
        details: [
            "on the command line:  seed --database postgres://user@localhost/app",
            "                      seed --database sqlite:app.db",
            "in the environment:   SEED_DATABASE_URL or DATABASE_URL",
            "in ./seed.yaml:       database: postgres://user@localhost/app",
        ],
        next: "name one of the three ways; a new SQLite file can be made from a schema with "
            + "seed --database sqlite:new.db --schema schema.sql")
}

extension Configuration {
    /// A path that the file names is relative to the file's folder.
    func path(_ path: String) -> String {
        guard !path.hasPrefix("/"), let source, let slash = source.lastIndex(of: "/") else { return path }
        return source[...slash] + path
    }
}

extension DatabaseURL {
    fileprivate func relative(to configuration: Configuration) -> DatabaseURL {
        guard case .sqlite(let path) = self else { return self }
        return .sqlite(path: configuration.path(path))
    }
}
