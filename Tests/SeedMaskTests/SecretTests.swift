import Glibc
import SeedMask
import SeedSchema
import Testing

@Suite struct `The run secret` {
    /// RFC 4231, test cases 1, 2, 3 and 6.
    @Test func `HMAC-SHA-256 gives the published codes`() {
        func hex(_ key: [UInt8], _ message: [UInt8]) -> String {
            HMACSHA256(key: key).code(message).bytes.map { byte in
                (byte < 16 ? "0" : "") + String(byte, radix: 16)
            }.joined()
        }
        #expect(
            hex(Array(repeating: 0x0B, count: 20), Array("Hi There".utf8))
                == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
        #expect(
            hex(Array("Jefe".utf8), Array("what do ya want for nothing?".utf8))
                == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
        #expect(
            hex(Array(repeating: 0xAA, count: 20), Array(repeating: 0xDD, count: 50))
                == "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe")
        #expect(
            hex(
                Array(repeating: 0xAA, count: 131),
                Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8))
                == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
    }

    @Test func `an empty or short secret is refused`() {
        for bytes in [[], Array("fifteen bytes..".utf8)] as [[UInt8]] {
            let problem = #expect(throws: Diagnostic.self) { try RunSecret(bytes) }
            #expect(problem?.status == .refused)
        }
        #expect(throws: Never.self) { try RunSecret(Array("sixteen bytes...".utf8)) }
    }

    @Test func `a file and a descriptor give the same secret, without the last newline`() throws {
        let path = "/tmp/seed-secret-\(getpid())"
        let file = open(path, O_CREAT | O_RDWR | O_TRUNC, 0o600)
        defer { unlink(path) }
        let text = Array("correct horse battery staple\n".utf8)
        #expect(write(file, text, text.count) == text.count)
        lseek(file, 0, SEEK_SET)
        let fromDescriptor = try RunSecret.read(descriptor: file)
        close(file)
        let fromFile = try RunSecret.read(file: path)
        let direct = try RunSecret(Array(text.dropLast()))
        #expect(fromFile.fingerprint == direct.fingerprint)
        #expect(fromDescriptor.fingerprint == direct.fingerprint)
        #expect(throws: Diagnostic.self) { try RunSecret.read(file: path + "-missing") }
    }

    @Test func `purposes and domains have their own keys`() throws {
        let secret = try RunSecret(Array("correct horse battery staple".utf8))
        let keys = [
            secret.key("a", domain: "b"), secret.key("ab"), secret.key("a"), secret.key("", domain: "ab"),
            secret.key("b", domain: "a"),
        ]
        #expect(Set(keys).count == keys.count)
        #expect(secret.key("a", domain: "b") == secret.key("a", domain: "b"))
    }

    @Test func `it never prints`() throws {
        let secret = try RunSecret(Array("correct horse battery staple".utf8))
        var dumped = ""
        dump(secret, to: &dumped)
        for text in ["\(secret)", String(reflecting: secret), dumped] {
            #expect(!text.contains("horse"))
            #expect(!text.contains("extracted"))
        }
    }
}
