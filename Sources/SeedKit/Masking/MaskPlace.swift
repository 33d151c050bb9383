import SeedMask
import SeedRows
import SeedSchema

/// Where rows to mask come from, or go to.
public enum MaskPlace: Hashable, Sendable {
    case database(DatabaseURL)
    /// A script of `pg_dump` or of `sqlite3 .dump`.
    case dump(path: String)
    /// A CSV file, or a folder of them, a table each, with a line of column names.
    case csv(path: String)

    /// - Throws: `Diagnostic` (64) for what is neither a database nor a file that can be read.
    public static func parse(_ text: String) throws -> MaskPlace {
        let lower = text.lowercased()
        if !lower.contains("://"), !lower.contains("=") {
            if lower.hasSuffix(".sql") { return .dump(path: text) }
            if lower.hasSuffix(".csv") || lower.hasSuffix("/") || TextFile.isFolder(text) { return .csv(path: text) }
        }
        return .database(try DatabaseURL.parse(text))
    }

    var isFile: Bool {
        if case .database = self { return false }
        return true
    }
}

/// An open source: its rows behind SQL, and what its schema says of them.
struct MaskSource {
    var database: any Database
    var schema: Schema
    /// The script that the rows come from.
    var dump: DumpFile?
}

/// An open target.
struct MaskTarget {
    var database: any Database
    /// Its tables were made for this run.
    var isNew = false
    /// Called when all is written and proven.
    var finish: () throws -> Void = {}
    func close() { database.close() }
}

extension MaskPlace {
    func openSource(_ settings: Settings, note: @escaping (String) -> Void) throws -> MaskSource {
        switch self {
        case .database(let url):
            let database = try url.open()
            do {
                return MaskSource(database: database, schema: try database.inspect())
            } catch {
                database.close()
                throw error
            }
        case .dump(let path): return try DumpFile.open(path, asked: settings.dialect, note: note)
        case .csv(let path): return try CSVFolder(path: path).open(settings, note: note)
        }
    }

    /// A database without tables gets those of `--schema` first.
    func openTarget(
        _ settings: Settings, like source: MaskSource, plan: MaskPlan, isSubset: Bool, note: @escaping (String) -> Void
    ) throws -> MaskTarget {
        switch self {
        case .database(let url):
            let database = try url.open(create: settings.schema != nil)
            do {
                guard let path = settings.schema, try database.inspect().tables.isEmpty else {
                    return MaskTarget(database: database)
                }
                try database.begin()
                try SchemaFiles.read(path).apply(to: database, note: note)
                try database.commit()
                return MaskTarget(database: database, isNew: true)
            } catch {
                database.close()
                throw error
            }
        case .csv(let path):
            let tables = try TextTables(plan.schema, displayName: path)
            return MaskTarget(database: tables) { try CSVFolder(path: path).write(tables, plan) }
        case .dump(let path):
            if plan.schema.dialect == .sqlite {
                let script = try SQLiteDump(like: source.database, displayName: path)
                return MaskTarget(database: script.database) { try script.write(path) }
            }
            let tables = try TextTables(plan.schema, displayName: path)
            return MaskTarget(database: tables) {
                try DumpFile.write(tables, plan, like: source.dump, isSubset: isSubset, to: path)
            }
        }
    }
}
