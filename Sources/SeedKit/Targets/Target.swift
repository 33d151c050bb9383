import Glibc
import SeedPostgres
import SeedRows
import SeedSQLite
import SeedSchema

extension DatabaseURL {
    /// Connects. The one place that knows which databases there are.
    ///
    /// - Parameter create: make the SQLite file when it is missing.
    /// - Throws: `Diagnostic`, 66 for a missing file, 69 when nobody answers, 64 for a string that can't be read.
    public func open(create: Bool = false) throws -> any Database {
        switch self {
        case .postgres(let url): return try PostgresDatabase(url: url)
        case .sqlite(let path): return try SQLiteDatabase(path: path, create: create)
        }
    }

    /// A SQLite file that doesn't exist yet.
    var isMissingFile: Bool {
        if case .sqlite(let path) = self { return !TextFile.exists(path) }
        return false
    }

    /// Takes back a SQLite file that was made for a run that failed.
    func removeFile() {
        guard case .sqlite(let path) = self else { return }
        for suffix in ["", "-journal", "-wal", "-shm"] { unlink(path + suffix) }
    }
}
