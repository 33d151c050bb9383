import SeedSQL
import SeedSchema

/// A script of `pg_dump` on disk: all of its text but the rows of COPY, which are read where they stand whenever they
/// are wanted.
struct DumpText {
    /// Rows that were left out of the text.
    struct Block {
        var offset: Int64
        var rows: Int64
    }

    let path: String
    let script: PostgresDump
    /// By the place in the text where the rows would stand.
    private let blocks: [Int: Block]
    private static let what = "the dump"

    /// - Throws: `Diagnostic` (66) for a file that can't be read.
    init(_ path: String) throws {
        self.path = path
        let (bytes, blocks) = try DumpText.skeleton(of: path)
        let script = PostgresDump(bytes)
        var places: Set<Int> = []
        for case .rows(let rows) in script.parts where rows.isCopy { places.insert(rows.values.lowerBound) }
        if places == Set(blocks.keys) {
            self.script = script
            self.blocks = blocks
        } else {
            // What looks like a COPY stands inside some other text: then all of it is read.
            self.script = PostgresDump(Array(try TextFile.read(path, what: DumpText.what).utf8))
            self.blocks = [:]
        }
    }

    private static func skeleton(of path: String) throws -> (bytes: [UInt8], blocks: [Int: Block]) {
        let reader = try LineReader(path, what: what)
        var bytes: [UInt8] = []
        var blocks: [Int: Block] = [:]
        while let line = try reader.next() {
            bytes += line
            guard isCopy(line) else { continue }
            var block = Block(offset: reader.offset, rows: 0)
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
    private static func content(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var line = line
        if line.last == 0x0A { line.removeLast() }
        if line.last == 0x0D { line.removeLast() }
        return line
    }

    // MARK: Rows

    /// How many rows a statement brings.
    func count(of rows: PostgresDump.Rows) throws -> Int64 {
        if rows.isCopy, let block = blocks[rows.values.lowerBound] { return block.rows }
        var count: Int64 = 0
        try script.forEachRow(of: rows) { _ in count += 1 }
        return count
    }

    /// Gives each row in the text forms of its values; nil is NULL.
    func forEachRow(of rows: PostgresDump.Rows, _ body: ([String?]) throws -> Void) throws {
        guard rows.isCopy, let block = blocks[rows.values.lowerBound] else {
            return try script.forEachRow(of: rows, body)
        }
        let reader = try LineReader(path, what: DumpText.what, from: block.offset)
        for _ in 0..<block.rows {
            guard let line = try reader.next() else { return }
            try body(CopyLine.fields(DumpText.content(line)))
        }
    }
}
