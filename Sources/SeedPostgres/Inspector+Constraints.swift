import SeedRows
import SeedSchema

extension Inspector {
    /// Constraints and unique indexes alike. A partition's copies of its parent's indexes are left out.
    func readUniqueKeys() throws {
        let special = try specialElements()
        let rows = try rows(queries.uniqueIndexes)
        for i in 0..<rows.count {
            let table = rows.oid(i, 0)
            let index = rows.oid(i, 1)
            var elements: [UniqueKey.Element] = []
            var keyCollations: [String?] = []
            // INCLUDE columns stand behind the key's own and are no part of it.
            for (place, number) in rows.integers(i, 9).prefix(rows.integer(i, 8) ?? 0).enumerated() {
                let facts = special[index]?[place + 1]
                if let sql = facts?.expression {
                    let expression = expression(sql)
                    // An expression has the collation of the column that it reads, unless the index says otherwise.
                    let own = expression.columns.contains { collations[table]?[$0] == facts?.collationOid }
                    elements.append(.expression(expression))
                    keyCollations.append(own ? nil : facts?.collation)
                } else {
                    elements.append(.column(columnNames[table]?[number] ?? ""))
                    keyCollations.append(facts?.collation)
                }
            }
            tables[table]?.uniqueKeys.append(
                UniqueKey(
                    name: rows.identifier(i, 2), isPrimary: rows.bool(i, 3), isConstraint: rows.bool(i, 4),
                    elements: elements, collations: keyCollations, predicate: rows.text(i, 10).map { expression($0) },
                    nullsNotDistinct: rows.bool(i, 7), deferrability: deferrability(rows, i, 5, 6)))
        }
    }

    private struct SpecialElement {
        var expression: String?
        var collation: String?
        var collationOid: Int
    }

    /// By index and place, from 1.
    private func specialElements() throws -> [Int: [Int: SpecialElement]] {
        let rows = try rows(queries.uniqueElements)
        var out: [Int: [Int: SpecialElement]] = [:]
        for i in 0..<rows.count {
            out[rows.oid(i, 0), default: [:]][rows.integer(i, 1) ?? 0] = SpecialElement(
                expression: rows.text(i, 2), collation: rows.text(i, 3), collationOid: rows.oid(i, 4))
        }
        return out
    }

    func readForeignKeys() throws {
        let rows = try rows(queries.foreignKeys)
        for i in 0..<rows.count {
            let table = rows.oid(i, 0)
            let parent = rows.oid(i, 12)
            let parentColumns =
                rows.text(i, 5).map { $0.split(separator: "\u{1F}").map { Identifier(String($0)) } }
                ?? rows.integers(i, 13).map { columnNames[parent]?[$0] ?? "" }
            tables[table]?.foreignKeys.append(
                ForeignKey(
                    name: rows.identifier(i, 1), columns: rows.integers(i, 2).map { columnNames[table]?[$0] ?? "" },
                    parent: QualifiedName(schema: rows.identifier(i, 3), name: rows.identifier(i, 4)),
                    parentColumns: parentColumns, match: rows.character(i, 6) == "f" ? .full : .simple,
                    onDelete: action(rows.character(i, 7)), onUpdate: action(rows.character(i, 8)),
                    deferrability: deferrability(rows, i, 9, 10), isValidated: rows.bool(i, 11)))
        }
    }

    func readChecks() throws {
        let rows = try rows(queries.checks)
        for i in 0..<rows.count {
            let sql = rows.string(i, 2)
            tables[rows.oid(i, 0)]?.checks.append(
                CheckConstraint(
                    name: rows.identifier(i, 1), expression: expression(sql), sql: sql, noInherit: rows.bool(i, 3),
                    isValidated: rows.bool(i, 4)))
        }
    }

    func readExclusions() throws {
        let rows = try rows(queries.exclusions)
        var current = 0
        for i in 0..<rows.count {
            let table = rows.oid(i, 0)
            let expression: Expression =
                rows.text(i, 7).map { .column(Identifier($0)) } ?? expression(rows.string(i, 8))
            let element = ExclusionConstraint.Element(expression: expression, operator: rows.string(i, 9))
            if rows.oid(i, 1) != current {
                current = rows.oid(i, 1)
                tables[table]?.exclusions.append(
                    ExclusionConstraint(
                        name: rows.identifier(i, 2), method: rows.string(i, 3), elements: [],
                        predicate: rows.text(i, 4).map { self.expression($0) },
                        deferrability: deferrability(rows, i, 5, 6)))
            }
            if let last = tables[table]?.exclusions.indices.last {
                tables[table]?.exclusions[last].elements.append(element)
            }
        }
    }

    private func deferrability(_ rows: CatalogueRows, _ row: Int, _ can: Int, _ initially: Int) -> Deferrability {
        rows.bool(row, can) ? .deferrable(initiallyDeferred: rows.bool(row, initially)) : .notDeferrable
    }

    /// `confdeltype` and `confupdtype`.
    private func action(_ code: Character?) -> ForeignKey.Action {
        switch code {
        case "r": return .restrict
        case "c": return .cascade
        case "n": return .setNull
        case "d": return .setDefault
        default: return .noAction
        }
    }
}
