import CCrypto

/// SHA-256 (FIPS 180-4) of bytes that come in parts.
struct SHA256Digest {
    private var context = SHA256_CTX()

    init() { SHA256_Init(&context) }

    mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
        if let start = bytes.baseAddress, bytes.count > 0 { SHA256_Update(&context, start, bytes.count) }
    }

    /// Lower-case hexadecimal digits.
    func hex() -> String {
        var context = context
        var digest = [UInt8](repeating: 0, count: 32)
        SHA256_Final(&digest, &context)
        return digest.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
