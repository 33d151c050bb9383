import SeedPlan
import SeedRows
import SeedSchema

/// What makes a column look as if it told something of a person.
public struct Sensitivity: Hashable, Sendable {
    /// `a person's name`, `e-mail addresses`.
    public var meaning: String
    /// `its name`, `its type`, `a sample of its values`.
    public var evidence: String
    /// What `--init` proposes.
    public var proposal: Proposal

    public enum Proposal: Hashable, Sendable {
        case generator([String])
        case permute, text
        /// Members by path, where any are sensitive by themselves; the rest is searched.
        case json([Member])
        case shift(days: Int64)
    }

    public struct Member: Hashable, Sendable {
        public var path: String
        public var proposal: Proposal
    }
}

/// Finds sensitive columns by name, type and a sample of values.
public enum SensitiveColumns {
    private struct NameRule {
        var words: [String]
        var meaning: String
        var proposal: Sensitivity.Proposal
    }

    /// Words of names in English and the larger languages of the web; a rule fits where its words stand in the name one
    /// after another.
    private static let nameRules: [NameRule] = {
        func rule(_ meaning: String, _ proposal: Sensitivity.Proposal, _ words: String) -> [NameRule] {
            words.split(separator: "|").map {
                NameRule(words: $0.split(separator: " ").map(String.init), meaning: meaning, proposal: proposal)
            }
        }
        return rule(
            "e-mail addresses", .generator(["email"]), "email|e mail|mail address|courriel|correo|emailadres")
            + rule(
                "first names", .generator(["first_name"]),
                "first name|firstname|given name|givenname|forename|vorname|prenom|nombre|fname|middle name|middlename")
            + rule(
                "last names", .generator(["last_name"]),
                "last name|lastname|surname|family name|familyname|nachname|apellido|apellidos|cognome|lname|maiden name"
            )
            + rule(
                "names of persons", .generator(["full_name"]),
                "full name|fullname|customer name|contact name|display name|displayname|person name|employee name|"
                    + "patient name|cardholder|card holder|account holder|beneficiary|recipient name|real name|author name"
            )
            + rule("user names", .generator(["username"]), "username|user name|login|login name|screen name|nickname")
            + rule(
                "phone numbers", .generator(["phone"]),
                "phone|telephone|mobile|cell|fax|telefon|telefono|phone number|msisdn|handy")
            + rule(
                "IP addresses", .generator(["ipv4"]),
                "ip|ip address|ipaddress|ipv4|ipv6|remote addr|remote address|client addr")
            + rule("network addresses of devices", .generator(["mac_address"]), "mac|mac address|macaddress|imei")
            + rule(
                "street addresses", .generator(["street_address"]),
                "street|address|address line|addr|addressline|strasse|adresse|direccion|indirizzo|address1|address2|"
                    + "house number")
            + rule("postcodes", .generator(["postcode"]), "zip|zipcode|zip code|postcode|postal code|postalcode|plz")
            + rule("dates of birth", .shift(days: 365), "birth|dob|birthday|birthdate|date of birth|geburtsdatum|born")
            + rule(
                "national identity numbers", .permute,
                "ssn|social security|national id|passport|tax id|taxid|vat id|nino|nhs number|driver license|"
                    + "drivers license|licence number|cpf|nif|dni|curp|aadhaar|pesel|personnummer|codice fiscale")
            + rule(
                "payment card numbers", .generator(["card_number"]),
                "card number|cardnumber|credit card|creditcard|cc number|pan")
            + rule("bank account numbers", .generator(["iban"]), "iban")
            + rule(
                "bank account numbers", .permute,
                "account number|bank account|routing number|sort code|bic|swift")
            + rule(
                "secrets", .permute,
                "password|passwd|pwd|secret|token|api key|apikey|password hash|private key|access key|salt|otp")
            + rule(
                "free text", .text,
                "note|notes|comment|comments|remark|remarks|message|transcript|bio|biography|feedback|memo")
    }()

    /// nil: looks harmless.
    public static func judge(_ table: Table, _ column: Column, schema: Schema, sample: [String]) -> Sensitivity? {
        let kind = schema.baseKind(column.type.kind)
        switch kind {
        case .boolean, .enumeration, .interval, .tsvector, .float, .money: return nil
        default: break
        }
        if case .inet = kind {
            return Sensitivity(meaning: "IP addresses", evidence: "its type", proposal: .generator(["ipv4"]))
        }
        switch kind {
        case .json, .jsonb:
            if let document = byMembers(sample) { return document }
            return byName(column.name.name, kind).map {
                Sensitivity(meaning: $0.meaning, evidence: $0.evidence, proposal: .json([]))
            }
        default: break
        }
        // A document in a text column is masked by its members, whatever the column's name.
        if holdsText(kind), let document = byMembers(sample.filter { !$0.isEmpty }) { return document }
        return byName(column.name.name, kind) ?? byTable(table.name.name.name, column.name.name, kind)
            ?? bySample(sample, kind)
    }

    static func holdsText(_ kind: TypeKind) -> Bool {
        switch kind {
        case .text, .character, .citext, .any, .xml, .json, .jsonb, .array, .other, .composite: return true
        default: return false
        }
    }

    private static let properties: Set<String> = [
        "type", "status", "kind", "count", "flag", "verified", "enabled", "format", "provider", "algorithm", "length",
        "id", "at", "expires", "label", "version", "state",
    ]

    private static func byName(_ name: String, _ kind: TypeKind) -> Sensitivity? {
        let words = split(name)
        for rule in nameRules where contains(words, rule.words) {
            // `email_status`, `token_type`: of the thing, not the thing.
            if let last = words.last, properties.contains(last), !rule.words.contains(last) { continue }
            let isText = holdsText(kind)
            switch rule.proposal {
            case .shift:
                switch kind {
                case .date, .timestamp, .text, .any: break
                default: continue
                }
            case .permute:
                // Numbers may be identity numbers; a count of tokens is none.
                if !isText {
                    switch kind {
                    case .integer(8), .numeric, .uuid, .bytes: break
                    default: continue
                    }
                }
            case .generator(["phone"]), .generator(["card_number"]):
                if case .integer(8) = kind {
                    return Sensitivity(meaning: rule.meaning, evidence: "its name", proposal: .permute)
                }
                if !isText { continue }
            case .generator, .text, .json: if !isText { continue }
            }
            return Sensitivity(meaning: rule.meaning, evidence: "its name", proposal: rule.proposal)
        }
        return nil
    }

    /// Tables whose rows are persons: their `name` is a person's.
    private static let persons: Set<String> = [
        "actor", "agent", "applicant", "attendee", "author", "client", "contact", "customer", "doctor", "driver",
        "employee", "guest", "member", "participant", "patient", "person", "people", "player", "profile", "staff",
        "student", "teacher", "user",
    ]

    private static func byTable(_ table: String, _ column: String, _ kind: TypeKind) -> Sensitivity? {
        guard holdsText(kind), split(column) == ["name"], let last = split(table).last else { return nil }
        let singular = last.hasSuffix("s") ? String(last.dropLast()) : last
        guard persons.contains(last) || persons.contains(singular) else { return nil }
        return Sensitivity(
            meaning: "names of persons", evidence: "its table's name", proposal: .generator(["full_name"]))
    }

    /// `customerFirst_name` -> customer, first, name.
    static func split(_ name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for scalar in name.unicodeScalars {
            let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
            if !isLetter || (wasLower && scalar.properties.isUppercase) {
                if !word.isEmpty { words.append(word.lowercased()) }
                word = ""
            }
            if isLetter { word.unicodeScalars.append(scalar) }
            wasLower = scalar.properties.isLowercase
        }
        if !word.isEmpty { words.append(word.lowercased()) }
        return words
    }

    private static func contains(_ words: [String], _ wanted: [String]) -> Bool {
        guard wanted.count <= words.count else { return false }
        return (0...(words.count - wanted.count)).contains { Array(words[$0..<($0 + wanted.count)]) == wanted }
    }

    private static func bySample(_ sample: [String], _ kind: TypeKind) -> Sensitivity? {
        let values = sample.filter { !$0.isEmpty }
        guard values.count >= 3 else { return nil }
        func most(_ test: (String) -> Bool) -> Bool { values.filter(test).count * 2 > values.count }
        func found(_ meaning: String, _ proposal: Sensitivity.Proposal) -> Sensitivity {
            Sensitivity(meaning: meaning, evidence: "a sample of its values", proposal: proposal)
        }
        switch kind {
        case .text, .character, .citext, .any, .numeric, .integer(8): break
        case .array, .xml, .other, .composite:
            let holdsAddress = values.contains {
                $0.split { "{},\"() <>".contains($0) }.contains { ValueShapes.isEmail(String($0)) }
            }
            return holdsAddress ? found("e-mail addresses", .text) : nil
        default: return nil
        }
        if most(ValueShapes.isEmail) { return found("e-mail addresses", .generator(["email"])) }
        if most(ValueShapes.isCardNumber) { return found("payment card numbers", .generator(["card_number"])) }
        if most(ValueShapes.isIBAN) { return found("bank account numbers", .generator(["iban"])) }
        if most(ValueShapes.isIPAddress) { return found("IP addresses", .generator(["ipv4"])) }
        guard holdsText(kind) else { return nil }
        if most(ValueShapes.isPhoneNumber) { return found("phone numbers", .generator(["phone"])) }
        if most(PersonNames.isFullName) { return found("names of persons", .generator(["full_name"])) }
        // Single words are names where nearly all are: towns and colours have some of them, too.
        func nearlyAll(_ test: (String) -> Bool) -> Bool {
            Set(values).count >= 5 && values.filter(test).count * 5 >= values.count * 4
        }
        if nearlyAll(PersonNames.isGivenName) { return found("first names", .generator(["first_name"])) }
        if nearlyAll(PersonNames.isFamilyName) { return found("last names", .generator(["last_name"])) }
        // A sentence now and then is enough: names hide in it.
        let sentences = values.filter { $0.utf8.count >= 60 && $0.split(separator: " ").count >= 8 }
        if sentences.count * 4 >= values.count { return found("free text", .text) }
        return nil
    }

    /// A document is as sensitive as its members.
    private static func byMembers(_ values: [String]) -> Sensitivity? {
        let documents = DocumentMembers(values)
        guard documents.documents * 2 > values.count else { return nil }
        var meaning: String?
        var members: [Sensitivity.Member] = []
        for member in documents.members {
            let text = TypeKind.text(maxLength: nil)
            guard let found = byName(member.name, text) ?? bySample(member.values, text) else { continue }
            if meaning == nil { meaning = found.meaning }
            // Texts are searched anyway.
            if case .text = found.proposal { continue }
            // Dates of documents have many spellings.
            if case .shift = found.proposal { continue }
            guard JSONPath(member.path) != nil else { continue }
            members.append(.init(path: member.path, proposal: found.proposal))
        }
        guard let meaning else { return nil }
        return Sensitivity(
            meaning: meaning + " in documents", evidence: "a sample of its values", proposal: .json(members))
    }
}
