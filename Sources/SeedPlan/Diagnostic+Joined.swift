import SeedSchema

extension Diagnostic {
    /// Several refusals as one. There is at least one.
    public static func joined(_ all: [Diagnostic]) -> Diagnostic {
        guard all.count > 1, var first = all.first else { return all[0] }
        first.headline = "\(all.count) tables can't be filled as asked"
        first.details = all.flatMap { [$0.headline] + $0.details.map { "  " + $0 } }
        first.next = "leave them out with --exclude, or fill the others with --skip-impossible"
        return first
    }
}

extension Planning {
    /// Digits in groups of three: `12,345`.
    static func grouped(_ n: Int64) -> String {
        var digits = String(n.magnitude)
        var out = ""
        while digits.count > 3 {
            out = "," + digits.suffix(3) + out
            digits.removeLast(3)
        }
        return (n < 0 ? "-" : "") + digits + out
    }
}
