import SeedSchema

/// What a run did and what the proof found. Its JSON form is signed with a key of the run secret.
public struct MaskReport: Sendable {
    public struct ColumnReport: Sendable {
        public var name: String
        public var treatment: String
        public var nullsBefore: Int64?
        public var nullsAfter: Int64?
        public var distinctBefore: Int64?
        public var distinctAfter: Int64?
    }
    public struct TableReport: Sendable {
        public var name: String
        public var rowsBefore: Int64
        public var rowsAfter: Int64
        public var strategy: String
        public var columns: [ColumnReport]
    }
    public struct ReferenceReport: Sendable {
        public var name: String
        public var isVirtual: Bool
        public var before: Int64
        public var after: Int64
    }
    public struct Leak: Sendable, Hashable {
        public var table: String
        public var column: String
        /// Rows in which an original value was found.
        public var rows: Int64
    }
    public var source = ""
    public var target = ""
    public var tables: [TableReport] = []
    public var references: [ReferenceReport] = []
    public var leaks: [Leak] = []
    /// Different original values that were looked for; 0: the scan was off.
    public var valuesLookedFor = 0
    /// Values that were searched for them.
    public var valuesScanned: Int64 = 0
    public var isVerified = false
    public var secretFingerprint = ""
    /// The database said that a run with this plan and secret had been finished before.
    public var wasDoneBefore = false

    /// Differences between before and after, in words; empty when all is well.
    public var violations: [String] {
        var out: [String] = []
        for table in tables where isVerified {
            if table.rowsBefore != table.rowsAfter {
                out.append("\(table.name) had \(table.rowsBefore) rows and has \(table.rowsAfter)")
            }
            for column in table.columns {
                if column.nullsBefore != column.nullsAfter {
                    out.append(
                        "\(table.name).\(column.name) had \(column.nullsBefore ?? 0) NULLs and has "
                            + "\(column.nullsAfter ?? 0)")
                }
                if column.distinctBefore != column.distinctAfter {
                    out.append(
                        "\(table.name).\(column.name) had \(column.distinctBefore ?? 0) different values and has "
                            + "\(column.distinctAfter ?? 0)")
                }
            }
        }
        for reference in references where isVerified && reference.before != reference.after {
            out.append("\(reference.name) matched \(reference.before) rows and matches \(reference.after)")
        }
        for leak in leaks {
            out.append("\(leak.table).\(leak.column) still holds original values in \(leak.rows) rows")
        }
        return out
    }

    public var isClean: Bool { violations.isEmpty }

    /// `{"report":{…},"algorithm":"HMAC-SHA-256","signature":"…"}`: the signature covers the bytes of the report.
    public func json(signedWith secret: RunSecret) -> String {
        let body = json
        let code = secret.hash("report").code(Array(body.utf8)).bytes
        let signature = code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        return "{\"report\":\(body),\"algorithm\":\"HMAC-SHA-256\",\"signature\":\"\(signature)\"}"
    }

    /// Whether a signed report is as this secret signed it.
    public static func isGenuine(_ text: String, secret: RunSecret) -> Bool {
        let head = "{\"report\":"
        let middle = ",\"algorithm\":\"HMAC-SHA-256\",\"signature\":\""
        let trimmed = text.split(separator: "\n").joined()
        guard trimmed.hasPrefix(head), trimmed.hasSuffix("\"}") else { return false }
        let bytes = Array(trimmed.utf8)
        let tail = middle.utf8.count + 64 + 2
        guard bytes.count > head.utf8.count + tail else { return false }
        let body = Array(bytes[head.utf8.count..<(bytes.count - tail)])
        guard bytes[(bytes.count - tail)...].starts(with: middle.utf8) else { return false }
        let given = String(decoding: bytes[(bytes.count - 66)..<(bytes.count - 2)], as: UTF8.self)
        let code = secret.hash("report").code(body).bytes
        let wanted = code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        // Every character is compared, so that time tells nothing of the place of a difference.
        return zip(given.utf8, wanted.utf8).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }

    private var json: String {
        var out: [UInt8] = []
        func raw(_ text: String) { out.append(contentsOf: Array(text.utf8)) }
        func string(_ text: String) { JSONRewriter.append(string: text, to: &out) }
        func number(_ name: String, _ value: Int64?) { if let value { raw(",\"\(name)\":\(value)") } }
        func list<T>(_ items: [T], _ body: (T) -> Void) {
            raw("[")
            for (i, item) in items.enumerated() {
                if i > 0 { raw(",") }
                body(item)
            }
            raw("]")
        }
        raw("{\"mask\":1,\"source\":")
        string(source)
        raw(",\"target\":")
        string(target)
        raw(",\"secret\":")
        string(secretFingerprint)
        raw(",\"verified\":\(isVerified),\"clean\":\(isClean),\"tables\":")
        list(tables) { table in
            raw("{\"name\":")
            string(table.name)
            raw(",\"rows\":\(table.rowsAfter),\"rows_before\":\(table.rowsBefore),\"strategy\":")
            string(table.strategy)
            raw(",\"columns\":")
            list(table.columns) { column in
                raw("{\"name\":")
                string(column.name)
                raw(",\"treatment\":")
                string(column.treatment)
                number("nulls_before", column.nullsBefore)
                number("nulls", column.nullsAfter)
                number("distinct_before", column.distinctBefore)
                number("distinct", column.distinctAfter)
                raw("}")
            }
            raw("}")
        }
        raw(",\"references\":")
        list(references) { reference in
            raw("{\"name\":")
            string(reference.name)
            raw(",\"virtual\":\(reference.isVirtual),\"before\":\(reference.before),\"after\":\(reference.after)}")
        }
        raw(",\"leaks\":")
        list(leaks) { leak in
            raw("{\"table\":")
            string(leak.table)
            raw(",\"column\":")
            string(leak.column)
            raw(",\"rows\":\(leak.rows)}")
        }
        raw(",\"values_looked_for\":\(valuesLookedFor),\"values_scanned\":\(valuesScanned)}")
        return String(decoding: out, as: UTF8.self)
    }
}
