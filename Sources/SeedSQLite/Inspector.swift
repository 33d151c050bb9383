import SeedRows
import SeedSQL
import SeedSchema

extension SQLiteDatabase {
    /// The user's tables. Views, virtual tables with the tables behind them, and SQLite's own are left out.
    ///
    /// A foreign key to a table that doesn't exist is kept: its `parent` is then in no table of the schema.
    public func inspect() throws -> Schema {
        do {
            return SchemaAssembly(try Catalogue(self)).schema()
        } catch let error as DatabaseError where error.kind == .lost || error.kind == .unreachable {
            throw Diagnostic(
                .noInput, "the schema of \(displayName) can't be read", details: ["SQLite says: " + error.message],
                next: "check the file with: PRAGMA integrity_check")
        }
    }
}

/// Puts the PRAGMAs' answers and the CREATE statements together.
struct SchemaAssembly {
    let catalogue: Catalogue
    /// Declared spellings by lower-case name: SQLite compares names without regard to ASCII case.
    private var tableNames: [String: String] = [:]
    private var columnNames: [String: ColumnNames] = [:]

    init(_ catalogue: Catalogue) {
        self.catalogue = catalogue
        for table in catalogue.tables {
            tableNames[table.name.asciiLowercased()] = table.name
            columnNames[table.name] = ColumnNames(
                catalogue.columns[table.name] ?? [], rowid: SchemaAssembly.rowid(table, catalogue))
        }
    }

    /// The column that is the rowid: the only one of a primary key that has no index behind it. (INTEGER PRIMARY KEY
    /// DESC has one, by an old mistake that SQLite keeps.)
    private static func rowid(_ table: Catalogue.TableRow, _ catalogue: Catalogue) -> String? {
        let key = (catalogue.columns[table.name] ?? []).filter { $0.keyPosition > 0 }
        let hasIndex = (catalogue.uniqueIndexes[table.name] ?? []).contains { $0.origin == "pk" }
        return key.count == 1 && !hasIndex && !table.isWithoutRowid ? key[0].name : nil
    }

    func schema() -> Schema {
        var schema = Schema(dialect: .sqlite, tables: catalogue.tables.map { table($0) })
        Meanings.settle(&schema)
        schema.normalize()
        return schema
    }

    private func table(_ row: Catalogue.TableRow) -> Table {
        let definition = TableDefinition(row.sql)
        let names = columnNames[row.name] ?? ColumnNames()
        let indexes = catalogue.uniqueIndexes[row.name] ?? []
        return Table(
            name: QualifiedName(nil, row.name),
            columns: columns(row, definition, names),
            uniqueKeys: uniqueKeys(row, definition, names, indexes),
            foreignKeys: foreignKeys(row, definition, names),
            checks: definition.checks.map { check in
                CheckConstraint(
                    name: check.name.map { Identifier($0) }, expression: names.expression(check.sql), sql: check.sql)
            },
            triggers: (catalogue.triggers[row.name.asciiLowercased()] ?? []).map { trigger in
                Trigger(
                    name: Identifier(trigger.name), firesOnInsert: TriggerDefinition(trigger.sql).firesOnInsert)
            },
            isStrict: row.isStrict, isWithoutRowid: row.isWithoutRowid)
    }

    // MARK: Columns

    /// Columns of any primary key count as NOT NULL. SQLite enforces that for WITHOUT ROWID and STRICT tables only, by
    /// an old mistake that it keeps (<https://sqlite.org/lang_createtable.html#the_primary_key>), but no row that
    /// means something has a NULL in its key.
    private func columns(
        _ row: Catalogue.TableRow, _ definition: TableDefinition, _ names: ColumnNames
    ) -> [Column] {
        let rows = catalogue.columns[row.name] ?? []
        return rows.filter { $0.hidden != 1 }.map { column in
            let part = definition.columns.first { $0.name.asciiLowercased() == column.name.asciiLowercased() }
            let isGenerated = column.hidden >= 2
            return Column(
                name: Identifier(column.name),
                type: ColumnType(
                    spelling: column.type, kind: TypeKind(sqlite: column.type, isStrict: row.isStrict)),
                isNotNull: column.isNotNull || column.keyPosition > 0,
                defaultValue: isGenerated ? nil : column.defaultSQL.map { SchemaAssembly.defaultValue($0) },
                generated: isGenerated
                    ? Column.Generated(
                        expression: names.expression(part?.generated ?? ""), sql: part?.generated ?? "",
                        isStored: column.hidden == 3) : nil,
                collation: part?.collation.flatMap { SchemaAssembly.collation($0) },
                isRowid: names.rowid?.name == column.name)
        }
    }

    /// Names of collations have no case; BINARY is what every column has without one.
    private static func collation(_ name: String) -> String? {
        let name = name.asciiUppercased()
        return name == "BINARY" ? nil : name
    }

    private static func defaultValue(_ sql: String) -> DefaultValue {
        // A bare word other than a keyword is a string: DEFAULT active.
        let tokens = TokenizedSQL(sql)
        if tokens.tokens.count == 1, let word = tokens.keyword(0),
            !["TRUE", "FALSE", "NULL", "CURRENT_TIMESTAMP", "CURRENT_DATE", "CURRENT_TIME"].contains(word)
        {
            return DefaultValue(expression: .literal(.string(tokens.name(0) ?? sql)), sql: sql)
        }
        return DefaultValue(expression: ColumnNames().expression(sql), sql: sql)
    }

    // MARK: Keys

    private func uniqueKeys(
        _ row: Catalogue.TableRow, _ definition: TableDefinition, _ names: ColumnNames, _ indexes: [Catalogue.IndexRow]
    ) -> [UniqueKey] {
        var keys = indexes.map { uniqueKey($0, definition, names) }
        if !keys.contains(where: { $0.isPrimary }) {
            let rowid = (catalogue.columns[row.name] ?? []).filter { $0.keyPosition > 0 }
            if !rowid.isEmpty {
                let columns = rowid.map { Identifier($0.name) }
                keys.append(
                    UniqueKey(
                        name: definition.keys.first { $0.isPrimary }?.name.map { Identifier($0) }, isPrimary: true,
                        isConstraint: true, elements: columns.map { .column($0) }))
            }
        }
        return keys
    }

    private func uniqueKey(
        _ index: Catalogue.IndexRow, _ definition: TableDefinition, _ names: ColumnNames
    ) -> UniqueKey {
        let isConstraint = index.origin != "c"
        let text = index.sql.map { IndexDefinition($0) }
        var elements: [UniqueKey.Element] = []
        var collations: [String?] = []
        for (i, element) in index.elements.enumerated() {
            let next: UniqueKey.Element
            if let column = element.column {
                next = .column(Identifier(column))
                // (a COLLATE NOCASE, a COLLATE RTRIM): the rows of the shorter key are distinct under the longer, too.
                if elements.contains(next) { continue }
            } else {
                let sql = text.flatMap { i < $0.elements.count ? $0.elements[i] : nil }
                next = .expression(names.expression(sql ?? ""))
            }
            elements.append(next)
            collations.append(SchemaAssembly.collation(element.collation))
        }
        let columns = index.elements.compactMap { $0.column?.asciiLowercased() }
        let constraint = definition.keys.first {
            $0.isPrimary == (index.origin == "pk") && $0.columns.map { $0.asciiLowercased() } == columns
        }
        return UniqueKey(
            name: (isConstraint ? constraint?.name : index.name).map { Identifier($0) },
            isPrimary: index.origin == "pk", isConstraint: isConstraint, elements: elements, collations: collations,
            predicate: index.isPartial ? names.expression(text?.predicate ?? "") : nil)
    }

    // MARK: Foreign keys

    private func foreignKeys(
        _ row: Catalogue.TableRow, _ definition: TableDefinition, _ names: ColumnNames
    ) -> [ForeignKey] {
        let rows = catalogue.foreignKeys[row.name] ?? []
        return rows.enumerated().map { i, key in
            // SQLite numbers them from the last one written.
            let written = definition.references.count - 1 - i
            let columns = key.columns.map { names.declared($0) }
            var reference: TableDefinition.Reference?
            if definition.references.count == rows.count {
                let candidate = definition.references[written]
                if candidate.columns.map({ names.declared($0) }) == columns { reference = candidate }
            }
            let parent = tableNames[key.parent.asciiLowercased()] ?? key.parent
            return ForeignKey(
                name: reference?.name.map { Identifier($0) }, columns: columns,
                parent: QualifiedName(nil, parent), parentColumns: parentColumns(key, parent),
                match: reference?.isMatchFull == true ? .full : .simple,
                onDelete: SchemaAssembly.action(key.onDelete), onUpdate: SchemaAssembly.action(key.onUpdate),
                deferrability: reference?.deferrability ?? .notDeferrable)
        }
    }

    /// The parent's primary key where no columns are written; empty when there is no such table.
    private func parentColumns(_ key: Catalogue.ForeignKeyRow, _ parent: String) -> [Identifier] {
        let written = key.parentColumns.compactMap { $0 }
        if written.count == key.columns.count {
            return written.map { columnNames[parent]?.declared($0) ?? Identifier($0) }
        }
        let primary = (catalogue.columns[parent] ?? []).filter { $0.keyPosition > 0 }
        return primary.sorted { $0.keyPosition < $1.keyPosition }.map { Identifier($0.name) }
    }

    private static func action(_ words: String) -> ForeignKey.Action {
        switch words {
        case "CASCADE": return .cascade
        case "RESTRICT": return .restrict
        case "SET NULL": return .setNull
        case "SET DEFAULT": return .setDefault
        default: return .noAction
        }
    }
}
