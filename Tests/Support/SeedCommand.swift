import Foundation
import Glibc

/// Runs the `seed` program as users do, in a process of its own: what crashes there is a failed test with a name.
public struct SeedCommand: Sendable {
    /// What came of a run.
    public struct Outcome: Sendable {
        /// The exit status, or 128 + the signal that ended it.
        public var status: Int32
        public var output: [UInt8]
        public var errors: String
    }

    private let program: String

    /// - Parameter program: the binary; nil: the one `SEED_BINARY` names, else the one built beside these tests.
    public init(program: String? = nil) {
        if let program = program ?? ProcessInfo.processInfo.environment["SEED_BINARY"] {
            self.program = program
        } else {
            var path = [CChar](repeating: 0, count: Int(PATH_MAX))
            let length = readlink("/proc/self/exe", &path, path.count - 1)
            let here = String(decoding: path.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
            self.program = String(here[..<(here.lastIndex(of: "/") ?? here.endIndex)]) + "/seed"
        }
    }

    /// Runs to the end, with an empty standard input and no `seed.yaml` in sight.
    ///
    /// - Parameter limit: seconds after which the run is killed: its status is then 137.
    /// - Throws: `SeedCommandError` when the program can't be started.
    public func run(_ arguments: [String], environment: [String: String] = [:], limit: Int = 180) throws -> Outcome {
        let folder = NSTemporaryDirectory() + "seed-command-\(getpid())-\(UInt64.random(in: 0 ... .max))"
        guard mkdir(folder, 0o700) == 0 else { throw SeedCommandError(program: folder, code: errno) }
        defer { try? FileManager.default.removeItem(atPath: folder) }

        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, folder + "/out", O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, folder + "/err", O_WRONLY | O_CREAT, 0o600)

        var variables = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        for name in ["SEED_DATABASE_URL", "DATABASE_URL"] where environment[name] == nil { variables[name] = nil }
        // `env -C` enters the folder: Swift does not see the GNU call that would.
        let guarded = ["env", "-C", folder, "timeout", "-s", "KILL", "\(limit)", program]
        let argv = (guarded + arguments).map { strdup($0) } + [nil]
        let envp = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for text in argv + envp { free(text) } }

        var child = pid_t()
        let code = posix_spawn(&child, "/usr/bin/env", &actions, nil, argv, envp)
        guard code == 0 else { throw SeedCommandError(program: "/usr/bin/env", code: code) }
        var state: Int32 = 0
        while waitpid(child, &state, 0) < 0 && errno == EINTR {}

        let output = FileManager.default.contents(atPath: folder + "/out") ?? Data()
        let errors = FileManager.default.contents(atPath: folder + "/err") ?? Data()
        let signal = state & 0x7F
        return Outcome(
            status: signal == 0 ? (state >> 8) & 0xFF : 128 + signal, output: Array(output),
            errors: String(decoding: errors, as: UTF8.self))
    }
}

/// The program could not be started.
public struct SeedCommandError: Error, CustomStringConvertible {
    public var program: String
    public var code: Int32
    public var description: String { "\(program): \(String(cString: strerror(code)))" }
}
