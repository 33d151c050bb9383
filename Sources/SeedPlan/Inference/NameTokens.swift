import Synchronization

/// A name cut into lower-case words: `billingFirst_name2` -> billing, first, name.
///
/// Words are brought to one shape: without diacritics, singular, abbreviations spelled out, and the commonest words of
/// Spanish, German and French in English.
struct NameTokens: Hashable {
    let words: [String]

    init(_ name: String) {
        if let known = NameTokens.read.withLock({ $0[name] }) {
            words = known
            return
        }
        words = NameTokens.words(of: name)
        let read = words
        NameTokens.read.withLock { $0[name] = read }
    }

    /// What has been read: every column of a table is looked at for each of its neighbours.
    private static let read = Mutex<[String: [String]]>([:])

    private static func words(of name: String) -> [String] {
        var words: [String] = []
        var current = ""
        var previous: Unicode.Scalar = " "
        func end() {
            if !current.isEmpty { words.append(current) }
            current = ""
        }
        let scalars = Array(name.unicodeScalars)
        current.reserveCapacity(name.utf8.count)
        for (i, scalar) in scalars.enumerated() {
            let isUpper = scalar.isUpper
            let isLetter = scalar.isLetter
            // fooBar, and the last capital of HTTPStatus.
            let nextIsLower = i + 1 < scalars.count && scalars[i + 1].isLower
            if isUpper, previous.isLower || (previous.isUpper && nextIsLower) { end() }
            if isLetter, scalar.isASCII {
                current.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
            } else if isLetter {
                current += NameTokens.folded(scalar)
            } else if scalar.isNumber, !current.isEmpty {
                current.unicodeScalars.append(scalar)
            } else if scalar.properties.numericType != nil, let last = words.last,
                ["line", "address", "street"].contains(last)
            {
                // address_line_2 is addressline2.
                words[words.count - 1].unicodeScalars.append(scalar)
            } else {
                end()
            }
            previous = scalar
        }
        end()
        return words.flatMap { word in
            let bare = NameTokens.kept.contains(word) ? word : String(word.reversed().drop { $0.isNumber }.reversed())
            if bare.isEmpty { return [] as [String] }
            return NameTokens.known(bare) ?? JoinedWords.split(bare)?.flatMap { NameTokens.known($0) ?? [$0] }
                ?? [NameTokens.singular(bare)]
        }
    }

    init(words: [String]) { self.words = words }

    /// A word of the vocabulary in its one shape; nil for others.
    private static func known(_ word: String) -> [String]? {
        if let spelled = spellings[word] { return spelled }
        let one = singular(word)
        return spellings[one] ?? (JoinedWords.vocabulary.contains(one) ? [one] : nil)
    }

    /// Every word that is read as others.
    static var spelledWords: [String] { spellings.flatMap { [$0.key] + $0.value } }

    /// Words that end in a digit that means something.
    private static let kept: Set<String> = [
        "md5", "sha1", "sha256", "sha512", "ipv4", "ipv6", "ip4", "ip6", "iso2", "iso3", "ean13", "isbn10", "isbn13",
        "alpha2", "alpha3", "address2", "line2", "addressline2", "addr2", "street2", "adresse2",
    ]

    private static func folded(_ scalar: Unicode.Scalar) -> String {
        let lower = scalar.properties.lowercaseMapping
        switch lower {
        case "á", "à", "â", "ä", "ã", "å": return "a"
        case "é", "è", "ê", "ë": return "e"
        case "í", "ì", "î", "ï": return "i"
        case "ó", "ò", "ô", "ö", "õ", "ø": return "o"
        case "ú", "ù", "û", "ü": return "u"
        case "ñ": return "n"
        case "ç": return "c"
        case "ß": return "ss"
        default: return lower
        }
    }

    /// English plurals; words that only look like one stay.
    static func singular(_ word: String) -> String {
        if word.count < 4 || invariable.contains(word) { return word }
        if let irregular = irregulars[word] { return irregular }
        if word.hasSuffix("ies") { return String(word.dropLast(3)) + "y" }
        for ending in ["sses", "shes", "ches", "xes"] where word.hasSuffix(ending) { return String(word.dropLast(2)) }
        if word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"), !word.hasSuffix("is") {
            return String(word.dropLast())
        }
        return word
    }

    private static let invariable: Set<String> = [
        "address", "status", "series", "species", "news", "gps", "sms", "dns", "tls", "https", "ios", "os", "has",
        "was", "alias", "process", "progress", "business", "class", "access", "success", "password", "pays", "canvas",
    ]
    private static let irregulars = [
        "people": "person", "children": "child", "men": "man", "women": "woman", "statuses": "status",
        "addresses": "address", "movies": "movie", "cookies": "cookie", "indices": "index", "criteria": "criterion",
        "buses": "bus", "aliases": "alias", "analyses": "analysis", "data": "data", "media": "media",
    ]

    /// Abbreviations, words written together, and words of other languages.
    private static let spellings: [String: [String]] = {
        var out: [String: [String]] = [:]
        for line in spellingLines.split(separator: "\n") {
            let sides = line.split(separator: ":")
            let words = sides[0].split(separator: " ").map { String($0) }
            for name in sides[1].split(separator: " ") { out[String(name)] = words }
        }
        return out
    }()

    private static let spellingLines = """
        first name:fname firstname givenname forename vorname prenom
        middle name:mname middlename
        last name:lname lastname surname familyname nachname apellido zuname familienname
        full name:fullname
        display name:displayname
        user name:username uname login userid nickname benutzername
        name:nom nombre bezeichnung nm
        email:mail emailaddress correo courriel eml
        phone:tel telephone telefon telefono phonenumber phoneno mobile cell cellphone handy movil portable msisdn fax
        address2:addressline2 addr2 street2 line2 adresse2 addresstwo
        address:addr adresse direccion anschrift
        national id:nationalid nationalidnumber
        street:strasse calle rue straat
        city:town stadt ort ciudad ville municipality gemeinde
        postcode:zip zipcode postalcode plz cp codepostal
        country:land pais pays
        country code:countrycode
        state:province provincia bundesland county
        price:precio preis prix
        amount:amt importe betrag montant monto
        quantity:qty quantite cantidad menge quant
        count:cnt anzahl
        description:desc descr beschreibung descripcion
        title:titel titulo titre
        date:fecha datum dt
        birth date:dob birthdate birthday geburtsdatum dateofbirth naissance nacimiento
        company:firma empresa societe entreprise unternehmen
        number:num no nr nbr numero nummer
        image:img
        picture:pic
        password:pwd passwd pass passwort contrasena motdepasse
        password hash:passwordhash
        timestamp:ts tstamp
        created at:createdat creado erstellt
        updated at:updatedat
        language:lang langue sprache idioma
        category:cat kategorie categoria categorie
        organization:org organisation
        latitude:lat
        longitude:lng lon
        message:msg
        configuration:config conf cfg
        information:info
        version:ver
        reference:ref
        temperature:temp
        abbreviation:abbr abbrev abbrv
        percent:pct percentage
        average:avg
        maximum:max
        minimum:min
        weight:gewicht peso poids
        color:colour farbe couleur
        comment:kommentar comentario remark bemerkung annotation
        note:notiz nota
        age:alter edad
        year:yr jahr annee
        gender:sex geschlecht genero sexe
        url:uri link href permalink website homepage webpage
        user agent:useragent
        ip address:ip ipaddr ipaddress ip4 ipv4 remoteip clientip
        mac address:mac macaddr macaddress
        time zone:timezone tz
        host name:hostname fqdn
        file name:filename
        file path:filepath
        mime type:mimetype contenttype
        job title:jobtitle occupation profession beruf
        user:usr benutzer usuario utilisateur
        customer:cust kunde cliente client
        product:prod produkt producto produit
        department:dept abteilung
        employee:emp mitarbeiter empleado
        """
}

// Almost all names are ASCII, and a look at Unicode's tables for each of their letters would be a quarter of the time
// that a large schema takes to plan.
extension Unicode.Scalar {
    fileprivate var isUpper: Bool { isASCII ? (65...90).contains(value) : properties.isUppercase }
    fileprivate var isLower: Bool { isASCII ? (97...122).contains(value) : properties.isLowercase }
    fileprivate var isLetter: Bool { isASCII ? isUpper || isLower : properties.isAlphabetic }
    fileprivate var isNumber: Bool { isASCII ? (48...57).contains(value) : properties.numericType != nil }
}
