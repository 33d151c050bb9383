import Foundation
import SeedSchema
import Testing

/// A file of `Schemas/`.
struct OwnSchema: Sendable, CustomTestStringConvertible {
    var path: String
    var dialect: Dialect
    var sql: String

    var testDescription: String { "\(dialect.rawValue)/\((path as NSString).lastPathComponent)" }

    /// The files of `Schemas/postgres` and `Schemas/sqlite`, or of the same folders below another.
    static func all(in folder: String = "") -> [OwnSchema] {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Schemas/" + folder)
        return Dialect.allCases.flatMap { dialect -> [OwnSchema] in
            let path = root.appendingPathComponent(dialect.rawValue).path
            let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
            return names.filter { $0.hasSuffix(".sql") }.sorted().compactMap { name in
                guard let text = try? String(contentsOfFile: path + "/" + name, encoding: .utf8) else { return nil }
                return OwnSchema(path: path + "/" + name, dialect: dialect, sql: text)
            }
        }
    }

    /// `-- at most: letters 26, cars any`: the tables that can't have as many rows as one likes. nil: some, who knows.
    var limits: [String: Int64?] {
        var limits: [String: Int64?] = [:]
        for item in comment("at most") {
            let words = item.split(separator: " ")
            if words.count == 2 { limits.updateValue(Int64(words[1]), forKey: String(words[0])) }
        }
        return limits
    }

    /// `-- rows: 60`: how many to fill its tables with, where each candidate takes a round trip.
    var rows: Int64? { comment("rows").first.flatMap { Int64($0) } }

    /// `-- rows move: with the clock`: a run a second later gives others.
    var isMoving: Bool { !comment("rows move").isEmpty }

    /// `-- names: customers, price`: what a refusal must speak of.
    var names: [String] { comment("names") }

    private func comment(_ key: String) -> [String] {
        let prefix = "-- \(key): "
        guard let line = sql.split(separator: "\n").first(where: { $0.hasPrefix(prefix) }) else { return [] }
        return line.dropFirst(prefix.count).split(separator: ",").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
    }
}
