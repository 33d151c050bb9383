import ArgumentParser
import SeedPlan

/// Which rows are wanted.
struct RowOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Rows in each table (default: 100).", valueName: "n"))
    var rows: RowNumber?

    @Option(
        help: ArgumentHelp(
            "Rows in one table, or in all that a glob names: users=5000, or orders=5xusers for five times as many.",
            discussion: "Repeatable; the last that fits a table wins.", valueName: "name=n"))
    var table: [TableCount] = []

    @Option(help: ArgumentHelp("The number that all values follow from (default: 1).", valueName: "n"))
    var seed: UInt64?

    @Option(
        help: ArgumentHelp(
            "Fill only the tables that the glob names; parents left out must have rows. Repeatable.",
            valueName: "glob"))
    var only: [String] = []

    @Option(help: ArgumentHelp("Leave the tables out that the glob names. Repeatable.", valueName: "glob"))
    var exclude: [String] = []

    @Flag(
        name: .customLong("skip-impossible"),
        help: "Leave tables out whose constraints can't be met, in place of refusing the whole run.")
    var skipImpossible = false
}

/// A number of rows on the command line: digits, `_` or `,` between them.
struct RowNumber: ExpressibleByArgument {
    var value: Int64
    init?(argument: String) {
        guard case .exactly(let value)? = RowCount(argument.filter { $0 != "," }) else { return nil }
        self.value = value
    }
}

/// `NAME=N` or `NAME=5xPARENT`.
struct TableCount: ExpressibleByArgument {
    var pattern: NamePattern
    var rows: RowCount
    init?(argument: String) {
        // The last "=": a table's name may hold one.
        guard let equals = argument.lastIndex(of: "="), equals > argument.startIndex,
            let rows = RowCount(String(argument[argument.index(after: equals)...]))
        else { return nil }
        pattern = NamePattern(String(argument[..<equals]))
        self.rows = rows
    }
}
