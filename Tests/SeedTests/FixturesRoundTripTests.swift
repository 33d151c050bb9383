import Foundation
import SeedRows
import SeedSchema
import SeedTestSupport
import Testing

/// Files -> the database's own shell -> the rows that a live run makes.
@Suite struct `Fixtures round trip` {
    private static let seed = SeedCommand()

    /// A form that files can have.
    struct Form: Sendable {
        var format: String
        var isSingleFile: Bool
    }

    /// Both forms where tables form cycles; elsewhere they take turns, so that the whole stays quick.
    private static func forms(_ file: OwnSchema) -> [Form] {
        let folder = Form(format: "sql", isSingleFile: false)
        let single = Form(format: file.dialect == .postgres ? "copy" : "sql", isSingleFile: true)
        if ["cycle", "one_to_one", "self_reference"].contains(where: { file.path.contains($0) }) {
            return [folder, single]
        }
        // What triggers let in shows when a live run tries it, and only then.
        if ["triggers_that_", "triggers_of_few"].contains(where: { file.path.contains("/" + $0) }) { return [] }
        return file.testDescription.utf8.count % 2 == 0 ? [folder] : [single]
    }

    @Test(arguments: OwnSchema.all())
    func `own schemas: as an ordinary role, verified, and equal to a live run`(file: OwnSchema) throws {
        let scratch = try Scratch()
        try SchemaDatabase.with(file.sql, file.dialect) { database in
            // What can't be filled at all, another suite tells.
            let filled = try Self.seed.run(["--database", database.url, "--rows", "23", "-q"])
            guard filled.status == 0 else { return }
            let live = try database.contents()
            #expect(live.values.contains { !$0.isEmpty })

            for form in Self.forms(file) {
                let folder = scratch.path + "/\(form.format)-\(form.isSingleFile)"
                let arguments = [
                    "fixtures", "--schema", file.path, "--dialect", file.dialect.rawValue, "--rows", "23",
                    "--format", form.format, "--out", folder,
                ]
                let written = try Self.seed.run(arguments + (form.isSingleFile ? ["--single-file"] : []))
                // What only a database can judge, only a database can make.
                if written.status == 65 && written.errors.contains("only a database can ") { continue }
                try #require(written.status == 0, "\(written.errors)")
                try database.empty()
                try FixtureLoading.load(folder, into: database, scratch)
                if !file.isMoving { #expect(try database.contents() == live) }
                #expect(try database.complaints() == [])
                #expect(try database.staleSequences() == [])
                let verified = try Self.seed.run(["verify", "--database", database.url])
                #expect(verified.status == 0, "\(verified.errors)")
            }
        }
    }
}

/// Loads a folder of scripts with `psql` or `sqlite3`, nothing edited.
enum FixtureLoading {
    static func load(_ folder: String, into database: SchemaDatabase, _ scratch: Scratch) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
            .filter { $0.hasSuffix(".sql") || $0.hasSuffix(".copy") }.map { folder + "/" + $0 }
        try #require(!files.isEmpty)
        switch database.database.dialect {
        case .postgres:
            // One transaction for all files.
            let isOne = files.count > 1 ? ["-1"] : []
            let result = try scratch.run(
                "/usr/bin/env",
                ["psql", "-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", database.url] + isOne
                    + files.flatMap { ["-f", $0] })
            try #require(result.status == 0, "\(result.errors)")
            #expect(result.errors == "")
        case .sqlite:
            let path = String(database.url.dropFirst("sqlite:".count))
            for file in files {
                let result = try scratch.run(
                    "/usr/bin/env",
                    ["sqlite3", "-bail", "-cmd", "PRAGMA foreign_keys = ON", path, ".read '\(file)'"])
                try #require(result.status == 0, "\(result.errors)\(result.output)")
                #expect(result.errors == "")
            }
        }
    }
}

extension SchemaDatabase {
    /// Takes all rows out, and sets sequences back.
    func empty() throws {
        let tables = try database.inspect().tables.filter { $0.partition == nil }.map(\.name.quoted)
        guard !tables.isEmpty else { return }
        if database.dialect == .postgres {
            try database.execute("TRUNCATE \(tables.joined(separator: ", ")) RESTART IDENTITY CASCADE")
            return
        }
        try database.execute("PRAGMA foreign_keys = OFF")
        for table in tables { try database.execute("DELETE FROM \(table)") }
        let counter = try database.integer("SELECT count(*) FROM sqlite_master WHERE name = 'sqlite_sequence'") ?? 0
        if counter > 0 { try database.execute("DELETE FROM sqlite_sequence") }
    }
}
