import SeedSchema

extension TypeGenerator {
    /// Texts of up to `length` characters: codes where a word has no room, then words, phrases and sentences.
    static func text(_ request: GeneratorRequest, _ length: Int?) -> (any Generator)? {
        let shortest = request.integer("min_length").map { Int(clamping: $0) } ?? 0
        let longest = length ?? .max
        guard shortest <= longest else { return nil }
        if longest == 0 {
            return request.isUnique && request.rows > 1 ? nil : CodeText(Alphabet.digits, minLength: 0, maxLength: 0)
        }
        if request.isUnique {
            if longest > 11 + decimalWidth(UInt64(max(request.rows, 1))), shortest <= 4 {
                return NumberedText(
                    WordsText(Words.nouns, 1...1), separator: "-", rows: request.rows, limit: longest)
            }
            return uniqueCodes(request, from: max(shortest, 1), to: longest)
        }
        if shortest > 4 {
            if longest - shortest < 12 || shortest > 200 {
                return CodeText(Alphabet.lowerLetters, minLength: shortest, maxLength: min(longest, shortest + 12))
            }
            // Enough words for the shortest even if each has one letter.
            return WordsText(Words.english, (shortest / 2 + 1)...(shortest / 2 + 4), limit: longest)
        }
        if longest < 5 { return CodeText(Alphabet.upperLetters, minLength: longest, maxLength: longest) }
        if longest < 20 {
            return WordsText(Words.nouns.fitting(longest) ?? Words.nouns, 1...1, limit: longest)
        }
        return PhraseText(longest < 1000 || longest == .max ? .label : .sentence, limit: longest)
    }

    /// char(n): short ones are codes of exactly n characters.
    static func fixedText(_ request: GeneratorRequest, _ length: Int) -> (any Generator)? {
        if request.isUnique {
            if length > 24 { return text(request, length) }
            return uniqueCodes(request, from: length, to: length) ?? uniqueCodes(request, from: 1, to: length)
        }
        if length <= 3 { return CodeText(Alphabet.upperLetters, minLength: length, maxLength: length) }
        if length <= 12 { return CodeText(Alphabet.lettersAndDigits, minLength: length, maxLength: length) }
        return text(request, length)
    }

    /// Different codes in the plainest alphabet that has enough of them; shorter ones only where the long do not do.
    private static func uniqueCodes(_ request: GeneratorRequest, from shortest: Int, to longest: Int) -> (
        any Generator
    )? {
        // Eight to twelve characters are plenty, and look like a code.
        let longest = min(longest, max(shortest, 12))
        let rows = UInt64(max(request.rows, 1))
        for letters in [Alphabet.upperLetters, Alphabet.lettersAndDigits, Alphabet.printable, Alphabet.ideographs] {
            let exact = UniqueText(
                alphabet: letters, minLength: longest, maxLength: longest, key: request.permutationKey)
            if exact.domainSize >= rows { return exact }
            let any = UniqueText(
                alphabet: letters, minLength: shortest, maxLength: longest, key: request.permutationKey)
            if any.domainSize >= rows { return any }
        }
        return nil
    }

    static func bytes(_ request: GeneratorRequest) -> (any Generator)? {
        let shortest = request.integer("min_length").map { Int(clamping: $0) }
        let longest = request.maxLength ?? max(32, shortest ?? 0)
        guard shortest ?? 0 <= longest else { return nil }
        if request.isUnique {
            return counted(
                UniqueBytes(length: min(longest, max(16, shortest ?? 0)), key: request.permutationKey), request)
        }
        return RandomBytes(minLength: shortest ?? min(8, longest), maxLength: min(longest, max(32, shortest ?? 0)))
    }

    static func bits(_ length: Int?, _ varying: Bool, _ request: GeneratorRequest) -> (any Generator)? {
        let length = shortest(length, request.maxLength) ?? (varying ? 16 : 1)
        guard request.isUnique else { return BitString(length: length, isVarying: varying) }
        let key = request.permutationKey
        let exact = UniqueText(alphabet: Alphabet.bits, minLength: length, maxLength: length, key: key)
        if request.fits(exact.domainSize) { return exact }
        guard varying else { return nil }
        return counted(UniqueText(alphabet: Alphabet.bits, minLength: 0, maxLength: length, key: key), request)
    }

    static func other(_ name: String, _ request: GeneratorRequest) -> (any Generator)? {
        if let form = ExtensionText.Form(typeName: name) {
            if request.isUnique, case .letter = form {
                return labels("abcdefghijklmnopqrstuvwxyz".map { String($0) }, request)
            }
            return ExtensionText(form, isUnique: request.isUnique)
        }
        switch name.lowercased() {
        case "oid", "xid", "xid8", "cid", "lo":
            return request.numbers(min: 1, max: request.isUnique ? 2_147_483_647 : 100_000)
        case "name", "bpchar", "varchar", "refcursor", "pg_catalog.name": return text(request, request.maxLength ?? 63)
        case let known:
            guard let names = ObjectNames.all[known] else { return labels(request.labels, request) }
            // Past the names there are, their numbers: the input functions take both.
            return labels(names, request) ?? request.numbers(min: 1, max: 2_147_483_647)
        }
    }
}

/// What every PostgreSQL database has of each kind of object, for the types that hold references to them.
private enum ObjectNames {
    static let all: [String: [String]] = [
        "regclass": ["pg_class", "pg_type", "pg_attribute", "pg_index", "pg_proc", "pg_namespace", "pg_constraint"],
        "regtype": ["integer", "bigint", "text", "boolean", "date", "uuid", "numeric", "jsonb", "bytea"],
        "regproc": ["now", "version", "pg_backend_pid", "clock_timestamp", "current_database", "txid_current"],
        "regprocedure": ["now()", "version()", "lower(text)", "upper(text)", "length(text)", "abs(integer)"],
        // A name alone must be one operator's.
        "regoper": ["*<", "*<=", "*<>", "*=", "*>=", "*>", "|/", "||/"],
        "regoperator": [
            "+(integer,integer)", "-(integer,integer)", "*(bigint,bigint)", "=(text,text)", "~(text,text)",
        ],
        "regnamespace": ["pg_catalog", "information_schema", "pg_toast"],
        "regrole": ["pg_monitor", "pg_read_all_settings", "pg_read_all_stats", "pg_stat_scan_tables"],
        "regcollation": ["\"C\"", "\"POSIX\"", "\"default\""],
        "regconfig": ["simple", "english", "german", "french", "spanish", "italian", "dutch"],
        "regdictionary": ["simple", "english_stem", "german_stem", "french_stem", "spanish_stem"],
        "aclitem": [
            "pg_monitor=r/pg_read_all_settings", "pg_read_all_stats=arw/pg_monitor", "=r/pg_monitor",
            "pg_stat_scan_tables=X/pg_monitor",
        ],
    ]
}
