import SeedSchema

extension Plan {
    /// The plan for people: what `run` will do, in order, and why.
    public func text() -> String {
        var lines: [String] = []
        let total = tables.reduce(Int64(0)) { $0 + $1.rows }
        lines.append(
            "\(tables.count) tables, \(Planning.grouped(total)) rows, seed \(options.seed)")
        if !truncated.isEmpty {
            lines.append("empty first: " + truncated.map(\.name.description).joined(separator: ", "))
        }
        for cycle in cycles {
            lines.append(
                "cycle: " + cycle.tables.map(\.description).joined(separator: ", ") + " -> \(cycle.strategy.rawValue)")
        }
        for (i, table) in tables.enumerated() {
            lines.append("")
            var heading = "\(i + 1). \(table.name): \(Planning.grouped(table.rows)) rows"
            if table.existing > 0 { heading += " beside \(Planning.grouped(table.existing)) that stand there" }
            if let cap = table.cap { heading += " (of \(Planning.grouped(table.requested)): \(cap))" }
            lines.append(heading)
            let width = min(table.columns.map(\.name.name.count).max() ?? 0, 40)
            let generatorWidth = min(table.columns.map(\.generator.count).max() ?? 0, 24)
            for column in table.columns {
                var line = "   " + column.name.name.padded(width) + "  " + column.generator.padded(generatorWidth)
                line += "  " + column.reason
                if column.nullPercent > 0 { line += ", \(column.nullPercent)% NULL" }
                lines.append(line)
            }
            for constraint in table.constraints {
                lines.append(
                    "   " + constraint.label + ": " + constraint.means.rawValue
                        + (constraint.note.isEmpty ? "" : ", " + constraint.note))
            }
            for note in table.notes { lines.append("   note: " + note) }
        }
        if let advice = rebuildAdvice { lines += ["", "faster: " + advice] }
        if !warnings.isEmpty { lines.append("") }
        for warning in warnings { lines.append("warning: " + warning) }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The plan for programs: one JSON object.
    public func json() -> String {
        let tableTexts = tables.map { table -> String in
            let columns = table.columns.map { column in
                "{\"name\":\(JSONText.string(column.name.name)),\"type\":\(JSONText.string(column.type)),"
                    + "\"generator\":\(JSONText.string(column.generator)),\"reason\":\(JSONText.string(column.reason)),"
                    + "\"nullPercent\":\(column.nullPercent)}"
            }
            let constraints = table.constraints.map { constraint in
                "{\"constraint\":\(JSONText.string(constraint.label)),\"met\":\(JSONText.string(constraint.means.rawValue)),"
                    + "\"note\":\(JSONText.string(constraint.note))}"
            }
            return "{\"name\":\(JSONText.string(table.name.description)),\"rows\":\(table.rows),"
                + "\"requested\":\(table.requested),\"existing\":\(table.existing),"
                + "\"columns\":[\(columns.joined(separator: ","))],\"constraints\":[\(constraints.joined(separator: ","))],"
                + "\"cap\":\(table.cap.map { JSONText.string($0) } ?? "null"),\"notes\":\(JSONText.strings(table.notes))}"
        }
        let cycleTexts = cycles.map {
            "{\"tables\":\(JSONText.strings($0.tables.map(\.description))),\"strategy\":\(JSONText.string($0.strategy.rawValue))}"
        }
        return "{\"seed\":\(options.seed),\"dialect\":\(JSONText.string(schema.dialect.rawValue)),"
            + "\"order\":\(JSONText.strings(tables.map(\.name.description))),"
            + "\"cycles\":[\(cycleTexts.joined(separator: ","))],\"tables\":[\(tableTexts.joined(separator: ",\n"))],"
            + "\"faster\":\(rebuildAdvice.map { JSONText.string($0) } ?? "null"),"
            + "\"refused\":\(JSONText.strings(refused.map(\.diagnostic.headline))),\"warnings\":\(JSONText.strings(warnings))}"
    }
}

extension String {
    /// Filled with blanks on the right; longer text stays whole.
    func padded(_ width: Int) -> String {
        count >= width ? self : self + String(repeating: " ", count: width - count)
    }
}
