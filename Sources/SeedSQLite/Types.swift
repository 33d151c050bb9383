import SeedSchema

/// How a column converts what is stored in it: <https://sqlite.org/datatype3.html#determination_of_column_affinity>.
enum Affinity: Hashable {
    case integer, text, blob, real, numeric

    /// - Parameter declared: the type as declared, empty for none.
    init(declared: String, isStrict: Bool = false) {
        let type = declared.asciiUppercased()
        if type.contains("INT") {
            self = .integer
        } else if type.contains("CHAR") || type.contains("CLOB") || type.contains("TEXT") {
            self = .text
        } else if type.contains("BLOB") || type.isEmpty || (isStrict && type == "ANY") {
            self = .blob
        } else if type.contains("REAL") || type.contains("FLOA") || type.contains("DOUB") {
            self = .real
        } else {
            self = .numeric
        }
    }
}

/// A declared type cut into its words and its numbers: `VARCHAR (10, 2)`.
private struct DeclaredType {
    var words: [String] = []
    var numbers: [Int] = []

    init(_ declared: String) {
        let sql = TokenizedSQL(declared)
        for i in sql.tokens.indices {
            switch sql.tokens[i].kind {
            case .number: if let number = Int(sql.source(i..<i + 1)) { numbers.append(number) }
            case .symbol: break
            case .word, .quoted, .string: words += [sql.name(i)?.asciiUppercased() ?? ""]
            }
        }
    }
}

extension TypeKind {
    /// What a declared SQLite type means.
    ///
    /// SQLite itself knows affinities only. A name that says more (DATETIME, BOOLEAN, UUID, DECIMAL …) is taken at its
    /// word, as applications do; any other name means its affinity. A STRICT table has six types and no more.
    public init(sqlite declared: String, isStrict: Bool = false) {
        let type = DeclaredType(declared)
        guard !isStrict else {
            self = TypeKind.strict(type.words.first ?? "")
            return
        }
        let name = type.words.joined(separator: " ")
        self = TypeKind.named(name, type.numbers) ?? TypeKind.affine(name, declared, type.numbers)
    }

    private static func strict(_ name: String) -> TypeKind {
        switch name {
        case "INT", "INTEGER": return .integer(bytes: 8)
        case "REAL": return .float(bytes: 8)
        case "TEXT": return .text(maxLength: nil)
        case "BLOB": return .bytes
        default: return .any
        }
    }

    /// The names that mean more than their affinity.
    private static func named(_ name: String, _ numbers: [Int]) -> TypeKind? {
        switch name {
        case "BOOLEAN", "BOOL", "LOGICAL", "BIT": return .boolean
        // How ORMs from MySQL's world declare a boolean.
        case "TINYINT" where numbers == [1]: return .boolean
        case "DATE": return .date
        // Whole seconds, as datetime() gives them, unless more digits are asked for.
        case "TIME", "TIME WITHOUT TIME ZONE": return .time(withZone: false, precision: numbers.first)
        case "TIMETZ", "TIME WITH TIME ZONE": return .time(withZone: true, precision: numbers.first)
        case "DATETIME", "DATETIME2", "SMALLDATETIME", "TIMESTAMP", "TIMESTAMP WITHOUT TIME ZONE":
            return .timestamp(withZone: false, precision: numbers.first ?? 0)
        case "TIMESTAMPTZ", "DATETIMETZ", "DATETIMEOFFSET", "TIMESTAMP WITH TIME ZONE":
            return .timestamp(withZone: true, precision: numbers.first ?? 0)
        case "YEAR": return .integer(bytes: 2)
        case "UUID", "GUID", "UNIQUEIDENTIFIER": return .uuid
        case "JSON", "JSONB": return .json
        case "XML": return .xml
        case "INET": return .inet
        case "CIDR": return .cidr
        case "MACADDR": return .macaddr(bytes: 6)
        case "DECIMAL", "NUMERIC", "DEC", "NUMBER", "FIXED":
            return .numeric(precision: numbers.first, scale: numbers.first.map { _ in numbers.dropFirst().first ?? 0 })
        case "MONEY", "SMALLMONEY", "CURRENCY": return .numeric(precision: 18, scale: 2)
        case "SERIAL", "BIGSERIAL": return .integer(bytes: 8)
        case "BYTEA", "BINARY", "VARBINARY", "IMAGE": return .bytes
        case "STRING": return .text(maxLength: numbers.first)
        case "CHAR", "CHARACTER", "NCHAR", "NATIVE CHARACTER":
            return numbers.first.map { .character(length: $0) } ?? .text(maxLength: nil)
        case "ANY": return .any
        default: return nil
        }
    }

    private static func affine(_ name: String, _ declared: String, _ numbers: [Int]) -> TypeKind {
        switch Affinity(declared: declared) {
        case .integer:
            switch name {
            case "TINYINT", "SMALLINT", "INT2", "TINYINT UNSIGNED": return .integer(bytes: 2)
            case "MEDIUMINT", "INT4", "SMALLINT UNSIGNED": return .integer(bytes: 4)
            default: return .integer(bytes: 8)
            }
        case .text: return .text(maxLength: numbers.first.flatMap { $0 > 0 ? $0 : nil })
        case .blob: return declared.isEmpty ? .any : .bytes
        case .real: return .float(bytes: 8)
        case .numeric: return .numeric(precision: numbers.first, scale: numbers.dropFirst().first)
        }
    }
}
