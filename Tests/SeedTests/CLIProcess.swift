import Foundation
import Testing

/// What a run of the built `seed` left behind.
struct CLIResult {
    var status: Int32
    var output: String
    var errors: String
}

/// A folder of its own for one test, removed with the value.
final class Scratch {
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("seed-cli-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        path = folder.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Writes a file, with the folders that lead to it.
    @discardableResult
    func write(_ name: String, _ text: String) throws -> String {
        let file = path + "/" + name
        try FileManager.default.createDirectory(
            atPath: (file as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: file, atomically: false, encoding: .utf8)
        return file
    }

    func read(_ name: String) throws -> String { try String(contentsOfFile: path + "/" + name, encoding: .utf8) }
    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    /// Runs the built `seed` here, with an environment that names no database.
    func seed(_ arguments: String..., environment: [String: String] = [:]) throws -> CLIResult {
        try run(Self.executable, arguments, environment: environment)
    }

    /// The first column of the first row, as the `sqlite3` shell prints it.
    func sqlite(_ file: String, _ sql: String) throws -> String {
        let result = try run("/usr/bin/env", ["sqlite3", path + "/" + file, sql])
        try #require(result.status == 0, "sqlite3: \(result.errors)")
        return result.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    func run(_ program: String, _ arguments: [String], environment: [String: String] = [:]) throws -> CLIResult {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.currentDirectoryURL = URL(fileURLWithPath: path)
        var variables = ProcessInfo.processInfo.environment
        for name in ["SEED_DATABASE_URL", "DATABASE_URL", "NO_COLOR"] { variables[name] = nil }
        process.environment = variables.merging(environment) { $1 }
        // Files, not pipes: nothing can fill up, and no thread is needed to drain them.
        let outputPath = path + "/.stdout-\(UUID().uuidString)"
        let errorPath = path + "/.stderr-\(UUID().uuidString)"
        for file in [outputPath, errorPath] { try Data().write(to: URL(fileURLWithPath: file)) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: outputPath))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errorPath))
        try process.run()
        process.waitUntilExit()
        let output = try String(contentsOfFile: outputPath, encoding: .utf8)
        let errors = try String(contentsOfFile: errorPath, encoding: .utf8)
        for file in [outputPath, errorPath] { try FileManager.default.removeItem(atPath: file) }
        return CLIResult(status: process.terminationStatus, output: output, errors: errors)
    }

    /// `seed` stands beside the test program.
    static let executable: String = {
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? ""
        var folder = (program as NSString).deletingLastPathComponent
        // The test program may be started by a helper of the toolchain; the tests' bundle is then among the arguments.
        if !FileManager.default.isExecutableFile(atPath: folder + "/seed"),
            let bundle = CommandLine.arguments.first(where: { $0.hasSuffix(".xctest") })
        {
            folder = (bundle as NSString).deletingLastPathComponent
        }
        return folder + "/seed"
    }()
}
