import Foundation
import SeedRows
import SeedSchema
import SeedTestSupport
import Testing

/// Schemas drawn from a grammar, made and filled in the real databases.
///
/// `SEED_FUZZ_FROM` and `SEED_FUZZ_COUNT` choose other numbers than 1...250 (see scripts/fuzz).
@Suite struct `Random schemas` {
    private static let seed = SeedCommand()

    private static let numbers: ClosedRange<Int> = {
        let environment = ProcessInfo.processInfo.environment
        let from = environment["SEED_FUZZ_FROM"].flatMap { Int($0) } ?? 1
        let count = environment["SEED_FUZZ_COUNT"].flatMap { Int($0) } ?? 250
        return from...(from + max(count, 1) - 1)
    }()

    /// The third level: fewer, since each is many constraints in one.
    private static let fewer = numbers.count == 250 ? 1...30 : numbers

    @Test(arguments: fewer, Dialect.allCases)
    func `of random conditions fill`(number: Int, dialect: Dialect) throws {
        let schema = RandomSchema(number: number, dialect: dialect, level: .conditions)
        do {
            try SchemaDatabase.with(schema.ddl, dialect) { try fill(schema, $0) }
        } catch {
            throw Finding("schema \(number) of \(dialect.rawValue), --rows \(schema.rows): \(error)\n\(schema.ddl)")
        }
    }

    @Test(arguments: numbers, Dialect.allCases)
    func `fill, or say the contradiction that is in them`(number: Int, dialect: Dialect) throws {
        // Two of three with everything the grammar has.
        let schema = RandomSchema(
            number: number, dialect: dialect, level: number % 3 == 0 ? .references : .constraints)
        do {
            try SchemaDatabase.with(schema.ddl, dialect) { try fill(schema, $0) }
        } catch {
            let place = "schema \(number) of \(dialect.rawValue), --rows \(schema.rows)"
            throw Finding("\(place): \(error)\n\(schema.ddl)")
        }
    }

    private func fill(_ schema: RandomSchema, _ database: SchemaDatabase) throws {
        let outcome = try Self.seed.run(
            ["--database", database.url, "--rows", "\(schema.rows)", "--seed", "\(schema.number)", "--json"],
            limit: 180)
        if schema.isContradictory {
            guard outcome.status == 65, outcome.errors.contains("contradiction"),
                try database.counts().values.allSatisfy({ $0 == 0 })
            else { throw Finding("the contradiction was not refused: \(outcome.status) \(outcome.errors)") }
            return
        }
        let report = try RunReport(outcome)
        guard report.verified else { throw Finding("seed's own verification failed") }
        let complaints = try database.complaints() + database.staleSequences().map { "the sequence of \($0) is behind" }
        guard complaints.isEmpty else { throw Finding(complaints.joined(separator: "; ")) }
        for (name, count) in try database.counts() {
            let bare = String(name.split(separator: ".").last ?? "")
            guard let table = schema.tables.first(where: { $0.name == bare }) else {
                throw Finding("\(name) is no table of the schema")
            }
            if count == 0 { throw Finding("\(name) has no rows") }
            if count != schema.rows && !table.isBounded { throw Finding("\(name) has only \(count) rows") }
        }
    }

    private struct Finding: Error, CustomStringConvertible {
        var description: String
        init(_ description: String) { self.description = description }
    }

    @Test func `are the same for the same number`() {
        for number in 1...20 {
            for dialect in Dialect.allCases {
                let schema = RandomSchema(number: number, dialect: dialect, level: .constraints)
                #expect(schema.ddl == RandomSchema(number: number, dialect: dialect, level: .constraints).ddl)
                #expect(schema.ddl != RandomSchema(number: number + 1, dialect: dialect, level: .constraints).ddl)
            }
        }
    }
}
