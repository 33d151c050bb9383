import SeedPlan
import SeedRows
import SeedSQLite
import SeedSchema

/// A SQLite database with rows, for a test.
public typealias SeededDatabase = SQLiteDatabase

extension Seeder {
    /// Fills a database that is open and has its tables, all or nothing.
    ///
    /// - Throws: as `run`; the database is then as it was.
    @discardableResult
    public static func fill(_ database: any Database, _ options: PlanOptions) throws -> Report {
        let plan = try Planner.plan(schema: try database.inspect(), options: options, database: database)
        do {
            return try Executor().run(plan: plan, database: database) { _ in }
        } catch let failure as LoadFailure {
            throw failure.underlying
        }
    }

    /// Fills a SQLite database that the caller has open: a `sqlite3 *`, as C, GRDB and others hand it out.
    ///
    /// - Parameter rows: in each table.
    @discardableResult
    public static func fill(sqlite handle: OpaquePointer, rows: Int64 = 20, seed: UInt64 = 1) throws -> Report {
        try fill(try SQLiteDatabase(borrowing: handle), options(rows, seed))
    }

    /// A SQLite database in memory with these tables, filled: one for each test, in a few milliseconds.
    ///
    /// - Parameters:
    ///   - sql: the DDL.
    ///   - rows: in each table.
    /// - Throws: `Diagnostic` for DDL that can't be read or rows that can't be made.
    public static func inMemory(sql: String, rows: Int64 = 20, seed: UInt64 = 1) throws -> SeededDatabase {
        try inMemory(SchemaFiles(layout: .plain, files: [SchemaFile(path: "schema", text: sql)]), options(rows, seed))
    }

    /// The same from a .sql file or a folder of migrations.
    public static func inMemory(schema path: String, rows: Int64 = 20, seed: UInt64 = 1) throws -> SeededDatabase {
        try inMemory(try SchemaFiles.read(path), options(rows, seed))
    }

    /// The same with everything that a plan can be told.
    public static func inMemory(_ schema: SchemaFiles, _ options: PlanOptions) throws -> SeededDatabase {
        let database = try SQLiteDatabase(path: ":memory:", create: true)
        try database.begin()
        try schema.apply(to: database)
        try database.commit()
        try fill(database, options)
        return database
    }

    private static func options(_ rows: Int64, _ seed: UInt64) -> PlanOptions {
        var options = PlanOptions()
        options.rows = rows
        options.seed = seed
        return options
    }
}
