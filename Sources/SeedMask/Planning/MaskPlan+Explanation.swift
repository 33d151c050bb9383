import SeedRows
import SeedSchema

extension MaskPlan {
    /// What `--explain` prints: for each column what happens to it and why, and for each permuted one how large its
    /// domain is and why no two of its values can meet. No secret is needed, and no value of any row is told.
    ///
    /// - Parameter strategies: by table, how masked rows come into it; empty for a copy into another database.
    public func explanation(strategies: [String] = []) throws -> String {
        // Sizes and methods don't depend on the key.
        let secret = try RunSecret(Array(repeating: 0, count: RunSecret.minimumBytes))
        let session = MaskSession(plan: self, secret: secret)
        var lines: [String] = []
        for (t, table) in tables.enumerated() {
            lines.append("\(table.table.name)" + (strategies.isEmpty ? "" : ": \(strategies[t])"))
            let masked = table.columns.filter { !$0.treatment.isKeep }
            let width = masked.map { $0.column.name.name.count }.max() ?? 0
            for column in masked {
                let name = column.column.name.name
                let space = String(repeating: " ", count: width - name.count)
                lines.append("  \(name)\(space)  \(Self.describe(column.treatment)) (\(column.reason))")
                let indent = String(repeating: " ", count: width + 4)
                for line in Self.reasons(column, session) { lines.append(indent + line) }
            }
            let kept = table.columns.filter(\.treatment.isKeep).map(\.column.name.name)
            if !kept.isEmpty { lines.append("  kept: " + kept.joined(separator: ", ")) }
        }
        let changed = references.filter { reference in
            guard let table = table(reference.table) else { return false }
            return reference.columns.contains { name in
                table.columns.contains { $0.column.name == name && !$0.treatment.isKeep }
            }
        }
        if !changed.isEmpty {
            lines.append("references that are masked alike on both sides:")
            lines += changed.map { "  \($0.description)" + ($0.isVirtual ? " (virtual)" : "") }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func reasons(_ column: ColumnPlan, _ session: MaskSession) -> [String] {
        switch column.treatment {
        case .permute(let domain):
            return [
                "domain: \(domain.domain.sizeDescription) values, from \(domain.because.joined(separator: "; "))",
                "1:1 by \(session.permutation(domain, column.column).explanation)",
            ]
        case .generate(let generated):
            let key = generated.by.map { "column \($0) of the same row" } ?? "its own value"
            var lines = ["keyed by HMAC-SHA-256 of \(key): equal keys give equal values everywhere"]
            if generated.request.isUnique { lines.append("1:1: values are spelled from the image of that unique key") }
            return lines
        case .shift(_, let by, _):
            return ["keyed by HMAC-SHA-256 of \(by.map { "column \($0) of the same row" } ?? "its own value")"]
        case .text: return ["values known from masked columns are found in it and replaced by their images"]
        case .json(_, true): return ["members by path; known values elsewhere in the document are replaced"]
        case .keep, .null, .fixed, .json: return []
        }
    }
}
