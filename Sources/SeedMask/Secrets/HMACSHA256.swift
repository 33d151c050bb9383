import CCrypto

/// HMAC-SHA-256 (RFC 2104, FIPS 198-1) with a key whose two padded blocks are hashed once.
public struct HMACSHA256 {
    private var inner = SHA256_CTX()
    private var outer = SHA256_CTX()

    /// A code: 32 bytes as four big-endian words.
    public struct Code: Hashable, Sendable {
        public var words: (UInt64, UInt64, UInt64, UInt64)

        /// The bytes as the standard orders them.
        public var bytes: [UInt8] {
            var out: [UInt8] = []
            out.reserveCapacity(32)
            for word in [words.0, words.1, words.2, words.3] {
                for shift in stride(from: 56, through: 0, by: -8) {
                    out.append(UInt8(truncatingIfNeeded: word >> shift))
                }
            }
            return out
        }
        public static func == (a: Self, b: Self) -> Bool { a.words == b.words }
        public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }
    }

    public init(key: [UInt8]) {
        var block = key.count > 64 ? Self.digest(key) : key
        block.append(contentsOf: repeatElement(0, count: 64 - block.count))
        let innerBlock = block.map { $0 ^ 0x36 }
        let outerBlock = block.map { $0 ^ 0x5C }
        SHA256_Init(&inner)
        SHA256_Update(&inner, innerBlock, 64)
        SHA256_Init(&outer)
        SHA256_Update(&outer, outerBlock, 64)
    }

    /// The code of some bytes.
    public func code(_ message: UnsafeRawBufferPointer) -> Code {
        var context = inner
        if let start = message.baseAddress { SHA256_Update(&context, start, message.count) }
        var block: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        return withUnsafeMutableBytes(of: &block) { raw in
            // Non-nil: the tuple has 32 bytes.
            let bytes = raw.baseAddress!.assumingMemoryBound(to: UInt8.self)
            SHA256_Final(bytes, &context)
            context = outer
            SHA256_Update(&context, bytes, 32)
            SHA256_Final(bytes, &context)
            let words = raw.bindMemory(to: UInt64.self)
            return Code(
                words: (
                    UInt64(bigEndian: words[0]), UInt64(bigEndian: words[1]), UInt64(bigEndian: words[2]),
                    UInt64(bigEndian: words[3])
                ))
        }
    }

    public func code(_ message: [UInt8]) -> Code { message.withUnsafeBytes { code($0) } }

    /// SHA-256 of some bytes.
    public static func digest(_ message: [UInt8]) -> [UInt8] {
        var out = [UInt8](repeating: 0, count: 32)
        _ = message.withUnsafeBytes { raw in
            SHA256(raw.baseAddress?.assumingMemoryBound(to: UInt8.self), raw.count, &out)
        }
        return out
    }
}
