extension RandomSchema {
    /// Foreign keys of a table: to earlier tables, to itself, to later ones (which closes cycles), and bridges.
    mutating func addReferences(to index: Int) {
        if !tables[index].isTenanted, index >= 2, random.percent(20), makeBridge(index) { return }
        for _ in 0..<random.below(4) {
            let parent: Int
            switch random.below(100) {
            case ..<12: parent = index
            case ..<34 where index + 1 < tables.count: parent = random.within(index + 1...tables.count - 1)
            default:
                guard index > 0 else { continue }
                parent = random.below(index)
            }
            // A bridge's key is decided after its turn: refer to it only from later tables.
            if tables[parent].referencedKey.isEmpty { continue }
            refer(from: index, to: parent)
        }
    }

    /// Adds one foreign key, with its columns. Tables of one tenant share the tenant's columns.
    mutating func refer(from index: Int, to parent: Int) {
        let shares = tables[index].isTenanted && tables[parent].isTenanted
        let isNullable = random.percent(40)
        let tenantColumns = shares ? tables[0].referencedKey.count : 0
        var columns: [String] = []
        for (position, key) in tables[parent].referencedKey.enumerated() {
            if position < tenantColumns {
                columns.append(key.name)
                continue
            }
            let stem = index == parent ? "parent" : tables[parent].name.lowercased().split(separator: " ").joined()
            let name = tables[index].free("\(stem)_\(key.name)")
            tables[index].add(name, key.type, notNull: !isNullable)
            columns.append(name)
        }
        let isComposite = columns.count > 1
        if !isComposite, random.percent(15) {
            tables[index].constraints.append("UNIQUE (\(RandomTable.list(columns)))")
            tables[index].isBounded = true
        }
        var text =
            "FOREIGN KEY (\(RandomTable.list(columns))) REFERENCES \(tables[parent].quotedName)"
            + " (\(RandomTable.list(tables[parent].referencedKey.map(\.name))))"
        if isPostgres && isComposite && !shares && random.percent(40) { text += " MATCH FULL" }
        switch random.below(10) {
        case 0: text += " DEFERRABLE INITIALLY DEFERRED"
        case 1: text += " DEFERRABLE INITIALLY IMMEDIATE"
        case 2: text += " ON DELETE CASCADE"
        default: break
        }
        tables[index].foreignKeys.append(text)
    }

    /// Makes the table's key of two or three foreign keys. Answers whether there were parents for it.
    private mutating func makeBridge(_ index: Int) -> Bool {
        let parents = (0..<random.within(2...3)).map { _ in random.below(index) }
        guard parents.allSatisfy({ !tables[$0].referencedKey.isEmpty }) else { return false }
        // Its own key is dropped; a table that refers to it would find it gone, so nothing may do that yet.
        let mine = tables[index].quotedName
        guard !tables.contains(where: { $0.foreignKeys.contains { $0.contains("REFERENCES \(mine) ") } }) else {
            return false
        }
        tables[index].columns = []
        tables[index].constraints = []
        tables[index].foreignKeys = []
        tables[index].primaryKey = []
        tables[index].isSmall = true
        tables[index].isBounded = true
        var key: [String] = []
        for parent in parents {
            let before = tables[index].columns.count
            var columns: [String] = []
            for column in tables[parent].referencedKey {
                let stem = tables[parent].name.lowercased().split(separator: " ").joined()
                let name = tables[index].free("\(stem)_\(column.name)")
                tables[index].add(name, column.type, notNull: true)
                columns.append(name)
            }
            tables[index].foreignKeys.append(
                "FOREIGN KEY (\(RandomTable.list(columns))) REFERENCES \(tables[parent].quotedName)"
                    + " (\(RandomTable.list(tables[parent].referencedKey.map(\.name))))")
            key += tables[index].columns[before...].map(\.name)
        }
        tables[index].primaryKey = key
        tables[index].referencedKey = tables[index].columns.map { .init(name: $0.name, type: $0.type) }
        return true
    }
}
