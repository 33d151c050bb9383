import Glibc
import SeedSchema

/// What standard output or standard error is connected to.
struct Terminal: Sendable {
    enum Stream: Int32 {
        case output = 1
        case error = 2
    }

    let stream: Stream
    let isTerminal: Bool
    /// Escape sequences for colours are wanted and understood.
    let hasColor: Bool

    init(_ stream: Stream, noColor: Bool = false) {
        self.stream = stream
        isTerminal = isatty(stream.rawValue) == 1
        // https://no-color.org: any non-empty value.
        let forbidden = noColor || !(environmentValue("NO_COLOR") ?? "").isEmpty
        hasColor = isTerminal && !forbidden && environmentValue("TERM") != "dumb"
    }

    /// Columns of the window now; 80 where there is none.
    var width: Int {
        var size = winsize()
        if ioctl(stream.rawValue, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 { return Int(size.ws_col) }
        return environmentValue("COLUMNS").flatMap { Int($0) } ?? 80
    }

    func write(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)[...]
            while !rest.isEmpty {
                let part = UnsafeRawBufferPointer(rebasing: rest)
                let count = Glibc.write(stream.rawValue, part.baseAddress, part.count)
                if count < 0 && errno == EINTR { continue }
                if count <= 0 {
                    // Nobody reads any more (`seed plan | head`): what else there is to say has no reader either.
                    if stream == .error || count == 0 || errno == EPIPE { return }
                    let problem = Diagnostic(
                        .cannotWrite, "standard output can't be written", details: [String(cString: strerror(errno))],
                        next: "make room, or send the output elsewhere")
                    Terminal(.error).line(problem.description)
                    exit(problem.status.rawValue)
                }
                rest = rest.dropFirst(count)
            }
        }
    }

    func line(_ text: String) { write(text + "\n") }

    func styled(_ text: String, _ style: Style) -> String {
        hasColor ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    /// SGR parameters (ECMA-48 8.3.117).
    enum Style: String {
        case bold = "1"
        case faint = "2"
        case red = "1;31"
        case green = "32"
        case yellow = "33"
        case cyan = "36"
    }
}

func environmentValue(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// The whole environment. Entries without `=` are left out.
func environmentValues() -> [String: String] {
    var values: [String: String] = [:]
    var entry = environ
    while let text = entry.pointee {
        let pair = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        if pair.count == 2 { values[String(pair[0])] = String(pair[1]) }
        entry += 1
    }
    return values
}
