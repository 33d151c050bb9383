/// The names of one language, and the same in ASCII for addresses.
public struct PersonLocale: Sendable {
    public let female: WordList
    public let male: WordList
    public let last: WordList
    public let femaleLatin: WordList
    public let maleLatin: WordList
    public let lastLatin: WordList
    /// The family name stands first, with no space between (Chinese and Japanese).
    public let isFamilyFirst: Bool
    public let femalePrefix: WordList
    public let malePrefix: WordList

    init(
        _ female: WordList, _ male: WordList, _ last: WordList, latin: (WordList, WordList, WordList)? = nil,
        prefixes: (female: String, male: String), umlauts: Bool = false
    ) {
        self.female = female
        self.male = male
        self.last = last
        femaleLatin = (latin?.0 ?? female).asciiWords(umlauts: umlauts)
        maleLatin = (latin?.1 ?? male).asciiWords(umlauts: umlauts)
        lastLatin = (latin?.2 ?? last).asciiWords(umlauts: umlauts)
        isFamilyFirst = latin != nil
        femalePrefix = WordList([prefixes.female])
        malePrefix = WordList([prefixes.male])
    }
}

/// All languages, in memory that lives as long as the process.
struct PersonTable: @unchecked Sendable {
    let locales: UnsafePointer<PersonLocale>

    static let codes = ["en", "de", "fr", "es", "it", "pl", "nl", "pt", "sv", "ja", "zh"]

    static let shared = PersonTable([
        PersonLocale(Names.enFemale, Names.enMale, Names.enLast, prefixes: ("Ms.", "Mr.")),
        PersonLocale(Names.deFemale, Names.deMale, Names.deLast, prefixes: ("Frau", "Herr"), umlauts: true),
        PersonLocale(Names.frFemale, Names.frMale, Names.frLast, prefixes: ("Mme", "M.")),
        PersonLocale(Names.esFemale, Names.esMale, Names.esLast, prefixes: ("Sra.", "Sr.")),
        PersonLocale(Names.itFemale, Names.itMale, Names.itLast, prefixes: ("Sig.ra", "Sig.")),
        PersonLocale(Names.plFemale, Names.plMale, Names.plLast, prefixes: ("Pani", "Pan")),
        PersonLocale(Names.nlFemale, Names.nlMale, Names.nlLast, prefixes: ("Mevr.", "Dhr.")),
        PersonLocale(Names.ptFemale, Names.ptMale, Names.ptLast, prefixes: ("Sra.", "Sr.")),
        PersonLocale(Names.svFemale, Names.svMale, Names.svLast, prefixes: ("Fru", "Herr")),
        PersonLocale(
            Names.jaFemale, Names.jaMale, Names.jaLast,
            latin: (Names.jaFemaleLatin, Names.jaMaleLatin, Names.jaLastLatin), prefixes: ("様", "様")),
        PersonLocale(
            Names.zhFemale, Names.zhMale, Names.zhLast,
            latin: (Names.zhFemaleLatin, Names.zhMaleLatin, Names.zhLastLatin), prefixes: ("女士", "先生")),
    ])

    private init(_ list: [PersonLocale]) {
        let memory = UnsafeMutablePointer<PersonLocale>.allocate(capacity: list.count)
        memory.initialize(from: list, count: list.count)
        locales = UnsafePointer(memory)
    }

    /// `de`, `de_DE`, `de-AT` -> the place in `codes`; nil: unknown.
    static func index(of locale: String) -> Int? {
        codes.firstIndex(of: String(locale.lowercased().prefix { $0 != "_" && $0 != "-" }))
    }
}

/// Which language a row's person speaks: one for all, or a mix of those in Latin script, half of it English.
public struct PersonMix: Sendable {
    private let fixed: UInt64?

    public init(locale: String?) {
        fixed = locale.flatMap { PersonTable.index(of: $0) }.map { UInt64($0) }
    }

    @inline(__always) func index(_ bits: UInt64) -> Int {
        if let fixed { return Int(truncatingIfNeeded: fixed) }
        // Sixteenths: nine English, two German, one for each other language in Latin script but one.
        let sixteenth = bits & 15
        return sixteenth < 8 ? 0 : Int(truncatingIfNeeded: sixteenth &- 7)  // 1 ... 8
    }
}

/// A person, from the key that all columns of one entity share.
struct Person {
    let locale: UnsafePointer<PersonLocale>
    let isFemale: Bool
    let first: Int
    let last: Int
    /// For what else a column needs.
    let key: UInt64

    @inline(__always) init(_ key: UInt64, _ mix: PersonMix, _ locales: UnsafePointer<PersonLocale>) {
        let bits = Mixer.mix(key, 1)
        locale = locales + mix.index(bits)
        isFemale = bits & 16 != 0
        self.key = key
        // Names in the front of a list are the frequent ones.
        first = (isFemale ? locale.pointee.female : locale.pointee.male).skewed(Mixer.mix(key, 2))
        last = locale.pointee.last.skewed(Mixer.mix(key, 3))
    }

    @inline(__always) var firstName: UnsafeBufferPointer<UInt8> {
        isFemale ? locale.pointee.female[first] : locale.pointee.male[first]
    }
    @inline(__always) var lastName: UnsafeBufferPointer<UInt8> { locale.pointee.last[last] }
    @inline(__always) var firstLatin: UnsafeBufferPointer<UInt8> {
        isFemale ? locale.pointee.femaleLatin[first] : locale.pointee.maleLatin[first]
    }
    @inline(__always) var lastLatin: UnsafeBufferPointer<UInt8> { locale.pointee.lastLatin[last] }
}
