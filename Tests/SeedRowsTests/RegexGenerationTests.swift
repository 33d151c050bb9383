import SeedPostgres
import SeedTestSupport
import Testing

@testable import SeedRows

@Suite struct `Texts generated from a pattern` {
    /// As schemas in the wild write them.
    static let patterns = [
        "^[a-z]+$", "^[A-Z]{2}$", "^[A-Z]{3}$", "^[0-9]{5}$", "^[0-9]{5}(-[0-9]{4})?$", "^\\d{3}-\\d{2}-\\d{4}$",
        "^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}$", "^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$", "^https?://",
        "^https?://[^\\s/$.?#].[^\\s]*$",
        "^#[0-9a-fA-F]{6}$", "^#([0-9a-f]{3}|[0-9a-f]{6})$", "^[a-z0-9]+(-[a-z0-9]+)*$", "^[a-z][a-z0-9_]{2,30}$",
        "^\\+?[1-9]\\d{1,14}$",
        "^\\+[0-9 ()-]{7,20}$", "^(\\d{1,3}\\.){3}\\d{1,3}$", "^v?[0-9]+\\.[0-9]+\\.[0-9]+(-[a-z0-9.]+)?$",
        "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$",
        "^[[:alpha:]][[:alnum:]_]*$", "^[[:upper:]][[:lower:]]+$", "^[[:digit:]]{4}-[[:digit:]]{2}-[[:digit:]]{2}$",
        "^[[:xdigit:]]{40}$", "[[:space:]]",
        "^\\S+$", "^\\S(.*\\S)?$", "^\\w+$", "^\\w[\\w.-]*$", "\\d", "^\\D+$", "^\\W$", "^[^/]+$", "^[^[:space:]]+$",
        "^[^<>\"']*$", "^(?!-)[a-z0-9-]+$",
        "^(?=.*\\d)[a-z\\d]{8,}$", "^(?:GET|POST|PUT)$", "^(draft|published|archived)$", "^[A-HJ-NPR-Z0-9]{17}$",
        "^[A-Z]{2}[0-9]{2}[A-Z0-9]{4,30}$",
        "^\\$2[aby]\\$\\d{2}\\$[./A-Za-z0-9]{53}$", "^sha256:[a-f0-9]{64}$", "^data:image/(png|jpeg);base64,",
        "^/([a-z]+/)*[a-z]*$", "^([a-z]+\\.)+[a-z]{2,}$",
        "^\\d{1,2}:\\d{2}(:\\d{2})?$", "^(0[1-9]|1[0-2])/[0-9]{2}$", "^[01]?\\d$", "^a{3}b{2,}c{0,2}$", "^x*y+z?$",
        "^(ab|cd){2}$", "^(a|b|)$", "^$", "", "^.$", "^.{3,5}$",
        "^.+$", "^[]a]+$", "^[a-]+$", "^[\\d-]+$", "^[\\w\\s]+$", "\\mword\\M", "x\\Yy", "\\ycat\\y", "^a\\.b\\*c\\?$",
        "^\\u00e9t\\u00e9$", "^\\x41+$", "^\\t$", "^[\\n\\r]$",
        "(?i)^abc$", "(?x)^ a b # c\n c$", "(?s)^a.b$", "***=a.c", "***:^ab$", "^a+?b*?c??$", "^(a+)(b+)?$",
        "^[[.hyphen.]a]$", "^[[=a=]]$", "^\\Aab\\Z$", "^\\e$|^x$",
        "^[A-Za-zÀ-ÿ' -]+$", "^[^\\x00-\\x1f]+$", "^([01][0-9]|2[0-3]):[0-5][0-9]$", "^[0-9]+(\\.[0-9]+)?$",
        "^-?[0-9]+$", "^(\\{.*\\}|\\[.*\\])$", "^s3://[a-z0-9.-]{3,63}/.*$",
    ]
    private static let caseless = ["^abc-[0-9]+$", "^(yes|no)$", "^[a-f]{4}$", "trailers", "^https?://[a-z.]+$"]
    private static let likes = [
        "a%", "%b%", "%", "", "_", "__-%", "a\\%b", "INV-____-%", "%Trailers%", "100\\%%", "\\_x",
    ]
    private static let similars = [
        "(a|b)+", "[0-9]{3}-[0-9]{4}", "%@%.%", "_{2}x", "[A-Z][a-z]*", "a?b*", "(Jan|Feb)-[0-9]+", "[^a]%",
    ]

    private func texts(_ node: RegexNode, maxLength: Int = 80) -> [String] {
        (0..<16 as Range<UInt64>).compactMap { key in
            node.generate(key: Mixer.mix(key), maxLength: maxLength).map { String(decoding: $0, as: UTF8.self) }
        }
    }

    /// Pattern, operator and the texts that must match.
    private func cases() -> [(String, String, [String])] {
        var out: [(String, String, [String])] = []
        for pattern in Self.patterns {
            guard let node = (try? RegexPattern(pattern))?.node else { continue }
            out.append((pattern, "~", texts(node)))
        }
        for pattern in Self.caseless {
            guard let node = (try? RegexPattern(pattern, isCaseless: true))?.node else { continue }
            out.append((pattern, "~*", texts(node)))
        }
        for pattern in Self.likes {
            guard let node = RegexNode(like: pattern, escape: "\\", isCaseless: false) else { continue }
            out.append((pattern, "LIKE", texts(node)))
        }
        for pattern in Self.similars {
            guard let regex = RegexPattern.fromSimilar(pattern, escape: "\\"),
                let node = (try? RegexPattern(regex))?.node
            else { continue }
            out.append((pattern, "SIMILAR TO", texts(node)))
        }
        return out
    }

    @Test func `match it in the real database`() throws {
        guard let cluster = PostgresCluster.shared else { try Test.cancel("no PostgreSQL server; see CONTRIBUTING.md") }
        let cases = cases()
        #expect(cases.count >= Self.patterns.count + Self.caseless.count + Self.likes.count + Self.similars.count - 4)
        try cluster.withDatabase { url in
            let database = try PostgresDatabase(url: url)
            defer { database.close() }
            for (pattern, op, texts) in cases {
                #expect(!texts.isEmpty, "nothing for \(pattern)")
                let list = texts.map { "(\($0.sqlLiteral))" }.joined(separator: ", ")
                guard !texts.isEmpty else { continue }
                try database.rows(
                    "SELECT t FROM (VALUES \(list)) v (t) WHERE (t \(op) \(pattern.sqlLiteral)) IS NOT TRUE"
                ) {
                    Issue.record("\($0[0] ?? "NULL") does not match \(op) \(pattern)")
                }
            }
        }
    }

    @Test func `keep to the length that the column has`() {
        for pattern in Self.patterns {
            guard let node = (try? RegexPattern(pattern))?.node else { continue }
            let least = node.lengths.minimum
            for most in [least, least + 1, least + 5] {
                for text in texts(node, maxLength: most) {
                    #expect(text.unicodeScalars.count <= most, "\(pattern): \(text)")
                }
            }
        }
    }

    @Test func `differ from key to key where the pattern leaves a choice`() throws {
        for (pattern, least) in [("^[a-z]+$", 12), ("^[0-9]{5}$", 15), ("^(draft|published)$", 2), ("^.+@.+$", 12)] {
            let node = try #require((try? RegexPattern(pattern))?.node)
            #expect(Set(texts(node)).count >= least, "\(pattern)")
        }
    }
}
