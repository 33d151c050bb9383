import SeedRows
import SeedSchema

/// What the tables of a cycle must agree on: an ancestor (a tenant) whose key several of their foreign keys share.
///
/// Row `i` of each table belongs to the ancestor that one common stream names for `i`. Whichever tenant a row has, every
/// other table of the cycle then holds a row of it, so that a parent exists by construction.
struct Agreement {
    /// The columns that hold the common values, by table.
    private(set) var columns: [QualifiedName: Set<Identifier>] = [:]
    /// The table whose name the common streams bear.
    let leader: QualifiedName
    /// Ancestors of which each row has one row at most in some table of the cycle.
    private(set) var distinct: Set<QualifiedName> = []
    /// Each of the tables gets so many rows at least; rows with higher numbers begin again with the first one's.
    var rows: Int64 = 0
    /// The ancestors' rows that all tables can do with, where not every row will do.
    var allowed: [QualifiedName: [Int64]] = [:]

    /// - Returns: nil where the tables of the component share nothing.
    init?(_ members: [Table]) {
        guard members.count > 1, let leader = members.map(\.name).min() else { return nil }
        self.leader = leader
        let names = Set(members.map(\.name))
        for table in members {
            for key in table.foreignKeys where key.parent != table.name && names.contains(key.parent) {
                for (column, parent) in zip(key.columns, key.parentColumns)
                where table.foreignKeys.contains(where: {
                    $0 != key && $0.parent != table.name && $0.columns.contains(column)
                }) {
                    columns[table.name, default: []].insert(column)
                    columns[key.parent, default: []].insert(parent)
                }
            }
        }
        if columns.isEmpty { return nil }
        for table in members {
            for key in table.foreignKeys where !(columns[table.name] ?? []).isDisjoint(with: key.columns) {
                let isUnique = table.uniqueKeys.contains {
                    $0.predicate == nil && $0.plainColumns.map { Set($0).isSubset(of: key.columns) } == true
                }
                if isUnique { distinct.insert(key.parent) }
            }
        }
    }

    /// Keeps the rows of an ancestor that one more table can do with.
    ///
    /// - Returns: whether that leaves some out which were allowed.
    mutating func narrow(_ ancestor: QualifiedName, to rows: [Int64]) -> Bool {
        guard let known = allowed[ancestor] else {
            allowed[ancestor] = rows
            return true
        }
        let both = Set(rows).intersection(known)
        allowed[ancestor] = known.filter { both.contains($0) }
        return both.count < known.count
    }
}

extension TableCompiler {
    /// The pick gives a value that the tables of the cycle must agree on.
    func isAgreed(_ p: Int) -> Bool {
        guard let agreement = context.agreement, agreement.rows > 0, !picks[p].isSelf,
            !context.alike.contains(picks[p].key), let columns = agreement.columns[table.name]
        else { return false }
        return picks[p].key.columns.contains { columns.contains($0) && states[$0]?.provider == p }
    }

    /// The ancestors that this table can do with, for the other tables of the cycle.
    var agreedLists: [QualifiedName: [Int64]] {
        var out: [QualifiedName: [Int64]] = [:]
        for p in picks.indices where isAgreed(p) && picks[p].shared.isEmpty {
            guard let list = picks[p].list else { continue }
            let parent = picks[p].key.parent
            out[parent] = out[parent].map { known in known.filter { Set(list).contains($0) } } ?? list
        }
        return out
    }

    /// Leaves out ancestors that another table of the cycle can't do with.
    func filterByAgreement(_ p: Int) {
        guard isAgreed(p), let allowed = context.agreement?.allowed[picks[p].key.parent] else { return }
        guard let list = picks[p].list else {
            picks[p].list = allowed
            return
        }
        let wanted = Set(allowed)
        picks[p].list = list.filter { wanted.contains($0) }
    }

    /// The common choice, row by row.
    func agreedPick(_ p: Int) -> (any Generator)? {
        guard isAgreed(p), let agreement = context.agreement else { return nil }
        let pick = picks[p]
        let base: any Generator
        if isHandedOn(pick.key, agreement) {
            base = AlignedPick(existing: pick.source.existingCount)
        } else if pick.shared.isEmpty {
            base =
                agreement.distinct.contains(pick.key.parent) && parentCount(p) >= agreement.rows
                ? InjectivePick(
                    parents: parentCount(p), children: agreement.rows, isSpread: true, list: pick.list)
                : SpreadPick(parents: parentCount(p), children: agreement.rows, list: pick.list)
        } else {
            base = ClassPick(
                index: classIndex(p), shared: pick.shared.compactMap { states[$0]?.slot }, ownFirstRow: nil,
                roots: .null)
        }
        return Folded(
            base: base, period: agreement.rows, firstRow: context.firstRow,
            stream: KeyStream(
                seed: context.seed, table: agreement.leader.description, column: "pick \(pick.key.parent)"))
    }

    /// The parent is a table of the cycle that has the common value from an ancestor itself.
    private func isHandedOn(_ key: ForeignKey, _ agreement: Agreement) -> Bool {
        guard let parent = schema.table(key.parent), let common = agreement.columns[key.parent] else { return false }
        return key.parentColumns.contains { column in
            common.contains(column) && parent.foreignKeys.contains { $0.columns.contains(column) }
        }
    }
}

/// The row of the same number among those that the run adds to the parent.
private struct AlignedPick: Generator {
    let existing: Int64
    let layout = Layout.int64

    func fill(_ out: ColumnVector, _ context: FillContext) {
        for j in 0..<context.count { out.ints[j] = existing + context.rows[j] }
        out.setCount(context.count)
    }
}

/// Makes every row as the one `period` rows before it, with keys of a stream that several tables share. Rows count from
/// the run's first.
private struct Folded: Generator {
    let base: any Generator
    let period: Int64
    let firstRow: Int64
    let stream: KeyStream
    var layout: Layout { base.layout }
    var dependencies: [Int] { base.dependencies }

    func fill(_ out: ColumnVector, _ context: FillContext) {
        let keys = context.workspace.wordBuffer()
        let words = context.workspace.wordBuffer()
        defer {
            context.workspace.restore(keys)
            context.workspace.restore(words)
        }
        let rows = UnsafeMutableRawPointer(words).assumingMemoryBound(to: Int64.self)
        for j in 0..<context.count {
            let row = (context.rows[j] - firstRow) % period
            rows[j] = row
            keys[j] = stream.key(row: row)
        }
        base.fill(
            out,
            FillContext(
                count: context.count, rows: rows, keys: keys, columns: context.columns, workspace: context.workspace))
    }
}
