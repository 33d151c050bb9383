import ArgumentParser
import Glibc
import SeedRows
import SeedSchema

/// The one place where errors become words and exit statuses.
enum Failure {
    /// Says what went wrong and ends the process.
    static func exit(_ error: any Error, verbose: Bool, noColor: Bool) -> Never {
        // Help, version and completion scripts come as errors, too.
        if Seed.exitCode(for: error) == .success { Seed.exit(withError: error) }
        if let code = error as? ArgumentParser.ExitCode { Glibc.exit(code.rawValue) }
        let diagnostic = diagnostic(of: error, verbose: verbose)
        let terminal = Terminal(.error, noColor: noColor)
        terminal.line(render(diagnostic, terminal))
        Glibc.exit(diagnostic.status.rawValue)
    }

    /// `Diagnostic.description`, its marks coloured on a terminal.
    static func render(_ diagnostic: Diagnostic, _ terminal: Terminal) -> String {
        guard terminal.hasColor else { return diagnostic.description }
        var lines = [terminal.styled("error:", .red) + " " + terminal.styled(diagnostic.headline, .bold)]
        lines += diagnostic.details.map { "  " + $0 }
        if let next = diagnostic.next { lines.append(terminal.styled("next:", .cyan) + " " + next) }
        return lines.joined(separator: "\n")
    }

    static func diagnostic(of error: any Error, verbose: Bool) -> Diagnostic {
        switch error {
        case let diagnostic as Diagnostic: return diagnostic
        case let error as DatabaseError: return DatabaseFailure.diagnostic(error, verbose: verbose)
        default: break
        }
        if Seed.exitCode(for: error) == .validationFailure { return usage(error) }
        return Diagnostic(
            .bug, "something unexpected happened: this is a bug in seed", details: ["\(error)"],
            next: "please report it, with the command line and the schema")
    }

    /// The argument parser's own words, in our shape.
    private static func usage(_ error: any Error) -> Diagnostic {
        let lines = Seed.message(for: error).split(separator: "\n").map(String.init)
        let headline = lines.first.map { $0.hasPrefix("Error: ") ? String($0.dropFirst(7)) : $0 } ?? "wrong usage"
        return Diagnostic(
            .usage, headline.prefix(1).lowercased() + headline.dropFirst(), details: Array(lines.dropFirst()),
            next: "see seed --help, or seed help run")
    }
}
