/// Longer texts: paragraphs, Markdown, comments.
public struct BodyText: TextGenerator {
    public enum Form: Hashable, Sendable { case paragraph, paragraphs, markdown, html, comment, title, code }
    public let form: Form
    public let limit: Int
    public init(_ form: Form, limit: Int = .max) {
        self.form = form
        self.limit = limit
    }

    public var maxBytes: Int {
        switch form {
        case .title: return 10 * 15
        case .comment: return 3 * 200
        case .paragraph, .code: return 6 * 200
        case .paragraphs: return 3 * 6 * 200
        case .markdown, .html: return 4 * 6 * 200
        }
    }

    public func write(_ out: inout Cursor, row: UInt64, key: UInt64) {
        let start = out.at
        switch form {
        case .title: PhraseText(.title).write(&out, row: row, key: key)
        case .comment: putSentences(&out, 1...3, key, start)
        case .paragraph: putSentences(&out, 3...5, key, start)
        case .paragraphs:
            for i in 0..<(1 + key % 3) where hasRoom(out, start) {
                if i > 0 { out.put("\n\n") }
                putSentences(&out, 3...5, Mixer.mix(key, i), start)
            }
        case .markdown:
            out.put("# ")
            PhraseText(.title).write(&out, row: row, key: key)
            out.put("\n\n")
            putSentences(&out, 2...5, Mixer.mix(key, 1), start)
            if hasRoom(out, start) {
                for i in 0..<3 as Range<UInt64> {
                    out.put(i == 0 ? "\n\n- **" : "\n- **")
                    out.put(Words.nouns, Words.nouns.even(Mixer.mix(key, 20 + i)))
                    out.put("**: ")
                    PhraseText(.sentence).write(&out, row: row, key: Mixer.mix(key, 30 + i))
                }
            }
        case .html:
            out.put("<p>")
            putSentences(&out, 2...4, key, start)
            out.put("</p>")
        case .code:
            out.put("let ")
            out.put(Words.english, Words.english.even(Mixer.mix(key, 1)))
            out.put(" = ")
            out.put(Words.english, Words.english.even(Mixer.mix(key, 2)))
            out.put("(")
            out.put(decimal: key % 1000)
            out.put(")")
        }
    }

    private func hasRoom(_ out: Cursor, _ start: UnsafeMutablePointer<UInt8>) -> Bool {
        limit == .max || out.at - start < limit - 40
    }

    /// Whole sentences while they fit; the first is made to fit.
    private func putSentences(
        _ out: inout Cursor, _ count: ClosedRange<Int>, _ key: UInt64, _ start: UnsafeMutablePointer<UInt8>
    ) {
        let wanted = count.lowerBound + Int(key % UInt64(count.count))
        let own = out.at
        for i in 0..<wanted {
            let before = out.at
            if i > 0 { out.put(0x20) }
            let room = limit == .max ? Int.max : max(limit - (out.at - start), 1)
            PhraseText(.sentence, limit: i == 0 ? room : .max)
                .write(&out, row: 0, key: Mixer.mix(key, 50 + UInt64(i)))
            if limit != .max, out.at - start > limit, before > own {
                out.at = before
                break
            }
        }
    }
}
