import SeedPlan
import SeedRows
import SeedSchema

/// Everything that a masking run will do to the rows: a value that can be printed and compared.
public struct MaskPlan: Sendable {
    /// How one column is treated.
    public enum Treatment: Sendable {
        case keep
        case null
        case fixed(String)
        case permute(PermutedDomain)
        case generate(GeneratedColumn)
        /// `conditions`: the column's CHECKs, which every moved date must meet.
        case shift(days: Int64, by: Identifier?, conditions: [Expression])
        case text
        case json([(path: JSONPath, treatment: Treatment)], searches: Bool)

        /// Leaves every value as it is.
        public var isKeep: Bool {
            if case .keep = self { return true }
            return false
        }
    }

    /// The domain of a class of columns, and what keeps images inside it.
    public struct PermutedDomain: Sendable, Hashable {
        public var domain: ValueDomain
        /// Declared in the configuration; nil: the kind's own.
        public var name: String?
        public var width: Int?
        /// Conditions that images are walked into.
        public var conditions: [Expression]
        /// The types and constraints that it comes from.
        public var because: [String]
    }

    public struct GeneratedColumn: Sendable {
        public var entry: GeneratorEntry
        public var request: GeneratorRequest
        /// The column whose value is the key; nil: its own.
        public var by: Identifier?
    }

    public struct ColumnPlan: Sendable {
        public var column: Column
        public var treatment: Treatment
        /// `listed`, `follows customers.id`, `not listed`.
        public var reason: String
    }

    public struct TablePlan: Sendable {
        public var table: Table
        /// All but the generated columns, in the table's order.
        public var columns: [ColumnPlan]

        public func index(of name: Identifier) -> Int? { columns.firstIndex { $0.column.name == name } }
        public var isMasked: Bool { columns.contains { !$0.treatment.isKeep } }
        /// Whether a column is searched for known values.
        var isSearched: Bool {
            columns.contains {
                switch $0.treatment {
                case .text, .json(_, true): return true
                default: return false
                }
            }
        }
    }

    public var schema: Schema
    /// Tables that rows are written to: partitions come through their parents. In name order.
    public var tables: [TablePlan]
    /// Declared and virtual foreign keys among them.
    public var references: [Reference]
    public var shortestKnownValue: Int

    public func table(_ name: QualifiedName) -> TablePlan? { tables.first { $0.table.name == name } }

    /// Tables in an order in which parents stand before children; those of one cycle (or that refer to themselves)
    /// share an element. Virtual references don't bind the order.
    public var components: [[Int]] {
        var graph = DirectedGraph(count: tables.count)
        let place = Dictionary(uniqueKeysWithValues: tables.enumerated().map { ($1.table.name, $0) })
        for reference in references where !reference.isVirtual {
            if let child = place[reference.table], let parent = place[reference.parent] {
                graph.addEdge(from: child, to: parent)
            }
        }
        return graph.components()
    }

    /// `components` once more, in two parts: those that come without any text to be searched for known values, and then
    /// those that hold such texts, or refer to rows that do.
    var loadOrder: (early: [[Int]], late: [[Int]]) {
        var late: Set<QualifiedName> = []
        var out: (early: [[Int]], late: [[Int]]) = ([], [])
        for component in components {
            let names = component.map { tables[$0].table.name }
            let isLate =
                component.contains { tables[$0].isSearched }
                || references.contains { !$0.isVirtual && names.contains($0.table) && late.contains($0.parent) }
            if isLate {
                late.formUnion(names)
                out.late.append(component)
            } else {
                out.early.append(component)
            }
        }
        return out
    }

    /// The partitions in which the rows of a table stand; the table itself where it isn't partitioned.
    public func leaves(of table: Table) -> [QualifiedName] {
        guard case .partitioned = table.kind else { return [table.name] }
        var out: [QualifiedName] = []
        var open = [table.name]
        while let parent = open.popLast() {
            for child in schema.tables where child.partition?.parent == parent {
                if case .partitioned = child.kind { open.append(child.name) } else { out.append(child.name) }
            }
        }
        return out.sorted()
    }
}
