import SeedSchema

/// A constraint that a row can be made to break, and how it is named.
struct ViolationTarget {
    enum Kind: Hashable {
        case notNull(Identifier)
        /// By name, or by what it says where it has none, and its columns.
        case check(CheckConstraint, columns: [Identifier])
        case unique(Int)
        case foreignKey(ForeignKey)
        case exclusion(Int)
    }
    var table: QualifiedName
    var kind: Kind
    var name: Identifier?

    /// How it can be asked for: the constraint's name, `table.name`, `table.column` for NOT NULL, or its kind and columns
    /// where it has no name.
    let names: [String]

    init(_ table: Table, _ kind: Kind, _ name: Identifier?, _ word: String, _ columns: [Identifier]) {
        self.table = table.name
        self.kind = kind
        self.name = name
        let spelled = word + "(" + columns.map(\.name).joined(separator: ",") + ")"
        var last: [String] = name.map { [$0.name] } ?? []
        if case .notNull(let column) = kind { last.append(column.name) } else { last.append(spelled) }
        let tables = [table.name.description, table.name.name.name]
        var all = last.flatMap { part in tables.map { $0 + "." + part } }
        if let name { all.append(name.name) }
        names = all
    }

    /// All of a schema, in the order of its tables.
    static func all(in schema: Schema) -> [ViolationTarget] {
        schema.tables.filter { $0.partition == nil }.flatMap { all(of: $0, in: schema) }
    }

    private static func all(of table: Table, in schema: Schema) -> [ViolationTarget] {
        var out: [ViolationTarget] = []
        for column in table.columns where column.isNotNull && column.generated == nil && !column.isRowid {
            out.append(ViolationTarget(table, .notNull(column.name), nil, "", [column.name]))
        }
        for check in table.checks {
            let columns = check.expression.columns
            out.append(ViolationTarget(table, .check(check, columns: columns), check.name, "check", columns))
        }
        for column in table.columns {
            var kind = column.type.kind
            while case .domain(let name) = kind, let domain = schema.domains[name] {
                for check in domain.checks {
                    out.append(
                        ViolationTarget(
                            table, .check(check, columns: [column.name]), check.name, "check", [column.name]))
                }
                kind = domain.base.kind
            }
        }
        for (i, key) in table.uniqueKeys.enumerated() {
            let word = key.isPrimary ? "primary_key" : "unique"
            out.append(ViolationTarget(table, .unique(i), key.name, word, columns(key)))
        }
        for key in table.foreignKeys {
            out.append(ViolationTarget(table, .foreignKey(key), key.name, "foreign_key", key.columns))
        }
        for (i, exclusion) in table.exclusions.enumerated() {
            let columns = exclusion.elements.flatMap(\.expression.columns)
            out.append(ViolationTarget(table, .exclusion(i), exclusion.name, "exclude", columns))
        }
        return out
    }

    /// Columns, those inside expressions and those of the predicate.
    static func columns(_ key: UniqueKey) -> [Identifier] {
        var out: [Identifier] = []
        for element in key.elements {
            switch element {
            case .column(let name): out.append(name)
            case .expression(let expression): out += expression.columns
            }
        }
        return out
    }

    /// What PostgreSQL and SQLite call it: SQLSTATE (appendix A of the manual) and extended result code.
    var expected: (sqlState: String, condition: String, sqlite: String) {
        switch kind {
        case .notNull: return ("23502", "not_null_violation", "SQLITE_CONSTRAINT_NOTNULL (1299)")
        case .check: return ("23514", "check_violation", "SQLITE_CONSTRAINT_CHECK (275)")
        case .foreignKey: return ("23503", "foreign_key_violation", "SQLITE_CONSTRAINT_FOREIGNKEY (787)")
        case .exclusion: return ("23P01", "exclusion_violation", "")
        case .unique:
            let sqlite =
                names.contains { $0.contains(".primary_key(") }
                ? "SQLITE_CONSTRAINT_PRIMARYKEY (1555)" : "SQLITE_CONSTRAINT_UNIQUE (2067)"
            return ("23505", "unique_violation", sqlite)
        }
    }
}
