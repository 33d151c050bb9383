import Glibc
import SeedSchema

/// INSERT statements that the database's own shell reads: `psql -f`, `sqlite3 db < file`.
///
/// PostgreSQL must have `standard_conforming_strings` on, as it has by default.
public struct SQLFormat: RowFormat {
    public static var name: String { "sql" }
    public static var fileExtension: String { ".sql" }

    /// Rows in one statement: enough to spare the parser, few enough to read. Divides a full batch, so that the bytes
    /// don't depend on where batches end.
    public static let rowsPerStatement = 512

    public var dialect: Dialect
    /// Each row is a statement of its own.
    public var isSingly: Bool

    public init(dialect: Dialect, isSingly: Bool = false) {
        self.dialect = dialect
        self.isSingly = isSingly
    }

    public func begin(_ layout: TableLayout, into out: ByteBuffer) {}
    public func end(_ layout: TableLayout, into out: ByteBuffer) {}

    public func encode(_ batch: Batch, _ layout: TableLayout, into out: ByteBuffer) {
        let head = "INSERT INTO " + layout.table.quoted
        guard !layout.columns.isEmpty else {
            for _ in 0..<batch.count { out.append(head + " DEFAULT VALUES;\n") }
            return
        }
        let names = layout.columns.map { $0.name.quoted }.joined(separator: ", ")
        let overriding = layout.overridesIdentity && dialect == .postgres ? " OVERRIDING SYSTEM VALUE" : ""
        let perStatement = isSingly ? 1 : SQLFormat.rowsPerStatement
        let opening = "\(head) (\(names))\(overriding) VALUES\n"
        let fields = zip(layout.columns, batch.columns).map { SQLField($0, $1, dialect) }
        fields.withUnsafeBufferPointer { fields in
            for row in 0..<batch.count {
                let isFirst = row % perStatement == 0
                if isFirst { out.append(opening) }
                out.append(UInt8(ascii: "("))
                for (i, field) in fields.enumerated() {
                    if i > 0 { out.append(", ") }
                    field.put(row, out)
                }
                let isLast = row + 1 == batch.count || (row + 1) % perStatement == 0
                out.append(isLast ? ");\n" : "),\n")
            }
        }
    }
}

/// One column as literals of a dialect.
private struct SQLField {
    private let field: Field
    private let isSQLite: Bool
    /// SQLite would store a bare number in a text column after its own spelling.
    private let quotesNumbers: Bool
    /// SQLite: a uuid goes into a column of blobs as its sixteen bytes.
    private let isBinary: Bool

    init(_ column: TableLayout.Column, _ vector: ColumnVector, _ dialect: Dialect) {
        field = Field(column.wire, vector)
        isSQLite = dialect == .sqlite
        let affinity = Affinity(declared: column.type.spelling, isStrict: false)
        quotesNumbers = isSQLite && affinity == .text && field.form == .numeric && field.scale > 0
        isBinary = isSQLite && affinity == .blob
    }

    func put(_ row: Int, _ out: ByteBuffer) {
        if field.isNull(row) { return out.append("NULL") }
        switch field.form {
        case .bool where isSQLite: out.append(UInt8(ascii: field.integer(row) == 0 ? "0" : "1"))
        case .bool: out.append(field.integer(row) == 0 ? "false" : "true")
        case .integer: field.putPlain(row, out)
        case .numeric: quotesNumbers ? quoted(row, out) : field.putPlain(row, out)
        case .float4, .float8: putFloat(row, out)
        case .uuid where isBinary:
            out.append("X'")
            field.putUUIDDigits(row, out)
            out.append(UInt8(ascii: "'"))
        case .date, .time, .uuid: quoted(row, out)
        case .timestamp, .timestamptz:
            out.append(UInt8(ascii: "'"))
            field.putInstant(row, out, zone: !isSQLite)
            out.append(UInt8(ascii: "'"))
        case .text where isSQLite && SQLField.losesBytes(field.value(row)):
            out.append("CAST(X'")
            out.append(hex: field.value(row))
            out.append("' AS TEXT)")
        case .text:
            out.append(UInt8(ascii: "'"))
            out.append(doubling: UInt8(ascii: "'"), field.value(row))
            out.append(UInt8(ascii: "'"))
        case .bytea:
            out.append(isSQLite ? "X'" : "'\\x")
            out.append(hex: field.value(row))
            out.append(UInt8(ascii: "'"))
        }
    }

    /// The `sqlite3` shell reads the lines of a script without the carriage returns at their ends, and stops at NUL.
    private static func losesBytes(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = text.baseAddress else { return false }
        return memchr(start, 0x0D, text.count) != nil || memchr(start, 0, text.count) != nil
    }

    private func quoted(_ row: Int, _ out: ByteBuffer) {
        out.append(UInt8(ascii: "'"))
        field.putPlain(row, out)
        out.append(UInt8(ascii: "'"))
    }

    private func putFloat(_ row: Int, _ out: ByteBuffer) {
        let value = field.double(row)
        guard value.isFinite else {
            guard isSQLite else { return quoted(row, out) }
            // SQLite keeps no NaN, and reads what is beyond the largest double as infinity.
            return out.append(value.isNaN ? "NULL" : value < 0 ? "-9e999" : "9e999")
        }
        // A bare -0 would be the whole number 0.
        if value == 0, value.sign == .minus, !isSQLite { return quoted(row, out) }
        let start = out.count
        field.putPlain(row, out)
        guard isSQLite else { return }
        for i in start..<out.count where out.base[i] == UInt8(ascii: ".") || out.base[i] == UInt8(ascii: "e") { return }
        // A real stays one where the column would keep an integer.
        out.append(".0")
    }
}
