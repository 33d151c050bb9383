import SeedPlan
import SeedRows
import SeedSchema

/// Makes a plan from a schema and `mask:`.
public struct MaskPlanner {
    public var schema: Schema
    public var configuration: MaskConfiguration
    public var virtualKeys: [Configuration.VirtualForeignKey]
    /// Looks a generator up by name.
    public var generator: (String) -> GeneratorEntry?
    /// All names, for "did you mean".
    public var generatorNames: [String]
    /// What a sample of rows says of columns, by place.
    public var samples: [ColumnPlace: [String]]

    public init(
        schema: Schema, configuration: MaskConfiguration, virtualKeys: [Configuration.VirtualForeignKey] = [],
        generators: [GeneratorEntry] = [], samples: [ColumnPlace: [String]] = [:]
    ) {
        self.schema = schema
        self.configuration = configuration
        self.virtualKeys = virtualKeys
        let byName = Dictionary(generators.map { ($0.name, $0) }, uniquingKeysWith: { a, _ in a })
        generator = { byName[$0] }
        generatorNames = generators.map(\.name)
        self.samples = samples
    }

    /// - Throws: `Diagnostic` (78) for a configuration that contradicts itself or the schema, (77) for columns that look
    ///   sensitive and are not listed.
    public func plan() throws -> MaskPlan {
        let tables = schema.tables.filter { $0.partition == nil && !MaskJournal.owns($0.name) }
        try checkNames(tables)
        let references = try self.references(tables)
        var classes = ColumnClasses(references)
        let permuted = try permutedClasses(tables, &classes)
        var plans: [MaskPlan.TablePlan] = []
        for table in tables {
            var columns: [MaskPlan.ColumnPlan] = []
            for column in table.columns where column.generated == nil {
                let place = ColumnPlace(table.name, column.name)
                columns.append(try columnPlan(table, column, permuted[classes.root(place)]))
            }
            plans.append(MaskPlan.TablePlan(table: table, columns: columns))
        }
        if !configuration.allowsUnlisted { try refuseUnlisted(plans) }
        return MaskPlan(
            schema: schema, tables: plans, references: references,
            shortestKnownValue: configuration.shortestKnownValue)
    }

    // MARK: Names

    private func checkNames(_ tables: [Table]) throws {
        for rules in configuration.tables {
            let matching = tables.filter { rules.table.matches($0.name) }
            guard !matching.isEmpty else {
                throw problem(
                    "mask.tables names no table '\(rules.table)'", rules.position,
                    next: nearestName(to: rules.table.text, among: tables.map { $0.name.name.name })
                        .map { "did you mean '\($0)'?" })
            }
            for rule in rules.columns where !rules.table.isGlob {
                let known = matching.flatMap { $0.columns.map(\.name) }
                guard known.contains(rule.column) else {
                    throw problem(
                        "\(rules.table) has no column '\(rule.column)'", rule.position,
                        next: nearestName(to: rule.column.name, among: known.map(\.name))
                            .map { "did you mean '\($0)'?" })
                }
            }
        }
    }

    func problem(_ headline: String, _ position: SourcePosition?, next: String? = nil) -> Diagnostic {
        var details: [String] = []
        if let position, let file = configuration.source {
            details = ["\(file):\(position.line):\(position.column)"]
        }
        return Diagnostic(.configuration, headline, details: details, next: next)
    }

    func references(_ tables: [Table]) throws -> [Reference] {
        var out: [Reference] = []
        let names = Set(tables.map(\.name))
        // A partition may have references of its own: its rows are those of the table that it is a part of.
        for table in schema.tables where names.contains(schema.whole(table).name) {
            for key in table.foreignKeys {
                guard let parent = schema.table(key.parent).map({ schema.whole($0).name }), names.contains(parent)
                else { continue }
                let reference = Reference(
                    table: schema.whole(table).name, columns: key.columns, parent: parent,
                    parentColumns: key.parentColumns, isVirtual: false)
                if !out.contains(reference) { out.append(reference) }
            }
        }
        for key in virtualKeys {
            let parents = tables.filter { key.parent.matches($0.name) }
            guard let parent = parents.first, parents.count == 1 else {
                throw problem("foreign_keys names the parent '\(key.parent)', which must be one table", key.position)
            }
            let parentColumns = key.parentColumns.isEmpty ? parent.primaryKey?.plainColumns ?? [] : key.parentColumns
            for child in tables where key.child.matches(child.name) {
                let known = key.columns.allSatisfy { child.column($0) != nil }
                guard known, parentColumns.allSatisfy({ parent.column($0) != nil }),
                    parentColumns.count == key.columns.count
                else {
                    throw problem("the foreign key of \(child.name) names columns that don't fit", key.position)
                }
                out.append(
                    Reference(
                        table: child.name, columns: key.columns, parent: parent.name, parentColumns: parentColumns,
                        isVirtual: true))
            }
        }
        return out
    }

    // MARK: Classes

    struct PermutedClass {
        var domain: MaskPlan.PermutedDomain
        /// The listed column that the others follow.
        var origin: ColumnPlace
    }

    func permutedClasses(
        _ tables: [Table], _ classes: inout ColumnClasses
    ) throws -> [ColumnPlace: PermutedClass] {
        // Which classes are permuted, and under which declared name.
        var origins: [ColumnPlace: (place: ColumnPlace, name: String?, position: SourcePosition?)] = [:]
        for table in tables {
            for column in table.columns {
                let place = ColumnPlace(table.name, column.name)
                guard let rule = configuration.rule(table.name, column.name), case .permute(let name) = rule.rule else {
                    continue
                }
                let root = classes.root(place)
                if let known = origins[root] {
                    if let name, let other = known.name, other != name {
                        throw problem(
                            "\(place) is masked in domain '\(name)', but \(known.place), which a foreign key ties to it, "
                                + "in '\(other)'", rule.position, next: "name the same domain for both")
                    }
                    if known.name == nil && name != nil { origins[root] = (place, name, rule.position) }
                } else {
                    origins[root] = (place, name, rule.position)
                }
            }
        }
        // The domain of each: what all members can hold.
        let narrowing = DomainNarrowing(schema: schema)
        var findings: [ColumnPlace: DomainNarrowing.Finding] = [:]
        for table in tables {
            for column in table.columns {
                let place = ColumnPlace(table.name, column.name)
                let root = classes.root(place)
                guard let origin = origins[root] else { continue }
                guard let finding = narrowing.finding(table, column) else {
                    throw problem(
                        "\(place) can't be permuted: values of type \(column.type.spelling) have no order to permute",
                        origin.position, next: "use a generator, value or null for it")
                }
                guard let known = findings[root] else {
                    findings[root] = finding
                    continue
                }
                guard let common = DomainNarrowing.intersection(known, finding) else {
                    throw problem(
                        "\(place) and \(origin.place) must be masked alike, but no value fits both", origin.position)
                }
                findings[root] = common
            }
        }
        var out: [ColumnPlace: PermutedClass] = [:]
        for (root, origin) in origins {
            guard let finding = findings[root] else { continue }
            out[root] = PermutedClass(
                domain: try permutedDomain(finding, origin.name, origin.place, origin.position), origin: origin.place)
        }
        return out
    }

    private func permutedDomain(
        _ finding: DomainNarrowing.Finding, _ name: String?, _ place: ColumnPlace, _ position: SourcePosition?
    ) throws -> MaskPlan.PermutedDomain {
        var out = MaskPlan.PermutedDomain(
            domain: finding.domain, name: name, width: nil, conditions: finding.remaining, because: finding.because)
        guard let name, let declared = configuration.domains.first(where: { $0.name == name }) else { return out }
        out.because = ["domain \(name) of the configuration"]
        out.width = declared.width
        switch (declared.values, finding.domain) {
        case (.range(let range), .numbers(let ranges, 0)):
            // Declared to be one set everywhere: the type must hold all of it, or images could fall outside.
            guard ranges.groups.reduce(0, { $0 + $1.count }) >= UInt128(range.count), let lower = ranges.lowest,
                let upper = ranges.highest, lower <= range.lowerBound, range.upperBound <= upper
            else {
                throw problem(
                    "domain '\(name)' reaches beyond what \(place) can hold", position,
                    next: "give the domain a smaller range, or mask the column in a domain of its own")
            }
            out.domain = .numbers(NumberRanges([range]), scale: 0)
        case (.range(let range), .text):
            if let length = finding.maxLength, "\(range.upperBound)".utf8.count > length {
                throw problem("domain '\(name)' has more digits than \(place) can hold", position)
            }
            out.domain = .numbers(NumberRanges([range]), scale: 0)
        case (.pattern(let pattern), .text), (.pattern(let pattern), .pattern): out.domain = .pattern(pattern)
        case (.labels(let list), .text): out.domain = .labels(list)
        case (.labels(let list), .labels(let fitting)):
            guard list.allSatisfy(fitting.contains) else {
                throw problem("domain '\(name)' has values that \(place) can't hold", position)
            }
            out.domain = .labels(list)
        case (.uuid, .uuid), (.uuid, .text), (.uuid, .bytes): out.domain = .uuid
        case (.text, .text): break
        default: throw problem("domain '\(name)' doesn't fit the type of \(place)", position)
        }
        return out
    }

    // MARK: Columns

    private func columnPlan(
        _ table: Table, _ column: Column, _ permuted: PermutedClass?
    ) throws -> MaskPlan.ColumnPlan {
        let place = ColumnPlace(table.name, column.name)
        let rule = configuration.rule(table.name, column.name)
        if let permuted {
            switch rule?.rule {
            case nil:
                return .init(
                    column: column, treatment: .permute(permuted.domain), reason: "follows \(permuted.origin)")
            case .permute: return .init(column: column, treatment: .permute(permuted.domain), reason: "listed")
            case .null where !column.isNotNull: return .init(column: column, treatment: .null, reason: "listed")
            default:
                throw problem(
                    "\(place) must be masked as \(permuted.origin) is: a foreign key ties them", rule?.position,
                    next: "take \(place) out of mask.tables, and it follows by itself")
            }
        }
        guard let rule else { return .init(column: column, treatment: .keep, reason: "not listed") }
        let treatment = try self.treatment(rule.rule, table, column, rule.position)
        return .init(column: column, treatment: treatment, reason: "listed")
    }

    func treatment(
        _ rule: MaskConfiguration.Rule, _ table: Table, _ column: Column, _ position: SourcePosition?,
        isMember: Bool = false
    ) throws -> MaskPlan.Treatment {
        let place = ColumnPlace(table.name, column.name)
        switch rule {
        case .keep: return .keep
        case .null:
            guard isMember || !column.isNotNull else { throw problem("\(place) is NOT NULL", position) }
            return .null
        case .fixed(let text): return .fixed(text)
        case .permute(let name):
            // Only within documents: a column's own permutation comes with its class.
            let finding = DomainNarrowing.Finding(
                domain: .text(leading: ""), remaining: [], because: ["text"], maxLength: nil)
            return .permute(try permutedDomain(finding, name, place, position))
        case .generator(let name, let by, let options):
            let target = isMember ? Self.member(of: column) : column
            return .generate(try generated(name, by, options, table, target, position, isMember: isMember))
        case .shift(let days, let by):
            if let by { try checkKey(by, table, place, position) }
            switch schema.baseKind(column.type.kind) {
            case .date, .timestamp, .text, .character, .any, .numeric, .integer:
                return .shift(
                    days: days, by: by, conditions: isMember ? [] : checks(on: column, table).map(\.expression))
            case _ where isMember: return .shift(days: days, by: by, conditions: [])
            default: throw problem("\(place) holds no dates to shift", position)
            }
        case .text:
            guard isMember || SensitiveColumns.holdsText(schema.baseKind(column.type.kind)) else {
                throw problem("\(place) of type \(column.type.spelling) holds no text to search", position)
            }
            return .text
        case .json(let paths, let searches):
            guard SensitiveColumns.holdsText(schema.baseKind(column.type.kind)) else {
                throw problem("\(place) of type \(column.type.spelling) holds no documents", position)
            }
            let inner = try paths.map { path -> (path: JSONPath, treatment: MaskPlan.Treatment) in
                guard let parsed = JSONPath(path.path) else { throw problem("'\(path.path)' is no path", position) }
                return (parsed, try treatment(path.rule, table, column, position, isMember: true))
            }
            return .json(inner, searches: searches)
        }
    }

    func checkKey(_ by: Identifier, _ table: Table, _ place: ColumnPlace, _ position: SourcePosition?) throws {
        guard table.column(by) == nil else { return }
        throw problem(
            "\(place) is keyed by '\(by)', which \(table.name) doesn't have", position,
            next: nearestName(to: by.name, among: table.columns.map(\.name.name)).map { "did you mean '\($0)'?" })
    }
}

extension NumberRanges {
    var lowest: Int64? { groups.flatMap(\.ranges).map(\.lowerBound).min() }
    var highest: Int64? { groups.flatMap(\.ranges).map(\.upperBound).max() }
}

extension WireType {
    /// The wire type in which generators make values of a type, and how many characters fit.
    static func ofTextForm(_ kind: TypeKind) -> (WireType, Int?) {
        switch kind {
        case .boolean: return (.bool, nil)
        case .integer(let bytes): return (bytes <= 2 ? .int2 : bytes <= 4 ? .int4 : .int8, nil)
        case .float(let bytes): return (bytes <= 4 ? .float4 : .float8, nil)
        case .numeric(let precision?, let scale) where precision <= 18: return (.numeric(scale: scale ?? 0), nil)
        case .date: return (.date, nil)
        case .time(false, _): return (.time, nil)
        case .timestamp(let zoned, _): return (zoned ? .timestamptz : .timestamp, nil)
        case .uuid: return (.uuid, nil)
        case .text(let length): return (.text, length)
        case .character(let length): return (.text, length)
        case .citext, .any, .json, .xml, .enumeration: return (.text, nil)
        case .jsonb: return (.jsonb, nil)
        case .bytes: return (.bytea, nil)
        default: return (.literal, nil)
        }
    }
}
