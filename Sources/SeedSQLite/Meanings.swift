import SeedSchema

/// What columns hold whose declared type says little: SQLite stores anything almost anywhere, but foreign keys, CHECKs
/// and generated columns tell more.
enum Meanings {
    static func settle(_ schema: inout Schema) {
        for t in schema.tables.indices { byUse(&schema.tables[t]) }
        // A chain of references hands its type on, one table a round.
        for _ in 0..<schema.tables.count where byReference(&schema) {}
    }

    private static func byReference(_ schema: inout Schema) -> Bool {
        var hasChanged = false
        var places: [QualifiedName: Int] = [:]
        for (t, table) in schema.tables.enumerated() { places[table.name] = t }
        for t in schema.tables.indices {
            for key in schema.tables[t].foreignKeys where key.columns.count == key.parentColumns.count {
                guard let p = places[key.parent] else { continue }
                for (column, parentColumn) in zip(key.columns, key.parentColumns) {
                    guard let c = schema.tables[t].columns.firstIndex(where: { $0.name == column }),
                        let d = schema.tables[p].columns.firstIndex(where: { $0.name == parentColumn })
                    else { continue }
                    let child = schema.tables[t].columns[c].type.kind
                    let parent = schema.tables[p].columns[d].type.kind
                    if schema.tables[t].columns[c].type.spelling.isEmpty, child != parent, parent != .any {
                        // A column without a type means what its parent's column means.
                        schema.tables[t].columns[c].type.kind = parent
                        hasChanged = true
                    } else if isWholeNumber(child), !isNumber(parent) {
                        // Whole numbers point to it, so it holds whole numbers.
                        schema.tables[p].columns[d].type.kind = child
                        hasChanged = true
                    }
                }
            }
        }
        return hasChanged
    }

    private static func isWholeNumber(_ kind: TypeKind) -> Bool {
        if case .integer = kind { return true }
        return false
    }

    private static func isNumber(_ kind: TypeKind) -> Bool {
        switch kind {
        case .integer, .numeric, .float: return true
        default: return false
        }
    }

    /// Columns without a type: those that CHECKs want stored as one class, `typeof(x) = 'blob'`, and those that are
    /// calculated with.
    private static func byUse(_ table: inout Table) {
        func give(_ kind: TypeKind, _ name: Identifier) {
            guard let c = table.columns.firstIndex(where: { $0.name == name && $0.type.kind == .any }) else { return }
            table.columns[c].type.kind = kind
        }
        var parts = table.checks.map(\.expression)
        while let part = parts.popLast() {
            if case .and(let list) = part { parts += list }
            guard let (name, classes) = storageClasses(part) else { continue }
            switch classes.first(where: { $0 != "null" }) {
            case "blob": give(.bytes, name)
            case "integer": give(.integer(bytes: 8), name)
            case "real": give(.float(bytes: 8), name)
            case "text": give(.text(maxLength: nil), name)
            default: break
            }
        }
        var expressions = table.checks.map(\.expression) + table.columns.compactMap { $0.generated?.expression }
        while let expression = expressions.popLast() {
            expressions += expression.children
            guard case .binary(let op, let a, let b) = expression else { continue }
            let counts =
                ["+", "-", "*", "/", "%"].contains(op)
                || ([">", ">=", "<", "<=", "=", "<>"].contains(op) && (isNumber(a) || isNumber(b)))
            for case .column(let name) in counts ? [a, b] : [] { give(.integer(bytes: 8), name) }
        }
        for column in table.columns {
            guard case .binary(let op, _, _)? = column.generated?.expression else { continue }
            if ["+", "-", "*", "/", "%"].contains(op) { give(.integer(bytes: 8), column.name) }
        }
    }

    private static func isNumber(_ e: Expression) -> Bool {
        if case .literal(.integer) = e { return true }
        return false
    }

    private static func storageClasses(_ e: Expression) -> (Identifier, [String])? {
        func texts(_ list: [Expression]) -> [String] {
            list.compactMap { if case .literal(.string(let s)) = $0 { s } else { nil } }
        }
        switch e {
        case .binary("=", .call("typeof", let list), let b):
            guard case .column(let c)? = list.first else { return nil }
            return (c, texts([b]))
        case .inList(.call("typeof", let list), let members):
            guard case .column(let c)? = list.first else { return nil }
            return (c, texts(members))
        default: return nil
        }
    }
}
