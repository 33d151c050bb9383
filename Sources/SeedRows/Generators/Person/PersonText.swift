/// What a column holds of a person.
public struct PersonText: TextGenerator {
    public enum Part: Hashable, Sendable {
        case firstName, middleName, lastName
        /// Given name, family name.
        case fullName
        /// Family name, comma, given name.
        case sortName
        case initials, prefix, suffix, gender, username, email, avatar, website, signature
    }
    public let part: Part
    public let mix: PersonMix
    /// The most characters.
    public let limit: Int
    /// Digits of the row number end the local part of an e-mail address and the user name.
    public let isUnique: Bool
    /// Given names between the first and the last that spell the row number; 0: none.
    public let middleNames: Int
    /// The domain of e-mail addresses; empty: the example domains.
    public let domain: WordList

    public init(
        _ part: Part, mix: PersonMix, limit: Int = .max, isUnique: Bool = false, rows: Int64 = 0, domain: String? = nil
    ) {
        self.part = part
        self.mix = mix
        self.limit = limit
        self.isUnique = isUnique
        var names = 0
        if isUnique, part == .fullName {
            var reach: UInt64 = 1
            repeat {
                reach = saturatingProduct(reach, UInt64(MiddleNames.list.count))
                names += 1
            } while reach < UInt64(max(rows, 1))
        }
        middleNames = names
        let short = limit < 40
        self.domain = domain.map { WordList([$0]) } ?? (short ? WordList(["example.com"]) : Internet.mailDomains)
    }

    public var maxBytes: Int { 160 + 40 * middleNames + domain.longest }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let person = Person(key, mix, PersonTable.shared.locales)
        switch part {
        case .firstName: out.put(person.firstName)
        case .lastName: out.put(person.lastName)
        case .middleName:
            let list = person.isFemale ? person.locale.pointee.female : person.locale.pointee.male
            out.put(list, list.skewed(Mixer.mix(key, 4)))
        case .fullName: putFullName(&out, person, row)
        case .sortName:
            out.put(person.lastName)
            out.put(", ")
            out.put(person.firstName)
        case .initials:
            out.put(person.firstLatin[0] &- 0x20)
            out.put(person.lastLatin[0] &- 0x20)
        case .prefix:
            out.put(person.isFemale ? person.locale.pointee.femalePrefix : person.locale.pointee.malePrefix, 0)
        case .suffix:
            switch Mixer.mix(key, 5) & 3 {
            case 0: out.put("Jr.")
            case 1: out.put("PhD")
            case 2: out.put("MD")
            default: out.put("III")
            }
        case .gender:
            if limit < 6 {
                out.put(person.isFemale ? 0x46 : 0x4D)
            } else {
                out.put(person.isFemale ? "female" : "male")
            }
        case .username: putUsername(&out, person, row)
        case .email: putEmail(&out, person, row)
        case .avatar:
            out.put("https://example.com/avatars/")
            putUsername(&out, person, row)
            out.put(".png")
        case .website:
            out.put("https://")
            putUsername(&out, person, row)
            out.put(".example.com")
        case .signature:
            out.put("-- \n")
            out.put(person.firstName)
            out.put(" ")
            out.put(person.lastName)
        }
    }

    private func putFullName(_ out: inout Cursor, _ person: Person, _ row: UInt64) {
        if person.locale.pointee.isFamilyFirst {
            out.put(person.lastName)
            out.put(person.firstName)
            if isUnique {
                out.put(0x20)
                out.put(decimal: row)
            }
            return
        }
        let start = out.at
        out.put(person.firstName)
        if isUnique {
            // So many names for every row, one word each: they can be read back, so no two rows are equal.
            let list = MiddleNames.list
            var rest = row
            for _ in 0..<middleNames {
                out.put(0x20)
                out.put(list, Int(truncatingIfNeeded: rest % UInt64(list.count)))
                rest /= UInt64(list.count)
            }
        }
        out.put(0x20)
        out.put(person.lastName)
        if !isUnique, out.at - start > limit {
            // "A. Lovelace" where "Ada Lovelace" is too long.
            out.at = start
            out.put(person.firstLatin[0] &- 0x20)
            out.put(". ")
            out.put(person.lastName)
        }
    }

    /// `ada.lovelace`, `alovelace`, `ada_lovelace` …: ASCII, ends in a letter but for the row number.
    private func putUsername(_ out: inout Cursor, _ person: Person, _ row: UInt64) {
        let digits = isUnique ? decimalWidth(row) : 0
        putLocal(&out, person, room: part == .username && limit != .max ? limit - digits : 48)
        if isUnique { out.put(decimal: row) }
    }

    private func putLocal(_ out: inout Cursor, _ person: Person, room: Int) {
        let start = out.at
        let first = person.firstLatin
        let last = person.lastLatin
        let bits = Mixer.mix(person.key, 6)
        switch bits & 7 {
        case 0, 1, 2:
            out.put(first)
            out.put(0x2E)
            out.put(last)
        case 3:
            out.put(first)
            out.put(0x5F)
            out.put(last)
        case 4:
            out.put(first)
            out.put(last)
        case 5, 6:
            out.put(first[0])
            out.put(last)
        default:
            out.put(first)
            out.put(0x2E)
            out.put(last[0])
        }
        if out.at - start > room {
            out.at = start
            out.put(first[0])
            out.put(last)
            out.at = min(out.at, start + max(room, 0))
        }
    }

    private func putEmail(_ out: inout Cursor, _ person: Person, _ row: UInt64) {
        let choice = domain.even(Mixer.mix(person.key, 7))
        let host = domain[choice]
        let digits = isUnique ? decimalWidth(row) : 0
        let room = limit == .max ? 64 : limit - host.count - 1
        putLocal(&out, person, room: min(64, room) - digits)
        if isUnique { out.put(decimal: row) }
        out.put(0x40)
        out.put(host)
    }
}

/// Names that spell a number in the middle of a name: no two alike, one word each.
enum MiddleNames {
    static let list: WordList = {
        let male = Set(Names.enMale.strings)
        return WordList(Names.enMale.strings + Names.enFemale.strings.filter { !male.contains($0) })
    }()
}
