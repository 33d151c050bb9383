/// The rows of a sieved table while candidates for them are found. All numbers count from the run's first row.
///
/// A row is a candidate whose number differs from its own by a multiple of the period.
struct Vacancies {
    private let period: Int
    /// The candidate of each row; -1: none yet.
    private(set) var taken: [Int64]
    /// The next row without a candidate, by remainder.
    private var next: [Int]
    /// Remainders that have such a row.
    private var openRemainders: Int
    /// Rows without a candidate.
    private(set) var open: Int64

    init(wanted: Int64, period: Int64) {
        self.period = Int(clamping: max(1, min(period, wanted)))
        taken = Array(repeating: -1, count: Int(wanted))
        next = Array(0..<self.period)
        openRemainders = wanted > 0 ? self.period : 0
        open = wanted
    }

    func isOpen(to candidate: Int64) -> Bool { next[Int(candidate % Int64(period))] < taken.count }

    mutating func take(_ candidate: Int64) {
        let remainder = Int(candidate % Int64(period))
        taken[next[remainder]] = candidate
        next[remainder] += period
        open -= 1
        if next[remainder] >= taken.count { openRemainders -= 1 }
    }

    /// The next candidates that some row is open to.
    mutating func candidates(from at: inout Int64, count: Int) -> [Int64] {
        var out: [Int64] = []
        out.reserveCapacity(count)
        while out.count < count && openRemainders > 0 {
            if isOpen(to: at) { out.append(at) }
            at += 1
        }
        return out
    }
}
