import Glibc
import SeedSchema

/// A file that appears whole, with its last byte, or not at all.
final class MaskedFile {
    private let path: String
    private let draft: String
    private var descriptor: Int32
    private var buffer: [UInt8] = []
    private var failure: Int32 = 0

    /// - Throws: `Diagnostic` (73) when its folder can't be written to.
    init(_ path: String) throws {
        self.path = path
        draft = path + ".seed-\(getpid())"
        descriptor = Glibc.open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
        guard descriptor >= 0 else { throw Self.unwritable(path, errno) }
    }

    deinit {
        guard descriptor >= 0 else { return }
        close(descriptor)
        unlink(draft)
    }

    func append(_ text: String) {
        buffer.append(contentsOf: text.utf8)
        if buffer.count > 1 << 18 { flush() }
    }

    func append(_ bytes: ArraySlice<UInt8>) {
        buffer.append(contentsOf: bytes)
        if buffer.count > 1 << 18 { flush() }
    }

    private func flush() {
        var done = 0
        while done < buffer.count && failure == 0 {
            let count = buffer.withUnsafeBytes { bytes in
                Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
            }
            if count < 0 && errno == EINTR { continue }
            if count < 0 { failure = errno } else { done += count }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    /// - Throws: `Diagnostic` (73) for what went wrong on the way, with nothing left.
    func finish() throws {
        flush()
        if failure == 0, fsync(descriptor) != 0, errno != EINVAL { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        descriptor = -1
        if failure == 0, rename(draft, path) != 0 { failure = errno }
        guard failure == 0 else {
            unlink(draft)
            throw Self.unwritable(path, failure)
        }
    }

    private static func unwritable(_ path: String, _ code: Int32) -> Diagnostic {
        Diagnostic(.cannotWrite, "\(path) can't be written: \(String(cString: strerror(code)).lowercased())")
    }
}
