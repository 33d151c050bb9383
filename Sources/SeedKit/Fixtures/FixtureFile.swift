import SeedPlan
import SeedRows
import SeedSchema

/// One file of fixtures: pieces of text and the rows of tables, in order. Nothing is made until it is written.
struct FixtureFile {
    enum Part {
        case text(String)
        /// The rows of a table, written for a layout of the same columns (a temporary table's, in a cycle).
        case rows(table: Int, layout: TableLayout)
    }
    var name: String
    var parts: [Part]
}

/// The files that a plan becomes.
struct FixtureFiles {
    let plan: Plan
    let options: FixtureOptions
    /// In load order.
    private(set) var files: [FixtureFile] = []
    /// The file that holds a table's rows, by the table's place; no entry for a table without rows.
    private(set) var places: [Int: String] = [:]

    private var dialect: Dialect { plan.schema.dialect }

    /// - Parameter known: the numbers that files have from an earlier run, by name without number.
    /// - Throws: `Diagnostic` (64) for a format that can't hold these rows.
    init(_ plan: Plan, _ options: FixtureOptions, known: [String: Int] = [:]) throws {
        self.plan = plan
        self.options = options
        if options.format == .copy && plan.schema.dialect == .sqlite {
            throw Diagnostic(
                .usage, "SQLite doesn't read COPY scripts", next: "write --format sql, csv or jsonl")
        }
        let groups = plan.groups.map { $0.filter { plan.tables[$0].rows > 0 } }.filter { !$0.isEmpty }
        if options.isSingleFile {
            try makeSingleFile(groups)
        } else {
            makeFolder(groups, known)
        }
    }

    private mutating func makeSingleFile(_ groups: [[Int]]) throws {
        let tables = groups.flatMap { $0 }
        let name = "fixtures" + fileExtension
        for i in tables { places[i] = name }
        guard options.format.isScript else {
            if options.format == .csv && tables.count > 1 {
                throw Diagnostic(
                    .usage, "CSV can't hold \(tables.count) tables in one file",
                    next: "leave --single-file out, write --format jsonl, or choose one table with --only")
            }
            files = [FixtureFile(name: name, parts: tables.map { rows($0) })]
            return
        }
        var parts: [FixtureFile.Part] = [.text(header() + "BEGIN;\n")]
        if dialect == .sqlite && groups.contains(where: { $0.count > 1 }) {
            parts.append(.text("PRAGMA defer_foreign_keys = ON;\n"))
        }
        parts += SequenceScript.reservations(plan).map { .text("\n" + $0) }
        for group in groups { parts += contents(of: group, opensTransaction: false) }
        parts += SequenceScript.statements(plan).map { .text("\n" + $0) }
        parts.append(.text("\nCOMMIT;\n"))
        files = [FixtureFile(name: name, parts: parts)]
    }

    private mutating func makeFolder(_ groups: [[Int]], _ known: [String: Int]) {
        // Only a script can bring a cycle in as one; data files hold one table each.
        let units = options.format.isScript ? groups : groups.flatMap { $0.map { [$0] } }
        let names = FixtureNames.distinct(units.map { FixtureNames.base(of: $0.map { plan.tables[$0].name }) })
        let numbers = FixtureNames.numbers(names, known: known)
        let width = max(3, "\(numbers.last ?? 0)".count)
        for (unit, (base, number)) in zip(units, zip(names, numbers)) {
            let name = FixtureNames.padded(number, width) + "_" + base + fileExtension
            var parts = options.format.isScript ? [FixtureFile.Part.text(header())] : []
            parts += options.format.isScript ? contents(of: unit, opensTransaction: true) : unit.map { rows($0) }
            files.append(FixtureFile(name: name, parts: parts))
            for i in unit { places[i] = name }
        }
        let reservations = SequenceScript.reservations(plan)
        if !reservations.isEmpty {
            let intro = "-- Before all rows: triggers draw from sequences, which must stand past the rows' own keys.\n"
            files.insert(
                FixtureFile(
                    name: String(repeating: "0", count: width) + "_" + FixtureNames.prepare + ".sql",
                    parts: [.text(header() + intro + reservations.joined())]), at: 0)
        }
        let sequences = SequenceScript.statements(plan)
        if !sequences.isEmpty {
            let last = String(repeating: "9", count: width - 1) + "9"
            let intro = "-- After all rows: sequences stand past the largest values.\n"
            files.append(
                FixtureFile(
                    name: last + "_" + FixtureNames.finalise + ".sql",
                    parts: [.text(header() + intro + sequences.joined())]))
        }
    }

    private var fileExtension: String { "." + options.format.rawValue }

    private func rows(_ i: Int) -> FixtureFile.Part { .rows(table: i, layout: plan.layout(of: i)) }

    private func header() -> String {
        var text = "-- Written by seed fixtures from the schema: to change rows, change seed.yaml and write again.\n"
        if dialect == .postgres {
            text += "SET client_encoding = 'UTF8';\nSET standard_conforming_strings = on;\n"
        }
        return text
    }

    // MARK: Scripts

    private func contents(of group: [Int], opensTransaction: Bool) -> [FixtureFile.Part] {
        if group.count == 1 {
            // COPY goes into no table whose policies bind the role.
            if options.format == .copy, plan.facts(of: group[0]).rowSecurity != nil {
                return staged(group, why: "Row security lets no COPY in: the rows go through a temporary table.")
            }
            return [.text("\n-- \(title(group[0]))\n"), rows(group[0])]
        }
        return dialect == .postgres
            ? staged(group, why: "These tables reference each other: one statement fills them all.")
            : deferred(group, opensTransaction)
    }

    /// The table's name as the text of a comment.
    private func title(_ i: Int) -> String {
        let name = plan.tables[i].name.description
        return name.unicodeScalars.contains { $0.value < 32 || $0.value == 127 } ? JSONText.string(name) : name
    }

    /// SQLite: a savepoint is a transaction where there is none, and a part of one where there is.
    private func deferred(_ group: [Int], _ opensTransaction: Bool) -> [FixtureFile.Part] {
        var parts: [FixtureFile.Part] = []
        if opensTransaction { parts.append(.text("\nSAVEPOINT seed;\nPRAGMA defer_foreign_keys = ON;\n")) }
        for i in group { parts += [.text("\n-- \(title(i))\n"), rows(i)] }
        if opensTransaction { parts.append(.text("\nRELEASE seed;\n")) }
        return parts
    }

    /// PostgreSQL: tables that reference each other are filled by one statement from temporary tables, since foreign
    /// keys are checked at its end. It needs neither deferrable constraints nor a transaction, nor more than INSERT and
    /// TEMPORARY, and every row stands whole in its line.
    private func staged(_ group: [Int], why: String) -> [FixtureFile.Part] {
        var parts: [FixtureFile.Part] = [.text("\n-- \(why)\n")]
        var inserts: [String] = []
        var drops = ""
        for (place, i) in group.enumerated() {
            let layout = plan.layout(of: i)
            let stage = QualifiedName("pg_temp", FixtureNames.stage(layout.table))
            let list = layout.columns.map(\.name.quoted).joined(separator: ", ")
            let table = layout.table.quoted
            parts.append(
                .text(
                    "\n-- \(title(i))\nCREATE TEMPORARY TABLE \(stage.name.quoted) AS SELECT \(list) FROM \(table) "
                        + "WITH NO DATA;\n"))
            parts.append(.rows(table: i, layout: TableLayout(table: stage, columns: layout.columns)))
            let overriding = layout.overridesIdentity ? " OVERRIDING SYSTEM VALUE" : ""
            inserts.append(
                "filled_\(place + 1) AS (INSERT INTO \(table) (\(list))\(overriding) SELECT \(list) FROM "
                    + "\(stage.quoted))")
            drops += "DROP TABLE \(stage.quoted);\n"
        }
        parts.append(.text("\nWITH " + inserts.joined(separator: ",\n    ") + "\nSELECT;\n" + drops))
        return parts
    }
}
