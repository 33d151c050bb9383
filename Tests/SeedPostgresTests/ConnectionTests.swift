import Foundation
import SeedPostgres
import SeedRows
import SeedSchema
import SeedTestSupport
import Testing

@Suite struct `A connection` {
    @Test func `says where no server answers, and never the password`() throws {
        let url = "postgres://someone:hunter2@127.0.0.1:1/shop"
        let error = #expect(throws: Diagnostic.self) { try PostgresDatabase(url: url) }
        #expect(error?.status == .unavailable)
        #expect(error?.headline == "can't connect to shop at 127.0.0.1:1")
        #expect(error?.next != nil)
        #expect(error?.description.contains("hunter2") == false)
    }

    @Test(arguments: [
        "postgres://u:hunter2%zz@h/d", "host=h password='hunter2", "postgres://u:x@hunter2@h/d",
        "postgres://u:hunter2@h/d?nonsense=hunter2", "host=h hunter2",
    ])
    func `a string that can't be read is a usage error without its secrets`(_ url: String) throws {
        let error = #expect(throws: Diagnostic.self) { try PostgresDatabase(url: url) }
        #expect(error?.status == .usage)
        #expect(error?.description.contains("hunter2") == false)
        #expect(error?.next != nil)
    }

    @Test func `names a database that is missing`() throws {
        try withPostgres { _, url in
            let name = try #require(url.split(separator: "?")[0].split(separator: "/").last)
            let other = url.replacingOccurrences(of: name, with: "seed_test_missing")
            let error = #expect(throws: Diagnostic.self) { try PostgresDatabase(url: other) }
            #expect(error?.headline.contains("seed_test_missing") == true)
        }
    }

    @Test func `spells values the same whatever the role's settings`() throws {
        try withPostgres { database, url in
            let name = try #require(try database.texts("SELECT current_database()")[0])
            for setting in [
                "DateStyle = 'SQL, DMY'", "IntervalStyle = 'iso_8601'", "TimeZone = 'Asia/Kolkata'",
                "bytea_output = 'escape'", "extra_float_digits = -3", "standard_conforming_strings = off",
                "statement_timeout = '7s'",
            ] { try database.execute("ALTER DATABASE \(name) SET \(setting)") }
            let again = try PostgresDatabase(url: url)
            var row: [String?] = []
            try again.rows(
                "SELECT timestamptz '2024-02-29 00:00+00', interval '1 day 2:00', '\\x00ff'::bytea, 0.1::float8 + 0.2, "
                    + "current_setting('statement_timeout'), current_setting('application_name')"
            ) { row = $0 }
            #expect(
                row == ["2024-02-29 00:00:00+00", "1 day 02:00:00", "\\x00ff", "0.30000000000000004", "0", "seed"])
        }
    }

    @Test func `reads rows one by one, NULLs apart from empty texts`() throws {
        try withPostgres { database, _ in
            var rows = 0
            try database.rows("SELECT n, NULL, '' FROM generate_series(1, 10000) n") { row in
                rows += 1
                #expect(row == ["\(rows)", nil, ""])
            }
            #expect(rows == 10_000)
            #expect(try database.integer("SELECT NULL::int") == nil)
            #expect(try database.integer("SELECT 1 WHERE false") == nil)
            #expect(try database.integer("SELECT -7") == -7)
        }
    }

    @Test func `goes on after a reader that threw`() throws {
        struct Enough: Error {}
        try withPostgres { database, _ in
            try database.begin()
            #expect(throws: Enough.self) {
                try database.rows("SELECT generate_series(1, 1000)") { _ in throw Enough() }
            }
            #expect(try database.integer("SELECT 1") == 1)
            try database.commit()
        }
    }

    @Test func `doesn't commit what has failed`() throws {
        try withPostgres("CREATE TABLE t (v int)") { database, _ in
            try database.begin()
            #expect(throws: DatabaseError.self) { try database.execute("INSERT INTO t VALUES ('x')") }
            #expect(throws: DatabaseError.self) { try database.commit() }
            #expect(try database.integer("SELECT count(*) FROM t") == 0)
        }
    }

    @Test func `a script that copies from standard input fails and doesn't hang`() throws {
        try withPostgres("CREATE TABLE t (v int)") { database, _ in
            #expect(throws: DatabaseError.self) { try database.execute("COPY t FROM STDIN") }
            try database.execute("COPY t TO STDOUT")
            #expect(try database.integer("SELECT 1") == 1)
        }
    }

    @Test func `that was lost says so`() throws {
        try withPostgres { database, url in
            let other = try PostgresDatabase(url: url)
            let pid = try #require(try database.integer("SELECT pg_backend_pid()"))
            _ = try other.integer("SELECT pg_terminate_backend(\(pid))::int")
            let error = #expect(throws: DatabaseError.self) { try database.execute("SELECT 1") }
            #expect(error?.kind == .lost)
            let again = #expect(throws: DatabaseError.self) { try database.execute("SELECT 1") }
            #expect(again?.kind == .lost)
        }
    }

    @Test func `lost in the middle of a load says so`() throws {
        try withPostgres("CREATE TABLE t (v int)") { database, url in
            let other = try PostgresDatabase(url: url)
            let pid = try #require(try database.integer("SELECT pg_backend_pid()"))
            let table = try #require(try database.inspect().tables.first)
            let column = ColumnVector(layout: .int64)
            column.setCount(4096)
            let sink = try database.sink(layout(table, [.int4]))
            try sink.write(Batch(count: 4096, columns: [column]))
            _ = try other.integer("SELECT pg_terminate_backend(\(pid))::int")
            let error = #expect(throws: DatabaseError.self) {
                for _ in 0..<1000 { try sink.write(Batch(count: 4096, columns: [column])) }
                try sink.finish()
            }
            #expect(error?.kind == .lost)
            #expect(try other.integer("SELECT count(*) FROM t") == 0)
        }
    }

    @Test func `is interrupted from another thread`() throws {
        try withPostgres { database, url in
            let observer = try PostgresDatabase(url: url)
            let pid = try #require(try database.integer("SELECT pg_backend_pid()"))
            Thread.detachNewThread {
                let isAsleep = "SELECT count(*) FROM pg_stat_activity WHERE pid = \(pid) AND wait_event = 'PgSleep'"
                while (try? observer.integer(isAsleep)) == 0 { usleep(1000) }
                database.interrupt()
            }
            let error = #expect(throws: DatabaseError.self) { try database.execute("SELECT pg_sleep(600)") }
            #expect(error?.kind == .interrupted)
            #expect(error?.sqlState == "57014")
            #expect(try database.integer("SELECT 1") == 1)
        }
    }

    @Test func `closed is an error, not a crash`() throws {
        try withPostgres { database, _ in
            database.close()
            database.interrupt()
            #expect(throws: DatabaseError.self) { try database.execute("SELECT 1") }
        }
    }
}
