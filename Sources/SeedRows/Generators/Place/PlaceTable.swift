/// Text in memory that lives as long as the process.
typealias Slice = UnsafeBufferPointer<UInt8>

/// A country of the list.
struct Country {
    let code2: Slice
    let code3: Slice
    let number: Int64
    let name: Slice
    let currency: Slice
    let callingCode: Slice
    let domain: Slice
    let language: Slice
    /// `#` a digit, `@` a letter.
    let postcode: Slice
    let street: StreetStyle
}

/// How an address is written where the place is.
enum StreetStyle: UInt8 {
    case english, german, french, spanish, italian, polish, dutch, portuguese, swedish
}

/// A state, province or other first division of a country.
struct Region {
    let name: Slice
    let code: Slice
    /// Bounds of the first digits (United States), or `first == last` none.
    let firstPostcode: UInt64
    let lastPostcode: UInt64
    /// What postcodes begin with (Canada, Australia).
    let prefix: Slice
}

/// A city with everything that goes with it.
struct City {
    let name: Slice
    let country: Int
    let region: Int
    let zone: Int
    /// Ten-thousandths of a degree.
    let latitude: Int64
    let longitude: Int64
}

/// The one list of places. Made from the literals at first use, in about a millisecond; never freed.
///
/// Lines of `Places.countryLines`: alpha-2|alpha-3|number|name|currency|calling code|domain|language|postcode pattern;
/// of `regionLines`: name|code|postcodes from-to, or their beginning; of `cityLines`: country|region|zone|latitude|
/// longitude|thousands of people|name, where the first three are places in the other lists.
struct PlaceTable: @unchecked Sendable {
    let countries: UnsafeBufferPointer<Country>
    let regions: UnsafeBufferPointer<Region>
    let cities: UnsafeBufferPointer<City>
    /// Places in `cities`, by `locale` of `PlaceMix`: the largest cities first.
    let world: UnsafeBufferPointer<UInt16>
    let byLocale: [String: UnsafeBufferPointer<UInt16>]

    static let shared = PlaceTable()

    /// Countries whose places go with a language.
    static let countriesOfLocale: [(locale: String, countries: [String])] = [
        ("en", ["US", "GB", "CA", "AU", "IE", "NZ"]), ("de", ["DE", "AT", "CH"]), ("fr", ["FR"]), ("es", ["ES", "MX"]),
        ("it", ["IT"]), ("pl", ["PL"]), ("nl", ["NL"]), ("pt", ["PT", "BR"]), ("sv", ["SE"]), ("ja", ["JP"]),
        ("zh", ["CN"]),
    ]

    private init() {
        countries = Self.kept(
            Self.fields(Places.countryLines).map { f in
                Country(
                    code2: f[0], code3: f[1], number: Self.number(f[2]), name: f[3], currency: f[4], callingCode: f[5],
                    domain: f[6], language: f[7], postcode: f[8],
                    street: Self.street(String(decoding: f[0], as: UTF8.self)))
            })
        regions = Self.kept(
            Self.fields(Places.regionLines).map { f in
                let dash = f[2].firstIndex(of: UInt8(ascii: "-"))
                let first = dash.map { Self.number(Slice(rebasing: f[2][..<$0])) } ?? 0
                let last = dash.map { Self.number(Slice(rebasing: f[2][($0 + 1)...])) } ?? 0
                return Region(
                    name: f[0], code: f[1], firstPostcode: UInt64(first), lastPostcode: UInt64(last),
                    prefix: dash == nil ? f[2] : Slice(rebasing: f[2][..<0]))
            })
        var people: [Int64] = []
        let cities: [City] = Self.fields(Places.cityLines).map { f in
            people.append(Self.number(f[5]))
            return City(
                name: f[6], country: Int(Self.number(f[0])), region: Int(Self.number(f[1])),
                zone: Int(Self.number(f[2])), latitude: Self.number(f[3]), longitude: Self.number(f[4]))
        }
        self.cities = Self.kept(cities)
        let order = cities.indices.sorted { people[$0] != people[$1] ? people[$0] > people[$1] : $0 < $1 }
        world = Self.kept(order.map { UInt16($0) })
        let codes = countries.map { String(decoding: $0.code2, as: UTF8.self) }
        var byLocale: [String: UnsafeBufferPointer<UInt16>] = [:]
        for (locale, wanted) in Self.countriesOfLocale {
            byLocale[locale] = Self.kept(
                order.filter { wanted.contains(codes[cities[$0].country]) }.map { UInt16($0) })
        }
        self.byLocale = byLocale
    }

    private static func fields(_ lines: WordList) -> [[Slice]] {
        (0..<lines.count).map { i in
            lines[i].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false).map { Slice(rebasing: $0) }
        }
    }

    private static func number(_ digits: Slice) -> Int64 {
        Int64(String(decoding: digits, as: UTF8.self)) ?? 0
    }

    private static func kept<T>(_ list: [T]) -> UnsafeBufferPointer<T> {
        let memory = UnsafeMutableBufferPointer<T>.allocate(capacity: list.count)
        _ = memory.initialize(from: list)
        return UnsafeBufferPointer(memory)
    }

    private static func street(_ country: String) -> StreetStyle {
        switch country {
        case "DE", "AT", "CH", "LI": return .german
        case "FR", "BE", "LU", "MC", "SN", "CI", "MA", "TN": return .french
        case "ES", "MX", "AR", "CL", "CO", "PE", "UY", "VE", "EC", "GT", "CU", "BO", "CR", "PA": return .spanish
        case "IT", "SM", "VA": return .italian
        case "PL": return .polish
        case "NL": return .dutch
        case "PT", "BR", "AO", "MZ", "CV": return .portuguese
        case "SE": return .swedish
        default: return .english
        }
    }
}

/// Which cities a row may be in.
public struct PlaceMix: @unchecked Sendable {
    private let home: UnsafeBufferPointer<UInt16>
    private let world: UnsafeBufferPointer<UInt16>
    private let isFixed: Bool

    /// Cities of a language's countries; nil: three in four in the English-speaking countries, the others anywhere.
    public init(locale: String?) {
        let table = PlaceTable.shared
        let code = locale.map { String($0.lowercased().prefix { $0 != "_" && $0 != "-" }) }
        let own = code.flatMap { table.byLocale[$0] }
        isFixed = own != nil
        world = table.world
        home = own ?? table.byLocale["en"] ?? table.world
    }

    @inline(__always) func city(_ key: UInt64) -> City {
        let bits = Mixer.mix(key, 1)
        let list = isFixed || bits & 3 != 0 ? home : world
        // Large cities stand in front and are drawn more often.
        let index = Mixer.below(UInt64(list.count), bits.multipliedFullWidth(by: Mixer.mix(key, 2)).high)
        return PlaceTable.shared.cities[Int(list[Int(truncatingIfNeeded: index)])]
    }
}
