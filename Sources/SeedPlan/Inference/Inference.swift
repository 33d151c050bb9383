import SeedRows
import SeedSchema

/// A generator for a column and why it was chosen.
public struct GeneratorChoice: Hashable, Sendable {
    /// As `GeneratorRegistry` knows it.
    public var name: String
    /// Columns of one row with the same entity draw from the same key: `person`, `billing place`. nil: alone.
    public var entity: String?
    public var options: [String: String]
    /// For people: ``column name `email` ``.
    public var reason: String
    /// A list of things: each value once where there are enough, without the schema asking for it.
    public var prefersDistinct = false

    public init(name: String, entity: String? = nil, options: [String: String] = [:], reason: String) {
        self.name = name
        self.entity = entity
        self.options = options
        self.reason = reason
    }
}

/// What a column means, judged by its name, its type, its table and its comment.
public enum Inference {
    /// Generators that may fit, best first; the last is always the type's own.
    public static func choices(for column: Column, in table: Table, schema: Schema) -> [GeneratorChoice] {
        var out: [GeneratorChoice] = []
        func add(_ choice: GeneratorChoice?) {
            if let choice, !out.contains(where: { $0.name == choice.name && $0.options == choice.options }) {
                out.append(choice)
            }
        }
        let kind = schema.baseKind(column.type.kind)
        let type = TypeClass(kind)
        let reason = "column name `\(column.name)`"
        if let found = meaning(of: column, type, kind, in: table) {
            if found.meaning.generator == "phone", TableMeaning.hasPlace(table) {
                add(
                    GeneratorChoice(
                        name: "place_phone",
                        entity: entity("place_phone", found.prefix, column, in: table, schema: schema),
                        options: ["variant": column.name.name],
                        reason: reason + " beside an address"))
            }
            if found.meaning.generator == "slug", let source = slugSource(table, schema) {
                add(
                    GeneratorChoice(
                        name: source.slug, entity: source.entity, reason: reason + " of its `\(source.column)`"))
            }
            var choice = GeneratorChoice(
                name: found.meaning.generator,
                entity: entity(found.meaning.generator, found.prefix, column, in: table, schema: schema),
                options: found.meaning.options,
                reason: found.isByTable ? reason + " of `\(table.name.name)`" : reason)
            choice.prefersDistinct = found.prefersDistinct
            if choice.entity == "time" { choice.options["variant"] = variant(found, column) }
            add(choice)
            for other in Alternatives.of(found.meaning.generator) {
                add(
                    GeneratorChoice(
                        name: other, entity: entity(other, found.prefix, column, in: table, schema: schema),
                        reason: reason))
            }
        } else if type == .text || type == .integer || type == .real, let comment = column.comment,
            let found = byComment(comment, type)
        {
            add(
                GeneratorChoice(
                    name: found.generator, entity: GeneratorRegistry.entry(named: found.generator)?.entity,
                    options: found.options, reason: "column comment"))
        }
        if let shape = byShape(column, kind) ?? byIdentity(column, type, kind) { add(shape) }
        add(GeneratorChoice(name: "type", reason: "type `\(column.type.spelling)`"))
        return out
    }

    struct Found {
        var meaning: Phrases.Meaning
        /// What stands before the phrase in the name.
        var prefix: [String]
        /// The table's name had a say.
        var isByTable = false
        var prefersDistinct = false
    }

    /// Words at the end of a name that say how, not what: `price_usd`, `title_de`, `weight_kg`.
    private static let tails: Set<String> = [
        "en", "de", "fr", "es", "it", "usd", "eur", "gbp", "kg", "g", "cm", "mm", "km", "m", "raw", "value", "text",
        "encrypted", "old", "new", "original", "tmp", "str", "string", "iv", "field", "column", "utc", "local", "gmt",
    ]

    static func meaning(of column: Column, _ type: TypeClass, _ kind: TypeKind, in table: Table) -> Found? {
        guard let phrases = Phrases.of(type) else { return nil }
        var words = NameTokens(column.name.name).words
        let tableWords = NameTokens(table.name.name.name).words
        let subject = tableWords.suffix(2) == ["country", "region"] ? "country" : tableWords.last ?? ""
        if let found = TableMeaning.of(words, type, subject: subject, table: table) { return found }
        if type == .boolean || isFlag(words, type, kind) {
            if words.count > 1, words.last == "flag" || words.last == "yn" { words.removeLast() }
            if words.count > 1, let first = words.first, ["is", "has", "can", "was", "should"].contains(first) {
                words.removeFirst()
            }
            let known = Phrases.boolean.match(words)?.meaning
            return Found(meaning: known ?? Phrases.Meaning(generator: "boolean"), prefix: [])
        }
        while !words.isEmpty {
            if let match = phrases.match(words) {
                return Found(meaning: adjusted(match.meaning, column, type, kind), prefix: match.prefix)
            }
            guard let last = words.last, tails.contains(last), words.count > 1 else { break }
            words.removeLast()
        }
        // Any other moment of a row lies between its creation and now.
        if type == .date || type == .timestamp {
            return Found(meaning: Phrases.Meaning(generator: "happened_at"), prefix: [])
        }
        return nil
    }

    /// A truth value in a number or in one letter.
    private static func isFlag(_ words: [String], _ type: TypeClass, _ kind: TypeKind) -> Bool {
        guard type == .integer || (type == .text && characters(kind) == 1) else { return false }
        if words.count > 1, words.last == "flag" || words.last == "yn" { return true }
        if words.count > 1, ["is", "has", "can", "was", "should"].contains(words[0]) { return true }
        // `active`, but not `active_users`.
        return Phrases.boolean.match(words)?.prefix.isEmpty == true
            && Phrases.of(type)?.match(words)?.prefix.isEmpty != true
    }

    /// What tells apart moments of one kind in a row. Start and end share theirs.
    private static func variant(_ found: Found, _ column: Column) -> String {
        switch found.meaning.generator {
        case "happened_at": return column.name.name
        default: return found.prefix.joined(separator: " ")
        }
    }

    /// The column of the table that its slug is made of.
    private static func slugSource(
        _ table: Table, _ schema: Schema
    ) -> (column: Identifier, slug: String, entity: String)? {
        for column in table.columns {
            let kind = schema.baseKind(column.type.kind)
            guard TypeClass(kind) == .text, let found = meaning(of: column, .text, kind, in: table),
                found.prefix.isEmpty
            else { continue }
            switch found.meaning.generator {
            case "title", "label":
                let isUnique = table.uniqueKeys.contains { $0.plainColumns == [column.name] }
                if isUnique { continue }
                let name = found.meaning.generator
                let own = entity(name, [], column, in: table, schema: schema) ?? name
                return (column.name, name + "_slug", own)
            case "product_name": return (column.name, "product_slug", "product")
            case "company": return (column.name, "company_slug", "company")
            default: continue
            }
        }
        return nil
    }

    /// A text that names a row: `id`, `external_ref_id`.
    private static func byIdentity(_ column: Column, _ type: TypeClass, _ kind: TypeKind) -> GeneratorChoice? {
        guard type == .text, let last = NameTokens(column.name.name).words.last,
            ["id", "uid", "key", "identifier", "number"].contains(last)
        else { return nil }
        let reason = "column name `\(column.name)`"
        let length = characters(kind)
        if last != "number", (length ?? 36) >= 36 { return GeneratorChoice(name: "uuid", reason: reason) }
        return GeneratorChoice(name: "code", options: ["length": "\(min(length ?? 10, 10))"], reason: reason)
    }

    /// Lengths and units decide among relatives.
    private static func adjusted(
        _ meaning: Phrases.Meaning, _ column: Column, _ type: TypeClass, _ kind: TypeKind
    ) -> Phrases.Meaning {
        var meaning = meaning
        let length = characters(kind)
        let name = column.name.name.lowercased()
        switch meaning.generator {
        case "country" where length == 2: meaning.generator = "country_code"
        case "country" where length == 3: meaning.generator = "country_code3"
        case "language" where (length ?? 99) <= 3: meaning.generator = "language_code"
        case "language" where (length ?? 99) <= 8: meaning.generator = "locale_code"
        case "color" where length == 7: meaning.generator = "color_hex"
        case "password_hash" where (length ?? 99) < 60:
            meaning.generator = length == 32 ? "md5" : length == 40 ? "sha1" : "token"
        case "sha256" where (length ?? 99) < 64: meaning.generator = (length ?? 0) >= 40 ? "sha1" : "md5"
        case "created_at", "updated_at", "deleted_at", "happened_at", "starts_at", "ends_at", "expires_at":
            guard type == .integer else {
                if type == .text, name.hasSuffix("date") || name.hasSuffix("_on") || name == "day" {
                    meaning.options["format"] = "date"
                }
                break
            }
            if name.hasSuffix("_ms") || name.hasSuffix("millis") {
                meaning.options["unit"] = "ms"
            } else if name.hasSuffix("_us") || name.hasSuffix("micros") {
                meaning.options["unit"] = "us"
            } else if name.hasSuffix("_sec") || name.hasSuffix("_s") || kind == .integer(bytes: 4) {
                meaning.options["unit"] = "s"
            }
        default: break
        }
        return meaning
    }

    static func characters(_ kind: TypeKind) -> Int? {
        switch kind {
        case .text(let length): return length
        case .character(let length): return length
        default: return nil
        }
    }

    /// A comment that is, or begins with, a known phrase: "E-mail address of the customer".
    private static func byComment(_ comment: String, _ type: TypeClass) -> Phrases.Meaning? {
        guard let phrases = Phrases.of(type) else { return nil }
        let words = NameTokens(String(comment.prefix { $0 != "." && $0 != ";" && $0 != "(" && $0 != "\n" })).words
        let stops: Set<String> = ["of", "for", "in", "to", "the", "when", "where", "that", "which", "as", "from", "by"]
        let head = Array(words.drop { stops.contains($0) || $0 == "a" || $0 == "an" }.prefix { !stops.contains($0) })
        // Long comments tell stories; only a short one names the thing.
        guard !head.isEmpty, head.count <= 3, let match = phrases.match(head) else { return nil }
        return match.prefix.count <= 1 ? match.meaning : nil
    }

    /// Texts whose length alone speaks: char(36), char(64).
    private static func byShape(_ column: Column, _ kind: TypeKind) -> GeneratorChoice? {
        guard case .character(let length) = kind else { return nil }
        let name: String
        switch length {
        case 36: name = "uuid"
        case 32: name = "md5"
        case 40: name = "sha1"
        case 64: name = "sha256"
        default: return nil
        }
        return GeneratorChoice(name: name, reason: "type `\(column.type.spelling)`")
    }
}

/// What else may do where the first choice does not fit the column.
enum Alternatives {
    static func of(_ generator: String) -> [String] {
        switch generator {
        case "full_name": return ["last_name", "username"]
        case "street_address": return ["street_name"]
        case "country": return ["country_code"]
        case "state": return ["state_code"]
        case "state_code": return ["state"]
        case "time_zone": return ["locale_code"]
        case "title", "sentence", "comment": return ["words", "word"]
        case "paragraph", "body", "markdown", "html": return ["paragraph", "sentence", "words"]
        case "product_description": return ["sentence", "words"]
        case "company": return ["last_name"]
        case "url", "image_url", "avatar_url", "company_url": return ["url", "domain", "slug"]
        case "user_agent": return ["browser"]
        case "sha256": return ["sha1", "md5", "short_hash"]
        case "sha1": return ["md5", "short_hash"]
        case "token", "api_key", "password_hash": return ["token", "md5", "short_hash", "code"]
        case "national_id": return ["code"]
        case "price_cents": return ["price"]
        case "file_name", "file_path": return ["file_name", "slug"]
        case "hostname", "domain": return ["domain", "slug"]
        case "created_at", "updated_at", "deleted_at", "happened_at", "starts_at", "ends_at": return ["past_date"]
        case "language", "currency_name": return ["word"]
        case "ean13", "isbn13": return ["code"]
        default: return []
        }
    }
}
