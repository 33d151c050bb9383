import SeedSchema

@testable import SeedRows

/// A column that a generator may be asked to fill.
struct SampleColumn: CustomStringConvertible, Sendable {
    var name: String
    var kind: TypeKind
    var wire: WireType { TypeWire.wire(for: kind, dialect: .postgres) }
    var description: String { name }

    init(_ name: String, _ kind: TypeKind) {
        self.name = name
        self.kind = kind
    }

    /// One of each sort of type, and texts from one character up.
    static let all: [SampleColumn] = [
        SampleColumn("boolean", .boolean), SampleColumn("int2", .integer(bytes: 2)),
        SampleColumn("int4", .integer(bytes: 4)), SampleColumn("int8", .integer(bytes: 8)),
        SampleColumn("float4", .float(bytes: 4)), SampleColumn("float8", .float(bytes: 8)),
        SampleColumn("numeric", .numeric(precision: nil, scale: nil)),
        SampleColumn("numeric(10,2)", .numeric(precision: 10, scale: 2)),
        SampleColumn("numeric(4,0)", .numeric(precision: 4, scale: 0)),
        SampleColumn("numeric(9,6)", .numeric(precision: 9, scale: 6)),
        SampleColumn("numeric(38,10)", .numeric(precision: 38, scale: 10)), SampleColumn("money", .money),
        SampleColumn("text", .text(maxLength: nil)), SampleColumn("citext", .citext),
        SampleColumn("varchar(1)", .text(maxLength: 1)), SampleColumn("varchar(2)", .text(maxLength: 2)),
        SampleColumn("varchar(5)", .text(maxLength: 5)), SampleColumn("varchar(8)", .text(maxLength: 8)),
        SampleColumn("varchar(12)", .text(maxLength: 12)), SampleColumn("varchar(20)", .text(maxLength: 20)),
        SampleColumn("varchar(50)", .text(maxLength: 50)), SampleColumn("varchar(100)", .text(maxLength: 100)),
        SampleColumn("varchar(255)", .text(maxLength: 255)), SampleColumn("char(1)", .character(length: 1)),
        SampleColumn("char(2)", .character(length: 2)), SampleColumn("char(3)", .character(length: 3)),
        SampleColumn("char(36)", .character(length: 36)), SampleColumn("bytea", .bytes),
        SampleColumn("bit(8)", .bit(length: 8, varying: false)),
        SampleColumn("varbit", .bit(length: 20, varying: true)),
        SampleColumn("date", .date), SampleColumn("time", .time(withZone: false, precision: nil)),
        SampleColumn("timetz", .time(withZone: true, precision: nil)),
        SampleColumn("timestamp", .timestamp(withZone: false, precision: nil)),
        SampleColumn("timestamptz(0)", .timestamp(withZone: true, precision: 0)), SampleColumn("interval", .interval),
        SampleColumn("uuid", .uuid), SampleColumn("json", .json), SampleColumn("jsonb", .jsonb),
        SampleColumn("xml", .xml), SampleColumn("inet", .inet), SampleColumn("cidr", .cidr),
        SampleColumn("macaddr", .macaddr(bytes: 6)), SampleColumn("macaddr8", .macaddr(bytes: 8)),
        SampleColumn("tsvector", .tsvector), SampleColumn("tsquery", .tsquery),
        SampleColumn("point", .geometric("point")), SampleColumn("polygon", .geometric("polygon")),
        SampleColumn("int4[]", .array(.integer(bytes: 4), dimensions: 1)),
        SampleColumn("text[][]", .array(.text(maxLength: nil), dimensions: 2)),
        SampleColumn("int4range", .range(.integer(bytes: 4))),
        SampleColumn("tstzrange", .range(.timestamp(withZone: true, precision: nil))),
        SampleColumn("datemultirange", .multirange(.date)), SampleColumn("hstore", .other("hstore")),
        SampleColumn("ltree", .other("ltree")), SampleColumn("vector(3)", .other("vector(3)")),
        SampleColumn("geography(Point,4326)", .other("geography(Point,4326)")),
    ]

    func request(isUnique: Bool = false, rows: Int64, options: [String: String] = [:], locale: String? = nil)
        -> GeneratorRequest
    {
        var length: Int?
        if case .text(let own) = kind { length = own }
        if case .character(let own) = kind { length = own }
        var options = options
        if options["pattern"] == nil { options["pattern"] = "A-##??**" }
        return GeneratorRequest(
            wire: wire, kind: kind, maxLength: length, isUnique: isUnique, rows: rows, now: 1_750_000_000_000_000,
            locale: locale, labels: ["red", "green", "blue"], options: options, permutationKey: 0xC0FFEE)
    }
}

/// The values of rows `first ..< first + count`, in batches of `batch`, in text form.
func values(
    _ generator: any Generator, wire: WireType, rows count: Int, first: Int64 = 0, batch: Int = Batch.standardRows,
    seed: UInt64 = 1, stream: String = "column"
) -> [String] {
    let keys = KeyStream(seed: seed, table: "table", column: stream)
    let workspace = Workspace(capacity: max(batch, 1))
    let vector = ColumnVector(layout: generator.layout, capacity: batch)
    let text = ByteBuffer()
    var out: [String] = []
    out.reserveCapacity(count)
    var row = first
    while row < first + Int64(count) {
        let size = min(batch, Int(first + Int64(count) - row))
        let rowNumbers = (0..<size).map { row + Int64($0) }
        let rowKeys = rowNumbers.map { keys.key(row: $0) }
        vector.clear()
        rowNumbers.withUnsafeBufferPointer { rows in
            rowKeys.withUnsafeBufferPointer { keys in
                guard let rows = rows.baseAddress, let keys = keys.baseAddress else { return }
                generator.fill(
                    vector, FillContext(count: size, rows: rows, keys: keys, columns: [], workspace: workspace))
            }
        }
        precondition(vector.count == size, "\(generator) made \(vector.count) values of \(size)")
        for i in 0..<size {
            text.clear()
            LiteralText.append(vector, i, wire, quoting: .none, to: text)
            out.append(text.string)
        }
        row += Int64(size)
    }
    return out
}

/// Fills one vector with rows `0 ..< count` and hands it over.
func filled(_ generator: any Generator, rows count: Int, stream: String = "column") -> ColumnVector {
    let keys = KeyStream(seed: 2, table: "table", column: stream)
    let vector = ColumnVector(layout: generator.layout, capacity: count)
    let numbers = (0..<count).map { Int64($0) }
    let rowKeys = numbers.map { keys.key(row: $0) }
    numbers.withUnsafeBufferPointer { rows in
        rowKeys.withUnsafeBufferPointer { keys in
            guard let rows = rows.baseAddress, let keys = keys.baseAddress else { return }
            generator.fill(
                vector,
                FillContext(count: count, rows: rows, keys: keys, columns: [], workspace: Workspace(capacity: count)))
        }
    }
    return vector
}

/// How values are compared by an index without regard to case and outer spaces.
func comparable(_ text: String) -> String {
    var scalars = Substring(text.lowercased()).unicodeScalars
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
}
