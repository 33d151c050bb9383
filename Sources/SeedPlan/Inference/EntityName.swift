import SeedRows
import SeedSchema

extension Inference {
    /// The entity that a column belongs to, with what tells it apart from others of the kind in the same table.
    static func entity(
        _ generator: String, _ prefix: [String], _ column: Column, in table: Table, schema: Schema
    ) -> String? {
        guard let base = GeneratorRegistry.entry(named: generator)?.entity else { return nil }
        // A row has one life.
        if base == "time" { return base }
        let subject = NameTokens(table.name.name.name).words
        let own = prefix.filter { !subject.contains($0) }
        // Two columns that say the same of one row would hold the same value.
        for other in table.columns {
            if other.name == column.name { break }
            let kind = schema.baseKind(other.type.kind)
            guard let found = meaning(of: other, TypeClass(kind), kind, in: table),
                found.meaning.generator == generator,
                found.prefix.filter({ !subject.contains($0) }) == own
            else { continue }
            return "\(column.name.name) \(base)"
        }
        if own.isEmpty { return base }
        // A prefix counts when several columns share it, or when another column already is the plain one.
        var isShared = false
        for other in table.columns where other.name != column.name {
            let kind = schema.baseKind(other.type.kind)
            guard let found = meaning(of: other, TypeClass(kind), kind, in: table),
                GeneratorRegistry.entry(named: found.meaning.generator)?.entity == base
            else { continue }
            let theirs = found.prefix.filter { !subject.contains($0) }
            if theirs == own || (found.meaning.generator == generator && theirs.isEmpty) { isShared = true }
            if theirs != own, found.meaning.generator == generator { isShared = true }
        }
        return isShared ? own.joined(separator: " ") + " " + base : base
    }
}
