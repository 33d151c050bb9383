import SeedKit
import Testing

@Suite struct BlogTests {
    // Swift Testing makes a suite anew for each test: each has a database of its own, with the same rows.
    let database: SeededDatabase

    init() throws {
        database = try Seeder.inMemory(
            sql: """
                CREATE TABLE authors (id INTEGER PRIMARY KEY, full_name TEXT NOT NULL, email TEXT NOT NULL UNIQUE);
                CREATE TABLE posts (
                    id INTEGER PRIMARY KEY,
                    author_id INTEGER NOT NULL REFERENCES authors,
                    title TEXT NOT NULL,
                    status TEXT NOT NULL CHECK (status IN ('draft', 'published'))
                );
                """,
            rows: 50)
    }

    @Test func `every post has an author`() throws {
        #expect(try database.integer("SELECT count(*) FROM posts") == 50)
        #expect(try database.integer("SELECT count(*) FROM posts JOIN authors ON authors.id = author_id") == 50)
    }

    @Test func `deleting posts leaves the next test alone`() throws {
        try database.execute("DELETE FROM posts")
        #expect(try database.integer("SELECT count(*) FROM posts") == 0)
    }
}
