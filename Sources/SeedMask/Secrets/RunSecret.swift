import CCrypto
import Glibc
import SeedSchema

/// The secret of a masking run, and every key that comes from it.
///
/// Keys are derived by HKDF-SHA-256 (RFC 5869) with an `info` of a purpose and a name, so that two domains, or two
/// uses of one domain, never share a key. The secret has no printed form.
public struct RunSecret: Sendable, CustomStringConvertible, CustomReflectable {
    /// Fewer bytes than this are refused.
    public static let minimumBytes = 16
    /// The name of the environment variable that may hold it.
    public static let environmentName = "SEED_SECRET"

    /// HKDF's extracted key.
    private let extracted: [UInt8]

    /// - Throws: `Diagnostic` for an empty or short secret.
    public init(_ bytes: [UInt8], source: String = environmentName) throws {
        guard !bytes.isEmpty else {
            throw Diagnostic(
                .refused, "the run secret from \(source) is empty",
                next: "make one with: openssl rand -hex 32 > secret.txt, keep it, and name it with --secret-file")
        }
        guard bytes.count >= Self.minimumBytes else {
            throw Diagnostic(
                .refused,
                "the run secret from \(source) has \(bytes.count) bytes, and \(Self.minimumBytes) are the least",
                details: ["whoever guesses the secret can undo the masking"],
                next: "make one with: openssl rand -hex 32")
        }
        extracted = HMACSHA256(key: Array("seed mask, version 1".utf8)).code(bytes).bytes
    }

    /// No value that it masks leaves the process: rules are tried with it before anyone has a secret.
    static let ofTrials = RunSecret(extracted: HMACSHA256(key: Array("seed mask, trials".utf8)).code([]).bytes)

    private init(extracted: [UInt8]) { self.extracted = extracted }

    /// Reads the secret from the one place that is named: a descriptor, a file, or else the environment. The newline
    /// that ends a text file is no part of it.
    ///
    /// - Throws: `Diagnostic` when there is none, or it can't be read, or it is too short.
    public static func read(file: String? = nil, descriptor: Int32? = nil) throws -> RunSecret {
        if let descriptor {
            return try RunSecret(
                bytes(of: descriptor, name: "descriptor \(descriptor)"), source: "descriptor \(descriptor)")
        }
        if let file {
            let opened = open(file, O_RDONLY | O_CLOEXEC)
            guard opened >= 0 else {
                throw Diagnostic(
                    .noInput, "can't read the run secret from \(file)", details: [String(cString: strerror(errno))])
            }
            defer { close(opened) }
            return try RunSecret(bytes(of: opened, name: file), source: file)
        }
        guard let value = getenv(environmentName) else {
            throw Diagnostic(
                .refused, "there is no run secret", details: ["masking without one could be undone by anyone"],
                next: "set \(environmentName), or name a file with --secret-file, or a descriptor with --secret-fd")
        }
        return try RunSecret(Array(String(cString: value).utf8))
    }

    private static func bytes(of descriptor: Int32, name: String) throws -> [UInt8] {
        var out: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while true {
            let got = Glibc.read(descriptor, &buffer, buffer.count)
            if got < 0 && errno == EINTR { continue }
            guard got >= 0 else {
                throw Diagnostic(
                    .noInput, "can't read the run secret from \(name)", details: [String(cString: strerror(errno))])
            }
            if got == 0 { break }
            out.append(contentsOf: buffer[..<got])
            guard out.count <= 1 << 20 else {
                throw Diagnostic(.refused, "the run secret from \(name) is larger than 1 MiB: that is no secret")
            }
        }
        while let last = out.last, last == 0x0A || last == 0x0D { out.removeLast() }
        return out
    }

    /// A key of `bytes` (at most 32) for one purpose within one domain.
    public func key(_ purpose: String, domain: String = "", bytes: Int = 32) -> [UInt8] {
        precondition(bytes <= 32)
        // HKDF-Expand's first block; the zero byte parts purpose and domain.
        let info = Array(purpose.utf8) + [0] + Array(domain.utf8) + [1]
        return Array(HMACSHA256(key: extracted).code(info).bytes.prefix(bytes))
    }

    /// A keyed hash for one purpose within one domain.
    public func hash(_ purpose: String, domain: String = "") -> HMACSHA256 {
        HMACSHA256(key: key(purpose, domain: domain))
    }

    /// Sixteen hexadecimal digits by which two runs can tell that they used one secret, without telling it.
    public var fingerprint: String {
        key("fingerprint", bytes: 8).map { byte in
            let digits = Array("0123456789abcdef")
            return String([digits[Int(byte >> 4)], digits[Int(byte & 15)]])
        }.joined()
    }

    public var description: String { "run secret (not shown)" }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
