import SeedSQL
import SeedSchema

/// A script of `pg_dump` on disk: all of its text but the rows of COPY and of INSERT, which are read where they stand
/// whenever they are wanted.
struct DumpText {
    /// Rows that were left out of the text.
    struct Block {
        /// Where in the file the first of them starts.
        var offset: Int64
        /// Where the last of them ends; INSERTs only.
        var end: Int64
        var rows: Int64
        var isCopy: Bool
    }

    let path: String
    let script: PostgresDump
    /// By the place in the text where the rows would stand.
    private let blocks: [Int: Block]
    static let what = "the dump"
    private static let mostPasses = 4

    /// - Throws: `Diagnostic` (66) for a file that can't be read.
    init(_ path: String) throws {
        self.path = path
        // What looks like rows but stands inside some other text, a function's body for instance, is text.
        var texts: Set<Int64> = []
        for _ in 0..<DumpText.mostPasses {
            let (bytes, blocks) = try DumpText.skeleton(of: path, texts: texts)
            let script = PostgresDump(bytes)
            var places: Set<Int> = []
            for case .rows(let rows) in script.parts { places.insert(rows.values.lowerBound) }
            let strays = blocks.filter { !places.contains($0.key) }
            if strays.isEmpty, !DumpText.hasOtherCopies(script, blocks) {
                self.script = script
                self.blocks = blocks
                return
            }
            texts.formUnion(strays.map(\.value.offset))
        }
        script = PostgresDump(Array(try TextFile.read(path, what: DumpText.what).utf8))
        blocks = [:]
    }

    /// Whether rows of COPY were taken for text.
    private static func hasOtherCopies(_ script: PostgresDump, _ blocks: [Int: Block]) -> Bool {
        script.parts.contains {
            if case .rows(let rows) = $0 { return rows.isCopy && blocks[rows.values.lowerBound] == nil }
            return false
        }
    }

    /// - Parameter texts: where blocks would start that are none.
    private static func skeleton(of path: String, texts: Set<Int64>) throws -> (bytes: [UInt8], blocks: [Int: Block]) {
        let reader = try LineReader(path, what: what)
        var bytes: [UInt8] = []
        var blocks: [Int: Block] = [:]
        // INSERTs that follow each other with the same words before their values are one block.
        var last: (place: Int, head: [UInt8])?
        while true {
            let start = reader.offset
            guard let line = try reader.next() else { break }
            if InsertLines.isInsert(line), !texts.contains(start) {
                let insert = try InsertLines(line, reader)
                guard let head = insert.head else {
                    bytes += insert.bytes
                    last = nil
                    continue
                }
                let count = insert.count
                if let last, last.head.elementsEqual(head), blocks[last.place]?.end == start {
                    blocks[last.place]?.end = reader.offset
                    blocks[last.place]?.rows += count
                } else {
                    bytes += head
                    blocks[bytes.count] = Block(offset: start, end: reader.offset, rows: count, isCopy: false)
                    last = (bytes.count, Array(head))
                    bytes += " (NULL);\n".utf8
                }
                continue
            }
            last = nil
            bytes += line
            guard isCopy(line), !texts.contains(reader.offset) else { continue }
            var block = Block(offset: reader.offset, end: 0, rows: 0, isCopy: true)
            let place = bytes.count
            while let row = try reader.next() {
                if isEnd(row) {
                    bytes += row
                    break
                }
                block.rows += 1
            }
            blocks[place] = block
        }
        return (bytes, blocks)
    }

    /// `COPY … FROM stdin;` on a line of its own, as pg_dump writes it.
    private static func isCopy(_ line: ArraySlice<UInt8>) -> Bool {
        line.starts(with: "COPY ".utf8) && content(line).reversed().starts(with: " FROM stdin;".utf8.reversed())
    }

    private static func isEnd(_ line: ArraySlice<UInt8>) -> Bool { content(line).elementsEqual("\\.".utf8) }

    /// A line without what ends it.
    static func content(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        if line.last == 0x0A { line.removeLast() }
        if line.last == 0x0D { line.removeLast() }
        return line
    }

    // MARK: Rows

    /// How many rows a statement brings.
    func count(of rows: PostgresDump.Rows) throws -> Int64 {
        if let block = blocks[rows.values.lowerBound] { return block.rows }
        var count: Int64 = 0
        try script.forEachRow(of: rows) { _ in count += 1 }
        return count
    }

    /// Gives each row in the text forms of its values; nil is NULL.
    ///
    /// - Throws: `PostgresDump.Unreadable`, and what `body` throws.
    func forEachRow(of rows: PostgresDump.Rows, _ body: ([String?]) throws -> Void) throws {
        guard let block = blocks[rows.values.lowerBound] else { return try script.forEachRow(of: rows, body) }
        let reader = try LineReader(path, what: DumpText.what, from: block.offset)
        if block.isCopy {
            for _ in 0..<block.rows {
                guard let line = try reader.next() else { return }
                try body(CopyLine.fields(DumpText.content(line)))
            }
            return
        }
        while reader.offset < block.end {
            let start = reader.offset
            guard let line = try reader.next() else { return }
            do {
                try InsertLines(line, reader).forEachRow(body)
            } catch let error as PostgresDump.Unreadable {
                throw PostgresDump.Unreadable(line: try lines(before: start) + error.line)
            }
        }
    }

    private func lines(before offset: Int64) throws -> Int {
        let reader = try LineReader(path, what: DumpText.what)
        var count = 0
        while reader.offset < offset, try reader.next() != nil { count += 1 }
        return count
    }
}

/// An INSERT statement of whole lines, as `pg_dump --inserts` writes it.
struct InsertLines {
    let bytes: [UInt8]
    private let script: PostgresDump?
    private let rows: PostgresDump.Rows?

    static func isInsert(_ line: ArraySlice<UInt8>) -> Bool { line.starts(with: "INSERT INTO ".utf8) }

    /// Reads on to the end of the statement: outside of quotes, whose number is even then, a semicolon ends a line.
    init(_ line: ArraySlice<UInt8>, _ reader: LineReader) throws {
        var bytes = Array(line)
        var quotes = Self.quotes(line)
        var last = DumpText.content(line).last
        while quotes % 2 != 0 || last != UInt8(ascii: ";"), let next = try reader.next() {
            bytes += next
            quotes += Self.quotes(next)
            last = DumpText.content(next).last
        }
        self.bytes = bytes
        let script = PostgresDump(bytes)
        // Backslashes before quotes and words after the values can lead astray: then it is text, which is read whole.
        var found: PostgresDump.Rows?
        if case .rows(let rows) = script.parts.first, !rows.isCopy, rows.range.lowerBound == 0,
            bytes[rows.range.upperBound...].allSatisfy({ $0 <= 0x20 }), script.parts.count <= 2
        {
            found = rows
        }
        rows = found
        self.script = found == nil ? nil : script
    }

    private static func quotes(_ line: ArraySlice<UInt8>) -> Int {
        line.reduce(0) { $0 + ($1 == UInt8(ascii: "'") ? 1 : 0) }
    }

    /// All before the first row; nil: no statement whose rows can be read.
    var head: ArraySlice<UInt8>? { rows.map { bytes[..<$0.values.lowerBound] } }

    /// How many rows there are; 0 where they can't be read, which `forEachRow` then says.
    var count: Int64 {
        var count: Int64 = 0
        do { try forEachRow { _ in count += 1 } } catch { return 0 }
        return count
    }

    func forEachRow(_ body: ([String?]) throws -> Void) throws {
        guard let script, let rows else { return }
        try script.forEachRow(of: rows, body)
    }
}
