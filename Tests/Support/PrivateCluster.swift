import Foundation
import Glibc

/// Starts a server of its own with the programs of the installed PostgreSQL.
enum PrivateCluster {
    /// A URL for the superuser, or nil where PostgreSQL's server programs are missing.
    static func start() -> String? {
        guard let programs = programDirectory() else { return nil }
        let folder = NSTemporaryDirectory() + "seed-pg-\(getpid())-\(UInt32.random(in: 0 ... .max))"
        // The server refuses to run as root: then it belongs to the user postgres, as packages set it up.
        let isRoot = geteuid() == 0
        guard mkdir(folder, 0o755) == 0 else { return nil }
        if isRoot {
            guard let user = getpwnam("postgres"), chown(folder, user.pointee.pw_uid, user.pointee.pw_gid) == 0 else {
                rmdir(folder)
                return nil
            }
        }
        let initialise =
            "'\(programs)/initdb' -D '\(folder)/data' -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null"
        let options =
            "-k \(folder) -c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off "
            + "-c max_connections=100 -c max_locks_per_transaction=512"
        let serve = "'\(programs)/pg_ctl' -D '\(folder)/data' -l '\(folder)/log' -w -o '\(options)' start >/dev/null"
        stopAtExit(programs, folder, isRoot)
        guard shell(initialise + " && " + serve, asPostgres: isRoot) == 0 else { return nil }
        let host = folder.replacingOccurrences(of: "/", with: "%2F")
        return "postgres://postgres@/postgres?host=\(host)"
    }

    /// From `pg_config --bindir`, else the newest of Debian's and Red Hat's places.
    private static func programDirectory() -> String? {
        var places: [String] = []
        if let pipe = popen("pg_config --bindir 2>/dev/null", "r") {
            var line = [CChar](repeating: 0, count: 1024)
            if fgets(&line, 1024, pipe) != nil {
                let bytes = line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
                places.append(String(decoding: bytes, as: UTF8.self))
            }
            pclose(pipe)
        }
        for root in ["/usr/lib/postgresql", "/usr/local/pgsql", "/usr"] {
            let versions = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
            let sorted = versions.sorted {
                (Int($0.prefix { $0.isNumber }) ?? 0) > (Int($1.prefix { $0.isNumber }) ?? 0)
            }
            places += sorted.map { "\(root)/\($0)/bin" }
            places.append("\(root)/bin")
        }
        return places.first { access("\($0)/initdb", X_OK) == 0 && access("\($0)/postgres", X_OK) == 0 }
    }

    /// Waits for a command in the background process that outlives this one: however the tests end, by a crash or
    /// kill -9 too, the server stops and the folder goes.
    private static func stopAtExit(_ programs: String, _ folder: String, _ isRoot: Bool) {
        let stop = command("'\(programs)/pg_ctl' -D '\(folder)/data' -m immediate stop >/dev/null 2>&1", isRoot)
        let script =
            "while kill -0 \(getpid()) 2>/dev/null; do sleep 0.5; done; \(stop); rm -rf '\(folder)'"
        _ = system("( trap '' INT TERM HUP; \(script) ) </dev/null >/dev/null 2>&1 &")
    }

    private static func shell(_ text: String, asPostgres: Bool) -> Int32 { system(command(text, asPostgres)) }

    private static func command(_ text: String, _ asPostgres: Bool) -> String {
        guard asPostgres else { return text }
        let quoted = text.replacingOccurrences(of: "'", with: "'\\''")
        return "cd / && setpriv --reuid=postgres --regid=postgres --init-groups sh -c '\(quoted)'"
    }
}
