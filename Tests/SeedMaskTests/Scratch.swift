import Glibc
import SeedMask
import SeedPlan
import SeedPostgres
import SeedRows
import SeedSQLite
import SeedSchema
import SeedTestSupport
import Synchronization
import Testing

/// Databases to mask, made for one test and thrown away after it.
enum Scratch {
    static let secret = try! RunSecret(Array("a secret that only tests know".utf8))
    private static let counter = Mutex(0)

    static func path(_ suffix: String = ".db") -> String {
        let number = counter.withLock { count -> Int in
            count += 1
            return count
        }
        return "/tmp/seed-mask-test-\(getpid())-\(number)\(suffix)"
    }

    /// A new SQLite file.
    static func withSQLite<R>(_ body: (SQLiteDatabase) throws -> R) throws -> R {
        let file = path()
        defer { for ending in ["", "-journal", "-wal", "-shm"] { unlink(file + ending) } }
        let database = try SQLiteDatabase(path: file, create: true)
        defer { database.close() }
        return try body(database)
    }

    static func withPostgres<R>(_ body: (PostgresDatabase) throws -> R) throws -> R {
        guard let cluster = PostgresCluster.shared else { try Test.cancel("there is no PostgreSQL server") }
        return try cluster.withDatabase { url in
            let database = try PostgresDatabase(url: url)
            defer { database.close() }
            return try body(database)
        }
    }

    /// One body over a database of each kind.
    static func with<R>(_ dialect: Dialect, _ body: (any Database) throws -> R) throws -> R {
        switch dialect {
        case .postgres: return try withPostgres { try body($0) }
        case .sqlite: return try withSQLite { try body($0) }
        }
    }

    /// Rows as text, columns parted by a bar.
    static func rows(_ database: any Database, _ sql: String) throws -> [String] {
        var out: [String] = []
        try database.rows(sql) { out.append($0.map { $0 ?? "∅" }.joined(separator: "|")) }
        return out
    }

    /// A plan from rules written as table.column: rule.
    static func plan(
        _ database: any Database, _ rules: [String: MaskConfiguration.Rule],
        domains: [MaskConfiguration.DeclaredDomain] = [],
        virtualKeys: [Configuration.VirtualForeignKey] = [], unlisted: Bool = true
    ) throws -> MaskPlan {
        var configuration = MaskConfiguration(domains: domains, allowsUnlisted: unlisted)
        for (place, rule) in rules.sorted(by: { $0.key < $1.key }) {
            let parts = place.split(separator: ".").map(String.init)
            configuration.tables.append(
                .init(
                    table: NamePattern(parts.dropLast().joined(separator: ".")),
                    columns: [.init(column: Identifier(parts[parts.count - 1]), rule: rule)]))
        }
        return try MaskPlanner(
            schema: database.inspect(), configuration: configuration, virtualKeys: virtualKeys,
            generators: [SpelledKey.name, SpelledKey.email]
        ).plan()
    }

    static func maskInPlace(
        _ database: any Database, _ plan: MaskPlan, commitEvery: Int? = nil
    ) throws -> MaskReport {
        var options = MaskOptions()
        options.commitEvery = commitEvery
        return try InPlaceRun(plan: plan, secret: secret, database: database, options: options).run()
    }
}

/// A generator that spells its key: enough to see which keys it gets.
struct SpelledKey: Generator {
    let prefix: String
    let suffix: String
    let isUnique: Bool
    var layout: Layout { .bytes }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        for i in 0..<context.count {
            let number = isUnique ? UInt64(context.rows[i]) : context.keys[i] % 1_000_000_007
            out.append(prefix + String(number, radix: 36).map { $0.isNumber ? "q" : "\($0)" }.joined() + suffix)
        }
    }

    static let name = GeneratorEntry(name: "full_name", summary: "A name", entity: "person") { _ in
        SpelledKey(prefix: "Zed ", suffix: "son", isUnique: false)
    }
    static let email = GeneratorEntry(name: "email", summary: "An e-mail address", entity: "person") { request in
        UniqueOrSpelled(isUnique: request.isUnique)
    }
}

/// Numbers stay numbers, so that different rows give different addresses.
struct UniqueOrSpelled: Generator {
    let isUnique: Bool
    var layout: Layout { .bytes }
    func fill(_ out: ColumnVector, _ context: FillContext) {
        for i in 0..<context.count {
            out.append("u\(isUnique ? "\(context.rows[i])" : "\(context.keys[i])")@example.com")
        }
    }
}
