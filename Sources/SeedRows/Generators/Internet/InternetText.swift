/// Addresses, names and fingerprints of computers.
public struct InternetText: TextGenerator {
    public enum Part: Hashable, Sendable {
        case url, domain, hostname, ipv4, ipv6, userAgent, fileName, filePath, fileExtension, mimeType
        /// 43 characters of base64url: 256 bits.
        case token
        /// `$2b$12$` and 53 characters: the shape of bcrypt.
        case passwordHash
        /// `sk_test_` and 24 characters.
        case apiKey
        /// So many hexadecimal digits: 32 like MD5, 40 like SHA-1, 64 like SHA-256.
        case hex(Int)
        case colorHex, semver, slug, hashtag, port
        case uri
    }
    public let part: Part
    /// Distinct values carry the row number.
    public let isUnique: Bool
    public let limit: Int
    private let permutation: Permutation

    public init(_ part: Part, isUnique: Bool = false, limit: Int = .max, key: UInt64 = 0) {
        self.part = part
        self.isUnique = isUnique
        self.limit = limit
        var last = UInt64.max
        if case .hex(let digits) = part, digits < 16 { last = (1 << UInt64(digits * 4)) - 1 }
        permutation = Permutation(last: last, key: key)
    }

    public var maxBytes: Int { 240 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let words = Words.english
        let bits = Mixer.mix(key, 1)
        func putWord(_ i: UInt64) { out.put(words, words.even(Mixer.mix(key, 10 + i))) }
        switch part {
        case .url, .uri:
            out.put("https://")
            out.put(bits & 1 == 0 ? "www.example.com/" : "example.org/")
            putWord(0)
            if bits & 6 != 0 {
                out.put("/")
                putWord(1)
            }
            if isUnique {
                out.put("/")
                out.put(decimal: row)
            }
        case .domain, .hostname:
            putWord(0)
            if isUnique {
                out.put("-")
                out.put(decimal: row)
            } else if bits & 1 == 0 {
                out.put("-")
                putWord(1)
            }
            if part == .hostname {
                out.put(bits & 2 == 0 ? ".internal.example.net" : ".prod.example.net")
            } else {
                out.put(".example")
            }
        case .ipv4: InetText(.host).write(&out, row: row, key: bits)
        case .ipv6: InetText(.host6).write(&out, row: row, key: bits)
        case .userAgent:
            out.put("Mozilla/5.0 (")
            out.put(Internet.platforms, Internet.platforms.even(bits))
            out.put(") AppleWebKit/537.36 (KHTML, like Gecko) Chrome/")
            out.put(decimal: 110 + bits % 30)
            out.put(".0.0.0 Safari/537.36")
        case .fileName: putFile(&out, key, row)
        case .filePath:
            out.put("/")
            putWord(0)
            out.put("/")
            putWord(1)
            out.put("/")
            putFile(&out, key, row)
        case .fileExtension: out.put(Internet.extensions, file(key))
        case .mimeType: out.put(Internet.mimeTypes, file(key))
        case .token: putRandom(&out, 43, row, key)
        case .passwordHash:
            out.put("$2b$12$")
            putRandom(&out, 53, row, key)
        case .apiKey:
            out.put("sk_test_")
            putRandom(&out, 24, row, key)
        case .hex(let digits):
            let first = isUnique ? permutation.apply(row) : bits
            out.put(hex: first, digits: min(digits, 16))
            var left = digits - 16
            var i: UInt64 = 2
            while left > 0 {
                out.put(hex: Mixer.mix(key, i), digits: min(left, 16))
                left -= 16
                i += 1
            }
        case .colorHex:
            out.put("#")
            out.put(hex: bits, digits: limit >= 7 ? 6 : 3)
        case .semver:
            out.put(decimal: bits % 6)
            out.put(".")
            out.put(decimal: isUnique ? row : (bits &>> 16) % 20)
            out.put(".")
            out.put(decimal: (bits &>> 32) % 30)
        case .slug:
            putWord(0)
            out.put("-")
            putWord(1)
            if bits & 1 == 0 {
                out.put("-")
                putWord(2)
            }
        case .hashtag:
            out.put("#")
            putWord(0)
        case .port: out.put(decimal: 1024 + bits % 64_000)
        }
    }

    /// Name, extension and type of one key agree.
    private func file(_ key: UInt64) -> Int { Internet.extensions.skewed(Mixer.mix(key, 3)) }

    private func putFile(_ out: inout Cursor, _ key: UInt64, _ row: UInt64) {
        let words = Words.english
        out.put(words, words.even(Mixer.mix(key, 4)))
        out.put(0x2D)
        if isUnique { out.put(decimal: row) } else { out.put(words, words.even(Mixer.mix(key, 5))) }
        out.put(0x2E)
        out.put(Internet.extensions, file(key))
    }

    /// Base64url characters; the last eleven spell the row number, mixed, where values must differ. Lower case only
    /// there, so that a comparison without case keeps them apart.
    private func putRandom(_ out: inout Cursor, _ count: Int, _ row: UInt64, _ key: UInt64) {
        let count = min(count, limit)
        let tail = isUnique ? min(16, count) : 0
        var bits: UInt64 = 0
        for i in 0..<(count - tail) {
            if i % 10 == 0 { bits = Mixer.mix(key, UInt64(100 + i)) }
            out.put(Self.base64.utf8Start[Int(bits & 63)])
            bits &>>= 6
        }
        if tail > 0 { out.put(hex: permutation.apply(row), digits: tail) }
    }

    private static let base64: StaticString = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ab"
}
