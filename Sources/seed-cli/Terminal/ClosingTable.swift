import SeedPlan

/// What was done, for people: a table on standard error when a run ends.
enum ClosingTable {
    static func write(_ report: Report, to terminal: Terminal) {
        var strategies: [String: String] = [:]
        for cycle in report.cycles {
            for table in cycle.tables { strategies[table] = cycle.strategy }
        }
        var table = TextTable([.init("table"), .init("rows", .right), .init("rows/s", .right), .init("strategy")])
        for entry in report.tables {
            var note = strategies[entry.name] ?? "order"
            if entry.rows < entry.requested { note += ", all that fit of \(Spelling.count(entry.requested))" }
            table.rows.append([
                entry.name, Spelling.count(entry.rows), Spelling.rate(entry.rows, seconds: entry.seconds), note,
            ])
        }
        for line in table.lines(width: terminal.width, heading: { terminal.styled($0, .faint) }) { terminal.line(line) }
        for refusal in report.refused {
            terminal.line(terminal.styled("left out:", .yellow) + " " + refusal.diagnostic.headline)
            for detail in refusal.diagnostic.details { terminal.line("  " + detail) }
        }
        for warning in report.warnings { terminal.line(terminal.styled("warning:", .yellow) + " " + warning) }
        var closing = "\(Spelling.count(report.rows)) rows in \(Spelling.duration(report.seconds))"
        let rate = Spelling.rate(report.rows, seconds: report.seconds)
        if !rate.isEmpty { closing += ", \(rate) rows/s" }
        if report.verified { closing += ", verified" }
        if report.dryRun { closing += "; rolled back" }
        terminal.line(terminal.styled(closing, .bold))
    }
}
