/// Names written without any mark between their words: `countryregioncode`, `extendedprice`.
enum JoinedWords {
    /// The words that phrases are made of, and those that often stand before them.
    static let vocabulary: Set<String> = {
        var out: Set<String> = []
        for phrases in [
            Phrases.text, .integer, .real, .boolean, .moment, .time, .json, .bytes, .network,
        ] {
            out.formUnion(phrases.words)
        }
        out.formUnion(TableMeaning.words)
        out.formUnion(NameTokens.spelledWords)
        out.formUnion(companions)
        return out
    }()

    private static let companions = """
        bill billing ship shipping home work scheduled actual planned source target from begin first next previous max
        min avg total sub gross net base unit std standard list sales sale purchase thumbnail large small parent child
        external internal default primary secondary order line detail header history map mapping link special offer
        vendor employee customer product model sub finished goods safety stock reorder point day scrapped received
        rejected lead last receipt charge national marital salaried vacation sick leave hour pay frequency change
        only culture flag measure group region bonus quota territory credit approval comment review reviewer
        """.split { $0 == " " || $0 == "\n" }.map { String($0) }

    /// Words that would be found inside others: pack-age, updat-e.
    private static let treacherous: Set<String> = [
        "age", "ate", "art", "use", "act", "per", "for", "the", "ion", "men", "man", "one", "son", "rat", "car", "pan",
        "end", "nom", "nit", "ear", "sid", "cat", "con", "pro", "tip", "lat", "lon", "lng", "fin", "cel", "tel",
    ]

    /// Ends that name a thing also behind a word that is not known.
    private static let ends = [
        "description", "quantity", "address", "percent", "number", "status", "amount", "price", "phone", "email",
        "date",
        "name", "code", "type", "cost", "flag",
    ]
    /// Words that only look as if they ended so.
    private static let whole: Set<String> = [
        "update", "candidate", "mandate", "validate", "consolidate", "liquidate", "accommodate", "prototype",
        "genotype", "phenotype", "filename", "hostname", "surname", "rename", "decode", "encode", "unicode", "barcode",
        "geocode", "iphone", "headphone", "microphone", "telephone", "smartphone", "stereotype",
    ]

    /// The fewest words of the vocabulary that make up the name; nil when none do.
    static func split(_ name: String) -> [String]? {
        guard name.utf8.count >= 6, name.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }), !whole.contains(name) else {
            return nil
        }
        return segments(name) ?? tail(name)
    }

    private static func segments(_ name: String) -> [String]? {
        let letters = Array(name)
        guard letters.count <= 40 else { return nil }
        // best[i]: the fewest words for the first i letters, and where the last of them begins.
        var best: [(count: Int, from: Int)?] = Array(repeating: nil, count: letters.count + 1)
        best[0] = (0, 0)
        for end in 2...letters.count {
            for start in 0..<(end - 1) {
                guard let before = best[start] else { continue }
                let word = String(letters[start..<end])
                guard isPiece(word, isLast: end == letters.count, isFirst: start == 0) else { continue }
                if best[end].map({ before.count + 1 < $0.count }) ?? true { best[end] = (before.count + 1, start) }
            }
        }
        guard let whole = best[letters.count], whole.count > 1, whole.count <= 6 else { return nil }
        var out: [String] = []
        var end = letters.count
        while end > 0, let (_, start) = best[end] {
            out.append(String(letters[start..<end]))
            end = start
        }
        return out.reversed()
    }

    private static func isPiece(_ word: String, isLast: Bool, isFirst: Bool) -> Bool {
        switch word.utf8.count {
        case 0...1: return false
        case 2: return isLast && (word == "id" || word == "no" || word == "ip") || isFirst && word == "is"
        case 3: if word == "end" { return isFirst || !isLast }
        default: break
        }
        return !treacherous.contains(word)
            && (vocabulary.contains(word) || vocabulary.contains(NameTokens.singular(word)))
    }

    private static func tail(_ name: String) -> [String]? {
        for end in ends where name.hasSuffix(end) && name.utf8.count >= end.utf8.count + 3 {
            return [String(name.dropLast(end.count)), end]
        }
        return nil
    }
}
