import SeedSchema

extension GeneratorRegistry {
    private static func body(_ name: String, _ summary: String, _ form: BodyText.Form, minimum: Int) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary) { request in
            request.text(BodyText(form, limit: request.limit), minimum: minimum, separator: " ")
        }
    }

    private static func code(_ name: String, _ summary: String, _ list: WordList) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary) { $0.code(list) }
    }

    private static let wordCount = ["min_words": "fewest words", "max_words": "most words"]

    static let text: [GeneratorEntry] = [
        GeneratorEntry(name: "word", summary: "An English word") { $0.word(Words.english) },
        GeneratorEntry(name: "words", summary: "A few English words", options: wordCount) { request in
            let least = Int(clamping: request.integer("min_words") ?? 2)
            let most = Int(clamping: request.integer("max_words") ?? Int64(max(least, 4)))
            guard least >= 1, most >= least, most <= 1000 else { return nil }
            return request.text(
                WordsText(Words.english, least...most, limit: request.limit), minimum: 4, separator: " ")
        },
        GeneratorEntry(
            name: "title", summary: "The title of a book, a song, a post: The Quiet Harbor", entity: "title"
        ) { request in
            request.text(PhraseText(.title, limit: request.limit), minimum: 5, separator: " ")
        },
        GeneratorEntry(
            name: "title_slug", summary: "The title in lower case with dashes: the-quiet-harbor", entity: "title"
        ) { request in
            request.text(SlugOf(PhraseText(.title), limit: request.limit), minimum: 8, separator: "-")
        },
        GeneratorEntry(
            name: "label_slug", summary: "The label in lower case with dashes: regular-delivery", entity: "label"
        ) { request in
            request.text(SlugOf(PhraseText(.label), limit: request.limit), minimum: 8, separator: "-")
        },
        GeneratorEntry(
            name: "label", summary: "The name of a type, a group, a list: Regular delivery", entity: "label"
        ) { request in
            if request.isUnique, request.isPlainText,
                let unique = UniqueLabel(limit: request.limit, key: request.permutationKey),
                request.fits(unique.domainSize)
            {
                return unique
            }
            return request.text(PhraseText(.label, limit: request.limit), minimum: 5, separator: " ")
        },
        GeneratorEntry(name: "sentence", summary: "A sentence", options: wordCount) { request in
            if request.options["min_words"] == nil, request.options["max_words"] == nil {
                return request.text(PhraseText(.sentence, limit: request.limit), minimum: 12, separator: " ")
            }
            let least = Int(clamping: request.integer("min_words") ?? 5)
            let most = Int(clamping: request.integer("max_words") ?? Int64(max(least, 11)))
            guard least >= 1, most >= least, most <= 1000 else { return nil }
            return request.text(
                WordsText(Words.english, least...most, form: .sentence, limit: request.limit), minimum: 12,
                separator: " ")
        },
        body("paragraph", "Three to five sentences", .paragraph, minimum: 60),
        body("body", "One to three paragraphs", .paragraphs, minimum: 120),
        body("markdown", "A heading, a paragraph and a list in Markdown", .markdown, minimum: 160),
        body("html", "A paragraph in HTML", .html, minimum: 250),
        body("comment", "One to three sentences", .comment, minimum: 20),
        GeneratorEntry(name: "tag", summary: "A word in lower case, as of a tag") { $0.word(Words.english) },
        GeneratorEntry(name: "code", summary: "A code of letters and digits", options: ["length": "characters"]) {
            request in
            guard request.isPlainText else { return nil }
            let length = min(request.limit, max(1, Int(clamping: request.integer("length") ?? 8)))
            if !request.isUnique { return CodeText(Alphabet.lettersAndDigits, minLength: length, maxLength: length) }
            let code = UniqueText(
                alphabet: Alphabet.lettersAndDigits, minLength: length, maxLength: length, key: request.permutationKey)
            return request.fits(code.domainSize) ? code : nil
        },
        GeneratorEntry(
            name: "pattern", summary: "A pattern filled in: # a digit, ? a letter, * either",
            options: ["pattern": "the pattern, such as INV-####-??"]
        ) { request in
            guard request.isPlainText, let pattern = request.options["pattern"], !pattern.isEmpty,
                pattern.unicodeScalars.count <= request.limit
            else { return nil }
            let text = PatternText(pattern, isUnique: request.isUnique, key: request.permutationKey)
            return request.fits(text.domainSize) ? text : nil
        },
        GeneratorEntry(
            name: "one_of", summary: "One of a list of values", options: ["values": "the values, with commas between"]
        ) { request in
            let own = request.options["values"].map {
                $0.split(separator: ",").map { String($0.drop { $0 == " " }) }
            }
            let values = own ?? request.labels
            guard !values.isEmpty, request.wire == .text || request.wire == .literal,
                values.allSatisfy({ $0.unicodeScalars.count <= request.limit })
            else { return nil }
            return TypeGenerator.labels(values, request)
        },
        code("status", "The state of a record: active, pending …", Internet.statuses),
        code("priority", "low to urgent", Internet.priorities),
        code("severity", "info to critical", Internet.severities),
        code("role", "What somebody may do: member, admin …", Internet.roles),
        code("kind", "A type of record", Internet.kinds),
        code("action", "What was done: create, update …", Internet.actions),
        GeneratorEntry(name: "json", summary: "A small JSON object") { request in
            switch request.kind {
            case .json, .jsonb, .any: return JSONText(isUnique: request.isUnique)
            default: return request.whole(JSONText(isUnique: request.isUnique), length: 224)
            }
        },
        GeneratorEntry(name: "json_settings", summary: "A JSON object of a user's preferences") { request in
            guard !request.isUnique else { return nil }
            switch request.kind {
            case .json, .jsonb: return SettingsText()
            default: return request.whole(SettingsText(), length: 160)
            }
        },
        GeneratorEntry(name: "json_array", summary: "A JSON array of words") { request in
            guard !request.isUnique else { return nil }
            switch request.kind {
            case .json, .jsonb: return WordArrayText()
            default: return request.whole(WordArrayText(), length: 100)
            }
        },
    ]
}
