import Glibc
import SeedSchema

/// A folder of fixture files: written whole or not at all.
struct FixtureFolder {
    let path: String

    /// The manifest; nil where none stands.
    func lock() throws -> FixtureLock? {
        let file = path + "/" + FixtureLock.fileName
        guard TextFile.exists(file) else { return nil }
        return try FixtureLock(parsing: try TextFile.read(file, what: "the manifest"), path: file)
    }

    /// SHA-256 of a file; nil where none stands.
    func digest(of name: String) throws -> String? {
        let descriptor = open(path + "/" + name, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 && errno == ENOENT { return nil }
        guard descriptor >= 0 else { throw TextFile.unreadable(path + "/" + name, "the file", errno) }
        defer { close(descriptor) }
        var digest = SHA256Digest()
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw TextFile.unreadable(path + "/" + name, "the file", errno) }
            if count == 0 { return digest.hex() }
            chunk.withUnsafeBufferPointer { digest.update(UnsafeBufferPointer(rebasing: $0[..<count])) }
        }
    }

    /// Numbered files that no manifest speaks of, such as those of an earlier format.
    func strangers(to known: Set<String>) throws -> [String] {
        guard TextFile.isFolder(path) else { return [] }
        let suffixes = FixtureFormat.allCases.map { "." + $0.rawValue }
        return try TextFile.names(in: path).filter { name in
            FixtureNames.parts(of: name) != nil && suffixes.contains { name.hasSuffix($0) } && !known.contains(name)
        }
    }

    /// Puts files in place: each is made under another name first, and all are renamed when the last one is whole.
    ///
    /// - Parameters:
    ///   - obsolete: files to take away then.
    ///   - body: makes the files, each by a call of its argument.
    /// - Throws: `Diagnostic` (73) when something can't be written; the folder is then as it was.
    func replace(obsolete: [String], _ body: (_ write: (String, FileContents) throws -> Void) throws -> Void) throws {
        try makeFolders()
        var written: [String] = []
        func temporary(_ name: String) -> String { "\(path)/.\(name).seed-\(getpid())" }
        do {
            try body { name, contents in
                written.append(name)
                let file = try OutputFile(temporary(name), shown: path + "/" + name)
                try contents { try file.write($0) }
                try file.close()
            }
            for name in written where rename(temporary(name), path + "/" + name) != 0 {
                throw TextFile.unwritable(path + "/" + name, errno)
            }
        } catch {
            for name in written { unlink(temporary(name)) }
            throw error
        }
        for name in obsolete where !written.contains(name) { unlink(path + "/" + name) }
    }

    /// The bytes of a file: calls its argument for each piece, in order.
    typealias FileContents = (_ take: (UnsafeBufferPointer<UInt8>) throws -> Void) throws -> Void

    private func makeFolders() throws {
        var folder = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            folder += (folder.isEmpty || folder == "/" ? "" : "/") + part
            if mkdir(folder, 0o777) != 0 && errno != EEXIST { throw TextFile.unwritable(folder, errno) }
        }
        guard TextFile.isFolder(path) else { throw TextFile.unwritable(path, ENOTDIR) }
    }
}

/// A file that is being written.
private final class OutputFile {
    private let shown: String
    private var descriptor: Int32

    init(_ path: String, shown: String) throws {
        self.shown = shown
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw TextFile.unwritable(shown, errno) }
    }
    deinit { if descriptor >= 0 { Glibc.close(descriptor) } }

    func write(_ bytes: UnsafeBufferPointer<UInt8>) throws {
        if let code = TextFile.writeAll(UnsafeRawBufferPointer(bytes), to: descriptor) {
            throw TextFile.unwritable(shown, code)
        }
    }

    func close() throws {
        let code = Glibc.close(descriptor)
        descriptor = -1
        if code != 0 { throw TextFile.unwritable(shown, errno) }
    }
}
