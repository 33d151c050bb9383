import SeedRows
import SeedSchema

/// A load under row-level security, which COPY doesn't serve: the rows are staged in a temporary table and inserted in
/// one statement at the end.
///
/// Source: PostgreSQL manual, "COPY", section "Notes": "COPY FROM is not supported for tables with row-level security
/// that applies".
final class StagedSink: EncodingSink {
    private let database: PostgresDatabase
    private let layout: TableLayout
    private let stage: PostgresSink
    private static let name = QualifiedName("pg_temp", "seed_stage")

    init(_ database: PostgresDatabase, _ layout: TableLayout) throws {
        self.database = database
        self.layout = layout
        let columns = layout.columns.map { $0.name.quoted + " " + $0.type.spelling }
        try database.execute(
            "CREATE TEMPORARY TABLE \(StagedSink.name.name.quoted) (\(columns.joined(separator: ", ")))")
        stage = try PostgresSink(database, TableLayout(table: StagedSink.name, columns: layout.columns))
    }

    func write(_ batch: Batch) throws { try stage.write(batch) }
    var encoder: @Sendable (Batch, ByteBuffer) -> Void { stage.encoder }
    func send(_ bytes: ByteBuffer) throws { try stage.send(bytes) }

    func finish() throws {
        try stage.finish()
        let columns = layout.columns.map { $0.name.quoted }.joined(separator: ", ")
        let target = columns.isEmpty ? layout.table.quoted : "\(layout.table.quoted) (\(columns))"
        let overriding = layout.overridesIdentity ? " OVERRIDING SYSTEM VALUE" : ""
        try database.execute(
            "INSERT INTO \(target)\(overriding) SELECT \(columns) FROM \(StagedSink.name.quoted)")
        try database.execute("DROP TABLE \(StagedSink.name.quoted)")
    }
}
