import SeedMask
import SeedRows
import SeedSchema

/// Where rows to mask come from, or go to.
public enum MaskPlace: Hashable, Sendable {
    case database(DatabaseURL)

    /// - Throws: `Diagnostic` (64) for what is neither a database nor a file that can be read.
    public static func parse(_ text: String) throws -> MaskPlace { .database(try DatabaseURL.parse(text)) }
}

/// An open source: its rows behind SQL, and what its schema says of them.
struct MaskSource {
    var database: any Database
    var schema: Schema
}

/// An open target.
struct MaskTarget {
    var database: any Database
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
        }
    }

    /// A database without tables gets those of `--schema` first.
    func openTarget(
        _ settings: Settings, like source: MaskSource, plan: MaskPlan, note: @escaping (String) -> Void
    ) throws -> MaskTarget {
        switch self {
        case .database(let url):
            let database = try url.open(create: settings.schema != nil)
            do {
                if let path = settings.schema, try database.inspect().tables.isEmpty {
                    try database.begin()
                    try SchemaFiles.read(path).apply(to: database, note: note)
                    try database.commit()
                }
                return MaskTarget(database: database)
            } catch {
                database.close()
                throw error
            }
        }
    }
}
