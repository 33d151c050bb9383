import CSQLite
import Foundation
import SeedKit
import SeedTestSupport
import Testing

/// What the documentation of fixtures shows is what happens.
@Suite struct `Documentation of fixtures` {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    private func text(_ path: String) throws -> String {
        try String(contentsOf: Self.root.appendingPathComponent(path), encoding: .utf8)
    }

    @Test func `the example of a test is the one that is compiled and run here`() throws {
        let example = try text("Tests/SeedTests/FixturesExampleTests.swift")
        #expect(try text("docs/fixtures.md").contains("```swift\n\(example)```"))
    }

    @Test func `the committed example is not stale`() throws {
        let root = Self.root.path
        let outcome = try SeedCommand().run([
            "fixtures", "--check", "--schema", root + "/Schemas/sqlite/shop.sql", "--dialect", "sqlite", "--out",
            root + "/Fixtures",
        ])
        #expect(
            outcome.status == 0, "\(outcome.errors) if rows are meant to be others, scripts/record writes them anew")
    }

    @Test func `the recipe for continuous integration stands in the README`() throws {
        let readme = try text("README.md")
        #expect(readme.contains("seed fixtures --schema migrations/ --out fixtures --check"))
        #expect(readme.contains("docs/fixtures.md"))
    }

    @Test func `a connection of the application is filled and stays open`() throws {
        var handle: OpaquePointer?
        #expect(sqlite3_open(":memory:", &handle) == SQLITE_OK)
        let connection = try #require(handle)
        defer { sqlite3_close(connection) }
        sqlite3_exec(connection, "CREATE TABLE notes (id INTEGER PRIMARY KEY, body TEXT NOT NULL)", nil, nil, nil)
        let report = try Seeder.fill(sqlite: connection, rows: 7)
        #expect(report.rows == 7)
        #expect(sqlite3_exec(connection, "DELETE FROM notes", nil, nil, nil) == SQLITE_OK)
        #expect(sqlite3_changes(connection) == 7)
    }
}
