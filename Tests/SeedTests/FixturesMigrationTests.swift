import Foundation
import SeedKit
import SeedPlan
import SeedSchema
import Testing

/// What migrations do to fixtures, line by line.
@Suite struct `Fixtures after a migration` {
    @Test func `are tried with many kinds of migrations`() {
        #expect(FixturesMigration.all.count >= 45)
        #expect(Set(FixturesMigration.all.map(\.testDescription)).count == FixturesMigration.all.count)
    }

    @Test(arguments: FixturesMigration.all)
    func `change exactly where the migration did`(migration: FixturesMigration) throws {
        let scratch = try Scratch()
        let folder = scratch.path + "/fixtures"
        try scratch.write("migrations/001_base.sql", FixturesMigration.base(migration.dialect))
        try fixtures(scratch, migration.dialect).write(to: folder)
        #expect(try fixtures(scratch, migration.dialect).check(folder) == [])
        let before = try FixturesSnapshot(folder)
        #expect(before.lines.values.allSatisfy { $0.count == FixturesMigration.rowCount })

        try apply(migration, scratch)
        // Without the configuration first: `--check` must see a rename by itself.
        let account = try fixtures(scratch, migration.dialect, "", migration.rows).check(folder).joined(separator: "\n")
        for text in migration.account ?? [] { #expect(account.contains(text)) }
        if migration.account == nil { #expect(account == "") }

        let after = try fixtures(scratch, migration.dialect, migration.configuration, migration.rows)
        try after.write(to: folder)
        #expect(try after.check(folder) == [])
        expect(migration.effects, before, try FixturesSnapshot(folder))
    }

    private func apply(_ migration: FixturesMigration, _ scratch: Scratch) throws {
        if !migration.rewrites.isEmpty {
            var text = try scratch.read("migrations/001_base.sql")
            for (old, new) in migration.rewrites {
                try #require(text.contains(old))
                text = text.replacingOccurrences(of: old, with: new)
            }
            try scratch.write("migrations/001_base.sql", text)
        }
        if !migration.sql.isEmpty { try scratch.write("migrations/002_next.sql", migration.sql) }
    }

    private func fixtures(
        _ scratch: Scratch, _ dialect: Dialect, _ yaml: String = "", _ rows: [String: Int] = [:]
    ) throws -> Fixtures {
        let configuration = try ConfigurationFile.decode(
            yaml, file: "seed.yaml", environment: [:], generatorOptions: [:])
        var settings = Settings(configuration: configuration, schema: scratch.path + "/migrations")
        settings.dialect = dialect
        var options = PlanOptions()
        options.rows = Int64(FixturesMigration.rowCount)
        options.configuration = configuration
        options.tableRows = rows.map { (pattern: NamePattern($0.key), rows: RowCount.exactly(Int64($0.value))) }
        return Fixtures(
            try Seeder(settings: settings, options: options).fixturePlan(), FixtureOptions(format: .jsonl))
    }

    // MARK: Effects

    private func expect(
        _ effects: [String: FixturesMigration.Effect], _ before: FixturesSnapshot, _ after: FixturesSnapshot
    ) {
        for table in Set(before.lines.keys).union(after.lines.keys).sorted() {
            guard let effect = effects[table] else {
                #expect(before.lines[table] == after.lines[table], "\(table) must stay")
                #expect(before.files[table] == after.files[table])
                continue
            }
            expect(effect, table, before, after)
        }
        for table in effects.keys { #expect(before.files[table] != nil || after.files[table] != nil, "\(table)") }
    }

    private func expect(
        _ effect: FixturesMigration.Effect, _ table: String, _ before: FixturesSnapshot, _ after: FixturesSnapshot
    ) {
        let old = before.lines[table] ?? []
        let new = after.lines[table] ?? []
        switch effect {
        case .tableAdded:
            #expect(before.files[table] == nil && new.count == FixturesMigration.rowCount)
        case .tableDropped:
            #expect(!old.isEmpty && after.files[table] == nil)
        case .tableRenamed(let name):
            #expect(before.lines[name] == new)
        case .grown(let count):
            #expect(new.count == count && Array(new.prefix(old.count)) == old)
        case .shrunk(let count):
            #expect(new.count == count && Array(old.prefix(count)) == new)
        case .columnRenamed(let name, let now):
            #expect(before.values(table, name) == after.values(table, now))
            expectSame(table, before, after, except: [name, now])
        case .columnAdded(let name):
            #expect(before.values(table, name).allSatisfy { $0 == nil })
            #expect(after.values(table, name).allSatisfy { $0 != nil })
            expectSame(table, before, after, except: [name])
        case .columnDropped(let name):
            #expect(after.values(table, name).allSatisfy { $0 == nil })
            expectSame(table, before, after, except: [name])
        case .columnsReordered:
            #expect(before.columns(table) != after.columns(table))
            expectSame(table, before, after, except: [])
        case .values(let columns):
            #expect(new.count == old.count)
            expectSame(table, before, after, except: columns)
        case .nullsFilled(let column): expectNulls(column, table, filled: before, by: after)
        case .nullsMade(let column): expectNulls(column, table, filled: after, by: before)
        }
    }

    /// Every column but these has the same value in every line.
    private func expectSame(
        _ table: String, _ before: FixturesSnapshot, _ after: FixturesSnapshot, except: [String]
    ) {
        let columns = Set(before.columns(table)).union(after.columns(table)).subtracting(except)
        #expect(!columns.isEmpty)
        for column in columns.sorted() {
            #expect(before.values(table, column) == after.values(table, column), "\(table).\(column) must stay")
        }
    }

    /// Lines with NULL in a column on one side have a value on the other; all other lines are the same.
    private func expectNulls(
        _ column: String, _ table: String, filled poor: FixturesSnapshot, by rich: FixturesSnapshot
    ) {
        let values = poor.values(table, column)
        #expect(values.contains("null") && !rich.values(table, column).contains("null"))
        for (place, value) in values.enumerated() where value != "null" {
            #expect(poor.lines[table]?[place] == rich.lines[table]?[place])
        }
        expectSame(table, poor, rich, except: [column])
    }
}
