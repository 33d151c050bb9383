import SeedSchema

/// What the statements read so far have made: PostgreSQL's catalogue, as far as rows need it.
///
/// A value, so that a transaction's ROLLBACK is an assignment.
struct Catalogue {
    /// Tables by number; a dropped one leaves nil. Numbers outlive renames.
    var relations: [Relation?] = []
    /// Tables, indexes, sequences and views share one name space.
    var names: [QualifiedName: RelationName] = [:]
    var types = UserTypes()
    var enums: [QualifiedName: EnumType] = [:]
    var domains: [QualifiedName: DomainType] = [:]
    var composites: [QualifiedName: CompositeType] = [:]
    /// `OWNED BY`, with the sequences of serial and identity columns.
    var sequenceOwners: [QualifiedName: SequenceOwner] = [:]
    /// Schemas known to exist.
    var schemas: Set<Identifier> = ["public"]

    struct SequenceOwner {
        var table: Int
        var column: Identifier
    }

    enum RelationName: Equatable {
        case table(Int)
        case index(table: Int)
        case sequence
        /// A view, a foreign table, a temporary table: there, but without rows of ours.
        case other
    }

    /// The number of the table of that name; nil when there is none.
    func table(_ name: QualifiedName) -> Int? {
        if case .table(let id) = names[name] { id } else { nil }
    }

    /// A live table. Numbers come from `names` and from other tables, which drop theirs with the table.
    subscript(id: Int) -> Relation {
        get { relations[id] ?? Relation(name: QualifiedName(nil, "")) }
        set { relations[id] = newValue }
        _modify {
            var value = relations[id] ?? Relation(name: QualifiedName(nil, ""))
            relations[id] = nil
            defer { relations[id] = value }
            yield &value
        }
    }

    var liveTables: [Int] { relations.indices.filter { relations[$0] != nil } }

    /// Partitions and inheritance children, direct ones.
    func children(of id: Int) -> [Int] {
        guard self[id].hasChildren else { return [] }
        return liveTables.filter { self[$0].partition?.parent == id || self[$0].parents.contains(id) }
    }

    /// Children, their children and so on, each once.
    func descendants(of id: Int) -> [Int] {
        var out: [Int] = []
        var waiting = children(of: id)
        while let next = waiting.popLast() {
            if next == id || out.contains(next) { continue }
            out.append(next)
            waiting.append(contentsOf: children(of: next))
        }
        return out
    }

    /// The schema in which an unqualified CREATE puts things.
    var creationSchema: Identifier { types.searchPath.first { schemas.contains($0) } ?? types.searchPath[0] }

    /// The name of a relation that exists, by the search path; the would-be name where there is none.
    func resolve(schema: String?, _ name: String) -> QualifiedName {
        if let schema { return QualifiedName(schema, name) }
        for place in types.searchPath {
            let candidate = QualifiedName(schema: place, name: Identifier(name))
            if names[candidate] != nil { return candidate }
        }
        return QualifiedName(schema: creationSchema, name: Identifier(name))
    }
}

/// A table of the catalogue.
struct Relation {
    var name: QualifiedName
    var columns: [RelationColumn] = []
    var partitionKey: PartitionKey?
    var partition: (parent: Int, bound: PartitionMembership.Bound)?
    /// `INHERITS`.
    var parents: [Int] = []
    var hasChildren = false
    var keys: [UniqueKey] = []
    /// By index: what its columns contribute to a name that PostgreSQL chooses for a copy of it.
    var nameParts: [Identifier: [String]] = [:]
    var foreignKeys: [RelationForeignKey] = []
    var checks: [RelationCheck] = []
    var exclusions: [ExclusionConstraint] = []
    var triggers: [RelationTrigger] = []
    var policies: [Policy] = []
    var rowSecurity = false
    var forcesRowSecurity = false
    var comment: String?

    init(name: QualifiedName) { self.name = name }

    func columnIndex(_ name: Identifier) -> Int? { columns.firstIndex { $0.column.name == name } }
    var primaryKey: UniqueKey? { keys.first { $0.isPrimary } }

    /// What the columns of an index or key contribute to a chosen name.
    func nameParts(of name: Identifier?, _ columns: [Identifier?]) -> [String] {
        name.flatMap { nameParts[$0] } ?? columns.map { $0?.name ?? "expr" }
    }

    /// The names of all its constraints.
    var constraintNames: [Identifier] {
        keys.filter { $0.isConstraint }.compactMap(\.name) + foreignKeys.compactMap(\.key.name)
            + checks.compactMap(\.check.name) + exclusions.compactMap(\.name)
    }
}

struct RelationColumn {
    var column: Column
    /// Declared by the table itself; else only inherited.
    var isLocal = true
}

/// A foreign key with its parent by number; the name in `key` is filled in at the end.
struct RelationForeignKey {
    var key: ForeignKey
    var parent: Int
}

struct RelationCheck {
    var check: CheckConstraint
    /// Declared by the table itself; else only inherited.
    var isLocal = true
}

struct RelationTrigger {
    var trigger: Trigger
    var isEnabled = true
    /// Not `FOR EACH STATEMENT`: partitions inherit only those.
    var isRowLevel: Bool
}

/// `CREATE POLICY`.
struct Policy {
    enum Command { case all, insert, other }
    var name: Identifier
    var command: Command
    var isPermissive: Bool
    var using: CheckConstraint?
    var withCheck: CheckConstraint?
}

/// A statement that PostgreSQL would refuse, or that has nothing for us: it is left out, with a note.
struct Refusal: Error {
    var reason: String
    init(_ reason: String) { self.reason = reason }
}
