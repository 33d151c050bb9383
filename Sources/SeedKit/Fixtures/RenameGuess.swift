/// Pairs what a migration dropped with what it added, where the two look like one thing under another name.
enum RenameGuess {
    /// Old name -> new name of tables that share most of their columns; each name at most once.
    static func tables(dropped: [FixtureLock.TableEntry], added: [FixtureLock.TableEntry]) -> [String: String] {
        pairs(dropped, added, name: { $0.name }) { a, b in
            // Of all columns of both, the share that is in both.
            let shared = Set(a.columns).intersection(b.columns).count
            let all = Set(a.columns).union(b.columns).count
            return all > 0 && shared * 2 >= all ? shared * 1000 / all : nil
        }
    }

    /// Old name -> new name of columns of one type. Place in the table and likeness of the names decide between several.
    static func columns(
        dropped: [TableFacts.Entry], added: [TableFacts.Entry], _ before: FixtureLock.TableEntry,
        _ after: FixtureLock.TableEntry
    ) -> [String: String] {
        pairs(dropped, added, name: { $0.name }) { a, b in
            guard type(a) == type(b) else { return nil }
            let places = (before.columns.firstIndex(of: a), after.columns.firstIndex(of: b))
            return (places.0 == places.1 ? 100 : 0) + (a.definition == b.definition ? 50 : 0) + likeness(a.name, b.name)
        }
    }

    /// The definition without NOT NULL, which a rename often brings or takes along.
    private static func type(_ column: TableFacts.Entry) -> String {
        guard let end = column.definition.range(of: " NOT NULL") else { return column.definition }
        return String(column.definition[..<end.lowerBound])
    }

    private static func pairs<T>(
        _ dropped: [T], _ added: [T], name: (T) -> String, score: (T, T) -> Int?
    ) -> [String: String] {
        var all: [(score: Int, old: String, new: String)] = []
        for a in dropped {
            for b in added {
                if let value = score(a, b) { all.append((value, name(a), name(b))) }
            }
        }
        all.sort { ($1.score, $0.old, $0.new) < ($0.score, $1.old, $1.new) }
        var out: [String: String] = [:]
        for pair in all where out[pair.old] == nil && !out.values.contains(pair.new) { out[pair.old] = pair.new }
        return out
    }

    /// 0...40: letters that two names have in common at their ends.
    private static func likeness(_ a: String, _ b: String) -> Int {
        let head = zip(a, b).prefix { $0 == $1 }.count
        let tail = zip(a.reversed(), b.reversed()).prefix { $0 == $1 }.count
        return min(40, (head + tail) * 40 / max(a.count, b.count, 1))
    }
}
