import SeedRows
import SeedSchema
import Testing

@testable import SeedSQLite

private let hostile = #"""
    CREATE TABLE "we""ird ) name" ( -- hi ) (
      [a b] INTEGER PRIMARY KEY AUTOINCREMENT /* x ) */,
      `c``d` VARCHAR(10) NOT NULL ON CONFLICT ABORT DEFAULT ('x)y') COLLATE NOCASE
        CONSTRAINT "u 1" UNIQUE ON CONFLICT REPLACE,
      'str' TEXT CHECK (length("str") > 2 -- note
         AND STR <> 'it''s)') CHECK ("str" IN ("aa", "bb")),
      e DECIMAL(10,2) DEFAULT -1.5 CONSTRAINT nn NOT NULL CHECK (e >= 0),
      f INT GENERATED ALWAYS AS (E * 2) STORED,
      g AS (lower("c`d")),
      parent REFERENCES "WE""IRD ) NAME" ON DELETE SET NULL ON UPDATE NO ACTION MATCH FULL
        NOT DEFERRABLE INITIALLY DEFERRED,
      other INT CONSTRAINT fk_o REFERENCES missing("y") DEFERRABLE INITIALLY DEFERRED CHECK(other <> 1),
      flag BOOLEAN DEFAULT true, w DEFAULT active,
      CONSTRAINT big CHECK ((flag = 0) OR (e > 1)) CONSTRAINT u2 UNIQUE (E, "STR" COLLATE rtrim)
      FOREIGN KEY (e, [str]) REFERENCES other ON DELETE CASCADE DEFERRABLE
    );
    CREATE TABLE other (x INT, y TEXT, z ANY, PRIMARY KEY (y DESC, x)) WITHOUT ROWID, STRICT;
    CREATE UNIQUE INDEX "ix ( 1" ON Other (lower(y) COLLATE NOCASE DESC, x ASC, z) WHERE x > 0 AND "Z" <> 3;
    CREATE TRIGGER "insert" AFTER UPDATE OF x ON other BEGIN SELECT 1; END;
    CREATE TRIGGER "update" BEFORE INSERT ON Other BEGIN SELECT 1; END;
    """#

@Suite struct `SQLite schemas are read whole` {
    @Test func `names, quotes and comments do not mislead`() throws {
        let schema = try memory(hostile).inspect()
        #expect(schema.dialect == .sqlite)
        #expect(schema.tables.map { $0.name.name.name } == ["other", "we\"ird ) name"])
        let table = schema["we\"ird ) name"]
        #expect(
            table.columns.map { $0.name.name } == [
                "a b", "c`d", "str", "e", "f", "g", "parent", "other", "flag", "w",
            ])
        #expect(table["a b"].isRowid)
        #expect(table["c`d"].collation == "NOCASE")
        #expect(table["c`d"].isNotNull && !table["str"].isNotNull)
        #expect(table["c`d"].type == ColumnType(spelling: "VARCHAR(10)", kind: .text(maxLength: 10)))
    }

    @Test func `CHECKs come with their names and declared columns`() throws {
        let checks = try memory(hostile).inspect()["we\"ird ) name"].checks
        #expect(checks.map { $0.name?.name } == [nil, nil, nil, nil, "big"])
        let listed = checks.first { $0.sql == #""str" IN ("aa", "bb")"# }
        // Double quotes around what is no column are a string to SQLite.
        #expect(
            listed?.expression
                == .inList(.column("str"), [.literal(.string("aa")), .literal(.string("bb"))]))
        let long = checks.first { $0.sql.hasPrefix("length") }
        #expect(long?.sql == #"length("str") > 2 AND STR <> 'it''s)'"#)
        #expect(long?.expression.columns == ["str"])
    }

    @Test func `generated columns and defaults keep their expressions`() throws {
        let table = try memory(hostile).inspect()["we\"ird ) name"]
        #expect(table["f"].generated?.isStored == true)
        #expect(table["f"].generated?.expression == .binary("*", .column("e"), .literal(.integer(2))))
        #expect(table["g"].generated?.isStored == false)
        #expect(table["g"].generated?.expression == .call("lower", [.column("c`d")]))
        #expect(table["w"].defaultValue?.expression == .literal(.string("active")))
        #expect(table["c`d"].defaultValue?.expression == .literal(.string("x)y")))
        #expect(table["flag"].defaultValue?.expression == .literal(.boolean(true)))
        #expect(table["str"].defaultValue == nil)
    }

    @Test func `foreign keys are resolved`() throws {
        let schema = try memory(hostile).inspect()
        let keys = schema["we\"ird ) name"].foreignKeys
        let own = keys.first { $0.columns == ["parent"] }
        #expect(own?.parent.name == "we\"ird ) name")
        #expect(own?.parentColumns == ["a b"])
        #expect(own?.match == .full && own?.onDelete == .setNull && own?.deferrability == .notDeferrable)
        let lost = keys.first { $0.columns == ["other"] }
        #expect(lost?.name == "fk_o" && lost?.parentColumns == ["y"])
        #expect(lost?.deferrability == .deferrable(initiallyDeferred: true))
        #expect(lost.map { schema.table($0.parent) == nil } == true)
        let pair = keys.first { $0.columns.count == 2 }
        #expect(pair?.columns == ["e", "str"] && pair?.parentColumns == ["y", "x"])
        #expect(pair?.onDelete == .cascade && pair?.deferrability == .deferrable(initiallyDeferred: false))
        // Without a type of its own, a reference means what its parent means.
        #expect(schema["we\"ird ) name"]["parent"].type.kind == .integer(bytes: 8))
    }

    @Test func `keys, indexes and triggers are read`() throws {
        let schema = try memory(hostile).inspect()
        let keys = schema["we\"ird ) name"].uniqueKeys
        #expect(keys.map { $0.name?.name } == [nil, "u 1", "u2"])
        #expect(keys.map { $0.isPrimary } == [true, false, false])
        #expect(keys[1].collations == ["NOCASE"])
        #expect(keys[2].plainColumns == ["e", "str"] && keys[2].collations == [nil, "RTRIM"])

        let other = schema["other"]
        #expect(other.isStrict && other.isWithoutRowid)
        #expect(other.primaryKey?.plainColumns == ["y", "x"])
        #expect(other["x"].isNotNull && other["y"].isNotNull && !other["z"].isNotNull)
        let index = other.uniqueKeys.first { $0.name == "ix ( 1" }
        #expect(index?.isConstraint == false)
        #expect(index?.elements == [.expression(.call("lower", [.column("y")])), .column("x"), .column("z")])
        #expect(index?.collations == ["NOCASE", nil, nil])
        #expect(index?.predicate?.columns == ["x", "z"])
        #expect(other.triggers.map { $0.name.name } == ["insert", "update"])
        #expect(other.triggers.map { $0.firesOnInsert } == [false, true])
    }

    @Test func `INTEGER PRIMARY KEY is the rowid, its look-alikes are not`() throws {
        let schema = try memory(
            """
            CREATE TABLE a(id INTEGER PRIMARY KEY); CREATE TABLE b(id INTEGER PRIMARY KEY DESC);
            CREATE TABLE c(id INT PRIMARY KEY); CREATE TABLE d(id INTEGER PRIMARY KEY) WITHOUT ROWID;
            CREATE TABLE e(x INTEGER, y INTEGER, PRIMARY KEY (x, y)); CREATE TABLE f(id integer, PRIMARY KEY (id ASC));
            """
        ).inspect()
        #expect(schema.tables.filter { $0.columns[0].isRowid }.map { $0.name.name.name } == ["a", "f"])
        #expect(schema.tables.allSatisfy { $0.primaryKey?.isConstraint == true })
    }

    @Test func `views, virtual tables and their shadows are left out`() throws {
        let schema = try memory(
            """
            CREATE TABLE t(id INTEGER PRIMARY KEY AUTOINCREMENT, body TEXT); CREATE VIEW v AS SELECT * FROM t;
            CREATE VIRTUAL TABLE search USING fts5(body); CREATE TEMP TABLE scratch(x); ANALYZE;
            """
        ).inspect()
        #expect(schema.tables.map { $0.name.name.name } == ["t"])
    }

    @Test func `ALTER TABLE leaves a statement that is still understood`() throws {
        let schema = try memory(
            """
            CREATE TABLE p(id INTEGER PRIMARY KEY); CREATE TABLE t(a TEXT, UNIQUE (a), CHECK (a <> ''));
            ALTER TABLE t ADD COLUMN p_id INT REFERENCES P(ID) DEFERRABLE INITIALLY DEFERRED CHECK (p_id > 0);
            ALTER TABLE t RENAME COLUMN a TO "new name"; ALTER TABLE p RENAME TO parents;
            """
        ).inspect()
        let table = schema["t"]
        #expect(table.checks.flatMap { $0.expression.columns }.sorted() == ["new name", "p_id"])
        #expect(table.foreignKeys.map { $0.parent.name } == ["parents"])
        #expect(table.foreignKeys.map { $0.deferrability } == [.deferrable(initiallyDeferred: true)])
    }

    @Test(arguments: [
        ("DATETIME", TypeKind.timestamp(withZone: false, precision: 0)),
        ("timestamp", .timestamp(withZone: false, precision: 0)),
        ("DATE", .date), ("Time", .time(withZone: false, precision: nil)), ("BOOLEAN", .boolean),
        ("TINYINT(1)", .boolean),
        ("UUID", .uuid), ("GUID", .uuid), ("JSON", .json), ("DECIMAL(10,2)", .numeric(precision: 10, scale: 2)),
        ("DECIMAL(5)", .numeric(precision: 5, scale: 0)), ("NUMERIC", .numeric(precision: nil, scale: nil)),
        ("NVARCHAR(70)", .text(maxLength: 70)), ("CHARACTER VARYING(255)", .text(maxLength: 255)),
        ("CHAR(2)", .character(length: 2)), ("TEXT", .text(maxLength: nil)), ("DOUBLE PRECISION", .float(bytes: 8)),
        ("FLOAT", .float(bytes: 8)), ("INT", .integer(bytes: 8)), ("SMALLINT", .integer(bytes: 2)),
        ("UNSIGNED BIG INT", .integer(bytes: 8)), ("BLOB", .bytes), ("VARBINARY(16)", .bytes), ("", .any),
        ("ANY", .any),
        ("CHARINT", .integer(bytes: 8)), ("whatever", .numeric(precision: nil, scale: nil)),
    ])
    func `a declared type means what it says`(_ declared: String, _ kind: TypeKind) throws {
        #expect(TypeKind(sqlite: declared) == kind)
        #expect(
            try memory("CREATE TABLE t(c \(declared))").inspect()["t"]["c"].type
                == .init(spelling: declared, kind: kind))
    }

    @Test(arguments: [
        "INT", "CHARINT", "VARCHAR(3)", "CLOB", "BLOB", "", "REAL", "FLOATING POINT", "DATE", "STRING", "NUMERIC",
        "ANY",
        "XBLOBTEXT",
    ])
    func `affinity is what SQLite does`(_ declared: String) throws {
        // Only the affinity decides how these two values are stored.
        let stored = try memory("CREATE TABLE t(c \(declared)); INSERT INTO t VALUES ('10'), (2)").allRows(
            "SELECT typeof(c) FROM t")
        let expected: [String]
        switch Affinity(declared: declared) {
        case .integer, .numeric: expected = ["integer", "integer"]
        case .text: expected = ["text", "text"]
        case .blob: expected = ["text", "integer"]
        case .real: expected = ["real", "real"]
        }
        #expect(stored == expected.map { [$0] })
    }
}
