import SeedMask
import SeedPlan
import SeedRows
import SeedSQLite
import SeedSchema
import Testing

/// Full-text indexes of SQLite hold words of the rows that they index: none of the originals may stay there.
@Suite struct `Full-text indexes of SQLite` {
    private let tables = """
        CREATE TABLE mails (id INTEGER PRIMARY KEY, sender TEXT NOT NULL, subject TEXT);
        CREATE VIRTUAL TABLE search USING fts5 (sender, subject, content = 'mails', content_rowid = 'id');
        CREATE TRIGGER indexed AFTER INSERT ON mails BEGIN
          INSERT INTO search (rowid, sender, subject) VALUES (new.id, new.sender, new.subject);
        END
        """
    private let rows = "INSERT INTO mails VALUES (1, 'Wanda', 'from Wanda'), (2, 'Carl', NULL)"

    private func check(_ database: any Database) throws {
        let sender = try #require(try Scratch.rows(database, "SELECT sender FROM mails ORDER BY id").first)
        func found(_ word: String) throws -> Int64? {
            try database.integer("SELECT count(*) FROM search WHERE search MATCH '\(word)'")
        }
        #expect(try found("Wanda") == 0)
        #expect(try found(sender) == 1)
        #expect(try database.integer("SELECT count(*) FROM search WHERE search MATCH 'from'") == 1)
        try database.execute("INSERT INTO search (search) VALUES ('integrity-check')")
        // The trigger is back.
        try database.execute("INSERT INTO mails VALUES (9, 'Nora', NULL)")
        #expect(try found("Nora") == 1)
    }

    @Test func `are made anew from masked rows`() throws {
        try Scratch.withSQLite { source in
            try source.execute(tables)
            try source.execute(rows)
            let plan = try Scratch.plan(source, ["mails.sender": .permute(domain: nil), "mails.subject": .text])
            try Scratch.withSQLite { target in
                try target.execute(tables)
                #expect(try CopyRun(plan: plan, secret: Scratch.secret, source: source, target: target).run().isClean)
                try check(target)
            }
            #expect(try Scratch.maskInPlace(source, plan).isClean)
            try check(source)
        }
    }
}
