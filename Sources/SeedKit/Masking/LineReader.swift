import Glibc
import SeedSchema

/// Reads a file line by line, however large it is: memory is that of its longest line.
final class LineReader {
    private let path: String
    private let what: String
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    /// Of the buffer: what is still to be given.
    private var start = 0
    private var isAtEnd = false
    /// Where in the file the next line starts.
    private(set) var offset: Int64
    private static let piece = 1 << 18

    /// - Throws: `Diagnostic` (66) that says why the file can't be read.
    init(_ path: String, what: String, from offset: Int64 = 0) throws {
        self.path = path
        self.what = what
        self.offset = offset
        descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw TextFile.unreadable(path, what, errno) }
        if offset > 0, lseek(descriptor, off_t(offset), SEEK_SET) < 0 { throw TextFile.unreadable(path, what, errno) }
        guard offset == 0 else { return }
        try fill()
        // A byte order mark is no part of the text.
        if buffer.starts(with: [0xEF, 0xBB, 0xBF]) {
            start = 3
            self.offset = 3
        }
    }

    deinit { Glibc.close(descriptor) }

    /// The next line with its newline, which the last one may lack; nil at the end.
    ///
    /// - Throws: `Diagnostic` (66) where the file can't be read on, or the line is not UTF-8.
    func next() throws -> ArraySlice<UInt8>? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) { return try take(end + 1) }
            searched = buffer.count - start
            if isAtEnd { return start < buffer.count ? try take(buffer.count) : nil }
            try fill()
        }
    }

    private func take(_ end: Int) throws -> ArraySlice<UInt8> {
        let line = buffer[start..<end]
        offset += Int64(line.count)
        start = end
        if line.contains(where: { $0 >= 0x80 }), String(validating: line, as: UTF8.self) == nil {
            throw Diagnostic(
                .noInput, "\(what) \(path) is not UTF-8 text", next: "convert it, for instance with iconv -t UTF-8")
        }
        return line
    }

    /// Reads a piece more; what was given before makes room, so that the rest starts at 0.
    private func fill() throws {
        if start > 0 {
            buffer.removeFirst(start)
            start = 0
        }
        let standing = buffer.count
        buffer.append(contentsOf: repeatElement(0, count: LineReader.piece))
        while true {
            let count = buffer.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress.map { $0 + standing }, LineReader.piece)
            }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw TextFile.unreadable(path, what, errno) }
            buffer.removeLast(LineReader.piece - count)
            if count == 0 { isAtEnd = true }
            return
        }
    }
}
