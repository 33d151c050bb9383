import SeedSchema

/// Names that mean nothing without their table: `name`, `title`, `code`, `state`, `description`.
enum TableMeaning {
    static func of(_ words: [String], _ type: TypeClass, subject: String, table: Table) -> Inference.Found? {
        guard type == .text else { return nil }
        // users.user_name aside, a table's own name before the word says nothing new: products.product_name.
        var own = words
        if own.count == 2, own[0] == subject, own[1] != "name" || !people.contains(subject) { own.removeFirst() }
        guard own.count == 1 else { return nil }
        let generator: String?
        switch own[0] {
        case "name": generator = name(subject)
        case "title":
            generator = people.contains(subject) ? "job_title" : products.contains(subject) ? "product_name" : nil
        case "code": generator = code(subject)
        case "state": generator = hasPlace(table) ? "state" : "status"
        case "description": generator = products.contains(subject) ? "product_description" : nil
        case "slug":
            generator = products.contains(subject) ? "product_slug" : companies.contains(subject) ? "company_slug" : nil
        case "url", "domain":
            generator = companies.contains(subject) ? (own[0] == "url" ? "company_url" : "company_domain") : nil
        case "email": generator = companies.contains(subject) ? "company_email" : nil
        case "position", "job": generator = people.contains(subject) ? "job_title" : nil
        case "value", "label": generator = nil
        default: generator = own.count < words.count ? nil : itself(own[0], subject)
        }
        return generator.map {
            Inference.Found(meaning: Phrases.Meaning(generator: $0), prefix: [], isByTable: true)
        }
    }

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
        "product", "item", "article", "good", "part", "accessory", "merchandise", "stock item", "catalogue",
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
        switch subject {
        case "country", "nation": return "country"
        case "city", "place", "location": return "city"
        case "state", "region": return "state"
        case "category": return "product_category"
        case "genre": return "genre"
        case "tag", "label", "keyword": return "tag"
        case "department", "team", "division": return "department"
        case "language": return "language"
        case "currency": return "currency_name"
        case "role", "group", "permission": return "role"
        case "color": return "color"
        case "file", "document", "attachment", "upload": return "file_name"
        case "brand": return "brand"
        case "industry", "sector": return "industry"
        case "host", "server", "node", "machine": return "hostname"
        case "domain", "site": return "domain"
        case "street", "road": return "street_name"
        case "unit": return "unit"
        case "job", "occupation", "profession": return "job_title"
        case "material": return "material"
        case "zone": return "time_zone"
        default: return nil
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
        word == subject ? name(subject) : nil
    }

    /// The table has an address, so that `state` is one's part.
    private static func hasPlace(_ table: Table) -> Bool {
        table.columns.contains { column in
            let words = NameTokens(column.name.name).words
            return words.contains("city") || words.contains("postcode") || words.contains("street")
        }
    }
}
