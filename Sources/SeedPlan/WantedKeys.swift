import SeedRows
import SeedSchema

/// Values that keys of parents should have, because children can have no others: a foreign-key column under
/// `CHECK (kind IN (…))`, in a list partition, in a range.
///
/// Looked for only where a child was found to have no row. Parents then hold these values first, and what they would have
/// held otherwise after them.
struct WantedKeys {
    private(set) var values: [QualifiedName: [Identifier: [Value]]] = [:]

    /// The most values of a range or a pattern that are asked for.
    static let most: Int64 = 1_000

    /// - Returns: whether the value is new.
    mutating func add(_ list: [Value], to column: Identifier, of table: QualifiedName) -> Bool {
        let known = Set(values[table]?[column] ?? [])
        var seen = known
        let new = list.filter { !$0.isNull && seen.insert($0).inserted }
        values[table, default: [:]][column, default: []] += new
        return !new.isEmpty
    }
}

extension Planning {
    /// The keys that refused tables ask of their parents, beyond those that were asked for already; nil: none.
    func moreWantedKeys() -> WantedKeys? {
        var out = wanted
        var hasNew = false
        for refusal in refused where options.rejected[refusal.table] == nil {
            guard let table = schema.table(refusal.table), caps[table.name]?.rows == 0,
                let compiler = narrowed(table)
            else { continue }
            for pick in compiler.picks where !pick.isSelf && !pick.isNullable {
                for (column, above) in zip(pick.key.columns, pick.key.parentColumns) {
                    let values = compiler.narrowedValues(column, most: fresh(pick.key.parent))
                    if ask(values, above, pick.key.parent, &out) { hasNew = true }
                }
            }
        }
        return hasNew ? out : nil
    }

    /// The table's facts as far as its columns' domains.
    private func narrowed(_ table: Table) -> TableCompiler? {
        // Rows as they were asked for, not as it was refused.
        guard var context = try? context(table) else { return nil }
        context.rows = requested[table.name]?.rows ?? 1
        let compiler = TableCompiler(context, isSieved: false)
        do {
            try compiler.collectColumns()
            try compiler.collectPicks()
            try compiler.collectChecks()
            try compiler.solveComponents()
        } catch {
            return nil
        }
        return compiler
    }

    /// A parent's key that is its own parent's is asked of that one, too.
    private func ask(_ values: [Value], _ column: Identifier, _ name: QualifiedName, _ out: inout WantedKeys) -> Bool {
        guard !values.isEmpty else { return false }
        var hasNew = false
        var reached: Set<QualifiedName> = []
        var open = [(name, column)]
        while let (name, column) = open.popLast() {
            guard reached.insert(name).inserted, fresh(name) > 0, let table = schema.table(name) else { continue }
            if out.add(values, to: column, of: name) { hasNew = true }
            for key in table.foreignKeys {
                guard let place = key.columns.firstIndex(of: column) else { continue }
                open.append((key.parent, key.parentColumns[place]))
            }
        }
        return hasNew
    }
}

extension TableCompiler {
    /// Values that the column's CHECKs leave, by all their ways, where they leave few or lie apart; empty where they
    /// leave it open.
    func narrowedValues(_ column: Identifier, most: Int64) -> [Value] {
        guard let state = states[column] else { return [] }
        var out: [Value] = []
        let ways = scenarios(of: column)
        for scenario in ways where !scenario[column].mustBeNull {
            let domain = scenario[column]
            if let listed = domain.listed {
                out += listed
                continue
            }
            let rows = max(1, min(most / Int64(2 * ways.count), WantedKeys.most))
            guard !domain.isUnconstrained,
                let generator = DomainGenerators.make(
                    domain, state.kind, state.wire, length(state), context.now, distinct: key("wanted"), rows: rows)
            else { continue }
            let drawn = ColumnVector(layout: generator.layout, capacity: Int(rows))
            let size = (generator as? any Countable)?.domainSize ?? (generator as? RawRange)?.domainSize ?? .max
            draw(generator, rows: 0..<min(rows, Int64(clamping: size)), stream("wanted"), into: drawn)
            let tests = bound(scenario.atoms[column] ?? [], column: column, slot: 0)
            var bad = Set<Int>()
            for test in tests { test.holds(columns: [drawn], count: drawn.count) { bad.insert($0) } }
            for j in 0..<drawn.count where !bad.contains(j) {
                out.append(Value(vector: drawn, at: j, wire: state.wire, kind: state.kind))
            }
        }
        return Array(out.prefix(Int(max(most, 1))))
    }

    /// Fills rows of a generator that reads no other column.
    func draw(_ generator: any Generator, rows: Range<Int64>, _ stream: KeyStream, into out: ColumnVector) {
        var numbers = Array(rows)
        var keys = numbers.map { stream.key(row: $0) }
        let workspace = Workspace(capacity: max(numbers.count, 1))
        numbers.withUnsafeMutableBufferPointer { numbers in
            keys.withUnsafeMutableBufferPointer { keys in
                guard let r = numbers.baseAddress, let k = keys.baseAddress else { return }
                let context = FillContext(
                    count: rows.count, rows: UnsafePointer(r), keys: UnsafePointer(k), columns: [],
                    workspace: workspace)
                generator.fill(out, context)
            }
        }
    }

    /// The choice with the values that children want in front.
    func wanting(_ choice: Choice, _ column: Identifier, _ state: ColumnState, _ atoms: [Expression], distinct: Bool)
        -> Choice
    {
        guard let values = context.wanted[column], choice.generator.layout == state.wire.layout,
            choice.generator.dependencies.isEmpty
        else { return choice }
        let room = Int(clamping: max(context.rows, 1))
        let fitting = ColumnVector(layout: state.wire.layout, capacity: values.count)
        for value in values.prefix(distinct ? room : values.count) {
            let one = ColumnVector(layout: state.wire.layout, capacity: 1)
            if case .text(let text) = value, let most = length(state), text.unicodeScalars.count > most { continue }
            guard value.append(to: one, wire: state.wire, kind: state.kind),
                acceptance(ofFirst: one, bound(atoms, column: column, slot: 0))
            else { continue }
            fitting.append(from: one, at: 0)
        }
        guard fitting.count > 0 else { return choice }
        var out = choice
        out.name = "wanted, " + choice.name
        out.reason = "values that other tables ask for, then " + choice.reason
        if distinct {
            let head = ColumnVector(layout: state.wire.layout, capacity: fitting.count)
            let first = context.firstRow
            let keys = stream(choice.entity.map { "entity " + $0 } ?? keyName(column))
            draw(choice.generator, rows: first..<(first + Int64(fitting.count)), keys, into: head)
            out.generator = WantedFirst(
                base: choice.generator, wanted: fitting, head: head, firstRow: first, wire: state.wire,
                kind: state.kind)
        } else {
            out.generator = WantedOften(base: choice.generator, wanted: fitting, firstRow: context.firstRow)
        }
        return out
    }

    private func acceptance(ofFirst vector: ColumnVector, _ tests: [BoundExpression]) -> Bool {
        var isGood = true
        for test in tests { test.holds(columns: [vector], count: 1) { _ in isGood = false } }
        return isGood
    }
}

/// Distinct values, the wanted ones in the first rows. A row whose own value is a wanted one takes what stood in that
/// one's row, so that all stay distinct.
private struct WantedFirst: Generator, Countable {
    let base: any Generator
    let wanted: ColumnVector
    let firstRow: Int64
    /// What the rows of the wanted values would have held.
    private let head: ColumnVector
    /// For each wanted value, the place in `head` that stands in for it elsewhere.
    private let substitutes: [Value: Int]
    private let wire: WireType
    private let kind: TypeKind

    var layout: Layout { base.layout }
    var domainSize: UInt64 {
        if let list = base as? OneOf { return UInt64(list.values.count) }
        return (base as? any Countable)?.domainSize ?? (base as? RawRange)?.domainSize ?? .max
    }

    init(
        base: any Generator, wanted: ColumnVector, head: ColumnVector, firstRow: Int64, wire: WireType, kind: TypeKind
    ) {
        self.base = base
        self.wanted = wanted
        self.head = head
        self.firstRow = firstRow
        self.wire = wire
        self.kind = kind
        func value(_ vector: ColumnVector, _ j: Int) -> Value { Value(vector: vector, at: j, wire: wire, kind: kind) }
        var places: [Value: Int] = [:]
        for j in 0..<wanted.count { places[value(wanted, j)] = j }
        var substitutes: [Value: Int] = [:]
        for (one, place) in places {
            var at = place
            // Distinct values never come round to where they began, unless a row wants what it has.
            for _ in 0..<wanted.count {
                guard let next = places[value(head, at)], next != place else { break }
                at = next
            }
            substitutes[one] = at
        }
        self.substitutes = substitutes
    }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        Wanted.fill(out, context, wanted, firstRow: firstRow, base: base) { own, j in
            let value = Value(vector: own, at: j, wire: wire, kind: kind)
            return substitutes[value].map { (head, $0) }
        }
    }
}

/// Values that may repeat: every wanted one in the first rows, then in one row of two.
private struct WantedOften: Generator {
    let base: any Generator
    let wanted: ColumnVector
    let firstRow: Int64
    var layout: Layout { base.layout }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        Wanted.fill(out, context, wanted, firstRow: firstRow, base: base) { _, j in
            guard context.keys[j] & 1 == 0 else { return nil }
            return (wanted, Int(Mixer.below(UInt64(wanted.count), Mixer.mix(context.keys[j]))))
        }
    }
}

/// What both kinds share.
private enum Wanted {
    /// The first rows hold the wanted values; the others their own, or what `instead` gives.
    static func fill(
        _ out: ColumnVector, _ context: FillContext, _ wanted: ColumnVector, firstRow: Int64, base: any Generator,
        instead: (_ own: ColumnVector, _ j: Int) -> (vector: ColumnVector, place: Int)?
    ) {
        let own = context.workspace.vector(base.layout)
        defer { context.workspace.restore(own) }
        base.fill(own, context)
        for j in 0..<context.count {
            let place = context.rows[j] - firstRow
            if place >= 0 && place < Int64(wanted.count) {
                out.append(from: wanted, at: Int(place))
            } else if let other = instead(own, j) {
                out.append(from: other.vector, at: other.place)
            } else {
                out.append(from: own, at: j)
            }
        }
    }
}
