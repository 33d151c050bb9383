internal import CPgQuery
import SeedSchema

/// PostgreSQL's CREATE, ALTER and DROP statements -> `Schema`.
///
/// The files are read in order, statement by statement, the way psql reads them: `pg_dump -s` output, hand-written
/// schemas and migrations. What says nothing about rows (functions, views, grants, data) is skipped.
public enum PostgresDDL {
    /// A statement that was left out, though it speaks of tables or types.
    public struct Note: Hashable, Sendable, CustomStringConvertible {
        public var path: String
        /// From 1.
        public var line: Int
        public var column: Int
        public var reason: String
        /// `schema.sql:12:1: relation public.users does not exist`
        public var description: String { "\(path):\(line):\(column): \(reason)" }
    }

    /// Reads the files as one schema.
    ///
    /// - Throws: `.unsatisfiable` with file, line and column when a statement that makes or changes a table, index
    ///   or type can't be parsed.
    public static func read(_ files: [(path: String, text: String)]) throws(Diagnostic) -> Schema {
        try readNoting(files).schema
    }

    /// Reads the files as one schema, and tells what was left out.
    public static func readNoting(
        _ files: [(path: String, text: String)]
    ) throws(Diagnostic) -> (schema: Schema, notes: [Note]) {
        var reader = StatementReader()
        for file in files { try reader.read(path: file.path, Array(file.text.utf8)) }
        return (reader.catalogue.schema(), reader.notes)
    }
}

/// Goes through files and applies each statement to the catalogue.
struct StatementReader {
    var catalogue = Catalogue()
    var notes: [PostgresDDL.Note] = []
    private var transaction = Transaction()

    mutating func read(path: String, _ bytes: [UInt8]) throws(Diagnostic) {
        // A file may begin with a byte order mark.
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let bytes = start == 0 ? bytes : Array(bytes[start...])
        // A file starts with the settings of a new session.
        catalogue.types.searchPath = ["public"]
        var splitter = StatementSplitter(bytes)
        while let statement = splitter.next() {
            let topic = Topic(statement.words)
            guard topic != .nothing else { continue }
            if topic == .transaction {
                transaction.see(statement.words, &catalogue)
                continue
            }
            try apply(statement, topic, bytes, path)
        }
    }

    private mutating func apply(
        _ statement: Statement, _ topic: Topic, _ bytes: [UInt8], _ path: String
    ) throws(Diagnostic) {
        var refusal: Refusal?
        do throws(SyntaxError) {
            do throws(SyntaxError) {
                let source = SourceText(bytes: bytes, range: statement.range)
                refusal = try interpret(source, statement.depthBound)
            } catch {
                // Words of a newer PostgreSQL, perhaps; if not, the first error tells the place.
                let first = error
                let newer = NewerGrammar(bytes, statement.range)
                var source = SourceText(bytes: newer.bytes, range: 0..<newer.bytes.count)
                source.notNullColumns = newer.notNullColumns
                source.virtualEnds = newer.virtualEnds
                do throws(SyntaxError) {
                    refusal = try interpret(source, statement.depthBound)
                } catch {
                    throw first
                }
            }
        } catch {
            let place = Place(bytes, statement.range.lowerBound + (error.offset ?? 0))
            guard topic == .essential else {
                note(path, place, "skipped: \(error.message)")
                return
            }
            throw Diagnostic(
                .unsatisfiable, "\(path):\(place.line):\(place.column): \(error.message)",
                details: [place.excerpt(of: bytes)],
                next: "correct the statement; it is read with the grammar of PostgreSQL \(PG_MAJORVERSION)")
        }
        if let refusal { note(path, Place(bytes, statement.range.lowerBound), "skipped: \(refusal.reason)") }
    }

    /// Parses one statement and applies it.
    private mutating func interpret(_ source: SourceText, _ depthBound: Int) throws(SyntaxError) -> Refusal? {
        try ParseTree.withStatements(source.bytes, source.range, depthBound: depthBound) { statements in
            var interpreter = Interpreter(catalogue: catalogue, source: source)
            // The catalogue moves in and out, so that it is changed in place.
            catalogue = Catalogue()
            defer { catalogue = interpreter.catalogue }
            for node in statements {
                guard let node else { continue }
                do throws(Refusal) { try interpreter.apply(node) } catch { return error }
            }
            return nil
        }
    }

    private mutating func note(_ path: String, _ place: Place, _ reason: String) {
        notes.append(.init(path: path, line: place.line, column: place.column, reason: reason))
    }
}

/// What a statement is about, by its first words.
private enum Topic: Equatable {
    /// Nothing that rows feel.
    case nothing
    case transaction
    /// Tables, indexes, types: a syntax error here is the user's to correct.
    case essential
    /// Everything else that is looked at: what can't be parsed is left out with a note.
    case other

    init(_ words: [String]) {
        var rest = words.dropFirst()
        let noise: Set<String> = [
            "or", "replace", "global", "local", "unlogged", "temp", "temporary", "unique", "constraint", "if", "exists",
            "concurrently",
        ]
        rest = rest.drop { noise.contains($0) }
        let object = rest.first ?? ""
        if Self.isWithoutEffect(words) {
            self = .nothing
            return
        }
        switch words.first {
        case "create":
            switch object {
            case "table", "index", "type", "domain": self = .essential
            case "sequence", "trigger", "policy", "schema", "view", "materialized", "foreign", "recursive", "extension":
                self = .other
            default: self = .nothing
            }
        case "alter":
            switch object {
            case "table", "domain": self = .essential
            case "type", "index", "sequence", "trigger", "policy", "schema", "view", "materialized", "foreign":
                self = .other
            default: self = .nothing
            }
        case "drop":
            let known: Set<String> = [
                "table", "index", "type", "domain", "sequence", "trigger", "policy", "schema", "view", "materialized",
                "foreign",
            ]
            self = known.contains(object) ? .other : .nothing
        case "comment":
            let subject = words.dropFirst(2).first
            self = subject == "table" || subject == "column" ? .other : .nothing
        case "set": self = words.contains("search_path") ? .other : .nothing
        case "reset": self = words.contains("search_path") || words.contains("all") ? .other : .nothing
        case "select": self = words.contains("set_config") ? .other : .nothing
        case "begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release": self = .transaction
        default: self = .nothing
        }
    }

    /// Common statements on tables that rows don't feel: parsing them would be most of the work on a large dump.
    private static func isWithoutEffect(_ words: [String]) -> Bool {
        switch words.first {
        case "create":
            // An index that is not unique only takes a name; PostgreSQL chooses it where there is none.
            return words.dropFirst().first == "index" && words.dropFirst(2).first != "on"
        case "alter":
            if words.contains("rename") { return false }
            if words.dropFirst().first == "index" { return true }
            guard let owner = words.firstIndex(of: "owner") else { return false }
            return words.dropFirst(owner + 1).first == "to"
        default: return false
        }
    }
}

/// BEGIN … ROLLBACK and savepoints: what to go back to.
private struct Transaction {
    /// The catalogue at BEGIN (without a name) and at each savepoint.
    private var marks: [(name: String?, catalogue: Catalogue)] = []

    mutating func see(_ words: [String], _ catalogue: inout Catalogue) {
        switch words.first {
        case "begin", "start":
            if marks.isEmpty { marks.append((nil, catalogue)) }
        case "savepoint":
            if !marks.isEmpty { marks.append((words.dropFirst().first, catalogue)) }
        case "rollback", "abort":
            if let to = words.firstIndex(of: "to") {
                let name = words.dropFirst(to + 1).first { $0 != "savepoint" }
                guard let at = marks.lastIndex(where: { $0.name == name && $0.name != nil }) else { return }
                catalogue = marks[at].catalogue
                marks.removeSubrange((at + 1)...)
            } else if let start = marks.first {
                catalogue = start.catalogue
                marks = []
            }
        case "commit", "end": marks = []
        default: break
        }
    }
}

/// Line and column of a byte, from 1; columns in characters.
struct Place {
    let line: Int
    let column: Int
    private let lineStart: Int

    init(_ bytes: [UInt8], _ offset: Int) {
        var line = 1
        var start = 0
        for i in 0..<min(offset, bytes.count) where bytes[i] == UInt8(ascii: "\n") {
            line += 1
            start = i + 1
        }
        self.line = line
        lineStart = start
        column = 1 + bytes[start..<min(max(offset, start), bytes.count)].count { $0 & 0xC0 != 0x80 }
    }

    /// The line itself, shortened.
    func excerpt(of bytes: [UInt8]) -> String {
        var end = lineStart
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
        let text = bytes.text(lineStart..<end)
        return text.count > 100 ? String(text.prefix(97)) + "..." : text
    }
}
