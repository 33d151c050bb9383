/// A table of a random schema, as text in its parts.
struct RandomTable {
    struct Column {
        var name: String
        var type: String
        var isNotNull = false
        /// `DEFAULT …`, `UNIQUE`, `CHECK (…)`, `GENERATED …`.
        var rest = ""
    }

    /// What a foreign key to this table must bring: a name and a type for each column of its key.
    struct KeyColumn {
        var name: String
        var type: String
    }

    var name: String
    var columns: [Column] = []
    var primaryKey: [String] = []
    /// What other tables refer to: the primary key, or a unique constraint in its place.
    var referencedKey: [KeyColumn] = []
    var constraints: [String] = []
    var foreignKeys: [String] = []
    /// The first column of `referencedKey` is the tenant.
    var isTenanted = false
    /// Its key has a handful of values only.
    var isSmall = false
    /// A small key, a one-to-one reference or places with a parent may keep it below the rows that are asked for.
    var isBounded = false
    var options = ""
    /// Indexes, partitions and whatever follows the table.
    var afterwards: [String] = []

    init(_ name: String) { self.name = name }

    var quotedName: String { Self.quoted(name) }

    mutating func add(_ name: String, _ type: String, notNull: Bool = false, _ rest: String = "") {
        columns.append(Column(name: name, type: type, isNotNull: notNull, rest: rest))
    }

    /// A name that no column has yet.
    func free(_ name: String) -> String {
        var candidate = name
        var number = 2
        while columns.contains(where: { $0.name == candidate }) {
            candidate = "\(name)_\(number)"
            number += 1
        }
        return candidate
    }

    /// `CREATE TABLE`, with the foreign keys in it when they are given.
    func ddl(foreignKeys: [String]) -> String {
        var lines = columns.map { column in
            var line = "\(Self.quoted(column.name)) \(column.type)"
            if column.isNotNull { line += " NOT NULL" }
            if !column.rest.isEmpty { line += " " + column.rest }
            return line
        }
        if !primaryKey.isEmpty { lines.append("PRIMARY KEY (\(Self.list(primaryKey)))") }
        lines += constraints + foreignKeys
        return "CREATE TABLE \(quotedName) (\n    " + lines.joined(separator: ",\n    ") + "\n)\(options);"
    }

    static func quoted(_ name: String) -> String { "\"\(name)\"" }
    static func list(_ names: [String]) -> String { names.map(quoted).joined(separator: ", ") }
}
