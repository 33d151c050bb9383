/// What a column holds of a place. City, region, country, postcode, coordinates and zone of one key agree.
public struct PlaceText: TextGenerator {
    public enum Part: Hashable, Sendable {
        case city, state, stateCode, country, countryCode, countryCode3, postcode, timeZone
        case streetName, streetAddress, secondaryAddress
        /// Street, postcode, city, country on one line.
        case fullAddress
        case currency, callingCode, language, locale, domain
        /// `52.5200,13.4050`
        case coordinates
        /// An international number of the place's country.
        case phone
    }
    public let part: Part
    public let mix: PlaceMix
    /// The most characters.
    public let limit: Int

    /// Two telephone numbers of one place differ by this.
    public let variant: UInt64

    public init(_ part: Part, mix: PlaceMix, limit: Int = .max, variant: UInt64 = 0) {
        self.variant = variant
        self.part = part
        self.mix = mix
        self.limit = limit
    }

    public var maxBytes: Int { 400 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let table = PlaceTable.shared
        let city = mix.city(key)
        let country = table.countries[city.country]
        let region = table.regions[city.region]
        switch part {
        case .city: out.put(city.name)
        case .state: out.put(limit < region.name.count ? region.code : region.name)
        case .stateCode: out.put(region.code)
        case .country:
            let name = country.name
            out.put(name.count <= limit ? name : limit >= 3 ? country.code3 : country.code2)
        case .countryCode: out.put(country.code2)
        case .countryCode3: out.put(country.code3)
        case .postcode: putPostcode(&out, country, region, key)
        case .timeZone: out.put(Places.zones, city.zone)
        case .streetName: Street.put(&out, country.street, key, withNumber: false)
        case .streetAddress: Street.put(&out, country.street, key, withNumber: true)
        case .secondaryAddress:
            let kind = Mixer.mix(key, 20) & 3
            out.put(kind == 0 ? "Suite " : kind == 1 ? "Floor " : "Apt. ")
            out.put(decimal: 1 + Mixer.below(kind == 1 ? 30 : 400, Mixer.mix(key, 21)))
        case .fullAddress:
            Street.put(&out, country.street, key, withNumber: true)
            out.put(", ")
            putPostcode(&out, country, region, key)
            out.put(" ")
            out.put(city.name)
            out.put(", ")
            out.put(country.name)
        case .currency: out.put(country.currency)
        case .callingCode:
            out.put("+")
            out.put(country.callingCode)
        case .language: out.put(Slice(rebasing: country.language.prefix { $0 != 0x2D }))
        case .locale:
            out.put(Slice(rebasing: country.language.prefix { $0 != 0x2D }))
            out.put("-")
            out.put(country.code2)
        case .domain: out.put(country.domain)
        case .coordinates:
            out.put(decimal: city.latitude, scale: 4)
            out.put(",")
            out.put(decimal: city.longitude, scale: 4)
        case .phone:
            out.put("+")
            out.put(country.callingCode)
            out.put(" ")
            out.put(decimal: 200 + Mixer.below(700, Mixer.mix(key &+ variant, 22)))
            out.put(" 555 ")
            out.put(decimal: Mixer.below(10_000, Mixer.mix(key &+ variant, 23)), width: 4)
        }
    }

    private func putPostcode(_ out: inout Cursor, _ country: Country, _ region: Region, _ key: UInt64) {
        let start = out.at
        let bits = Mixer.mix(key, 10)
        if region.lastPostcode > 0 {
            let width = region.lastPostcode - region.firstPostcode + 1
            return out.put(decimal: region.firstPostcode + Mixer.below(width, bits), width: 5)
        }
        out.put(region.prefix)
        var rest = bits
        for (i, byte) in country.postcode.enumerated() where i >= region.prefix.count {
            switch byte {
            case UInt8(ascii: "#"):
                // No code begins with a zero, so that none loses it in a numeric column.
                let digit = i == 0 ? 1 + rest % 9 : rest % 10
                out.put(0x30 + UInt8(truncatingIfNeeded: digit))
                rest /= 10
            case UInt8(ascii: "@"):
                out.put(Self.letters.utf8Start[Int(rest % 16)])
                rest /= 16
            default: out.put(byte)
            }
        }
        if out.at == start { out.put(decimal: 10_000 + Mixer.below(90_000, bits), width: 5) }
    }

    /// Letters that every postal service uses.
    private static let letters: StaticString = "ABCEGHJKLMNPRSTW"
}

/// Street names as each country writes them.
enum Street {
    static func put(_ out: inout Cursor, _ style: StreetStyle, _ key: UInt64, withNumber: Bool) {
        let bits = Mixer.mix(key, 11)
        let number = 1 + Mixer.below(180, Mixer.mix(key, 12))
        switch style {
        case .english:
            if withNumber {
                out.put(decimal: number * 7 + bits % 7)
                out.put(0x20)
            }
            putName(&out, Names.enLast, bits)
            out.put(0x20)
            out.put(Business.streetSuffixes, Business.streetSuffixes.even(Mixer.mix(bits)))
            return
        case .german:
            putName(&out, Names.deLast, bits)
            let kind = bits & 7
            out.put(kind < 4 ? "straße" : kind < 6 ? "weg" : kind == 6 ? "allee" : "gasse")
        case .french:
            if withNumber {
                out.put(decimal: number)
                out.put(0x20)
            }
            let kind = bits & 7
            out.put(kind < 4 ? "rue " : kind < 6 ? "avenue " : kind == 6 ? "boulevard " : "place ")
            putName(&out, Names.frLast, bits)
            return
        case .spanish:
            let kind = bits & 7
            out.put(kind < 5 ? "Calle " : kind < 7 ? "Avenida " : "Plaza ")
            putName(&out, Names.esLast, bits)
        case .italian:
            let kind = bits & 7
            out.put(kind < 5 ? "Via " : kind < 7 ? "Viale " : "Piazza ")
            putName(&out, Names.itLast, bits)
        case .polish:
            out.put("ul. ")
            putName(&out, Business.polishStreets, bits)
        case .dutch:
            putName(&out, Names.nlLast, bits)
            let kind = bits & 7
            out.put(kind < 4 ? "straat" : kind < 6 ? "laan" : kind == 6 ? "weg" : "plein")
        case .portuguese:
            let kind = bits & 7
            out.put(kind < 5 ? "Rua " : kind < 7 ? "Avenida " : "Travessa ")
            putName(&out, Names.ptLast, bits)
        case .swedish:
            putName(&out, Business.swedishStreets, bits)
            out.put(bits & 3 == 0 ? "vägen" : "gatan")
        }
        if withNumber {
            if style == .spanish || style == .portuguese { out.put(0x2C) }
            out.put(0x20)
            out.put(decimal: number)
        }
    }

    private static func putName(_ out: inout Cursor, _ list: WordList, _ bits: UInt64) {
        out.put(list, list.even(bits))
    }
}
