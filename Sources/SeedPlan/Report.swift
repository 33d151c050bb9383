import SeedSchema

/// What a run did.
public struct Report: Sendable {
    public struct TableReport: Sendable {
        public var name: String
        public var rows: Int64
        public var requested: Int64
        public var seconds: Double
    }
    public struct Cycle: Sendable {
        public var tables: [String]
        public var strategy: String
    }
    public var seed: UInt64
    public var tables: [TableReport]
    public var cycles: [Cycle]
    public var rows: Int64
    public var seconds: Double
    public var verified: Bool
    public var warnings: [String]
    public var dryRun: Bool
    public var refused: [Refusal]
    /// Set when the verifier found what the database let pass.
    public var firstViolation: Diagnostic?

    /// The machine-readable report: one line of JSON.
    public func json() -> String {
        func seconds(_ value: Double) -> String { String((value * 1000).rounded() / 1000) }
        let tableTexts = tables.map {
            "{\"name\":\(JSONText.string($0.name)),\"rows\":\($0.rows),\"requested\":\($0.requested),"
                + "\"seconds\":\(seconds($0.seconds))}"
        }
        let cycleTexts = cycles.map {
            "{\"tables\":\(JSONText.strings($0.tables)),\"strategy\":\(JSONText.string($0.strategy))}"
        }
        let refusals = refused.map {
            "{\"name\":\(JSONText.string($0.table.description)),\"reason\":\(JSONText.string($0.diagnostic.headline)),"
                + "\"details\":\(JSONText.strings($0.diagnostic.details))}"
        }
        return "{\"seed\":\(seed),\"tables\":[\(tableTexts.joined(separator: ","))],"
            + "\"cycles\":[\(cycleTexts.joined(separator: ","))],\"rows\":\(rows),"
            + "\"seconds\":\(seconds(self.seconds)),\"verified\":\(verified),\"dryRun\":\(dryRun),"
            + "\"refused\":[\(refusals.joined(separator: ","))],\"warnings\":\(JSONText.strings(warnings))}"
    }
}

/// How far a load has come.
public struct ProgressEvent: Sendable {
    /// Rows written so far, over all tables.
    public var rowsDone: Int64
    /// The table being filled.
    public var table: String
}
