import SeedSchema

extension Configuration {
    /// A row that `scenarios:` names: some columns given, the rest generated, relatives filled in around it.
    public struct Scenario: Hashable, Sendable {
        public struct Given: Hashable, Sendable {
            public var column: Identifier
            /// nil: NULL.
            public var text: String?
            public init(column: Identifier, text: String?) {
                self.column = column
                self.text = text
            }
        }
        /// A foreign key, by one of its columns or by the parent's name, and the scenario that is the parent.
        public struct Parent: Hashable, Sendable {
            public var reference: String
            public var scenario: String
            public init(reference: String, scenario: String) {
                self.reference = reference
                self.scenario = scenario
            }
        }
        /// So many rows of a table that reference this one.
        public struct Children: Hashable, Sendable {
            public var table: NamePattern
            public var count: Int64
            public init(table: NamePattern, count: Int64) {
                self.table = table
                self.count = count
            }
        }

        public var name: String
        public var table: NamePattern
        public var columns: [Given]
        public var parents: [Parent]
        public var children: [Children]
        public var position: SourcePosition?

        public init(
            name: String, table: NamePattern, columns: [Given] = [], parents: [Parent] = [], children: [Children] = [],
            position: SourcePosition? = nil
        ) {
            self.name = name
            self.table = table
            self.columns = columns
            self.parents = parents
            self.children = children
            self.position = position
        }

        /// `alice: {table: customers, columns: {…}, parents: {…}, children: {orders: 3}}`
        init(_ entry: ConfigurationNode.Entry, _ reader: ConfigurationReader) throws {
            let place = "scenario \(entry.key)"
            self.init(name: entry.key, table: "", position: entry.position)
            for part in try reader.entries(
                entry.value, place: place, known: ["table", "columns", "parents", "children"])
            {
                switch part.key {
                case "table": table = NamePattern(try reader.text(part.value, place: "table of \(place)"))
                case "columns":
                    for column in try reader.entries(part.value, place: "columns of \(place)") {
                        if case .null = column.value {
                            columns.append(Given(column: Identifier(column.key), text: nil))
                            continue
                        }
                        let text = try reader.text(column.value, place: "\(column.key) of \(place)")
                        columns.append(Given(column: Identifier(column.key), text: text))
                    }
                case "parents":
                    for parent in try reader.entries(part.value, place: "parents of \(place)") {
                        let scenario = try reader.text(parent.value, place: "\(parent.key) of \(place)")
                        parents.append(Parent(reference: parent.key, scenario: scenario))
                    }
                default:
                    for child in try reader.entries(part.value, place: "children of \(place)") {
                        let count = try reader.integer(
                            child.value, place: "\(child.key) of \(place)", atLeast: 1, atMost: 1000)
                        children.append(Children(table: NamePattern(child.key), count: count))
                    }
                }
            }
            if table.text.isEmpty {
                throw reader.problem(
                    "\(place) names no table", at: entry.position, next: "write 'table: customers' into it")
            }
        }
    }
}
