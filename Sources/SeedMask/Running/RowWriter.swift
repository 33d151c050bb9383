import SeedRows
import SeedSchema

/// Writes text forms into a table of either database.
protocol RowWriter: AnyObject {
    func write(_ batch: TextBatch) throws
    func finish() throws
}

enum RowWriters {
    /// - Parameters:
    ///   - columns: as the target declares them, in the order of the batches' columns.
    ///   - sources: the same columns as the source declares them.
    ///   - isTextual: SQLite only keeps the text forms of another database's values.
    static func make(
        _ database: any Database, table: QualifiedName, columns: [Column], sources: [Column], schema: Schema,
        isTextual: Bool = false, overridesIdentity: Bool
    ) throws -> any RowWriter {
        switch database.dialect {
        case .postgres:
            return try CopyWriter(
                database, table: table, columns: columns, overridesIdentity: overridesIdentity, schema: schema)
        case .sqlite:
            // A table of no columns has rows all the same.
            if isTextual, !columns.isEmpty {
                return try TextWriter(database, table: table, columns: columns.map(\.name))
            }
            return InsertWriter(
                database, table: table, columns: columns.map(\.name),
                kinds: sources.map { schema.baseKind($0.type.kind) })
        }
    }
}

/// Through the database's own load: PostgreSQL reads every type from its text form.
final class CopyWriter: RowWriter {
    private let sink: any Sink

    init(
        _ database: any Database, table: QualifiedName, columns: [Column], overridesIdentity: Bool, schema: Schema
    ) throws {
        let layout = TableLayout(
            table: table,
            columns: columns.map { column in
                var wire = WireType.literal
                switch column.type.kind {
                case .text, .character, .citext: wire = .text
                default: break
                }
                return .init(name: column.name, type: column.type, wire: wire)
            }, overridesIdentity: overridesIdentity)
        sink = try database.sink(layout)
    }

    func write(_ batch: TextBatch) throws {
        var columns = batch.columns
        // SQLite's blobs come as bare hexadecimal digits.
        for i in batch.classes.indices where batch.classes[i].contains(.blob) {
            let spelled = ColumnVector(layout: .bytes)
            for row in 0..<batch.count {
                if batch.columns[i].isNull(row) {
                    spelled.appendNull()
                    continue
                }
                if batch.classes[i][row] == .blob { spelled.bytes.append("\\x") }
                spelled.bytes.append(batch.columns[i].value(row))
                spelled.endValue()
            }
            columns[i] = spelled
        }
        try sink.write(Batch(count: batch.count, columns: columns))
    }

    func finish() throws { try sink.finish() }
}

/// Through COPY's binary format: kept values go out as they came in, masked ones are parsed from their text forms.
final class BinaryCopyWriter: RowWriter {
    private let sink: any Sink
    private let forms: [BinaryForm]
    private let names: [Identifier]
    /// Parsed values of the columns that need it.
    private let parsed: [ColumnVector?]
    /// Of the columns that are asked about, what was sent so far.
    private(set) var digests: [ColumnDigest?]

    /// - Parameter digested: by column, whether to take a digest.
    init(
        _ database: any CopyingDatabase, table: QualifiedName, columns: [Column], forms: [BinaryForm],
        digested: [Bool]
    ) throws {
        self.forms = forms
        digests = digested.map { $0 ? ColumnDigest() : nil }
        names = columns.map(\.name)
        parsed = forms.map { $0.wire.map { ColumnVector(layout: $0.layout) } }
        let layout = zip(columns, forms).map { column, form in
            TableLayout.Column(name: column.name, type: column.type, wire: form.wire ?? .bytea)
        }
        sink = try database.copyIn(TableLayout(table: table, columns: layout))
    }

    func write(_ batch: TextBatch) throws {
        var columns: [ColumnVector] = []
        for (i, form) in forms.enumerated() {
            guard let wire = form.wire, let vector = parsed[i] else {
                columns.append(batch.columns[i])
                digests[i]?.note(sent: batch.columns[i])
                continue
            }
            vector.clear()
            let text = batch.columns[i]
            for row in 0..<batch.count {
                if text.isNull(row) {
                    vector.appendNull()
                } else if !vector.append(text: text.value(row), wire: wire) {
                    throw Diagnostic(
                        .unsatisfiable, "a masked value of column \(names[i]) is no value of its type",
                        next: "give the column another rule")
                }
            }
            columns.append(vector)
            digests[i]?.note(sent: vector)
        }
        try sink.write(Batch(count: batch.count, columns: columns))
    }

    func finish() throws { try sink.finish() }
}

/// Text forms as they are, bound to a prepared statement.
final class TextWriter: RowWriter {
    private let sink: any Sink

    init(_ database: any Database, table: QualifiedName, columns: [Identifier]) throws {
        let text = ColumnType(spelling: "text", kind: .text(maxLength: nil))
        sink = try database.sink(
            TableLayout(table: table, columns: columns.map { .init(name: $0, type: text, wire: .text) }))
    }

    func write(_ batch: TextBatch) throws { try sink.write(Batch(count: batch.count, columns: batch.columns)) }
    func finish() throws { try sink.finish() }
}

/// Through INSERT statements of literals, so that each value keeps its own storage class.
final class InsertWriter: RowWriter {
    private let database: any Database
    private let head: String
    private let kinds: [TypeKind]
    private let sql = ByteBuffer()
    private static let rowsAStatement = 256

    init(_ database: any Database, table: QualifiedName, columns: [Identifier], kinds: [TypeKind]) {
        self.database = database
        self.kinds = kinds
        head = "INSERT INTO \(table.quoted) (\(columns.map(\.quoted).joined(separator: ", "))) VALUES "
    }

    func write(_ batch: TextBatch) throws {
        var row = 0
        while row < batch.count {
            let end = min(row + Self.rowsAStatement, batch.count)
            sql.clear()
            sql.append(head)
            for r in row..<end {
                sql.append(r == row ? "(" : ", (")
                for i in kinds.indices {
                    if i > 0 { sql.append(", ") }
                    let storage = batch.classes.isEmpty ? nil : batch.classes[i][r]
                    SQLLiteral.append(batch.columns[i], r, storage, kinds[i], to: sql)
                }
                sql.append(UInt8(ascii: ")"))
            }
            try database.execute(sql.string)
            row = end
        }
    }

    func finish() throws {}
}

/// Values as SQLite spells them.
enum SQLLiteral {
    /// - Parameter storage: what SQLite stored; nil for a value of PostgreSQL, whose type then decides.
    static func append(
        _ vector: ColumnVector, _ row: Int, _ storage: StorageClass?, _ kind: TypeKind, to out: ByteBuffer
    ) {
        if vector.isNull(row) { return out.append("NULL") }
        let value = vector.value(row)
        switch storage ?? self.storage(of: value, kind) {
        case .null: out.append("NULL")
        case .integer:
            if storage == nil, case .boolean = kind {
                out.append(value.first == UInt8(ascii: "t") ? "1" : "0")
            } else if ValueSpelling.integer(value) != nil {
                out.append(value)
            } else {
                quote(value, to: out)
            }
        case .real:
            // Infinity has no literal but a number too large.
            if value.contains(where: { $0 == UInt8(ascii: "I") || $0 == UInt8(ascii: "i") }) {
                out.append(value.first == UInt8(ascii: "-") ? "-9e999" : "9e999")
            } else if Double(String(decoding: value, as: UTF8.self)) != nil {
                out.append(value)
            } else {
                quote(value, to: out)
            }
        case .blob:
            let isSpelled = value.count >= 2 && value[0] == UInt8(ascii: "\\")
            out.append("X'")
            out.append(isSpelled ? UnsafeBufferPointer(rebasing: value[2...]) : value)
            out.append("'")
        case .text: quote(value, to: out)
        }
    }

    private static func storage(of value: UnsafeBufferPointer<UInt8>, _ kind: TypeKind) -> StorageClass {
        switch kind {
        case .integer, .boolean: return .integer
        case .float: return value.first == UInt8(ascii: "N") ? .null : .real
        case .bytes: return .blob
        default: return .text
        }
    }

    private static func quote(_ value: UnsafeBufferPointer<UInt8>, to out: ByteBuffer) {
        // A zero byte would end the statement.
        if value.contains(0) {
            out.append("CAST(X'")
            out.append(hex: value)
            return out.append("' AS TEXT)")
        }
        out.reserve(value.count * 2 + 2)
        out.put(UInt8(ascii: "'"))
        for byte in value {
            if byte == UInt8(ascii: "'") { out.put(byte) }
            out.put(byte)
        }
        out.put(UInt8(ascii: "'"))
    }
}
