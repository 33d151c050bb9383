import SeedRows
import SeedSchema

extension Plan {
    /// The key of a row that a scenario names.
    public struct ScenarioKey: Sendable {
        public var name: String
        public var table: QualifiedName
        /// The columns of the primary key (of all columns, where there is none), each value as JSON.
        public var columns: [(name: Identifier, value: JSONValue)]
    }

    /// The keys of all scenarios, in the order of the configuration.
    public func scenarioKeys() throws -> [ScenarioKey] {
        try pinned.compactMap { pinned in
            guard let row = pinned.row, let i = tables.firstIndex(where: { $0.name == pinned.table }) else {
                return nil
            }
            let table = compiled[i]
            let wanted = table.context.table.primaryKey?.plainColumns ?? table.layout.columns.map(\.name)
            let places = wanted.compactMap { name in table.layout.columns.firstIndex { $0.name == name } }
            let runner = Runner(table.program)
            do {
                try runner.fill(start: row, count: 1)
            } catch {
                throw Diagnostic(.bug, "the row of scenario \(pinned.name) is gone", next: "please report this")
            }
            let layout = TableLayout(table: pinned.table, columns: places.map { table.layout.columns[$0] })
            let batch = Batch(count: 1, columns: places.map { runner.columns[table.outputs[$0]] })
            let line = ByteBuffer(capacity: 256)
            JSONLFormat().encode(batch, layout, into: line)
            guard case .object(let members)? = JSONValue(parsing: line.string) else { return nil }
            return ScenarioKey(
                name: pinned.name, table: pinned.table, columns: members.map { (Identifier($0.name), $0.value) })
        }
    }
}
