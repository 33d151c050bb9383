import SeedPlan
import SeedRows
import SeedSchema

extension Seeder {
    /// SQL with the smallest row that breaks a constraint and nothing else, beside the fixtures of the same settings.
    ///
    /// - Throws: `Diagnostic`, 64 for a name that no constraint has, 65 where there is no such row.
    public func violation(of constraint: String) throws -> String {
        var seeder = self
        seeder.options.truncate = true
        return try seeder.withSchema { schema, database in
            let violation = try Planner.violation(
                of: constraint, schema: schema, options: seeder.options, database: database)
            let reported =
                schema.dialect == .postgres
                ? "SQLSTATE \(violation.sqlState) (\(violation.condition))" : violation.resultCode
            let out = ByteBuffer(capacity: 1024)
            out.append(
                "-- Breaks \(Self.line(violation.constraint)) of \(Self.line(violation.table.description)) and nothing else.\n"
            )
            out.append("-- Expected: \(reported)\n")
            SQLFormat(dialect: schema.dialect).encode(violation.batch, violation.layout, into: out)
            return out.string
        }
    }

    /// A name as a part of a comment.
    private static func line(_ name: String) -> String {
        name.unicodeScalars.contains { $0.value < 32 || $0.value == 127 } ? JSONText.string(name) : name
    }
}
