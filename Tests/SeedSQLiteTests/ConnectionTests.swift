import Glibc
import SeedRows
import SeedSchema
import Testing

@testable import SeedSQLite

@Suite struct `A SQLite file` {
    @Test func `that is missing is no input, and is not made`() {
        let directory = TemporaryDirectory()
        let error = #expect(throws: Diagnostic.self) { try SQLiteDatabase(path: directory.file("a.db")) }
        #expect(error?.status == .noInput)
        #expect(access(directory.file("a.db"), F_OK) != 0)
    }

    @Test func `is made when that is asked for`() throws {
        let directory = TemporaryDirectory()
        let database = try SQLiteDatabase(path: directory.file("a.db"), create: true)
        try database.execute("CREATE TABLE t(a)")
        database.close()
        #expect(try SQLiteDatabase(path: directory.file("a.db")).inspect().tables.count == 1)
        let error = #expect(throws: Diagnostic.self) {
            try SQLiteDatabase(path: directory.file("no/such/a.db"), create: true)
        }
        #expect(error?.status == .cannotWrite)
    }

    @Test func `that is something else is no input`() {
        let directory = TemporaryDirectory()
        write(String(repeating: "no database at all\n", count: 100), to: directory.file("a.db"))
        for path in [directory.file("a.db"), directory.path] {
            let error = #expect(throws: Diagnostic.self) { try SQLiteDatabase(path: path) }
            #expect(error?.status == .noInput)
        }
        #expect(throws: Diagnostic.self) { try SQLiteDatabase(path: "") }
    }

    @Test func `that is damaged is a diagnostic, not a crash`() throws {
        let directory = TemporaryDirectory()
        let database = try SQLiteDatabase(path: directory.file("a.db"), create: true)
        for i in 0..<50 { try database.execute("CREATE TABLE t\(i)(a TEXT CHECK (a <> 'x'))") }
        database.close()
        // The first page's tree of tables, not its header.
        let file = try #require(fopen(directory.file("a.db"), "r+"))
        fseek(file, 100, SEEK_SET)
        for _ in 0..<3000 { fputc(0xA5, file) }
        fclose(file)
        let error = #expect(throws: Diagnostic.self) {
            try SQLiteDatabase(path: directory.file("a.db")).inspect()
        }
        #expect(error?.status == .noInput)
    }

    @Test func `enforces foreign keys`() throws {
        let database = try memory("CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE c(p_id REFERENCES p)")
        #expect(throws: DatabaseError.self) { try database.execute("INSERT INTO c VALUES (1)") }
    }

    @Test func `that another program has locked is unavailable`() throws {
        let directory = TemporaryDirectory()
        let holder = try SQLiteDatabase(path: directory.file("a.db"), create: true)
        let waiting = try SQLiteDatabase(path: directory.file("a.db"))
        try waiting.execute("PRAGMA busy_timeout = 10")
        try holder.begin()
        let error = #expect(throws: Diagnostic.self) { try waiting.begin() }
        #expect(error?.status == .unavailable)
        try holder.rollback()
        try waiting.begin()
        try waiting.rollback()
    }

    @Test(arguments: ["delete", "wal", "truncate", "persist"])
    func `keeps its journal and its settings through a load`(_ mode: String) throws {
        let directory = TemporaryDirectory()
        let database = try SQLiteDatabase(path: directory.file("a.db"), create: true)
        try database.execute("PRAGMA journal_mode = \(mode); CREATE TABLE t(a INT)")
        let settings = "SELECT * FROM pragma_journal_mode, pragma_synchronous, pragma_cache_size"
        let before = try database.allRows(settings)
        #expect(before[0][0] == mode)
        for ending in ["commit", "rollback"] {
            try database.begin()
            #expect(try database.integer("PRAGMA cache_size") == -Int64(database.loadCacheKiB))
            // Nothing faster than a journal that survives a crash.
            #expect(try database.allRows("SELECT * FROM pragma_journal_mode, pragma_synchronous") == [[mode, "2"]])
            try database.execute("INSERT INTO t VALUES (1)")
            if ending == "commit" { try database.commit() } else { try database.rollback() }
            #expect(try database.allRows(settings) == before)
        }
        #expect(try database.integer("SELECT count(*) FROM t") == 1)
    }

    @Test func `that can only be read is inspected, but not written`() async throws {
        let directory = TemporaryDirectory()
        let path = directory.file("a.db")
        let database = try SQLiteDatabase(path: path, create: true)
        try database.execute("CREATE TABLE t(a)")
        database.close()
        chmod(path, 0o444)
        // In a process of its own: root may write to any file, so its rights are given up first.
        await #expect(processExitsWith: .exitCode(ExitStatus.cannotWrite.rawValue)) { [path = path as String] in
            if geteuid() == 0 { setuid(65534) }
            let database = try SQLiteDatabase(path: path)
            guard try database.inspect().tables.count == 1 else { exit(1) }
            do {
                try database.begin()
            } catch let error as Diagnostic {
                exit(error.status.rawValue)
            }
        }
    }

    @Test(arguments: ["delete", "wal"])
    func `is as it was after kill -9 in the middle of a load`(_ mode: String) async throws {
        let directory = TemporaryDirectory()
        let path = directory.file("a.db")
        let database = try SQLiteDatabase(path: path, create: true)
        try database.execute(
            """
            PRAGMA journal_mode = \(mode); CREATE TABLE t(a INT PRIMARY KEY, b TEXT);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
            INSERT INTO t SELECT -i, hex(randomblob(50)) FROM n;
            """)
        let before = try database.allRows("SELECT count(*), min(a), max(a), sum(length(b)) FROM t")
        database.close()

        await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
            let database = try SQLiteDatabase(path: path)
            // A cache so small that the file itself is written long before the end.
            database.loadCacheKiB = 64
            try database.begin()
            let wires: [WireType] = [.int8, .text]
            let sink = try database.sink(layout(database, "t", wires))
            for start in stride(from: 0, to: 20_000, by: 1000) {
                try sink.write(
                    batch(wires, (start..<start + 1000).map { ["\($0)", String(repeating: "x", count: 100)] }))
            }
            kill(getpid(), SIGKILL)
        }
        // The child wrote beyond the cache: into the file with a journal beside it, or into the log.
        #expect(access(path + (mode == "wal" ? "-wal" : "-journal"), F_OK) == 0)

        let after = try SQLiteDatabase(path: path)
        #expect(try after.allRows("SELECT count(*), min(a), max(a), sum(length(b)) FROM t") == before)
        #expect(try after.allRows("PRAGMA integrity_check") == [["ok"]])
        #expect(try after.allRows("PRAGMA journal_mode") == [[mode]])
        after.close()
    }
}
