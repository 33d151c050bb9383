import Foundation
import SeedPostgres
import Synchronization

/// A PostgreSQL server for tests: the one that `SEED_TEST_POSTGRES` names, else a private cluster in a temporary
/// directory, on a unix socket only, started once for each test process and removed when it exits.
public final class PostgresCluster: Sendable {
    /// nil where there is neither a server nor the programs to start one: tests are then skipped.
    public static let shared: PostgresCluster? = PostgresCluster()

    /// A libpq URL without a database name's path: host, user and port.
    private let server: String
    private let counter = Mutex(0)

    private init?() {
        if let url = ProcessInfo.processInfo.environment["SEED_TEST_POSTGRES"], !url.isEmpty {
            server = url
        } else if let cluster = PrivateCluster.start() {
            server = cluster
        } else {
            return nil
        }
    }

    /// Creates a database, gives its URL, and drops it afterwards, also when `body` throws.
    public func withDatabase<R>(_ body: (String) throws -> R) throws -> R {
        let name = nextName()
        try run("CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'UTF8'")
        defer { try? run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)") }
        return try body(url(of: name))
    }

    /// The same for asynchronous work.
    public func withDatabase<R>(_ body: (String) async throws -> R) async throws -> R {
        let name = nextName()
        try run("CREATE DATABASE \(name) TEMPLATE template0 ENCODING 'UTF8'")
        defer { try? run("DROP DATABASE IF EXISTS \(name) WITH (FORCE)") }
        return try await body(url(of: name))
    }

    private func nextName() -> String {
        let number = counter.withLock { count -> Int in
            count += 1
            return count
        }
        return "seed_test_\(ProcessInfo.processInfo.processIdentifier)_\(number)"
    }

    /// The server's URL with another database name.
    private func url(of name: String) -> String {
        guard server.contains("://") else { return server + " dbname=\(name)" }
        let parts = server.split(separator: "?", maxSplits: 1).map(String.init)
        var base = parts[0]
        let afterScheme = base.range(of: "://").map { $0.upperBound } ?? base.startIndex
        if let slash = base[afterScheme...].firstIndex(of: "/") { base = String(base[..<slash]) }
        return base + "/" + name + (parts.count > 1 ? "?" + parts[1] : "")
    }

    private func run(_ sql: String) throws {
        let database = try PostgresDatabase(url: server)
        defer { database.close() }
        try database.execute(sql)
    }
}
