import SeedPlan
import SeedSchema

extension MaskProposal {
    /// The `mask:` section of a `seed.yaml`, with the reason beside each rule.
    public func text() -> String {
        var lines = [
            "# Written by seed mask --init. One masker for each column that looks sensitive, or keep.",
            "# A column that a foreign key ties to a permuted one follows by itself.",
            "mask:",
            "  tables:",
        ]
        let names = Set(entries.map(\.table.name) + keys.map(\.table.name)).sorted()
        for name in names {
            let rules = entries.filter { $0.table.name == name }
            let mark = rules.isEmpty ? "#" : ""
            lines.append("    \(mark)\(YAMLScalar.text("\(name)")):")
            for key in keys where key.table.name == name {
                lines.append(
                    "      #\(YAMLScalar.text(key.column.name.name)): permute    # the key, and all that refer to it")
            }
            for entry in rules {
                let rule = "      \(YAMLScalar.text(entry.column.name.name)): \(Self.spelled(entry.rule))"
                lines.append("\(rule)    # \(entry.comment)")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A rule as `seed.yaml` writes it.
    static func spelled(_ rule: MaskConfiguration.Rule) -> String {
        switch rule {
        case .keep: return "keep"
        case .null: return "null"
        case .fixed(let text): return "{value: \(YAMLScalar.text(text))}"
        case .permute(nil): return "permute"
        case .permute(let domain?): return "{domain: \(YAMLScalar.text(domain))}"
        case .generator(let name, let by, let options):
            if by == nil && options.isEmpty { return name }
            let parts =
                ["generator: \(name)"] + (by.map { ["by: \(YAMLScalar.text($0.name))"] } ?? [])
                + options.sorted { $0.key < $1.key }.map { "\($0.key): \(YAMLScalar.text($0.value))" }
            return "{\(parts.joined(separator: ", "))}"
        case .shift(let days, let by):
            return "{shift: \(days)\(by.map { ", by: \(YAMLScalar.text($0.name))" } ?? "")}"
        case .text: return "text"
        case .json(let paths, let searches):
            if paths.isEmpty && searches { return "json" }
            let inner = paths.map { "\(JSONText.string($0.path).replacing("$", with: "$$")): \(spelled($0.rule))" }
            return "{json: {\(inner.joined(separator: ", "))}\(searches ? "" : ", search: false")}"
        }
    }
}

/// Text as a YAML scalar: plain where that reads back as the same text, else in double quotes, in which YAML has all of
/// JSON's escapes. A dollar sign is doubled, as variables want.
enum YAMLScalar {
    private static let reserved: Set<String> = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]

    static func text(_ text: String) -> String {
        let isPlain =
            text.utf8.allSatisfy {
                ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 &- 48 <= 9 || $0 == 0x5F || $0 == 0x2E
            }
            && text.utf8.first.map { $0 &- 48 > 9 && $0 != 0x2E } ?? false && !reserved.contains(text.lowercased())
        return isPlain ? text : JSONText.string(text).replacing("$", with: "$$")
    }
}
