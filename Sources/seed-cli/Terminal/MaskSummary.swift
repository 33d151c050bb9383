import SeedMask
import SeedRows
import SeedSchema
import Synchronization

/// What a masking run did, for people.
enum MaskSummary {
    static func write(_ report: MaskReport, to terminal: Terminal) {
        if report.wasDoneBefore {
            terminal.line("masked before, with this plan and secret: nothing was changed; --again masks once more")
            return
        }
        var table = TextTable([.init("table"), .init("rows", .right), .init("masked", .right), .init("how")])
        table.rows = report.tables.map {
            [$0.name, report.isVerified ? Spelling.count($0.rowsAfter) : "", "\($0.columns.count)", $0.strategy]
        }
        for line in table.lines(width: terminal.width, heading: { terminal.styled($0, .faint) }) { terminal.line(line) }
        guard report.isVerified else {
            terminal.line(terminal.styled("done; not verified", .bold))
            return
        }
        terminal.line(
            terminal.styled(
                "verified: rows, NULLs, distinct values and \(report.references.count) references as before; none of "
                    + "\(Spelling.count(report.valuesLookedFor)) originals in \(Spelling.count(report.valuesScanned)) values",
                .bold))
    }

    /// A proof that failed (exit 1).
    static func diagnostic(_ report: MaskReport, isUndone: Bool) -> Diagnostic {
        let leaks = !report.leaks.isEmpty
        return Diagnostic(
            .violations,
            leaks ? "original values are left after masking" : "masking changed more than values",
            details: report.violations + (isUndone ? ["nothing was kept: the run was rolled back"] : []),
            next: leaks
                ? "list the columns under mask.tables: text searches running text, json documents" : "please report it")
    }

    /// A constraint that masked rows broke: the rules are to blame, not the user's rows.
    static func diagnostic(_ error: DatabaseError, verbose: Bool) -> Diagnostic {
        var out = DatabaseFailure.diagnostic(error, verbose: verbose)
        switch error.kind {
        case .notNull, .unique, .foreignKey, .check, .exclusion:
            out.status = .unsatisfiable
            out.headline = "the database rejected a masked row" + (error.table.map { " in \($0)" } ?? "")
            out.next =
                "nothing was written; keep or permute the columns of that constraint, or give the target the source's tables"
        default: break
        }
        return out
    }
}

/// The progress of a masking run: one line, where it is wanted.
final class MaskDisplay: Sendable {
    private let isWanted: Bool
    private let terminal: Terminal
    private let shown = Mutex<ContinuousClock.Instant?>(nil)

    init(terminal: Terminal, output: OutputOptions) {
        self.terminal = terminal
        switch output.progress {
        case .auto: isWanted = terminal.isTerminal && !output.quiet
        case .always: isWanted = true
        case .never: isWanted = false
        }
    }

    /// At most ten times a second.
    func show(table: String, rows: Int64) {
        guard isWanted else { return }
        let now = ContinuousClock.now
        let isDue = shown.withLock { last -> Bool in
            if let last, now - last < .milliseconds(100) { return false }
            last = now
            return true
        }
        if isDue {
            let line = "\(table)  \(Spelling.count(rows)) rows"
            terminal.write("\r\u{1B}[2K" + line.prefix(max(terminal.width - 1, 0)))
        }
    }

    func end() {
        if shown.withLock({ $0 != nil }) { terminal.write("\r\u{1B}[2K") }
    }
}
