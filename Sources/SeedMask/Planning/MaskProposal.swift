import SeedPlan
import SeedRows
import SeedSchema

/// What `seed mask --init` proposes: a rule for every column that looks sensitive, each tried against the schema, so
/// that the file runs unedited.
public struct MaskProposal {
    public struct Entry: Sendable {
        public var table: Table
        public var column: Column
        public var rule: MaskConfiguration.Rule
        /// Why: `e-mail addresses, by its name`.
        public var comment: String
    }
    public private(set) var entries: [Entry] = []
    /// Keys that could be masked as well, as comments: `customers.id`.
    public private(set) var keys: [(table: Table, column: Column)] = []

    private let planner: MaskPlanner
    private let tables: [Table]
    private var classes: ColumnClasses
    private let tied: Set<ColumnPlace>

    /// - Parameter planner: with samples; its own configuration's rules count as listed and are not proposed again.
    /// - Throws: `Diagnostic` (78) for virtual foreign keys that don't fit the schema.
    public init(_ planner: MaskPlanner) throws {
        self.planner = planner
        tables = planner.schema.tables.filter { $0.partition == nil && !MaskJournal.owns($0.name) }
        let references = try planner.references(tables)
        classes = ColumnClasses(references)
        tied = Set(
            references.flatMap { reference in
                reference.columns.map { ColumnPlace(reference.table, $0) }
                    + reference.parentColumns.map { ColumnPlace(reference.parent, $0) }
            })
        for table in tables { propose(table) }
    }

    /// The same rules as a configuration.
    public var configuration: MaskConfiguration {
        var out = planner.configuration
        for entry in entries {
            let rule = MaskConfiguration.ColumnRule(column: entry.column.name, rule: entry.rule)
            out.tables.append(.init(table: NamePattern("\(entry.table.name)"), columns: [rule]))
        }
        return out
    }

    // MARK: Rules

    private mutating func propose(_ table: Table) {
        let columns = table.columns.filter { $0.generated == nil }
        var found: [(column: Column, what: Sensitivity)] = []
        for column in columns where planner.configuration.rule(table.name, column.name) == nil {
            let sample = planner.samples[ColumnPlace(table.name, column.name)] ?? []
            if let what = SensitiveColumns.judge(table, column, schema: planner.schema, sample: sample) {
                found.append((column, what))
            }
        }
        let key = rowKey(table, found.map { ($0.column, $0.what.proposal) })
        proposeTiedDates(table, &found)
        for (column, what) in found {
            guard var rule = rule(for: column, what.proposal, in: table, key: key) else { continue }
            var comment = "\(what.meaning), by \(what.evidence)"
            let partners = equated(column.name, in: table)
            if case .json(let members) = what.proposal {
                let checked = checkedMembers(column, table).filter { name in
                    members.contains { $0.path.hasSuffix("." + name) || $0.path == name }
                }
                if !checked.isEmpty { comment += "; a CHECK looks into \(checked.sorted().joined(separator: ", "))" }
            }
            if rule == .keep {
                comment += "; no masker fits its type"
            } else if !partners.isEmpty {
                rule = .keep
                comment += "; a CHECK ties it to \(partners.map(\.name).joined(separator: ", "))"
            }
            entries.append(Entry(table: table, column: column, rule: rule, comment: comment))
        }
        if let key = table.primaryKey?.plainColumns, key.count == 1, let column = table.column(key[0]),
            !found.contains(where: { $0.column.name == column.name }), isOwn(ColumnPlace(table.name, column.name)),
            accepts(.permute(domain: nil), column, table)
        {
            keys.append((table, column))
        }
    }

    /// Dates that a CHECK compares move together, by the row's key, or not at all.
    private mutating func proposeTiedDates(_ table: Table, _ found: inout [(column: Column, what: Sensitivity)]) {
        for (column, what) in found {
            guard case .shift(let days) = what.proposal else { continue }
            let group = tiedDates(column.name, in: table)
            guard group.count > 1 else { continue }
            found.removeAll { group.contains($0.column.name) }
            let primary = table.primaryKey?.plainColumns.flatMap { $0.count == 1 ? $0[0] : nil }
            for member in table.columns where group.contains(member.name) && member.generated == nil {
                guard planner.configuration.rule(table.name, member.name) == nil else { continue }
                let comment =
                    member.name == column.name
                    ? "\(what.meaning), by \(what.evidence)" : "a CHECK ties it to \(column.name)"
                if let primary, !group.contains(primary) {
                    entries.append(
                        Entry(table: table, column: member, rule: .shift(days: days, by: primary), comment: comment))
                } else if member.name == column.name {
                    entries.append(
                        Entry(table: table, column: member, rule: .keep, comment: comment + "; no key to move it by"))
                }
            }
        }
    }

    /// A date and all other dates that CHECKs of several columns name beside it, directly or through others.
    private func tiedDates(_ column: Identifier, in table: Table) -> Set<Identifier> {
        var group: Set<Identifier> = [column]
        var isGrowing = true
        while isGrowing {
            isGrowing = false
            for check in table.checks {
                let names = check.expression.columns
                guard names.count > 1, !group.isDisjoint(with: names) else { continue }
                for name in names where !group.contains(name) {
                    switch table.column(name).map({ planner.schema.baseKind($0.type.kind) }) {
                    case .date?, .timestamp?:
                        group.insert(name)
                        isGrowing = true
                    default: continue
                    }
                }
            }
        }
        return group
    }

    /// Columns whose values a CHECK puts together with this one's in an equation or a pattern, which no two maskers
    /// would meet.
    private func equated(_ column: Identifier, in table: Table) -> [Identifier] {
        var out: [Identifier] = []
        for part in table.checks.flatMap({ DomainNarrowing.conjuncts($0.expression) }) {
            let sides: (Expression, Expression)
            switch part {
            case .binary("=", let a, let b), .not(.isDistinct(let a, let b)): sides = (a, b)
            case .like(let a, pattern: let b, _, _): sides = (a, b)
            // Networks in one another.
            case .binary("<<", let a, let b), .binary("<<=", let a, let b), .binary(">>", let a, let b),
                .binary(">>=", let a, let b), .binary("&&", let a, let b):
                sides = (a, b)
            default: continue
            }
            let (left, right) = (Self.spelled(sides.0), Self.spelled(sides.1))
            guard left.union(right).count > 1, !left.isEmpty, !right.isEmpty, left.union(right).contains(column)
            else { continue }
            for other in part.columns where other != column && !out.contains(other) { out.append(other) }
        }
        return out
    }

    /// Texts in the CHECKs on a column of documents, among them the names of the members that they look into: what masks
    /// such a member may fail them.
    private func checkedMembers(_ column: Column, _ table: Table) -> Set<String> {
        var out: Set<String> = []
        func look(_ e: Expression) {
            if case .literal(.string(let text)) = e {
                // `{home,city}`, `$.home.city`
                out.formUnion(text.split { "{},.$\"".contains($0) }.map(String.init))
            }
            for child in e.children { look(child) }
        }
        for check in planner.checks(on: column, table) { look(check.expression) }
        for check in table.checks where check.expression.columns.contains(column.name) { look(check.expression) }
        return out
    }

    /// Columns whose very texts an expression is made of.
    private static func spelled(_ expression: Expression) -> Set<Identifier> {
        switch expression {
        case .column(let name): return [name]
        case .call("length", _), .call("char_length", _), .call("octet_length", _), .isNull: return []
        default: return expression.children.reduce(into: []) { $0.formUnion(spelled($1)) }
        }
    }

    /// Not a reference to another table's key.
    private func isOwn(_ place: ColumnPlace) -> Bool {
        !(planner.schema.table(place.table)?.foreignKeys.contains { $0.columns.contains(place.column) } ?? false)
    }

    /// The column by which the generated columns of a row agree: the e-mail address, by which a person is the same in
    /// every table and database; where the addresses must differ, a whole-number key, which keeps them different.
    private func rowKey(_ table: Table, _ found: [(column: Column, proposal: Sensitivity.Proposal)]) -> Identifier? {
        let generated = found.filter {
            if case .generator = $0.proposal { return true }
            return false
        }
        guard generated.count > 1 || generated.contains(where: { planner.mustDiffer($0.column.name, in: table) }) else {
            return nil
        }
        let primary = table.primaryKey?.plainColumns.flatMap { $0.count == 1 ? $0[0] : nil }
        let numbered = primary.flatMap { key in
            planner.isInjectiveKey(key, table) && isSmall(ColumnPlace(table.name, key)) ? key : nil
        }
        let address = generated.first { $0.proposal == .generator(["email"]) }
        guard let address else { return primary }
        if planner.mustDiffer(address.column.name, in: table) { return numbered ?? address.column.name }
        return address.column.isNotNull ? address.column.name : primary ?? address.column.name
    }

    /// Unique generators count rows below 2^30.
    private func isSmall(_ place: ColumnPlace) -> Bool {
        (planner.samples[place] ?? []).allSatisfy { Int64($0).map { (0..<(1 << 30)).contains($0) } ?? false }
    }

    private mutating func rule(
        for column: Column, _ proposal: Sensitivity.Proposal, in table: Table, key: Identifier?
    ) -> MaskConfiguration.Rule? {
        let place = ColumnPlace(table.name, column.name)
        if tied.contains(place) {
            // One rule for a class of columns that hold the same values; the others follow.
            let root = classes.root(place)
            for entry in entries where entry.rule == .permute(domain: nil) {
                if classes.root(ColumnPlace(entry.table.name, entry.column.name)) == root { return nil }
            }
            return isPermutable(column, table) ? .permute(domain: nil) : .keep
        }
        var candidates: [MaskConfiguration.Rule] = []
        switch proposal {
        case .generator(let names):
            for name in names {
                if key != column.name { candidates.append(.generator(name: name, by: key, options: [:])) }
                candidates.append(.generator(name: name, by: nil, options: [:]))
            }
        case .permute: break
        case .text: candidates.append(.text)
        case .json(let members):
            let checked = checkedMembers(column, table)
            let rules = members.compactMap { member -> MaskConfiguration.JSONPathRule? in
                if checked.contains(where: { member.path.hasSuffix("." + $0) || member.path == $0 }) { return nil }
                let rule: MaskConfiguration.Rule
                switch member.proposal {
                case .generator(let names): rule = .generator(name: names[0], by: nil, options: [:])
                case .permute: rule = .permute(domain: nil)
                default: return nil
                }
                return .init(path: member.path, rule: rule)
            }
            candidates.append(.json(paths: rules, searches: true))
        case .shift(let days): candidates.append(.shift(days: days, by: nil))
        }
        if isPermutable(column, table) { candidates.append(.permute(domain: nil)) }
        candidates += [column.isNotNull ? .text : .null, .keep]
        return candidates.first { accepts($0, column, table) }
    }

    /// Not where only the database can tell which values a CHECK takes, or where too few of the domain meet it.
    private func isPermutable(_ column: Column, _ table: Table) -> Bool {
        guard accepts(.permute(domain: nil), column, table) else { return false }
        guard let finding = DomainNarrowing(schema: planner.schema).finding(table, column), !finding.remaining.isEmpty
        else { return true }
        let predicates = finding.remaining.map { CheckPredicate.make([$0], column: column, schema: planner.schema) }
        guard !predicates.contains(where: { $0 == nil }) else { return false }
        let trial = DomainPermutation(
            finding.domain, secret: .ofTrials, accepts: { text in predicates.allSatisfy { $0?(text) ?? true } },
            longestWalk: Self.longestTrial)
        let sample = planner.samples[ColumnPlace(table.name, column.name)] ?? []
        return sample.prefix(Self.mostTrials).allSatisfy { trial.mask($0) != nil }
    }
    /// Steps that a value may take until its image meets the CHECKs, and values that are tried.
    private static let longestTrial = 1000
    private static let mostTrials = 20

    private func accepts(_ rule: MaskConfiguration.Rule, _ column: Column, _ table: Table) -> Bool {
        var trial = planner
        trial.configuration.tables.append(
            .init(table: NamePattern("\(table.name)"), columns: [.init(column: column.name, rule: rule)]))
        trial.configuration.allowsUnlisted = true
        return trial.accepts(table, column)
    }
}

extension MaskPlanner {
    /// Whether the configuration's rule for a column can be carried out, all that are tied to it included.
    func accepts(_ table: Table, _ column: Column) -> Bool {
        guard let rule = configuration.rule(table.name, column.name) else { return true }
        do {
            if case .permute = rule.rule {
                let tables = schema.tables.filter { $0.partition == nil && !MaskJournal.owns($0.name) }
                var classes = ColumnClasses(try references(tables))
                return !(try permutedClasses(tables, &classes)).isEmpty
            }
            _ = try treatment(rule.rule, table, column, nil)
            return true
        } catch {
            return false
        }
    }
}
