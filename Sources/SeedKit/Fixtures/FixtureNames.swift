import SeedRows
import SeedSchema

/// Names and numbers of fixture files.
enum FixtureNames {
    static let prepare = "prepare"
    static let finalise = "finalise"
    /// Files are this far apart, so that new tables find room between them.
    static let step = 10

    /// The name for the tables of a file, without number: `customers`, `sales.orders`, `departments_cycle`.
    static func base(of tables: [QualifiedName]) -> String {
        guard let first = tables.first else { return "" }
        let schema = first.schema.flatMap { $0 == "public" ? nil : $0.name + "." } ?? ""
        let name = safe(schema + first.name.name)
        return tables.count > 1 ? name + "_cycle" : name
    }

    /// What every file system holds: letters, digits, `_`, `-` and `.`; at most 100 bytes.
    private static func safe(_ name: String) -> String {
        var out = ""
        for scalar in name.unicodeScalars {
            let isSafe =
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                || ["_", "-", "."].contains(scalar)
            out.unicodeScalars.append(isSafe ? scalar : "_")
        }
        guard out.utf8.count > 100 else { return out }
        while out.utf8.count > 80 { out.removeLast() }
        return out + "_" + String(Mixer.hash(name), radix: 16)
    }

    /// Names that would be one file where case doesn't count get a number behind them.
    static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = [prepare, finalise]
        return names.map { name in
            var candidate = name
            var n = 2
            while !seen.insert(candidate.lowercased()).inserted {
                candidate = name + "_\(n)"
                n += 1
            }
            return candidate
        }
    }

    /// A temporary table's name, within PostgreSQL's 63 bytes.
    static func stage(_ table: QualifiedName) -> String {
        let name = "seed_" + (table.schema.flatMap { $0 == "public" ? nil : $0.name + "_" } ?? "") + table.name.name
        return name.utf8.count <= 63 ? name : "seed_" + String(Mixer.hash(table.description), radix: 16)
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = "\(number)"
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }

    /// A rising number for each name. Files keep the numbers that they have, as far as the order allows; new ones go
    /// into the gaps between. Where a gap is too small, all are numbered anew.
    static func numbers(_ names: [String], known: [String: Int]) -> [Int] {
        let fresh = names.indices.map { ($0 + 1) * step }
        let old = names.map { known[$0] }
        let kept = longestRise(old)
        guard !kept.isEmpty else { return fresh }
        var out = Array(repeating: 0, count: names.count)
        for i in kept { out[i] = old[i] ?? 0 }
        var start = 0
        for end in kept + [names.count] {
            let gap = end - start
            let lower = start == 0 ? 0 : out[start - 1]
            if end == names.count {
                for k in 0..<gap { out[start + k] = (lower / step + k + 1) * step }
            } else {
                guard out[end] - lower > gap else { return fresh }
                for k in 0..<gap { out[start + k] = lower + (out[end] - lower) * (k + 1) / (gap + 1) }
            }
            start = end + 1
        }
        return out
    }

    /// The places of a longest run of rising numbers.
    private static func longestRise(_ numbers: [Int?]) -> [Int] {
        var tails: [Int] = []
        var before = Array(repeating: -1, count: numbers.count)
        for (i, number) in numbers.enumerated() {
            guard let number, number > 0 else { continue }
            let place = tails.firstIndex { (numbers[$0] ?? 0) >= number } ?? tails.count
            before[i] = place > 0 ? tails[place - 1] : -1
            if place == tails.count { tails.append(i) } else { tails[place] = i }
        }
        var out: [Int] = []
        var at = tails.last ?? -1
        while at >= 0 {
            out.append(at)
            at = before[at]
        }
        return out.reversed()
    }

    /// The number and name of a file: `010_customers.sql` is 10 and `customers`. nil for any other file.
    static func parts(of file: String) -> (number: Int, base: String)? {
        guard let bar = file.firstIndex(of: "_"), let dot = file.lastIndex(of: "."), bar < dot,
            let number = Int(file[..<bar])
        else { return nil }
        return (number, String(file[file.index(after: bar)..<dot]))
    }
}
