import SeedPlan
import SeedRows
import SeedSchema

extension MaskPlanner {
    /// A scalar of a document: a text of no length, whatever the column that holds the document.
    static func member(of column: Column) -> Column {
        var member = column
        member.type = ColumnType(spelling: "text", kind: .text(maxLength: nil))
        return member
    }

    /// Checks that a generator can fill a column, and keep its unique keys and CHECKs.
    ///
    /// - Throws: `Diagnostic` (78) that says what would break.
    func generated(
        _ name: String, _ by: Identifier?, _ options: [String: String], _ table: Table, _ column: Column,
        _ position: SourcePosition?, isMember: Bool
    ) throws -> MaskPlan.GeneratedColumn {
        let place = ColumnPlace(table.name, column.name)
        if let by { try checkKey(by, table, place, position) }
        guard let entry = generator(name) else {
            throw problem(
                "there is no masker or generator '\(name)'", position,
                next: nearestName(
                    to: name, among: generatorNames + ["keep", "permute", "text", "json", "null"]
                ).map { "did you mean '\($0)'?" } ?? "'seed generators' lists them")
        }
        var kind = schema.baseKind(column.type.kind)
        // Arrays are masked element by element.
        while case .array(let element, _) = kind { kind = schema.baseKind(element) }
        let isUnique = !isMember && mustDiffer(column.name, in: table)
        let (wire, length) = WireType.ofTextForm(kind)
        var request = GeneratorRequest(
            wire: wire, kind: kind, maxLength: length, isUnique: isUnique, rows: 1 << 30, options: options)
        if case .enumeration(let name) = kind { request.labels = schema.enums[name]?.labels ?? [] }
        guard let made = entry.make(request) else {
            throw problem(
                "the generator '\(name)' can't fill \(place) of type \(column.type.spelling)"
                    + (isUnique ? " with unique values" : ""), position,
                next: isUnique ? "write permute, which is one to one" : nil)
        }
        if isUnique && !isInjectiveKey(by, table) {
            throw problem(
                "\(place) must be unique, and the generator '\(name)' may give two rows the same value", position,
                next: "write permute, or add by: with an integer key column of \(table.name)")
        }
        if !isMember, let broken = brokenCheck(made, request, table, column) {
            throw problem(
                "the generator '\(name)' makes values that \(place) doesn't take: CHECK (\(broken))", position,
                next: "write permute, which stays inside the CHECK")
        }
        return .init(entry: entry, request: request, by: by)
    }

    /// Whether two rows that differ in a column must go on to differ in it: it is part of a unique key, and no other
    /// unique key makes the rest of that key unique by itself.
    func mustDiffer(_ column: Identifier, in table: Table) -> Bool {
        table.uniqueKeys.contains { key in
            var columns: Set<Identifier> = []
            for element in key.elements {
                switch element {
                case .column(let name): columns.insert(name)
                case .expression(let expression): columns.formUnion(expression.columns)
                }
            }
            guard columns.contains(column) else { return false }
            return !table.uniqueKeys.contains { other in
                guard other.predicate == nil, let plain = other.plainColumns else { return false }
                return !plain.contains(column) && columns.isSuperset(of: plain)
            }
        }
    }

    /// Unique by itself, and a whole number whose image spells the row number that unique generators build on.
    func isInjectiveKey(_ by: Identifier?, _ table: Table) -> Bool {
        guard let by, let column = table.column(by), column.isNotNull || column.isRowid,
            table.uniqueKeys.contains(where: { $0.plainColumns == [by] && $0.predicate == nil })
        else { return false }
        switch schema.baseKind(column.type.kind) {
        case .integer: return true
        default: return false
        }
    }

    /// A single-column CHECK that some of a generator's values break; nil when a sample of them holds all.
    private func brokenCheck(
        _ generator: any Generator, _ request: GeneratorRequest, _ table: Table, _ column: Column
    ) -> String? {
        let checks = checks(on: column, table)
        let tests = checks.compactMap { check in
            CheckPredicate.make([check.expression], column: column, schema: schema).map { (sql: check.sql, holds: $0) }
        }
        guard !tests.isEmpty, generator.dependencies.isEmpty else { return nil }
        let count = 256
        let values = ColumnVector(layout: generator.layout, capacity: count)
        let rows = (0..<Int64(count)).map { $0 * 4_194_303 }
        let keys = (0..<UInt64(count)).map { Mixer.mix($0) }
        rows.withUnsafeBufferPointer { rows in
            keys.withUnsafeBufferPointer { keys in
                // Neither is empty.
                guard let rows = rows.baseAddress, let keys = keys.baseAddress else { return }
                generator.fill(
                    values, FillContext(count: count, rows: rows, keys: keys, columns: [], workspace: Workspace()))
            }
        }
        let text = ByteBuffer(capacity: 256)
        for i in 0..<values.count where !values.isNull(i) {
            text.clear()
            WireSpelling.append(values, i, request.wire, to: text)
            if let broken = tests.first(where: { !$0.holds(text.contents) }) { return broken.sql }
        }
        return nil
    }

    /// CHECKs that speak of one column alone, those of its domains included.
    func checks(on column: Column, _ table: Table) -> [(expression: Expression, sql: String)] {
        var checks: [(expression: Expression, sql: String)] = []
        for check in table.checks where check.expression.columns == [column.name] {
            checks.append((check.expression, check.sql))
        }
        var kind = column.type.kind
        while case .domain(let name) = kind, let domain = schema.domains[name] {
            for check in domain.checks { checks.append((check.expression, check.sql)) }
            kind = domain.base.kind
        }
        return checks
    }
}
