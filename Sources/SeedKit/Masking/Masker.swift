import SeedMask
import SeedPlan
import SeedRows
import SeedSchema

/// Masks databases: all that `seed mask` does, for tests and applications.
public struct Masker: Sendable {
    public var settings: Settings
    public var options = MaskOptions()
    /// Sensitive-looking columns that nobody listed are kept, whatever seed.yaml says.
    public var allowsUnlisted = false
    /// Tables to copy; empty: all. Not for masking in place.
    public var only: [NamePattern] = []
    public var exclude: [NamePattern] = []
    /// Rows to start a subset from; empty: all rows.
    public var subset: [SubsetRequest] = []
    /// Called with each connection that may run long, for what must be able to interrupt it.
    public var opened: @Sendable (any Database) -> Void = { _ in }
    /// Called with lines about what a schema file says and no row can show.
    public var note: @Sendable (String) -> Void = { _ in }

    public init(settings: Settings) { self.settings = settings }

    // MARK: Looking

    /// What `--init` writes. Columns that seed.yaml lists already are left out.
    public func proposal(of place: MaskPlace) throws -> MaskProposal {
        let source = try place.openSource(settings, note: note)
        defer { source.database.close() }
        return try MaskProposal(planner(source))
    }

    /// What `--explain` prints.
    public func explanation(of place: MaskPlace, isInPlace: Bool) throws -> String {
        let source = try place.openSource(settings, note: note)
        defer { source.database.close() }
        let plan = try planner(source).plan()
        return try plan.explanation(strategies: isInPlace ? InPlaceRun.strategies(plan) : [])
    }

    // MARK: Masking

    /// - Throws: `Diagnostic`, `DatabaseError`; `MaskProofFailure` when the proof fails: everything is rolled back then,
    ///   unless the run was made in steps.
    public func copy(from: MaskPlace, to: MaskPlace, secret: RunSecret) throws -> MaskReport {
        if from == to {
            throw Diagnostic(
                .refused, "source and target are the same", next: "mask it where it is with --in-place")
        }
        let source = try from.openSource(settings, note: note)
        opened(source.database)
        defer { source.database.close() }
        let plan = try planner(source).plan()
        if options.commitEvery != nil, to.isFile {
            throw Diagnostic(.usage, "a file is written at once", next: "leave --commit-every out")
        }
        let target = try to.openTarget(settings, like: source, plan: plan, isSubset: !subset.isEmpty, note: note)
        opened(target.database)
        defer { target.close() }
        var options = options
        // Keys and indexes that this run made are nobody's yet: they come after the rows, as pg_dump has them.
        if target.isNew, options.commitEvery == nil { options.rebuild = .all }
        let report = try CopyRun(
            plan: plan, secret: secret, source: source.database, target: target.database, options: options,
            subset: subset
        ).run()
        try target.finish()
        return report
    }

    public func maskInPlace(_ place: MaskPlace, secret: RunSecret) throws -> MaskReport {
        guard case .database(let url) = place else {
            throw Diagnostic(
                .usage, "only a database can be masked in place", next: "give files to --from and --to")
        }
        let database = try url.open()
        opened(database)
        defer { database.close() }
        let plan = try planner(MaskSource(database: database, schema: try database.inspect())).plan()
        return try InPlaceRun(plan: plan, secret: secret, database: database, options: options).run()
    }

    // MARK: Plans

    private func planner(_ source: MaskSource) throws -> MaskPlanner {
        let schema = try selected(source.schema)
        guard !schema.tables.isEmpty else {
            throw Diagnostic(.unsatisfiable, "\(source.database.displayName) has no tables")
        }
        let configuration = settings.configuration
        var mask = try MaskConfiguration(reading: configuration.mask, file: configuration.source ?? "seed.yaml")
        if allowsUnlisted { mask.allowsUnlisted = true }
        return MaskPlanner(
            schema: schema, configuration: mask, virtualKeys: configuration.foreignKeys,
            generators: GeneratorRegistry.all, samples: try ColumnSamples.read(schema, from: source.database))
    }

    private func selected(_ schema: Schema) throws -> Schema {
        var schema = schema
        for pattern in only + exclude where !schema.tables.contains(where: { pattern.matches($0.name) }) {
            throw Diagnostic(
                .usage, "--only or --exclude names no table '\(pattern)'",
                next: nearestName(to: pattern.text, among: schema.tables.map(\.name.name.name))
                    .map { "did you mean '\($0)'?" })
        }
        // A partition goes with its parent.
        let left = Set(
            schema.tables.filter { table in
                table.partition == nil
                    && (exclude.contains { $0.matches(table.name) }
                        || !only.isEmpty && !only.contains { $0.matches(table.name) })
            }.map(\.name))
        schema.tables.removeAll { left.contains($0.name) }
        return schema
    }
}
