import SeedRows

/// Reads the one-line spellings of `seed.yaml` that are not YAML's own.
struct ReferenceScanner {
    private let text: [Unicode.Scalar]
    private var at = 0

    init(_ text: String) {
        self.text = Array(text.unicodeScalars)
        skipSpace()
    }

    var isAtEnd: Bool { at == text.count }

    /// A table's name, with its schema when it has one; parts may stand in double quotes.
    mutating func name() -> String? {
        guard var name = part() else { return nil }
        while take(".") {
            guard let next = part() else { return nil }
            name += "." + next
        }
        skipSpace()
        return name
    }

    /// `(a, b)`, at least one.
    mutating func columns() -> [String]? {
        guard take("(") else { return nil }
        var names: [String] = []
        repeat {
            skipSpace()
            guard let name = part() else { return nil }
            names.append(name)
            skipSpace()
        } while take(",")
        guard take(")") else { return nil }
        skipSpace()
        return names
    }

    mutating func word(_ word: String) -> Bool {
        let start = at
        if part()?.lowercased() == word {
            skipSpace()
            return true
        }
        at = start
        return false
    }

    private mutating func part() -> String? {
        var name = String.UnicodeScalarView()
        if take("\"") {
            while at < text.count {
                let scalar = text[at]
                at += 1
                if scalar == "\"", !take("\"") { return String(name) }
                name.append(scalar)
            }
            return nil
        }
        let delimiters: Set<Unicode.Scalar> = ["(", ")", ",", ".", "\"", " ", "\t"]
        while at < text.count, !delimiters.contains(text[at]) {
            name.append(text[at])
            at += 1
        }
        return name.isEmpty ? nil : String(name)
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard at < text.count, text[at] == scalar else { return false }
        at += 1
        return true
    }

    private mutating func skipSpace() {
        while at < text.count, text[at] == " " || text[at] == "\t" { at += 1 }
    }
}

/// Dates and times of `seed.yaml`: `2025-06-30`, `2025-06-30T12:00:00`, `2025-06-30 12:00:00Z` (always UTC).
enum ConfigurationInstant {
    /// Microseconds since 1970-01-01T00:00:00 UTC; nil for anything else, and for days that no calendar has.
    static func parse(_ text: String) -> Int64? {
        var bytes = Array(text.utf8)
        if bytes.last == UInt8(ascii: "Z") { bytes.removeLast() }
        guard bytes.count == 10 || bytes.count == 16 || bytes.count == 19 else { return nil }
        // Every byte that isn't a digit must be the separator of its place.
        let separators: [Int: [UInt8]] = [
            4: [UInt8(ascii: "-")], 7: [UInt8(ascii: "-")], 10: [UInt8(ascii: "T"), UInt8(ascii: " ")],
            13: [UInt8(ascii: ":")], 16: [UInt8(ascii: ":")],
        ]
        for (i, byte) in bytes.enumerated() {
            guard separators[i]?.contains(byte) ?? (48...57).contains(byte) else { return nil }
        }
        func number(_ range: Range<Int>) -> Int64 {
            range.upperBound <= bytes.count ? bytes[range].reduce(0) { $0 * 10 + Int64($1 - 48) } : 0
        }
        let (year, month, day) = (number(0..<4), number(5..<7), number(8..<10))
        let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
        let date = CivilDate(year: year, month: month, day: day)
        guard date.isValid, hour < 24, minute < 60, second < 60 else { return nil }
        return ((date.days * 24 + hour) * 60 + minute) * 60_000_000 + second * 1_000_000
    }
}
