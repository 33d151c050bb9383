internal import CPgQuery
import SeedSchema

/// A table being created, with what PostgreSQL makes only after its columns: the order decides the names.
struct TableDraft {
    var relation: Relation
    var checks: [CheckDraft] = []
    var keys: [KeyDraft] = []
    var foreignKeys: [ForeignKeyDraft] = []
    var exclusions: [ExclusionDraft] = []
    /// Sequences of serial and identity columns.
    var sequences: [(name: QualifiedName, column: Identifier)] = []

    init(name: QualifiedName) { relation = Relation(name: name) }
}

struct CheckDraft {
    var name: Identifier?
    var expression: Expression
    var sql: String
    var noInherit = false
    var isValidated = true
}

struct KeyDraft {
    var name: Identifier?
    var isPrimary: Bool
    var isConstraint = true
    var elements: [UniqueKey.Element]
    var collations: [String?]
    var predicate: Expression?
    var nullsNotDistinct = false
    var deferrability = Deferrability.notDeferrable
    /// What the columns contribute to the name, INCLUDE columns as well.
    var nameParts: [String]

    func isRedundant(with other: KeyDraft) -> Bool {
        elements == other.elements && deferrability == other.deferrability
            && nullsNotDistinct == other.nullsNotDistinct && nameParts == other.nameParts
    }
}

struct ForeignKeyDraft {
    var key: ForeignKey
    /// nil: the table itself, which has no number yet.
    var parent: QualifiedName
}

struct ExclusionDraft {
    var constraint: ExclusionConstraint
    var nameParts: [String]
}

extension TableDraft {
    mutating func setNotNull(_ columns: [Identifier]) {
        for name in columns {
            if let i = relation.columnIndex(name) { relation.columns[i].column.isNotNull = true }
        }
    }
}
