import SeedSchema

/// Why fixture files are not what they would be if they were written now.
struct FixtureComparison {
    let old: FixtureLock
    let new: FixtureLock
    /// SHA-256 of the files as they stand; nil: missing.
    let standing: [String: String?]

    /// One line for each cause; empty: nothing is stale.
    func reasons() -> [String] {
        var out = settings() + tables()
        out += files(explained: !out.isEmpty)
        if out.isEmpty && facts(old) != facts(new) {
            out.append("\(FixtureLock.fileName) is not what would be written now")
        }
        return out
    }

    /// All but what wrote it.
    private func facts(_ lock: FixtureLock) -> FixtureLock {
        var lock = lock
        lock.tool = ""
        lock.flags = FixtureFlags()
        return lock
    }

    // MARK: Settings

    private func settings() -> [String] {
        var out: [String] = []
        func differ(_ what: String, _ a: String, _ b: String) {
            if a != b { out.append("\(what) changed from \(a) to \(b)") }
        }
        differ("the dialect", old.dialect.rawValue, new.dialect.rawValue)
        differ("the format", old.options.format.rawValue, new.options.format.rawValue)
        if old.options.isSingleFile != new.options.isSingleFile {
            out.append(new.options.isSingleFile ? "all tables now go into one file" : "each table now has its own file")
        }
        differ("the seed", "\(old.seed)", "\(new.seed)")
        for key in Set(old.configuration.keys).union(new.configuration.keys).sorted() {
            switch (old.configuration[key], new.configuration[key]) {
            case (let a?, let b?): differ("configuration \(key)", a, b)
            case (nil, let b?): out.append("configuration \(key) is new: \(b)")
            case (let a?, nil): out.append("configuration \(key) is gone: \(a)")
            case (nil, nil): break
            }
        }
        return out
    }

    // MARK: Tables

    private func tables() -> [String] {
        let before = Dictionary(old.tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let after = Dictionary(new.tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let dropped = old.tables.filter { after[$0.name] == nil }
        let added = new.tables.filter { before[$0.name] == nil }
        // A configuration that names the earlier name has explained the change already.
        let renamed = RenameGuess.tables(dropped: dropped, added: added)
        var out: [String] = []
        for table in dropped {
            guard let now = renamed[table.name] else {
                out.append("table dropped: \(table.name)")
                continue
            }
            out.append("table \(table.name) seems to be \(now) now" + hint(now, ["was: " + table.name]))
        }
        for table in added where !renamed.values.contains(table.name) { out.append("table added: \(table.name)") }
        var changed = Set(added.map(\.name)).union(dropped.map(\.name))
        for table in new.tables {
            guard let earlier = before[table.name] else { continue }
            let lines = columns(earlier, table) + constraints(earlier, table) + rows(earlier, table)
            if !lines.isEmpty || earlier.digest != table.digest { changed.insert(table.name) }
            out += lines
            guard lines.isEmpty, earlier.digest != table.digest, table.rows > 0 else { continue }
            out.append("values of \(table.name) changed" + cause(table, changed))
        }
        return out
    }

    private func cause(_ table: FixtureLock.TableEntry, _ changed: Set<String>) -> String {
        let parents = changed.filter { parent in
            parent != table.name && table.constraints.contains { $0.contains(" REFERENCES \(parent) (") }
        }
        if !parents.isEmpty { return " with \(parents.sorted().joined(separator: ", "))" }
        if old.tool != new.tool { return ": seed \(old.tool) wrote them, this is seed \(new.tool)" }
        return ""
    }

    private func columns(_ a: FixtureLock.TableEntry, _ b: FixtureLock.TableEntry) -> [String] {
        let before = Dictionary(a.columns.map { ($0.name, $0.definition) }, uniquingKeysWith: { first, _ in first })
        let after = Dictionary(b.columns.map { ($0.name, $0.definition) }, uniquingKeysWith: { first, _ in first })
        let dropped = a.columns.filter { after[$0.name] == nil }
        let added = b.columns.filter { before[$0.name] == nil }
        let renamed = RenameGuess.columns(dropped: dropped, added: added, a, b)
        var out: [String] = []
        for column in dropped {
            guard let now = renamed[column.name] else {
                out.append("column dropped from \(b.name): \(column.name)")
                continue
            }
            out.append(
                "column \(b.name).\(column.name) seems to be \(now) now"
                    + hint(b.name, ["columns:", "  \(YAMLText.scalar(now)): {was: \(YAMLText.scalar(column.name))}"]))
        }
        for column in added where !renamed.values.contains(column.name) {
            out.append("column added to \(b.name): \(column.name) \(column.definition)")
        }
        for column in b.columns {
            guard let earlier = before[column.name], earlier != column.definition else { continue }
            out.append("type of \(b.name).\(column.name) changed from \(earlier) to \(column.definition)")
        }
        if out.isEmpty && a.columns != b.columns { out.append("columns of \(b.name) stand in another order") }
        return out
    }

    /// What to write into `seed.yaml`; nothing where it says so already.
    private func hint(_ table: String, _ lines: [String]) -> String {
        let bare = table.hasPrefix("public.") ? String(table.dropFirst(7)) : table
        let text = (["in seed.yaml:", "  tables:", "    \(YAMLText.scalar(bare)):"] + lines.map { "      " + $0 })
        let said = new.configuration.contains { $0.key.hasSuffix(".was") && old.configuration[$0.key] != $0.value }
        return said ? "" : "; to keep its values, write " + text.joined(separator: "\n  ")
    }

    private func constraints(_ a: FixtureLock.TableEntry, _ b: FixtureLock.TableEntry) -> [String] {
        let gone = a.constraints.filter { !b.constraints.contains($0) }
        let new = b.constraints.filter { !a.constraints.contains($0) }
        return gone.map { "constraint dropped from \(b.name): \($0)" }
            + new.map { "constraint added to \(b.name): \($0)" }
    }

    private func rows(_ a: FixtureLock.TableEntry, _ b: FixtureLock.TableEntry) -> [String] {
        a.rows == b.rows ? [] : ["rows of \(b.name) changed from \(a.rows) to \(b.rows)"]
    }

    // MARK: Files

    private func files(explained: Bool) -> [String] {
        let before = Dictionary(old.files.map { ($0.name, $0.digest) }, uniquingKeysWith: { first, _ in first })
        var out: [String] = []
        for file in old.files {
            switch standing[file.name] ?? nil {
            case nil: out.append("\(file.name) is missing")
            case let digest? where digest != file.digest: out.append("\(file.name) was edited by hand")
            default: break
            }
        }
        guard !explained else { return out }
        for file in new.files where before[file.name] == nil { out.append("\(file.name) would be new") }
        for file in old.files where !new.files.contains(where: { $0.name == file.name }) {
            out.append("\(file.name) would go")
        }
        if out.isEmpty {
            for file in new.files where before[file.name] != file.digest { out.append("\(file.name) would be another") }
        }
        return out
    }
}
