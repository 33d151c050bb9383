import SeedKit
import SeedPlan
import SeedSchema

extension TargetOptions {
    /// A seeder for what these flags, the environment and seed.yaml name together.
    func seeder(_ output: OutputOptions) throws -> Seeder {
        let settings = try Settings.resolve(
            Settings.Flags(database: database, schema: schema, dialect: dialect, configuration: config),
            environment: environmentValues())
        var options = PlanOptions()
        options.configuration = settings.configuration
        if let rows = settings.configuration.rows { options.rows = rows }
        if let seed = settings.configuration.seed { options.seed = seed }
        var seeder = Seeder(settings: settings, options: options)
        if !output.quiet {
            let terminal = Terminal(.error, noColor: output.noColor)
            seeder.note = { terminal.line("note: " + $0) }
        }
        return seeder
    }
}

extension RowOptions {
    /// Flags win over the file.
    func apply(to options: inout PlanOptions) {
        if let rows { options.rows = rows.value }
        if let seed { options.seed = seed }
        options.tableRows = table.map { (pattern: $0.pattern, rows: $0.rows) }
        options.only = only.map { NamePattern($0) }
        options.exclude = exclude.map { NamePattern($0) }
        options.skipImpossible = skipImpossible
    }
}
