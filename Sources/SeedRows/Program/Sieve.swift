import SeedSchema

/// Looks at candidate rows one after the other and keeps those that pass every test and repeat no unique key.
///
/// The way out where neither construction nor drawing again will do: a unique key over expressions, rows that already
/// stand in the target. It holds a fingerprint for each kept row and key while it runs, and afterwards eight bytes a
/// row. The plan names it.
public struct Sieve {
    /// A unique key as it is tested: a fingerprint of each row, nil where the key doesn't count the row.
    public struct Probe: Sendable {
        public var label: String
        public var slots: [Int]
        public var fingerprint: @Sendable (_ columns: [ColumnVector], _ row: Int) -> UInt64?
        /// Fingerprints of rows that already stand in the target.
        public var taken: Set<UInt64>
        public init(
            label: String, slots: [Int], taken: Set<UInt64> = [],
            fingerprint: @escaping @Sendable (_ columns: [ColumnVector], _ row: Int) -> UInt64?
        ) {
            self.label = label
            self.slots = slots
            self.taken = taken
            self.fingerprint = fingerprint
        }
    }

    /// What `Outcome.rejected` calls the other judge.
    public static let judgeLabel = "the database"

    public var tests: [any RowTest]
    public var probes: [Probe]
    /// Lets another judge (the database) strike out candidates of a batch; it gets all slots filled.
    public var judge: ((_ columns: [ColumnVector], _ count: Int) throws -> Set<Int>)?

    /// Candidates that are not to be kept.
    public var banned: Set<Int64> = []

    public init(
        tests: [any RowTest], probes: [Probe],
        judge: ((_ columns: [ColumnVector], _ count: Int) throws -> Set<Int>)? = nil
    ) {
        self.tests = tests
        self.probes = probes
        self.judge = judge
    }

    /// What stood in the way of the rows that were not found.
    public struct Outcome: Sendable {
        public var accepted: [Int64]
        /// Rejections by label.
        public var rejected: [String: Int]
        /// Candidates that passed every test repeated a key.
        public var isUsedUp = false
    }

    /// Finds `wanted` rows among the candidates from `first` on.
    ///
    /// Gives up after `patience` candidates in a row of which none passed; one that many draws could not mend counts
    /// for ten.
    ///
    /// - Parameters:
    ///   - period: each row is to be a candidate whose number differs by a multiple of this from its own.
    ///   - most: candidates in all.
    public func run(
        _ program: Program, first: Int64, wanted: Int64, period: Int64? = nil, patience: Int64 = 20_000,
        most: Int64 = .max
    ) throws -> Outcome {
        var slots = Set(tests.flatMap(\.dependencies))
        for probe in probes { slots.formUnion(probe.slots) }
        for redraw in program.redraws { slots.formUnion(redraw.closure) }
        let runner = Runner(program, wanted: judge == nil ? slots.sorted() : nil)
        var taken = probes.map(\.taken)
        var outcome = Outcome(accepted: [], rejected: [:])
        var vacancies = Vacancies(wanted: wanted, period: period ?? 1)
        var candidate: Int64 = 0
        var fruitless: Int64 = 0
        var seen: Int64 = 0
        while vacancies.open > 0 && fruitless < patience && seen < most {
            let size = min(Int64(Batch.standardRows), max(64, vacancies.open * 2), most - seen)
            let numbers = vacancies.candidates(from: &candidate, count: Int(size))
            let count = numbers.count
            seen += size
            var bad = Set<Int>()
            for (label, rows) in runner.fillCandidates(numbers.map { first + $0 }) {
                bad.formUnion(rows)
                outcome.rejected[label, default: 0] += rows.count
            }
            let unsettled = bad.count
            for test in tests {
                var n = 0
                test.failures(runner.columns, count: count) {
                    bad.insert($0)
                    n += 1
                }
                if n > 0 { outcome.rejected[test.label, default: 0] += n }
            }
            if let judge {
                let struck = try judge(runner.columns, count)
                bad.formUnion(struck)
                if !struck.isEmpty { outcome.rejected[Sieve.judgeLabel, default: 0] += struck.count }
            }
            let before = vacancies.open
            if !banned.isEmpty { for j in 0..<count where banned.contains(first + numbers[j]) { bad.insert(j) } }
            for j in 0..<count where !bad.contains(j) && vacancies.isOpen(to: numbers[j]) {
                let prints = probes.map { $0.fingerprint(runner.columns, j) }
                if let clash = prints.indices.first(where: { i in prints[i].map { taken[i].contains($0) } ?? false }) {
                    outcome.rejected[probes[clash].label, default: 0] += 1
                    outcome.isUsedUp = true
                    fruitless += 1
                    continue
                }
                for (i, print) in prints.enumerated() { if let print { taken[i].insert(print) } }
                vacancies.take(numbers[j])
                fruitless = 0
            }
            // A batch of which one in a few hundred passes is no reason to stop.
            let vain = Int64(bad.count + 9 * unsettled)
            if (before - vacancies.open) * 200 < vain { fruitless += vain }
        }
        outcome.accepted = vacancies.taken.filter { $0 >= 0 }.map { first + $0 }
        return outcome
    }

    /// Kept candidates that fail as the rows that they have become: what stands above a row of its own table depends
    /// on which rows were kept.
    ///
    /// - Returns: their numbers, and the labels of what they fail.
    public func misplaced(_ program: Program) -> (candidates: Set<Int64>, labels: Set<String>) {
        var out: (candidates: Set<Int64>, labels: Set<String>) = ([], [])
        guard let accepted = program.accepted else { return out }
        let runner = Runner(program)
        var taken = probes.map(\.taken)
        var at = 0
        while at < accepted.count {
            let count = min(Batch.standardRows, accepted.count - at)
            do {
                try runner.fill(start: program.firstRow + Int64(at), count: count)
            } catch {
                // Which of them it is only single rows tell.
                for j in at..<(at + count)
                where (try? runner.fill(start: program.firstRow + Int64(j), count: 1)) == nil {
                    out.candidates.insert(accepted[j])
                    out.labels.formUnion(error.tests)
                }
                at += count
                continue
            }
            for test in tests {
                test.failures(runner.columns, count: count) {
                    out.candidates.insert(accepted[at + $0])
                    out.labels.insert(test.label)
                }
            }
            for (i, probe) in probes.enumerated() {
                for j in 0..<count {
                    guard let print = probe.fingerprint(runner.columns, j), !taken[i].insert(print).inserted else {
                        continue
                    }
                    out.candidates.insert(accepted[at + j])
                    out.labels.insert(probe.label)
                }
            }
            at += count
        }
        return out
    }
}
