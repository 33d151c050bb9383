import SeedPlan

/// What a running load shows: the progress line, where it is wanted.
final class LoadDisplay {
    private let terminal: Terminal
    private let isWanted: Bool
    private var line: ProgressLine?

    init(terminal: Terminal, output: OutputOptions) {
        self.terminal = terminal
        switch output.progress {
        case .auto: isWanted = terminal.isTerminal && !output.quiet
        case .always: isWanted = true
        case .never: isWanted = false
        }
    }

    func begin(_ plan: Plan) {
        guard isWanted else { return }
        line = ProgressLine(terminal: terminal, total: plan.tables.reduce(0) { $0 + $1.rows })
    }

    func show(_ event: ProgressEvent) { line?.update(done: event.rowsDone, table: event.table) }

    func end() { line?.clear() }
}
