import struct Foundation.Date
import SeedRows
import SeedSchema

/// A single-column condition as a test of text forms.
enum CheckPredicate {
    /// Microseconds since 1970: what `now()` is to a CHECK during this run.
    static let now = Int64(Date().timeIntervalSince1970 * 1_000_000)

    /// nil where a condition can't be evaluated here: the database judges it when the rows arrive.
    static func make(
        _ conditions: [Expression], column: Column, schema: Schema
    ) -> ((UnsafeBufferPointer<UInt8>) -> Bool)? {
        guard !conditions.isEmpty else { return nil }
        let types = TypeFacts(schema)
        let evaluator = Evaluator(dialect: schema.dialect, types: types, now: now)
        var compiled: [CompiledExpression] = []
        for condition in conditions {
            // A domain's CHECK calls the value `value`.
            guard
                let test = try? evaluator.compile(
                    condition, columns: { $0 == column.name || $0.name == "value" ? column : nil })
            else { continue }
            compiled.append(test)
        }
        guard !compiled.isEmpty else { return nil }
        let kind = column.type.kind
        return { text in
            var spelled = String(decoding: text, as: UTF8.self)
            // SQLite's blobs come as bare digits.
            if case .bytes = kind, !spelled.hasPrefix("\\x") { spelled = "\\x" + spelled }
            // What can't be read here is judged by the database, as a condition that can't be evaluated is.
            guard let value = try? Value(parsing: spelled, kind: kind, types: types) else { return true }
            return compiled.allSatisfy { test in
                (try? test.holds(test.columns.map { _ in value })) ?? true
            }
        }
    }
}
