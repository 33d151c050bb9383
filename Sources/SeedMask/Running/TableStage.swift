import SeedRows
import SeedSchema

/// The masked values of one relation on their way into its staging table.
final class TableStage {
    private let database: any Database
    private let text: TableText
    private let masker: TableMasker
    /// Positions, in the reading order, of the columns that are staged.
    private let staged: [Int]
    private let target: QualifiedName
    private let part: String
    private let schema: Schema
    private var openReader: WindowReader?
    private(set) var rows: Int64 = 0

    /// - Parameter part: names the relation among a partitioned table's leaves.
    init(
        _ database: any Database, plan: MaskPlan.TablePlan, relation: QualifiedName, target: QualifiedName,
        part: String,
        session: MaskSession
    ) throws {
        self.database = database
        self.target = target
        self.part = part
        schema = session.plan.schema
        let reduced = plan.reduced { !$0.treatment.isKeep }
        text = TableText(
            plan.table, columns: reduced.columns.map(\.column), relation: relation, dialect: database.dialect)
        masker = try TableMasker(reduced, session: session, hasClasses: text.hasClasses)
        staged = reduced.columns.indices.filter { !reduced.columns[$0].treatment.isKeep }
    }

    func batch() -> TextBatch { TextBatch(width: text.columns.count, hasClasses: text.hasClasses) }

    func reader(after place: String?) throws -> WindowReader {
        if let openReader { return openReader }
        let made = try WindowReader(database, text, after: place)
        openReader = made
        return made
    }

    /// Masks rows and writes them to the staging table.
    func write(_ batch: TextBatch) throws {
        let masked = try masker.mask(batch)
        let out = TextBatch(width: 0, hasClasses: !masked.classes.isEmpty)
        let places = ColumnVector(layout: .bytes)
        for place in masked.locators { places.append(place) }
        out.columns = [places]
        if database.dialect == .postgres {
            let parts = ColumnVector(layout: .bytes)
            for _ in masked.locators { parts.append(part) }
            out.columns.append(parts)
        }
        out.columns += staged.map { masked.columns[$0] }
        if !masked.classes.isEmpty {
            // Rowids are numbers; the spelled keys of WITHOUT ROWID tables are texts.
            let isNumber = masked.locators.first.map { Int64($0) != nil } ?? false
            out.classes = [Array(repeating: isNumber ? .integer : .text, count: masked.count)]
            out.classes += staged.map { masked.classes[$0] }
        }
        out.count = masked.count
        let place = Column(
            name: "seed_mask_place",
            type: ColumnType(spelling: "tid", kind: database.dialect == .postgres ? .other("tid") : .any))
        let part = Column(name: "seed_mask_part", type: ColumnType(spelling: "oid", kind: .other("oid")))
        let columns = [place] + (database.dialect == .postgres ? [part] : []) + staged.map { text.columns[$0] }
        let writer = try RowWriters.make(
            database, table: target, columns: columns, sources: columns, schema: schema, overridesIdentity: false)
        try writer.write(out)
        try writer.finish()
        rows += Int64(out.count)
    }
}
