import SeedSchema

/// The names that PostgreSQL gives to what has none (`makeObjectName`, `ChooseRelationName`,
/// `ChooseConstraintName`: src/backend/commands/indexcmds.c, src/backend/catalog/pg_constraint.c).
enum ConstraintNames {
    /// NAMEDATALEN - 1: the longest name, in bytes.
    static let maximumBytes = 63

    /// `first_second_label`, with the longer of the two parts cut until it fits.
    static func objectName(_ first: String, _ second: String?, _ label: String?) -> String {
        var overhead = 0
        if second != nil { overhead += 1 }
        if let label { overhead += label.utf8.count + 1 }
        let available = maximumBytes - overhead
        var firstBytes = first.utf8.count
        var secondBytes = second?.utf8.count ?? 0
        while firstBytes + secondBytes > available, firstBytes + secondBytes > 0 {
            if firstBytes > secondBytes { firstBytes -= 1 } else { secondBytes -= 1 }
        }
        var name = clip(first, firstBytes)
        if let second { name += "_" + clip(second, secondBytes) }
        if let label { name += "_" + label }
        return name
    }

    /// At most so many bytes, in whole characters.
    static func clip(_ text: String, _ bytes: Int) -> String {
        guard text.utf8.count > bytes else { return text }
        var out = ""
        var used = 0
        for scalar in text.unicodeScalars {
            used += UTF8.width(scalar)
            if used > bytes { break }
            out.unicodeScalars.append(scalar)
        }
        return out
    }

    /// The names of several columns as one part of a name, cut as PostgreSQL cuts them.
    static func columnsPart(_ columns: [String]) -> String {
        var out = ""
        for column in columns {
            if !out.isEmpty { out += "_" }
            out += column
            if out.utf8.count >= maximumBytes + 1 { break }
        }
        return out
    }

    /// The first of `label`, `label1`, `label2` … that gives a free name.
    static func choose(
        _ first: String, _ second: String?, _ label: String, isTaken: (Identifier) -> Bool
    ) -> Identifier {
        var number = 0
        while true {
            let name = Identifier(objectName(first, second, number == 0 ? label : "\(label)\(number)"))
            if !isTaken(name) { return name }
            number += 1
        }
    }
}

extension Catalogue {
    /// A free name for an index (or sequence) of the schema; constraints' also free among the constraints.
    func chooseRelationName(
        _ table: QualifiedName, _ part: String?, _ label: String, isConstraint: Bool, except taken: Set<Identifier> = []
    ) -> Identifier {
        ConstraintNames.choose(table.name.name, part, label) { name in
            names[QualifiedName(schema: table.schema, name: name)] != nil || taken.contains(name)
                || (isConstraint && self.isConstraint(name, in: table.schema))
        }
    }

    /// A free name for a CHECK or foreign key.
    func chooseConstraintName(
        _ table: QualifiedName, _ part: String?, _ label: String, except taken: Set<Identifier>
    ) -> Identifier {
        ConstraintNames.choose(table.name.name, part, label) {
            taken.contains($0) || self.isConstraint($0, in: table.schema)
        }
    }

    /// Whether a constraint of the schema has the name, domains' included. Looks without gathering them: one name is
    /// asked about for each constraint of a schema, so that a set of all would be made thousands of times.
    private func isConstraint(_ name: Identifier, in schema: Identifier?) -> Bool {
        for i in relations.indices where relations[i]?.hasConstraint(name, in: schema) == true { return true }
        return domains.contains { $0.key.schema == schema && $0.value.checks.contains { $0.name == name } }
    }
}

extension Relation {
    fileprivate func hasConstraint(_ name: Identifier, in schema: Identifier?) -> Bool {
        guard self.name.schema == schema else { return false }
        return keys.contains { $0.isConstraint && $0.name == name } || foreignKeys.contains { $0.key.name == name }
            || checks.contains { $0.check.name == name } || exclusions.contains { $0.name == name }
    }
}
