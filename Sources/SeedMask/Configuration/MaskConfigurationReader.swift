import SeedPlan
import SeedSchema

extension MaskConfiguration {
    /// Reads `mask:`.
    ///
    /// - Throws: `Diagnostic` (78) with file, line and column.
    public init(reading node: ConfigurationNode?, file: String) throws {
        self.init(source: file)
        guard let node else { return }
        let reader = MaskConfigurationReader(reader: ConfigurationReader(file: file))
        try reader.read(node, into: &self)
    }
}

private struct MaskConfigurationReader {
    let reader: ConfigurationReader

    func read(_ node: ConfigurationNode, into out: inout MaskConfiguration) throws {
        let known = ["domains", "tables", "shortest_known_value", "allow_unlisted"]
        for entry in try reader.entries(node, place: "mask", known: known) {
            switch entry.key {
            case "domains": out.domains = try domains(entry.value)
            case "tables": out.tables = try reader.entries(entry.value, place: "mask.tables").map(table)
            case "shortest_known_value":
                out.shortestKnownValue = Int(
                    try reader.integer(entry.value, place: "mask.shortest_known_value", atLeast: 1))
            default: out.allowsUnlisted = try reader.boolean(entry.value, place: "mask.allow_unlisted")
            }
        }
        let names = out.domains.map(\.name)
        for rules in out.tables {
            for rule in rules.columns { try check(rule.rule, names, rule.position) }
        }
    }

    private func check(_ rule: MaskConfiguration.Rule, _ domains: [String], _ position: SourcePosition?) throws {
        switch rule {
        case .permute(let name?):
            if domains.contains(name) { return }
            throw reader.problem(
                "no domain is called '\(name)'", at: position ?? SourcePosition(line: 1, column: 1),
                next: nearestName(to: name, among: domains).map { "did you mean '\($0)'?" }
                    ?? "declare it under mask.domains")
        case .json(let paths, _): for path in paths { try check(path.rule, domains, position) }
        default: return
        }
    }

    private func domains(_ node: ConfigurationNode) throws -> [MaskConfiguration.DeclaredDomain] {
        try reader.entries(node, place: "mask.domains").map { entry in
            let place = "mask.domains.\(entry.key)"
            var values: MaskConfiguration.DeclaredDomain.Values?
            var digits: Int?
            var isPadded = false
            let keys = ["digits", "range", "pattern", "values", "type", "padded"]
            for part in try reader.entries(entry.value, place: place, known: keys) {
                switch part.key {
                case "digits":
                    let count = try reader.integer(part.value, place: place + ".digits", atLeast: 1)
                    guard count <= 18 else {
                        throw reader.problem("\(place).digits can be 18 at most", at: part.value.position)
                    }
                    digits = Int(count)
                    values = .range(0...(0..<count).reduce(1) { power, _ in power * 10 } - 1)
                case "range":
                    let bounds = try reader.elements(part.value, place: place + ".range").map {
                        try reader.integer($0, place: place + ".range", atLeast: .min)
                    }
                    guard bounds.count == 2, bounds[0] <= bounds[1] else {
                        throw reader.problem(
                            "\(place).range must be two numbers, the smaller first", at: part.value.position,
                            next: "write range: [1, 999999]")
                    }
                    values = .range(bounds[0]...bounds[1])
                case "pattern":
                    let text = try reader.text(part.value, place: place + ".pattern")
                    guard let pattern = TextPattern(text) else {
                        throw reader.problem(
                            "the pattern of \(place) can't be used", at: part.value.position,
                            next: "use literals, classes such as [A-Z] and counts such as {3} or {4,6} only")
                    }
                    values = .pattern(pattern)
                case "values":
                    let list = try reader.elements(part.value, place: place + ".values").map {
                        try reader.text($0, place: place + ".values")
                    }
                    values = .labels(list)
                case "type":
                    values =
                        try reader.word(part.value, place: place + ".type", among: ["uuid", "text"]) == "uuid"
                        ? .uuid : .text
                default: isPadded = try reader.boolean(part.value, place: place + ".padded")
                }
            }
            guard let values else {
                throw reader.problem(
                    "\(place) doesn't say which values it has", at: entry.position,
                    next: "give it digits, range, pattern, values or type")
            }
            return .init(name: entry.key, values: values, width: isPadded ? digits : nil)
        }
    }

    private func table(_ entry: ConfigurationNode.Entry) throws -> MaskConfiguration.TableRules {
        let place = "mask.tables.\(entry.key)"
        let columns = try reader.entries(entry.value, place: place).map { column in
            MaskConfiguration.ColumnRule(
                column: Identifier(column.key), rule: try rule(column.value, place: "\(place).\(column.key)"),
                position: column.position)
        }
        return .init(table: NamePattern(entry.key), columns: columns, position: entry.position)
    }

    private func rule(_ node: ConfigurationNode, place: String) throws -> MaskConfiguration.Rule {
        switch node {
        case .null: return .null
        case .text(let word, _):
            switch word {
            case "keep": return .keep
            case "permute": return .permute(domain: nil)
            case "text": return .text
            case "json": return .json(paths: [], searches: true)
            case "null": return .null
            default: return .generator(name: word, by: nil, options: [:])
            }
        case .list: throw reader.problem("\(place) can't be a list", at: node.position)
        case .map(let entries, let position): return try rule(entries, place: place, position)
        }
    }

    private func rule(
        _ entries: [ConfigurationNode.Entry], place: String, _ position: SourcePosition
    ) throws -> MaskConfiguration.Rule {
        var by: Identifier?
        var options: [String: String] = [:]
        var rule: MaskConfiguration.Rule?
        var searches = true
        for entry in entries {
            let at = "\(place).\(entry.key)"
            switch entry.key {
            case "by": by = Identifier(try reader.text(entry.value, place: at))
            case "domain": rule = .permute(domain: try reader.text(entry.value, place: at))
            case "generator": rule = .generator(name: try reader.text(entry.value, place: at), by: nil, options: [:])
            case "value": rule = .fixed(try reader.text(entry.value, place: at))
            case "shift": rule = .shift(days: try reader.integer(entry.value, place: at, atLeast: 1), by: nil)
            case "search": searches = try reader.boolean(entry.value, place: at)
            case "json":
                let paths = try reader.entries(entry.value, place: at).map { path in
                    guard JSONPath(path.key) != nil else {
                        throw reader.problem(
                            "'\(path.key)' is no path", at: path.position,
                            next: "write $.member, $.list[*].member or $.list[0]")
                    }
                    return MaskConfiguration.JSONPathRule(
                        path: path.key, rule: try self.rule(path.value, place: "\(at).\(path.key)"))
                }
                rule = .json(paths: paths, searches: true)
            default: options[entry.key] = try reader.text(entry.value, place: at)
            }
        }
        switch rule {
        case .generator(let name, _, _): return .generator(name: name, by: by, options: options)
        case .shift(let days, _):
            try refuse(options, place, position)
            return .shift(days: days, by: by)
        case .json(let paths, _):
            try refuse(options, place, position)
            return .json(paths: paths, searches: searches)
        case let rule?:
            try refuse(options, place, position)
            return rule
        case nil:
            throw reader.problem(
                "\(place) doesn't say how to mask", at: position,
                next: "give it generator, domain, shift, json or value, or write the masker's name alone")
        }
    }

    private func refuse(_ options: [String: String], _ place: String, _ position: SourcePosition) throws {
        guard let extra = options.keys.sorted().first else { return }
        let known = ["by", "domain", "generator", "value", "shift", "json", "search"]
        throw reader.problem(
            "unknown key '\(extra)' in \(place)", at: position,
            next: nearestName(to: extra, among: known).map { "did you mean '\($0)'?" })
    }
}
