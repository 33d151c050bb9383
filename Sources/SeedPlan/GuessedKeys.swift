import SeedRows
import SeedSchema

/// Agreements between tables that nothing but a trigger knows of, guessed from the names of columns when it has rejected
/// the rows: they lead the making of rows only, and are dropped when they don't help.
public enum GuessedKeys {
    /// A row of the table that references a row which holds the same column as another reference of it is to hold the
    /// same value: `(room_id, event_id)` of an event with a `room_id` of its own is that event's.
    static func agreeing(_ table: Table, in schema: Schema) -> [ForeignKey] {
        var out: [ForeignKey] = []
        for key in table.foreignKeys where key.columns.count == 1 && key.parent != table.name {
            guard let parent = schema.table(key.parent) else { continue }
            let shared = table.columns.filter { column in
                !key.columns.contains(column.name)
                    && table.foreignKeys.contains { $0.columns == [column.name] && $0.parent != key.parent }
                    && !parent.foreignKeys.contains { $0.columns.contains(column.name) }
                    && parent.column(column.name).map {
                        $0.generated == nil
                            && schema.baseKind($0.type.kind) == schema.baseKind(column.type.kind)
                    } ?? false
            }.map(\.name)
            guard !shared.isEmpty, !key.parentColumns.contains(where: shared.contains) else { continue }
            out.append(
                ForeignKey(
                    name: nil, columns: key.columns + shared, parent: key.parent,
                    parentColumns: key.parentColumns + shared))
        }
        return out
    }

    /// Triggers put rows into a table that break its foreign key: columns of the same names, in tables that have such
    /// triggers, are where their values come from.
    static func feeding(_ broken: ForeignKey, of table: Table, in plan: Plan) -> [(QualifiedName, ForeignKey)] {
        plan.compiled.compactMap { compiled in
            let source = compiled.context.table
            guard source.name != table.name, source.triggers.contains(where: \.firesOnInsert),
                broken.columns.allSatisfy({ name in
                    guard let own = source.column(name), let theirs = table.column(name) else { return false }
                    return own.generated == nil
                        && plan.schema.baseKind(own.type.kind) == plan.schema.baseKind(theirs.type.kind)
                }), !source.foreignKeys.contains(where: { !Set($0.columns).isDisjoint(with: broken.columns) })
            else { return nil }
            return (
                source.name,
                ForeignKey(
                    name: nil, columns: broken.columns, parent: broken.parent, parentColumns: broken.parentColumns)
            )
        }
    }

    /// The schema with guesses; a key that lies in a guessed one gives way to it.
    static func added(_ options: PlanOptions, to schema: Schema) -> Schema {
        guard !options.guesses.isEmpty || !options.guessedChecks.isEmpty else { return schema }
        var schema = schema
        for t in schema.tables.indices {
            for guess in options.guesses[schema.tables[t].name] ?? [] {
                schema.tables[t].foreignKeys.removeAll {
                    $0.parent == guess.parent && Set($0.columns).isSubset(of: guess.columns)
                }
                schema.tables[t].foreignKeys.append(guess)
            }
            for guess in options.guessedChecks[schema.tables[t].name] ?? [] {
                schema.tables[t].checks.append(
                    CheckConstraint(name: "triggers", expression: guess, sql: "what triggers write to takes the row"))
            }
        }
        return schema
    }
}
