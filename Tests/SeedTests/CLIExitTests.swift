import Foundation
import Testing

/// The built command, run as users run it: each kind of bad input gives its documented exit status and a message that
/// names what is wrong, and the database stays as it was.
@Suite struct `The command line` {
    private let schema = """
        CREATE TABLE users (id INTEGER PRIMARY KEY AUTOINCREMENT, email TEXT NOT NULL UNIQUE);
        CREATE TABLE grades (grade INTEGER PRIMARY KEY CHECK (grade BETWEEN 1 AND 6));
        CREATE TABLE posts (id INTEGER PRIMARY KEY, user_id INTEGER NOT NULL REFERENCES users);
        """

    /// A folder with `app.db`, its tables made and empty.
    private func application() throws -> Scratch {
        let scratch = try Scratch()
        try scratch.write("schema.sql", schema)
        _ = try scratch.sqlite("app.db", schema)
        return scratch
    }

    private func expect(
        _ result: CLIResult, _ status: Int32, _ words: String..., source: SourceLocation = #_sourceLocation
    ) {
        #expect(result.status == status, "\(result.errors)", sourceLocation: source)
        if status > 1 { #expect(result.errors.hasPrefix("error: "), "\(result.errors)", sourceLocation: source) }
        for word in words {
            #expect(result.errors.contains(word), "\(word) in: \(result.errors)", sourceLocation: source)
        }
        #expect(!result.errors.contains("\u{1B}"), "colours without a terminal", sourceLocation: source)
    }

    @Test func `a run fills every table and says so`() throws {
        let scratch = try application()
        let result = try scratch.seed("--database", "app.db", "--rows", "50")
        expect(result, 0, "users", "posts", "rows/s", "verified")
        #expect(result.output.isEmpty, "reports go to standard error unless --json asks")
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM users") == "50")
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM posts") == "50")
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM grades") == "6")
        #expect(try scratch.sqlite("app.db", "PRAGMA foreign_key_check") == "")
    }

    @Test func `a run with a schema makes the file first`() throws {
        let scratch = try application()
        let result = try scratch.seed("run", "--to", "sqlite:new.db", "--schema", "schema.sql", "-q")
        expect(result, 0)
        #expect(result.errors.isEmpty)
        #expect(try scratch.sqlite("new.db", "SELECT count(*) FROM users") == "100")
    }

    @Test func `the JSON report has the documented keys`() throws {
        let scratch = try application()
        let result = try scratch.seed("--database", "app.db", "--rows", "10", "--json", "--seed", "3")
        expect(result, 0)
        let report = try #require(
            try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
        #expect(report["seed"] as? Int == 3)
        #expect(report["rows"] as? Int == 26)
        #expect(report["verified"] as? Bool == true)
        #expect(report["seconds"] is NSNumber && report["cycles"] is [Any] && report["warnings"] is [Any])
        let tables = try #require(report["tables"] as? [[String: Any]])
        let grades = try #require(tables.first { $0["name"] as? String == "grades" })
        #expect(grades["rows"] as? Int == 6 && grades["requested"] as? Int == 10 && grades["seconds"] is NSNumber)
    }

    @Test func `nothing named: the three ways`() throws {
        let result = try Scratch().seed()
        expect(result, 64, "--database", "SEED_DATABASE_URL", "seed.yaml")
    }

    @Test func `wrong usage: 64`() throws {
        let scratch = try application()
        expect(try scratch.seed("--rowz", "5"), 64, "--rowz", "--rows", "next:")
        expect(try scratch.seed("--rows", "many"), 64, "many")
        expect(try scratch.seed("--database", "app"), 64, "'app' names no database", "next:")
        expect(try scratch.seed("--database", "mysql://u:secret@h/d"), 64, "mysql://")
        expect(try scratch.seed("--database", "app.db", "--append", "--truncate"), 64, "--append")
        expect(try scratch.seed("generators", "emial"), 64, "emial", "email")
        expect(try scratch.seed("frobnicate"), 64, "frobnicate")
        let secret = try scratch.seed("--database", "mysql://u:secret@h/d")
        #expect(!secret.errors.contains("secret"))
    }

    @Test func `a missing file: 66`() throws {
        let scratch = try application()
        expect(try scratch.seed("--database", "none.db"), 66, "none.db", "next:")
        #expect(!scratch.has("none.db"))
        expect(try scratch.seed("--database", "new.db", "--schema", "none.sql"), 66, "none.sql")
        #expect(!scratch.has("new.db"), "a file that was made for a failed run is taken back")
        expect(try scratch.seed("--config", "none.yaml"), 66, "none.yaml")
        try scratch.write("empty/README", "no migration")
        expect(try scratch.seed("graph", "--schema", "empty"), 66, "empty")
    }

    @Test func `nobody answers: 69`() throws {
        let scratch = try Scratch()
        // Port 1 is reserved (RFC 6335) and nothing listens on it.
        expect(try scratch.seed("--database", "postgres://u:secret@127.0.0.1:1/d"), 69, "127.0.0.1", "next:")
        let keywords = try scratch.seed("--database", "host=\(scratch.path) dbname=d password=secret")
        expect(keywords, 69, "next:")
        #expect(!keywords.errors.contains("secret"))
    }

    @Test func `a wrong configuration: 78, with line and column`() throws {
        let scratch = try application()
        try scratch.write("seed.yaml", "database: app.db\ntabels: {}\n")
        expect(try scratch.seed(), 78, "seed.yaml:2:1", "unknown key 'tabels'", "did you mean 'tables'?")
        try scratch.write("seed.yaml", "database: ${NO_SUCH_VARIABLE}\n")
        expect(try scratch.seed(), 78, "seed.yaml:1:11", "NO_SUCH_VARIABLE")
        try scratch.write("seed.yaml", "database: app.db\ntables: {users: {columns: {emial: email}}}\n")
        expect(try scratch.seed(), 78, "emial")
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM users") == "0")
    }

    @Test func `flags win over the environment, the environment over the file`() throws {
        let scratch = try application()
        for name in ["b.db", "c.db"] { _ = try scratch.sqlite(name, schema) }
        try scratch.write("seed.yaml", "database: c.db\nrows: 3\n")
        func rows(_ file: String) throws -> String { try scratch.sqlite(file, "SELECT count(*) FROM users") }
        expect(try scratch.seed("--database", "app.db", environment: ["DATABASE_URL": "b.db"]), 0)
        #expect(try [rows("app.db"), rows("b.db"), rows("c.db")] == ["3", "0", "0"])
        expect(try scratch.seed("--rows", "5", environment: ["DATABASE_URL": "b.db"]), 0)
        #expect(try [rows("app.db"), rows("b.db"), rows("c.db")] == ["3", "5", "0"])
        expect(try scratch.seed(environment: ["SEED_DATABASE_URL": "c.db", "DATABASE_URL": "b.db"]), 0)
        #expect(try [rows("app.db"), rows("b.db"), rows("c.db")] == ["3", "5", "3"])
    }

    @Test func `tables with rows: 77, and nothing happens to them`() throws {
        let scratch = try application()
        _ = try scratch.sqlite("app.db", "INSERT INTO users (email) VALUES ('a@b')")
        let refusal = try scratch.seed("--database", "app.db")
        expect(refusal, 77, "users", "--append", "--ensure", "--truncate")
        #expect(try scratch.sqlite("app.db", "SELECT count(*), max(email) FROM users") == "1|a@b")
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM posts") == "0")
        expect(try scratch.seed("--database", "app.db", "--ensure", "--rows", "10"), 0)
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM users") == "10")
        expect(try scratch.seed("--database", "app.db", "--append", "--exclude", "grades", "--rows", "10"), 0)
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM users") == "20")
        expect(try scratch.seed("--database", "app.db", "--truncate", "--rows", "5"), 0)
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM users WHERE email <> 'a@b'") == "5")
    }

    @Test func `a count that can't be reached: 65, with the largest that can`() throws {
        let scratch = try application()
        expect(
            try scratch.seed("--database", "app.db", "--table", "grades=7"), 65, "grades", "6", "--table grades=6")
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM users") == "0")
        expect(try scratch.seed("--database", "app.db", "--table", "grades=6"), 0)
    }

    @Test func `a syntax error in the schema: 65, with its line`() throws {
        let scratch = try Scratch()
        try scratch.write("bad.sql", "CREATE TABLE a (x int);\nCREATE TABLE b (x int,,);\n")
        for dialect in ["sqlite", "postgres"] {
            let result = try scratch.seed("graph", "--schema", "bad.sql", "--dialect", dialect)
            expect(result, 65, "bad.sql:2", "next:")
        }
        expect(try scratch.seed("--database", "new.db", "--schema", "bad.sql"), 65, "bad.sql:2")
        #expect(!scratch.has("new.db"))
    }

    @Test func `a file that can't be written: 73 or 77`() throws {
        let scratch = try application()
        expect(
            try scratch.seed("graph", "--schema", "schema.sql", "--dialect", "sqlite", "--out", "no/graph"), 73,
            "no/graph")
        expect(try scratch.seed("init", "--database", "app.db", "--out", "no/seed.yaml"), 73, "no/seed.yaml")
        // Permissions don't bind root; a read-only database is then made of what no user can write.
        if geteuid() == 0 {
            let result = try scratch.run(
                "/usr/bin/env",
                [
                    "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", Scratch.executable, "--database",
                    scratch.path + "/app.db",
                ])
            #expect([73, 77, 66].contains(result.status), "\(result.errors)")
        } else {
            try FileManager.default.setAttributes([.posixPermissions: 0o444], ofItemAtPath: scratch.path + "/app.db")
            let result = try scratch.seed("--database", "app.db")
            #expect([73, 77].contains(result.status), "\(result.errors)")
        }
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM users") == "0")
    }

    @Test func `output to a full disk: 73`() throws {
        let scratch = try application()
        for command in ["plan", "graph", "run --dry-run --json"] {
            let script = "\"$0\" \(command) --database app.db > /dev/full"
            let result = try scratch.run("/usr/bin/env", ["bash", "-c", script, Scratch.executable])
            expect(result, 73, "standard output", "next:")
        }
    }

    @Test func `a database on a full disk: 73, and nothing is left behind`() throws {
        let scratch = try application()
        // A file may grow to 256 KiB and no further: what a full disk is to one program.
        let script = "ulimit -f 256; trap '' XFSZ; \"$0\" --database app.db --rows 200000 --no-verify"
        let result = try scratch.run("/usr/bin/env", ["bash", "-c", script, Scratch.executable])
        expect(result, 73)
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM users") == "0")
        #expect(try scratch.sqlite("app.db", "PRAGMA integrity_check") == "ok")
    }

    @Test func `verify finds what is broken: 1`() throws {
        let scratch = try application()
        expect(try scratch.seed("--database", "app.db", "--rows", "10", "-q"), 0)
        expect(try scratch.seed("verify", "--database", "app.db"), 0)
        _ = try scratch.sqlite("app.db", "PRAGMA foreign_keys = OFF; DELETE FROM users WHERE id = 1")
        _ = try scratch.sqlite("app.db", "UPDATE posts SET user_id = 1 WHERE id = 1")
        let result = try scratch.seed("verify", "--database", "app.db")
        #expect(result.status == 1)
        #expect((result.output + result.errors).contains("posts"))
    }

    @Test func `verify trusts no NULL that isn't there`() throws {
        let scratch = try Scratch()
        try scratch.write(
            "s.sql", "CREATE TABLE t (a INTEGER NOT NULL, b TEXT NOT NULL PRIMARY KEY, UNIQUE (a, b)) WITHOUT ROWID;")
        expect(try scratch.seed("--schema", "s.sql", "--database", "app.db", "--rows", "31"), 0)
        expect(try scratch.seed("verify", "--database", "app.db"), 0)
    }

    @Test func `plan writes nothing`() throws {
        let scratch = try application()
        let text = try scratch.seed("plan", "--database", "app.db")
        expect(text, 0)
        #expect(text.output.contains("users") && text.output.contains("email"))
        let json = try scratch.seed("plan", "--schema", "schema.sql", "--dialect", "sqlite", "--format", "json")
        expect(json, 0)
        #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(json.output.utf8)) }
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM users") == "0")
    }

    @Test func `init writes a file that runs unedited, and gives the same rows`() throws {
        let scratch = try application()
        _ = try scratch.sqlite("plain.db", schema)
        expect(try scratch.seed("--database", "plain.db", "-q"), 0)
        expect(try scratch.seed("init", "--database", "app.db"), 0, "seed.yaml")
        #expect(try scratch.read("seed.yaml").contains("email: email"))
        expect(try scratch.seed(), 0)
        let rows = "SELECT group_concat(id || email) FROM users"
        #expect(try scratch.sqlite("app.db", rows) == scratch.sqlite("plain.db", rows))
        expect(try scratch.seed("init", "--database", "app.db"), 77, "--force")
    }

    @Test func `generators are listed and documented`() throws {
        let scratch = try Scratch()
        let list = try scratch.seed("generators")
        expect(list, 0)
        #expect(list.output.contains("email"))
        let one = try scratch.seed("generators", "email")
        expect(one, 0)
        #expect(one.output.contains("samples") && one.output.contains("@"))
    }

    @Test func `version and help`() throws {
        let scratch = try Scratch()
        let version = try scratch.seed("--version")
        #expect(version.status == 0)
        #expect(version.output.split(separator: ".").count == 3)
        let help = try scratch.seed("--help")
        #expect(help.status == 0)
        for word in ["run", "plan", "graph", "verify", "init", "generators"] { #expect(help.output.contains(word)) }
    }

    @Test func `the completion script loads in bash`() throws {
        let scratch = try Scratch()
        let script = try scratch.seed("--generate-completion-script", "bash")
        #expect(script.status == 0)
        try scratch.write("seed.bash", script.output)
        let bash = try scratch.run("/usr/bin/env", ["bash", "-c", "source ./seed.bash && complete -p seed"])
        #expect(bash.status == 0)
        #expect(bash.output.contains("seed"))
    }

    @Test func `progress where it is asked for, one line rewritten`() throws {
        let scratch = try application()
        let shown = try scratch.seed("--database", "app.db", "--rows", "5000", "--progress", "always")
        #expect(shown.status == 0)
        #expect(shown.errors.contains("\r"))
        expect(try scratch.seed("--database", "app.db", "--truncate", "--rows", "5000"), 0)
    }

    @Test(arguments: [false, true])
    func `on a terminal progress is one line that goes, in colour unless NO_COLOR is set`(isPlain: Bool) throws {
        let scratch = try application()
        let command = "'\(Scratch.executable)' --database app.db --rows 20000"
        let typed = try scratch.run(
            "/usr/bin/env", ["script", "-qec", command, "typescript"], environment: isPlain ? ["NO_COLOR": "1"] : [:])
        #expect(typed.status == 0, "\(typed.errors)")
        let shown = try scratch.read("typescript")
        #expect(shown.contains(" of "))
        #expect(shown.contains("\r\u{1B}[2K"))
        // The closing table stands alone in its lines.
        let table = try #require(shown.components(separatedBy: "\r\u{1B}[2K").last)
        #expect(table.contains("rows/s"))
        #expect(table.contains("\u{1B}[1m") != isPlain)
    }

    @Test(arguments: ["zsh", "fish"]) func `completion scripts know every command`(shell: String) throws {
        let script = try Scratch().seed("--generate-completion-script", shell)
        #expect(script.status == 0)
        for word in ["plan", "graph", "fixtures", "verify", "mask", "learn", "append"] {
            #expect(script.output.contains(word))
        }
    }

    @Test func `Ctrl-C: 130, and the database is as it was`() throws {
        let scratch = try application()
        let script = """
            "$0" --database app.db --rows 3000000 --no-verify & job=$!
            sleep 1; kill -INT $job; wait $job
            """
        let result = try scratch.run("/usr/bin/env", ["bash", "-c", script, Scratch.executable])
        #expect(result.status == 130, "\(result.errors)")
        #expect(result.errors.contains("interrupted"))
        #expect(try scratch.sqlite("app.db", "SELECT count(*) FROM users") == "0")
        #expect(try scratch.sqlite("app.db", "PRAGMA integrity_check") == "ok")
    }
}
