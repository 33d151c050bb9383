import CPostgres
import SeedRows
import SeedSchema

extension PostgresDatabase {
    public func integer(_ sql: String) throws -> Int64? {
        var isFirst = true
        var value: Int64?
        try run(sql) { result in
            guard isFirst else { return }
            isFirst = false
            guard PQnfields(result) > 0, let text = PostgresDatabase.text(result, 0, 0) else { return }
            guard let number = Int64(text) else {
                throw DatabaseError(kind: .other, message: "a query for an integer gave something else")
            }
            value = number
        }
        return value
    }

    public func rows(_ sql: String, _ body: ([String?]) throws -> Void) throws {
        try run(sql) { result in
            let width = PQnfields(result)
            try body((0..<width).map { PostgresDatabase.text(result, 0, $0) })
        }
    }

    /// Reads whole columns of a query, decoded by wire type: for the existing keys that foreign keys point at.
    public func readColumns(_ sql: String, wires: [WireType]) throws -> [ColumnVector] {
        var columns = wires.map { ColumnVector(layout: $0.layout) }
        try run(sql) { result in
            guard Int(PQnfields(result)) == wires.count else {
                throw DatabaseError(kind: .other, message: "a query gave another number of columns than expected")
            }
            for (i, wire) in wires.enumerated() {
                if columns[i].count == columns[i].capacity {
                    columns[i] = columns[i].copy(capacity: columns[i].capacity * 2)
                }
                guard let value = PostgresDatabase.bytes(result, 0, Int32(i)) else {
                    columns[i].appendNull()
                    continue
                }
                guard columns[i].append(text: value, wire: wire) else {
                    throw DatabaseError(
                        kind: .other, message: "a value of column \(i + 1) can't be read as \(wire)")
                }
            }
        }
        return columns
    }

    /// The bytes of a value, until the result is cleared; nil for NULL.
    static func bytes(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> UnsafeBufferPointer<UInt8>? {
        if PQgetisnull(result, row, column) != 0 { return nil }
        let count = Int(PQgetlength(result, row, column))
        return PQgetvalue(result, row, column).withMemoryRebound(to: UInt8.self, capacity: count + 1) {
            UnsafeBufferPointer(start: $0, count: count)
        }
    }

    static func text(_ result: OpaquePointer, _ row: Int32, _ column: Int32) -> String? {
        bytes(result, row, column).map { String(decoding: $0, as: UTF8.self) }
    }
}

/// The whole answer to one query of the catalogue, held at once.
final class CatalogueRows {
    private let result: OpaquePointer
    let count: Int

    init(_ database: PostgresDatabase, _ sql: String) throws {
        let connection = try database.connection()
        guard let result = PQexec(connection, sql) else { throw DatabaseError(result: nil, connection: connection) }
        self.result = result
        count = Int(PQntuples(result))
        if PQresultStatus(result) != PGRES_TUPLES_OK { throw DatabaseError(result: result, connection: connection) }
    }

    deinit { PQclear(result) }

    func text(_ row: Int, _ column: Int) -> String? { PostgresDatabase.text(result, Int32(row), Int32(column)) }
    /// For columns that are never NULL.
    func string(_ row: Int, _ column: Int) -> String { text(row, column) ?? "" }
    func identifier(_ row: Int, _ column: Int) -> Identifier { Identifier(string(row, column)) }
    func bool(_ row: Int, _ column: Int) -> Bool {
        PostgresDatabase.bytes(result, Int32(row), Int32(column))?.first == UInt8(ascii: "t")
    }
    func integer(_ row: Int, _ column: Int) -> Int? {
        guard let bytes = PostgresDatabase.bytes(result, Int32(row), Int32(column)) else { return nil }
        return Int(String(decoding: bytes, as: UTF8.self))
    }
    /// An object's number; 0 where there is none.
    func oid(_ row: Int, _ column: Int) -> Int { integer(row, column) ?? 0 }
    func character(_ row: Int, _ column: Int) -> Character? { text(row, column)?.first }
    /// `{1,2}` of int2[], `1 2` of int2vector.
    func integers(_ row: Int, _ column: Int) -> [Int] {
        string(row, column).split { !($0.isNumber || $0 == "-") }.compactMap { Int($0) }
    }
}
