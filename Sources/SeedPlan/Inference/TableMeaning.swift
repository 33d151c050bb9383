import SeedSchema

/// Names that mean nothing without their table: `name`, `title`, `code`, `state`, `description`.
enum TableMeaning {
    static func of(_ words: [String], _ type: TypeClass, subject: String, table: Table) -> Inference.Found? {
        if type == .integer { return lasting(words, subject) }
        guard type == .text else { return nil }
        // Billing state beside billing city.
        if words.count > 1, words.last == "state" || words.last == "region", hasPlace(table) {
            return found("state", prefix: Array(words.dropLast()))
        }
        // users.user_name aside, a table's own name before the word says nothing new: products.product_name.
        var own = words
        if own.count == 2, own[0] == subject, own[1] != "name" || !people.contains(subject) { own.removeFirst() }
        guard own.count == 1 else { return nil }
        let generator: String?
        switch own[0] {
        case "name": generator = name(subject)
        case "title": generator = title(subject, table)
        case "suffix": generator = people.contains(subject) ? "name_suffix" : nil
        case "extension" where people.contains(subject):
            return found("pattern", options: ["pattern": "####"])
        case "code": generator = code(subject)
        case "state": generator = hasPlace(table) ? "state" : "status"
        case "description": generator = products.contains(subject) ? "product_description" : nil
        case "slug":
            generator = products.contains(subject) ? "product_slug" : companies.contains(subject) ? "company_slug" : nil
        case "url", "domain":
            generator = companies.contains(subject) ? (own[0] == "url" ? "company_url" : "company_domain") : nil
        case "email": generator = companies.contains(subject) ? "company_email" : nil
        case "position", "job": generator = people.contains(subject) ? "job_title" : nil
        case "number", "num": generator = ["version", "release"].contains(subject) ? "semver" : nil
        case "value", "label": generator = nil
        default: generator = own.count < words.count ? nil : itself(own[0], subject)
        }
        guard let generator else { return nil }
        return found(generator, isDistinct: own[0] == "name" || own[0] == subject ? isListed(subject, table) : false)
    }

    private static func found(
        _ generator: String, options: [String: String] = [:], prefix: [String] = [], isDistinct: Bool = false
    ) -> Inference.Found {
        Inference.Found(
            meaning: Phrases.Meaning(generator: generator, options: options), prefix: prefix, isByTable: true,
            prefersDistinct: isDistinct)
    }

    /// How long films and songs last.
    private static func lasting(_ words: [String], _ subject: String) -> Inference.Found? {
        let isLength = ["length", "runtime", "duration"].contains(words.last ?? "")
        switch subject {
        case _ where words == ["rental", "duration"]: return found("integer", options: ["min": "1", "max": "14"])
        case "film", "movie", "video", "episode":
            return isLength ? found("integer", options: ["min": "60", "max": "190"]) : nil
        case "track", "song", "recording":
            if words.last == "millisecond" { return found("integer", options: ["min": "90000", "max": "480000"]) }
            return isLength ? found("integer", options: ["min": "90", "max": "480"]) : nil
        default: return nil
        }
    }

    /// A list of things that have names: each is there once. Not where a slug must be made of the name.
    private static func isListed(_ subject: String, _ table: Table) -> Bool {
        !people.contains(subject) && !companies.contains(subject) && !products.contains(subject)
            && !table.columns.contains { NameTokens($0.name.name).words.last == "slug" }
    }

    private static func title(_ subject: String, _ table: Table) -> String? {
        if products.contains(subject) { return "product_name" }
        guard people.contains(subject) else { return "title" }
        // A person's short title stands before the name: Ms.
        let length = table.columns.first { NameTokens($0.name.name).words.last == "title" }
            .flatMap { Inference.characters($0.type.kind) }
        return (length ?? 99) <= 10 ? "name_prefix" : "job_title"
    }

    /// Every word that tables are known by.
    static let words: Set<String> = people.union(products).union(companies).union(works).union([
        "country", "nation", "city", "place", "location", "state", "region", "category", "genre", "tag", "label",
        "keyword", "department", "team", "division", "language", "currency", "role", "group", "permission", "color",
        "file", "document", "attachment", "upload", "brand", "industry", "sector", "host", "server", "node", "machine",
        "domain", "site", "street", "road", "unit", "job", "occupation", "profession", "material", "zone", "locale",
        "measure", "culture", "type", "kind", "status", "method", "mode", "class", "level",
    ])

    /// Things with titles.
    static let works: Set<String> = [
        "album", "song", "track", "film", "movie", "book", "post", "article", "story", "playlist", "recording",
        "release",
        "event", "course", "lesson", "episode", "show", "video", "photo", "game", "page", "chapter", "work", "issue",
        "task", "ticket", "campaign", "concert", "exhibition", "paper", "report", "survey", "quiz", "poem", "series",
        "blog", "thread", "topic", "magazine", "newsletter", "podcast", "medium",
    ]

    static let people: Set<String> = [
        "user", "person", "customer", "employee", "author", "patient", "student", "teacher", "member", "contact",
        "actor", "staff", "client", "profile", "artist", "owner", "driver", "guest", "player", "candidate",
        "subscriber",
        "attendee", "passenger", "doctor", "instructor", "manager", "reviewer", "lead", "buyer", "seller",
        "tenant user",
        "recipient", "sender", "participant", "volunteer", "worker", "editor", "writer", "director", "composer",
        "persona",
    ]
    static let products: Set<String> = [
        "product", "item", "good", "part", "accessory", "merchandise", "stock item", "catalogue",
    ]
    static let companies: Set<String> = [
        "company", "supplier", "vendor", "organization", "shop", "store", "business", "employer", "publisher",
        "manufacturer", "shipper", "merchant", "partner", "agency", "bank", "carrier", "tenant", "account", "firm",
        "franchise", "hotel", "restaurant", "clinic", "hospital", "provider", "sponsor", "dealer", "brand owner",
    ]

    private static func name(_ subject: String) -> String? {
        if people.contains(subject) { return "full_name" }
        if products.contains(subject) { return "product_name" }
        if companies.contains(subject) { return "company" }
        if works.contains(subject) { return "title" }
        switch subject {
        case "country", "nation": return "country"
        case "city", "place", "location": return "city"
        case "state", "region": return "state"
        case "category": return "product_category"
        case "genre": return "genre"
        case "tag", "label", "keyword": return "tag"
        case "department", "team", "division": return "department"
        case "language", "culture": return "language"
        case "currency": return "currency_name"
        case "role", "group", "permission": return "role"
        case "color": return "color"
        case "file", "document", "attachment", "upload": return "file_name"
        case "brand": return "brand"
        case "industry", "sector": return "industry"
        case "host", "server", "node", "machine": return "hostname"
        case "domain", "site": return "domain"
        case "street", "road": return "street_name"
        case "unit", "measure": return "unit"
        case "job", "occupation", "profession": return "job_title"
        case "material": return "material"
        case "zone": return "time_zone"
        default: return "label"
        }
    }

    private static func code(_ subject: String) -> String? {
        switch subject {
        case "country": return "country_code"
        case "currency": return "currency_code"
        case "language": return "language_code"
        case "state", "region": return "state_code"
        case "locale": return "locale_code"
        default: return products.contains(subject) ? "sku" : nil
        }
    }

    /// A column named like its table: `countries.country`, `cities.city`.
    private static func itself(_ word: String, _ subject: String) -> String? {
        guard word == subject, let generator = name(subject), generator != "label" else { return nil }
        return generator
    }

    /// The table has an address, so that `state` is one's part.
    static func hasPlace(_ table: Table) -> Bool {
        table.columns.contains { column in
            let words = NameTokens(column.name.name).words
            return words.contains("city") || words.contains("postcode") || words.contains("street")
        }
    }
}
