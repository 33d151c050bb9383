import SeedRows
import SeedSchema

/// The search for originals in the rows of one table.
final class TableScan {
    /// What is done with a column's values.
    private enum Look {
        case nothing
        /// Whole values are originals or not.
        case whole
        /// Originals may stand in a text; `searched`: known values were replaced there.
        case text(searched: Bool)
        /// It is enough to hold what was sent.
        case digest(ColumnDigest.Form)
    }

    /// The table's place in the plan.
    let number: Int
    private let database: Dialect
    /// Places of the columns in the plan's table.
    private let wanted: [Int]
    private let looks: [Look]
    private let text: TableText
    private let forms: [BinaryForm]?
    private let scanner: LeakScanner
    private let tally: FactTally?
    private let places: [Int: Int]
    private let sent: [ColumnDigest?]
    private var received: [ColumnDigest]
    private var rows: [Int64]
    private var clean: [CleanValues]
    private(set) var values: Int64 = 0
    /// Of a table that nobody looks at.
    private(set) var rowCount: Int64?

    /// - Parameters:
    ///   - table: as the scanned database declares it in `schema`.
    ///   - only: places of columns, where not all are to be looked at.
    init(
        _ number: Int, _ own: MaskPlan.TablePlan, table: Table, dialect: Dialect, schema: Schema, plan: MaskPlan,
        scanner: LeakScanner, tally: FactTally? = nil, digests: [ColumnDigest?]? = nil, only: [Int]? = nil
    ) {
        self.number = number
        self.scanner = scanner
        self.tally = tally
        database = dialect
        let covered = plan.covered(table, dialect)
        let counted = Set(tally?.columns[number] ?? [])
        let compared = tally?.compared[number] ?? []
        var columns: [Column] = []
        var (wanted, looks, forms): ([Int], [Look], [BinaryForm]?) = ([], [], [])
        for (place, column) in own.columns.enumerated() where only?.contains(place) ?? true {
            guard let declared = table.column(column.column.name) else { continue }
            let kind = schema.baseKind(declared.type.kind)
            var look = Self.look(column, plan.schema)
            // Values of the column that it refers to, by the word of the database.
            if case .permute = column.treatment, covered.contains(column.column.name) { look = .nothing }
            if case .whole = look, digests?[place] != nil, !compared.contains(place),
                let form = BinaryForm.of(kind, isKept: false).flatMap({ ColumnDigest.form($0) })
            {
                look = .digest(form)
            }
            if case .nothing = look, !counted.contains(place) { continue }
            wanted.append(place)
            looks.append(look)
            columns.append(declared)
            // Nobody asks for the text form of what is only counted.
            var isRaw = false
            switch look {
            case .nothing: isRaw = !compared.contains(place)
            case .digest: isRaw = true
            case .whole, .text: break
            }
            if let form = BinaryForm.of(kind, isKept: isRaw) { forms?.append(form) } else { forms = nil }
        }
        // Without binary forms there are no digests either.
        if forms == nil { looks = looks.map { if case .digest = $0 { return .whole } else { return $0 } } }
        self.wanted = wanted
        self.looks = looks
        self.forms = forms
        places = Dictionary(uniqueKeysWithValues: wanted.enumerated().map { ($1, $0) })
        sent = wanted.map { digests?[$0] }
        received = wanted.map { _ in ColumnDigest() }
        rows = wanted.map { _ in 0 }
        clean = wanted.map { _ in CleanValues() }
        // Of SQLite's values the text forms alone, without the storage class.
        text = TableText(table, columns: columns, dialect: dialect, origin: .postgres)
    }

    var width: Int { wanted.count }

    /// - Parameter pass: takes a batch and gives the next to fill.
    func read(_ database: any Database, _ pass: (TextBatch) throws -> TextBatch) throws {
        if wanted.isEmpty {
            if tally != nil { rowCount = try database.integer(text.countQuery) ?? 0 }
            return
        }
        let reader = TableReader(database, text, forms: database is any CopyingDatabase ? forms : nil)
        let last = try reader.read(TextBatch(width: width, hasClasses: false), pass)
        if last.count > 0 { _ = try pass(last) }
    }

    func look(at batch: TextBatch) {
        for c in looks.indices {
            let vector = batch.columns[c]
            switch looks[c] {
            case .nothing: break
            case .digest(let form):
                let before = received[c].count
                received[c].note(received: vector, form)
                values += received[c].count - before
            case .whole: each(vector, c) { scanner.leaks(whole: $0) }
            case .text(let searched): each(vector, c) { scanner.leaks(in: $0, searched: searched) > 0 }
            }
        }
        tally?.note(number, batch) { places[$0] ?? 0 }
    }

    @inline(__always)
    private func each(_ vector: ColumnVector, _ c: Int, _ isLeak: (UnsafeBufferPointer<UInt8>) -> Bool) {
        for row in 0..<vector.count where !vector.isNull(row) {
            values += 1
            let value = vector.value(row)
            // Long texts hardly ever come again.
            if value.count > CleanValues.longest {
                if isLeak(value) { rows[c] += 1 }
            } else if !clean[c].contains(value) {
                if isLeak(value) { rows[c] += 1 } else { clean[c].insertLast() }
            }
        }
    }

    /// Columns, by their places in the plan's table, in which originals were found.
    var leaks: [(column: Int, rows: Int64)] {
        rows.enumerated().filter { $1 > 0 }.map { (wanted[$0], $1) }
    }

    /// Columns that don't hold what was sent.
    var doubtful: [Int] {
        looks.indices.filter { c in
            if case .digest = looks[c] { return received[c] != sent[c] }
            return false
        }.map { wanted[$0] }
    }

    /// Columns that could hold a piece of text, and those that were masked from known values.
    private static func look(_ column: MaskPlan.ColumnPlan, _ schema: Schema) -> Look {
        var searched = false
        switch column.treatment {
        case .null, .fixed, .shift: return .nothing
        case .permute, .generate: return ValueCollector.isKnown(column, schema) ? .whole : .nothing
        case .text, .json: searched = true
        case .keep: break
        }
        var kind = schema.baseKind(column.column.type.kind)
        while case .array(let element, _) = kind { kind = schema.baseKind(element) }
        switch kind {
        case .text, .character, .citext, .json, .jsonb, .xml, .any, .other, .composite, .tsvector, .uuid, .inet:
            return .text(searched: searched)
        default: return .nothing
        }
    }

    /// Some of the values that were found to be clean, for columns in which few values come again and again.
    private struct CleanValues {
        static let longest = 64
        private var hashes = [UInt64](repeating: 0, count: 256)
        private var last: UInt64 = 0

        mutating func contains(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
            last = SequenceHash.of(value) | 1
            return hashes[Int(truncatingIfNeeded: last >> 1) & 255] == last
        }
        /// Notes the value that was asked about last.
        mutating func insertLast() {
            hashes[Int(truncatingIfNeeded: last >> 1) & 255] = last
        }
    }
}
