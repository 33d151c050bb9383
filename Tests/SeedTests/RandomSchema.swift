import SeedSchema

/// A schema drawn from a number: the same number gives the same DDL on every machine.
///
/// Everything it declares can hold rows, by construction: each table can have at least one, and more unless a small
/// domain or a one-to-one reference bounds it. The exception says so (`isContradictory`): those must be refused.
struct RandomSchema {
    /// What the grammar may use.
    enum Level: Int, CaseIterable, Sendable {
        /// Keys, references and plain uniqueness.
        case references = 1
        /// And CHECKs across columns, partial and expression indexes, exclusion, domains, partitions, generated columns.
        case constraints = 2
        /// And CHECKs, predicates, domains and generated columns composed of random conditions.
        case conditions = 3
    }

    let number: Int
    let dialect: Dialect
    let level: Level
    /// Rows to ask for in each table.
    private(set) var rows = 0
    /// One CHECK can't be met: the run must end with 65.
    private(set) var isContradictory = false
    var random: RandomSource
    var tables: [RandomTable] = []
    /// Types and extensions, before the tables.
    var preamble: [String] = []

    init(number: Int, dialect: Dialect, level: Level) {
        self.number = number
        self.dialect = dialect
        self.level = level
        // Neighbours of the third level start far from each other: they would run through each other's numbers.
        let start = level == .conditions ? UInt64(number) &* 0xD134_2543_DE82_EF95 : UInt64(number)
        random = RandomSource(start &* 4 &+ (dialect == .postgres ? 0 : 1) &+ (level == .references ? 0 : 2))
        rows = random.within(20...200)
        var names = Self.names
        let count = random.within(1...8)
        let hasTenants = count >= 3 && random.percent(40)
        for index in 0..<count {
            let name = hasTenants && index == 0 ? "tenants" : names.remove(at: random.below(names.count))
            tables.append(RandomTable(name))
            makeKey(of: index, tenanted: hasTenants && index > 0 && random.percent(70))
        }
        for index in tables.indices { addReferences(to: index) }
        for index in tables.indices {
            addData(to: index)
            if level != .references { addConstraints(to: index) }
        }
        if random.below(60) == 0 { contradict() }
        finish()
    }

    var isPostgres: Bool { dialect == .postgres }

    private static let names = [
        "customers", "products", "orders", "invoices", "payments", "stores", "employees", "authors", "books", "loans",
        "patients", "visits", "rooms", "courses", "students", "teams", "players", "flights", "airports", "vehicles",
        "drivers", "parcels", "suppliers", "contracts", "projects", "tickets", "order", "user", "Group", "Line Item",
    ]

    private mutating func contradict() {
        isContradictory = true
        let index = random.below(tables.count)
        let column = tables[index].free("score")
        tables[index].add(column, isPostgres ? "integer" : "INTEGER", notNull: true)
        tables[index].constraints.append(
            "CONSTRAINT contradiction CHECK (\(RandomTable.quoted(column)) > 5 AND \(RandomTable.quoted(column)) < 3)")
    }

    /// The DDL: on PostgreSQL the foreign keys come after all tables, on SQLite they stand in them.
    var ddl: String {
        var statements = preamble
        for table in tables {
            statements.append(table.ddl(foreignKeys: isPostgres ? [] : table.foreignKeys))
            statements += table.afterwards
        }
        if isPostgres {
            for table in tables {
                statements += table.foreignKeys.map { "ALTER TABLE \(table.quotedName) ADD \($0);" }
            }
        }
        return statements.joined(separator: "\n") + "\n"
    }

    private mutating func finish() {
        guard !isPostgres else { return }
        for index in tables.indices {
            let table = tables[index]
            let counted = table.columns.contains { $0.rest.contains("AUTOINCREMENT") }
            guard !counted, !table.primaryKey.isEmpty || table.columns.contains(where: { $0.rest == "PRIMARY KEY" })
            else { continue }
            if random.percent(15) { tables[index].options = " WITHOUT ROWID" }
        }
    }
}
