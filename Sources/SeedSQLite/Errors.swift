import CSQLite
import SeedRows
import SeedSchema

extension DatabaseError {
    /// What a connection says of the call that has just failed.
    ///
    /// Result codes: <https://sqlite.org/rescode.html>.
    /// - Parameter table: the table that was being written, if one was.
    init(connection: OpaquePointer?, code: Int32, table: String? = nil) {
        let last = sqlite3_extended_errcode(connection)
        // The connection remembers only its own last failure: a misuse, say, is not among them.
        let isRemembered = connection != nil && last & 0xFF == code & 0xFF
        self.init(
            code: isRemembered ? last : code,
            message: String(cString: isRemembered ? sqlite3_errmsg(connection) : sqlite3_errstr(code)), table: table)
    }

    /// - Parameter code: an extended result code.
    init(code: Int32, message: String, table: String? = nil) {
        self.init(kind: Kind(sqliteCode: code), message: message, table: table)
        readNames()
    }

    /// SQLite gives the names of a failed constraint in its message only.
    private mutating func readNames() {
        let names = message.after(" constraint failed: ")
        switch kind {
        case .unique, .notNull:
            guard let names else { return }
            if let index = names.after("index '"), names.hasPrefix("index '"), index.hasSuffix("'") {
                // A unique index on expressions.
                constraint = String(index.dropLast())
            } else {
                readColumns(names)
            }
        case .check:
            if let names {
                constraint = names
            } else if let column = message.after(" column ") {
                // "cannot store TEXT value in INTEGER column t.a": a STRICT table minds its types.
                readColumns(column)
            }
        default: return
        }
    }

    /// `t.a, t.b`. Names may hold dots and commas, so the name of the table that was written is cut off as a whole.
    private mutating func readColumns(_ list: String) {
        let prefix: String
        if let table, list.hasPrefix(table + ".") {
            prefix = table
        } else if let dot = list.firstIndex(of: ".") {
            // A trigger's statement, or a constraint that was met outside a load.
            prefix = String(list[..<dot])
            table = prefix
        } else {
            return
        }
        column = list.pieces(separatedBy: ", " + prefix + ".", droppingPrefix: prefix + ".").joined(separator: ", ")
    }
}

extension DatabaseError.Kind {
    /// The kind of an extended result code.
    init(sqliteCode code: Int32) {
        switch code & 0xFF {
        case SQLITE_CONSTRAINT: self = DatabaseError.Kind(constraint: code >> 8)
        case SQLITE_FULL: self = .full
        case SQLITE_READONLY: self = .readOnly
        case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
        case SQLITE_INTERRUPT: self = .interrupted
        case SQLITE_AUTH, SQLITE_PERM: self = .permission
        case SQLITE_CANTOPEN, SQLITE_NOTADB: self = .unreachable
        // SQLITE_IOERR_WRITE, which is a macro that Swift doesn't see: a quota, a limit of the file's size.
        case SQLITE_IOERR where code == SQLITE_IOERR | (3 << 8): self = .full
        case SQLITE_IOERR, SQLITE_CORRUPT: self = .lost
        // What SQLite says of SQL that it can't compile: no such table, syntax error …
        case SQLITE_ERROR: self = .syntax
        default: self = .other
        }
    }

    /// - Parameter kind: the second byte of `SQLITE_CONSTRAINT_…`.
    private init(constraint kind: Int32) {
        switch kind {
        // CHECK, and DATATYPE: a STRICT table minds its types.
        case 1, 12: self = .check
        case 3: self = .foreignKey
        case 5: self = .notNull
        // PRIMARYKEY, UNIQUE, ROWID.
        case 6, 8, 10: self = .unique
        // RAISE (ABORT | FAIL | ROLLBACK, …).
        case 7: self = .trigger
        default: self = .other
        }
    }
}

extension String {
    /// What stands behind the first `mark`; nil without one.
    func after(_ mark: String) -> String? {
        var rest = Substring(self)
        while !rest.isEmpty {
            if rest.hasPrefix(mark) { return String(rest.dropFirst(mark.count)) }
            rest = rest.dropFirst()
        }
        return nil
    }

    /// The pieces between separators, without a prefix that stands before the first one.
    fileprivate func pieces(separatedBy separator: String, droppingPrefix prefix: String) -> [String] {
        var out: [String] = []
        var current = ""
        var rest = dropFirst(hasPrefix(prefix) ? prefix.count : 0)
        while let character = rest.first {
            if rest.hasPrefix(separator) {
                out.append(current)
                current = ""
                rest = rest.dropFirst(separator.count)
            } else {
                current.append(character)
                rest = rest.dropFirst()
            }
        }
        return out + [current]
    }
}
