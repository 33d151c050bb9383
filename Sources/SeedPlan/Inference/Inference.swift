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
            add(
                GeneratorChoice(
                    name: found.meaning.generator,
                    entity: entity(found.meaning.generator, found.prefix, column, in: table, schema: schema),
                    options: found.meaning.options,
                    reason: found.isByTable ? reason + " of `\(table.name.name)`" : reason))
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
        if let shape = byShape(column, kind) { add(shape) }
        add(GeneratorChoice(name: "type", reason: "type `\(column.type.spelling)`"))
        return out
    }

    struct Found {
        var meaning: Phrases.Meaning
        /// What stands before the phrase in the name.
        var prefix: [String]
        /// The table's name had a say.
        var isByTable = false
    }

    /// Words at the end of a name that say how, not what: `price_usd`, `title_de`, `weight_kg`.
    private static let tails: Set<String> = [
        "en", "de", "fr", "es", "it", "usd", "eur", "gbp", "kg", "g", "cm", "mm", "km", "m", "raw", "value", "text",
        "encrypted", "old", "new", "original", "tmp", "str", "string", "iv", "field", "column", "utc", "local", "gmt",
    ]

    static func meaning(of column: Column, _ type: TypeClass, _ kind: TypeKind, in table: Table) -> Found? {
        guard let phrases = Phrases.of(type) else { return nil }
        var words = NameTokens(column.name.name).words
        let subject = NameTokens(table.name.name.name).words.last ?? ""
        if let found = TableMeaning.of(words, type, subject: subject, table: table) { return found }
        if type == .boolean || (type == .integer && isFlag(column.name.name)) {
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

    private static func isFlag(_ name: String) -> Bool {
        let lower = name.lowercased()
        return ["is_", "has_", "can_", "was_", "should_"].contains { lower.hasPrefix($0) }
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
        case "token", "api_key", "password_hash": return ["token", "md5", "short_hash"]
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
