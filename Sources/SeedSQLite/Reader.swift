import CSQLite
import SeedRows
import SeedSchema

extension SQLiteDatabase {
    public func integer(_ sql: String) throws -> Int64? {
        let statement = try Statement(handle, sql)
        guard try statement.step(), !statement.isNull(0) else { return nil }
        return statement.integer(0)
    }

    public func rows(_ sql: String, _ body: ([String?]) throws -> Void) throws {
        let statement = try Statement(handle, sql)
        let columns = 0..<statement.columnCount
        while try statement.step() { try body(columns.map { statement.text($0) }) }
    }
}
