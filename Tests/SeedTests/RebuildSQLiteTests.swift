import Foundation
import SeedTestSupport
import Testing

/// `--rebuild all` on SQLite: secondary indexes after the rows, in the run's transaction.
@Suite struct `Rebuilding on SQLite` {
    private static let schema = """
        CREATE TABLE regions (code TEXT PRIMARY KEY, name TEXT NOT NULL);
        CREATE UNIQUE INDEX regions_name ON regions (name);
        CREATE TABLE "odd ""users" (
            id INTEGER PRIMARY KEY, region TEXT NOT NULL REFERENCES regions, email TEXT NOT NULL UNIQUE, nick TEXT,
            age INTEGER CHECK (age > 0), sign TEXT NOT NULL);
        CREATE UNIQUE INDEX IF NOT EXISTS "by ""nick" ON "odd ""users" (lower(nick) COLLATE NOCASE, id DESC);
        CREATE INDEX by_age ON "odd ""users" (age DESC) WHERE age > 30;
        CREATE INDEX by_region ON "odd ""users" (region, sign);
        CREATE TABLE tags (id TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (id, word)) WITHOUT ROWID;
        CREATE INDEX tags_word ON tags (word);
        """
    private static let indexes = "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema ORDER BY name)"

    private func made(_ extra: String = "") throws -> Scratch {
        let scratch = try Scratch()
        _ = try scratch.sqlite("app.db", Self.schema + extra)
        return scratch
    }

    private func rows(_ scratch: Scratch) throws -> [String] {
        try ["regions", "\"odd \"\"users\"", "tags"].map { table in
            let query = "SELECT * FROM \(table) ORDER BY 1, 2"
            return try scratch.run("/usr/bin/env", ["sqlite3", scratch.path + "/app.db", query]).output
        }
    }

    @Test func `the indexes are the same afterwards, and the rows those of a plain run`() throws {
        let (plain, rebuilt) = (try made(), try made())
        let before = try rebuilt.sqlite("app.db", Self.indexes)
        #expect(try plain.seed("--database", "sqlite:app.db", "--rows", "500").status == 0)
        let result = try rebuilt.seed("--database", "sqlite:app.db", "--rows", "500", "--rebuild", "all")
        #expect(result.status == 0, "\(result.errors)")
        // A parent's unique index is what its foreign keys look up.
        #expect(result.errors.contains("index regions_name of regions stays"), "\(result.errors)")
        #expect(!result.errors.contains("by_age"), "\(result.errors)")
        #expect(try rebuilt.sqlite("app.db", Self.indexes) == before)
        #expect(try rebuilt.sqlite("app.db", "PRAGMA integrity_check") == "ok")
        #expect(try rows(rebuilt) == rows(plain))
        #expect(try rows(plain).allSatisfy { !$0.isEmpty })
        #expect(try rebuilt.seed("verify", "--database", "sqlite:app.db").status == 0)
    }

    @Test func `indexes of tables that have rows stay, and all where triggers might look rows up`() throws {
        let standing = try made()
        #expect(try standing.seed("--database", "sqlite:app.db", "--only", "tags").status == 0)
        let result = try standing.seed(
            "--database", "sqlite:app.db", "--append", "--only", "tags", "--rebuild", "all")
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.errors.contains("index tags_word of tags stays: its table has rows"), "\(result.errors)")

        let triggered = try made(
            "CREATE TRIGGER t AFTER INSERT ON tags WHEN (SELECT count(*) FROM tags INDEXED BY tags_word) < 0 "
                + "BEGIN SELECT 1; END;")
        let kept = try triggered.seed("--database", "sqlite:app.db", "--rebuild", "all")
        #expect(kept.status == 0, "\(kept.errors)")
        #expect(kept.errors.contains("index by_age of odd \"users stays: triggers"), "\(kept.errors)")
    }

    @Test func `a dry run leaves the file as it was`() throws {
        let scratch = try made()
        let all = "SELECT group_concat(rowid || name || rootpage || coalesce(sql, '')) FROM sqlite_schema"
        let before = try scratch.sqlite("app.db", all)
        let result = try scratch.seed("--database", "sqlite:app.db", "--rebuild", "all", "--dry-run")
        #expect(result.status == 0, "\(result.errors)")
        #expect(try scratch.sqlite("app.db", all) == before)
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM tags") == "0")
    }

    /// While the indexes are down, and while the commit writes the file.
    @Test(arguments: ["[ -s app.db-journal ]", "[ \"$(stat -c %s app.db)\" != \"$size\" ]"])
    func `kill -9 leaves all of it or nothing`(moment: String) throws {
        let scratch = try made()
        let before = try scratch.sqlite("app.db", Self.indexes)
        let script = """
            size=$(stat -c %s app.db)
            "$0" --database sqlite:app.db --rows 60000 --table regions=50 --rebuild all -q & job=$!
            until \(moment); do kill -0 $job || exit 1; done
            kill -9 $job; wait $job; [ $? = 137 ]
            """
        let result = try scratch.run("/usr/bin/env", ["bash", "-c", script, Scratch.executable])
        #expect(result.status == 0, "\(result.errors)")
        #expect(try scratch.sqlite("app.db", "PRAGMA integrity_check") == "ok")
        #expect(try scratch.sqlite("app.db", Self.indexes) == before)
        let counts = try scratch.sqlite(
            "app.db", "SELECT (SELECT count(*) FROM regions) || ' ' || (SELECT count(*) FROM tags)")
        #expect(counts == "0 0" || counts == "50 60000")
    }
}
