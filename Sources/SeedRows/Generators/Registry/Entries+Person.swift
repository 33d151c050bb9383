extension GeneratorRegistry {
    /// Options of entries whose words depend on the language.
    static let localeOption = [
        "locale": "language of the names: en, de, fr, es, it, pl, nl, pt, sv, ja, zh; default: a mix"
    ]

    private static func part(
        _ name: String, _ summary: String, _ part: PersonText.Part, minimum: Int = 1, separator: Unicode.Scalar = " "
    ) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary, entity: "person", options: localeOption) { request in
            request.text(
                PersonText(part, mix: request.personMix, limit: request.limit), minimum: minimum, separator: separator)
        }
    }

    static let person: [GeneratorEntry] = [
        part("first_name", "A given name", .firstName, minimum: 3),
        part("middle_name", "A second given name", .middleName, minimum: 3),
        part("last_name", "A family name", .lastName, minimum: 3),
        GeneratorEntry(
            name: "full_name", summary: "Given name and family name", entity: "person", options: localeOption
        ) { request in
            let limit = request.limit
            guard request.isUnique, limit >= 64, request.isPlainText,
                PersonTable.index(of: request.locale ?? "en").map({ $0 < 9 }) ?? true
            else {
                return request.text(
                    PersonText(.fullName, mix: request.personMix, limit: limit), minimum: 6, separator: " ")
            }
            let unique = PersonText(
                .fullName, mix: request.personMix, limit: limit, isUnique: true, rows: request.rows)
            // Four words of at most sixteen letters fit; more middle names are numbered instead.
            if unique.middleNames <= 2 { return unique }
            return request.text(PersonText(.fullName, mix: request.personMix), separator: " ")
        },
        part("sort_name", "Family name, comma, given name", .sortName, minimum: 6),
        part("initials", "The first letters of given and family name", .initials, minimum: 2),
        part("name_prefix", "A form of address such as Ms. or Herr, as the person's sex has it", .prefix, minimum: 4),
        part("name_suffix", "What stands behind a name: Jr., PhD", .suffix, minimum: 3),
        GeneratorEntry(
            name: "gender", summary: "female or male, as the given name has it; F or M in short columns",
            entity: "person"
        ) { request in
            if request.isUnique { return request.code(Internet.genders) }
            return request.whole(PersonText(.gender, mix: request.personMix, limit: request.limit), length: 1)
        },
        GeneratorEntry(
            name: "username", summary: "A user name made of the person's name", entity: "person",
            options: localeOption
        ) { request in
            let width = decimalWidth(UInt64(max(request.rows - 1, 0)))
            return request.whole(
                PersonText(.username, mix: request.personMix, limit: request.limit, isUnique: request.isUnique),
                length: request.isUnique ? width + 2 : 4)
        },
        GeneratorEntry(
            name: "email", summary: "An e-mail address made of the person's name, in a domain kept for examples",
            entity: "person", options: localeOption.merging(["domain": "the part behind the @"]) { a, _ in a }
        ) { request in
            let person = PersonText(
                .email, mix: request.personMix, limit: request.limit, isUnique: request.isUnique,
                domain: request.options["domain"] ?? (request.limit < 24 ? "a.test" : nil))
            let width = request.isUnique ? decimalWidth(UInt64(max(request.rows - 1, 0))) : 0
            return request.whole(person, length: person.domain.longest + 2 + width)
        },
        GeneratorEntry(name: "avatar_url", summary: "The address of a portrait", entity: "person") { request in
            request.whole(
                PersonText(.avatar, mix: request.personMix, isUnique: request.isUnique), length: 90)
        },
        GeneratorEntry(name: "personal_url", summary: "The address of a person's site", entity: "person") { request in
            request.whole(PersonText(.website, mix: request.personMix, isUnique: request.isUnique), length: 80)
        },
        GeneratorEntry(
            name: "birth_date", summary: "The birth date of an adult", entity: "person",
            options: ["min": "first date", "max": "last date"]
        ) { request in
            guard !request.isUnique else {
                return TypeGenerator.dates(
                    from: request.now / Microseconds.day - 29_000, to: request.now / Microseconds.day - 6575, request)
            }
            let days = BirthDate(now: request.now)
            switch request.wire {
            case .date: return days
            case .timestamp, .timestamptz: return Multiplied(days, by: Microseconds.day)
            case .text: return request.isPlainText && request.limit >= 10 ? TimeText(days, .date) : nil
            default: return nil
            }
        },
        GeneratorEntry(name: "age", summary: "Age in years, of the person born at birth_date", entity: "person") {
            request in
            if request.isUnique || request.options["min"] != nil || request.options["max"] != nil {
                return request.numbers(min: 18, max: 80)
            }
            guard request.scale(0) == 0 else { return request.numbers(min: 18, max: 80) }
            return request.spelled(BirthDate(now: request.now, isAge: true))
        },
        GeneratorEntry(name: "phone", summary: "A telephone number; its exchange 555 is kept for fiction") { request in
            request.isPlainText
                ? PhoneText(limit: request.limit, isUnique: request.isUnique, key: request.permutationKey).flatMap {
                    request.fits($0.domainSize) ? $0 : nil
                } : nil
        },
        GeneratorEntry(name: "job_title", summary: "An occupation") { $0.word(Business.jobs) },
        GeneratorEntry(
            name: "national_id", summary: "A number in the shape 9##-##-####, from a range never given to anybody"
        ) { checked(.nationalID, $0) },
        part("signature", "The end of a letter", .signature, minimum: 8),
    ]

    /// A code of fixed length, where it fits and its domain is large enough.
    static func checked(_ form: CheckedCode.Form, _ request: GeneratorRequest) -> (any Generator)? {
        let code = CheckedCode(form, isUnique: request.isUnique, key: request.permutationKey)
        guard request.isPlainText, request.limit >= code.length, request.fits(code.domainSize) else { return nil }
        return code
    }
}

extension GeneratorRequest {
    var personMix: PersonMix { PersonMix(locale: options["locale"] ?? locale) }
    var placeMix: PlaceMix { PlaceMix(locale: options["locale"] ?? locale) }
}
