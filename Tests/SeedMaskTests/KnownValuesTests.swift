import SeedMask
import Testing

/// What is found in texts, against a search that tries every value at every place.
@Suite struct `Known values in texts` {
    /// Words, blanks and marks, as the documentation counts them.
    private static func tokens(_ text: String) -> [String] {
        var out: [String] = []
        for character in text {
            let isWord = character.isLetter || character.isNumber
            let isBlank = character.isWhitespace
            if let last = out.last?.last,
                isWord && (last.isLetter || last.isNumber) || isBlank && last.isWhitespace
            {
                out[out.count - 1].append(character)
            } else {
                out.append(String(character))
            }
        }
        return out
    }

    /// As they are compared: in small letters, and one blank is as good as many.
    private static func folded(_ text: String) -> [String] {
        tokens(text).map { $0.allSatisfy(\.isWhitespace) ? " " : $0.lowercased() }
    }

    private static func replace(_ text: String, _ values: [(String, String)]) -> String {
        let (words, compared) = (tokens(text), folded(text))
        var out = ""
        var i = 0
        while i < words.count {
            let here = values.filter { value in
                let parts = folded(value.0)
                return i + parts.count <= words.count && parts == Array(compared[i..<(i + parts.count)])
            }
            guard let longest = here.max(by: { tokens($0.0).count < tokens($1.0).count }) else {
                out += words[i]
                i += 1
                continue
            }
            out += longest.1
            i += tokens(longest.0).count
        }
        return out
    }

    @Test func `the leftmost and longest is replaced, whatever the lengths of words and values`() {
        // Few words of all lengths around those of a machine's word, so that values begin and end inside each other.
        let words = [
            "ab", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghijklmnop", "abcdefghijklmnopq", "4711", "ärger", "x1",
            "zoë7890",
        ]
        let marks = [" ", " ", "-", "@", ".", ", "]
        var state: UInt64 = 7
        func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        func text(_ count: Int) -> String {
            (0..<count).map {
                (below($0 == 0 ? 1 : 2) == 0 ? "" : marks[below(marks.count)]) + words[below(words.count)]
            }
            .joined(separator: " ")
        }
        for _ in 0..<200 {
            let known = KnownValues(shortest: 1)
            var values: [(String, String)] = []
            for i in 0..<(1 + below(12)) {
                let value = text(1 + below(below(10) == 0 ? 80 : 4))
                guard !values.contains(where: { Self.folded($0.0) == Self.folded(value) }) else { continue }
                values.append((value, "<\(i)>"))
                known.add(value, "<\(i)>")
            }
            known.finish()
            for _ in 0..<20 {
                var sentence = text(below(12))
                if below(2) == 0 { sentence += " " + values[below(values.count)].0 + marks[below(marks.count)] }
                #expect(known.replace(sentence) == Self.replace(sentence, values), "\(sentence) with \(values)")
            }
            for (value, image) in values { #expect(known.image(of: value) == image) }
        }
    }

    @Test func `uuids are one word in either case, and numbers are whole`() {
        let known = KnownValues(shortest: 4)
        known.add("018f3c2a-7b1e-7c3d-9e4f-0123456789ab", "11111111-2222-7333-8444-555555555555")
        known.add("12345", "99999")
        known.add("Ada Byron", "Zed Mason")
        known.add("Eve", "Joe")
        known.finish()
        #expect(
            known.replace("at 018F3C2A-7B1E-7C3D-9E4F-0123456789AB, 12345")
                == "at 11111111-2222-7333-8444-555555555555, 99999")
        let others = [
            "018f3c2a-7b1e-7c3d-9e4f-0123456789abc", "x018f3c2a-7b1e-7c3d-9e4f-0123456789ab", "123456", "Eve",
            "018f3c2a-7b1e-7c3d-9e4f-0123456789a", "Ada-Byron", "",
        ]
        for other in others { #expect(known.replace(other) == other) }
        #expect(known.replace("ADA BYRON, ada \n byron") == "ZED MASON, Zed Mason")
    }
}
