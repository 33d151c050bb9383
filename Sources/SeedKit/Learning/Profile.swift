import SeedPlan
import SeedSchema

/// The shape of a filled database: shares, counts and rounded ranges. No value of any row is in it; the only words are
/// those that the schema itself declares (labels of enums, values that a CHECK lists).
public struct Profile: Sendable {
    public struct Column: Hashable, Sendable {
        public var name: Identifier
        /// Thousandths of the rows that are NULL; nil where none may be.
        public var nulls: Int64?
        /// Different values, rounded to two digits; nil where every row has its own, or too few rows were seen.
        public var distinct: Int64?
        /// Thousandths of the rows that hold the commonest value.
        public var commonest: Int64?
        /// Rounded outwards to two digits.
        public var minimum: String?
        public var maximum: String?
        /// Declared values with their thousandths.
        public var weights: [(value: String, weight: Int64)]

        public static func == (a: Self, b: Self) -> Bool { a.lines == b.lines }
        public func hash(into hasher: inout Hasher) { hasher.combine(lines) }
    }

    /// How the rows of a table spread over those of a parent.
    public struct Children: Hashable, Sendable {
        public var foreignKey: String
        public var parent: QualifiedName
        /// Hundredths.
        public var mean: Int64
        /// Rounded up to one digit.
        public var most: Int64
        /// Percent of the parents without any.
        public var without: Int64
    }

    public struct Table: Hashable, Sendable {
        public var name: QualifiedName
        /// Rounded to two digits.
        public var rows: Int64
        /// Rows for each row of a parent, where there is at least one.
        public var perParent: (count: Int64, parent: QualifiedName)?
        public var children: [Children]
        public var columns: [Column]

        public static func == (a: Self, b: Self) -> Bool { a.lines == b.lines }
        public func hash(into hasher: inout Hasher) { hasher.combine(lines) }
    }

    public var tables: [Table]

    /// A configuration: it can be named by `--config`, or by `profile:` in `seed.yaml`.
    public func text() -> String {
        let head = [
            "# Measured by seed learn: shares, counts and rounded ranges. It holds no value of any row.",
            "# Name it in seed.yaml (profile: PATH), or use it as it stands (--config PATH).",
            tables.isEmpty ? "tables: {}" : "tables:",
        ]
        return (head + tables.flatMap(\.lines)).joined(separator: "\n") + "\n"
    }
}

extension Profile.Table {
    var lines: [String] {
        var out = ["  \(YAMLText.scalar(name.description)):  # about \(rows) rows"]
        for child in children {
            out.append(
                "    # \(child.foreignKey): \(child.mean / 100).\(child.mean % 100 < 10 ? "0" : "")\(child.mean % 100) for each of "
                    + "\(child.parent), at most about \(child.most); \(child.without)% have none")
        }
        if let perParent { out.append("    rows: \(YAMLText.scalar("\(perParent.count)x\(perParent.parent)"))") }
        let told = columns.flatMap(\.lines)
        if !told.isEmpty { out += ["    columns:"] + told }
        if perParent == nil, told.isEmpty {
            out[0] = "  \(YAMLText.scalar(name.description)): {}  # about \(rows) rows"
        }
        return out
    }
}

extension Profile.Column {
    var lines: [String] {
        var parts: [String] = []
        func share(_ thousandths: Int64) -> String { "\(thousandths)/1000" }
        if let nulls { parts.append("null: \(share(nulls))") }
        if let distinct { parts.append("distinct: \(distinct)") }
        if let commonest { parts.append("commonest: \(share(commonest))") }
        if let minimum { parts.append("min: \(YAMLText.scalar(minimum))") }
        if let maximum { parts.append("max: \(YAMLText.scalar(maximum))") }
        if !weights.isEmpty {
            parts.append(
                "values: {\(weights.map { "\(YAMLText.scalar($0.value)): \($0.weight)" }.joined(separator: ", "))}")
        }
        return parts.isEmpty ? [] : ["      \(YAMLText.scalar(name.name)): {\(parts.joined(separator: ", "))}"]
    }
}
