import SeedPlan
import SeedSchema

/// The SQL text of one file, with everything that is not to be applied blanked out, so that line numbers stay true.
public struct SchemaFile: Hashable, Sendable {
    /// As messages name it.
    public var path: String
    public var text: String
    public init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// A schema on disk: one .sql file, or a folder of migrations in the order in which they apply.
public struct SchemaFiles: Hashable, Sendable {
    public var layout: MigrationLayout
    public var files: [SchemaFile]
    /// Named by the tool that made the folder (Prisma's migration_lock.toml).
    public var declaredDialect: Dialect?

    public init(layout: MigrationLayout, files: [SchemaFile], declaredDialect: Dialect? = nil) {
        self.layout = layout
        self.files = files
        self.declaredDialect = declaredDialect
    }

    /// - Throws: `Diagnostic` (66) when nothing readable is there.
    public static func read(_ path: String) throws -> SchemaFiles {
        guard TextFile.isFolder(path) else {
            let text = try TextFile.read(path, what: "the schema file")
            return SchemaFiles(layout: .plain, files: [SchemaFile(path: path, text: MigrationSection.up(of: text))])
        }
        let names = try TextFile.names(in: path)
        if let folders = try folderPerMigration(path, names) { return folders }
        let scripts = names.filter { $0.lowercased().hasSuffix(".sql") }
        let layout = MigrationLayout.detect(scripts)
        let ordered = layout.ordered(layout == .flyway ? try flywayScripts(path, names) : scripts)
        guard !ordered.isEmpty else {
            throw Diagnostic(
                .noInput, "the folder \(path) holds no migration",
                next: "give a .sql file, or a folder with .sql files (Flyway, golang-migrate, dbmate, goose, Prisma or "
                    + "plain numbered ones)")
        }
        let files = try ordered.map { name in
            let file = path + "/" + name
            return SchemaFile(
                path: file, text: MigrationSection.up(of: try TextFile.read(file, what: "the migration")))
        }
        return SchemaFiles(layout: layout, files: files)
    }

    /// Prisma (`…/migration.sql`) and Diesel (`…/up.sql`) keep one folder for each migration.
    private static func folderPerMigration(_ path: String, _ names: [String]) throws -> SchemaFiles? {
        var files: [SchemaFile] = []
        for name in MigrationLayout.naturalOrder(names) where TextFile.isFolder(path + "/" + name) {
            for script in ["migration.sql", "up.sql"] where TextFile.exists("\(path)/\(name)/\(script)") {
                let file = "\(path)/\(name)/\(script)"
                files.append(SchemaFile(path: file, text: try TextFile.read(file, what: "the migration")))
            }
        }
        guard !files.isEmpty else { return nil }
        var schema = SchemaFiles(layout: .folders, files: files)
        if names.contains("migration_lock.toml") {
            let lock = try TextFile.read(path + "/migration_lock.toml", what: "the lock file")
            if lock.contains("\"postgresql\"") { schema.declaredDialect = .postgres }
            if lock.contains("\"sqlite\"") { schema.declaredDialect = .sqlite }
        }
        return schema
    }

    /// Flyway searches folders below its own, too.
    private static func flywayScripts(_ path: String, _ names: [String]) throws -> [String] {
        var found: [String] = []
        var open = names
        while let name = open.popLast() {
            if TextFile.isFolder(path + "/" + name) {
                open += try TextFile.names(in: path + "/" + name).map { name + "/" + $0 }
            } else if name.lowercased().hasSuffix(".sql") {
                found.append(name)
            }
        }
        return found
    }
}
