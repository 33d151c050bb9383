import SeedPlan
import SeedRows
import SeedSchema

/// Fills databases: all that the `seed` command does, for tests and applications.
///
///     let report = try Seeder(database: "sqlite:test.db", rows: 100).run()
///
/// A `Seeder` is a value: it says what is wanted and holds no connection.
public struct Seeder: Sendable {
    public var settings: Settings
    public var options: PlanOptions
    /// Called with lines about what a schema file says and no row can show: statements left out.
    public var note: @Sendable (String) -> Void = { _ in }

    public init(settings: Settings, options: PlanOptions) {
        self.settings = settings
        self.options = options
    }

    /// - Parameters:
    ///   - database: a URL as `--database` takes it.
    ///   - schema: a .sql file or a folder of migrations, applied first where the database has no tables.
    ///   - rows: in each table.
    /// - Throws: `Diagnostic` (64) for a URL that names no database.
    public init(database: String, schema: String? = nil, rows: Int64 = 100, seed: UInt64 = 1) throws {
        var options = PlanOptions()
        options.rows = rows
        options.seed = seed
        self.init(
            settings: Settings(
                configuration: Configuration(), database: try DatabaseURL.parse(database), schema: schema),
            options: options)
    }

    /// The schema, from the database where one is named (and the schema's file wasn't asked for), else from the file.
    public func schema() throws -> Schema {
        if let database = try openToRead() {
            defer { database.close() }
            return try database.inspect()
        }
        guard let path = settings.schema else { throw Settings.nothingNamed }
        return try SchemaFiles.read(path).schema(asked: settings.dialect, note: note)
    }

    /// What `run` would do. Writes nothing.
    public func plan() throws -> Plan {
        try withSchema { try Planner.plan(schema: $0, options: options, database: $1) }
    }

    /// The schema with the database that it is of; nil: its text alone is known.
    func withSchema<R>(_ body: (Schema, (any Database)?) throws -> R) throws -> R {
        let database = try openToRead()
        defer { database?.close() }
        if let database {
            let schema = try database.inspect()
            if !schema.tables.isEmpty || settings.schema == nil { return try body(schema, database) }
        }
        guard let path = settings.schema else { throw Settings.nothingNamed }
        let asked = settings.dialect ?? settings.database?.dialect
        return try body(try SchemaFiles.read(path).schema(asked: asked, note: note), nil)
    }

    /// Plans and fills, all or nothing.
    ///
    /// - Parameters:
    ///   - opened: called with the connection, for what must be able to interrupt it.
    ///   - planned: called with the plan before anything is written.
    /// - Throws: `Diagnostic` or `DatabaseError`; the database is then as it was.
    public func run(
        opened: (any Database) -> Void = { _ in }, planned: (Plan) -> Void = { _ in },
        progress: @escaping (ProgressEvent) -> Void = { _ in }
    ) throws -> Report {
        guard let url = settings.database else { throw Settings.nothingNamed }
        let isNewFile = url.isMissingFile
        let database = try url.open(create: settings.schema != nil)
        opened(database)
        var keepsFile = !isNewFile
        defer {
            database.close()
            if !keepsFile { url.removeFile() }
        }
        var attempt = Attempt(options: options)
        // Loads that fail leave the schema as it was.
        var schema: Schema?
        while true {
            do {
                let report = try fill(database, attempt.options, &schema, planned: planned, progress: progress)
                if try attempt.finish(report) { continue }
                keepsFile = keepsFile || !options.dryRun
                return report
            } catch let failure as Failure {
                guard attempt.learn(failure) else { throw failure.underlying }
            }
        }
    }

    /// One load, from the schema to the commit.
    private func fill(
        _ database: any Database, _ options: PlanOptions, _ known: inout Schema?, planned: (Plan) -> Void,
        progress: @escaping (ProgressEvent) -> Void
    ) throws -> Report {
        let isPrepared = try known == nil && prepare(database)
        let plan: Plan
        do {
            let schema = try known ?? database.inspect()
            if !isPrepared { known = schema }
            guard !schema.tables.isEmpty else {
                throw Diagnostic(
                    .unsatisfiable, "\(database.displayName) has no tables",
                    next: "name a schema with --schema, or apply your migrations first")
            }
            plan = try Planner.plan(schema: schema, options: options, database: database)
        } catch {
            if isPrepared { try? database.rollback() }
            throw error
        }
        planned(plan)
        do {
            return try Executor(isInTransaction: isPrepared).run(plan: plan, database: database, progress: progress)
        } catch let failure as LoadFailure {
            throw Failure(
                underlying: failure.underlying, rejection: Rejection(failure, in: plan),
                others: failure.others.compactMap { Rejection($0, in: plan) })
        }
    }

    /// Makes the tables where there are none and a schema is named, in a transaction that is left open for the rows: a
    /// failure then leaves neither.
    private func prepare(_ database: any Database) throws -> Bool {
        guard let path = settings.schema, try database.inspect().tables.isEmpty else { return false }
        let files = try SchemaFiles.read(path)
        try database.begin()
        do {
            try files.apply(to: database, note: note)
        } catch {
            try? database.rollback()
            throw error
        }
        return true
    }

    /// Every constraint of the database, put to it as queries.
    public func verify(opened: (any Database) -> Void = { _ in }) throws -> Verification {
        guard let url = settings.database else { throw Settings.nothingNamed }
        let database = try url.open()
        opened(database)
        defer { database.close() }
        return try Verifier.verify(schema: try database.inspect(), database: database)
    }

    /// Measures the database's shape; only reads.
    public func learn(
        only: [NamePattern] = [], exclude: [NamePattern] = [], opened: (any Database) -> Void = { _ in }
    ) throws -> Profile {
        guard let url = settings.database else { throw Settings.nothingNamed }
        let database = try url.open()
        opened(database)
        defer { database.close() }
        return try Learner.profile(database) { name in
            (only.isEmpty || only.contains { $0.matches(name) }) && !exclude.contains { $0.matches(name) }
        }
    }

    private func openToRead() throws -> (any Database)? {
        guard let url = settings.database, !settings.prefersSchemaFile else { return nil }
        // A file that `run` would make from the schema.
        if url.isMissingFile, settings.schema != nil { return nil }
        return try url.open()
    }
}
