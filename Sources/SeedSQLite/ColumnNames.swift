import SeedSQL
import SeedSchema

/// The columns of one table by their names without regard to case, for the names in its expressions.
struct ColumnNames {
    private var declared: [String: Identifier] = [:]
    /// The column that is the rowid, where one is.
    let rowid: Identifier?

    init(_ columns: [Catalogue.ColumnRow] = [], rowid: String? = nil) {
        for column in columns { declared[column.name.asciiLowercased()] = Identifier(column.name) }
        self.rowid = rowid.map { Identifier($0) }
    }

    /// The spelling in the CREATE TABLE statement; the name itself for a column that doesn't exist.
    func declared(_ name: String) -> Identifier { declared[name.asciiLowercased()] ?? Identifier(name) }

    /// An expression of the table with its columns in their declared spelling.
    func expression(_ sql: String) -> Expression {
        resolve(ExpressionParser.parse(sql, dialect: .sqlite))
    }

    private func resolve(_ expression: Expression) -> Expression {
        switch expression {
        case .column(let name): return column(name)
        case .literal, .opaque: return expression
        case .and(let list): return .and(list.map { resolve($0) })
        case .or(let list): return .or(list.map { resolve($0) })
        case .not(let e): return .not(resolve(e))
        case .isNull(let e): return .isNull(resolve(e))
        case .isDistinct(let a, let b): return .isDistinct(resolve(a), resolve(b))
        case .isTruth(let e, let truth): return .isTruth(resolve(e), truth)
        case .unary(let sign, let e): return .unary(sign, resolve(e))
        case .binary(let sign, let a, let b): return .binary(sign, resolve(a), resolve(b))
        case .inList(let e, let list): return .inList(resolve(e), list.map { resolve($0) })
        case .quantified(let a, let sign, let quantifier, let b):
            return .quantified(resolve(a), sign, quantifier, resolve(b))
        case .like(let e, let pattern, let escape, let kind):
            return .like(resolve(e), pattern: resolve(pattern), escape: escape.map { resolve($0) }, kind)
        case .call(let name, let list): return .call(name, list.map { resolve($0) })
        case .cast(let e, let type): return .cast(resolve(e), type)
        case .case(let operand, let branches, let otherwise):
            return .case(
                operand: operand.map { resolve($0) },
                branches: branches.map { .init(when: resolve($0.when), then: resolve($0.then)) },
                otherwise: otherwise.map { resolve($0) })
        case .array(let list): return .array(list.map { resolve($0) })
        case .row(let list): return .row(list.map { resolve($0) })
        case .subscript(let e, let list): return .subscript(resolve(e), list.map { resolve($0) })
        case .field(let e, let name): return .field(resolve(e), name)
        case .collate(let e, let name): return .collate(resolve(e), name)
        }
    }

    /// A name that is no column was written in double quotes and is a string to SQLite, which would have refused the
    /// statement otherwise: <https://sqlite.org/quirks.html#double_quoted_string_literals_are_accepted>.
    private func column(_ name: Identifier) -> Expression {
        let folded = name.name.asciiLowercased()
        if let column = declared[folded] { return .column(column) }
        if ["rowid", "oid", "_rowid_"].contains(folded) { return .column(rowid ?? name) }
        return .literal(.string(name.name))
    }
}
