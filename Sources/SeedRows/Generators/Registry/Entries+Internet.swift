extension GeneratorRegistry {
    /// Values that cannot be cut, with the row number inside where they must differ.
    private static func whole(
        _ name: String, _ summary: String, _ part: InternetText.Part, length: Int
    ) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary) { request in
            request.whole(
                InternetText(part, isUnique: request.isUnique, limit: request.limit, key: request.permutationKey),
                length: length)
        }
    }

    private static func numbered(
        _ name: String, _ summary: String, _ part: InternetText.Part, minimum: Int
    ) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary) { request in
            request.text(InternetText(part, limit: request.limit), minimum: minimum, separator: "-")
        }
    }

    private static func hex(_ name: String, _ summary: String, _ digits: Int) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary) { request in
            if request.wire == .bytea {
                guard request.limit >= digits / 2 else { return nil }
                return request.isUnique
                    ? UniqueBytes(length: digits / 2, key: request.permutationKey)
                    : RandomBytes(minLength: digits / 2, maxLength: digits / 2)
            }
            return request.whole(
                InternetText(.hex(digits), isUnique: request.isUnique, key: request.permutationKey), length: digits)
        }
    }

    private static func address(_ name: String, _ summary: String, _ form: InetText.Form, length: Int) -> GeneratorEntry
    {
        GeneratorEntry(name: name, summary: summary) { request in
            let text = InetText(form, isUnique: request.isUnique, key: request.permutationKey)
            guard request.fits(text.domainSize) else { return nil }
            switch request.kind {
            case .inet: return text
            case .cidr: return form == .network ? text : nil
            default: return request.whole(text, length: length)
            }
        }
    }

    private static func code(_ name: String, _ summary: String, _ list: WordList) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary) { $0.code(list) }
    }

    static let internet: [GeneratorEntry] = [
        whole("url", "The address of a page in a domain kept for examples", .url, length: 64),
        whole("domain", "A domain name under .example", .domain, length: 44),
        whole("hostname", "The name of a host", .hostname, length: 56),
        numbered("slug", "Words in lower case with dashes between", .slug, minimum: 8),
        address("ipv4", "An address of the private network 10.0.0.0/8", .host, length: 15),
        address("ipv6", "An address of the documentation network 2001:db8::/32", .host6, length: 30),
        address("network", "A private network with its mask", .network, length: 18),
        GeneratorEntry(name: "mac_address", summary: "A locally administered hardware address") { request in
            if case .macaddr(let bytes) = request.kind {
                return MacText(bytes: bytes, isUnique: request.isUnique, key: request.permutationKey)
            }
            return request.whole(MacText(isUnique: request.isUnique, key: request.permutationKey), length: 17)
        },
        numbered("user_agent", "What a browser says of itself", .userAgent, minimum: 120),
        whole("file_name", "A file name with an extension", .fileName, length: 44),
        whole("file_path", "An absolute path", .filePath, length: 80),
        GeneratorEntry(name: "file_extension", summary: "A file name extension") { $0.code(Internet.extensions) },
        code("mime_type", "A media type", Internet.mimeTypes),
        code("http_method", "A method of HTTP", Internet.methods),
        GeneratorEntry(name: "http_status", summary: "A status code of HTTP, mostly 200") { request in
            if request.isUnique { return request.numbers(min: 100, max: 599) }
            return request.spelled(PickedInteger(Internet.statusCodes))
        },
        whole("token", "43 random characters, as of 256 bits in base64url", .token, length: 20),
        whole("api_key", "A key for an interface, marked as a test", .apiKey, length: 32),
        whole("password_hash", "The shape of a bcrypt hash", .passwordHash, length: 60),
        hex("md5", "32 hexadecimal digits, or 16 bytes", 32),
        hex("sha1", "40 hexadecimal digits, or 20 bytes", 40),
        hex("sha256", "64 hexadecimal digits, or 32 bytes", 64),
        hex("short_hash", "12 hexadecimal digits, or 6 bytes", 12),
        GeneratorEntry(name: "color_hex", summary: "A colour such as #1e90ff") { request in
            guard request.isPlainText, request.limit >= 7 else { return nil }
            guard request.isUnique else { return InternetText(.colorHex) }
            let digits = UniqueText(
                alphabet: Alphabet.hexadecimal, minLength: 6, maxLength: 6, key: request.permutationKey)
            return request.fits(digits.domainSize) ? PrefixedText("#", digits) : nil
        },
        whole("semver", "A version such as 2.14.3", .semver, length: 12),
        GeneratorEntry(name: "port", summary: "A port number above 1023") { $0.numbers(min: 1024, max: 65_535) },
        code("locale_code", "A language with a country, such as de-DE", Internet.locales),
        GeneratorEntry(name: "language_code", summary: "ISO 639-1, two letters") { request in
            request.isUnique
                ? request.code(Codes.languages)
                : request.code(
                    WordList(["en", "en", "en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "ja", "zh"]))
        },
        GeneratorEntry(name: "language", summary: "The name of a language, in English") {
            $0.word(Codes.languageNames)
        },
        code("device", "A kind of device", Internet.devices),
        code("browser", "A browser", Internet.browsers),
        code("operating_system", "An operating system", Internet.systems),
        code("provider", "Who vouches for a login", Internet.providers),
        code("environment", "Where a program runs", Internet.environments),
        code("log_level", "How grave a message is", Internet.levels),
        GeneratorEntry(
            name: "uuid", summary: "A uuid: version 7, rising with the row", options: ["version": "4 or 7; default 7"]
        ) { request in
            let isText: Bool
            switch request.kind {
            case .uuid: isText = true
            default: isText = request.isPlainText && request.limit >= 36 || request.wire == .bytea
            }
            guard isText || request.wire == .uuid else { return nil }
            let base: any Generator =
                request.options["version"] == "4"
                ? UUIDv4(key: request.permutationKey) : UUIDv7(now: request.now, rows: request.rows)
            return TypeGenerator.uuid(base, request)
        },
    ]
}

/// One of a few whole numbers, those that stand there twice twice as often.
public struct PickedInteger: Generator {
    public let layout = Layout.int64
    public let values: [Int64]
    /// `values` is not empty.
    public init(_ values: [Int64]) { self.values = values }
    public func fill(_ out: ColumnVector, _ context: FillContext) {
        let size = UInt64(values.count)
        values.withUnsafeBufferPointer { values in
            for i in 0..<context.count { out.ints[i] = values[Int(Mixer.below(size, context.keys[i]))] }
        }
        out.setCount(context.count)
    }
}

/// A fixed text and what follows it.
public struct PrefixedText<Base: TextGenerator>: TextGenerator {
    public let prefix: WordList
    public let base: Base
    public init(_ prefix: String, _ base: Base) {
        self.prefix = WordList([prefix])
        self.base = base
    }
    public var maxBytes: Int { prefix.longest + base.maxBytes }
    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        out.put(prefix, 0)
        base.write(&out, row: row, key: key)
    }
}
