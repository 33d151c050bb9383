import SeedPostgres
import SeedRows
import SeedSchema
import SeedTestSupport
import Testing

/// Runs a test in a database of its own; without a server the test is cancelled, saying so.
func withPostgres<R>(_ setup: String = "", _ body: (PostgresDatabase, String) throws -> R) throws -> R {
    guard let cluster = PostgresCluster.shared else {
        try Test.cancel("no PostgreSQL server: install one, or name one with SEED_TEST_POSTGRES")
    }
    return try cluster.withDatabase { url in
        let database = try PostgresDatabase(url: url)
        defer { database.close() }
        if !setup.isEmpty { try database.execute(setup) }
        return try body(database, url)
    }
}

extension Database {
    /// The first column of every row.
    func texts(_ sql: String) throws -> [String?] {
        var out: [String?] = []
        try rows(sql) { out.append($0[0]) }
        return out
    }
}

/// The layout that loads all of a table's columns with these wire types.
func layout(_ table: Table, _ wires: [WireType]) -> TableLayout {
    TableLayout(
        table: table.name,
        columns: zip(table.columns, wires).map { TableLayout.Column(name: $0.name, type: $0.type, wire: $1) })
}
