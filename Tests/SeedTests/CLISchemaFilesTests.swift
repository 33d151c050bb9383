import SeedKit
import SeedSchema
import Testing

@Suite struct `Schema files` {
    /// The files' names, in order, of a folder made of these files.
    private func order(_ files: [String: String]) throws -> [String] {
        let scratch = try Scratch()
        for (name, text) in files { try scratch.write("m/" + name, text) }
        return try SchemaFiles.read(scratch.path + "/m").files.map { String($0.path.dropFirst(scratch.path.count + 3)) }
    }
    private func order(_ names: [String]) throws -> [String] {
        try order(Dictionary(uniqueKeysWithValues: names.map { ($0, "-- \($0)") }))
    }

    @Test func `plain files stand in natural order, without those that undo`() throws {
        #expect(
            try order(["10_c.sql", "2_b.sql", "1_a.sql", "2_b.down.sql", "README.md", ".hidden.sql"])
                == ["1_a.sql", "2_b.sql", "10_c.sql"])
    }

    @Test func `Flyway: versions by number, repeatable ones last, undo skipped, baseline first`() throws {
        #expect(
            try order([
                "V2__b.sql", "V10__d.sql", "V2.1__c.sql", "R__views.sql", "U2__b.sql", "V1__a.sql", "sub/V1_5__x.sql",
                "afterMigrate.sql",
            ]) == ["V1__a.sql", "sub/V1_5__x.sql", "V2__b.sql", "V2.1__c.sql", "V10__d.sql", "R__views.sql"])
        #expect(try order(["V1__a.sql", "B2__all.sql", "V3__b.sql"]) == ["B2__all.sql", "V3__b.sql"])
    }

    @Test func `golang-migrate: up files only, by number`() throws {
        #expect(
            try order(["2_b.up.sql", "2_b.down.sql", "10_c.up.sql", "10_c.down.sql"]) == ["2_b.up.sql", "10_c.up.sql"])
    }

    @Test func `Prisma and Diesel: one folder each`() throws {
        #expect(
            try order([
                "20240102_b/migration.sql": "", "20240101_a/migration.sql": "",
                "migration_lock.toml": "provider = \"postgresql\"",
            ]) == ["20240101_a/migration.sql", "20240102_b/migration.sql"])
        #expect(try order(["1/up.sql": "", "1/down.sql": ""]) == ["1/up.sql"])
    }

    @Test func `dbmate, goose and sql-migrate: the part that applies, lines kept`() throws {
        let scratch = try Scratch()
        try scratch.write("m/1.sql", "-- migrate:up\nCREATE TABLE a (x int);\n\n-- migrate:down\nDROP TABLE a;\n")
        try scratch.write(
            "m/2.sql", "-- +goose NO TRANSACTION\n-- +goose Up\nCREATE TABLE b (x int);\n-- +goose Down\nDROP TABLE b;")
        try scratch.write("m/3.sql", "-- +migrate Down\nDROP TABLE c;\n-- +migrate Up\r\nCREATE TABLE c (x int);")
        let texts = try SchemaFiles.read(scratch.path + "/m").files.map(\.text)
        #expect(texts[0] == "-- migrate:up\nCREATE TABLE a (x int);\n\n\n\n")
        #expect(texts[1] == "\n-- +goose Up\nCREATE TABLE b (x int);\n\n")
        #expect(texts[2] == "\n\n-- +migrate Up\r\nCREATE TABLE c (x int);")
    }

    @Test func `what isn't there is said`() throws {
        let scratch = try Scratch()
        let missing = #expect(throws: Diagnostic.self) { try SchemaFiles.read(scratch.path + "/none.sql") }
        #expect(missing?.status == .noInput)
        let empty = #expect(throws: Diagnostic.self) { try SchemaFiles.read(scratch.path) }
        #expect(empty?.status == .noInput)
    }

    @Test(arguments: [
        ("CREATE TABLE t (id serial PRIMARY KEY);", Dialect.postgres),
        ("CREATE TABLE t (id int DEFAULT nextval('s'::regclass));", .postgres),
        ("CREATE TYPE mood AS ENUM ('a'); CREATE TABLE t (m mood);", .postgres),
        ("CREATE TABLE t (id INTEGER PRIMARY KEY AUTOINCREMENT);", .sqlite),
        ("CREATE TABLE t (id int PRIMARY KEY) WITHOUT ROWID;", .sqlite),
        ("CREATE TABLE [t] (id int);", .sqlite),
        ("CREATE TABLE `t` (id int);", .sqlite),
        // A word in a comment or a string tells nothing.
        ("-- AUTOINCREMENT\nCREATE TABLE t (x jsonb DEFAULT 'PRAGMA');", .postgres),
    ])
    func `the dialect is guessed when it is clear`(text: String, dialect: Dialect) throws {
        let files = SchemaFiles(layout: .plain, files: [SchemaFile(path: "s.sql", text: text)])
        #expect(try files.schema(asked: nil).dialect == dialect)
    }

    @Test func `else it is asked for`() throws {
        let files = SchemaFiles(
            layout: .plain, files: [SchemaFile(path: "s.sql", text: "CREATE TABLE t (id int PRIMARY KEY);")])
        let problem = #expect(throws: Diagnostic.self) { try files.schema(asked: nil) }
        #expect(problem?.status == .usage)
        #expect(problem?.next?.contains("--dialect") == true)
        #expect(try files.schema(asked: .sqlite).tables.count == 1)
        #expect(try files.schema(asked: .postgres).tables.count == 1)
    }

    @Test(arguments: [
        ("postgres://u:p@h/d", DatabaseURL.postgres("postgres://u:p@h/d")),
        ("postgresql:///d", .postgres("postgresql:///d")),
        ("host=/tmp dbname=x", .postgres("host=/tmp dbname=x")),
        ("sqlite:a.db", .sqlite(path: "a.db")), ("sqlite:///tmp/a.db", .sqlite(path: "/tmp/a.db")),
        ("x/app.sqlite3", .sqlite(path: "x/app.sqlite3")), ("app.db", .sqlite(path: "app.db")),
    ])
    func `URLs name databases`(text: String, url: DatabaseURL) throws {
        #expect(try DatabaseURL.parse(text) == url)
    }

    @Test(arguments: ["mysql://u:secret@h/d", "app", "sqlite:", ""])
    func `other URLs don't, and passwords aren't repeated`(text: String) throws {
        let problem = #expect(throws: Diagnostic.self) { try DatabaseURL.parse(text) }
        #expect(problem?.status == .usage)
        #expect(problem?.description.contains("secret") == false)
    }
}
