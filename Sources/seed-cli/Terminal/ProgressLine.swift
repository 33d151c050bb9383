import Glibc

/// One line on standard error that says how far a load is: rewritten in place, at most ten times a second.
///
///     orders  ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━╸          412,000 of 600,000 rows  48,200/s  4 s left
final class ProgressLine {
    private let terminal: Terminal
    private let total: Int64
    private let started = ContinuousClock.now
    private var shown = ContinuousClock.now - .seconds(1)
    private var isVisible = false

    init(terminal: Terminal, total: Int64) {
        self.terminal = terminal
        self.total = total
    }

    func update(done: Int64, table: String) {
        let now = ContinuousClock.now
        guard now - shown >= .milliseconds(100) else { return }
        shown = now
        let elapsed = (now - started) / .seconds(1)
        terminal.write(
            "\r\u{1B}[2K"
                + Self.line(
                    done: done, total: total, elapsed: elapsed, table: table, width: terminal.width - 1))
        isVisible = true
    }

    /// What else is printed comes after this.
    func clear() {
        if isVisible { terminal.write("\r\u{1B}[2K") }
        isVisible = false
    }

    /// The line, exactly as wide as the window allows; the bar takes what the words leave, or nothing.
    static func line(done: Int64, total: Int64, elapsed: Double, table: String, width: Int) -> String {
        let rate = elapsed > 0 ? Double(done) / elapsed : 0
        var words = "\(Spelling.count(done)) of \(Spelling.count(total)) rows"
        if rate >= 1 {
            words += "  \(Spelling.count(Int64(rate)))/s"
            // A second of work tells little yet.
            if elapsed >= 1, done < total { words += "  \(Spelling.duration(Double(total - done) / rate)) left" }
        }
        let name = table.count > 24 ? table.prefix(23) + "…" : table + String(repeating: " ", count: 24 - table.count)
        let room = width - name.count - words.count - 4
        guard room >= 10 else { return String((table + "  " + words).prefix(max(0, width))) }
        let length = min(room, 40)
        let filled = total > 0 ? min(length, Int(Double(length) * Double(done) / Double(total))) : length
        let bar = String(repeating: "━", count: filled) + String(repeating: "─", count: length - filled)
        return "\(name)  \(bar)  \(words)"
    }
}
