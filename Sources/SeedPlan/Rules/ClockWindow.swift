import Foundation
import SeedRows
import SeedSchema

/// CHECKs that hold a column between two moments that move with the clock: `seen <= now() AND seen > now() - '30 days'`.
///
/// Everywhere else "now" is the plan's, so that the same seed gives the same rows on any day. Such a column's rows are
/// valid on some days only: the planner takes the clock's time for its table.
enum ClockWindow {
    /// Some column's values must stay within a window that moves.
    static func isIn(_ table: Table, _ schema: Schema) -> Bool {
        var sides: [Identifier: Set<String>] = [:]
        func look(_ e: SeedSchema.Expression, _ value: Identifier?) {
            switch NormalForm.of(e) {
            case .and(let parts), .or(let parts): for part in parts { look(part, value) }
            case .binary(let op, let a, let b):
                guard let mirrored = AtomReader.flipped[op], op != "=", op != "<>" else { return }
                for (side, other, direction) in [(a, b, op), (b, a, mirrored)] where other.readsClock {
                    guard case .column(let c) = side.withoutCasts else { continue }
                    sides[value ?? c, default: []].insert(String(direction.prefix(1)))
                }
            default: break
            }
        }
        for check in table.checks { look(check.expression, nil) }
        for column in table.columns {
            if case .domain(let name) = column.type.kind {
                for check in schema.domainChecks(name) { look(check.expression, column.name) }
            }
        }
        return sides.values.contains { $0.count > 1 }
    }

    /// Microseconds since 1970 in whole seconds, by the database where there is one; nil where no table needs it.
    static func now(_ tables: [Table], _ schema: Schema, _ database: (any Database)?) throws -> Int64? {
        guard tables.contains(where: { isIn($0, schema) }) else { return nil }
        var seconds = Int64(Date().timeIntervalSince1970)
        if let database, database.dialect == .postgres {
            seconds = try database.integer("SELECT floor(extract(epoch FROM now()))::bigint") ?? seconds
        }
        return seconds * 1_000_000
    }
}
