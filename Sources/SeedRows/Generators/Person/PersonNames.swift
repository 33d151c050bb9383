/// Recognises names of persons by the word lists that they are made of. Names from elsewhere are not recognised.
public enum PersonNames {
    private static let given = words { [$0.female, $0.male, $0.femaleLatin, $0.maleLatin] }
    private static let family = words { [$0.last, $0.lastLatin] }
    /// Han names have no space between family and given name.
    private static let longestHan = 4

    private static func words(_ lists: (PersonLocale) -> [WordList]) -> Set<String> {
        var out: Set<String> = []
        for i in PersonTable.codes.indices {
            for list in lists(PersonTable.shared.locales[i]) { out.formUnion(list.strings.map { $0.lowercased() }) }
        }
        return out
    }

    public static func isGivenName(_ word: String) -> Bool { isCapitalised(word) && given.contains(word.lowercased()) }

    public static func isFamilyName(_ word: String) -> Bool {
        isCapitalised(word) && family.contains(word.lowercased())
    }

    /// A given name before other names, or behind a comma; or a family name before a given one in Han characters.
    public static func isFullName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        guard words.count > 1 else { return isHanName(text) }
        guard words.count <= 5, words.contains(where: { isCapitalised($0) }),
            words.allSatisfy({ $0.allSatisfy { $0.isLetter || ".,'’-".contains($0) } })
        else { return false }
        if let comma = words.firstIndex(where: { $0.hasSuffix(",") }) {
            return comma + 1 < words.count && isGivenName(String(words[comma + 1]))
        }
        // What follows is a name, too: no sentence begins so.
        return isGivenName(String(words[0])) && isCapitalised(words[words.count - 1])
    }

    private static func isCapitalised(_ word: some StringProtocol) -> Bool {
        // Scripts without capitals have no lower case either.
        word.first.map { !$0.isLowercase } ?? false
    }

    private static func isHanName(_ text: String) -> Bool {
        guard (2...longestHan).contains(text.count), text.unicodeScalars.allSatisfy(\.properties.isIdeographic) else {
            return false
        }
        return (1..<text.count).contains {
            family.contains(String(text.prefix($0))) && given.contains(String(text.dropFirst($0)))
        }
    }
}
