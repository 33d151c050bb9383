/// How a folder of migrations names its files, and so in which order they apply.
public enum MigrationLayout: Hashable, Sendable {
    /// One folder per migration (Prisma's migration.sql, Diesel's up.sql).
    case folders
    /// `V1__x.sql`, `V2.1__y.sql`, `B5__baseline.sql`, `R__views.sql`; `U…` undoes and is skipped.
    /// https://documentation.red-gate.com/flyway/flyway-concepts/migrations
    case flyway
    /// `1_x.up.sql`, `1_x.down.sql`. https://github.com/golang-migrate/migrate/blob/master/MIGRATIONS.md
    case golangMigrate
    /// Any other names, in natural order: dbmate, goose, Supabase, Drizzle, hand-numbered files.
    case plain

    static func detect(_ scripts: [String]) -> MigrationLayout {
        if scripts.contains(where: { FlywayName($0)?.kind == .versioned || FlywayName($0)?.kind == .baseline }) {
            return .flyway
        }
        if scripts.contains(where: { $0.lowercased().hasSuffix(".up.sql") }) { return .golangMigrate }
        return .plain
    }

    /// The scripts that apply, in order; those that undo are left out.
    func ordered(_ scripts: [String]) -> [String] {
        switch self {
        case .flyway: return Self.flywayOrder(scripts)
        case .golangMigrate: return Self.naturalOrder(scripts.filter { $0.lowercased().hasSuffix(".up.sql") })
        case .folders, .plain:
            let undoing = [".down.sql", "_down.sql", ".undo.sql", ".rollback.sql"]
            return Self.naturalOrder(
                scripts.filter { name in
                    let name = name.lowercased()
                    return name != "down.sql" && !undoing.contains { name.hasSuffix($0) }
                })
        }
    }

    private static func flywayOrder(_ scripts: [String]) -> [String] {
        let named = scripts.compactMap { script in FlywayName(script).map { (script, $0) } }
        // A baseline stands for everything up to its version.
        let baseline = named.filter { $0.1.kind == .baseline }
            .max { $0.1.version.lexicographicallyPrecedes($1.1.version) }
        let versioned = named.filter { script in
            script.1.kind == .versioned
                && (baseline.map { $0.1.version.lexicographicallyPrecedes(script.1.version) } ?? true)
        }.sorted {
            $0.1.version != $1.1.version
                ? $0.1.version.lexicographicallyPrecedes($1.1.version) : $0.0 < $1.0
        }
        let repeatable = named.filter { $0.1.kind == .repeatable }.sorted { $0.1.description < $1.1.description }
        return (baseline.map { [$0.0] } ?? []) + (versioned + repeatable).map(\.0)
    }

    /// Digit runs compare as numbers (`2_b` before `10_a`), all else by bytes.
    static func naturalOrder(_ names: [String]) -> [String] {
        names.map { ($0, naturalKey($0)) }.sorted { a, b in
            for (x, y) in zip(a.1, b.1) where x != y { return x.precedes(y) }
            return a.1.count != b.1.count ? a.1.count < b.1.count : a.0 < b.0
        }.map(\.0)
    }

    private struct NaturalPart: Equatable {
        var digits: [UInt8] = []
        var other: [UInt8] = []
        func precedes(_ b: NaturalPart) -> Bool {
            if digits.count != b.digits.count { return digits.count < b.digits.count }
            if digits != b.digits { return digits.lexicographicallyPrecedes(b.digits) }
            return other.lexicographicallyPrecedes(b.other)
        }
    }

    /// Pairs of (number without leading zeros, text up to the next number).
    private static func naturalKey(_ name: String) -> [NaturalPart] {
        var parts = [NaturalPart()]
        var inDigits = true
        for byte in name.utf8 {
            if (48...57).contains(byte) {
                if !inDigits { parts.append(NaturalPart()) }
                inDigits = true
                if byte != 48 || !parts[parts.count - 1].digits.isEmpty { parts[parts.count - 1].digits.append(byte) }
            } else {
                inDigits = false
                parts[parts.count - 1].other.append(byte)
            }
        }
        return parts
    }
}

/// A file name of Flyway's: prefix, version, `__`, description.
private struct FlywayName {
    enum Kind { case versioned, baseline, repeatable }
    var kind: Kind
    /// Without trailing zeros: 1.0 is 1.
    var version: [UInt64]
    var description: String

    /// nil for undo migrations and for every other file.
    init?(_ path: String) {
        let file = path.split(separator: "/").last ?? ""
        guard file.lowercased().hasSuffix(".sql"), let separator = file.range(of: "__"), let prefix = file.first else {
            return nil
        }
        let digits = file[file.index(after: file.startIndex)..<separator.lowerBound]
        description = String(file[separator.upperBound...])
        version = []
        switch prefix {
        case "R" where digits.isEmpty: kind = .repeatable
        case "V": kind = .versioned
        case "B": kind = .baseline
        default: return nil
        }
        if kind == .repeatable { return }
        for part in digits.split(whereSeparator: { $0 == "." || $0 == "_" }) {
            guard let number = UInt64(part) else { return nil }
            version.append(number)
        }
        if version.isEmpty { return nil }
        while version.count > 1, version.last == 0 { version.removeLast() }
    }
}
