/// A table of text in aligned columns, with no rules or borders.
struct TextTable {
    enum Alignment { case left, right }
    struct Column {
        var title: String
        var alignment: Alignment
        init(_ title: String, _ alignment: Alignment = .left) {
            self.title = title
            self.alignment = alignment
        }
    }

    var columns: [Column]
    var rows: [[String]] = []

    init(_ columns: [Column]) { self.columns = columns }

    /// - Parameters:
    ///   - width: lines end there: the widest left-aligned column is cut, with `…`.
    ///   - heading: how the first line is marked.
    func lines(width: Int, heading: (String) -> String = { $0 }) -> [String] {
        var widths = columns.indices.map { i in
            max(columns[i].title.count, rows.map { $0[i].count }.max() ?? 0)
        }
        let gaps = 2 * (columns.count - 1)
        let excess = widths.reduce(gaps, +) - width
        if excess > 0,
            let widest = columns.indices.filter({ columns[$0].alignment == .left }).max(by: { widths[$0] < widths[$1] })
        {
            widths[widest] = max(8, widths[widest] - excess)
        }
        func line(_ cells: [String]) -> String {
            var parts: [String] = []
            for (i, cell) in cells.enumerated() {
                let fitted = cell.count > widths[i] ? cell.prefix(widths[i] - 1) + "…" : cell
                let space = String(repeating: " ", count: widths[i] - fitted.count)
                parts.append(columns[i].alignment == .left ? fitted + space : space + fitted)
            }
            var joined = parts.joined(separator: "  ")
            while joined.last == " " { joined.removeLast() }
            return joined
        }
        return [heading(line(columns.map(\.title)))] + rows.map(line)
    }
}
