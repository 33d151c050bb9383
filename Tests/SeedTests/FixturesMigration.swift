import Foundation
import SeedKit
import SeedPlan
import SeedSchema
import Testing

/// A migration and what it does to the lines of the fixtures; whatever is not named stays byte for byte.
struct FixturesMigration: Sendable, CustomTestStringConvertible {
    /// What becomes of one table's file.
    enum Effect: Sendable {
        case tableAdded
        case tableDropped
        /// Lines change in these columns at most, and in all others not at all.
        case values(of: [String])
        case columnAdded(String)
        case columnDropped(String)
        /// The same values under another name.
        case columnRenamed(String, to: String)
        /// Lines in which the column was NULL have a value; all others stay.
        case nullsFilled(String)
        /// Lines get NULL in the column; all others stay.
        case nullsMade(String)
        /// The same values in another order of columns.
        case columnsReordered
        /// The file has another name and the same rows.
        case tableRenamed(from: String)
        /// The first lines stay, others follow.
        case grown(to: Int)
        /// The first lines stay, the others go.
        case shrunk(to: Int)
    }

    var name: String
    var dialect: Dialect = .postgres
    /// The file added to the folder; empty: only configuration or rows change.
    var sql: String = ""
    /// A change to the first file in place of a second one: text -> text.
    var rewrites: [(String, String)] = []
    /// `seed.yaml` from then on.
    var configuration: String = ""
    /// Rows by table from then on, in place of `--rows`.
    var rows: [String: Int] = [:]
    var effects: [String: Effect] = [:]
    /// Texts that `--check` must say before the files are written again; nil: not stale.
    var account: [String]?

    var testDescription: String { "\(dialect.rawValue): \(name)" }

    static let rowCount = 40

    static func base(_ dialect: Dialect) -> String {
        switch dialect {
        case .postgres:
            """
            CREATE TYPE order_status AS ENUM ('new', 'paid', 'shipped');
            CREATE TABLE customers (
                id integer PRIMARY KEY,
                email text NOT NULL CONSTRAINT customers_email UNIQUE,
                full_name text NOT NULL,
                nickname text,
                created_at timestamptz NOT NULL
            );
            CREATE TABLE orders (
                id bigint PRIMARY KEY,
                customer_id integer NOT NULL CONSTRAINT orders_customer REFERENCES customers,
                status order_status NOT NULL,
                total numeric(10, 2) NOT NULL CONSTRAINT orders_total CHECK (total >= 0),
                note text,
                placed_at timestamptz NOT NULL
            );
            CREATE TABLE order_lines (
                order_id bigint NOT NULL REFERENCES orders,
                line integer NOT NULL,
                sku varchar(20) NOT NULL,
                quantity integer NOT NULL CHECK (quantity > 0),
                PRIMARY KEY (order_id, line)
            );
            CREATE TABLE warehouses (
                id integer PRIMARY KEY,
                title text NOT NULL,
                capacity integer NOT NULL,
                contact text,
                note text NOT NULL,
                manager_number integer
            );

            """
        case .sqlite:
            """
            CREATE TABLE customers (
                id INTEGER PRIMARY KEY,
                email TEXT NOT NULL UNIQUE,
                full_name TEXT NOT NULL,
                nickname TEXT,
                created_at TEXT NOT NULL
            );
            CREATE TABLE orders (
                id INTEGER PRIMARY KEY,
                customer_id INTEGER NOT NULL REFERENCES customers (id),
                total NUMERIC NOT NULL CHECK (total >= 0),
                note TEXT
            );
            CREATE TABLE warehouses (
                id INTEGER PRIMARY KEY,
                title TEXT NOT NULL,
                capacity INTEGER NOT NULL,
                contact TEXT
            );

            """
        }
    }
}

/// The rows of a folder of JSON-lines fixtures, before and after.
struct FixturesSnapshot {
    /// Table -> file name without number.
    var files: [String: String] = [:]
    /// Table -> lines.
    var lines: [String: [String]] = [:]
    /// Table -> its columns' values, each as JSON text, in the order of the columns.
    var rows: [String: [[(String, String)]]] = [:]

    init(_ folder: String) throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: folder) where name.hasSuffix(".jsonl") {
            let table = String(name.split(separator: "_", maxSplits: 1)[1].dropLast(6))
            let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            files[table] = name
            lines[table] = text.split(separator: "\n").map(String.init)
            rows[table] = lines[table]?.map { Self.members($0) }
        }
    }

    func values(_ table: String, _ column: String) -> [String?] {
        (rows[table] ?? []).map { row in row.first { $0.0 == column }?.1 }
    }

    func columns(_ table: String) -> [String] { rows[table]?.first?.map(\.0) ?? [] }

    /// The members of a flat JSON object, in order, values as they are written.
    private static func members(_ line: String) -> [(String, String)] {
        var out: [(String, String)] = []
        var name = ""
        var text = ""
        var isQuoted = false
        var isEscaped = false
        var depth = 0
        for character in line.dropFirst().dropLast() {
            if isQuoted {
                text.append(character)
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == "\"" {
                    isQuoted = false
                }
                continue
            }
            switch character {
            case "\"": isQuoted = true
            case "{", "[": depth += 1
            case "}", "]": depth -= 1
            case ":" where depth == 0 && name.isEmpty:
                name = String(text.dropFirst().dropLast())
                text = ""
                continue
            case "," where depth == 0:
                out.append((name, text))
                (name, text) = ("", "")
                continue
            default: break
            }
            text.append(character)
        }
        if !name.isEmpty { out.append((name, text)) }
        return out
    }
}
