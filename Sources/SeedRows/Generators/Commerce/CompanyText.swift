/// What a column holds of a company. Name, domain, address and slogan of one key agree.
public struct CompanyText: TextGenerator {
    public enum Part: Hashable, Sendable {
        case name, suffix, domain, url, email, industry, catchPhrase, slogan, vat, slug
    }
    public let part: Part
    /// Digits of the row number end the name, or the first label of the domain.
    public let isUnique: Bool
    public let limit: Int

    public init(_ part: Part, isUnique: Bool = false, limit: Int = .max) {
        self.part = part
        self.isUnique = isUnique
        self.limit = limit
    }

    public var maxBytes: Int { 240 }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let names = Names.enLast
        let first = names.skewed(Mixer.mix(key, 1))
        let bits = Mixer.mix(key, 2)
        switch part {
        case .name:
            out.put(names, first)
            switch bits & 7 {
            case 0, 1:
                out.put(" & ")
                out.put(names, names.skewed(Mixer.mix(key, 3)))
            case 2:
                out.put("-")
                out.put(names, names.skewed(Mixer.mix(key, 3)))
            case 3, 4:
                out.put(" ")
                out.put(Commerce.companySuffixes, Commerce.companySuffixes.even(Mixer.mix(key, 4)))
            default:
                out.put(" ")
                out.put(Commerce.companyWords, Commerce.companyWords.even(Mixer.mix(key, 4)))
            }
        case .suffix: out.put(Commerce.companySuffixes, Commerce.companySuffixes.even(Mixer.mix(key, 4)))
        case .domain: putDomain(&out, first, bits, row)
        case .url:
            out.put("https://www.")
            putDomain(&out, first, bits, row)
        case .email:
            out.put(bits & 1 == 0 ? "info@" : "contact@")
            putDomain(&out, first, bits, row)
        case .slug: putLabel(&out, first, bits, row)
        case .industry: out.put(Commerce.industries, Commerce.industries.even(Mixer.mix(key, 5)))
        case .catchPhrase:
            putWords(&out, (Business.catchPhrase1, Business.catchPhrase2, Business.catchPhrase3), key)
        case .slogan: putWords(&out, (Business.slogan1, Business.slogan2, Business.slogan3), key)
        case .vat:
            out.put(bits & 1 == 0 ? "DE" : "IT")
            // Nine digits (Germany) or eleven (Italy), first not zero.
            let digits = bits & 1 == 0 ? 9 : 11
            out.put(decimal: 1 + Mixer.mix(key, 6) % 9)
            out.put(decimal: Mixer.mix(key, 7), width: digits - 1)
        }
    }

    private func putLabel(_ out: inout Cursor, _ first: Int, _ bits: UInt64, _ row: UInt64) {
        for byte in Names.enLast[first] {
            let lower = byte | 0x20
            if lower >= 0x61, lower <= 0x7A { out.put(lower) }
        }
        out.put("-")
        if isUnique {
            out.put(decimal: row)
        } else {
            for byte in Commerce.companyWords[Commerce.companyWords.even(Mixer.mix(bits))] { out.put(byte | 0x20) }
        }
    }

    private func putDomain(_ out: inout Cursor, _ first: Int, _ bits: UInt64, _ row: UInt64) {
        putLabel(&out, first, bits, row)
        // A top-level domain that RFC 2606 keeps for documentation.
        out.put(".example")
    }

    private func putWords(_ out: inout Cursor, _ lists: (WordList, WordList, WordList), _ key: UInt64) {
        out.put(lists.0, lists.0.even(Mixer.mix(key, 8)))
        out.put(0x20)
        out.put(lists.1, lists.1.even(Mixer.mix(key, 9)))
        out.put(0x20)
        out.put(lists.2, lists.2.even(Mixer.mix(key, 10)))
    }
}
