import Glibc

/// Measures what needs no database: making and spelling rows (`scripts/bench`); walks domains (`scripts/fuzz`).
@main
enum Bench {
    static func main() {
        let words = Array(CommandLine.arguments.dropFirst())
        do {
            switch words.first {
            case "rows": try RowsBench(Options(words.dropFirst())).run()
            case "generators": try GeneratorBench(Options(words.dropFirst())).run()
            case "permutations": if !PermutationWalk(Options(words.dropFirst())).run() { exit(1) }
            default: usage()
            }
        } catch {
            complain("\(error)")
            exit(1)
        }
    }

    /// `--name value` pairs.
    struct Options {
        private var values: [String: String] = [:]

        init(_ words: ArraySlice<String>) {
            var words = words
            while let name = words.popFirst() {
                guard name.hasPrefix("--"), let value = words.popFirst() else { Bench.usage() }
                values[String(name.dropFirst(2))] = value
            }
        }

        func text(_ name: String) -> String {
            guard let value = values[name] else { Bench.usage() }
            return value
        }
        func number(_ name: String, _ fallback: Int64) -> Int64 { values[name].flatMap { Int64($0) } ?? fallback }
    }

    static func usage() -> Never {
        complain(
            """
            usage: seed-bench rows --schema FILE --table NAME --format sql|copy|csv|jsonl|binary [--rows N] [--jobs N]
                   seed-bench generators [--rows N]
                   seed-bench permutations [--from SIZE] [--to SIZE]
            """)
        exit(64)
    }

    private static func complain(_ text: String) {
        (text + "\n").withCString { _ = write(2, $0, strlen($0)) }
    }

    /// Seconds of wall time and of processor time that `body` took.
    static func time(_ body: () throws -> Void) rethrows -> (wall: Double, cpu: Double) {
        let clock = ContinuousClock()
        let processor = clock_t(Glibc.clock())
        let wall = try clock.measure(body)
        let cpu = Double(Glibc.clock() - processor) / Double(CLOCKS_PER_SEC)
        return (Double(wall.components.seconds) + Double(wall.components.attoseconds) * 1e-18, cpu)
    }

    /// A rate with one decimal and its unit.
    static func rate(_ amount: Double, _ seconds: Double) -> String {
        let millions = amount / max(seconds, 1e-9) / 1e6
        return String(Double(Int(millions * 100)) / 100)
    }
}
