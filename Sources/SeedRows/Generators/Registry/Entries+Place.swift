extension GeneratorRegistry {
    private static let placeOption = ["locale": "language whose countries the places are in; default: mostly English"]

    private static func part(
        _ name: String, _ summary: String, _ part: PlaceText.Part, minimum: Int = 1, separator: Unicode.Scalar = " "
    ) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary, entity: "place", options: placeOption) { request in
            request.text(
                PlaceText(part, mix: request.placeMix, limit: request.limit), minimum: minimum, separator: separator)
        }
    }

    /// Codes of a list of the world where values must differ, of the row's place otherwise.
    private static func code(
        _ name: String, _ summary: String, _ part: PlaceText.Part, length: Int,
        distinct: @escaping @Sendable () -> WordList
    ) -> GeneratorEntry {
        GeneratorEntry(name: name, summary: summary, entity: "place", options: placeOption) { request in
            if request.isUnique { return request.code(distinct()) }
            return request.whole(PlaceText(part, mix: request.placeMix, limit: request.limit), length: length)
        }
    }

    private static func countries(_ field: Int) -> WordList {
        WordList(
            Places.countryLines.strings.map {
                String($0.split(separator: "|", omittingEmptySubsequences: false)[field])
            })
    }

    private static func coordinate(_ name: String, isLatitude: Bool) -> GeneratorEntry {
        GeneratorEntry(
            name: name, summary: "The \(name) of the row's place in degrees, north and east positive", entity: "place",
            options: placeOption
        ) { request in
            let reach: Int64 = isLatitude ? 90_000_000 : 180_000_000
            if request.isUnique || request.options["min"] != nil || request.options["max"] != nil {
                return request.numbers(min: -reach, max: reach, scale: 6)
            }
            if case .bool = request.wire { return nil }
            let scale = request.scale(4)
            // 180 degrees need three digits before the point.
            if case .numeric(let precision?, let own) = request.kind, precision - (own ?? 0) < (isLatitude ? 2 : 3) {
                return nil
            }
            return request.spelled(
                Coordinate(isLatitude: isLatitude, mix: request.placeMix, scale: scale), scale: scale)
        }
    }

    static let place: [GeneratorEntry] = [
        part("street_address", "Street and number as the place's country writes them", .streetAddress, minimum: 10),
        part("street_name", "A street without a number", .streetName, minimum: 8),
        part("secondary_address", "A flat, suite or floor", .secondaryAddress, minimum: 8),
        part("full_address", "Street, postcode, city and country on one line", .fullAddress, minimum: 40),
        part("city", "A city with its own state, country, postcode and coordinates", .city, minimum: 4),
        part("state", "The state, province or region of the city", .state, minimum: 4),
        code("state_code", "The code of the state (ISO 3166-2, without the country)", .stateCode, length: 2) {
            WordList(
                Places.regionLines.strings.compactMap {
                    let code = $0.split(separator: "|", omittingEmptySubsequences: false)[1]
                    return code.utf8.count == 2 ? String(code) : nil
                })
        },
        GeneratorEntry(
            name: "postcode", summary: "A postcode in the form of the country, of the state in the United States",
            entity: "place", options: placeOption
        ) { request in
            let text = PlaceText(.postcode, mix: request.placeMix)
            if request.isUnique {
                return request.limit >= 8
                    ? request.text(text, separator: "-") : nil
            }
            return request.text(text, minimum: 4)
        },
        GeneratorEntry(name: "country", summary: "The country of the city, in English", entity: "place") { request in
            if request.isUnique, request.isPlainText {
                let list = countries(3)
                return list.longest <= request.limit ? request.word(list) : nil
            }
            return request.whole(PlaceText(.country, mix: request.placeMix, limit: request.limit), length: 2)
        },
        code("country_code", "ISO 3166-1 alpha-2", .countryCode, length: 2) { countries(0) },
        code("country_code3", "ISO 3166-1 alpha-3", .countryCode3, length: 3) { countries(1) },
        coordinate("latitude", isLatitude: true),
        coordinate("longitude", isLatitude: false),
        code("time_zone", "The IANA time zone of the city", .timeZone, length: 20) { Places.zones },
        part("coordinates", "Latitude and longitude with a comma between", .coordinates, minimum: 20),
        part("calling_code", "The country's telephone code", .callingCode, minimum: 4),
        GeneratorEntry(
            name: "place_phone", summary: "A telephone number with the code of the place's country", entity: "place",
            options: placeOption.merging(["variant": "any word: two numbers of one place differ"]) { a, _ in a }
        ) { request in
            let variant = request.options["variant"].map { Mixer.hash($0) } ?? 0
            return request.text(
                PlaceText(.phone, mix: request.placeMix, limit: request.limit, variant: variant), minimum: 16,
                separator: " ")
        },
        code("place_currency", "The currency of the place's country (ISO 4217)", .currency, length: 3) {
            Codes.currencies
        },
        code("place_locale", "The language of the place's country, such as de-AT", .locale, length: 6) {
            Internet.locales
        },
    ]
}
