import CCrypto

/// AES (FIPS 197) over whole blocks, one independent of the other, with a key schedule that is made once: the pseudo-
/// random function inside FF1. Many blocks in one call run through the processor's AES unit side by side.
///
/// Owned by one thread at a time.
public final class AESBlocks {
    private let context: OpaquePointer

    /// A key of 16, 24 or 32 bytes.
    public init(key: [UInt8]) {
        let cipher: OpaquePointer?
        switch key.count {
        case 16: cipher = EVP_aes_128_ecb()
        case 24: cipher = EVP_aes_192_ecb()
        case 32: cipher = EVP_aes_256_ecb()
        default: preconditionFailure("an AES key has 16, 24 or 32 bytes")
        }
        guard let context = EVP_CIPHER_CTX_new() else { preconditionFailure("out of memory") }
        self.context = context
        let status = EVP_EncryptInit_ex(context, cipher, nil, key, nil)
        precondition(status == 1, "libcrypto offers no AES")
        EVP_CIPHER_CTX_set_padding(context, 0)
    }
    deinit { EVP_CIPHER_CTX_free(context) }

    /// Encrypts `count` blocks of 16 bytes in place.
    public func encrypt(_ blocks: UnsafeMutableRawPointer, count: Int) {
        let bytes = blocks.assumingMemoryBound(to: UInt8.self)
        var done = 0
        // The interface counts bytes in 32 bits.
        while done < count {
            let step = min(count - done, 1 << 20)
            var written: Int32 = 0
            let status = EVP_EncryptUpdate(context, bytes + done * 16, &written, bytes + done * 16, Int32(step * 16))
            precondition(status == 1 && Int(written) == step * 16, "AES failed")
            done += step
        }
    }
}
