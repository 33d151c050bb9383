import Glibc
import SeedSchema

/// Whole small files, and folders, through the C library.
public enum TextFile {
    /// - Throws: `Diagnostic` (66) that says why the file can't be read, with the system's own words.
    public static func read(_ path: String, what: String) throws -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable(path, what, errno) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw unreadable(path, what, errno) }
            if count == 0 { break }
            bytes += chunk[..<count]
        }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Diagnostic(
                .noInput, "\(what) \(path) is not UTF-8 text", next: "convert it, for instance with iconv -t UTF-8")
        }
        return text
    }

    /// - Throws: `Diagnostic` (73) when the file can't be written. An existing file is replaced.
    public static func write(_ text: String, to path: String) throws {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw unwritable(path, errno) }
        var text = text
        let failure = text.withUTF8 { writeAll(UnsafeRawBufferPointer($0), to: descriptor) } ?? 0
        let closed = close(descriptor) == 0 ? 0 : errno
        if failure != 0 || closed != 0 { throw unwritable(path, failure != 0 ? failure : closed) }
    }

    /// Writes all bytes to an open file.
    ///
    /// - Returns: the system's error number; nil when all went out.
    public static func writeAll(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Int32? {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest)
            let count = Glibc.write(descriptor, part.baseAddress, part.count)
            if count < 0 && errno == EINTR { continue }
            if count < 0 { return errno }
            rest = rest.dropFirst(count)
        }
        return nil
    }

    public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

    public static func isFolder(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    /// The names in a folder, sorted by bytes, without hidden ones.
    public static func names(in folder: String) throws -> [String] {
        guard let stream = opendir(folder) else { throw unreadable(folder, "the folder", errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { names.append(name) }
        }
        return names.sorted()
    }

    static func unreadable(_ path: String, _ what: String, _ code: Int32) -> Diagnostic {
        Diagnostic(
            .noInput, "\(what) \(path) can't be read: \(systemMessage(code))",
            next: code == ENOENT ? "check the path; it is relative to the current folder" : nil)
    }

    static func unwritable(_ path: String, _ code: Int32) -> Diagnostic {
        Diagnostic(.cannotWrite, "\(path) can't be written: \(systemMessage(code))")
    }

    private static func systemMessage(_ code: Int32) -> String {
        String(cString: strerror(code)).lowercased()
    }
}
